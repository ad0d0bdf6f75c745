## Cas et mises en situation d’autres logiciels : Twee, classeurs
exchange-came-steps = { $count ->
    [0] Aucune étape n’est entrée.
    [one] { $count } étape est entrée.
   *[other] { $count } étapes sont entrées.
  }
exchange-went-steps = { $count ->
    [0] Aucune étape n’est sortie.
    [one] { $count } étape est sortie.
   *[other] { $count } étapes sont sorties.
  }
exchange-twee-begin = Commencer
exchange-twee-ask = Que faites-vous ?
refused-exchange-no-passages = Aucun passage qui puisse être une étape n’a été trouvé dans { $file }. Rien n’a été écrit. Vérifiez dans quel format est le fichier.
refused-exchange-no-case = { $count ->
    [0] Le pack n’a aucun cas. Rien n’a été écrit.
   *[other] Le pack n’a pas de cas { $id }. Rien n’a été écrit. Choisissez parmi : { $known }.
}
refused-exchange-which-case = Ce format porte un seul cas par fichier. Rien n’a été écrit. Ajoutez --only et un de ces cas : { $known }.

problem-twee-before = Ces mots sont avant le premier passage : « { $start } ». Ils ont été laissés de côté.
problem-twee-before-remedy = Écrivez au-dessus une ligne « :: Nom du passage ».
problem-twee-head = Ce passage n’a pas de nom : « { $start } ». Il a été laissé de côté.
problem-twee-head-remedy = Écrivez « :: » puis le nom du passage.
problem-twee-data = StoryData n’est pas du JSON lisible. Le début du cas est le passage Start, ou le premier.
problem-twee-data-remedy = Corrigez StoryData, ou écrivez « start » sur la bonne étape après l’import.
problem-twee-code = Le passage « { $name } » est du code pour un autre logiciel. Il a été laissé de côté.
problem-twee-code-remedy = Rien n’est à faire si le cas se lit sans lui.
problem-twee-twice = Deux passages s’appellent « { $name } ». Les liens mènent au premier.
problem-twee-twice-remedy = Donnez un autre nom à l’un des deux et importez de nouveau.
problem-twee-macro = Halqa n’exécute pas de code : « { $start } » a été refusé. Les mots autour sont gardés.
problem-twee-macro-remedy = Dites-le en mots, ou avec des options et leurs conditions after= et unless=.
problem-twee-unclosed = « { $start } » n’est jamais refermé. Les mots sont gardés.
problem-twee-unclosed-remedy = Fermez-le dans le fichier et importez de nouveau.
problem-twee-link = Ce lien n’a pas de texte ou ne mène nulle part : « { $start } ». Son texte est gardé.
problem-twee-link-remedy = Écrivez « [[texte->passage]] ».
problem-twee-target = Aucun passage ne s’appelle « { $target } ». L’option est entrée, sa suite manque.
problem-twee-target-remedy = Ajoutez ce passage, ou corrigez la suite de l’option.

exchange-loss-scene-rest = Autres contenus du pack, qui restent ici : { $count }.
exchange-loss-twee-settings = Équipes, temps, règles, points et conditions, gardés en commentaires qu’un autre logiciel ne suit pas : { $count }.
exchange-loss-twee-hidden = Notes, questions de débriefing et options sans suite, gardées en commentaires : { $count }.
exchange-loss-twee-nowhere = Options qui ne mènent nulle part, sans lien : { $count }.
exchange-loss-twee-code = Passages de code, laissés de côté : { $count }.
exchange-loss-twee-macros = Macros et variables d’un autre logiciel, refusées : { $count }.
exchange-loss-twee-markup = Mises en forme (gras, italique, balises) : { $count }.
exchange-loss-twee-remarks = Commentaires de l’auteur : { $count }.
exchange-loss-twee-notes = Réglages en commentaire qui ne se lisent plus : { $count }.
exchange-loss-twee-tags = Étiquettes des passages : { $count }.
exchange-loss-twee-places = Places des passages sur la carte : { $count }.
exchange-loss-twee-ends = Fins dont le fichier ne dit pas la nature, mises à « mixed » : { $count }.
exchange-loss-twee-asks = Étapes avec des options mais sans question, complétées par une question générale : { $count }.
exchange-loss-twee-empty = Passages sans texte, dont le nom sert de texte : { $count }.

exchange-came-units = { $count ->
    [0] Aucun texte n’a changé.
    [one] { $count } texte ou état a changé.
   *[other] { $count } textes ou états ont changé.
  }
exchange-went-units = { $count ->
    [0] Aucun texte n’est sorti.
    [one] { $count } texte est sorti.
   *[other] { $count } textes sont sortis.
  }
exchange-units-notes =
    Une ligne est un texte du pack. Seules les colonnes des langues et « state » changent ; le reste est en lecture seule.
    state : « ok », les traductions suivent la phrase d’origine ; « stale », une traduction est plus ancienne ; « missing », il en manque une ; « new », personne ne l’a encore dit.
    Écrivez « ok » quand vous avez relu toutes les langues d’une ligne. Gardez les mots entre accolades tels quels.
refused-exchange-no-file-of = { $count ->
    [0] Le pack n’a aucun texte. Rien n’a été écrit.
   *[other] Le pack n’a pas de fichier { $id }. Rien n’a été écrit. Choisissez parmi : { $known }.
}
refused-exchange-units-no-pack = { $file } change les textes d’un pack, et le dossier n’en contient pas. Rien n’a été écrit. Donnez le dossier du pack.
refused-exchange-units-columns = { $file } n’a pas de colonne « id ». Rien n’a été changé. Gardez la première ligne comme elle est sortie.
problem-units-column = { $cell } : la colonne « { $name } » n’est pas une langue du pack. Elle n’a pas été lue.
problem-units-column-remedy = Nommez-la par une langue du pack, ou retirez-la.
problem-units-unknown = { $cell } : « { $id } » n’est pas un texte du pack. La ligne n’a pas été lue.
problem-units-unknown-remedy = N’ajoutez pas de lignes ici ; ajoutez le texte dans le pack, puis sortez de nouveau le classeur.
problem-units-twice = { $cell } : « { $id } » est déjà plus haut. La ligne n’a pas été lue.
problem-units-twice-remedy = Gardez une seule des deux lignes.
problem-units-odd = { $cell } contient { $kind ->
    [formula] une formule
   *[other] une erreur
  } et non un texte. L’ancien texte est gardé.
problem-units-odd-remedy = Écrivez le texte dans la cellule.
problem-units-empty = { $cell } est vide ; le texte de { $id } en { $lang } est gardé.
problem-units-empty-remedy = Pour retirer un texte, faites-le dans le pack.
problem-units-state = { $cell } : l’état « { $state } » n’existe pas. Les textes de la ligne sont lus.
problem-units-state-remedy = Écrivez un de ces mots : { $known }.
problem-units-not-ok = { $cell } dit « ok », mais il manque : { $langs }. Les textes sont lus, l’état ne change pas.
problem-units-not-ok-remedy = Écrivez les textes qui manquent, puis « ok ».
exchange-loss-units-absent = Textes du pack absents du classeur, laissés tels quels : { $count }.
exchange-loss-units-long = Textes plus longs qu’une cellule, coupés : { $count }.

## Listes d’événements (MSEL)
msel-number = Numéro
msel-planned = Heure prévue
msel-delivered = Heure réelle
msel-from = De
msel-to = À
msel-channel = Moyen
msel-text = Texte
msel-expected = Réaction attendue
msel-objective = Objectif
msel-controller = Responsable
msel-happened = Ce qui s’est passé
msel-next = Suite
exchange-msel-notes =
    Une ligne est un événement. L’heure prévue compte depuis le début : heures, minutes, secondes.
    Les colonnes vides se remplissent le jour même ; Halqa ne les relit pas.
exchange-came-events = { $count ->
    [0] Aucun événement n’est entré.
    [one] { $count } événement est entré.
   *[other] { $count } événements sont entrés.
  }
exchange-went-events = { $count ->
    [0] Aucune ligne n’est sortie.
    [one] { $count } ligne est sortie.
   *[other] { $count } lignes sont sorties.
  }
refused-exchange-no-scene = { $count ->
    [0] Le pack n’a ni cas ni mise en situation. Rien n’a été écrit.
   *[other] Le pack n’a pas de cas ni de mise en situation { $id }. Rien n’a été écrit. Choisissez parmi : { $known }.
}
refused-exchange-which-scene = Ce format porte un cas ou une mise en situation par fichier. Rien n’a été écrit. Ajoutez --only et un de ceux-ci : { $known }.
refused-exchange-msel-columns = { $file } n’a pas de ligne de titres avec « Texte », et « Heure prévue » ou « Numéro ». Rien n’a été écrit. Gardez la première ligne comme elle est sortie.
refused-exchange-msel-nothing = Aucun événement n’a été trouvé dans { $file }. Rien n’a été écrit. Écrivez un événement par ligne.
problem-msel-odd = { $cell } contient { $kind ->
    [formula] une formule
   *[other] une erreur
  } et non un texte. La cellule n’a pas été lue.
problem-msel-odd-remedy = Écrivez sa valeur dans la cellule.
problem-msel-no-text = { $cell } est vide : l’événement n’a pas de texte. La ligne n’a pas été lue.
problem-msel-no-text-remedy = Écrivez ce qui arrive, ou retirez la ligne.
problem-msel-time = { $cell } : « { $time } » n’est pas une heure. L’événement vient à la main.
problem-msel-time-remedy = Écrivez heures, minutes et secondes, par exemple 0:08:00.
exchange-loss-msel-cards = Cartes de rôle : { $count }.
exchange-loss-msel-phases = Phases ; leurs heures sont comptées depuis le début : { $count }.
exchange-loss-msel-grid = Critères de la grille d’observation : { $count }.
exchange-loss-msel-debriefs = Questions de débriefing et notes : { $count }.
exchange-loss-msel-notices = Avertissement et mot d’arrêt : { $count }.
exchange-loss-msel-branching = Options, mises à plat dans la colonne « Suite » : { $count }.
exchange-loss-msel-settings = Équipes, temps et règles de décision : { $count }.
exchange-loss-msel-columns = Lignes avec un expéditeur, un moyen, un objectif, un responsable ou un compte rendu, qui n’entrent pas : { $count }.
exchange-loss-msel-next = Lignes avec une suite : une mise en situation n’a pas d’options, elle n’entre pas : { $count }.
exchange-loss-msel-clock = Heures du jour, comptées depuis la première : { $count }.
exchange-loss-msel-roles = Rôles faits d’un seul nom, dont la carte est à écrire : { $count }.

## Un pack neuf, à écrire
pack-new-title = Un nouveau pack
pack-new-authors = À compléter
pack-new-case-title = Un nouveau cas
pack-new-start = Écrivez ici ce qui arrive : où, quand, qui est là, ce que l’équipe voit.
pack-new-coach = Écrivez ici ce que l’animateur doit laisser venir.
pack-new-ask = Que fait votre équipe maintenant ?
pack-new-first = Écrivez ici une première façon d’agir.
pack-new-second = Écrivez ici une autre façon d’agir.
pack-new-good = Écrivez ici ce que la première façon d’agir change, et ce qu’elle coûte.
pack-new-missed = Écrivez ici ce que la seconde façon d’agir a laissé passer.
pack-new-debrief = Qu’est-ce qui vous a décidés ?
pack-new-next = Le pack est dans { $folder }. Écrivez vos phrases, puis lancez « halqa pack check » sur le dossier.
refused-pack-new-exists = { $folder } contient déjà un pack. Rien n’est écrit. Choisissez un autre dossier.
refused-pack-new-id = « { $id } » n’est pas un nom possible. Rien n’est écrit. Prenez des lettres de a à z, des chiffres et des traits d’union.
studio-export-one = Cas ou mise en situation

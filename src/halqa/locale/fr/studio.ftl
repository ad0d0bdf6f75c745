# Le studio : les packs, leurs textes langue à langue, leurs versions.
studio-title = Studio
studio-lead = Ici s’écrivent les contenus : théorie, questions, études de cas, mises en situation. Chaque pack est un dossier de fichiers texte ; ce que vous écrivez y est enregistré à mesure.
studio-own = Packs de la maison
studio-own-none = La maison n’a pas encore de pack à elle
studio-own-none-todo = Copiez un pack livré pour l’adapter, ou commencez-en un nouveau.
studio-packs = Packs livrés
studio-shipped-lead = Ils se lisent et se copient, mais ne se modifient pas : une copie est à vous.
studio-shipped-notice = Ce pack est livré avec Halqa : il se lit et se copie. Pour le modifier, faites-en une copie.
studio-pack = Pack
studio-pages = Pages
studio-items = Questions
studio-cases = Cas et mises en situation
studio-languages = Langues
studio-problems = À corriger
studio-none = Aucun pack n’est livré avec cette installation.
studio-no-problem = Le contrôle n’a rien trouvé.
studio-review = Relecture des traductions
studio-translations = Traductions
studio-source = Langue d’origine : { $language }.
studio-translated = { $done } textes à jour sur { $total }
studio-missing = { $count ->
    [one] { $count } texte manque
   *[other] { $count } textes manquent
}
studio-stale = { $count ->
    [one] { $count } texte à relire
   *[other] { $count } textes à relire
}
studio-complete = complet
studio-findings = { $count ->
    [one] { $count } point à corriger
   *[other] { $count } points à corriger
}
studio-severity = { $severity ->
    [error] Erreur :
    [warning] À revoir :
   *[note] Remarque :
}
studio-contents = Contenu
studio-generated = Ce fichier est tenu par le studio : identifiants retirés, et de quel texte viennent chaque traduction et chaque enregistrement.
studio-around = Sections voisines
studio-before = Avant : { $name }
studio-after = Après : { $name }

# Écrire
studio-settings = La ligne, telle qu’elle est écrite dans le fichier
studio-save = Enregistrer
studio-autosave = Ce que vous écrivez s’enregistre seul.
studio-saving = Enregistrement…
studio-unsaved = Pas encore enregistré.
studio-waiting = Pas enregistré : le serveur ne répond pas. Gardez cette page ouverte ; un nouvel essai suit.
studio-saved-at = Enregistré à { $at }.
studio-told-saved = Enregistré.
studio-conflict-head = Quelqu’un d’autre a écrit au même endroit
studio-conflict-lead = Rien n’est perdu : votre texte est dans le champ, l’autre est dessous. Gardez l’un ou réunissez les deux, puis enregistrez.
studio-conflict-words = { $count ->
    [one] Quelqu’un d’autre a changé ce champ. Choisissez lequel des deux textes garder.
   *[other] Quelqu’un d’autre a changé { $count } champs. Choisissez les textes à garder.
}
studio-theirs = Enregistré entre-temps :
studio-keep-mine = Garder le mien
studio-take-theirs = Prendre celui-ci

# Ce que sont les choses
studio-file = { $kind ->
    [pack] Le pack { $id }
    [bank] Questions : { $id }
    [theory] Théorie : { $id }
    [poll] Sondages : { $id }
    [feedback] Fiche d’avis : { $id }
    [agenda] Programme : { $id }
    [overlay] Pays : { $id }
    [guide] Guide : { $id }
    [glossary] Glossaire : { $id }
    [ids] Identifiants : { $id }
    [case] Étude de cas : { $id }
    [exercise] Mise en situation : { $id }
   *[other] { $id }
}
studio-section = { $kind ->
    [case-step] Étape { $id }
    [bank-step] Question { $id }
    [theory-step] Page { $id }
    [overlay-step] Page { $id }
    [guide-step] Chapitre { $id }
    [glossary-step] Terme { $id }
    [poll-step] Sondage { $id }
    [agenda-step] Demi-journée { $id }
    [role] Rôle { $id }
    [inject] Événement { $id }
    [rubric] Grille d’observation
    [scale] Échelle { $id }
    [phases] Phases
    [debriefs] Débriefing
    [objectives] Objectifs
    [references] Sources
    [dimensions] Ce que comptent les choix
    [fills] Mots du pays
    [comment] Paroles libres
   *[head] Titre et avertissement
}
studio-part = { $name ->
    [fields] Le fichier
    [step] Réglages
    [option] Option { $id }
    [role] Rôle { $id }
    [criterion] Critère { $id }
    [title] Titre
    [name] Nom, que tous voient
    [care] Ce qui peut être difficile à entendre
    [stop-word] Mot d’arrêt
    [say] Texte à l’écran { $id }
    [coach] Note pour l’animation
    [ask] Question posée
    [why] Pourquoi
    [objective] Objectif { $id }
    [reference] Source { $id }
    [run] Activité { $id }
    [fill] Mot { $id }
    [low] Bas de l’échelle
    [high] Haut de l’échelle
    [comment] Invitation à écrire
    [debrief] Question du débriefing { $id }
    [phase] Phase { $id }
    [inject] Événement { $id }
    [expect] Ce qu’on espère voir
    [rubric] Qui observe
    [paragraph] Paragraphe { $id }
    [term] Le terme, puis ses autres formes, entre deux barres |
    [meaning] Ce qu’il veut dire
    [beware] Ce qu’il ne faut pas dire
   *[other] { $name } { $id }
}

refused-studio-read-only = Le pack { $pack } est livré avec Halqa ou n’existe pas : il ne se modifie pas ici. Rien n’a été changé. Faites-en une copie.
refused-studio-busy = Le pack { $pack } change sans cesse en ce moment. Rien n’a été changé. Essayez de nouveau dans un instant.
refused-studio-section-gone = La section { $section } n’est plus dans { $file } : quelqu’un l’a retirée. Rien n’a été changé. Votre texte est encore sur votre écran précédent ; les versions du pack gardent la section.

# Commencer, copier
studio-new = Commencer un pack
studio-new-lead = Un titre et un nom suffisent. Le reste s’ajoute ensuite.
studio-new-go = Commencer
studio-copy = Copier pour modifier
studio-copy-lead = La copie est à la maison : elle se modifie, l’original reste tel quel. Les enregistrements viennent avec.
studio-copy-go = Copier
studio-field-title = Titre
studio-field-title-help = Une langue suffit : la première remplie est la langue d’origine.
studio-title-in-pack = Un titre dans une seule langue suffit, de préférence celle du pack ({ $language }). Les autres peuvent venir plus tard.
studio-field-name = Nom du dossier
studio-field-name-help = Lettres a à z sans accent, chiffres et traits d’union. Il ne changera plus.
studio-told-made = Le pack est prêt. Ajoutez-lui un premier contenu.
studio-told-copied = La copie est prête.
refused-studio-no-pack = Il n’y a pas de pack { $pack } lisible. Rien n’a été fait.
refused-studio-unread-file = Le fichier { $file } ne se lit pas : il ne serait pas copié. Rien n’a été fait. Corrigez-le d’abord.
refused-studio-bad-name = Le nom « { $name } » contient autre chose que a à z, chiffres et traits d’union. Rien n’a été fait.
refused-studio-name-taken = Le nom { $name } est déjà pris. Rien n’a été fait. Choisissez-en un autre.
refused-studio-not-written = Le pack { $name } n’a pas pu être écrit sur le disque. Rien n’a été gardé. Vérifiez la place libre, puis recommencez.

# Ajouter, déplacer, retirer
studio-add = Ajouter un contenu
studio-add-case = Nouvelle étude de cas
studio-add-case-lead = Un titre, ce qui se passe d’abord, et la question posée aux tables. Les options et les étapes suivantes s’ajoutent ensuite.
studio-add-other = Autre contenu
studio-kind = { $kind ->
    [bank] Questions de quiz
    [theory] Pages de théorie
    [poll] Sondages
    [exercise] Mise en situation
    [agenda] Programme
    [feedback] Fiche d’avis
    [guide] Guide à lire sur papier
    [glossary] Glossaire
   *[overlay] Mots d’un pays
}
studio-field-kind = Genre
studio-field-story = Ce qui se passe d’abord
studio-field-question = La question posée aux tables
studio-in-source = En { $language }. Les autres langues s’ajoutent ensuite, côte à côte.
studio-add-section = Ajouter dans ce fichier
studio-add-part = Ajouter une partie
studio-add-what = Quoi
studio-add-words = Texte
studio-add-words-scene = Un rôle et une phase commencent par leur nom, que tout le cercle voit. La carte d’un rôle s’écrit ensuite, pour lui seul.
studio-add-id = Identifiant (facultatif)
studio-add-id-help = Sans lui, Halqa en fait un. Il ne changera plus.
studio-add-go = Ajouter
studio-add-way = Ajouter une option
studio-way-words = Ce que la table peut choisir
studio-way-to = Où mène ce choix
studio-way-new = À une nouvelle étape
studio-way-step = Ce qui se passe alors
studio-way-step-help = Seulement pour une nouvelle étape.
studio-move-up = Monter
studio-move-down = Descendre
studio-drop = Retirer
studio-drop-part = Retirer : { $name }
studio-drop-section = Retirer : { $name }
studio-drop-file = Retirer ce fichier
studio-told-file = Le fichier est prêt.
studio-told-case = Le cas est prêt. Ajoutez les options de la première étape.
studio-told-added = Ajouté.
studio-told-moved = Déplacé.
studio-told-dropped = { $count ->
    [0] Retiré. Les versions du pack le gardent.
    [one] Retiré. Les versions du pack le gardent ; son identifiant ne servira plus.
   *[other] Retiré. Les versions du pack le gardent ; ses { $count } identifiants ne serviront plus.
}
refused-studio-bad-id = L’identifiant « { $id } » contient autre chose que a à z, chiffres et traits d’union. Rien n’a été ajouté.
refused-studio-id-taken = L’identifiant { $id } existe déjà. Rien n’a été ajouté. Choisissez-en un autre, ou laissez le champ vide.
refused-studio-id-retired = L’identifiant { $id } a été retiré : d’anciens résultats le portent encore. Rien n’a été ajouté. Choisissez-en un autre.
refused-studio-way-empty = Il faut le texte de l’option, et une étape où elle mène. Rien n’a été ajouté ; le reste de la page est enregistré.

# Le fichier entier, la carte
studio-text = Le fichier en texte
studio-text-lead = Le contrôle relit le fichier à chaque enregistrement. Ce qui est retiré ne sert plus jamais d’identifiant.
studio-text-conflict = Rien n’est perdu : votre texte est dans le champ, celui qui est enregistré est au-dessus. Réunissez les deux, puis enregistrez.
studio-line = Ligne { $line }
studio-map = La carte
studio-map-lead = Une étape s’ouvre quand on la touche.
refused-studio-file-gone = Le fichier { $file } n’est plus là : quelqu’un l’a retiré. Rien n’a été changé. Les versions du pack le gardent.
refused-studio-file-large = Le fichier { $file } dépasserait deux mégaoctets. Rien n’a été enregistré. Partagez-le en deux fichiers.

# Versions
studio-versions = Versions
studio-versions-lead = La version présente et les cinquante précédentes. Revenir à l’une garde celle d’avant.
studio-versions-none = Ce pack n’a pas encore changé ici.
studio-version-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
studio-version-now = présente
studio-version-why = { $why ->
    [made] Commencé par { $by }
    [copied] Copié par { $by }
    [imported] Importé par { $by }
    [restored] Repris par { $by }
    [arranged] Modifié par { $by }
    [outside] Modifié hors du studio
   *[edited] Écrit par { $by }
}
studio-digest = Empreinte
studio-restore = Revenir à cette version
studio-told-restored = Cette version est de nouveau la présente. Celle d’avant est gardée.
studio-diff-made = Ce qui a changé avec elle
studio-diff-since = Ce qui a changé depuis
studio-diff-none = Rien.
studio-diff-more = { $count ->
    [one] Et un autre changement.
   *[other] Et { $count } autres changements.
}
studio-comma = {", "}
studio-diff-text = { $place }, { $language } : « { $before } » devient « { $after } ».
studio-diff-text-new = { $place }, { $language } : ajouté, « { $after } ».
studio-diff-text-gone = { $place }, { $language } : retiré, « { $before } ».
studio-diff-settings = { $place }, réglages : « { $before } » devient « { $after } ».
studio-diff-field = { $place }, { $name } : « { $before } » devient « { $after } ».
studio-diff-added = { $place } : ajouté, « { $after } ».
studio-diff-removed = { $place } : retiré, « { $before } ».
studio-diff-moved = { $place } : l’ordre a changé, { $before } devient { $after }.
studio-diff-file-added = { $place } : fichier ajouté.
studio-diff-file-removed = { $place } : fichier retiré.
studio-diff-form = { $place } : seuls des espaces, des commentaires ou l’ordre des lignes ont changé.
refused-studio-no-version = Il n’y a pas de version { $version } de ce pack. Rien n’a été changé.

# Entrer et sortir
studio-import = Importer un pack
studio-import-lead = Un pack en un fichier zip, comme le studio l’exporte. Il devient un pack de la maison.
studio-import-go = Importer
studio-import-into = Importer dans ce pack
studio-import-into-lead = Un fichier d’un autre logiciel. Rien de ce qui existe n’est écrasé ; ce qui ne suit pas est dit.
studio-field-file = Fichier
studio-field-form = Écrit en
studio-field-language = Langue des textes
studio-told-imported = { $left ->
    [0] Importé : { $count } fichiers.
    [one] Importé : { $count } fichiers. Un autre fichier du zip n’est ni du texte de pack ni un enregistrement nommé, et n’a pas été pris : { $names }.
   *[other] Importé : { $count } fichiers. { $left } autres fichiers du zip ne sont ni du texte de pack ni des enregistrements nommés, et n’ont pas été pris : { $names }.
}
studio-others = Aussi dans le dossier, mais hors du pack : { $names }. Le pack, ce sont ses textes et les enregistrements qu’ils nomment ; le reste n’est ni montré ni emporté dans le zip.
studio-export = Exporter
studio-export-halqa = Le pack entier
studio-export-halqa-lead = Un zip de ses fichiers texte et des enregistrements qu’ils nomment. Rien ne se perd.
studio-export-others = Pour d’autres logiciels
studio-export-others-lead = Avant le fichier, la page dit ce qui ne suit pas.
studio-export-look = Voir
studio-download = Télécharger
studio-losses = Ce qui ne suit pas
studio-to-pack = Revenir au pack
studio-format = { $name ->
    [aiken] Aiken (questions)
    [gift] GIFT (questions)
    [moodle] Moodle XML (questions)
    [moodle-xml] Moodle XML (questions)
    [twee] Twee 3 (cas)
    [units] XLSX, unités de texte (traduction)
    [msel] XLSX, MSEL (mises en situation)
   *[other] { $name }
}
refused-pack-zip-too-large = Le fichier dépasse { $limit } mégaoctets. Rien n’a été gardé.
refused-pack-zip-strange-name = Le zip contient « { $file } », un chemin qui sort du pack ou un lien. Rien n’a été gardé. Refaites le zip à partir du dossier du pack.
refused-pack-zip-odd-name = Le zip contient « { $file } », un nom de fichier trop long ou avec un signe que tous les ordinateurs ne prennent pas. Rien n’a été gardé. Renommez ce fichier, puis refaites le zip.
refused-pack-zip-broken-file = Le fichier n’est pas un zip lisible. Rien n’a été gardé. Refaites le zip à partir du dossier du pack.
refused-pack-zip-too-many-parts = Le zip contient { $count } fichiers, plus que { $limit }. Rien n’a été gardé. Ne mettez que les fichiers du pack.
refused-pack-zip-bomb = Une fois ouvert, le zip serait démesuré, ou ment sur sa taille. Il n’a pas été ouvert.
refused-pack-zip-locked = Le zip est protégé par un mot de passe. Rien n’a été gardé. Refaites-le sans mot de passe.
refused-pack-zip-packed = Le zip est compressé ou verrouillé d’une façon que Halqa ne lit pas. Rien n’a été gardé. Refaites-le sans mot de passe, avec la compression ordinaire (deflate).
refused-pack-zip-no-pack = Le zip ne contient aucun fichier .halqa. Rien n’a été gardé.
refused-pack-zip-large-file = { $file } dépasse deux mégaoctets. Rien n’a été gardé.
refused-pack-zip-not-utf8 = { $file } n’est pas écrit en UTF-8. Rien n’a été gardé. Enregistrez-le de nouveau en UTF-8.
studio-preview = Aperçu
studio-add-run = Mettre au programme
studio-run-minutes = Minutes
studio-still-right = La traduction convient encore : { $language }
studio-told-confirmed = C’est noté : la traduction convient encore.
refused-studio-run-unknown = Le pack n’a rien qui s’appelle { $ref }. Rien n’a été ajouté.

# Les réglages, un champ pour chacun
studio-setting = { $name ->
    [version] Version
    [licence] Licence
    [authors] Auteurs
    [source] Sources
    [source-language] Langue d’origine
    [languages] Langues
    [sensitive] Sujet sensible : un avertissement et un mot d’arrêt sont exigés
    [places] Lieux inventés, séparés par des virgules
    [review] Relecture
    [invented] Pays inventé
    [signed_by] Signé par (juriste nommé)
    [minutes] Minutes
    [start] L’étude de cas commence ici
    [end] Fin
    [who] Qui décide
    [silent] Silence
    [talk] Discussion
    [vote] Vote
    [rule] Règle
    [tie] En cas d’égalité
    [to-step] Mène à
    [credit] Compte pour (points, dits au débriefing seulement)
    [after] Proposée seulement après
    [unless] Jamais après
    [seats] Places
    [by] Qui joue
    [by-observer] Qui observe
    [victim] Joue une victime
    [length] Durée
    [order] Ordre de parole
    [at] Arrive
    [manual] La direction peut le lancer à la main
    [to] Pour
    [objective] Objectif
    [critical] Critère essentiel
    [key] Bonnes réponses
    [status] État
    [form] Forme
    [family] Famille (même question, autre forme)
    [most] Réponses permises
    [steps] Degrés de l’échelle
    [theme] Thème
    [reader] Pour qui
    [day] Jour
    [part] Moment
    [kind] Activité
    [ref] Contenu
    [mode] À quoi la réponse est liée
    [test] Test
    [pace] Rythme
    [keep] Débriefing : jamais raccourci quand la journée glisse
    [confidence] Demander si la personne est sûre
    [as_of] État du droit au
    [verified_by] Vérifié par
    [expires] À revoir avant le
    [amended] Modifié le
    [url] Adresse
    [legal] Dit le droit
   *[other] { $name }
}
studio-value = { $value ->
    [end-none] Pas une fin
    [end-good] Fin qui protège
    [end-mixed] Fin partagée
    [end-missed] Occasion manquée
    [end-harm] Fin qui fait du mal
    [who-group] La table ensemble
    [who-each] Chaque personne
    [rule-majority] La majorité
    [rule-unanimous] L’unanimité
    [rule-chair] La personne qui préside
    [tie-facilitator] L’animation tranche
    [tie-again] On reparle, puis on revote
    [by-participant] Une personne du groupe
    [by-trainer] Une formatrice ou un formateur préparé
    [status-draft] Brouillon
    [status-sourced] Sources vérifiées par l’auteur
    [status-reviewed] Relue
    [status-retired] Retirée
    [form-a] Forme A
    [form-b] Forme B
    [form-choice] Choix
    [form-scale] Échelle
    [form-order] Mise en ordre
    [part-morning] Matin
    [part-afternoon] Après-midi
    [reader-facilitator] La personne qui mène
    [reader-interpreter] L’interprète
    [test-pre] Avant le cours
    [test-post] Après le cours
    [pace-plenary] En plénière
    [pace-table] Chaque table au sien
    [pace-free] Chaque personne au sien
    [mode-by-seat] À la place
    [mode-by-name] Au nom
    [mode-paired] À un numéro à part, avant et après
    [mode-anonymous] À rien : anonyme
   *[other] { $otherwise }
}
studio-piece = { $key ->
    [m] minutes
    [s] secondes
    [least] au moins
    [most] au plus
    [of] pendant
   *[other] { $otherwise }
}

# Les enregistrements de voix
studio-sounds = Enregistrements :
studio-sounds-none = Enregistrements : aucun
studio-sound-old = d’après un texte plus ancien
studio-sound-file = Enregistrement en { $language }
studio-sound-help = mp3, m4a, ogg, opus ou wav ; 1 Mo au plus par enregistrement.
studio-sound-put = Mettre les enregistrements choisis
studio-sound-off = Retirer
studio-sound-off-this = Retirer l’enregistrement en { $language }
studio-sound-right = L’enregistrement dit toujours la même chose : { $language }
studio-sound-filled = Chaque pays complète ce texte (mots entre accolades) : aucun téléphone n’en joue d’enregistrement.
studio-told-sound = { $count ->
    [one] L’enregistrement est en place.
   *[other] { $count } enregistrements sont en place.
}
studio-told-sound-off = Retiré. Le fichier reste dans le dossier du pack, pour les versions qui le nomment.
studio-told-sound-right = C’est noté : l’enregistrement dit toujours la même chose.
refused-studio-sound-none = Aucun fichier n’était choisi. Les enregistrements sont restés tels quels. Choisissez un fichier, puis recommencez.
refused-studio-sound-empty = Le fichier « { $file } » est vide. Il n’a pas été pris ; le reste est tel quel. Enregistrez de nouveau, puis choisissez ce fichier.
refused-studio-sound-large = Le fichier « { $file } » dépasse { $limit } ko. Il n’a pas été pris ; le reste est tel quel. Enregistrez en mono à 64 kbit/s au plus, ou coupez le texte en deux.
refused-studio-sound-kind = Le fichier « { $file } » n’est pas un son que les téléphones savent jouer. Il n’a pas été pris ; le reste est tel quel. Enregistrez en mp3 ou en m4a (ogg, opus et wav sont aussi acceptés).
refused-studio-sound-all = Avec « { $file } », les enregistrements du pack dépasseraient ensemble { $limit } Mo. Il n’a pas été pris ; le reste est tel quel. Retirez-en d’autres, ou enregistrez en mono à 64 kbit/s au plus.
refused-studio-sound-no-text = « { $file } » n’a pas été pris : le texte n’est pas encore écrit dans cette langue. Écrivez-le, puis choisissez le fichier de nouveau.
refused-studio-sound-filled = « { $file } » n’a pas été pris : chaque pays complète ce texte (mots entre accolades), et aucun téléphone ne jouerait l’enregistrement. Écrivez un texte sans ces mots, puis choisissez le fichier de nouveau.
refused-studio-sound-changed = Quelqu’un d’autre a changé cet enregistrement entre-temps. Le sien est gardé, le vôtre n’a rien changé. Écoutez celui qui est là, puis recommencez si c’est encore utile.
refused-studio-sound-again = Les enregistrements choisis n’ont pas été pris : un texte de cette page est d’abord à départager. Enregistrez la page, puis choisissez-les de nouveau.
refused-studio-sound-not-written = « { $file } » n’a pas pu être écrit sur le disque. L’enregistrement d’avant est gardé. Vérifiez la place libre, puis recommencez.
studio-diff-sound-new = { $place } : enregistrement en { $language } ajouté.
studio-diff-sound = { $place } : enregistrement en { $language } remplacé.
studio-diff-sound-gone = { $place } : enregistrement en { $language } retiré.

## What is wrong in a pack, and how to mend it. Everything around the line named is kept.
problem-pack-no-header = La première ligne n’est pas « halqa 1 ».
problem-pack-no-header-remedy = Écrivez « halqa 1 » sur la première ligne.
problem-pack-other-format = Le fichier annonce le format { $given } ; cette version de Halqa lit le format { $known }.
problem-pack-other-format-remedy = Écrivez « halqa { $known } », ou ouvrez le fichier avec la version qui l’a produit.
problem-pack-unknown-kind = Le début du fichier ne dit pas ce qu’il est.
problem-pack-unknown-kind-remedy = Sous la première ligne, écrivez un de ces mots, deux-points et un identifiant : { $known }.
problem-pack-unknown-field = Le champ { $field } n’existe pas dans ce fichier.
problem-pack-unknown-field-remedy = Champs possibles : { $known }.
problem-pack-field-twice = Le champ { $field } est écrit deux fois ; seule la première ligne compte.
problem-pack-field-twice-remedy = Gardez une des deux lignes.
problem-pack-missing-field = Il manque le champ { $field }.
problem-pack-missing-field-remedy = Ajoutez une ligne « { $field }: » suivie de sa valeur au début du fichier.
problem-pack-second-pack-file = Un pack n’a qu’un fichier principal, et { $file } l’est déjà.
problem-pack-second-pack-file-remedy = Réunissez les deux fichiers, ou retirez celui-ci.
problem-pack-no-pack-file = Aucun fichier du dossier ne commence par un champ « pack: ».
problem-pack-no-pack-file-remedy = Ajoutez un fichier pack.halqa avec titre, version, langues, licence et auteurs.
problem-pack-file-refused = { $file } n’a pas été lu : c’est un lien, un dossier, un fichier trop grand, ou un fichier fermé à la lecture.
problem-pack-file-refused-remedy = Remplacez-le par un fichier texte de moins de deux mégaoctets, que vous avez le droit de lire.
problem-pack-not-utf8 = { $file } n’est pas écrit en UTF-8 ; il n’a pas été lu.
problem-pack-not-utf8-remedy = Enregistrez-le de nouveau en choisissant l’encodage UTF-8.
problem-pack-stray-line = La ligne « { $start } » ne commence ni par un mot-clé, ni par un signe, ni par une langue.
problem-pack-stray-line-remedy = Une idée par ligne. Pour un texte, écrivez la langue d’abord, par exemple « fr| ». Mots-clés : { $known }.
problem-pack-text-without-place = Ce texte ({ $lang }) n’est sous aucun mot-clé.
problem-pack-text-without-place-remedy = Écrivez au-dessus ce qu’il est : title, ask, say, une option…
problem-pack-language-twice = Le texte en { $lang } est écrit deux fois ici ; le premier est gardé.
problem-pack-language-twice-remedy = Gardez un seul texte par langue. S’il y a deux idées, faites deux unités.
problem-pack-no-text = Rien n’est écrit sous « { $what } ».
problem-pack-no-text-remedy = Écrivez-le dans chaque langue (dans le fichier, dessous : « fr| », « ar| », « en| »).
problem-pack-no-id = « { $what } » n’a pas d’identifiant.
problem-pack-no-id-remedy = Ajoutez un nom court après le signe : lettres a à z, chiffres, traits d’union.
problem-pack-bad-id = L’identifiant { $id } contient autre chose que a à z, chiffres et traits d’union.
problem-pack-bad-id-remedy = Écrivez-le en minuscules sans accent ni espace, soixante signes au plus.
problem-pack-unknown-setting = « { $what } » ne connaît pas le réglage { $setting }.
problem-pack-unknown-setting-remedy = Réglages possibles ici : { $known }.
problem-pack-bad-value = La valeur { $value } ne convient pas à { $setting }.
problem-pack-bad-value-remedy = Valeurs possibles : { $known }.
problem-pack-misplaced = « { $what } » n’a pas sa place ici.
problem-pack-misplaced-remedy = Déplacez la ligne sous ce qu’elle complète, ou dans le fichier du bon genre.
problem-pack-missing-part = Il manque « { $part } » dans « { $what } ».
problem-pack-missing-part-remedy = Ajoutez « { $part } » avec un texte par langue.
problem-pack-few-options = « { $what } » a moins de deux options ({ $count }).
problem-pack-few-options-remedy = Ajoutez des lignes « * a », « * b », chacune avec son texte.
problem-pack-duplicate-id = { $id } existe déjà : { $file }, ligne { $line }.
problem-pack-duplicate-id-remedy = Donnez un autre identifiant à la chose la plus récente ; gardez celui qui a déjà servi.
problem-pack-retired-id = { $id } a été retiré et ne peut plus servir.
problem-pack-retired-id-remedy = Choisissez un identifiant nouveau : d’anciens résultats portent encore celui-ci.
problem-pack-missing-language = { $unit } : il manque le texte en { $lang }.
problem-pack-missing-language-remedy = Écrivez-le (dans le fichier : une ligne « { $lang }| »). En attendant, le téléphone montre la langue d’origine avec une marque.
problem-pack-unlisted-language = { $unit } : le pack n’annonce pas cette langue : { $lang }.
problem-pack-unlisted-language-remedy = Ajoutez { $lang } au champ « languages: » du fichier principal, ou retirez la ligne.
problem-pack-placeholder-mismatch = { $unit } : en { $lang } on trouve { $here }, dans la langue d’origine { $there }.
problem-pack-placeholder-mismatch-remedy = Écrivez les mêmes mots entre accolades dans chaque langue.
problem-pack-placeholder-unfilled = Le mot { $name } entre accolades n’est rempli par aucun texte ({ $overlay }).
problem-pack-placeholder-unfilled-remedy = Ajoutez « fill { $name } » dans le fichier du pays, ou corrigez le mot.
problem-pack-stale-translation = { $unit } : le texte d’origine a changé depuis la traduction en { $lang }.
problem-pack-stale-translation-remedy = Relisez la traduction, puis lancez « halqa pack stamp » sur le dossier.
problem-pack-sound-without-text = { $unit } : il y a un enregistrement en { $lang }, mais pas de texte dans cette langue.
problem-pack-sound-without-text-remedy = Écrivez le texte en { $lang }, ou retirez l’enregistrement.
problem-pack-sound-filled = { $unit } : l’enregistrement en { $lang } lit un texte que chaque pays complète (mots entre accolades).
problem-pack-sound-filled-remedy = Retirez l’enregistrement, ou écrivez un texte sans mots entre accolades : sinon aucun téléphone ne le joue.
problem-pack-sound-stale = { $unit } : le texte en { $lang } a changé depuis qu’il a été enregistré.
problem-pack-sound-stale-remedy = Enregistrez-le de nouveau, ou, si l’enregistrement dit toujours la même chose, lancez « halqa pack stamp » sur le dossier.
problem-pack-sound-missing = L’enregistrement { $file } n’est pas dans le dossier.
problem-pack-sound-missing-remedy = Placez-y le fichier, ou retirez-le de la ligne « sound ». Sans lui, le téléphone montre le texte seul.
problem-pack-sound-large = L’enregistrement { $file } dépasse { $limit } ko.
problem-pack-sound-large-remedy = Enregistrez-le en mono à 64 kbit/s au plus, ou coupez le texte en deux.
problem-pack-sound-kind = { $file } n’est pas un son que les téléphones savent jouer, ou pas celui que dit son nom.
problem-pack-sound-kind-remedy = Enregistrez-le en mp3 ou en m4a (ogg, opus et wav sont aussi acceptés), et donnez-lui la fin de nom correspondante.
problem-pack-sound-all = Les enregistrements dépassent ensemble { $limit } Mo.
problem-pack-sound-all-remedy = Enregistrez en mono à 64 kbit/s au plus, ou retirez-en : la salle ne prend pas ce qui dépasse.
problem-pack-unknown-source = La source { $source } n’est pas dans le fichier principal.
problem-pack-unknown-source-remedy = Ajoutez « reference { $source } » avec son texte, ou corrigez le nom.
problem-pack-unknown-objective = L’objectif { $objective } n’existe dans aucune banque.
problem-pack-unknown-objective-remedy = Ajoutez « objective { $objective } » en tête de la banque, ou corrigez le nom.
problem-pack-odd-family = { $id } : la famille { $family } n’a pas exactement une question « a » et une question « b ».
problem-pack-odd-family-remedy = Donnez à chaque famille une question form=a et une question form=b ; sinon l’avant et l’après ne se comparent pas.
problem-pack-over-time = { $id } : { $count } minutes d’activités pour { $total } minutes prévues.
problem-pack-over-time-remedy = Raccourcissez une activité, ou allongez la demi-journée. Ne coupez pas le débriefing.
problem-pack-unknown-activity = Il n’y a pas d’activité de ce genre : { $kind }.
problem-pack-unknown-activity-remedy = Genres possibles : { $known }.
problem-pack-bad-mode = Une activité { $kind } ne peut pas être jouée en mode { $mode }.
problem-pack-bad-mode-remedy = Modes possibles : { $known }.
problem-pack-run-without-ref = { $id } ne dit pas quel contenu jouer ({ $kind }).
problem-pack-run-without-ref-remedy = Ajoutez ref= avec l’identifiant du contenu.
problem-pack-unknown-ref = Le contenu { $ref } n’existe pas pour une activité { $kind }.
problem-pack-unknown-ref-remedy = Corrigez ref=, ou ajoutez ce contenu au pack.
problem-pack-test-not-quiz = { $id } : seul un quiz peut servir de test avant ou après.
problem-pack-test-not-quiz-remedy = Retirez test=, ou changez le genre de l’activité.
problem-pack-long-order = « { $what } » demande de classer { $count } options ; au-delà de { $most }, on ne classe plus, on devine.
problem-pack-long-order-remedy = Gardez { $most } options au plus, ou faites-en un choix multiple avec most=.
problem-pack-confidence-not-quiz = { $id } : seul un quiz peut demander à quel point on est sûr.
problem-pack-confidence-not-quiz-remedy = Retirez confidence=, ou changez le genre de l’activité.
problem-pack-no-key = { $id } n’a pas de bonne réponse désignée.
problem-pack-no-key-remedy = Ajoutez key= avec la lettre de l’option juste sur la ligne « == ».
problem-pack-unknown-key = { $id } : la clé { $key } ne désigne aucune option.
problem-pack-unknown-key-remedy = Corrigez key=, ou ajoutez l’option.
problem-pack-skewed-keys = La bonne réponse est { $key } dans { $count } questions sur { $total }.
problem-pack-skewed-keys-remedy = Déplacez quelques clés. Les écrans mélangent les options, mais le papier garde votre ordre.
problem-pack-longest-key = La bonne réponse est l’option la plus longue dans { $count } questions sur { $total }.
problem-pack-longest-key-remedy = Raccourcissez des bonnes réponses, ou précisez des leurres : la longueur ne doit rien trahir.
problem-pack-shortest-key = La bonne réponse est l’option la plus courte dans { $count } questions sur { $total }.
problem-pack-shortest-key-remedy = Précisez des bonnes réponses, ou raccourcissez des leurres : la longueur ne doit rien trahir.
problem-pack-no-reason = { $id } : l’option { $option } n’a pas de justification.
problem-pack-no-reason-remedy = Ajoutez « why » sous l’option, avec un texte par langue.
problem-pack-no-source = { $id } n’a pas de source.
problem-pack-no-source-remedy = Ajoutez source= sur la ligne « == ».
problem-pack-no-objective = { $id } ne sert aucun objectif.
problem-pack-no-objective-remedy = Ajoutez objective= sur la ligne « == ».
problem-pack-long-text = { $unit } ({ $lang }) compte { $count } mots ; la limite est { $limit } pour un écran de téléphone.
problem-pack-long-text-remedy = Coupez, ou partagez en deux unités.
problem-pack-long-screen = L’écran de { $what } ({ $lang }) compte { $count } mots ; la limite est { $limit } pour un écran de téléphone.
problem-pack-long-screen-remedy = Coupez, ou partagez en deux étapes : ce qui s’affiche ensemble compte ensemble.
problem-pack-long-paragraph = { $unit } ({ $lang }) compte { $count } mots ; la limite est { $limit } pour un paragraphe sur papier.
problem-pack-long-paragraph-remedy = Coupez, ou partagez en deux paragraphes.
problem-pack-legal-unsigned = La source légale { $id } n’indique pas { $field }.
problem-pack-legal-unsigned-remedy = Ajoutez as_of=, verified_by= et expires= : une personne juriste nommée signe, avec des dates.
problem-pack-legal-nobody = Personne n’a encore vérifié la source légale { $id } : elle reste un projet.
problem-pack-legal-nobody-remedy = Rien à faire avant qu’une personne juriste ne signe ; écrivez alors son nom dans verified_by=.
problem-pack-legal-expired = La source légale { $id } n’est plus garantie depuis le { $date }.
problem-pack-legal-expired-remedy = Faites-la vérifier de nouveau, puis changez as_of= et expires=.
problem-pack-legal-amended = La source légale { $id } dit l’état du { $date } ; le texte a changé le { $amended }.
problem-pack-legal-amended-remedy = Relisez l’énoncé avec le nouveau texte, puis changez as_of=.
problem-pack-private-phone = { $unit } contient une suite qui ressemble à un numéro de téléphone.
problem-pack-private-phone-remedy = Retirez-la. Les contacts viennent du fichier du pays ou de l’institution, jamais d’un pack.
problem-pack-private-document = { $unit } contient une suite qui ressemble à un numéro de pièce d’identité.
problem-pack-private-document-remedy = Retirez-la : rien d’une personne réelle n’entre dans un pack.
problem-pack-private-birth = { $unit } contient ce qui ressemble à une date de naissance.
problem-pack-private-birth-remedy = Dites un âge en toutes lettres, ou retirez la date.
problem-pack-private-shelter = { $unit } appelle un lieu d’accueil par un nom.
problem-pack-private-shelter-remedy = Retirez le nom et dites « un foyer » : un lieu réel mène à qui s’y protège. S’il est inventé, ajoutez-le à « places: » dans le fichier principal.
problem-pack-hidden-marks = { $unit } ({ $lang }) contient des marques invisibles qui renversent l’ordre des mots.
problem-pack-hidden-marks-remedy = Retapez le texte : Halqa place lui-même ce qu’il faut.
problem-pack-care-missing = Un pack sensible doit avoir « { $part } ».
problem-pack-care-missing-remedy = Ajoutez « { $part } » avec un texte par langue dans le fichier principal ; sans lui le pack ne peut pas être publié.

## A person asked for what is not possible now
refused-pack-no-folder = Le dossier { $path } n’existe pas. Rien n’a été changé. Vérifiez le chemin.
refused-pack-is-file = { $path } est un fichier. Rien n’a été changé. Donnez le dossier du pack.
refused-pack-no-files = Le dossier { $path } ne contient aucun fichier .halqa. Rien n’a été changé. Choisissez le dossier d’un pack.
refused-pack-no-agenda = Le pack { $pack } n’a pas d’agenda { $agenda }. Choisissez un de ses agendas.
refused-pack-no-overlay = Le pack { $pack } n’a pas de fichier de pays { $overlay }. Choisissez un de ses pays.
refused-pack-half-days = L’agenda demande { $needed } demi-journées, la session en a { $given }. Ajoutez des demi-journées ou choisissez un agenda plus court.

## Command line
pack-place = { $file }, ligne { $line }
pack-clean = Rien à signaler.
pack-found = Erreurs : { $errors } · avertissements : { $warnings } · remarques : { $notes }.
pack-formatted = Remis en forme : { $file }
pack-stamped = Les empreintes des traductions sont à jour.
refused-pack-stamp-unread = { $file } n’a pas pu être lu, et ses empreintes seraient perdues. Rien n’est écrit. « halqa pack check » dit pourquoi ; réparez ce fichier, puis recommencez.
refused-pack-out-in-pack = { $path } est un fichier d’un pack, et son contenu serait perdu. Rien n’est écrit. Choisissez un autre nom avec --out.
pack-already = Tout est déjà en forme.
pack-review = { $lang } : { $state }
pack-review-line = Relecture : { $review }
pack-review-state = { $state ->
    [awaiting-native-reviewer] attend la relecture d’une personne dont c’est la langue
    [awaiting-a-child-protection-specialist] attend la relecture d’un spécialiste de la protection de l’enfance
    [awaiting-a-child-protection-specialist-and-a-jurist] attend la relecture d’un spécialiste de la protection de l’enfance et d’un juriste
   *[other] { $otherwise }
}
pack-severity-error = erreur
pack-severity-warning = avertissement
pack-severity-note = remarque

problem-pack-case-empty = Le cas « { $id } » n’a pas d’étape.
problem-pack-case-empty-remedy = Ajoutez une étape : « == debut start », avec « say », puis « ask » et des options « * a -> suite ».
problem-pack-case-starts = L’étape « { $id } » se dit début, mais « { $first } » l’est déjà.
problem-pack-case-starts-remedy = Gardez « start » sur une seule étape.
problem-pack-end-with-choices = L’étape « { $id } » est une fin et propose pourtant des options.
problem-pack-end-with-choices-remedy = Retirez « end= », ou retirez les options.
problem-pack-dead-end = L’étape « { $id } » ne mène nulle part : ni option, ni fin.
problem-pack-dead-end-remedy = Ajoutez une option qui mène plus loin (« * a -> suite »), ou dites comment cela finit (end=good, mixed, missed ou harm).
problem-pack-choices-without-ask = L’étape « { $id } » a des options mais ne pose pas de question.
problem-pack-choices-without-ask-remedy = Ajoutez « ask group talk=5m vote=1m » et la question au-dessus des options.
problem-pack-choice-without-target = L’option « { $id } » ne dit pas où elle mène.
problem-pack-choice-without-target-remedy = Écrivez « * { $id } -> etape ».
problem-pack-unknown-step = « { $step } » n’est pas une étape de ce cas.
problem-pack-unknown-step-remedy = Corrigez le nom après la flèche, ou ajoutez « == { $step } ».
problem-pack-unknown-choice = « { $choice } » n’est pas un choix de ce cas.
problem-pack-unknown-choice-remedy = Écrivez « etape/option », par exemple arrivee/c.
problem-pack-unknown-dimension = « { $dimension } » n’est pas une dimension de ce pack, qui nomme : { $known }.
problem-pack-unknown-dimension-remedy = Corrigez credit=, ou ajoutez « dimension { $dimension } » et son nom dans le fichier principal.
problem-pack-unreachable-step = Rien ne mène à l’étape « { $id } ».
problem-pack-unreachable-step-remedy = Faites-y mener une option, ou retirez l’étape.
problem-pack-no-way-out = Depuis l’étape « { $id } », on tourne en rond : aucune fin n’est atteinte.
problem-pack-no-way-out-remedy = Ajoutez une option qui mène vers une fin.
problem-pack-never-offered = L’option « { $id } » n’est proposée sur aucun chemin du cas.
problem-pack-never-offered-remedy = Corrigez after= ou unless= : nommez des choix qui peuvent venir avant cette étape.
problem-pack-nothing-offered = À l’étape « { $id } », un chemin laisse une table sans aucune option.
problem-pack-nothing-offered-remedy = Gardez-y une option sans condition.
problem-pack-scene-too-long = « { $id } » prend environ { $count } minutes par le chemin le plus long ; { $total } sont annoncées.
problem-pack-scene-too-long-remedy = Raccourcissez, ou annoncez plus de minutes.
problem-pack-run-too-short = L’étape « { $id } » a { $total } minutes ; il lui en faut { $count } : { $kind ->
    [exercise] toutes les phases de la mise en situation
   *[case] le plus long chemin du cas, et la moitié de plus pour en parler
  }.
problem-pack-run-too-short-remedy = Donnez-lui { $count } minutes prises sur la théorie, ou choisissez une forme plus courte.
problem-pack-victim-by-participant = Le rôle « { $role } » est celui d’une victime et serait joué par un participant.
problem-pack-victim-by-participant-remedy = Écrivez by=trainer : seule une formatrice ou un formateur préparé joue une victime.
problem-pack-unknown-role = « { $role } » n’est pas un rôle de cette mise en situation.
problem-pack-unknown-role-remedy = Corrigez le nom, ou ajoutez « @ { $role } ».
problem-pack-inject-to-nobody = L’événement « { $id } » n’arrive à personne.
problem-pack-inject-to-nobody-remedy = Choisissez pour quels rôles il est (to=).
problem-pack-exercise-without = La mise en situation « { $id } » n’a pas de { $part ->
    [role] rôle
   *[phase] phase
} : elle ne peut pas être jouée.
problem-pack-exercise-without-remedy = Ajoutez { $part ->
    [role] un rôle : « @ agent seats=1 », avec sa carte
   *[phase] une phase : « phase jeu 10m »
}.
problem-pack-inject-never = « { $what } » n’arrive jamais : ni moment, ni main.
problem-pack-inject-never-remedy = Écrivez at=phase+3m, ou « manual ».
problem-pack-unknown-phase = « { $phase } » n’est pas une phase de cette mise en situation.
problem-pack-unknown-phase-remedy = Corrigez at=, ou ajoutez « phase { $phase } 10m ».
problem-pack-inject-after-phase = L’événement « { $id } » arrive après la fin de la phase « { $phase } ».
problem-pack-inject-after-phase-remedy = Avancez-le, ou allongez la phase.
problem-pack-criterion-without-objective = Le critère « { $id } » ne sert aucun objectif.
problem-pack-criterion-without-objective-remedy = Choisissez l’objectif qu’il montre (objective=). Un objectif s’écrit d’abord dans une banque de questions du pack.

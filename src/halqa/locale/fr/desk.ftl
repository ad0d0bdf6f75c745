# Le bureau : ce qui est prévu, les listes, les feuilles.
desk-title = Bureau
desk-lead = Ce qui est prévu : sessions, places, personnes, et qui paie.
desk-sessions = Sessions
desk-plan = Prévoir une session
desk-frame = Cadre : projets, bailleurs, cours
desk-frame-lead = Ce dont une session a besoin, écrit une fois. Une langue suffit ; les autres peuvent attendre.
desk-empty-sessions = Aucune session n’est encore prévue
desk-first-programme = D’abord un programme : le cadre auquel vos projets appartiennent.
desk-first-course = Le programme est là. Maintenant un cours : ce qui sera enseigné.
desk-first-session = Le cours est là. Maintenant une session : un lieu et des jours.
desk-add-programme = Ajouter un programme
desk-add-project = Ajouter un projet
desk-add-funder = Ajouter un bailleur
desk-add-share = Dire qui finance un projet
desk-add-course = Ajouter un cours
desk-add-institution = Ajouter une institution
desk-programmes = Programmes
desk-projects = Projets et qui les finance
desk-funders = Bailleurs
desk-courses = Cours
desk-institutions = Institutions
desk-none-yet = Rien encore.
desk-save = Enregistrer
desk-back-to-session = Revenir à la session
desk-back = Revenir au bureau
desk-share-percent = { $percent } %
desk-share-not-stated = part non précisée
desk-share-drop = Retirer
desk-not-funded = Aucun bailleur n’est noté.

desk-col-session = Session
desk-col-days = Jours
desk-col-enrolled = Inscrits
desk-col-seats = Places
desk-col-state = État
desk-col-name = Nom
desk-col-sex = Sexe
desk-col-institution = Institution
desk-col-rank = Catégorie
desk-col-code = Code personnel
desk-col-role = Rôle
desk-col-part = Demi-journée
desk-col-minutes = Minutes prévues
desk-col-project = Projet
desk-col-funder = Bailleur et part
desk-state-no_days = Jours à fixer
desk-state-no_people = Personne d’inscrit
desk-state-ahead = À venir
desk-state-under_way = En cours
desk-state-over = Terminée
desk-no-days = Jours non fixés
desk-half-day-shown = { $part ->
    [morning] { $day }, matin
   *[afternoon] { $day }, après-midi
}
desk-go-days = Fixer les demi-journées
desk-go-seats = Donner des places
desk-go-roster = Importer la liste
desk-go-paper = Ouvrir la salle
desk-go-room = Aller à la salle
desk-go-record = Aller au registre
desk-part-morning = matin
desk-part-afternoon = après-midi
desk-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
desk-half-days = { $count ->
    [one] { $count } demi-journée
   *[other] { $count } demi-journées
}
desk-seats = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
desk-seats-open = { $count ->
    [one] { $count } place encore libre
   *[other] { $count } places encore libres
}
desk-institutions-count = { $count ->
    [one] { $count } institution
   *[other] { $count } institutions
}
desk-enrolled = { $count ->
    [one] { $count } personne inscrite
   *[other] { $count } personnes inscrites
}

desk-answer = Combien, d’où, payé par qui
desk-split = Femmes : { $female } · hommes : { $male } · sans indication : { $unstated }
desk-no-seats = Aucune place n’est encore attribuée.
desk-no-projects = Aucun projet n’est rattaché à cette session.
desk-taken-of = { $taken } sur { $seats }
desk-taken-no-quota = { $taken }, sans nombre de places fixé
desk-over-quota = { $taken } inscrits pour { $seats } places : fixez plus de places ou retirez des désignations.
desk-without-institution = Sans institution : { $count }
desk-where = Lieu et jours
desk-seats-by-institution = Places par institution
desk-who-pays = Qui paie
desk-roster = Liste des inscrits
desk-change-days = Changer les demi-journées
desk-change-seats = Changer les places
desk-import = Importer une liste
desk-add-person = Ajouter une personne
desk-sheets = Feuilles d’émargement
desk-badges = Badges et codes
desk-empty-roster = La liste est vide
desk-empty-roster-todo = Importez la liste des désignations, ou ajoutez une personne.
desk-next = La suite
desk-next-days = Fixez les demi-journées : la présence se compte par demi-journée.
desk-next-seats = Donnez des places aux institutions, puis importez leur liste.
desk-next-roster = Importez la liste des inscrits. Rien n’est ajouté avant que vous ayez vu l’essai.
desk-next-paper = Imprimez les feuilles d’émargement et les badges, puis ouvrez la salle le jour venu.
desk-next-room = La session est en cours : ouvrez la salle et faites entrer les présents.
desk-next-record = La session est terminée : allez au registre, les chiffres vous y attendent.
desk-sex-female = Femme
desk-sex-male = Homme
desk-sex-not-stated = Non précisé
desk-sex-not-collected = Non précisé : jamais demandé
desk-sex-declined = Non précisé : n’a pas voulu répondre
desk-sex-lost = Non précisé : réponse perdue
desk-rank-senior = Encadrement supérieur
desk-rank-middle = Encadrement intermédiaire
desk-rank-rank-and-file = Agents
desk-rank-civilian = Personnel civil
desk-rank-not-stated = Non précisée
desk-role-participant = Participant·e
desk-role-facilitator = Formateur·rice
desk-role-observer = Observateur·rice
desk-role-organiser = Organisation
desk-institution-none = Sans institution
desk-pack-none = Sans pack
desk-step-nominated = Désigné·e
desk-step-accepted = Accepté·e
desk-step-waitlisted = En attente
desk-step-substituted = Remplacé·e
desk-step-declined = A décliné
desk-step-withdrawn = Retiré·e

desk-field-name = Nom
desk-field-programme = Programme
desk-field-project = Projet
desk-field-funder = Bailleur
desk-field-percent = Part en pour cent
desk-field-percent-help = Laissez vide pour « part non précisée ».
desk-field-title = Titre du cours
desk-field-themes = Thèmes
desk-field-themes-help = Un par ligne. Trois langues sur la ligne : français | arabe | anglais.
desk-field-methods = Méthodes
desk-field-methods-help = Une par ligne, comme les thèmes.
desk-field-pack = Pack
desk-field-course = Cours
desk-field-place = Lieu
desk-field-projects = Projets servis
desk-field-days = Jours
desk-field-days-help = Comme vous les écrivez : « 30 et 31 mai 2027 », « du 7 au 10 juin 2027 ».
desk-field-morning = Minutes le matin
desk-field-morning-help = Zéro si la demi-journée n’a pas lieu.
desk-field-afternoon = Minutes l’après-midi
desk-field-more = Jours à ajouter
desk-half-day-field = { $part ->
    [morning] { $day }, matin, minutes
   *[afternoon] { $day }, après-midi, minutes
}
desk-field-given-latin = Prénom
desk-field-family-latin = Nom
desk-field-given-arabic = Prénom en arabe
desk-field-family-arabic = Nom en arabe
desk-field-sex = Sexe
desk-field-institution = Institution
desk-field-unit = Service ou unité
desk-field-rank = Catégorie
desk-field-staff-number = Numéro de matricule
desk-field-staff-number-help = Le matricule de service. Jamais un numéro de carte nationale.
desk-field-telephone = Téléphone
desk-field-email = Courriel
desk-field-role = Rôle dans la session
desk-field-file = Fichier XLSX ou CSV

desk-told-programme = Le programme est enregistré.
desk-told-project = Le projet est enregistré.
desk-told-funder = Le bailleur est enregistré.
desk-told-share = La part est enregistrée.
desk-told-share-dropped = La part est retirée. Vous pouvez la remettre.
desk-told-course = Le cours est enregistré.
desk-told-institution = L’institution est enregistrée.
desk-told-planned = La session est prévue. Donnez maintenant des places aux institutions.
desk-told-half-days = Les demi-journées sont enregistrées.
desk-told-seats = Les places sont enregistrées.
desk-told-enrolled = La personne est inscrite. Son code personnel est { $code }.
desk-told-changed = La fiche est corrigée.
desk-told-step = La désignation est notée. L’étape précédente reste dans l’historique.

desk-half-days-title = Demi-journées
desk-half-days-lead = La présence se compte par demi-journée. Zéro minute : la demi-journée n’a pas lieu.
desk-seats-title = Places par institution
desk-seats-lead = Combien de personnes chaque institution peut désigner. Laissez vide : aucune place fixée.
desk-no-institutions = Aucune institution n’est encore connue. Ajoutez-en une dans le cadre.
desk-person-new = Ajouter une personne
desk-person-edit = Corriger une fiche
desk-person-lead = Un nom dans une écriture suffit. Les deux écritures évitent une attestation mal écrite.
desk-person-names = Nom
desk-person-belongs = Institution
desk-person-reach = Pour reconnaître la personne
desk-nomination = Désignation

## refusals
refused-desk-share-range = Une part va de 1 à 100 pour cent ; { $percent } n’est pas enregistré. Laissez vide si la part n’est pas précisée.
refused-desk-shares-over = Les parts dépasseraient 100 % : { $taken } % sont déjà pris, il reste { $left } %. Les { $percent } % ne sont pas enregistrés. Corrigez une part.
refused-desk-project-elsewhere = Un projet choisi appartient à un autre programme. La session n’est pas enregistrée. Choisissez des projets du même programme.
refused-desk-half-day-twice = La même demi-journée est écrite deux fois. Rien n’est changé. Gardez-la une seule fois.
refused-desk-half-day-minutes = Une demi-journée dure de 1 à 720 minutes. Rien n’est changé. Corrigez les minutes.
refused-desk-half-day-in-use = Des présences sont notées à une demi-journée que vous voulez retirer. Tout est gardé. Gardez cette demi-journée.
refused-desk-seats-number = « { $written } » n’est pas un nombre de places de 0 à { $most }. Rien n’est changé. Écrivez un nombre entier.
refused-desk-date-unclear = « { $run } » n’a pas été compris comme une date. Rien n’est enregistré. Écrivez par exemple « 30 et 31 mai 2027 ».
refused-desk-date-no-year = « { $run } » n’a pas d’année. Rien n’est enregistré. Ajoutez l’année.
refused-desk-date-none = Aucun jour n’est écrit. Écrivez par exemple « 30 et 31 mai 2027 ».
refused-desk-date-many = Cela fait plus de { $most } jours pour une session. Rien n’est enregistré. Vérifiez les dates.
refused-people-no-name = La personne n’a de nom dans aucune écriture. Rien n’est enregistré. Écrivez au moins un nom.

## paper
desk-sheet = Feuille d’émargement
desk-sheet-of = Feuille d’émargement,
desk-sheet-number = Nº
desk-sheet-signature = Signature
desk-sheet-heads = Personnes comptées dans la salle :
desk-sheet-by = comptées par :
desk-papers = À imprimer
desk-print-words = Cette page est faite pour le papier : imprimez-la depuis le navigateur, en A4.

## rosters
desk-import-lead = Choisissez la liste reçue d’une institution. Vous verrez d’abord un essai : rien n’est ajouté avant votre accord, et tout l’est d’un coup ou pas du tout.
desk-import-demonstration = Ici, seules des listes inventées entrent : une cellule au-dessus des titres doit dire DEMONSTRATION. Le modèle ci-dessous la contient.
desk-try = Essayer, sans rien ajouter
desk-try-again = Choisir le fichier corrigé
desk-template = Modèle à remplir
desk-template-lead = Noms en arabe, en lettres latines, ou les deux ; matricule ou téléphone ; jamais un numéro de carte nationale.
desk-imports-before = Listes déjà importées
desk-added = { $count ->
    [one] { $count } personne ajoutée
   *[other] { $count } personnes ajoutées
}
desk-undo = Annuler cette importation
desk-undone = Annulée
desk-dry-run = Essai de l’importation
desk-count-add = { $count ->
    [one] personne à ajouter
   *[other] personnes à ajouter
}
desk-count-known = { $count ->
    [one] déjà inscrite
   *[other] déjà inscrites
}
desk-count-refused = { $count ->
    [one] ligne refusée
   *[other] lignes refusées
}
desk-dry-run-clean = Toutes les lignes peuvent entrer. Rien n’est encore ajouté.
desk-dry-run-refused = Rien n’est ajouté tant qu’une ligne est refusée.
desk-dry-run-refused-do = Corrigez les cellules ci-dessous dans votre fichier, puis choisissez-le de nouveau.
desk-dry-run-nothing = Personne de nouveau dans cette liste : tout le monde est déjà inscrit.
desk-refused-cells = Ce qui est refusé, et pourquoi
desk-notes = À savoir
desk-to-add = Ce qui sera ajouté
desk-already = Déjà inscrites
desk-already-lead = Lignes du fichier dont la personne est déjà inscrite. Rien n’y change.
desk-not-shown = { $count ->
    [one] Encore { $count } ligne, non montrée ici.
   *[other] Encore { $count } lignes, non montrées ici.
}
desk-apply = { $count ->
    [one] Inscrire cette personne
   *[other] Inscrire ces { $count } personnes
}
desk-told-applied = { $count ->
    [one] { $count } personne est inscrite, avec son code personnel.
   *[other] { $count } personnes sont inscrites, chacune avec son code personnel.
}
desk-told-undone = { $count ->
    [one] L’importation est annulée : { $count } inscription retirée. Vous pouvez importer de nouveau.
   *[other] L’importation est annulée : { $count } inscriptions retirées. Vous pouvez importer de nouveau.
}
desk-col-cell = Cellule
desk-col-why = Pourquoi
desk-col-remedy = Que faire
desk-col-row = Ligne
desk-col-number = Matricule ou téléphone
refused-desk-roster-real-in-demonstration = Cette liste n’est pas une liste inventée de la démonstration. Rien n’est gardé : ici les données ne sont pas protégées, et aucun vrai nom ne doit y entrer. Prenez le modèle marqué DEMONSTRATION.
refused-desk-roster-demonstration-in-live = Cette liste vient de la démonstration : ses personnes sont inventées. Rien n’est gardé. Choisissez la liste reçue de l’institution.
refused-desk-roster-applied = Cette liste est déjà importée. Rien n’est ajouté une seconde fois.
refused-desk-roster-no-institutions = Aucune institution n’est encore connue : les noms de la liste ne peuvent pas être vérifiés. Le fichier est gardé. Ajoutez les institutions dans le cadre, puis revenez à cet essai.
refused-desk-roster-has-refused = Des cellules sont refusées ({ $rows }). Rien n’est ajouté. Corrigez-les dans le fichier, puis choisissez-le de nouveau.
refused-desk-roster-adds-nobody = Tout le monde dans cette liste est déjà inscrit. Rien n’est changé.
refused-desk-roster-not-applied = Cette liste n’est pas importée : il n’y a rien à annuler.
refused-desk-roster-in-use = Des présences ou des décisions se rapportent déjà à ces personnes : l’importation ne peut plus être annulée. Tout est gardé. Retirez les désignations une à une.
refused-people-identity-number = Une valeur a la forme d’un numéro de carte nationale, de passeport ou d’identité. Rien n’est enregistré : Halqa n’en garde aucun. Retirez-la.

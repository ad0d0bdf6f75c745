# Le cadre de toutes les pages : navigation, bandeau, composants.
theme-skip = Aller au contenu
theme-languages = Langue de la page
theme-navigation = Pages
theme-menu = Menu
theme-footer = Un cercle dont les chiffres se ferment. Sans Internet, sur un seul ordinateur.
theme-to-home = Revenir à l’accueil
theme-log-in = Espace de l’équipe
theme-log-out = Quitter
theme-demonstration = DÉMONSTRATION
theme-demonstration-words = Ce qui se joue ici est inventé : pays, services, personnes.

theme-room-studio = Studio
theme-room-desk = Bureau
theme-room-room = Salle
theme-room-record = Registre
theme-room-portal = Portail

theme-refused = Page non ouverte
theme-forbidden-words = Cette page n’a pas pu être ouverte. Ce que vous avez enregistré est gardé. Revenez en arrière, rechargez la page et recommencez.
refused-staff-no-role = Votre compte n’a pas le rôle que cette page demande. Rien n’est changé. Demandez ce rôle à l’administrateur.
theme-not-found = Page introuvable
theme-not-found-words = Aucune page ne se trouve à cette adresse. Rien n’est perdu. Vérifiez l’adresse ou repartez de l’accueil.
theme-failed = Une erreur est survenue
theme-failed-words = Cette page n’a pas pu être préparée. Ce qui a été enregistré est gardé. Revenez en arrière et réessayez ; si cela recommence, donnez ce numéro à l’administrateur : { $mark }

theme-ring = { $attention ->
    [0] { $filled } places occupées sur { $total }
   *[other] { $filled } places occupées sur { $total }, { $attention } à regarder
}
theme-amount-from = au moins { $low }
theme-amount-between = entre { $low } et { $high }
theme-figure-open = Anneau ouvert
theme-figure-closed = Anneau fermé
theme-figure-evidence = { $count ->
    [one] Voir { $count } preuve
   *[other] Voir { $count } preuves
}
theme-progress = { $done } sur { $total }

theme-unit-people = { $count ->
    [one] personne
   *[other] personnes
}
theme-unit-attendances = { $count ->
    [one] présence
   *[other] présences
}
theme-unit-hours = { $count ->
    [one] heure
   *[other] heures
}
theme-unit-minutes = { $count ->
    [one] minute
   *[other] minutes
}
theme-unit-half_days = { $count ->
    [one] demi-journée
   *[other] demi-journées
}
theme-unit-sessions = { $count ->
    [one] session
   *[other] sessions
}
theme-unit-institutions = { $count ->
    [one] institution
   *[other] institutions
}
theme-unit-seats = { $count ->
    [one] place
   *[other] places
}
theme-unit-questions = { $count ->
    [one] question
   *[other] questions
}
theme-unit-answers = { $count ->
    [one] réponse
   *[other] réponses
}
theme-unit-tables = { $count ->
    [one] table
   *[other] tables
}
theme-unit-decisions = { $count ->
    [one] décision
   *[other] décisions
}
theme-unit-lines = { $count ->
    [one] ligne
   *[other] lignes
}

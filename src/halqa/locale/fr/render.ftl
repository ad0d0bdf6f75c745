## Numbers in words. Every number of a document passes through these sentences.
render-between = entre { $low } et { $high }
render-more-than = plus de { $low }
render-unknown = nombre inconnu
render-as-printed = « { $text } »
render-percent = { $dimension ->
    [sex] { $count } sur { $of } dont le sexe est indiqué ({ $share } %)
    [institution] { $count } sur { $of } dont l’institution est indiquée ({ $share } %)
    [rank] { $count } sur { $of } dont la catégorie est indiquée ({ $share } %)
   *[other] { $count } sur { $of } renseignés ({ $share } %)
}
render-percent-none = aucune part : personne n’est renseigné
render-share = { $percent } %
render-share-not-stated = part non précisée

## Units
render-with-unit-people = { $plural ->
    [one] { $amount } personne
   *[other] { $amount } personnes
}
render-with-unit-attendances = { $plural ->
    [one] { $amount } présence
   *[other] { $amount } présences
}
render-with-unit-hours = { $plural ->
    [one] { $amount } heure
   *[other] { $amount } heures
}
render-with-unit-minutes = { $plural ->
    [one] { $amount } minute
   *[other] { $amount } minutes
}
render-with-unit-half_days = { $plural ->
    [one] { $amount } demi-journée
   *[other] { $amount } demi-journées
}
render-with-unit-sessions = { $plural ->
    [one] { $amount } session
   *[other] { $amount } sessions
}
render-with-unit-institutions = { $plural ->
    [one] { $amount } institution
   *[other] { $amount } institutions
}
render-with-unit-seats = { $plural ->
    [one] { $amount } place
   *[other] { $amount } places
}
render-with-unit-answers = { $plural ->
    [one] { $amount } réponse
   *[other] { $amount } réponses
}
render-with-unit-questions = { $plural ->
    [one] { $amount } question
   *[other] { $amount } questions
}
render-with-unit-tables = { $plural ->
    [one] { $amount } table
   *[other] { $amount } tables
}
render-with-unit-decisions = { $plural ->
    [one] { $amount } décision
   *[other] { $amount } décisions
}
render-with-unit-lines = { $plural ->
    [one] { $amount } ligne
   *[other] { $amount } lignes
}
render-unit = { $unit ->
    [people] personnes
    [attendances] présences
    [hours] heures
    [minutes] minutes
    [half_days] demi-journées
    [sessions] sessions
    [institutions] institutions
    [seats] places
    [questions] questions
    [answers] réponses
    [tables] tables
    [decisions] décisions
    [lines] lignes
   *[other] autre
}

## The appendix
render-appendix-title = D’où vient chaque chiffre
render-appendix-lead = Chaque chiffre de ce document est calculé ou cité. Voici sa règle, ou sa source, et ce sur quoi il repose.
render-appendix-number = Chiffre
render-appendix-rule = Règle ou texte imprimé
render-appendix-evidence = Repose sur
render-evidence = { $plural ->
    [0] Aucune pièce au registre (position { $position })
    [one] { $entries } pièce du registre (position { $position })
   *[other] { $entries } pièces du registre (position { $position })
}
render-derived = Calculé ici : { $how }
render-derived-evidence = Les chiffres qui le composent, dans ce tableau
render-source = { $known ->
    [yes] { $title }, { $publisher }, consulté le { $seen }
   *[no] { $title }, { $publisher }, date de consultation inconnue
}
render-source-same = Même source que ci-dessus
render-provisional = Source provisoire, publiée avant la fin de l’activité.
render-claim = Imprimé ainsi : « { $text } »
render-claim-same = Même phrase que ci-dessus
render-claim-counted = { $part ->
    [whole] personnes, en tout
    [female] femmes
    [male] hommes
    [not_stated] sexe non indiqué
    [part] une partie
   *[other] autre unité
}

## The frame of a document
render-demonstration = DÉMONSTRATION
render-demonstration-line = Pays, services et personnes inventés. À ne pas publier comme réel.
render-published-line = Récit publié, lu tel qu’imprimé. Aucun chiffre n’y est ajouté.
render-as-of = Chiffres lus le { $day }
render-seal = Sceau { $seal }
render-not-sealed = Non scellé
render-page = page { $page } sur { $pages }
render-plot-alternative = { $caption } { $parts }
render-plot-part = { $label } : { $value }.
render-ring-rest = sans réponse
render-chart = Graphique

## The spreadsheet
render-sheet-figures = Chiffres
render-sheet-breakdowns = Répartitions
render-sheet-sources = Sources
render-sheet-about = À lire
render-column-value = Valeur
render-column-low = Minimum
render-column-high = Maximum
render-column-unit = Unité
render-column-rule = Règle
render-column-sentence = Ce que dit la règle
render-column-scope = Périmètre
render-column-evidence = Pièces
render-column-id = Identifiant
render-column-position = Position du registre
render-column-dimension = Dimension
render-column-category = Catégorie
render-column-additive = Additionnable
render-column-notes = Notes
render-column-printed = Tel qu’imprimé
render-column-source = Source
render-column-seen = Consulté le
render-column-quote = Citation
render-yes = oui
render-no = non, recalculé
render-whole-scope = Tout le périmètre
render-dimension = { $dimension ->
    [sex] Sexe
    [institution] Institution
    [rank] Catégorie
    [session] Session
    [half_day] Demi-journée
    [funder] Bailleur
    [project] Projet
    [choice] Choix
    [mark] Note de l’observateur
   *[other] Autre
}

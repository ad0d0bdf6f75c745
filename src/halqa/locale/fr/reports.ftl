## The story, from what was published
story-session = à { $place } ({ $days })
story-lead-sessions = Cette formation s’est tenue { $sessions }.
story-lead-organiser = Organisateur : { $who }.
story-lead-audience = Public : { $who }.
story-h-people = Qui y a pris part
story-institutions = Les participants relevaient de ces institutions :
story-h-themes = Ce qui a été étudié
story-themes = La formation a porté sur ces thèmes :
story-h-argument = Pourquoi cette formation
story-h-methods = Comment on y a travaillé
story-methods = La source décrit ces façons de travailler :
story-outcomes = Elle rapporte aussi ceci :
story-h-support = Avec quel appui
story-support = { $kind ->
    [project] La formation s’inscrit dans ces projets :
    [funder] Appui financier cité par la source :
    [partner] Autre acteur cité, dont le rôle reste à préciser :
   *[host] Accueil :
}
story-part = { $category ->
    [female] { $people ->
        [one] { $amount } femme
       *[other] { $amount } femmes
    }
    [male] { $people ->
        [one] { $amount } homme
       *[other] { $amount } hommes
    }
    [not_stated] { $people ->
        [one] { $amount } personne sans indication de sexe
       *[other] { $amount } personnes sans indication de sexe
    }
   *[other] { $people ->
        [one] { $amount } autre personne
       *[other] { $amount } autres personnes
    }
}
story-part-label = { $category ->
    [female] femmes
    [male] hommes
    [not_stated] sexe non indiqué
   *[other] autres
}
story-ring-caption = Une place par personne annoncée. Les places ouvertes sont celles dont la source ne dit rien. D’après { $source }.
story-bars-caption = Les parts déclarées, d’après { $source }. Elles ne tiennent pas dans le total annoncé.
story-ring-rest = dans aucune des parts
story-total-alone = { $people ->
    [one] Le texte publié annonce { $total } personne, sans répartition par sexe.
   *[other] Le texte publié annonce { $total } personnes, sans répartition par sexe.
}
story-split-closes = { $people ->
    [one] Le texte publié annonce { $total } personne : { $parts }. Le compte se ferme.
   *[other] Le texte publié annonce { $total } personnes : { $parts }. Le compte se ferme.
}
story-split-bounds = { $people ->
    [one] Le texte publié annonce { $total } personne, et d’autre part { $parts }. Ces chiffres ne permettent pas de fermer le compte.
   *[other] Le texte publié annonce { $total } personnes, et d’autre part { $parts }. Ces chiffres ne permettent pas de fermer le compte.
}
story-split-open = Le texte publié annonce { $people ->
        [one] { $total } personne
       *[other] { $total } personnes
    } : { $parts }. Ces parts font { $sum }. { $left ->
        [one] Il en manque { $rest } : cette personne n’est dans aucune des parts.
       *[other] Il en manque { $rest } : ces personnes ne sont dans aucune des parts.
    } Faute de frappe, réponse manquante ou autre raison, la source ne le dit pas. Le chiffre est laissé tel qu’imprimé et le manque reste visible.
story-h-open = Ce que la source laisse ouvert
story-open-lead = Ces questions restent posées. Aucune réponse n’est supposée ici.
story-open-scope = { $several ->
    [several] La source ne dit pas si { $total } est la somme des groupes de { $places }, ou un même groupe présent à chaque fois.
   *[one] La source ne dit pas ce que couvre exactement le chiffre { $total }.
}
story-h-printed = Le texte tel qu’imprimé
story-printed-source = { $title }, { $publisher }.
story-written-from-claims = Ce récit est écrit à partir de ce qui a été publié, sans liste de présence ni registre. Il ne peut rien dire de plus que sa source.

## The story, from the ledger
story-ledger-lead = { $people ->
    [one] Cette formation, tenue { $sessions }, a réuni { $total } personne.
   *[other] Cette formation, tenue { $sessions }, a réuni { $total } personnes.
}
story-attendances = { $plural ->
    [one] Le registre compte { $amount } présence par demi-journée.
   *[other] Le registre compte { $amount } présences, une par personne et par demi-journée.
}
story-completers = { $people ->
    [one] Parmi elles, { $amount } l’a suivie jusqu’au seuil prévu pour l’achever.
   *[other] Parmi elles, { $amount } l’ont suivie jusqu’au seuil prévu pour l’achever.
}
story-ledger-methods = On y a travaillé de ces façons :
story-questions-none = Aucune question n’a été posée par écrit.
story-questions = { $plural ->
    [one] Les participants ont posé { $amount } question, sans nom.
   *[other] Les participants ont posé { $amount } questions, sans nom.
}
story-tests = { $people ->
    [one] Les deux tests, avant et après, ont été passés par { $amount } personne.
   *[other] Les deux tests, avant et après, ont été passés par { $amount } personnes.
}
story-ledger-support = { $kind ->
    [project] Projets : { $names }.
    [funder] Bailleurs : { $names }.
   *[partner] Partenaires : { $names }.
}

## Passages of every report
report-half-day = { $part ->
    [morning] { $day }, matin
   *[afternoon] { $day }, après-midi
}
report-half-day-place = { $place }, { $half }
report-category = { $dimension ->
    [sex] { $category ->
        [female] femmes
        [male] hommes
        [not_stated] non indiqué
       *[other] autre
    }
    [rank] { $category ->
        [senior] encadrement supérieur
        [middle] encadrement intermédiaire
        [rank_and_file] exécution
        [civilian] personnel civil
        [not_stated] non indiqué
       *[other] autre
    }
   *[institution] { $category ->
        [not_stated] non indiquée
       *[other] autre institution
    }
}
report-ring-caption = Une place par participant, compté une fois. Les places ouvertes sont celles des personnes dont le sexe n’est pas indiqué.
report-bars-caption = Participants, comptés une fois. Le pointillé marque ce qui n’est pas indiqué ou pas encore sûr.
report-split = { $closes ->
    [yes] Participants : { $total }, soit { $parts }. Les parts font le tout.
   *[no] Participants : { $total }, soit { $parts }. Des bornes restent ouvertes : le compte ne se ferme pas encore.
}
report-no-split = Participants : { $total }. La répartition par sexe n’est pas montrée, pour que personne ne soit reconnu.
report-women-share = Part des femmes : { $share }.
report-headcount-closes = { $place }, { $half } : { $room } dans la salle, { $names } au registre. Le compte se ferme.
report-headcount-more = { $people ->
    [one] { $place }, { $half } : { $room } dans la salle, { $names } au registre. Il reste { $rest } personne comptée sans nom.
   *[other] { $place }, { $half } : { $room } dans la salle, { $names } au registre. Il reste { $rest } personnes comptées sans nom.
}
report-headcount-fewer = { $people ->
    [one] { $place }, { $half } : { $room } dans la salle, { $names } au registre. Le registre a { $rest } personne de plus que la salle.
   *[other] { $place }, { $half } : { $room } dans la salle, { $names } au registre. Le registre a { $rest } personnes de plus que la salle.
}
report-headcount-bounds = { $place }, { $half } : { $room } dans la salle, { $names } au registre. Avec ces bornes, on ne peut pas dire si le compte se ferme.

## The training report
report-title = Rapport de formation : { $title }
report-h-glance = La formation en bref
report-organiser = Organisateur
report-audience = Public
report-themes = Thèmes
report-institutions = Institutions
report-projects = Projets
report-contact-hours = Heures de présence
report-total = Ensemble
report-column-what = Élément
report-column-detail = Détail
report-column-place = Lieu
report-column-days = Jours
report-column-participants = Participants
report-column-attendances = Présences
report-sessions-caption = Sessions
report-sessions-note = Les participants sont comptés une fois, même s’ils viennent à plusieurs sessions : la dernière ligne est recomptée, elle n’est pas la somme de la colonne. Les présences, elles, s’additionnent.
report-h-people = Participants
report-dimension-sex = Sexe
report-dimension-institution = Institution
report-dimension-rank = Catégorie
report-caption-sex = Participants par sexe
report-caption-institution = Participants par institution
report-caption-rank = Participants par catégorie
report-column-share = Part
report-additive = Les lignes s’additionnent. Les personnes sans indication ont leur propre ligne et ne comptent dans aucune part.
report-recomputed = L’ensemble est recompté et non additionné : une personne peut figurer sur plusieurs lignes, ou un doute reste ouvert.
report-h-presence = Présence par demi-journée
report-presence-plot = Personnes enregistrées à chaque demi-journée.
report-presence-caption = Personnes enregistrées et personnes comptées
report-column-half-day = Demi-journée
report-column-checked-in = Au registre
report-column-headcount = Comptées dans la salle
report-not-counted = non compté
report-presence-note = Au registre : une personne nommée, par téléphone, tablette, papier ou liste. Comptées : des têtes dans la salle, sans noms. « Non compté » veut dire que personne n’a compté, et non que la salle était vide.
report-h-headcount = Salle et registre
report-headcount-all-close = À chaque demi-journée, le nombre compté dans la salle et le registre sont égaux.
report-headcount-counted-close = À chaque demi-journée où la salle a été comptée, le nombre compté et le registre sont égaux.
report-headcount-none = Personne n’a compté la salle : le registre ne peut pas être vérifié ainsi.
report-h-tests = Tests avant et après
report-tests-none = Aucun test n’a été proposé.
report-tests-unpaired = Personne n’a passé les deux tests : aucun progrès ne peut être calculé.
report-tests-flow = Qui a passé quel test
report-column-who = Tests passés
report-column-people = Personnes
report-tests-both = Avant et après
report-tests-before-only = Avant seulement
report-tests-after-only = Après seulement
report-tests-plot = Parmi les personnes qui ont passé les deux tests.
report-tests-improved = plus de bonnes réponses après
report-tests-same = autant
report-tests-fallen = moins de bonnes réponses après
report-tests-means = Moyenne des bonnes réponses par personne, pour celles qui ont passé les deux tests : { $before } avant, { $after } après.
report-tests-length = { $plural ->
    [one] Le test comptait { $amount } question.
   *[other] Le test comptait { $amount } questions.
}
report-tests-shows = Ce que cela montre : combien de personnes, parmi celles qui ont passé les deux tests, ont donné plus, autant ou moins de bonnes réponses à la fin qu’au début.
report-tests-does-not = Ce que cela ne montre pas : ce que sauraient les personnes qui n’ont passé qu’un test, ce qui restera dans quelques mois, ce qui changera au travail, ni quelle part revient à la formation plutôt qu’au fait d’avoir déjà vu les questions. Il n’y a pas de groupe de comparaison.
report-h-questions = Questions posées
report-answered-none = Aucune réponse n’est enregistrée.
report-answered = Ont reçu une réponse : { $amount }.
report-h-funders = Bailleurs
report-funders-caption = Contribution et attribution
report-column-funder = Bailleur
report-column-project-share = Projet et part
report-project-share = { $project } ({ $share })
report-column-contribution = Contribution
report-column-attribution = Attribution
report-no-attribution = non calculée
report-contribution-note = Contribution : chaque bailleur voit l’ensemble, cofinancé avec les autres. Ces nombres ne s’additionnent pas d’une ligne à l’autre.
report-attribution-note = Attribution : l’ensemble réparti selon les parts déclarées ; au sein d’un projet, les parts s’additionnent exactement.
report-h-checks = Vérifications du registre
report-checks-all-close = Toutes les vérifications du registre se ferment.
report-checks-others-close = Les autres vérifications du registre se ferment.

## Rules of figures that come from activities
rule-test_both = Personnes qui ont passé le test avant et le test après, reliées par un jeton sans nom.
rule-test_before_only = Personnes qui n’ont passé que le test avant.
rule-test_after_only = Personnes qui n’ont passé que le test après.
rule-test_improved = Personnes ayant plus de bonnes réponses après qu’avant, parmi celles qui ont passé les deux tests.
rule-test_same = Personnes ayant autant de bonnes réponses après qu’avant, parmi celles qui ont passé les deux tests.
rule-test_fallen = Personnes ayant moins de bonnes réponses après qu’avant, parmi celles qui ont passé les deux tests.
rule-test_right_before = Bonnes réponses au test avant, pour les personnes qui ont passé les deux tests, additionnées.
rule-test_right_after = Bonnes réponses au test après, pour les personnes qui ont passé les deux tests, additionnées.
rule-test_questions = Questions du test, les mêmes avant et après.
rule-questions_asked = Questions écrites envoyées dans la salle, sans nom.
rule-questions_answered = Questions écrites marquées comme traitées par l’animation.

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
story-ring-rest = personne ne les compte
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

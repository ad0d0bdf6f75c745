# Les personnes et leurs fiches.
people-doubts = Deux fiches, une personne ?
people-doubts-lead = Tant que rien n’est décidé, les chiffres disent « entre » et « et ». Rien n’est fusionné : une décision est un lien, qu’une autre décision défait.
people-no-doubts = Aucune fiche ne ressemble à une autre
people-back = Revenir au bureau
people-one = Une fiche
people-other = Une autre
people-why = Ce qui se ressemble
people-why-staff_number = Le même matricule
people-why-telephone = Le même téléphone
people-decide = Décision
people-same = La même personne
people-different = Deux personnes
people-told-same = C’est noté : une seule personne. Les chiffres la comptent une fois.
people-told-different = C’est noté : deux personnes.
people-told-unknown = C’est noté : on ne sait pas encore. Les chiffres gardent leurs bornes.
people-doubts-waiting = { $count ->
    [one] { $count } paire de fiches à regarder
   *[other] { $count } paires de fiches à regarder
}

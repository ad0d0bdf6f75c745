# People at the desk: links, minutes, the roster, the remote.

people-remote = Télécommande sur un téléphone
people-remote-words = Scannez ce code avec le téléphone qui mènera la salle aujourd’hui. Il montre l’étape, les comptes et les boutons, jamais un nom. Plusieurs téléphones peuvent le scanner.
people-remote-secret = Ne projetez pas cette page : qui scanne ce code mène la salle. Le code ne vaut que pour aujourd’hui.
people-remotes-end = Libérer toutes les télécommandes
people-times = Retard, départ
people-times-keep = Garder
people-came-late = Arrivé en retard (min)
people-left-early = Parti avant la fin (min)
people-late = { $minutes } min de retard
people-early = parti { $minutes } min avant la fin
people-roster-bring = Mettre la salle à jour
people-line =
    { $line ->
        [weak] liaison faible
       *[gone] appareil parti
    }
people-roster-added =
    { $added ->
        [one] { $added } personne inscrite depuis l’ouverture n’est pas encore dans la salle.
       *[other] { $added } personnes inscrites depuis l’ouverture ne sont pas encore dans la salle.
    }
people-roster-gone =
    { $gone ->
        [one] { $gone } personne attendue ne vient plus.
       *[other] { $gone } personnes attendues ne viennent plus.
    }
people-roster-done =
    { $added ->
        [0] La salle est à jour : { $expected } attendus.
        [one] { $added } personne ajoutée. La salle attend { $expected } participants.
       *[other] { $added } personnes ajoutées. La salle attend { $expected } participants.
    }

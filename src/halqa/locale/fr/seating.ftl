# Tables: made, moved, merged.

seating-to-page = Former ou changer les tables
seating-make = Former les tables
seating-present =
    { $present ->
        [one] { $present } présent sur { $expected } attendus.
       *[other] { $present } présents sur { $expected } attendus.
    }
seating-nobody-yet = Personne n’est encore noté présent : les tables se forment avec les { $expected } attendus.
seating-count = Combien de tables
seating-choice =
    { $count ->
        [one] { $count } table de { $most }
       *[other] { $count } tables de { $least } à { $most }
    }
seating-mix = Qui avec qui
seating-mix-name =
    { $mix ->
        [peers] Entre pairs : des grades voisins ensemble, pour que chacun parle librement
       *[mixed] Mélangées : institutions et langues réparties
    }
seating-only-present = Seulement les présents
seating-neutral = Les tables portent des noms d’arbres, jamais celui d’un service. Rien ne compare les services.
seating-changed = Les tables sont changées. Les téléphones suivent.
seating-nowhere = Sans table
seating-people =
    { $count ->
        [0] personne
        [one] { $count } personne
       *[other] { $count } personnes
    }
seating-absent = pas noté présent
seating-phone = Appareil { $number }, sans nom
seating-empty = Personne ici.
seating-without =
    { $count ->
        [one] { $count } personne n’a pas de table.
       *[other] { $count } personnes n’ont pas de table.
    }
seating-without-phones =
    { $count ->
        [one] Dont { $count } téléphone sans nom : la table se choisit sur le téléphone.
       *[other] Dont { $count } téléphones sans nom : la table se choisit sur le téléphone.
    }
seating-mix-now = Former des tables mélangées
seating-rest-now = Les asseoir où il y a le plus de place
seating-move = Asseoir les personnes cochées à
seating-move-do = Déplacer
seating-add = Ajouter une table
seating-add-words = Une table vide de plus, pour des retardataires ou pour en partager une : déplacez-y ensuite des personnes.
seating-language-known = Langue connue pour { $known } sur { $people } : celle du téléphone où la présence a été enregistrée.
seating-merge = Réunir deux tables
seating-merge-words = Les personnes, les réponses données et le rythme de la seconde table valent pour les deux.
seating-merge-from = La table
seating-merge-into = continue à la table
refused-room-nobody-to-seat = Il n’y a personne à asseoir. Rien n’a changé. Notez des présences, ou formez les tables avec tous les attendus.
refused-room-nobody-chosen = Personne n’est coché. Rien n’a changé. Cochez les personnes, puis choisissez la table.
refused-room-tables-count = Ce nombre de tables ne se lit pas. Rien n’a changé. Choisissez-en un dans la liste.
refused-room-tables-moved-on = Les tables ont encore changé depuis. Rien n’a été repris. Déplacez les personnes une à une.

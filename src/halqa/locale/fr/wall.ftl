# L’écran mural : ce que tout le cercle lit de loin.
wall-room = La salle
wall-present = { $number ->
    [one] présent sur { $expected }
   *[other] présents sur { $expected }
  }
wall-seats = { $number ->
    [one] place prise sur { $expected }
   *[other] places prises sur { $expected }
  }
wall-circle-closed = Le compte est bon
wall-headcount = { $number ->
    [one] { $number } personne comptée
   *[other] { $number } personnes comptées
  }
wall-without-phone = Sans téléphone, vous comptez tout autant.
wall-step-wifi = Rejoignez le Wi-Fi : visez le code 1.
wall-step-open = Ouvrez la salle : visez le code, ou tapez l’adresse puis le code.
wall-step-open-second = Ouvrez la salle : visez le code 2, ou tapez l’adresse puis le code de la salle.
wall-step-language = Choisissez votre langue.
wall-timer-silent = pour choisir seul
wall-timer-answer = pour répondre
wall-timer-talk = pour discuter
wall-timer-vote = pour voter
wall-timer-play = de la phase
wall-timer-held = en pause
wall-timer-over = Le temps est passé
wall-stage-paused = En pause
wall-stage-closed = Réponses closes
wall-table-ahead = pas commencé
wall-table-open = au travail
wall-table-paused = en pause
wall-table-closed = a fini
wall-table-revealed = résultats montrés
wall-leaf = Partie { $number } sur { $total }. La suite vient, et reste sur les téléphones.
wall-leaf-here = Partie { $number } sur { $total }. La suite vient.
wall-bar-few = { $number } sur { $total }
wall-median = Médiane { NUMBER($median) }
wall-ends = 1 : { $low }, { $steps } : { $high }

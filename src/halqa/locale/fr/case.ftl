# Le cas à embranchements : téléphones, écran mural, pupitre.
activity-kind-case = Cas
case-nth = Décision { $nth }
case-phase-care = Avant de commencer
case-phase-text = Lecture
case-phase-silent = Seul, en silence
case-phase-talk = Discussion
case-phase-vote = Vote
case-phase-tie = Pas encore de décision
case-phase-decided = Décidé
case-phase-end = Arrivée
case-room = Toute la salle
case-ask = Que faites-vous ?
case-no-table = Le cas se joue ensemble, à chaque table.
case-led = L’animateur fait avancer le cas pour tout le monde.
case-go-care = Commencer
case-go-text = C’est lu, on continue
case-go-talk = Passer au vote
case-go-decided = Voir la suite
case-go-one = Une personne appuie pour toute la table.
case-lean-words = Choisissez d’abord seul. Personne d’autre ne voit ce premier choix ; il sert à compter, à la fin, combien ont changé d’avis.
case-lean-send = Noter mon premier choix
case-lean-change = Changer mon premier choix
case-leaned = Votre premier choix, vu de vous seul
case-talk-words = Parlez-en à la table. Le vote vient ensuite.
case-vote-send = Voter
case-vote-change = Changer mon vote
case-each = Chacun décide seul, sans discussion.
case-rule-unanimous = Il faut l’accord de tous.
case-rule-chair = La personne qui préside la table donne la décision. Les votes sont un conseil.
case-again = Les voix ne donnaient pas de décision : on en reparle et on revote.
case-decide-chair = Donner la décision de la table
case-decide-device = Cet appareil peut donner la décision de toute la table :
case-decide-or = Ou bien chacun vote à son tour :
case-decide-send = Envoyer la décision de la table
case-alone-how = Touchez votre choix : la suite paraît aussitôt.
case-tie-words = Le vote ne donne pas de décision. L’animateur vient vers vous.
case-tie-room = Le vote ne donne pas de décision. L’animateur tranche.
case-decided-table = Votre table a décidé
case-decided-room = La salle a décidé :
case-decided-alone = Vous avez choisi
case-split-shared = Tous du même avis
case-split-split = Avis différents
case-voted = { $voted ->
    [one] { $voted } voix
   *[other] { $voted } voix
  }
case-end-words = Votre chemin s’arrête ici. On en parle ensemble.
case-end-good = Une fin qui protège
case-end-mixed = Une fin mêlée
case-end-missed = Une occasion manquée
case-end-harm = Une fin qui fait du mal
case-read-again = Relire le texte
case-questions = Pour en parler
case-wall-alone = Chacun à son rythme, sur son téléphone
case-page-ways = Les chemins
case-page-minds = Là où les avis ont changé
case-page-credits = Ce que les choix ont servi
case-page-questions = Pour en parler
case-under-way = En chemin
case-came = { $came ->
    [0] personne
    [one] { $came } fois
   *[other] { $came } fois
  }
case-moved = { $moved ->
    [0] { $leaned } premiers choix, aucun changement
    [one] { $moved } avis changé sur { $leaned }
   *[other] { $moved } avis changés sur { $leaned }
  }
case-rounds = parlé deux fois
case-few = Trop peu de personnes ont joué pour le dire en chiffres.
case-no-minds = Aucune décision pour l’instant.
case-no-questions = Ce cas ne pose pas de question.
refused-activity-moved-on = La table est déjà plus loin. Ce qui a été décidé est gardé. Suivez l’étape affichée.
refused-activity-decided-otherwise = Cette table l’a déjà décidé autrement, par vote, à main levée ou par un mot. Rien n’est changé. Retirez cette ligne de la feuille.
refused-activity-facilitator-goes-on = Ici l’animateur fait avancer le cas. Rien n’est changé. Répondez quand le vote s’ouvre.
refused-activity-everybody-votes = À cette table chacun vote. Rien n’est changé. Donnez votre vote.
refused-activity-no-time = Aucun temps ne court à cet endroit. Rien n’est changé. Faites avancer la table.

desk-case-pages = Pages du débriefing
desk-case-page = { $page ->
    [ways] Les chemins
    [minds] Avis changés
    [credits] Ce qui a servi
   *[questions] Questions
  }
desk-case-settle = Décider pour la table
desk-case-voted = { $voted } sur { $seats }
desk-case-on = { $phase ->
    [care] Commencer
    [text] Lecture finie
    [silent] Fin du silence
    [talk] Passer au vote
    [vote] Clore le vote
    [tie] Reparler
    [decided] Voir la suite
   *[end] Continuer
  }
case-on-tables = { desk-case-on } ({ $tables })
desk-case-phase = { $phase ->
    [care] avant de commencer
    [text] lecture
    [silent] en silence
    [talk] discussion
    [vote] vote
    [tie] sans décision
    [decided] décidé
   *[end] arrivée
  }
desk-case-times = Les temps en cours :
replay-fact-case-decided = { $of ->
    [0] Décision { $nth } : { $words }
   *[other] Décision { $nth } : { $words } ({ $number ->
        [0] aucun avis changé
        [one] { $number } avis changé
       *[other] { $number } avis changés
    } sur { $of })
  }
record-cases = Études de cas

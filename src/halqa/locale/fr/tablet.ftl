# Un appareil pour une table : plusieurs personnes répondent à tour de rôle.
tablet-pass = Passez l’appareil
tablet-pass-words = Aucune réponse n’est sur cet écran. La personne suivante prend l’appareil et appuie sur le bouton.
tablet-answered = { $count ->
    [0] Personne n’a encore répondu à cette table
    [one] { $count } réponse à cette table
   *[other] { $count } réponses à cette table
  }
tablet-next = C’est mon tour
tablet-back = Je veux changer ma réponse
tablet-number = Votre numéro
tablet-word = Vos quatre lettres ou chiffres
tablet-back-go = Revenir à ma réponse
tablet-card-number = Le numéro de votre carte de test, si vous en avez une
tablet-turn = Vous avez le numéro { $place }. Pour revenir à votre réponse, gardez ces quatre lettres ou chiffres :
tablet-card = Votre carte de test. Notez-la : c’est la même avant et après le cours.
tablet-named = Votre réponse est gardée avec votre inscription. Pour y revenir, donnez de nouveau votre code personnel.
tablet-done = J’ai fini : je passe l’appareil
tablet-idle = Êtes-vous encore là ? Si personne ne touche l’écran, l’appareil passe dans 30 secondes à la personne suivante. Ce qui a été envoyé est gardé.
tablet-earlier = Une réponse donnée sur cet appareil n’a pas été prise :
tablet-here = Je suis encore là
tablet-full = Cet appareil a pris tous les tours possibles. Rien n’est perdu. Prévenez l’animateur.
phone-recovery-noted = C’est noté
refused-tablet-no-turn = L’appareil n’était aux mains de personne. Rien n’est enregistré. Appuyez sur « C’est mon tour » et répondez de nouveau.
refused-tablet-card = Ce numéro de carte est illisible. Rien n’est enregistré. Il a de 8 à 20 lettres et chiffres ; sans carte, laissez la case vide.
refused-tablet-code = Ce code personnel n’est pas connu ici. Rien n’est enregistré. Vérifiez-le, ou demandez à l’animateur.
refused-tablet-place = Ce numéro et ces quatre signes ne vont pas ensemble sur cet appareil. Rien n’est changé. Vérifiez-les, ou répondez comme personne suivante.

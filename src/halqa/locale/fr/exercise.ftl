# La mise en situation : téléphones, écran mural, bureau de la personne qui dirige.
activity-kind-exercise = Mise en situation

exercise-stop = Pause
exercise-stop-words = « { $word } » arrête tout, pour tout le monde, à l’instant. Personne ne saura qui a appuyé. Sans réseau, dites le mot.
exercise-calm = Tout est arrêté. Personne n’a rien à expliquer. On respire, on boit un verre d’eau.
exercise-calm-next = L’animateur dit à voix haute comment on continue. On peut aussi en rester là.
exercise-paused = La mise en situation est en pause. Le temps est arrêté.
exercise-phase = Phase : { $phase }
exercise-your-role = Votre rôle :
exercise-watching = vous regardez
exercise-watch = Je regarde
exercise-take = Je joue : { $role }
exercise-seats = { $count ->
    [one] une place
   *[other] { $count } places
  }
exercise-taken = déjà pris
exercise-which = Choisissez un rôle, ou regardez
exercise-change = Changer de rôle
exercise-was = Votre rôle, « { $role } », n’est plus à vous : sa place est prise ici, ou elle a été libérée. Vous regardez, et vous pouvez choisir un autre rôle.
exercise-elsewhere = Là où vous jouiez avant, vous aviez le rôle « { $role } » ; il y est gardé. Ici, choisissez de nouveau.
exercise-news = Événement pour vous
exercise-something-new = { $count ->
    [one] Un événement est arrivé pour un rôle.
   *[other] { $count } événements sont arrivés pour des rôles.
  }
exercise-not-for-you = L’événement qui vient d’arriver est pour un autre rôle.
exercise-grid = Votre grille
exercise-grid-words = Notez ce que vous voyez, rien de plus. Vous pouvez changer jusqu’à la fin.
exercise-grid-keep = Garder ma grille
exercise-grid-seen = La grille : ce que les observateurs ont noté
exercise-critical = essentiel
exercise-mark-seen = vu
exercise-mark-partly = en partie
exercise-mark-not-seen = pas vu
exercise-mark-no-chance = pas d’occasion
exercise-agree = { $pairs ->
    [one] { $agree ->
        [0] les observateurs n’ont pas noté la même chose
       *[other] les observateurs ont noté la même chose
      }
   *[other] tables où la note est la même : { $agree } sur { $pairs }
  }
exercise-felt = Comment l’avez-vous vécu ? (une ligne, si vous voulez)
exercise-felt-show = Le cercle peut lire ma ligne, sans mon nom
exercise-felt-words = Sans cette case, personne ne la lit. Vous pouvez la changer ou l’effacer : laissez la ligne vide et gardez.
exercise-felt-keep = Garder ma ligne
exercise-leave = On quitte les rôles, à voix haute
exercise-leave-1 = Levez-vous, posez votre carte.
exercise-leave-2 = Dites votre propre nom : « Je suis … »
exercise-leave-3 = Dites : « Je ne suis plus ce rôle. Je le laisse ici. »
exercise-debrief = Le retour
exercise-speaks = La parole est à : { $role }
exercise-lines = Comment on l’a vécu
exercise-lines-none = Personne n’a choisi de montrer une ligne. C’est bien ainsi.
exercise-hidden = La grille et les temps se montrent quand l’animateur les révèle.
exercise-times = Prévu et arrivé
exercise-planned = prévu : { $phase }, { $time }
exercise-by-hand = prévu : à la main
exercise-given = arrivé : { $phase }, { $time }
exercise-standing = { $standing ->
    [planned] pas arrivé
    [manual] pas donné
    [held] retenu
    [skipped] écarté
    [kept] gardé pour la reprise
   *[given] arrivé
  }
exercise-came = { $playing ->
    [one] { $playing } personne joue
   *[other] { $playing } personnes jouent
  }, { $watching ->
    [one] { $watching } regarde
   *[other] { $watching } regardent
  }
exercise-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
  }
exercise-wall-playing = On joue. Pour tout arrêter, on dit « { $word } » ou on touche le bouton.

exercise-desk = Diriger la mise en situation
exercise-desk-pages = Où en est la mise en situation
exercise-desk-page = { $page ->
    [roles] Les rôles
    [leave] Quitter les rôles
    [felt] Vécu
    [grid] Grille
    [times] Prévu et arrivé
   *[other] Question { $number }
  }
exercise-desk-next = Passer à : { $page }
exercise-desk-stop = Tout arrêter
exercise-desk-stopped = Tout est arrêté. Dites-le à voix haute, laissez un moment, sans demander qui ni pourquoi.
exercise-desk-resume = Reprendre
exercise-desk-end = Terminer, quitter les rôles
exercise-desk-roles = Les rôles
exercise-desk-cast = La formatrice ou le formateur joue ce rôle
exercise-desk-uncast = Ne le joue plus
exercise-desk-trainer = réservé à une formatrice ou un formateur
exercise-desk-played = joué par l’équipe
exercise-desk-taken = { $taken } sur { $most }
exercise-desk-missing = personne encore
exercise-desk-free = Libérer la place
exercise-desk-card = Lire la carte
exercise-desk-injects = Événements
exercise-desk-expect = Attendu :
exercise-desk-nobody = Personne n’a ce rôle : lisez-le à voix haute.
exercise-desk-yours = L’équipe joue ce rôle : remettez-lui ce texte.
exercise-desk-past = Son heure tombe après la fin de la phase.
exercise-desk-retimed = déplacé
exercise-desk-release = Donner
exercise-desk-hold = Retenir
exercise-desk-skip = Écarter
exercise-desk-plan = Remettre
exercise-desk-minute = minute
exercise-desk-second = seconde
exercise-desk-retime = Déplacer

replay-noted = Les observateurs notent dans leur grille ({ $number } fois)
replay-led-play-roles = On choisit les rôles
replay-led-play-phase = Phase : { $thing }
replay-led-play-leave = On quitte les rôles
replay-led-play-debrief = Retour : { $thing }
replay-led-play-felt = Retour : le vécu
replay-led-play-grid = Retour : la grille des observateurs
replay-led-play-times = Retour : prévu et arrivé
replay-led-play-more = La phase est prolongée de { $time }
replay-led-play-less = La phase est raccourcie de { $time }
replay-led-play-stop = Tout est arrêté
replay-led-play-resume = On reprend
replay-led-play-end = La mise en situation est terminée, on quitte les rôles
replay-led-play-due = Événement arrivé à l’heure prévue : { $thing }
replay-led-play-release = Événement donné à la main : { $thing }
replay-led-play-hold = Événement retenu : { $thing }
replay-led-play-skip = Événement écarté : { $thing }
replay-led-play-plan = Événement remis dans le plan : { $thing }
replay-led-play-retime = Événement déplacé à { $time } : { $thing }

refused-activity-sit-first = Asseyez-vous d’abord à une table : « Mon téléphone », en bas de la page.
refused-activity-role-unknown = Ce rôle n’est pas dans cette mise en situation. Rien n’a changé.
refused-activity-role-trainer = Ce rôle est joué par l’équipe. Choisissez-en un autre, ou regardez.
refused-activity-role-taken = Ce rôle vient d’être pris. Choisissez-en un autre, ou regardez.
refused-activity-play-over = La mise en situation est terminée. Pour y revenir, retournez d’abord à une phase.
refused-activity-observers-only = La grille est tenue par ceux qui regardent. Rien n’a changé.
refused-activity-players-only = Cette ligne est pour ceux qui ont joué un rôle.
refused-activity-news-given = Cet événement est déjà arrivé. Rien n’a changé.
refused-activity-time-too-long = Ce temps n’est pas possible : de 0 à 4 heures. Rien n’a changé.

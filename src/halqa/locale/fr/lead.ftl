# Leading a half-day: minutes, timers, pace.

lead-spent = { $spent } min sur { $minutes }
lead-timer = Minuteur
lead-timer-for = À quoi sert ce temps
lead-timer-then = Ce qui suit
lead-timer-what =
    { $what ->
        [talk] Temps pour parler
        [vote] Temps pour voter
       *[answer] Temps pour répondre
    }
lead-timer-start = { $minutes } min
lead-timer-more = + { $minutes } min
lead-timer-less = − { $minutes } min
lead-timer-skip = Terminer maintenant
lead-timer-drop = Retirer le minuteur
lead-timer-held = arrêté pendant la pause
lead-timer-over = temps écoulé
lead-timer-then-nothing = puis rien de plus
lead-timer-then-closed = puis l’étape se ferme
lead-pace = Rythme :
lead-pace-name =
    { $pace ->
        [table] table par table
        [free] chacun à son rythme
       *[plenary] tous ensemble
    }
lead-pace-words =
    { $pace ->
        [table] Vous ouvrez et fermez chaque table à part, ou toutes à la fois.
        [free] Tant que l’étape est ouverte, chacun y va quand il veut, même si une autre étape est montrée.
       *[plenary] Tout le monde est à la même étape, au même moment.
    }
lead-tables-pace = Où en est chaque table
lead-all-tables = Toutes les tables :
lead-behind =
    { $minutes ->
        [one] { $minutes } minute de retard
       *[other] { $minutes } minutes de retard
    }
lead-in-hand =
    { $minutes ->
        [one] { $minutes } minute de marge
       *[other] { $minutes } minutes de marge
    }
lead-on-time = À l’heure
lead-day-left = { $elapsed } min passées, { $left } min jusqu’à la fin prévue
lead-day-over = { $over } min après la fin prévue
lead-reflow = Recaler la suite
lead-reflow-title = Recaler la suite
lead-reflow-words =
    { $minutes ->
        [one] Il manque { $minutes } minute. La théorie à venir est raccourcie, jamais un débriefing. Rien ne change avant votre accord.
       *[other] Il manque { $minutes } minutes. La théorie à venir est raccourcie, jamais un débriefing. Rien ne change avant votre accord.
    }
lead-reflow-short =
    { $minutes ->
        [one] Il manquera encore { $minutes } minute. À vous de choisir : sauter une étape, ou finir plus tard.
       *[other] Il manquera encore { $minutes } minutes. À vous de choisir : sauter une étape, ou finir plus tard.
    }
lead-reflow-nothing =
    { $minutes ->
        [one] Aucune théorie à venir ne peut être raccourcie. Il manque { $minutes } minute. À vous de choisir : sauter une étape, ou finir plus tard.
       *[other] Aucune théorie à venir ne peut être raccourcie. Il manque { $minutes } minutes. À vous de choisir : sauter une étape, ou finir plus tard.
    }
lead-reflow-keep = Prendre ces minutes
lead-reflow-done = C’est fait. Le déroulé suit les nouvelles minutes.
lead-reflow-undone = Les minutes d’avant sont reprises.
lead-step = Étape
lead-before = Avant
lead-after = Après
lead-empty-tables = Tables sans personne ({ $count })
lead-skipped = sautée
lead-skip = Sauter
lead-restore = Comme prévu
lead-more = Plus
lead-now =
    { $stage ->
        [open] Ouvrir maintenant
        [paused] Mettre en pause
        [closed] Fermer
       *[revealed] Dévoiler
    }
lead-minutes-changed = { $minutes } min au lieu de { $planned }
lead-minutes-spent = { $count } min passées
lead-others = Aussi à ce bureau :

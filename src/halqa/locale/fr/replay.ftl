# Revoir la séance : le journal de la salle, moment par moment, pour le débriefing devant la salle.
replay-title = Revoir la séance
replay-link = Revoir la séance
replay-walk = D’un moment à l’autre
replay-moments = Tous les moments
replay-previous = Précédent
replay-next = Suivant
replay-first = Premier moment
replay-last = Dernier moment
replay-place = { $place } sur { $total }
replay-keys = Les flèches ou une télécommande passent d’un moment à l’autre. Aucun nom ne paraît ici : cette page peut être projetée.
replay-empty = Rien ne s’est encore passé dans cette salle
replay-empty-todo = Revenez à la salle et commencez une demi-journée : chaque étape montrée, ouverte, fermée ou dévoilée sera un moment ici.
replay-strayed = Aucun moment ne porte ce numéro. Voici le plus proche.
replay-before = Avant la première demi-journée
replay-minute = { $minute ->
    [0] Au début de la demi-journée
    [one] { $minute } minute après le début de la demi-journée
   *[other] { $minute } minutes après le début de la demi-journée
  }
replay-spent = Étape : { $spent } min sur { $minutes }
replay-answered = { $number ->
    [0] Personne n’avait encore répondu
    [one] { $number } personne avait répondu
   *[other] { $number } personnes avaient répondu
  }
replay-sealed = { $number ->
    [one] { $number } réponse scellée, sans place et sans ordre
   *[other] { $number } réponses scellées, sans place et sans ordre
  }
replay-ended = Juste avant : « { $step } », { $spent } min sur { $minutes } prévues.
replay-at-tables = { $tables } – { $words }
replay-half-day = La demi-journée commence
replay-arrived = { $present } présents, { $joined } téléphones dans la salle
replay-heads = { $number ->
    [one] { $number } personne comptée
   *[other] { $number } personnes comptées
  }
replay-shown = Montrée à tous
replay-shown-open = Montrée à tous et ouverte aux réponses
replay-begun = Commencée
replay-shown-none = Plus aucune étape n’est montrée
replay-staged = { $stage ->
    [open] Ouverte aux réponses
    [paused] En pause
    [closed] Fermée
    [revealed] Résultats dévoilés
   *[ahead] Remise à plus tard
  }
replay-answers = { $number ->
    [one] { $number } réponse reçue
   *[other] { $number } réponses reçues
  }
replay-led-focus = { $kind ->
    [quiz] Question { $number } sur { $total } au mur
   *[other] Page { $number } sur { $total }
  }
replay-led-focus-none = { $kind ->
    [quiz] Aucune question au mur
   *[other] Aucune page au mur
  }
replay-led-counted = Mains comptées
replay-led-again-1 = Retour au premier tour
replay-led-again-2 = Redemandée après la discussion
replay-led-theme = { $number ->
    [one] Le cercle garde un thème
   *[other] Le cercle garde { $number } thèmes
  }
replay-led-cards-yes = Les cartes écrites sont ouvertes
replay-led-cards-no = Les cartes écrites sont fermées
replay-led-release = { $number ->
    [one] { $number } question mise à l’écran
   *[other] { $number } questions mises à l’écran
  }
replay-led-answer = { $number ->
    [one] { $number } question a reçu sa réponse dans le cercle
   *[other] { $number } questions ont reçu leur réponse dans le cercle
  }
replay-led-owe = { $number ->
    [one] { $number } réponse promise
   *[other] { $number } réponses promises
  }
replay-led-other = L’étape se poursuit
replay-timer = { $what ->
    [talk] Temps pour discuter : { $time }
    [vote] Temps pour voter : { $time }
   *[answer] Temps pour répondre : { $time }
  }
replay-timer-changed = { $what ->
    [talk] Temps pour discuter modifié : { $time } en tout
    [vote] Temps pour voter modifié : { $time } en tout
   *[answer] Temps pour répondre modifié : { $time } en tout
  }
replay-timer-over = { $what ->
    [due] Le temps est écoulé
    [skipped] Le temps est arrêté avant la fin
   *[dropped] Le minuteur est retiré
  }
replay-minutes = { $number ->
    [one] { $number } étape change de durée
   *[other] { $number } étapes changent de durée
  }
replay-minutes-one = { $minutes ->
    [0] Cette étape est sautée
    [one] Cette étape a maintenant { $minutes } minute
   *[other] Cette étape a maintenant { $minutes } minutes
  }
replay-paced = { $what ->
    [table] Désormais table par table
    [free] Désormais chacun à son rythme
   *[plenary] Désormais tous ensemble
  }
replay-tables = { $number ->
    [one] { $number } table est formée
   *[other] { $number } tables sont formées
  }
replay-merged = { $table } continue avec { $into }
replay-way = { $what ->
    [tablet] Réponses sur une seule tablette
    [paper] Réponses sur papier
    [hands] Réponses à main levée
   *[phone] Réponses sur les téléphones
  }
replay-closed = La salle est fermée
replay-note-hidden = À ce moment rien n’était dévoilé : seulement la question et le nombre de réponses.
replay-note-few = Moins de { $least } personnes ont répondu : le détail reste caché.
replay-note-moved-on = L’étape a été rouverte ensuite. Ses réponses n’ont pas d’ordre : celles de ce moment ne se distinguent plus des suivantes.
replay-note-since = Avec les réponses saisies après ce moment.

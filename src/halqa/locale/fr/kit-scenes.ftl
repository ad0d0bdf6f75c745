# Le papier des cas, des mises en situation et des cartes d'orientation.
kit-scene-trainer = Pour l’équipe de formation seulement
kit-scene-care = Avertissement
kit-scene-care-lead = À lire à voix haute avant de commencer, et à laisser en vue.
kit-scene-cards = Cartes du cas
kit-scene-cards-lead = Un jeu par table : imprimez ou photocopiez autant de jeux que de tables, puis découpez. Gardez les cartes ; une table en reçoit une après chaque décision. Les numéros ne suivent aucun ordre.
kit-scene-card = Carte { $number }
kit-scene-decisions = Feuille de décisions
kit-scene-decisions-lead = Une feuille par table. Après chaque décision, entourez la lettre sur la ligne de la carte. Les lignes sans décision restent vides.
kit-scene-decisions-each-lead = Une feuille par personne, chacune sous le numéro de sa carte : photocopiez cette page. Après chaque décision, entourez la lettre sur la ligne de la carte. Les lignes sans décision restent vides.
kit-scene-at = Carte
kit-scene-sheet = Feuille numéro :
kit-scene-whose = Table :
kit-scene-path = Les chemins
kit-scene-path-lead = Commencez par la carte { $number }. Quand une table a entouré sa lettre, donnez-lui la carte suivante. Ne laissez cette page sur aucune table.
kit-scene-no = Carte
kit-scene-line = Ligne
kit-scene-next = Suite
kit-scene-coach = Notes
kit-scene-goes = { $key } : carte { $card }
kit-scene-after = seulement après { $key } à la carte { $card }
kit-scene-unless = pas après { $key } à la carte { $card }
kit-scene-end = Fin
kit-scene-debrief = Questions pour le retour
kit-scene-debrief-lead = Posez la question, puis attendez. Personne n’est obligé de répondre.
kit-scene-stop = Le mot qui arrête tout
kit-scene-roles = Cartes de rôle
kit-scene-roles-trainer = Rôles de l’équipe
kit-scene-roles-lead = Repliez la moitié du bas sur le texte. Seule la personne qui joue ce rôle le lit.
kit-scene-grid = Grille d’observation
kit-scene-grid-lead = Une feuille par personne qui observe. Entourez une lettre par ligne. La grille ne juge personne.
kit-scene-number = Numéro de votre carte :
kit-scene-seen = Ce que l’on observe
kit-scene-critical = essentiel
kit-scene-injects = Cartes d’événement
kit-scene-injects-lead = À découper. Qui dirige la mise en situation remet chaque carte à son rôle, à son heure.
kit-scene-by-hand = quand qui dirige le décide
kit-scene-after-minutes = après { $time } min
kit-scene-lasts = dure { $time } min
kit-scene-director = La page de qui dirige la mise en situation
kit-scene-director-lead = Les phases, les événements de chacune et ce que l’on espère. Qui dit le mot d’arrêt arrête tout.
kit-scene-when = Moment
kit-scene-expect = Ce que l’on espère
kit-scene-all = Tout le monde
kit-scene-who = À qui
kit-scene-need = Besoin
kit-scene-services = Services
kit-scene-paper-title = Papier du contenu : { $title }
kit-scene-written = Écrit : { $file }
refused-pack-print-nothing = Ce pack n’a rien à imprimer qui s’appelle « { $id } ». Rien n’a été écrit. Choisissez parmi : { $known }.
refused-pack-print-which = Dites quoi imprimer : un cas (--case), une mise en situation (--exercise) ou un programme (--agenda). Rien n’a été écrit. Choisissez parmi : { $known }.
refused-pack-print-empty = Ce pack n’a ni cas, ni mise en situation, ni programme : il n’y a rien à imprimer. Rien n’a été écrit.
refused-pack-print-overlay = Ce pack n’a aucun pays du nom de « { $id } ». Rien n’a été écrit. { $count ->
    [0] Il n’en a aucun : retirez --overlay.
   *[other] Choisissez parmi : { $known }.
}
kit-scene-print = Imprimer (PDF)
kit-scene-print-both = Français et arabe (PDF)
kit-draft-unsigned = PROJET, non signé par un juriste : ne pas distribuer
kit-draft-errors = PROJET : { $count ->
    [one] une erreur
   *[other] { NUMBER($count) } erreurs
} à corriger dans le contenu, ne pas distribuer

# Les guides et le glossaire d’un pack.
kit-guide-link = Le guide du cours (PDF)
kit-guide-title = Guide du cours : { $title }
kit-guide-reader = { $reader ->
    [interpreter] Pour l’interprète
   *[facilitator] Pour la personne qui mène
}
kit-guide-law = À poser sur chaque table, dans sa langue.
kit-guide-know = À savoir
refused-pack-print-no-guide = Ce pack n’a ni guide ni glossaire. Rien n’a été écrit.

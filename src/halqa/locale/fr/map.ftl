# The map of a case or an exercise as a picture.

map-of = Carte : { $title }
map-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
map-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
map-ends = { $count ->
    [one] { $count } fin
   *[other] { $count } fins
}
map-untranslated = { $count ->
    [one] { $count } texte sans traduction, en italique
   *[other] { $count } textes sans traduction, en italique
}
map-start = Début
map-begins = Le cas commence à l’étape { $step }.
map-step = Étape { $step }.
map-choice = { $choice } mène à { $step }
map-way = Étape { $step } : { $what }.
map-end-good = Fin favorable
map-end-mixed = Fin mitigée
map-end-missed = Occasion manquée
map-end-harm = Tort causé
map-lost = Rien ne mène à cette étape
map-dead-end = Ni option, ni fin
map-more-screens = { $count ->
    [one] et { $count } autre écran
   *[other] et { $count } autres écrans
}
map-who-group = en équipe
map-who-each = chacun pour soi
map-silent = silence { $time }
map-talk = discussion { $time }
map-vote = vote { $time }
map-rule-majority = à la majorité
map-rule-unanimous = à l’unanimité
map-rule-chair = un porte-parole tranche
map-minutes = { $count } min
map-seconds = { $count } s
map-to = → { $step }
map-unknown = → { $step } : étape inconnue
map-nowhere = Cette option ne mène nulle part
map-credit = { $name } { $points }
map-after = après { $choice }
map-unless = sauf après { $choice }

map-written = La carte est dans { $file }.
refused-pack-no-scene = Le pack n’a pas de cas ni de mise en situation « { $id } ». Rien n’est écrit. Possibles : { $known }.

map-roles = { $count ->
    [one] { $count } rôle
   *[other] { $count } rôles
}
map-phases = { $count ->
    [one] { $count } phase
   *[other] { $count } phases
}
map-injects = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
map-seats = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
map-seats-between = de { $least } à { $most } personnes
map-seats-up-to = { $count ->
    [one] { $count } personne au plus
   *[other] { $count } personnes au plus
}
map-trainer = joué par un formateur
map-victim = rôle de victime
map-observes = observe
map-from-to = de { $start } à { $end } min
map-order = Parole :
map-by-hand = À la main, quand qui dirige la mise en situation le décide
map-hand = à la main
map-at = à { $minute } min
map-or-hand = { $when }, ou à la main
map-never = jamais : ni moment, ni main
map-for = Pour { $roles }
map-expected = Attendu : { $text }
map-unknown-role = Rôle inconnu : { $role }
map-unknown-phase = Phase inconnue : { $phase }
map-after-phase = Trop tard : la phase est finie
map-to-nobody = N’arrive à personne
map-grid = { $count ->
    [one] Grille tenue par { $role } : { $count } critère
   *[other] Grille tenue par { $role } : { $count } critères
}
map-critical = { $count ->
    [one] dont { $count } essentiel
   *[other] dont { $count } essentiels
}
map-debriefs = { $count ->
    [one] Débriefing : { $count } question
   *[other] Débriefing : { $count } questions
}
preview-written = L’aperçu est dans { $file }.
refused-pack-no-section = Rien qui se montre ne s’appelle « { $id } » dans ce contenu. Rien n’est écrit. Donnez l’identifiant d’une étape, d’un item ou d’une page, avec son fichier s’il le faut : FICHIER:ID.

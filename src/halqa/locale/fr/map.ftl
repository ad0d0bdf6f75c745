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
refused-pack-no-scene = Le pack n’a pas de cas ni d’exercice « { $id } ». Rien n’est écrit. Possibles : { $known }.
refused-pack-not-written = { $path } ne peut pas être écrit. Rien n’est changé. Choisissez un autre endroit avec --out.

# The map of a case or an exercise as a picture.

map-of = Map: { $title }
map-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
map-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
map-ends = { $count ->
    [one] { $count } ending
   *[other] { $count } endings
}
map-untranslated = { $count ->
    [one] { $count } text without translation, in italics
   *[other] { $count } texts without translation, in italics
}
map-start = Start
map-begins = The case begins at the step { $step }.
map-step = Step { $step }.
map-choice = { $choice } leads to { $step }
map-way = Step { $step }: { $what }.
map-end-good = Good ending
map-end-mixed = Mixed ending
map-end-missed = Missed chance
map-end-harm = Harm done
map-lost = Nothing leads to this step
map-dead-end = Neither option nor ending
map-more-screens = { $count ->
    [one] and { $count } more screen
   *[other] and { $count } more screens
}
map-who-group = as a team
map-who-each = each alone
map-silent = silence { $time }
map-talk = talk { $time }
map-vote = vote { $time }
map-rule-majority = by majority
map-rule-unanimous = unanimously
map-rule-chair = a speaker decides
map-minutes = { $count } min
map-seconds = { $count } s
map-to = → { $step }
map-unknown = → { $step }: unknown step
map-nowhere = This option leads nowhere
map-credit = { $name } { $points }
map-after = after { $choice }
map-unless = unless after { $choice }

map-written = The map is in { $file }.
refused-pack-no-scene = The pack has no case or exercise "{ $id }". Nothing is written. Possible: { $known }.
refused-pack-not-written = { $path } cannot be written. Nothing is changed. Choose another place with --out.

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
refused-pack-no-scene = The pack has no case or role-play "{ $id }". Nothing is written. Possible: { $known }.

map-roles = { $count ->
    [one] { $count } role
   *[other] { $count } roles
}
map-phases = { $count ->
    [one] { $count } phase
   *[other] { $count } phases
}
map-injects = { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
map-seats = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
map-seats-between = { $least } to { $most } people
map-seats-up-to = { $count ->
    [one] at most { $count } person
   *[other] at most { $count } people
}
map-trainer = played by a trainer
map-victim = a victim’s part
map-observes = observes
map-from-to = { $start } to { $end } min
map-order = Speaking order:
map-by-hand = By hand, when the director decides
map-hand = by hand
map-at = at { $minute } min
map-or-hand = { $when }, or by hand
map-never = never: neither time nor hand
map-for = To { $roles }
map-expected = Expected: { $text }
map-unknown-role = Unknown role: { $role }
map-unknown-phase = Unknown phase: { $phase }
map-after-phase = Too late: the phase is over
map-to-nobody = Reaches nobody
map-grid = { $count ->
    [one] Grid kept by { $role }: { $count } criterion
   *[other] Grid kept by { $role }: { $count } criteria
}
map-critical = { $count ->
    [one] of which { $count } critical
   *[other] of which { $count } critical
}
map-debriefs = { $count ->
    [one] Debrief: { $count } question
   *[other] Debrief: { $count } questions
}
preview-written = The preview is in { $file }.
refused-pack-no-section = Nothing that is shown is called "{ $id }" in this content. Nothing is written. Give the id of a step, an item or a page, with its file if needed: FILE:ID.

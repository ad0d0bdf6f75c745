## What is wrong in a pack, and how to mend it. Everything around the line named is kept.
problem-pack-no-header = The first line is not "halqa 1".
problem-pack-no-header-remedy = Write "halqa 1" on the first line.
problem-pack-other-format = The file says format { $given }; this version of Halqa reads format { $known }.
problem-pack-other-format-remedy = Write "halqa { $known }", or open the file with the version that made it.
problem-pack-unknown-kind = The head of the file does not say what it is.
problem-pack-unknown-kind-remedy = Under the first line write one of these words, a colon and an id: { $known }.
problem-pack-unknown-field = This file has no field { $field }.
problem-pack-unknown-field-remedy = Possible fields: { $known }.
problem-pack-field-twice = The field { $field } is written twice; only the first line counts.
problem-pack-field-twice-remedy = Keep one of the two lines.
problem-pack-missing-field = The field { $field } is missing.
problem-pack-missing-field-remedy = Add a line "{ $field }:" with its value at the head of the file.
problem-pack-second-pack-file = A pack has one main file, and { $file } is it already.
problem-pack-second-pack-file-remedy = Join the two files, or take this one away.
problem-pack-no-pack-file = No file of the folder begins with a "pack:" field.
problem-pack-no-pack-file-remedy = Add a file pack.halqa with title, version, languages, licence and authors.
problem-pack-file-refused = { $file } was not read: it is a link, a folder, too large, or closed to you.
problem-pack-file-refused-remedy = Replace it by a text file of less than two megabytes that you may read.
problem-pack-not-utf8 = { $file } is not written in UTF-8; it was not read.
problem-pack-not-utf8-remedy = Save it again with the encoding UTF-8.
problem-pack-stray-line = The line "{ $start }" begins with no keyword, mark or language.
problem-pack-stray-line-remedy = One idea per line. For a text write the language first, such as "en|". Keywords: { $known }.
problem-pack-text-without-place = This text ({ $lang }) stands under no keyword.
problem-pack-text-without-place-remedy = Write above it what it is: title, ask, say, an option…
problem-pack-language-twice = The language { $lang } is written twice here; the first text is kept.
problem-pack-language-twice-remedy = Keep one text per language. If there are two ideas, make two units.
problem-pack-no-text = Nothing is written under "{ $what }".
problem-pack-no-text-remedy = Write it in each language (in the file, below it: "fr|", "ar|", "en|").
problem-pack-no-id = "{ $what }" has no id.
problem-pack-no-id-remedy = Add a short name after the mark: letters a to z, digits, hyphens.
problem-pack-bad-id = The id { $id } holds something other than a to z, digits and hyphens.
problem-pack-bad-id-remedy = Write it in lower case without accents or spaces, at most sixty signs.
problem-pack-unknown-setting = "{ $what }" knows no setting { $setting }.
problem-pack-unknown-setting-remedy = Possible settings here: { $known }.
problem-pack-bad-value = The value { $value } does not fit { $setting }.
problem-pack-bad-value-remedy = Possible values: { $known }.
problem-pack-misplaced = "{ $what }" does not belong here.
problem-pack-misplaced-remedy = Move the line under what it completes, or into a file of the right kind.
problem-pack-missing-part = "{ $part }" is missing in "{ $what }".
problem-pack-missing-part-remedy = Add "{ $part }" with a text per language.
problem-pack-few-options = "{ $what }" has fewer than two options ({ $count }).
problem-pack-few-options-remedy = Add lines "* a", "* b", each with its text.
problem-pack-duplicate-id = { $id } exists already: { $file }, line { $line }.
problem-pack-duplicate-id-remedy = Give the newer thing another id; keep the one that has been used.
problem-pack-retired-id = { $id } was retired and cannot be used again.
problem-pack-retired-id-remedy = Choose a new id: old results still carry this one.
problem-pack-missing-language = { $unit }: the text in { $lang } is missing.
problem-pack-missing-language-remedy = Write it (in the file: a line "{ $lang }|"). Until then the phone shows the source language with a mark.
problem-pack-unlisted-language = { $unit }: the pack does not announce the language { $lang }.
problem-pack-unlisted-language-remedy = Add { $lang } to the "languages:" field of the main file, or take the line away.
problem-pack-placeholder-mismatch = { $unit }: { $lang } has { $here }, the source language has { $there }.
problem-pack-placeholder-mismatch-remedy = Write the same words in curly brackets in every language.
problem-pack-placeholder-unfilled = Nothing fills in the word { $name } in curly brackets ({ $overlay }).
problem-pack-placeholder-unfilled-remedy = Add "fill { $name }" to the country's file, or mend the word.
problem-pack-stale-translation = { $unit }: the source text has changed since it was translated into { $lang }.
problem-pack-stale-translation-remedy = Read the translation again, then run "halqa pack stamp" on the folder.
problem-pack-sound-without-text = { $unit }: there is a recording in { $lang }, but no text in that language.
problem-pack-sound-without-text-remedy = Write the text in { $lang }, or take the recording away.
problem-pack-sound-filled = { $unit }: the recording in { $lang } reads a text that each country completes (words in curly brackets).
problem-pack-sound-filled-remedy = Take the recording away, or write a text without words in curly brackets: no phone plays it otherwise.
problem-pack-sound-stale = { $unit }: the text in { $lang } has changed since it was recorded.
problem-pack-sound-stale-remedy = Record it again, or, if the recording still says the same, run "halqa pack stamp" on the folder.
problem-pack-sound-missing = The recording { $file } is not in the folder.
problem-pack-sound-missing-remedy = Put the file there, or take it out of the "sound" line. Without it the phone shows the text alone.
problem-pack-sound-large = The recording { $file } is larger than { $limit } kB.
problem-pack-sound-large-remedy = Record it in mono at 64 kbit/s at most, or cut the text in two.
problem-pack-sound-kind = { $file } is no sound that phones can play, or not the one its name says.
problem-pack-sound-kind-remedy = Record it as mp3 or m4a (ogg, opus and wav are taken too), and give it the ending that fits.
problem-pack-sound-all = The recordings together are larger than { $limit } MB.
problem-pack-sound-all-remedy = Record in mono at 64 kbit/s at most, or take some away: the room does not take what is beyond.
problem-pack-unknown-source = The source { $source } is not in the main file.
problem-pack-unknown-source-remedy = Add "reference { $source }" with its text, or mend the name.
problem-pack-unknown-objective = No bank has the objective { $objective }.
problem-pack-unknown-objective-remedy = Add "objective { $objective }" at the head of the bank, or mend the name.
problem-pack-odd-family = { $id }: the family { $family } does not have exactly one question "a" and one question "b".
problem-pack-odd-family-remedy = Give each family one question form=a and one form=b; otherwise before and after cannot be compared.
problem-pack-over-time = { $id }: { $count } minutes of activities in { $total } planned minutes.
problem-pack-over-time-remedy = Shorten an activity, or lengthen the half-day. Do not cut the debrief.
problem-pack-unknown-activity = There is no such kind of activity: { $kind }.
problem-pack-unknown-activity-remedy = Possible kinds: { $known }.
problem-pack-bad-mode = A { $kind } activity cannot be played in mode { $mode }.
problem-pack-bad-mode-remedy = Possible modes: { $known }.
problem-pack-run-without-ref = { $id } does not say which content to play ({ $kind }).
problem-pack-run-without-ref-remedy = Add ref= with the id of the content.
problem-pack-unknown-ref = There is no content { $ref } for a { $kind } activity.
problem-pack-unknown-ref-remedy = Mend ref=, or add this content to the pack.
problem-pack-test-not-quiz = { $id }: only a quiz can be the test before or after.
problem-pack-test-not-quiz-remedy = Take test= away, or change the kind of activity.
problem-pack-long-order = "{ $what }" asks to order { $count } options; beyond { $most } people no longer order, they guess.
problem-pack-long-order-remedy = Keep { $most } options at most, or make it a multiple choice with most=.
problem-pack-confidence-not-quiz = { $id }: only a quiz can ask how sure people are.
problem-pack-confidence-not-quiz-remedy = Take confidence= away, or change the kind of activity.
problem-pack-no-key = { $id } names no right answer.
problem-pack-no-key-remedy = Add key= with the letter of the right option on the "==" line.
problem-pack-unknown-key = { $id }: the key { $key } names no option.
problem-pack-unknown-key-remedy = Mend key=, or add the option.
problem-pack-skewed-keys = The right answer is { $key } in { $count } of { $total } questions.
problem-pack-skewed-keys-remedy = Move some keys. Screens shuffle options, but paper keeps your order.
problem-pack-longest-key = The right answer is the longest option in { $count } of { $total } questions.
problem-pack-longest-key-remedy = Shorten some right answers, or say more in the others: length must give nothing away.
problem-pack-shortest-key = The right answer is the shortest option in { $count } of { $total } questions.
problem-pack-shortest-key-remedy = Say more in some right answers, or shorten others: length must give nothing away.
problem-pack-no-reason = { $id }: the option { $option } has no reason.
problem-pack-no-reason-remedy = Add "why" under the option, with a text per language.
problem-pack-no-source = { $id } has no source.
problem-pack-no-source-remedy = Add source= on the "==" line.
problem-pack-no-objective = { $id } serves no objective.
problem-pack-no-objective-remedy = Add objective= on the "==" line.
problem-pack-long-text = { $unit } ({ $lang }) has { $count } words; the limit is { $limit } for a phone screen.
problem-pack-long-text-remedy = Cut it, or split it into two units.
problem-pack-long-screen = The screen of { $what } ({ $lang }) has { $count } words; the limit is { $limit } for a phone screen.
problem-pack-long-screen-remedy = Cut it, or split it into two steps: what is shown together counts together.
problem-pack-long-paragraph = { $unit } ({ $lang }) has { $count } words; the limit is { $limit } for a paragraph on paper.
problem-pack-long-paragraph-remedy = Cut it, or split it into two paragraphs.
problem-pack-legal-unsigned = The legal source { $id } does not give { $field }.
problem-pack-legal-unsigned-remedy = Add as_of=, verified_by= and expires=: a named jurist signs, with dates.
problem-pack-legal-nobody = Nobody has verified the legal source { $id } yet: it stays a draft.
problem-pack-legal-nobody-remedy = Nothing to do before a jurist signs; then write the name in verified_by=.
problem-pack-legal-expired = The legal source { $id } has not been vouched for since { $date }.
problem-pack-legal-expired-remedy = Have it verified again, then change as_of= and expires=.
problem-pack-legal-amended = The legal source { $id } tells the state of { $date }; the text changed on { $amended }.
problem-pack-legal-amended-remedy = Read the statement again with the new text, then change as_of=.
problem-pack-private-phone = { $unit } holds a string shaped like a telephone number.
problem-pack-private-phone-remedy = Take it out. Contacts come from the country's file or the institution, never from a pack.
problem-pack-private-document = { $unit } holds a string shaped like the number of an identity document.
problem-pack-private-document-remedy = Take it out: nothing of a real person enters a pack.
problem-pack-private-birth = { $unit } holds what looks like a date of birth.
problem-pack-private-birth-remedy = Say an age in words, or take the date out.
problem-pack-private-shelter = { $unit } calls a shelter by a name.
problem-pack-private-shelter-remedy = Take the name out and say "a shelter": a real place leads to those who are protected there. If it is invented, add it to "places:" in the main file.
problem-pack-hidden-marks = { $unit } ({ $lang }) holds invisible marks that turn the order of words round.
problem-pack-hidden-marks-remedy = Type the text again: Halqa adds what is needed by itself.
problem-pack-care-missing = A sensitive pack must have "{ $part }".
problem-pack-care-missing-remedy = Add "{ $part }" with a text per language to the main file; without it the pack cannot be published.

## A person asked for what is not possible now
refused-pack-no-folder = The folder { $path } does not exist. Nothing was changed. Check the path.
refused-pack-is-file = { $path } is a file. Nothing was changed. Give the pack’s folder.
refused-pack-no-files = The folder { $path } holds no .halqa file. Nothing was changed. Choose the folder of a pack.
refused-pack-no-agenda = The pack { $pack } has no agenda { $agenda }. Choose one of its agendas.
refused-pack-no-overlay = The pack { $pack } has no country file { $overlay }. Choose one of its countries.
refused-pack-half-days = The agenda needs { $needed } half-days, the session has { $given }. Add half-days or choose a shorter agenda.

## Command line
pack-place = { $file }, line { $line }
pack-clean = Nothing to report.
pack-found = Errors: { $errors } · warnings: { $warnings } · notes: { $notes }.
pack-formatted = Formatted: { $file }
pack-stamped = The fingerprints of the translations are up to date.
refused-pack-stamp-unread = { $file } could not be read, and its fingerprints would be lost. Nothing is written. "halqa pack check" says why; mend this file, then try again.
refused-pack-out-in-pack = { $path } is a file of a pack, and what it holds would be lost. Nothing is written. Choose another name with --out.
pack-already = Everything is in form already.
pack-review = { $lang }: { $state }
pack-review-line = Review: { $review }
pack-review-state = { $state ->
    [awaiting-native-reviewer] awaiting native reviewer
    [awaiting-a-child-protection-specialist] awaiting a child-protection specialist
    [awaiting-a-child-protection-specialist-and-a-jurist] awaiting a child-protection specialist and a jurist
   *[other] { $otherwise }
}
pack-severity-error = error
pack-severity-warning = warning
pack-severity-note = note

problem-pack-case-empty = The case "{ $id }" has no step.
problem-pack-case-empty-remedy = Add a step: "== start start", with "say", then "ask" and options "* a -> next".
problem-pack-case-starts = The step "{ $id }" says it is the start, but "{ $first }" is already.
problem-pack-case-starts-remedy = Keep "start" on one step only.
problem-pack-end-with-choices = The step "{ $id }" is an end and yet offers options.
problem-pack-end-with-choices-remedy = Take "end=" away, or the options.
problem-pack-dead-end = The step "{ $id }" leads nowhere: no option and no end.
problem-pack-dead-end-remedy = Add an option that leads on ("* a -> next"), or say how it ends (end=good, mixed, missed or harm).
problem-pack-choices-without-ask = The step "{ $id }" has options but asks nothing.
problem-pack-choices-without-ask-remedy = Add "ask group talk=5m vote=1m" and the question above the options.
problem-pack-choice-without-target = The option "{ $id }" does not say where it leads.
problem-pack-choice-without-target-remedy = Write "* { $id } -> step".
problem-pack-unknown-step = "{ $step }" is no step of this case.
problem-pack-unknown-step-remedy = Mend the name after the arrow, or add "== { $step }".
problem-pack-unknown-choice = "{ $choice }" is no choice of this case.
problem-pack-unknown-choice-remedy = Write "step/option", for instance arrivee/c.
problem-pack-unknown-dimension = "{ $dimension }" is not a dimension of this pack, which names: { $known }.
problem-pack-unknown-dimension-remedy = Correct credit=, or add "dimension { $dimension }" with its name to the main file.
problem-pack-unreachable-step = Nothing leads to the step "{ $id }".
problem-pack-unreachable-step-remedy = Have an option lead there, or remove the step.
problem-pack-no-way-out = From the step "{ $id }" one goes in a circle: no end is ever reached.
problem-pack-no-way-out-remedy = Add an option that leads towards an end.
problem-pack-never-offered = The option "{ $id }" is offered on no way through the case.
problem-pack-never-offered-remedy = Mend after= or unless=: name choices that can come before this step.
problem-pack-nothing-offered = At the step "{ $id }" some way leaves a table without any option.
problem-pack-nothing-offered-remedy = Keep one option there without a condition.
problem-pack-scene-too-long = "{ $id }" takes about { $count } minutes the longest way; { $total } are announced.
problem-pack-scene-too-long-remedy = Shorten it, or announce more minutes.
problem-pack-run-too-short = The step "{ $id }" has { $total } minutes; it needs { $count }: { $kind ->
    [exercise] all phases of the role-play
   *[case] the longest way of the case, and half as much again to talk it over
  }.
problem-pack-run-too-short-remedy = Give it { $count } minutes, taken from theory, or choose a shorter form.
problem-pack-victim-by-participant = The role "{ $role }" is a victim's and would be played by a participant.
problem-pack-victim-by-participant-remedy = Write by=trainer: only a briefed trainer plays a victim.
problem-pack-unknown-role = "{ $role }" is no role of this role-play.
problem-pack-unknown-role-remedy = Mend the name, or add "@ { $role }".
problem-pack-inject-to-nobody = The inject "{ $id }" reaches nobody.
problem-pack-inject-to-nobody-remedy = Choose the roles it is for (to=).
problem-pack-exercise-without = The role-play "{ $id }" has no { $part ->
    [role] role
   *[phase] phase
}: it cannot be played.
problem-pack-exercise-without-remedy = Add { $part ->
    [role] a role: "@ agent seats=1", with its card
   *[phase] a phase: "phase play 10m"
}.
problem-pack-inject-never = "{ $what }" never comes: neither at a time nor by hand.
problem-pack-inject-never-remedy = Write at=phase+3m, or "manual".
problem-pack-unknown-phase = "{ $phase }" is no phase of this role-play.
problem-pack-unknown-phase-remedy = Mend at=, or add "phase { $phase } 10m".
problem-pack-inject-after-phase = The inject "{ $id }" comes after the phase "{ $phase }" is over.
problem-pack-inject-after-phase-remedy = Have it come earlier, or make the phase longer.
problem-pack-criterion-without-objective = The criterion "{ $id }" serves no objective.
problem-pack-criterion-without-objective-remedy = Choose the objective it shows (objective=). An objective is first written in a question bank of the pack.

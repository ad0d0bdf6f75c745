# The studio: packs, their texts side by side, their versions.
studio-title = Studio
studio-lead = This is where content is written: theory, questions, case studies, role-plays. Each pack is a folder of text files; what you write is saved there as you go.
studio-own = Packs of the house
studio-own-none = The house has no pack of its own yet
studio-own-none-todo = Copy a shipped pack to adapt it, or begin a new one.
studio-packs = Shipped packs
studio-shipped-lead = They can be read and copied, not changed: a copy is yours.
studio-shipped-notice = This pack comes with Halqa: it can be read and copied. To change it, make a copy.
studio-pack = Pack
studio-pages = Pages
studio-items = Questions
studio-cases = Cases and role-plays
studio-languages = Languages
studio-problems = To mend
studio-none = No pack comes with this installation.
studio-no-problem = The check found nothing.
studio-review = Review of the translations
studio-translations = Translations
studio-source = Source language: { $language }.
studio-translated = { $done } texts up to date of { $total }
studio-missing = { $count ->
    [one] { $count } text missing
   *[other] { $count } texts missing
}
studio-stale = { $count ->
    [one] { $count } text to read again
   *[other] { $count } texts to read again
}
studio-complete = complete
studio-findings = { $count ->
    [one] { $count } thing to mend
   *[other] { $count } things to mend
}
studio-severity = { $severity ->
    [error] Error:
    [warning] To look at:
   *[note] Note:
}
studio-contents = Contents
studio-generated = The studio keeps this file: retired ids, and of which text each translation and each recording was made.
studio-around = Sections around this one
studio-before = Before: { $name }
studio-after = After: { $name }

# Writing
studio-settings = The line as it is written in the file
studio-save = Save
studio-autosave = What you write is saved by itself.
studio-saving = Saving…
studio-unsaved = Not saved yet.
studio-waiting = Not saved: the server does not answer. Keep this page open; another try follows.
studio-saved-at = Saved at { $at }.
studio-told-saved = Saved.
studio-conflict-head = Somebody else wrote in the same place
studio-conflict-lead = Nothing is lost: your text is in the field, the other one below it. Keep one or bring the two together, then save.
studio-conflict-words = { $count ->
    [one] Somebody else changed this field. Choose which of the two texts to keep.
   *[other] Somebody else changed { $count } fields. Choose the texts to keep.
}
studio-theirs = Saved in the meantime:
studio-keep-mine = Keep mine
studio-take-theirs = Take this one

# What things are
studio-file = { $kind ->
    [pack] The pack { $id }
    [bank] Questions: { $id }
    [theory] Theory: { $id }
    [poll] Polls: { $id }
    [feedback] Feedback sheet: { $id }
    [agenda] Agenda: { $id }
    [overlay] Country: { $id }
    [guide] Guide: { $id }
    [glossary] Glossary: { $id }
    [ids] Ids: { $id }
    [case] Case study: { $id }
    [exercise] Role-play: { $id }
   *[other] { $id }
}
studio-section = { $kind ->
    [case-step] Step { $id }
    [bank-step] Question { $id }
    [theory-step] Page { $id }
    [overlay-step] Page { $id }
    [guide-step] Chapter { $id }
    [glossary-step] Term { $id }
    [poll-step] Poll { $id }
    [agenda-step] Half-day { $id }
    [role] Role { $id }
    [inject] Inject { $id }
    [rubric] Observers’ grid
    [scale] Scale { $id }
    [phases] Phases
    [debriefs] Debrief
    [objectives] Objectives
    [references] Sources
    [dimensions] What choices count toward
    [fills] Words of the country
    [comment] Free words
   *[head] Title and notice
}
studio-part = { $name ->
    [fields] The file
    [step] Settings
    [option] Option { $id }
    [role] Role { $id }
    [criterion] Criterion { $id }
    [title] Title
    [name] Name, seen by all
    [care] What may be hard to hear
    [stop-word] Stop word
    [say] Text on the screen { $id }
    [coach] Note for the facilitator
    [ask] Question asked
    [why] Why
    [objective] Objective { $id }
    [reference] Source { $id }
    [run] Activity { $id }
    [fill] Word { $id }
    [low] Low end of the scale
    [high] High end of the scale
    [comment] Invitation to write
    [debrief] Debrief question { $id }
    [phase] Phase { $id }
    [inject] Inject { $id }
    [expect] What one hopes to see
    [rubric] Who observes
    [paragraph] Paragraph { $id }
    [term] The term, then its other forms, parted by a bar |
    [meaning] What it means
    [beware] What not to say
   *[other] { $name } { $id }
}

refused-studio-read-only = The pack { $pack } comes with Halqa or does not exist: it can't be changed here. Nothing was changed. Make a copy of it.
refused-studio-busy = The pack { $pack } is changing all the time just now. Nothing was changed. Try again in a moment.
refused-studio-section-gone = The section { $section } is no longer in { $file }: somebody removed it. Nothing was changed. Your text is still on your previous screen; the versions of the pack keep the section.

# Begin, copy
studio-new = Begin a pack
studio-new-lead = A title and a name are enough. The rest is added afterwards.
studio-new-go = Begin
studio-copy = Copy to change
studio-copy-lead = The copy belongs to the house: it can be changed, the original stays as it is. Recordings come along.
studio-copy-go = Copy
studio-field-title = Title
studio-field-title-help = One language is enough: the first filled in is the source language.
studio-title-in-pack = A title in one language is enough, best in the pack's own ({ $language }). The others can come later.
studio-field-name = Name of the folder
studio-field-name-help = Letters a to z without accents, digits and hyphens. It will not change any more.
studio-told-made = The pack is ready. Add a first content to it.
studio-told-copied = The copy is ready.
refused-studio-no-pack = There is no readable pack { $pack }. Nothing was done.
refused-studio-unread-file = The file { $file } can't be read: it would not be copied. Nothing was done. Mend it first.
refused-studio-bad-name = The name “{ $name }” holds something other than a to z, digits and hyphens. Nothing was done.
refused-studio-name-taken = The name { $name } is taken. Nothing was done. Choose another.
refused-studio-not-written = The pack { $name } could not be written to the disk. Nothing was kept. Check the free space, then try again.

# Add, move, take away
studio-add = Add content
studio-add-case = New case study
studio-add-case-lead = A title, what happens first, and the question put to the tables. Options and further steps are added afterwards.
studio-add-other = Other content
studio-kind = { $kind ->
    [bank] Quiz questions
    [theory] Theory pages
    [poll] Polls
    [exercise] Role-play
    [agenda] Agenda
    [feedback] Feedback sheet
    [guide] Guide, read on paper
    [glossary] Glossary
   *[overlay] Words of a country
}
studio-field-kind = Kind
studio-field-story = What happens first
studio-field-question = The question put to the tables
studio-in-source = In { $language }. The other languages are added afterwards, side by side.
studio-add-section = Add to this file
studio-add-part = Add a part
studio-add-what = What
studio-add-words = Text
studio-add-words-scene = A role and a phase begin with their name, which the whole circle sees. A role’s card is written next, for that role alone.
studio-add-id = Id (optional)
studio-add-id-help = Without it Halqa makes one. It will not change any more.
studio-add-go = Add
studio-add-way = Add an option
studio-way-words = What the table may choose
studio-way-to = Where this choice leads
studio-way-new = To a new step
studio-way-step = What happens then
studio-way-step-help = Only for a new step.
studio-move-up = Move up
studio-move-down = Move down
studio-drop = Take away
studio-drop-part = Take away: { $name }
studio-drop-section = Take away: { $name }
studio-drop-file = Take this file away
studio-told-file = The file is ready.
studio-told-case = The case is ready. Add the options of its first step.
studio-told-added = Added.
studio-told-moved = Moved.
studio-told-dropped = { $count ->
    [0] Taken away. The versions of the pack keep it.
    [one] Taken away. The versions of the pack keep it; its id will not be used again.
   *[other] Taken away. The versions of the pack keep it; its { $count } ids will not be used again.
}
refused-studio-bad-id = The id “{ $id }” holds something other than a to z, digits and hyphens. Nothing was added.
refused-studio-id-taken = The id { $id } exists already. Nothing was added. Choose another, or leave the field empty.
refused-studio-id-retired = The id { $id } was retired: earlier results still carry it. Nothing was added. Choose another.
refused-studio-way-empty = An option needs its text, and a step that it leads to. Nothing was added; the rest of the page is saved.

# The whole file, the map
studio-text = The file as text
studio-text-lead = The check reads the file at each save. What is taken away never serves as an id again.
studio-text-conflict = Nothing is lost: your text is in the field, the one that is saved is above it. Bring the two together, then save.
studio-line = Line { $line }
studio-map = The map
studio-map-lead = A step opens when it is touched.
refused-studio-file-gone = The file { $file } is no longer there: somebody took it away. Nothing was changed. The versions of the pack keep it.
refused-studio-file-large = The file { $file } would exceed two megabytes. Nothing was saved. Split it into two files.

# Versions
studio-versions = Versions
studio-versions-lead = The present version and the fifty before it. Going back to one keeps the one before.
studio-versions-none = This pack has not changed here yet.
studio-version-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
studio-version-now = present
studio-version-why = { $why ->
    [made] Begun by { $by }
    [copied] Copied by { $by }
    [imported] Imported by { $by }
    [restored] Brought back by { $by }
    [arranged] Changed by { $by }
    [outside] Changed outside the studio
   *[edited] Written by { $by }
}
studio-digest = Digest
studio-restore = Go back to this version
studio-told-restored = This version is the present one again. The one before is kept.
studio-diff-made = What changed with it
studio-diff-since = What has changed since
studio-diff-none = Nothing.
studio-diff-more = { $count ->
    [one] And one more change.
   *[other] And { $count } more changes.
}
studio-comma = {", "}
studio-diff-text = { $place }, { $language }: “{ $before }” becomes “{ $after }”.
studio-diff-text-new = { $place }, { $language }: added, “{ $after }”.
studio-diff-text-gone = { $place }, { $language }: taken away, “{ $before }”.
studio-diff-settings = { $place }, settings: “{ $before }” becomes “{ $after }”.
studio-diff-field = { $place }, { $name }: “{ $before }” becomes “{ $after }”.
studio-diff-added = { $place }: added, “{ $after }”.
studio-diff-removed = { $place }: taken away, “{ $before }”.
studio-diff-moved = { $place }: the order changed, { $before } becomes { $after }.
studio-diff-file-added = { $place }: file added.
studio-diff-file-removed = { $place }: file taken away.
studio-diff-form = { $place }: only spaces, comments or the order of lines changed.
refused-studio-no-version = There is no version { $version } of this pack. Nothing was changed.

# In and out
studio-import = Import a pack
studio-import-lead = A pack in one zip file, as the studio exports it. It becomes a pack of the house.
studio-import-go = Import
studio-import-into = Import into this pack
studio-import-into-lead = Another program’s file. Nothing that exists is written over; what does not come along is told.
studio-field-file = File
studio-field-form = Written in
studio-field-language = Language of the texts
studio-told-imported = { $left ->
    [0] Imported: { $count } files.
    [one] Imported: { $count } files. One other file of the zip is neither text of a pack nor a recording that a text names, and was not taken: { $names }.
   *[other] Imported: { $count } files. { $left } other files of the zip are neither text of a pack nor recordings that a text names, and were not taken: { $names }.
}
studio-others = Also in the folder, but not of the pack: { $names }. A pack is its texts and the recordings they name; anything else is neither shown nor taken along in the zip.
studio-export = Export
studio-export-halqa = The whole pack
studio-export-halqa-lead = A zip of its text files and of the recordings they name. Nothing is lost.
studio-export-others = For other programs
studio-export-others-lead = Before the file, the page says what does not come along.
studio-export-look = Look
studio-download = Download
studio-losses = What does not come along
studio-to-pack = Back to the pack
studio-format = { $name ->
    [aiken] Aiken (questions)
    [gift] GIFT (questions)
    [moodle] Moodle XML (questions)
    [moodle-xml] Moodle XML (questions)
    [twee] Twee 3 (cases)
    [units] XLSX, text units (translation)
    [msel] XLSX, MSEL (role-plays)
   *[other] { $name }
}
refused-pack-zip-too-large = The file exceeds { $limit } megabytes. Nothing was kept.
refused-pack-zip-strange-name = The zip holds “{ $file }”, a path that leads out of the pack or a link. Nothing was kept. Make the zip anew from the pack’s folder.
refused-pack-zip-odd-name = The zip holds “{ $file }”, a file name that is too long or has a sign not all computers take. Nothing was kept. Give that file another name, then make the zip anew.
refused-pack-zip-broken-file = The file is not a readable zip. Nothing was kept. Make the zip anew from the pack’s folder.
refused-pack-zip-too-many-parts = The zip holds { $count } files, more than { $limit }. Nothing was kept. Put only the pack’s files in it.
refused-pack-zip-bomb = Once opened the zip would be out of all measure, or lies about its size. It was not opened.
refused-pack-zip-locked = The zip is protected by a password. Nothing was kept. Make it anew without one.
refused-pack-zip-packed = The zip is compressed or locked in a way that Halqa does not read. Nothing was kept. Make it anew without a password, with ordinary compression (deflate).
refused-pack-zip-no-pack = The zip holds no .halqa file. Nothing was kept.
refused-pack-zip-large-file = { $file } exceeds two megabytes. Nothing was kept.
refused-pack-zip-not-utf8 = { $file } is not written in UTF-8. Nothing was kept. Save it again as UTF-8.
studio-preview = Preview
studio-add-run = Put on the agenda
studio-run-minutes = Minutes
studio-still-right = The translation is still right: { $language }
studio-told-confirmed = Noted: the translation is still right.
refused-studio-run-unknown = The pack has nothing called { $ref }. Nothing was added.

# Settings, a field for each
studio-setting = { $name ->
    [version] Version
    [licence] Licence
    [authors] Authors
    [source] Sources
    [source-language] Source language
    [languages] Languages
    [sensitive] Sensitive subject: a notice and a stop word are required
    [places] Invented places, separated by commas
    [review] Review
    [invented] Invented country
    [signed_by] Signed by (a named jurist)
    [minutes] Minutes
    [start] The case begins here
    [end] End
    [who] Who decides
    [silent] Silence
    [talk] Discussion
    [vote] Vote
    [rule] Rule
    [tie] When it is a tie
    [to-step] Leads to
    [credit] Counts toward (points, told in the debrief alone)
    [after] Offered only after
    [unless] Never after
    [seats] Seats
    [by] Who plays
    [by-observer] Who observes
    [victim] Plays a victim
    [length] Length
    [order] Order of speaking
    [at] Comes
    [manual] The director may release it by hand
    [to] For
    [objective] Objective
    [critical] Essential criterion
    [key] Right answers
    [status] State
    [form] Form
    [family] Family (same question, other form)
    [most] Answers allowed
    [steps] Steps of the scale
    [theme] Theme
    [reader] For whom
    [day] Day
    [part] Part of the day
    [kind] Activity
    [ref] Content
    [mode] What an answer is tied to
    [test] Test
    [pace] Pace
    [keep] A debrief: never shortened when the day slips
    [confidence] Ask whether the person is sure
    [as_of] Law as of
    [verified_by] Verified by
    [expires] To be reviewed before
    [amended] Amended on
    [url] Address
    [legal] States the law
   *[other] { $name }
}
studio-value = { $value ->
    [end-none] Not an end
    [end-good] An end that protects
    [end-mixed] A mixed end
    [end-missed] A missed opportunity
    [end-harm] An end that does harm
    [who-group] The table together
    [who-each] Each person
    [rule-majority] The majority
    [rule-unanimous] All of the same mind
    [rule-chair] Whoever chairs
    [tie-facilitator] The facilitator decides
    [tie-again] Talk again, then vote again
    [by-participant] Somebody of the group
    [by-trainer] A briefed trainer
    [status-draft] Draft
    [status-sourced] Sources checked by the author
    [status-reviewed] Reviewed
    [status-retired] Retired
    [form-a] Form A
    [form-b] Form B
    [form-choice] Choice
    [form-scale] Scale
    [form-order] Put in order
    [part-morning] Morning
    [part-afternoon] Afternoon
    [reader-facilitator] Whoever leads
    [reader-interpreter] The interpreter
    [test-pre] Before the course
    [test-post] After the course
    [pace-plenary] All together
    [pace-table] Each table at its own
    [pace-free] Each person at their own
    [mode-by-seat] To the seat
    [mode-by-name] To the name
    [mode-paired] To a number of its own, before and after
    [mode-anonymous] To nothing: anonymous
   *[other] { $otherwise }
}
studio-piece = { $key ->
    [m] minutes
    [s] seconds
    [least] at least
    [most] at most
    [of] during
   *[other] { $otherwise }
}

# Recordings of a voice
studio-sounds = Recordings:
studio-sounds-none = Recordings: none
studio-sound-old = of an older text
studio-sound-file = Recording in { $language }
studio-sound-help = mp3, m4a, ogg, opus or wav; 1 MB at most for each.
studio-sound-put = Put the recordings chosen
studio-sound-off = Take away
studio-sound-off-this = Take the recording in { $language } away
studio-sound-right = The recording still says the same: { $language }
studio-sound-filled = Each country completes this text (words in curly brackets): no phone plays a recording of it.
studio-told-sound = { $count ->
    [one] The recording is in its place.
   *[other] { $count } recordings are in their places.
}
studio-told-sound-off = Taken away. The file stays in the pack’s folder, for the versions that name it.
studio-told-sound-right = Noted: the recording still says the same.
refused-studio-sound-none = No file was chosen. The recordings stay as they were. Choose a file, then try again.
refused-studio-sound-empty = The file “{ $file }” is empty. It was not taken; the rest is as it was. Record again, then choose that file.
refused-studio-sound-large = The file “{ $file }” is larger than { $limit } kB. It was not taken; the rest is as it was. Record in mono at 64 kbit/s at most, or cut the text in two.
refused-studio-sound-kind = The file “{ $file }” is no sound that phones can play. It was not taken; the rest is as it was. Record it as mp3 or m4a (ogg, opus and wav are taken too).
refused-studio-sound-all = With “{ $file }” the pack’s recordings together would be larger than { $limit } MB. It was not taken; the rest is as it was. Take others away, or record in mono at 64 kbit/s at most.
refused-studio-sound-no-text = “{ $file }” was not taken: the text is not written in that language yet. Write it, then choose the file again.
refused-studio-sound-filled = “{ $file }” was not taken: each country completes this text (words in curly brackets), and no phone would play the recording. Write a text without such words, then choose the file again.
refused-studio-sound-changed = Somebody else changed this recording meanwhile. Theirs is kept, yours changed nothing. Listen to the one that is there, then try again if it is still of use.
refused-studio-sound-again = The recordings chosen were not taken: a text on this page has to be settled first. Save the page, then choose them again.
refused-studio-sound-not-written = “{ $file }” could not be written to the disk. The recording before it is kept. Check the free space, then try again.
studio-diff-sound-new = { $place }: recording in { $language } added.
studio-diff-sound = { $place }: recording in { $language } replaced.
studio-diff-sound-gone = { $place }: recording in { $language } taken away.

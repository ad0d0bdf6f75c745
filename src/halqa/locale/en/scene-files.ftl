## Cas et exercices d’autres logiciels : Twee, classeurs
exchange-came-steps = { $count ->
    [0] No step came in.
    [one] { $count } step came in.
   *[other] { $count } steps came in.
  }
exchange-went-steps = { $count ->
    [0] No step went out.
    [one] { $count } step went out.
   *[other] { $count } steps went out.
  }
exchange-twee-begin = Begin
exchange-twee-ask = What do you do?
refused-exchange-no-passages = No passage that could be a step was found in { $file }. Nothing was written. Check which format the file is in.
refused-exchange-no-case = { $count ->
    [0] The pack has no case. Nothing was written.
   *[other] The pack has no case { $id }. Nothing was written. Choose among: { $known }.
}
refused-exchange-which-case = This format holds one case a file. Nothing was written. Add --only and one of these cases: { $known }.

problem-twee-before = These words stand before the first passage: "{ $start }". They were left out.
problem-twee-before-remedy = Write a line ":: Name of the passage" above them.
problem-twee-head = This passage has no name: "{ $start }". It was left out.
problem-twee-head-remedy = Write "::" and then the passage’s name.
problem-twee-data = StoryData is no JSON that can be read. The case begins at the passage Start, or at the first.
problem-twee-data-remedy = Mend StoryData, or write "start" at the right step after the import.
problem-twee-code = The passage "{ $name }" is code for another program. It was left out.
problem-twee-code-remedy = Nothing is to be done if the case reads without it.
problem-twee-twice = Two passages are called "{ $name }". Links lead to the first.
problem-twee-twice-remedy = Give one of them another name and import again.
problem-twee-macro = Halqa runs no code: "{ $start }" was refused. The words around it are kept.
problem-twee-macro-remedy = Say it in words, or with options and their conditions after= and unless=.
problem-twee-unclosed = "{ $start }" is never closed. The words are kept.
problem-twee-unclosed-remedy = Close it in the file and import again.
problem-twee-link = This link has no text or leads nowhere: "{ $start }". Its text is kept.
problem-twee-link-remedy = Write "[[text->passage]]".
problem-twee-target = No passage is called "{ $target }". The option came in, what follows it is missing.
problem-twee-target-remedy = Add that passage, or mend where the option leads.

exchange-loss-scene-rest = Other contents of the pack, which stay here: { $count }.
exchange-loss-twee-settings = Teams, times, rules, credits and conditions, kept as comments that another program does not follow: { $count }.
exchange-loss-twee-hidden = Notes, debriefing questions and options without a target, kept as comments: { $count }.
exchange-loss-twee-nowhere = Options that lead nowhere, without a link: { $count }.
exchange-loss-twee-code = Passages of code, left out: { $count }.
exchange-loss-twee-macros = Macros and variables of another program, refused: { $count }.
exchange-loss-twee-markup = Formatting (bold, italics, tags): { $count }.
exchange-loss-twee-remarks = The author’s comments: { $count }.
exchange-loss-twee-notes = Settings in comments that no longer read: { $count }.
exchange-loss-twee-tags = Tags of passages: { $count }.
exchange-loss-twee-places = Places of passages on the map: { $count }.
exchange-loss-twee-ends = Endings whose nature the file does not say, set to "mixed": { $count }.
exchange-loss-twee-asks = Steps with options but no question, completed with a general question: { $count }.
exchange-loss-twee-empty = Passages without text, whose name serves as text: { $count }.

exchange-came-units = { $count ->
    [0] No text changed.
    [one] { $count } text or state changed.
   *[other] { $count } texts or states changed.
  }
exchange-went-units = { $count ->
    [0] No text went out.
    [one] { $count } text went out.
   *[other] { $count } texts went out.
  }
exchange-units-notes =
    A row is a text of the pack. Only the columns of the languages and "state" change; the rest is read-only.
    state: "ok", the translations follow the source sentence; "stale", a translation is older; "missing", one lacks; "new", nobody has said yet.
    Write "ok" when you have read all languages of a row. Keep words in braces as they are.
refused-exchange-no-file-of = { $count ->
    [0] The pack has no text. Nothing was written.
   *[other] The pack has no file { $id }. Nothing was written. Choose among: { $known }.
}
refused-exchange-units-no-pack = { $file } changes the texts of a pack, and the folder holds none. Nothing was written. Give the pack’s folder.
refused-exchange-units-columns = { $file } has no column "id". Nothing was changed. Keep the first row as it went out.
problem-units-column = { $cell }: the column "{ $name }" is no language of the pack. It was not read.
problem-units-column-remedy = Name it by a language of the pack, or remove it.
problem-units-unknown = { $cell }: "{ $id }" is no text of the pack. The row was not read.
problem-units-unknown-remedy = Add no rows here; add the text in the pack, then export the workbook again.
problem-units-twice = { $cell }: "{ $id }" stands above already. The row was not read.
problem-units-twice-remedy = Keep one of the two rows.
problem-units-odd = { $cell } holds { $kind ->
    [formula] a formula
   *[other] an error
  } and no text. The old text is kept.
problem-units-odd-remedy = Write the text into the cell.
problem-units-empty = { $cell } is empty; the text of { $id } in { $lang } is kept.
problem-units-empty-remedy = To remove a text, do so in the pack.
problem-units-state = { $cell }: there is no state "{ $state }". The row’s texts are read.
problem-units-state-remedy = Write one of these words: { $known }.
problem-units-not-ok = { $cell } says "ok", but these lack: { $langs }. The texts are read, the state does not change.
problem-units-not-ok-remedy = Write the texts that lack, then "ok".
exchange-loss-units-absent = Texts of the pack that are not in the workbook, left as they are: { $count }.
exchange-loss-units-long = Texts longer than a cell, cut: { $count }.

## Lists of events (MSEL)
msel-number = Number
msel-planned = Planned time
msel-delivered = Delivered time
msel-from = From
msel-to = To
msel-channel = Channel
msel-text = Text
msel-expected = Expected action
msel-objective = Objective
msel-controller = Controller
msel-happened = What happened
msel-next = Next
exchange-msel-notes =
    A row is an event. The planned time counts from the beginning: hours, minutes, seconds.
    Empty columns are filled in on the day; Halqa does not read them back.
exchange-came-events = { $count ->
    [0] No event came in.
    [one] { $count } event came in.
   *[other] { $count } events came in.
  }
exchange-went-events = { $count ->
    [0] No row went out.
    [one] { $count } row went out.
   *[other] { $count } rows went out.
  }
refused-exchange-no-scene = { $count ->
    [0] The pack has no case and no role-play. Nothing was written.
   *[other] The pack has no case or role-play { $id }. Nothing was written. Choose among: { $known }.
}
refused-exchange-which-scene = This format holds one case or role-play a file. Nothing was written. Add --only and one of these: { $known }.
refused-exchange-msel-columns = { $file } has no row of headings with "Text", and "Planned time" or "Number". Nothing was written. Keep the first row as it went out.
refused-exchange-msel-nothing = No event was found in { $file }. Nothing was written. Write one event a row.
problem-msel-odd = { $cell } holds { $kind ->
    [formula] a formula
   *[other] an error
  } and no text. The cell was not read.
problem-msel-odd-remedy = Write its value into the cell.
problem-msel-no-text = { $cell } is empty: the event has no text. The row was not read.
problem-msel-no-text-remedy = Write what happens, or remove the row.
problem-msel-time = { $cell }: "{ $time }" is no time. The event comes by hand.
problem-msel-time-remedy = Write hours, minutes and seconds, such as 0:08:00.
exchange-loss-msel-cards = Role cards: { $count }.
exchange-loss-msel-phases = Phases; their times are counted from the beginning: { $count }.
exchange-loss-msel-grid = Criteria of the observers’ grid: { $count }.
exchange-loss-msel-debriefs = Debriefing questions and notes: { $count }.
exchange-loss-msel-notices = Content notice and stop word: { $count }.
exchange-loss-msel-branching = Options, flattened into the column "Next": { $count }.
exchange-loss-msel-settings = Teams, times and rules of decision: { $count }.
exchange-loss-msel-columns = Rows with a sender, channel, objective, controller or account, which do not come in: { $count }.
exchange-loss-msel-next = Rows with a next: a role-play has no options, it does not come in: { $count }.
exchange-loss-msel-clock = Hours of the day, counted from the first: { $count }.
exchange-loss-msel-roles = Roles made of a name only, whose card is to be written: { $count }.

## Un pack neuf, à écrire
pack-new-title = A new pack
pack-new-authors = To be completed
pack-new-case-title = A new case
pack-new-start = Write here what happens: where, when, who is there, what the team sees.
pack-new-coach = Write here what the facilitator should let come.
pack-new-ask = What does your team do now?
pack-new-first = Write here a first way to act.
pack-new-second = Write here another way to act.
pack-new-good = Write here what the first way to act changes, and what it costs.
pack-new-missed = Write here what the second way to act let pass.
pack-new-debrief = What made you decide?
pack-new-next = The pack is in { $folder }. Write your sentences, then run "halqa pack check" on the folder.
refused-pack-new-exists = { $folder } holds a pack already. Nothing is written. Choose another folder.
refused-pack-new-id = "{ $id }" is no possible name. Nothing is written. Take letters from a to z, digits and hyphens.
studio-export-one = Case or role-play

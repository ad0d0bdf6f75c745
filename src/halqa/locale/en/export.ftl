# What leaves a room for other programs: files, what they leave behind, and what is wrong with statements.
export-title = Take out
export-link = Take the answers out
export-words = Two files for other programs. Both hold answers under pseudonyms and counts, and neither holds anybody’s own words. Who has the file finds nobody in it by name.
export-csv = CSV
export-csv-words = A table, one line an answer: for a spreadsheet or for statistics.
export-xapi = xAPI
export-xapi-words = Statements for a learning record store.
export-download = Download { $form }
export-losses = What the file leaves behind:
export-loss-words = People’s own words: nobody was asked whether they may leave the room.
export-loss-names = Names, enrolments and seats. A pseudonym holds in this room only; whose it is can be found with the room’s file, not with the export. Which person sat on which seat is not told.
export-loss-anonymous = Who said what in an anonymous activity: counts for the whole circle, at the minute of its close.
export-loss-paired = The moment of an answer to a test: all carry the minute of the close. The way it came, where a way was used by few.
export-loss-few = What fewer than five people answered in an activity that keeps no seat. Of fewer than five raised hands, only how many.
export-loss-questions = Which question somebody wanted to know too, and what became of each question.
export-loss-votes = Who leaned and voted for what in a case, and whether a table was of one mind: only what it decided.
export-loss-presences = Presences, which the Record gives.
export-loss-versions = Answers that were changed or taken back; only what stands is in it.
export-loss-run = The run of the day: timers, paces, ways, tables that moved, headcounts, late and early leaving.
export-both = What neither file says
export-only = Not in it:
export-here = In this room, now
export-stays-open = { $activity }: left out for now, because it is not closed yet. A line that appears would tell who just answered.
export-stays-few = { $activity }: left out, because fewer than { $least } people answered.
export-stays-items = { $activity }: items that fewer than { $least } people answered are left out.
export-stays-one = { $activity }: a table’s decision that one person alone voted for is left out.
export-stays-nothing = Nothing of this room is left out for want of answers.
export-running = The room is still open: answers will be missing, and the keys of tests that were not revealed too. Take it out again after the close.
export-demonstration = This is a demonstration: file name and statements say DEMONSTRATION.
export-no-statements = { $file } could not be read.
export-checked = { $count ->
    [0] Nothing is wrong.
    [one] { $count } thing is wrong.
   *[other] { $count } things are wrong.
  }
xapi-answered = answered
xapi-asked = asked
xapi-commented = commented
xapi-attended = attended
xapi-experienced = experienced
xapi-interacted = interacted
xapi-completed = completed
xapi-circle = The circle
problem-xapi-unreadable = { $reason ->
    [large] The file is larger than 64 megabytes, nothing was checked.
    [text] The file is no text in UTF-8, nothing was checked.
    [deep] The file is nested too deeply, nothing was checked.
   *[json] The file is not valid JSON, nothing was checked.
  }
problem-xapi-unreadable-remedy = Give a JSON array of statements, without NaN and without infinities.
problem-xapi-missing = Statement { $statement }: { $property } is missing.
problem-xapi-missing-remedy = Add it: xAPI 1.0.3, or Halqa’s own rule, asks for it.
problem-xapi-unknown = Statement { $statement }: { $property } has no place here.
problem-xapi-unknown-remedy = Remove it, or put it into the extensions under an IRI.
problem-xapi-form = Statement { $statement }: { $property } is not what is asked for there: { $wanted ->
    [object] an object
    [list] a list
    [text] text
    [filled] text that is not empty
    [texts] a list of texts
    [number] a number
    [boolean] true or false
    [iri] an IRI with its scheme
    [uuid] a UUID
    [time] a time with seconds and distance from UTC
    [language] a language tag
    [languages] texts by language tag
    [duration] a duration
    [mailbox] a mailto address
    [sha1] a SHA-1 digest
    [version] the version 1.0.0, or none
    [interaction] a type of interaction that xAPI knows
    [extensions] values under IRIs
    [reference] a reference to a statement
   *[other] the type that its place asks for
  }.
problem-xapi-form-remedy = Write it in that form; null stands nowhere but in extensions.
problem-xapi-repeated = Statement { $statement }: { $property } has { $value } twice.
problem-xapi-repeated-remedy = Keep one of the two.
problem-xapi-score = Statement { $statement }: the numbers of { $property } contradict each other.
problem-xapi-score-remedy = scaled lies from -1 to 1, min below max, raw from min to max.
problem-xapi-answer = Statement { $statement }: in { $property }, { $value } is no answer to this question.
problem-xapi-answer-remedy = Use the ids of the question’s own choices, each once.
problem-xapi-actor = Statement { $statement }: { $property } is not identified in exactly one way.
problem-xapi-actor-remedy = Give an account, or for a group without one its members.
problem-xapi-named = Statement { $statement }: { $property } may name a person.
problem-xapi-named-remedy = Use an account with a pseudonym, and no name.
problem-xapi-translation = Statement { $statement }: { $property } is missing in { $languages }.
problem-xapi-translation-remedy = Add the words in that language.

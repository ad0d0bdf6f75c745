## Questions of other programs: GIFT, Moodle XML, Aiken
exchange-came-questions = { $count ->
    [0] No question came in.
    [one] { $count } question came in, as a draft.
   *[other] { $count } questions came in, as drafts.
  }
exchange-went-questions = { $count ->
    [0] No question went out.
    [one] { $count } question went out.
   *[other] { $count } questions went out.
  }
refused-exchange-nothing = No question was found in { $file }. Nothing was written. Check which format the file is in.

problem-quiz-unsupported = "{ $name }" is a question of a kind that Halqa does not have: { $kind ->
    [short-answer] short answer
    [matching] matching
    [numerical] numerical
    [cloze] cloze
    [essay] essay
    [description] text without a question
    [calculated] calculated
    [ordering] ordering
    [drag] drag and drop
   *[other] { $kind }
  }. It was left out.
problem-quiz-unsupported-remedy = Make it a choice among options, or keep it in the other program.
problem-quiz-incomplete = "{ $name }" was left out: { $reason ->
    [few] it has fewer than two answers
   *[empty] its question or one of its answers is empty
  }.
problem-quiz-incomplete-remedy = Complete it in the file and import again.
problem-quiz-no-key = "{ $name }" names no right answer. It came in without a key.
problem-quiz-no-key-remedy = Add key= in the bank, or mark the right answer in the file and import again.
problem-quiz-aiken-no-answer = The question "{ $start }" has no line ANSWER. It was left out.
problem-quiz-aiken-no-answer-remedy = Write "ANSWER: A" under its answers, and nothing but answers in between.
problem-quiz-aiken-letter = This answer is { $given } where { $expected } was expected: "{ $start }". The question was left out.
problem-quiz-aiken-letter-remedy = Letter the answers A, B, C in their order, one a line.
problem-quiz-aiken-stray-answer = "{ $start }" stands under no question.
problem-quiz-aiken-stray-answer-remedy = Write the question and its answers above it.
problem-quiz-aiken-bad-answer = "{ $start }": { $given } is none of the answers above. The question was left out.
problem-quiz-aiken-bad-answer-remedy = Write one letter among these: { $known }.

exchange-loss-questions = Questions that were left out: { $count }.
exchange-loss-weights = Parts of points: { $count }. In Halqa an answer is right when it names all right options and no other.
exchange-loss-any-of = Questions where one of several right answers was enough: { $count }. Halqa asks for all of them.
exchange-loss-names = Names that became a shorter or another id: { $count }.
exchange-loss-general-feedback = Words for everybody after the answer: { $count }. They are now the facilitator's note.
exchange-loss-lines = Texts of several lines that were joined into one: { $count }.
exchange-loss-category-path = Categories of which only the last name was kept: { $count }.
exchange-loss-rest = Files of the pack that hold no questions (theory, polls, agendas, cases...): { $count }.
exchange-loss-objectives = Objectives, and which question serves which: { $count }.
exchange-loss-sources = Sources of questions: { $count }.
exchange-loss-status = The marks "sources checked" and "reviewed": { $count }.
exchange-loss-drafts = Drafts, which nobody will see are drafts: { $count }.
exchange-loss-pairs = Which questions are parallel, before and after: { $count }.
exchange-loss-coach = Facilitator's notes: { $count }.
exchange-loss-option-ids = Questions whose options do not have the ids a, b, c in order: { $count }.
exchange-loss-unmarked = Questions left out, without a right answer or with more than ten: { $count }. Moodle cannot mark them and would stop its import there.
exchange-loss-several = Questions with several right answers: { $count }. Elsewhere a part of them gives a part of the points.
exchange-loss-placeholders = Texts with words in curly brackets, which nothing fills in elsewhere: { $count }.
exchange-loss-languages = Translations into other languages: { $count }.
exchange-loss-stand-ins = Texts without a translation, given in the source language: { $count }.
exchange-loss-ids = Ids of questions: { $count }.
exchange-loss-reasons = Reasons of the options: { $count }.
exchange-loss-retired = Retired questions, which stay behind: { $count }.
exchange-loss-bank-titles = Titles of banks: { $count }.
exchange-loss-title-languages = Titles of banks in other languages: { $count }.
exchange-loss-unsayable = Questions that this format cannot say, left out: { $count }.

problem-quiz-image = "{ $start }" cannot do without what Halqa does not show ({ $sign }). The question was left out.
problem-quiz-image-remedy = Say in words what it shows, and import again.
problem-quiz-gift-brace = "{ $start }": { $reason ->
    [open] a curly bracket is opened and not closed before the empty line
    [close] a curly bracket is closed that was not opened
   *[twice] there is more than one pair of curly brackets
  }. The question was left out.
problem-quiz-gift-brace-remedy = One pair of curly brackets a question, no empty line inside. Write { "\\{" } for a bracket that is a sign.
problem-quiz-gift-name = "{ $start }": the name that begins with :: has no second ::. The question was left out.
problem-quiz-gift-name-remedy = Write ::name:: before the question.
problem-quiz-gift-marks = "{ $start }": between the curly brackets there is a text without = or ~ before it. The question was left out.
problem-quiz-gift-marks-remedy = Begin the right answer with =, each other with ~.
problem-quiz-gift-weight = "{ $start }": { $weight } is no share of the points. The question was left out.
problem-quiz-gift-weight-remedy = Write a number from -100 to 100 between two percent signs.
problem-quiz-moodle-part = "{ $start }" has no { $part }. The question was left out.
problem-quiz-moodle-part-remedy = Export it from Moodle again, or complete it.
problem-quiz-moodle-fraction = "{ $start }": the share of points "{ $given }" is no number from -100 to 100. The question was left out.
problem-quiz-moodle-fraction-remedy = Export it from Moodle again, or mend the number.
refused-exchange-not-xml = { $file }, line { $line }: this is no well-formed XML. Nothing was read. Export the questions again.
refused-exchange-doctype = { $file }, line { $line }: the file declares a document type or entities. Nothing was read. Moodle never writes them: export the questions again.
refused-exchange-deep = { $file }, line { $line }: the file is nested too deeply. Nothing was read. Export the questions again.
refused-exchange-not-moodle = { $file } is XML, but not Moodle's: it begins with { $found } instead of quiz. Nothing was read. Export the questions as Moodle XML.

exchange-loss-tags = Tags: { $count }.
exchange-loss-markup = Texts whose markup (bold, lists, links...) was taken off: { $count }.
exchange-loss-markdown = Texts in Markdown, taken as they stand: { $count }.
exchange-loss-hints = Hints for another try: { $count }.
exchange-loss-combined-feedback = Words for right, partly right or wrong as a whole: { $count }.
exchange-loss-signs = Texts with signs that XML cannot hold, replaced: { $count }.
exchange-loss-grades = Questions that count for more or less than one point: { $count }.
exchange-loss-hidden = Questions that were hidden and are drafts now: { $count }.
exchange-loss-banks-joined = Banks that have the title of another and become one with it: { $count }.
refused-exchange-too-many = { $file } holds more than { $limit } questions. Nothing was written. Split it.
problem-quiz-many = "{ $start }" has more than { $limit } answers. The question was left out.
problem-quiz-many-remedy = Keep the answers that somebody can read.

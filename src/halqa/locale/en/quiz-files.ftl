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
   *[other] another kind
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
exchange-loss-status = The mark "reviewed": { $count }.
exchange-loss-pairs = Which questions are parallel, before and after: { $count }.
exchange-loss-coach = Facilitator's notes: { $count }.
exchange-loss-option-ids = Questions whose options do not have the ids a, b, c in order: { $count }.
exchange-loss-several = Questions with several right answers: { $count }. Elsewhere a part of them gives a part of the points.
exchange-loss-placeholders = Texts with words in curly brackets, which nothing fills in elsewhere: { $count }.
exchange-loss-languages = Translations into other languages: { $count }.
exchange-loss-stand-ins = Texts without a translation, given in the source language: { $count }.
exchange-loss-ids = Ids of questions: { $count }.
exchange-loss-reasons = Reasons of the options: { $count }.
exchange-loss-retired = Retired questions, which stay behind: { $count }.
exchange-loss-bank-titles = Titles of banks: { $count }.
exchange-loss-bank-ids = Ids of banks: { $count }.
exchange-loss-title-languages = Titles of banks in other languages: { $count }.
exchange-loss-unsayable = Questions that this format cannot say, left out: { $count }.

# Answers owed after the room, and how sure people were of their answers.

record-owed = Answers owed
record-owed-words = These questions were shown in the room, and an answer was promised by a day. Nobody knows who asked. The words stay in the room: once erased there, they are gone here.
record-owed-none = No answer is owed.
record-owed-late-count =
    { $count ->
        [0] None is late.
        [one] { $count } answer is late.
       *[other] { $count } answers are late.
    }
record-owed-asked =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions ask this
    }
record-owed-erased = The words of this question were erased. The promise stays.
record-owed-by = Promised until { DATETIME($day, dateStyle: "long") } by { $who ->
        [facilitator] the facilitator
        [institution] the institution
        [focal-point] the focal point
       *[organisers] the organisers
    }
record-owed-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
record-owed-left =
    { $days ->
        [0] due today
        [one] { $days } day left
       *[other] { $days } days left
    }
record-owed-answered = Answered on { DATETIME($day, dateStyle: "long") } by { $who ->
        [facilitator] the facilitator
        [institution] the institution
        [focal-point] the focal point
       *[organisers] the organisers
    }
record-part =
    { $who ->
        [facilitator] The facilitator
        [institution] The institution
        [focal-point] The focal point
       *[organisers] The organisers
    }
record-owed-note = Note the answer
record-owed-on = Answered on
record-owed-who = Answered by
record-owed-keep = Keep the note
record-owed-take-back = Take this note back
record-owed-file-words = The file has no question’s words: a file handed on cannot be erased.
record-answer-noted = The answer is noted.
record-answer-back = The note is taken back. The answer is owed again.
refused-record-answer-ahead = This day is still to come. Nothing was noted. Note the answer once it has been given.
refused-record-answer-before = This day is before the room was opened. Nothing was noted. Check the date.
refused-record-answer-who = Nobody of that name owes an answer here. Nothing was noted. Choose from the list.

report-owed = { $plural ->
    [one] An answer to { $amount } question was promised by a day.
   *[other] Answers to { $amount } questions were promised by a day.
}
report-owed-none = None of them is noted as given yet.
report-owed-since = { $plural ->
    [one] Noted as given since: { $amount }.
   *[other] Noted as given since: { $amount }.
}
report-h-sure = How sure people were
report-sure-caption-pre = In the test before
report-sure-caption-between = In the questions for practice
report-sure-caption-post = In the test after
report-column-sure = How sure
report-column-given = Answers given so
report-column-right = Of these, right
report-sure-sure = sure
report-sure-fairly = fairly sure
report-sure-guessing = guessing
report-sure-few = too few to say
report-sure-note = Answers are counted, not people, and only those whose writer said how sure they were. Fewer than five answers are not shown, nor fewer than five right or wrong ones. This says how often sureness and rightness went together in these questions, and nothing about work.

rule-questions_owed = Written questions whose answer is owed by a day, as the room ended; those merged into them count.
rule-questions_answered_since = Of the questions owed an answer, those noted in the record as answered since.
rule-answers_sure = Answers to quiz questions given as sure, by phone or paper. Answers, not people.
rule-answers_sure_right = Of the answers given as sure, those that were right.
rule-answers_fairly = Answers to quiz questions given as fairly sure, by phone or paper. Answers, not people.
rule-answers_fairly_right = Of the answers given as fairly sure, those that were right.
rule-answers_guessing = Answers to quiz questions given as guessed, by phone or paper. Answers, not people.
rule-answers_guessing_right = Of the answers given as guessed, those that were right.

record-feedback = Feedback
record-feedback-voices =
    { $count ->
        [one] { $count } person gave it, without a name.
       *[other] { $count } people gave it, without names.
    }
record-feedback-few = Fewer than five: what they chose is not shown.
record-feedback-statement = Statement
record-feedback-steps = How many chose each step
record-feedback-note = Counts only: no mean of steps, and no comparison of people. What was written stays in the room.

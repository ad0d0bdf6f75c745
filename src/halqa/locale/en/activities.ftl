# The circle's activities: what phones and the wall say.
activity-kind-theory = Theory
activity-kind-quiz = Quiz
activity-kind-poll = Poll
activity-kind-questions = Questions
activity-kind-feedback = Feedback

activity-send-answer = Send my answer
activity-change-answer = Change my answer
activity-your-answer = Your answer
activity-right-answer = Right answer
activity-several-right = More than one answer is right. Tick them all.
activity-choose-up-to = { $most ->
    [one] Choose one answer.
   *[other] Choose up to { $most } answers.
  }
activity-answered = { $count ->
    [0] No answer yet
    [one] { $count } person has answered
   *[other] { $count } people have answered
  }
activity-changed = { $count ->
    [one] { $count } person changed their answer
   *[other] { $count } people changed their answer
  }
activity-bar = { $number } ({ $share }%)
activity-item-of = Question { $number } of { $total }
activity-page-of = Page { $number } of { $total }
activity-quiz-progress = { $done ->
    [0] No answer of { $total } yet
    [one] { $done } answer of { $total }
   *[other] { $done } answers of { $total }
  }
activity-quiz-wall = { $total ->
    [one] One question, everyone at their own pace
   *[other] { $total } questions, everyone at their own pace
  }
activity-quiz-no-solutions = Thank you. What was received is kept. The solutions come later in the course.
activity-stage-ahead = The activity is not open yet.
activity-stage-paused = The activity is paused. What was received is kept.
activity-stage-closed = The activity is closed. What was received before the close is kept. The facilitator will show what follows.
activity-text-erased = This text was erased.

activity-question-send = Ask my question
activity-question-waits = The facilitator reads each question before showing it. Questions appear in groups, in no order.
activity-question-batches = Questions appear in groups, in no order.
activity-question-not-complaints = This is no place to report a real event or a complaint. For that, turn to:
activity-question-mine = Your questions
activity-question-withdraw = Take this question back
activity-question-shown = Questions of the circle
activity-question-too = I want to know too
activity-question-no-longer = No longer ask
activity-question-ups = { $count ->
    [0] One person asks this
    [one] { $count } person wants to know too
   *[other] { $count } people want to know too
  }
activity-question-answered = Answered
activity-question-owed = { $who ->
    [facilitator] We owe you an answer by { DATETIME($day, dateStyle: "long") } (the facilitator)
    [institution] We owe you an answer by { DATETIME($day, dateStyle: "long") } (your institution)
    [focal-point] We owe you an answer by { DATETIME($day, dateStyle: "long") } (the focal point)
   *[organisers] We owe you an answer by { DATETIME($day, dateStyle: "long") } (the organisers)
  }
activity-questions-none = No question is shown yet.
activity-questions-closed = No more questions are taken here. Those asked are kept.
activity-questions-asked = { $count ->
    [0] No question yet
    [one] { $count } question asked
   *[other] { $count } questions asked
  }

activity-comment-optional = Optional. Name nobody. Only the facilitator reads these words, after the close.
activity-comments = Words left, in no order
activity-feedback-thanks = Thank you. Your feedback is kept.
activity-feedback-wall = Everyone gives feedback, without a name.
activity-few = { $least ->
    [one] Results are shown from one answer on.
   *[other] Results are shown from { $least } answers on, so that nobody is given away.
  }

refused-activity-nothing-to-do = Nothing was chosen. Nothing has changed. Choose first.
refused-activity-item-unknown = This question is not in the activity. Nothing has changed. Reload the page.
refused-activity-option-unknown = This choice is not on the list. Your earlier answer is kept. Choose from the list.
refused-activity-choose-one = Only one answer is possible. Your earlier answer is kept. Choose one.
refused-activity-choose-at-least-one = No answer was chosen. Your earlier answer is kept. Choose at least one.
refused-activity-choose-at-most = { $most ->
    [one] One answer is possible. Your earlier answer is kept. Choose one.
   *[other] No more than { $most } answers. Your earlier answer is kept. Take some away.
  }
refused-activity-table-missing = The table is not given. Nothing is counted. Choose the table.
refused-activity-count-negative = A number of hands cannot be below zero. The earlier count is kept. Correct the number.
refused-activity-count-too-high = { $most ->
    [one] No more than { $most } hand at one table. The earlier count is kept. Correct the number.
   *[other] No more than { $most } hands at one table. The earlier count is kept. Correct the number.
  }
refused-activity-text-empty = The text is empty. Nothing is sent. Write a few words.
refused-activity-text-too-long = { $longest ->
    [one] The text is longer than { $longest } character. It stays on this phone. Make it shorter.
   *[other] The text is longer than { $longest } characters. It stays on this phone. Make it shorter.
  }
refused-activity-question-unknown = This question is not here, or no longer. Nothing has changed. Reload the page.
refused-activity-question-not-shown = This question is not on the screens. Nothing has changed. Release it first.
refused-activity-questions-enough = { $limit ->
    [one] You have asked { $limit } question already. It is kept. Take it back to ask another.
   *[other] You have asked { $limit } questions already. They are kept. Take one back to ask another.
  }
refused-activity-date-unclear = The date could not be read. Nothing has changed. Write it like this: 2026-05-30.

# Rounds, scales and orders.
activity-again = Second round, after the discussion. Your first answer is kept.
activity-again-before = In the first round:
activity-round-before = Before the discussion
activity-round-after = After the discussion
activity-changed-after = { $count ->
    [one] { $count } person changed their answer after the discussion
   *[other] { $count } people changed their answer after the discussion
  }
activity-order-how = Give each choice its place, from 1 (first) to { $last }. Each place is used once.
activity-order-middle = Median place
activity-place = { $place }
activity-order-median = Median place: { $place }
activity-order-hands = { $count ->
    [one] Among them { $count } raised hand, counted for the first choice only
   *[other] Among them { $count } raised hands, counted for the first choice only
  }
refused-activity-order-each-once = { $last ->
    [one] The choice must get place 1. Your earlier answer is kept. Correct it and send it again.
   *[other] Each choice needs its place, from 1 to { $last }, and each place is used once. Your earlier answer is kept. Correct it and send it again.
  }
refused-activity-other-round = This answer belongs to another round. What was received is kept. Answer the round that is shown.

# Confidence.
activity-sure-ask = How sure are you? (optional)
activity-sure-sure = Sure
activity-sure-fairly = Fairly sure
activity-sure-guessing = Guessing
activity-sure-counts = { $right } right, { $wrong } wrong

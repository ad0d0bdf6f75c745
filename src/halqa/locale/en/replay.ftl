# The replay: the room's log as a timeline for the debrief, in front of the room.
replay-title = Replay for the debrief
replay-link = Replay for the debrief
replay-walk = From moment to moment
replay-moments = All moments
replay-previous = Previous
replay-next = Next
replay-first = First moment
replay-last = Last moment
replay-place = { $place } of { $total }
replay-keys = The arrow keys or a clicker go from moment to moment. No names are shown here: you can project this page.
replay-empty = Nothing has happened in this room yet
replay-empty-todo = Go back to the room and begin a half-day: every step you show, open, close or reveal will be a moment here.
replay-strayed = There is no moment of that number. This is the nearest one.
replay-before = Before the first half-day
replay-minute = { $minute ->
    [0] As the half-day began
    [one] { $minute } minute after the half-day began
   *[other] { $minute } minutes after the half-day began
  }
replay-spent = Step: { $spent } of { $minutes } min
replay-answered = { $number ->
    [0] Nobody had answered yet
    [one] { $number } had answered
   *[other] { $number } had answered
  }
replay-sealed = { $number ->
    [one] { $number } answer sealed, without a seat and without an order
   *[other] { $number } answers sealed, without a seat and without an order
  }
replay-ended = Before it: “{ $step }”, { $spent } min spent of { $minutes } planned.
replay-at-tables = { $tables } – { $words }
replay-half-day = The half-day begins
replay-arrived = { $present } present, { $joined } phones in the room
replay-heads = { $number ->
    [one] { $number } head counted
   *[other] { $number } heads counted
  }
replay-shown = Shown to everyone
replay-shown-open = Shown to everyone and opened for answers
replay-begun = Begun
replay-shown-none = No step is shown any more
replay-staged = { $stage ->
    [open] Open for answers
    [paused] Paused
    [closed] Closed
    [revealed] Results revealed
   *[ahead] Put back for later
  }
replay-answers = { $number ->
    [one] { $number } answer received
   *[other] { $number } answers received
  }
replay-led-focus = { $kind ->
    [quiz] Question { $number } of { $total } on the wall
   *[other] Page { $number } of { $total }
  }
replay-led-focus-none = { $kind ->
    [quiz] No question on the wall
   *[other] No page on the wall
  }
replay-led-counted = Hands counted
replay-led-again-1 = Back to the first round
replay-led-again-2 = Asked again after discussion
replay-led-theme = { $number ->
    [one] The circle keeps a theme
   *[other] The circle keeps { $number } themes
  }
replay-led-cards-yes = Written cards are opened
replay-led-cards-no = Written cards are closed
replay-led-release = { $number ->
    [one] { $number } question put on the screens
   *[other] { $number } questions put on the screens
  }
replay-led-answer = { $number ->
    [one] { $number } question answered in the circle
   *[other] { $number } questions answered in the circle
  }
replay-led-owe = { $number ->
    [one] { $number } answer promised
   *[other] { $number } answers promised
  }
replay-led-other = The step goes on
replay-timer = { $what ->
    [talk] Time to talk: { $time }
    [vote] Time to vote: { $time }
   *[answer] Time to answer: { $time }
  }
replay-timer-changed = { $what ->
    [talk] Time to talk changed: { $time } in all
    [vote] Time to vote changed: { $time } in all
   *[answer] Time to answer changed: { $time } in all
  }
replay-timer-over = { $what ->
    [due] Time is up
    [skipped] The time is ended early
   *[dropped] The timer is taken away
  }
replay-minutes = { $number ->
    [one] { $number } step is given other minutes
   *[other] { $number } steps are given other minutes
  }
replay-minutes-one = { $minutes ->
    [0] This step is skipped
    [one] This step is given { $minutes } minute
   *[other] This step is given { $minutes } minutes
  }
replay-paced = { $what ->
    [table] From here on, table by table
    [free] From here on, each at their own pace
   *[plenary] From here on, all together
  }
replay-tables = { $number ->
    [one] { $number } table is set
   *[other] { $number } tables are set
  }
replay-merged = { $table } goes on at { $into }
replay-way = { $what ->
    [tablet] Answers on one tablet
    [paper] Answers on paper
    [hands] Answers by show of hands
   *[phone] Answers on their own phones
  }
replay-closed = The room is closed
replay-note-hidden = At this moment no result was revealed yet: only the question and how many had answered.
replay-note-few = Fewer than { $least } people answered: their answers are not broken down.
replay-note-moved-on = The step was opened again later. Its answers have no order, so those of this moment cannot be told from later ones.
replay-note-since = With the answers that were typed in after this moment.

# The wall: what the whole circle reads from afar.
wall-room = The room
wall-present = { $number ->
    [one] present of { $expected }
   *[other] present of { $expected }
  }
wall-seats = { $number ->
    [one] seat taken of { $expected }
   *[other] seats taken of { $expected }
  }
wall-circle-closed = The counts agree
wall-headcount = { $number ->
    [one] { $number } person counted
   *[other] { $number } people counted
  }
wall-without-phone = Without a phone you count just as much.
wall-step-wifi = Join the Wi-Fi: scan code 1.
wall-step-open = Open the room: scan the code, or type the address and then the code.
wall-step-open-second = Open the room: scan code 2, or type the address and then the code of the room.
wall-step-language = Choose your language.
wall-timer-silent = to choose alone
wall-timer-answer = to answer
wall-timer-talk = to talk
wall-timer-vote = to vote
wall-timer-play = of the phase
wall-timer-held = paused
wall-timer-over = Time is up
wall-stage-paused = Paused
wall-stage-closed = Answers closed
wall-table-ahead = not begun
wall-table-open = at work
wall-table-paused = paused
wall-table-closed = done
wall-table-revealed = results shown
wall-leaf = Part { $number } of { $total }. The rest follows, and stays on the phones.
wall-leaf-here = Part { $number } of { $total }. The rest follows.
wall-bar-few = { $number } of { $total }
wall-median = Median { NUMBER($median) }
wall-ends = 1: { $low }, { $steps }: { $high }

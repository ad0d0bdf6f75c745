# The role-play: phones, wall, the director's desk.
activity-kind-exercise = Role-play

exercise-stop = Pause
exercise-stop-words = “{ $word }” stops everything, for everybody, at once. Nobody will know who pressed. Without a network, say the word.
exercise-calm = Everything has stopped. Nobody has to explain anything. Breathe, drink some water.
exercise-calm-next = The facilitator says aloud how we go on. We may also leave it there.
exercise-paused = The role-play is paused. Time stands still.
exercise-phase = Phase: { $phase }
exercise-your-role = Your role:
exercise-watching = you watch
exercise-watch = I watch
exercise-take = I play: { $role }
exercise-seats = { $count ->
    [one] one place
   *[other] { $count } places
  }
exercise-taken = taken
exercise-which = Choose a role, or watch
exercise-change = Change my role
exercise-was = Your role, “{ $role }”, is no longer yours: its place is taken here, or was freed. You watch, and you may choose another role.
exercise-elsewhere = Where you played before you had the role “{ $role }”; it is kept there. Here, choose again.
exercise-news = New for you
exercise-something-new = { $count ->
    [one] Something new has come for a role.
   *[other] { $count } new things have come for roles.
  }
exercise-not-for-you = What has just come is for another role.
exercise-grid = Your grid
exercise-grid-words = Note what you see, nothing more. You can change it until the end.
exercise-grid-keep = Keep my grid
exercise-grid-seen = The grid: what the observers noted
exercise-critical = essential
exercise-mark-seen = seen
exercise-mark-partly = partly
exercise-mark-not-seen = not seen
exercise-mark-no-chance = no chance
exercise-agree = { $pairs ->
    [one] { $agree ->
        [0] the observers did not note the same
       *[other] the observers noted the same
      }
   *[other] tables where the same was noted: { $agree } of { $pairs }
  }
exercise-felt = How did it feel? (one line, if you like)
exercise-felt-show = The circle may read my line, without my name
exercise-felt-words = Without this box nobody reads it. You can change or delete it: leave the line empty and keep.
exercise-felt-keep = Keep my line
exercise-leave = We leave the roles, aloud
exercise-leave-1 = Stand up, put down your card.
exercise-leave-2 = Say your own name: “I am …”
exercise-leave-3 = Say: “I am no longer this role. I leave it here.”
exercise-debrief = Looking back
exercise-speaks = The floor is with: { $role }
exercise-lines = How it felt
exercise-lines-none = Nobody chose to show a line. That is fine.
exercise-hidden = The grid and the times are shown when the facilitator reveals them.
exercise-times = Planned and delivered
exercise-planned = planned: { $phase }, { $time }
exercise-by-hand = planned: by hand
exercise-given = came: { $phase }, { $time }
exercise-standing = { $standing ->
    [planned] did not come
    [manual] not given
    [held] held
    [skipped] skipped
    [kept] kept until we go on
   *[given] came
  }
exercise-came = { $playing ->
    [one] { $playing } person plays
   *[other] { $playing } people play
  }, { $watching ->
    [one] { $watching } watches
   *[other] { $watching } watch
  }
exercise-events = { $count ->
    [one] { $count } inject
   *[other] { $count } injects
  }
exercise-wall-playing = The play is on. To stop everything, say “{ $word }” or touch the button.

exercise-desk = Direct the play
exercise-desk-pages = Where the play stands
exercise-desk-page = { $page ->
    [roles] The roles
    [leave] Leaving the roles
    [felt] How it felt
    [grid] Notes
    [times] Planned and delivered
   *[other] Question { $number }
  }
exercise-desk-next = Go on to: { $page }
exercise-desk-stop = Stop everything
exercise-desk-stopped = Everything has stopped. Say so aloud, leave a moment, do not ask who or why.
exercise-desk-resume = Go on
exercise-desk-end = End the play, leave the roles
exercise-desk-roles = The roles
exercise-desk-cast = The trainer plays this role
exercise-desk-uncast = No longer
exercise-desk-trainer = for a trainer only
exercise-desk-played = played by the team
exercise-desk-taken = { $taken } of { $most }
exercise-desk-missing = nobody yet
exercise-desk-free = Free the place
exercise-desk-card = Read the card
exercise-desk-injects = What comes during the play
exercise-desk-expect = Expected:
exercise-desk-nobody = Nobody has this role: read it aloud.
exercise-desk-yours = The team plays this role: hand them this text.
exercise-desk-past = Its time lies after the end of the phase.
exercise-desk-retimed = moved
exercise-desk-release = Give
exercise-desk-hold = Hold
exercise-desk-skip = Skip
exercise-desk-plan = Put back
exercise-desk-minute = minute
exercise-desk-second = second
exercise-desk-retime = Move

replay-noted = { $number ->
    [one] The observers note ({ $number } time)
   *[other] The observers note ({ $number } times)
  }
replay-led-play-roles = Roles are chosen
replay-led-play-phase = Phase: { $thing }
replay-led-play-leave = The roles are left
replay-led-play-debrief = Looking back: { $thing }
replay-led-play-felt = Looking back: how it felt
replay-led-play-grid = Looking back: the observers’ notes
replay-led-play-times = Looking back: planned and delivered
replay-led-play-more = The phase is { $time } longer
replay-led-play-less = The phase is { $time } shorter
replay-led-play-stop = Everything is stopped
replay-led-play-resume = It goes on
replay-led-play-end = The play is over, the roles are left
replay-led-play-due = Came at its planned time: { $thing }
replay-led-play-release = Given by hand: { $thing }
replay-led-play-hold = Held: { $thing }
replay-led-play-skip = Skipped: { $thing }
replay-led-play-plan = Put back into the plan: { $thing }
replay-led-play-retime = Moved to { $time }: { $thing }

refused-activity-sit-first = Sit down at a table first: “My phone”, at the foot of the page.
refused-activity-role-unknown = This role is not in this role-play. Nothing has changed.
refused-activity-role-trainer = This role is played by the team. Choose another one, or watch.
refused-activity-role-taken = This role has just been taken. Choose another one, or watch.
refused-activity-play-over = The play is over. To come back to it, go to a phase first.
refused-activity-observers-only = Notes are kept by those who watch. Nothing has changed.
refused-activity-players-only = This line is for those who played a role.
refused-activity-news-given = This has come already. Nothing has changed.
refused-activity-time-too-long = This time is not possible: from 0 to 4 hours. Nothing has changed.

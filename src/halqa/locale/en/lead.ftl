# Leading a half-day: minutes, timers, pace.

lead-spent = { $spent } of { $minutes } min
lead-timer = Timer
lead-timer-for = What the time is for
lead-timer-then = What follows
lead-timer-what =
    { $what ->
        [talk] Time to talk
        [vote] Time to vote
       *[answer] Time to answer
    }
lead-timer-start = { $minutes } min
lead-timer-more = + { $minutes } min
lead-timer-less = − { $minutes } min
lead-timer-skip = End it now
lead-timer-drop = Take the timer away
lead-timer-held = held by the pause
lead-timer-over = time is up
lead-timer-then-nothing = then nothing more
lead-timer-then-closed = then the step closes
lead-pace = Pace:
lead-pace-name =
    { $pace ->
        [table] table by table
        [free] each at their own pace
       *[plenary] all together
    }
lead-pace-words =
    { $pace ->
        [table] You open and close each table apart, or all of them at once.
        [free] As long as the step is open, people go to it when they like, even while another step is shown.
       *[plenary] Everybody is at the same step at the same moment.
    }
lead-tables-pace = Where each table stands
lead-all-tables = All tables:
lead-behind =
    { $minutes ->
        [one] { $minutes } minute behind
       *[other] { $minutes } minutes behind
    }
lead-in-hand =
    { $minutes ->
        [one] { $minutes } minute to spare
       *[other] { $minutes } minutes to spare
    }
lead-on-time = On time
lead-day-left = { $elapsed } min gone, { $left } min until the planned end
lead-day-over = { $over } min past the planned end
lead-reflow = Fit the rest
lead-reflow-title = Fit the rest into the time
lead-reflow-words =
    { $minutes ->
        [one] { $minutes } minute is missing. Theory still to come is shortened, never a debrief. Nothing changes before you agree.
       *[other] { $minutes } minutes are missing. Theory still to come is shortened, never a debrief. Nothing changes before you agree.
    }
lead-reflow-short =
    { $minutes ->
        [one] { $minutes } minute will still be missing. You choose: skip a step, or end later.
       *[other] { $minutes } minutes will still be missing. You choose: skip a step, or end later.
    }
lead-reflow-nothing =
    { $minutes ->
        [one] No theory still to come can be shortened. { $minutes } minute is missing. You choose: skip a step, or end later.
       *[other] No theory still to come can be shortened. { $minutes } minutes are missing. You choose: skip a step, or end later.
    }
lead-reflow-keep = Take these minutes
lead-reflow-done = Done. The run list follows the new minutes.
lead-reflow-undone = The minutes are as before.
lead-step = Step
lead-before = Before
lead-after = After
lead-empty-tables = Tables without anybody ({ $count })
lead-skipped = skipped
lead-skip = Skip
lead-restore = As planned
lead-more = More
lead-now =
    { $stage ->
        [open] Open now
        [paused] Pause
        [closed] Close
       *[revealed] Reveal
    }
lead-minutes-changed = { $minutes } min instead of { $planned }
lead-minutes-spent = { $count } min spent
lead-others = Also at this desk:

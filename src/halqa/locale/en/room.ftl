# The facilitator's desk: the room as staff lead it.

room-home-title = Rooms
room-home-empty = No session is planned yet.
room-home-empty-todo = First create a session and its half-days at the desk.
room-col-session = Session
room-col-days = Dates
room-col-enrolled = Enrolled
room-col-room = Room
room-state-none = not open yet
room-state-open = open
room-state-closed = closed
room-not-open =
    The room is not open yet. It expects { $people ->
        [one] { $people } participant
       *[other] { $people } participants
    } over { $half_days ->
        [one] { $half_days } half-day
       *[other] { $half_days } half-days
    }.
room-agenda-longer = The content's agenda is made for { $needed } half-days, this session has { $given }: what is left stands in the last one. Add half-days, or skip steps once the room is open.
room-open = Open the room
room-needs-days = This session has no half-day yet.
room-needs-days-todo = Add its half-days at the desk, then open the room.
room-half-days = Half-days
room-morning = morning
room-afternoon = afternoon
room-half-day-now = now
room-half-day-start = Start
room-half-day-over = This half-day is over. Start the next one when the circle is back.
room-run-over = The run list is over. See whether the figures close, then close the room: it is further down, under “{ room-after }”.
room-start-half-day-first = Start a half-day: check-ins will count for it.
room-after = Afterwards
room-sheet-type = Type the signed sheet:
room-to-record = Do the figures close?
room-close = Close the room for good
room-close-words = The session is over. No answer will be accepted any more. All that was received is kept.
room-closed-now = The room is closed. All that was received is kept.
room-join-card = Join the room
room-join-large = Large card
room-join-words = Scan, or type the address and then the code. No account, nothing to install. No phone is needed to be counted.
room-wall = Wall screen
room-walls-more = Other languages side by side
room-back = Back to the room
room-present = The present step
room-stage =
    { $stage ->
        [ahead] ahead
        [open] open
        [paused] paused
        [closed] closed
       *[revealed] revealed
    }
room-kind =
    { $kind ->
        [case] case
        [poll] poll
        [quiz] quiz
        [theory] theory
        [questions] questions
        [exercise] role-play
        [feedback] feedback
        [board] board
        [cloud] word cloud
        [commitment] commitment
        [map] map of the referral chain
       *[other] activity
    }
room-mode =
    { $mode ->
        [by-name] by name
        [by-seat] by seat
        [paired] paired token
       *[anonymous] anonymous
    }
room-page = page { $at } of { $of }
room-answered =
    { $count ->
        [0] no answer
        [one] { $count } answer
       *[other] { $count } answers
    }
room-by-how =
    { $how ->
        [phone] phone
        [tablet] tablet
        [paper] paper
       *[hands] hands
    }: { $count }
room-few = Fewer than { $least } answers: the breakdown stays hidden, here too.
room-veiled = While this is open you see only how many have answered: the counts would tell each answer as it comes. They stand here once it is closed, from { $least } answers on.
room-notes = Notes for you
room-is-closed = The room is closed
room-is-closed-words = Figures are read in the record. A forgotten presence is added from the signed sheet.
room-checkin-shown = Check-in: everyone notes their presence
room-checkin-shown-words = “Next” opens the first step. Check-in stays open all the time.
room-welcome-shown = The room shows the welcome page
room-previous = Previous
room-next = Next
room-start = Open
room-resume = Resume
room-pause = Pause
room-close-step = Close
room-reveal = Reveal
room-show = Show
room-paper-hands = Paper and hands
room-clicker = A slide clicker goes forward and back while this page is in front. Closing and revealing are pressed here.
room-run-list = Run list
room-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
room-no-steps = No activity is planned in this half-day. Check-in and counting work all the same.
room-circle = The circle
room-of-expected = of { $expected } expected
room-joined = Devices
room-checked-in = Checked in
room-expected = Expected
room-release-all =
    { $count ->
        [one] Release { $count } question
       *[other] Release { $count } questions
    }
room-question-erased = This question was erased.
room-standing =
    { $standing ->
        [waiting] waiting
        [released] released
        [held] held
        [answered] answered
       *[owed] answer owed
    }
room-ups =
    { $count ->
        [one] { $count } person too
       *[other] { $count } people too
    }
room-ups-from = at least { $count } people too
room-release = Release
room-hold = Hold
room-hold-shown = Hold, off the screens
room-answer = Answered
room-reopen =
    { $standing ->
        [answered] Not answered after all
       *[owed] Not owed after all
    }
room-owe = Owe the answer
room-owe-by = Answer owed by
room-no-questions = No question so far.
room-people = Who is here
room-code = Personal code (badge)
room-find = Find a name
room-check-in = Check in
room-undo = Undo
room-checked-in-now = { $name } is checked in.
room-role =
    { $role ->
        [facilitator] facilitator
        [observer] observer
        [organiser] organiser
       *[other] participant
    }
room-came-by =
    { $how ->
        [phone] by phone
        [tablet] by tablet
        [paper] by sheet
       *[hands] by the list
    }
room-heads = Count heads
room-heads-and-checked = { $heads } in the room, { $checked } checked in
room-heads-remainder = The parts counted leave { $remainder } of { $total } open. That is allowed: the rest will be said.
room-women = Women
room-men = Men
room-not-stated = Not stated
room-total = Total
room-heads-keep = Keep the count
room-heads-help = Only the total is needed. Leave empty what was not counted.
room-tables = Tables
room-seats =
    { $count ->
        [0] no device
        [one] { $count } device
       *[other] { $count } devices
    }
room-way = How this table answers
room-way-name =
    { $way ->
        [phone] Phones
        [tablet] One tablet
        [paper] Paper
       *[hands] Hands
    }
room-paper = Paper and raised hands
room-paper-nothing = Nothing is answered in this step.
room-card = Card
room-sheet = Sheet
room-table = Table
room-card-keep = Keep and take the next
room-hands = Raised hands
room-hands-keep = Keep this count
room-hands-kept = The count of hands is kept.
room-file-missing = This room’s file is missing or cannot be read. What was posted to the record is kept. Put the file back from the last backup, into the data’s “rooms” folder.
room-tree-olive = Olive
room-tree-palm = Palm
room-tree-fig = Fig
room-tree-almond = Almond
room-tree-pomegranate = Pomegranate
room-tree-orange = Orange
room-tree-cedar = Cedar
room-tree-argan = Argan
room-tree-carob = Carob
room-tree-walnut = Walnut
room-tree-pine = Pine
room-tree-oak = Oak
room-tree-laurel = Laurel
room-tree-lemon = Lemon
room-tree-mulberry = Mulberry
room-tree-juniper = Juniper
room-tree-myrtle = Myrtle
room-tree-tamarisk = Tamarisk
room-tree-poplar = Poplar
room-tree-willow = Willow
room-focal-point-not-set = The focal point is not named yet. Ask the facilitator.
refused-room-door-away = The phone door does not answer. All that was confirmed is kept, and phones keep the rest. It comes back by itself: do this again in a few seconds.
refused-room-door-refused = The phone door refused ({ $code }). Nothing changed and all is kept. Open the room’s page again; if it lasts, run “halqa doctor”.
refused-room-no-half-days = This session has no half-day yet. Nothing was opened. Add its half-days at the desk.
refused-room-pack-unreadable = The pack { $pack } is missing or has errors. The room was not opened. Check it with “halqa pack check”.
refused-room-pack-errors = The pack { $pack } has { $count ->
    [one] one error
   *[other] { NUMBER($count) } errors
}, the first in { $file }, line { $line }. It is neither played nor printed while there are any. Nothing is lost: mend it in the Studio, which says how, then try again.
refused-room-last-step = That was the last step of this half-day. Nothing changed. Start the next half-day, or show a step of the list.
refused-room-first-step = This is the first step of this half-day. Nothing changed.
refused-room-code-unknown = Nobody in this session has the code { $code }. No presence was noted. Read the badge again, or find the name.
refused-room-heads-not-a-number = One of the numbers cannot be read. Nothing was kept. Write whole numbers without a sign.
refused-room-heads-no-total = The total is missing. Nothing was kept. Write how many people are in the room; the parts may stay empty.
refused-room-key-not-on-paper = At question { $line }, “{ $typed }” is not an answer on the paper. Nothing of this card was kept. Correct that key.
refused-room-card-empty = This card is empty. Nothing was kept. Type at least one answer, or take the next card.
room-tablet-link = on the table’s device, by this QR:

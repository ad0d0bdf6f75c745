# The frame of every page: navigation, ribbon, components.
theme-skip = Go to the content
theme-languages = Language of the page
theme-navigation = Pages
theme-menu = Menu
theme-footer = A circle whose figures close. Without internet, on one laptop.
theme-to-home = Back to the first page
theme-log-in = For staff
theme-log-out = Log out
theme-demonstration = DEMONSTRATION
theme-demonstration-words = What is played here is invented: country, services, people.

theme-room-studio = Studio
theme-room-desk = Desk
theme-room-room = Room
theme-room-record = Record
theme-room-portal = Portal

theme-refused = Page not opened
theme-forbidden-words = This page could not be opened. What you saved is kept. Go back, reload the page and try again.
refused-staff-no-role = Your account does not hold the role this page asks for. Nothing is changed. Ask the administrator for that role.
theme-not-found = Page not found
theme-not-found-words = There is no page at this address. Nothing is lost. Check the address or start from the first page.
theme-failed = Something went wrong
theme-failed-words = This page could not be made. What was saved is kept. Go back and try again; if it happens again, give this number to the administrator: { $mark }

theme-ring = { $attention ->
    [0] { $filled } of { $total } seats filled
   *[other] { $filled } of { $total } seats filled, { $attention } to look at
}
theme-amount-from = at least { $low }
theme-amount-between = between { $low } and { $high }
theme-figure-open = Ring open
theme-figure-closed = Ring closed
theme-figure-evidence = { $count ->
    [one] See { $count } piece of evidence
   *[other] See { $count } pieces of evidence
}
theme-progress = { $done } of { $total }

theme-unit-people = { $count ->
    [one] person
   *[other] people
}
theme-unit-attendances = { $count ->
    [one] attendance
   *[other] attendances
}
theme-unit-hours = { $count ->
    [one] hour
   *[other] hours
}
theme-unit-minutes = { $count ->
    [one] minute
   *[other] minutes
}
theme-unit-half_days = { $count ->
    [one] half-day
   *[other] half-days
}
theme-unit-sessions = { $count ->
    [one] session
   *[other] sessions
}
theme-unit-institutions = { $count ->
    [one] institution
   *[other] institutions
}
theme-unit-seats = { $count ->
    [one] seat
   *[other] seats
}
theme-unit-questions = { $count ->
    [one] question
   *[other] questions
}
theme-unit-answers = { $count ->
    [one] answer
   *[other] answers
}
theme-unit-tables = { $count ->
    [one] table
   *[other] tables
}
theme-unit-decisions = { $count ->
    [one] decision
   *[other] decisions
}
theme-unit-lines = { $count ->
    [one] line
   *[other] lines
}

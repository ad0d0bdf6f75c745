# The desk: what is planned, rosters, sheets.
desk-title = Desk
desk-lead = What is planned: sessions, seats, people, and who pays.
desk-sessions = Sessions
desk-plan = Plan a session
desk-frame = Frame: projects, funders, courses
desk-frame-lead = What a session needs, written once. One language is enough; the others can wait.
desk-empty-sessions = No session is planned yet
desk-first-programme = First a programme: the frame your projects belong to.
desk-first-course = The programme is there. Now a course: what will be taught.
desk-first-session = The course is there. Now a session: a place and days.
desk-add-programme = Add a programme
desk-add-project = Add a project
desk-add-funder = Add a funder
desk-add-share = Say who funds a project
desk-add-course = Add a course
desk-add-institution = Add an institution
desk-programmes = Programmes
desk-projects = Projects and who funds them
desk-funders = Funders
desk-courses = Courses
desk-institutions = Institutions
desk-none-yet = Nothing yet.
desk-save = Save
desk-back-to-session = Back to the session
desk-back = Back to the desk
desk-share-percent = { $percent }%
desk-share-not-stated = share not stated
desk-share-drop = Remove
desk-not-funded = No funder is noted.

desk-col-session = Session
desk-col-days = Days
desk-col-enrolled = Enrolled
desk-col-seats = Seats
desk-col-state = State
desk-col-name = Name
desk-col-sex = Sex
desk-col-institution = Institution
desk-col-rank = Rank category
desk-col-code = Personal code
desk-col-role = Role
desk-col-part = Half-day
desk-col-minutes = Planned minutes
desk-col-project = Project
desk-col-funder = Funder and share
desk-state-no_days = Days to be set
desk-state-no_people = Nobody enrolled
desk-state-ahead = Ahead
desk-state-under_way = Under way
desk-state-over = Over
desk-no-days = Days not set
desk-half-day-shown = { $part ->
    [morning] { $day }, morning
   *[afternoon] { $day }, afternoon
}
desk-go-days = Set the half-days
desk-go-seats = Give seats
desk-go-roster = Import the roster
desk-go-paper = Open the room
desk-go-room = Go to the room
desk-go-record = Go to the record
desk-part-morning = morning
desk-part-afternoon = afternoon
desk-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
desk-half-days = { $count ->
    [one] { $count } half-day
   *[other] { $count } half-days
}
desk-seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
desk-seats-open = { $count ->
    [one] { $count } seat still open
   *[other] { $count } seats still open
}
desk-institutions-count = { $count ->
    [one] { $count } institution
   *[other] { $count } institutions
}
desk-enrolled = { $count ->
    [one] { $count } person enrolled
   *[other] { $count } people enrolled
}

desk-answer = How many, from where, paid by whom
desk-split = Women: { $female } · men: { $male } · not stated: { $unstated }
desk-no-seats = No seat is given yet.
desk-no-projects = No project is tied to this session.
desk-taken-of = { $taken } of { $seats }
desk-taken-no-quota = { $taken }, no number of seats set
desk-over-quota = { $taken } enrolled for { $seats } seats: set more seats or withdraw nominations.
desk-without-institution = Without an institution: { $count }
desk-where = Place and days
desk-seats-by-institution = Seats by institution
desk-who-pays = Who pays
desk-roster = Roster
desk-change-days = Change the half-days
desk-change-seats = Change the seats
desk-import = Import a roster
desk-add-person = Add a person
desk-sheets = Sign-in sheets
desk-badges = Badges and codes
desk-empty-roster = The roster is empty
desk-empty-roster-todo = Import the list of nominations, or add a person.
desk-next = Next
desk-next-days = Set the half-days: presence is counted by the half-day.
desk-next-seats = Give seats to the institutions, then import their list.
desk-next-roster = Import the roster. Nothing is added before you have seen the dry run.
desk-next-paper = Print the sign-in sheets and badges, then open the room on the day.
desk-next-room = The session is under way: open the room and check people in.
desk-next-record = The session is over: go to the record, the figures are waiting there.
desk-sex-female = Woman
desk-sex-male = Man
desk-sex-not-stated = Not stated
desk-sex-not-collected = Not stated: never asked
desk-sex-declined = Not stated: declined to answer
desk-sex-lost = Not stated: the answer was lost
desk-rank-senior = Senior
desk-rank-middle = Middle
desk-rank-rank-and-file = Rank and file
desk-rank-civilian = Civilian
desk-rank-not-stated = Not stated
desk-role-participant = Participant
desk-role-facilitator = Facilitator
desk-role-observer = Observer
desk-role-organiser = Organiser
desk-institution-none = No institution
desk-pack-none = No pack
desk-step-nominated = Nominated
desk-step-accepted = Accepted
desk-step-waitlisted = Waitlisted
desk-step-substituted = Substituted
desk-step-declined = Declined
desk-step-withdrawn = Withdrawn

desk-field-name = Name
desk-field-programme = Programme
desk-field-project = Project
desk-field-funder = Funder
desk-field-percent = Share in percent
desk-field-percent-help = Leave empty for “share not stated”.
desk-field-title = Title of the course
desk-field-themes = Themes
desk-field-themes-help = One a line. Three languages on the line: French | Arabic | English.
desk-field-methods = Methods
desk-field-methods-help = One a line, like the themes.
desk-field-pack = Pack
desk-field-course = Course
desk-field-place = Place
desk-field-projects = Projects served
desk-field-days = Days
desk-field-days-help = As you write them: “30 and 31 May 2027”, “7 to 10 June 2027”.
desk-field-morning = Minutes in the morning
desk-field-morning-help = Zero when the half-day does not take place.
desk-field-afternoon = Minutes in the afternoon
desk-field-more = Days to add
desk-half-day-field = { $part ->
    [morning] { $day }, morning, minutes
   *[afternoon] { $day }, afternoon, minutes
}
desk-field-given-latin = Given name
desk-field-family-latin = Family name
desk-field-given-arabic = Given name in Arabic
desk-field-family-arabic = Family name in Arabic
desk-field-sex = Sex
desk-field-institution = Institution
desk-field-unit = Unit
desk-field-rank = Rank category
desk-field-staff-number = Staff number
desk-field-staff-number-help = The number the service gave. Never a national identity number.
desk-field-telephone = Telephone
desk-field-email = E-mail
desk-field-role = Role in the session
desk-field-file = XLSX or CSV file

desk-told-programme = The programme is saved.
desk-told-project = The project is saved.
desk-told-funder = The funder is saved.
desk-told-share = The share is saved.
desk-told-share-dropped = The share is removed. You can set it again.
desk-told-course = The course is saved.
desk-told-institution = The institution is saved.
desk-told-planned = The session is planned. Now give seats to the institutions.
desk-told-half-days = The half-days are saved.
desk-told-seats = The seats are saved.
desk-told-enrolled = The person is enrolled. The personal code is { $code }.
desk-told-changed = The entry is corrected.
desk-told-step = The nomination is noted. The step before stays in its history.

desk-half-days-title = Half-days
desk-half-days-lead = Presence is counted by the half-day. Zero minutes: the half-day does not take place.
desk-seats-title = Seats by institution
desk-seats-lead = How many people each institution may nominate. Leave empty: no number set.
desk-no-institutions = No institution is known yet. Add one in the frame.
desk-person-new = Add a person
desk-person-edit = Correct an entry
desk-person-lead = A name in one script is enough. Both scripts avoid a misspelt attestation.
desk-person-names = Name
desk-person-belongs = Institution
desk-person-reach = To recognise the person
desk-nomination = Nomination

## refusals
refused-desk-share-range = A share runs from 1 to 100 percent; { $percent } is not saved. Leave it empty when the share is not stated.
refused-desk-shares-over = The shares would exceed 100%: { $taken }% are taken, { $left }% are left. The { $percent }% are not saved. Correct one share.
refused-desk-project-elsewhere = A chosen project belongs to another programme. The session is not saved. Choose projects of the same programme.
refused-desk-half-day-twice = The same half-day is written twice. Nothing is changed. Keep it once.
refused-desk-half-day-minutes = A half-day lasts 1 to 720 minutes. Nothing is changed. Correct the minutes.
refused-desk-half-day-in-use = Presence is recorded at a half-day you want to remove. Everything is kept. Keep that half-day.
refused-desk-seats-number = “{ $written }” is not a number of seats from 0 to { $most }. Nothing is changed. Write a whole number.
refused-desk-date-unclear = “{ $run }” was not understood as a date. Nothing is saved. Write for example “30 and 31 May 2027”.
refused-desk-date-no-year = “{ $run }” has no year. Nothing is saved. Add the year.
refused-desk-date-none = No day is written. Write for example “30 and 31 May 2027”.
refused-desk-date-many = That is more than { $most } days for one session. Nothing is saved. Check the dates.
refused-people-no-name = The person has no name in either script. Nothing is saved. Write at least one name.

## paper
desk-sheet = Sign-in sheet
desk-sheet-of = Sign-in sheet,
desk-sheet-number = No.
desk-sheet-signature = Signature
desk-sheet-heads = People counted in the room:
desk-sheet-by = counted by:
desk-papers = To print
desk-print-words = This page is made for paper: print it from the browser, on A4.

## rosters
desk-import-lead = Choose the list an institution sent. You will first see a dry run: nothing is added before you agree, and all of it is added at once or none.
desk-import-demonstration = Here only invented lists come in: a cell above the headings must say DEMONSTRATION. The template below has it.
desk-try = Try it, adding nothing
desk-try-again = Choose the corrected file
desk-template = Template to fill in
desk-template-lead = Names in Arabic, in Latin letters, or both; staff number or telephone; never a national identity number.
desk-imports-before = Lists imported before
desk-added = { $count ->
    [one] { $count } person added
   *[other] { $count } people added
}
desk-undo = Undo this import
desk-undone = Undone
desk-dry-run = Dry run of the import
desk-count-add = { $count ->
    [one] person to add
   *[other] people to add
}
desk-count-known = { $count ->
    [one] enrolled already
   *[other] enrolled already
}
desk-count-refused = { $count ->
    [one] row refused
   *[other] rows refused
}
desk-dry-run-clean = Every row can come in. Nothing is added yet.
desk-dry-run-refused = Nothing is added while a row is refused.
desk-dry-run-refused-do = Correct the cells below in your file, then choose it again.
desk-dry-run-nothing = Nobody new in this list: everybody is enrolled already.
desk-refused-cells = What is refused, and why
desk-notes = To know
desk-to-add = What will be added
desk-already = Enrolled already
desk-already-lead = Rows of the file whose person is enrolled already. Nothing changes there.
desk-not-shown = { $count ->
    [one] { $count } more row, not shown here.
   *[other] { $count } more rows, not shown here.
}
desk-apply = { $count ->
    [one] Enrol this person
   *[other] Enrol these { $count } people
}
desk-told-applied = { $count ->
    [one] { $count } person is enrolled, with a personal code.
   *[other] { $count } people are enrolled, each with a personal code.
}
desk-told-undone = { $count ->
    [one] The import is undone: { $count } enrolment taken back. You can import again.
   *[other] The import is undone: { $count } enrolments taken back. You can import again.
}
desk-col-cell = Cell
desk-col-why = Why
desk-col-remedy = What to do
desk-col-row = Row
desk-col-number = Staff number or telephone
refused-desk-roster-real-in-demonstration = This list is not an invented list of the demonstration. Nothing is kept: data here are not protected, and no real name may enter. Take the template marked DEMONSTRATION.
refused-desk-roster-demonstration-in-live = This list comes from the demonstration: its people are invented. Nothing is kept. Choose the list the institution sent.
refused-desk-roster-applied = This list was imported already. Nothing is added a second time.
refused-desk-roster-no-institutions = No institution is known yet: the list’s names cannot be checked. The file is kept. Add the institutions in the frame, then come back to this dry run.
refused-desk-roster-has-refused = Some cells are refused ({ $rows }). Nothing is added. Correct them in the file, then choose it again.
refused-desk-roster-adds-nobody = Everybody in this list is enrolled already. Nothing is changed.
refused-desk-roster-not-applied = This list is not imported: there is nothing to undo.
refused-desk-roster-in-use = Presences or decisions already refer to these people: the import can no longer be undone. Everything is kept. Withdraw nominations one by one.
refused-people-identity-number = A value is shaped like a national identity, passport or card number. Nothing is saved: Halqa keeps none. Take it out.

# The record: entries, checks, figures, reports and seals.

record-title = The record
record-words = Every figure is counted from entries. It closes with the others, or the gap is said.
record-empty = There is nothing to count yet.
record-empty-todo = First create a session at the desk.
record-col-session = Session
record-col-days = Dates
record-col-enrolled = Enrolled
record-col-reports = Reports
record-reports = Reports
record-claims = Claims, held against each other
record-back = Back to the reconciliation sheet
record-morning = morning
record-afternoon = afternoon
record-sheet = Signed sheet
record-sheet-words = One key a line, in the order of the paper: P present, A absent, N not recorded (or 1, 2, 3). “Not recorded” is not “absent”.
record-sheet-again = This sheet was typed before: what you change corrects it, and the earlier typing stays readable.
record-col-line = Line
record-col-name = Name
record-col-signed = Signature
record-state =
    { $state ->
        [present] present
        [absent] absent
       *[not_recorded] not recorded
    }
record-sheet-keep = Keep the sheet
record-sheet-kept = The sheet is kept: { $present } signatures on { $lines } lines.
record-no-people = Nobody is enrolled in this session yet.
record-sheet-title = Do the figures close?
record-all-closes = Everything closes: the ring is complete.
record-post = Post the room to the record
record-posted =
    { $added ->
        [0] Nothing new: the record already holds the room up to event { $seq }.
        [one] { $added } entry added, up to event { $seq } of the room.
       *[other] { $added } entries added, up to event { $seq } of the room.
    }
record-reversed =
    { $added ->
        [0] This entry was reversed already. Nothing changed.
       *[other] The entry is reversed. It stays readable.
    }
record-reverse = Reverse
record-to-room = Go to the room
record-verify = Verify the room’s log
record-door = At the door: heads and names
record-door-line = { $heads } in the room, { $named } checked in
record-door-not-counted = { $named } checked in; nobody counted heads
record-gap-unlisted =
    { $count ->
        [one] { $count } person counted has no name here yet.
       *[other] { $count } people counted have no name here yet.
    }
record-gap-names =
    { $count ->
        [one] { $count } name more than heads counted.
       *[other] { $count } names more than heads counted.
    }
record-mend = Mend in the list
record-checks = The other checks
record-checks-closed = { $count ->
    [one] { $closed } of { $count } check closes
   *[other] { $closed } of { $count } checks close
  }
record-index = On this page
record-status =
    { $status ->
        [closes] closes
        [does_not_close] does not close
       *[cannot_be_checked] cannot be checked
    }
record-remainder = apart
record-evidence =
    { $count ->
        [0] no evidence
        [one] { $count } piece of evidence
       *[other] { $count } pieces of evidence
    }
record-figures = The figures
record-figure = A figure
record-position = Counted at position { $position } of the ledger.
record-breakdowns = Breakdowns
record-dimension =
    { $dimension ->
        [sex] by sex
        [institution] by institution
        [rank] by rank category
        [session] by session
        [half_day] by half-day
        [funder] by funder
       *[project] by project
    }
record-not-additive = These cells are not to be added: the total is counted again.
record-at-least = at least { $low }
record-between = between { $low } and { $high }
record-cell-female = women
record-cell-male = men
record-cell-not-stated = not stated
record-cell-senior = senior
record-cell-middle = middle
record-cell-rank-and-file = rank and file
record-cell-civilian = civilian
record-evidence-title = The evidence
record-origin =
    { $source ->
        [room] from the room
       *[signed_sheet] from the signed sheet
    }: { $count }
record-evidence-list = See the { $count } entries
record-col-entry = Origin
record-col-kind = Kind
record-col-how = By
record-col-posted = Posted on
record-kind =
    { $kind ->
        [presence] presence
        [reversal] reversal
       *[headcount] headcount
    }
record-how =
    { $how ->
        [phone] phone
        [tablet] tablet
        [paper] paper
       *[hands] list or hands
    }
record-verify-holds = The log is what was written. Nothing is missing up to the last anchor.
record-verify-broken = The log is not what was written.
record-verify-broken-todo = Do not touch the room’s file. Take the last backup and compare.
record-fault =
    { $what ->
        [chain] The chain breaks at event { $seq }.
        [columns] Event { $seq } does not say what its columns say.
        [text] The words { $where } are not those event { $seq } took in.
       *[apart] The answers apart of { $where } are not those sealed at event { $seq }.
    }
record-head = Head of the log: event { $seq }. Anchors noted here: { $anchors }.
record-claims-words = A claim stays as it was printed. It is held against the others, and the gap is said. Nothing is corrected, nothing is invented.
record-claims-summary = Close: { $closes }. Do not close: { $open }. Cannot be checked: { $unknown }.
record-printed = As printed ({ $count })
record-claims-own = Check a claims file
record-claims-file = JSON file (nothing of it is kept here)
record-claims-check = Check
record-whole-course = Reports of the whole course, all sessions
record-report-name =
    { $name ->
        [training] Training report
       *[story] Story
    }
record-report-words =
    { $name ->
        [training] For funders: all figures, their rules and their evidence.
       *[story] For the public: what may be shown, without small cells.
    }
record-download = Download:
record-note = Add a paragraph
record-note-words = Words only. A number enters a report only as a figure, with its rule and evidence.
record-note-label = Paragraph, in the report’s language
record-note-pick = Pick a figure to put in:
record-pick =
    { $pick ->
        [participants] participants
        [attendances] attendances
        [completers] completers
        [questions] written questions
        [tests] took both tests
       *[improved] improved
    }
record-note-keep = Keep the paragraph
record-note-kept = The paragraph is kept.
record-seal = Seal this report
record-seal-words = A sealed report moves no more: its words, its figures, the ledger’s position and a digest. A later change gives a new version, with a table of differences.
record-seal-public = For the public: no cell under five people
record-public = public
record-sealed = Sealed reports
record-sealed-one = Sealed report
record-nothing-sealed = Nothing is sealed yet.
record-sealed-now = The report is sealed, version { $version }.
record-col-report = Report
record-col-version = Version
record-col-sealed = Sealed on
record-col-seal = Digest
record-version = version { $version }
record-seal-holds = The seal holds: this is what was sealed.
record-seal-broken = The seal is broken: this is not what was sealed.
record-seal-broken-todo = Do not use it. Take the version from a backup and compare the digests.
record-differences = What changed since the version before
record-no-differences = No figure changed; only words or the date.
record-col-cell = Cell
record-col-before = Before
record-col-after = After
record-cli-no-database = The database could not be read. Nothing was written. Check HALQA_DATA, or run “halqa doctor”.
record-cli-not-written = The file { $file } could not be written ({ $reason ->
    [ENOENT] there is no such path
    [EISDIR] it is a folder
    [ENOTDIR] a part of the path is a file
    [EACCES] you may not do this there
    [EPERM] you may not do this there
    [ENOSPC] the disk is full
    [EROFS] this place is for reading only
   *[other] { $reason }
}). Nothing changed. Choose another place with --to.
refused-record-sheet-empty = The sheet has no line. Nothing was kept. First enrol people at the desk.
refused-record-sheet-twice = Somebody is twice on this sheet. Nothing was kept. Reload the page and type it again.
refused-record-sheet-stranger = A line names somebody who is not enrolled in this session. Nothing was kept. Reload the page: the list may have changed.
refused-record-no-training = No session and no course is called { $key }. Nothing was done. Take the key from the record’s page.
refused-record-no-half-days = A session has no half-day yet: its report cannot be written. Nothing changed. Add its half-days at the desk.
refused-record-two-worlds = This course has real sessions and sessions of the demonstration. No report mixes them. Take the report of one session.
refused-record-not-for-public = The training report shows small cells: it cannot be sealed for the public. Nothing was sealed. Seal the story for the public.
refused-record-seal-unchanged = Nothing has changed since version { $version }. It stays the sealed version. Seal again when a figure or a word has changed.
refused-record-note-number = “{ $run }” holds a number typed by hand. A report accepts a number only as a figure, with its rule and evidence: this one would close with nothing. The earlier paragraph is kept. Pick the figure from the list, or write without a number.
refused-record-note-no-figure = No figure is called “{ $name }” in this report. The earlier paragraph is kept. Pick a figure from the list.

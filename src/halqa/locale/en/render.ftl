## Numbers in words. Every number of a document passes through these sentences.
render-between = between { $low } and { $high }
render-more-than = more than { $low }
render-unknown = an unknown number
render-as-printed = “{ $text }”
render-percent = { $dimension ->
    [sex] { $count } of { $of } whose sex is stated ({ $share } %)
    [institution] { $count } of { $of } whose institution is stated ({ $share } %)
    [rank] { $count } of { $of } whose category is stated ({ $share } %)
   *[other] { $count } of { $of } stated ({ $share } %)
}
render-percent-none = no share: it is stated for nobody
render-share = { $percent } %
render-share-not-stated = share not stated

## Units
render-with-unit-people = { $plural ->
    [one] { $amount } person
   *[other] { $amount } people
}
render-with-unit-attendances = { $plural ->
    [one] { $amount } attendance
   *[other] { $amount } attendances
}
render-with-unit-hours = { $plural ->
    [one] { $amount } hour
   *[other] { $amount } hours
}
render-with-unit-minutes = { $plural ->
    [one] { $amount } minute
   *[other] { $amount } minutes
}
render-with-unit-half_days = { $plural ->
    [one] { $amount } half-day
   *[other] { $amount } half-days
}
render-with-unit-sessions = { $plural ->
    [one] { $amount } session
   *[other] { $amount } sessions
}
render-with-unit-institutions = { $plural ->
    [one] { $amount } institution
   *[other] { $amount } institutions
}
render-with-unit-seats = { $plural ->
    [one] { $amount } seat
   *[other] { $amount } seats
}
render-with-unit-answers = { $plural ->
    [one] { $amount } answer
   *[other] { $amount } answers
}
render-with-unit-questions = { $plural ->
    [one] { $amount } question
   *[other] { $amount } questions
}
render-with-unit-tables = { $plural ->
    [one] { $amount } table
   *[other] { $amount } tables
}
render-with-unit-decisions = { $plural ->
    [one] { $amount } decision
   *[other] { $amount } decisions
}
render-with-unit-lines = { $plural ->
    [one] { $amount } line
   *[other] { $amount } lines
}
render-unit = { $unit ->
    [people] people
    [attendances] attendances
    [hours] hours
    [minutes] minutes
    [half_days] half-days
    [sessions] sessions
    [institutions] institutions
    [seats] seats
    [questions] questions
    [answers] answers
    [tables] tables
    [decisions] decisions
    [lines] lines
   *[other] other
}

## The appendix
render-appendix-title = Where each number comes from
render-appendix-lead = Every number in this document is computed or quoted. Here is its rule, or its source, and what it rests on.
render-appendix-number = Number
render-appendix-rule = Rule, or words as printed
render-appendix-evidence = Rests on
render-evidence = { $plural ->
    [0] No entry in the ledger (position { $position })
    [one] { $entries } entry in the ledger (position { $position })
   *[other] { $entries } entries in the ledger (position { $position })
}
render-derived = Computed here: { $how }
render-derived-evidence = The numbers it is made of, in this table
render-source = { $known ->
    [yes] { $title }, { $publisher }, seen on { $seen }
   *[no] { $title }, { $publisher }, date seen unknown
}
render-source-same = Same source as above
render-provisional = A provisional source, published before the activity ended.
render-claim = Printed so: “{ $text }”
render-claim-same = Same sentence as above
render-claim-counted = { $part ->
    [whole] people in all
    [female] women
    [male] men
    [not_stated] sex not stated
    [part] a part
   *[other] another unit
}

## The frame of a document
render-demonstration = DEMONSTRATION
render-demonstration-line = Country, services and people are invented. Not to be published as real.
render-published-line = A published story, read as printed. No number has been added.
render-as-of = Figures read on { $day }
render-seal = Seal { $seal }
render-not-sealed = Not sealed
render-page = page { $page } of { $pages }
render-plot-alternative = { $caption } { $parts }
render-plot-part = { $label }: { $value }.
render-ring-rest = no answer
render-chart = Chart

## The spreadsheet
render-sheet-figures = Figures
render-sheet-breakdowns = Breakdowns
render-sheet-sources = Sources
render-sheet-about = Read first
render-column-value = Value
render-column-low = Low
render-column-high = High
render-column-unit = Unit
render-column-rule = Rule
render-column-sentence = What the rule says
render-column-scope = Scope
render-column-evidence = Entries
render-column-id = Identifier
render-column-position = Ledger position
render-column-dimension = Dimension
render-column-category = Category
render-column-additive = May be added
render-column-notes = Notes
render-column-printed = As printed
render-column-source = Source
render-column-seen = Seen on
render-column-quote = Quotation
render-yes = yes
render-no = no, recomputed
render-whole-scope = The whole scope
render-dimension = { $dimension ->
    [sex] Sex
    [institution] Institution
    [rank] Category
    [session] Session
    [half_day] Half-day
    [funder] Funder
    [project] Project
    [choice] Choice
    [mark] Observer’s note
   *[other] Other
}

## Which dimension a split is by
ledger-by = { $dimension ->
    [sex] by sex
    [institution] by institution
    [session] by session
    [place] by place
    [role] by role
    [mode] by way of taking part
    [cohort] by group
   *[other] by category
}

## Claims: parts against their whole
ledger-split-closes = { $equation }, as printed for the whole { ledger-by }.
ledger-split-open = { $equation }; { $remainder } of { $whole } not accounted for { ledger-by }.
ledger-split-open-bounds = { $equation }; the whole is { $whole }. At least { $remainder } not accounted for { ledger-by }.
ledger-split-over = { $equation } { ledger-by }, which is { $remainder } more than the whole, { $whole }.
ledger-split-within = { $equation }; nothing in it contradicts the whole, { $whole }.
ledger-split-partial = { $equation }, of { $whole }: the source names these parts among others { ledger-by }. The rest is not printed and is not invented.
ledger-vague = { $parts } { ledger-by }, and { $whole } for the whole. One of these figures is only approximate, so nothing can be held against the other.
ledger-split-overlap = { $equation }, and { $whole } printed. The same people may be in several groups: at least { $largest }, and no sum is made.
ledger-split-no-total = { $equation } { ledger-by }; no total is printed, so nobody can say whether somebody is missing.
ledger-split-no-total-overlap = { $equation } as places taken { ledger-by }; no total is printed. The same people may be in several groups: at least { $largest }.
ledger-part-all = { $sum } of { $whole }: all of them { ledger-by }.
ledger-part-alone = { $sum } of { $whole } { ledger-by }. The others are not printed and are not invented.
ledger-part-over = { $sum } is { $remainder } more than the { $whole } of the whole { ledger-by }.
ledger-part-no-total = { $sum } { ledger-by }; no total is printed, so nothing can be held against it.
ledger-shares-close = { $equation } per cent { ledger-by }, within rounding.
ledger-shares-open = { $equation } per cent { ledger-by }; { $remainder } of 100 not accounted for, beyond rounding.
ledger-shares-over = { $equation } per cent { ledger-by }; { $remainder } more than 100, beyond rounding.
ledger-shares-partial = { $equation } per cent { ledger-by }; the other shares, or the total, are not printed.
ledger-share-of-nobody = No whole number of people out of { $whole } makes “{ $share }”.
ledger-share-fits = { $count } of { $whole } is printed as “{ $share }”; both say the same.
ledger-share-differs = “{ $share }” of { $whole } means { $means }, and { $count } is printed.
ledger-share-vague = “{ $share }” of { $whole } means { $means }; { $count } is printed. One of these figures is only approximate.
ledger-units-apart = “{ $part }” and “{ $whole }” count different things. They are never added.
ledger-stages-apart = “{ $part }” and “{ $whole }” are at different stages (planned, invited, present, trained, certified). They are never mixed.
ledger-derived = { $sum } is a sum of our own, made from its parts. It cannot confirm them.

## Claims: whole against whole
ledger-subset-within = { $part } of { $whole }: a part that fits in its whole. It is not added to it.
ledger-subset-over = { $part } cannot be part of { $whole }.
ledger-subset-vague = { $part } as part of { $whole }: one of the two has no firm bounds.
ledger-subset-share = “{ $part }” is a share of a group that has no name here. No count is made from it.
ledger-sessions-close = { $equation }, as printed for all sessions together.
ledger-sessions-open = { $equation }; { $remainder } of { $whole } are in no session.
ledger-sessions-over = { $equation }; { $whole } is printed for all sessions together, { $remainder } apart.
ledger-sessions-twice = { $equation }, and { $whole } printed for all sessions together. Some may have come to several sessions, or { $remainder } are counted too many: the source does not say.
ledger-sessions-missing = { $equation }, of { $whole }: some sessions have no figure of their own.
ledger-sessions-no-total = { $equation } over the sessions, and no total is printed. Some may have come to several sessions: at least { $largest } people.
ledger-total-scope-open = “{ $whole }” for { $scopes }: the source does not say whether this is the sum of the sessions or one group in all of them.
ledger-total-alone = “{ $whole }” stands alone: no part and no second source is printed to hold against it.
ledger-stages-beside = { $printed }: different stages (planned, invited, present, trained, certified). They are never mixed.

## Claims: the same thing twice
ledger-sources-agree = { $printed }: they agree.
ledger-sources-differ = { $printed }: they do not agree, { $remainder } apart.
ledger-sources-vague = { $printed }: one of them is only approximate, so they neither agree nor disagree.
ledger-sources-provisional = { $printed }: one was printed before the end and is provisional. It is not held against the final one.

## Claims: dates, days and lists
ledger-dates-close = From { $first } to { $last } is { $days ->
    [one] { $days } day
   *[other] { $days } days
}, as printed: “{ $printed }”.
ledger-dates-differ = From { $first } to { $last } is { $days ->
    [one] { $days } day
   *[other] { $days } days
}, and “{ $printed }” is printed.
ledger-dates-vague = From { $first } to { $last } is { $days ->
    [one] { $days } day
   *[other] { $days } days
}; “{ $printed }” is only approximate.
ledger-dates-impossible = There is no such day as { $date }.
ledger-dates-backwards = { $last } comes before { $first }.
ledger-dates-partial = From { $first } to { $last }: the days are not printed.
ledger-dates-agree = { $printed }: the same dates.
ledger-dates-disagree = { $printed }: the dates are not the same.
ledger-dates-coarse = { $printed }: one of them does not print its days.
ledger-days-close = “{ $printed }”, and by the dates { $spans }: it fits.
ledger-days-differ = “{ $printed }”, and by the dates { $spans } days: it does not fit.
ledger-days-vague = “{ $printed }” is only approximate; by the dates { $spans } days.
ledger-list-closes = “{ $printed }”, and { $found } named in the same source.
ledger-list-over = “{ $printed }”, and { $found } named in the same source: too many.
ledger-list-short = “{ $printed }”, and { $found } named in the same source. The list may be incomplete.

## figures check: what a person reads
ledger-status-closes = closes
ledger-status-does_not_close = does not close
ledger-status-cannot_be_checked = cannot be checked
ledger-check-line = { $status }: { $explanation }
ledger-check-summary = { $closes } closed, { $open } not closed, { $unknown } that cannot be checked.
ledger-check-unchecked = Nothing to hold against: { $claims }.

## A claims file that cannot be read: one sentence each
problem-claims-missing = { $file } was not found, so nothing was checked.
problem-claims-missing-remedy = Check the name and the folder.
problem-claims-folder = { $file } is a folder, not a claims file, so nothing was checked.
problem-claims-folder-remedy = Name one file inside it.
problem-claims-closed = { $file } could not be opened, so nothing was checked.
problem-claims-closed-remedy = Check that you may read it.
problem-claims-too-large = { $file } is larger than { $limit } MB, so nothing was checked.
problem-claims-too-large-remedy = Split it into several files.
problem-claims-not-text = { $file } is not text in UTF-8, so nothing was checked.
problem-claims-not-text-remedy = Save it again as UTF-8 text.
problem-claims-empty = { $file } is empty, so nothing was checked.
problem-claims-empty-remedy = Write at least a title and a source.
problem-claims-not-json = { $file } is not JSON (line { $line }), so nothing was checked.
problem-claims-not-json-remedy = Mend that line: a comma, a quotation mark or a bracket is usually missing.
problem-claims-not-claims = { $file } is not a claims file (it has no “halqa_claims”), so nothing was checked.
problem-claims-not-claims-remedy = Begin with “halqa_claims” and its version, as docs/claims.md shows.
problem-claims-version = { $file } has version { $version } of the format and this Halqa reads version { $known }, so nothing was checked.
problem-claims-version-remedy = Use a newer Halqa or write the file in the known version.
problem-claims-unknown-field = { $file } has a field “{ $field }” that is not known at { $path }, so nothing was checked.
problem-claims-unknown-field-remedy = Remove it or correct its spelling.
problem-claims-missing-field = { $file } lacks the field “{ $field }” at { $path }, so nothing was checked.
problem-claims-missing-field-remedy = Add it.
problem-claims-wrong-type = { $file } has a value of the wrong kind at { $path }, so nothing was checked.
problem-claims-wrong-type-remedy = Compare it with docs/claims.md.
problem-claims-id-twice = { $file } uses the id “{ $id }” twice, so nothing was checked.
problem-claims-id-twice-remedy = Give each claim, date and fact its own id.
problem-claims-source-twice = { $file } gives one id to two sources, so nothing was checked.
problem-claims-source-twice-remedy = Give each source its own id.
problem-claims-no-source = { $file } names a source “{ $source }” in “{ $id }” that it does not list, so nothing was checked.
problem-claims-no-source-remedy = Add the source to the list.
problem-claims-of-nothing = { $file } says that “{ $id }” is part of “{ $of }”, which leads nowhere, so nothing was checked.
problem-claims-of-nothing-remedy = Name a claim of this file that is not part of this one.
problem-claims-bounds = { $file } gives “{ $id }” bounds that no quantity can have, so nothing was checked.
problem-claims-bounds-remedy = Write the lower bound in “low” and the upper bound in “high”, neither below 0.
problem-claims-not-exact = { $file } calls “{ $printed }” of “{ $id }” exact but its two bounds are not the same number, so nothing was checked.
problem-claims-not-exact-remedy = Write the number in “low” and in “high”, or choose another qualifier.
problem-claims-no-date = { $file } gives “{ $id }” the date “{ $date }”, which is no date, so nothing was checked.
problem-claims-no-date-remedy = Write year-month-day, year-month or the year.

## The named counting rules
rule-participants = Unique people with at least one recorded presence. Each person counts once, whatever the number of half-days or sessions. Not to be added over sessions.
rule-attendances = People times half-days: one for each person at each half-day with a recorded presence. May be added over sessions.
rule-completers = Unique people present for at least the required share of a session’s planned time. The share stands in the note.
rule-headcount = People counted in the room, without names. Counts of several half-days are never added up to people.
rule-contact_hours = Hours of presence, added over all people.
rule-institutions_represented = Institutions with at least one person present.

## Why a figure has bounds, and what to know beside it
ledger-reason-doubts = Records that may be the same person, not yet decided: { $people }.
ledger-reason-unlisted = Heads counted in the room without a name: { $heads }.
ledger-reason-not-counted = Half-days at which nobody counted heads: { $half_days }.
ledger-reason-counted-apart = Counted at { $half_days } half-days, without names: nobody knows who came to several.
ledger-reason-several-projects = The sessions serve several projects, and no share between them is stated. Each funder sees the whole; nothing is attributed.
ledger-reason-shares-not-stated = The funders’ shares are not stated. Each funder sees the whole; nothing is attributed.
ledger-reason-shares-not-whole = The stated shares make { $sum } per cent and not 100. Each funder sees the whole; nothing is attributed.
ledger-reason-not-exact = A figure with bounds is not attributed to funders.
ledger-note-threshold = Required share of the planned time: { $percent } per cent.
ledger-note-planned-minutes = Without times, a presence counts the planned minutes of its half-day.
ledger-note-whole-hours = Rounded to whole hours; the parts add to the whole.
ledger-note-unlisted = Heads without a name are not in this figure: { $heads }.
ledger-note-no-institution = People present whose institution is not stated: { $people }.
ledger-note-cofunded = Co-funded. Other funders who see the same people: { $others }. Do not add.
ledger-note-attribution = Attributed by the funders’ shares; the parts add to the whole.

## The reconciliation sheet of a session
ledger-half-day-closes = { $date }: { $heads } in the room, { $named } checked in.
ledger-half-day-unlisted = { $date }: { $heads } in the room, { $named } checked in; { $remainder } without a name.
ledger-half-day-missing = { $date }: { $heads } in the room, { $named } checked in; { $remainder } checked in but not counted.
ledger-half-day-not-counted = { $date }: { $named } checked in; nobody counted the room.
ledger-parts-close = The parts make { $sum }, as the whole { ledger-by }.
ledger-parts-miss = The parts make { $sum }, and the whole is { $whole } { ledger-by }.
ledger-unique-fits = { $people } unique people, { $presences } attendances: it fits.
ledger-unique-over = { $people } unique people cannot have { $presences } attendances.
ledger-expected-all = { $expected } enrolled, { $named } present.
ledger-expected-fewer = { $expected } enrolled, { $named } present; { $remainder } without a recorded presence. Absent or not recorded: nobody says.
ledger-expected-more = { $expected } enrolled, { $named } present; { $remainder } more than enrolled.
ledger-computed-agrees = “{ $printed }” is printed, and { $found } computed: they agree.
ledger-computed-within = “{ $printed }” is printed, and { $found } computed: it fits.
ledger-computed-differs = “{ $printed }” is printed, and { $found } computed: they do not agree.
ledger-computed-open = “{ $printed }” is printed, and { $found } computed: one of them has no firm value.
ledger-computed-nothing = “{ $printed }” is printed; no computed figure counts the same thing.

## What may not be printed in public
ledger-dropped = { $dimension ->
    [sex] Not shown by sex
    [institution] Not shown by institution
    [rank] Not shown by rank
    [session] Not shown by session
    [half_day] Not shown by half-day
   *[other] Not shown by category
}: a group has fewer than { $k } people.
ledger-dropped-total = Fewer than { $k } people: the number is not printed.
ledger-exempt-not-stated = { $dimension ->
    [sex] “Sex not stated”
    [institution] “Institution not stated”
    [rank] “Rank not stated”
   *[other] “Not stated”
} is under { $k } and is shown: it says how good the data are, not who somebody is.

## What a log or a sheet could not give the ledger
problem-posting-unknown-enrolment = Event { $seq } of the room checks in somebody unknown ({ $enrolment }).
problem-posting-unknown-enrolment-remedy = The event is kept in the log. Enrol the person, then post again.
problem-posting-nothing-to-undo = Event { $seq } of the room undoes a check-in that is not there ({ $enrolment }).
problem-posting-nothing-to-undo-remedy = Post the log from its beginning; if it stays, the undo changed nothing.
problem-posting-nothing-to-time = Event { $seq } of the room notes times of somebody who is not checked in ({ $enrolment }).
problem-posting-nothing-to-time-remedy = Post the log from its beginning; if it stays, the note changed nothing.
problem-posting-unknown-row = Row { $row } of the sheet names somebody unknown ({ $enrolment }).
problem-posting-unknown-row-remedy = The other rows stand. Enrol the person, then type the row again.
problem-posting-row-twice = Row { $row } stands twice in the sheet ({ $enrolment }).
problem-posting-row-twice-remedy = The first one stands. Give the second its own number.

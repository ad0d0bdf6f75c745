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
ledger-split-over = { $equation }, which is { $remainder } more than the { $whole } printed { ledger-by }.
ledger-split-within = { $equation }; nothing in it contradicts the whole, { $whole }.
ledger-split-partial = { $equation }, of { $whole }: the source names these parts among others { ledger-by }. The rest is not printed and is not invented.
ledger-split-vague = { $equation }; the whole is { $whole }. One of these figures is only approximate, so nothing can be held against the other.
ledger-split-overlap = { $equation }, and { $whole } printed. The same people may be in several groups: at least { $largest }, and no sum is made.
ledger-split-no-total = { $equation }; no total is printed, so nobody can say whether somebody is missing { ledger-by }.
ledger-split-no-total-overlap = { $equation } as places taken { ledger-by }; no total is printed. The same people may be in several groups: at least { $largest }.
ledger-part-all = { $sum } of { $whole }: all of them { ledger-by }.
ledger-part-alone = { $sum } of { $whole } { ledger-by }. The others are not printed and are not invented.
ledger-part-over = { $sum } is { $remainder } more than the { $whole } of the whole { ledger-by }.
ledger-part-vague = { $sum } of { $whole } { ledger-by }. One of these figures is only approximate.
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

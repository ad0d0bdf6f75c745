## The story, from what was published
story-session = in { $place } ({ $days })
story-lead-sessions = This training was held { $sessions }.
story-lead-organiser = Organiser: { $who }.
story-lead-audience = Audience: { $who }.
story-h-people = Who took part
story-institutions = The participants came from these institutions:
story-h-themes = What was studied
story-themes = The training covered these themes:
story-h-argument = Why this training
story-h-methods = How the work was done
story-methods = The source describes these ways of working:
story-outcomes = It also reports this:
story-h-support = With whose support
story-support = { $kind ->
    [project] The training is part of these projects:
    [funder] Financial support named by the source:
    [partner] Another body is named; its role remains to be clarified:
   *[host] Host:
}
story-part = { $category ->
    [female] { $people ->
        [one] { $amount } woman
       *[other] { $amount } women
    }
    [male] { $people ->
        [one] { $amount } man
       *[other] { $amount } men
    }
    [not_stated] { $people ->
        [one] { $amount } person whose sex is not stated
       *[other] { $amount } people whose sex is not stated
    }
   *[other] { $people ->
        [one] { $amount } other person
       *[other] { $amount } other people
    }
}
story-part-label = { $category ->
    [female] women
    [male] men
    [not_stated] sex not stated
   *[other] others
}
story-ring-caption = One seat for each person announced. Open seats are those the source says nothing about. From { $source }.
story-bars-caption = The parts as stated, from { $source }. They do not fit in the total announced.
story-ring-rest = in none of the parts
story-total-alone = { $people ->
    [one] The published text announces { $total } person, with no split by sex.
   *[other] The published text announces { $total } people, with no split by sex.
}
story-split-closes = { $people ->
    [one] The published text announces { $total } person: { $parts }. The count closes.
   *[other] The published text announces { $total } people: { $parts }. The count closes.
}
story-split-bounds = { $people ->
    [one] The published text announces { $total } person, and elsewhere { $parts }. These numbers do not allow the count to close.
   *[other] The published text announces { $total } people, and elsewhere { $parts }. These numbers do not allow the count to close.
}
story-split-open = The published text announces { $people ->
        [one] { $total } person
       *[other] { $total } people
    }: { $parts }. These parts make { $sum }. { $left ->
        [one] It leaves { $rest } unaccounted for: this person is in none of the parts.
       *[other] It leaves { $rest } unaccounted for: these people are in none of the parts.
    } A misprint, a missing answer or something else, the source does not say. The number is left as printed, and the gap stays in sight.
story-h-open = What the source leaves open
story-open-lead = These questions remain. No answer is assumed here.
story-open-scope = { $several ->
    [several] The source does not say whether { $total } is the sum of the groups in { $places }, or one group present each time.
   *[one] The source does not say exactly what the number { $total } covers.
}
story-h-printed = The text as printed
story-printed-source = { $title }, { $publisher }.
story-written-from-claims = This story is written from what was published, with no attendance sheet and no ledger. It can say nothing more than its source.

## The story, from the ledger
story-ledger-lead = { $people ->
    [one] This training, held { $sessions }, brought together { $total } person.
   *[other] This training, held { $sessions }, brought together { $total } people.
}
story-attendances = { $plural ->
    [one] The ledger holds { $amount } attendance for a half-day.
   *[other] The ledger holds { $amount } attendances, one for each person and half-day.
}
story-completers = { $people ->
    [one] Of these, { $amount } attended up to the threshold set for completing it.
   *[other] Of these, { $amount } attended up to the threshold set for completing it.
}
story-ledger-methods = The work was done in these ways:
story-questions-none = No question was asked in writing.
story-questions = { $plural ->
    [one] Participants asked { $amount } question, without a name.
   *[other] Participants asked { $amount } questions, without names.
}
story-tests = { $people ->
    [one] Both tests, before and after, were taken by { $amount } person.
   *[other] Both tests, before and after, were taken by { $amount } people.
}
story-ledger-support = { $kind ->
    [project] Projects: { $names }.
    [funder] Funders: { $names }.
   *[partner] Partners: { $names }.
}

## Passages of every report
report-half-day = { $part ->
    [morning] { $day }, morning
   *[afternoon] { $day }, afternoon
}
report-half-day-place = { $place }, { $half }
report-category = { $dimension ->
    [sex] { $category ->
        [female] women
        [male] men
        [not_stated] not stated
       *[other] other
    }
    [rank] { $category ->
        [senior] senior
        [middle] middle
        [rank_and_file] rank and file
        [civilian] civilian staff
        [not_stated] not stated
       *[other] other
    }
   *[institution] { $category ->
        [not_stated] not stated
       *[other] another institution
    }
}
report-ring-caption = One seat for each participant, counted once. Open seats are people whose sex is not stated.
report-bars-caption = Participants, counted once. Dashes mark what is not stated or not yet certain.
report-split = { $closes ->
    [yes] Participants: { $total }, that is { $parts }. The parts make the whole.
   *[no] Participants: { $total }, that is { $parts }. Bounds remain open: the count does not close yet.
}
report-no-split = Participants: { $total }. The split by sex is not shown, so that nobody can be recognised.
report-women-share = Share of women: { $share }.
report-headcount-closes = { $place }, { $half }: { $room } in the room, { $names } in the ledger. The count closes.
report-headcount-more = { $people ->
    [one] { $place }, { $half }: { $room } in the room, { $names } in the ledger. That leaves { $rest } person counted without a name.
   *[other] { $place }, { $half }: { $room } in the room, { $names } in the ledger. That leaves { $rest } people counted without a name.
}
report-headcount-fewer = { $people ->
    [one] { $place }, { $half }: { $room } in the room, { $names } in the ledger. The ledger has { $rest } person more than the room.
   *[other] { $place }, { $half }: { $room } in the room, { $names } in the ledger. The ledger has { $rest } people more than the room.
}
report-headcount-bounds = { $place }, { $half }: { $room } in the room, { $names } in the ledger. With these bounds nobody can say whether the count closes.

## The training report
report-title = Training report: { $title }
report-h-glance = The training at a glance
report-organiser = Organiser
report-audience = Audience
report-themes = Themes
report-institutions = Institutions
report-projects = Projects
report-contact-hours = Contact hours
report-total = Whole
report-column-what = Item
report-column-detail = Detail
report-column-place = Place
report-column-days = Days
report-column-participants = Participants
report-column-attendances = Attendances
report-sessions-caption = Sessions
report-sessions-note = Participants are counted once, even when they come to several sessions: the last row is recounted and is not the sum of its column. Attendances do add up.
report-h-people = Participants
report-dimension-sex = Sex
report-dimension-institution = Institution
report-dimension-rank = Category
report-caption-sex = Participants by sex
report-caption-institution = Participants by institution
report-caption-rank = Participants by category
report-column-share = Share
report-additive = The rows add up. People of whom it is not stated have a row of their own and are in no share.
report-recomputed = The whole is recounted and not added up: one person may stand in several rows, or a doubt is still open.
report-h-presence = Presence by half-day
report-presence-plot = People checked in at each half-day.
report-presence-caption = People checked in and people counted
report-column-half-day = Half-day
report-column-checked-in = In the ledger
report-column-headcount = Counted in the room
report-not-counted = not counted
report-presence-note = In the ledger: a named person, by phone, tablet, paper or list. Counted: heads in the room, without names. “Not counted” means that nobody counted, and not that the room was empty.
report-h-headcount = Room and ledger
report-headcount-all-close = At every half-day, the number counted in the room equals the ledger.
report-headcount-counted-close = At every half-day when the room was counted, the number counted equals the ledger.
report-headcount-none = Nobody counted the room: the ledger cannot be checked this way.
report-h-tests = Tests before and after
report-tests-none = No test was offered.
report-tests-unpaired = Nobody took both tests: no progress can be computed.
report-tests-flow = Who took which test
report-column-who = Tests taken
report-column-people = People
report-tests-both = Before and after
report-tests-before-only = Before only
report-tests-after-only = After only
report-tests-plot = Of the people who took both tests.
report-tests-improved = more right answers after
report-tests-same = as many
report-tests-fallen = fewer right answers after
report-tests-means = Mean number of right answers a person, for those who took both tests: { $before } before, { $after } after.
report-tests-length = { $plural ->
    [one] The test had { $amount } question.
   *[other] The test had { $amount } questions.
}
report-tests-shows = What this shows: how many of the people who took both tests gave more, as many or fewer right answers at the end than at the start.
report-tests-does-not = What this does not show: what the people who took one test only would know, what will be left in some months, what will change at work, or how much is owed to the training rather than to having seen the questions before. There is no comparison group.
report-h-questions = Questions asked
report-answered-none = No answer is recorded.
report-answered = Answered: { $amount }.
report-h-funders = Funders
report-funders-caption = Contribution and attribution
report-column-funder = Funder
report-column-project-share = Project and share
report-project-share = { $project } ({ $share })
report-column-contribution = Contribution
report-column-attribution = Attribution
report-no-attribution = not computed
report-contribution-note = Contribution: each funder sees the whole, co-funded with the others. These numbers do not add up from row to row.
report-attribution-note = Attribution: the whole divided by the stated shares; within a project the parts add up exactly.
report-h-checks = Checks of the ledger
report-checks-all-close = All checks of the ledger close.
report-checks-others-close = The other checks of the ledger close.

## Rules of figures that come from activities
rule-test_both = People who took the test before and the test after, linked by a token without a name.
rule-test_before_only = People who took the test before only.
rule-test_after_only = People who took the test after only.
rule-test_improved = People with more right answers after than before, of those who took both tests.
rule-test_same = People with as many right answers after as before, of those who took both tests.
rule-test_fallen = People with fewer right answers after than before, of those who took both tests.
rule-test_right_before = Right answers in the test before, for people who took both tests, added up.
rule-test_right_after = Right answers in the test after, for people who took both tests, added up.
rule-test_questions = Questions of the test, the same before and after.
rule-questions_asked = Written questions sent in the room, without names.
rule-questions_answered = Written questions that the facilitators marked as dealt with.

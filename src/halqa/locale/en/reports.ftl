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
story-ring-rest = counted nowhere
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

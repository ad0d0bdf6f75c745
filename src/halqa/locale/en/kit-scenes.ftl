# The printed paper of cases, role-plays and maps.
kit-scene-trainer = For the trainer only
kit-scene-care = Content notice
kit-scene-care-lead = Read it aloud before beginning, and leave it in sight.
kit-scene-cards = Cards of the case
kit-scene-cards-lead = One set a table: print or photocopy once for each table, then cut. Keep the cards; a table gets one after each decision. The numbers follow no order.
kit-scene-card = Card { $number }
kit-scene-decisions = Decision sheet
kit-scene-decisions-lead = One sheet a table. After each decision, circle the letter on the line of the card. Lines without a decision stay empty.
kit-scene-decisions-each-lead = One sheet each, under the number of the own card: copy this page. After each decision, circle the letter on the line of the card. Lines without a decision stay empty.
kit-scene-at = Card
kit-scene-sheet = Sheet number:
kit-scene-whose = Table:
kit-scene-path = The paths
kit-scene-path-lead = Begin with card { $number }. When a table has circled its letter, hand it the next card. Do not leave this page on a table.
kit-scene-no = Card
kit-scene-line = Line
kit-scene-next = Next
kit-scene-coach = Notes
kit-scene-goes = { $key }: card { $card }
kit-scene-after = only after { $key } on card { $card }
kit-scene-unless = not after { $key } on card { $card }
kit-scene-end = End
kit-scene-debrief = Questions for the debrief
kit-scene-debrief-lead = Ask, then wait. Nobody has to answer.
kit-scene-stop = The word that stops everything
kit-scene-roles = Role cards
kit-scene-roles-trainer = Roles of the team
kit-scene-roles-lead = Fold the lower half up over the text. Only whoever plays this role reads it.
kit-scene-grid = Observer’s grid
kit-scene-grid-lead = One sheet an observer. Circle one letter a line. The grid judges nobody.
kit-scene-number = Number of your card:
kit-scene-seen = What is observed
kit-scene-critical = essential
kit-scene-injects = Event cards
kit-scene-injects-lead = Cut. The director hands each card to its role at its time.
kit-scene-by-hand = when the director decides
kit-scene-after-minutes = after { $time } min
kit-scene-lasts = lasts { $time } min
kit-scene-director = The director’s page
kit-scene-director-lead = The phases, what arrives in each, and what is hoped for. Whoever says the stop word stops everything.
kit-scene-when = When
kit-scene-expect = Hoped for
kit-scene-all = Everybody
kit-scene-who = To
kit-scene-need = Need
kit-scene-services = Services
kit-scene-paper-title = Paper of the pack: { $title }
kit-scene-written = Written: { $file }
refused-pack-print-nothing = This pack has nothing called "{ $id }" to print. Nothing was written. Choose among: { $known }.
refused-pack-print-which = Say what to print: a case (--case), a role-play (--exercise) or an agenda (--agenda). Nothing was written. Choose among: { $known }.
refused-pack-print-empty = This pack has no case, no role-play and no agenda: there is nothing to print. Nothing was written.
refused-pack-print-overlay = This pack has no country called "{ $id }". Nothing was written. { $count ->
    [0] It has none: leave out --overlay.
   *[other] Choose among: { $known }.
}
kit-scene-print = Print (PDF)
kit-scene-print-both = French and Arabic (PDF)
kit-draft-unsigned = DRAFT, signed by no jurist: do not hand out
kit-draft-errors = DRAFT: { $count ->
    [one] one error
   *[other] { NUMBER($count) } errors
} to mend in the pack, do not hand out

# The guides and the glossary of a pack.
kit-guide-link = The guide of the course (PDF)
kit-guide-title = Guide of the course: { $title }
kit-guide-reader = { $reader ->
    [interpreter] For the interpreter
   *[facilitator] For whoever leads
}
kit-guide-law = To lie on every table, in its language.
kit-guide-know = To know
refused-pack-print-no-guide = This pack has neither a guide nor a glossary. Nothing was written.

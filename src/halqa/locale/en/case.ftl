# The branching case: phones, wall, desk.
activity-kind-case = Case
case-nth = Decision { $nth }
case-phase-care = Before we begin
case-phase-text = Reading
case-phase-silent = Alone, in silence
case-phase-talk = Talk
case-phase-vote = Vote
case-phase-tie = No decision yet
case-phase-decided = Decided
case-phase-end = Arrived
case-room = The whole room
case-ask = What do you do?
case-no-table = The case is played together, at each table.
case-led = The facilitator takes the case on for everyone.
case-go-care = Begin
case-go-text = We have read it, go on
case-go-talk = On to the vote
case-go-decided = See what follows
case-go-one = One person presses for the whole table.
case-lean-words = Choose alone first. Nobody else sees this first choice; it only serves to count, at the end, how many changed their mind.
case-lean-send = Note my first choice
case-lean-change = Change my first choice
case-leaned = Your first choice, seen by you alone
case-talk-words = Talk about it at the table. The vote comes next.
case-vote-send = Vote
case-vote-change = Change my vote
case-each = Everyone decides alone, without talk.
case-rule-unanimous = Everybody has to agree.
case-rule-chair = Whoever chairs the table gives the decision. The votes are advice.
case-again = The votes gave no decision: talk about it and vote once more.
case-decide-chair = Give the table's decision
case-decide-device = This device may give the whole table's decision:
case-decide-or = Or each votes in turn:
case-decide-send = Send the table's decision
case-alone-how = Touch your choice: what follows appears at once.
case-tie-words = The vote gives no decision. The facilitator is coming to you.
case-tie-room = The vote gives no decision. The facilitator settles it.
case-decided-table = Your table has decided
case-decided-room = The room has decided:
case-decided-alone = You have chosen
case-split-shared = All of one mind
case-split-split = Minds differed
case-voted = { $voted ->
    [one] { $voted } vote
   *[other] { $voted } votes
  }
case-end-words = Your way ends here. We talk about it together.
case-end-good = An end that protects
case-end-mixed = A mixed end
case-end-missed = A missed chance
case-end-harm = An end that does harm
case-read-again = Read the text again
case-questions = To talk about
case-wall-alone = Each at one's own pace, on one's phone
case-page-ways = The ways
case-page-minds = Where minds changed
case-page-credits = What the choices served
case-page-questions = To talk about
case-under-way = Under way
case-came = { $came ->
    [0] nobody
    [one] once
   *[other] { $came } times
  }
case-moved = { $moved ->
    [0] { $leaned } first choices, none changed
    [one] { $moved } mind of { $leaned } changed
   *[other] { $moved } minds of { $leaned } changed
  }
case-rounds = talked twice
case-few = Too few people played to tell it in figures.
case-no-minds = No decision so far.
case-no-questions = This case asks no question.
refused-activity-moved-on = The table is further on already. What was decided is kept. Follow the step on show.
refused-activity-decided-otherwise = This table has decided that otherwise already, by votes, hands or a word. Nothing is changed. Take this line off the sheet.
refused-activity-facilitator-goes-on = Here the facilitator takes the case on. Nothing is changed. Answer when the vote opens.
refused-activity-everybody-votes = At this table everybody votes. Nothing is changed. Give your vote.
refused-activity-no-time = No time is running there. Nothing is changed. Have the table go on.

desk-case-pages = Debrief pages
desk-case-page = { $page ->
    [ways] The ways
    [minds] Minds changed
    [credits] What it served
   *[questions] Questions
  }
desk-case-settle = Decide for the table
desk-case-voted = { $voted } of { $seats }
desk-case-on = { $phase ->
    [care] Begin
    [text] Reading is done
    [silent] End the silence
    [talk] On to the vote
    [vote] Close the vote
    [tie] Talk again
    [decided] See what follows
   *[end] Go on
  }
case-on-tables = { desk-case-on } ({ $tables })
desk-case-phase = { $phase ->
    [care] before we begin
    [text] reading
    [silent] in silence
    [talk] talk
    [vote] vote
    [tie] no decision
    [decided] decided
   *[end] arrived
  }
desk-case-times = Times under way:
replay-fact-case-decided = { $of ->
    [0] Decision { $nth }: { $words }
   *[other] Decision { $nth }: { $words } ({ $number ->
        [0] no mind changed
        [one] { $number } mind changed
       *[other] { $number } minds changed
    } of { $of })
  }
record-cases = Case studies

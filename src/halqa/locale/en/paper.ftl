# Paper and hands: typing cards in, counting hands.
paper-words = Take the cards one after the other: the card’s number, Enter, then one key for each question. What is left empty stays unanswered. A number that was typed before brings its answers back, to correct them.
paper-words-unnumbered = Take the sheets one after the other, one key for each question. Each sheet counts as one person; no number ties it to anybody.
paper-to-hands = Count raised hands instead
paper-card-code = Personal code
paper-card-kept = Card { $card } kept. Answers: { $lines }.
paper-of =
    { $count ->
        [0] cards typed
        [one] card typed, of { $count }
       *[other] cards typed, of { $count }
    }
paper-slip = “%1” is not on the paper. Possible keys: %2. The rest of the card is kept.
paper-waiting = The server does not answer. Cards kept in this page and sent again by themselves: %1. You can go on.
paper-login = Your login has ended. The cards stay kept in this page: log in in another tab, they are sent then.
paper-known = This number was typed before: its answers came back. Correct what differs, or check the number.
paper-empty = Nothing is typed on this card. Type at least one answer, or take the next card.
paper-several = several keys allowed
paper-in-order = all the keys, in the person’s order
paper-sure = then, if the card says so: + sure, = fairly sure, ? guessing
paper-undo = Take back the last card
paper-refused = Cards to look at again
paper-refused-words = The room did not take them. They are kept here while the page is open.
paper-take-back = Put back into the form
paper-room-closed = The room is closed: no card and no hand is taken any more. A forgotten presence is added from the signed sheet, in the record.
paper-step-ahead = This step has not been opened yet: nothing can be typed in for it. Open it at the desk, then load this page again.
papers-link = Type in paper and raised hands
papers-words = Until the room is closed, cards and hands of every step that has been opened can be typed in: during the step, at lunch or in the evening. No step has to be shown again for it.
papers-cards = Type in cards
papers-hands = Count raised hands
hands-words = Count table by table. A new count replaces the old one of that table. Whoever has answered another way does not raise a hand.
hands-to-paper = Type cards instead
hands-done = { $done } of { $of } counted
hands-people =
    { $count ->
        [one] { $count } person at this table.
       *[other] { $count } people at this table.
    }
hands-people-unknown = How many people sit at this table is not known.
hands-answered =
    { $count ->
        [one] { $count } has answered another way: count only the others.
       *[other] { $count } have answered another way: count only the others.
    }
hands-want = Want to know this too
hands-less = One hand less
hands-more = One hand more
hands-gone = { $table }: { $count } already counted at this table, since merged with another. They still count: count only the others here.
hands-sum = Hands counted:
hands-too-many =
    { $count ->
        [one] More hands than people: { $count } person is known at this table. Count again if it was a slip; the count can also be kept as it is.
       *[other] More hands than people: { $count } people are known at this table. Count again if it was a slip; the count can also be kept as it is.
    }
hands-none = Nothing can be counted by raised hands here.
hands-no-questions = Release a question first: hands say who wants to know it too.
hands-not-order = A hand says what comes first. A whole order needs a card.
hands-not-words = Words cannot be raised by hand: they need a sheet.

# The printed kit.
kit-title = Kit of the half-day: { $title }
kit-booklet = Facilitator’s booklet
kit-booklet-lead = A half-day of { $minutes } minutes. Tick the way of answering for each step; it can change at any moment, table by table.
kit-number = No.
kit-step = Step
kit-minutes = Minutes
kit-way = Answers
kit-told = nothing to answer
kit-sign-in = Sign-in sheet
kit-sign-in-lead = Each person signs on their own line. Whoever is not on the list writes their name at the end.
kit-name = Name
kit-institution = Institution
kit-signature = Signature
kit-people = People
kit-letters = Voting cards
kit-letters-lead = At least one set a table: photocopy this page, then cut along the lines.
kit-sheet-lead = Photocopy this sheet for each person. Answers are noted on the card, under the same numbers.
kit-cards-paired = Cut, and mix in a bowl: each person draws a card and keeps the stub. The same number serves before and after. Write no name.
kit-cards-by-seat = Cut. Each person keeps the same number for the half-day, another one than the test’s. Write no name.
kit-cards-by-name = Cut. Each person copies the code of their badge.
kit-cards-anonymous = Cut. These sheets have no number: nothing ties them to anybody. Write no name.
kit-stub = Tear off and keep this stub: the second test asks for it.
kit-recovery = My code:
kit-recovery-lead = Cut. Whoever joins the room with a phone takes a strip and notes on it the recovery code that the phone shows. Write no name.
kit-print = Print the kit
kit-cli-no-session = No session has the key { $session }. Nothing was written.

# Heads counted and people checked in.
heads-agree = The ring closes: as many heads as names.
heads-unlisted =
    { $count ->
        [one] { $count } person without a name.
       *[other] { $count } people without a name.
    }
heads-too-few =
    { $count ->
        [one] { $count } more name than heads: count again, or undo a presence noted by mistake.
       *[other] { $count } more names than heads: count again, or undo the presences noted by mistake.
    }
heads-find = Look for them in the list
heads-unlisted-help =
    { $count ->
        [one] If the name is not found there is nothing to do: the ledger notes { $count } unlisted person and invents no name.
       *[other] If the names are not found there is nothing to do: the ledger notes { $count } unlisted people and invents no names.
    }

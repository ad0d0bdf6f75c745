# Stored rows shown to the room; the second round; questions merged.
rows-title = What is stored, row by row
rows-link = Show what is stored
rows-there = In each row: the activity, a token that the phone drew at random, what is answered (slot), the answer, the way it came, the minute, the number of the sending (turn), the id of a free text (text) and its words (body) if there is one, and whether the answer changed (changed).
rows-turn = The number “turn” counts what one and the same token has sent in this activity: it tells which of its answers is the last, never who answered first.
rows-not-there = In no row: no name, no seat, no table, no address of the phone, no language, no number in an order of people.
rows-order = Rows lie in the order of a computed key: it does not tell who answered first.
rows-cut = Tokens are cut here, because a whole token would let somebody answer in its owner's stead. The ids of sendings are not shown.
rows-texts = Of a text that was not shown to everyone, only its length appears.
rows-secret = Answers to this test do not appear, because its questions come again.
rows-may-tell = We do not store who wrote this. Your words, your language or the moment may still tell others.
rows-open = Open the rows in front of the room
rows-why-open = The activity is still open: a row that appears would tell who has just answered. Close it first.
rows-why-few = { $least ->
    [one] Nobody has answered: there is nothing to show.
   *[other] Fewer than { $least } people have answered: a row would tell whose it is. They stay closed.
  }
rows-why-not-apart = This activity keeps the seat or the name, and the phone said so before the first answer. Its answers are not shown here.
rows-count = { $rows } rows, { $voices } tokens
rows-key = Key
rows-as-lines = See the lines as they lie in the file
rows-as-fields = See field by field
rows-letters = { $count ->
    [one] a text of { $count } character
   *[other] a text of { $count } characters
  }
rows-check = Check it yourself
rows-check-words = On the room's computer, in the folder of the rooms, this command reads the same rows from the room's file. It shows whole tokens too: do not project it.
rows-check-database = On a computer that may read the database, this command reads the same rows. It shows whole tokens too: do not project it.
rows-again = Ask again after discussion
rows-first-round = Back to the first round
rows-who = { $who ->
    [facilitator] the facilitator
    [institution] the institution
    [focal-point] the focal point
   *[organisers] the organisers
  }
rows-owe-who = Who owes the answer
rows-merge-into = The same as…
rows-merge = Merge
rows-no-file = { $file } is not a room file that can be read.

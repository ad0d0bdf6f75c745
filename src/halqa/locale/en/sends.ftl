# The page "what this phone sends".
phone-sends-see = See all of it
phone-sends-where = All of it goes to the laptop in this room and nowhere else. Nothing goes to the internet. The laptop keeps no list of visits.
phone-sends-always = In every case
phone-sends-line = While the page is open it asks what is on show. So the laptop knows for the moment whether this phone can be reached; that is not written down.
phone-sends-check-in = When you check in: your personal code, or the letters and digits you type to be found. Only your presence is stored.
phone-sends-title = { $mode ->
    [by-seat] Answers by seat
    [by-name] Answers by name
    [paired] Tests before and after
   *[anonymous] Anonymous answers
  }
phone-sends-sent = { $mode ->
    [by-seat] Sent: your answer and your seat.
    [by-name] Sent: your answer and your seat, from which you have checked in.
    [paired] Sent: your answer and the number of your test card. Your seat comes along as with every page, and is left behind.
   *[anonymous] Sent: your answer and a number drawn at random for this activity alone. Your seat comes along as with every page, and is left behind.
  }
phone-sends-stored = { $mode ->
    [by-seat] Stored: your answer with the seat, the table and the time. Earlier versions of an answer too.
    [by-name] Stored: your answer with your enrolment, the table and the time. Earlier versions of an answer too.
    [paired] Stored: your newest answer under the card’s number and the minute. No seat, no table, no order.
   *[anonymous] Stored: your newest answer under that number and the minute. No seat, no table, no order.
  }
phone-sends-never = Never sent
phone-sends-never-words = Your telephone number, your contacts, your position, your photos, your other pages. Halqa asks the phone for none of it.
phone-memory = In this phone’s memory now
phone-memory-waiting = Answers waiting to be sent:
phone-memory-plain = Without JavaScript nothing waits on this phone: each answer leaves when you press the button.
phone-memory-keeps = The browser also keeps the key of your seat, the number of your test card and your last choices, so that the page comes back as you left it. Clearing the browser’s data removes them.
phone-memory-tablet = This device serves a table. It keeps the key of its seat and the numbers of those who answered, no answers but those still to be sent.
phone-change = You can change your answer until it closes.

# The phone door: what a participant reads before, around and after the activity.
phone-demonstration = DEMONSTRATION · country, people and services are invented
phone-demonstration-mark = DEMONSTRATION
phone-languages = Language
phone-hear = Listen
phone-enter-title = Enter the room
phone-enter-code = Room code
phone-enter-hint = Five letters or digits, on the wall screen.
phone-enter-go = Enter
phone-join-title = Take a seat
phone-join-words = Choose your language to enter. No account, no password. You can change the language later.
phone-join-tablet = This device serves a whole table
phone-join-tablet-go = Set the device at this table
phone-join-back = I already have a seat on another phone
phone-join-back-go = Take my seat back
phone-recovery = Recovery code
phone-recovery-words = Write it down. On another phone it gives you your seat back. Give it to nobody.
phone-table = Table
phone-table-choose = Take a place at a table: this step goes table by table.
phone-table-go = Change table
phone-me = My phone
phone-check-in = Check in
phone-check-in-go = I am here
phone-checked-in = Checked in
phone-back-to-room = Back to the room
phone-back-to-code = Type another code
phone-kept = Kept on this phone, will be sent
phone-received = Received
phone-away = The room does not answer. Your answers stay on this phone and will go by themselves.
phone-wall-away = The room does not answer. The screen will go on by itself.
phone-welcome-title = You are in the room
phone-welcome-words = What comes next appears here by itself. Keep this page open.
phone-seats = { $seats ->
    [0] No seat taken
    [one] { $seats } seat taken
   *[other] { $seats } seats taken
  }
phone-present = { $present ->
    [0] Nobody checked in yet
    [one] { $present } person checked in
   *[other] { $present } people checked in
  }
phone-checkin-open = The half-day begins
phone-checkin-words = Check in here or on the signed sheet. The attestation depends on it.
phone-closed-title = The session is over
phone-closed-words = Everything received is kept. Thank you.
phone-personal-code = Your personal code
phone-personal-code-hint = Six letters or digits, on your badge or invitation.
phone-search = Search your name
phone-search-hint = At least three letters, in Arabic or Latin script.
phone-search-go = Search
phone-search-which = Which one are you?
phone-search-many = Too many names match. Write more letters, or ask the facilitator.
phone-search-none = No name matches. Try another spelling, or ask the facilitator.
phone-search-again = This search is no longer valid. Search your name again.
phone-search-again-link = I am not in this list
phone-digits = The last three digits of your staff number or telephone
phone-digits-wrong = These three digits do not match. Nothing is recorded. Check them, or ask the facilitator.
phone-code-unknown = This personal code is not known here. Nothing is recorded. Check it, or search your name.
phone-ask-facilitator = Without a code or number, the facilitator puts you on the list. No phone is needed to be counted.
phone-too-many-tries = { $seconds ->
    [one] Too many tries. Nothing is lost. Try again in { $seconds } second, or ask the facilitator.
   *[other] Too many tries. Nothing is lost. Try again in { $seconds } seconds, or ask the facilitator.
  }
phone-no-such-room = No open room has this code. Check it on the wall screen. It has no zero, no one, and no letters O, I, L.
phone-no-such-wall = This wall screen does not exist, or its room is closed. Open it again from the facilitator’s desk.
phone-no-such-recovery = This recovery code is not known in this room. Check it, or take a new seat.
phone-no-such-page = This page does not exist. Come back to the room with its code.
phone-seat-gone = This phone has no seat in the room any more. Answers not yet sent stay here. Enter again with the code.
phone-door-away = The room is moving to another machine, or its database does not answer. What this phone has kept will go by itself; for anything else, try again in a moment.
phone-too-large = This is too long to send. Nothing is recorded. Shorten the text.
phone-not-understood = This could not be read. Nothing is recorded. Reload the page and answer again.
phone-refused = This is not possible now. Nothing is changed.
phone-bug = Something went wrong in the room. What was received is kept. Report this number: { $mark }
phone-notice-not-stored = The laptop’s disk takes nothing more. Your answers stay on this phone and will go by themselves. Tell the facilitator.
refused-phone-not-stored = The laptop’s disk could not store it. Your answer stays on this phone and will be sent again.
phone-card = Test card
phone-card-none = no card yet
phone-card-words = This number links your tests before and after the course, and nothing else. Write it down if you change phones.
phone-card-enter = I have a card, or a number from another phone
phone-card-use = Use this number
phone-sends = What this phone sends
phone-sends-short = This phone sends your answers and what the room needs to keep your seat (language, table, check-in), and asks what is on show. All of it goes to the laptop in this room and nowhere else.
phone-sends-seat = A seat drawn at random, your language and your table. No name, no telephone number.
phone-wall-welcome = Welcome to the circle
phone-wall-checkin = Check in on your phone, or sign the sheet.
phone-wall-closed = Thank you. Everything received is kept.
phone-cannot-sqlite = This SQLite ({ $version }) can damage a room file. The door stays shut. Install Halqa’s packages.
phone-cannot-room-taken = Another process already serves the room { $file }. The door stays shut. Stop the other one first.
phone-cannot-code-taken = Another open room already has the code { $code }.
phone-cannot-port = The address { $address } is taken by another program. Stop it or choose another port.
serve-phones = Phones: { $address }
serve-staff = Desk: { $address }
serve-files = Open files allowed: { $got }
serve-sync = A safe write takes { $ms } ms on this disk.
serve-sync-implausible = A safe write takes { $ms } ms: too fast for a disk that keeps everything. A power cut could lose answers.
serve-restarted = The { $door } door stopped; it is started again.
serve-gave-up = The { $door } door cannot open. Everything stops.
serve-no-lan = No local network: phones cannot come yet. Connect the laptop to the router; the address is found by itself.
serve-door-phone = phone
serve-door-staff = staff
serve-init-first = The folder { $path } is not ready. Nothing is opened. Run first: halqa init
phone-table-way =
    { $way ->
        [tablet] Your table answers on one tablet. Answer once: on the tablet or on your phone.
        [paper] Your table answers on paper. Answer once: on the card or here.
       *[hands] Your table answers by raised hands. Answer once: by hand or here.
    }

demo-circle-title = The circle
demo-circle-lead = A day of training in an invented country: a wall, two phones, and simulated phones. Nothing is staged: these are the real doors and a real database.
demo-wall = The wall of the room
demo-phone-fr = A phone in French
demo-phone-ar = A phone in Arabic
demo-open-alone = Open alone
demo-play = Fill the circle
demo-play-words = Simulated phones arrive, answer and ask. You may answer with them, here or with your own.
demo-own-phone = With your own phone, on the same network: { $address }
demo-step = Step
demo-step-waiting = The circle is waiting.
demo-step-arriving = Participants arrive and check in.
demo-step-before = Everyone answers the questions from before.
demo-step-poll = A poll: answers rise, the result waits.
demo-step-revealed = The result is shown.
demo-step-questions = Anonymous questions come in.
demo-step-after = Everyone answers the questions from after.
demo-step-posting = Presences go from the room to the ledger.
demo-step-done = The day has been played. The figures wait at the door.
demo-step-failed = The play stopped. What was received is kept. Press again to go on.
demo-stop = Stop the server
demo-stop-words = The phones' process is killed outright. It comes back by itself, and the page counts what is missing.
demo-stopped = The phone door is stopped. Phones keep their answers.
demo-running = The phone door answers.
demo-kills = { $count ->
    [0] Not stopped so far.
    [one] Stopped { $count } time, came back by itself.
   *[other] Stopped { $count } times, came back by itself each time.
}
demo-joined = phones in the circle
demo-present = people checked in
demo-acknowledged = acts received, says the room
demo-on-disk = of these, on disk
demo-missing = missing
demo-next-door = At the door: count who is here
demo-desk-link = Open the facilitator's desk
demo-door-title = At the door
demo-door-lead = In both towns heads were counted; names were noted too. The two figures must meet, or say where they do not.
demo-door-sentence = { $counted } in the room, { $named } checked in
demo-door-open = { $missing ->
    [one] One check-in is missing: somebody is here and not noted.
   *[other] { $missing } check-ins are missing: people are here and not noted.
}
demo-door-closed = The circle is closed: every head counted has a name.
demo-door-mend = Check in
demo-door-who = Enrolled in this session, not noted yet
demo-door-nobody = Nobody is left to note.
demo-door-half-day = { $place }, first half-day
demo-door-counted = counted
demo-door-named = noted
demo-door-report = Go on: the story and the report
demo-door-sheet = See the reconciliation sheet
demo-door-failed = The check-in was not noted: { $why }
demo-story-title = The story, written from the ledger
demo-story-lead = Every number is a computed figure. Touch it: its rule and its evidence open.
demo-story-none = The story waits for the circle to be played.
demo-story-type = Type a number by hand
demo-story-type-words = Try to add a sentence with a number typed by hand, such as "About 50 people were there".
demo-story-type-label = Your sentence
demo-story-type-send = Add to the story
demo-story-refused = Refused: "{ $run }" holds a number typed by hand. Nothing was changed. A number enters only as a computed figure or as a source quoted: take it from the list of figures.
demo-story-accepted = The sentence holds no number: it could enter.
demo-download = Download
demo-download-story = Story ({ $format })
demo-download-training = Training report ({ $format })
demo-only-loopback = This page exists only on the demonstration's own computer.
demo-as-facilitator = facilitator
demo-as-project_officer = project officer
demo-as-me_officer = M&E officer
demo-as-administrator = administrator
demo-as-viewer = viewer
demo-house-title = Visit the house
demo-house-lead = Enter each role without a password. Each link works once, on this computer only.
demo-steps = The three steps
demo-step-one = The circle
demo-step-two = At the door
demo-step-three = The story
demo-door-not-played = The circle of Bir Saada has not been played yet. There is nothing to reconcile.

# One device for a table: several people answer in turn.
tablet-pass = Pass the device on
tablet-pass-words = Nobody’s answers are on this screen. Whoever answers next takes the device and presses the button.
tablet-answered = { $count ->
    [0] Nobody has answered at this table yet
    [one] { $count } answer at this table
   *[other] { $count } answers at this table
  }
tablet-next = I am the next person
tablet-back = I want to change my answer
tablet-number = Your number
tablet-word = Your four letters or digits
tablet-back-go = Back to my answer
tablet-card-number = The number of your test card, if you have one
tablet-turn = You are number { $place }. To come back to your answer, keep these four letters or digits:
tablet-card = Your test card. Write it down: it is the same before and after the course.
tablet-named = Your answer is kept with your enrolment. To come back to it, give your personal code again.
tablet-done = I have finished: pass the device on
tablet-idle = Are you still here? If nobody touches the screen, the device goes to the next person in 30 seconds. What was sent is kept.
tablet-earlier = An answer given on this device was not taken:
tablet-here = I am still here
tablet-full = This device has taken all the turns it can. Nothing is lost. Tell the facilitator.
phone-recovery-noted = I have noted it
refused-tablet-no-turn = The device was in nobody’s hands. Nothing is recorded. Press “I am the next person” and answer again.
refused-tablet-card = This card number cannot be read. Nothing is recorded. It has 8 to 20 letters and digits; without a card, leave it empty.
refused-tablet-code = This personal code is not known here. Nothing is recorded. Check it, or ask the facilitator.
refused-tablet-place = This number and these four signs do not belong together on this device. Nothing is changed. Check them, or answer as the next person.

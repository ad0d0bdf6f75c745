# The room: who sees an answer, and why the room says no.
mode-anonymous = We do not store who wrote this. Your words, your language or the moment may still tell others.
mode-paired = Your answers are stored under a number of their own, the same before and after the course, tied to no name and no seat. Nobody sees your result.
mode-by-seat = Your answer is tied to your seat. The organisers can link it to you if this phone has checked in.
mode-by-name = Your answer is stored with your enrolment, because this programme asks for it. The organisers can see it.

refused-room-closed = The room is closed. What was received is kept. Speak to the facilitator.
refused-room-language-unknown = This language is not offered in this room. Nothing has changed. Choose another language.
refused-room-table-unknown = There is no such table in this room. Nothing has changed. Choose a table from the list.
refused-room-seat-unknown = This phone has no seat here yet. Nothing is lost. Enter again with the code of the room.
refused-room-seat-checked-in-for-another = This phone has already checked in another person. Nothing has changed. Ask the facilitator to check you in from the list.
refused-room-enrolment-unknown = This person is not on the list of the session. Nothing is recorded. Speak to the facilitator.
refused-room-half-day-unknown = This half-day does not belong to this session. Nothing is recorded. Choose a half-day from the list.
refused-room-half-day-not-started = This half-day is not open. No presence is recorded. The facilitator opens it at the start.
refused-room-heads-negative = A number of people cannot be below zero. The earlier count is kept. Correct the number.
refused-room-heads-parts-exceed-total = The parts make { $parts }, more than the total of { $total }. The earlier count is kept. Correct the parts or the total.
refused-room-activity-unknown = This activity is not on the programme of this room. Nothing has changed. Reload the page.
refused-room-activity-not-open = The activity is not open yet. Nothing is recorded. Wait until the facilitator opens it.
refused-room-activity-paused = The activity is paused. Your earlier answers are kept. Send this one when it goes on.
refused-room-activity-closed = The activity is closed. Your earlier answers are kept. This one is not counted.
refused-room-act-not-understood = This answer could not be read. Your earlier answers are kept. Reload the page and answer again.
refused-room-facilitator-only = Only the facilitator can do this. Nothing has changed.
refused-room-way-missing = Say where this answer comes from: paper or raised hands. Nothing is recorded. Choose the way and send it again.
refused-room-token-missing = The number of the card or of the phone is missing. Nothing is recorded. Reload the page, or write the number of the card.
refused-room-check-in-first = This activity asks for your presence. Nothing is recorded. Check in first.

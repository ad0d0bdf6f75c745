# The interpreter's page.

interpreter-title = For the interpreter
interpreter-words = The present step and what comes, two minutes ahead. Underlined words are in the glossary.
interpreter-from = Language spoken
interpreter-to = Language interpreted into
interpreter-choose = Show these languages
interpreter-swap = Swap the languages
interpreter-now = Now
interpreter-next = Next
interpreter-in = in { $minutes } min
interpreter-from-start = { $minutes } min after the start
interpreter-perhaps = May come next
interpreter-rest = Everything else in this step
interpreter-private = Read by whoever plays this role, not aloud
interpreter-reason = Reason
interpreter-secret = Reason, not yet revealed
interpreter-notes = The facilitator’s notes
interpreter-glossary = Glossary of these steps
interpreter-nothing = Nothing is under way, and no half-day is waiting. The page follows the room.
interpreter-link = The interpreter’s page
interpreter-phone = For a phone or a tablet
interpreter-phone-words = The interpreter scans this code. The page shows the texts and the glossary, without names, without your notes and without a solution before you reveal it.

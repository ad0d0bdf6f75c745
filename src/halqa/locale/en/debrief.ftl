# The debrief of a quiz, item by item.
debrief-items = Question on the wall:

# Rounds of questions that the facilitator reads whatever is on show.

questions-read = Read the questions
questions-page = The questions on their own page
questions-page-words = Keep this page off the projector: it shows what has not been released. What you do here is on phones and wall at once, whatever step is on show.
questions-wait = { $count ->
    [0] nothing waits
    [one] { $count } question waits
   *[other] { $count } questions wait
  }
questions-remote-note = { $count ->
    [one] Its words are on the desk only: read there first what is released here. One alone may tell who asked.
   *[other] Their words are on the desk only: read there first what is released here.
  }

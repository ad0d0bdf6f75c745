# Boards, clouds, commitments and the map of the referral chain.
activity-kind-board = Board of the circle
activity-kind-cloud = Word cloud
activity-kind-commitment = Commitment
activity-kind-map = Map of the referral chain

activity-text-withdraw = Take this text back
activity-consent = Who may see these words?
activity-consent-room = This room, without a name
activity-consent-report = This room and the report, without a name

activity-cloud-how = { $most ->
    [one] One word, or two or three together. Nobody's name.
   *[other] Up to { $most } words, one at a time. Nobody's name.
  }
activity-cloud-send = Give this word
activity-cloud-enough = { $most ->
    [one] Your text is received. Take it back to give another.
   *[other] Your { $most } texts are received. Take one back to give another.
  }
activity-cloud-closed = No more words are taken here. Those received are kept.
activity-cloud-mine = Your words
activity-cloud-none = No word is shown.
activity-cloud-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
  }

activity-commitment-how = { $days ->
    [one] One single act within your reach, in { $days } day.
   *[other] One single act within your reach, in { $days } days.
  }
activity-commitment-send = Take this on
activity-commitment-change = Change my commitment
activity-commitment-mine = { $days ->
    [one] Your commitment, within { $days } day
   *[other] Your commitment, within { $days } days
  }
activity-commitment-never = Myself only
activity-commitment-closed = The commitments received are kept. Note yours on your card.
activity-commitment-shown = What the circle takes on
activity-commitment-none = No commitment is shown.
activity-commitment-kept = { $count ->
    [one] { $count } person keeps theirs to themselves
   *[other] { $count } people keep theirs to themselves
  }
activity-commitment-count = { $count ->
    [0] Nobody has chosen their act yet
    [one] { $count } person has chosen their act
   *[other] { $count } people have chosen their act
  }

activity-board-aloud = We tell it aloud. Nothing is recorded: the circle keeps only the themes it agrees on.
activity-board-no-cases = No real case, no name, no place that can be recognised.
activity-board-never = Do not keep my words
activity-board-send = Lay down my card
activity-board-closed = No more writing here.
activity-board-mine = Your cards
activity-board-themes = Themes of the circle
activity-board-cards = Cards laid down
activity-board-share = { $count ->
    [one] { $count } person knows this too
   *[other] { $count } people know this too
  }

activity-map-services = This is about services, never about a person who is helped.
activity-map-closed = The map stops here. What was received is kept.
activity-map-gap = Nobody here does this.
activity-map-no-night = Nobody sure at night.
activity-map-add = Add a service
activity-map-service = The service (nobody's name)
activity-map-does = What it does
activity-map-when = When does it answer?
activity-map-hours = { $hours ->
    [office] in office hours
    [evening] in the evening too
    [always] day and night
   *[unsure] hours to be checked
  }
activity-map-how = How is it reached?
activity-map-contact = { $contact ->
    [desk] at its desk
    [telephone] by telephone
    [message] by message
   *[person] through a person known by function
  }
activity-map-whose = Is it your own service?
activity-map-theirs = No, another one
activity-map-ours = Yes, ours
activity-map-number = Its number, only if it is your service and you may give it
activity-map-send = Put on the map
activity-map-mine = What you put there
activity-map-gaps = { $count ->
    [0] Every need has a service at least
    [one] { $count } need without a service
   *[other] { $count } needs without a service
  }

refused-activity-texts-enough = { $most ->
    [one] You have given a text already. It is kept. Take it back to give another.
   *[other] You have given { $most } texts already. They are kept. Take one back to give another.
  }
refused-activity-text-unknown = This text is not here, or no longer. Nothing has changed. Reload the page.
refused-activity-cards-off = Cards are not open. Your words stay on this phone. Tell it aloud if you wish.
refused-activity-number-not-ours = Only the service itself gives its number. Nothing is sent. Take the number out, or say that it is your service.

written-all = What is written
written-none = Nothing is written yet.
written-veiled = What is written comes here once this is closed, so that nobody can tell whose words have just come. Read it then, before you reveal.
written-hide = Do not show
written-show = Show
written-hidden = not shown
written-unkept = { $count ->
    [one] { $count } person wrote a card that is not kept
   *[other] { $count } people wrote a card that is not kept
  }
written-kept = { $count ->
    [one] { $count } commitment stays with its writer: nobody reads it, nor do you
   *[other] { $count } commitments stay with their writers: nobody reads them, nor do you
  }
written-cards-on = Open written cards
written-cards-off = Close written cards
written-cards-words = By default things are told aloud and nothing is recorded. With cards, each person says who may see the words.
written-theme = A theme the circle agrees on aloud
written-theme-add = Keep this theme
written-theme-drop = Take off the board
written-poster = Page of the map
written-poster-print = Print the poster:
written-poster-foot = Made by the services present. To be checked before use.

# The Record's page of commitments.
record-commitments = Commitments
record-commitments-open = See the commitments
record-commitments-words = Each person chose an act. Only words whose writer agreed to the report are here, without a name and in no order. Erased in the room, they are gone here.
record-commitments-until = { $count ->
    [one] { $count } person committed, until { DATETIME($day, dateStyle: "long") }.
   *[other] { $count } people committed, until { DATETIME($day, dateStyle: "long") }.
  }
record-commitments-agreed = What the report may say
record-commitments-none-agreed = Nobody agreed that their words go into the report.
record-commitments-none = No commitment in this room.

# Which agenda a room plays.
room-agenda-choose = Which agenda will be played?
room-agenda-facts = { $halves ->
    [one] { $halves } half-day, { $minutes } minutes
   *[other] { $halves } half-days, { $minutes } minutes each at most
  }
refused-room-agenda-unknown = This agenda is not in the content. Nothing is opened. Reload the page and choose from the list.

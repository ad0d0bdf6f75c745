# The facilitator's remote on a phone. No name, nothing that somebody wrote.
remote-gone = This remote is not paired with an open room. A remote is good for one day, until all remotes are let go. Nothing was done. Scan the code on the facilitator’s desk again.
remote-away = The laptop does not answer. Nothing was done. The page will go on by itself.
remote-nothing-shown = Welcome
remote-stage = { $stage ->
    [ahead] Not open yet
    [open] Open
    [paused] Paused
    [closed] Closed
   *[revealed] Revealed
  }
remote-tables = { $tables ->
    [one] { $tables } table: { $stage ->
        [ahead] not open yet
        [open] open
        [paused] paused
        [closed] closed
       *[revealed] revealed
      }
   *[other] { $tables } tables: { $stage ->
        [ahead] not open yet
        [open] open
        [paused] paused
        [closed] closed
       *[revealed] revealed
      }
  }
remote-weak = { $links ->
    [one] { $links } weak link
   *[other] { $links } weak links
  }
remote-gone-links = { $links ->
    [one] { $links } phone away
   *[other] { $links } phones away
  }
remote-welcome = Welcome, with the join code
phone-timer = { $what ->
    [silent] Time to choose alone:
    [play] Time of the phase:
    [talk] Time to talk:
    [vote] Time to vote:
   *[answer] Time to answer:
  }
phone-minutes = { $minutes } min
phone-free = Also open now
phone-free-back = Back to what is on show:
remote-inject = Next inject, for:
remote-pages = Go to:

# People at the desk: links, minutes, the roster, the remote.

people-remote = Remote on a phone
people-remote-words = Scan this code with the phone that leads the room today. It shows the step, the counts and the buttons, never a name. Several phones may scan it.
people-remote-secret = Do not project this page: whoever scans this code leads the room. The code is good for today only.
people-remotes-end = Let all remotes go
people-times = Late, left
people-times-keep = Keep
people-came-late = Came late (min)
people-left-early = Left early (min)
people-late = { $minutes } min late
people-early = left { $minutes } min early
people-roster-bring = Bring the room up to date
people-line =
    { $line ->
        [weak] weak link
       *[gone] device gone
    }
people-roster-added =
    { $added ->
        [one] { $added } person enrolled since the opening is not in the room yet.
       *[other] { $added } people enrolled since the opening are not in the room yet.
    }
people-roster-gone =
    { $gone ->
        [one] { $gone } person expected does not come any more.
       *[other] { $gone } people expected do not come any more.
    }
people-roster-done =
    { $added ->
        [0] The room is up to date: { $expected } expected.
        [one] { $added } person added. The room expects { $expected } participants.
       *[other] { $added } people added. The room expects { $expected } participants.
    }

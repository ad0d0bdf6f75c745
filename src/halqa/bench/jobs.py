"""What the bench asks of its load generator, one JSON line a job, and what it is told back. Times in seconds, latencies in ms."""

from __future__ import annotations

import msgspec


class Way(msgspec.Struct, frozen=True):
    """One kind of answer a phone may give: to which activity, in which mode, and what it says."""

    activity: str
    mode: str
    payloads: tuple[str, ...]  # JSON; a phone takes them in turn
    slots: tuple[str, ...] = ()  # the slot each payload answers, for rows that lie apart


class Room(msgspec.Struct, frozen=True):
    """A room as a phone finds it: the files its pages name, the ways of answering, and what the facilitator shows in turn."""

    id: str
    code: str
    control_port: int  # of the door that serves it
    wall: str
    ways: tuple[Way, ...]
    shows: tuple[str, ...] = ()
    join_files: tuple[str, ...] = ()
    room_files: tuple[str, ...] = ()


class Job(msgspec.Struct, frozen=True, tag=True, tag_field="do", kw_only=True):
    """Base of every job."""


class Meet(Job, frozen=True):
    """Where the doors are: before all other jobs."""

    ports: tuple[int, ...]  # of the phone doors; phone after phone takes the next
    raw_port: int
    key: str
    rooms: tuple[Room, ...]


class Seat(Job, frozen=True):
    """Have so many phones take a seat, spread over the rooms; asking for more later adds the rest."""

    phones: int
    at_once: int = 50


class Answers(Job, frozen=True):
    """Answers over kept connections. `rate` 0: closed loop, each phone answers as soon as it was answered; else open loop, so many
    a second in all, each timed from when it was meant to be sent. `target`: answer | bare | raw."""

    connections: int
    seconds: float
    rate: float = 0.0
    target: str = "answer"
    ways: tuple[int, ...] = (0,)  # which of the room's ways, in turn
    acts_file: str = ""  # where the acknowledged acts are written, one a line


class Insist(Job, frozen=True):
    """Closed loop through kills: an act that was not acknowledged is sent again, the same, until it is."""

    connections: int
    answers: int
    ways: tuple[int, ...] = (0,)
    acts_file: str = ""


class Instant(Job, frozen=True):
    """So many phones answer in one instant, each once, over connections that are open already."""

    phones: int
    ways: tuple[int, ...] = (0,)
    acts_file: str = ""


class Streams(Job, frozen=True):
    """Have so many phones hold a stream; 0 lets all go. `at_once`: connections that are being opened at the same time."""

    phones: int
    at_once: int = 100


class Fan(Job, frozen=True):
    """A facilitator shows another step every `every` seconds; the streams are watched. With `rate`, phones answer meanwhile;
    `wall`: one wall is on. `target`: room | raw (frames of `raw_bytes`)."""

    seconds: float
    every: float
    rate: float = 0.0
    connections: int = 0
    ways: tuple[int, ...] = (0,)
    acts_file: str = ""
    wall: bool = False
    target: str = "room"
    raw_bytes: int = 0


class Herd(Job, frozen=True):
    """So many new phones join within `seconds`: page, style, seat, room, script; each step on the phone's one connection."""

    phones: int
    seconds: float


class Storm(Job, frozen=True):
    """All streams break at once and come back at once with what they last saw, over new connections."""


AnyJob = Meet | Seat | Answers | Insist | Instant | Streams | Fan | Herd | Storm


class Spread(msgspec.Struct, frozen=True):
    """A distribution of times in ms: how many, its percentiles, and 101 quantiles for the picture."""

    count: int = 0
    p50: float = 0.0
    p90: float = 0.0
    p99: float = 0.0
    most: float = 0.0
    quantiles: tuple[float, ...] = ()


class Usage(msgspec.Struct, frozen=True):
    """What the phone door's process used up to now: CPU seconds, resident kB, open descriptors (0: not known here); and what the
    generator itself had used then (`own`, CPU seconds, at `wall`)."""

    cpu: float
    rss_kb: int
    files: int
    own: float = 0.0
    wall: float = 0.0


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a job."""

    units: int = 0  # answers acknowledged, deliveries made, phones joined
    errors: int = 0
    seconds: float = 0.0
    latency: Spread = Spread()
    last: Spread = Spread()  # for each frame: from the facilitator's command to the last receiver
    deliveries: int = 0
    skipped: int = 0  # frames that a newer one replaced before they were sent to a stream
    frame_bytes: int = 0
    before: Usage | None = None
    after: Usage | None = None
    trouble: str = ""  # why the job could not be done

    @property
    def cpu(self) -> float:
        """CPU seconds of the door's process during the job."""
        return self.after.cpu - self.before.cpu if self.before is not None and self.after is not None else 0.0

    @property
    def generator(self) -> float:
        """The share of its core that the generator used during the job."""
        if self.before is None or self.after is None or self.after.wall <= self.before.wall:
            return 0.0
        return (self.after.own - self.before.own) / (self.after.wall - self.before.wall)


def spread(times: list[float]) -> Spread:
    """The distribution of times given in seconds."""
    if not times:
        return Spread()
    ordered = sorted(times)

    def at(share: float) -> float:
        return round(ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000, 3)

    quantiles = (*(at(step / 100) for step in range(100)), round(ordered[-1] * 1000, 3))
    return Spread(len(ordered), at(0.5), at(0.9), at(0.99), round(ordered[-1] * 1000, 3), quantiles)

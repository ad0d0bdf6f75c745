"""The protocol that every kind of activity fulfils, and the words it shares with the room.

A kind is a folder in `halqa.activities`: what an author writes (`spec`), what a participant does (`act`, a closed union),
what the room remembers (`board`), what each audience may see (`view`) and what it gives the ledger (`tally`). The room
knows kinds only through this protocol and their registry.

Boards are mutable and owned by one writer: at 5,000 phones an answer must not copy a dictionary. `fold` is the only
place that changes one, and folding the same log twice gives equal boards (a contract test over every kind).
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Any, Generic, Literal, Protocol, TypeVar

import msgspec

from halqa.core.aloud import Passage
from halqa.core.ids import TableId, TextId
from halqa.core.paper import Line
from halqa.core.problems import Message, Refused
from halqa.core.words import Text

LEAST = 5
"""Where fewer people took part than this, what they said is not broken down, listed or told apart, to the facilitator neither: in a
small circle it would tell whose it is."""


def may_be_parted(*parts: int) -> bool:
    """Whether a whole may be shown in these parts: none of them is of one to LEAST - 1, which would tell of those few."""
    return not any(0 < part < LEAST for part in parts)


class Mode(StrEnum):
    """Who an answer is tied to; shown in words on the phone before the first tap (the privacy sentence)."""

    BY_NAME = "by-name"  # the enrolment
    BY_SEAT = "by-seat"  # the seat; organisers can link it to a person once the seat has checked in
    PAIRED = "paired"  # a token made for tests, the same before and after, tied to no seat and no roster
    ANONYMOUS = "anonymous"  # a random token per activity; stored apart, without order or exact time


APART = frozenset({Mode.PAIRED, Mode.ANONYMOUS})
"""Modes whose acts are stored apart from the log: no seat, no sequence, time to the minute."""


class How(StrEnum):
    """The way an act reached the room. The wall and the figures do not tell them apart except as evidence."""

    PHONE = "phone"
    TABLET = "tablet"  # one device a table
    PAPER = "paper"  # typed in afterwards in the order of the paper
    HANDS = "hands"  # counted by the facilitator


class Stage(StrEnum):
    """Where an activity stands. Solutions and tallies leave the server only when `revealed`."""

    AHEAD = "ahead"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    REVEALED = "revealed"


Pacing = Literal["plenary", "table", "free"]
"""Who sets the pace of an activity: the facilitator for all, each table its own stage, or each phone for as long as it is open."""


def facing(mode: Mode, stage: Stage) -> Audience:
    """As whom the facilitator sees an activity. While paired or anonymous answers may still come, as a moderator: what must be read
    before it is shown to all, and how many have answered, but no count of what was said. A count that goes from 3 to 4 as somebody's
    phone says "sent" is that person's answer."""
    still = mode in APART and stage not in (Stage.CLOSED, Stage.REVEALED)
    return Audience.MODERATOR if still else Audience.FACILITATOR


class Role(StrEnum):
    """In what capacity somebody acts on an activity."""

    PARTICIPANT = "participant"
    FACILITATOR = "facilitator"
    ANYBODY = "anybody"  # whoever does it, it is stored as the facilitator's: nobody can tell who it was


class Voice(msgspec.Struct, frozen=True):
    """Whose act it is: an opaque key (seat, enrolment, token or table, as the mode says), the role, the way, the table.

    `changed`: this voice had said something else in the same slot before; it is known even where only the newest act is kept.
    `silent`: the act says nothing: what the voice had said in that slot is taken back, and it took part there no more.
    `at`: when the act was accepted, in ms since the epoch (0: stored apart, or told from one voice's own acts). `peers`: how many seats
    there are at its table (in the room, for who sits at none) at that moment; only a lively kind is told.
    """

    key: str
    role: Role = Role.PARTICIPANT
    how: How = How.PHONE
    table: TableId | None = None
    changed: bool = False
    silent: bool = False
    at: int = 0
    peers: int = 0


class Moment(msgspec.Struct, frozen=True):
    """When and for whom a stage holds: `at` ms since the epoch, at the pace of `pacing`, at `table` (None: for the whole room)."""

    at: int
    pacing: Pacing = "plenary"
    table: TableId | None = None


class Audience(StrEnum):
    """Who a frame is rendered for. Never one phone: a phone's own answers travel only in its own page and replies."""

    EVERYONE = "everyone"
    WALL = "wall"
    FACILITATOR = "facilitator"
    MODERATOR = "moderator"  # the facilitator while answers that lie apart still come: see `facing`


class Said(msgspec.Struct, frozen=True):
    """Free text as the phone sends it, and after acceptance a reference: the body lies in the erasable texts table."""

    body: str = ""
    id: TextId | None = None


def words(text: str | Said) -> str:
    """What a person wrote, whether the act comes fresh from a phone (a plain string) or was settled already."""
    return text.body if isinstance(text, Said) else text


class Tally(msgspec.Struct, frozen=True):
    """What an activity gives the ledger: counts without identities.

    `rows` maps a question's id to its counts by option id; `voices` is how many distinct voices acted, `by_how` the same
    by way (evidence); `pairs` maps token -> {item id: right?} for tests only, so that before and after can be matched.
    `confidence` maps an item's id to how many were `sure-right`, `sure-wrong`, `fairly-right`, ... where the author asked.
    """

    rows: dict[str, dict[str, int]] = {}
    voices: int = 0
    by_how: dict[str, int] = {}
    pairs: dict[str, dict[str, bool]] = {}
    confidence: dict[str, dict[str, int]] = {}


class Marked(msgspec.Struct, frozen=True):
    """What an act says, as a card would show it: the line, the options in order, the words. Neither: it says nothing. `sure` is how
    sure the writer is, one of `core.paper.SURE`, where the card asks it and it was said."""

    line: str
    chosen: tuple[str, ...] = ()
    words: str | Said = ""
    sure: str = ""

    @property
    def silent(self) -> bool:
        """Whether nothing is said."""
        return not self.chosen and not (words(self.words) or (isinstance(self.words, Said) and self.words.id))


S = TypeVar("S", bound=msgspec.Struct)
A = TypeVar("A", bound=msgspec.Struct)
B = TypeVar("B")


class Settled(msgspec.Struct, Generic[A], frozen=True):
    """An act as it is stored: its free text taken out (`body`), a reference left in its place. No text: an empty body."""

    act: A
    body: str = ""


class Told(msgspec.Struct, frozen=True):
    """What the replay tells of an act, under the sentence `replay-led-<what>`: what it is about in the author's words, a time in
    seconds, how many things at once. No `what`: nothing, because it is nobody's to replay or was not seen in the room."""

    what: str = ""
    thing: Text | None = None
    seconds: int = 0
    number: int = 1


class Fact(msgspec.Struct, frozen=True):
    """Something a lively kind brought about that a debrief tells: `what` by the kind's own name, at `table`, with `words` of the spec;
    `nth` tells two of a kind apart. `number` of `of`: people counted, whatever `what` says."""

    what: str
    table: TableId | None = None
    words: Text | None = None
    nth: int = 0
    number: int = 0
    of: int = 0


class Lever(msgspec.Struct, frozen=True):
    """What the facilitator may do now with one press, for the whole room: `act` does it, `says` stands on its button. `name` tells it
    from the others of its activity for as long as it means the same. `weight`: `first` waits for the facilitator before all else;
    `stop` stops people and is taken whatever was put in front of everyone meanwhile; `second`: any other."""

    name: str
    act: Any
    says: Message
    weight: Literal["first", "second", "stop"] = "second"


class Offer(msgspec.Struct, frozen=True):
    """Levers that belong together, and what they are about: a title with the names of whom it concerns, the author's words, a note."""

    levers: tuple[Lever, ...]
    title: Message | None = None
    to: tuple[Text, ...] = ()
    words: Text | None = None
    note: Message | None = None


class Kind(Protocol[S, A, B]):
    """What the room asks of a kind of activity. Implementations are frozen objects without state of their own."""

    @property
    def name(self) -> str:
        """The kind's name: its folder, and the word in a brief."""
        ...

    @property
    def modes(self) -> tuple[Mode, ...]:
        """The modes permitted; the first is the default."""
        ...

    @property
    def spec_type(self) -> type[S]:
        """What an author writes for it."""
        ...

    @property
    def act_type(self) -> Any:
        """The closed union of act structs, tagged by `act`, decoded by msgspec with unknown fields refused."""
        ...

    def start(self, spec: S) -> B:
        """An empty board."""
        ...

    def role_of(self, act: A) -> Role:
        """Who may do this act. Participants' acts may be typed in for them by the facilitator, from paper or hands."""
        ...

    def settle(self, act: A, id: TextId) -> Settled[A]:
        """The act with its free text replaced by a reference to `id`, and that text. Acts without text come back as they are."""
        ...

    def slot(self, act: A) -> str:
        """What a settled act answers inside the activity: an item's id, a question's id. A newer act of the same voice in the
        same slot replaces the older one."""
        ...

    def refuse(self, spec: S, board: B, voice: Voice, act: A) -> Refused | None:
        """Why this act is not possible (unknown option, too long, not a facilitator), or None. Never changes the board.

        The room has already checked that the activity is open for participants; facilitator acts come in every stage.
        """
        ...

    def fold(self, spec: S, board: B, voice: Voice, act: A) -> None:
        """Apply an accepted, settled act to the board. The same voice acting again in the same slot replaces what it said.

        The board may depend only on the newest act of each voice and slot, and not on the order of different voices: acts
        stored apart come back without an order and before or after the facilitator's acts.
        """
        ...

    def view(self, spec: S, board: B, stage: Stage, audience: Audience) -> dict[str, Any]:
        """What the audience may see, as plain values for the kind's template. No solution or tally before `revealed`
        except for the facilitator; no tally for the moderator, but in steps of `LEAST`; no voice keys ever. `count` is always there:
        how many have acted. Free text is given as `Said`; the room puts the words in."""
        ...

    def own(self, spec: S, board: B, voice: Voice) -> dict[str, Any]:
        """What this voice has said so far, for its own page and the reply to its own act. Free text is given as `Said`."""
        ...

    def tally(self, spec: S, board: B) -> Tally:
        """Counts for the ledger."""
        ...

    def paper(self, spec: S) -> tuple[Line, ...]:
        """The lines of its card, in the author's order; none when nothing is answered (theory)."""
        ...

    def typed(self, spec: S, board: B, line: str, chosen: tuple[str, ...], words: str) -> A:
        """The participant's act of one line of a card: the options whose keys were typed, in the order typed, or the words. Neither:
        the act that says nothing, which takes back what that card said on the line."""
        ...

    def marked(self, act: A) -> Marked | None:
        """What a participant's act says, the reverse of `typed`; None for acts that no card shows again."""
        ...

    def hands(self, spec: S, board: B) -> tuple[Line, ...]:
        """What hands may be counted for now; none where only a card will do, and the page then says why."""
        ...

    def raised(self, spec: S, board: B, line: str, counts: Mapping[str, int]) -> A:
        """The facilitator's act of hands counted at a table for one line, by option."""
        ...

    def lifted(self, spec: S, board: B, line: str, table: TableId) -> dict[str, int]:
        """The hands counted so far at a table for one line, by option; empty before a count."""
        ...

    def pages(self, spec: S) -> tuple[str, ...]:
        """The ids of what the facilitator may put in front of everyone, one at a time and in this order: pages of a theory, items of a
        quiz. None where the whole activity stands there."""
        ...

    def walked(self, spec: S, stage: Stage) -> bool:
        """Whether "next" goes through the pages before it leaves the activity: a quiz has only its solutions to walk through."""
        ...

    def page(self, spec: S, board: B) -> str:
        """The page in front; nothing where there is none or before one was chosen."""
        ...

    def turn(self, page: str) -> A:
        """The facilitator's act that puts a page in front. Raises LookupError where there are none."""
        ...

    def called(self, spec: S, page: str) -> Message | Text | None:
        """What a page is called on a button: a sentence or the author's words; None where it goes by its number."""
        ...

    def offers(self, spec: S, board: B, stage: Stage) -> tuple[Offer, ...]:
        """What the facilitator may do now besides stages and pages, in the order of what is needed first. Nothing that somebody wrote
        and no card: it is shown on a phone that is carried through the room."""
        ...

    def passages(self, spec: S, board: B, stage: Stage) -> tuple[Passage, ...]:
        """What an interpreter reads of it, what is said now first. None where it is all of the author's texts in their order."""
        ...

    def longer(self, spec: S, board: B, seconds: int) -> A | None:
        """The facilitator's act that gives so many seconds more to the time that the activity itself keeps; None where none runs."""
        ...

    @property
    def lively(self) -> bool:
        """Whether it lives in time and at tables: a participant's act may move others on, so it is shown at once, and what a voice has
        of its own may depend on what others did. Such a kind is never paired or anonymous: its board needs the order of acts."""
        ...

    def staged(self, spec: S, board: B, stage: Stage, moment: Moment) -> None:
        """A part of folding: the stage that holds now for a table, or for the whole room. Called when it is set, and for each table
        that is laid while the activity runs; the same stage may be told again."""
        ...

    def paced(self, spec: S, board: B, stage: Stage, seated: Mapping[str, TableId | None], moment: Moment) -> None:
        """A part of folding: another pace was set, and `staged` has told each place where it stands. `seated` has the voice of each
        seat with its table (a shared device's voices begin with its seat's); `moment` the new pace."""
        ...

    def merged(self, spec: S, board: B, gone: TableId, into: TableId) -> None:
        """A part of folding: those at a table go on at another; where the other stands holds for both."""
        ...

    def dissolved(self, spec: S, board: B, gone: TableId) -> None:
        """A part of folding: the tables were made anew and this one is no more; those who sat there sit elsewhere, or nowhere yet.
        What was done there stays done."""
        ...

    def left(self, spec: S, board: B, voices: Set[str], peers: int, moment: Moment) -> None:
        """A part of folding, while it is open or paused and at the pace of tables: `voices` (of seats; a shared device's begin with
        its seat's) sit no longer at the moment's table, where `peers` seats are left."""
        ...

    def here(self, spec: S, board: B, stage: Stage, table: TableId | None) -> dict[str, Any]:
        """What the phones of a table see besides the view for everyone: where that table stands. Nothing of one phone."""
        ...

    def due(self, spec: S, board: B) -> Mapping[str, int]:
        """What comes by itself, by name, and when: ms since the epoch. Nothing that is held."""
        ...

    def facts(self, spec: S, board: B) -> tuple[Fact, ...]:
        """What was brought about so far and is told in the debrief's timeline, nobody named: a table's decision."""
        ...

    def rung(self, name: str, at: int) -> A:
        """The act, a facilitator's, by which the room's clock says that `name` is due, as it was at `at`. When it was moved meanwhile
        the act is refused or changes nothing. Raises LookupError where nothing comes by itself."""
        ...

    def told(self, spec: S, act: A) -> Told | None:
        """What the replay tells of an act; None: as it tells every kind's. What participants do is told only as how many answered, or
        not at all."""
        ...


class Still:
    """What a kind owes the room that lives neither in time nor at tables: its phones' acts move nobody on, nothing comes by itself."""

    @property
    def lively(self) -> bool:
        """It is not."""
        return False

    def staged(self, spec: Any, board: Any, stage: Stage, moment: Moment) -> None:
        """Every stage is the same to it."""

    def paced(self, spec: Any, board: Any, stage: Stage, seated: Mapping[str, TableId | None], moment: Moment) -> None:
        """What was said is the room's, whoever sets the pace."""

    def merged(self, spec: Any, board: Any, gone: TableId, into: TableId) -> None:
        """It keeps hands under the name of the table they were counted at."""

    def dissolved(self, spec: Any, board: Any, gone: TableId) -> None:
        """It keeps hands under the name of the table they were counted at."""

    def left(self, spec: Any, board: Any, voices: Set[str], peers: int, moment: Moment) -> None:
        """It waits for nobody."""

    def here(self, spec: Any, board: Any, stage: Stage, table: TableId | None) -> dict[str, Any]:
        """Every table sees the same."""
        return {}

    def due(self, spec: Any, board: Any) -> Mapping[str, int]:
        """Nothing."""
        return {}

    def facts(self, spec: Any, board: Any) -> tuple[Fact, ...]:
        """Its acts and stages tell it."""
        return ()

    def rung(self, name: str, at: int) -> Any:
        """Raises LookupError."""
        raise LookupError(name)

    def told(self, spec: Any, act: Any) -> Told | None:
        """As every kind's acts."""
        return None

    def offers(self, spec: Any, board: Any, stage: Stage) -> tuple[Offer, ...]:
        """Its stages and pages are all there is."""
        return ()

    def passages(self, spec: Any, board: Any, stage: Stage) -> tuple[Passage, ...]:
        """The author's texts in their order."""
        return ()

    def longer(self, spec: Any, board: Any, seconds: int) -> Any | None:
        """It keeps no time."""
        return None

    def called(self, spec: Any, page: str) -> Message | Text | None:
        """By its number."""
        return None


class Handless:
    """What a kind owes the room in which hands can say nothing."""

    def hands(self, spec: Any, board: Any) -> tuple[Line, ...]:
        """Nothing can be counted."""
        return ()

    def raised(self, spec: Any, board: Any, line: str, counts: Mapping[str, int]) -> Any:
        """Raises LookupError: nobody may ask for this."""
        raise LookupError(line)

    def lifted(self, spec: Any, board: Any, line: str, table: TableId) -> dict[str, int]:
        """Nothing was counted."""
        return {}


class Whole:
    """What a kind owes the room that stands in front of everyone as one: there are no pages to go through."""

    def pages(self, spec: Any) -> tuple[str, ...]:
        """None."""
        return ()

    def walked(self, spec: Any, stage: Stage) -> bool:
        """There is nothing to go through."""
        return False

    def page(self, spec: Any, board: Any) -> str:
        """None."""
        return ""

    def turn(self, page: str) -> Any:
        """Raises LookupError: nobody may ask for this."""
        raise LookupError(page)


def says_nothing(kind: Kind[Any, Any, Any], act: Any) -> bool:
    """Whether a participant's act takes back what was said in its slot and says nothing instead."""
    marked = kind.marked(act)
    return marked is not None and marked.silent

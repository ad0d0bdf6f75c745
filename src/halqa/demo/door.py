"""At the door of the twin: heads counted against names noted at the first half-day of both towns, and mending what is missing."""

from __future__ import annotations

import datetime as dt

import msgspec

from halqa.core.activity import How
from halqa.core.ids import EnrolmentId
from halqa.core.play.state import RoomState
from halqa.core.problems import Refused
from halqa.core.words import AR, Lang
from halqa.demo.twin import BIR_SAADA, PLACES, SESSIONS
from halqa.desk.models import HalfDay
from halqa.locale import say_refusal
from halqa.record import queries as record
from halqa.record.actions.posting import post_room
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.queries import Listed, people_of, room_of


class Town(msgspec.Struct, frozen=True, kw_only=True):
    """A town's first half-day: heads counted, names noted."""

    place: str
    counted: int
    named: int

    @property
    def missing(self) -> int:
        """Heads without a name."""
        return self.counted - self.named


class Unnoted(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody enrolled whom nobody noted, in both scripts, the page's first."""

    enrolment: EnrolmentId
    name: str
    other: str


def present(session: str) -> int:
    """People noted in the room at its present half-day."""
    room = room_of(session)
    return 0 if room is None else follow.ask(room.file, _present_now)


def _present_now(state: RoomState) -> int:
    return len(state.presences[state.half_day]) if state.half_day is not None else 0


def expected(session: str) -> int:
    """People enrolled in a session."""
    return len(people_of(session))


def view(lang: Lang) -> dict[str, object]:
    """What the page at the door shows."""
    towns = [_town(session, lang) for session in SESSIONS]
    played = all(town.counted for town in towns)
    counted, named = sum(town.counted for town in towns), sum(town.named for town in towns)
    return {
        "towns": towns,
        "counted": counted,
        "named": named,
        "missing": counted - named,
        "played": played,
        "unnoted": [_shown(person, lang) for person in unnoted()] if played else [],
    }


def _town(session: str, lang: Lang) -> Town:
    """From the ledger: what was posted, from the room and from signed sheets."""
    first = HalfDay.objects.filter(session=session).first()
    book = record.book([session])
    reversed_ = {entry.reverses for entry in book.presences if entry.reverses is not None}
    here = {
        entry.person
        for entry in book.presences
        if first is not None and entry.half_day == first.key and entry.reverses is None and entry.id not in reversed_
    }
    heads = [count.total for count in book.headcounts if first is not None and count.half_day == first.key]
    return Town(place=PLACES[session].in_(lang), counted=heads[-1] if heads else 0, named=len(here))


def unnoted() -> list[Listed]:
    """Who is enrolled in Bir Saada and was noted at no half-day."""
    room = room_of(BIR_SAADA)
    if room is None:
        return []
    noted = follow.ask(room.file, lambda state: {each for day in state.presences.values() for each in day})
    return [person for person in people_of(BIR_SAADA) if person.enrolment not in noted]


def _shown(person: Listed, lang: Lang) -> Unnoted:
    first, second = (person.arabic, person.latin) if lang == AR else (person.latin, person.arabic)
    return Unnoted(enrolment=person.enrolment, name=first or second, other=second if first else "")


def mend(enrolment: str, *, lang: Lang, now: dt.datetime) -> str:
    """Note somebody present at every half-day of Bir Saada, through the room, and post it. Why not, when it was refused, else empty."""
    room = room_of(BIR_SAADA)
    if room is None:
        return say_refusal(lang, Refused("room-not-open"))
    for half_day in HalfDay.objects.filter(session=BIR_SAADA):
        refused = leading.check_in(room=room, enrolment=enrolment, half_day=half_day.key, how=How.HANDS)
        if refused is not None:
            return say_refusal(lang, refused)
    post_room(room=room, now=now)
    return ""

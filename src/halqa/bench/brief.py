"""The room that is measured: the shipped pack's two days, with the ways in which the bench's phones answer."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from halqa.activities.poll.spec import Spec as PollSpec
from halqa.activities.quiz.spec import Spec as QuizSpec
from halqa.bench.jobs import Way
from halqa.core.activity import Mode
from halqa.core.ids import ActivityId, HalfDayId, RoomId, SessionId, TableId
from halqa.core.packs.agenda import activities_of
from halqa.core.packs.build import read_pack
from halqa.core.play.brief import TREES, Brief, HalfDay, Planned, Table
from halqa.core.words import FR, LANGS, Text
from halqa.locale import say

PACKS = Path(__file__).resolve().parents[3] / "packs"
PACK = "premier-cercle"
BY_SEAT = ActivityId("minibus-by-seat")
TABLES = 10
_PARTS: tuple[Literal["morning", "afternoon"], ...] = ("morning", "afternoon")


class NoPack(Exception):
    """The shipped pack cannot be read: there is nothing to play."""


def brief_of(code: str, phones: int) -> Brief:
    """A room of the twin country that plays the shipped pack. The pack's first poll is there once more by seat. Raises NoPack."""
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted((PACKS / PACK).glob("*.halqa"))}
    reading = read_pack(files)
    if not files or any(problem.severity == "error" for problem in reading.problems):
        raise NoPack(str(PACKS / PACK))
    agenda = reading.pack.agendas[0]
    overlay = next((one for one in reading.pack.overlays if one.invented), None)
    days = tuple(
        HalfDay(HalfDayId(f"half-{number}"), f"2031-03-0{4 + number // 2}", _PARTS[number % 2], 195)
        for number in range(len(agenda.halves))
    )
    planned = [
        Planned(id=ActivityId(each.id), kind=each.kind, mode=each.mode, half_day=days[each.half].id, title=each.title,
                minutes=each.minutes, spec=each.spec, test=each.test, notes=each.notes)
        for each in activities_of(reading.pack, agenda, overlay)
    ]  # fmt: skip
    poll = next(each for each in planned if each.kind == "poll")
    return Brief(
        room=RoomId(f"bench-{code}"),
        session=SessionId("bench"),
        code=code,
        world="demonstration",
        title=agenda.title,
        languages=LANGS,
        half_days=days,
        tables=tuple(Table(TableId(tree), _words(f"room-tree-{tree}")) for tree in TREES[:TABLES]),
        activities=(*planned, msgspec.structs.replace(poll, id=BY_SEAT, mode=Mode.BY_SEAT)),
        enrolments=(),
        focal_point=_words("room-focal-point-not-set"),
        expected=phones,
    )


def _words(key: str) -> Text:
    return Text(source=FR, by={lang: say(lang, key) for lang in LANGS})


def ways(brief: Brief) -> tuple[Way, ...]:
    """How the bench's phones answer: the poll by seat, the poll without a name, an item of the test by paired token."""
    twins = (next(each for each in brief.activities if each.id == BY_SEAT), _first(brief, "poll", Mode.ANONYMOUS))
    test = _first(brief, "quiz", Mode.PAIRED)
    polls = (Way(each.id, each.mode.value, _choices(each)) for each in twins)
    items = msgspec.json.decode(test.spec, type=QuizSpec).items
    payloads = tuple(_said({"act": "answer", "item": item.id, "options": [item.options[0].id]}) for item in items)
    return (*polls, Way(test.id, test.mode.value, payloads, tuple(item.id for item in items)))


def _first(brief: Brief, kind: str, mode: Mode) -> Planned:
    return next(each for each in brief.activities if (each.kind, each.mode) == (kind, mode))


def _choices(poll: Planned) -> tuple[str, ...]:
    options = msgspec.json.decode(poll.spec, type=PollSpec).options
    return tuple(_said({"act": "choose", "options": [option.id]}) for option in options)


def _said(payload: dict[str, object]) -> str:
    return msgspec.json.encode(payload).decode()

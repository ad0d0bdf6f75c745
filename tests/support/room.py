"""A room without doors: a brief with every kind in every mode, and a writer that keeps its log in memory, as bytes.

The writer does what the real one does: same act id, same reply; encode, append, then fold what was decoded again.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any

import msgspec

from halqa.activities.examples import Examples
from halqa.activities.registry import KINDS
from halqa.core.activity import APART, Mode
from halqa.core.ids import ActivityId, EnrolmentId, HalfDayId, RoomId, SessionId, TableId, TextId
from halqa.core.play import wire
from halqa.core.play.brief import Brief, HalfDay, Planned, Table
from halqa.core.play.commands import AnyCommand
from halqa.core.play.decide import Decision, Reply, decide, refusal
from halqa.core.play.events import Done
from halqa.core.play.fold import fold, fold_apart, fold_text
from halqa.core.play.state import RoomState, opened
from halqa.core.words import AR, EN, FR, Text, trilingual

ROOM = RoomId("room-1")
MORNING, AFTERNOON = HalfDayId("day-1-morning"), HalfDayId("day-1-afternoon")
TABLES = (TableId("t1"), TableId("t2"))
PEOPLE = tuple(EnrolmentId(f"e{n}") for n in range(1, 7))


def words(text: str = "Bir Saada") -> Text:
    """The same words in three languages."""
    return trilingual(text, f"بئر سعادة {text}", text)


def examples_of(kind: str) -> tuple[Examples, ...]:
    """A kind's own examples."""
    examples: tuple[Examples, ...] = importlib.import_module(f"halqa.activities.{kind}.examples").EXAMPLES
    return examples


def activity(kind: str, mode: Mode) -> ActivityId:
    """The id of that kind in that mode in `brief`."""
    return ActivityId(f"{kind}.{mode.value}")


def brief(*, activities: tuple[Planned, ...] | None = None, sensitive: bool = True) -> Brief:
    """A room with each kind in each of its modes, two tables, two half-days and six people enrolled."""
    if activities is None:
        activities = tuple(
            planned(activity(kind.name, mode), kind.name, mode, examples_of(kind.name)[0].spec)
            for kind in KINDS
            for mode in kind.modes
        )
    return Brief(
        room=ROOM,
        session=SessionId("session-1"),
        code="ABCDE",
        world="demonstration",
        title=words(),
        languages=(FR, AR, EN),
        half_days=(
            HalfDay(MORNING, "2026-05-30", "morning", 180),
            HalfDay(AFTERNOON, "2026-05-30", "afternoon", 180),
        ),
        tables=tuple(Table(id, words(f"Table {id}")) for id in TABLES),
        activities=activities,
        enrolments=PEOPLE,
        focal_point=words("Focal point"),
        expected=6,
        sensitive=sensitive,
    )


def planned(id: ActivityId, kind: str, mode: Mode, spec: Any) -> Planned:
    """An activity of the run list."""
    return Planned(
        id=id,
        kind=kind,
        mode=mode,
        half_day=MORNING,
        title=words(kind),
        minutes=10,
        spec=msgspec.Raw(msgspec.json.encode(spec)),
    )


def payload(act: Any) -> msgspec.Raw:
    """An act as a phone sends it."""
    return msgspec.Raw(msgspec.json.encode(act))


class Memory:
    """One room's writer: a log of bytes, rows that lie apart, texts, and replies by act id."""

    def __init__(self, opening: Brief) -> None:
        self.brief = opening
        self.state = opened(opening)
        self.log: list[bytes] = []
        self.chain: list[bytes] = []
        self.rows: dict[bytes, bytes] = {}
        self.texts: dict[TextId, str] = {}
        self.replies: dict[str, Reply] = {}
        self.now = 1_780_000_000_000

    def ask(self, command: AnyCommand) -> Reply:
        """Decide, store, fold, reply; the same act id gets the same reply."""
        command = wire.decode_command(wire.encode_command(command))
        if command.act in self.replies:
            return self.replies[command.act]
        self.now += 1000
        outcome = decide(self.state, command, self.now)
        if not isinstance(outcome, Decision):
            return refusal(outcome)
        self._store(outcome)
        # Replies of acts that lie apart are not kept by act id: their rows answer for themselves.
        if not outcome.apart:
            self.replies[command.act] = outcome.reply
        return outcome.reply

    def must(self, *commands: AnyCommand) -> None:
        """Ask, and expect each to be received."""
        for command in commands:
            reply = self.ask(command)
            assert reply.ok, reply

    def _store(self, decision: Decision) -> None:
        for text in decision.texts:
            self.texts[text.id] = text.body
            fold_text(self.state, text.id, text.body)
        for event in decision.events:
            if isinstance(event, Done):
                event = wire.with_digests(event, {id: f"digest of {id}" for id in event.texts})
            raw = wire.encode_event(event)
            self.log.append(raw)
            previous = self.chain[-1] if self.chain else wire.FIRST
            self.chain.append(wire.chain(previous, self.brief.room, len(self.log), raw))
            fold(self.state, wire.upcast(1, raw), len(self.log))
        for row in decision.apart:
            raw = wire.encode_row(row)
            self.rows[wire.apart_key(row.activity, row.token, row.slot)] = raw
            fold_apart(self.state, wire.decode_row(raw))

    def replayed(self, *, rows_first: bool = False) -> RoomState:
        """The state as a restart finds it: from the stored bytes alone, rows in the order of their keys."""
        return replay(
            self.brief, self.log, [self.rows[key] for key in sorted(self.rows)], self.texts, rows_first=rows_first
        )

    @property
    def apart_ids(self) -> frozenset[ActivityId]:
        """The activities whose acts lie apart."""
        return frozenset(each.id for each in self.brief.activities if each.mode in APART)


def replay(
    opening: Brief, log: Iterable[bytes], rows: Iterable[bytes], texts: dict[TextId, str], *, rows_first: bool = False
) -> RoomState:
    """The fold of a stored room, through the serialised brief, events and rows."""
    state = opened(msgspec.json.decode(msgspec.json.encode(opening), type=Brief))
    stored = [wire.decode_row(raw) for raw in rows]
    for row in stored if rows_first else ():
        fold_apart(state, row)
    for seq, raw in enumerate(log, start=1):
        fold(state, wire.upcast(1, raw), seq)
    for row in () if rows_first else stored:
        fold_apart(state, row)
    for id, body in texts.items():
        fold_text(state, id, body)
    return state

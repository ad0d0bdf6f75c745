"""The replay: a room's log as moments in words, with the wall's picture of a step as it stood then. Read for the debrief, in front of
the room, so nothing here knows a name.

It reads as `room.log` does, from the file or the database as of the last commit; a room that is being led is not disturbed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import Any

import markupsafe
import msgspec

from halqa.core.activity import LEAST, Audience, Fact, Stage
from halqa.core.ids import ActivityId
from halqa.core.play.brief import HalfDay, World
from halqa.core.play.events import TablesSet
from halqa.core.play.replayed import Kept, Note, pictured
from halqa.core.play.timeline import Happening, Moment, timeline
from halqa.core.play.view import Frame
from halqa.core.words import Lang, Text
from halqa.locale import has, say
from halqa.locale.dates import listed
from halqa.room.live.assets import Assets
from halqa.room.live.render import HERE, Renderer
from halqa.room.log import Log
from halqa.room.queries import RoomRow

_WITHOUT_RESULTS = ("theory", "questions")
"""Kinds of which it need not be said that nothing was revealed yet."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A moment in the list: its address, its time on the clock, its words."""

    seq: int
    clock: str
    words: str
    current: bool


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """Moments that follow each other in one step; no title where none was on show."""

    title: Text | None
    rows: tuple[Row, ...]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A half-day (None: before the first), with its steps."""

    half_day: HalfDay | None
    steps: tuple[Step, ...]


class Large(msgspec.Struct, frozen=True, kw_only=True):
    """The chosen moment: its words, its figures in words, and the picture of its step with what must be said beside it."""

    row: Row
    title: Text | None
    half_day: HalfDay | None
    facts: tuple[str, ...]
    ended: str
    picture: markupsafe.Markup
    note: str


class Replay(msgspec.Struct, frozen=True, kw_only=True):
    """The page: the list, the chosen moment (None: nothing has happened yet) and its neighbours' numbers. `strayed`: another one was
    asked for than there is."""

    world: World
    parts: tuple[Part, ...] = ()
    large: Large | None = None
    place: int = 0
    total: int = 0
    first: int | None = None
    previous: int | None = None
    next: int | None = None
    last: int | None = None
    strayed: bool = False


def replay_of(room: RoomRow, lang: Lang, asked: str, zone: dt.tzinfo) -> Replay:
    """The replay of a room at the moment asked for by the number of an event (empty: the first), on the clocks of `zone`. What is no
    moment gives the nearest one before it. Raises NoRoomFile."""
    kept = _read(room)
    moments = timeline(kept.brief, kept.events)
    if not moments:
        return Replay(world=kept.brief.world)
    place, strayed = _found(moments, asked, kept.events[-1][0])
    told = _Told(kept, lang, zone, moments[place].seq)
    numbers = [each.seq for each in moments]
    return Replay(
        world=kept.brief.world,
        parts=told.parts(moments),
        large=told.large(moments[place]),
        place=place + 1,
        total=len(moments),
        first=numbers[0] if place else None,
        previous=numbers[place - 1] if place else None,
        next=numbers[place + 1] if place + 1 < len(numbers) else None,
        last=numbers[-1] if place + 1 < len(numbers) else None,
        strayed=strayed,
    )


def _read(room: RoomRow) -> Kept:
    with Log(room.file) as log:
        return Kept(
            brief=log.brief(),
            events=tuple((each.seq, each.event) for each in log.events()),
            rows=tuple(log.apart()),
            texts=log.texts(),
        )


def _found(moments: Sequence[Moment], asked: str, head: int) -> tuple[int, bool]:
    """The place of the moment asked for, and whether what was asked for is beyond the log or no number at all."""
    if not asked:
        return 0, False
    if not (asked.isascii() and asked.isdigit()) or len(asked) > 12:
        return 0, True
    wanted = int(asked)
    before = [place for place, each in enumerate(moments) if each.seq <= wanted]
    return (before[-1] if before else 0), not 0 < wanted <= head


@cache
def _renderer() -> Renderer:
    """The wall's own templates. No address: a picture of the past invites nobody in."""
    return Renderer(Assets(HERE / "static"), "")


class _Told:
    """Puts a room's moments into words of one language."""

    def __init__(self, kept: Kept, lang: Lang, zone: dt.tzinfo, at: int) -> None:
        self._kept, self._lang, self._zone, self._at = kept, lang, zone, at
        self._titles = {each.id: each.title for each in kept.brief.activities}
        self._kinds = {each.id: each.kind for each in kept.brief.activities}
        self._half_days = {each.id: each for each in kept.brief.half_days}
        laid = [each for _, event in kept.events if isinstance(event, TablesSet) for each in event.tables]
        self._tables = {each.id: each.name for each in (*kept.brief.tables, *laid)}

    def parts(self, moments: Sequence[Moment]) -> tuple[Part, ...]:
        """The list, by half-day and step."""
        parts = []
        for half, of_half in groupby(moments, key=lambda each: each.half_day):
            steps = [
                Step(title=self._titles[on] if on is not None else None, rows=tuple(map(self._row, of_step)))
                for on, of_step in groupby(of_half, key=lambda each: each.on)
            ]
            parts.append(Part(half_day=self._half_days[half] if half is not None else None, steps=tuple(steps)))
        return tuple(parts)

    def large(self, moment: Moment) -> Large:
        """The chosen moment."""
        picture, note = markupsafe.Markup(), ""
        if moment.activity is not None:
            picture, note = self._picture(moment, moment.activity)
        ended = ""
        if moment.ended is not None:
            step = self._titles[moment.ended].in_(self._lang)
            ended = self._say("replay-ended", step=step, spent=moment.ended_spent, minutes=moment.ended_minutes)
        return Large(
            row=self._row(moment),
            title=self._titles[moment.on] if moment.on is not None else None,
            half_day=self._half_days[moment.half_day] if moment.half_day is not None else None,
            facts=tuple(self._facts(moment)),
            ended=ended,
            picture=picture,
            note=note,
        )

    def _say(self, key: str, **args: Any) -> str:
        return say(self._lang, key, **args)

    def _row(self, moment: Moment) -> Row:
        clock = dt.datetime.fromtimestamp(moment.at / 1000, self._zone).strftime("%H:%M")
        return Row(seq=moment.seq, clock=clock, words=self._words(moment), current=moment.seq == self._at)

    def _words(self, moment: Moment) -> str:
        """One sentence; before it the tables it is about."""
        names = [each.name.in_(self._lang) for each in moment.tables]
        if moment.kind is Happening.MERGED:
            return self._say("replay-merged", table=names[0], into=names[-1])
        words = self._sentence(moment)
        return self._say("replay-at-tables", tables=listed(self._lang, names), words=words) if names else words

    def _sentence(self, moment: Moment) -> str:
        key, number = f"replay-{moment.kind}", moment.number
        match moment.kind:
            case Happening.SHOWN:
                if moment.activity is None:
                    return self._say("replay-shown-none")
                return self._say("replay-shown-open" if moment.stage is not None and self._asks(moment) else key)
            case Happening.FACTS:
                return " · ".join(self._fact(moment, each) for each in moment.facts)
            case Happening.LED:
                return self._led(moment)
            case Happening.STAGED:
                begun = moment.stage is Stage.OPEN and not self._asks(moment)
                return self._say("replay-begun" if begun else key, stage=moment.stage)
            case Happening.TIMER:
                time = f"{moment.seconds // 60}:{moment.seconds % 60:02d}"
                return self._say("replay-timer-changed" if moment.changed else key, what=moment.what, time=time)
            case Happening.MINUTES:
                one = moment.activity is not None
                return self._say("replay-minutes-one", minutes=moment.minutes) if one else self._say(key, number=number)
            case Happening.ARRIVED:
                return self._say(key, present=moment.present, joined=moment.joined)
            case Happening.ANSWERS if self._plays(moment):
                return self._say("replay-noted", number=number)
            case Happening.ANSWERS | Happening.HEADS | Happening.TABLES:
                return self._say(key, number=number)
            case _:
                return self._say(key, what=moment.what)

    def _asks(self, moment: Moment) -> bool:
        """Whether its step is one that is answered."""
        return moment.activity is not None and self._kinds[moment.activity] not in ("theory", "exercise")

    def _plays(self, moment: Moment) -> bool:
        """Whether its step is a role-play: what comes from phones there are observers' notes."""
        return moment.activity is not None and self._kinds[moment.activity] == "exercise"

    def _fact(self, moment: Moment, one: Fact) -> str:
        """What a lively kind brought about, at which table."""
        kind = self._kinds[moment.activity] if moment.activity is not None else ""
        words = one.words.in_(self._lang) if one.words is not None else ""
        said = self._say(f"replay-fact-{kind}-{one.what}", words=words, nth=one.nth, number=one.number, of=one.of)
        name = self._tables.get(one.table) if one.table is not None else None
        if name is None:
            return said
        return self._say("replay-at-tables", tables=listed(self._lang, [name.in_(self._lang)]), words=said)

    def _led(self, moment: Moment) -> str:
        kind = self._kinds[moment.activity] if moment.activity is not None else ""
        if moment.what == "focus":
            key = "replay-led-focus" if moment.number else "replay-led-focus-none"
            return self._say(key, kind=kind, number=moment.number, total=moment.of)
        if moment.what.startswith("play-"):
            thing = moment.thing.in_(self._lang) if moment.thing is not None else ""
            time = f"{moment.seconds // 60}:{moment.seconds % 60:02d}"
            return self._say(f"replay-led-{moment.what}", thing=thing, time=time)
        key = f"replay-led-{moment.what}"
        return self._say(key if has(self._lang, key) else "replay-led-other", number=moment.number)

    def _facts(self, moment: Moment) -> list[str]:
        facts = []
        if moment.minute is not None:
            facts.append(self._say("replay-minute", minute=moment.minute))
        if moment.spent is not None and moment.minutes is not None:
            facts.append(self._say("replay-spent", spent=moment.spent, minutes=moment.minutes))
        if moment.answered is not None and not self._plays(moment):
            facts.append(self._say("replay-answered", number=moment.answered))
        if moment.sealed:
            facts.append(self._say("replay-sealed", number=moment.sealed))
        return facts

    def _picture(self, moment: Moment, activity: ActivityId) -> tuple[markupsafe.Markup, str]:
        few = moment.kind is Happening.ANSWERS and moment.number < LEAST
        found = pictured(self._kept, moment.seq, activity, counts_only=few)
        frame = Frame(
            seq=moment.seq,
            audience=Audience.WALL,
            lang=self._lang,
            table=None,
            template=f"{found.kind}/wall.html",
            values={
                "v": found.view,
                "stage": found.stage.value,
                "title": self._titles[activity],
                "tables": [{"id": each.id, "name": each.name} for each in found.tables],
            },
        )
        return _renderer().step(frame), self._note(found.note, found.kind, found.stage, found.view)

    def _note(self, note: Note, kind: str, stage: Stage, view: dict[str, Any]) -> str:
        if note in ("", "since") and stage is Stage.REVEALED and not view.get("shown", True):
            return self._say("rows-secret")
        if not note or (note == "hidden" and kind in _WITHOUT_RESULTS):
            return ""
        return self._say(f"replay-note-{note}", least=LEAST)

"""What an author wrote, as the room would show it: on a phone, on the wall, on paper. A room in memory that nobody is in, made of one
activity, rendered by the phone door's own templates; nothing is stored, and no script runs in it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Literal

from django.templatetags.static import static
from msgspec.structs import replace

from halqa.core.activity import Audience, How, Stage
from halqa.core.ids import ActId, ActivityId, HalfDayId, RoomId, SeatId, SessionId, TableId
from halqa.core.packs.agenda import Activity, activities_of
from halqa.core.packs.model import Agenda, Half, Pack, Page, Run, Theory
from halqa.core.packs.outline import STEP, Outline, Section
from halqa.core.packs.parts import Say
from halqa.core.packs.scenes import Case
from halqa.core.play import view
from halqa.core.play.brief import Brief, HalfDay, Planned, Table, World
from halqa.core.play.commands import AnyCommand, Join, SetStage, Show, StartHalfDay
from halqa.core.play.decide import decide
from halqa.core.play.fold import fold
from halqa.core.play.state import RoomState, opened
from halqa.core.problems import Refused
from halqa.core.words import LANGS, Lang, Text
from halqa.locale import say
from halqa.room.content import overlay_of
from halqa.room.live.assets import Assets
from halqa.room.live.hub import Group, Shown
from halqa.room.live.render import HERE, Renderer, step_of

Where = Literal["phone", "wall"]
RUN = ActivityId("apercu")
MORNING = HalfDayId("matin")
SEAT = SeatId("seat-preview")
TABLE = TableId("olive")
CODE = "APERC"
MINUTES = 15
KINDS = {"bank": "quiz", "poll": "poll", "theory": "theory", "feedback": "feedback", "case": "case"}
"""Which kind of activity plays a section of each kind of file; everything else is shown as a page of text."""


def planned_of(pack: Pack, shown: Outline, section: Section, world: World) -> Planned | None:
    """The section as one activity of a run list; None for what no participant sees."""
    kind = KINDS.get(shown.kind, "")
    if shown.kind not in {"feedback", "case"} and section.kind != STEP:
        kind = ""
    head = shown.section("head")
    title = next((part.by for part in (head.parts if head else ()) if part.name == "title" and part.by), pack.title.by)
    if not kind:
        return _as_page(pack, section, title, world)
    ref = shown.id if shown.kind in {"feedback", "case"} else section.id
    if kind == "case":
        pack = replace(
            pack,
            sensitive=pack.sensitive and section.kind != STEP,
            cases=tuple(_from(case, section) if case.id == ref else case for case in pack.cases),
        )
    return _planned(pack, kind, ref, Text(source=pack.source, by=title), world)


def _from(case: Case, section: Section) -> Case:
    """The case as if it began at this step, past its notice."""
    if section.kind != STEP:
        return case
    return replace(case, care=None, steps=tuple(replace(step, start=step.id == section.id) for step in case.steps))


def _as_page(pack: Pack, section: Section, title: dict[Lang, str], world: World) -> Planned | None:
    """A role, an inject, a notice: its texts as a page that is read."""
    texts = [part.by for part in section.parts if part.by and part.name not in {"coach", "run"}]
    if not texts or section.kind in {"made", "objectives", "references"}:
        return None
    says = tuple(Say(id=f"s{number}", text=Text(source=pack.source, by=by)) for number, by in enumerate(texts))
    name = Text(source=pack.source, by=title)
    page = Page(id="apercu", title=name, says=says)
    alone = replace(pack, theories=(Theory(id="apercu", title=name, pages=(page,)),))
    return _planned(alone, "theory", "apercu", name, world)


def _planned(pack: Pack, kind: str, ref: str, title: Text, world: World) -> Planned | None:
    run = Run(id=str(RUN), kind=kind, title=title, refs=(ref,), minutes=MINUTES)
    half = Half(id=str(MORNING), day=1, part="morning", minutes=180, title=title, runs=(run,))
    agenda = Agenda(id="apercu", title=title, halves=(half,))
    found: tuple[Activity, ...] = activities_of(pack, agenda, overlay_of(pack, world))
    return next((_activity(one) for one in found), None)


def _activity(one: Activity) -> Planned:
    return Planned(
        id=RUN, kind=one.kind, mode=one.mode, half_day=MORNING, title=one.title, minutes=one.minutes, spec=one.spec
    )


def _room(planned: Planned, lang: Lang, world: World) -> RoomState:
    """A room in memory with this activity open, one seat, one table."""
    trees = Text(source=lang, by={each: say(each, "room-tree-olive") for each in LANGS})
    brief = Brief(
        room=RoomId("apercu"),
        session=SessionId("apercu"),
        code=CODE,
        world=world,
        title=Text(source=lang, by={each: say(each, "preview-room") for each in LANGS}),
        languages=LANGS,
        half_days=(HalfDay(id=MORNING, date="2000-01-01", part="morning", minutes=180),),
        tables=(Table(id=TABLE, name=trees),),
        activities=(planned,),
        enrolments=(),
        focal_point=Text(source=lang, by={}),
    )
    state = opened(brief)
    for number, command in enumerate(_commands(lang), start=1):
        decided = decide(state, command, number)
        if not isinstance(decided, Refused):
            for event in decided.events:
                fold(state, event, state.seq + 1)
    return state


def _commands(lang: Lang) -> tuple[AnyCommand, ...]:
    return (
        StartHalfDay(act=ActId("a1"), half_day=MORNING),
        Join(act=ActId("a2"), seat=SEAT, lang=lang, table=TABLE, how=How.PHONE),
        Show(act=ActId("a3"), activity=RUN),
        SetStage(act=ActId("a4"), activity=RUN, stage=Stage.OPEN),
    )


@cache
def _renderer() -> Renderer:
    """The phone door's own templates, with its style sheets inside the page: the staff door serves nothing of the phone door."""
    return Renderer(Assets(HERE / "static"), "")


_SCRIPTS = re.compile(r"<script[^>]*></script>|<noscript>.*?</noscript>", re.DOTALL)
_FONT = re.compile(r"url\(([\w-]+\.woff2)\)")
_STYLE = re.compile(r'<link rel="stylesheet" href="/s/(\w+)\.[0-9a-f]+\.css">')


def rendered(planned: Planned, lang: Lang, where: Where, world: World) -> str:
    """The whole page as a phone or the wall would have it, without its scripts."""
    state, renderer = _room(planned, lang, world), _renderer()
    if where == "wall":
        group = Group(Audience.WALL, lang)
        shown = Shown("", renderer.wall(state, group))
        page = renderer.page(
            "wall.html",
            lang,
            room=state.brief,
            shown=shown,
            frame_id="",
            turn=0,
            now=0,
            langs=(lang,),
            stream="",
            query="",
        )
    else:
        frame = view.frame(state, Audience.EVERYONE, lang, TABLE)
        own = view.own(state, SEAT, {}, lang)
        body = renderer.body(frame, False, own=own["said"], act_id="apercu", turn=1, post_url="#")
        values = renderer.around(frame) | {"html": body, "step": step_of(frame)}
        page = renderer.page(
            "room.html", lang, **values, base="", room=state.brief, own=own, frame_id="", back="", notice="", path="#",
            at="", now=0, shared=False, turn=None, recovery="",
        )  # fmt: skip
    page = _SCRIPTS.sub("", page)
    return _STYLE.sub(lambda found: f"<style>{_sheet(found[1])}</style>", page)


@cache
def _sheet(name: str) -> str:
    """A style sheet of the phone door, its fonts at their address on the staff door."""
    style = (Path(HERE) / "static" / f"{name}.css").read_text(encoding="utf-8")
    return _FONT.sub(lambda found: f"url({static('halqa/fonts/' + found[1])})", style)

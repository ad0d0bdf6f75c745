"""What an author wrote, as the room would show it on a phone and on the wall. A room in memory that nobody is in, made of one activity
(`previewed`), rendered by the phone door's own templates; nothing is stored, and no script runs in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec
from django.templatetags.static import static

from halqa.core.activity import Audience, How, Stage
from halqa.core.ids import ActId, RoomId, SeatId, SessionId, TableId
from halqa.core.play import view
from halqa.core.play.brief import Brief, HalfDay, Table, World
from halqa.core.play.commands import AnyCommand, Do, Join, SetStage, Show, StartHalfDay
from halqa.core.play.decide import decide
from halqa.core.play.fold import fold
from halqa.core.play.state import RoomState, opened
from halqa.core.problems import Refused
from halqa.core.words import LANGS, Lang, Text
from halqa.locale import say
from halqa.room.live.assets import Assets
from halqa.room.live.hub import Group, Shown
from halqa.room.live.render import HERE, Renderer, step_of
from halqa.room.previewed import MORNING, RUN, Scene

Where = Literal["phone", "wall"]
SEAT = SeatId("seat-preview")
TABLE = TableId("olive")
CODE = "APERC"


def _room(scene: Scene, lang: Lang, world: World) -> RoomState:
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
        activities=(scene.planned,),
        enrolments=(),
        focal_point=Text(source=lang, by={}),
    )
    state = opened(brief)
    for number, command in enumerate(_commands(scene, lang), start=1):
        decided = decide(state, command, number)
        if not isinstance(decided, Refused):
            for event in decided.events:
                fold(state, event, state.seq + 1)
    return state


def _commands(scene: Scene, lang: Lang) -> Iterator[AnyCommand]:
    yield StartHalfDay(act=ActId("a1"), half_day=MORNING)
    yield Join(act=ActId("a2"), seat=SEAT, lang=lang, table=TABLE, how=How.PHONE)
    yield Show(act=ActId("a3"), activity=RUN)
    yield SetStage(act=ActId("a4"), activity=RUN, stage=Stage.OPEN)
    for number, (act, directed) in enumerate(scene.acts, start=5):
        payload = msgspec.Raw(msgspec.json.encode(act))
        seat = None if directed else SEAT
        yield Do(act=ActId(f"a{number}"), activity=RUN, payload=payload, seat=seat, turn=number, facilitator=directed)


@cache
def _renderer() -> Renderer:
    """The phone door's own templates, with its style sheets inside the page: the staff door serves nothing of the phone door."""
    return Renderer(Assets(HERE / "static"), "")


_SCRIPTS = re.compile(r"<script[^>]*></script>|<noscript>.*?</noscript>", re.DOTALL)
_FONT = re.compile(r"url\(([\w-]+\.woff2)\)")
_STYLE = re.compile(r'<link rel="stylesheet" href="/s/(\w+)\.[0-9a-f]+\.css">')


def rendered(scene: Scene, lang: Lang, where: Where, world: World, sounds: str = "") -> str:
    """The whole page as a phone or the wall would have it, without its scripts. `sounds`: the address that its recordings lie under."""
    state, renderer = _room(scene, lang, world), _renderer()
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
    page = _SCRIPTS.sub("", page).replace(f"/r/{CODE}/sound/", sounds)
    return _STYLE.sub(lambda found: f"<style>{_sheet(found[1])}</style>", page)


@cache
def _sheet(name: str) -> str:
    """A style sheet of the phone door, its fonts at their address on the staff door."""
    style = (Path(HERE) / "static" / f"{name}.css").read_text(encoding="utf-8")
    return _FONT.sub(lambda found: f"url({static('halqa/fonts/' + found[1])})", style)

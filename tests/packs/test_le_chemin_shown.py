"""The course on the wall: every step of every agenda, every page and question, in three languages and in two at once."""

from __future__ import annotations

import re
from functools import cache

import msgspec
import pytest

from halqa.activities.quiz import spec as quiz_spec
from halqa.activities.theory import spec as theory_spec
from halqa.core.activity import Audience, How, Stage
from halqa.core.ids import ActId, ActivityId, TableId
from halqa.core.packs.agenda import Activity, activities_of
from halqa.core.packs.model import Agenda
from halqa.core.play.brief import Planned
from halqa.core.play.commands import Do, SetStage, Show, StartHalfDay
from halqa.core.words import AR, EN, FR, Lang
from halqa.room.live.assets import Assets
from halqa.room.live.hub import Group
from halqa.room.live.render import HERE, Renderer
from tests.packs.test_le_chemin import pack
from tests.support.room import MORNING, Memory, brief

WALLS: tuple[tuple[Lang, Lang | None], ...] = ((FR, None), (AR, None), (EN, None), (FR, AR))
TAG = re.compile(r"<[^>]*>")


@cache
def renderer() -> Renderer:
    return Renderer(Assets(HERE / "static"), "http://192.168.1.5:8721", None)


def focuses(run: Activity) -> list[dict[str, str]]:
    """What the facilitator turns to in a step: pages, questions; one nothing for a step that is whole."""
    if run.kind == "theory":
        return [
            {"act": "focus", "page": page.id} for page in msgspec.json.decode(run.spec, type=theory_spec.Spec).pages
        ]
    if run.kind == "quiz":
        return [{"act": "focus", "item": item.id} for item in msgspec.json.decode(run.spec, type=quiz_spec.Spec).items]
    return [{}]


@pytest.mark.parametrize("agenda", pack().agendas, ids=lambda one: one.id)
def test_every_step_is_on_the_wall_without_a_gap(agenda: Agenda) -> None:
    invented = next(one for one in pack().overlays if one.invented)
    runs = activities_of(pack(), agenda, invented)
    steps = tuple(
        Planned(
            id=ActivityId(run.id), kind=run.kind, mode=run.mode, half_day=MORNING, title=run.title,
            minutes=run.minutes, spec=run.spec, test=run.test, pacing=run.pacing,
        )
        for run in runs
    )  # fmt: skip
    room = Memory(brief(activities=steps))
    room.must(StartHalfDay(act=ActId("begin"), half_day=MORNING))
    for run in runs:
        id = ActivityId(run.id)
        room.must(
            Show(act=ActId(f"show-{id}"), activity=id), SetStage(act=ActId(f"open-{id}"), activity=id, stage=Stage.OPEN)
        )
        for number, focus in enumerate(focuses(run)):
            if focus:
                raw = msgspec.Raw(msgspec.json.encode(focus))
                room.must(
                    Do(
                        act=ActId(f"turn-{id}-{number}"), activity=id, payload=raw, how=How.HANDS,
                        facilitator=True, table=TableId("t1"),
                    )
                )  # fmt: skip
            for first, second in WALLS:
                shown = TAG.sub(" ", renderer().wall(room.state, Group(Audience.WALL, first, None, second)))
                assert run.title.in_(first).split(":")[0].strip() in shown.replace("&#39;", "'"), (run.id, first)
                assert not re.search(r"[{}]", shown), (run.id, first)

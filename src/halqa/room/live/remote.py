"""The facilitator's remote on a phone: the present step, its counts, and what can be done with it. Paired by a QR of the desk.

It is carried through the room over plain http, so it shows no name, no note and nothing that somebody wrote, and its token is good for
one calendar day of this machine and until remotes are let go. What it does are the desk's own commands.
"""

from __future__ import annotations

import hmac
import time
from collections.abc import Mapping
from typing import Any

import msgspec

from halqa.core.activity import Audience, Stage
from halqa.core.ids import ActId, ActivityId, TableId
from halqa.core.play import leading, view
from halqa.core.play.commands import AnyCommand, ChangeTimer, EndTimer, SetMinutes, SetStage, Show
from halqa.core.play.state import RoomState
from halqa.core.words import Lang
from halqa.room.live import keys
from halqa.room.live.asgi import NotUnderstood, Response, go, json, random_id
from halqa.room.live.door import Call, Instead, plain_join_code, refusal_words
from halqa.room.live.room import LiveRoom

_PROOF = 32
_MORE = {"1": 60, "5": 300}


def token(room: LiveRoom, remotes: int, now: int) -> str:
    """What opens the remotes of this day: the room's code and a proof by its secret. `remotes`: how often they were let go before."""
    day = time.strftime("%Y-%m-%d", time.localtime(now / 1000))
    return f"{room.brief.code}-{keys.digest(room.secret, 'remote', f'{remotes} {day}').hex()[:_PROOF]}"


def path(room: LiveRoom, remotes: int, now: int) -> str:
    """Where the remotes of this day are, for the QR at the desk."""
    return f"/f/{token(room, remotes, now)}"


async def page(call: Call, notice: str = "", status: int = 200) -> Response:
    """The remote."""
    room, state = await _paired(call)
    lang = room.lang(call.query.get("l", "") or call.guess_lang())
    html, id = _step(call, room, state, lang)
    return call.render(
        "remote.html", lang, status, room=room.brief, path=_path(call), html=html, id=id, notice=notice, now=room.now()
    )


async def frame(call: Call) -> Response:
    """The present step again, when it shows something new; asked for every two seconds."""
    room, state = await _paired(call)
    html, id = _step(call, room, state, room.lang(call.query.get("l", "")))
    return Response(status=204) if call.query.get("after") == id else json({"id": id, "html": html, "now": room.now()})


async def do(call: Call) -> Response:
    """One thing done with the present step. Whoever saw another step before their eyes is told so, and nothing happens twice."""
    room, state = await _paired(call)
    fields = dict(await call.request.form())
    lang = room.lang(call.query.get("l", ""))
    if fields.get("seen") != leading.seen(state):
        return await page(call, refusal_words(lang, "room-moved-on", {}), 409)
    commands = _commands(state, fields)
    if not commands:
        code = "room-first-step" if fields.get("do") == "back" else "room-last-step"
        return await page(call, refusal_words(lang, code, {}), 409)
    for command in commands:
        answer = await room.writer.submit(command)
        if not answer.ok:
            return await page(call, refusal_words(lang, answer.code, answer.args), 409 if answer.kept else 503)
    return go(f"{_path(call)}?l={lang}")


async def _paired(call: Call) -> tuple[LiveRoom, RoomState]:
    """The room and its state, when the token is today's. Wrong ones are slowed down like wrong join codes."""
    given = call.match["token"]
    room = call.door.rooms.by_code(plain_join_code(given.partition("-")[0]))
    if room is not None:
        state = await room.writer.settled()
        if hmac.compare_digest(given.encode(), token(room, state.remotes, room.now()).encode()):
            return room, state
    limits, address = call.door.limits.codes, call.request.address
    wait = limits.wait(address)
    if wait:
        raise Instead(call.sentence("phone-too-many-tries", 429, seconds=wait))
    limits.wrong(address)
    raise Instead(call.sentence("remote-gone", 404))


def _path(call: Call) -> str:
    return f"{call.base}/f/{call.match['token']}"


def _act() -> ActId:
    return ActId(random_id())


def _commands(state: RoomState, fields: Mapping[str, str]) -> list[AnyCommand]:
    """What a button means. Raises NotUnderstood for one that the page has not."""
    at = state.shown
    match fields.get("do"):
        case "next" | "back" as way:
            return leading.turned(state, way == "next", _act)
        case "show":
            step = fields.get("step", "")
            return [Show(act=_act(), activity=ActivityId(step) if step else None, seen=at)]
        case "stage" if at is not None and fields.get("stage") in set(Stage):
            return [SetStage(act=_act(), activity=at, stage=Stage(fields["stage"]))]
        case "more" if at is not None and fields.get("minutes") in _MORE:
            return _more(state, at, _MORE[fields["minutes"]])
        case "skip" if at is not None:
            return [EndTimer(act=_act(), activity=at, table=table) for table in _timers(state, at)]
        case _:
            raise NotUnderstood


def _timers(state: RoomState, at: ActivityId) -> list[TableId | None]:
    return list(state.timers.get(at, {}))


def _more(state: RoomState, at: ActivityId, seconds: int) -> list[AnyCommand]:
    """More time: for the timers that run, of all tables; without one, for the step itself."""
    running = _timers(state, at)
    if not running:
        return [SetMinutes(act=_act(), minutes={at: state.minutes[at] + seconds // 60})]
    return [ChangeTimer(act=_act(), activity=at, seconds=seconds, table=table) for table in running]


def _step(call: Call, room: LiveRoom, state: RoomState, lang: Lang) -> tuple[str, str]:
    """The part of the page that changes, and a name for what it shows."""
    html = call.door.renderer.page("remote_step.html", lang, path=_path(call), **_values(room, state, lang))
    return html, keys.digest(b"", "remote", html).hex()[:12]


def _values(room: LiveRoom, state: RoomState, lang: Lang) -> dict[str, Any]:
    """What a remote may show: what the wall may, without anything that somebody wrote, and counts."""
    shown = view.frame(state, Audience.WALL, lang).values
    kept = ("activity", "title", "stage", "answered", "pacing", "counters", "half_day")
    timers = state.timers.get(state.shown, {}) if state.shown is not None else {}
    first = timers.get(None) or next(iter(timers.values()), None)
    stages = list(shown.get("table_stages", {}).values())
    theory = shown.get("v", {}) if shown.get("kind") == "theory" else {}
    return {
        **{name: shown.get(name) for name in kept},
        "at": theory.get("at"),
        "of": theory.get("of"),
        "seen": leading.seen(state),
        "closed": state.closed,
        "timer": msgspec.structs.asdict(first) if first is not None else None,
        "minutes": state.minutes.get(state.shown) if state.shown is not None else None,
        "by_stage": {stage: stages.count(stage) for stage in dict.fromkeys(stages)},
        "links": room.links.counts(state.seats),
        "steps": [
            {"id": id, "title": state.planned[id].title, "stage": state.stages[id].value} for id in leading.steps(state)
        ],
    }

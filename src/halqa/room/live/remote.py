"""The facilitator's remote on a phone: the present step, its counts, and what can be done with it. Paired by a QR of the desk.

It is carried through the room over plain http, so it shows no name, no note and nothing that somebody wrote, and its token is good for
one calendar day of this machine and until remotes are let go. What it does are the desk's own commands.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

import msgspec

from halqa.core.activity import Audience, Lever, Offer, Stage
from halqa.core.ids import ActId, ActivityId, TableId
from halqa.core.play import leading, view
from halqa.core.play.commands import AnyCommand, ChangeTimer, Do, EndTimer, SetMinutes, Show, StartHalfDay
from halqa.core.play.pace import day_of, going
from halqa.core.play.state import RoomState
from halqa.core.words import Lang
from halqa.locale import dates
from halqa.room.live import keys
from halqa.room.live.asgi import NotUnderstood, Response, go, json, random_id
from halqa.room.live.clock import day_at
from halqa.room.live.door import Call, Instead, plain_join_code, refusal_words
from halqa.room.live.room import LiveRoom

_PROOF = 32
_MORE = {"1": 60, "5": 300}


def token(room: LiveRoom, remotes: int, now: int) -> str:
    """What opens the remotes of this day: the room's code and a proof by its secret. `remotes`: how often they were let go before."""
    proof = keys.digest(room.secret, "remote", f"{remotes} {day_at(now)}").hex()[:_PROOF]
    return f"{room.brief.code}-{proof}"


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
    if fields.get("seen") != leading.seen(state) and not _hurries(state, fields):
        return await page(call, refusal_words(lang, "room-moved-on", {}), 409)
    commands = _commands(state, fields, room.today())
    if not commands:
        end = {"back": "room-first-step", "next": "room-last-step"}.get(fields["do"], "room-moved-on")
        code = "room-closed" if state.closed else end
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


def _commands(state: RoomState, fields: Mapping[str, str], today: str) -> list[AnyCommand]:
    """What a button means; nothing when the room has moved on meanwhile. Raises NotUnderstood for one that the page has not."""
    at = state.shown
    match fields.get("do"):
        case "next" | "back" as way:
            return leading.turned(state, way == "next", _act)
        case "show":
            step = fields.get("step", "")
            return [Show(act=_act(), activity=ActivityId(step) if step else None, seen=at)]
        case "stage" if at is not None and fields.get("stage") in set(Stage):
            return leading.staged(state, at, Stage(fields["stage"]), _act)
        case "item" if leading.pages_of(state, at) and at is not None:
            return [leading.focus_on(state, at, fields.get("item", ""), _act)]
        case "half-day":
            due = leading.due(state, today)
            return [StartHalfDay(act=_act(), half_day=due)] if due is not None and due == fields.get("start") else []
        case "leave-out" | "put-back" as way if fields.get("step") in state.planned:
            return _planned(state, ActivityId(fields["step"]), left_out=way == "leave-out")
        case "more" if at is not None and fields.get("minutes") in _MORE:
            return _more(state, at, _MORE[fields["minutes"]])
        case "lever" if "lever" in fields:
            lever = _lever(state, fields)
            return [_directed(at, lever.act)] if at is not None and lever is not None else []
        case "skip" if at is not None:
            return [EndTimer(act=_act(), activity=at, table=table) for table in _timers(state, at)]
        case _:
            raise NotUnderstood


def _offers(state: RoomState) -> tuple[Offer, ...]:
    """What may be done now with the step on show besides its stages and pages."""
    at = state.shown
    return state.kind_of(at).offers(state.specs[at], state.boards[at], state.stages[at]) if at is not None else ()


def _lever(state: RoomState, fields: Mapping[str, str]) -> Lever | None:
    """The lever that was pressed; None when the room has moved on, so that it is not there any more or would mean another step's."""
    levers = {each.name: each for offer in _offers(state) for each in offer.levers}
    return levers.get(fields["lever"]) if fields.get("of") == state.shown else None


def _hurries(state: RoomState, fields: Mapping[str, str]) -> bool:
    """Whether this is done whatever page is up meanwhile: a stop is not refused because somebody turned a page."""
    lever = _lever(state, fields) if fields.get("do") == "lever" and "lever" in fields else None
    return lever is not None and lever.weight == "stop"


def _directed(at: ActivityId, act: Any) -> Do:
    return Do(act=_act(), activity=at, payload=msgspec.Raw(msgspec.json.encode(act)), facilitator=True)


def _timers(state: RoomState, at: ActivityId) -> list[TableId | None]:
    return list(state.timers.get(at, {}))


def _planned(state: RoomState, step: ActivityId, *, left_out: bool) -> list[AnyCommand]:
    """A step that is still ahead is passed by, or has the minutes of the agenda again. One that has begun is not taken away."""
    if left_out and (step == state.shown or state.stages[step] is not Stage.AHEAD):
        return []
    return [SetMinutes(act=_act(), minutes={step: 0 if left_out else state.planned[step].minutes})]


def _more(state: RoomState, at: ActivityId, seconds: int) -> list[AnyCommand]:
    """More time: for the timers that run, of all tables, or what the activity itself times; without either, for the step itself."""
    running = _timers(state, at)
    if running:
        return [ChangeTimer(act=_act(), activity=at, seconds=seconds, table=table) for table in running]
    longer = state.kind_of(at).longer(state.specs[at], state.boards[at], seconds)
    if longer is not None:
        return [_directed(at, longer)]
    return [SetMinutes(act=_act(), minutes={at: state.minutes[at] + seconds // 60})]


def _step(call: Call, room: LiveRoom, state: RoomState, lang: Lang) -> tuple[str, str]:
    """The part of the page that changes, and a name for what it shows."""
    html = call.door.renderer.page("remote_step.html", lang, path=_path(call), **_values(room, state, lang))
    return html, keys.digest(b"", "remote", html).hex()[:12]


def _values(room: LiveRoom, state: RoomState, lang: Lang) -> dict[str, Any]:
    """What a remote may show: what the wall may, without anything that somebody wrote, and counts."""
    shown = view.frame(state, Audience.WALL, lang).values
    kept = ("activity", "title", "kind", "stage", "answered", "pacing", "counters", "half_day")
    timers = state.timers.get(state.shown, {}) if state.shown is not None else {}
    first = timers.get(None) or next(iter(timers.values()), None)
    stages = list(shown.get("table_stages", {}).values())
    offers = _offers(state)
    theory = shown.get("v", {}) if shown.get("kind") == "theory" else {}
    return {
        **{name: shown.get(name) for name in kept},
        "at": theory.get("at"),
        "of": theory.get("of"),
        "items": _items(state),
        "walks": bool(leading.page_of(state)),
        "on_wall": leading.on_wall(state),
        "seen": leading.seen(state),
        "closed": state.closed,
        "timer": msgspec.structs.asdict(first) if first is not None else shown.get("timer"),
        "skips": first is not None,
        "offers": offers,
        "waited_for": any(lever.weight == "first" for offer in offers for lever in offer.levers),
        "by_stage": {stage: stages.count(stage) for stage in dict.fromkeys(stages)},
        "links": room.links.counts(state.seats),
        "steps": _steps(state),
        **_times(room, state, lang),
    }


def _items(state: RoomState) -> list[dict[str, Any]]:
    """The pages that may be turned to one by one, with what each is called. Those of a lively kind are there while it is walked."""
    at = state.shown
    if at is None or state.stages[at] is Stage.AHEAD:
        return []
    kind, spec = state.kind_of(at), state.specs[at]
    if kind.lively and not kind.walked(spec, state.stages[at]):
        return []
    return [{"id": page, "called": kind.called(spec, page)} for page in kind.pages(spec)]


def _times(room: LiveRoom, state: RoomState, lang: Lang) -> dict[str, Any]:
    """Minutes of the step on show, planned and spent; how far behind the half-day under way is; the half-day to start now."""
    now = room.now()
    at, day = state.shown, state.half_day
    step = going(state, at, now) if at is not None else None
    due = leading.due(state, room.today())
    half = next((each for each in state.brief.half_days if each.id == due), None)
    return {
        "minutes": step.minutes if step is not None else None,
        "spent": step.spent if step is not None else None,
        "behind": day_of(state, day, now).behind if day is not None and not state.closed else None,
        "due": {"id": half.id, "day": dates.day(lang, half.date), "part": half.part} if half is not None else None,
    }


def _steps(state: RoomState) -> list[dict[str, Any]]:
    """The run list with what was left out, so that it can be put back."""
    return [
        {
            "id": each.id,
            "title": each.title,
            "stage": state.stages[each.id].value,
            "left_out": not state.minutes[each.id] and each.minutes > 0,
        }
        for each in state.brief.activities
        if state.half_day in (None, each.half_day)
    ]

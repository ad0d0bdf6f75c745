"""What the remote has of a role-play: its pages by their names, what comes next, the stop and how to go on. No names of people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from halqa.core.activity import Audience, Stage
from halqa.core.ids import ActId, ActivityId
from halqa.core.play import view
from halqa.core.play.commands import AnyCommand, Do
from halqa.core.play.state import RoomState
from halqa.core.words import LANGS

KIND = "exercise"
_ALONE = frozenset({"stop", "resume", "end"})
_TOLD = frozenset({"release", "hold", "skip", "plan"})


def told(state: RoomState) -> dict[str, Any] | None:
    """The role-play on show as its remote has it, with what is next; None while another kind is on show."""
    at = state.shown
    if at is None or state.planned[at].kind != KIND:
        return None
    shown = view.frame(state, Audience.FACILITATOR, LANGS[0]).values["v"]
    live = state.stages[at] in (Stage.OPEN, Stage.PAUSED)
    return {
        "stopped": live and shown["stopped"],
        "live": live,
        "pages": shown["pages"],
        "timer": shown["timer"],
        "next": next(iter(shown["waiting"]), None) if live else None,
    }


def commands(state: RoomState, fields: Mapping[str, str], act: ActId) -> list[AnyCommand]:
    """What a button of the role-play means, at every table; nothing when another step came before everyone meanwhile."""
    do, at = fields.get("play", ""), state.shown
    payload = {"act": do} if do in _ALONE else {"act": do, "inject": fields.get("inject", "")} if do in _TOLD else None
    if payload is None or at is None or at != fields.get("of") or state.planned[at].kind != KIND:
        return []
    return [_directed(at, payload, act)]


def given(state: RoomState, seconds: int, act: ActId) -> list[AnyCommand]:
    """More time for the phase under way; nothing where none is."""
    at, play = state.shown, told(state)
    if at is None or play is None or play["timer"] is None:
        return []
    return [_directed(at, {"act": "give", "seconds": seconds}, act)]


def hurries(fields: Mapping[str, str]) -> bool:
    """Whether this is done whatever page is up meanwhile: a stop is not refused because somebody turned a page."""
    return fields.get("do") == "play" and fields.get("play") == "stop"


def _directed(at: ActivityId, payload: Mapping[str, object], act: ActId) -> Do:
    return Do(act=act, activity=at, payload=msgspec.Raw(msgspec.json.encode(payload)), facilitator=True)

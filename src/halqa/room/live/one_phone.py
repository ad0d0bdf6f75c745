"""The page of one phone: the room's present step, filled with what this phone has said itself and with nobody else's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from halqa.core.activity import APART, Stage
from halqa.core.ids import ActivityId, SeatId, Token
from halqa.core.play import view
from halqa.core.play.state import RoomState
from halqa.room.live import identity, tablet
from halqa.room.live.asgi import random_id
from halqa.room.live.door import Call
from halqa.room.live.hub import Group, Rendered
from halqa.room.live.room import LiveRoom


class Seen(msgspec.Struct):
    """What one phone has before it: its group and step, its own words, whose turn it is on a table's device."""

    group: Group
    frame: view.Frame
    own: dict[str, Any]
    turn: tablet.Turn | None
    token: str
    on_tablet: bool


def seen_by(call: Call, room: LiveRoom, state: RoomState, seat: SeatId, tokens: Mapping[ActivityId, Token]) -> Seen:
    """What this phone sees. A table's device shows nobody's answers but those of whose turn it is, while the activity runs."""
    group = room.group(state, seat, call.query.get("at", ""))
    frame = view.frame(state, group.audience, group.lang, group.table, group.at)
    activity, turn = frame.values["activity"], None
    whose: SeatId | None = seat
    on_tablet = tablet.shared(state, seat)
    if on_tablet:
        running = frame.values.get("stage") in (Stage.OPEN, Stage.PAUSED)
        # Without a script the page of a turn asks for itself after a while with ?left=1: nobody has touched the device.
        turn = tablet.turn_of(call, room, seat, activity) if running and "left" not in call.query else None
        group = msgspec.structs.replace(group, waiting=turn is None)
        tokens = {activity: turn.token} if turn is not None and turn.token is not None else {}
        whose = seat if turn is not None else None
    own = view.own(
        state,
        whose,
        tokens,
        group.lang,
        at=group.at,
        place=turn.place if turn is not None else 0,
        enrolment=turn.enrolment if turn is not None else None,
    )
    apart = activity is not None and state.planned[activity].mode in APART
    return Seen(group, frame, own, turn, tokens.get(activity, "") if apart else "", on_tablet)


_BLANKS = (f"act{random_id()}", f"token{random_id()}", f"now{random_id()}", f"back{random_id()}")
"""What stands in a page made for many phones where each has something of its own."""


def page_of_phone(
    call: Call,
    room: LiveRoom,
    state: RoomState,
    seat: SeatId,
    tokens: Mapping[ActivityId, Token],
    rendered: Rendered,
    notice: str,
) -> str:
    """The page of a phone. As long as it has said nothing it differs from others' in a few words only, so 5,000 that join while a step
    is on have it from memory."""
    group = room.group(state, seat, call.query.get("at", ""))
    activity = view.present(state, group.at)
    own = view.own(state, seat, tokens, group.lang, at=group.at)
    token = tokens.get(activity, "") if activity is not None and state.planned[activity].mode in APART else ""
    mine = (random_id(), token, str(room.now()), recovery(room, seat))
    plain = not (notice or own["turn"]) and (activity is None or _same_for_all(state, activity, group))
    key = (group, call.base, _said(call, room), "new" in call.query, own["checked_in"], bool(token))
    html = rendered.pages.get(key) if plain else None
    if html is None:
        frame = view.frame(state, group.audience, group.lang, group.table, group.at)
        act, token_, now, back = _BLANKS
        filled = (act, token and token_, now, back) if plain else mine
        html = page_of(call, room, Seen(group, frame, own, None, token, False), rendered, notice, filled)
        if plain:
            rendered.pages[key] = html
    for blank, value in zip(_BLANKS, mine, strict=True) if plain else ():
        html = html.replace(blank, value)
    return html


def _same_for_all(state: RoomState, activity: ActivityId, group: Group) -> bool:
    """Whether a page may be kept: no time runs on it, and what a voice has of its own comes from its own acts alone."""
    return view.timer(state, activity, group.table) is None and not state.kind_of(activity).lively


def page_of(
    call: Call, room: LiveRoom, seen: Seen, rendered: Rendered, notice: str, filled: tuple[str, str, str, str]
) -> str:
    """The whole page. `filled`: the id of the phone's next act, its token, the clock (ms), its recovery code."""
    act, token, now, back = filled
    path = f"{call.base}/r/{room.brief.code}"
    turn, renderer, on_tablet = seen.turn, call.door.renderer, seen.on_tablet
    html = renderer.body(
        seen.frame,
        seen.group.waiting,
        own=seen.own["said"],
        act_id=act,
        token=token,
        turn=seen.own["turn"] + 1,
        post_url=f"{path}/act?who={turn.word}" if turn is not None else f"{path}/act",
        base=call.base,
    )
    return renderer.page(
        "room.html",
        seen.group.lang,
        **renderer.around(seen.frame) | {"html": html},
        base=call.base,
        room=room.brief,
        own=seen.own,
        frame_id=rendered.id,
        back=back,
        notice=notice or _said(call, room),
        path=path,
        at=seen.group.at or "",
        now=int(now) if now.isdecimal() else now,  # reckoned with where a timer runs; such a page is made for one phone
        shared=on_tablet,
        turn=turn,
        recovery=back if "new" in call.query else "",
    )


def recovery(room: LiveRoom, seat: SeatId) -> str:
    """The seat's recovery code, in groups as it is read aloud."""
    return identity.in_groups(identity.recovery_code(room.secret, seat))


def _said(call: Call, room: LiveRoom) -> str:
    if room.writer.trouble:
        return "phone-notice-not-stored"
    return "phone-received" if call.query.get("said") == "received" else ""

"""The pages of one phone: find the room, take a seat, see the present step, answer without JavaScript, change language or table."""

from __future__ import annotations

from typing import Any

from halqa.core.activity import APART, How
from halqa.core.ids import ActId, ActivityId, SeatId, TableId, Token
from halqa.core.play import view
from halqa.core.play.commands import Join, SetLanguage, SitAt
from halqa.core.play.state import RoomState
from halqa.core.words import Lang
from halqa.room.live import acts, identity, keys
from halqa.room.live.asgi import Response, go, json, random_id
from halqa.room.live.door import Call, plain_join_code, refusal_words
from halqa.room.live.render import step_of
from halqa.room.live.room import LiveRoom
from halqa.room.live.writer import Answer


async def enter(call: Call) -> Response:
    """Type the room's code."""
    return call.render("enter.html", call.guess_lang(), path=f"{call.base}/")


async def enter_code(call: Call) -> Response:
    """The code was typed."""
    typed = dict(await call.request.form()).get("code", "")
    return go(f"{call.base}/j/{plain_join_code(typed)[:12] or '-'}")


async def join(call: Call) -> Response:
    """Take a seat: one tap on one's language. A phone that has a seat goes on to the room."""
    room = call.room()
    state = await room.writer.settled()
    if room.seat_of(call.cookies.get(call.cookie_name(room), "")) in state.seats:
        return go(f"{call.base}/r/{room.brief.code}")
    return call.render(
        "join.html",
        call.guess_lang(),
        room=room.brief,
        tables=list(state.tables.values()),
        path=f"{call.base}/j/{room.brief.code}",
    )


async def take_seat(call: Call) -> Response:
    """A seat for this phone, or for a table's tablet. A phone that has one keeps it: a second tap is no second seat."""
    room = call.room()
    fields = dict(await call.request.form())
    state = await room.writer.settled()
    seat = room.seat_of(call.cookies.get(call.cookie_name(room), ""))
    if seat is not None and seat in state.seats:
        return go(f"{call.base}/r/{room.brief.code}")
    seat = identity.new_seat()
    table = TableId(fields["table"]) if fields.get("table") else None
    how = How.TABLET if fields.get("how") == How.TABLET else How.PHONE
    lang = room.lang(fields.get("lang", ""))
    answer = await room.writer.submit(Join(act=ActId(random_id()), seat=seat, lang=lang, table=table, how=how))
    if not answer.ok:
        return _said_no(call, lang, answer)
    return _into(call, room, seat)


async def come_back(call: Call) -> Response:
    """A recovery code brings another phone into its seat."""
    room = call.room()
    typed = keys.plain_code(dict(await call.request.form()).get("code", ""))
    limits, address = call.door.limits.personal, f"recover {call.request.address}"
    wait = limits.wait(address)
    if wait:
        return call.sentence("phone-too-many-tries", 429, seconds=wait)
    seat = room.seat_by_recovery(await room.writer.settled(), typed)
    if seat is None:
        limits.wrong(address)
        return call.sentence("phone-no-such-recovery", 404)
    return _into(call, room, seat)


def _into(call: Call, room: LiveRoom, seat: SeatId) -> Response:
    return go(
        f"{call.base}/r/{room.brief.code}",
        cookies={call.cookie_name(room): identity.seat_cookie(room.secret, seat)},
        cookie_path=call.base or "/",
    )


def _said_no(call: Call, lang: Lang, answer: Answer) -> Response:
    words = refusal_words(lang, answer.code, answer.args)
    return call.render("sentence.html", lang, 409 if answer.kept else 503, words=words)


async def room_page(call: Call, notice: str = "", status: int = 200) -> Response:
    """The present step, with what this phone has said itself."""
    room = call.room()
    state, seat = await call.seated(room)
    group = room.group(state, seat, call.query.get("at", ""))
    rendered = await room.hub.frame(group)
    state = await room.writer.settled()
    tokens = _tokens(call, room)
    fresh: dict[str, str] = {}
    frame = view.frame(state, group.audience, group.lang, group.table, group.at)
    current = state.planned.get(frame.values["activity"])
    if current is not None and current.mode in APART and current.id not in tokens:
        tokens[current.id] = identity.new_token()
        fresh[_token_cookie(call, room, current.id)] = tokens[current.id]
    own = view.own(state, seat, tokens, group.lang, at=group.at)
    html = call.door.renderer.step(
        frame,
        own=own["said"],
        act_id=random_id(),
        token=tokens.get(current.id, "") if current is not None and current.mode in APART else "",
        turn=own["turn"] + 1,
        post_url=f"{call.base}/r/{room.brief.code}/act",
        base=call.base,
    )
    response = call.render(
        "room.html",
        group.lang,
        status,
        **call.door.renderer.around(frame) | {"html": html},
        room=room.brief,
        own=own,
        frame_id=rendered.id,
        notice=notice or _said(call, room),
        path=f"{call.base}/r/{room.brief.code}",
        at=group.at or "",
        now=room.now(),
    )
    response.cookies = fresh
    response.cookie_path = call.base or "/"
    return response


def _said(call: Call, room: LiveRoom) -> str:
    if room.writer.trouble:
        return "phone-notice-not-stored"
    return "phone-received" if call.query.get("said") == "received" else ""


def _token_cookie(call: Call, room: LiveRoom, activity: ActivityId) -> str:
    return f"{call.cookie_name(room)}-{identity.token_name(room.brief, activity)}"


def _tokens(call: Call, room: LiveRoom) -> dict[ActivityId, Token]:
    """The tokens that the door made for a phone without JavaScript; they live in its cookies alone."""
    held = call.cookies
    found = {each.id: held.get(_token_cookie(call, room, each.id)) for each in room.brief.activities}
    return {id: Token(token) for id, token in found.items() if token}


async def act(call: Call) -> Response:
    """An act, by script or by plain form. Answered once what it brought about is on disk."""
    room = call.room()
    scripted = call.request.wants_json
    sent = acts.from_json(await call.request.body()) if scripted else acts.from_form(await call.request.form())
    state, seat = await call.acting(room)
    lang = room.lang(state.seats[seat].lang)
    command = acts.command(state, sent, seat)
    if sent.late and command.seat is not None:
        room.links.late(seat)
    answer = await room.writer.submit(command)
    if scripted:
        return json(_told(answer, lang), 200 if answer.kept else 503)
    if answer.ok:
        return go(f"{call.base}/r/{room.brief.code}?said=received{_still_at(state, sent.activity)}")
    return await room_page(call, refusal_words(lang, answer.code, answer.args), 409 if answer.kept else 503)


def _still_at(state: RoomState, activity: ActivityId) -> str:
    """A phone that went to a free activity stays there."""
    return f"&at={activity}" if activity != state.shown and activity in view.free(state) else ""


def _told(answer: Answer, lang: Lang) -> dict[str, Any]:
    words = "" if answer.ok else refusal_words(lang, answer.code, answer.args)
    return {"ok": answer.ok, "code": answer.code, "seq": answer.seq, "words": words}


async def own_step(call: Call) -> Response:
    """The present step with what this phone has said itself, for the page's script. A token comes in a header and is only looked up."""
    room = call.room()
    state, seat = await call.seated_or_told(room)
    group = room.group(state, seat, call.query.get("at", ""))
    rendered = await room.hub.frame(group)
    state = await room.writer.settled()
    frame = view.frame(state, group.audience, group.lang, group.table, group.at)
    current = frame.values["activity"]
    tokens = {current: Token(call.request.headers.get("x-halqa-token", ""))} if current is not None else {}
    own = view.own(state, seat, tokens, group.lang, at=group.at)
    html = call.door.renderer.wrapped(frame, own=own["said"], base=call.base)
    return json({"id": rendered.id, "step": step_of(frame), "notice": "", "html": html, "turn": own["turn"]})


async def set_language(call: Call) -> Response:
    """Another language from now on."""
    room = call.room()
    state, seat = await call.seated(room)
    fields = dict(await call.request.form())
    at = ActivityId(fields.get("at", ""))
    command = SetLanguage(act=ActId(random_id()), seat=seat, lang=Lang(fields.get("lang", "")))
    answer = await room.writer.submit(command)
    if not answer.ok:
        return _said_no(call, call.guess_lang(), answer)
    return go(f"{call.base}/r/{room.brief.code}?{_still_at(state, at)[1:]}".rstrip("?"))


async def sit_at(call: Call) -> Response:
    """Another table."""
    room = call.room()
    _, seat = await call.seated(room)
    table = TableId(dict(await call.request.form()).get("table", ""))
    answer = await room.writer.submit(SitAt(act=ActId(random_id()), seat=seat, table=table))
    return go(f"{call.base}/r/{room.brief.code}") if answer.ok else _said_no(call, call.guess_lang(), answer)


async def me(call: Call) -> Response:
    """This phone: its recovery code, its table, its language, and what it sends."""
    room = call.room()
    state, seat = await call.seated(room)
    sitting = state.seats[seat]
    paired = next(
        (each.id for each in room.brief.activities if identity.token_name(room.brief, each.id) == "paired"), None
    )
    return call.render(
        "me.html",
        room.lang(sitting.lang),
        room=room.brief,
        path=f"{call.base}/r/{room.brief.code}",
        own=view.own(state, seat, {}, room.lang(sitting.lang)),
        recovery=identity.in_groups(identity.recovery_code(room.secret, seat)),
        table=sitting.table,
        tables=list(state.tables.values()),
        card=_tokens(call, room).get(paired, "") if paired else "",
        paired=paired is not None,
    )

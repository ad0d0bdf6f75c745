"""The pages of one phone: find the room, take a seat, see the present step, answer without JavaScript, change language or table."""

from __future__ import annotations

from typing import Any

from halqa.core.activity import APART, How
from halqa.core.ids import ActId, ActivityId, SeatId, TableId, Token
from halqa.core.play import view
from halqa.core.play.commands import Join, SetLanguage, SitAt
from halqa.core.play.state import RoomState
from halqa.core.words import Lang
from halqa.room.live import acts, identity, keys, tablet
from halqa.room.live.asgi import Response, go, json, page, random_id
from halqa.room.live.assets import squeeze
from halqa.room.live.door import Call, plain_join_code, refusal_words
from halqa.room.live.hub import Group
from halqa.room.live.one_phone import page_of, page_of_phone, recovery, seen_by
from halqa.room.live.render import step_of
from halqa.room.live.room import JoinPage, LiveRoom
from halqa.room.live.writer import Answer


async def enter(call: Call) -> Response:
    """Type the room's code."""
    return call.render("enter.html", call.guess_lang(), path=f"{call.base}/j/")


async def enter_code(call: Call) -> Response:
    """The code was typed."""
    typed = dict(await call.request.form()).get("code", "")
    return go(f"{call.base}/j/{plain_join_code(typed)[:12] or '-'}")


async def join(call: Call) -> Response:
    """Take a seat: one tap on one's language. A phone that has a seat goes on to the room."""
    await call.turn()
    room = call.room()
    state = await room.writer.settled()
    if call.seat_in(room) in state.seats:
        return go(f"{call.base}/r/{room.brief.code}")
    return _join_page(call, room, state)


def _join_page(call: Call, room: LiveRoom, state: RoomState) -> Response:
    """The page that a herd opens at once: from memory, compressed, until something in the room turns. A link of a table's own is made
    each time."""
    lang, turned, asked = call.guess_lang(), room.writer.turned, call.query.keys() - {"l"}
    known = room.join_pages.get((lang, call.base))
    if asked or known is None or known.turned != turned:
        made = call.render(
            "join.html",
            lang,
            room=room.brief,
            tables=list(state.tables.values()),
            path=f"{call.base}/j/{room.brief.code}",
            ask=call.query,
        )
        if asked:
            return made
        known = room.join_pages[lang, call.base] = JoinPage(turned, made, squeeze(made))
    return known.zipped if "gzip" in call.request.headers.get("accept-encoding", "") else known.plain


async def take_seat(call: Call) -> Response:
    """A seat for this phone, or for a table's tablet. A phone that has one keeps it: a second tap is no second seat."""
    await call.turn()
    room = call.room()
    fields = dict(await call.request.form())
    state = await room.writer.settled()
    seat = call.seat_in(room)
    if seat is not None and seat in state.seats:
        return go(f"{call.base}/r/{room.brief.code}")
    seat = identity.new_seat()
    table = TableId(fields["table"]) if fields.get("table") else None
    how = How.TABLET if fields.get("how") == How.TABLET else How.PHONE
    lang = room.lang(fields.get("lang", ""))
    answer = await room.writer.submit(Join(act=ActId(random_id()), seat=seat, lang=lang, table=table, how=how))
    if not answer.ok:
        return _said_no(call, lang, answer)
    return _into(call, room, seat, "?new=1")


async def come_back(call: Call) -> Response:
    """A recovery code brings another phone into its seat."""
    await call.turn()
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


def _into(call: Call, room: LiveRoom, seat: SeatId, query: str = "") -> Response:
    return go(
        f"{call.base}/r/{room.brief.code}{query}",
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
    rendered = await room.hub.frame(_group(call, room, state, seat))
    state = await room.writer.settled()
    tokens = _tokens(call, room)
    fresh: dict[str, str] = {}
    on_tablet = tablet.shared(state, seat)
    current = state.planned.get(view.present(state, _gone_to(call, state)) or ActivityId(""))
    if current is not None and current.mode in APART and current.id not in tokens and not on_tablet:
        tokens[current.id] = identity.new_token()
        fresh[_token_cookie(call, room, current.id)] = tokens[current.id]
    if on_tablet:
        seen = seen_by(call, room, state, seat, tokens)
        fresh |= tablet.nobody(call, room) if seen.turn is None else {}
        mine = (random_id(), seen.token, str(room.now()), recovery(room, seat))
        html = page_of(call, room, seen, rendered, notice, mine)
    else:
        html = page_of_phone(call, room, state, seat, tokens, rendered, notice)
    return page(html, status, cookies=fresh, cookie_path=call.base or "/")


def _gone_to(call: Call, state: RoomState) -> ActivityId | None:
    """The free activity this phone went to."""
    at = call.query.get("at", "")
    return ActivityId(at) if at in state.planned else None


def _group(call: Call, room: LiveRoom, state: RoomState, seat: SeatId) -> Group:
    """Whose frame this phone gets; on a table's device it depends on whether it is anybody's turn."""
    if tablet.shared(state, seat):
        return seen_by(call, room, state, seat, {}).group
    return room.group(state, seat, call.query.get("at", ""))


def _token_cookie(call: Call, room: LiveRoom, activity: ActivityId) -> str:
    return f"{call.cookie_name(room)}-{identity.token_name(room.brief, activity)}"


def _tokens(call: Call, room: LiveRoom) -> dict[ActivityId, Token]:
    """The tokens that the door made for a phone without JavaScript; they live in its cookies alone."""
    held, prefix = call.cookies, f"{call.cookie_name(room)}-"
    if not any(name.startswith(prefix) for name in held):
        return {}  # as nearly all: a page's script keeps its tokens itself
    found = {each.id: held.get(_token_cookie(call, room, each.id)) for each in room.brief.activities}
    return {id: Token(token) for id, token in found.items() if token}


async def act(call: Call) -> Response:
    """An act, by script or by plain form. Answered once what it brought about is on disk."""
    room = call.room()
    scripted = call.request.wants_json
    sent = acts.from_json(await call.request.body()) if scripted else acts.from_form(await call.request.form())
    state, seat = await call.acting(room)
    lang = room.lang(state.seats[seat].lang)
    answer = await _done(room, state, sent, seat, sent.who or call.query.get("who", ""))
    if scripted:
        return json(_told(answer, lang), 200 if answer.kept else 503)
    if answer.ok:
        return go(f"{call.base}/r/{room.brief.code}?said=received{_still_at(state, sent.activity)}")
    return await room_page(call, refusal_words(lang, answer.code, answer.args), 409 if answer.kept else 503)


async def _done(room: LiveRoom, state: RoomState, sent: acts.Sent, seat: SeatId, who: str) -> Answer:
    """The answer to an act. On a table's device it says whose turn it was; without that it is nobody's and is not taken."""
    shared = tablet.shared(state, seat)
    turn = tablet.proved(room, seat, sent.activity, who) if shared else None
    place, enrolment = (turn.place, turn.enrolment) if turn is not None else (0, None)
    command = acts.command(state, sent, seat, place, enrolment)
    if shared and turn is None and command.seat is not None and not acts.anybodys(state, command):
        return Answer(False, "tablet-no-turn")
    if sent.late and command.seat is not None:
        room.links.late(seat)
    return await room.writer.submit(command)


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
    rendered = await room.hub.frame(seen_by(call, room, state, seat, {}).group)
    state = await room.writer.settled()
    token = Token(call.request.headers.get("x-halqa-token", ""))
    current = seen_by(call, room, state, seat, {}).frame.values["activity"]
    seen = seen_by(call, room, state, seat, {current: token} if current is not None else {})
    html = call.door.renderer.wrapped(seen.frame, seen.group.waiting, own=seen.own["said"], base=call.base)
    step = step_of(seen.frame)
    return json({"id": rendered.id, "step": step, "notice": "", "html": html, "turn": seen.own["turn"]})


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
        recovery=recovery(room, seat),
        table=sitting.table,
        tables=list(state.tables.values()),
        card=_tokens(call, room).get(paired, "") if paired else "",
        paired=paired is not None and not tablet.shared(state, seat),
    )


async def sends(call: Call) -> Response:
    """What this phone sends, what is stored of it in each mode, what is never sent, and what waits in its memory."""
    room = call.room()
    state, seat = await call.seated(room)
    lang, path = room.lang(state.seats[seat].lang), f"{call.base}/r/{room.brief.code}"
    return call.render("sends.html", lang, room=room.brief, path=path, shared=tablet.shared(state, seat))

"""Check-in at the phone: by personal code, or by name with three digits that only its owner knows; else the facilitator does it.

A search shows at most three masked names, and a name alone opens nothing. Mistakes are limited by seat, by enrolment and, more
generously, by address, because a whole room may stand behind one.
"""

from __future__ import annotations

import hmac

from halqa.core.activity import How
from halqa.core.ids import ActId, EnrolmentId, HalfDayId, SeatId
from halqa.core.play.commands import CheckIn
from halqa.core.play.state import RoomState
from halqa.core.words import Lang
from halqa.room.live import keys
from halqa.room.live.asgi import Response, go, random_id
from halqa.room.live.door import Call, refusal_words
from halqa.room.live.room import LiveRoom
from halqa.room.live.throttle import Mistakes

MOST_FOUND = 3


async def check_in(call: Call) -> Response:
    """The two ways to say who one is; `?q=` searches a name."""
    room = call.room()
    state, seat = await call.seated(room)
    lang = room.lang(state.seats[seat].lang)
    typed = call.query.get("q", "").strip()
    if not typed:
        return _page(call, room, lang, "phone-checked-in" if call.query.get("said") == "received" else "")
    wait = _wait(call, call.door.limits.searches, seat)
    if wait:
        return _page(call, room, lang, "phone-too-many-tries", 429, seconds=wait)
    call.door.limits.searches.wrong(seat)
    found = [each for each in room.check_in_keys if keys.matches(each, typed)]
    if not 0 < len(found) <= MOST_FOUND:
        key = "phone-search-many" if found else "phone-search-none"
        return _page(call, room, lang, key)
    people = [{"ticket": _ticket(room, seat, each.enrolment), "label": each.label} for each in found]
    return call.render("checkin_page.html", lang, room=room.brief, path=_path(call, room), people=people, notice="")


async def by_code(call: Call) -> Response:
    """The personal code of the badge or the invitation."""
    room = call.room()
    state, seat = await call.seated(room)
    lang = room.lang(state.seats[seat].lang)
    typed = dict(await call.request.form()).get("code", "")
    limits = call.door.limits.personal
    wait = _wait(call, limits, seat)
    if wait:
        return _page(call, room, lang, "phone-too-many-tries", 429, seconds=wait)
    found = room.by_personal_code(typed)
    if found is None:
        _wrong(call, limits, seat)
        return _page(call, room, lang, "phone-code-unknown", 404)
    limits.right(seat)
    return await _present(call, room, state, seat, found)


async def by_name(call: Call) -> Response:
    """One of the names that were found, proved by the last three digits of the staff number or telephone."""
    room = call.room()
    state, seat = await call.seated(room)
    lang = room.lang(state.seats[seat].lang)
    fields = dict(await call.request.form())
    enrolment = _ticketed(room, seat, fields.get("who", ""))
    entry = next((each for each in room.check_in_keys if each.enrolment == enrolment), None)
    if entry is None:
        return _page(call, room, lang, "phone-search-again", 400)
    limits = call.door.limits.proofs
    wait = max(_wait(call, limits, seat), limits.wait(f"who {entry.enrolment}"))
    if wait:
        return _page(call, room, lang, "phone-too-many-tries", 429, seconds=wait)
    if not keys.proves(room.secret, entry, fields.get("digits", "")):
        _wrong(call, limits, seat)
        limits.wrong(f"who {entry.enrolment}")
        return _page(call, room, lang, "phone-digits-wrong", 404)
    return await _present(call, room, state, seat, entry.enrolment)


async def _present(call: Call, room: LiveRoom, state: RoomState, seat: SeatId, enrolment: EnrolmentId) -> Response:
    sitting = state.seats[seat]
    half_day = state.half_day or HalfDayId("")
    answer = await room.writer.submit(
        CheckIn(act=ActId(random_id()), enrolment=enrolment, half_day=half_day, how=sitting.how, seat=seat)
    )
    if answer.ok and sitting.how is How.TABLET:  # the next person of the table checks in on the same page
        return go(f"{_path(call, room)}?said=received")
    if answer.ok:
        return go(f"{call.base}/r/{room.brief.code}?said=received")
    lang = room.lang(sitting.lang)
    words = refusal_words(lang, answer.code, answer.args)
    return call.render(
        "checkin_page.html",
        lang,
        409 if answer.kept else 503,
        room=room.brief,
        path=_path(call, room),
        people=[],
        words=words,
    )


def _page(call: Call, room: LiveRoom, lang: Lang, notice: str = "", status: int = 200, **args: object) -> Response:
    return call.render(
        "checkin_page.html", lang, status, room=room.brief, path=_path(call, room), people=[], notice=notice, args=args
    )


def _path(call: Call, room: LiveRoom) -> str:
    return f"{call.base}/r/{room.brief.code}/checkin"


def _wait(call: Call, limits: Mistakes, seat: SeatId) -> int:
    return max(limits.wait(seat), call.door.limits.by_address.wait(call.request.address))


def _wrong(call: Call, limits: Mistakes, seat: SeatId) -> None:
    limits.wrong(seat)
    call.door.limits.by_address.wrong(call.request.address)


def _ticket(room: LiveRoom, seat: SeatId, enrolment: EnrolmentId) -> str:
    """A found name as this seat may choose it: an enrolment that was never found by this seat cannot be tried."""
    return f"{enrolment}.{keys.digest(room.secret, f'found {seat}', enrolment).hex()[:24]}"


def _ticketed(room: LiveRoom, seat: SeatId, ticket: str) -> EnrolmentId | None:
    enrolment = EnrolmentId(ticket.rpartition(".")[0])
    good = hmac.compare_digest(ticket.encode(), _ticket(room, seat, enrolment).encode())
    return enrolment if good else None

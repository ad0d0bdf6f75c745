"""One device for a table: several people answer in turn on it, and nobody sees what another answered.

A turn is one person at one activity: place 1, 2, ... and a code of four characters that only this person is told, so that they, and
nobody else, may come back to their answer. The device keeps whose turn it is, and the tokens of paired and anonymous answers by place,
in cookies that no script reads; the room file knows places by seat and by name only, and neither token nor place for the rest.
"""

from __future__ import annotations

import hmac

import msgspec

from halqa.core.activity import APART, How, Mode
from halqa.core.ids import ActId, ActivityId, EnrolmentId, HalfDayId, SeatId, Token
from halqa.core.play.brief import Planned
from halqa.core.play.commands import CheckIn
from halqa.core.play.state import RoomState
from halqa.room.live import identity, keys
from halqa.room.live.asgi import NotUnderstood, Response, go, random_id
from halqa.room.live.door import Call, Instead, refusal_words
from halqa.room.live.room import LiveRoom

MOST_PLACES = 99
_CARD = range(8, 21)
_NONE = "-"


class Turn(msgspec.Struct, frozen=True):
    """Whose turn it is: the activity, the place, by name the enrolment, else the token of answers that lie apart."""

    activity: ActivityId
    place: int
    code: str
    enrolment: EnrolmentId | None = None
    token: Token | None = None

    @property
    def word(self) -> str:
        """What an act carries to say whose it is; it is proved by the code."""
        return "~".join((str(self.place), self.code, self.enrolment or ""))


def shared(state: RoomState, seat: SeatId) -> bool:
    """Whether this seat is a table's device."""
    return state.seats[seat].how is How.TABLET


def code_of(room: LiveRoom, seat: SeatId, activity: ActivityId, place: int, who: str = "") -> str:
    """The four characters of a place. By name they hold for one enrolment only."""
    return identity.short_code(room.secret, "place", f"{seat} {activity} {place} {who}")


def proved(room: LiveRoom, seat: SeatId, activity: ActivityId, word: str) -> Turn | None:
    """The turn that a word proves."""
    place, _, rest = word.partition("~")
    code, _, who = rest.partition("~")
    if not place.isdecimal() or not 0 < int(place) <= MOST_PLACES:
        return None
    wanted = code_of(room, seat, activity, int(place), who)
    if not hmac.compare_digest(code.encode(), wanted.encode()):
        return None
    return Turn(activity, int(place), wanted, EnrolmentId(who) if who else None)


def _turn_cookie(call: Call, room: LiveRoom) -> str:
    return f"{call.cookie_name(room)}-turn"


def _places_cookie(call: Call, room: LiveRoom, activity: ActivityId) -> str:
    return f"{call.cookie_name(room)}-p-{activity}"


def _places(call: Call, room: LiveRoom, activity: ActivityId) -> list[str]:
    """The token of each place so far, in order; a dash where answers do not lie apart."""
    held = call.cookies.get(_places_cookie(call, room, activity), "")
    return held.split("~") if held else []


def turn_of(call: Call, room: LiveRoom, seat: SeatId, activity: ActivityId | None) -> Turn | None:
    """Whose turn it is at this activity, as the device says."""
    at, _, word = call.cookies.get(_turn_cookie(call, room), "").partition("~")
    if activity is None or at != activity:
        return None
    turn = proved(room, seat, activity, word)
    places = _places(call, room, activity)
    if turn is None or turn.place > len(places):
        return None
    token = places[turn.place - 1]
    return msgspec.structs.replace(turn, token=Token(token) if token != _NONE else None)


def nobody(call: Call, room: LiveRoom) -> dict[str, str]:
    """The cookies after which it is nobody's turn."""
    return {_turn_cookie(call, room): ""} if call.cookies.get(_turn_cookie(call, room)) else {}


async def _asked(call: Call) -> tuple[LiveRoom, RoomState, SeatId, Planned, dict[str, str]]:
    room = call.room()
    state, seat = await call.seated(room)
    fields = dict(await call.request.form())
    planned = state.planned.get(ActivityId(fields.get("activity", "")))
    if planned is None or not shared(state, seat):
        raise NotUnderstood
    return room, state, seat, planned, fields


def _back(call: Call, room: LiveRoom, state: RoomState, activity: ActivityId) -> str:
    at = f"?at={activity}" if activity != state.shown else ""
    return f"{call.base}/r/{room.brief.code}{at}"


def _begin(call: Call, room: LiveRoom, state: RoomState, seat: SeatId, turn: Turn, tokens: list[str]) -> Response:
    cookies = {
        _turn_cookie(call, room): f"{turn.activity}~{turn.word}",
        _places_cookie(call, room, turn.activity): "~".join(tokens),
    }
    return go(_back(call, room, state, turn.activity), cookies=cookies, cookie_path=call.base or "/")


def _sorry(call: Call, room: LiveRoom, state: RoomState, seat: SeatId, words: str, status: int) -> Instead:
    lang = room.lang(state.seats[seat].lang)
    back = f"{call.base}/r/{room.brief.code}"
    return Instead(call.render("sentence.html", lang, status, words=words, room=room.brief, back=back))


async def take_turn(call: Call) -> Response:
    """The next person has the device. By name they give their personal code first; for a test they may give their card's number."""
    room, state, seat, planned, fields = await _asked(call)
    places = _places(call, room, planned.id)
    said = [voice.rpartition("/")[2] for voice in state.said[planned.id] if voice.startswith(f"seat:{seat}/")]
    used = max([len(places), *(int(place) for place in said)])
    if used >= MOST_PLACES:
        raise _sorry(call, room, state, seat, call.words("tablet-full"), 409)
    places += [_NONE] * (used - len(places))
    token, who = _NONE, ""
    if planned.mode is Mode.BY_NAME:
        who = await _named(call, room, state, seat, fields.get("code", ""))
    elif planned.mode in APART:
        card = keys.plain_code(fields.get("card", ""))
        if card and (len(card) not in _CARD or not card.isalnum() or not card.isascii()):
            lang = room.lang(state.seats[seat].lang)
            raise _sorry(call, room, state, seat, refusal_words(lang, "tablet-card", {}), 400)
        token = card or identity.new_token()
    code = code_of(room, seat, planned.id, used + 1, who)
    turn = Turn(planned.id, used + 1, code, EnrolmentId(who) if who else None)
    return _begin(call, room, state, seat, turn, [*places, token])


async def _named(call: Call, room: LiveRoom, state: RoomState, seat: SeatId, typed: str) -> str:
    """The enrolment of a personal code; whoever gives it is present."""
    limits, lang = call.door.limits.personal, room.lang(state.seats[seat].lang)
    wait = max(limits.wait(seat), call.door.limits.by_address.wait(call.request.address))
    if wait:
        raise Instead(call.sentence("phone-too-many-tries", 429, lang, seconds=wait))
    found = room.by_personal_code(typed)
    if found is None:
        limits.wrong(seat)
        call.door.limits.by_address.wrong(call.request.address)
        raise _sorry(call, room, state, seat, refusal_words(lang, "tablet-code", {}), 404)
    limits.right(seat)
    here = state.half_day or HalfDayId("")
    command = CheckIn(act=ActId(random_id()), enrolment=found, half_day=here, how=How.TABLET, seat=seat)
    answer = await room.writer.submit(command)
    if not answer.ok:
        status = 409 if answer.kept else 503
        raise _sorry(call, room, state, seat, refusal_words(lang, answer.code, answer.args), status)
    return found


async def come_back(call: Call) -> Response:
    """Somebody returns to their own answer with the number and the code they were told."""
    room, state, seat, planned, fields = await _asked(call)
    limits, lang = call.door.limits.places, room.lang(state.seats[seat].lang)
    wait = limits.wait(seat)
    if wait:
        raise Instead(call.sentence("phone-too-many-tries", 429, lang, seconds=wait))
    word = f"{fields.get('place', '').strip()}~{keys.plain_code(fields.get('code', ''))}~"
    turn = proved(room, seat, planned.id, word)
    places = _places(call, room, planned.id)
    if turn is None or turn.place > len(places):
        limits.wrong(seat)
        raise _sorry(call, room, state, seat, refusal_words(lang, "tablet-place", {}), 404)
    limits.right(seat)
    return _begin(call, room, state, seat, turn, places)


async def pass_on(call: Call) -> Response:
    """The device goes to the next person: from now on it is nobody's turn."""
    room, state, _, planned, _ = await _asked(call)
    cookies = {_turn_cookie(call, room): ""}
    return go(_back(call, room, state, planned.id), cookies=cookies, cookie_path=call.base or "/")

"""What every handler of the phone door stands on: the rooms, the pages, the limits, and who is calling."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import msgspec

from halqa.core.ids import SeatId
from halqa.core.play.state import RoomState
from halqa.core.words import FR, LANGS, Lang
from halqa.locale import has, say
from halqa.room.live.asgi import Request, Response, Send, go, json, page
from halqa.room.live.assets import Assets
from halqa.room.live.render import Renderer
from halqa.room.live.room import LiveRoom
from halqa.room.live.rooms import Rooms
from halqa.room.live.throttle import Mistakes
from halqa.room.network import Reach

if TYPE_CHECKING:
    from halqa.room.live.shared import Shared


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """What the door is told at start. `framed_by` are origins that may show its pages in a frame; `secure`: behind TLS."""

    secure: bool = False
    control_key: bytes
    framed_by: tuple[str, ...] = ()


LONGEST_TURN, TURN_EVERY = 25.0, 0.25
"""Seconds a phone that wants to join waits when its address has guessed too much, and between two looks."""


class Limits:
    """How many mistakes are allowed, by address, seat and enrolment (`most` at once, then one every so many seconds)."""

    def __init__(self) -> None:
        self.codes = Mistakes(most=20, every=10)
        self.personal = Mistakes(most=10, every=60)
        self.proofs = Mistakes(most=5, every=120)
        self.places = Mistakes(most=5, every=60)
        self.searches = Mistakes(most=30, every=20)
        self.by_address = Mistakes(most=200, every=5)


class Door:
    """The phone door's parts, made once."""

    def __init__(self, config: Config, rooms: Rooms, assets: Assets, renderer: Renderer) -> None:
        self.config, self.rooms, self.assets, self.renderer = config, rooms, assets, renderer
        self.limits = Limits()
        self.shared: Shared | None = None
        self.reach = Reach(renderer.address)

    def put_reach(self, found: Reach) -> bool:
        """How phones reach this door from now on; whether that is new. Walls and join cards follow at once."""
        if found == self.reach:
            return False
        self.reach = found
        self.renderer.address, self.renderer.wifi = found.address, found.wifi
        self.rooms.redraw()
        return True


class Instead(Exception):
    """A handler cannot go on; this is the answer instead."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


class Stream(msgspec.Struct):
    """An answer that goes on: it sends itself."""

    run: Callable[[Send], Awaitable[None]]


class Call:
    """One request in its place. `base` is empty, or `/as-2` for a second phone in the same browser (demonstration)."""

    def __init__(self, door: Door, request: Request, base: str, match: dict[str, str]) -> None:
        self.door, self.request, self.base, self.match = door, request, base, match
        self.query = request.query()
        self._seat: tuple[LiveRoom, SeatId | None] | None = None

    @property
    def cookies(self) -> dict[str, str]:
        """The request's cookies."""
        return self.request.cookies()

    def guess_lang(self) -> Lang:
        """The language to speak to somebody without a seat: `?l=`, else the browser's first that is shipped, else French."""
        shipped = {str(lang) for lang in LANGS}
        accepted = self.request.headers.get("accept-language", "")
        for tag in (self.query.get("l", ""), *re.findall(r"[a-z]{2,3}", accepted.lower())):
            if tag in shipped:
                return Lang(tag)
        return FR

    def room(self) -> LiveRoom:
        """The room of the code in the address; ends the call with a sentence when there is none, more slowly for who guesses."""
        room = self.door.rooms.by_code(self.match["code"])
        if room is not None and self._may_be_here(room) and self.seat_in(room) is not None:
            return room  # this phone has a seat here: it does not guess
        limits, address = self.door.limits.codes, self.request.address
        wait = limits.wait(address)
        if wait:
            raise Instead(self.sentence("phone-too-many-tries", 429, seconds=wait))
        room = self.door.rooms.by_code(plain_join_code(self.match["code"]))
        if room is None or not self._may_be_here(room):
            limits.wrong(address)
            raise Instead(self.sentence("phone-no-such-room", 404))
        return room

    async def turn(self) -> None:
        """Wait for this address's turn to try a code, a few seconds at most. Behind a router where somebody guesses, a right code then
        still comes through: it costs nothing, so everybody who waits with one goes in at the next moment that a try is allowed."""
        room = self.door.rooms.by_code(self.match["code"])
        if room is not None and self.seat_in(room) is not None:
            return
        for _ in range(round(LONGEST_TURN / TURN_EVERY)):
            if not self.door.limits.codes.wait(self.request.address):
                return
            await asyncio.sleep(TURN_EVERY)

    def _may_be_here(self, room: LiveRoom) -> bool:
        """Several phones in one browser are for the demonstration alone."""
        return not self.base or room.brief.world == "demonstration"

    def seat_in(self, room: LiveRoom) -> SeatId | None:
        """The seat that this phone's cookie proves in that room."""
        if self._seat is None or self._seat[0] is not room:
            self._seat = room, room.seat_of(self.request.cookie(self.cookie_name(room)))
        return self._seat[1]

    def cookie_name(self, room: LiveRoom) -> str:
        """The seat's cookie: one a room, and one more for each phone in the same browser."""
        return f"halqa-{room.brief.code}{self.base.strip('/').removeprefix('as') if self.base else ''}"

    async def seated(self, room: LiveRoom) -> tuple[RoomState, SeatId]:
        """The settled state and this phone's seat; leads to the join page when it has none."""
        state = await room.writer.settled()
        seat = self.seat_in(room)
        if seat is None or seat not in state.seats:
            if "new" in self.query:  # it was given one a moment ago and did not keep the cookie
                raise Instead(self.sentence("phone-no-cookies", 200))
            raise Instead(go(f"{self.base}/j/{room.brief.code}"))
        room.links.heard(seat)
        return state, seat

    async def seated_or_told(self, room: LiveRoom) -> tuple[RoomState, SeatId]:
        """As `seated`, but a page's script is told in JSON that its seat is gone, so that it keeps what it has."""
        try:
            return await self.seated(room)
        except Instead:
            if not self.request.wants_json:
                raise
            told = {"ok": False, "code": "room-seat-unknown", "words": self.words("phone-seat-gone")}
            raise Instead(json(told, 401)) from None

    async def acting(self, room: LiveRoom) -> tuple[RoomState, SeatId]:
        """As `seated_or_told`, for an act: its answer comes after all that is before it on disk, so it need not wait for that first."""
        seat, state = self.seat_in(room), room.writer.newest
        if seat is None or seat not in state.seats:
            return await self.seated_or_told(room)
        room.links.heard(seat)
        return state, seat

    def words(self, key: str, **args: object) -> str:
        """A sentence in the language guessed for this call."""
        return say(self.guess_lang(), key, **args)

    def render(self, name: str, lang: Lang, status: int = 200, **values: object) -> Response:
        """A page of this door."""
        return page(self.door.renderer.page(name, lang, base=self.base, **values), status)

    def sentence(self, key: str, status: int, lang: Lang | None = None, **args: object) -> Response:
        """A page with one sentence: what happened, what is kept, what to do."""
        chosen = lang or self.guess_lang()
        return self.render("sentence.html", chosen, status, words=say(chosen, key, **args))


def plain_join_code(typed: str) -> str:
    """A join code as compared: capitals, no spaces."""
    return re.sub(r"[\s\-]", "", typed).upper()


def refusal_words(lang: Lang, code: str, args: dict[str, object]) -> str:
    """A refusal in words; a code without a sentence of its own gets the general one."""
    key = f"refused-{code}"
    return say(lang, key, **args) if has(lang, key) else say(lang, "phone-refused")


Handler = Callable[[Call], Awaitable[Response | Stream]]

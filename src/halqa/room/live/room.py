"""A room that is being served: its store, its writer, its streams, and who its phones are."""

from __future__ import annotations

import hmac
from collections.abc import Callable

import msgspec

from halqa.core.activity import Audience
from halqa.core.ids import ActivityId, EnrolmentId, SeatId
from halqa.core.play.state import RoomState
from halqa.core.words import FR, Lang
from halqa.room.live import identity, keys
from halqa.room.live.asgi import Response
from halqa.room.live.clock import Clock, day_at
from halqa.room.live.hub import Group, Hub, Shown
from halqa.room.live.keys import CheckInKey, Kept
from halqa.room.live.links import Links
from halqa.room.live.render import Renderer
from halqa.room.live.store import RoomStore
from halqa.room.live.writer import Writer

MOST_PROVED = 10_000
"""Cookies whose proof is remembered; beyond, all are proved once more."""


class CannotServe(Exception):
    """Why this process must not serve: a code of the catalogue (`phone-cannot-<code>`) and the values its sentence needs."""

    def __init__(self, why: str, **values: str) -> None:
        super().__init__(f"{why} {values}")
        self.code, self.values = why, values


Lost = Callable[["LiveRoom"], None]
"""Told that another door may own this room now."""


class JoinPage(msgspec.Struct, frozen=True):
    """The join page of one language as it was made at one turn of the room, plain and compressed."""

    turned: int
    plain: Response
    zipped: Response


class LiveRoom:
    """One open room."""

    def __init__(self, store: RoomStore, now: Callable[[], int], renderer: Renderer, lost: Lost) -> None:
        """Serve the room of a store that this process owns; `lost` is called once when it owns it no longer."""
        self._store, self._lost = store, lost
        self.writer = Writer(store, now, self._publish)
        self._renderer = renderer
        self.now = now
        self.links = Links()
        self.hub = Hub(self.writer.settled, self._render, lambda: (self.writer.turned, self.writer.version))
        self.clock = Clock(self.writer, now)
        self.brief = self._store.brief
        self.path = store.path
        self._keys: list[Kept] = self._store.keys()
        self._recovery: dict[str, SeatId] = {}
        self._proved: dict[str, SeatId] = {}
        self.join_pages: dict[tuple[Lang, str], JoinPage] = {}

    def today(self) -> str:
        """The calendar day of this machine, as an ISO date."""
        return day_at(self.now())

    def start(self) -> None:
        """Begin to serve."""
        self.writer.start()
        self.hub.start()
        self.clock.start()

    async def stop(self) -> None:
        """Finish what is at hand, end the streams, let go of the room."""
        await self.clock.stop()
        await self.hub.stop()
        await self.writer.stop()

    async def leave(self) -> None:
        """As `stop`, when the room is no longer owned: whoever waits is told that nothing was stored."""
        await self.hub.stop()
        await self.writer.drain()
        await self.stop()

    @property
    def secret(self) -> bytes:
        """The room's own secret."""
        return self._store.secret

    @property
    def wall(self) -> str:
        """The read-only token of the wall."""
        return self._store.wall

    @property
    def store(self) -> RoomStore:
        """Where the room lies, for the control port."""
        return self._store

    def _publish(self, turned: bool) -> None:
        if self._store.lost:
            self._lost(self)
        self.hub.publish(turned=turned)
        if turned:  # a timer is no answer and no arrival
            self.clock.look()

    def _render(self, state: RoomState, group: Group, before: Shown | None) -> Shown:
        return self._renderer.shared(state, group, self.writer.trouble, before)

    def redraw(self) -> None:
        """What stands around the step has changed (the address, the Wi-Fi): send it to whoever shows it."""
        self.writer.turn()
        self.hub.publish()

    def lang(self, wanted: str) -> Lang:
        """`wanted` when the room speaks it, else the room's first language."""
        return Lang(wanted) if wanted in self.brief.languages else (*self.brief.languages, FR)[0]

    def group(self, state: RoomState, seat: SeatId, at: str = "", waiting: bool = False) -> Group:
        """Which frame this seat's phone gets. `at`: the free activity it went to; `waiting`: a table's device in nobody's hands."""
        sitting = state.seats[seat]
        gone_to = ActivityId(at) if at in state.planned else None
        return Group(Audience.EVERYONE, self.lang(sitting.lang), sitting.table, at=gone_to, waiting=waiting)

    @staticmethod
    def regroup(seat: SeatId, state: RoomState, group: Group) -> Group:
        """The group of a phone that keeps its stream: the same, unless its seat was moved to another table."""
        table = state.seats[seat].table if seat in state.seats else None
        return group if table == group.table else msgspec.structs.replace(group, table=table)

    def seat_of(self, cookie: str) -> SeatId | None:
        """The seat a cookie proves. A proof that held is remembered: a phone shows the same cookie with each request."""
        known = self._proved.get(cookie)
        if known is None and cookie:
            known = identity.seat_of(self.secret, cookie)
            if known is not None:
                if len(self._proved) >= MOST_PROVED:
                    self._proved.clear()
                self._proved[cookie] = known
        return known

    def seat_by_recovery(self, state: RoomState, code: str) -> SeatId | None:
        """The seat of a recovery code. Codes are computed once a seat."""
        known = set(self._recovery.values())
        for seat in state.seats:
            if seat not in known:
                self._recovery[identity.recovery_code(self.secret, seat)] = seat
        return self._recovery.get(code)

    @property
    def check_in_keys(self) -> list[Kept]:
        """What check-in may search."""
        return self._keys

    def by_personal_code(self, typed: str) -> EnrolmentId | None:
        """The enrolment of a personal code as somebody typed it."""
        plain = keys.plain_code(typed)
        wanted = keys.digest(self.secret, "code", plain)
        found = next((each for each in self._keys if each.code and hmac.compare_digest(each.code, wanted)), None)
        return found.enrolment if found is not None and len(plain) == keys.CODE_LENGTH else None

    async def put_keys(self, added: list[CheckInKey]) -> None:
        """Add or replace check-in keys."""
        await self.writer.in_between(lambda: self._store.put_keys(added))
        self._keys = self._store.keys()

    async def forget_keys(self, enrolments: list[EnrolmentId]) -> None:
        """Erase check-in keys."""
        await self.writer.in_between(lambda: self._store.erase(enrolments=enrolments))
        self._keys = self._store.keys()

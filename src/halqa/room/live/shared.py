"""Several phone doors on one PostgreSQL: each takes rooms that nobody serves, gives up rooms it lost, and knows who serves the others.

Once a second a door looks at the list. Its share is the open rooms divided by the living doors, rounded up; beyond its share it takes a
room only when nobody else did for a while. A request for a room that nobody serves makes it look at once.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from halqa.core.ids import RoomId
from halqa.room import database
from halqa.room.live import interpreter
from halqa.room.live.room import CannotServe, LiveRoom
from halqa.room.live.rooms import Rooms
from halqa.room.log import NoRoomFile
from halqa.room.owners import Enlisted, Known, Look, control_key
from halqa.room.storage import InDatabase

LOOK_EVERY = 1.0
"""Seconds between two looks: with the fold of the log, what a takeover takes."""
PATIENCE = 2
"""Looks at a room that nobody takes before a door takes it beyond its share."""
NOT_AGAIN = 0.2
"""Seconds in which requests for unknown rooms cause one look, so that guessing codes does not wear the database."""
_log = logging.getLogger(__name__)


class Shared:
    """This door among the doors of its database."""

    def __init__(self, url: str, address: str, rooms: Rooms, learned: Callable[[bytes], None]) -> None:
        """`address` is the control port's, as other machines reach it; `learned` is told the doors' common key."""
        self._url, self._address, self._rooms, self._learned = url, address, rooms, learned
        self._enlisted = Enlisted(url, address)
        self._seen = Look((), ())
        self._waited: dict[RoomId, int] = {}
        self._looking = asyncio.Lock()
        self._looked = 0.0
        self._keyed = False
        self._new = True
        self.away = True

    async def run(self) -> None:
        """Look for ever."""
        while True:
            try:
                await self.look()
            except Exception:  # a door that stopped looking would never take a room again
                _log.exception("the list of rooms could not be read")
            await asyncio.sleep(LOOK_EVERY)

    async def stop(self) -> None:
        """Leave the list; rooms are let go by `Rooms`."""
        await asyncio.to_thread(self._enlisted.leave)

    async def look(self, wanted: RoomId | None = None) -> None:
        """See who serves what, give up what was lost, take what nobody serves. `wanted` is taken beyond this door's share."""
        async with self._looking:
            try:
                self._seen = await asyncio.to_thread(self._enlisted.stay)
                if not self._keyed:
                    self._learned(await asyncio.to_thread(control_key, self._url))
                    self._keyed = True
            except database.Away as error:
                if not self.away:
                    _log.warning("the database does not answer: %s", error)
                self.away = True
                await self._look_at_own()
                return
            self.away = False
            self._looked = time.monotonic()
            self._give_up()
            await self._take(wanted)

    async def _look_at_own(self) -> None:
        for room in list(self._rooms):
            if not await room.writer.in_between(room.store.still_mine):
                self._rooms.drop(room)

    def _give_up(self) -> None:
        mine = {each.room for each in self._seen.rooms if each.owned and each.address == self._address}
        for room in list(self._rooms):
            if room.brief.room not in mine or room.store.lost:
                self._rooms.drop(room)

    async def _take(self, wanted: RoomId | None) -> None:
        """A new door takes only what is asked for at its first look: of doors that start together the first would take every room."""
        new, self._new = self._new, False
        free = [each for each in self._seen.rooms if not each.owned]
        self._waited = {each.room: self._waited.get(each.room, 0) + 1 for each in free}
        share = -(-len(self._seen.rooms) // max(1, len(self._seen.doors)))
        for each in free:
            here = sum(1 for _ in self._rooms)
            others = new or (here >= share and self._waited[each.room] <= PATIENCE)
            if others and each.room != wanted:
                continue
            place = InDatabase(self._url, each.room)
            try:
                await self._rooms.take(place, self._enlisted.number)
            except CannotServe:  # another door was faster, or a code that is served here from elsewhere
                continue
            except (NoRoomFile, database.Away) as error:
                _log.warning("room %s was not taken: %s", each.code, error)

    async def find(self, is_it: Callable[[Known], bool]) -> Known | LiveRoom | None:
        """The room meant: served here, served elsewhere, or nobody's yet (`owned` is false). None when there is no such room."""
        for again in (False, True):
            known = next((each for each in self._seen.rooms if is_it(each)), None)
            here = self._rooms.by_id(known.room) if known is not None else None
            if here is not None:
                return here
            if known is not None and known.owned and known.address != self._address and not again:
                return known
            if again:
                return known
            if known is None and time.monotonic() - self._looked < NOT_AGAIN:
                return None
            await self.look(known.room if known is not None else None)
        return None

    async def again(self, known: Known) -> Known | LiveRoom | None:
        """The same room after its owner did not answer."""
        await self.look(known.room)
        return await self.find(lambda each: each.room == known.room)


def by_code(code: str) -> Callable[[Known], bool]:
    """The room of a join code."""
    return lambda known: known.code == code


def by_token(token: str) -> Callable[[Known], bool]:
    """The room of a wall's, an interpreter's or a remote's token."""
    return lambda known: token in (known.wall, interpreter.token(known.secret)) or token.startswith(f"{known.code}-")

"""All rooms of this door: found again after a restart, by join code and by the wall's token."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

from halqa.core.ids import RoomId
from halqa.core.play.events import RoomClosed
from halqa.room.live.render import Renderer
from halqa.room.live.room import CannotServe, LiveRoom
from halqa.room.live.store import Store, Taken
from halqa.room.log import Log, NoRoomFile
from halqa.room.storage import InDatabase

SUFFIX = ".room"
_log = logging.getLogger(__name__)


Release = Callable[[], None]
HoldLock = Callable[[Path], Release | None]
"""Takes the lock beside a room file and gives what lets go of it; None when another process serves that room."""


class HeldStore(Store):
    """A room file with the lock beside it, which is let go when the file is closed."""

    def __init__(self, path: Path, release: Release) -> None:
        """Open the file; the lock is held already."""
        super().__init__(path)
        self._release = release

    def close(self) -> None:
        """Close the file, then let go of it."""
        super().close()
        self._release()


class Rooms:
    """The open rooms. A restarted door opens every room of its folder that was not closed, before it takes a request."""

    def __init__(self, folder: Path, now: Callable[[], int], hold: HoldLock, renderer: Renderer) -> None:
        self._folder, self._now, self._hold, self._renderer = folder, now, hold, renderer
        self._by_code: dict[str, LiveRoom] = {}
        self._by_wall: dict[str, LiveRoom] = {}
        self._leaving: set[asyncio.Task[None]] = set()

    def open_all(self) -> None:
        """Open what is there. Raises CannotServe when another process serves a room; other files are passed over with a line."""
        self._folder.mkdir(parents=True, exist_ok=True)
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            try:
                with Log(path) as log:
                    last = log.head().seq
                    closed = any(isinstance(each.event, RoomClosed) for each in log.events(max(0, last - 1)))
                if not closed:
                    self.open(path)
            except NoRoomFile as error:
                _log.warning("passed over: %s", error)

    async def take(self, place: InDatabase, door: int) -> LiveRoom:
        """Own a room of the database that nobody owns. Raises CannotServe when another door was faster, NoRoomFile, and Away."""
        from halqa.room.live.store_postgres import PostgresStore  # psycopg is needed only here

        def make() -> LiveRoom:
            try:
                store = PostgresStore(place, door)
            except Taken as error:
                raise CannotServe("room-taken", file=place.name) from error
            try:
                return LiveRoom(store, self._now, self._renderer, self.drop)
            except BaseException:
                store.close()
                raise

        room = await asyncio.to_thread(make)  # folding a long log must not make the other rooms of this door wait
        if room.brief.code in self._by_code:
            await room.stop()
            raise CannotServe("code-taken", code=room.brief.code)
        return self._start(room)

    def drop(self, room: LiveRoom) -> None:
        """Serve a room no more that another door may own now: at once for the next request, then its streams and its queue."""
        if self._by_code.get(room.brief.code) is not room:
            return  # dropped already: the failed append and the look at the list both tell
        del self._by_code[room.brief.code]
        self._by_wall.pop(room.wall, None)
        if room.store.lost:
            _log.warning("room %s is no longer this door's", room.brief.code)
        task = asyncio.get_running_loop().create_task(room.leave())
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)

    def open(self, path: Path) -> LiveRoom:
        """The room of this file, opened if it is not yet. Raises CannotServe or NoRoomFile."""
        path = path.resolve()
        for room in self:
            if room.path == path:
                return room
        with Log(path) as log:
            code = log.brief().code
        if code in self._by_code:
            raise CannotServe("code-taken", code=code)
        return self._start(self._of_file(path))

    def _of_file(self, path: Path) -> LiveRoom:
        release = self._hold(path)
        if release is None:
            raise CannotServe("room-taken", file=path.name)
        try:
            return LiveRoom(HeldStore(path, release), self._now, self._renderer, self.drop)
        except BaseException:
            release()
            raise

    def _start(self, room: LiveRoom) -> LiveRoom:
        room.start()
        self._by_code[room.brief.code] = room
        self._by_wall[room.wall] = room
        return room

    async def close(self, room: LiveRoom) -> None:
        """Serve this room no more."""
        self._by_code.pop(room.brief.code, None)
        self._by_wall.pop(room.wall, None)
        await room.stop()

    async def close_all(self) -> None:
        """Serve nothing any more."""
        for room in list(self):
            await self.close(room)
        await asyncio.gather(*self._leaving, return_exceptions=True)

    def redraw(self) -> None:
        """Send the present step of every room again: what stands around it has changed."""
        for room in self:
            room.redraw()

    def by_code(self, code: str) -> LiveRoom | None:
        """The room of a join code."""
        return self._by_code.get(code)

    def by_wall(self, token: str) -> LiveRoom | None:
        """The room of a wall's token."""
        return self._by_wall.get(token)

    def by_id(self, room: RoomId) -> LiveRoom | None:
        """The room of this id."""
        return next((each for each in self if each.brief.room == room), None)

    def __iter__(self) -> Iterator[LiveRoom]:
        """The open rooms."""
        return iter(self._by_code.values())

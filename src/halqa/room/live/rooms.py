"""All rooms of this door: found again after a restart, by join code and by the wall's token."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

from halqa.core.ids import RoomId
from halqa.core.play.events import RoomClosed
from halqa.room.live.render import Renderer
from halqa.room.live.room import CannotServe, HoldLock, LiveRoom
from halqa.room.log import Log, NoRoomFile

SUFFIX = ".room"
_log = logging.getLogger(__name__)


class Rooms:
    """The open rooms. A restarted door opens every room of its folder that was not closed, before it takes a request."""

    def __init__(self, folder: Path, now: Callable[[], int], hold: HoldLock, renderer: Renderer) -> None:
        self._folder, self._now, self._hold, self._renderer = folder, now, hold, renderer
        self._by_code: dict[str, LiveRoom] = {}
        self._by_wall: dict[str, LiveRoom] = {}

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
        room = LiveRoom(path, self._now, self._hold, self._renderer)
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

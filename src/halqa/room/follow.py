"""A room's state as the staff door sees it: folded from the room file as it grows, kept in memory by room, never written.

The desk asks every two seconds. Folding only what is new keeps that cheap; rows that lie apart carry no number, so they are offered
to the fold again each time, and it takes only what is newer. A state is mutable: it is read under its lock and never handed out.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import TypeVar

from halqa.core.play.fold import fold, fold_apart, fold_text
from halqa.core.play.state import RoomState, opened
from halqa.room.log import Log
from halqa.room.storage import Place

T = TypeVar("T")

MOST_ROOMS = 16
"""Rooms kept folded at once; the one not asked for the longest makes room and is folded again when asked."""


class Followed:
    """One room file, followed."""

    def __init__(self, path: Place) -> None:
        """Nothing is read before the first question."""
        self._path = path
        self._lock = threading.Lock()
        self._state: RoomState | None = None

    def ask(self, question: Callable[[RoomState], T]) -> T:
        """The answer to a question about the present state. Raises NoRoomFile when the file is gone."""
        with self._lock, Log(self._path) as log:
            state = self._state or opened(log.brief())
            self._state = None  # a fold that fails half-way must not leave a half state behind
            for happened in log.events(after=state.seq):
                fold(state, happened.event, happened.seq)
            for row in log.apart():
                fold_apart(state, row)
                # The fold takes only newer rows; one whose words were erased since is no newer.
                if row.text is not None and not row.body:
                    fold_text(state, row.text, row.body)
            for id, body in log.texts().items():
                fold_text(state, id, body)
            self._state = state
            return question(state)


_followed: OrderedDict[Place, Followed] = OrderedDict()
_lock = threading.Lock()


def ask(path: Place, question: Callable[[RoomState], T]) -> T:
    """The answer to a question about the room in this file, as of its last commit. Raises NoRoomFile."""
    with _lock:
        followed = _followed.pop(path, None) or Followed(path)
        _followed[path] = followed
        while len(_followed) > MOST_ROOMS:
            _followed.popitem(last=False)
    return followed.ask(question)

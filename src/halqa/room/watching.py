"""Which desks of a room are open, by whom: told to the other desks at the staff door, kept in memory, forgotten in seconds.

A second facilitator needs to know that somebody else holds the clicker too. Nothing of it is stored, and with several staff
processes each knows the desks that ask it.
"""

from __future__ import annotations

import threading

FORGOTTEN = 12_000
"""Milliseconds without a word from a desk until it is taken to be closed; an open one asks every two seconds."""

_open: dict[str, dict[str, tuple[str, int]]] = {}
_lock = threading.Lock()


def seen_here(room: str, desk: str, name: str, now: int) -> tuple[str, ...]:
    """Note that `desk` of the account `name` is open, and give the names of the others, each once, in order; one's own second desk is
    no other. A desk without an id (a page without scripts) only looks."""
    with _lock:
        desks = _open.setdefault(room, {})
        for gone in [id for id, (_, at) in desks.items() if now - at > FORGOTTEN]:
            del desks[gone]
        if desk:
            desks[desk] = (name, now)
        return tuple(sorted({other for id, (other, _) in desks.items() if id != desk and other != name}))

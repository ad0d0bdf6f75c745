"""The kinds of activity there are: an explicit tuple. A new kind is a folder beside this file and one line here."""

from __future__ import annotations

from typing import Any

from halqa.activities.poll.play import KIND as POLL
from halqa.core.activity import Kind

AnyKind = Kind[Any, Any, Any]

KINDS: tuple[AnyKind, ...] = (POLL,)

_BY_NAME = {each.name: each for each in KINDS}


def kind(name: str) -> AnyKind:
    """The kind called `name`. Raises KeyError: a brief that names an unknown kind is a bug of the staff door."""
    return _BY_NAME[name]

"""How files of the portal are named. A demonstration's file says so before anything else."""

from __future__ import annotations

MARK = "DEMONSTRATION-"
SUFFIX = ".sealed.json"


def record_name(slug: str, *, demonstration: bool) -> str:
    """The file name of a sealed record."""
    return f"{MARK if demonstration else ''}{slug}{SUFFIX}"


def slug_of(name: str, *, demonstration: bool) -> str:
    """The slug a record's file name stands for; empty when the name is not one of this world."""
    mark = MARK if demonstration else ""
    if not (name.startswith(mark) and name.endswith(SUFFIX)):
        return ""
    return name.removeprefix(mark).removesuffix(SUFFIX)

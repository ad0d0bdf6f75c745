"""What is typed into the record's forms, as values."""

from __future__ import annotations

from collections.abc import Mapping

from halqa.record.actions.sheets import SheetLine, SheetState

STATES: tuple[SheetState, ...] = ("present", "absent", "not_recorded")


def read_sheet(posted: Mapping[str, str]) -> list[SheetLine]:
    """The lines of a signed sheet in the order they stand in; a line left alone is not recorded."""
    lines = []
    for name, value in posted.items():
        if name.startswith("row-"):
            state = value if value in STATES else "not_recorded"
            lines.append(SheetLine(name[4:], state))
    return lines

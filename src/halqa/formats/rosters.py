"""The roster formats there are, and which one a file is in: its first bytes tell, its name only helps."""

from __future__ import annotations

from halqa.core.plan.sheet import Sheet
from halqa.core.problems import Refused
from halqa.formats import roster_csv, roster_xlsx

FORMATS = (roster_xlsx, roster_csv)
ZIP = b"PK\x03\x04"


def read_roster(data: bytes, file: str) -> Sheet | Refused:
    """A roster file's rows as text, or one reason why the whole file is refused. `file` is its name, for messages."""
    suffix = "." + file.rpartition(".")[2].casefold()
    if data.startswith((ZIP, roster_xlsx.OLD_WORKBOOK)) or suffix in roster_xlsx.SUFFIXES:
        return roster_xlsx.read(data, file)
    if suffix in roster_csv.SUFFIXES:
        return roster_csv.read(data, file)
    return Refused("roster-unknown-format", {"file": file})

"""The exchange formats, one entry each: `halqa pack import --from NAME`, `halqa pack export --to-format NAME`, and the Studio's pages.

A new format is a module with `read` and `write`, its sentences, an entry here and a section in docs/formats.md.
"""

from __future__ import annotations

from halqa.formats.exchange.parts import Format
from halqa.formats.quiz import aiken_file, gift_file, moodle_file
from halqa.formats.scenes import msel_in, msel_out, twee_file, units_xlsx

FORMATS: tuple[Format, ...] = (
    Format(
        name="gift",
        suffix=".gift.txt",
        read=gift_file.read,
        write=gift_file.write,
        came="exchange-came-questions",
        went="exchange-went-questions",
    ),
    Format(
        name="moodle",
        suffix=".moodle.xml",
        read=moodle_file.read,
        write=moodle_file.write,
        came="exchange-came-questions",
        went="exchange-went-questions",
    ),
    Format(
        name="aiken",
        suffix=".aiken.txt",
        read=aiken_file.read,
        write=aiken_file.write,
        came="exchange-came-questions",
        went="exchange-went-questions",
    ),
    Format(
        name="twee",
        suffix=".twee",
        read=twee_file.read,
        write=twee_file.write,
        came="exchange-came-steps",
        went="exchange-went-steps",
        one_of=("cases",),
    ),
    Format(
        name="units",
        suffix=".texts.xlsx",
        read=units_xlsx.read,
        write=units_xlsx.write,
        came="exchange-came-units",
        went="exchange-went-units",
    ),
    Format(
        name="msel",
        suffix=".msel.xlsx",
        read=msel_in.read,
        write=msel_out.write,
        came="exchange-came-events",
        went="exchange-went-events",
        one_of=("exercises", "cases"),
    ),
)

NAMES = tuple(one.name for one in FORMATS)


def named(name: str) -> Format:
    """The format of this name; KeyError for a name that is not among NAMES."""
    return {one.name: one for one in FORMATS}[name]

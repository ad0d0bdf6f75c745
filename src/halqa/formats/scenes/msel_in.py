"""A list of events (MSEL) in a workbook -> an exercise: a row becomes an inject, whom it reaches a role, the whole time one phase."""

from __future__ import annotations

import re

from msgspec.structs import replace

from halqa.core.packs.edits import one_line
from halqa.core.packs.elements import ID
from halqa.core.packs.scenes import Exercise, Inject, Phase, Role
from halqa.core.plan.sheet import Cell, Row, Sheet
from halqa.core.problems import Problem, Refused, Where
from halqa.core.words import LANGS, Text
from halqa.formats import roster_xlsx
from halqa.formats.exchange.folder import Names, slug
from halqa.formats.exchange.parts import Incoming, Losses, Taken
from halqa.formats.scenes.msel_out import COLUMNS
from halqa.formats.scenes.twee_file import free_names, scene_files
from halqa.locale import say

PHASE = "jeu"
AFTER_LAST = 300
"""Seconds that the phase goes on after the last event."""
HOURS_OF_DAY = 6 * 3600
"""Times that all lie after this are hours of a day, not times since a beginning."""
HEAD_ROWS = 10
LONGEST_PHASE = 9999 * 60
_TIME = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)")
_SEPARATORS = re.compile(r"[,;،/\n]+")
UNKNOWN = ("delivered", "from", "channel", "objective", "controller", "happened", "next")
"""Columns that have no place in an exercise; what stands in them is counted."""


def read(data: bytes, incoming: Incoming) -> Taken | Refused:
    """The events of the first sheet as an exercise; refused without headings for the text and for the time or the number."""
    sheet = roster_xlsx.read(data, incoming.file)
    if isinstance(sheet, Refused):
        return sheet
    for row in sheet.rows[:HEAD_ROWS]:
        columns = _columns(row)
        if "text" in columns and columns.keys() & {"planned", "number"}:
            return _Bringing(sheet, incoming, columns).taken(row.number)
    return Refused("exchange-msel-columns", {"file": incoming.file})


def _columns(row: Row) -> dict[str, int]:
    """Which column is which, by its heading in any of our languages."""
    known = {say(lang, f"msel-{key}").casefold(): key for lang in LANGS for key in COLUMNS}
    found: dict[str, int] = {}
    for place, cell in enumerate(row.cells):
        key = known.get(one_line(cell.text).casefold())
        if key is not None:
            found.setdefault(key, place)
    return found


class _Bringing:
    def __init__(self, sheet: Sheet, incoming: Incoming, columns: dict[str, int]) -> None:
        self.sheet = sheet
        self.incoming = incoming
        self.columns = columns
        self.losses = Losses()
        self.problems = list(sheet.notes)
        self.names = Names()
        self.roles: dict[str, Role] = {}
        self.by_hand = {say(lang, "map-hand").casefold() for lang in LANGS}

    def taken(self, head: int) -> Taken | Refused:
        rows = [row for row in self.sheet.rows if row.number > head and not row.empty]
        found = [each for each in (self._event(row) for row in rows) if each is not None]
        if not found:
            return Refused("exchange-msel-nothing", {"file": self.incoming.file})
        times = [due for _, due in found if due is not None]
        first = min(times) if times and min(times) >= HOURS_OF_DAY else 0
        self.losses.note("msel-clock", count=len(times) if first else 0)
        length = min(max(times, default=0) - first + AFTER_LAST, LONGEST_PHASE)
        length += -length % 60
        injects = tuple(inject if due is None else _timed(inject, due - first) for inject, due in found)
        stem = self.incoming.file.partition(".")[0]
        exercise = Exercise(
            id=free_names(self.incoming, "exercise").free(slug(stem, "exercice")),
            title=self._text(stem or "-"),
            roles=tuple(self.roles.values()),
            phases=(Phase(id=PHASE, seconds=length),),
            injects=injects,
        )
        self.losses.note("msel-roles", count=len(self.roles))
        return Taken(
            files=scene_files(self.incoming, exercise=exercise),
            count=len(injects),
            problems=tuple(self.problems),
            losses=self.losses.all(),
        )

    def _event(self, row: Row) -> tuple[Inject, int | None] | None:
        """A row as an inject and its seconds; None, and a problem, when nothing is said in it."""
        cells = {key: row.cells[place] for key, place in self.columns.items() if place < len(row.cells)}
        for cell in cells.values():
            if cell.odd:
                self._wrong("msel-odd", row, cell, kind=cell.odd)
        text = self._words(cells, "text")
        if not text:
            self._wrong("msel-no-text", row, cells.get("text", row.cells[0]))
            return None
        for key in UNKNOWN:
            code = "msel-next" if key == "next" else "msel-columns"
            self.losses.note(code, self._where(row), bool(self._words(cells, key)))
        due, manual = self._time(row, cells)
        number = self._words(cells, "number")
        wanted = number if ID.fullmatch(number) else slug(number, f"i{row.number}")
        id = self.names.free(wanted)
        self.losses.note("names", self._where(row), bool(number) and id != number)
        expected = self._words(cells, "expected")
        inject = Inject(
            id=id,
            text=self._text(text),
            to=self._to(self._words(cells, "to", lines=True)),
            manual=manual,
            expect=self._text(expected) if expected else None,
        )
        return inject, due

    def _time(self, row: Row, cells: dict[str, Cell]) -> tuple[int | None, bool]:
        """Seconds, and whether it may come by hand: the time since the beginning, or an hour of the day."""
        words = self._words(cells, "planned").casefold()
        manual = any(hand in words for hand in self.by_hand)
        match = _TIME.search(words)
        if match is not None and int(match[2]) < 60 and int(match[3] or 0) < 60:
            return int(match[1]) * 3600 + int(match[2]) * 60 + int(match[3] or 0), manual
        if words and not manual:
            self._wrong("msel-time", row, cells["planned"], time=words[:30])
        return None, True

    def _to(self, words: str) -> tuple[str, ...]:
        """The roles that an event reaches; a new one is made from its name."""
        found = []
        for part in _SEPARATORS.split(words):
            name = part.strip()
            if name:
                id = name if ID.fullmatch(name) else slug(name, f"role-{len(self.roles) + 1}")
                self.roles.setdefault(id, Role(id=id, text=self._text(name)))
                found.append(id)
        return tuple(dict.fromkeys(found))

    def _words(self, cells: dict[str, Cell], key: str, lines: bool = False) -> str:
        if key not in cells or cells[key].odd:
            return ""
        return cells[key].text if lines else one_line(cells[key].text)

    def _text(self, words: str) -> Text:
        return Text(source=self.incoming.lang, by={self.incoming.lang: words})

    def _where(self, row: Row) -> Where:
        return Where(self.incoming.file, row.number)

    def _wrong(self, code: str, row: Row, cell: Cell, **args: str) -> None:
        where = Where(self.incoming.file, row.number, cell.name)
        self.problems.append(Problem(code, "error", where, {"cell": cell.name, **args}))


def _timed(inject: Inject, due: int) -> Inject:
    """The inject at its time; one that needs minutes and seconds beyond what the format writes comes on the minute."""
    return replace(inject, phase=PHASE, after=due if due < 10_000 else min(due // 60, 9999) * 60)

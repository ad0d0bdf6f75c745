"""Judges a roster's rows one after the other: refused cell by cell, found again, or to be added. Owned by one `plan_import`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

from msgspec.structs import asdict

from halqa.core.plan import cells
from halqa.core.plan.cells import Wrong
from halqa.core.plan.headings import Field
from halqa.core.plan.names import is_arabic, search_key
from halqa.core.plan.rows import Known, RosterRow, Unchanged
from halqa.core.plan.sheet import Cell, Row
from halqa.core.problems import Arg, Problem, Severity, Where

READERS: dict[Field, Callable[[str], str | Wrong]] = {
    "sex": cells.sex,
    "unit": cells.free,
    "rank": cells.rank,
    "staff_number": cells.staff_number,
    "telephone": cells.telephone,
    "email": cells.email,
}
"""How each plain field's cell is read; names and institutions need more than their cell."""

BY_SCRIPT: dict[Field, tuple[str, str]] = {
    "family": ("family_latin", "family_arabic"),
    "given": ("given_latin", "given_arabic"),
    "full": ("family_latin", "family_arabic"),
    "family_latin": ("family_latin", "family_arabic"),
    "given_latin": ("given_latin", "given_arabic"),
    "family_arabic": ("family_latin", "family_arabic"),
    "given_arabic": ("given_latin", "given_arabic"),
}
"""Where a name goes by the script it is written in: an Arabic name under a Latin heading is still an Arabic name.

A whole name in one cell is kept as it is, in the family name: nobody can know where to cut it.
"""

IDENTIFIERS = ("staff_number", "telephone", "email")
TELEPHONE_TAIL = 9
"""Digits of a telephone number that count: what lies before them is a way of dialling."""


class Judged:
    """What became of the rows taken so far."""

    def __init__(self, file: str, known: Known) -> None:
        self.file = file
        self.add: list[RosterRow] = []
        self.unchanged: list[Unchanged] = []
        self.refused: list[Problem] = []
        self.refused_rows: list[int] = []
        self.notes: list[Problem] = []
        self._institutions = {
            search_key(name): one.key
            for one in known.institutions
            for name in (one.key, *one.names)
            if search_key(name)
        }
        self._names = ", ".join(one.names[0] for one in known.institutions if one.names)
        self._checked = bool(known.institutions)
        self._enrolled: defaultdict[str, list[tuple[str, RosterRow]]] = defaultdict(list)
        for person in known.people:
            for key in _keys(person.row):
                self._enrolled[key].append((person.key, person.row))
        self._same: dict[tuple[str, ...], int] = {}
        self._alike: dict[str, int] = {}

    def take(self, row: Row, columns: Mapping[int, Field], headed: frozenset[int]) -> None:
        """Judge one row: it ends in `add`, `unchanged` or `refused_rows`, once. `headed` are the columns that have a heading."""
        before = len(self.refused)
        row = Row(row.number, tuple(_spoken(cell) for cell in row.cells))
        for index, cell in enumerate(row.cells):
            self._shape(row, cell, index in headed)
        made = self._read(row, columns) if len(self.refused) == before else None
        if made is not None and len(self.refused) == before:
            self._place(made)
        if len(self.refused) > before:
            self.refused_rows.append(row.number)

    def _refuse(self, row: int, cell: str, code: str, **args: Arg) -> None:
        self._report(self.refused, "error", row, cell, code, args)

    def _note(self, row: int, code: str, **args: Arg) -> None:
        self._report(self.notes, "note", row, "", code, args)

    def _report(
        self, into: list[Problem], severity: Severity, row: int, cell: str, code: str, args: dict[str, Arg]
    ) -> None:
        said = {"row": str(row), "cell": cell or f"{row}", **args}
        into.append(Problem(f"roster-{code}", severity, Where(self.file, row, cell), said))

    def _shape(self, row: Row, cell: Cell, headed: bool) -> None:
        """What no cell of a row may hold, whatever its column."""
        if cell.odd:
            self._refuse(row.number, cell.name, cell.odd)
        elif cells.like_identity(cell.text):
            self._refuse(row.number, cell.name, "identity-value")
        elif cells.garbled(cell.text):
            self._refuse(row.number, cell.name, "garbled")
        elif cell.text and not headed:
            self._refuse(row.number, cell.name, "outside")

    def _read(self, row: Row, columns: Mapping[int, Field]) -> RosterRow | None:
        values: dict[str, str] = {}
        for index, cell in enumerate(row.cells):
            field = columns.get(index)
            if field is None:
                continue
            if field in BY_SCRIPT:
                self._name(row, cell, BY_SCRIPT[field], values)
            elif field == "institution":
                values["institution"] = self._institution(row, cell)
            else:
                read = READERS[field](cell.text)
                if isinstance(read, Wrong):
                    self._refuse(row.number, cell.name, read.code, longest=cells.LONGEST)
                else:
                    values[field] = read
        if not any(values.get(slot) for slots in BY_SCRIPT.values() for slot in slots):
            self._refuse(row.number, "", "no-name")
            return None
        return RosterRow(row=row.number, **values)

    def _name(self, row: Row, cell: Cell, slots: tuple[str, str], values: dict[str, str]) -> None:
        read = cells.name(cell.text)
        if isinstance(read, Wrong):
            self._refuse(row.number, cell.name, read.code, longest=cells.LONGEST)
            return
        slot = slots[is_arabic(read)]
        if read and values.get(slot):
            self._refuse(row.number, cell.name, "name-twice")
        elif read:
            values[slot] = read

    def _institution(self, row: Row, cell: Cell) -> str:
        text = cells.free(cell.text)
        if isinstance(text, Wrong):
            self._refuse(row.number, cell.name, text.code, longest=cells.LONGEST)
            return ""
        if not text or not self._checked:
            return text
        key = self._institutions.get(search_key(text))
        if key is None:
            self._refuse(row.number, cell.name, "unknown-institution", given=text[:40], known=self._names)
        return key or ""

    def _place(self, row: RosterRow) -> None:
        enrolled = {key: person for name in _keys(row) for key, person in self._enrolled[name] if _agree(person, row)}
        if len(enrolled) == 1:
            key, person = next(iter(enrolled.items()))
            differs = _differs(person, row)
            self.unchanged.append(Unchanged(row.row, key, differs))
            if differs:
                self._note(row.row, "known-differs", fields=", ".join(differs))
            return
        if enrolled:
            self._refuse(row.row, "", "several-known", count=len(enrolled))
            return
        whole = tuple(str(value).casefold() for name, value in asdict(row).items() if name != "row")
        if whole in self._same:
            self._refuse(row.row, "", "same-row", first=str(self._same[whole]))
            return
        self._same[whole] = row.row
        if any(self._enrolled[name] for name in _keys(row)):
            self._note(row.row, "like-known")
        self._look_alikes(row)
        self.add.append(row)

    def _look_alikes(self, row: RosterRow) -> None:
        """Report an earlier row of the same name or number, once each; a person decides later whether they are one."""
        seen: set[tuple[str, int]] = set()
        marks = [("like-row", f"name {key}") for key in _keys(row)]
        marks += [("same-number", f"{field} {value}") for field, value in _numbers(row)]
        for code, mark in marks:
            other = self._alike.setdefault(mark, row.row)
            if other != row.row and (code, other) not in seen:
                seen.add((code, other))
                self._note(row.row, code, other=str(other))


def _spoken(cell: Cell) -> Cell:
    """A cell of signs alone (`-`, `/`, `...`) says that there is nothing to say: it is empty. Lost letters are not nothing."""
    return (
        cell if any(char.isalnum() for char in cell.text) or cells.garbled(cell.text) else Cell(cell.name, "", cell.odd)
    )


def _keys(row: RosterRow) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for key in (row.key_latin, row.key_arabic) if key))


def _numbers(row: RosterRow) -> list[tuple[str, str]]:
    numbers = [("staff_number", row.staff_number.casefold()), ("telephone", row.telephone[-TELEPHONE_TAIL:])]
    return [(field, value) for field, value in (*numbers, ("email", row.email)) if value]


def _agree(person: RosterRow, row: RosterRow) -> bool:
    """Whether two rows of one name contradict each other nowhere.

    Both scripts, the institution and the staff number must not differ; the telephone only where no staff number settles it.
    """
    pairs = [
        (person.key_latin, row.key_latin),
        (person.key_arabic, row.key_arabic),
        (person.institution, row.institution),
    ]
    mine, theirs = dict(_numbers(person)), dict(_numbers(row))
    settled = "staff_number" in mine and "staff_number" in theirs
    field = "staff_number" if settled else "telephone"
    pairs.append((mine.get(field, ""), theirs.get(field, "")))
    return all(not a or not b or a == b for a, b in pairs)


def _differs(person: RosterRow, row: RosterRow) -> tuple[str, ...]:
    """Fields that the file fills in and the enrolled person has otherwise."""
    empty = asdict(RosterRow(row=0))
    mine = asdict(person)
    return tuple(
        name
        for name, value in asdict(row).items()
        if name != "row" and value != empty[name] and str(value).casefold() != str(mine[name]).casefold()
    )

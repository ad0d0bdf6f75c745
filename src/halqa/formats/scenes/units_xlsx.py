"""The texts of a pack as a workbook for translators and reviewers, and back. Texts and states change; the structure is read-only.

A row is a text unit: its id, the source language, its text in each language, its state. `ok` says that every translation was made from
the source text as it is now. What comes back changes the lines of those texts and nothing else in the files.
"""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.edits import one_line, with_made, with_texts
from halqa.core.packs.fingerprints import fingerprint
from halqa.core.packs.model import Reading, Unit
from halqa.core.packs.printer import IDS_FILE
from halqa.core.plan.sheet import Cell, Row, Sheet
from halqa.core.problems import Problem, Refused, Where
from halqa.core.words import FR, LANGS, Lang
from halqa.formats import roster_xlsx
from halqa.formats.exchange.parts import Given, Incoming, Losses, Outgoing, Taken
from halqa.formats.scenes.books import LONGEST, Column, book
from halqa.locale import say

STATES = ("ok", "stale", "missing", "new")
"""`ok`: made from the source text as it is; `stale`: from an older one; `missing`: a translation lacks; `new`: nobody has said."""
SAID_STALE = "-"
"""The fingerprint of no text: a reviewer says that a translation no longer fits."""
FIXED = ("id", "source")


def write(reading: Reading, outgoing: Outgoing) -> Given | Refused:
    """The texts of the pack, or of the file that holds the one scene or bank asked for."""
    units = [unit for unit in reading.units if outgoing.only in ("", unit.where.file.partition(".")[0])]
    if not units:
        known = ", ".join(dict.fromkeys(unit.where.file.partition(".")[0] for unit in reading.units)) or "-"
        return Refused("exchange-no-file-of", {"id": outgoing.only or "-", "known": known, "count": len(reading.units)})
    losses = Losses()
    losses.note_recordings(units)
    languages = _languages(reading)
    made = _made(reading)
    columns = [
        Column(heading="id", wide=34),
        Column(heading="source", wide=8),
        *(Column(heading=str(lang), wide=60, lang=lang, open=True) for lang in languages),
        Column(heading="state", wide=10, open=True, choices=STATES),
    ]
    rows = []
    for unit in units:
        texts = [unit.text.by.get(lang, "") for lang in languages]
        losses.note("units-long", unit.where, any(len(text) > LONGEST for text in texts))
        rows.append([str(unit.id), str(reading.pack.source), *texts, _state(unit, reading, made)])
    notes = say(outgoing.lang if outgoing.lang in LANGS else FR, "exchange-units-notes")
    return Given(body=book("texts", columns, rows, outgoing.lang, notes), count=len(rows), losses=losses.all())


def _languages(reading: Reading) -> tuple[Lang, ...]:
    """The pack's languages, the source first, then those that some text has besides."""
    pack = reading.pack
    found = sorted({lang for unit in reading.units for lang in unit.text.by})
    return tuple(dict.fromkeys((pack.source, *pack.languages, *found)))


def _made(reading: Reading) -> dict[tuple[str, Lang], str]:
    return {(str(one.unit), one.lang): one.of for one in reading.pack.made}


def _state(unit: Unit, reading: Reading, made: dict[tuple[str, Lang], str]) -> str:
    pack = reading.pack
    others = [lang for lang in pack.languages if lang != pack.source]
    if not all(unit.text.has(lang) for lang in pack.languages):
        return "missing"
    now = fingerprint(unit.text.in_(pack.source))
    given = [made.get((str(unit.id), lang), "") for lang in others]
    if any(of not in ("", now) for of in given):
        return "stale"
    return "ok" if all(given) else "new"


def read(data: bytes, incoming: Incoming) -> Taken | Refused:
    """The files whose texts changed, and what each bad cell has wrong. Refused without a pack, or without the columns id and state."""
    if incoming.into is None:
        return Refused("exchange-units-no-pack", {"file": incoming.file})
    sheet = roster_xlsx.read(data, incoming.file)
    if isinstance(sheet, Refused):
        return sheet
    head = next((row for row in sheet.rows if not row.empty), None)
    names = [cell.text.strip().casefold() for cell in head.cells] if head is not None else []
    if head is None or "id" not in names:
        return Refused("exchange-units-columns", {"file": incoming.file})
    return _Bringing(sheet, head, names, incoming, incoming.into).taken()


class _Bringing:
    def __init__(self, sheet: Sheet, head: Row, names: list[str], incoming: Incoming, into: Reading) -> None:
        self.sheet = sheet
        self.head = head
        self.names = names
        self.incoming = incoming
        self.into = into
        self.source = into.pack.source
        self.units = {str(unit.id): unit for unit in reversed(into.units)}
        self.languages = _languages(into)
        self.made = _made(into)
        self.problems = list(sheet.notes)
        self.losses = Losses()
        self.changes: dict[str, dict[int, dict[Lang, str]]] = {}
        self.stamps: dict[str, dict[Lang, str]] = {}
        self.count = 0

    def taken(self) -> Taken:
        for cell, name in zip(self.head.cells, self.names, strict=True):
            if name and name not in {*FIXED, "state", *self.languages}:
                self._wrong("units-column", cell, name=cell.text[:40])
        seen: set[str] = set()
        for row in self.sheet.rows:
            if row.number > self.head.number and not row.empty:
                self._row(row, seen)
        self.losses.note("units-absent", count=len(self.units.keys() - seen))
        files = self._files()
        return Taken(
            files=files,
            changes=frozenset(files),
            count=self.count,
            problems=tuple(self.problems),
            losses=self.losses.all(),
        )

    def _row(self, row: Row, seen: set[str]) -> None:
        cells = dict(zip(self.names, row.cells, strict=False))
        id = cells["id"].text.strip() if "id" in cells else ""
        unit = self.units.get(id)
        if unit is None:
            self._wrong("units-unknown", cells.get("id", row.cells[0]), id=id[:60] or "-")
            return
        if id in seen:
            self._wrong("units-twice", cells["id"], id=id[:60])
            return
        seen.add(id)
        changed = {
            lang: text for lang in self.languages if lang in cells for text in self._text(unit, lang, cells[lang])
        }
        if changed:
            self.changes.setdefault(unit.where.file, {})[unit.where.line] = changed
            self.count += 1
        if "state" in cells:
            self._state(unit, {**unit.text.by, **changed}, changed, cells["state"])

    def _text(self, unit: Unit, lang: Lang, cell: Cell) -> Iterator[str]:
        """The cell's text, when it is another than the pack's."""
        if cell.odd:
            self._wrong("units-odd", cell, kind=cell.odd)
            return
        text, old = one_line(cell.text), unit.text.by.get(lang, "")
        self.losses.note("lines", Where(self.incoming.file, _number(cell)), "\n" in cell.text.strip())
        if not text and old:
            self._wrong("units-empty", cell, lang=str(lang), id=str(unit.id))
        elif text != old:
            yield text

    def _state(self, unit: Unit, by: dict[Lang, str], changed: dict[Lang, str], cell: Cell) -> None:
        """`ok` stamps the translations, `stale` says that they no longer fit; a state that nobody touched changes nothing."""
        given, before = cell.text.strip().casefold(), _state(unit, self.into, self.made)
        if cell.odd or given not in {"", *STATES}:
            self._wrong("units-state", cell, state=cell.text[:20] or "-", known=", ".join(STATES))
            return
        others = [lang for lang in self.into.pack.languages if lang != self.source]
        lacking = [str(lang) for lang in (self.source, *others) if not by.get(lang)]
        translated = any(lang != self.source for lang in changed)
        if given == "ok" and (before != "ok" or translated):
            if lacking:
                self._wrong("units-not-ok", cell, langs=", ".join(lacking))
                return
            self.stamps[str(unit.id)] = {lang: fingerprint(by[self.source]) for lang in others}
        elif given == "stale" and before in {"ok", "new"}:
            self.stamps[str(unit.id)] = dict.fromkeys((lang for lang in others if by.get(lang)), SAID_STALE)
        if given != before and str(unit.id) in self.stamps and not changed:
            self.count += 1

    def _files(self) -> dict[str, str]:
        files = {
            name: with_texts(self.incoming.texts[name], changes, self.languages)
            for name, changes in self.changes.items()
        }
        if self.stamps:
            ids = next((name for name, text in self.incoming.texts.items() if "\nids: " in text), IDS_FILE)
            files[ids] = with_made(self.incoming.texts.get(ids, ""), self.into.pack.id, self.stamps)
        return files

    def _wrong(self, code: str, cell: Cell, **args: str) -> None:
        where = Where(self.incoming.file, _number(cell), cell.name)
        self.problems.append(Problem(code, "error", where, {"cell": cell.name, **args}))


def _number(cell: Cell) -> int:
    return int("".join(sign for sign in cell.name if sign.isdecimal()) or 0)

"""The record's pages as values: half-days with their names and checks, breakdowns with their categories in words."""

from __future__ import annotations

import msgspec

from halqa.core.ledger.figures import Amount, Figure
from halqa.core.ledger.reconcile import HalfDayRow, Sheet
from halqa.core.play.brief import HalfDay
from halqa.core.words import Lang
from halqa.desk.queries import SessionFacts
from halqa.locale import dates, say


class SheetRow(msgspec.Struct, frozen=True, kw_only=True):
    """One half-day of the reconciliation sheet. `told` says whether its doors agree: heads, names, or not counted."""

    half: HalfDay
    row: HalfDayRow

    @property
    def seats(self) -> tuple[int, int]:
        """For the ring: seats with a name, and seats that a count has beyond them."""
        return self.row.named, self.row.unlisted or 0

    @property
    def more(self) -> int:
        """Names beyond the heads that were counted."""
        return max(0, self.row.named - (self.row.headcount or 0))


class CellShown(msgspec.Struct, frozen=True):
    """One category of a breakdown, in words."""

    label: str
    amount: Amount


class BreakdownShown(msgspec.Struct, frozen=True):
    """A breakdown in words; `additive` says whether its cells may be added."""

    dimension: str
    additive: bool
    cells: tuple[CellShown, ...]


def sheet_rows(facts: SessionFacts, sheet: Sheet) -> tuple[SheetRow, ...]:
    """The half-days of a sheet with their dates and parts, in the plan's order."""
    rows = {row.half_day: row for row in sheet.half_days}
    return tuple(SheetRow(half=half, row=rows[half.id]) for half in facts.half_days if half.id in rows)


def cells_of(lang: Lang, facts: SessionFacts, figure: Figure) -> tuple[BreakdownShown, ...]:
    """The breakdowns of a figure in a language."""
    return tuple(
        BreakdownShown(
            breakdown.dimension,
            breakdown.additive,
            tuple(
                CellShown(_label(lang, facts, cell.key), cell.amount)
                for cell in breakdown.cells
                if breakdown.dimension not in _ALWAYS_STATED or cell.key != "not_stated"
            ),
        )
        for breakdown in figure.breakdowns
    )


_ALWAYS_STATED = frozenset({"session", "half_day"})
"""Every presence has its place and time: an empty line would say nothing."""
_SAID = frozenset({"female", "male", "not_stated", "senior", "middle", "rank_and_file", "civilian"})


def _label(lang: Lang, facts: SessionFacts, key: str) -> str:
    if key in _SAID:
        return say(lang, f"record-cell-{key.replace('_', '-')}")
    for institution in facts.institutions:
        if institution.key == key:
            return institution.name.in_(lang)
    for half in facts.half_days:
        if half.id == key:
            part = say(lang, f"record-{half.part}")
            return f"{dates.day(lang, half.date)} · {part}"
    return facts.place.in_(lang) if key == facts.key else key

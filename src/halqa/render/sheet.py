"""Document -> XLSX: its figures, one a row, with bounds, rule and evidence; numbers as numbers, everything else as text.

Only `write_string` and `write_number` are used: a name that begins with "=" stays a name.
"""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

import xlsxwriter

from halqa.core.ledger.figures import Amount, Figure
from halqa.core.words import direction
from halqa.locale import say, say_message
from halqa.render.appendix import require_evidence, rows, scope_text
from halqa.render.document import Document
from halqa.render.frame import EPOCH, colophon, keywords, line_of, mark_of, title_of
from halqa.render.wording import amount_text, anchor_of, reading_direction, without_marks
from halqa.workbook import LINE, grown, height, page

_FIGURES = ("value", "low", "high", "unit", "sentence", "scope", "evidence", "notes", "rule", "id", "position")
_CELLS = ("value", "low", "high", "dimension", "category", "additive", "rule", "id")
_CLAIMS = ("printed", "low", "high", "category", "quote", "source", "seen", "id")
_WIDTHS = {
    "value": 16, "low": 10, "high": 10, "unit": 14, "sentence": 64, "scope": 28, "evidence": 10, "notes": 40, "rule": 20,
    "id": 34, "position": 12, "dimension": 16, "category": 30, "additive": 16, "printed": 16, "quote": 70, "source": 50, "seen": 14,
}  # fmt: skip
_OWN = frozenset({"rule", "id", "quote", "source", "printed"})
"""Columns whose words keep their own direction: ids, and what a source printed."""
_ABOUT = 100
Cell = str | int | float | None


def write(document: Document) -> bytes:
    """The figures of the document as a workbook. Raises NumberWithoutEvidence."""
    require_evidence(document)
    return _Writer(document).finished()


class _Writer:
    """One workbook being written; each sheet begins with the mark of the document's world and a head that stays in view."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lang = document.lang
        self.out = io.BytesIO()
        self.book: Any = xlsxwriter.Workbook(self.out, {"in_memory": True})
        base = {"font_name": "Calibri", "font_size": 11, "valign": "top", "font_color": "#1E2328"}
        base |= {"reading_order": 2 if direction(self.lang) == "rtl" else 1}
        self.text = self.book.add_format(base | {"text_wrap": True})
        self.other = self.book.add_format(base | {"text_wrap": True, "reading_order": 1})
        self.number = self.book.add_format(base | {"num_format": "#,##0"})
        self.head = self.book.add_format(base | {"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"})
        self.title = self.book.add_format(base | {"bold": True, "font_size": 16, "text_wrap": True})
        self.mark = self.book.add_format(base | {"bold": True, "font_color": "#B4532A"})

    def finished(self) -> bytes:
        """The whole file: what it is, figures, breakdowns, and the sources of quoted numbers."""
        document = self.document
        moment = datetime.fromisoformat(f"{document.as_of or EPOCH}T00:00:00")
        self.book.set_properties(
            {
                "title": title_of(document),
                "author": document.organisation or "Halqa",
                "keywords": keywords(document),
                "created": moment,
            }
        )
        self._about()
        self._sheet("figures", _FIGURES, [self._figure(figure) for figure in document.appendix.figures])
        self._sheet("breakdowns", _CELLS, [row for figure in document.appendix.figures for row in self._cells(figure)])
        self._sheet("sources", _CLAIMS, self._claims())
        self.book.close()
        return grown(self.out.getvalue())

    def _page(self, name: str) -> Any:
        sheet = self.book.add_worksheet(say(self.lang, f"render-sheet-{name}"))
        sheet.hide_gridlines(2)
        mark = mark_of(self.document)
        page(sheet, self.lang, f"{mark} {title_of(self.document)}".strip(), above=mark)
        sheet.write_string(0, 0, " ".join(part for part in (mark, line_of(self.document)) if part), self.mark)
        return sheet

    def _about(self) -> None:
        sheet = self._page("about")
        sheet.set_column(0, 0, _ABOUT)
        sheet.write_string(1, 0, title_of(self.document), self.title)
        sheet.set_row(1, 1.5 * (height([(title_of(self.document), _ABOUT / 1.5)], self.lang) or LINE))
        lines = (self.document.organisation, *colophon(self.document), say(self.lang, "render-appendix-lead"))
        for index, line in enumerate(line for line in lines if line):
            sheet.write_string(2 + index, 0, line, self.text)
            sheet.set_row(2 + index, height([(line, _ABOUT)], self.lang))

    def _sheet(self, name: str, columns: tuple[str, ...], body: list[tuple[Cell, ...]]) -> None:
        if not body:
            return
        sheet = self._page(name)
        heads = [(say(self.lang, f"render-column-{key}"), float(_WIDTHS[key])) for key in columns]
        for column, (head, wide) in enumerate(heads):
            sheet.set_column(column, column, wide)
            sheet.write_string(1, column, head, self.head)
        sheet.set_row(1, height(heads, self.lang))
        for index, row in enumerate(body):
            texts = [(value, _WIDTHS[key]) for key, value in zip(columns, row, strict=True) if isinstance(value, str)]
            sheet.set_row(2 + index, height(texts, self.lang))
            for column, value in enumerate(row):
                if isinstance(value, str):
                    sheet.write_string(2 + index, column, value, self._look(columns[column], value))
                elif value is not None:
                    sheet.write_number(2 + index, column, value, self.number)
        sheet.freeze_panes(2, 1)
        sheet.autofilter(1, 0, 1 + len(body), len(columns) - 1)
        sheet.repeat_rows(0, 1)

    def _look(self, column: str, text: str) -> Any:
        return self.other if column in _OWN and reading_direction(text) == "ltr" else self.text

    def _amount(self, amount: Amount) -> tuple[Cell, Cell, Cell]:
        """The value as a number when it is exact, in words when it has bounds; then the bounds, an unknown one left empty."""
        value: Cell = amount.low if amount.exact else amount_text(self.lang, amount)
        return value, amount.low, amount.high

    def _figure(self, figure: Figure) -> tuple[Cell, ...]:
        notes = "\n".join(without_marks(say_message(self.lang, note)) for note in (*figure.reasons, *figure.notes))
        return (
            *self._amount(figure.amount),
            say(self.lang, "render-unit", unit=figure.unit),
            say(self.lang, f"rule-{figure.rule}"),
            scope_text(self.document, figure.scope) or say(self.lang, "render-whole-scope"),
            len(figure.evidence),
            notes,
            figure.rule,
            figure.id,
            figure.position,
        )

    def _cells(self, figure: Figure) -> list[tuple[Cell, ...]]:
        return [
            (
                *self._amount(cell.amount),
                say(self.lang, "render-dimension", dimension=breakdown.dimension),
                self._label(cell.key),
                say(self.lang, "render-yes" if breakdown.additive else "render-no"),
                figure.rule,
                figure.id,
            )
            for breakdown in figure.breakdowns
            for cell in breakdown.cells
        ]

    def _claims(self) -> list[tuple[Cell, ...]]:
        quoted = self.document.appendix.quoted
        counted = {row.anchor: row.counted for row in rows(self.document)}
        return [
            (
                each.claim.quantity.as_printed,
                each.claim.quantity.low,
                each.claim.quantity.high,
                counted[anchor_of(each)],
                each.claim.quote,
                ", ".join(part for part in (each.source.title, each.source.publisher) if part),
                each.source.seen_on,
                each.claim.id,
            )
            for each in quoted
        ]

    def _label(self, key: str) -> str:
        return self.document.labels.get(key, key)

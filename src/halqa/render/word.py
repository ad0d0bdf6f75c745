"""Document -> DOCX with python-docx: right-to-left paragraphs, runs and tables properly marked, the same bytes each time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from halqa.core.words import direction
from halqa.locale import say
from halqa.render.appendix import require_evidence, rows
from halqa.render.document import Block, Bullets, Document, Heading, Paragraph, Plot, Table
from halqa.render.frame import EPOCH, colophon, keywords, line_of, mark_of, title_of
from halqa.render.legend import alternative
from halqa.render.pdf import plot_png
from halqa.render.word_styles import (
    SOFT,
    TERRACOTTA,
    border,
    complex_script,
    has_rtl,
    isolated_parts,
    mark_paragraph,
    mark_section,
    mark_table,
    styles,
)
from halqa.render.wording import Piece, mostly_numbers, pieces, reading_direction, without_marks

_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_EDGES = {"gap": "B4532A", "closed": "5E6B2F", "quote": "E4DCCF"}


def write(document: Document) -> bytes:
    """The document as a DOCX. Raises NumberWithoutEvidence."""
    require_evidence(document)
    return _fixed(_Writer(document).finished())


class _Writer:
    """One DOCX being written. Appendix rows are bookmarks, numbers in the text are links to them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lang = document.lang
        self.rtl = direction(document.lang) == "rtl"
        self.rows = rows(document)
        self.marks = {row.anchor: f"n{index}" for index, row in enumerate(self.rows)}
        self.file: Any = docx.Document()
        self.last: Any = None

    def finished(self) -> bytes:
        """The whole file, before its zip is made reproducible."""
        styles(self.file, self.lang, self.rtl)
        self._frame()
        for block in self.document.blocks:
            self._block(block)
        self._appendix()
        self._colophon()
        out = io.BytesIO()
        self.file.save(out)
        return out.getvalue()

    def _frame(self) -> None:
        """Page, properties, and the marks of the world in header and footer of every page."""
        document, section = self.document, self.file.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin = section.bottom_margin = Cm(2.3)
        if self.rtl:
            mark_section(section)
        properties = self.file.core_properties
        moment = datetime.fromisoformat(f"{document.as_of or EPOCH}T00:00:00").replace(tzinfo=UTC)
        properties.created = properties.modified = properties.last_printed = moment
        properties.title, properties.language = title_of(document), self.lang
        properties.author = properties.last_modified_by = document.organisation or "Halqa"
        properties.keywords, properties.comments, properties.revision = keywords(document), "", 1
        header, footer = section.header.paragraphs[0], section.footer.paragraphs[0]
        for paragraph in (header, footer):
            self._start(paragraph)
            if mark := mark_of(document):
                self._text(paragraph, mark, bold=True, colour=TERRACOTTA, size=8.5)
                self._text(paragraph, "  ", size=8.5)
        if line := line_of(document):
            self._text(header, line, size=8.5, colour=SOFT)
        before, between = without_marks(say(self.lang, "render-page", page="\ue000", pages="\ue001")).split("\ue000")
        between, after = between.split("\ue001")
        self._text(footer, f"{title_of(document)}  ·  {before}", size=8.5, colour=SOFT)
        self._field(footer, "PAGE")
        self._text(footer, between, size=8.5, colour=SOFT)
        self._field(footer, "NUMPAGES")
        if after:
            self._text(footer, after, size=8.5, colour=SOFT)

    def _block(self, block: Block) -> None:
        match block:
            case Heading(level, runs):
                self._pieces(self._paragraph(f"Heading {min(level, 3)}"), pieces(self.lang, runs), linked=False)
            case Paragraph(runs, kind):
                self._voice(kind, pieces(self.lang, runs))
            case Bullets(items):
                for item in items:
                    self._pieces(self._paragraph("List Bullet"), pieces(self.lang, item))
            case Table():
                self._table(block)
            case Plot():
                self._plot(block)

    def _voice(self, kind: str, said: tuple[Piece, ...]) -> None:
        rtl = self.rtl
        if kind == "quote" and said:
            rtl = reading_direction(said[0].text) == "rtl"
        paragraph = self._paragraph(rtl=rtl)
        if edge := _EDGES.get(kind):
            border(paragraph, "right" if rtl else "left", edge)
        size = {"lead": 13.0, "note": 9.5}.get(kind)
        self._pieces(paragraph, said, size=size, colour=SOFT if kind in ("note", "quote") else None)

    def _table(self, table: Table) -> None:
        if table.caption:
            caption = self._paragraph()
            caption.paragraph_format.keep_with_next = True
            self._pieces(caption, pieces(self.lang, table.caption), bold=True)
        body = [[pieces(self.lang, cell) for cell in row] for row in table.rows]
        numbers = [bool(at) and mostly_numbers([row[at] for row in body]) for at in range(len(table.head))]
        grid = self._grid(tuple(pieces(self.lang, cell) for cell in table.head), len(body), numbers)
        for index, row in enumerate(body):
            total = table.total_row and index == len(body) - 1
            for cell, said, number in zip(grid.rows[index + 1].cells, row, numbers, strict=True):
                self._cell(cell, said, bold=total, number=number)
        self._paragraph().paragraph_format.space_after = Pt(2)

    def _grid(self, head: tuple[tuple[Piece, ...], ...], body: int, numbers: Sequence[bool] = ()) -> Any:
        """A table with its head; a column of `numbers` stands at the end of its line, head and all."""
        grid = self.file.add_table(rows=body + 1, cols=len(head), style="Table Grid")
        mark_table(grid, self.rtl)
        for at, (cell, said) in enumerate(zip(grid.rows[0].cells, head, strict=True)):
            self._cell(cell, said, bold=True, colour=SOFT, number=at < len(numbers) and numbers[at])
        return grid

    def _cell(
        self, cell: Any, said: tuple[Piece, ...], *, bold: bool = False, number: bool = False, colour: Any = None
    ) -> Any:
        paragraph = cell.paragraphs[0]
        self._start(paragraph)
        paragraph.paragraph_format.space_after = Pt(1)
        if number:  # with w:bidi, LEFT and RIGHT are read as start and end by Word
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        self._pieces(paragraph, said, size=9.5, bold=bold, colour=colour)
        return paragraph

    def _plot(self, plot: Plot) -> None:
        paragraph = self._paragraph()
        picture = paragraph.add_run().add_picture(io.BytesIO(plot_png(self.document, plot)), width=Cm(16.2))
        properties = picture._inline.docPr
        properties.set("descr", alternative(self.lang, plot))
        properties.set("title", say(self.lang, "render-chart"))

    def _appendix(self) -> None:
        if not self.rows:
            return
        self._text(self._paragraph("Heading 2"), say(self.lang, "render-appendix-title"))
        self._text(self._paragraph(), say(self.lang, "render-appendix-lead"), size=9.5, colour=SOFT)
        head = tuple(
            (Piece("words", say(self.lang, f"render-appendix-{column}")),) for column in ("number", "rule", "evidence")
        )
        grid = self._grid(head, len(self.rows))
        for index, row in enumerate(self.rows):
            number, rule, evidence = grid.rows[index + 1].cells
            paragraph = self._cell(number, (Piece("strong", row.number),))
            self._bookmark(paragraph, self.marks[row.anchor], index)
            if row.counted:
                self._note(number, row.counted)
            self._cell(rule, (Piece("explained", row.rule),))
            for note in row.notes:
                self._note(rule, note)
            self._cell(evidence, (Piece("explained", row.evidence),))

    def _note(self, cell: Any, note: str) -> None:
        paragraph = cell.add_paragraph()
        self._start(paragraph)
        self._pieces(paragraph, (Piece("explained", note),), size=9, colour=SOFT)

    def _colophon(self) -> None:
        for line in colophon(self.document):
            self._text(self._paragraph(), line, size=8.5, colour=SOFT)

    def _paragraph(self, style: str | None = None, *, rtl: bool | None = None) -> Any:
        return self._start(self.file.add_paragraph(style=style), rtl=rtl)

    def _start(self, paragraph: Any, *, rtl: bool | None = None) -> Any:
        if self.rtl if rtl is None else rtl:
            mark_paragraph(paragraph)
        return paragraph

    def _pieces(
        self,
        paragraph: Any,
        said: tuple[Piece, ...],
        *,
        size: float | None = None,
        bold: bool = False,
        colour: Any = None,
        linked: bool = True,
    ) -> None:
        for piece in said:
            strong = bold or piece.kind in ("strong", "number")
            for text in isolated_parts(piece.text):
                run = self._text(paragraph, text, bold=strong, size=size, colour=colour, italic=piece.kind == "quote")
                if linked and piece.kind in ("number", "percent") and piece.anchor in self.marks:
                    self._link(run, self.marks[piece.anchor])

    def _text(
        self,
        paragraph: Any,
        text: str,
        *,
        bold: bool = False,
        size: float | None = None,
        colour: Any = None,
        italic: bool = False,
    ) -> Any:
        run = paragraph.add_run(text)
        run.bold = bold or None
        run.italic = (italic and not self.rtl) or None
        if size:
            run.font.size = Pt(size)
        if colour is not None:
            run.font.color.rgb = colour
        # In a right-to-left paragraph only Latin names and bare digits run left to right; punctuation and words do not.
        letters_or_digits = any(mark.isalnum() for mark in text)
        complex_script(run, rtl=has_rtl(text) or (self.rtl and not letters_or_digits), size=size, bold=bold)
        return run

    def _link(self, run: Any, bookmark: str) -> None:
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), bookmark)
        link.set(qn("w:history"), "1")
        run._r.addprevious(link)
        link.append(run._r)

    def _bookmark(self, paragraph: Any, name: str, number: int) -> None:
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for mark in (start, end):
            mark.set(qn("w:id"), str(number + 1))
        start.set(qn("w:name"), name)
        paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
        paragraph._p.append(end)

    def _field(self, paragraph: Any, code: str) -> None:
        """A field in runs of its own, each with its size: a word processor gives what it computes the size of the run it stands in."""
        for kind in ("begin", "instruction", "separate", "result", "end"):
            run = self._text(paragraph, "1" if kind == "result" else "", size=8.5, colour=SOFT)
            if kind == "instruction":
                part = OxmlElement("w:instrText")
                part.set(qn("xml:space"), "preserve")
                part.text = f" {code} "
                run._r.append(part)
            elif kind != "result":
                part = OxmlElement("w:fldChar")
                part.set(qn("w:fldCharType"), kind)
                run._r.append(part)


def _fixed(data: bytes) -> bytes:
    """The same zip with fixed times, so that equal documents are equal files."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, _ZIP_TIME), source.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()

"""Document -> PDF through typst: PDF/UA-1 and PDF/A-3a, our own fonts only, the same bytes for the same document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from halqa.core.words import direction
from halqa.locale import say
from halqa.render.appendix import require_evidence, rows
from halqa.render.document import Block, Bullets, Document, Heading, Paragraph, Plot, Run, Table
from halqa.render.frame import EPOCH, colophon, keywords, line_of, mark_of, title_of
from halqa.render.legend import alternative, legend
from halqa.render.letters import printable
from halqa.render.plot import bar_svg, bars_most, key_svg, ring_plan, ring_svg
from halqa.render.press import Press
from halqa.render.wording import pieces, reading_direction, without_marks

_TEMPLATE = Path(__file__).with_name("document.typ")
_FOOTER = 84  # characters of the title that fit the footer's one line


def write(document: Document) -> bytes:
    """The document as an accessible, archivable PDF. Raises NumberWithoutEvidence."""
    require_evidence(document)
    press = Press(_TEMPLATE, {"document": _value(document), "only": ""})
    return press.pdf(document.as_of or EPOCH, "a-3a", "ua-1")


def plot_png(document: Document, plot: Plot) -> bytes:
    """One plot as a picture, for formats that can't hold a drawing. The same drawing and the same fonts as in the PDF."""
    value = _value(document) | {"blocks": printable([_block(document, plot)])}
    (picture,) = Press(_TEMPLATE, {"document": value, "only": "plot"}).pictures(220.0)
    return picture


def _value(document: Document) -> dict[str, Any]:
    """All the template needs, as plain values: the text is finished here, typst only sets it."""
    lang, title = document.lang, title_of(document)
    frame = {"organisation": document.organisation, "mark": mark_of(document), "line": line_of(document)}
    value = {
        "lang": lang,
        "dir": direction(lang),
        "title": title,
        "short": title if len(title) <= _FOOTER else title[:_FOOTER].rsplit(" ", 1)[0] + " …",
        "frame": frame,
        "colophon": colophon(document),
        "keywords": keywords(document),
        "blocks": [_block(document, block) for block in document.blocks],
        "appendix": _appendix(document),
    }
    page_words = say(
        lang, "render-page", page="\ue000", pages="\ue001"
    )  # two signs of its own, which the template replaces
    return {**printable(value), "page_words": page_words}


def _runs(document: Document, runs: tuple[Run, ...]) -> list[dict[str, str]]:
    return [
        msgspec.to_builtins(piece) | ({} if piece.kind == "explained" else {"text": without_marks(piece.text)})
        for piece in pieces(document.lang, runs)
    ]


def _block(document: Document, block: Block) -> dict[str, Any]:
    match block:
        case Heading(level, runs):
            return {"is": "heading", "level": level, "runs": _runs(document, runs)}
        case Paragraph(runs, kind):
            said = _runs(document, runs)
            return {
                "is": "paragraph",
                "kind": kind,
                "runs": said,
                "dir": reading_direction(said[0]["text"] if said else ""),
            }
        case Bullets(items):
            return {"is": "bullets", "items": [_runs(document, item) for item in items]}
        case Table(caption, head, table_rows, total_row):
            return {
                "is": "table",
                "caption": _runs(document, caption),
                "head": [_runs(document, cell) for cell in head],
                "rows": [[_runs(document, cell) for cell in row] for row in table_rows],
                "total": total_row,
            }
        case Plot():
            return _plot(document, block)


def _plot(document: Document, plot: Plot) -> dict[str, Any]:
    lang = document.lang
    plan = ring_plan(plot)
    most = bars_most(plot)
    lines = []
    for row in legend(lang, plot):
        drawn = key_svg(row.tone) if plan else bar_svg(row.amount, most, row.tone, direction(lang))
        lines.append(
            {
                "drawn": drawn,
                "label": [msgspec.to_builtins(piece) for piece in row.label],
                "value": msgspec.to_builtins(row.value),
            }
        )
    said = alternative(lang, plot)
    return {
        "is": "plot",
        "ring": ring_svg(plan, lang, said) if plan else "",
        "alternative": said,
        "rows": lines,
        "caption": _runs(document, plot.caption),
    }


def _appendix(document: Document) -> dict[str, Any]:
    lang = document.lang
    return {
        "title": say(lang, "render-appendix-title"),
        "lead": say(lang, "render-appendix-lead"),
        "head": [say(lang, f"render-appendix-{column}") for column in ("number", "rule", "evidence")],
        "rows": [msgspec.to_builtins(row) for row in rows(document)],
    }

"""Document -> HTML: a fragment for the portal's pages, and a page that stands alone (screen, print, both directions)."""

from __future__ import annotations

from pathlib import Path
from typing import assert_never

from markupsafe import Markup, escape

from halqa.core.words import direction
from halqa.locale import say
from halqa.render.appendix import require_evidence, rows
from halqa.render.document import Block, Bullets, Document, Heading, Paragraph, Plot, Table
from halqa.render.frame import colophon, line_of, mark_of, title_of
from halqa.render.legend import alternative, legend
from halqa.render.plot import bar_svg, bars_most, key_svg, ring_plan, ring_svg
from halqa.render.wording import Piece, mostly_numbers, pieces, plain, without_marks

NAME = "html"
SUFFIX = ".html"
MEDIA_TYPE = "text/html; charset=utf-8"
_CSS = Path(__file__).with_name("document.css")


def fragment(document: Document) -> str:
    """The document as one `<article>`, without head or style. Raises NumberWithoutEvidence."""
    require_evidence(document)
    parts = [_banner(document), *(_block(document, block) for block in document.blocks), _appendix(document)]
    opening = Markup('<article class="document world-{}" lang="{}" dir="{}">').format(
        document.world, document.lang, direction(document.lang)
    )
    return opening + Markup("\n").join(parts) + _colophon(document) + Markup("</article>")


def page(document: Document) -> str:
    """A whole HTML page with its own style; it asks for nothing from any server."""
    mark = mark_of(document) + " – " if mark_of(document) else ""
    head = Markup(
        '<!doctype html>\n<html lang="{0}" dir="{1}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="halqa-world" content="{2}">\n'
        "<title>{3}{4}</title>\n<style>{5}</style>\n</head>\n<body>\n<main>"
    ).format(
        document.lang,
        direction(document.lang),
        document.world,
        mark,
        title_of(document),
        Markup(_CSS.read_text(encoding="utf-8")),  # noqa: S704  # our own style sheet, beside this file
    )
    return head + fragment(document) + Markup("</main>\n</body>\n</html>\n")


def write(document: Document) -> bytes:
    """The standalone page as bytes."""
    return page(document).encode("utf-8")


def _piece(piece: Piece) -> Markup:
    text = escape(piece.text if piece.kind == "explained" else without_marks(piece.text))
    match piece.kind:
        case "words" | "explained":
            return text
        case "strong":
            return Markup("<strong>{}</strong>").format(text)
        case "number" | "percent":
            kind = "figure" if piece.kind == "number" else "figure share"
            return Markup('<a class="{}" href="#{}"><bdi>{}</bdi></a>').format(kind, piece.anchor, text)
        case "day":
            return Markup('<bdi class="day">{}</bdi>').format(text)
        case "name":
            return Markup("<bdi>{}</bdi>").format(text)
        case "quote":
            return Markup('<q dir="auto">{}</q>').format(text)
    assert_never(piece.kind)


def _inline(all_pieces: tuple[Piece, ...]) -> Markup:
    return Markup("").join(_piece(piece) for piece in all_pieces)


def _block(document: Document, block: Block) -> Markup:
    lang = document.lang
    match block:
        case Heading(level, runs):
            tag = f"h{min(level, 6)}"
            return Markup("<{0}>{1}</{0}>").format(tag, _inline(pieces(lang, runs)))
        case Paragraph(runs, "quote"):
            return Markup('<blockquote dir="auto"><p>{}</p></blockquote>').format(_inline(pieces(lang, runs)))
        case Paragraph(runs, kind):
            return Markup('<p class="{}">{}</p>').format(kind, _inline(pieces(lang, runs)))
        case Bullets(items):
            lines = Markup("").join(Markup("<li>{}</li>").format(_inline(pieces(lang, item))) for item in items)
            return Markup("<ul>{}</ul>").format(lines)
        case Table():
            return _table(document, block)
        case Plot():
            return _plot(document, block)
    assert_never(block)


def _table(document: Document, table: Table) -> Markup:
    lang = document.lang
    body = [[pieces(lang, cell) for cell in row] for row in table.rows]
    numeric = [mostly_numbers([row[column] for row in body]) for column in range(len(table.head))]
    head = Markup("").join(
        Markup('<th scope="col" class="{}">{}</th>').format("number" if number else "text", _inline(pieces(lang, cell)))
        for cell, number in zip(table.head, numeric, strict=True)
    )
    lines = []
    for index, row in enumerate(body):
        total = Markup(' class="total"') if table.total_row and index == len(body) - 1 else Markup("")
        cells = [Markup('<th scope="row">{}</th>').format(_inline(row[0]))]
        for cell, number in zip(row[1:], numeric[1:], strict=True):
            share = any(piece.kind == "percent" for piece in cell)
            kind = "share" if share else "number" if number else "text"
            cells.append(Markup('<td class="{}">{}</td>').format(kind, _inline(cell)))
        lines.append(Markup("<tr{}>{}</tr>").format(total, Markup("").join(cells)))
    caption = _inline(pieces(lang, table.caption))
    return Markup(
        '<div class="table" tabindex="0" role="group" aria-label="{0}"><table>{1}'
        "<thead><tr>{2}</tr></thead><tbody>{3}</tbody></table></div>"
    ).format(
        plain(lang, table.caption or table.head[0]),
        Markup("<caption>{}</caption>").format(caption) if caption else Markup(""),
        head,
        Markup("").join(lines),
    )


def _plot(document: Document, plot: Plot) -> Markup:
    lang = document.lang
    plan = ring_plan(plot)
    lines = []
    most = bars_most(plot)
    for row in legend(lang, plot):
        drawn = key_svg(row.tone) if plan else bar_svg(row.amount, most, row.tone, direction(lang))
        lines.append(
            Markup(
                '<li><span class="drawn">{}</span><span class="value">{}</span><span class="label">{}</span></li>'
            ).format(
                Markup(drawn),  # noqa: S704  # our own drawing, numbers only
                _piece(row.value),
                _inline(row.label),
            )
        )
    drawing = Markup(ring_svg(plan, lang, alternative(lang, plot))) if plan else Markup("")  # noqa: S704  # escaped inside
    return Markup(
        '<figure class="plot {0}">{1}<ul class="legend">{2}</ul><figcaption>{3}</figcaption></figure>'
    ).format("ring" if plan else "bars", drawing, Markup("").join(lines), _inline(pieces(lang, plot.caption)))


def _appendix(document: Document) -> Markup:
    lang = document.lang
    found = rows(document)
    if not found:
        return Markup("")
    lines = []
    for row in found:
        notes = Markup("").join(Markup('<p class="note">{}</p>').format(note) for note in row.notes)
        counted = Markup('<span class="note">{}</span>').format(row.counted) if row.counted else Markup("")
        lines.append(
            Markup('<tr id="{}"><th scope="row"><bdi>{}</bdi>{}</th><td>{}{}</td><td>{}</td></tr>').format(
                row.anchor, row.number, counted, row.rule, notes, row.evidence
            )
        )
    head = Markup("").join(
        Markup('<th scope="col">{}</th>').format(say(lang, f"render-appendix-{column}"))
        for column in ("number", "rule", "evidence")
    )
    return Markup(
        '<section class="appendix"><h2>{0}</h2><p class="note">{1}</p>'
        '<div class="table" tabindex="0" role="group" aria-label="{0}"><table><thead><tr>{2}</tr></thead>'
        "<tbody>{3}</tbody></table></div></section>"
    ).format(say(lang, "render-appendix-title"), say(lang, "render-appendix-lead"), head, Markup("").join(lines))


def _banner(document: Document) -> Markup:
    line = line_of(document)
    if not line:
        return Markup("")
    mark = mark_of(document)
    strong = Markup("<strong>{}</strong> ").format(mark) if mark else Markup("")
    return Markup('<p class="world">{}{}</p>').format(strong, line)


def _colophon(document: Document) -> Markup:
    lines = [document.organisation] if document.organisation else []
    lines += colophon(document)
    return Markup("<footer>{}</footer>").format(Markup("").join(Markup("<p>{}</p>").format(line) for line in lines))

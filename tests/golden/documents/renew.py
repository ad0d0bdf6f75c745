"""Write the golden documents anew: `python -m tests.golden.documents.renew`. Read the difference before you commit it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from halqa.core.words import LANGS
from halqa.render.appendix import rows, runs_of
from halqa.render.document import Document, Heading, Paragraph, Plot, Table
from halqa.render.wording import plain, without_marks
from halqa.reports import build
from tests.reports.samples import seed, twin_report, twin_story

HERE = Path(__file__).parent


def documents() -> Iterator[tuple[str, Document]]:
    """Each golden document by the stem of its file."""
    for lang in LANGS:
        yield f"published-{lang}", build("story", lang, seed())
        yield f"story-{lang}", build("story", lang, twin_story())
        yield f"training-{lang}", build("training", lang, twin_report())


def as_text(document: Document) -> str:
    """A document as lines that a person can compare: what each block says, then each number with its rule or source."""
    lines: list[str] = []
    for block in document.blocks:
        name = type(block).__name__.lower()
        if isinstance(block, Heading):
            name = f"heading {block.level}"
        elif isinstance(block, Paragraph):
            name = block.kind
        elif isinstance(block, Plot):
            name = block.form
        if isinstance(block, Table):
            lines.append(f"[table] {plain(document.lang, block.caption)}")
            lines += [
                "  " + " | ".join(plain(document.lang, cell) for cell in row) for row in (block.head, *block.rows)
            ]
        else:
            lines.append(f"[{name}] " + plain(document.lang, tuple(runs_of(block))))
    for row in rows(document):  # a rule's sentence is the ledger's and has its own tests
        rule = f" | {row.rule}" if document.world == "published" or not row.anchor.startswith("f-") else ""
        lines.append(f"[number] {row.number} | {row.counted}{rule} | {row.evidence}")
    return without_marks("\n".join(lines)).replace("\u00a0", "~") + "\n"


def main() -> None:
    """Write all of them."""
    for stem, document in documents():
        (HERE / f"{stem}.txt").write_text(as_text(document), encoding="utf-8")


if __name__ == "__main__":
    main()

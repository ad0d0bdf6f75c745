"""What stands around a document in every format: its title, the mark of its world, its date and seal."""

from __future__ import annotations

from halqa.locale import say
from halqa.locale.dates import day
from halqa.render.document import Document, Heading
from halqa.render.wording import plain, without_marks

EPOCH = "2000-01-01"
"""The date in a file's properties when the document has none: properties never hold the moment of writing."""


def title_of(document: Document) -> str:
    """The document's title as its first heading says it, so that no other text can pass for it."""
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1:
            return plain(document.lang, block.runs)
    return document.title


def mark_of(document: Document) -> str:
    """The word that everything of the demonstration carries; empty for the other worlds."""
    return say(document.lang, "render-demonstration") if document.world == "demonstration" else ""


def line_of(document: Document) -> str:
    """One line about the document's world, or nothing for a live one."""
    if document.world == "demonstration":
        return say(document.lang, "render-demonstration-line")
    return say(document.lang, "render-published-line") if document.world == "published" else ""


def colophon(document: Document) -> tuple[str, ...]:
    """When the figures were read, and the seal or that there is none (a published story is not ours to seal)."""
    lang = document.lang
    lines = []
    if document.as_of:
        lines.append(without_marks(say(lang, "render-as-of", day=day(lang, document.as_of))))
    if document.seal:
        lines.append(without_marks(say(lang, "render-seal", seal=document.seal)))
    elif document.world != "published":
        lines.append(say(lang, "render-not-sealed"))
    return tuple(lines)


def keywords(document: Document) -> str:
    """The world as a word that machines find in every file's properties, whatever its language."""
    return {"demonstration": "DEMONSTRATION", "published": "published-claims", "live": ""}[document.world]

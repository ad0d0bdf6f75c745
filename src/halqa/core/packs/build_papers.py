"""What the files mean that people read on paper: the guides of a course and its glossary."""

from __future__ import annotations

from typing import cast

from halqa.core.packs.build_content import file_title
from halqa.core.packs.carried import READER
from halqa.core.packs.elements import Element, Findings, Opened, sections
from halqa.core.packs.model import Chapter, Glossary, Guide, Reader, Term
from halqa.core.packs.parts import EMPTY, Say
from halqa.core.words import Text


def build_guide(opened: Opened, found: Findings) -> Guide:
    """`reader:` in the head, then chapters: `== id`, `title`, one `say id` for each paragraph."""
    preamble, steps = sections(opened.elements)
    title = file_title(opened, preamble, found)
    root = f"guide/{opened.id}"
    chapters = tuple(_chapter(step, root, found) for step in steps)
    return Guide(id=opened.id, title=title, reader=cast("Reader", opened.choice(READER, found)), chapters=chapters)


def _chapter(step: tuple[Element, ...], root: str, found: Findings) -> Chapter:
    head = step[0]
    path = _named(head, root, found)
    title: Text | None = None
    says: list[Say] = []
    for element in step[1:]:
        if element.name == "title" and title is None:
            title = found.text(f"{path}/title", element)
        elif element.name == "say":
            found.settings(element, ())
            unit = found.id_of(element)
            says.append(Say(id=unit, text=found.text(f"{path}/{unit}", element)))
        else:
            found.misplaced(element)
    for part, missing in (("title", title is None), ("say", not says)):
        if missing:
            found.report("missing-part", head.line.where, part=part, what=found.shown(head))
    return Chapter(id=head.id, title=title or EMPTY, says=tuple(says))


def build_glossary(opened: Opened, found: Findings) -> Glossary:
    """Terms: `== id`, `title` (the term), `say` (what it means), `coach` (which word not to say)."""
    preamble, steps = sections(opened.elements)
    title = file_title(opened, preamble, found)
    return Glossary(id=opened.id, title=title, terms=tuple(_term(step, found) for step in steps))


def _term(step: tuple[Element, ...], found: Findings) -> Term:
    head = step[0]
    path = _named(head, "term", found)
    texts: dict[str, Text] = {}
    for element in step[1:]:
        if element.name in {"title", "say", "coach"} and element.name not in texts:
            found.settings(element, (), words=0)
            texts[element.name] = found.text(f"{path}/{element.name}", element)
        else:
            found.misplaced(element)
    if "title" not in texts:
        found.report("missing-part", head.line.where, part="title", what=found.shown(head))
    return Term(id=head.id, written=texts.get("title", EMPTY), means=texts.get("say"), beware=texts.get("coach"))


def _named(head: Element, root: str, found: Findings) -> str:
    """The path of what begins at this line, noted as a name."""
    found.settings(head, ())
    path = f"{root}/{found.id_of(head)}"
    found.name(path, head.line)
    return path

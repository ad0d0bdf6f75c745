"""What can be added to a pack, where it goes, what it is called. New ids are never those of something that stands or was retired."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from halqa.core.packs import edits
from halqa.core.packs.build import FORMAT
from halqa.core.packs.model import Reading
from halqa.core.packs.outline import GROUPS, OPENS, STEP, Outline, Part, Section
from halqa.core.words import Lang, Text

ORDER: dict[str, tuple[str, ...]] = {
    "case-step": ("==", "say", "coach", "ask", "*", "debrief"),
    "bank-step": ("==", "ask", "*", "why", "coach"),
    "theory-step": ("==", "title", "say", "coach"),
    "overlay-step": ("==", "title", "say", "coach"),
    "guide-step": ("==", "title", "say"),
    "glossary-step": ("==", "title", "say", "coach"),
    "poll-step": ("==", "ask", "*", "low", "high", "coach"),
    "agenda-step": ("==", "title", "run"),
    "role": ("@", "title"),
    "inject": ("inject", "expect"),
    "rubric": ("rubric", "+"),
    "scale": ("+", "low", "high"),
    "head": ("title", "care", "stop-word"),
    "phases": ("phase", "title"),
    "debriefs": ("debrief",),
    "objectives": ("objective",),
    "references": ("reference",),
    "fills": ("fill",),
}
"""What a section is made of, in the order it is written in; a section is named as in `kind_of`."""
MANY = {"say", "*", "debrief", "+", "phase", "objective", "reference", "fill", "run"}
"""What there may be more than one of."""
ONCE = {("glossary-step", "say")}
"""What there is one of in this section alone."""
UNDER = {"why": "*", "expect": "inject"}
"""What is added under each of another part. A run's own question and note are written in the file."""
NAMES = {"role": "@", "phases": "phase"}
"""In these sections a title goes under each of another part: its name, which everybody sees."""
ALONE: dict[str, tuple[str, ...]] = {
    "case": ("==",),
    "bank": ("==", "objective"),
    "theory": ("==",),
    "overlay": ("==", "fill"),
    "guide": ("==",),
    "glossary": ("==",),
    "poll": ("==",),
    "agenda": ("==",),
    "exercise": ("@", "phase", "inject", "rubric", "debrief"),
    "feedback": ("+", "comment"),
    "pack": ("reference",),
}
"""What can be added to each kind of file, as a section or among its like."""
STEMS = {"say": "s", "debrief": "d", "+": "c", "phase": "phase", "run": "run"}
LETTERS = "abcdefghijklmnopqrstuvwxyz"
WITH_CARE = {"care": {"pack", "case", "exercise"}, "stop-word": {"pack", "exercise"}}
"""The kinds of files whose head has a notice of what is hard to hear, and a stop word."""


class Addition(msgspec.Struct, frozen=True):
    """Something that can be added to a section: a keyword or mark, and under which part (its key) where that matters."""

    name: str
    owner: str = ""


def kind_of(shown: Outline, section: Section) -> str:
    """A section's kind with its file's, where a step is a different thing in each: `case-step`, `role`."""
    return f"{shown.kind}-{STEP}" if section.kind == STEP else section.kind


def additions(shown: Outline, section: Section) -> tuple[Addition, ...]:
    """What can be added to this section now."""
    standing = {part.name for part in section.parts}
    found: list[Addition] = []
    kind = kind_of(shown, section)
    for name in ORDER.get(kind, ()):
        many = name in MANY and (kind, name) not in ONCE
        under = NAMES.get(section.kind, "") if name == "title" else UNDER.get(name, "")
        if under:
            owned = {part.owner for part in section.parts if part.name == name}
            owners = [part.key for part in section.parts if part.name == under]
            found += [Addition(name, key) for key in owners if key not in owned]
        elif shown.kind in WITH_CARE.get(name, {shown.kind}) and (many or name not in standing):
            found.append(Addition(name))
    return tuple(found)


def root_of(shown: Outline, section: Section | None, name: str) -> str:
    """What the path of a new part or section begins with."""
    alone: dict[str, str] = {
        "bank": "q/", "theory": "t/", "poll": "poll/", "glossary": "term/", "objective": "objective/", "reference": "reference/",
        "fill": f"overlay/{shown.id}/fill/", "@": f"exercise/{shown.id}/role/", "run": f"run/{shown.id}/",
        "phase": f"exercise/{shown.id}/phase/", "inject": f"exercise/{shown.id}/inject/",
    }  # fmt: skip
    if name == "+" and shown.kind == "exercise":
        return f"exercise/{shown.id}/rubric/"
    if name in alone:
        return alone[name]
    start = alone.get(shown.kind, f"{shown.kind}/{shown.id}/")
    return f"{start}{section.id}/" if section is not None and section.kind == STEP else start


def free_id(reading: Reading, before: str, wanted: str) -> str:
    """`wanted`, or the first of `wanted-2`, `wanted-3` for which `before` + id names nothing that stands or was retired."""
    taken = {named.path for named in reading.names} | set(reading.pack.retired)
    number, name = 1, wanted
    while before + name in taken:
        number += 1
        name = f"{wanted[:55]}-{number}"
    return name


def next_id(reading: Reading, before: str, name: str, standing: Iterable[Part]) -> str:
    """The id of a new part: the next letter for an option, a short name with a number for others; none for what needs none."""
    ids = {part.id for part in standing if part.name == name}
    taken = {named.path for named in reading.names} | set(reading.pack.retired)

    def free(each: str) -> bool:
        return each not in ids and before + each not in taken

    if name == "*":
        singles: list[str] = [*LETTERS, *(f"{first}{second}" for first in LETTERS for second in LETTERS)]
        return next(filter(free, singles))
    if name not in STEMS or (
        name in {"say", "debrief"} and not ids and free(name) and not before.startswith(("t/", "overlay/", "guide/"))
    ):
        return ""
    number = len(ids) + 1
    while not free(f"{STEMS[name]}{number}"):
        number += 1
    return f"{STEMS[name]}{number}"


def place_for(shown: Outline, section: Section, addition: Addition) -> int:
    """The line after which a new part goes: under its owner, else behind the last of what comes before it."""
    owner = section.part(addition.owner)
    if owner is not None:
        return max(part.last for part in section.parts if part is owner or part.owner == owner.key)
    order = ORDER.get(kind_of(shown, section), ())
    rank = order.index(addition.name) if addition.name in order else len(order)
    before = [part.last for part in section.parts if part.name not in order or order.index(part.name) <= rank]
    return max(before, default=section.first)


def with_part(
    text: str, shown: Outline, section: Section, addition: Addition, identity: str, settings: str, by: dict[Lang, str]
) -> str:
    """The text with a new part in its place."""
    block = edits.block_of((addition.name, identity, settings), by)
    return edits.with_block(text, place_for(shown, section, addition), block)


def behind(shown: Outline, name: str, end: int) -> int:
    """The line after which a new section goes: the last of its like; what stands in the head behind the head; else `end`."""
    kind = GROUPS.get(name) or OPENS.get(name, name)
    kin = [section for section in shown.sections if section.kind == kind]
    if not kin and name in {"objective", "fill", "reference"}:
        kin = [section for section in shown.sections if section.kind == "head"]
    if not kin:
        return end
    return kin[-1].last if kind in OPENS.values() else max(part.last for part in kin[-1].parts)


def with_section(text: str, after: int, blocks: Iterable[list[str]]) -> str:
    """The text with a new section behind line `after`: its blocks of lines, with a blank line before and after."""
    lines = text.rstrip("\n").split("\n")
    place = min(after, len(lines))
    while place and not lines[place - 1].strip():
        place -= 1
    block = [line for each in blocks for line in each]
    gap = [""] if place < len(lines) and lines[place].strip() else []
    return edits.with_block(text, place, ["", *block, *gap])


def new_file(kind: str, identity: str, title: Text) -> str:
    """A file of a kind with its title and nothing else."""
    head = [f"halqa {FORMAT}", f"{kind}: {identity}", ""]
    ordered = {title.source: title.in_(title.source), **title.by}
    return "\n".join([*head, *edits.block_of(("title",), ordered)]) + "\n"

"""A file of a pack as an editor sees it: sections (a step, a role, the objectives), each of parts with lines, settings and languages.

An outline keeps places in the text, so that one part can be changed and every other line, comments and mistakes included, stays as its
author wrote it. Keys are made of ids, never of positions: turning two options round changes no key.
"""

from __future__ import annotations

import msgspec

from halqa.core.ids import UnitId
from halqa.core.packs.build import FIELDS
from halqa.core.packs.model import Reading
from halqa.core.packs.syntax import SOUND, Form, Node, parse
from halqa.core.words import Lang, Text

STEP = "step"
"""The sections that begin with `==`: a step, an item, a page, a poll, a half-day."""
OPENS = {"==": STEP, "@": "role", "inject": "inject", "rubric": "rubric"}
"""What begins a section of its own, wherever it stands."""
GROUPS = {
    "title": "head", "care": "head", "stop-word": "head", "objective": "objectives", "reference": "references",
    "dimension": "dimensions", "fill": "fills", "phase": "phases", "debrief": "debriefs", "comment": "comment", "made": "made",
    "spoken": "made",
}  # fmt: skip
"""What stands together in one section outside of steps."""
OWNED = frozenset({"why", "low", "high", "expect"})
"""What always belongs to the option, criterion or inject above it."""
OWNERS = frozenset({"*", "+", "run", "inject", "@", "phase"})
NAMED = frozenset({"@", "phase"})
"""What a title right below names, instead of the file."""


SHOWN = {
    "agenda": frozenset({STEP}),
    "bank": frozenset({STEP}),
    "poll": frozenset({STEP}),
    "theory": frozenset({STEP}),
    "overlay": frozenset({STEP}),
    "feedback": frozenset({"head", "scale", "comment"}),
    "case": frozenset({"head", STEP}),
    "exercise": frozenset({"head", "role", "phases", "inject", "rubric", "debriefs"}),
}
"""The sections that people see, by the kind of file."""


_THINGS = frozenset({Form.KEYWORD, Form.STEP, Form.OPTION, Form.ROLE, Form.CRITERION})


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One keyword or mark with its texts and their recordings. `settings` are the words after its id; lines count from 1, `last` is
    that of its last text or its recordings."""

    key: str
    name: str
    id: str
    owner: str
    settings: str
    first: int
    last: int
    by: dict[Lang, str]
    sound: dict[Lang, str] = {}


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """What is edited on one page. `first` is its first line, with the comments right above; `last` the line before the next section."""

    key: str
    kind: str
    id: str
    first: int
    last: int
    parts: tuple[Part, ...]

    def part(self, key: str) -> Part | None:
        """The part of this key, if it stands here."""
        return next((part for part in self.parts if part.key == key), None)


class Outline(msgspec.Struct, frozen=True, kw_only=True):
    """A file: its kind and id (empty when its head says neither) and its sections in the order written."""

    file: str
    kind: str
    id: str
    sections: tuple[Section, ...]

    def section(self, key: str) -> Section | None:
        """The section of this key, if it stands here."""
        return next((section for section in self.sections if section.key == key), None)

    def at(self, line: int) -> Section | None:
        """The section that a line belongs to: of the head's lines, the first."""
        around = [section for section in self.sections if section.first <= line <= section.last]
        return next(iter(around or self.sections), None)


def is_shown(shown: Outline, section: Section) -> bool:
    """Whether people see this section."""
    return section.kind in SHOWN.get(shown.kind, frozenset())


class _Growing:
    """A section while its lines are read."""

    def __init__(self, key: str, kind: str, identity: str, first: int) -> None:
        self.key, self.kind, self.id, self.first, self.last = key, kind, identity, first, first
        self.parts: list[Part] = []
        self.owner = ""

    def finished(self) -> Section:
        return Section(
            key=self.key, kind=self.kind, id=self.id, first=self.first, last=self.last, parts=tuple(self.parts)
        )


def outline(file: str, text: str) -> Outline:
    """The outline of a file. Never raises: what cannot be understood stands in the section around it, or in none."""
    nodes = parse(file, text).nodes
    kind, identity = _head(nodes)
    growing: list[_Growing] = []
    taken: dict[str, _Growing] = {}
    above: _Growing | None = None
    for number, node in enumerate(nodes):
        if node.form in _THINGS and node.name not in {"halqa", SOUND}:
            named = node.name == "title" and above is not None and above.parts[-1].name in NAMED
            first = _with_comments(nodes, number)
            section = above if named and above else _section(node, kind, growing, taken, first)
            above = section
            section.parts.append(_part(node, section, _below(nodes, number)))
            section.last = max(section.last, section.parts[-1].last)
    return Outline(file=file, kind=kind, id=identity, sections=_reaching(growing, len(nodes)))


def _head(nodes: tuple[Node, ...]) -> tuple[str, str]:
    found = {node.name: node.value for node in reversed(nodes) if node.form is Form.FIELD and node.name in FIELDS}
    kind = next((name for name in FIELDS if name in found), "")
    return kind, found.get(kind, "")


def _with_comments(nodes: tuple[Node, ...], number: int) -> int:
    """The first line of what begins here, counted from 1: the comments right above belong to it."""
    while number and nodes[number - 1].form is Form.COMMENT:
        number -= 1
    return number + 1


def _section(node: Node, kind: str, growing: list[_Growing], taken: dict[str, _Growing], first: int) -> _Growing:
    """The section that this line begins or belongs to."""
    current = growing[-1] if growing else None
    in_steps = current is not None and current.kind == STEP
    opens = OPENS.get(node.name, "scale" if node.name == "+" and kind == "feedback" else "")
    if opens and not (in_steps and opens != STEP):
        return _new(opens, node.tokens[0] if node.tokens and node.name != "rubric" else "", growing, taken, first)
    group = GROUPS.get(node.name)
    if current is not None and (in_steps or group is None):
        return current
    name = group or "head"
    return taken[name] if name in taken else _new(name, "", growing, taken, first)


def _new(kind: str, identity: str, growing: list[_Growing], taken: dict[str, _Growing], first: int) -> _Growing:
    key = wanted = f"{kind}/{identity}" if identity else kind
    again = 1
    while key in taken:
        again += 1
        key = f"{wanted}~{again}"
    taken[key] = _Growing(key, kind, identity, first)
    growing.append(taken[key])
    return taken[key]


class _Below(msgspec.Struct, frozen=True):
    """What stands under a line: texts, their recordings, and the last line that belongs to it."""

    by: dict[Lang, str]
    sound: dict[Lang, str]
    last: int


def _below(nodes: tuple[Node, ...], number: int) -> _Below:
    """What belongs to a line: its texts and recordings, and the comments between two of them."""
    by: dict[Lang, str] = {}
    sound: dict[Lang, str] = {}
    last = number
    for after in range(number + 1, len(nodes)):
        node = nodes[after]
        if node.form in {Form.TEXT, Form.BELOW}:
            if node.value:
                by.setdefault(Lang(node.name), node.value)
            last = after
        elif node.name == SOUND:
            pairs = (token.partition("=") for token in node.tokens)
            sound.update({Lang(lang): name for lang, _, name in pairs if name})
            last = after
        elif node.form not in {Form.BLANK, Form.COMMENT}:
            break
    return _Below(by, sound, last + 1)


def _part(node: Node, section: _Growing, below: _Below) -> Part:
    named = bool(node.tokens) and not (node.name in {"ask", "rubric"} or "=" in node.tokens[0])
    identity = node.tokens[0] if named else ""
    names = node.name == "title" and bool(section.parts) and section.parts[-1].name in NAMED
    owned = names or node.name in OWNED or (node.name in {"ask", "coach"} and section.owner.startswith("run."))
    key = wanted = (
        f"{section.owner}.{node.name}" if owned and section.owner else ".".join(filter(None, (node.name, identity)))
    )
    again = 1
    while any(part.key == key for part in section.parts):
        again += 1
        key = f"{wanted}~{again}"
    owner = section.owner if owned else ""
    if node.name in OWNERS:
        section.owner = key
    return Part(
        key=key,
        name=node.name,
        id=identity,
        owner=owner,
        settings=" ".join(node.tokens[1:] if named else node.tokens),
        first=node.line.number,
        last=below.last,
        by=below.by,
        sound=below.sound,
    )


def _reaching(growing: list[_Growing], lines: int) -> tuple[Section, ...]:
    """The sections, each reaching to where the next begins; one that is spread over a file keeps its last part inside."""
    out: list[Section] = []
    for number, section in enumerate(growing):
        following = growing[number + 1].first - 1 if number + 1 < len(growing) else lines
        section.last = max(section.last, following)
        out.append(section.finished())
    return tuple(out)


def units_of(reading: Reading, shown: Outline, section: Section) -> dict[str, UnitId]:
    """The path of each part's text unit, by the part's key. A part that has no text yet has none."""
    at = {unit.where.line: unit.id for unit in reading.units if unit.where.file == shown.file}
    return {part.key: at[part.first] for part in section.parts if part.first in at}


def text_of(part: Part, source: Lang) -> Text:
    """A part's languages as a text."""
    return Text(source=source, by=part.by)

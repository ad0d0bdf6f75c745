"""Text -> tree. One idea per line: the first sign or word of a line says what it is, and nothing else matters.

The tree keeps every line, comments and mistakes included, and making it never raises: what a line means is `build`'s business.
`written(tree)` gives the author's text back; `formatted(tree)` gives it in its one canonical form.
"""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec

from halqa.core.packs.source import BYTE_ORDER_MARK, Line, cut


class Form(StrEnum):
    """What a line is."""

    BLANK = "blank"
    COMMENT = "comment"  # "# for authors", never on a phone
    FIELD = "field"  # "version: 1.0.0"
    KEYWORD = "keyword"  # "ask group talk=5m"
    STEP = "step"  # "== calme"
    OPTION = "option"  # "* a -> calme"
    ROLE = "role"  # "@ agent seats=1"
    CRITERION = "criterion"  # "+ r1 critical"
    TEXT = "text"  # "fr| Bonjour"
    BELOW = "below"  # the line under a bare "ar|"
    STRAY = "stray"  # none of these


MARKS = {"==": Form.STEP, "*": Form.OPTION, "@": Form.ROLE, "+": Form.CRITERION}
MARK_OF = {form: mark for mark, form in MARKS.items()}

KEYWORDS = frozenset({
    "halqa", "title", "care", "stop-word", "say", "coach", "ask", "debrief", "why",
    "objective", "reference", "dimension", "run", "fill", "made", "low", "high", "comment",
    "phase", "inject", "expect", "rubric", "sound", "spoken",
})  # fmt: skip
"""A closed list, so that a slip of the pen is a stray line with a remedy and not a silently accepted word."""

_LANGUAGE = re.compile(r"([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\|[ \t]*(.*)")
_FIELD = re.compile(r"([a-z][a-z0-9_-]*):(?:[ \t]+(.*))?")
_SPACE = " \t"
_BEFORE = _SPACE + BYTE_ORDER_MARK
"""What may stand before a line's first sign: files joined by a copy command keep the mark of each."""


SOUND = "sound"
"""The line that names the recordings of the text above it: it is no thing of its own."""


class Node(msgspec.Struct, frozen=True):
    """One line, understood. `name` is the keyword, field, language or comment's text; `value` a field's value or a text."""

    form: Form
    line: Line
    name: str = ""
    value: str = ""
    tokens: tuple[str, ...] = ()


class Tree(msgspec.Struct, frozen=True):
    """A whole file, line by line."""

    file: str
    nodes: tuple[Node, ...]


def parse(file: str, text: str) -> Tree:
    """The tree of a file. Never raises; time grows with the length of the text only."""
    nodes: list[Node] = []
    for line in cut(file, text):
        node = _understand(line)
        before = nodes[-1] if nodes else None
        bare = before is not None and before.form is Form.TEXT and not before.value
        if bare and before is not None and node.form in {Form.STRAY, Form.FIELD}:
            node = Node(Form.BELOW, line, name=before.name, value=line.text.strip(_SPACE))
        nodes.append(node)
    return Tree(file, tuple(nodes))


def written(tree: Tree) -> str:
    """The author's text, byte for byte but for the line ends."""
    return "\n".join(node.line.text for node in tree.nodes)


def formatted(tree: Tree) -> str:
    """The canonical text: one space after marks, texts beside their language, single blank lines, one before each step."""
    out: list[str] = []
    for node in tree.nodes:
        if node.form is Form.BLANK:
            if out and out[-1]:
                out.append("")
        elif node.form is Form.BELOW:
            out[-1] = f"{node.name}| {node.value}"
        else:
            if node.form is Form.STEP and out and out[-1] and not out[-1].startswith("#"):
                out.append("")
            out.append(_canonical(node))
    while out and not out[-1]:
        out.pop()
    return "\n".join(out) + "\n" if out else ""


def _understand(line: Line) -> Node:
    text = line.text.lstrip(_BEFORE).rstrip(_SPACE)
    if not text:
        return Node(Form.BLANK, line)
    if text.startswith("#"):
        return Node(Form.COMMENT, line, name=text[1:].strip(_SPACE))
    if language := _LANGUAGE.fullmatch(text):
        return Node(Form.TEXT, line, name=language[1], value=language[2])
    first, *tokens = re.split(r"[ \t]+", text)
    if first in MARKS:
        return Node(MARKS[first], line, name=first, tokens=tuple(tokens))
    if first in KEYWORDS:
        return Node(Form.KEYWORD, line, name=first, tokens=tuple(tokens))
    if field := _FIELD.fullmatch(text):
        return Node(Form.FIELD, line, name=field[1], value=(field[2] or "").strip(_SPACE))
    return Node(Form.STRAY, line, value=text)


def _canonical(node: Node) -> str:
    if node.form is Form.COMMENT:
        return f"# {node.name}".rstrip(_SPACE)
    if node.form is Form.TEXT:
        return f"{node.name}| {node.value}".rstrip(_SPACE)
    if node.form is Form.FIELD:
        return f"{node.name}: {node.value}".rstrip(_SPACE)
    if node.form is Form.STRAY:
        return node.value
    return " ".join((node.name, *node.tokens))

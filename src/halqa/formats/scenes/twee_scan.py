"""What stands in a passage: words, links, our own comments; the macros and variables of a story format, each with its line.

Every sign that opens something is looked for once, and its end once more: time grows with the text only, whatever is left open.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from halqa.core.packs.source import Line
from halqa.core.problems import Problem
from halqa.formats.scenes.twee_parts import OWN, Passage, shown

LINK, NOTE = "\ue000", "\ue001"
"""Stand in the words where a link or one of our comments stood."""
PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_-]*\}")
_OPEN = re.compile(
    r"<!--|/\*|/%|\[\[|\[img\[|<<|<%|</?[A-Za-z]|\{(?=[A-Za-z])|\((?=[A-Za-z$][\w-]*:)|\$(?=[A-Za-z_])|''|\*\*|(?<!:)//"
)
_CLOSE = {"<!--": "-->", "/*": "*/", "/%": "%/", "[[": "]]", "[img[": "]]", "<<": ">>", "<%": "%>", "{": "}"}
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)[^<>\n]{0,2000}>")
_VARIABLE = re.compile(r"\$\w{1,60}(?:\.\w{1,60})*")
_MACRO = re.compile(r"\(([A-Za-z$][\w-]*):")
_PARAGRAPH = frozenset({"br", "p", "div", "hr"})
HARLOWE = frozenset({
    "set", "put", "move", "if", "unless", "else", "else-if", "elseif", "print", "display", "link", "link-goto", "link-reveal",
    "link-replace", "link-repeat", "link-undo", "click", "click-goto", "click-replace", "go-to", "goto", "undo", "live", "stop",
    "event", "enchant", "replace", "append", "prepend", "show", "hide", "hidden", "text-style", "textstyle", "text-colour",
    "text-color", "colour", "color", "background", "align", "transition", "t8n", "css", "font", "a", "array", "dm", "datamap",
    "ds", "dataset", "random", "either", "cycling-link", "input", "input-box", "prompt", "alert", "confirm", "history", "passage",
    "save-game", "load-game", "for", "loop", "macro", "output", "dialog", "storylet", "open-storylets", "track", "meter",
    "restart", "reload", "goto-url", "open-url", "after", "columns",
})  # fmt: skip
"""Words that open a macro of Harlowe: `(note: ...)` in a story is only a remark."""
_LONGEST_INSERT = 400


class Link(msgspec.Struct, frozen=True):
    """A link as it is written: what it shows, the passage it leads to, its line."""

    label: str
    target: str
    line: Line


class Scanned(msgspec.Struct, frozen=True):
    """A passage's words with stand-ins, what they stand for, and what was cut out: markup and others' comments are counted."""

    words: str
    links: tuple[Link, ...]
    notes: tuple[str, ...]
    problems: tuple[Problem, ...]
    markup: int
    comments: int


def scanned(passage: Passage) -> Scanned:
    """What stands in a passage, whatever story format it was written for. Never raises."""
    return _Scan(passage).whole()


class _Scan:
    def __init__(self, passage: Passage) -> None:
        self.lines = passage.body
        self.text = "\n".join(line.text.replace(LINK, "").replace(NOTE, "") for line in passage.body)
        self.out: list[str] = []
        self.links: list[Link] = []
        self.notes: list[str] = []
        self.problems: list[Problem] = []
        self.markup = self.comments = 0
        self.never: set[str] = set()
        self.counted, self.number = 0, 0
        self.paired: dict[int, int] | None = None

    def whole(self) -> Scanned:
        position = 0
        while match := _OPEN.search(self.text, position):
            self.out.append(self.text[position : match.start()])
            position = self._opened(match.group(), match.start())
        self.out.append(self.text[position:])
        return Scanned(
            "".join(self.out), tuple(self.links), tuple(self.notes), tuple(self.problems), self.markup, self.comments
        )

    def _opened(self, sign: str, start: int) -> int:
        """Take what begins here; where to go on."""
        if sign in {"''", "**", "//"}:
            self.markup += 1
            return start + 2
        if sign.startswith("<") and sign not in _CLOSE:
            return self._tag(start)
        special: dict[str, Callable[[int], int]] = {"{": self._brace, "(": self._bracket, "$": self._variable}
        if sign in special:
            return special[sign](start)
        end = self._end(_CLOSE[sign], start + len(sign))
        if end < 0:
            self._report("twee-unclosed", start, self.text[start : start + 200], "error")
            self.out.append(sign)
            return start + len(sign)
        inner = self.text[start + len(sign) : end]
        end += len(_CLOSE[sign])
        if sign == "[[":
            self._link(inner, start)
        elif sign in {"<!--", "/*", "/%"}:
            self._comment(inner)
        else:
            self._report("twee-macro", start, self.text[start:end])
        return end

    def _end(self, close: str, position: int) -> int:
        """Where it closes; a sign that is once not found is never looked for again."""
        if close in self.never:
            return -1
        found = self.text.find(close, position)
        if found < 0:
            self.never.add(close)
        return found

    def _link(self, inner: str, start: int) -> None:
        """`text->target`, `target<-text`, `text|target`, `target`; with a setter behind it is a macro."""
        inner, _, setter = inner.partition("][")
        if "->" in inner:
            label, _, target = inner.rpartition("->")
        elif "<-" in inner:
            target, _, label = inner.partition("<-")
        elif "|" in inner:
            label, _, target = inner.rpartition("|")
        else:
            label = target = inner
        if setter:
            self._report("twee-macro", start, f"[[{inner}][{setter}]]")
        label = " ".join(part.strip(" \t") for part in label.split("\n")).strip(" \t")
        target = target.strip(" \t\n")
        if not label or not target or "\n" in target:
            self._report("twee-link", start, f"[[{inner}]]", "error")
            self.out.append(label)
            return
        self.links.append(Link(label, target, self._line(start)))
        self.out.append(LINK)

    def _comment(self, inner: str) -> None:
        words = inner.strip(" \t\n")
        if words.startswith(f"{OWN} "):
            self.notes.append(words.removeprefix(f"{OWN} ").strip(" \t\n"))
            self.out.append(NOTE)
        else:
            self.comments += 1

    def _tag(self, start: int) -> int:
        match = _TAG.match(self.text, start)
        if match is None:
            self.out.append("<")
            return start + 1
        name = match[1].casefold()
        if name in {"script", "style"}:
            end = self._end(f"</{name}>", match.end())
            self._report("twee-macro", start, match[0])
            return match.end() if end < 0 else end
        self.markup += 1
        self.out.append("\n\n" if name in _PARAGRAPH else "")
        return match.end()

    def _brace(self, start: int) -> int:
        """`{contact}` is ours; anything else in braces is an insert of Chapbook, on one line."""
        ours = PLACEHOLDER.match(self.text, start)
        if ours is not None:
            self.out.append(ours[0])
            return ours.end()
        end = self.text.find("}", start, start + _LONGEST_INSERT)
        if end < 0 or "\n" in self.text[start:end]:
            self.out.append("{")
            return start + 1
        self._report("twee-macro", start, self.text[start : end + 1])
        return end + 1

    def _bracket(self, start: int) -> int:
        match = _MACRO.match(self.text, start)
        if match is None or (match[1].casefold() not in HARLOWE and not match[1].startswith("$")):
            self.out.append("(")
            return start + 1
        end = self._pairs().get(start, -1)
        if end < 0:
            self._report("twee-unclosed", start, self.text[start : start + 200], "error")
            self.out.append("(")
            return start + 1
        self._report("twee-macro", start, self.text[start : end + 1])
        return end + 1

    def _pairs(self) -> dict[int, int]:
        """Where each bracket of the passage closes, found in one go."""
        if self.paired is None:
            self.paired = {}
            waiting: list[int] = []
            for match in re.finditer(r"[()]", self.text):
                if match[0] == "(":
                    waiting.append(match.start())
                elif waiting:
                    self.paired[waiting.pop()] = match.start()
        return self.paired

    def _variable(self, start: int) -> int:
        match = _VARIABLE.match(self.text, start)
        end = match.end() if match is not None else start + 1
        self._report("twee-macro", start, self.text[start:end])
        return end

    def _line(self, position: int) -> Line:
        """The line of a place; places come in order."""
        self.number += self.text.count("\n", self.counted, position)
        self.counted = position
        return self.lines[self.number]

    def _report(self, code: str, position: int, words: str, severity: str = "warning") -> None:
        where = self._line(position).where
        self.problems.append(
            Problem(code, "error" if severity == "error" else "warning", where, {"start": shown(words)})
        )

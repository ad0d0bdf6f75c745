"""A Moodle XML file -> its questions as small trees, one at a time, each element with its line. Document types and entities are
refused.

The parser is expat behind defusedxml. Nothing recurses: a file that is nested too deeply is refused before anything of it is used.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl, Locator

import defusedxml
from defusedxml.sax import parseString

from halqa.core.problems import Refused

DEEPEST = 40
"""Moodle's own files are eight deep."""
SHOWN = 40


class Node:
    """One element: its name, settings and line, its own text, its children. `<file>` elements keep no text: it may be megabytes."""

    def __init__(self, name: str, settings: dict[str, str], line: int) -> None:
        self.name = name
        self.settings = settings
        self.line = line
        self.pieces: list[str] = []
        self.children: list[Node] = []

    @property
    def text(self) -> str:
        """What is written in the element itself."""
        return "".join(self.pieces)

    def all(self, name: str) -> list[Node]:
        """The children of this name."""
        return [child for child in self.children if child.name == name]

    def child(self, name: str) -> Node | None:
        """The first child of this name."""
        return next((child for child in self.children if child.name == name), None)

    def said(self, name: str) -> str:
        """The text of the first child of this name, without space around it; nothing when there is none."""
        found = self.child(name)
        return found.text.strip(" \t\r\n") if found else ""


class _Stop(Exception):
    """Reading ends here, with this refusal."""

    def __init__(self, code: str, found: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.found = found


class _Handler(ContentHandler):
    def __init__(self, question: Callable[[Node], None]) -> None:
        super().__init__()
        self.question = question
        self.open: list[Node] = []
        self.locator: Locator | None = None

    def setDocumentLocator(self, locator: Locator) -> None:  # noqa: N802 - the interface's name
        self.locator = locator

    @property
    def line(self) -> int:
        return self.locator.getLineNumber() or 1 if self.locator else 1

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802 - the interface's name
        if not self.open and name != "quiz":
            raise _Stop("not-moodle", name)
        if len(self.open) >= DEEPEST:
            raise _Stop("deep")
        node = Node(name, dict(attrs.items()), self.line)
        if len(self.open) > 1:
            self.open[-1].children.append(node)
        self.open.append(node)

    def characters(self, content: str) -> None:
        if len(self.open) > 1 and self.open[-1].name != "file":
            self.open[-1].pieces.append(content)

    def endElement(self, name: str) -> None:  # noqa: N802 - the interface's name
        node = self.open.pop()
        if len(self.open) == 1 and name == "question":
            self.question(node)


def each_question(data: bytes, file: str, question: Callable[[Node], None]) -> Refused | None:
    """Hand each `<question>` over in order; refused when the file is no XML, no quiz, or declares what may not be declared."""
    handler = _Handler(question)
    try:
        parseString(data.removeprefix(codecs.BOM_UTF8), handler, forbid_dtd=True)
    except _Stop as stop:
        return Refused(f"exchange-{stop.code}", {"file": file, "line": handler.line, "found": stop.found[:SHOWN]})
    except defusedxml.DefusedXmlException:
        return Refused("exchange-doctype", {"file": file, "line": handler.line})
    except (SAXException, ValueError, LookupError):
        return Refused("exchange-not-xml", {"file": file, "line": handler.line})
    return None

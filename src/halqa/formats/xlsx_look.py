"""A look at a workbook's parts before a library opens them: declared size, merged ranges, macros, foreign XML constructions."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

import msgspec
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from halqa.core.problems import Refused

ROWS = 20_000
COLUMNS = 100
CELLS = 400_000
ELEMENTS = 600_000
"""Elements of any one part: an element is a few bytes of XML and hundreds in memory."""
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


class TooMuch(Exception):
    """A part has more elements than any roster needs."""


class Look(msgspec.Struct, frozen=True):
    """What a sheet's XML says before it is read: merged ranges."""

    merged: tuple[str, ...] = ()


def look(members: dict[str, bytes]) -> dict[str, Look] | Refused:
    """Each sheet's part by its name, or why the workbook is refused: macros, DOCTYPE, too many rows or columns, broken XML."""
    if "[Content_Types].xml" not in members or "xl/workbook.xml" not in members:
        return Refused("roster-not-a-workbook")
    if any(
        name.casefold().endswith(("vbaproject.bin", ".xlm")) or "/macrosheets/" in name.casefold() for name in members
    ):
        return Refused("roster-macros")
    sheets: dict[str, Look] = {}
    try:
        for name, data in members.items():
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                seen = _sheet(data)
                if isinstance(seen, Refused):
                    return seen
                sheets[name] = seen
            elif name.endswith((".xml", ".rels")):
                for _ in _elements(data):
                    pass
    except TooMuch:
        return Refused("roster-bomb")
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return Refused("roster-broken-file")
    return sheets


def _elements(data: bytes) -> Iterator[Element]:
    """The elements of a part as they end, without DOCTYPE or entities, freed at once."""
    parsed = iterparse(io.BytesIO(data), events=("end",), forbid_dtd=True, forbid_entities=True)
    for count, (_, element) in enumerate(parsed, start=1):
        if count > ELEMENTS:
            raise TooMuch
        yield element
        element.clear()


def _sheet(data: bytes) -> Look | Refused:
    merged: list[str] = []
    rows = cells = 0
    for element in _elements(data):
        tag = element.tag.rpartition("}")[2]
        if tag == "row":
            rows += 1
            number = element.get("r", "")
            rows = max(rows, int(number)) if number.isdecimal() else rows
        elif tag == "c":
            cells += 1
            if reference := _REFERENCE.fullmatch(element.get("r", "")):
                if column(reference[1]) > COLUMNS:
                    return Refused("roster-too-wide", {"limit": COLUMNS})
                rows = max(rows, int(reference[2]))
        elif tag == "mergeCell":
            merged.append(element.get("ref", "")[:40])
        if rows > ROWS:
            return Refused("roster-too-long", {"limit": ROWS})
        if cells > CELLS:
            return Refused("roster-too-wide", {"limit": COLUMNS})
    return Look(tuple(merged))


def column(letters: str) -> int:
    """A column's number from its letters: A -> 1, AA -> 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number

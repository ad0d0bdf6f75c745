"""The WordprocessingML that python-docx has no words for: right-to-left marks, complex-script fonts, plain tables."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from halqa.core.words import Lang

INK = RGBColor(0x1E, 0x23, 0x28)
SOFT = RGBColor(0x59, 0x61, 0x6B)
TERRACOTTA = RGBColor(0xB4, 0x53, 0x2A)
LATIN_FONT = "Calibri"
ARABIC_FONT = "Arial"
"""Fonts that word processors have everywhere: a DOCX names fonts, it does not carry them."""

_ISOLATES = re.compile("[\u2066-\u2069]")
_REGIONS = {"fr": "fr-FR", "ar": "ar-MA", "en": "en-GB"}
_SIZES = {"Normal": 11.0, "Heading 1": 21.0, "Heading 2": 14.0, "Heading 3": 12.0, "List Bullet": 11.0}
_P_PR_AFTER_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:jc", "w:outlineLvl", "w:rPr",
)  # fmt: skip


def has_rtl(text: str) -> bool:
    """Whether the text has a letter of a right-to-left script."""
    return any(unicodedata.bidirectional(mark) in ("R", "AL") for mark in text)


def isolated_parts(text: str) -> list[str]:
    """The text cut at its isolates, which word processors know badly: each part becomes a run with a direction of its own."""
    return [part for part in _ISOLATES.split(text) if part]


def styles(file: Any, lang: Lang, rtl: bool) -> None:
    """Type, sizes, colours and language of the styles the writer uses."""
    for name, size in _SIZES.items():
        style = file.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = LATIN_FONT, Pt(size), INK
        properties = style.element.get_or_add_rPr()
        fonts = properties.find(qn("w:rFonts"))
        for theme in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        for script, font in (("ascii", LATIN_FONT), ("hAnsi", LATIN_FONT), ("cs", ARABIC_FONT)):
            fonts.set(qn(f"w:{script}"), font)
        _child(properties, "w:szCs", str(int(size * 2) + (2 if rtl else 0)))
        if name.startswith("Heading"):
            _child(properties, "w:bCs", None)
        language = _child(properties, "w:lang", _REGIONS.get(lang, lang) if not rtl else "en-GB")
        language.set(qn("w:bidi"), _REGIONS["ar"])
        style.paragraph_format.space_after = Pt(6 if name == "Normal" else 4)
        style.paragraph_format.line_spacing = 1.3 if rtl else 1.15
    file.styles["Heading 1"].paragraph_format.space_after = Pt(12)
    file.styles["Heading 2"].paragraph_format.space_before = Pt(20)


def complex_script(run: Any, *, rtl: bool, size: float | None, bold: bool) -> None:
    """Size and weight for complex scripts, which Word keeps apart from the Latin ones, and the run's direction."""
    properties = run._r.get_or_add_rPr()
    if bold:
        _child(properties, "w:bCs", None)
    if size:
        _child(properties, "w:szCs", str(int(size * 2)))
    if rtl:
        _child(properties, "w:rtl", None)


def mark_paragraph(paragraph: Any) -> None:
    """A right-to-left paragraph: it starts at the right and its neutral marks follow."""
    properties = paragraph._p.get_or_add_pPr()
    if properties.find(qn("w:bidi")) is None:
        properties.insert_element_before(OxmlElement("w:bidi"), *_P_PR_AFTER_BIDI)


def mark_section(section: Any) -> None:
    """A right-to-left section."""
    section._sectPr.insert_element_before(OxmlElement("w:bidi"), "w:rtlGutter", "w:docGrid", "w:printerSettings")


def mark_table(grid: Any, rtl: bool) -> None:
    """Thin lines between rows only, a head that repeats on each page, and columns in the reading direction."""
    properties = grid._tbl.tblPr
    if rtl:
        properties.insert_element_before(
            OxmlElement("w:bidiVisual"), "w:tblStyleRowBandSize", "w:tblStyleColBandSize", "w:tblW", "w:jc", "w:tblLook"
        )
    borders = OxmlElement("w:tblBorders")
    for edge, size in (("top", 0), ("left", 0), ("bottom", 4), ("right", 0), ("insideH", 4), ("insideV", 0)):
        line = OxmlElement(f"w:{edge}")
        line.set(qn("w:val"), "single" if size else "nil")
        line.set(qn("w:sz"), str(size))
        line.set(qn("w:color"), "E4DCCF")
        borders.append(line)
    properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    for index, row in enumerate(grid.rows):
        row_properties = row._tr.get_or_add_trPr()
        row_properties.append(OxmlElement("w:cantSplit"))
        if index == 0:
            row_properties.append(OxmlElement("w:tblHeader"))


def border(paragraph: Any, side: str, colour: str) -> None:
    """A line along the starting edge of a paragraph."""
    box = OxmlElement("w:pBdr")
    line = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", "18"), ("space", "8"), ("color", colour)):
        line.set(qn(f"w:{name}"), value)
    box.append(line)
    paragraph._p.get_or_add_pPr().insert_element_before(
        box, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:bidi", *_P_PR_AFTER_BIDI
    )


_R_PR = (
    "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:color", "w:spacing", "w:kern", "w:sz", "w:szCs", "w:highlight",
    "w:u", "w:vertAlign", "w:rtl", "w:cs", "w:lang",
)  # fmt: skip


def _child(properties: Any, tag: str, value: str | None) -> Any:
    """The property `tag`, in the place the schema wants it, with its value if it has one."""
    found = properties.find(qn(tag))
    if found is None:
        found = OxmlElement(tag)
        properties.insert_element_before(found, *_R_PR[_R_PR.index(tag) + 1 :])
    if value is not None:
        found.set(qn("w:val"), value)
    return found

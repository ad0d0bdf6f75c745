from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from halqa.core.words import AR, FR, LANGS, Lang
from halqa.render import to_bytes
from halqa.render.word_styles import has_rtl
from halqa.reports import build
from tests.reports.samples import seed, twin_report, twin_story


def opened(lang: Lang) -> Any:
    return docx.Document(io.BytesIO(to_bytes(build("training", lang, twin_report()), "docx")))


def every_paragraph(file: Any) -> list[Any]:
    cells = [cell for table in file.tables for row in table.rows for cell in row.cells]
    section = file.sections[0]
    frame = [*section.header.paragraphs, *section.footer.paragraphs]
    return [*file.paragraphs, *frame, *(paragraph for cell in cells for paragraph in cell.paragraphs)]


def test_arabic_paragraphs_runs_and_tables_are_right_to_left() -> None:
    file = opened(AR)
    for paragraph in every_paragraph(file):
        assert paragraph._p.pPr is not None
        assert paragraph._p.pPr.find(qn("w:bidi")) is not None
        for run in paragraph._p.iter(qn("w:r")):
            text = "".join(part.text or "" for part in run.iter(qn("w:t")))
            marked = run.rPr is not None and run.rPr.find(qn("w:rtl")) is not None
            if has_rtl(text):
                assert marked, text
            elif any(mark.isalnum() for mark in text):
                assert not marked, text
    for table in file.tables:
        assert table._tbl.tblPr.find(qn("w:bidiVisual")) is not None
    assert file.sections[0]._sectPr.find(qn("w:bidi")) is not None


def test_french_has_no_right_to_left_mark() -> None:
    data = to_bytes(build("training", FR, twin_report()), "docx")
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        body = parts.read("word/document.xml").decode()
    assert "<w:bidi/>" not in body
    assert "<w:rtl/>" not in body
    assert "w:bidiVisual" not in body


def test_styles_name_a_font_and_size_for_arabic() -> None:
    style = opened(AR).styles["Normal"].element.rPr
    assert style.find(qn("w:rFonts")).get(qn("w:cs")) == "Arial"
    assert style.find(qn("w:szCs")) is not None


@pytest.mark.parametrize("lang", LANGS)
def test_numbers_lead_to_bookmarks_that_exist(lang: Lang) -> None:
    body = opened(lang).element.body
    links = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))}
    marks = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert links
    assert links <= set(marks)
    assert len(marks) == len(set(marks))


@pytest.mark.parametrize("lang", LANGS)
def test_demonstration_stands_in_header_and_footer_and_properties(lang: Lang) -> None:
    file = opened(lang)
    mark = "DÉMONSTRATION" if lang == FR else "DEMONSTRATION"
    section = file.sections[0]
    assert mark in section.header.paragraphs[0].text
    assert mark in section.footer.paragraphs[0].text
    assert file.core_properties.keywords == "DEMONSTRATION"


def test_the_published_story_is_not_marked() -> None:
    file = docx.Document(io.BytesIO(to_bytes(build("story", FR, seed()), "docx")))
    assert "DÉMONSTRATION" not in file.sections[0].header.paragraphs[0].text


def test_pictures_have_a_text_alternative() -> None:
    file = docx.Document(io.BytesIO(to_bytes(build("story", FR, twin_story()), "docx")))
    said = [shape._inline.docPr.get("descr") for shape in file.inline_shapes]
    assert len(said) == 1
    assert "femmes\u00a0: 8." in said[0]


@pytest.mark.parametrize("lang", LANGS)
def test_equal_documents_are_equal_bytes(lang: Lang) -> None:
    data = to_bytes(build("training", lang, twin_report()), "docx")
    assert data == to_bytes(build("training", lang, twin_report()), "docx")
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert {info.date_time for info in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("lang", LANGS)
def test_a_column_of_numbers_stands_at_its_end_head_and_all(lang: Lang) -> None:
    tables = opened(lang).tables
    sides = [
        [[cell.paragraphs[0].alignment == WD_ALIGN_PARAGRAPH.RIGHT for cell in row.cells] for row in table.rows]
        for table in tables
    ]
    assert any(any(head) for head, *_ in sides)
    for head, *body in sides:
        assert all(row == head for row in body)


def test_page_numbers_are_as_large_as_the_words_around_them() -> None:
    footer = opened(FR).sections[0].footer.paragraphs[0]
    kinds = [mark.get(qn("w:fldCharType")) for mark in footer._p.iter(qn("w:fldChar"))]
    assert kinds == ["begin", "separate", "end"] * 2
    assert {run.font.size.pt for run in footer.runs} == {8.5}
    assert all(len(list(run._r.iter(qn("w:fldChar")))) <= 1 for run in footer.runs)

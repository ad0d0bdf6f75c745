from __future__ import annotations

import msgspec
import pytest

from halqa.core.words import FR
from halqa.render import FORMATS, Format, to_bytes
from halqa.render.appendix import NumberWithoutEvidence, gather, rows
from halqa.render.document import Appendix, Document, FigureShown, Paragraph, RatioShown, Remainder, Words
from halqa.render.wording import without_marks
from halqa.reports import build
from tests.reports.samples import figure, seed, twin_report


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_prints_a_number_without_its_row(form: Format) -> None:
    document = build("training", FR, twin_report())
    bare = msgspec.structs.replace(document, appendix=Appendix(figures=document.appendix.figures[1:]))
    with pytest.raises(NumberWithoutEvidence, match="participants"):
        to_bytes(bare, form)


def test_what_stands_behind_a_derived_number_is_in_the_appendix_too() -> None:
    whole, part = figure("participants", 48), figure("completers", 44)
    answers = figure("test_right_after", 373, unit="answers")
    blocks = (Paragraph((Words("x"), Remainder(FigureShown(whole), (FigureShown(part),)), RatioShown(answers, part))),)
    found = gather(blocks)
    assert found.figures == (whole, part, answers)
    assert len(found.derived) == 2


def test_each_number_has_one_row_and_its_own_anchor() -> None:
    for document in (build("training", FR, twin_report()), build("story", FR, seed())):
        anchors = [row.anchor for row in rows(document)]
        assert len(anchors) == len(set(anchors))


def test_the_rows_of_the_published_story_say_what_was_printed_and_where() -> None:
    document: Document = build("story", FR, seed())
    found = {row.anchor: row for row in rows(document)}
    assert "48 représentants de forces de l’ordre (8 femmes, 36 hommes)" in found["c-total"].rule
    assert "OIM Maroc" in found["c-total"].evidence
    assert found["c-women"].counted == "femmes"
    assert {without_marks(row.rule) for row in rows(document) if row.number == "4"} == {
        "Calculé ici\u00a0: 48 − 8 − 36 = 4"
    }
    assert {without_marks(row.rule) for row in rows(document) if row.number == "44"} == {
        "Calculé ici\u00a0: 8 + 36 = 44"
    }

"""Reports before the seal, and under it: words without typed numbers, one world, versions and their differences."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from halqa.core.problems import Refused
from halqa.core.words import AR, EN, FR, Lang
from halqa.desk.models import Course, Session
from halqa.record import sealing
from halqa.record.actions.seals import seal_report, write_note
from halqa.record.drafts import ReportName, draft
from halqa.record.models import ReportNote, SealedReport
from halqa.record.training import Training, book_of, training_of
from halqa.render import FORMATS, file_name, to_bytes
from halqa.render.document import Document, FigureShown, Paragraph
from tests.record.factories import NOW, signed, training

pytestmark = pytest.mark.django_db


def lived(key: str = "bs-1", people: int = 12, **more: Any) -> Session:
    session = training(key=key, people=people, **more)
    signed(session, absent=(1,))
    return session


def found(key: str = "bs-1") -> Training:
    training = training_of(key)
    assert isinstance(training, Training)
    return training


def drafted(
    name: ReportName = "training", lang: Lang = FR, note: str = "", key: str = "bs-1", public: bool = False
) -> Document:
    training = found(key)
    document = draft(training=training, book=book_of(training), name=name, lang=lang, now=NOW, note=note, public=public)
    assert isinstance(document, Document)
    return document


def sealed(name: ReportName = "training", public: bool = False, key: str = "", training: str = "bs-1") -> SealedReport:
    row = seal_report(
        training=training, name=name, lang=FR, public=public, key=key or f"{name}-{public}", by=None, now=NOW
    )
    assert isinstance(row, SealedReport)
    return row


@pytest.mark.parametrize("lang", [FR, AR, EN])
@pytest.mark.parametrize("name", ["training", "story"])
def test_every_report_is_written_in_every_format(name: ReportName, lang: Lang) -> None:
    lived()
    document = drafted(name, lang)
    assert document.world == "demonstration"
    for form in FORMATS:
        assert file_name(document, form).startswith("DEMONSTRATION-")
        assert len(to_bytes(document, form)) > 500
    marked = to_bytes(document, "html").decode()
    assert "DEMONSTRATION" in marked or "DÉMONSTRATION" in marked


@pytest.mark.parametrize("typed", ["48 personnes", "Nous étions ٤٨", "la moitié, ½", "quatre-vingts, soit 80 %"])
def test_a_number_typed_by_hand_is_refused_with_the_reason(typed: str) -> None:
    lived()
    assert write_note(training="bs-1", name="training", lang=FR, text="Une belle session.", by=None, now=NOW) is None
    refused = write_note(training="bs-1", name="training", lang=FR, text=typed, by=None, now=NOW)
    assert isinstance(refused, Refused)
    assert refused.code == "record-note-number"
    assert str(refused.args["run"]) in typed
    assert ReportNote.objects.get().text == "Une belle session."


def test_a_figure_is_picked_and_carries_its_evidence() -> None:
    lived()
    document = drafted(note="Le cercle a réuni {participants} personnes.")
    last = document.blocks[-1]
    assert isinstance(last, Paragraph)
    shown = [run for run in last.runs if isinstance(run, FigureShown)]
    assert [each.figure.amount.low for each in shown] == [11]
    assert shown[0].figure in document.appendix.figures
    unknown = write_note(training="bs-1", name="training", lang=FR, text="{victims}", by=None, now=NOW)
    assert unknown == Refused("record-note-no-figure", {"name": "victims"})


def test_a_seal_holds_and_a_changed_byte_breaks_it() -> None:
    lived()
    row = sealed()
    opened = sealing.decode(bytes(row.document), row.digest)
    assert opened.document.seal == row.digest
    assert opened.position == row.position == book_of(found()).position
    assert opened.document.blocks == drafted().blocks
    changed = bytes(row.document).replace(b'"low":11', b'"low":12', 1)
    assert changed != bytes(row.document)
    with pytest.raises(sealing.BrokenSeal):
        sealing.decode(changed, row.digest)


def test_the_same_report_has_the_same_bytes() -> None:
    lived()
    one = sealing.decode(*_pair(sealed()))
    assert sealing.digest(sealing.encode(_unsealed(one))) == SealedReport.objects.get().digest


def _pair(row: SealedReport) -> tuple[bytes, str]:
    return bytes(row.document), row.digest


def _unsealed(opened: sealing.Sealed) -> sealing.Sealed:
    return msgspec.structs.replace(opened, document=msgspec.structs.replace(opened.document, seal=""))


def test_sealing_again_needs_a_change_and_tells_it() -> None:
    session = lived()
    first = sealed()
    again = seal_report(training="bs-1", name="training", lang=FR, public=False, key="k2", by=None, now=NOW)
    assert again == Refused("record-seal-unchanged", {"version": 1})
    signed(session, absent=())
    second = sealed(key="k3")
    assert second.version == 2
    before, after = (sealing.decode(*_pair(row)).document for row in (first, second))
    changed = {
        (each.rule, each.dimension, each.cell): (each.before, each.after) for each in sealing.differences(before, after)
    }
    was, is_now = changed["participants", "", ""]
    assert was is not None
    assert is_now is not None
    assert (was.low, is_now.low) == (11, 12)
    first.refresh_from_db()
    assert sealing.decode(*_pair(first)).document == before


def test_the_twin_is_sealed_as_the_twin_only() -> None:
    lived()
    lived(key="real", world="live")
    assert sealed().world == "demonstration"
    assert sealed(training="real", key="r").world == "live"
    mixed = seal_report(training="course", name="training", lang=FR, public=False, key="x", by=None, now=NOW)
    assert mixed == Refused("record-two-worlds")
    assert Course.objects.filter(key="course").exists()


def test_the_published_story_is_no_training() -> None:
    key = "formation-forces-de-l-ordre-2022"
    refused = seal_report(training=key, name="story", lang=FR, public=True, key="x", by=None, now=NOW)
    assert refused == Refused("record-no-training", {"key": key})


def test_a_public_story_shows_no_small_cell() -> None:
    lived()
    lived(key="bs-2", people=36)
    small, large = drafted("story", public=True), drafted("story", public=True, key="bs-2")
    assert [each.dimension for each in small.appendix.figures[0].breakdowns if each.dimension == "sex"] == []
    assert [each.dimension for each in large.appendix.figures[0].breakdowns if each.dimension == "sex"] == ["sex"]
    assert sealed("story", public=True).public


def test_a_training_report_is_never_public() -> None:
    lived()
    refused = seal_report(training="bs-1", name="training", lang=FR, public=True, key="x", by=None, now=NOW)
    assert refused == Refused("record-not-for-public")
    assert not SealedReport.objects.exists()


def test_a_course_tells_all_its_sessions() -> None:
    lived()
    lived(key="bs-2")
    both = found("course")
    assert both.keys == ("bs-1", "bs-2")
    document = drafted(key="course")
    totals = {figure.rule: figure.amount.low for figure in document.appendix.figures if len(figure.scope.sessions) == 2}
    assert totals["participants"] == 22
    assert sealed(training="course").sessions == ["bs-1", "bs-2"]

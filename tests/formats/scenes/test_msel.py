from __future__ import annotations

import io

import openpyxl
import pytest
from hypothesis import given, settings

from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Pack
from halqa.core.packs.printer import print_pack
from halqa.core.packs.scenes import Exercise
from halqa.core.problems import Refused
from halqa.core.words import AR, FR, LANGS, Lang, Text
from halqa.formats.exchange.parts import Given, Incoming, Outgoing, Taken
from halqa.formats.scenes import msel_in, msel_out
from tests.core.packs import strategies
from tests.formats.scenes.samples import CASE, EXERCISE, reading_of
from tests.formats.workbooks import workbook


def rows(body: bytes) -> list[list[str]]:
    sheet = openpyxl.load_workbook(io.BytesIO(body)).worksheets[0]
    return [["" if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()]


def back(body: bytes, lang: Lang = FR) -> Taken:
    taken = msel_in.read(body, Incoming(file="Le premier contact.xlsx", lang=lang))
    assert isinstance(taken, Taken), taken
    return taken


def exercise_of(taken: Taken) -> Exercise:
    (exercise,) = read_pack(taken.files).pack.exercises
    return exercise


@pytest.mark.parametrize("lang", LANGS)
def test_the_sample_goes_out_by_its_times_and_its_events_come_back(lang: Lang) -> None:
    reading = reading_of(EXERCISE)
    given = msel_out.write(reading, Outgoing(lang=lang))
    assert isinstance(given, Given)
    (whole,) = reading.pack.exercises
    table = rows(given.body)
    assert [row[0] for row in table[1:]] == ["i1", "i2", "i3"]
    assert table[1][1] == "0:08:00"
    assert table[2][1].startswith("0:12:00")
    assert {loss.code: loss.count for loss in given.losses} == {
        "msel-cards": 4, "msel-phases": 3, "msel-grid": 4, "msel-debriefs": 1, "msel-notices": 2, "languages": 12,
    }  # fmt: skip
    found = exercise_of(back(given.body, lang))
    assert [(one.id, one.to, one.manual, one.after if one.timed else None) for one in found.injects] == [
        ("i1", ("agent",), False, 480), ("i2", ("personne",), True, 720), ("i3", ("agent",), True, None),
    ]  # fmt: skip
    assert [one.text.in_(lang) for one in found.injects] == [one.text.in_(lang) for one in whole.injects]
    assert [one.expect.in_(lang) for one in found.injects if one.expect] == [
        one.expect.in_(lang) for one in whole.injects if one.expect
    ]


@given(strategies.exercises())
@settings(max_examples=25, deadline=None)
def test_texts_and_ids_of_any_events_come_back(exercise: Exercise) -> None:
    pack = Pack(id="p", version="1", source=FR, languages=(FR,), title=Text(FR, {FR: "P"}), exercises=(exercise,))
    reading = read_pack(print_pack(pack))
    sent = msel_out.write(reading, Outgoing(lang=FR))
    assert isinstance(sent, Given)
    taken = msel_in.read(sent.body, Incoming(file="x.xlsx", lang=FR))
    if not exercise.injects:
        assert isinstance(taken, Refused)
        return
    assert isinstance(taken, Taken)
    assert taken.problems == ()
    found = exercise_of(taken)
    assert {(one.id, one.text.in_(FR), frozenset(one.to), one.timed) for one in found.injects} == {
        (one.id, one.text.in_(FR), frozenset(one.to), one.timed) for one in exercise.injects
    }


def test_a_case_goes_out_with_its_ways_in_one_column_and_they_do_not_come_back() -> None:
    given = msel_out.write(reading_of(CASE), Outgoing(lang=FR))
    assert isinstance(given, Given)
    table = rows(given.body)
    assert table[0][-1] == "Suite"
    assert "c. On propose un endroit calme et on parle à chacun séparément. -> calme" in table[1][-1].split("\n")
    assert table[5][-1] == "Fin favorable"
    assert {loss.code: loss.count for loss in given.losses}["msel-branching"] == 9
    taken = back(given.body)
    assert {loss.code: loss.count for loss in taken.losses}["msel-next"] == 7
    assert len(exercise_of(taken).injects) == 7


def test_hours_of_the_day_count_from_the_first_and_bad_cells_are_told() -> None:
    head = ("النص", "الوقت المقرر", "إلى", "من")
    body = workbook(
        ("Exercice du matin", "", "", ""), head, ("أول", "09:30", "الشرطي؛ agent/ الشرطي", "القيادة"), ("ثان", "10:00:30", "agent", ""),
        ("ثالث", "بعد الظهر", "agent", ""), ("", "11:00", "agent", ""),
    )  # fmt: skip
    taken = back(body, AR)
    assert [(problem.code, problem.where.column) for problem in taken.problems] == [
        ("msel-time", "B5"),
        ("msel-no-text", "A6"),
    ]
    exercise = exercise_of(taken)
    assert [one.after for one in exercise.injects] == [0, 1830, 0]
    assert [one.timed for one in exercise.injects] == [True, True, False]
    assert {loss.code: loss.count for loss in taken.losses}["msel-columns"] == 1


def test_what_is_no_list_of_events_is_a_sentence() -> None:
    for data, code in (
        (workbook(("Nom", "Prénom")), "exchange-msel-columns"),
        (workbook(("Texte", "Numéro")), "exchange-msel-nothing"),
        (b"no", "roster-not-a-workbook"),
    ):
        found = msel_in.read(data, Incoming(file="x.xlsx", lang=FR))
        assert isinstance(found, Refused)
        assert found.code == code
    both = reading_of(CASE, EXERCISE)
    for only, code in (("", "exchange-which-scene"), ("x", "exchange-no-scene")):
        given = msel_out.write(both, Outgoing(lang=FR, only=only))
        assert isinstance(given, Refused)
        assert given.code == code

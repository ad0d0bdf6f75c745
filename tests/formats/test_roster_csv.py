from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.core.plan.roster import Known, RosterRow, plan_import
from halqa.core.plan.sheet import Sheet
from halqa.core.problems import Refused
from halqa.core.words import LANGS, Lang
from halqa.formats import roster_csv
from halqa.formats.rosters import read_roster
from halqa.locale import has
from tests.support.rosters import invented_rows

FRENCH = "Nom;Prénom;Sexe;Unité\nTadil;Élodie;F;Été\nZilan;Doru;M;Nord\n"
ARABIC = "الاسم العائلي;الاسم الشخصي;الجنس\nتاديل;ميران;أنثى\nزيلان;دورو;ذكر\n"


def read(data: bytes, name: str = "liste.csv") -> Sheet:
    found = read_roster(data, name)
    assert isinstance(found, Sheet), found
    return found


def refused(data: bytes, name: str = "liste.csv") -> str:
    started = time.monotonic()
    found = read_roster(data, name)
    assert time.monotonic() - started < 10
    assert isinstance(found, Refused), found
    assert all(has(lang, f"refused-{found.code}") for lang in LANGS)
    return found.code.removeprefix("roster-")


@pytest.mark.parametrize("lang", LANGS)
def test_a_thousand_people_come_back_as_they_were_written(lang: Lang) -> None:
    rows = invented_rows(1000, seed=6)
    found = plan_import(read(roster_csv.write(rows, lang)), Known())
    assert list(found.add) == rows
    assert (found.refused, found.notes) == ((), ())


@pytest.mark.parametrize("text", [FRENCH, ARABIC])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_with_certainty(text: str, encoding: str) -> None:
    found = plan_import(read(text.encode(encoding)), Known())
    assert len(found.add) == 2
    assert [note.args.get("encoding") for note in found.notes] == (["UTF-16-LE"] if encoding == "utf-16" else [])


def test_windows_1252_is_read_and_said() -> None:
    found = plan_import(read(FRENCH.encode("windows-1252")), Known())
    assert found.add[0].given_latin == "Élodie"
    assert [note.args["encoding"] for note in found.notes] == ["Windows-1252"]


def test_windows_1256_is_read_and_said() -> None:
    found = plan_import(read(ARABIC.encode("windows-1256")), Known())
    assert found.add[0].family_arabic == "تاديل"
    assert [note.args["encoding"] for note in found.notes] == ["Windows-1256"]


def test_utf_8_read_as_something_else_is_found_row_by_row() -> None:
    garbled = (
        FRENCH.encode("utf-8").decode("windows-1252").encode("utf-8").replace("PrÃ©nom".encode(), "Prénom".encode())
    )
    found = plan_import(read(garbled), Known())
    assert (found.refused[0].code, found.refused[0].where.line) == ("roster-garbled", 2)
    assert [row.row for row in found.add] == [3]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (FRENCH.encode("utf-16-le"), "no-encoding"),
        (b"\xff\xfe\x00", "bad-encoding"),
        (b"\xef\xbb\xbf\xff", "bad-encoding"),
        (b"Nom;Pr\x81nom\n", "no-encoding"),
        (b'Nom;Unit\nTadil;"Nord\n', "broken-quotes"),
        (b'Nom;Unit\nTadil;"Nord" x\n', "broken-quotes"),
        (b"Nom;Unit\n" + b";" * 1_000_000, "too-wide"),
        (b"Nom;Unit\n" + b"a;b\n" * 20_001, "too-long"),
        (b"Nom;" + b"x" * 200_000 + b"\n", "broken-quotes"),
        (b"x" * (roster_csv.LARGEST + 1), "too-large"),
    ],
)
def test_files_that_are_refused_whole(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_other_files_are_refused_by_their_name() -> None:
    assert refused(b"%PDF", "liste.pdf") == "unknown-format"
    assert refused(b"x", "liste") == "unknown-format"


@pytest.mark.parametrize("mark", [";", ",", "\t"])
def test_separators(mark: str) -> None:
    found = plan_import(read(FRENCH.replace(";", mark).encode()), Known())
    assert [row.given_latin for row in found.add] == ["Élodie", "Doru"]


@pytest.mark.parametrize("value", ["=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+cmd", "-cmd"])
def test_formulas_are_refused_with_their_cell(value: str) -> None:
    found = plan_import(read(f"Nom;Unité\nTadil;{value}\n".encode()), Known())
    assert [(problem.code, problem.where.column) for problem in found.refused] == [("roster-formula", "B2")]


@pytest.mark.parametrize("value", ["+212 612 34 56 78", "-", "+ 33 1 23 45 67 89"])
def test_telephones_and_dashes_are_no_formulas(value: str) -> None:
    assert plan_import(read(f"Nom;Téléphone\nTadil;{value}\n".encode()), Known()).refused == ()


def test_quoted_cells_with_line_ends_keep_their_rows() -> None:
    found = plan_import(read('Nom;Unité\r\n"Tadil";"Nord\r\net Sud"\r\nZilan;Est\r\n'.encode()), Known())
    assert [(row.row, row.unit) for row in found.add] == [(2, "Nord et Sud"), (3, "Est")]


def test_what_would_start_a_formula_is_written_harmless() -> None:
    data = roster_csv.write([RosterRow(row=2, family_latin="Tadil", unit="=1+1")], Lang("fr"))
    assert b"; =1+1;" in data
    assert roster_csv.template(Lang("fr")).startswith(b"\xef\xbb\xbfNom (latin);")


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=300),
        st.text(max_size=200).map(lambda text: ("Nom;Sexe\n" + text).encode("utf-8", "replace")),
    )
)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    found = read_roster(data, "liste.csv")
    if isinstance(found, Sheet):
        assert plan_import(found, Known()).file == "liste.csv"

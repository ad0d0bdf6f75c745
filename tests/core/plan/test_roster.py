from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.core.plan.headings import FIELDS, field_of
from halqa.core.plan.roster import Known, KnownPerson, RosterRow, Unchanged, plan_import
from halqa.core.plan.seats import Seats
from halqa.core.plan.sheet import Cell, Row, Sheet, letters
from tests.core.plan.sheets import GUARD, HEAD, codes, notes, plan, sheet
from tests.support.rosters import invented_rows

TADIL = "Tadil | Mirane | F | Garde | MAT-1 | 0612345678"


def test_a_row_as_it_comes_in() -> None:
    found = plan(TADIL)
    assert found.add == (
        RosterRow(
            row=2, family_latin="Tadil", given_latin="Mirane", sex="female", institution="Garde", staff_number="MAT-1",
            telephone="0612345678",
        ),
    )  # fmt: skip
    assert (found.refused, found.notes, found.read, found.whole_file) == ((), (), 1, False)


def test_names_go_by_the_script_they_are_written_in() -> None:
    both = plan_import(
        sheet("Nom (latin) | Prénom (latin) | الاسم العائلي | الاسم الشخصي", "Tadil | Mirane | تاديل | ميران"), Known()
    )
    assert both.add[0].family_arabic == "تاديل"
    assert both.add[0].given_latin == "Mirane"
    arabic = plan("تاديل | ميران | أنثى")
    assert (arabic.add[0].family_arabic, arabic.add[0].family_latin) == ("تاديل", "")
    whole = plan_import(sheet("N° | Nom et prénom | Sexe", "1 | Mirane Tadil | F"), Known())
    assert (whole.add[0].family_latin, whole.add[0].given_latin) == ("Mirane Tadil", "")


@pytest.mark.parametrize(
    ("written", "kept"),
    [("F", "female"), ("femme", "female"), ("أنثى", "female"), ("H", "male"), ("M", "male"), ("ذكر", "male"), ("Male", "male"),
     ("", "not_collected"), ("-", "not_collected"), ("non précisé", "not_collected"), ("غير مذكور", "not_collected"),
     ("not stated", "not_collected"), ("Refus", "declined"), ("امتنع", "declined")],
)  # fmt: skip
def test_sex_in_three_languages(written: str, kept: str) -> None:
    assert plan(f"Tadil | Mirane | {written}").add[0].sex == kept


@pytest.mark.parametrize(
    ("written", "kept"),
    [("Cadre", "middle"), ("cadre supérieur", "senior"), ("ضابط", "middle"), ("Rank and file", "rank_and_file"), ("مدني", "civilian"),
     ("", "not_stated")],
)  # fmt: skip
def test_rank_categories(written: str, kept: str) -> None:
    found = plan_import(sheet("Nom | Catégorie de grade", f"Tadil | {written}"), Known())
    assert found.add[0].rank == kept


@pytest.mark.parametrize(
    ("row", "code", "cell"),
    [
        (" | | F", "no-name", ""),
        ("Tadil2 | Mirane | F", "odd-name", "A2"),
        ("Tadil | Mirاne | F", "mixed-script", "B2"),
        ("Tadil تاديل | Mirane | F", "two-scripts", "A2"),
        ("Tadil | Mirane | X7", "bad-sex", "C2"),
        ("Tadil | Mirane | F | G | MAT-1 | douze", "bad-telephone", "F2"),
        (f"{'T' * 121} | Mirane", "too-long", "A2"),
        (f"Tadil | Mirane | F | {'G' * 121}", "too-long", "D2"),
        (f"Tadil | Mirane | F | G | {'9' * 10}-{'A' * 40}", "too-long", "E2"),
        ("Tadil | Mirane | F | G | AB123456", "identity-value", "E2"),
        ("Tadil | Mirane | F | G | A 12345", "identity-value", "E2"),
        ("Tadil | Mirane | F | G | ٠١٢٣٤٥٦٧٨٩٠١٢", "identity-value", "E2"),
        ("Tadil | Mirane | F | G | | 12345678901234", "identity-value", "F2"),
        ("TadilÃ© | Mirane", "garbled", "A2"),
        ("Ø§Ù„Ø¹ | Mirane", "garbled", "A2"),
        ("Tadil | ?????", "garbled", "B2"),
        ("Tadil | Mirane | F | ??? ??", "garbled", "D2"),
        ("Tadil | Mirane | F | G | MAT-1 | 0612345678 | ici", "outside", "G2"),
    ],
)
def test_cells_that_are_refused(row: str, code: str, cell: str) -> None:
    found = plan(row, "Zilan | Doru | M")
    assert codes(found) == [code]
    assert found.refused[0].where.column == cell
    assert found.refused_rows == (2,)
    assert [one.row for one in found.add] == [3]


def test_one_question_mark_is_an_empty_cell() -> None:
    assert codes(plan("Tadil | Mirane | ?")) == codes(plan("Tadil | Mirane | "))


@pytest.mark.parametrize("odd", ["formula", "error"])
def test_formulas_and_errors_are_refused_with_their_cell(odd: str) -> None:
    found = plan(TADIL, odd={"E2": odd})
    assert (codes(found), found.refused[0].where.column) == ([odd], "E2")
    assert codes(plan(TADIL, odd={"A1": odd})) == [odd]


def test_an_identity_number_is_never_repeated() -> None:
    found = plan("Tadil | Mirane | F | G | AB123456")
    assert "AB123456" not in str(found.refused)


def test_every_wrong_cell_of_a_row_is_named() -> None:
    found = plan("Tadil9 | Mirane | X7 | G | MAT-1 | douze")
    assert [problem.where.column for problem in found.refused] == ["A2", "C2", "F2"]
    assert found.refused_rows == (2,)


def test_international_telephones_are_no_identity_numbers() -> None:
    assert plan("Tadil | Mirane | F | G | | 00212 612 34 56 78").add[0].telephone == "00212612345678"
    assert plan("Tadil | Mirane | F | G | | +212 6-12-34-56-78").add[0].telephone == "+212612345678"


def test_mail_addresses() -> None:
    head = "Nom | E-mail"
    assert plan_import(sheet(head, "Tadil | M.Tadil@Exemple.org"), Known()).add[0].email == "m.tadil@exemple.org"
    assert codes(plan_import(sheet(head, "Tadil | tadil(at)exemple"), Known())) == ["bad-email"]


def test_a_name_given_twice_is_refused() -> None:
    found = plan_import(sheet("Nom | Prénom | Nom (latin)", "Tadil | Mirane | Tadill"), Known())
    assert (codes(found), found.refused[0].where.column) == (["name-twice"], "C2")


def test_headings_may_stand_under_a_title() -> None:
    found = plan_import(sheet("Liste de la session", "", HEAD, TADIL), Known())
    assert [one.row for one in found.add] == [4]


@pytest.mark.parametrize("head", ["Tadil | Mirane", "Sexe | Institution", ""])
def test_without_headings_the_file_is_refused(head: str) -> None:
    found = plan_import(sheet(head, TADIL), Known())
    assert (codes(found), found.whole_file, found.add) == (["no-headings"], True, ())


@pytest.mark.parametrize(
    ("head", "code", "cell"),
    [
        ("Nom | Prénom | CIN", "identity-column", "C1"),
        ("Nom | Prénom | N° de la carte nationale", "identity-column", "C1"),
        ("Nom | Prénom | رقم البطاقة الوطنية", "identity-column", "C1"),
        ("Nom | Prénom | Passport No", "identity-column", "C1"),
        ("Nom | Prénom | Date de naissance", "unwanted-column", "C1"),
        ("Nom | Prénom | Nom de famille", "heading-twice", "C1"),
    ],
)
def test_headings_that_refuse_the_file(head: str, code: str, cell: str) -> None:
    found = plan_import(sheet(head, "Tadil | Mirane | x"), Known())
    assert codes(found) == [code]
    assert found.refused[0].where.column == cell
    assert found.whole_file


def test_an_unknown_column_is_said_and_left_out() -> None:
    found = plan_import(sheet("N° | Nom | Prénom | Pointure | Observations", "1 | Tadil | Mirane | 42 | rien"), Known())
    assert notes(found) == ["column-left-out"]
    assert found.add[0].family_latin == "Tadil"


def test_merged_cells_below_a_title_refuse_the_file() -> None:
    assert codes(plan(TADIL, merged=("A2:B3", "D5:D9"))) == ["merged", "merged"]
    titled = plan_import(sheet("Liste", HEAD, TADIL, merged=("A1:F1",)), Known())
    assert codes(titled) == []


def test_two_rows_of_headings_refuse_the_file() -> None:
    found = plan("Family name | Given name | Sex | Institution | Staff number | Phone", TADIL)
    assert codes(found) == ["two-headings"]
    assert found.refused[0].where.line == 2


def test_a_value_under_no_heading_refuses_its_row() -> None:
    found = plan_import(sheet("Nom | Prénom | | Sexe", "Tadil | Mirane | perdu | F"), Known())
    assert (codes(found), found.refused[0].where.column) == (["outside"], "C2")


def test_nobody_under_the_headings() -> None:
    assert notes(plan("", " | | ")) == ["no-rows"]


def test_institutions_are_found_by_any_of_their_names() -> None:
    known = Known(institutions=(GUARD,))
    for written in ("Garde des ports", "garde  des Ports", "حراس الموانئ", "PORT GUARD", "garde"):
        assert plan(f"Tadil | Mirane | F | {written}", known=known).add[0].institution == "garde"
    wrong = plan("Tadil | Mirane | F | Douane", known=known)
    assert codes(wrong) == ["unknown-institution"]
    assert wrong.refused[0].args["known"] == "Garde des ports"
    assert plan("Tadil | Mirane | F | ", known=known).add[0].institution == ""


def test_a_row_twice_in_the_file_is_refused_once_and_nothing_is_merged() -> None:
    found = plan(TADIL, TADIL.upper())
    assert codes(found) == ["same-row"]
    assert found.refused[0].args["first"] == "2"
    assert [one.row for one in found.add] == [2]


def test_look_alikes_are_both_added_and_said() -> None:
    found = plan(
        TADIL, "TADIL | Miräne | F | Garde | MAT-2 | 0699999999", "Zilan | Doru | M | Garde | MAT-1 | +212612345678"
    )
    assert notes(found) == ["like-row", "same-number"]
    assert len(found.add) == 3


KNOWN = Known(
    people=(
        KnownPerson(key="p1", row=RosterRow(row=0, family_latin="Tadil", given_latin="Mirane", staff_number="MAT-1")),
    )
)


def test_somebody_already_enrolled_is_unchanged() -> None:
    found = plan("Mirane | Tadil | | | MAT-1", known=KNOWN)
    assert found.unchanged == (Unchanged(2, "p1", ("family_latin", "given_latin")),)
    same = plan("Tadil | Mirane | | | MAT-1", known=KNOWN)
    assert (same.unchanged, same.notes, same.add) == ((Unchanged(2, "p1"),), (), ())


def test_what_the_file_writes_otherwise_is_said_and_not_changed() -> None:
    found = plan("Tadil | Mirane | F | Garde | MAT-1 | 0612345678", known=KNOWN)
    assert found.unchanged[0].differs == ("sex", "institution", "telephone")
    assert notes(found) == ["known-differs"]


def test_the_same_name_with_another_staff_number_is_somebody_else() -> None:
    found = plan("Tadil | Mirane | F | Garde | MAT-9", known=KNOWN)
    assert notes(found) == ["like-known"]
    assert len(found.add) == 1


def test_a_telephone_decides_where_no_staff_number_does() -> None:
    person = RosterRow(row=0, family_arabic="تاديل", given_arabic="ميران", telephone="0612345678")
    known = Known(people=(KnownPerson(key="p1", row=person),))
    assert plan("تاديل | ميران | | | | +212612345678", known=known).unchanged[0].key == "p1"
    assert notes(plan("تاديل | ميران | | | | 0611111111", known=known)) == ["like-known"]


def test_two_people_who_could_be_the_row_refuse_it() -> None:
    rows = [
        RosterRow(row=0, family_latin="Tadil", given_latin="Mirane", staff_number=number)
        for number in ("MAT-1", "MAT-2")
    ]
    known = Known(people=tuple(KnownPerson(key=row.staff_number, row=row) for row in rows))
    assert codes(plan("Tadil | Mirane | F", known=known)) == ["several-known"]


def test_seats_over_the_quota_are_a_note() -> None:
    known = Known(institutions=(GUARD,), seats={"garde": Seats(given=2, taken=1)})
    assert notes(plan("Tadil | Mirane | F | garde", known=known)) == []
    over = plan("Tadil | Mirane | F | garde", "Zilan | Doru | M | garde", known=known)
    assert notes(over) == ["over-quota"]
    assert over.notes[0].args["over"] == 1
    assert len(over.add) == 2


def test_a_thousand_people_in_both_scripts() -> None:
    rows = invented_rows(1000, seed=11)
    lines = [
        " | ".join(
            (row.family_latin or row.family_arabic, row.given_latin or row.given_arabic, row.sex, "", row.staff_number)
        )
        for row in rows
    ]
    found = plan(*(line.replace("not_collected", "") for line in lines))
    assert (len(found.add), found.refused_rows) == (1000, ())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.text(max_size=12), max_size=7), max_size=12))
def test_every_row_ends_in_exactly_one_place(table: list[list[str]]) -> None:
    head = tuple(Cell(f"{letters(at)}1", name.strip()) for at, name in enumerate(HEAD.split("|"), start=1))
    rows = [Row(1, head)]
    for number, texts in enumerate(table, start=2):
        rows.append(Row(number, tuple(Cell(f"{letters(at)}{number}", text) for at, text in enumerate(texts, start=1))))
    found = plan_import(Sheet("f", tuple(rows)), Known())
    if found.whole_file:
        assert found.add == ()
        return
    placed = [*(row.row for row in found.add), *(row.row for row in found.unchanged), *found.refused_rows]
    assert sorted(placed) == [row.number for row in rows[1:] if not row.empty]
    assert len(placed) == found.read


def test_every_heading_is_recognised_as_what_it_is() -> None:
    for field, names in FIELDS.items():
        for name in names:
            assert field_of(name.upper()) == field, name
    assert field_of("Sexe (F/M)") == "sex"
    assert field_of("N° de téléphone :") == "telephone"

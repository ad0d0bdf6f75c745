from __future__ import annotations

import io
import random
import zipfile

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import check_pack
from halqa.core.packs.fingerprints import stamped
from halqa.core.packs.printer import IDS_FILE, print_pack
from halqa.core.problems import Refused
from halqa.core.words import AR, EN, FR
from halqa.formats.exchange.parts import Given, Incoming, Outgoing, Taken
from halqa.formats.scenes import units_xlsx
from tests.formats.scenes.samples import CASE, HERE, MAIN

FILES = {"pack.halqa": MAIN, CASE: (HERE / CASE).read_text(encoding="utf-8")}
STAMPED = {**FILES, IDS_FILE: print_pack(stamped(read_pack(FILES)))[IDS_FILE]}


def sent(files: dict[str, str], only: str = "") -> bytes:
    given = units_xlsx.write(read_pack(files), Outgoing(lang=FR, only=only))
    assert isinstance(given, Given)
    return given.body


def edited(body: bytes, *cells: tuple[str, str, str | None]) -> bytes:
    """The workbook with the cell of a unit and a column changed, as a translator would."""
    book = openpyxl.load_workbook(io.BytesIO(body))
    sheet = book["texts"]
    columns = {str(cell.value): place for place, cell in enumerate(sheet[1], start=1)}
    rows = {str(row[0].value): number for number, row in enumerate(sheet.iter_rows(), start=1)}
    for id, column, value in cells:
        place = f"{get_column_letter(columns[column])}{rows[id]}"
        sheet[place] = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def back(files: dict[str, str], body: bytes) -> Taken:
    incoming = Incoming(file="textes.xlsx", lang=FR, into=read_pack(files), standing=frozenset(files), texts=files)
    taken = units_xlsx.read(body, incoming)
    assert isinstance(taken, Taken)
    return taken


def test_what_nobody_touched_changes_nothing() -> None:
    for files in (FILES, STAMPED):
        taken = back(files, sent(files))
        assert (taken.files, taken.count, taken.problems, taken.losses) == ({}, 0, (), ())


def test_a_text_changes_its_line_and_nothing_else_and_ok_stamps_it() -> None:
    id = "case/poste-a-l-aube/calme/b"
    taken = back(STAMPED, edited(sent(STAMPED), (id, "ar", "نص\nجديد {contact}"), (id, "state", "ok")))
    assert [loss.code for loss in taken.losses] == ["lines"]
    assert taken.count == 1
    old, new = STAMPED[CASE].splitlines(), taken.files[CASE].splitlines()
    assert len(old) == len(new)
    assert [line for line, before in zip(new, old, strict=True) if line != before] == ["ar| نص جديد {contact}"]
    after = {**STAMPED, **taken.files}
    assert not [one for one in check_pack(read_pack(after), "2026-11-26") if one.code == "pack-stale-translation"]


def test_a_changed_source_makes_its_translations_stale_until_somebody_says_ok() -> None:
    id = "case/poste-a-l-aube/calme/b"
    taken = back(STAMPED, edited(sent(STAMPED), (id, "fr", "On appelle {contact}.")))
    after = {**STAMPED, **taken.files}
    stale = [one for one in check_pack(read_pack(after), "2026-11-26") if one.code == "pack-stale-translation"]
    assert {one.args["lang"] for one in stale} == {"ar", "en"}
    sheet = openpyxl.load_workbook(io.BytesIO(sent(after)))["texts"]
    assert {row[0].value: row[5].value for row in sheet.iter_rows()}[id] == "stale"
    said = back(after, edited(sent(after), (id, "state", "ok")))
    assert list(said.files) == [IDS_FILE]
    assert not [
        one for one in check_pack(read_pack({**after, **said.files}), "x") if one.code == "pack-stale-translation"
    ]


def test_a_missing_translation_finds_its_place_among_the_languages() -> None:
    lacking = {**FILES, CASE: FILES[CASE].replace("ar| في المركز عند الفجر\n", "")}
    taken = back(lacking, edited(sent(lacking), ("case/poste-a-l-aube/title", "ar", "في المركز عند الفجر")))
    assert taken.files[CASE] == FILES[CASE]


def test_each_bad_cell_is_told_and_the_rest_comes_in() -> None:
    id = "case/poste-a-l-aube"
    body = edited(
        sent(FILES), (f"{id}/title", "fr", "=1+1"), (f"{id}/care", "en", None), (f"{id}/calme/a", "state", "fini"),
        (f"{id}/calme/b", "id", "case/x/y"), (f"{id}/calme/say", "id", f"{id}/title"), (f"{id}/laisser/a", "en", "Warn"),
    )  # fmt: skip
    taken = back(FILES, body)
    assert sorted(problem.code for problem in taken.problems) == [
        "units-empty", "units-odd", "units-state", "units-twice", "units-unknown",
    ]  # fmt: skip
    assert all(problem.where.line > 1 and problem.where.column for problem in taken.problems)
    after = {str(unit.id): unit.text for unit in read_pack({**FILES, **taken.files}).units}
    assert after[f"{id}/laisser/a"].in_(EN) == "Warn"
    assert after[f"{id}/title"].in_(FR) == "Au poste, à l'aube"
    assert after[f"{id}/care"].has(EN)


def test_one_file_may_go_out_alone_and_the_rest_is_counted_as_left() -> None:
    body = sent(FILES, "poste-a-l-aube")
    taken = back(FILES, body)
    assert [(loss.code, loss.count) for loss in taken.losses] == [("units-absent", 1)]
    for refused, code in (
        (units_xlsx.write(read_pack(FILES), Outgoing(lang=FR, only="x")), "exchange-no-file-of"),
        (units_xlsx.read(body, Incoming(file="x.xlsx", lang=FR)), "exchange-units-no-pack"),
        (units_xlsx.read(b"no", Incoming(file="x.xlsx", lang=FR, into=read_pack(FILES))), "roster-not-a-workbook"),
    ):
        assert isinstance(refused, Refused)
        assert refused.code == code


def test_text_that_looks_like_a_formula_or_a_mark_stays_text() -> None:
    odd = {**FILES, CASE: FILES[CASE].replace("en| At the post, at dawn", "en| =HYPERLINK(1) _x0041_ \u200f<b>&")}
    taken = back(odd, sent(odd))
    assert (taken.files, taken.problems) == ({}, ())


@pytest.mark.slow
def test_damaged_workbooks_are_read_or_refused() -> None:
    chance, body = random.Random(5), sent(FILES)
    into = read_pack(FILES)
    for _ in range(60):
        data = bytearray(body)
        if chance.random() < 0.5:
            for _ in range(chance.randint(1, 6)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            damaged = bytes(data)
        else:
            damaged = _part_damaged(body, chance)
        found = units_xlsx.read(damaged, Incoming(file="x.xlsx", lang=AR, into=into, texts=FILES))
        assert isinstance(found, Taken | Refused)


def _part_damaged(body: bytes, chance: random.Random) -> bytes:
    """The workbook with a stretch of one part's XML exchanged, zipped anew."""
    with zipfile.ZipFile(io.BytesIO(body)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    name = chance.choice(list(parts))
    part = parts[name]
    at = chance.randrange(len(part))
    parts[name] = part[:at] + chance.choice([b"", b"<", b'"', b"999999", b"<!DOCTYPE x>", part[:40]]) + part[at + 3 :]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        for each, data in parts.items():
            new.writestr(each, data)
    return out.getvalue()

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.core.packs.elements import ID
from halqa.core.problems import Refused
from halqa.formats.exchange.folder import Names, put, slug, standing
from halqa.formats.exchange.parts import Losses, Taken, text_of
from halqa.formats.pack_folder import write_files
from tests.core.packs.samples import SMALL


def test_nothing_is_written_over_unless_the_import_is_there_to_change_it(tmp_path: Path) -> None:
    (tmp_path / "b.bank.halqa").write_text("old", encoding="utf-8")
    files = {"a.bank.halqa": "new", "b.bank.halqa": "new"}
    refused = put(tmp_path, Taken(files=files))
    assert refused == Refused("exchange-file-exists", {"file": "b.bank.halqa"})
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"b.bank.halqa": "old"}
    assert put(tmp_path, Taken(files=files, changes=frozenset({"b.bank.halqa"}))) == tuple(files)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == files


def test_a_file_that_cannot_be_written_leaves_everything_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.halqa").write_text("old", encoding="utf-8")
    refused = put(tmp_path, Taken(files={"a.halqa": "new", "nowhere/b.halqa": "new"}, changes=frozenset({"a.halqa"})))
    assert isinstance(refused, Refused)
    assert refused.code == "exchange-not-written"
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.halqa": "old"}


def test_what_stands_in_a_folder(tmp_path: Path) -> None:
    assert standing(tmp_path / "nowhere") is None
    assert standing(tmp_path) is None
    file = tmp_path / "file.txt"
    file.write_text("x", encoding="utf-8")
    assert isinstance(standing(file), Refused)
    write_files(tmp_path, SMALL)
    reading = standing(tmp_path)
    assert reading is not None
    assert not isinstance(reading, Refused)
    assert reading.pack.id == "petit"


@given(st.text(), st.sampled_from(["q1", "pack"]))
def test_a_slug_is_always_an_id(words: str, otherwise: str) -> None:
    assert ID.fullmatch(slug(words, otherwise))


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("Été à Bir Saada", "ete-a-bir-saada"),
        ("  --x--  ", "x"),
        ("نعم", "q1"),
        ("ﬁche n° 2", "fiche-n-2"),
        ("a" * 80, "a" * 60),
    ],
)
def test_slugs_are_what_one_would_write(words: str, made: str) -> None:
    assert slug(words, "q1") == made


def test_names_are_free_however_often_one_comes() -> None:
    names = Names(["x", "x-3"])
    assert [names.free("x") for _ in range(4)] == ["x-2", "x-4", "x-5", "x-6"]
    assert [len(names.free("y" * 60)) for _ in range(12)] == [60] * 12


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_with_and_without_its_mark(encoding: str) -> None:
    assert text_of("été\r\n".encode(encoding), "f") == "été\r\n"


def test_bytes_that_are_no_text_are_refused_with_their_line() -> None:
    assert text_of(b"a\nb\n\xe9", "f") == Refused("exchange-not-text", {"file": "f", "line": 3})
    assert text_of(b"\n" * 200_001, "f") == Refused("exchange-too-long", {"file": "f", "limit": 200_000})
    assert text_of(b"x" * 2_000_001, "f") == Refused("exchange-too-large", {"file": "f", "limit": 2})


def test_losses_add_up_by_their_code() -> None:
    losses = Losses()
    losses.note("a", count=0)
    losses.note("b")
    losses.note("b", count=2)
    assert [(loss.code, loss.count, loss.places) for loss in losses.all()] == [("b", 3, ())]

from __future__ import annotations

import os
from pathlib import Path

import pytest

from halqa.core.packs.checks import check_pack
from halqa.formats.pack_folder import LARGEST, NotAPack, load, read_files, write_files
from tests.core.packs.samples import SHIPPED, SMALL, TODAY


def test_the_shipped_pack_loads_without_findings() -> None:
    reading = load(SHIPPED)
    assert check_pack(reading, TODAY) == ()
    assert len(reading.pack.items()) == 12


def test_a_folder_that_is_none_and_one_without_files(tmp_path: Path) -> None:
    for folder, code in ((tmp_path / "nowhere", "pack-no-folder"), (tmp_path, "pack-no-files")):
        with pytest.raises(NotAPack) as raised:
            read_files(folder)
        assert raised.value.code == code


def test_files_that_cannot_be_read_are_problems_of_the_pack(tmp_path: Path) -> None:
    write_files(tmp_path, SMALL)
    (tmp_path / "a.halqa").write_bytes(b"halqa 1\nbank: a\nfr| \xe9t\xe9\n")
    (tmp_path / "b.halqa").write_bytes(b"x" * (LARGEST + 1))
    (tmp_path / "c.halqa").mkdir()
    (tmp_path / "notes.txt").write_text("not of the pack", encoding="utf-8")
    found = [(problem.code, problem.where.file, problem.where.line) for problem in load(tmp_path).problems]
    assert found == [
        ("pack-not-utf8", "a.halqa", 3),
        ("pack-file-refused", "b.halqa", 0),
        ("pack-file-refused", "c.halqa", 0),
    ]


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    assert write_files(tmp_path, SMALL) == tuple(sorted(SMALL))
    assert write_files(tmp_path, {**SMALL, "pack.halqa": "halqa 1\n"}) == ("pack.halqa",)


def test_what_is_closed_to_us_is_said(tmp_path: Path) -> None:
    write_files(tmp_path, SMALL)
    (tmp_path / "pack.halqa").chmod(0)
    if os.access(tmp_path / "pack.halqa", os.R_OK):
        pytest.skip("everything is open to this user")
    assert ("pack-file-refused", "pack.halqa") in {(one.code, one.where.file) for one in load(tmp_path).problems}
    tmp_path.chmod(0)
    with pytest.raises(NotAPack) as raised:
        read_files(tmp_path)
    assert raised.value.code == "exchange-no-file"
    tmp_path.chmod(0o700)

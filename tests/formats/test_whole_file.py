from __future__ import annotations

import os
from pathlib import Path

import pytest

from halqa.formats.whole_file import ChangedMeanwhile, write_all, write_out, write_whole


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.is_file()}


def test_all_are_written_or_none(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old", encoding="utf-8")
    (tmp_path / "z").mkdir()
    with pytest.raises(OSError, match="z"):
        write_all({tmp_path / "a": b"new", tmp_path / "b": b"new", tmp_path / "z": b"new"})
    assert texts(tmp_path) == {"a": "old"}
    write_all({tmp_path / "a": b"new", tmp_path / "b": b"new"})
    assert texts(tmp_path) == {"a": "new", "b": "new"}


def test_a_folder_that_is_missing_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old", encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        write_all({tmp_path / "a": b"new", tmp_path / "nowhere" / "b": b"new"})
    assert texts(tmp_path) == {"a": "old"}


def test_what_is_asked_for_by_name_may_be_a_link_or_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("old", encoding="utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "there")
    write_out(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert texts(tmp_path) == {"there": "new", "link": "new"}
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_out(tmp_path / "pipe", b"said")
    assert os.read(reader, 10) == b"said"
    os.close(reader)


def test_one_file_is_replaced_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"long and old")
    write_whole(tmp_path / "a", b"new")
    assert texts(tmp_path) == {"a": "new"}


def test_what_another_program_wrote_since_is_not_written_over(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text("old", encoding="utf-8")
    seen = {tmp_path / name: b"old" for name in ("a", "b", "c")}
    (tmp_path / "b").write_text("theirs", encoding="utf-8")
    with pytest.raises(ChangedMeanwhile):
        write_all({tmp_path / "a": b"mine", tmp_path / "c": None}, seen)
    assert texts(tmp_path) == {"a": "old", "b": "theirs", "c": "old"}
    with pytest.raises(ChangedMeanwhile):
        write_all({tmp_path / "a": b"mine"}, {tmp_path / "a": None})
    write_all({tmp_path / "a": b"mine", tmp_path / "c": None, tmp_path / "d": b"new"}, {tmp_path / "d": None})
    assert texts(tmp_path) == {"a": "mine", "b": "theirs", "d": "new"}


def test_a_file_that_was_to_go_comes_back_when_another_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old", encoding="utf-8")
    (tmp_path / "z").mkdir()
    with pytest.raises(OSError, match="z"):
        write_all({tmp_path / "a": None, tmp_path / "z": b"new"})
    assert texts(tmp_path) == {"a": "old"}

"""Recordings in a pack's folder: believed by their bytes, refused with their line, never more than phones can take."""

from __future__ import annotations

from pathlib import Path

import pytest

from halqa.core.packs.build import read_pack
from halqa.core.words import LANGS
from halqa.formats import pack_sounds
from halqa.formats.pack_folder import load, others
from halqa.locale import say_problem
from tests.core.packs.samples import SMALL
from tests.support.recordings import silence

LINE = "fr| Où ?\nen| Where?\nsound fr=ou.fr.mp3 en=ou.en.m4a"
FILES = {**SMALL, "b1.bank.halqa": SMALL["b1.bank.halqa"].replace("fr| Où ?\nen| Where?", LINE)}
M4A = b"\x00\x00\x00\x18ftypM4A " + bytes(40)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "ou.fr.mp3").write_bytes(silence())
    (tmp_path / "ou.en.m4a").write_bytes(M4A)
    return tmp_path


def codes(folder: Path) -> list[tuple[str, str, int]]:
    found = pack_sounds.problems_of(folder, read_pack(FILES))
    assert all(all(say_problem(lang, each)) for each in found for lang in LANGS)
    return [(each.code, each.where.file, each.where.line) for each in found]


def test_recordings_that_are_named_and_there_belong_to_the_pack(folder: Path) -> None:
    (folder / "plan.png").write_bytes(b"x")
    (folder / "autre.mp3").write_bytes(silence())
    assert not load(folder).problems
    assert others(folder) == ("autre.mp3", "plan.png")
    sounds = pack_sounds.at_hand(folder, read_pack(FILES))
    assert sounds == {"ou.fr.mp3": silence(), "ou.en.m4a": M4A}
    asked = pack_sounds.addresses(sounds)
    assert asked["ou.fr.mp3"].endswith(".mp3")
    assert len(set(asked.values())) == 2
    assert "ou" not in "".join(asked.values()).replace(".mp3", "").replace(".m4a", "")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (None, "pack-sound-missing"),
        (b"", "pack-sound-kind"),
        (b"<html>", "pack-sound-kind"),
        (M4A, "pack-sound-kind"),
        (silence() + bytes(pack_sounds.LARGEST_SOUND), "pack-sound-large"),
    ],
)
def test_what_no_phone_can_play_is_said_at_the_line_that_names_it(folder: Path, data: bytes | None, code: str) -> None:
    (folder / "ou.fr.mp3").unlink()
    if data is not None:
        (folder / "ou.fr.mp3").write_bytes(data)
    assert codes(folder) == [(code, "b1.bank.halqa", 16)]
    assert [each.code for each in load(folder).problems] == [code]
    assert set(pack_sounds.at_hand(folder, read_pack(FILES))) == {"ou.en.m4a"}


def test_a_link_out_of_the_folder_is_no_recording(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("outside") / "secret.mp3"
    secret.write_bytes(silence())
    (folder / "ou.fr.mp3").unlink()
    (folder / "ou.fr.mp3").symlink_to(secret)
    assert codes(folder) == [("pack-sound-missing", "b1.bank.halqa", 16)]
    assert "ou.fr.mp3" not in pack_sounds.at_hand(folder, read_pack(FILES))


def test_what_is_beyond_the_measure_of_a_pack_is_left_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack_sounds, "MOST_SOUND", len(silence()) + 10)
    assert codes(folder) == [("pack-sound-all", "pack.halqa", 1)]
    assert set(pack_sounds.at_hand(folder, read_pack(FILES))) == {"ou.fr.mp3"}


@pytest.mark.parametrize(
    ("data", "ends"),
    [
        (b"OggS" + bytes(20), {".ogg", ".opus"}),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", {".wav"}),
        (b"ID3\x03", {".mp3"}),
        (b"\xff\xf3\x40", {".mp3"}),
        (b"\xff\xf1\x40", set()),
        (b"\xff", set()),
        (b"RIFF\x00\x00\x00\x00AVI ", set()),
    ],
)
def test_a_sound_is_what_its_first_bytes_say(data: bytes, ends: set[str]) -> None:
    assert pack_sounds.kind_of(data) == ends

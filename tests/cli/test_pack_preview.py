"""`halqa pack preview`: the screens of a section, and what is said when there is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from halqa.cli import main

PACK = "packs/le-chemin"


def test_a_step_is_written_as_phone_and_wall(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for screen, lang in (("phone", "ar"), ("wall", "fr")):
        out = tmp_path / f"{screen}.html"
        words = ["pack", "preview", PACK, "poste:arrivee", "--on", screen, "--text", lang, "--out", str(out), "--json"]
        assert main(words) == 0
        assert json.loads(capsys.readouterr().out)["preview"]["on"] == screen
        page = out.read_text(encoding="utf-8")
        assert f'lang="{lang}"' in page
        assert "<script" not in page
        assert "{contact}" not in page


def test_what_is_shown_to_nobody_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "x.html")
    assert main(["pack", "preview", PACK, "nowhere", "--lang", "en", "--out", out]) == 2
    assert "Nothing that is shown" in capsys.readouterr().err
    assert main(["pack", "preview", str(tmp_path / "none"), "arrivee", "--out", out]) == 2
    away = str(tmp_path / "away" / "x.html")
    assert main(["pack", "preview", PACK, "poste:arrivee", "--out", away]) == 2

"""The bench itself, with tiny loads against a real door: every scenario runs, nothing is lost, and what it prints can be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from halqa.bench.report import FIRST, LAST
from halqa.cli import main

pytestmark = pytest.mark.live

QUICK = ("bench", "room", "--quick", "--rounds", "1", "--seconds", "0.3", "--language", "en")


def measured(tmp_path: Path, *scenarios: str) -> dict[str, dict[str, dict[str, float]]]:
    """A quick run: scenario and case -> measure -> rounds."""
    out = tmp_path / "out.json"
    words = [word for name in scenarios for word in ("--scenario", name)]
    assert main([*QUICK, *words, "--json", str(out)]) == 0
    found = json.loads(out.read_text(encoding="utf-8"))
    assert found["judged"] is False
    assert {each["code"] for each in found["not_judged_because"]} >= {"bench-quick"}
    assert all(goal["met"] is None for goal in found["goals"])
    assert found["versions"]["sqlite"]
    return {f"{case['scenario']} {case['name']}": case["measures"] for case in found["cases"]}


def test_answers_at_once_and_through_kills_are_all_in_the_log(tmp_path: Path) -> None:
    found = measured(tmp_path, "answers", "instant", "kills")
    assert "calibration 10" in found
    for name in ("answers 500-closed", "answers 2000-open", "instant 1000", "kills 20"):
        measures = found[name]
        assert measures["lost"]["high"] == measures["doubled"]["high"] == measures["errors"]["high"] == 0, (
            name,
            measures,
        )
    assert found["instant 1000"]["acknowledged"]["median"] == 20
    assert found["kills 20"]["kills"]["median"] == 2
    assert found["kills 20"]["acknowledged"]["median"] >= 400


def test_streams_get_every_frame(tmp_path: Path) -> None:
    found = measured(tmp_path, "fan-out", "class", "storm", "memory", "rooms")
    for name in ("fan-out 5000", "storm 5000", "class 500", "rooms 100"):
        assert found[name]["errors"]["high"] == 0, (name, found[name])
    assert found["fan-out 500"]["frame_bytes"]["median"] > 300
    assert found["class 500"]["lost"]["high"] == 0


def test_a_herd_joins_and_loads_little(tmp_path: Path) -> None:
    found = measured(tmp_path, "herd", "first-load")
    assert found["herd 1000"]["errors"]["high"] == 0
    for lang in ("fr", "ar", "en"):
        assert found[f"first-load {lang}"]["first_bytes"]["high"] <= 12_000
        assert found[f"first-load {lang}"]["requests"]["high"] <= 3


def test_picture_and_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "bench.md"
    page.write_text(f"{FIRST}\n{LAST}\n", encoding="utf-8")
    plot = tmp_path / "bench.svg"
    words = [*QUICK, "--scenario", "instant", "--plot", str(plot), "--markdown", str(page)]
    assert main(words) == 0
    assert plot.read_text(encoding="utf-8").startswith("<svg")
    assert "| Case | Measure |" in page.read_text(encoding="utf-8")
    assert "Not judged: a quick run" in capsys.readouterr().out
    assert main([*QUICK, "--markdown", str(plot)]) == 2

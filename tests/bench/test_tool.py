"""The bench itself, with tiny loads against a real door: every scenario runs, nothing is lost, and what it prints can be read."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from halqa.bench.report import FIRST, LAST
from halqa.bench.scenarios import SCENARIOS
from halqa.cli import main

pytestmark = pytest.mark.live

WHOLE = os.environ.get("HALQA_WHOLE") == "1"  # noqa: TID251 - the tests' own switch
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


def counts_are_zero(measures: dict[str, dict[str, float]]) -> None:
    """Nothing lost, nothing doubled, no errors, where the case counts them."""
    assert {
        key: measures[key]["high"] for key in ("lost", "doubled", "errors") if measures.get(key, {}).get("high")
    } == {}


def test_answers_through_kills_are_all_in_the_log(tmp_path: Path) -> None:
    found = measured(tmp_path, "kills")
    assert "calibration 10" in found
    counts_are_zero(found["kills 20"])
    assert found["kills 20"]["kills"]["median"] == 2
    assert found["kills 20"]["acknowledged"]["median"] >= 400


def test_a_class_gets_every_frame_and_keeps_every_answer(tmp_path: Path) -> None:
    found = measured(tmp_path, "class")
    counts_are_zero(found["class 500"])
    assert found["class 500"]["p50_ms"]["median"] > 0


def test_group_commit_is_measured_through_the_door_and_at_the_store(tmp_path: Path) -> None:
    found = measured(tmp_path, "commit")
    for case in ("commit 500", "commit store"):
        counts_are_zero(found[case])
        assert found[case]["ratio_one"]["median"] > 0
    assert found["commit store"]["per_s"]["median"] > found["commit store"]["one_per_s"]["median"]


@pytest.mark.slow
@pytest.mark.skipif(not WHOLE, reason="HALQA_WHOLE=1 runs every scenario of the bench")
def test_every_scenario_runs(tmp_path: Path) -> None:
    found = measured(tmp_path, *SCENARIOS)
    cases = (
        "answers 500-closed",
        "answers 2000-open",
        "instant 1000",
        "fan-out 5000",
        "storm 5000",
        "rooms 100",
        "herd 5000",
    )
    for name in cases:
        counts_are_zero(found[name])
    assert found["fan-out 500"]["frame_bytes"]["median"] > 300


def test_a_phone_loads_little(tmp_path: Path) -> None:
    found = measured(tmp_path, "first-load")
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

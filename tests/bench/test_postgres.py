"""The bench on a real PostgreSQL: two doors, nothing lost, and no database of its own left behind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from halqa.cli import main
from tests.support.postgres import Server, postgres

__all__ = ["postgres"]

pytestmark = pytest.mark.live
QUICK = ("bench", "room", "--quick", "--rounds", "1", "--seconds", "0.3", "--language", "en")


def test_rooms_in_postgresql_behind_two_doors(tmp_path: Path, postgres: Server) -> None:
    out = tmp_path / "out.json"
    words = ("--database", postgres.url("postgres"), "--doors", "2", "--scenario", "instant", "--json", str(out))
    assert main([*QUICK, *words]) == 0
    found = json.loads(out.read_text(encoding="utf-8"))
    assert (found["settings"]["store"], found["settings"]["doors"]) == ("postgres", 2)
    assert found["versions"]["postgresql"]
    counts = [case["measures"][key]["high"] for case in found["cases"][1:] for key in ("lost", "doubled", "errors")]
    assert counts == [0] * 9
    assert not [name for (name,) in postgres.ask("SELECT datname FROM pg_database") if name.startswith("halqa_bench_")]


def test_several_doors_and_postgresql_need_an_address(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*QUICK, "--doors", "2"]) == 2
    assert main([*QUICK, "--store", "postgres"]) == 2
    assert "--database" in capsys.readouterr().err

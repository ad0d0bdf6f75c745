"""The bench on a real PostgreSQL: two doors, nothing lost, files of the same run beside, and nothing of its own left behind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from halqa.bench import cluster, loads
from halqa.bench.postgres import process, version
from halqa.cli import main
from halqa.room import database
from halqa.server import platform
from tests.live.test_faults import until
from tests.support.postgres import ABSENT, Server, postgres

__all__ = ["postgres"]

pytestmark = pytest.mark.live
QUICK = ("bench", "room", "--quick", "--rounds", "1", "--seconds", "0.3", "--language", "en")


def test_answers_in_postgresql_behind_two_doors(
    tmp_path: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loads, "OPEN_RATE", {500: 500.0})
    out = tmp_path / "out.json"
    words = ("--database", postgres.url("postgres"), "--doors", "2", "--scenario", "answers", "--json", str(out))
    assert main([*QUICK, *words]) == 0
    found = json.loads(out.read_text(encoding="utf-8"))
    settings = found["settings"]
    assert (settings["store"], settings["doors"], settings["server"]) == ("postgres", 2, "given")
    assert found["versions"]["postgresql"]
    calibrated, closed, open_ = (
        {key: each["high"] for key, each in case["measures"].items()} for case in found["cases"]
    )
    assert calibrated["commit_ms"] > 0
    assert calibrated["wait_ms"] == 0, "the disk of a server that was there before is as it is"
    for case in (closed, open_):
        assert {key: case[key] for key in ("lost", "doubled", "errors")} == {"lost": 0, "doubled": 0, "errors": 0}
    assert closed["sqlite_lost"] == 0
    assert closed["ratio_sqlite"] == pytest.approx(closed["per_s"] / closed["sqlite_per_s"], rel=0.01)
    assert not [name for (name,) in postgres.ask("SELECT datname FROM pg_database") if name.startswith("halqa_bench_")]


def test_group_commit_of_the_store_alone_in_postgresql(tmp_path: Path, postgres: Server) -> None:
    out = tmp_path / "out.json"
    words = ("--database", postgres.url("postgres"), "--scenario", "commit", "--json", str(out))
    assert main([*QUICK, *words]) == 0
    cases = {case["name"]: case["measures"] for case in json.loads(out.read_text(encoding="utf-8"))["cases"]}
    assert cases["store"]["lost"]["high"] == 0
    assert cases["store"]["per_s"]["median"] > cases["store"]["one_per_s"]["median"]


def test_without_an_address_the_bench_starts_a_server_of_its_own_and_counts_what_it_uses() -> None:
    if not cluster.available():
        pytest.skip(ABSENT)
    with cluster.serving("") as url:
        assert version(url).split(".")[0].isdecimal()
        first = process(url)
        if platform.busy_seconds() is not None:
            assert first
            used = platform.family_seconds(first)
            db = database.connect(url)
            list(database.select(db, "SELECT count(*) FROM generate_series(1, 2000000)"))
            lives = platform.family_seconds(first)
            db.close()
            assert lives > used
            until(lambda: platform.family_seconds(first) >= lives, "what an ended child used is forgotten")
    with pytest.raises(database.Away):
        version(url)


def test_no_server_and_none_installed_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(cluster, "DEBIAN", tmp_path)
    assert main([*QUICK, "--store", "postgres"]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "--database" in told


def test_a_server_that_does_not_answer_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*QUICK, "--database", "postgresql://halqa@127.0.0.1:9/nobody"]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "PostgreSQL" in told


def test_files_have_one_door(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*QUICK, "--doors", "2"]) == 2
    assert main([*QUICK, "--store", "sqlite", "--database", "postgresql://halqa@127.0.0.1/halqa"]) == 2
    assert capsys.readouterr().err.count("--store postgres") == 2

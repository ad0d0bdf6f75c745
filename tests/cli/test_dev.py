"""`dev.py`, the command before all others: two that begin at once in one folder make its environment one after the other."""

from __future__ import annotations

import importlib.util
import threading
from pathlib import Path
from types import ModuleType

import pytest

from halqa.formats.file_lock import take
from tests.live.test_faults import until


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", Path(__file__).parents[2] / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    monkeypatch.setattr(found, "ROOT", tmp_path)
    monkeypatch.setattr(found, "CACHE", tmp_path / ".cache")
    return found


def test_the_second_waits_for_the_first_and_says_so(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    entered = threading.Event()

    def second() -> None:
        with dev.one_at_a_time():
            entered.set()

    with dev.one_at_a_time():
        waiting = threading.Thread(target=second, daemon=True)
        waiting.start()
        said = ""

        def told() -> bool:
            nonlocal said
            said += capsys.readouterr().out
            return "waiting" in said

        until(told, "the second says that it waits")
        assert not entered.is_set()
    assert entered.wait(30)
    waiting.join(30)
    with (dev.CACHE / "setting-up.lock").open("ab") as file:
        take(file)

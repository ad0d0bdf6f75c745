"""Two processes, or the Studio and an editor, on one pack at the same time: nothing that anybody wrote is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from halqa.core.problems import Refused
from halqa.formats.file_lock import locked
from halqa.staff.models import User
from halqa.staff.rules import Role
from halqa.studio.actions import saving
from halqa.studio.actions.making import copy_pack
from halqa.studio.actions.saving import Files, Saved, change_pack
from halqa.studio.versions import files_of, versions_of
from tests.desk.worlds import NOW, account

pytestmark = pytest.mark.django_db
PACK, BANK, POLL = "atelier", "savoir.bank.halqa", "cercle.poll.halqa"
TIMES = 12
MADE = """
import datetime as dt, django, sys
django.setup()
from django.core.management import call_command
from halqa.studio.actions.making import copy_pack
call_command("migrate", verbosity=0)
assert copy_pack(source="premier-cercle", name="atelier", by=None, now=dt.datetime.now(dt.timezone.utc)) is None
"""
WRITES = """
import datetime as dt, django, sys
django.setup()
from halqa.studio.actions.saving import Saved, change_pack
who, times = sys.argv[1], int(sys.argv[2])
for number in range(times):
    def edit(files):
        return {**files, "savoir.bank.halqa": files["savoir.bank.halqa"] + f"# {who} {number}\\n"}
    done = change_pack(name="atelier", edit=edit, by=None, now=dt.datetime.now(dt.timezone.utc))
    assert isinstance(done, Saved), done
"""


@pytest.fixture
def trainer() -> User:
    user = account(Role.FACILITATOR)
    assert copy_pack(source="premier-cercle", name=PACK, by=user, now=NOW) is None
    return user


def add(files: Files, words: str) -> Files:
    """The bank with one more comment."""
    return {**files, BANK: files[BANK] + f"# {words}\n"}


def test_two_processes_that_write_at_once_both_stand_in_the_file(tmp_path: Path) -> None:
    env = {
        **os.environ,  # noqa: TID251 - the child's environment is this one's with changes
        "PYTHONPATH": os.pathsep.join(("src", ".")),
        "HALQA_DATA": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "halqa.demo.settings",
    }
    subprocess.run([sys.executable, "-c", MADE], env=env, check=True, timeout=300)
    writers = [subprocess.Popen([sys.executable, "-c", WRITES, who, str(TIMES)], env=env) for who in ("ana", "bo")]
    assert [writer.wait(300) for writer in writers] == [0, 0]
    lines = (tmp_path / "packs" / PACK / BANK).read_text(encoding="utf-8").split("\n")
    for who in ("ana", "bo"):
        assert [line for line in lines if line.startswith(f"# {who} ")] == [f"# {who} {n}" for n in range(TIMES)]


def test_a_pack_that_another_process_holds_is_said_to_be_busy_and_not_written(
    trainer: User, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "PATIENCE", 0.05)
    before = (shelf / PACK / BANK).read_text(encoding="utf-8")
    with locked(shelf / PACK / saving.LOCK, 1) as held:
        assert held
        refused = change_pack(name=PACK, edit=lambda files: add(files, "x"), by=trainer, now=NOW)
    assert isinstance(refused, Refused)
    assert refused.code == "studio-busy"
    assert (shelf / PACK / BANK).read_text(encoding="utf-8") == before
    assert isinstance(change_pack(name=PACK, edit=lambda files: add(files, "x"), by=trainer, now=NOW), Saved)


def test_what_an_editor_saves_while_a_change_is_made_stays(trainer: User, shelf: Path) -> None:
    """Also in a file that the change does not touch; and what stood before the editor's text is among the versions."""
    bank, poll = shelf / PACK / BANK, shelf / PACK / POLL
    said = iter(["# dehors 1\n", "# dehors 2\n"])

    def edit(files: Files) -> Files:
        more = next(said, "")
        if more:
            for path in (bank, poll):
                path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
        return add(files, "dedans")

    assert isinstance(change_pack(name=PACK, edit=edit, by=trainer, now=NOW), Saved)
    text = bank.read_text(encoding="utf-8")
    assert [text.count(each) for each in ("# dehors 1", "# dehors 2", "# dedans")] == [1, 1, 1]
    assert poll.read_text(encoding="utf-8").endswith("# dehors 1\n# dehors 2\n")
    assert "# dehors 2" in files_of(shelf / PACK, versions_of(shelf / PACK)[-1])[POLL]


def test_an_editor_that_never_rests_is_not_written_over(trainer: User, shelf: Path) -> None:
    bank = shelf / PACK / BANK

    def edit(files: Files) -> Files:
        bank.write_text(bank.read_text(encoding="utf-8") + "# encore\n", encoding="utf-8")
        return add(files, "dedans")

    refused = change_pack(name=PACK, edit=edit, by=trainer, now=NOW)
    assert isinstance(refused, Refused)
    assert refused.code == "studio-busy"
    assert "# dedans" not in bank.read_text(encoding="utf-8")
    assert "# encore" in bank.read_text(encoding="utf-8")

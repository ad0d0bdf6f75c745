"""Taking a room's answers out at the staff door and from the command line, while it runs and after its close."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from halqa.cli import main
from halqa.core.activity import Stage
from halqa.core.words import AR, EN, FR
from halqa.formats import room_csv, xapi
from halqa.formats.xapi_check import check
from halqa.locale import say
from halqa.room.actions import leading
from halqa.room.actions.cards import Kept, Typed, type_card
from halqa.room.queries import RoomRow
from halqa.staff.actions import make_account
from halqa.staff.models import AuditEntry
from halqa.staff.rules import Role
from tests.record.factories import NOW
from tests.room.test_leading import activity, lines_of, opened
from tests.room.test_pacing import text
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]
PAGE = "/room/bs-1/export/"
WORDS = "What about case number 7 ?"


def client(role: Role) -> Client:
    """Somebody of this role whose browser asks for French."""
    user = make_account(username=role.value, password=None, roles=frozenset({role}), by=None, now=NOW)
    made = Client(headers={"accept-language": "fr"})
    made.force_login(user)
    return made


def played(door: PhoneDoor) -> tuple[RoomRow, str, str]:
    """Six people answer an anonymous poll, which closes, and one asks a question in a round that stays open."""
    room = opened()
    poll, asked = activity(room, "poll", "anonymous"), activity(room, "questions", "anonymous")
    for each in (poll, asked):
        assert leading.set_stage(room=room, activity=each, stage=Stage.OPEN) is None
    [line] = lines_of(room, poll)
    for key in "aabbbb":
        assert isinstance(type_card(room=room, activity=poll, typed=Typed(card="", lines={line.id: key})), Kept)
    [line] = lines_of(room, asked)
    assert isinstance(type_card(room=room, activity=asked, typed=Typed(card="", lines={line.id: WORDS})), Kept)
    assert leading.set_stage(room=room, activity=poll, stage=Stage.CLOSED) is None
    return room, poll, asked


def test_the_page_says_what_each_file_leaves_behind_and_what_stays_here(door: PhoneDoor) -> None:
    room, _, _ = played(door)
    facilitator = client(Role.FACILITATOR)
    assert f'href="{PAGE}"' in text(facilitator.get("/room/bs-1/"))
    page = text(facilitator.get(PAGE))
    for key in {*room_csv.LOSSES, *xapi.LOSSES, "export-running"}:
        assert say(FR, key) in page
    assert say(FR, "export-stays-nothing") not in page
    assert page.count("n’est pas fermée") == 1  # the round of questions
    officer = client(Role.ME_OFFICER)
    assert say(FR, "export-link") in text(officer.get("/record/sessions/bs-1/"))
    assert say(FR, "export-link") not in text(client(Role.VIEWER).get("/record/sessions/bs-1/"))
    leading.close_room(room=room, by=None, now=NOW)
    assert say(FR, "export-running") not in text(officer.get(PAGE))
    for lang in (AR, EN):
        assert say(lang, "export-loss-words") in officer.get(f"{PAGE}?lang={lang}").content.decode()


def test_a_file_comes_with_its_name_is_kept_nowhere_and_stands_in_the_audit(door: PhoneDoor) -> None:
    room, poll, _ = played(door)
    officer = client(Role.ME_OFFICER)
    for form, kind in (("csv", "text/csv; charset=utf-8"), ("xapi", "application/json")):
        answer = officer.post(f"{PAGE}{form}/")
        assert (answer.status_code, answer["Content-Type"]) == (200, kind)
        assert "no-store" in answer["Cache-Control"]
        name = f"room-{room.code}.{'csv' if form == 'csv' else 'xapi.json'}"
        assert answer["Content-Disposition"].endswith(f'{name}"')
        assert answer["Content-Disposition"].startswith('attachment; filename="')
        body = answer.content.decode("utf-8-sig")
        assert WORDS not in body
        assert answer.content == officer.post(f"{PAGE}{form}/").content
    entries = AuditEntry.objects.filter(action="room exported", subject=f"room:{room.key}")
    assert [(each.by.username, each.detail["form"]) for each in entries.order_by("pk") if each.by] == [
        ("me_officer", form) for form in ("csv", "csv", "xapi", "xapi")
    ]
    statements: list[dict[str, Any]] = json.loads(officer.post(f"{PAGE}xapi/").content)
    [counted] = [each for each in statements if each["verb"]["id"].endswith("interacted")]
    assert counted["result"]["extensions"]["https://halqa.invalid/xapi/people"] == 6
    assert poll in counted["object"]["id"]
    assert officer.get(f"{PAGE}csv/").status_code == 405
    assert officer.post(f"{PAGE}pdf/").status_code == 404
    assert client(Role.VIEWER).post(f"{PAGE}csv/").status_code == 403
    assert client(Role.ADMINISTRATOR).get(PAGE).status_code == 403


def test_the_command_writes_the_same_file_and_says_what_it_leaves(
    door: PhoneDoor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    room, _, _ = played(door)
    assert isinstance(room.file, Path)
    officer = client(Role.PROJECT_OFFICER)
    for form, losses in (("csv", room_csv.LOSSES), ("xapi", xapi.LOSSES)):
        assert main(["room", "export", str(room.file), "--as", form, "--to", str(tmp_path), "--language", "en"]) == 0
        printed = capsys.readouterr()
        written = Path(printed.out.strip())
        assert written.read_bytes() == officer.post(f"{PAGE}{form}/?lang=en").content
        assert [key for key in losses if say(EN, key) not in printed.err] == []
        assert "it is not closed yet" in printed.err
    assert main(["room", "check-xapi", str(written), "--language", "en"]) == 0
    assert say(EN, "export-checked", count=0) in capsys.readouterr().out
    assert check(written.read_bytes()) == []


def test_the_check_command_tells_findings_from_unreadable_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong, none = tmp_path / "wrong.json", tmp_path / "none.json"
    wrong.write_text('[{"actor": {}}]')
    none.write_text("[{")
    assert main(["room", "check-xapi", str(wrong), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["summary"]["errors"] == len(told["problems"]) == 5
    assert main(["room", "check-xapi", str(wrong)]) == 1
    assert "Énoncé 1" in capsys.readouterr().out
    assert main(["room", "check-xapi", str(none)]) == 2
    assert main(["room", "check-xapi", str(tmp_path / "away.json")]) == 2
    assert "Traceback" not in capsys.readouterr().err

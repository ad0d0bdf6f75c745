"""Anonymity shown: stored rows are opened only when they give nobody away, with tokens cut and unreleased words told by length."""

from __future__ import annotations

import contextlib
import html
import shlex
from pathlib import Path

import pytest
from django.conf import settings

from halqa.cli import main
from halqa.core.activity import Stage
from halqa.core.words import AR, FR
from halqa.locale import say
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.cards import Kept, Typed, type_card
from halqa.room.queries import RoomRow
from halqa.room.rows import rows_of
from tests.room.test_leading import activity, lines_of, opened, screen
from tests.room.test_pacing import lead, text
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]


def _command(page: str) -> list[str]:
    """What the page says to type, as a shell takes it apart."""
    return shlex.split(html.unescape(page.rpartition("<pre")[2].partition("<code>")[2].partition("</code>")[0]))


def _rows_by(command: list[str], room: RoomRow, capsys: pytest.CaptureFixture[str]) -> int:
    """How many rows it finds, typed in the folder of the rooms."""
    assert command[:4] == ["halqa", "room", "rows", room.file.name]
    with contextlib.chdir(settings.HALQA_ROOMS):
        assert main(command[1:]) == 0
    return capsys.readouterr().out.count('"key"')


def test_rows_stay_closed_while_people_answer_and_while_they_are_few(
    door: PhoneDoor, capsys: pytest.CaptureFixture[str]
) -> None:
    room = opened()
    poll = activity(room, "poll", "anonymous")
    assert leading.set_stage(room=room, activity=poll, stage=Stage.OPEN) is None
    [line] = lines_of(room, poll)
    for _ in range(4):
        assert isinstance(type_card(room=room, activity=poll, typed=Typed(card="", lines={line.id: "a"})), Kept)
    for stage, why in ((Stage.OPEN, "open"), (Stage.CLOSED, "few")):
        assert leading.set_stage(room=room, activity=poll, stage=stage) is None
        found = rows_of(room, poll)
        assert found is not None
        assert (found.why, found.rows) == (why, ())
    assert isinstance(type_card(room=room, activity=poll, typed=Typed(card="", lines={line.id: "b"})), Kept)
    page, client = f"/room/bs-1/rows/{poll}/", lead()
    before = text(client.get(page))
    assert say(FR, "rows-cut") in before
    assert "payload" not in before
    shown = text(client.get(f"{page}?open=yes"))
    lying = rows_of(room, poll)
    assert lying is not None
    names = {name for row in lying.rows for name, _ in row.fields}
    assert names == {"activity", "token", "slot", "payload", "how", "turn", "minute", "text", "body", "changed"}
    for each in ("rows-there", "rows-turn"):
        assert say(FR, each) in shown, "every field that a row has is named, and what the number in it is not"
    assert str(settings.HALQA_ROOMS) not in shown, "a path is the machine's own"
    assert _rows_by(_command(shown), room, capsys) == 5
    assert shown.count("<dt>token</dt>") == 5
    lines = text(client.get(f"{page}?open=lines"))
    assert lines.count('"token"') == lines.count('"minute"') == 5
    assert '"acts"' not in lines
    assert "jetons entiers" in shown, "the command beside the rows is not one for the projector"
    tokens = follow.ask(room.file, lambda state: [token for token, _ in state.apart[poll]])  # type: ignore[index]  # an id
    assert len(tokens) == 5
    assert not [token for token in tokens if token in shown + lines]
    assert "sheet-" not in shown
    assert '<html lang="ar"' in client.get(f"{page}?lang=ar").content.decode()
    assert say(AR, "rows-open") in client.get(f"{page}?lang=ar").content.decode()
    assert client.get("/room/bs-1/rows/nowhere/").status_code == 404


def test_held_words_are_told_by_their_length_and_released_ones_are_shown(
    door: PhoneDoor, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    room = opened()
    round = activity(room, "questions", "anonymous")
    assert leading.set_stage(room=room, activity=round, stage=Stage.OPEN) is None
    [line] = lines_of(room, round)
    asked = [f"What about case number {n} ?" for n in range(5)]
    for words in asked:
        assert isinstance(type_card(room=room, activity=round, typed=Typed(card="", lines={line.id: words})), Kept)
    first = follow.ask(room.file, lambda state: sorted(state.boards[round].asked))[0]  # type: ignore[index]  # an id
    assert leading.moderate(room=room, activity=round, payload={"act": "release", "questions": [first]}) is None
    assert leading.set_stage(room=room, activity=round, stage=Stage.CLOSED) is None
    found = rows_of(room, round)
    assert found is not None
    assert sorted(bool(row.body) for row in found.rows) == [False] * 4 + [True]
    assert {row.letters for row in found.rows if not row.body} == {len(asked[0])}
    assert main(["room", "rows", str(room.file), "--activity", round]) == 0
    printed = capsys.readouterr().out
    assert printed.count('"key"') == 5
    assert not [words for words in asked if words in printed]
    assert main(["room", "export", str(room.file), "--to", str(tmp_path)]) == 0
    written = Path(capsys.readouterr().out.strip())
    table = written.read_bytes().decode("utf-8-sig")
    assert (",people,question," in table, written.name.startswith("DEMONSTRATION")) == (True, "demonstration," in table)
    assert not [words for words in asked if words in table]
    assert "sheet-" not in table
    assert main(["room", "export", str(room.file), "--to", str(tmp_path / "away" / "x.csv")]) == 2
    assert main(["room", "export", str(tmp_path / "none.room"), "--to", str(tmp_path)]) == 2
    assert main(["room", "rows", str(room.file) + ".away", "--language", "en"]) == 2
    assert "is not a room file" in capsys.readouterr().err


def test_what_is_tied_to_a_seat_is_not_opened_and_a_test_keeps_its_answers(door: PhoneDoor) -> None:
    room = opened()
    test = activity(room, "quiz", "paired")
    assert leading.set_stage(room=room, activity=test, stage=Stage.OPEN) is None
    for card in range(1, 6):
        typed = {line.id: "a" for line in lines_of(room, test)}
        assert isinstance(type_card(room=room, activity=test, typed=Typed(card=str(card), lines=typed)), Kept)
    assert leading.set_stage(room=room, activity=test, stage=Stage.CLOSED) is None
    found = rows_of(room, test)
    assert found is not None
    assert found.secret
    assert {dict(row.fields)["payload"] for row in found.rows} == {"…"}
    assert {dict(row.fields)["token"] for row in found.rows} == {"…"}
    seated = rows_of(room, activity(room, "theory"))
    assert seated is not None
    assert seated.why == "not-apart"


def test_the_desk_asks_again_and_merges(door: PhoneDoor) -> None:
    room = opened()
    poll = activity(room, "poll", "anonymous")
    client = lead()
    step = "/room/bs-1/step/"
    assert client.post(step, {"do": "open", "activity": poll}).status_code in (200, 302)
    [asked] = lines_of(room, poll)
    answer = Typed(card="", lines={asked.id: "a"})
    for _ in range(5):
        assert isinstance(type_card(room=room, activity=poll, typed=answer), Kept)
    for do in ("revealed", "round-2"):
        assert client.post(step, {"do": do, "activity": poll}).status_code in (200, 302)
    board, stage = follow.ask(room.file, lambda state: (state.boards[poll].at, state.stages[poll]))  # type: ignore[index]  # an id
    assert (board, stage) == ("2", Stage.OPEN)
    for told in (False, False, False, False, True):  # a round with fewer than five answers is not broken down
        leading.set_stage(room=room, activity=poll, stage=Stage.OPEN)
        assert isinstance(type_card(room=room, activity=poll, typed=answer), Kept)
        present = screen(room).present
        assert present is not None
        assert present.rows == (), "nothing is broken down while another answer may come"
        leading.set_stage(room=room, activity=poll, stage=Stage.CLOSED)
        present = screen(room).present
        assert present is not None
        rows = [(row.label, row.after, row.options[0].count) for row in present.rows]
        assert rows == [(asked.ask, False, 5), *([(asked.ask, True, 5)] if told else [])]
    assert say(FR, "activity-round-after") in text(client.get("/room/bs-1/"))
    client.post(step, {"do": "round-1", "activity": poll})
    assert follow.ask(room.file, lambda state: state.boards[poll].at) == "1"  # type: ignore[index]  # an id
    round = activity(room, "questions", "anonymous")
    assert leading.set_stage(room=room, activity=round, stage=Stage.OPEN) is None
    [line] = lines_of(room, round)
    for words in ("Who comes at night?", "Qui vient la nuit ?"):
        assert isinstance(type_card(room=room, activity=round, typed=Typed(card="", lines={line.id: words})), Kept)
    ids = follow.ask(room.file, lambda state: sorted(state.boards[round].asked))  # type: ignore[index]  # an id
    at = f"/room/bs-1/questions/{round}/"
    client.post(at, {"do": "merge", "question": ids[0], "into": ids[1]})
    client.post(at, {"do": "release", "question": ids[1]})
    client.post(at, {"do": "owe", "question": ids[1], "by": "2026-06-30", "who": "institution"})
    board = follow.ask(room.file, lambda state: state.boards[round])  # type: ignore[index]  # an id
    assert board.merged == {ids[0]: ids[1]}
    assert (board.due, board.owing) == ({ids[1]: "2026-06-30"}, {ids[1]: "institution"})
    assert say(FR, "rows-who", who="institution") in text(client.get("/room/bs-1/"))

"""What goes wrong around a decision, on a real phone door: a killed server, tables that merge while they vote, who comes late, a second
tab, a sheet that is typed after the phones have voted."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from halqa.activities.case.acts import Sheet
from halqa.bots.forms import Form
from halqa.bots.phone import Phone
from halqa.core.activity import Audience, How
from halqa.core.ids import ActId, TableId, Token
from halqa.core.play.commands import Do, MergeTables
from halqa.core.words import FR
from tests.live.test_case import on, phase, say, seated
from tests.live.test_kill import ROOM, opened
from tests.support.cases import CASE, sample_case
from tests.support.doors import PhoneDoor
from tests.support.hard import live_equals_replayed, until
from tests.support.room_files import room_file

pytestmark = pytest.mark.live


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return room_file(tmp_path / "rooms", activities=(sample_case(silent="10m", talk="10m", vote="10m"),))


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


def run(door: PhoneDoor, table: str) -> dict[str, Any]:
    found: dict[str, Any] = door.control.frame(ROOM, FR, Audience.FACILITATOR)["values"]["v"]["runs"][table]
    return found


def to_the_vote(door: PhoneDoor, *tables: str) -> None:
    for table in tables:
        for passed in ("care", "text", "silent", "talk"):
            on(door, passed, table)
        assert phase(door, table) == "vote"


def page_of(phone: Phone) -> str:
    return phone.ask("GET", f"/r/{phone.code}")[1].decode()


def test_a_server_killed_between_vote_and_consequence_goes_on_from_the_decision(path: Path, door: PhoneDoor) -> None:
    phones = seated(door, "t1", 2)
    opened(door, CASE)
    to_the_vote(door, "t1")
    for phone in phones:
        say(phone, "vote", option="c")
    until(lambda: phase(door, "t1") == "decided", "both have voted")
    decided = run(door, "t1")["decision"]
    door.kill()
    door.start()
    assert (phase(door, "t1"), run(door, "t1")["decision"]) == ("decided", decided)
    say(phones[1], "go")
    until(lambda: phase(door, "t1") == "text", "the consequence did not come")
    late = seated(door, "t1", 3)[2]
    assert run(door, "t1")["decision"] == decided
    assert 'value="go"' in page_of(late), "who comes during the consequence reads it and may go on"
    live_equals_replayed(door.control, path)
    for phone in (*phones, late):
        phone.close()


def test_tables_that_merge_while_they_vote_decide_once_with_everybody(path: Path, door: PhoneDoor) -> None:
    one, other = seated(door, "t1", 2), seated(door, "t2", 2)
    opened(door, CASE)
    to_the_vote(door, "t1", "t2")
    say(one[0], "vote", option="a")
    say(other[0], "vote", option="c")
    merge = MergeTables(act=ActId("merge"), table=TableId("t1"), into=TableId("t2"))
    assert door.control.command(ROOM, merge).ok
    say(other[1], "vote", option="c")
    assert phase(door, "t2") == "vote", (
        "two more sit there now, and what was said at the other table is not counted here"
    )
    for phone in one:
        say(phone, "vote", option="a")
    until(lambda: phase(door, "t2") == "tie", "two and two: the facilitator is asked")
    assert run(door, "t2")["votes"] == {"a": 2, "c": 2}
    live_equals_replayed(door.control, path)
    for phone in (*one, *other):
        phone.close()


def test_who_leaves_a_table_that_waits_only_for_them_lets_it_go_on_at_once(path: Path, door: PhoneDoor) -> None:
    one, other = seated(door, "t1", 3), seated(door, "t2", 1)
    opened(door, CASE)
    to_the_vote(door, "t1")
    for phone in one[:2]:
        say(phone, "vote", option="c")
    assert phase(door, "t1") == "vote", "one has not voted"
    assert one[2].post_form(f"/r/{one[2].code}/table", {"table": "t2"})[0] == 303
    until(lambda: phase(door, "t1") == "decided", "nobody is left to wait for")
    assert 'value="go"' in page_of(one[0])
    live_equals_replayed(door.control, path)
    door.kill()
    door.start()
    assert phase(door, "t1") == "decided"
    for phone in (*one, *other):
        phone.close()


def test_a_second_tab_that_shows_an_earlier_decision_changes_nothing_and_is_told_so(
    path: Path, door: PhoneDoor
) -> None:
    (alone,) = seated(door, "t1", 1)
    opened(door, CASE)
    to_the_vote(door, "t1")
    until(lambda: any(form.do == "vote" for form in alone.forms()), "no vote")
    (stale,) = (form for form in alone.forms() if form.do == "vote")
    say(alone, "vote", option="c")
    until(lambda: phase(door, "t1") == "decided", "a table of one decides with its only vote")
    assert run(door, "t1")["decision"]["split"] == "", "one vote is neither shared nor split"
    press(alone, stale, option="a")
    assert [*alone.refused.values()] == ["activity-moved-on"]
    assert run(door, "t1")["decision"]["letter"] == "C"
    alone.close()
    live_equals_replayed(door.control, path)


def press(phone: Phone, form: Form, **more: str) -> None:
    phone.answer(form, {**form.fixed, **more})
    phone.send()


def test_a_sheet_typed_after_the_phones_decided_says_where_it_differs_and_goes_on_where_it_does_not(
    path: Path, door: PhoneDoor
) -> None:
    phones = seated(door, "t1", 2)
    opened(door, CASE)
    to_the_vote(door, "t1")
    for phone in phones:
        say(phone, "vote", option="c")
    until(lambda: phase(door, "t1") == "decided", "both have voted")
    step = run(door, "t1")["step"]
    assert typed(door, step, "a") == "activity-decided-otherwise"
    assert typed(door, step, "c") == "received"
    assert run(door, "t1")["decision"]["letter"] == "C"
    live_equals_replayed(door.control, path)
    for phone in phones:
        phone.close()


def typed(door: PhoneDoor, step: str, option: str) -> str:
    """A line of the table's sheet, as the typing page sends it."""
    command = Do(
        act=ActId(f"sheet-{time.monotonic_ns()}"),
        activity=CASE,
        payload=msgspec.Raw(msgspec.json.encode(Sheet(step, (option,)))),
        table=TableId("t1"),
        facilitator=True,
        how=How.PAPER,
        token=Token("7"),
    )
    return door.control.command(ROOM, command).code

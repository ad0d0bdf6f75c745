"""Phones that go to a free activity and back, see their table's stage, follow when they are moved, and count down a timer."""

from __future__ import annotations

import gzip
import json
import re
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from halqa.bots.phone import Phone
from halqa.core.activity import How, Mode, Stage
from halqa.core.ids import ActId, ActivityId, TableId
from halqa.core.play.brief import Table
from halqa.core.play.commands import MergeTables, SetPacing, SetStage, SetTables, SetWay, Show, SitAt, StartTimer
from halqa.room.log import Log
from tests.live.test_kill import ROOM, opened, seated, stored
from tests.live.test_phone_pages import PAGE, fixed_of
from tests.support.doors import GUARD, PhoneDoor
from tests.support.room_files import POLL, SECRET_POLL, poll, room_file, text

pytestmark = pytest.mark.live
SECOND = ActivityId("second")
T1, T2, T3 = TableId("t1"), TableId("t2"), TableId("t3")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    activities = (poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS), poll(SECOND, Mode.BY_SEAT))
    return room_file(tmp_path / "rooms", activities=activities)


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


def free(door: PhoneDoor, *activities: ActivityId) -> None:
    """These may be gone to, whatever is on show."""
    for each in activities:
        assert door.control.command(ROOM, SetPacing(act=ActId(f"free-{each}"), activity=each, pacing="free")).ok
        assert door.control.command(ROOM, SetStage(act=ActId(f"open-{each}"), activity=each, stage=Stage.OPEN)).ok


def page_of(phone: Phone, query: str = "") -> str:
    return phone.ask("GET", PAGE + query)[1].decode()


def test_a_phone_without_javascript_goes_to_a_free_activity_and_back(door: PhoneDoor, path: Path) -> None:
    opened(door)
    free(door, SECRET_POLL, SECOND)
    (phone,) = seated(door, 1)
    html = page_of(phone)
    assert re.findall(r'href="\?at=(\w+)"', html) == [SECRET_POLL, SECOND]
    html = page_of(phone, f"?at={SECOND}")
    assert f'data-activity="{SECOND}"' in html
    assert re.findall(r'href="\?at=(\w+)"', html) == [SECRET_POLL]
    assert 'href="?"' in html, "the way back"
    fields = {**fixed_of(html), "options[]": "b"}
    status, _, headers = phone.post_form(f"{PAGE}/act", fields)
    assert (status, headers["location"]) == (303, f"{PAGE}?said=received&at={SECOND}")
    door.control.command(ROOM, Show(act=ActId("on"), activity=None))
    html = page_of(phone, f"?at={SECOND}")
    assert 'value="b" checked' in html, "it stays there while the room goes on, with its own answer"
    assert f"url={PAGE}?at={SECOND}" in html, "and when the page asks again"
    assert phone.post_form(f"{PAGE}/lang", {"lang": "ar", "at": SECOND})[2]["location"] == f"{PAGE}?at={SECOND}"
    assert 'data-activity=""' in page_of(phone)
    door.control.command(ROOM, SetStage(act=ActId("c"), activity=SECOND, stage=Stage.CLOSED))
    html = page_of(phone, f"?at={SECOND}")
    assert 'data-activity=""' in html, "closed: the step on show comes back"
    assert page_of(phone, "?at=nowhere") != ""
    assert len(stored(path)) == 1


def test_an_anonymous_answer_given_at_a_free_activity_stays_without_a_seat(door: PhoneDoor, path: Path) -> None:
    opened(door)
    free(door, SECRET_POLL)
    (phone,) = seated(door, 1)
    for option in "ab":
        html = page_of(phone, f"?at={SECRET_POLL}")
        assert phone.post_form(f"{PAGE}/act", {**fixed_of(html), "options[]": option})[0] == 303
    with Log(path) as log:
        (row,) = log.apart(SECRET_POLL)
    assert json.loads(bytes(row.payload))["options"] == ["b"]
    own = phone.ask("GET", f"{PAGE}/own?at={SECRET_POLL}", None, **{"X-Halqa-Token": row.token})[1]
    assert 'value="b" checked' in json.loads(own)["html"]


def test_frames_and_own_replies_follow_where_the_phone_went(door: PhoneDoor) -> None:
    opened(door)
    free(door, SECOND)
    (phone,) = seated(door, 1)
    at = json.loads(phone.ask("GET", f"{PAGE}/frame?at={SECOND}")[1])
    here = json.loads(phone.ask("GET", f"{PAGE}/frame")[1])
    assert (at["step"], here["step"]) == (f"{SECOND}:open", f"{POLL}:open")
    assert phone.ask("GET", f"{PAGE}/frame?at={SECOND}&after={at['id']}")[0] == 204


def test_a_phone_shows_the_stage_of_its_table(door: PhoneDoor) -> None:
    opened(door)
    staff = door.control
    first, second = seated(door, 2)
    first.post_form(f"{PAGE}/table", {"table": T1})
    second.post_form(f"{PAGE}/table", {"table": T2})
    assert staff.command(ROOM, SetPacing(act=ActId("p"), activity=POLL, pacing="table")).ok
    assert staff.command(ROOM, SetStage(act=ActId("c"), activity=POLL, stage=Stage.CLOSED, table=T1)).ok
    assert [phone.frame()["step"] for phone in (first, second)] == [f"{POLL}:closed", f"{POLL}:open"]


class Listener:
    """A phone's stream, read in a thread."""

    def __init__(self, door: PhoneDoor, phone: Phone) -> None:
        self.steps: list[str] = []
        self._news = threading.Condition()
        self._connection = HTTPConnection("127.0.0.1", door.port, timeout=GUARD)
        cookie = "; ".join(f"{name}={value}" for name, value in phone.cookies.items())
        self._connection.request("GET", f"{PAGE}/stream", headers={"Cookie": cookie})
        self._response = self._connection.getresponse()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        try:
            for line in self._response:
                if line.startswith(b"data: "):
                    with self._news:
                        self.steps.append(json.loads(line[6:])["step"])
                        self._news.notify_all()
        except (OSError, ValueError):
            return

    def shows(self, step: str) -> bool:
        with self._news:
            return self._news.wait_for(lambda: self.steps[-1:] == [step], GUARD)


def test_a_seat_that_is_moved_sees_its_new_table_and_a_merged_one_goes_on(door: PhoneDoor, path: Path) -> None:
    opened(door)
    staff = door.control
    (phone,) = seated(door, 1)
    phone.post_form(f"{PAGE}/table", {"table": T1})
    seat = phone.cookies["halqa-H7KQP"].split(".")[0]
    staff.command(ROOM, SetPacing(act=ActId("p"), activity=POLL, pacing="table"))
    staff.command(ROOM, SetStage(act=ActId("c"), activity=POLL, stage=Stage.CLOSED, table=T2))
    listener = Listener(door, phone)
    assert listener.shows(f"{POLL}:open")
    assert staff.status(ROOM)["links"] == {seat: "ok"}
    assert staff.command(ROOM, SitAt(act=ActId("move"), seat=seat, table=T2)).ok  # type: ignore[arg-type]  # from a cookie
    assert listener.shows(f"{POLL}:closed"), "the stream goes on with the new table"
    tables = tuple(Table(id, text(f"Table {id}")) for id in (T1, T2, T3))
    assert staff.command(ROOM, SetTables(act=ActId("tables"), tables=tables)).ok
    assert "Table t3" in phone.ask("GET", f"{PAGE}/me")[1].decode(), "the tables in use"
    assert "Table t3" in Phone("127.0.0.1", door.port, "H7KQP", 8).ask("GET", "/j/H7KQP")[1].decode()
    assert staff.command(ROOM, MergeTables(act=ActId("merge"), table=T2, into=T1)).ok
    assert listener.shows(f"{POLL}:open")
    html = phone.ask("GET", f"{PAGE}/me")[1].decode()
    assert f'<option value="{T1}" selected>' in html
    assert T2 not in re.findall(r'<option value="(\w+)"', html)


def test_a_timer_says_its_minutes_without_a_script_and_its_end_to_the_script(door: PhoneDoor) -> None:
    opened(door)
    (phone,) = seated(door, 1)
    door.control.command(ROOM, StartTimer(act=ActId("t"), activity=POLL, seconds=240, what="talk"))
    html = re.sub("[\u2068\u2069]", "", page_of(phone))
    (shown,) = re.findall(r'<p class="time" role="timer" data-ends="(\d+)">(.*?)</p>', html)
    assert shown[1] == "Temps pour parler : <bdi>4 min</bdi>"
    (now,) = re.findall(r'data-now="(\d+)"', html)
    assert 0 < int(shown[0]) - int(now) <= 240_000
    door.control.command(ROOM, SetStage(act=ActId("pause"), activity=POLL, stage=Stage.PAUSED))
    assert "data-ends" not in page_of(phone), "held: nothing counts down"


def test_a_phone_at_a_table_that_answers_in_another_way_is_told_to_answer_once(door: PhoneDoor) -> None:
    opened(door)
    phone = Phone("127.0.0.1", door.port, "H7KQP", 1, "fr")
    phone.join()
    phone.post_form(f"{PAGE}/table", {"table": T1})
    for way in How:
        assert door.control.command(ROOM, SetWay(act=ActId(f"w-{way}"), table=T1, how=way)).ok
        told = "Répondez une seule fois" in phone.ask("GET", PAGE)[1].decode()
        assert told == (way is not How.PHONE), way


def test_a_phone_without_a_table_is_offered_all_of_them_on_a_step_of_tables_alone(door: PhoneDoor) -> None:
    opened(door)
    (phone,) = seated(door, 1)
    offered = re.compile(r'<form method="post" action="(\w+)/table">.*?</form>', re.DOTALL)
    assert offered.search(page_of(phone)) is None, "all together: no table is needed"
    trees = tuple(Table(TableId(f"t{number}"), text(f"Table {number}")) for number in range(1, 13))
    door.control.command(ROOM, SetTables(act=ActId("t"), tables=trees, places={}, seats={}))
    door.control.command(ROOM, SetPacing(act=ActId("p"), activity=POLL, pacing="table"))
    _, raw, _ = phone.ask("GET", f"{PAGE}/frame", None, **{"accept-encoding": "gzip"})
    assert len(raw) <= 2_000, "a later step stays light with twelve tables"
    found = offered.search(json.loads(gzip.decompress(raw))["html"])
    assert found is not None, "the shared step has it, so that it comes by itself"
    assert found[1] == "H7KQP"
    assert re.findall(r'name="table" value="(\w+)"', found[0]) == [each.id for each in trees]
    assert offered.search(page_of(phone)) is not None
    assert phone.post_form(f"{PAGE}/table", {"table": "t7"})[0] == 303
    assert offered.search(page_of(phone)) is None
    late = Phone("127.0.0.1", door.port, "H7KQP", 99, "fr")
    late.join()
    assert offered.search(page_of(late)) is not None, "a latecomer too"
    door.control.command(ROOM, SetStage(act=ActId("over"), activity=POLL, stage=Stage.REVEALED))
    assert offered.search(page_of(late)) is None, "nothing is played any more"

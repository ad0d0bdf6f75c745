"""What no page of ours would send, to a real door on either store: a clear word to whoever sent it, and nothing for anybody else."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from halqa.core.activity import Mode
from halqa.core.ids import ActId
from halqa.core.play.commands import CloseRoom
from tests.live.test_kill import ROOM, opened, seated
from tests.live.test_remote import buttons, holder, remote_of
from tests.support.doors import PhoneDoor
from tests.support.postgres import Server, postgres
from tests.support.room_files import MORNING, POLL, SECRET_POLL, poll, room_file, room_in

pytestmark = pytest.mark.live
__all__ = ["postgres"]
ACTIVITIES = (poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS))


@pytest.fixture(params=["file", "postgresql"])
def door(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PhoneDoor]:
    url = ""
    if request.param == "file":
        room_file(tmp_path / "rooms", activities=ACTIVITIES)
    else:
        server: Server = request.getfixturevalue("postgres")
        url = server.new()
        room_in(url, activities=ACTIVITIES)
    with PhoneDoor(tmp_path, database=url) as running:
        yield running


def test_an_act_whose_id_no_store_can_keep_is_refused_and_costs_nobody_an_answer(door: PhoneDoor) -> None:
    opened(door)
    bad, good = seated(door, 2)
    for act in ("a\0b", "\u202e", "\x01", "é", "x" * 65, ""):
        sent = {"activity": POLL, "act": act, "turn": 1, "payload": {"act": "choose", "options": ["a"]}}
        status, raw, _ = bad.ask(
            "POST", "/r/H7KQP/act", json.dumps(sent).encode(), **{"Content-Type": "application/json"}
        )
        assert (status, json.loads(raw)["code"]) == (400, "phone-not-understood"), act
        assert door.health()["trouble"] == 0, "no banner for everybody"
    good.answer(good.forms()[0])
    good.send()
    assert len(good.ledger) == 1


@pytest.mark.parametrize(
    "asked", ["n=abc", "n=-1", "n=%C2%B2", "n=%D9%A3", "n=1.5", "n=", "n=%00", "l=xx&l2=yy", "l=ar&l2=ar"]
)
def test_the_wall_is_shown_whatever_its_address_asks(door: PhoneDoor, asked: str) -> None:
    opened(door)
    wall = door.control.status(ROOM)["wall"].removeprefix(door.address)
    for address in (f"{wall}?{asked}", f"{wall}/frame?{asked}"):
        status, raw = door.get(address)
        assert status == 200
        assert "Qui accueille" in raw.decode()


def test_two_remotes_that_press_in_the_same_instant_go_one_step(door: PhoneDoor) -> None:
    remote, both, got = remote_of(door), (holder(door), holder(door)), list[int]()
    together = threading.Barrier(2)

    def press(at: int) -> None:
        together.wait()
        got.append(both[at].post_form(remote, {"do": "next", "seen": ""})[0])

    threads = [threading.Thread(target=press, args=(at,)) for at in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got) in ([303, 303], [303, 409]), "in one commit both find the step that they wanted"
    assert door.control.status(ROOM)["shown"] == POLL, "one step, not two"


def test_a_remote_says_that_its_room_is_closed(door: PhoneDoor) -> None:
    remote, phone = remote_of(door), holder(door)
    assert buttons(phone.ask("GET", remote)[1].decode())
    assert door.control.command(ROOM, CloseRoom(act=ActId("close"))).ok
    more = {"item": "q1", "start": MORNING, "step": SECRET_POLL, "stage": "open", "minutes": "1", "seen": ""}
    for do in ("next", "back", "half-day", "leave-out", "put-back", "show"):
        status, raw, _ = phone.post_form(f"{remote}?l=fr", {"do": do, **more})
        assert (status, "La salle est fermée" in raw.decode()) == (409, True), do
    for nonsense in ({}, {"do": ""}, {"do": "item"}, {"do": "dance"}):
        assert phone.post_form(f"{remote}?l=fr", {**more, **nonsense})[0] == 400

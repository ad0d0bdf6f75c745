"""The remote leads a role-play from its roles to its end: pages by name, the stop, the next inject, and no word of a person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from halqa.activities.exercise.acts import Cast
from halqa.bots.phone import Phone
from halqa.core.words import FR
from halqa.locale import say
from tests.live.test_kill import ROOM, opened
from tests.live.test_remote import buttons, holder, pressed, remote_of
from tests.live.test_role_play import PLAY, desk, direct, exercise, standing
from tests.live.test_role_play import say as says
from tests.support.doors import PhoneDoor
from tests.support.room_files import room_file

pytestmark = pytest.mark.live


@pytest.fixture
def door(tmp_path: Path) -> Iterator[PhoneDoor]:
    room_file(tmp_path / "rooms", activities=(exercise(),))
    with PhoneDoor(tmp_path) as running:
        yield running


def shown(phone: Phone, remote: str) -> str:
    """What the remote says."""
    return phone.ask("GET", f"{remote}?l=fr")[1].decode()


def test_the_remote_leads_a_role_play_to_its_end(door: PhoneDoor) -> None:
    player = Phone("127.0.0.1", door.port, "H7KQP", 1)
    player.join()
    opened(door, PLAY)
    remote, phone = remote_of(door), holder(door)
    says(player, "take", role="agent")
    direct(door, Cast("personne"))
    page = shown(phone, remote)
    assert "Préparation" in page, "a phase by its name"
    assert say(FR, "exercise-desk-page", page="grid") in page
    assert "Vous recevez une personne." not in page, "no card"
    assert pressed(phone, remote, do="item", item="phase-jeu") == 303
    assert pressed(phone, remote, do="more", minutes="1") == 303
    assert desk(door)["plays"][0]["timer"]["seconds"] == 36 + 60
    assert "La salle est pleine." in shown(phone, remote), "what comes next"
    assert pressed(phone, remote, do="lever", lever="hold-i1") == 303
    assert standing(door, "i1") == "held"
    assert pressed(phone, remote, do="lever", lever="release-i1") == 303
    assert pressed(phone, remote, do="lever", lever="skip-i2") == 303
    assert [standing(door, each) for each in ("i1", "i2", "i3")] == ["given", "skipped", "manual"]

    stop = next(each for each in buttons(shown(phone, remote)) if each.get("lever") == "stop")
    assert pressed(phone, remote, do="item", item="phase-preparation") == 303
    assert phone.post_form(f"{remote}?l=fr", stop)[0] == 303, "a stop is not refused because a page was turned"
    assert desk(door)["stopped"]
    assert say(FR, "exercise-desk-stopped") in shown(phone, remote)
    assert pressed(phone, remote, do="lever", lever="resume") == 303
    assert not desk(door)["stopped"]
    phone.post_form(f"{remote}?l=fr", stop)
    assert pressed(phone, remote, do="lever", lever="end") == 303
    assert desk(door)["over"]
    assert phone.post_form(f"{remote}?l=fr", {**stop, "of": "other"})[0] == 409
    assert door.control.status(ROOM)["shown"] == PLAY
    player.close()

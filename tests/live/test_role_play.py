"""A role-play of twelve minutes at twenty times its speed on a real door, killed once: what happened is told, and nothing else."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from halqa.activities.exercise import examples
from halqa.activities.exercise.acts import Act, Cast, End, Go, Hold, Plan, Resume, Retime
from halqa.bots.phone import Phone
from halqa.core.activity import Audience, Mode, Stage
from halqa.core.ids import ActId, ActivityId
from halqa.core.play.brief import Planned
from halqa.core.play.commands import Do, SetStage
from halqa.core.play.events import Done
from halqa.core.words import FR
from halqa.room.log import Log
from tests.live.test_kill import ROOM, opened
from tests.support.doors import PhoneDoor
from tests.support.hard import live_equals_replayed, until
from tests.support.room_files import MORNING, room_file, text

pytestmark = pytest.mark.live

PLAY = ActivityId("play")
SPEED = 20


def faster(seconds: int) -> int:
    """Seconds of the play at twenty times its speed."""
    return seconds // SPEED


def exercise() -> Planned:
    """The example: the play lasts 36 seconds, its injects come after 9 and 21."""
    spec = msgspec.structs.replace(
        examples.SPEC,
        phases=tuple(msgspec.structs.replace(each, seconds=faster(each.seconds)) for each in examples.SPEC.phases),
        injects=tuple(msgspec.structs.replace(each, after=faster(each.after)) for each in examples.SPEC.injects),
    )
    return Planned(
        id=PLAY,
        kind="exercise",
        mode=Mode.BY_SEAT,
        half_day=MORNING,
        title=text("Premier contact"),
        minutes=40,
        spec=msgspec.Raw(msgspec.json.encode(spec)),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return room_file(tmp_path / "rooms", activities=(exercise(),))


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


def direct(door: PhoneDoor, act: Act) -> None:
    """The director does something."""
    raw = msgspec.Raw(msgspec.json.encode(act))
    command = Do(act=ActId(f"lead-{time.monotonic_ns()}"), activity=PLAY, payload=raw, facilitator=True)
    answer = door.control.command(ROOM, command)
    assert answer.ok, answer


def desk(door: PhoneDoor) -> dict[str, Any]:
    """The play as its director has it."""
    found: dict[str, Any] = door.control.frame(ROOM, FR, Audience.FACILITATOR)["values"]["v"]
    return found


def standing(door: PhoneDoor, inject: str) -> str:
    """Where an inject stands."""
    return str(next(each["standing"] for each in desk(door)["plays"][0]["injects"] if each["id"] == inject))


def say(phone: Phone, do: str, **more: Any) -> None:
    """One form of the phone's own page."""
    until(lambda: any(form.do == do for form in phone.own_forms()), f"no form to {do}")
    phone.answer(next(form for form in phone.own_forms() if form.do == do), more)
    phone.send()
    assert not phone.refused, phone.refused


def own_page(phone: Phone) -> str:
    """What this phone shows."""
    return str(msgspec.json.decode(phone.ask("GET", f"/r/{phone.code}/own")[1])["html"])


def test_on_a_tables_device_cards_go_by_turns_and_the_stop_needs_none(path: Path, door: PhoneDoor) -> None:
    device = Phone("127.0.0.1", door.port, "H7KQP", 9)
    assert device.post_form("/j/H7KQP", {"lang": "fr", "table": "t1", "how": "tablet"})[0] == 303
    opened(door, PLAY)
    room = f"/r/{device.code}"

    def page() -> str:
        return device.ask("GET", room)[1].decode()

    def form(do: str) -> dict[str, str]:
        return {"do": do, "activity": PLAY, "act": f"{do}-{time.monotonic_ns()}", "turn": "1"}

    assert device.post_form(f"{room}/turn", {"activity": PLAY})[0] == 303
    who = device.cookies[next(name for name in device.cookies if name.endswith("-turn"))].partition("~")[2]
    assert device.post_form(f"{room}/act?who={who}", {**form("take"), "role": "agent"})[0] == 303
    assert "Vous recevez une personne." in page()
    assert device.post_form(f"{room}/pass", {"activity": PLAY})[0] == 303
    direct(door, Go("phase-jeu"))
    passed = page()
    assert "Vous recevez une personne." not in passed
    assert 'data-act="stop"' in passed
    assert device.post_form(f"{room}/act", {**form("take"), "role": "collegue"})[0] in (409, 503), "it is nobody's turn"
    assert device.post_form(f"{room}/act", form("stop"))[0] == 303
    assert "Tout est arrêté" in page()
    assert desk(door)["stopped"]
    live_equals_replayed(door.control, path)
    device.close()


def cast(door: PhoneDoor) -> tuple[Phone, Phone, Phone, Phone]:
    """An officer, two observers and a colleague have their roles, and the play is under way."""
    officer, one, two, other = (Phone("127.0.0.1", door.port, "H7KQP", seed) for seed in range(4))
    for phone in (officer, one, two, other):
        phone.join()
    opened(door, PLAY)
    for phone, role in ((officer, "agent"), (one, "observateur"), (two, "observateur"), (other, "collegue")):
        say(phone, "take", role=role)
    direct(door, Cast("personne"))
    direct(door, Go("phase-preparation"))
    direct(door, Go("phase-jeu"))
    return officer, one, two, other


def stopped_and_gone_on(door: PhoneDoor, phones: tuple[Phone, ...], presses: Phone) -> None:
    """One phone stops everything; what was put back meanwhile comes when things go on."""
    say(presses, "stop")
    until(lambda: all("Tout est arrêté" in phone.frame()["html"] for phone in phones), "not every phone is calm")
    assert not any("data-act=" in phone.frame()["html"] for phone in phones), "the calm page asks for nothing"
    direct(door, Plan("i1"))
    time.sleep(1.5)
    assert standing(door, "i1") == "planned", "nothing comes while everything is stopped"
    direct(door, Resume())
    until(lambda: standing(door, "i1") == "given", "what was put back comes at once when things go on")


def debriefed(door: PhoneDoor) -> None:
    """Revealed, the wall tells what was noted, the line that may be read, and what came when."""
    revealed = SetStage(act=ActId("reveal"), activity=PLAY, stage=Stage.REVEALED)
    assert door.control.command(ROOM, revealed).ok
    wall = door.control.frame(ROOM, FR, Audience.WALL)["values"]["v"]
    assert wall["lines"] == ["J’allais trop vite."]
    assert [each["counts"] for each in wall["grid"]] == [
        {"seen": 2, "partly": 0, "not-seen": 0, "no-chance": 0},
        {"seen": 0, "partly": 1, "not-seen": 1, "no-chance": 0},
    ]
    assert [(each["pairs"], each["agree"]) for each in wall["grid"]] == [(1, 1), (1, 0)]
    told = {each["id"]: each["plays"][0] for each in wall["times"]}
    assert (told["i1"]["standing"], told["i1"]["held"], told["i1"]["by"]) == ("given", True, "clock")
    assert (told["i2"]["standing"], told["i2"]["retimed"], told["i2"]["by"]) == ("given", True, "clock")
    assert told["i3"]["standing"] == "manual"
    assert told["i2"]["given_at"] >= 12


def test_a_role_play_is_directed_stopped_and_killed_and_the_debrief_tells_what_happened(
    path: Path, door: PhoneDoor
) -> None:
    officer, one, two, other = phones = cast(door)
    assert "Vous recevez une personne." in own_page(officer)
    for phone in (one, two, other):
        assert "Vous recevez une personne." not in own_page(phone)
        assert "Vous recevez une personne." not in phone.frame()["html"]

    direct(door, Hold("i1"))
    direct(door, Retime("i2", 12))
    door.kill()
    door.start()
    until(lambda: standing(door, "i2") == "given", "the time of an inject was not found again after the kill")
    assert standing(door, "i1") == "held"
    stopped_and_gone_on(door, phones, other)
    until(lambda: "La salle est pleine." in own_page(officer), "it reaches its role")
    assert "La salle est pleine." not in own_page(other)
    assert "La salle est pleine." not in officer.frame()["html"]

    say(one, "note", marks={"r1": "seen", "r2": "partly"})
    say(two, "note", marks={"r1": "seen", "r2": "not-seen"})
    direct(door, End())
    say(officer, "felt", text="J’allais trop vite.", show="yes")
    say(other, "felt", text="Cela ne regarde que moi.")
    debriefed(door)
    live_equals_replayed(door.control, path)
    with Log(path) as log:
        assert log.verify() == ()
        stops = [
            each.event for each in log.events() if isinstance(each.event, Done) and b"stop" in bytes(each.event.payload)
        ]
    assert [(each.voice, each.table, each.facilitator) for each in stops] == [("facilitator", None, True)]
    for phone in phones:
        phone.close()

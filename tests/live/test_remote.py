"""The facilitator's remote on a phone, against a real door: paired for a day, without names, by forms alone."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from halqa.bots.phone import Phone
from halqa.core.activity import Audience, Mode, Stage
from halqa.core.ids import ActId, ActivityId
from halqa.core.play.commands import EndRemotes, SetMinutes, StartHalfDay, StartTimer
from halqa.core.words import FR
from halqa.room.log import Log
from tests.live.test_kill import ROOM, seated
from tests.support.doors import PhoneDoor
from tests.support.room_files import MORNING, POLL, SECRET_POLL, poll, questions, room_file

pytestmark = pytest.mark.live
ASKING = ActivityId("asking")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    activities = (poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS), questions(ASKING, Mode.ANONYMOUS))
    return room_file(tmp_path / "rooms", activities=activities)


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


def remote_of(door: PhoneDoor) -> str:
    """The address of the remote, without its host."""
    return door.control.remote(ROOM).removeprefix(door.address)


def holder(door: PhoneDoor) -> Phone:
    """A phone that has no seat: the facilitator's."""
    return Phone("127.0.0.1", door.port, "H7KQP", 99)


def buttons(html: str) -> list[dict[str, str]]:
    """The hidden fields of each form of the remote."""
    forms = re.findall(r'<form method="post" action="/f/[^"]+">(.*?)</form>', html, re.DOTALL)
    return [dict(re.findall(r'name="(\w+)" value="([^"]*)"', form)) for form in forms]


def pressed(phone: Phone, remote: str, **wanted: str) -> int:
    """Press the button with these fields, as the page shows it now; the status."""
    html = phone.ask("GET", remote)[1].decode()
    found = [each for each in buttons(html) if wanted.items() <= each.items()]
    assert found, (wanted, buttons(html))
    return phone.post_form(f"{remote}?l=fr", found[0])[0]


def test_the_remote_leads_the_room_by_forms_alone(door: PhoneDoor) -> None:
    remote, phone = remote_of(door), holder(door)
    seated(door, 3)
    assert "3 places prises" in phone.ask("GET", remote)[1].decode().replace("\u2068", "").replace("\u2069", "")
    assert pressed(phone, remote, do="next") == 303
    status = door.control.status(ROOM)
    assert (status["shown"], status["stages"][POLL]) == (POLL, "open"), "next opens what was still ahead"
    for stage in ("paused", "open", "closed", "revealed"):
        assert pressed(phone, remote, do="stage", stage=stage) == 303
        assert door.control.status(ROOM)["stages"][POLL] == stage
    assert pressed(phone, remote, do="show", step=ASKING) == 303
    assert door.control.status(ROOM)["shown"] == ASKING
    assert door.control.status(ROOM)["stages"][ASKING] == "ahead", "a jump opens nothing"
    assert pressed(phone, remote, do="next") == 409, "the last step"
    assert pressed(phone, remote, do="back") == 303
    assert door.control.status(ROOM)["shown"] == SECRET_POLL


def test_two_who_press_next_at_once_go_one_step(door: PhoneDoor) -> None:
    remote, phone = remote_of(door), holder(door)
    html = phone.ask("GET", remote)[1].decode()
    (button,) = [each for each in buttons(html) if each["do"] == "next"]
    assert phone.post_form(remote, button)[0] == 303
    status, raw, _ = phone.post_form(remote, button)
    assert status == 409
    assert "Rien n’a été fait deux fois" in raw.decode()
    assert door.control.status(ROOM)["shown"] == POLL


def test_timers_are_extended_and_skipped_and_without_one_the_minutes_grow(door: PhoneDoor) -> None:
    remote, phone, staff = remote_of(door), holder(door), door.control
    pressed(phone, remote, do="next")
    staff.command(ROOM, SetMinutes(act=ActId("m"), minutes={POLL: 10}))
    assert pressed(phone, remote, do="more", minutes="5") == 303
    assert "0 min sur 15" in re.sub("[\u2068\u2069]", "", phone.ask("GET", remote)[1].decode())
    staff.command(ROOM, StartTimer(act=ActId("t"), activity=POLL, seconds=60, then=Stage.CLOSED))
    before = timer_of(door)
    assert pressed(phone, remote, do="more", minutes="1") == 303
    assert timer_of(door) - before == 60_000
    assert pressed(phone, remote, do="skip") == 303
    assert staff.status(ROOM)["stages"][POLL] == "closed", "what the timer waited for comes at once"


def test_the_remote_starts_the_half_day_skips_a_step_and_says_how_late_it_is(door: PhoneDoor) -> None:
    remote, phone, staff = remote_of(door), holder(door), door.control
    assert pressed(phone, remote, do="half-day", start=MORNING) == 303
    assert staff.frame(ROOM, FR)["values"]["half_day"] == MORNING
    html = words_of(phone, remote)
    assert 'value="half-day"' not in html, "it has begun"
    assert "minutes de marge" in html
    late = {"do": "half-day", "seen": "", "start": MORNING}
    assert phone.post_form(f"{remote}?l=fr", late)[0] == 409, "somebody started it meanwhile"
    assert pressed(phone, remote, do="leave-out", step=POLL) == 303
    assert "sautée" in words_of(phone, remote)
    assert pressed(phone, remote, do="next") == 303
    assert staff.status(ROOM)["shown"] == SECRET_POLL, "what was skipped is passed by"
    assert pressed(phone, remote, do="put-back", step=POLL) == 303
    assert "0 min sur 10" in words_of(phone, remote)
    staff.command(ROOM, SetMinutes(act=ActId("long"), minutes={ASKING: 300}))
    assert "minutes de retard" in words_of(phone, remote)
    begun = {"do": "leave-out", "seen": SECRET_POLL, "step": SECRET_POLL}
    assert phone.post_form(f"{remote}?l=fr", begun)[0] == 409, "what has begun is not taken away"


def words_of(phone: Phone, remote: str) -> str:
    """The remote's page in French, without marks of isolation."""
    return re.sub("[\u2068\u2069]", "", phone.ask("GET", f"{remote}?l=fr")[1].decode())


def timer_of(door: PhoneDoor) -> int:
    return int(door.control.frame(ROOM, FR)["values"]["timer"]["ends"])


def test_a_token_that_is_wrong_or_of_yesterday_or_let_go_opens_nothing(door: PhoneDoor) -> None:
    remote, phone = remote_of(door), holder(door)
    assert phone.ask("GET", remote)[0] == 200
    made_up = remote[:-4] + ("0000" if not remote.endswith("0000") else "1111")
    for address in (made_up, f"/f/ZZZZZ-{'0' * 32}"):
        assert phone.ask("GET", address)[0] == 404
        assert phone.post_form(address, {"do": "next", "seen": "/"})[0] == 404
    assert door.control.command(ROOM, EndRemotes(act=ActId("end"))).ok
    assert phone.ask("GET", remote)[0] == 404
    assert phone.ask("GET", f"{remote}/frame")[0] == 404
    again = remote_of(door)
    assert again != remote
    assert phone.ask("GET", again)[0] == 200
    answers = [phone.ask("GET", made_up)[0] for _ in range(60)]
    assert answers[-1] == 429
    assert phone.ask("GET", again)[0] == 200, "a right remote is never locked out by one who guesses"


def test_the_remote_knows_no_name_and_nothing_that_somebody_wrote(door: PhoneDoor, path: Path) -> None:
    remote, phone = remote_of(door), holder(door)
    door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
    (participant,) = seated(door, 1)
    assert participant.check_in("CODE2A")
    pressed(phone, remote, do="show", step=ASKING)
    pressed(phone, remote, do="stage", stage="open")
    (form,) = [each for each in participant.forms() if each.do == "ask"]
    participant.answer(form, {"text": "Une phrase que personne ne doit lire"})
    participant.send()
    with Log(path) as log:
        assert [row.body for row in log.apart(ASKING)] == ["Une phrase que personne ne doit lire"]
    html = phone.ask("GET", remote)[1].decode() + json.loads(phone.ask("GET", f"{remote}/frame")[1])["html"]
    for secret in ("Une phrase", "Bentaleb", "S…", "CODE2A", "e0"):
        assert secret not in re.sub(r'/f/[^"]+|data-\w+="[^"]*"|/s/[^"]+', "", html), secret


def test_the_state_of_links_is_known_to_staff_as_long_as_the_door_runs(door: PhoneDoor, path: Path) -> None:
    first, second = seated(door, 2)
    pressed(holder(door), remote_of(door), do="next")
    seats = [phone.cookies["halqa-H7KQP"].split(".")[0] for phone in (first, second)]
    for phone in (first, second):
        phone.frame()
    assert door.control.status(ROOM)["links"] == dict.fromkeys(seats, "weak"), "polling without a stream"
    form = first.forms()[0]
    first.answer(form)
    first.outbox[0]["late"] = True
    first.send()
    status = door.control.status(ROOM)
    assert status["late_acts"] == {seats[0]: 1}
    assert status["link_counts"] == {"ok": 0, "weak": 2, "gone": 0}
    with Log(path) as log:
        assert b"late" not in b"".join(json.dumps(str(each)).encode() for each in log.events())


def test_a_frame_that_shows_nothing_new_is_not_sent_again(door: PhoneDoor) -> None:
    remote, phone = remote_of(door), holder(door)
    found = json.loads(phone.ask("GET", f"{remote}/frame?l=ar")[1])
    assert "الاستقبال" in found["html"]
    assert abs(found["now"] / 1000 - time.time()) < 3600  # noqa: TID251 - the server's clock is this machine's
    assert phone.ask("GET", f"{remote}/frame?l=ar&after={found['id']}")[0] == 204


def test_the_remote_releases_what_waits_by_its_number_and_nothing_that_came_since(door: PhoneDoor) -> None:
    """Counts only, never a text. What was on the page is what is released: a question that came a second later is asked for anew."""
    remote, phone = remote_of(door), holder(door)
    people = seated(door, 3)
    pressed(phone, remote, do="show", step=ASKING)
    pressed(phone, remote, do="stage", stage="open")

    def ask(who: Phone, words: str) -> None:
        (form,) = [each for each in who.forms() if each.do == "ask"]
        who.answer(form, {"text": words})
        who.send()

    def levers() -> list[dict[str, str]]:
        return [each for each in buttons(phone.ask("GET", remote)[1].decode()) if each["do"] == "lever"]

    def shown() -> list[str]:
        view = door.control.frame(ROOM, FR, Audience.WALL)["values"]["v"]
        return sorted(each["text"] for each in view["questions"])

    assert levers() == []
    ask(people[0], "La toute première")
    words = words_of(phone, remote)
    assert "Publier 1 question" in words
    assert "faire deviner" in words, "one alone may tell who asked"
    (early,) = levers()
    ask(people[1], "La deuxième")
    assert phone.post_form(f"{remote}?l=fr", early)[0] == 409, "the page had one, two wait"
    assert shown() == []
    words = words_of(phone, remote)
    assert "Publier 2 questions" in words
    assert "première" not in words
    assert "deuxième" not in words
    assert pressed(phone, remote, do="lever") == 303
    assert shown() == ["La deuxième", "La toute première"]
    assert levers() == []
    ask(people[2], "La troisième")
    assert len(levers()) == 1
    assert shown() == ["La deuxième", "La toute première"]

"""One tablet for a table, with plain requests: turns, codes, what the next person can never see, what the room file knows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from halqa.bots.phone import Phone
from halqa.core.activity import How, Mode, Stage
from halqa.core.ids import ActId, ActivityId
from halqa.core.play.commands import SetStage, StartHalfDay
from halqa.core.play.events import CheckedIn, Done, Joined
from halqa.room.log import Log
from tests.live.test_kill import ROOM, opened
from tests.live.test_phone_pages import JSON, PAGE, fixed_of
from tests.support.doors import PhoneDoor
from tests.support.room_files import MORNING, POLL, SECRET_POLL, poll, room_file

pytestmark = pytest.mark.live
NAMED, TEST = ActivityId("named"), ActivityId("test")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    activities = (
        poll(POLL, Mode.BY_SEAT),
        poll(SECRET_POLL, Mode.ANONYMOUS),
        poll(NAMED, Mode.BY_NAME),
        poll(TEST, Mode.PAIRED),
    )
    return room_file(tmp_path / "rooms", activities=activities)


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


@pytest.fixture
def tablet(door: PhoneDoor) -> Phone:
    """A device that serves table t1."""
    phone = Phone("127.0.0.1", door.port, "H7KQP", 1)
    html = phone.ask("GET", "/j/H7KQP?how=tablet&table=t2")[1].decode()
    assert '<option value="t2" selected>' in html, "the desk's QR names the table"
    assert phone.post_form("/j/H7KQP", {"lang": "fr", "table": "t1", "how": "tablet"})[0] == 303
    return phone


def page_of(tablet: Phone) -> str:
    return re.sub("[\u2068\u2069]", "", tablet.ask("GET", PAGE)[1].decode())


def turn(tablet: Phone, activity: str = POLL, **more: str) -> str:
    """The next person takes the device; the page they see."""
    status, raw, _ = tablet.post_form(f"{PAGE}/turn", {"activity": activity, **more})
    assert status == 303, raw
    return page_of(tablet)


def passed(tablet: Phone, activity: str = POLL) -> str:
    """The device is passed on; the page between two people."""
    assert tablet.post_form(f"{PAGE}/pass", {"activity": activity})[0] == 303
    return page_of(tablet)


def answer(tablet: Phone, html: str, option: str) -> int:
    """The form of this page, sent without a script."""
    (action,) = re.findall(r'<form method="post" action="([^"]+)" data-act="choose"', html)
    return tablet.post_form(action, {**fixed_of(html), "options[]": option})[0]


def told(html: str) -> tuple[str, str]:
    """The number and the letters that this person is told."""
    (found,) = re.findall(r'<p id="turn">.*?numéro (\d+)\..*?<b class="code" dir="ltr">(\w{4})</b>', html, re.DOTALL)
    return str(found[0]), str(found[1])


def test_six_people_answer_in_turn_and_none_sees_another(door: PhoneDoor, tablet: Phone, path: Path) -> None:
    opened(door)
    between = page_of(tablet)
    assert "Passez l’appareil" in between
    assert "data-act=" not in between
    codes = []
    for place, option in enumerate("abcabc", 1):
        html = turn(tablet)
        assert "checked" not in html, "nobody's answer is there"
        number, word = told(html)
        assert number == str(place)
        codes.append(word)
        assert answer(tablet, html, option) == 303
        assert f'value="{option}" checked' in page_of(tablet), "a refresh shows one's own answer until it is passed on"
        between = passed(tablet)
        assert "checked" not in between
        assert word not in between
        assert f"{place} réponse" in between
    assert len(set(codes)) == 6
    with Log(path) as log:
        done = [each.event for each in log.events() if isinstance(each.event, Done)]
        (joined,) = [each.event for each in log.events() if isinstance(each.event, Joined)]
    assert [each.voice for each in done] == [f"seat:{joined.seat}/{place}" for place in range(1, 7)]
    assert {(each.how, each.table) for each in done} == {(How.TABLET, "t1")}


def test_who_comes_back_needs_number_and_letters_and_guesses_are_stopped(door: PhoneDoor, tablet: Phone) -> None:
    opened(door)
    words = []
    for option in "ab":
        html = turn(tablet)
        words.append(told(html)[1])
        answer(tablet, html, option)
        passed(tablet)
    back = {"activity": POLL, "place": "2", "code": words[1].lower()}
    assert tablet.post_form(f"{PAGE}/turn/back", {**back, "place": "1"})[0] == 404
    assert "checked" not in page_of(tablet)
    assert tablet.post_form(f"{PAGE}/turn/back", back)[0] == 303
    html = page_of(tablet)
    assert 'value="b" checked' in html
    assert answer(tablet, html, "c") == 303
    assert "2 réponses" in passed(tablet), "a change is no third answer"
    guesses = [tablet.post_form(f"{PAGE}/turn/back", {**back, "code": f"AA{n:02d}"})[0] for n in range(22, 32)]
    assert guesses[-1] == 429
    for made_up in ("9~AAAA~", "1~~", "x", f"1~{words[1]}~"):
        tablet.cookies["halqa-H7KQP-turn"] = f"{POLL}~{made_up}"
        assert "data-act=" not in page_of(tablet), made_up


def test_an_act_that_waited_goes_under_its_own_place_after_the_device_was_passed_on(
    door: PhoneDoor, tablet: Phone, path: Path
) -> None:
    opened(door)
    html = turn(tablet)
    (who,) = re.findall(r'data-who="([^"]+)"', html)
    passed(tablet)
    turn(tablet)
    sent = {"activity": POLL, "payload": {"act": "choose", "options": ["a"]}, "act": "late-1", "turn": 1, "who": who}
    assert json.loads(tablet.ask("POST", f"{PAGE}/act", json.dumps(sent).encode(), **JSON)[1])["ok"]
    nobody = {**sent, "act": "late-2", "who": ""}
    refused = json.loads(tablet.ask("POST", f"{PAGE}/act", json.dumps(nobody).encode(), **JSON)[1])
    assert refused["code"] == "tablet-no-turn"
    assert "aux mains de personne" in refused["words"]
    assert "checked" not in page_of(tablet), "the second person sees nothing of the first"
    with Log(path) as log:
        assert [each.event.voice[-2:] for each in log.events() if isinstance(each.event, Done)] == ["/1"]


def test_anonymous_turns_have_a_fresh_token_each_and_the_file_knows_no_place(
    door: PhoneDoor, tablet: Phone, path: Path
) -> None:
    opened(door, SECRET_POLL)
    words = []
    for option in "abc":
        html = turn(tablet, SECRET_POLL)
        words.append(told(html)[1])
        assert "Nous n’enregistrons pas qui" in html
        assert answer(tablet, html, option) == 303
        passed(tablet, SECRET_POLL)
    back = {"activity": SECRET_POLL, "place": "2", "code": words[1]}
    assert tablet.post_form(f"{PAGE}/turn/back", back)[0] == 303
    html = page_of(tablet)
    assert 'value="b" checked' in html
    answer(tablet, html, "c")
    with Log(path) as log:
        rows = log.apart(SECRET_POLL)
        assert sorted(json.loads(bytes(row.payload))["options"][0] for row in rows) == ["a", "c", "c"]
        assert len({row.token for row in rows}) == 3
        assert not [each for each in log.events() if isinstance(each.event, Done)]


def test_a_test_on_a_tablet_goes_by_the_card_before_and_after(door: PhoneDoor, tablet: Phone, path: Path) -> None:
    opened(door, TEST)
    html = turn(tablet, TEST)
    (card,) = re.findall(r'<b class="code" dir="ltr">(\w{4}-\w{4})</b>', html)
    assert answer(tablet, html, "a") == 303
    assert card not in passed(tablet, TEST), "the card leaves the screen with its owner"
    assert tablet.post_form(f"{PAGE}/turn", {"activity": TEST, "card": "short"})[0] == 400
    assert "checked" not in turn(tablet, TEST, card="7777-8888")
    passed(tablet, TEST)
    assert 'value="a" checked' in turn(tablet, TEST, card=card.lower()), "the card brings back its own answers"
    with Log(path) as log:
        assert [row.token for row in log.apart(TEST)] == [card.replace("-", "")]


def test_by_name_each_gives_a_personal_code_and_is_present_by_it(door: PhoneDoor, tablet: Phone, path: Path) -> None:
    door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
    opened(door, NAMED)
    assert tablet.post_form(f"{PAGE}/turn", {"activity": NAMED, "code": "WRONG2"})[0] == 404
    for code, option in (("CODE2A", "a"), ("code-2b", "b")):
        html = turn(tablet, NAMED, code=code)
        assert "checked" not in html
        assert answer(tablet, html, option) == 303
        passed(tablet, NAMED)
    assert 'value="a" checked' in turn(tablet, NAMED, code="CODE2A"), "the personal code brings back one's own answer"
    with Log(path) as log:
        done = [each.event.voice for each in log.events() if isinstance(each.event, Done)]
        here = [each.event for each in log.events() if isinstance(each.event, CheckedIn)]
    assert done == ["person:e0", "person:e1"]
    assert [(each.enrolment, each.how, each.seat) for each in here] == [
        ("e0", How.TABLET, None),
        ("e1", How.TABLET, None),
    ]


def test_what_is_revealed_on_a_tablet_shows_nobodys_own_answer(door: PhoneDoor, tablet: Phone) -> None:
    opened(door)
    answer(tablet, turn(tablet), "b")
    for stage in (Stage.CLOSED, Stage.REVEALED):
        door.control.command(ROOM, SetStage(act=ActId(stage), activity=POLL, stage=stage))
        html = page_of(tablet)
        own = json.loads(tablet.ask("GET", f"{PAGE}/own")[1])["html"]
        for shown in (html, own):
            assert "mine" not in shown
        assert 'id="turn"' not in html
    assert tablet.cookies["halqa-H7KQP-turn"] == "", "the turn is over for good"


def test_several_people_check_in_on_one_tablet(door: PhoneDoor, tablet: Phone) -> None:
    door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
    for code in ("CODE2A", "CODE2B", "CODE2C"):
        status, _, headers = tablet.post_form(f"{PAGE}/checkin", {"code": code})
        assert (status, headers["location"]) == (303, f"{PAGE}/checkin?said=received")
        assert "Présence enregistrée" in tablet.ask("GET", headers["location"])[1].decode()
    assert door.control.status(ROOM)["counters"]["checked_in"] == 3
    assert 'href="/r/H7KQP/checkin"' in page_of(tablet)


def test_without_a_script_a_turn_that_was_left_is_nobodys_after_a_while(door: PhoneDoor, tablet: Phone) -> None:
    opened(door)
    answer(tablet, turn(tablet), "b")
    html = page_of(tablet)
    assert 'value="b" checked' in html
    (address,) = re.findall(r'http-equiv="refresh" content="180;url=([^"]+)"', html)
    left = tablet.ask("GET", address)[1].decode()
    assert "data-act=" not in left
    assert "checked" not in left
    assert "data-act=" not in page_of(tablet), "and it stays nobody's"


def test_frames_for_a_tablet_in_nobodys_hands_hold_no_form(door: PhoneDoor, tablet: Phone) -> None:
    opened(door)
    waiting = json.loads(tablet.ask("GET", f"{PAGE}/frame?wait=1")[1])["html"]
    assert "Passez l’appareil" in waiting
    assert "data-act=" not in waiting
    assert "data-act=" in json.loads(tablet.ask("GET", f"{PAGE}/frame")[1])["html"]

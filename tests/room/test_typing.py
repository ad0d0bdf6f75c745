"""Paper typed in a browser and hands counted there: keys a card, no waiting between cards, nothing lost, nothing counted twice."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from playwright.sync_api import Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from halqa.activities.quiz.spec import Spec
from halqa.core.activity import Stage
from halqa.core.ids import ActivityId
from halqa.core.play.brief import Planned
from halqa.core.problems import Refused
from halqa.desk.queries import checkin_keys, session_facts
from halqa.room import follow
from halqa.room.actions import leading, opening
from halqa.room.content import planned_of
from halqa.room.control import serve_file
from halqa.room.queries import RoomRow, room_of
from halqa.staff.rules import Role
from tests.record.factories import NOW, training
from tests.room.test_look import LOOK, chromium, circle, entered, faults, look, ticket
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
PEOPLE = 48
ITEMS = 10
PACE = 0.2
"""Seconds a key, as somebody types who looks from the paper to the screen: what the whole is reckoned with, never waited for."""
PATIENCE = 60.0


def until(done: Callable[[], bool]) -> None:
    """Wait for what comes by itself; the test fails by its own assertion if it does not."""
    deadline = time.monotonic() + PATIENCE
    while not done() and time.monotonic() < deadline:
        time.sleep(0.1)


def planned(room: RoomRow, kind: str, mode: str = "") -> Planned:
    activities = follow.ask(room.file, lambda state: state.brief.activities)
    return next(each for each in activities if each.kind == kind and mode in ("", each.mode.value))


def opened(kind: str, mode: str = "") -> tuple[RoomRow, Planned]:
    room = circle()
    step = planned(room, kind, mode)
    assert leading.set_stage(room=room, activity=step.id, stage=Stage.OPEN) is None
    return room, step


def ten_items() -> RoomRow:
    """A room of the small pack whose test has ten items: the pack's own, and the same again under other names."""
    return changed(_ten)


def changed(step: Callable[[Planned], Planned]) -> RoomRow:
    """A room of the small pack, each of its steps changed by `step`."""
    session = training(people=26, days=2)
    session.course.pack = "premier-cercle"
    session.course.save()
    facts = session_facts(session.key)
    of_pack = planned_of(facts)
    assert not isinstance(of_pack, Refused)
    opening._open(facts, tuple(step(each) for each in of_pack), {}, checkin_keys(session.key), None, NOW)
    room = room_of(session.key)
    assert room is not None
    assert not isinstance(serve_file(room.file), Refused)
    leading.start_half_day(room=room, half_day="bs-1-1am")
    return room


def _ten(step: Planned) -> Planned:
    if step.kind != "quiz" or not step.test:
        return step
    spec = msgspec.json.decode(step.spec, type=Spec)
    again = tuple(replace(item, id=f"{item.id}-again", pair="") for item in spec.items)
    ten = replace(spec, items=(*spec.items, *again)[:ITEMS])
    return replace(step, spec=msgspec.Raw(msgspec.json.encode(ten)))


def said(room: RoomRow, activity: ActivityId) -> dict[str, dict[str, tuple[str, ...]]]:
    """What each card says, item by item."""

    def asked(state: object) -> dict[str, dict[str, tuple[str, ...]]]:
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for item, ballot in state.boards[activity].ballots.items():  # type: ignore[attr-defined]  # the quiz's board
            for card, options in ballot.chosen.items():
                found.setdefault(card, {})[item] = options
        return found

    return follow.ask(room.file, asked)


def answer_of(card: int, item: int) -> str:
    return "abc"[(card + item) % 3]


def type_card(page: Page, card: int, items: int) -> int:
    """One card by the keyboard alone; gives the keys it took."""
    keys = [*str(card), "Enter", *(answer_of(card, item) for item in range(items)), "Enter"]
    for key in keys:
        page.keyboard.press(key)
    return len(keys)


def test_forty_eight_tests_are_typed_without_waiting_even_while_the_door_is_away(
    live_server: LiveServer, door: PhoneDoor
) -> None:
    room = ten_items()
    test = planned(room, "quiz", "paired")
    assert leading.set_stage(room=room, activity=test.id, stage=Stage.OPEN) is None
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr")
        page.goto(f"{live_server.url}/room/bs-1/paper/{test.id}/")
        items = page.locator(".key").count()
        keys, began = 0, time.monotonic()
        for card in range(1, PEOPLE + 1):
            expect(page.locator("#card")).to_be_focused()
            keys += type_card(page, card, items)
            # The next card is begun at once: the form is empty and ready though the last one may still be under way.
            assert page.locator("#card").input_value() == ""
            if card == 20:
                door.kill()
            if card == 40:
                door.start()
        own = time.monotonic() - began
        until(lambda: len(said(room, test.id)) == PEOPLE)
        expect(page.locator("[data-cards]")).to_have_text(str(PEOPLE))
        assert page.evaluate("localStorage.getItem(document.querySelector('form').dataset.keep)") == "[]"
    per_card = keys / PEOPLE
    assert per_card <= items + 4, "a card is its number, Enter, a key an item, Enter"
    assert items == ITEMS
    assert keys * PACE < 12 * 60
    if LOOK:
        words = f"{per_card:.1f} keys a card of {items} items; {keys} keys took the browser {own:.1f} s of its own"
        (Path(LOOK) / "typing.txt").write_text(words + "\n", encoding="utf-8")
    cards = said(room, test.id)
    lines = follow.ask(room.file, lambda state: state.kind_of(test.id).paper(state.specs[test.id]))
    for card in range(1, PEOPLE + 1):
        for place, line in enumerate(lines):
            chosen = next(choice.id for choice in line.choices if choice.key == answer_of(card, place))
            assert cards[str(card)][line.id] == (chosen,)


def test_a_slip_is_said_at_once_and_a_card_typed_again_is_corrected_or_taken_back(
    live_server: LiveServer, door: PhoneDoor
) -> None:
    room, test = opened("quiz", "paired")
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 768, "ar")
        page.goto(f"{live_server.url}/room/bs-1/paper/{test.id}/")
        items = page.locator(".key").count()
        first = page.locator(".key").first
        page.keyboard.type("7")
        page.keyboard.press("Enter")
        page.keyboard.type("z")
        expect(first).to_have_attribute("aria-invalid", "true")
        expect(page.locator("[data-state]")).to_contain_text("z")
        page.keyboard.type("ب")
        expect(page.locator(".key").nth(1)).to_be_focused()
        page.keyboard.press("Enter")  # left empty: unanswered
        for _ in range(items - 2):
            page.keyboard.type("1")
        page.keyboard.press("Enter")
        # A card is stored line by line: one that is there is not there as a whole.
        until(lambda: len(said(room, test.id).get("7", {})) == items - 1)
        assert len(said(room, test.id)["7"]) == items - 1
        look(page, "typing-ar-768")
        page.keyboard.type("7")
        page.keyboard.press("Enter")
        expect(first).to_have_value("b")
        page.keyboard.press("Delete")
        page.keyboard.type("a")
        page.locator("#keep").click()
        until(lambda: said(room, test.id)["7"][_lines(room, test.id)[0]] == _option(room, test.id, 0))
        assert said(room, test.id)["7"][_lines(room, test.id)[0]] == _option(room, test.id, 0)
        type_card(page, 8, items)
        until(lambda: len(said(room, test.id).get("8", {})) == items)
        page.locator("[data-undo]").click()
        until(lambda: "8" not in said(room, test.id))
        assert list(said(room, test.id)) == ["7"]
        expect(page.locator("#card")).to_have_value("8")
        expect(page.locator("[data-cards]")).to_have_text("1")
        assert not faults(page)


def test_a_lookup_that_is_late_changes_nothing_that_was_typed_meanwhile(
    live_server: LiveServer, door: PhoneDoor
) -> None:
    room, test = opened("quiz", "paired")
    session = ticket(Role.FACILITATOR)
    held: list[Route] = []
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr")
        page.goto(f"{live_server.url}/room/bs-1/paper/{test.id}/")
        items = page.locator(".key").count()
        for _ in range(2):
            type_card(page, 7, items)
        until(lambda: len(said(room, test.id).get("7", {})) == items)
        expect(page.locator("[data-cards]")).to_have_text("1")
        page.route("**/card/**", lambda route: held.append(route))
        fields = page.locator(".key")
        page.keyboard.type("7")
        page.keyboard.press("Enter")
        page.keyboard.type("c")
        # The reply comes while the second line waits: what was typed stays, what was not reached is filled, typing goes on.
        _answered(page, held)
        expect(fields.nth(1)).to_have_value(answer_of(7, 1))
        expect(fields.first).to_have_value("c")
        expect(fields.nth(1)).to_be_focused()
        page.keyboard.type("b")
        page.locator("#keep").click()
        until(lambda: _keys_of(room, test.id, "7")[:2] == ["c", "b"])
        assert _keys_of(room, test.id, "7") == ["c", "b", *(answer_of(7, item) for item in range(2, items))]
        # The reply comes when the next card is already typed: it is of no concern to it.
        page.keyboard.type("7")
        page.keyboard.press("Enter")
        page.keyboard.type("a")
        page.locator("#keep").click()
        type_card(page, 8, items)
        page.locator("#card").fill("9")
        page.keyboard.press("Enter")
        page.keyboard.type("a")
        for _ in range(3):
            _answered(page, held)
        page.wait_for_timeout(200)
        assert [field.input_value() for field in fields.all()] == ["a", *[""] * (items - 1)]
        assert page.locator("[name=whole]").input_value() == ""
        expect(fields.nth(1)).to_be_focused()
    assert _keys_of(room, test.id, "7") == ["a", "b", *(answer_of(7, item) for item in range(2, items))]


def _answered(page: Page, held: list[Route]) -> None:
    """Let the oldest lookup that is held go on to the server."""
    deadline = time.monotonic() + PATIENCE
    while not held and time.monotonic() < deadline:
        page.wait_for_timeout(50)
    held.pop(0).continue_()


def _keys_of(room: RoomRow, activity: ActivityId, card: str) -> list[str]:
    """A card's answers in the order of the paper, in its keys."""
    lines = follow.ask(room.file, lambda state: state.kind_of(activity).paper(state.specs[activity]))
    chosen = said(room, activity).get(card, {})
    return [choice.key for line in lines for choice in line.choices if (choice.id,) == chosen.get(line.id)]


def _asking_how_sure(step: Planned) -> Planned:
    if step.kind != "quiz":
        return step
    spec = replace(msgspec.json.decode(step.spec, type=Spec), confidence=True)
    return replace(step, spec=msgspec.Raw(msgspec.json.encode(spec)))


def test_how_sure_somebody_was_is_typed_after_the_key_and_comes_back_with_the_card(
    live_server: LiveServer, door: PhoneDoor
) -> None:
    room = changed(_asking_how_sure)
    test = planned(room, "quiz", "paired")
    assert leading.set_stage(room=room, activity=test.id, stage=Stage.OPEN) is None
    lines = _lines(room, test.id)

    def sure() -> dict[str, str]:
        return follow.ask(
            room.file,
            lambda state: {id: said["7"] for id, said in state.boards[test.id].sure.items() if "7" in said},
        )

    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr")
        page.goto(f"{live_server.url}/room/bs-1/paper/{test.id}/")
        page.keyboard.type("7")
        page.keyboard.press("Enter")
        page.keyboard.type("+")
        expect(page.locator(".key").first).to_have_attribute("aria-invalid", "true")
        page.keyboard.type("a+")
        expect(page.locator(".key").nth(1)).to_be_focused()
        page.keyboard.type("b؟c")
        page.keyboard.press("Enter")
        expect(page.locator(".key").nth(3)).to_be_focused()
        look(page, "typing-sure-fr-1280")
        page.locator("#keep").click()
        until(lambda: len(said(room, test.id).get("7", {})) == 3)
        assert sure() == {lines[0]: "sure", lines[1]: "guessing"}
        page.keyboard.type("7")
        page.keyboard.press("Enter")
        expect(page.locator(".key").first).to_have_value("a+")
        expect(page.locator(".key").nth(1)).to_have_value("b?")
        expect(page.locator(".key").nth(2)).to_have_value("c")
        page.locator(".key").first.fill("a=")
        page.locator("#keep").click()
        until(lambda: sure()[lines[0]] == "fairly")
        assert sure() == {lines[0]: "fairly", lines[1]: "guessing"}
        assert not faults(page)


def _lines(room: RoomRow, activity: ActivityId) -> list[str]:
    return follow.ask(
        room.file, lambda state: [line.id for line in state.kind_of(activity).paper(state.specs[activity])]
    )


def _option(room: RoomRow, activity: ActivityId, place: int) -> tuple[str, ...]:
    return follow.ask(
        room.file, lambda state: (state.kind_of(activity).paper(state.specs[activity])[0].choices[place].id,)
    )


@pytest.mark.parametrize(("width", "lang"), [(360, "fr"), (1280, "fr"), (360, "ar"), (1280, "en")])
def test_typing_and_counting_fit_and_say_what_they_do(
    live_server: LiveServer, door: PhoneDoor, width: int, lang: str
) -> None:
    room, poll = opened("poll")
    test = planned(room, "quiz", "paired")
    leading.set_stage(room=room, activity=test.id, stage=Stage.OPEN)
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, width, lang)
        for name, path in (("typing", f"paper/{test.id}"), ("hands", f"hands/{poll.id}")):
            page.goto(f"{live_server.url}/room/bs-1/{path}/")
            look(page, f"{name}-{lang}-{width}")
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert not faults(page)
        more = page.locator("[data-step='1']").first
        more.click()
        more.click()
        expect(page.locator("[data-sum]").first).to_have_text("2")
        page.locator(".hands .button").first.click()
        expect(page.locator("[data-sum]").first).to_have_text("2")
        counted = follow.ask(
            room.file, lambda state: state.kind_of(poll.id).tally(state.specs[poll.id], state.boards[poll.id])
        )
        assert counted.by_how == {"hands": 2}

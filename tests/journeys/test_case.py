"""Twelve people at three tables play one case to three ends: phones, one tablet, a sheet of paper typed in. The wall and the debrief
show the three ways, and nothing of an end before the reveal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from halqa.bots.phone import Phone
from halqa.core.activity import How
from halqa.room.actions import leading
from halqa.room.actions.opening import open_room
from halqa.room.actions.tables import add_table
from halqa.room.control import Reached, addresses, serve_file
from halqa.room.queries import RoomRow, room_of
from halqa.staff.rules import Role
from tests.record.factories import NOW, training
from tests.room.conftest import data, door  # noqa: F401 - fixtures
from tests.room.test_look import chromium, entered, faults, look, ticket
from tests.support.cases import pack_files
from tests.support.doors import PhoneDoor
from tests.support.hard import until

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
SLOW = 60_000
"""Milliseconds that nothing takes unless it hangs."""
OLIVE, PALM, FIG = "olive", "palm", "fig"
AT_OLIVE = 5


@pytest.fixture
def room(settings: Any, tmp_path: Path, door: PhoneDoor) -> RoomRow:  # noqa: F811 - the fixture
    """A room of the sample case, with three tables; one of them works on paper, one on a tablet."""
    folder = tmp_path / "packs" / "essai"
    folder.mkdir(parents=True)
    for name, text in pack_files(silent="10m", talk="10m", vote="10m").items():
        (folder / name).write_text(text, encoding="utf-8")
    settings.HALQA_PACKS = tmp_path / "packs"
    session = training(people=12, days=1)
    session.course.pack = "essai"
    session.course.save()
    open_room(session=session.key, by=None, now=NOW)
    found = room_of(session.key)
    assert found is not None
    serve_file(found.file)
    assert add_table(room=found) is None
    leading.start_half_day(room=found, half_day="bs-1-1am")
    leading.set_way(room=found, table=PALM, how=How.TABLET)
    leading.set_way(room=found, table=FIG, how=How.PAPER)
    return found


@contextmanager
def joined(
    browser: Browser, address: str, code: str, lang: str, width: int, table: str, how: str = "phone"
) -> Iterator[Page]:
    """A phone, or a table's tablet, that has taken its seat at a table."""
    context = browser.new_context(viewport={"width": width, "height": 780}, locale=lang, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(SLOW)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    answer = context.request.post(f"{address}/j/{code}", form={"lang": lang, "table": table, "how": how})
    assert answer.ok
    page.goto(f"{address}/r/{code}")
    page.wait_for_selector("#now")
    yield page
    context.close()


def seen(page: Page, words: str) -> None:
    """Something that comes within the guard."""
    expect(page.locator("#main")).to_contain_text(words, timeout=SLOW)


def go(page: Page, phase: str) -> None:
    """The table goes on from a phase, once it stands there."""
    form = page.locator(f"form[data-act=go]:has(input[name=phase][value={phase}])")
    form.locator("button").click(timeout=SLOW)
    expect(form).to_have_count(0, timeout=SLOW)


def turn(desk: Page) -> None:
    """The facilitator turns to the next page; the press was answered once the desk shows it, which may be after the wall does."""
    seen_there = desk.locator(".controls input[name=seen]")
    before = seen_there.input_value()
    desk.locator("#step-next").click()
    expect(seen_there).not_to_have_value(before, timeout=SLOW)


def say(phone: Phone, do: str, option: str) -> None:
    """One form of a bot's page, with this option."""
    until(lambda: any(form.do == do for form in phone.forms()), f"no form to {do}")
    (form,) = (form for form in phone.forms() if form.do == do)
    phone.answer(form, {**form.fixed, "option": option})
    phone.send()
    assert not phone.refused, phone.refused


def choose(page: Page, do: str, option: str) -> None:
    """One form of a page, with this option."""
    form = page.locator(f"form[data-act={do}]")
    form.locator(f"input[type=radio][value={option}]").check(timeout=SLOW)
    form.locator("button").click()


def test_twelve_people_at_three_tables_come_to_three_ends(
    live_server: LiveServer,
    door: PhoneDoor,  # noqa: F811 - the fixture
    room: RoomRow,
) -> None:
    reached = addresses(room.key)
    assert isinstance(reached, Reached)
    code, session = room.code, ticket(Role.FACILITATOR)
    bots = [Phone("127.0.0.1", door.port, code, seed) for seed in range(AT_OLIVE - 1)]
    for bot in bots:
        assert bot.post_form(f"/j/{code}", {"lang": "fr", "table": OLIVE})[0] == 303
    with chromium() as browser:
        desk = entered(browser, live_server, session, 1280, "fr")
        desk.set_default_timeout(SLOW)
        desk.goto(f"{live_server.url}/room/bs-1/")
        wall = browser.new_page(viewport={"width": 1920, "height": 1080})
        wall.goto(f"{reached.wall}?l=fr&l2=ar")
        with (
            joined(browser, door.address, code, "fr", 360, OLIVE) as phone,
            joined(browser, door.address, code, "ar", 768, PALM, "tablet") as tablet,
        ):
            desk.locator("#step-next").click()
            olive_goes_well(phone, bots, wall, desk)
            palm_does_harm(tablet, desk)
            fig_types_its_sheet(desk, live_server)
            before_the_reveal(wall, phone)
            small = entered(browser, live_server, session, 360, "ar")
            small.goto(f"{live_server.url}/room/bs-1/")
            look(small, "case-desk-ar-360")
            assert faults(small) == []
            debriefed(desk, wall, phone)
    for bot in bots:
        bot.close()


def olive_goes_well(phone: Page, bots: list[Phone], wall: Page, desk: Page) -> None:
    """Everybody leans, talks, votes: the table comes to the good end; one has changed their mind."""
    seen(phone, "exploitation")
    look(phone, "case-care-fr-360")
    go(phone, "care")
    seen(phone, "minibus")
    look(phone, "case-text-fr-360")
    go(phone, "text")
    choose(phone, "lean", "b")
    expect(phone.locator(".state.received")).to_be_visible(timeout=SLOW)
    look(phone, "case-silent-fr-360")
    expect(desk.locator(".case-tables")).to_contain_text("en silence", timeout=SLOW)
    look(desk, "case-desk-fr-1280")
    look(wall, "case-wall-silent")
    for bot in bots:
        say(bot, "lean", "c")
    seen(phone, "Parlez-en")
    look(phone, "case-talk-fr-360")
    assert faults(phone) == []
    go(phone, "talk")
    choose(phone, "vote", "c")
    expect(phone.locator(".state.received")).to_be_visible(timeout=SLOW)
    look(phone, "case-vote-fr-360")
    assert faults(phone) == []
    for bot in bots:
        say(bot, "vote", "c")
    seen(phone, "Tous du même avis")
    look(phone, "case-decided-fr-360")
    go(phone, "decided")
    go(phone, "text")
    for bot in bots:
        say(bot, "lean", "b")
    choose(phone, "lean", "b")
    go(phone, "talk")
    for bot in bots:
        say(bot, "vote", "b")
    choose(phone, "vote", "a")
    seen(phone, "Avis différents")
    look(phone, "case-split-fr-360")
    go(phone, "decided")
    seen(phone, "Votre chemin s’arrête ici")
    look(phone, "case-end-fr-360")


def palm_does_harm(tablet: Page, desk: Page) -> None:
    """One device: who holds it gives the table's decisions at once; the desk ends the silence and the talk."""
    look(tablet, "case-tablet-waiting-ar-768")
    tablet.locator("form[action$='/turn'] button").first.click()
    go(tablet, "care")
    go(tablet, "text")
    for place, option in ((0, "b"), (1, "b")):
        desk.locator("#case-on-palm").filter(has_text="Fin du silence").click()
        desk.locator("#case-on-palm").filter(has_text="Passer au vote").click()
        choose(tablet, "decide", option)
        expect(tablet.locator("form[data-act=go] input[value=decided]")).to_have_count(1, timeout=SLOW)
        look(tablet, f"case-tablet-decided-{place}-ar-768")
        go(tablet, "decided")
        if place == 0:
            go(tablet, "text")
    assert faults(tablet) == []


def fig_types_its_sheet(desk: Page, live_server: LiveServer) -> None:
    """The sheet of the table that plays on paper, in the paper's order."""
    desk.locator(".present a[href*='/paper/']").click()
    desk.fill("#card", "1")
    desk.select_option("select[name=table]", FIG)
    for line, key in (("arrivee", "a"), ("laisser", "b")):
        desk.fill(f"#line-{line}", key)
    look(desk, "case-paper-fr-1280")
    desk.locator("#keep").click()
    expect(desk.locator("[data-cards]")).to_have_text("1", timeout=SLOW)
    desk.goto(f"{live_server.url}/room/bs-1/")
    expect(desk.locator(".case-tables .tag.closed")).to_have_count(3, timeout=SLOW)


def before_the_reveal(wall: Page, phone: Page) -> None:
    """All three have arrived; nobody is told what an end was like."""
    expect(wall.locator(".leaf:not([hidden]) .case-place.end")).to_have_count(
        6, timeout=SLOW
    )  # three tables in two languages
    look(wall, "case-wall-arrived")
    for page in (wall, phone):
        html = page.content()
        assert not [word for word in ("Une fin qui", "occasion manquée", "protection", "Quels indices") if word in html]


def debriefed(desk: Page, wall: Page, phone: Page) -> None:
    """The four pages of the debrief, turned by "next", each with all three ways."""
    desk.locator("#step-reveal").click()
    expect(desk.locator("#step-reveal")).to_have_count(0, timeout=SLOW)
    ways = wall.locator(".leaf:not([hidden]) [lang=fr] .way")
    expect(ways).to_have_count(3, timeout=SLOW)
    for name, letters, end in (
        ("Olivier", "CB", "Une fin qui protège"),
        ("Palmier", "BB", "Une fin qui fait du mal"),
        ("Figuier", "AB", "Une occasion manquée"),
    ):
        way = ways.filter(has_text=name)
        expect(way).to_contain_text(end)
        assert "".join(way.locator(".letter").all_text_contents()) == letters
    look(wall, "case-wall-ways")
    look(desk, "case-desk-debrief-fr-1280")
    seen(phone, "Une fin qui protège")
    look(phone, "case-debrief-fr-360")
    assert faults(phone) == []
    for page, words in (("minds", "avis changé sur"), ("credits", "protection"), ("questions", "Quels indices")):
        turn(desk)
        expect(wall.locator(".leaf:not([hidden]) [lang=fr]").first).to_contain_text(words, timeout=SLOW)
        look(wall, f"case-wall-{page}")
    assert faults(wall) == []
    assert faults(desk) == []
    desk.goto(desk.url.replace("/room/", "/record/sessions/"))
    look(desk, "case-record-fr-1280")
    for told in ("3 tables", "6 décisions"):
        expect(desk.locator(".figure-value", has_text=told)).to_have_count(1)

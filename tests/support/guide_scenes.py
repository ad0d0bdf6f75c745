"""What the printed page says of a case and of a role-play, done by those who lead and by phones in their languages."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.live.test_browser import look
from tests.support.guide_reader import Reader

Phones = list[tuple[BrowserContext, Page]]


def case(reader: Reader, phones: Phones) -> None:
    """The line for all tables leads to the vote; one phone votes where it sits; what a table leaves open is decided at the desk.

    One table sees what follows; then the debrief, page after page.
    """
    desk = reader.desk
    everyone = desk.locator(".case-all").first
    desk.locator("#case-all-care").click()
    # The word stands at each table too, where it moves that table alone.
    reader.press("case", "reading", everyone)
    desk.locator("#case-all-silent").click()
    desk.locator("#case-all-talk").click()
    tables = desk.locator(".case-tables .tag")
    expect(tables.filter(has_not_text=reader.says("desk-case-phase", phase="vote"))).to_have_count(0)
    facts = desk.locator(".case-tables .step-facts")
    before = facts.all_text_contents()
    voter = phones[0][1]
    voter.bring_to_front()
    form = voter.locator("form[data-act=vote]")
    form.locator("input[type=radio]").first.check()
    form.locator("button").click()
    expect(voter.locator("form[data-act=vote] .state.received, form[data-act=go]").first).to_be_visible()
    desk.bring_to_front()
    expect(facts).not_to_have_text(before)  # the vote has come: who sits alone has decided with it
    voting = at(reader, "vote")
    for left in range(voting.count(), 0, -1):
        reader.press("case", "voting", voting.first)
        expect(voting).to_have_count(left - 1)
    look(desk, f"page-case-{reader.lang}")
    undecided = at(reader, "tie").first
    settle = reader.see("case", "settle", undecided)
    if undecided.locator("details.fold").get_attribute("open") is None:
        settle.click()
    undecided.locator("[id^=case-settle]").first.click()
    reader.press("case", "following", at(reader, "decided").first)
    reader.press("case", "close", desk.locator(".controls"))
    expect(desk.locator(".present .tag").first).to_have_text(reader.says("room-stage", stage="closed"))
    reader.press("case", "reveal", desk.locator(".controls"))
    pages = desk.locator("[id^=page-]")
    expect(pages.first).to_have_attribute("aria-pressed", "true")
    for place in range(1, pages.count()):
        reader.press("case", "next")
        expect(pages.nth(place)).to_have_attribute("aria-pressed", "true")
    look(desk, f"page-case-debrief-{reader.lang}")


def at(reader: Reader, phase: str) -> Locator:
    """The tables that are at this phase of the case."""
    tag = reader.desk.locator(".tag", has_text=reader.says("desk-case-phase", phase=phase))
    return reader.desk.locator(".case-tables li").filter(has=tag)


def play(reader: Reader, phones: Phones) -> None:
    """Roles are taken on phones and by the team, an inject is held and given, all stops twice, goes on and ends; then the debrief."""
    desk = reader.desk
    director = desk.locator(".exercise")
    for _, each in phones:
        each.bring_to_front()
        each.locator("form[data-act=take] button").first.click()
    reader.press("play", "cast", director)
    expect(director).to_contain_text(reader.says("exercise-desk-played"))
    reader.press("play", "next")
    look(desk, f"page-play-{reader.lang}")
    held = director.locator(".injects li").first
    reader.press("play", "hold", held)
    expect(held).to_contain_text(reader.says("exercise-standing", standing="held"))
    reader.press("play", "give", held)
    expect(held).to_contain_text(reader.says("exercise-standing", standing="given"))
    for act in ("goon", "over"):
        reader.press("play", "halt", director)
        expect(director).to_contain_text(reader.says("exercise-desk-stopped"))
        reader.press("play", act, director)
        expect(director).not_to_contain_text(reader.says("exercise-desk-stopped"))
    expect(director.locator("h3").first).to_contain_text(reader.says("exercise-desk-page", page="leave"))


def debrief(reader: Reader, after: str) -> None:
    """Page after page of the debrief, until the step of this name is in front of all."""
    desk = reader.desk
    title, seen = desk.locator(".present h2"), desk.locator(".controls input[name=seen]")
    while (title.text_content() or "").strip() != after:
        before = seen.input_value()
        reader.press("play", "next")
        expect(seen).not_to_have_value(before)

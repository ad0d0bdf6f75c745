"""Row 21, the staff door and the wall: text at 200 % at 320 px and at the desk's width, in French and Arabic: nothing is cut, the
task is done.

Every page that somebody on staff can be led to from the house's front page is visited once, in a played demonstration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.urls import Resolver404, resolve
from playwright.sync_api import Browser, Page, expect

from halqa.demo.twin import BIR_SAADA
from halqa.staff.rules import Role
from tests.hard.test_row_21_bare_phone import LARGE
from tests.live.test_browser import chromium, fits_and_is_accessible, look
from tests.live.test_serve_doors import Desk
from tests.support.hard import WHOLE, measured
from tests.support.journeys import House

pytestmark = [pytest.mark.live, pytest.mark.browser]
SIZES = [("ar", 320), ("fr", 1280)] if not WHOLE else [(lang, width) for lang in ("fr", "ar") for width in (320, 1280)]
STARTS = {
    Role.PROJECT_OFFICER: ("/house/", "/desk/sessions/new/", f"/desk/sessions/{BIR_SAADA}/badges/"),
    Role.FACILITATOR: ("/house/", f"/room/{BIR_SAADA}/", "/studio/"),
    Role.ME_OFFICER: (
        "/house/",
        f"/record/sessions/{BIR_SAADA}/",
        "/record/claims/",
        "/record/trainings/le-chemin/",
    ),
    Role.ADMINISTRATOR: ("/house/", "/staff/accounts/", "/staff/audit/", "/house/portal/inbox/"),
}
PUBLIC = ("/portal/", "/accounts/login/", "/act/", "/stories/")
LEFT_OUT = frozenset({"account_logout", "demo", "jsi18n", "room:interpreter", "room:remote"})
"""Leaving is no page; the remote and the interpreter's page are phones' pages, looked at with those."""
CUT = """() => {
  const says = (e) => Array.from(e.childNodes).some((n) => n.nodeType === 3 && n.textContent.trim());
  const seen = (e) => {
    const r = e.getBoundingClientRect();
    return r.width > 1 && r.height > 1 && e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  };
  // What may be rolled is not cut; a drawing's own words and what only a screen reader hears are looked at elsewhere.
  const apart = (e) => {
    for (let p = e; p && p !== document.body; p = p.parentElement) {
      const s = getComputedStyle(p);
      if (/auto|scroll/.test(s.overflowX) || p.closest("svg") || /inset|rect/.test(s.clipPath + s.clip)) return true;
    }
    return false;
  };
  const found = [];
  for (const e of document.body.querySelectorAll("*:not(option, script, style, template)")) {
    if (!says(e) || !seen(e) || apart(e)) continue;
    const r = e.getBoundingClientRect(), s = getComputedStyle(e);
    const out = r.bottom > 0 && (r.left < -1 || r.right > innerWidth + 1);
    const more = e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1;
    if (out || (more && /hidden|clip/.test(s.overflowX + s.overflowY))) {
      found.push(`${e.tagName}.${e.className} ${Math.round(r.left)}..${Math.round(r.right)} ${e.textContent.trim().slice(0, 40)}`);
    }
  }
  return found.slice(0, 5);
}"""
"""Words that stick out of the screen or of a box that hides what is too much."""
WIDEST = """() => Array.from(document.body.querySelectorAll("*"))
  .filter((e) => { const r = e.getBoundingClientRect(); return r.left < -1 || r.right > innerWidth + 1; })
  .slice(0, 4).map((e) => `${e.tagName}.${e.className}`).join(", ")"""
"""What reaches over the screen's edge."""


@pytest.fixture(scope="module")
def house(played: Path) -> Iterator[House]:
    """Both doors over the played demonstration."""
    with House(played) as running:
        yield running


def entered(browser: Browser, house: House, role: Role, lang: str, width: int) -> Page:
    """A page of somebody on staff in a language; the text is as large as the browser's own setting says."""
    page = browser.new_context(viewport={"width": width, "height": 900}, locale=lang).new_page()
    page.set_default_timeout(20_000)
    page.goto(f"{house.staff}/demo/as/{role.value}?next=/house/")
    return page


def name_of(path: str) -> str:
    """The route of a path, which stands for all paths like it."""
    try:
        return str(resolve(path).view_name)
    except Resolver404:
        return "demo"


def led_to(page: Page, start: tuple[str, ...], base: str, seen: dict[str, str]) -> Iterator[str]:
    """Visit these paths and every page they lead to, once for each route; gives the route while the page is open."""
    waiting = list(start)
    while waiting:
        path = waiting.pop(0)
        name = name_of(urlsplit(path).path)
        if name in seen or name in LEFT_OUT:
            continue
        answer = page.goto(base + path)
        assert answer is not None
        if answer.status == 403:  # somebody else's page: their role visits it
            continue
        assert answer.status == 200, f"{path} answers {answer.status}"
        seen[name] = path
        yield name
        addresses = (
            "all => all.map((a) => new URL(a.getAttribute('href'), document.baseURI).href)"  # a map's links are SVG's
        )
        hrefs = page.eval_on_selector_all("a[href]:not([download])", addresses)
        found = [urlsplit(each) for each in hrefs if each.startswith(base + "/")]
        waiting += [each.path for each in found if "." not in each.path.rsplit("/", 1)[-1]]


def faults(page: Page, name: str) -> list[str]:
    """What is wider than the screen or cut; when run whole, what axe finds too."""
    look(page, name.replace(":", "-"))
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    found = [f"{name}: {wide} px wider than the screen: {page.evaluate(WIDEST)}"] if wide > 0 else []
    found += [f"{name}: cut: {each}" for each in page.evaluate(CUT)]
    if WHOLE and not found and page.evaluate("document.contentType") == "text/html":  # axe looks at no PDF
        try:
            fits_and_is_accessible(page, name.replace(":", "-"))
        except AssertionError as error:
            found.append(f"{name}: {error}")
    return found


@pytest.mark.parametrize(("lang", "width"), SIZES)
def test_row_21_every_staff_page_fits_with_text_at_200_percent(house: House, lang: str, width: int) -> None:
    seen: dict[str, str] = {}
    wrong: list[str] = []
    with chromium(LARGE) as browser:
        for role, start in STARTS.items():
            page = entered(browser, house, role, lang, width)
            expect(page.locator("html")).to_have_attribute("lang", lang)
            for name in led_to(page, (*start, *PUBLIC), house.staff, seen):
                size = page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
                wrong += [f"{name}: text is {size} px"] if size < 30 else []
                wrong += faults(page, f"{name}-{lang}-{width}")
            page.context.close()
    measured(21, language=lang, width=f"{width} px at 200 %", staff_pages=len(seen), faults=len(wrong))
    assert len(seen) > 35, sorted(seen)
    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize("width", [1920, 1280])
def test_row_21_the_wall_is_whole_whatever_the_projecting_browser_s_own_text_size(house: House, width: int) -> None:
    """A wall is measured in parts of the screen: a reader's own large text must not push a line off it."""
    token = re.search(r"/w/([\w-]+)", _desk_of(house))
    assert token is not None
    wrong: list[str] = []
    with chromium(LARGE) as browser:
        wall = browser.new_page(viewport={"width": width, "height": width * 9 // 16})
        for lang in ("ar", "fr"):
            wall.goto(f"{house.phones}/w/{token[1]}?l={lang}")
            wall.wait_for_selector("#now")
            expect(wall.locator("html")).to_have_attribute("lang", lang)
            wrong += faults(wall, f"wall-{lang}-{width}")
            tall = wall.evaluate("document.documentElement.scrollHeight - innerHeight")
            wrong += [f"wall-{lang}-{width}: {tall} px taller than the screen"] if tall > 0 else []
    assert wrong == [], "\n".join(wrong)


def _desk_of(house: House) -> str:
    return Desk(house).page(BIR_SAADA)


def test_row_21_an_officer_plans_a_session_in_arabic_at_320_px_and_200_percent(house: House) -> None:
    with chromium(LARGE) as browser:
        page = entered(browser, house, Role.PROJECT_OFFICER, "ar", 320)
        page.goto(f"{house.staff}/desk/sessions/new/")
        page.fill("[name=place_fr]", "Aïn Zahra")
        page.fill("[name=days]", "3 et 4 novembre 2026")
        page.locator("main form button.button").click()
        page.wait_for_url(re.compile(r"/desk/sessions/(?!new/)[^/]+/$"))
        assert faults(page, "planned-ar-320") == []

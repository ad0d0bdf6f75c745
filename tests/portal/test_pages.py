"""Every public page answers in three languages, in its direction, whole, and without a log-in."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

from halqa.core.words import LANGS, Lang, direction
from halqa.locale import say
from halqa.portal import published, urls
from halqa.staff.rules import PUBLIC, Role, required_rule
from tests.portal.test_staff import enter

pytestmark = pytest.mark.django_db
STORY = next(iter(published.stories()))
PAGES = (
    "/", "/first/", "/portal/", "/about/", "/work/", "/agenda-2030/", "/stories/", f"/stories/published/{STORY}/", "/data/",
    "/act/", "/act/nominate/", "/act/train/", "/act/ask/", "/act/concern/", "/act/ask/received/", "/act/concern/received/",
)  # fmt: skip


class Outline(HTMLParser):
    """What a page is made of: its language, its headings, its links, its ids, its words."""

    def __init__(self) -> None:
        super().__init__()
        self.html: dict[str, str | None] = {}
        self.headings: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "html":
            self.html = values
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(tag)
        if tag == "a" and values.get("href"):
            self.links.append(str(values["href"]))
        if values.get("id"):
            self.ids.append(str(values["id"]))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def outline(client: Client, path: str, lang: Lang) -> Outline:
    response = client.get(path, {"lang": lang})
    assert response.status_code == 200, path
    found = Outline()
    found.feed(response.content.decode())
    return found


@pytest.mark.parametrize("demonstration", [True, False], ids=["demonstration", "live"])
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("path", PAGES)
def test_a_page_in_each_language(client: Client, settings: Any, path: str, lang: Lang, demonstration: bool) -> None:
    settings.HALQA_DEMO = demonstration
    page = outline(client, path, lang)
    text = " ".join(page.words)
    assert (page.html["lang"], page.html["dir"]) == (lang, direction(lang))
    assert page.headings.count("h1") == 1
    assert len(page.ids) == len(set(page.ids))
    assert not re.search(r"\b(?:portal|theme)-[a-z]+-[a-z]+", text)
    assert (say(lang, "theme-demonstration") in text) == demonstration
    for other in LANGS:
        assert f"?lang={other}" in page.links


@pytest.mark.parametrize("path", PAGES)
def test_the_language_is_kept_and_the_links_lead_somewhere(client: Client, settings: Any, path: str) -> None:
    settings.HALQA_DEMO = True
    outline(client, path, LANGS[1])
    again = Outline()
    again.feed(client.get(path).content.decode())
    assert again.html["lang"] == LANGS[1]
    for link in again.links:
        if link.startswith("#"):
            assert link[1:] in again.ids, link
        elif link.startswith("/") and not link.startswith(("/accounts/", "/demo/")):
            answer = client.get(link)
            to_log_in = answer.status_code == 302 and answer.headers["Location"].startswith("/accounts/login/")
            assert answer.status_code == 200 or to_log_in, link


def test_every_address_is_public_but_those_of_the_house() -> None:
    for pattern in urls.urlpatterns:
        inside = str(pattern.pattern).startswith("house/")
        rule = required_rule(pattern.callback)
        assert rule is not None
        assert (rule is PUBLIC) != inside, pattern.name


def test_the_first_page_shows_the_sum_and_one_button(client: Client, settings: Any) -> None:
    settings.HALQA_DEMO = True
    body = client.get("/", {"lang": "fr"}).content.decode()
    assert body.count('class="seat seat-') >= 48
    assert len(re.findall(r'class="seat seat-missing" cx="[\d.]+" cy="[\d.]+" r="(?!7")', body)) == 4
    assert len(re.findall(r'class="button (?!quiet)', body)) == 1
    assert 'href="/demo/circle"' in body
    assert "8 femmes, 36 hommes" in body


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_translation_says_so_and_stands_beside_the_original(client: Client, settings: Any, lang: str) -> None:
    settings.HALQA_DEMO = True
    body = client.get("/", {"lang": lang}).content.decode()
    assert say(Lang(lang), "portal-demo-translation") in body
    assert '<blockquote lang="fr" dir="ltr">' in body
    assert "sureté nationale" in body


def test_unknown_addresses_are_told_kindly(client: Client) -> None:
    for path in (
        "/stories/published/none/",
        "/stories/none/",
        "/data/claims/none.claims.json",
        "/act/buy/",
        "/data/reports/x",
    ):
        response = client.get(path, {"lang": "en"})
        assert response.status_code == 404
        assert say(LANGS[2], "theme-not-found") in response.content.decode()


def test_unknown_addresses_are_told_kindly_to_staff_too(client: Client) -> None:
    enter(client, Role.PROJECT_OFFICER)
    for path in ("/nowhere", "/favicon.ico", "/desk/sessions/none/"):
        response = client.get(path, {"lang": "ar"})
        assert response.status_code == 404, path
        assert say(LANGS[1], "theme-not-found") in response.content.decode()


def test_the_portal_is_in_the_url_table() -> None:
    assert "portal" in get_resolver().namespace_dict


@pytest.mark.urls("halqa.demo.urls")
def test_the_first_page_lets_a_stranger_into_the_rooms(client: Client, settings: Any) -> None:
    settings.HALQA_DEMO = True
    body = client.get("/", {"lang": "fr"}).content.decode()
    assert 'href="/demo/as/project_officer?next=%2Fdesk%2F"' in body
    assert 'href="/portal/"' in body
    assert reverse("demo:circle") == "/demo/circle"

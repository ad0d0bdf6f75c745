"""Log-in, accounts, the second factor, and the links of the demonstration, in the page's language."""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import urlsplit

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.test import Client, override_settings

from halqa.core.ids import SessionId
from halqa.core.words import FR, trilingual
from halqa.desk.listing import SessionRow, State
from halqa.server.house import doors_of
from halqa.staff.links import login_link
from halqa.staff.models import AuditEntry, User
from halqa.staff.rules import Role
from tests.desk.worlds import NOW, account

pytestmark = pytest.mark.django_db
PASSWORD = "quatre mots pris au hasard"
ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
NAME = trilingual("Bir Saada", "بئر السعادة", "Bir Saada")
STANDING: tuple[tuple[str, State], ...] = (("near", "under_way"), ("open", "ahead"), ("past", "over"))


@pytest.fixture
def administrator(client: Client) -> Client:
    user = account(Role.ADMINISTRATOR, "chef")
    user.set_password(PASSWORD)
    user.save()
    client.force_login(user)
    return client


def _log_in(client: Client, lang: str, password: str = PASSWORD) -> str:
    client.logout()
    sent = {"login": "chef", "password": password}
    return client.post(f"/accounts/login/?lang={lang}", sent, follow=True).text


@pytest.mark.parametrize(("lang", "words"), [("fr", "ne va pas"), ("ar", "غير صحيح"), ("en", "is not right")])
def test_a_wrong_password_is_said_in_the_page_s_language(administrator: Client, lang: str, words: str) -> None:
    page = _log_in(administrator, lang, "wrong wrong wrong")
    assert words in page
    assert "username and/or" not in page


def test_the_house_follows_the_log_in(administrator: Client) -> None:
    assert "Les salles où vous pouvez entrer" in _log_in(administrator, "fr")


def test_the_room_that_is_open_comes_next_though_another_session_is_nearer() -> None:
    nearer, open_now, over = (
        SessionRow(key=key, title=NAME, place=NAME, first="", last="", half_days=2, seats=0, enrolled=9, state=state)
        for key, state in STANDING
    )
    everyone = frozenset({Role.FACILITATOR})

    def room_leads_to(*opened: str) -> str:
        found = doors_of(everyone, (nearer, open_now, over), FR, [SessionId(key) for key in opened])
        return next(door.next_href for door in found if door.name == "theme-room-room")

    assert room_leads_to() == "/room/near/"
    assert room_leads_to("open", "near") == "/room/open/"
    assert room_leads_to("past", "gone") == "/room/near/", "a session that is over has nothing to lead"


@pytest.mark.parametrize("lang", ["fr", "ar", "en"])
def test_no_page_of_an_account_speaks_english_only(administrator: Client, lang: str) -> None:
    _log_in(administrator, lang)
    for address in (
        "/staff/me/",
        "/accounts/password/change/",
        "/accounts/2fa/",
        "/accounts/logout/",
        "/accounts/reauthenticate/",
    ):
        page = administrator.get(f"{address}?lang={lang}", follow=True)
        assert page.status_code == 200, address
        assert f'lang="{lang}"' in page.text
        for english in ("Password (again)", "Current Password", "Authenticator App", "Sign Out", "Your password must"):
            assert english not in page.text, address


def test_a_password_is_changed_and_what_is_wrong_with_it_is_said(administrator: Client) -> None:
    _log_in(administrator, "fr")
    sent = {"oldpassword": PASSWORD, "password1": "court", "password2": "court"}
    assert "trop court" in administrator.post("/accounts/password/change/", sent).text
    sent = {"oldpassword": PASSWORD, "password1": "cinq mots pris au hasard", "password2": "six mots pris au hasard"}
    assert "diffèrent" in administrator.post("/accounts/password/change/", sent).text
    sent["password2"] = sent["password1"]
    administrator.post("/accounts/password/change/", sent)
    assert User.objects.get(username="chef").check_password("cinq mots pris au hasard")


def test_the_second_factor_is_set_up_asked_for_and_has_recovery_codes(administrator: Client) -> None:
    _log_in(administrator, "ar")
    asked = administrator.get("/accounts/2fa/totp/activate/", follow=True).text
    assert "هويتكم" in asked
    administrator.post("/accounts/reauthenticate/", {"password": PASSWORD})
    page = administrator.get("/accounts/2fa/totp/activate/").text
    secret = re.search(r"<code[^>]*>([A-Z2-7]{16,})</code>", page)
    assert secret is not None
    code = format_hotp_value(hotp_value(secret[1], next(iter(yield_hotp_counters_from_time()))))
    wrong = administrator.post("/accounts/2fa/totp/activate/", {"code": "000000"})
    assert "هذا الرمز غير صحيح" in wrong.text
    page = administrator.post("/accounts/2fa/totp/activate/", {"code": code}, follow=True).text
    assert "رموز النجدة" in page
    assert Authenticator.objects.count() == 2
    assert "اكتبوا الرمز الذي يظهر" in _log_in(administrator, "ar")


def test_an_account_is_made_with_a_password_shown_once(administrator: Client) -> None:
    page = administrator.post("/staff/accounts/", {"username": "salma", "roles": ["facilitator"]}).text
    found = re.search(r"<code>([a-z0-9-]{24})</code>", page)
    assert found is not None
    made = User.objects.get(username="salma")
    assert made.check_password(found[1])
    assert found[1] not in administrator.get("/staff/accounts/").text
    assert "account made" in administrator.get("/staff/audit/").text
    twice = administrator.post("/staff/accounts/", {"username": "Salma", "roles": ["viewer"]})
    assert twice.status_code == 422


def test_the_only_administrator_cannot_be_taken_away(administrator: Client) -> None:
    chef = User.objects.get(username="chef")
    administrator.post(f"/staff/accounts/{chef.pk}/roles/", {"roles": ["viewer"]})
    administrator.post(f"/staff/accounts/{chef.pk}/switch/", {"active": "0"})
    chef.refresh_from_db()
    assert chef.is_active
    assert [held.role for held in chef.roles_held.all()] == ["administrator"]


@override_settings(HALQA_DEMO=True)
def test_a_link_opens_once_from_this_computer_and_leads_on(client: Client) -> None:
    account(Role.FACILITATOR, "demo-facilitator")
    soon = dt.datetime.now(dt.UTC)  # noqa: TID251 - the middleware's clock is the real one here
    link = login_link(username="demo-facilitator", next_page="/desk/", now=soon)
    assert client.get(link, REMOTE_ADDR="192.168.1.20").status_code == 403
    assert urlsplit(client.get(link)["Location"]).path == "/desk/"
    assert Client().get(link).status_code == 403
    assert AuditEntry.objects.filter(action="link followed").count() == 1


@override_settings(HALQA_DEMO=True)
@pytest.mark.parametrize("away", ["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example"])
def test_a_link_leads_nowhere_outside_the_house(client: Client, away: str) -> None:
    account(Role.VIEWER, "demo-viewer")
    soon = dt.datetime.now(dt.UTC)  # noqa: TID251 - the middleware's clock is the real one here
    assert client.get(login_link(username="demo-viewer", next_page=away, now=soon))["Location"] == "/house/"


def test_a_link_opens_nothing_outside_the_demonstration_or_late_or_changed(client: Client) -> None:
    account(Role.VIEWER, "demo-viewer")
    link = login_link(username="demo-viewer", now=NOW)
    assert client.get(link).status_code == 403
    with override_settings(HALQA_DEMO=True):
        old = login_link(username="demo-viewer", now=dt.datetime(2020, 1, 1, tzinfo=dt.UTC))
        assert client.get(old).status_code == 403
        assert client.get(link.replace("links/", "links/x")).status_code == 403
    assert "_auth_user_id" not in client.session

"""The portal's staff pages: publish, withdraw, read and erase; each only with its role."""

from __future__ import annotations

import pytest
from django.test import Client

from halqa.core.words import EN, LANGS, Lang
from halqa.locale import say
from halqa.portal.actions import leave_message
from halqa.portal.models import Message, Publication
from halqa.record.models import SealedReport
from halqa.staff.actions import make_account
from halqa.staff.models import AuditEntry
from halqa.staff.rules import Role
from tests.portal.test_publishing import TITLE, publish, sealed
from tests.record.factories import NOW

pytestmark = pytest.mark.django_db


def enter(client: Client, *roles: Role) -> Client:
    """The client logged in with these roles."""
    client.force_login(make_account(username="s", password=None, roles=frozenset(roles), by=None, now=NOW))
    return client


def test_a_report_is_published_and_withdrawn(client: Client) -> None:
    report = sealed("live")
    enter(client, Role.ME_OFFICER)
    page = client.get("/house/portal/?lang=en").content.decode()
    assert TITLE in page
    assert 'value="bir-saada-story-fr-v1"' in page
    told = client.post(
        f"/house/portal/publish/{report.key}/", {"slug": "bir-saada-story-fr-v1"}, follow=True
    ).content.decode()
    assert say(EN, "portal-staff-published") in told
    assert client.get("/stories/bir-saada-story-fr-v1/").status_code == 200
    client.post("/house/portal/withdraw/bir-saada-story-fr-v1/")
    assert client.get("/stories/bir-saada-story-fr-v1/").status_code == 404
    assert SealedReport.objects.count() == 1
    assert [e.action for e in AuditEntry.objects.order_by("pk")][1:] == ["report published", "report withdrawn"]


def test_a_refusal_is_told_and_publishes_nothing(client: Client) -> None:
    report = sealed("demonstration")
    enter(client, Role.ADMINISTRATOR)
    told = client.post(f"/house/portal/publish/{report.key}/?lang=en", {"slug": "x"}, follow=True).content.decode()
    assert say(EN, "refused-portal-other-world") in told
    assert Publication.objects.count() == 0


def test_a_demonstration_does_not_wait_in_a_real_house(client: Client) -> None:
    sealed("demonstration")
    sealed("live", public=False, key="r-2")
    enter(client, Role.ADMINISTRATOR)
    assert say(EN, "portal-staff-none") in client.get("/house/portal/?lang=en").content.decode()


@pytest.mark.parametrize("lang", LANGS)
def test_messages_are_read_and_erased(client: Client, lang: Lang) -> None:
    enter(client, Role.PROJECT_OFFICER)
    assert (
        say(lang, "portal-staff-inbox-none") in client.get("/house/portal/messages/", {"lang": lang}).content.decode()
    )
    message = leave_message(kind="ask", words="<b>Combien ?</b>", lang=lang, now=NOW, contact="a@example.org")
    page = client.get("/house/portal/messages/").content.decode()
    assert "&lt;b&gt;Combien" in page
    assert "a@example.org" in page
    client.post(f"/house/portal/messages/{message.pk}/erase/")
    assert Message.objects.count() == 0
    last = AuditEntry.objects.latest("pk")
    assert (last.action, last.subject, last.detail) == ("message answered and erased", "message:ask", {})


@pytest.mark.parametrize(
    ("role", "publications", "messages"),
    [
        (Role.ADMINISTRATOR, 200, 200),
        (Role.PROJECT_OFFICER, 403, 200),
        (Role.ME_OFFICER, 200, 403),
        (Role.FACILITATOR, 403, 403),
        (Role.VIEWER, 403, 403),
    ],
)
def test_who_may_do_what(client: Client, role: Role, publications: int, messages: int) -> None:
    report = sealed("live")
    publish(report, demonstration=False)
    enter(client, role)
    assert client.get("/house/portal/").status_code == publications
    assert client.get("/house/portal/messages/").status_code == messages
    withdrawn = client.post("/house/portal/withdraw/bir-saada/").status_code
    assert (withdrawn == 403) == (publications == 403)
    assert client.get("/house/portal/publish/r-1/").status_code in (405, 403)


@pytest.mark.parametrize("role", list(Role))
def test_the_footer_offers_what_one_may_open(client: Client, role: Role) -> None:
    enter(client, role)
    page = client.get("/portal/").content.decode()
    for address in ("/house/portal/", "/house/portal/messages/"):
        assert (f'href="{address}"' in page) == (client.get(address).status_code == 200), address


def test_a_visitor_is_asked_to_log_in(client: Client) -> None:
    assert client.get("/house/portal/").headers["Location"].startswith("/accounts/login/")

"""Published things only: a seal is before the public when somebody published it, in its own world, and marked there."""

from __future__ import annotations

from typing import Literal

import pytest
from django.test import Client

from halqa.core.problems import Refused
from halqa.core.words import FR
from halqa.portal.actions import publish_report
from halqa.portal.models import Publication
from halqa.record import sealing
from halqa.record.models import SealedReport
from halqa.render.document import Appendix, Document, Heading, Paragraph, Words
from halqa.staff.models import AuditEntry
from tests.record.factories import NOW, training

pytestmark = pytest.mark.django_db
TITLE = "Une formation à Bir Saada"


def sealed(world: Literal["demonstration", "live"], *, public: bool = True, key: str = "r-1") -> SealedReport:
    """A sealed story of one session of that world."""
    session = training(key=f"s-{key}", world=world, people=0)
    document = Document(
        title=TITLE, lang=FR, world=world, appendix=Appendix(), file_stem="bir-saada",
        blocks=(Heading(1, (Words(TITLE),)), Paragraph((Words("Le cercle se ferme."),))),
    )  # fmt: skip
    body = sealing.encode(
        sealing.Sealed(
            name="story", lang="fr", world=world, sessions=(session.key,), position=1, version=1, public=public,
            sealed_at=NOW.isoformat(), document=document,
        )
    )  # fmt: skip
    return SealedReport.objects.create(
        key=key, name="story", lang="fr", session=session, sessions=[session.key], world=world, public=public, position=1,
        document=body, digest=sealing.digest(body), sealed_at=NOW,
    )  # fmt: skip


def publish(report: SealedReport, *, demonstration: bool, slug: str = "bir-saada") -> Publication | Refused:
    return publish_report(report=report, slug=slug, demonstration=demonstration, by=None, now=NOW)


@pytest.fixture
def demo(settings: object) -> None:
    """The demonstration's installation."""
    settings.HALQA_DEMO = True  # type: ignore[attr-defined]  # pytest-django's settings


def test_a_seal_is_not_public_until_somebody_publishes_it(client: Client, demo: None) -> None:
    report = sealed("demonstration")
    assert TITLE not in client.get("/stories/").content.decode()
    assert client.get("/stories/bir-saada/").status_code == 404
    assert isinstance(publish(report, demonstration=True), Publication)
    assert TITLE in client.get("/stories/?lang=fr").content.decode()
    assert AuditEntry.objects.get().subject == "report:r-1"


def test_a_demonstration_is_never_published_as_real() -> None:
    refused = publish(sealed("demonstration"), demonstration=False)
    assert refused == Refused("portal-other-world")
    assert Publication.objects.count() == 0
    assert publish(sealed("live", key="r-2"), demonstration=True) == Refused("portal-other-world")


def test_even_a_row_made_by_hand_is_not_shown_in_the_other_world(client: Client) -> None:
    Publication.objects.create(report=sealed("demonstration"), slug="bir-saada", published_at=NOW)
    for path in ("/stories/", "/data/", "/portal/"):
        assert TITLE not in client.get(path, {"lang": "fr"}).content.decode()
    assert client.get("/stories/bir-saada/").status_code == 404
    for name in ("bir-saada.sealed.json", "DEMONSTRATION-bir-saada.sealed.json"):
        assert client.get(f"/data/reports/{name}").status_code == 404


def test_a_demonstration_says_so_on_page_file_name_and_record(client: Client, demo: None) -> None:
    publish(sealed("demonstration"), demonstration=True)
    page = client.get("/stories/bir-saada/?lang=fr").content.decode()
    assert page.count("DÉMONSTRATION") >= 3
    assert "/data/reports/DEMONSTRATION-bir-saada.sealed.json" in page
    record = client.get("/data/reports/DEMONSTRATION-bir-saada.sealed.json")
    assert record.headers["Content-Disposition"].startswith('attachment; filename="DEMONSTRATION-')
    assert b'"world":"demonstration"' in record.content
    assert client.get("/data/reports/bir-saada.sealed.json").status_code == 404


def test_a_live_story_is_shown_as_sealed_and_its_record_verifies(client: Client) -> None:
    report = sealed("live")
    publish(report, demonstration=False)
    page = client.get("/stories/bir-saada/?lang=fr").content.decode()
    assert "DÉMONSTRATION" not in page
    record = client.get("/data/reports/bir-saada.sealed.json").content
    assert sealing.digest(record) == report.digest


def test_a_report_sealed_for_inside_is_refused() -> None:
    assert publish(sealed("live", public=False), demonstration=False) == Refused("portal-report-not-public")


def test_an_address_or_a_report_is_published_once() -> None:
    first = sealed("live")
    publish(first, demonstration=False)
    assert publish(first, demonstration=False, slug="other") == Refused("portal-already-published")
    assert publish(sealed("live", key="r-2"), demonstration=False) == Refused("portal-already-published")
    assert Publication.objects.count() == 1


def test_a_broken_seal_is_not_shown_as_a_story(client: Client) -> None:
    report = sealed("live")
    publish(report, demonstration=False)
    with pytest.raises(sealing.BrokenSeal):
        sealing.decode(bytes(report.document) + b" ", report.digest)

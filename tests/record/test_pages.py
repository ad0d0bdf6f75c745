"""The record's pages with a real ledger behind them."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import msgspec
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from halqa.record.models import PresenceEntry, SealedReport
from halqa.staff.actions import make_account
from halqa.staff.rules import Role
from tests.record.factories import NOW, signed, training

pytestmark = pytest.mark.django_db
SHEET = "/record/sessions/bs-1/sheets/bs-1-1am/"


@pytest.fixture
def staff() -> Client:
    """Somebody of M&E, whose browser asks for French."""
    user = make_account(username="me", password=None, roles=frozenset({Role.ME_OFFICER}), by=None, now=NOW)
    client = Client(headers={"accept-language": "fr"})
    client.force_login(user)
    return client


def text(response: Any) -> str:
    assert response.status_code == 200, response.status_code
    body: str = response.content.decode()
    return unescape(body)


def test_a_typed_sheet_becomes_entries_and_the_page_says_so(staff: Client) -> None:
    training()
    assert 'name="row-bs-1-e00"' in text(staff.get(SHEET))
    rows = {f"row-bs-1-e{number:02}": "present" if number < 4 else "absent" for number in range(6)}
    page = text(staff.post(SHEET, rows, follow=True))
    assert PresenceEntry.objects.count() == 4
    assert "4" in page
    assert "La feuille est gardée" in page


def test_the_session_page_says_what_does_not_close(staff: Client) -> None:
    session = training()
    signed(session, absent=(1,))
    page = text(staff.get("/record/sessions/bs-1/"))
    assert "5" in page
    assert "personne n’a compté les têtes" in page
    assert text(staff.get("/record/")).count("/record/sessions/bs-1/") >= 1


@pytest.mark.parametrize(("absent", "unfolded"), [((), False), ((1,), True)])
def test_checks_that_all_close_are_folded_and_the_index_leads_to_every_part(
    staff: Client, absent: tuple[int, ...], unfolded: bool
) -> None:
    signed(training(), absent=absent)
    page = text(staff.get("/record/sessions/bs-1/"))
    checks = page[page.index('<section id="checks">') : page.index('<section id="figures">')]
    assert ('<details class="fold" open>' in checks) is unfolded
    index = page[page.index('<nav class="index"') : page.index('<section id="door">')]
    assert re.findall(r'href="#([^"]+)"', index) == re.findall(r'<section id="([^"]+)"', page)


def test_a_figure_lists_its_evidence_without_names(staff: Client) -> None:
    session = training()
    signed(session)
    page = text(staff.get("/record/sessions/bs-1/figures/participants/"))
    assert page.count("<code>sheet:bs-1-1") == 12
    assert "FamilleA" not in page
    assert "de la feuille signée" in page
    assert staff.get("/record/sessions/bs-1/figures/invented/").status_code == 404


def test_an_entry_is_reversed_from_its_evidence(staff: Client) -> None:
    signed(training())
    entry = PresenceEntry.objects.first()
    assert entry is not None
    for _ in range(2):
        staff.post("/record/sessions/bs-1/reverse/", {"entry": entry.key})
    assert PresenceEntry.objects.filter(reverses=entry.key).count() == 1
    assert staff.post("/record/sessions/bs-1/reverse/", {"entry": "none"}).status_code == 404


def test_the_note_refuses_a_typed_number_and_keeps_what_was_typed_in_the_field(staff: Client) -> None:
    signed(training())
    page = text(staff.post("/record/trainings/bs-1/training/fr/", {"note": "Nous étions 48."}))
    assert "tapé à la main" in page
    assert "Nous étions 48." in page


def test_seal_download_verify_and_compare(staff: Client) -> None:
    session = training(people=12)
    signed(session, absent=(1,))
    address = "/record/trainings/bs-1/training/ar/"
    assert "DEMONSTRATION" in staff.get(f"{address}file.docx")["Content-Disposition"]
    assert text(staff.get(f"{address}file.html?here=1")).startswith("<!doctype html>")
    assert "Le sceau tient" in text(staff.post(f"{address}seal/", follow=True))
    row = SealedReport.objects.get()
    record = staff.get(f"/record/sealed/{row.key}/file.json")
    assert msgspec.json.decode(record.content)["world"] == "demonstration"
    assert "DEMONSTRATION" in record["Content-Disposition"]
    signed(session)
    assert "Avant" in text(staff.post(f"{address}seal/", follow=True))
    assert "Rien n’a changé depuis la version" in text(staff.post(f"{address}seal/", follow=True))
    assert "/record/sealed/" in text(staff.get("/record/trainings/bs-1/"))


def test_claims_shipped_and_brought(staff: Client) -> None:
    page = text(staff.get("/record/claims/"))
    assert "ne se ferme pas" in page
    bad = SimpleUploadedFile("mine.json", b"{")
    assert "notice attention" in text(staff.post("/record/claims/", {"file": bad}))


@pytest.mark.parametrize("address", ["sessions/none/", "trainings/none/", "sealed/none/", "sessions/bs-1/verify/"])
def test_what_is_not_there_is_not_found(staff: Client, address: str) -> None:
    training()
    assert staff.get(f"/record/{address}").status_code == 404


def test_a_viewer_sees_figures_and_seals_nothing() -> None:
    signed(training())
    user = make_account(username="v", password=None, roles=frozenset({Role.VIEWER}), by=None, now=NOW)
    client = Client()
    client.force_login(user)
    assert client.get("/record/sessions/bs-1/").status_code == 200
    assert client.get(SHEET).status_code == 403
    assert client.post("/record/trainings/bs-1/training/fr/seal/").status_code == 403
    assert client.get("/room/bs-1/").status_code == 403


@pytest.mark.parametrize("lang", ["fr", "ar", "en"])
def test_every_page_speaks_every_language(staff: Client, lang: str) -> None:
    signed(training(people=12))
    for address in ("", "claims/", "sessions/bs-1/", "sessions/bs-1/figures/attendances/", "trainings/bs-1/",
                    "trainings/bs-1/story/fr/", "sessions/bs-1/sheets/bs-1-1pm/"):  # fmt: skip
        assert f'<html lang="{lang}"' in text(staff.get(f"/record/{address}?lang={lang}"))

"""Messages for the desk: kept as written, nothing asked that is not needed, and no complaints channel."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from halqa.core.words import EN, LANGS, Lang
from halqa.locale import say
from halqa.portal.forms import ACTS, MessageForm
from halqa.portal.models import Message
from halqa.staff.models import AuditEntry

pytestmark = pytest.mark.django_db


def test_a_question_is_kept_for_the_desk(client: Client) -> None:
    data = {"name": "A.", "contact": "a@example.org", "organisation": "", "words": "Combien de places ?"}
    response = client.post("/act/ask/?lang=fr", data, follow=True)
    assert response.redirect_chain[0][0] == "/act/ask/received/"
    message = Message.objects.get()
    assert (message.kind, message.contact, message.words, message.lang) == (
        "ask",
        "a@example.org",
        "Combien de places ?",
        "fr",
    )


def test_what_is_missing_is_said_beside_the_field_and_the_words_are_still_there(client: Client) -> None:
    response = client.post("/act/ask/?lang=en", {"words": "My question"})
    body = response.content.decode()
    assert Message.objects.count() == 0
    assert say(EN, "portal-write-problem") in body
    assert say(EN, "portal-field-contact-missing") in body
    assert "My question" in body
    assert 'aria-invalid="true"' in body


def test_a_concern_needs_no_name_and_leaves_no_trace_of_who(client: Client) -> None:
    form = MessageForm(None, kind="concern", lang=EN)
    assert set(form.fields) == {"contact", "words"}
    client.post("/act/concern/", {"words": "Nobody asked us."})
    message = Message.objects.get()
    assert (message.name, message.contact, message.organisation) == ("", "", "")
    assert AuditEntry.objects.count() == 0


@pytest.mark.parametrize("lang", LANGS)
def test_real_harm_is_led_to_the_focal_point(client: Client, settings: Any, lang: Lang) -> None:
    for path in ("/act/", "/act/concern/", "/act/concern/received/"):
        settings.HALQA_FOCAL_POINT = ""
        body = client.get(path, {"lang": lang}).content.decode()
        assert say(lang, "portal-harm-words") in body
        assert say(lang, "portal-harm-none") in body
        settings.HALQA_FOCAL_POINT = "R. N., 0000"
        assert say(lang, "portal-harm-focal", focal="R. N., 0000") in client.get(path, {"lang": lang}).content.decode()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", ACTS)
def test_every_field_is_labelled_in_every_language(kind: str, lang: Lang) -> None:
    form = MessageForm(None, kind=kind, lang=lang)
    assert all(field.label for field in form.fields.values())


def test_no_message_without_the_forms_own_token() -> None:
    response = Client(enforce_csrf_checks=True).post("/act/ask/", {"words": "x", "contact": "y"})
    assert response.status_code == 403
    assert Message.objects.count() == 0

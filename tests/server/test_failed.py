"""A page that fails says so in the reader's language, with the mark that the log has, and the status of an error."""

from __future__ import annotations

import logging
import re
import sys
from types import ModuleType
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from halqa.core.words import AR, EN, FR
from halqa.locale import say
from halqa.server import urls
from halqa.staff.rules import PUBLIC, needs

pytestmark = pytest.mark.django_db


@needs(PUBLIC)
def broken(request: HttpRequest) -> HttpResponse:
    raise ZeroDivisionError("a bug with Karima Zerhouni in it")


@pytest.fixture
def broken_page(settings: Any, monkeypatch: pytest.MonkeyPatch) -> str:
    module = ModuleType("broken_urls")
    vars(module).update(urlpatterns=[path("broken/", broken), *urls.urlpatterns], handler500=urls.handler500)
    monkeypatch.setitem(sys.modules, "broken_urls", module)
    settings.ROOT_URLCONF = "broken_urls"
    return "/broken/"


@pytest.mark.parametrize("lang", [FR, AR, EN])
def test_an_error_of_ours_is_told_in_words_with_a_mark(
    broken_page: str, lang: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        response = Client(raise_request_exception=False).get(broken_page, {"lang": lang})
    body = response.content.decode()
    assert response.status_code == 500
    assert say(lang, "theme-failed") in body  # type: ignore[arg-type]
    assert f'lang="{lang}"' in body
    mark = re.search(r"[0-9a-f]{8}", body)
    assert mark is not None
    assert f"bug {mark[0]} at GET /broken/" in caplog.text
    assert "Karima" not in body

"""What somebody sees when a page of the staff door fails: one sentence in their language, with a mark that stands in the log too."""

from __future__ import annotations

import logging
import secrets

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from halqa.core.words import FR, Lang, direction

_log = logging.getLogger(__name__)


def failed(request: HttpRequest) -> HttpResponse:
    """The page of an error of ours. It stands on nothing of the other pages: they may be what failed."""
    mark = secrets.token_hex(4)
    _log.exception("bug %s at %s %s", mark, request.method, request.path)
    lang: Lang = getattr(request, "lang", FR)
    page = render_to_string("500.html", {"lang": lang, "dir": direction(lang), "mark": mark})
    return HttpResponse(page, status=500)

"""The studio, read only for now: the shipped packs, and one pack with its languages side by side."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from halqa.core.words import direction
from halqa.locale import say_problem
from halqa.staff.requests import lang_of, now_of
from halqa.staff.rules import may_author, needs
from halqa.studio.queries import pack_rows, pack_shown


def _today(request: HttpRequest) -> str:
    return now_of(request).astimezone().date().isoformat()


@needs(may_author)
@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """The packs that come with Halqa."""
    return render(request, "studio/home.html", {"packs": pack_rows(_today(request))})


@needs(may_author)
@require_GET
def pack(request: HttpRequest, name: str) -> HttpResponse:
    """One pack: theory and items in its languages side by side, what is wrong, and where its translations stand."""
    shown = pack_shown(name, _today(request))
    if shown is None:
        raise Http404
    lang = lang_of(request)
    problems = [
        {"problem": problem, "sentence": sentence, "remedy": remedy}
        for problem in shown.problems
        for sentence, remedy in [say_problem(lang, problem)]
    ]
    languages = [(code, direction(code)) for code in shown.reading.pack.languages]
    page = {"pack": shown.reading.pack, "problems": problems, "pack_languages": languages}
    return render(request, "studio/pack.html", page)

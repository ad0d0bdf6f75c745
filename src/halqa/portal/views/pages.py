"""The portal's standing pages: its front, about, our work, the agenda."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from halqa.locale import say
from halqa.portal import published, queries
from halqa.portal.views.demo import demo_home
from halqa.staff.requests import lang_of
from halqa.staff.rules import open_to_all

TARGETS = ("5-2", "8-7", "10-7", "16-2")
"""The targets of the Sustainable Development Goals that trainings like the published one serve (shared reference, counting)."""
PRIORITIES = ("gender", "child", "harm", "data")
"""What runs through every training, whatever its theme."""


@open_to_all
def front(request: HttpRequest) -> HttpResponse:
    """`/`: the first three minutes in the demonstration, the portal elsewhere."""
    return demo_home(request) if settings.HALQA_DEMO else welcome(request)


@open_to_all
def welcome(request: HttpRequest) -> HttpResponse:
    """The portal's front page: who speaks, the newest story, the ways to act."""
    lang = lang_of(request)
    found = published.first_with_split()
    context = {
        "axes": published.facts(published.organisation(), "theme"),
        "stories": queries.story_rows(lang, demonstration=settings.HALQA_DEMO)[:3],
        "split": found[2] if found else None,
        "groups": published.groups(found[2]) if found else (),
    }
    return render(request, "portal/welcome.html", context)


@open_to_all
def about(request: HttpRequest) -> HttpResponse:
    """Who speaks here, and what the published story's organisation prints about itself: as claims, with their source."""
    file, lang = published.organisation(), lang_of(request)
    context = {
        "source": file.sources[0],
        "name": published.facts(file, "organiser")[0],
        "stated": (*published.facts(file, "outcome"), *published.facts(file, "place")),
        "claims": [(claim, say(lang, f"portal-claim-{claim.id}")) for claim in file.claims],
    }
    return render(request, "portal/about.html", context)


@open_to_all
def work(request: HttpRequest) -> HttpResponse:
    """Three thematic axes as published, and the priorities that cross them."""
    file, lang = published.organisation(), lang_of(request)
    context = {
        "axes": [(axis, say(lang, f"portal-{axis.id}")) for axis in published.facts(file, "theme")],
        "source": file.sources[0],
        "priorities": [
            (say(lang, f"portal-priority-{name}"), say(lang, f"portal-priority-{name}-words")) for name in PRIORITIES
        ],
    }
    return render(request, "portal/work.html", context)


@open_to_all
def agenda(request: HttpRequest) -> HttpResponse:
    """The targets of the 2030 Agenda that the trainings serve."""
    lang = lang_of(request)
    targets = [(code.replace("-", "."), say(lang, f"portal-target-{code}")) for code in TARGETS]
    return render(request, "portal/agenda.html", {"targets": targets})

"""The portal's standing pages: its front, about, our work, the agenda."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from halqa.core.words import Lang
from halqa.locale import has, say
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


def _axes(lang: Lang) -> dict[str, object]:
    """The thematic axes as printed, each with our own sentence when we have one for it, and where they were printed."""
    file = published.about()
    if file is None:
        return {"axes": ()}
    axes = published.facts(file, "axis")
    return {
        "axes": [(axis, say(lang, f"portal-{axis.id}") if has(lang, f"portal-{axis.id}") else "") for axis in axes],
        "source": published.source_of(file, axes[0]),
    }


@open_to_all
def welcome(request: HttpRequest) -> HttpResponse:
    """The portal's front page: who speaks, the newest story, the ways to act."""
    lang = lang_of(request)
    found = published.first_with_split()
    context = {
        **_axes(lang),
        "stories": queries.story_rows(lang, demonstration=settings.HALQA_DEMO)[:3],
        "split": found[2] if found else None,
        "groups": published.groups(found[2]) if found else (),
    }
    return render(request, "portal/welcome.html", context)


@open_to_all
def about(request: HttpRequest) -> HttpResponse:
    """Who speaks here, and what the published story's organisation prints about itself: as claims, with their source."""
    lang, file = lang_of(request), published.about()
    if file is None:
        return render(request, "portal/about.html")
    claims = [
        (say(lang, f"portal-claim-{claim.id}") if has(lang, f"portal-claim-{claim.id}") else claim.population, claim)
        for claim in published.about_claims(file)
    ]
    context = {
        "names": published.facts(file, "organiser"),
        "stated": (*published.facts(file, "since"), *published.facts(file, "axis")),
        "claims": claims,
        "source": published.source_of(file, published.facts(file, "axis")[0]),
    }
    return render(request, "portal/about.html", context)


@open_to_all
def work(request: HttpRequest) -> HttpResponse:
    """The thematic axes as published, and the priorities that cross them."""
    lang = lang_of(request)
    priorities = [
        (say(lang, f"portal-priority-{name}"), say(lang, f"portal-priority-{name}-words")) for name in PRIORITIES
    ]
    return render(request, "portal/work.html", {**_axes(lang), "priorities": priorities})


@open_to_all
def agenda(request: HttpRequest) -> HttpResponse:
    """The targets of the 2030 Agenda that the trainings serve."""
    lang = lang_of(request)
    targets = [(code.replace("-", "."), say(lang, f"portal-target-{code}")) for code in TARGETS]
    return render(request, "portal/agenda.html", {"targets": targets})

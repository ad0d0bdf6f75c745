"""Two records, one person? Halqa proposes, a person decides; every decision can be undone by another."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from halqa.people.actions import decide_pair
from halqa.people.names import joined, shown
from halqa.people.queries import Enlisted, enlisted, institutions, open_doubts
from halqa.staff.replies import tell
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_plan, needs

VERDICTS = ("same", "different", "unknown")


@needs(may_plan)
@require_GET
def doubts(request: HttpRequest) -> HttpResponse:
    """Pairs of records that may be one person."""
    lang = lang_of(request)
    names = {row.key: row.name.in_(lang) for row in institutions()}

    def seen(person: Enlisted) -> dict[str, object]:
        return {
            "name": shown(
                lang,
                latin=joined(person.given_latin, person.family_latin),
                arabic=joined(person.given_arabic, person.family_arabic),
            ),
            "institution": names.get(person.institution, "") if person.institution else "",
            "staff_number": person.staff_number,
            "telephone": person.telephone,
        }

    known = {"staff_number", "telephone"}
    rows = [
        {
            "a": seen(doubt.a),
            "b": seen(doubt.b),
            "keys": (doubt.a.key, doubt.b.key),
            "reason": doubt.reason if doubt.reason in known else "",
        }
        for doubt in open_doubts()
    ]
    return render(request, "people/doubts.html", {"rows": rows})


@needs(may_plan)
@require_POST
def decide(request: HttpRequest, a: str, b: str) -> HttpResponse:
    """Say that two records are one person, or are not, or that nobody knows."""
    verdict = request.POST.get("verdict", "")
    if verdict not in VERDICTS or a == b or len(enlisted([a, b])) != len({a, b}):
        raise Http404
    decide_pair(record_a=a, record_b=b, verdict=verdict, by=user_of(request), now=now_of(request))
    tell(request, f"people-told-{verdict}")
    return redirect("people:doubts")

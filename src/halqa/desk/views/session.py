"""One session on one screen: where, when, seats by institution, who pays, who is enrolled, and the next step."""

from __future__ import annotations

import datetime as dt
from functools import cache

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.desk.actions import set_half_days, set_seats
from halqa.desk.forms import HalfDaysForm
from halqa.desk.listing import Split, enrolled_split, roster_rows, state_of
from halqa.desk.queries import OUT, NoSession, Seats, SessionFacts, session_facts
from halqa.locale import say
from halqa.people.queries import institutions
from halqa.staff.replies import tell, tell_refused
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import Roles, Rule, may_lead, may_plan, may_see_figures, may_see_plan, needs, roles_of

MOST_SEATS = 2000
"""Seats an institution may have; more is a slip of the pen."""


def facts_or_404(session: str) -> SessionFacts:
    """The session's facts; the page does not exist without them."""
    try:
        return session_facts(session)
    except NoSession as missing:
        raise Http404 from missing


def next_step(facts: SessionFacts, split: Split, today: dt.date) -> str:
    """What the session waits for; names the sentence `desk-next-<step>`."""
    first = dt.date.fromisoformat(facts.first) if facts.first else None
    last = dt.date.fromisoformat(facts.last) if facts.last else None
    state = state_of(first, last, split.total, today)
    if state == "no_people" and not facts.institutions:
        return "seats"
    return {"no_days": "days", "no_people": "roster", "ahead": "paper", "under_way": "room", "over": "record"}[state]


@needs(may_see_plan)
def session(request: HttpRequest, session: str) -> HttpResponse:
    """The session page."""
    facts, split = facts_or_404(session), enrolled_split(session)
    step = next_step(facts, split, now_of(request).astimezone().date())
    quota = sum(row.seats or 0 for row in facts.institutions)
    seated = sum(min(row.taken, row.seats or row.taken) for row in facts.institutions)
    page = {
        "facts": facts,
        "split": split,
        "quota": quota,
        "seats_open": max(0, quota - seated),
        "over": [row for row in facts.institutions if row.seats is not None and row.taken > row.seats],
        "without_institution": split.total - sum(row.taken for row in facts.institutions),
        "funders": _funders(facts),
        "seat_rows": [_seat_row(row) for row in facts.institutions],
        "roster": _lines(session, lang_of(request), roles_of(request.user)),
        "next": step,
        "next_href": _next_href(step, facts.key, roles_of(request.user)),
        "may_plan": may_plan(roles_of(request.user)),
    }
    return render(request, "desk/session.html", page)


_WHERE: dict[str, tuple[str, Rule]] = {
    "days": ("desk:half-days", may_plan),
    "seats": ("desk:seats", may_plan),
    "roster": ("desk:roster", may_plan),
    "paper": ("room:desk", may_lead),
    "room": ("room:desk", may_lead),
    "record": ("record:session", may_see_figures),
}
"""Where each next step is taken, and who may take it."""


def _next_href(step: str, session: str, roles: Roles) -> str:
    route, rule = _WHERE[step]
    return reverse(route, args=[session]) if rule(roles) else ""


def _seat_row(row: Seats) -> dict[str, object]:
    """An institution's seats as a ring: filled, open, and those beyond its number."""
    seats = row.taken if row.seats is None else row.seats
    return {
        "row": row,
        "filled": min(row.taken, seats),
        "open": max(0, seats - row.taken),
        "beyond": max(0, row.taken - seats),
    }


def _lines(session: str, lang: Lang, roles: Roles) -> list[dict[str, object]]:
    """The roster's lines in words: each category is put into words once, not once a line."""

    @cache
    def in_words(kind: str, key: str) -> str:
        return say(lang, f"desk-{kind}-{key.replace('_', '-')}") if key else ""

    edits = may_plan(roles)
    return [
        {
            "row": row,
            "sex": in_words("sex", row.sex),
            "rank": in_words("rank", row.rank),
            "role": in_words("role", row.role),
            "state": in_words("step", row.state),
            "out": row.state in OUT,
            "href": reverse("desk:person", args=[row.key]) if edits else "",
        }
        for row in roster_rows(session, lang)
    ]


def _funders(facts: SessionFacts) -> list[dict[str, object]]:
    """Who pays for what: each project with its funders, in the order they were set."""
    return [
        {"project": project, "shares": [share for share in facts.shares if share.project == project.key]}
        for project in facts.projects
    ]


@needs(may_plan)
def half_days(request: HttpRequest, session: str) -> HttpResponse:
    """The session's half-days and their minutes."""
    facts = facts_or_404(session)
    standing: dict[dt.date, dict[str, int]] = {}
    for half in facts.half_days:
        standing.setdefault(dt.date.fromisoformat(half.date), {})[half.part] = half.minutes
    form = HalfDaysForm(request.POST or None, lang=lang_of(request), standing=standing)
    status = 200
    if request.method == "POST" and form.is_valid():
        done = set_half_days(session=session, plan=form.half_days(), by=user_of(request), now=now_of(request))
        if not isinstance(done, Refused):
            tell(request, "desk-told-half-days")
            return redirect("desk:session", session)
        tell_refused(request, done)
        status = 409
    elif form.errors:
        status = 422
    return render(request, "desk/half_days.html", {"facts": facts, "form": form}, status=status)


@needs(may_plan)
def seats(request: HttpRequest, session: str) -> HttpResponse:
    """Seats of every institution in this session; an empty field takes its quota away."""
    facts = facts_or_404(session)
    if request.method != "POST":
        return render(request, "desk/seats.html", _seats_page(facts))
    wanted: dict[str, int | None] = {}
    for row in institutions():
        written = request.POST.get(f"seats-{row.key}", "").strip()
        if written and not (written.isdecimal() and int(written) <= MOST_SEATS):
            tell_refused(request, Refused("desk-seats-number", {"written": written, "most": MOST_SEATS}))
            return render(request, "desk/seats.html", _seats_page(facts), status=422)
        wanted[row.key] = int(written) if written else None
    standing = {row.key: row.seats for row in facts.institutions}
    for key, number in wanted.items():
        if number != standing.get(key):  # type: ignore[call-overload]  # keys of institutions
            set_seats(session=session, institution=key, seats=number, by=user_of(request), now=now_of(request))
    tell(request, "desk-told-seats")
    return redirect("desk:session", session)


def _seats_page(facts: SessionFacts) -> dict[str, object]:
    standing = {row.key: row for row in facts.institutions}
    rows = [(row, standing.get(row.key)) for row in institutions()]
    return {"facts": facts, "rows": rows, "most": MOST_SEATS}

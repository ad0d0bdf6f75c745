"""The desk's first page, and the planning of a new session."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from halqa.core.problems import Refused
from halqa.desk.actions import plan_session, set_half_days
from halqa.desk.forms import PlanForm
from halqa.desk.listing import frame, session_rows
from halqa.people.queries import open_doubts
from halqa.staff.replies import tell, tell_refused
from halqa.staff.requests import lang_of, new_key, now_of, user_of
from halqa.staff.rules import may_plan, may_see_plan, needs, roles_of


@needs(may_see_plan)
def home(request: HttpRequest) -> HttpResponse:
    """All sessions and where each stands; the first step when there is none."""
    standing = frame()
    first = "programme" if not standing.programmes else "course" if not standing.courses else "session"
    page = {
        "sessions": session_rows(now_of(request).astimezone().date()),
        "first_step": first,
        "doubts": len(open_doubts()),
        "may_plan": may_plan(roles_of(request.user)),
    }
    return render(request, "desk/home.html", page)


def _plan_form(request: HttpRequest) -> PlanForm:
    lang, standing = lang_of(request), frame()
    form = PlanForm(request.POST or None, lang=lang)
    form.named_choices("programme", [(row.key, row.name.in_(lang)) for row in standing.programmes])
    form.named_choices("course", [(row.key, row.name.in_(lang)) for row in standing.courses])
    form.named_choices("projects", [(row.key, row.name.in_(lang)) for row in standing.projects])
    return form


@needs(may_plan)
def plan(request: HttpRequest) -> HttpResponse:
    """Plan a session: course, place, projects, days."""
    form = _plan_form(request)
    if request.method == "POST" and form.is_valid():
        data, by, now = form.cleaned_data, user_of(request), now_of(request)
        session = plan_session(
            key=new_key(),
            programme=data["programme"],
            course=data["course"],
            place=data["place"],
            projects=data["projects"],
            by=by,
            now=now,
        )
        if isinstance(session, Refused):
            tell_refused(request, session)
            return render(request, "desk/plan.html", {"form": form}, status=409)
        half_days = set_half_days(session=session.key, plan=form.half_days(), by=by, now=now)
        if isinstance(half_days, Refused):
            tell_refused(request, half_days)
        else:
            tell(request, "desk-told-planned")
        return redirect("desk:session", session.key)
    return render(request, "desk/plan.html", {"form": form}, status=422 if form.errors else 200)

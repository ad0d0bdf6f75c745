"""One person of a session: add, correct, and the next step of the nomination."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from halqa.core.problems import Refused
from halqa.desk.actions import change_enrolment, enrol_person, set_nomination
from halqa.desk.forms import PersonForm
from halqa.desk.listing import NOMINATION_STATES, EnrolledPerson, enrolled_person
from halqa.desk.views.session import facts_or_404
from halqa.locale import say
from halqa.people.queries import institutions
from halqa.staff.replies import tell, tell_refused
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_plan, needs


def _form(request: HttpRequest, standing: EnrolledPerson | None = None) -> PersonForm:
    lang = lang_of(request)
    return PersonForm(
        request.POST or None,
        lang=lang,
        institutions=[(row.key, row.name.in_(lang)) for row in institutions()],
        initial=standing.as_form() if standing else None,
    )


@needs(may_plan)
def new(request: HttpRequest, session: str) -> HttpResponse:
    """Add one person to a session."""
    facts, form = facts_or_404(session), _form(request)
    status = 422 if form.errors else 200
    if request.method == "POST" and form.is_valid():
        enrolled = enrol_person(
            session=session,
            details=form.details(),
            role=form.cleaned_data["role"],
            by=user_of(request),
            now=now_of(request),
        )
        if not isinstance(enrolled, Refused):
            tell(request, "desk-told-enrolled", code=enrolled.code)
            return redirect("desk:session", session)
        tell_refused(request, enrolled)
        status = 409
    return render(request, "desk/person.html", {"form": form, "session": facts.key}, status=status)


@needs(may_plan)
def edit(request: HttpRequest, enrolment: str) -> HttpResponse:
    """Correct an entry."""
    standing = enrolled_person(enrolment)
    if standing is None:
        raise Http404
    form = _form(request, standing)
    status = 422 if form.errors else 200
    if request.method == "POST" and form.is_valid():
        changed = change_enrolment(
            enrolment=enrolment,
            details=form.details(),
            role=form.cleaned_data["role"],
            by=user_of(request),
            now=now_of(request),
        )
        if not isinstance(changed, Refused):
            tell(request, "desk-told-changed")
            return redirect("desk:session", standing.session)
        tell_refused(request, changed)
        status = 409
    lang = lang_of(request)
    steps = [(state, say(lang, f"desk-step-{state}")) for state in NOMINATION_STATES]
    page = {"form": form, "session": standing.session, "standing": standing, "steps": steps, "enrolment_key": enrolment}
    return render(request, "desk/person.html", page, status=status)


@needs(may_plan)
@require_POST
def nomination(request: HttpRequest, enrolment: str) -> HttpResponse:
    """The next step of a nomination."""
    standing, state = enrolled_person(enrolment), request.POST.get("state", "")
    if standing is None or state not in NOMINATION_STATES:
        raise Http404
    set_nomination(enrolment=enrolment, state=state, by=user_of(request), now=now_of(request))
    tell(request, "desk-told-step")
    return redirect("desk:session", standing.session)

"""A roster comes in: upload, dry run, apply whole or not at all, undo; and the template to fill in."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST
from msgspec import structs

from halqa.core.plan.roster import RosterPlan, RosterRow
from halqa.core.problems import Problem, Refused
from halqa.core.words import Lang
from halqa.desk.actions import apply_roster, undo_roster, upload_roster
from halqa.desk.forms import RosterForm
from halqa.desk.rosters import Upload, dry_run, newest_uploads, template_of, upload_of
from halqa.desk.views.session import facts_or_404
from halqa.locale import say, say_problem, say_refusal
from halqa.people.names import joined, shown
from halqa.people.queries import institutions
from halqa.staff.replies import tell, tell_refused, world_here
from halqa.staff.requests import lang_of, new_key, now_of, user_of
from halqa.staff.rules import may_plan, needs

SHOWN_ROWS = 1000
"""Rows the dry run lists; the counts are of all."""


def upload_or_404(roster: str) -> Upload:
    """The uploaded roster; its page does not exist without it."""
    upload = upload_of(roster)
    if upload is None:
        raise Http404
    return upload


@needs(may_plan)
def upload(request: HttpRequest, session: str) -> HttpResponse:
    """Choose a file; nobody is enrolled yet."""
    facts = facts_or_404(session)
    form = RosterForm(request.POST or None, request.FILES or None, lang=lang_of(request))
    refused = None
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        done = upload_roster(
            key=new_key(),
            session=session,
            file_name=file.name,
            body=file.read(),
            by=user_of(request),
            now=now_of(request),
        )
        if not isinstance(done, Refused):
            return redirect("desk:dry-run", done.key)
        refused = say_refusal(lang_of(request), done)
    page = {
        "facts": facts,
        "form": form,
        "refused": refused,
        "uploads": newest_uploads(session),
        "demonstration_only": facts.world == "demonstration",
    }
    return render(request, "desk/roster.html", page, status=409 if refused else 422 if form.errors else 200)


@needs(may_plan)
@require_GET
def template(request: HttpRequest, form: str) -> HttpResponse:
    """The roster to fill in, XLSX or CSV, in the page's language."""
    made = template_of(form, lang_of(request), world_here())
    if made is None:
        raise Http404
    response = HttpResponse(made.body, content_type=made.media_type)
    response["Content-Disposition"] = f'attachment; filename="{made.file_name}"'
    return response


@needs(may_plan)
@require_GET
def dry_run_page(request: HttpRequest, roster: str) -> HttpResponse:
    """What would be added, what is there already, what is refused and why; or what became of the file."""
    upload, lang = upload_or_404(roster), lang_of(request)
    page: dict[str, object] = {"upload": upload, "facts": facts_or_404(upload.session)}
    plan = dry_run(roster, lang) if upload.state == "waiting" else None
    if isinstance(plan, Refused):
        page["refused"] = say_refusal(lang, plan)
    elif plan is not None:
        page |= _plan_page(lang, plan)
    return render(request, "desk/dry_run.html", page, status=409 if "refused" in page else 200)


def _plan_page(lang: Lang, plan: RosterPlan) -> dict[str, object]:
    names = {str(row.key): row.name.in_(lang) for row in institutions()}
    return {
        "plan": plan,
        "refused_cells": [_found(lang, problem, names) for problem in plan.refused],
        "notes": [_found(lang, problem, names) for problem in plan.notes],
        "rows": [_line(lang, row, names) for row in plan.add[:SHOWN_ROWS]],
        "not_shown": max(0, len(plan.add) - SHOWN_ROWS),
        "known": [(row.row, ", ".join(row.differs)) for row in plan.unchanged],
        "may_apply": bool(plan.add) and not plan.refused,
    }


def _found(lang: Lang, problem: Problem, names: dict[str, str]) -> dict[str, object]:
    """A finding in words; an institution's key is shown as its name."""
    if (key := str(problem.args.get("institution", ""))) in names:
        problem = structs.replace(problem, args={**problem.args, "institution": names[key]})
    sentence, remedy = say_problem(lang, problem)
    return {"cell": problem.where.column or problem.where.line or "", "sentence": sentence, "remedy": remedy}


def _line(lang: Lang, row: RosterRow, institutions: dict[str, str]) -> dict[str, object]:
    return {
        "row": row.row,
        "name": shown(
            lang,
            latin=joined(row.given_latin, row.family_latin),
            arabic=joined(row.given_arabic, row.family_arabic),
        ),
        "sex": say(lang, f"desk-sex-{row.sex.replace('_', '-')}"),
        "institution": institutions.get(row.institution, row.institution),
        "unit": row.unit,
        "rank": say(lang, f"desk-rank-{row.rank.replace('_', '-')}"),
        "number": row.staff_number or row.telephone,
    }


@needs(may_plan)
@require_POST
def apply(request: HttpRequest, roster: str) -> HttpResponse:
    """Enrol everybody of the roster."""
    upload = upload_or_404(roster)
    done = apply_roster(key=roster, by=user_of(request), now=now_of(request))
    if isinstance(done, Refused):
        tell_refused(request, done)
        return redirect("desk:dry-run", roster)
    tell(request, "desk-told-applied", count=done)
    return redirect("desk:session", upload.session)


@needs(may_plan)
@require_POST
def undo(request: HttpRequest, roster: str) -> HttpResponse:
    """Take a roster back."""
    upload = upload_or_404(roster)
    done = undo_roster(key=roster, by=user_of(request), now=now_of(request))
    if isinstance(done, Refused):
        tell_refused(request, done)
    else:
        tell(request, "desk-told-undone", count=done)
    return redirect("desk:session", upload.session)

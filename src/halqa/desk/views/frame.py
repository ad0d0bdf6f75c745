"""The frame: programmes, projects, funders and their shares, courses, institutions. One page, one small form each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from halqa.core.problems import Refused
from halqa.core.words import LANGS, Lang, Text
from halqa.desk import actions
from halqa.desk.forms import CourseForm, DeskForm, NameForm, ProjectForm, ShareForm
from halqa.desk.listing import frame as standing_frame
from halqa.people.actions import make_institution
from halqa.staff.replies import tell, tell_refused, world_here
from halqa.staff.requests import lang_of, new_key, now_of, user_of
from halqa.staff.rules import may_plan, needs
from halqa.studio.queries import pack_names

FORMS: dict[str, type[DeskForm]] = {
    "programme": NameForm,
    "project": ProjectForm,
    "funder": NameForm,
    "share": ShareForm,
    "course": CourseForm,
    "institution": NameForm,
}


def read_lines(lang: Lang, written: str) -> list[Text]:
    """Texts, one a line: `traite | الاتجار | trafficking` gives the languages in their order; one alone is the page's."""
    texts = []
    for line in written.splitlines():
        parts = [part.strip() for part in line.split("|")]
        if len(parts) == 1 and parts[0]:
            texts.append(Text(source=lang, by={lang: parts[0]}))
        elif any(parts):
            by = {code: part for code, part in zip(LANGS, parts, strict=False) if part}
            texts.append(Text(source=lang if lang in by else next(iter(by)), by=by))
    return texts


def _forms(request: HttpRequest, what: str = "") -> dict[str, DeskForm]:
    """A form for each kind of thing; `what` is the one that was sent."""
    lang, standing = lang_of(request), standing_frame()
    forms = {name: form(request.POST if name == what else None, lang=lang, prefix=name) for name, form in FORMS.items()}
    projects = [(row.key, row.name.in_(lang)) for row in standing.projects]
    forms["project"].named_choices("programme", [(row.key, row.name.in_(lang)) for row in standing.programmes])
    forms["share"].named_choices("project", projects)
    forms["share"].named_choices("funder", [(row.key, row.name.in_(lang)) for row in standing.funders])
    forms["course"].named_choices("pack", [(name, name) for name in pack_names()], none="desk-pack-none")
    return forms


def _page(request: HttpRequest, forms: dict[str, DeskForm], opened: str = "", status: int = 200) -> HttpResponse:
    page = {"frame": standing_frame(), "forms": forms, "opened": opened}
    return render(request, "desk/frame.html", page, status=status)


@needs(may_plan)
@require_GET
def frame(request: HttpRequest) -> HttpResponse:
    """All of the frame."""
    return _page(request, _forms(request), opened=request.GET.get("open", ""))


@needs(may_plan)
@require_POST
def add(request: HttpRequest, what: str) -> HttpResponse:
    """Add one thing to the frame."""
    if what not in FORMS:
        raise Http404
    forms = _forms(request, what)
    form = forms[what]
    if not form.is_valid():
        return _page(request, forms, opened=what, status=422)
    made = _add(what, form.cleaned_data, lang_of(request), {"by": user_of(request), "now": now_of(request)})
    if isinstance(made, Refused):
        tell_refused(request, made)
        return _page(request, forms, opened=what, status=409)
    tell(request, f"desk-told-{what}")
    return redirect("desk:frame")


def _add(what: str, data: dict[str, Any], lang: Lang, stamp: dict[str, Any]) -> object:
    """The action of one form."""
    named: dict[str, Callable[[], object]] = {
        "programme": lambda: actions.make_programme(key=new_key(), name=data["name"], world=world_here(), **stamp),
        "project": lambda: actions.make_project(key=new_key(), programme=data["programme"], name=data["name"], **stamp),
        "funder": lambda: actions.make_funder(key=new_key(), name=data["name"], **stamp),
        "share": lambda: actions.set_share(
            project=data["project"], funder=data["funder"], percent=data["percent"], **stamp
        ),
        "course": lambda: actions.make_course(
            key=new_key(),
            title=data["title"],
            themes=read_lines(lang, data["themes"]),
            methods=read_lines(lang, data["methods"]),
            pack=data["pack"],
            **stamp,
        ),
        "institution": lambda: make_institution(key=new_key(), name=data["name"], **stamp),
    }
    return named[what]()


@needs(may_plan)
@require_POST
def drop_share(request: HttpRequest, project: str, funder: str) -> HttpResponse:
    """Take a funder's share away."""
    actions.drop_share(project=project, funder=funder, by=user_of(request), now=now_of(request))
    tell(request, "desk-told-share-dropped")
    return redirect("desk:frame")

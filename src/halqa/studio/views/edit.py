"""A section with its languages side by side, written field by field and saved while it is typed."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.views.decorators.http import require_http_methods

from halqa.core.packs.carried import TO_STEP
from halqa.core.packs.growing import additions, kind_of
from halqa.core.packs.outline import STEP, Outline, Section, is_shown
from halqa.core.packs.targets import targets, titles_of
from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.locale import say, say_refusal
from halqa.staff.replies import tell, tell_refused
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_author, may_read_packs, needs, roles_of
from halqa.studio.actions.arranging import Place
from halqa.studio.actions.writing import Written, write_section
from halqa.studio.queries import PackShown
from halqa.studio.sheet import PartShown, Shown, sheet, typed_of
from halqa.studio.views.reading import file_or_404, may_change, pack_or_404, section_or_404
from halqa.studio.views.recordings import put_chosen, tell_not_taken
from halqa.studio.wording import file_name, language_name, part_name, part_word, section_name, value_name

MOVED = frozenset({STEP, "role", "inject", "scale"})
"""The kinds of sections that have an order among their like."""


@needs(may_read_packs)
@require_http_methods(["GET", "POST"])
def section(request: HttpRequest, name: str, file: str, section: str) -> HttpResponse:
    """The section to read, and to write for who may; a script asks for JSON and gets what changed beside each part."""
    shown = pack_or_404(request, name)
    found = file_or_404(shown, file)
    if request.method != "POST" or not may_author(roles_of(request.user)):
        status = 200 if request.method != "POST" else 403
        return show_section(request, shown, found, section_or_404(found, section), status=status)
    typed = typed_of(dict(request.POST.lists()))
    done = write_section(name=name, file=file, section=section, typed=typed, by=user_of(request), now=now_of(request))
    if "application/json" in request.headers.get("Accept", ""):
        return _told(request, name, file, section, done)
    if isinstance(done, Refused):
        tell_refused(request, done)
        return redirect("studio:pack", name)
    if done.conflicts:
        tell_not_taken(request)
        shown = pack_or_404(request, name)
        found = file_or_404(shown, file)
        return show_section(request, shown, found, section_or_404(found, section), done, status=409)
    if not put_chosen(request, Place(pack=name, file=file, section=section)):
        tell(request, "studio-told-saved")
    return redirect("studio:section", name, file, section)


def show_section(
    request: HttpRequest,
    shown: PackShown,
    found: Outline,
    section: Section,
    done: Written | None = None,
    status: int = 200,
) -> HttpResponse:
    """The section's page, with what somebody else wrote meanwhile beside what was typed."""
    lang = lang_of(request)
    parts = sheet(lang, shown, found, section, done.conflicts if done else ())
    page = {
        "shown": shown,
        "file": found.file,
        "file_name": file_name(lang, found),
        "section": section,
        "name": section_name(lang, found, section),
        "parts": parts,
        "may_change": may_change(request, shown),
        "conflict": bool(done and done.conflicts),
        "additions": _additions(lang, found, section),
        "steps": _steps(lang, shown, found, section),
        "runs": _runs(lang, shown) if found.kind == "agenda" and section.kind == STEP else [],
        "ways": found.kind == "case" and section.kind == STEP,
        "source": language_name(shown.reading.pack.source),
        "previewed": is_shown(found, section),
        "drawn": found.kind in {"case", "exercise"},
        "moves": section.kind in MOVED,
        **_around(lang, found, section),
    }
    return render(request, "studio/section.html", page, status=status)


def _additions(lang: Lang, found: Outline, section: Section) -> list[tuple[str, str]]:
    """What can be added, with its name."""
    rows, kind = [], kind_of(found, section)
    for each in additions(found, section):
        if each.name == "run":
            continue  # a form of its own asks what is run
        owner = section.part(each.owner)
        words = part_word(lang, each.name, kind)
        rows.append((f"{each.name}|{each.owner}", f"{words} ({part_name(lang, owner, kind)})" if owner else words))
    return rows


def _steps(lang: Lang, shown: PackShown, found: Outline, section: Section) -> list[tuple[str, str]]:
    """Where a new option may lead, as the menu of one that stands says it."""
    known = targets(shown.reading.pack, found, section, None, TO_STEP.of)
    return [(step, value_name(lang, TO_STEP, step, known)) for step in known]


def _runs(lang: Lang, shown: PackShown) -> list[tuple[str, str]]:
    """What a half-day may run, with its title."""
    return [(f"{kind}|{ref}", title.in_(lang) or ref) for (kind, ref), title in titles_of(shown.reading.pack).items()]


def _around(lang: Lang, found: Outline, section: Section) -> dict[str, object]:
    """The sections before and after, with their names."""
    place = found.sections.index(section)
    before = found.sections[place - 1] if place else None
    after = found.sections[place + 1] if place + 1 < len(found.sections) else None
    return {
        "before": before and (before.key, section_name(lang, found, before)),
        "after": after and (after.key, section_name(lang, found, after)),
    }


def _told(request: HttpRequest, name: str, file: str, section: str, done: Written | Refused) -> HttpResponse:
    """What the script is told: how it went in words, what stands in each field now, and what is wrong beside each part."""
    lang = lang_of(request)
    if isinstance(done, Refused):
        return JsonResponse({"state": "refused", "words": say_refusal(lang, done)}, status=409)
    shown = pack_or_404(request, name)
    found = file_or_404(shown, file)
    parts = sheet(lang, shown, found, section_or_404(found, section), done.conflicts)
    at = now_of(request).astimezone().strftime("%H:%M:%S")
    key = "studio-conflict-words" if done.conflicts else "studio-saved-at"
    return JsonResponse(
        {
            "state": "conflict" if done.conflicts else "saved",
            "words": say(lang, key, at=at, count=len(done.conflicts)),
            "seen": {each.name: each.seen for part in parts for each in _fields(part) if each.theirs is None},
            "conflicts": {each.name: each.seen for part in parts for each in _fields(part) if each.theirs is not None},
            "beside": {part.part.key: _beside(request, shown, part) for part in parts},
        }
    )


def _fields(part: PartShown) -> tuple[Shown, ...]:
    settings = tuple(each.field for setting in part.settings for each in setting.pieces)
    return (*settings, *((part.raw,) if part.raw else ()), *part.fields)


def _beside(request: HttpRequest, shown: PackShown, part: PartShown) -> str:
    page = {
        "part": part,
        "shown": shown,
        "may_change": True,
        "arrange": request.path.replace("/sections/", "/arrange/", 1),
    }
    return render_to_string("studio/beside.html", page, request=request)

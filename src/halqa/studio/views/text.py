"""A whole file as its text, with numbered lines and what is wrong in them; and the map of a case or exercise."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET, require_http_methods

from halqa.core.packs.scenes import Case, Exercise
from halqa.core.problems import Refused
from halqa.render.case_map import case_map
from halqa.render.exercise_map import exercise_map
from halqa.staff.replies import tell, tell_refused
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_author, may_read_packs, needs, roles_of
from halqa.studio.actions.whole import Clash, write_file
from halqa.studio.queries import PackShown, problems_at
from halqa.studio.versions import digest_of
from halqa.studio.views.reading import file_or_404, may_change, pack_or_404
from halqa.studio.wording import file_name, findings


@needs(may_read_packs)
@require_http_methods(["GET", "POST"])
def text(request: HttpRequest, name: str, file: str) -> HttpResponse:
    """The file to read, and to write for who may."""
    shown = pack_or_404(request, name)
    if file not in shown.files:
        raise Http404
    if request.method != "POST":
        return _page(request, shown, file, shown.files[file])
    written = request.POST.get("text", "")
    if not may_author(roles_of(request.user)):
        return _page(request, shown, file, shown.files[file], status=403)
    done = write_file(
        pack=name,
        file=file,
        text=written,
        seen=request.POST.get("seen", ""),
        by=user_of(request),
        now=now_of(request),
    )
    if isinstance(done, Refused):
        tell_refused(request, done)
        return redirect("studio:pack", name)
    if isinstance(done, Clash):
        return _page(request, pack_or_404(request, name), file, written, theirs=done.theirs, status=409)
    tell(request, "studio-told-saved")
    return redirect("studio:text", name, file)


def _page(
    request: HttpRequest, shown: PackShown, file: str, body: str, theirs: str | None = None, status: int = 200
) -> HttpResponse:
    lang, found = lang_of(request), file_or_404(shown, file)
    wrong = findings(lang, problems_at(shown, file), (found,))
    grave = {each.problem.where.line for each in wrong if each.problem.severity != "note"}
    count = body.count("\n") + 2
    page = {
        "shown": shown,
        "file": file,
        "name": file_name(lang, found),
        "body": body,
        "rows": count,
        "numbers": [(number, number in grave) for number in range(1, count)],
        "seen": digest_of(shown.files[file].encode("utf-8")),
        "theirs": theirs,
        "theirs_rows": min(theirs.count("\n") + 2, 30) if theirs is not None else 0,
        "findings": sorted(wrong, key=lambda each: each.problem.where.line),
        "may_change": may_change(request, shown),
    }
    return render(request, "studio/text.html", page, status=status)


@needs(may_read_packs)
@require_GET
def drawn(request: HttpRequest, name: str, file: str) -> HttpResponse:
    """The map of a case or exercise: a step is opened by touching it."""
    shown, lang = pack_or_404(request, name), lang_of(request)
    found = file_or_404(shown, file)

    def href(part: str) -> str:
        section = found.section(f"step/{part}") or found.section(part) or found.section("phases")
        return reverse("studio:section", args=[name, file, section.key]) if section else ""

    scene = _scene(shown, file, found.id)
    if scene is None:
        raise Http404
    picture = case_map(scene, lang, href) if isinstance(scene, Case) else exercise_map(scene, lang, href)
    page = {
        "shown": shown,
        "file": file,
        "name": file_name(lang, found),
        "picture": mark_safe(picture),  # noqa: S308 - the map escapes what authors wrote
        "may_change": may_change(request, shown),
    }
    return render(request, "studio/map.html", page)


def _scene(shown: PackShown, file: str, identity: str) -> Case | Exercise | None:
    pack = shown.reading.pack
    kind = next((each.kind for each in shown.outlines if each.file == file), "")
    scenes: dict[str, tuple[Case | Exercise, ...]] = {"case": pack.cases, "exercise": pack.exercises}
    return next((one for one in scenes.get(kind, ()) if one.id == identity), None)

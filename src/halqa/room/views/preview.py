"""What a trainer wrote, as a phone, the wall and paper would show it."""

from __future__ import annotations

from typing import Literal

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET

from halqa.core.packs.outline import outline
from halqa.core.paper import arabic_key
from halqa.core.play.brief import Planned
from halqa.core.words import AR, LANGS, OWN_NAMES, Lang, direction
from halqa.render import kit as press
from halqa.room.kit import sample_of
from halqa.room.preview import planned_of, rendered
from halqa.staff.replies import world_here
from halqa.staff.requests import lang_of, now_of
from halqa.staff.rules import may_read_packs, needs
from halqa.studio.queries import PackShown, pack_shown
from halqa.studio.wording import file_name, section_name


def _found(request: HttpRequest, pack: str, file: str, section: str) -> tuple[PackShown, Planned, str, str]:
    """The pack, the section as an activity, and what both are called; the page does not exist without them."""
    shown = pack_shown(pack, now_of(request).astimezone().date().isoformat())
    found = next((each for each in shown.outlines if each.file == file), None) if shown else None
    part = found.section(section) if found else None
    planned = planned_of(shown.reading.pack, found, part, world_here()) if shown and found and part else None
    if shown is None or found is None or part is None or planned is None:
        raise Http404
    lang = lang_of(request)
    return shown, planned, section_name(lang, found, part), file_name(lang, found)


def _text_language(request: HttpRequest) -> Lang:
    return next((each for each in LANGS if each == request.GET.get("text")), lang_of(request))


@needs(may_read_packs)
@require_GET
def preview(request: HttpRequest, pack: str, file: str, section: str) -> HttpResponse:
    """The section as phone, wall and paper, in the language asked for."""
    shown, planned, name, named = _found(request, pack, file, section)
    chosen = _text_language(request)
    page = {
        "shown": shown,
        "file": file,
        "section": section,
        "name": name,
        "file_name": named,
        "chosen": chosen,
        "text_languages": [(each, OWN_NAMES[each]) for each in LANGS],
        "cards": sample_of(planned, chosen) is not None,
    }
    return render(request, "room/preview.html", page)


@needs(may_read_packs)
@require_GET
@xframe_options_sameorigin
def screen(request: HttpRequest, where: str, pack: str, file: str, section: str) -> HttpResponse:
    """One screen, to stand inside the preview."""
    shown, planned, name, _ = _found(request, pack, file, section)
    chosen = _text_language(request)
    if where == "paper":
        return render(request, "room/preview_paper.html", _on_paper(shown, file, section, chosen, name))
    screens: dict[str, Literal["phone", "wall"]] = {"phone": "phone", "wall": "wall"}
    if where not in screens:
        raise Http404
    return HttpResponse(rendered(planned, chosen, screens[where], world_here()))


def _on_paper(shown: PackShown, file: str, section: str, chosen: Lang, name: str) -> dict[str, object]:
    """The section's texts as they stand on a sheet: what is read, and options with their letters."""
    found = outline(file, shown.files[file]).section(section)
    source = shown.reading.pack.source
    texts = [
        {
            "key": (arabic_key(part.id) if chosen == AR else part.id.upper()) if part.name == "*" else "",
            "text": part.by.get(chosen) or part.by.get(source, ""),
            "lang": chosen if part.by.get(chosen) else source,
            "strong": part.name in {"title", "ask"},
        }
        for part in (found.parts if found else ())
        if part.by and part.name not in {"coach", "why", "expect"}
    ]
    return {"texts": texts, "chosen": chosen, "way": direction(chosen), "name": name}


@needs(may_read_packs)
@require_GET
def cards(request: HttpRequest, pack: str, file: str, section: str) -> HttpResponse:
    """Its cards as a PDF."""
    _, planned, _, _ = _found(request, pack, file, section)
    chosen = _text_language(request)
    made = sample_of(planned, chosen)
    if made is None:
        raise Http404
    response = HttpResponse(press.write(made), content_type="application/pdf")
    mark = "DEMONSTRATION-" if made.mark else ""
    response["Content-Disposition"] = f'inline; filename="{mark}halqa-{planned.kind}-{chosen}.pdf"'
    return response

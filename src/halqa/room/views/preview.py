"""What a trainer wrote, as a phone, the wall and paper would show it."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET

from halqa.core.packs.outline import Outline, Section
from halqa.core.words import LANGS, OWN_NAMES, Lang, direction
from halqa.formats.pack_sounds import playable
from halqa.render import kit as press
from halqa.room.preview import rendered
from halqa.room.previewed import Scene, paper_of, runs_of, scene_of
from halqa.staff.replies import world_here
from halqa.staff.requests import lang_of, now_of
from halqa.staff.rules import may_read_packs, needs
from halqa.studio.queries import PackShown, pack_shown
from halqa.studio.wording import file_name, section_name

SIDES = 3
"""Sides of paper that are shown; the PDF has all."""


class _Found(msgspec.Struct, frozen=True):
    """A section with its pack and file, and as the room has it."""

    shown: PackShown
    file: Outline
    section: Section
    run: str
    scene: Scene


def _found(request: HttpRequest, pack: str, file: str, section: str) -> _Found:
    """The section that is asked for; the page does not exist without it. Of a half-day `run` says which activity."""
    shown = pack_shown(pack, now_of(request).astimezone().date().isoformat())
    found = next((each for each in shown.outlines if each.file == file), None) if shown else None
    part = found.section(section) if found else None
    if shown is None or found is None or part is None:
        raise Http404
    run = request.GET.get("run", "") or next(iter(runs_of(found, part)), "")
    sounds = {name: name for name in playable(shown.place.folder, shown.reading)}
    scene = scene_of(shown.reading.pack, found, part, world_here(), run, sounds)
    if scene is None:
        raise Http404
    return _Found(shown, found, part, run, scene)


def _text_languages(found: _Found) -> tuple[Lang, ...]:
    """The languages a room can show the pack in, its source first."""
    pack = found.shown.reading.pack
    return tuple(each for each in dict.fromkeys((pack.source, *pack.languages)) if each in LANGS) or LANGS


def _text_language(request: HttpRequest, found: _Found) -> Lang:
    """The language asked for; else the reader's, else the pack's own."""
    known = _text_languages(found)
    asked = (request.GET.get("text"), lang_of(request))
    return next((lang for wanted in asked for lang in known if lang == wanted), known[0])


@needs(may_read_packs)
@require_GET
def preview(request: HttpRequest, pack: str, file: str, section: str) -> HttpResponse:
    """The section as phone, wall and paper, in the language asked for."""
    found = _found(request, pack, file, section)
    lang, chosen = lang_of(request), _text_language(request, found)
    page = {
        "lit_room": "studio",
        "shown": found.shown,
        "file": file,
        "section": section,
        "name": section_name(lang, found.file, found.section),
        "file_name": file_name(lang, found.file),
        "chosen": chosen,
        "run": found.run,
        "runs": _runs(found, lang),
        "trainers": found.scene.trainers,
        "text_languages": [(each, OWN_NAMES[each]) for each in _text_languages(found)],
        "printed": paper_of(found.scene, chosen) is not None,
    }
    return render(request, "room/preview.html", page)


def _runs(found: _Found, lang: Lang) -> list[tuple[str, str]]:
    """The activities of a half-day with what the circle calls them."""
    runs = [run for agenda in found.shown.reading.pack.agendas for half in agenda.halves for run in half.runs]
    titles = {run.id: run.title.in_(lang) for run in runs}
    return [(run, titles.get(run) or run) for run in runs_of(found.file, found.section)]


@needs(may_read_packs)
@require_GET
@xframe_options_sameorigin
def screen(request: HttpRequest, where: str, pack: str, file: str, section: str) -> HttpResponse:
    """One screen, to stand inside the preview."""
    found = _found(request, pack, file, section)
    chosen = _text_language(request, found)
    if where == "paper":
        return render(request, "room/preview_paper.html", _on_paper(found, chosen, lang_of(request)))
    screens: dict[str, Literal["phone", "wall"]] = {"phone": "phone", "wall": "wall"}
    if where not in screens:
        raise Http404
    sounds = reverse("studio:sound", args=[pack, "-"]).removesuffix("-")
    return HttpResponse(rendered(found.scene, chosen, screens[where], world_here(), sounds))


def _on_paper(found: _Found, chosen: Lang, lang: Lang) -> dict[str, object]:
    """The sides of paper that the section is on; of what is never printed the texts that are read aloud."""
    kit = paper_of(found.scene, chosen)
    sides = len(_sides(kit)) if kit is not None else 0
    source = found.shown.reading.pack.source
    texts = [
        {
            "text": part.by.get(chosen) or part.by.get(source, ""),
            "lang": chosen if part.by.get(chosen) else source,
            "strong": part.name == "title",
        }
        for part in (found.section.parts if kit is None and not found.run else ())
        if part.by and part.name != "coach"
    ]
    return {
        "texts": texts,
        "sides": range(1, min(sides, SIDES) + 1),
        "more": max(0, sides - SIDES),
        "shown": found.shown,
        "file": found.file.file,
        "section": found.section.key,
        "run": found.run,
        "chosen": chosen,
        "lang": lang,
        "way": direction(chosen),
        "name": section_name(lang, found.file, found.section),
    }


@lru_cache(maxsize=4)
def _set(kit: bytes) -> tuple[bytes, ...]:
    """The sides of a kit, remembered: the page asks for each of them within a second."""
    return press.pictures(msgspec.json.decode(kit, type=press.Kit))


def _sides(kit: press.Kit) -> tuple[bytes, ...]:
    return _set(msgspec.json.encode(kit))


@needs(may_read_packs)
@require_GET
def side(request: HttpRequest, number: int, pack: str, file: str, section: str) -> HttpResponse:
    """One side of its paper as a picture."""
    found = _found(request, pack, file, section)
    kit = paper_of(found.scene, _text_language(request, found))
    sides = _sides(kit) if kit is not None else ()
    if not 0 < number <= len(sides):
        raise Http404
    return HttpResponse(sides[number - 1], content_type="image/png")


@needs(may_read_packs)
@require_GET
def cards(request: HttpRequest, pack: str, file: str, section: str) -> HttpResponse:
    """Its paper as a PDF."""
    found = _found(request, pack, file, section)
    chosen = _text_language(request, found)
    made = paper_of(found.scene, chosen)
    if made is None:
        raise Http404
    response = HttpResponse(press.write(made), content_type="application/pdf")
    mark = "DEMONSTRATION-" if made.mark else ""
    response["Content-Disposition"] = f'inline; filename="{mark}halqa-{found.scene.planned.kind}-{chosen}.pdf"'
    return response

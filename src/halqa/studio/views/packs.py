"""The packs, and one pack: its files and what stands in them, what is wrong, and where its translations stand."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from halqa.core.packs.growing import ALONE
from halqa.core.packs.outline import Outline, Section
from halqa.core.words import Lang
from halqa.formats.pack_folder import others
from halqa.locale import say
from halqa.locale.reviews import review_words
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_author, may_read_packs, needs, roles_of
from halqa.studio.queries import PackShown, has_ids, pack_rows, problems_at, translations
from halqa.studio.views.reading import may_change, pack_or_404, today_of
from halqa.studio.wording import file_name, findings, language_name, part_word, section_name

ORDER = (
    "pack",
    "theory",
    "bank",
    "poll",
    "case",
    "exercise",
    "feedback",
    "agenda",
    "overlay",
    "guide",
    "glossary",
    "ids",
)
"""The kinds of files as they stand on the page."""
PRINTED = frozenset({"case", "exercise", "agenda", "guide", "glossary"})
"""The kinds of files that there is paper of."""


@needs(may_read_packs)
@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """The house's own packs, and those that come with Halqa."""
    rows = pack_rows(today_of(request))
    page = {
        "own": [row for row in rows if row.own],
        "shipped": [row for row in rows if not row.own],
        "may_author": may_author(roles_of(request.user)),
    }
    return render(request, "studio/home.html", page)


@needs(may_read_packs)
@require_GET
def pack(request: HttpRequest, name: str) -> HttpResponse:
    """One pack on one page."""
    shown, lang = pack_or_404(request, name), lang_of(request)
    standing = translations(shown)
    page = {
        "shown": shown,
        "pack": shown.reading.pack,
        "may_change": may_change(request, shown),
        "may_author": may_author(roles_of(request.user)),
        "reviews": [review_words(lang, each) for each in shown.reading.pack.reviews],
        "translations": [(each, language_name(each.lang)) for each in standing],
        "source": language_name(shown.reading.pack.source),
        "problems": _problems(lang, shown),
        "files": [_file(lang, shown, found) for found in sorted(shown.outlines, key=_place)],
        "others": others(shown.place.folder),
    }
    return render(request, "studio/pack.html", page)


def _place(found: Outline) -> tuple[int, str]:
    """Where a file stands on the page: what a trainer writes in before what is seldom touched."""
    return (ORDER.index(found.kind) if found.kind in ORDER else len(ORDER), found.file)


def _problems(lang: Lang, shown: PackShown) -> list[dict[str, object]]:
    """All findings, each with the section it is mended in."""
    outlines = {found.file: found for found in shown.outlines}
    rows: list[dict[str, object]] = []
    for finding in findings(lang, shown.problems, shown.outlines):
        where = finding.problem.where
        found = outlines.get(where.file)
        section = found.at(where.line) if found and not has_ids(shown, where.file) else None
        named = section_name(lang, found, section) if found and section else ""
        rows.append({"finding": finding, "section": section, "named": named})
    return rows


def _file(lang: Lang, shown: PackShown, found: Outline) -> dict[str, object]:
    generated = has_ids(shown, found.file)
    sections = [] if generated else [_section(lang, shown, found, section) for section in found.sections]
    return {
        "file": found.file,
        "name": file_name(lang, found),
        "kind": found.kind,
        "generated": generated,
        "printed": found.kind in PRINTED,
        "begins": [(name, _begins(lang, found, name)) for name in ALONE.get(found.kind, ())],
        "words": say(lang, "studio-add-words"),
        "sections": sections,
        "problems": sum(problem.severity != "note" for problem in problems_at(shown, found.file)),
    }


def _begins(lang: Lang, found: Outline, name: str) -> str:
    """What a new section would be called: `Étape`, `Objectif`."""
    if name == "==":
        return say(lang, "studio-section", kind=f"{found.kind}-step", id="")
    return part_word(lang, name, found.kind)


def _section(lang: Lang, shown: PackShown, found: Outline, section: Section) -> dict[str, object]:
    source = shown.reading.pack.source
    text = next((part.by.get(source) or next(iter(part.by.values())) for part in section.parts if part.by), "")
    return {
        "key": section.key,
        "name": section_name(lang, found, section),
        "text": text,
        "problems": sum(problem.severity != "note" for problem in problems_at(shown, found.file, section)),
    }

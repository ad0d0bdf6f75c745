"""The versions of a pack: when, by whom, what changed in words, and one brought back."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from halqa.core.packs.differences import differences
from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.staff.replies import tell, tell_refused
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_author, may_read_packs, needs
from halqa.studio.actions.whole import restore
from halqa.studio.versions import Version, files_of, versions_of
from halqa.studio.views.arranging import stamp_of
from halqa.studio.views.reading import may_change, pack_or_404
from halqa.studio.wording import difference_words

MOST_SHOWN = 200
"""Differences told on one page; how many more there are is said."""


@needs(may_read_packs)
@require_GET
def versions(request: HttpRequest, name: str) -> HttpResponse:
    """All versions, the present one first."""
    shown = pack_or_404(request, name)
    kept = versions_of(shown.place.folder) if shown.place.own else ()
    rows = [
        {"version": version, "changed": _changed(kept[number - 1] if number else None, version), "at": _clock(version)}
        for number, version in enumerate(kept)
    ]
    page = {"shown": shown, "rows": list(reversed(rows)), "may_change": may_change(request, shown)}
    return render(request, "studio/versions.html", page)


def _clock(version: Version) -> str:
    return version.at.astimezone().strftime("%H:%M")


def _changed(before: Version | None, after: Version) -> list[str]:
    """The names of the files that differ from the version before."""
    was = before.files if before else {}
    return sorted(name for name in {*was, *after.files} if was.get(name) != after.files.get(name))


@needs(may_read_packs)
@require_GET
def version(request: HttpRequest, name: str, key: str) -> HttpResponse:
    """One version: what changed in it, and what has changed since."""
    shown, lang = pack_or_404(request, name), lang_of(request)
    kept = versions_of(shown.place.folder) if shown.place.own else ()
    place = next((number for number, each in enumerate(kept) if each.key == key), None)
    if place is None:
        raise Http404
    files = files_of(shown.place.folder, kept[place])
    before = files_of(shown.place.folder, kept[place - 1]) if place else None
    page = {
        "shown": shown,
        "version": kept[place],
        "at": _clock(kept[place]),
        "made": _words(lang, before, files) if before is not None else None,
        "since": _words(lang, files, shown.files),
        "may_change": may_change(request, shown),
    }
    return render(request, "studio/version.html", page)


def _words(lang: Lang, before: dict[str, str], after: dict[str, str]) -> dict[str, object]:
    found = differences(before, after)
    return {
        "lines": [difference_words(lang, each) for each in found[:MOST_SHOWN]],
        "count": len(found),
        "more": max(0, len(found) - MOST_SHOWN),
    }


@needs(may_author)
@require_POST
def bring_back(request: HttpRequest, name: str, key: str) -> HttpResponse:
    """Make an earlier version the present one; the present one is kept as a version."""
    done = restore(pack=name, version=key, stamp=stamp_of(request))
    if isinstance(done, Refused):
        tell_refused(request, done)
    else:
        tell(request, "studio-told-restored")
    return redirect("studio:versions", name)

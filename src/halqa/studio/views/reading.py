"""What every page of the studio needs: the pack or no page, today, and what the reader may do."""

from __future__ import annotations

from django.http import Http404, HttpRequest

from halqa.core.packs.outline import Outline, Section
from halqa.staff.requests import now_of
from halqa.staff.rules import may_author, roles_of
from halqa.studio.queries import PackShown, pack_shown


def today_of(request: HttpRequest) -> str:
    """The day of this request where the house stands (ISO)."""
    return now_of(request).astimezone().date().isoformat()


def pack_or_404(request: HttpRequest, name: str) -> PackShown:
    """The pack; the page does not exist without it."""
    shown = pack_shown(name, today_of(request))
    if shown is None:
        raise Http404
    return shown


def file_or_404(shown: PackShown, file: str) -> Outline:
    """A file's outline; the page does not exist without it."""
    found = next((each for each in shown.outlines if each.file == file), None)
    if found is None:
        raise Http404
    return found


def section_or_404(found: Outline, key: str) -> Section:
    """A section of a file; the page does not exist without it."""
    section = found.section(key)
    if section is None:
        raise Http404
    return section


def may_change(request: HttpRequest, shown: PackShown) -> bool:
    """Whether this reader may change this pack."""
    return shown.place.own and may_author(roles_of(request.user))

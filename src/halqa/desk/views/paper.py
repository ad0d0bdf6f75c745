"""What is printed at the desk: sign-in sheets and badges, in both scripts."""

from __future__ import annotations

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe

from halqa.core.words import AR, FR, Lang
from halqa.desk.queries import sheet_lines
from halqa.desk.views.session import facts_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_see_plan, needs

SPARE_LINES = 6
"""Empty lines at the end of a sheet, for people nobody listed."""


def other_script(lang: Lang) -> Lang:
    """The language whose headings stand beside the page's own on paper."""
    return FR if lang == AR else AR


@needs(may_see_plan)
def sheet(request: HttpRequest, session: str, half_day: str) -> HttpResponse:
    """The sign-in sheet of one half-day, A4, to be signed by hand."""
    facts = facts_or_404(session)
    half = next((row for row in facts.half_days if row.id == half_day), None)
    if half is None:
        raise Http404
    lines = sheet_lines(session)
    page = {
        "facts": facts,
        "half": half,
        "lines": lines,
        "spare": range(len(lines) + 1, len(lines) + SPARE_LINES + 1),
        "beside": other_script(lang_of(request)),
    }
    return render(request, "desk/sheet.html", page)


@needs(may_see_plan)
def badges(request: HttpRequest, session: str) -> HttpResponse:
    """Badges with the personal code, its QR as plain text: typed on a phone, or read by a scanner at the staff door."""
    facts = facts_or_404(session)
    rows = [{"line": line, "qr": _qr(line.code)} for line in sheet_lines(session)]
    return render(request, "desk/badges.html", {"facts": facts, "rows": rows})


def _qr(code: str) -> str:
    drawn: str = segno.make(code, error="m", micro=False).svg_inline(
        omitsize=True, border=2, svgclass="qr", lineclass=None
    )
    return mark_safe(drawn)  # noqa: S308 - segno's own SVG of a code we made

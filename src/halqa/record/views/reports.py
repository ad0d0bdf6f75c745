"""Reports: seen before they are sealed, with a paragraph in words; downloaded in four formats; sealed, compared, verified."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from halqa.core.problems import Refused
from halqa.core.words import LANGS, OWN_NAMES, Lang
from halqa.locale import say, say_refusal
from halqa.record import sealing
from halqa.record.actions.seals import seal_report, write_note
from halqa.record.drafts import NAMES, ReportName, draft, pickable, shown_in
from halqa.record.models import SealedReport
from halqa.record.queries import note_of, sealed_of
from halqa.record.training import Training, book_of, figures_of, training_of
from halqa.render import FORMATS, MEDIA_TYPES, Format, file_name, to_bytes
from halqa.render.document import Document
from halqa.staff.requests import lang_of, new_key, now_of, user_of
from halqa.staff.rules import may_count, may_see_figures, needs

SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'"
"""What a report shown inside a page may do: be looked at."""


@require_GET
@needs(may_see_figures)
def index(request: HttpRequest, training: str) -> HttpResponse:
    """The reports of a training, and what was sealed."""
    found = _training(request, training)
    if isinstance(found, HttpResponse):
        return found
    values = {"training": found, "names": NAMES, "sealed": sealed_of(found.keys), "languages_told": _languages()}
    return render(request, "record/reports.html", values)


@require_http_methods(["GET", "POST"])
@needs(may_count)
def report(request: HttpRequest, training: str, name: str, lang: str) -> HttpResponse:
    """One report in one language, before it is sealed. A POST keeps the paragraph, or says why it cannot."""
    found = _training(request, training)
    if isinstance(found, HttpResponse):
        return found
    named, language = _named(name, lang)
    text, refused = note_of(training, name, lang), ""
    if request.method == "POST":
        text = request.POST.get("note", "")
        kept = write_note(
            training=training, name=named, lang=language, text=text, by=user_of(request), now=now_of(request)
        )
        if kept is None:
            messages.success(request, say(lang_of(request), "record-note-kept"))
            return redirect("record:report", training, name, lang)
        refused = say_refusal(lang_of(request), kept)
    values: dict[str, Any] = {
        "training": found,
        "name": name,
        "report_lang": lang,
        "note": text,
        "refused": refused,
        "picks": pickable(shown_in(named, figures_of(found, book_of(found)))),
        "formats": FORMATS,
        "languages_told": _languages(),
        "sealed": [row for row in sealed_of(found.keys) if row.name == name and row.lang == lang],
        "may_be_public": name == "story",
    }
    return render(request, "record/report.html", values)


@require_GET
@needs(may_see_figures)
@xframe_options_sameorigin
def download(request: HttpRequest, training: str, name: str, lang: str, form: str) -> HttpResponse:
    """The report as a file; HTML is shown inside the page when asked with `?here=1`."""
    found = _training(request, training)
    if isinstance(found, HttpResponse):
        return found
    named, language = _named(name, lang)
    document = draft(
        training=found,
        book=book_of(found),
        name=named,
        lang=language,
        now=now_of(request),
        note=note_of(training, name, lang),
    )
    if isinstance(document, Refused):
        raise Http404
    return _file(document, form, here=bool(request.GET.get("here")))


@require_POST
@needs(may_count)
def seal(request: HttpRequest, training: str, name: str, lang: str) -> HttpResponse:
    """Seal the report as it stands."""
    named, language = _named(name, lang)
    sealed = seal_report(
        training=training,
        name=named,
        lang=language,
        public=request.POST.get("public") == "1",
        key=new_key(),
        by=user_of(request),
        now=now_of(request),
    )
    if isinstance(sealed, Refused):
        messages.error(request, say_refusal(lang_of(request), sealed))
        return redirect("record:report", training, name, lang)
    messages.success(request, say(lang_of(request), "record-sealed-now", version=sealed.version))
    return redirect("record:sealed", sealed.key)


@require_GET
@needs(may_see_figures)
def sealed(request: HttpRequest, key: str) -> HttpResponse:
    """A sealed report: its digest verified now, its difference from the version before."""
    row = get_object_or_404(SealedReport, key=key)
    opened: sealing.Sealed | None = None
    differences: tuple[sealing.Difference, ...] = ()
    try:
        opened = sealing.decode(bytes(row.document), row.digest)
        before = _before(row)
        if before is not None:
            differences = sealing.differences(before.document, opened.document)
    except sealing.BrokenSeal:
        opened = None
    labels = opened.document.labels if opened is not None else {}
    values = {
        "row": row,
        "opened": opened,
        "differences": [(each, labels.get(each.cell, each.cell)) for each in differences],
        "formats": FORMATS,
        "own_name": OWN_NAMES.get(Lang(row.lang), row.lang),
    }
    return render(request, "record/sealed.html", values)


@require_GET
@needs(may_see_figures)
@xframe_options_sameorigin
def sealed_file(request: HttpRequest, key: str, form: str) -> HttpResponse:
    """A sealed report as a file, its seal checked first: the canonical record as JSON, or a rendered format."""
    row = get_object_or_404(SealedReport, key=key)
    body = bytes(row.document)
    try:
        document = sealing.decode(body, row.digest).document
    except sealing.BrokenSeal as error:
        raise Http404 from error
    if form == "json":
        response = HttpResponse(body, content_type="application/json")
        mark = "DEMONSTRATION-" if row.world == "demonstration" else ""
        response["Content-Disposition"] = (
            f'attachment; filename="{mark}{document.file_stem}-{row.lang}-v{row.version}.json"'
        )
        return response
    return _file(document, form, here=bool(request.GET.get("here")))


def _before(row: SealedReport) -> sealing.Sealed | None:
    same = SealedReport.objects.filter(sessions=row.sessions, name=row.name, lang=row.lang, public=row.public)
    before = same.filter(version=row.version - 1).first()
    return sealing.decode(bytes(before.document), before.digest) if before is not None else None


def _file(document: Document, form: str, *, here: bool) -> HttpResponse:
    if form not in FORMATS:
        raise Http404
    wanted: Format = form
    response = HttpResponse(to_bytes(document, wanted), content_type=MEDIA_TYPES[wanted])
    if here and wanted == "html":
        response["Content-Security-Policy"] = SANDBOX
    else:
        response["Content-Disposition"] = f'attachment; filename="{file_name(document, wanted)}"'
    return response


def _named(name: str, lang: str) -> tuple[ReportName, Lang]:
    if name not in NAMES or lang not in LANGS:
        raise Http404
    return name, Lang(lang)


def _languages() -> list[tuple[Lang, str]]:
    return [(lang, OWN_NAMES[lang]) for lang in LANGS]


def _training(request: HttpRequest, key: str) -> Training | HttpResponse:
    """The training, or the page that says why it has no report."""
    found = training_of(key)
    if not isinstance(found, Refused):
        return found
    if found.code == "record-no-training":
        raise Http404
    return render(request, "record/no_report.html", {"refused": say_refusal(lang_of(request), found)}, status=409)

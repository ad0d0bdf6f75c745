"""Data and resources: the claims as a file, the schema they follow, sealed reports as records."""

from __future__ import annotations

import msgspec
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from halqa.core.ledger.claims import ClaimsFile
from halqa.portal import published, queries
from halqa.portal.naming import record_name, slug_of
from halqa.staff.requests import lang_of
from halqa.staff.rules import open_to_all


def _download(body: bytes, name: str) -> HttpResponse:
    response = HttpResponse(body, content_type="application/json; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@open_to_all
def data(request: HttpRequest) -> HttpResponse:
    """What can be downloaded, under which licence, in which format."""
    lang = lang_of(request)
    files = [(slug, file.title.in_(lang), len(file.claims) + len(file.dates) + len(file.facts))
             for slug, file in published.stories().items()]  # fmt: skip
    sealed = [
        (row, record_name(row.slug, demonstration=row.report.world == "demonstration"))
        for row in queries.reports(demonstration=settings.HALQA_DEMO)
    ]
    return render(request, "portal/data.html", {"files": files, "sealed": sealed})


@open_to_all
def claims_file(request: HttpRequest, slug: str) -> HttpResponse:
    """A claims file, byte for byte as shipped."""
    if slug not in published.stories():
        raise Http404
    return _download(published.raw(slug), f"{slug}{published.SUFFIX}")


@open_to_all
def claims_schema(request: HttpRequest) -> HttpResponse:
    """The JSON Schema of claims files, made from the types that read them."""
    schema = msgspec.json.schema(ClaimsFile)
    return _download(msgspec.json.format(msgspec.json.encode(schema), indent=2), "claims.schema.json")


@open_to_all
def report_record(request: HttpRequest, name: str) -> HttpResponse:
    """A sealed report as its canonical record: figures, evidence, position, digest. A demonstration's says so in its name."""
    slug = slug_of(name, demonstration=settings.HALQA_DEMO)
    found = queries.published_report(slug, demonstration=settings.HALQA_DEMO) if slug else None
    if found is None:
        raise Http404
    return _download(found.record, name)

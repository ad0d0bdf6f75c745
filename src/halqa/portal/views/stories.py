"""Stories: told from a published source's claims, or from a sealed report somebody put before the public."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe

from halqa.portal import published, queries
from halqa.portal.naming import record_name
from halqa.render import html
from halqa.render.document import Document
from halqa.staff.requests import lang_of
from halqa.staff.rules import open_to_all


@open_to_all
def stories(request: HttpRequest) -> HttpResponse:
    """Every story before the public."""
    rows = queries.story_rows(lang_of(request), demonstration=settings.HALQA_DEMO)
    return render(
        request, "portal/stories.html", {"stories": rows, "sealed": any(row.kind == "sealed" for row in rows)}
    )


def _told(request: HttpRequest, document: Document, **context: object) -> HttpResponse:
    body = mark_safe(html.fragment(document))  # noqa: S308 - the renderer escapes every run of a document
    shown = {"body": body, "document": document, **context}
    return render(request, "portal/story.html", shown)


@open_to_all
def published_story(request: HttpRequest, slug: str) -> HttpResponse:
    """A published story, told from its claims alone: read-only, nothing of ours attached to it."""
    if slug not in published.stories():
        raise Http404
    document = published.document(lang_of(request), slug)
    return _told(request, document, slug=slug, source=published.stories()[slug].sources[0])


@open_to_all
def sealed_story(request: HttpRequest, slug: str) -> HttpResponse:
    """A sealed story of this installation's world, as it was sealed."""
    found = queries.published_report(slug, demonstration=settings.HALQA_DEMO)
    if found is None:
        raise Http404
    return _told(
        request, found.document, report=found, record_name=record_name(slug, demonstration=found.row.demonstration)
    )

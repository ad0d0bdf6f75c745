"""What the public may read: stories from claims, and sealed public reports that somebody put before the public."""

from __future__ import annotations

import datetime as dt

import msgspec
from django.utils.text import slugify

from halqa.core.words import Lang
from halqa.portal import published
from halqa.portal.models import Message, Publication
from halqa.record import sealing
from halqa.record.models import SealedReport
from halqa.render.document import Document


class StoryRow(msgspec.Struct, frozen=True, kw_only=True):
    """One story as a list shows it. `kind` says whether it is told from claims or from a sealed ledger."""

    slug: str
    title: str
    kind: str
    source: str = ""
    published_at: dt.datetime | None = None
    demonstration: bool = False


class Publishable(msgspec.Struct, frozen=True, kw_only=True):
    """A sealed public report that nobody has put before the public yet, with the address it would get."""

    key: str
    title: str
    lang: str
    version: int
    slug: str


class MessageRow(msgspec.Struct, frozen=True, kw_only=True):
    """A message for the desk as its list shows it."""

    pk: int
    kind: str
    name: str
    contact: str
    organisation: str
    words: str
    lang: str
    left_at: dt.datetime


class PublishedReport(msgspec.Struct, frozen=True, kw_only=True):
    """A sealed report that is before the public, with its seal checked."""

    row: StoryRow
    digest: str
    version: int
    document: Document
    record: bytes


def _visible(demonstration: bool) -> list[Publication]:
    """Publications the public may see: sealed, public, of this installation's world. The worlds never share a page."""
    world = "demonstration" if demonstration else "live"
    rows = Publication.objects.filter(report__world=world, report__public=True).select_related("report")
    return list(rows.order_by("-published_at"))


def _row(publication: Publication) -> StoryRow:
    report = publication.report
    sealed = sealing.decode(bytes(report.document), report.digest)
    return StoryRow(
        slug=publication.slug,
        title=sealed.document.title,
        kind="sealed",
        published_at=publication.published_at,
        demonstration=report.world == "demonstration",
    )


def story_rows(lang: Lang, *, demonstration: bool) -> tuple[StoryRow, ...]:
    """Every story before the public in this language: the published ones first, then sealed ones, newest first."""
    told = tuple(
        StoryRow(slug=slug, title=file.title.in_(lang), kind="claims", source=file.sources[0].publisher)
        for slug, file in published.stories().items()
    )
    sealed = [row for row in _visible(demonstration) if row.report.name == "story" and row.report.lang == lang]
    return (*told, *(_row(publication) for publication in sealed))


def reports(*, demonstration: bool) -> tuple[Publication, ...]:
    """Every published sealed report, whatever its language, newest first."""
    return tuple(_visible(demonstration))


def published_report(slug: str, *, demonstration: bool) -> PublishedReport | None:
    """A published sealed report by its slug; None when there is none of this world. Raises BrokenSeal."""
    for publication in _visible(demonstration):
        if publication.slug == slug:
            report = publication.report
            body = bytes(report.document)
            sealed = sealing.decode(body, report.digest)
            return PublishedReport(
                row=_row(publication),
                digest=report.digest,
                version=report.version,
                document=sealed.document,
                record=body,
            )
    return None


def publishable(*, demonstration: bool) -> tuple[Publishable, ...]:
    """Sealed reports of this world that may be published and are not, newest first."""
    world = "demonstration" if demonstration else "live"
    rows = SealedReport.objects.filter(world=world, public=True, publication__isnull=True).order_by("-sealed_at")
    return tuple(_publishable(row) for row in rows)


def _publishable(report: SealedReport) -> Publishable:
    document = sealing.decode(bytes(report.document), report.digest).document
    slug = slugify(f"{document.file_stem}-{report.name}-{report.lang}-v{report.version}")
    return Publishable(key=report.key, title=document.title, lang=report.lang, version=report.version, slug=slug)


def messages() -> tuple[MessageRow, ...]:
    """What visitors left for the desk and nobody has answered yet, oldest first."""
    return tuple(
        MessageRow(
            pk=row.pk, kind=row.kind, name=row.name, contact=row.contact, organisation=row.organisation, words=row.words,
            lang=row.lang, left_at=row.left_at,
        )
        for row in Message.objects.order_by("left_at", "pk")
    )  # fmt: skip

"""Notes and seals. A sealed report never moves; sealing again after a change gives a new version beside it."""

from __future__ import annotations

import datetime as dt

import msgspec
from django.db import transaction

from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.record import sealing
from halqa.record.drafts import ReportName, draft, paragraph_of, shown_in
from halqa.record.models import ReportNote, SealedReport
from halqa.record.queries import note_of
from halqa.record.training import book_of, figures_of, training_of
from halqa.staff.actions import record_action
from halqa.staff.models import User


@transaction.atomic
def write_note(
    *, training: str, name: ReportName, lang: Lang, text: str, by: User | None, now: dt.datetime
) -> Refused | None:
    """Keep the paragraph of a report in one language. Refused, and the earlier one kept, when a number was typed by hand."""
    found = training_of(training)
    if isinstance(found, Refused):
        return found
    paragraph = paragraph_of(text, shown_in(name, figures_of(found, book_of(found))))
    if isinstance(paragraph, Refused):
        return paragraph
    rows = ReportNote.objects.filter(training=training, name=name, lang=lang)
    if paragraph is None:
        rows.delete()
        return None
    ReportNote.objects.update_or_create(
        training=training, name=name, lang=lang, defaults={"text": text.strip(), "written_at": now, "by": by}
    )
    return None


@transaction.atomic
def seal_report(
    *, training: str, name: ReportName, lang: Lang, public: bool, key: str, by: User | None, now: dt.datetime
) -> SealedReport | Refused:
    """Freeze a report with its figures, the ledger's position and a digest, in the world of its sessions and no other.

    Refused when nothing but the day has changed since the newest version, and for whatever `training_of` and `draft` refuse.
    """
    found = training_of(training)
    if isinstance(found, Refused):
        return found
    book = book_of(found)
    document = draft(
        training=found, book=book, name=name, lang=lang, now=now, note=note_of(training, name, lang), public=public
    )
    if isinstance(document, Refused):
        return document
    sessions = sorted(found.keys)
    newest = (
        SealedReport.objects.filter(sessions=sessions, name=name, lang=lang, public=public).order_by("-version").first()
    )
    if newest is not None and _same(newest, document.world, document, book.position):
        return Refused("record-seal-unchanged", {"version": newest.version})
    sealed = sealing.Sealed(
        name=name,
        lang=lang,
        world=found.world,
        sessions=tuple(sessions),
        position=book.position,
        version=newest.version + 1 if newest is not None else 1,
        public=public,
        sealed_at=now.isoformat(timespec="seconds"),
        document=document,
    )
    return _store(sealed, key, by, now)


def _same(newest: SealedReport, world: str, document: object, position: int) -> bool:
    before = sealing.decode(bytes(newest.document), newest.digest)
    if before.world != world or before.position != position:
        return False
    return msgspec.structs.replace(before.document, seal="", as_of="") == msgspec.structs.replace(
        document,  # type: ignore[type-var]  # a Document
        as_of="",
    )


def _store(sealed: sealing.Sealed, key: str, by: User | None, now: dt.datetime) -> SealedReport:
    body = sealing.encode(sealed)
    report = SealedReport.objects.create(
        key=key,
        name=sealed.name,
        lang=sealed.lang,
        session_id=sealed.sessions[0] if len(sealed.sessions) == 1 else None,
        sessions=list(sealed.sessions),
        world=sealed.world,
        public=sealed.public,
        version=sealed.version,
        position=sealed.position,
        document=body,
        digest=sealing.digest(body),
        sealed_at=now,
        by=by,
    )
    record_action(action="report sealed", subject=f"report:{key}", by=by, now=now, detail={"version": sealed.version})
    return report

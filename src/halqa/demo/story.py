"""The twin's story and report, from its ledger, as pages and files."""

from __future__ import annotations

from typing import cast, get_args

import msgspec
from django.urls import reverse

from halqa import render
from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.demo.twin import COURSE
from halqa.locale import say
from halqa.record.drafts import ReportName, draft
from halqa.record.training import book_of, training_of
from halqa.render import Format
from halqa.render.document import Document, HandTypedNumber, Words
from halqa.render.html import fragment
from halqa.server import clock

FILES: tuple[tuple[ReportName, Format], ...] = (
    ("story", "html"),
    ("story", "pdf"),
    ("training", "docx"),
    ("training", "pdf"),
    ("training", "xlsx"),
)


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A file: its bytes, its name, its media type."""

    body: bytes
    file_name: str
    media_type: str


def document(name: ReportName, lang: Lang) -> Document | None:
    """The report as the ledger gives it now; None before anything was played."""
    training = training_of(COURSE)
    if isinstance(training, Refused):
        return None
    book = book_of(training)
    if not book.presences:
        return None
    made = draft(training=training, book=book, name=name, lang=lang, now=clock.now(), public=name == "story")
    return None if isinstance(made, Refused) else made


def view(lang: Lang) -> dict[str, object]:
    """What the story's page shows."""
    told = document("story", lang)
    if told is None:
        return {"html": ""}
    files = [
        {
            "url": reverse("demo:download", args=[name, form]),
            "words": say(lang, f"demo-download-{name}", format=form.upper()),
        }
        for name, form in FILES
    ]
    return {"html": fragment(told), "files": files}


def file(name: str, lang: Lang, form: str) -> Made | None:
    """One of the offered files, or None for anything else."""
    if (name, form) not in FILES or form not in get_args(Format):
        return None
    told = document(cast(ReportName, name), lang)
    if told is None:
        return None
    wanted = cast(Format, form)
    return Made(
        body=render.to_bytes(told, wanted),
        file_name=render.file_name(told, wanted),
        media_type=render.MEDIA_TYPES[wanted],
    )


def try_by_hand(sentence: str) -> str:
    """Offer a sentence to the document's own rule: the words that were refused, or empty when it holds no number."""
    try:
        Words(sentence)
    except HandTypedNumber as refused:
        return refused.run
    return ""

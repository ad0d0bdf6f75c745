"""GIFT files in and out of a pack."""

from __future__ import annotations

from halqa.core.packs.model import Reading
from halqa.core.problems import Refused
from halqa.formats.exchange.parts import Given, Incoming, Losses, Outgoing, Taken, text_of
from halqa.formats.quiz.bank_in import bring
from halqa.formats.quiz.bank_out import Carries, bank_ids, take
from halqa.formats.quiz.gift import parse
from halqa.formats.quiz.gift_print import printed


def read(data: bytes, incoming: Incoming) -> Taken | Refused:
    """The questions of a GIFT file as banks, one a category."""
    text = text_of(data, incoming.file)
    if isinstance(text, Refused):
        return text
    return bring(parse(text, incoming.file, incoming.lang), incoming)


def write(reading: Reading, outgoing: Outgoing) -> Given | Refused:
    """The banks as a GIFT file in one language: ids as names, reasons as feedback, banks as categories."""
    losses = Losses()
    questions = take(reading, outgoing, Carries(reasons=True, ids=True, categories=True, several=True), losses)
    if isinstance(questions, Refused):
        return questions
    body = printed(questions, outgoing.lang, bank_ids(reading, outgoing.lang)).encode("utf-8")
    return Given(body=body, count=len(questions), losses=losses.all())

"""Moodle XML files in and out of a pack."""

from __future__ import annotations

from halqa.core.packs.model import Reading
from halqa.core.problems import Refused
from halqa.formats.exchange.parts import Given, Incoming, Losses, Outgoing, Taken
from halqa.formats.quiz.bank_in import bring
from halqa.formats.quiz.bank_out import Carries, bank_ids, take
from halqa.formats.quiz.moodle_print import printed, unsayable_signs
from halqa.formats.quiz.moodle_xml import parse

LARGEST = 20_000_000
"""Bytes. Files with pictures inside are that large, and are named question by question."""


def read(data: bytes, incoming: Incoming) -> Taken | Refused:
    """The questions of a Moodle XML file as banks, one a category."""
    if len(data) > LARGEST:
        return Refused("exchange-too-large", {"file": incoming.file, "limit": LARGEST // 1_000_000})
    quiz = parse(data, incoming.file, incoming.lang)
    return quiz if isinstance(quiz, Refused) else bring(quiz, incoming)


def write(reading: Reading, outgoing: Outgoing) -> Given | Refused:
    """The banks as a Moodle XML file in all their languages; the language asked for is that of the categories' names."""
    losses = Losses()
    carries = Carries(languages=True, reasons=True, ids=True, categories=True, several=True)
    questions = take(reading, outgoing, carries, losses)
    if isinstance(questions, Refused):
        return questions
    for question in questions:
        losses.note("signs", question.where, unsayable_signs(question))
    body = printed(questions, reading.pack.source, bank_ids(reading, outgoing.lang)).encode("utf-8")
    return Given(body=body, count=len(questions), losses=losses.all())

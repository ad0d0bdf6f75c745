"""Aiken files in and out of a pack."""

from __future__ import annotations

from halqa.core.packs.model import Reading
from halqa.core.problems import Refused
from halqa.formats.exchange.parts import Given, Incoming, Losses, Outgoing, Taken, text_of
from halqa.formats.quiz.aiken import parse, printed, unsayable
from halqa.formats.quiz.bank_in import bring
from halqa.formats.quiz.bank_out import Carries, take


def read(data: bytes, incoming: Incoming) -> Taken | Refused:
    """The questions of an Aiken file as a bank."""
    text = text_of(data, incoming.file)
    if isinstance(text, Refused):
        return text
    return bring(parse(text, incoming.file, incoming.lang), incoming)


def write(reading: Reading, outgoing: Outgoing) -> Given | Refused:
    """The banks as an Aiken file in one language; what Aiken cannot say is left out, question by question, and counted."""
    losses = Losses()
    questions = take(reading, outgoing, Carries(), losses)
    if isinstance(questions, Refused):
        return questions
    said = [question for question in questions if not unsayable(question, outgoing.lang)]
    for question in questions:
        losses.note("unsayable", question.where, unsayable(question, outgoing.lang))
    return Given(body=printed(said, outgoing.lang).encode("utf-8"), count=len(said), losses=losses.all())

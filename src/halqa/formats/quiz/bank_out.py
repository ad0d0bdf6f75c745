"""Banks of a pack -> the questions of a quiz file, and what the file has no place for."""

from __future__ import annotations

import re

import msgspec

from halqa.core.packs.model import Bank, Item, Reading
from halqa.core.problems import Refused, Where
from halqa.core.words import Lang, Text
from halqa.formats.exchange.parts import Losses, Outgoing
from halqa.formats.quiz.bank_in import letter
from halqa.formats.quiz.model import FULL, Answer, By, Question

_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_-]*\}")


class Carries(msgspec.Struct, frozen=True, kw_only=True):
    """What a format has a place for, besides question, options and key."""

    languages: bool = False
    reasons: bool = False
    ids: bool = False
    categories: bool = False
    several: bool = False


def take(reading: Reading, outgoing: Outgoing, carries: Carries, losses: Losses) -> tuple[Question, ...] | Refused:
    """The questions of all banks, or of the one asked for, without those that are retired; refused when there is none such."""
    pack = reading.pack
    if outgoing.lang not in pack.languages:
        return Refused("exchange-no-language", {"lang": outgoing.lang, "known": ", ".join(pack.languages)})
    banks = [bank for bank in pack.banks if outgoing.only in ("", bank.id)]
    if not banks:
        known = ", ".join(bank.id for bank in pack.banks) or "-"
        return Refused("exchange-no-bank", {"id": outgoing.only or "-", "known": known, "count": len(pack.banks)})
    losses.note("rest", count=_rest(reading))
    if carries.categories:
        titles = [bank.title.in_(outgoing.lang) for bank in banks]
        losses.note("banks-joined", count=len(titles) - len(set(titles)))
    items = [item.id for bank in banks for item in bank.items if item.status != "retired"]
    losses.note_recordings(reading.units, *(f"bank/{bank.id}/" for bank in banks), *(f"q/{id}/" for id in items))
    taking = _Taking(reading, outgoing.lang, carries, losses)
    questions = [taking.question(bank, item) for bank in banks for item in taking.alive(bank)]
    if not carries.several:
        return tuple(questions)
    for question in questions:
        losses.note("unmarked", question.where, not _marked(question))
    return tuple(question for question in questions if _marked(question))


def _marked(question: Question) -> bool:
    """Whether Moodle can mark it: its importers know shares of 1/1 to 1/10 and 1/20 and refuse a file for any other;
    they stop at a question that gives no full mark."""
    right = sum(answer.weight > 0 for answer in question.answers)
    return 1 <= right <= 10 or right == 20


def category_of(bank: Bank, lang: Lang) -> str:
    """The path under which a bank's questions go out: its title, where a slash that is a sign is written twice."""
    return bank.title.in_(lang).replace("/", "//")


def bank_ids(reading: Reading, lang: Lang) -> dict[str, str]:
    """The banks' ids by their categories; of two banks with one title, which become one, the first."""
    return {category_of(bank, lang): bank.id for bank in reversed(reading.pack.banks)}


def _rest(reading: Reading) -> int:
    """How many files of the pack are no bank."""
    pack = reading.pack
    parts = (
        pack.theories, pack.polls, pack.feedbacks, pack.agendas, pack.overlays, pack.guides, pack.glossaries, pack.cases,
        pack.exercises,
    )  # fmt: skip
    return sum(len(part) for part in parts)


class _Taking:
    def __init__(self, reading: Reading, lang: Lang, carries: Carries, losses: Losses) -> None:
        self.reading = reading
        self.lang = lang
        self.carries = carries
        self.losses = losses

    def alive(self, bank: Bank) -> list[Item]:
        """The items of a bank that are not retired; what the bank itself cannot hand on is counted."""
        here = self.reading.where(f"bank/{bank.id}")
        self.losses.note("objectives", here, len(bank.objectives))
        if self.carries.categories:
            self.losses.note("title-languages", here, len(bank.title.by) > 1)
        else:
            self.losses.note("bank-titles", here)
        self.losses.note("retired", here, sum(item.status == "retired" for item in bank.items))
        return [item for item in bank.items if item.status != "retired"]

    def question(self, bank: Bank, item: Item) -> Question:
        where = self.reading.where(f"q/{item.id}")
        self._count(item, where)
        right = [option.id for option in item.options if option.id in item.keys]
        return Question(
            kind="choice",
            ask=self._by(item.ask, where),
            where=where,
            name=item.id,
            category=category_of(bank, self.lang),
            several=len(right) > 1,
            answers=tuple(
                Answer(
                    self._by(option.text, where),
                    FULL / len(right) if option.id in right else 0.0,
                    self._by(option.why, where) if option.why and self.carries.reasons else {},
                )
                for option in item.options
            ),
        )

    def _count(self, item: Item, where: Where) -> None:
        note = self.losses.note
        note("ids", where, not self.carries.ids)
        note("reasons", where, 0 if self.carries.reasons else sum(option.why is not None for option in item.options))
        note("sources", where, bool(item.sources))
        note("objectives", where, bool(item.objective))
        note("status", where, item.status in {"sourced", "reviewed"})
        note("drafts", where, item.status == "draft")
        note("pairs", where, bool(item.family or item.form))
        note("coach", where, item.coach is not None)
        note(
            "option-ids", where, [option.id for option in item.options] != [letter(n) for n in range(len(item.options))]
        )
        note("several", where, self.carries.several and len(item.keys) > 1)

    def _by(self, text: Text, where: Where) -> By:
        """The text in the languages that go out; the source language stands in for one that is missing."""
        self.losses.note("placeholders", where, bool(_PLACEHOLDER.search(text.in_(self.lang))))
        if self.carries.languages:
            return dict(text.by)
        self.losses.note("languages", where, len([lang for lang in text.by if lang != self.lang]))
        self.losses.note("stand-ins", where, not text.has(self.lang))
        return {self.lang: text.in_(self.lang)}

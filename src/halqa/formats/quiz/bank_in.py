"""A quiz file -> banks of a pack: a new pack, or new banks beside those that stand there. What has no place in a bank is said."""

from __future__ import annotations

import re
import string
from pathlib import PurePath

from halqa.core.packs.build import MAIN_FILE
from halqa.core.packs.elements import ID
from halqa.core.packs.model import Bank, Item, Option, Pack
from halqa.core.packs.printer import print_pack
from halqa.core.packs.syntax import formatted, parse
from halqa.core.problems import Problem, Refused, Where
from halqa.core.words import FR, LANGS, Lang, Text
from halqa.formats.exchange.folder import Names, slug
from halqa.formats.exchange.parts import Incoming, Losses, Taken
from halqa.formats.quiz.model import FULL, KEPT, MOST, Answer, By, Question, Quiz
from halqa.locale import say

NEARLY_FULL = FULL - 0.5
SPACE = " \t"
SHOWN = 40
"""Letters of a question's name or text in a message."""
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f]+")
_ROOTS = frozenset({"$course$", "$system$", "$module$", "$cat1$", "top"})
"""How a Moodle category path begins; none of it is a name."""


def bring(quiz: Quiz, incoming: Incoming) -> Taken | Refused:
    """The files that an import writes: one bank a category, and the main file when the folder holds no pack yet.

    Refused when nothing in the file was like a question, or far too much was.
    """
    if len(quiz.questions) + len(quiz.problems) > MOST:
        return Refused("exchange-too-many", {"file": incoming.file, "limit": MOST})
    if not quiz.questions and not quiz.problems:
        return Refused("exchange-nothing", {"file": incoming.file})
    return _Bringing(quiz, incoming).taken()


def letter(number: int) -> str:
    """The id of an option by its place, from 0: a to z, then o27, o28..."""
    return string.ascii_lowercase[number] if number < len(string.ascii_lowercase) else f"o{number + 1}"


def shown(question: Question) -> str:
    """How a message names a question: its name, or how its text begins."""
    words = question.name or next(iter(question.ask.values()), "")
    return _CONTROL.sub(" ", words[: SHOWN + 1])[:SHOWN] or "-"


class _Bringing:
    def __init__(self, quiz: Quiz, incoming: Incoming) -> None:
        self.quiz = quiz
        self.incoming = incoming
        self.losses = Losses()
        self.problems = list(quiz.problems)
        for loss in quiz.losses:
            self.losses.take(loss)
        for problem in quiz.problems:
            self.losses.note("questions", problem.where, problem.severity == "error")
        into = incoming.into.pack if incoming.into else None
        self.source = into.source if into else self._source()
        used = (path.split("/")[1] for path in (into.retired if into else ()) if path.startswith("q/"))
        self.items = Names([*used, *(item.id for item in (into.items() if into else ()))])
        files = (name.removesuffix(".bank.halqa") for name in incoming.standing)
        self.banks = Names([*files, *(bank.id for bank in (into.banks if into else ()))])

    def _source(self) -> Lang:
        """The source language of a new pack: the one asked for, unless no text is in it."""
        found = [lang for question in self.quiz.questions for lang in question.ask]
        return self.incoming.lang if self.incoming.lang in found or not found else found[0]

    def taken(self) -> Taken:
        groups: dict[str, list[Item]] = {}
        for question in self.quiz.questions:
            item = self._item(question)
            if item is not None:
                groups.setdefault(question.category, []).append(item)
        banks = tuple(self._bank(category, items) for category, items in groups.items())
        files = self._files(banks) if banks else {}
        count = sum(len(items) for items in groups.values())
        return Taken(files=files, count=count, problems=tuple(self.problems), losses=self.losses.all())

    def _bank(self, category: str, items: list[Item]) -> Bank:
        parts = [part.strip(SPACE) for part in category.replace("\0", " ").replace("//", "\0").split("/")]
        names = [part.replace("\0", "/") for part in parts if part]
        while len(names) > 1 and names[0].casefold() in _ROOTS:
            del names[0]
        self.losses.note("category-path", count=len(names) > 1)
        stem = PurePath(self.incoming.file).name.partition(".")[0]
        title = _one_line(names[-1] if names else stem) or "-"
        given = self.quiz.bank_ids.get(category, "")
        wanted = given if ID.fullmatch(given) else slug(title, slug(stem, "questions"))
        identity = self.banks.free(wanted)
        return Bank(id=identity, title=Text(self.source, {self.source: title}), items=tuple(items))

    def _files(self, banks: tuple[Bank, ...]) -> dict[str, str]:
        texts = [text for bank in banks for item in bank.items for text in _texts(item)]
        found = dict.fromkeys(lang for text in texts for lang in text.by)
        languages = (self.source, *(lang for lang in found if lang != self.source))
        title = banks[0].title
        pack = Pack(
            id=slug(self.incoming.identity, "pack"),
            version="0.1.0",
            source=self.source,
            languages=languages,
            title=title,
            banks=banks,
        )
        files = {name: formatted(parse(name, text)) for name, text in print_pack(pack).items()}
        if self.incoming.into:
            del files[MAIN_FILE]
        return files

    def _item(self, question: Question) -> Item | None:
        if question.kind not in KEPT:
            self._left(
                question,
                Problem("quiz-unsupported", "warning", question.where, {"kind": question.called or question.kind}),
            )
            return None
        ask = self._text(question.ask, question.where)
        answers = self._answers(question)
        options = [(answer, self._text(answer.text, question.where)) for answer in answers]
        if ask is None or len(options) < 2 or any(text is None for _, text in options):
            reason = "few" if ask and all(text for _, text in options) else "empty"
            self._left(question, Problem("quiz-incomplete", "error", question.where, {"reason": reason}))
            return None
        keys = self._keys(question, answers)
        if not keys:
            self.problems.append(Problem("quiz-no-key", "warning", question.where, {"name": shown(question)}))
        return Item(
            id=self._id(question),
            ask=ask,
            options=tuple(
                Option(id=letter(place), text=text, why=self._text(answer.feedback, question.where))
                for place, (answer, text) in enumerate(options)
                if text is not None
            ),
            keys=tuple(letter(place) for place in keys),
            coach=self._coach(question),
        )

    def _left(self, question: Question, problem: Problem) -> None:
        """A question that does not come in: named with its line, and counted."""
        self.problems.append(
            Problem(problem.code, problem.severity, problem.where, {**problem.args, "name": shown(question)})
        )
        self.losses.note("questions", question.where)

    def _answers(self, question: Question) -> tuple[Answer, ...]:
        """The answers; those of a true-or-false question get their words from the catalogue, in the question's languages."""
        if question.kind == "choice":
            return question.answers
        said = [
            {lang: say(lang if lang in LANGS else FR, key) for lang in question.ask}
            for key in ("exchange-true", "exchange-false")
        ]
        return tuple(Answer(text, one.weight, one.feedback) for text, one in zip(said, question.answers, strict=True))

    def _keys(self, question: Question, answers: tuple[Answer, ...]) -> tuple[int, ...]:
        full = tuple(place for place, answer in enumerate(answers) if answer.weight >= NEARLY_FULL)
        some = tuple(place for place, answer in enumerate(answers) if answer.weight > 0)
        if question.several:
            self.losses.note("weights", question.where, len(some) > 1 or any(answer.weight < 0 for answer in answers))
            return some
        self.losses.note("weights", question.where, any(0 < abs(answer.weight) < NEARLY_FULL for answer in answers))
        self.losses.note("any-of", question.where, len(full) > 1)
        return full or some[:1]

    def _id(self, question: Question) -> str:
        wanted = question.name if ID.fullmatch(question.name) else slug(question.name, f"q{question.where.line}")
        given = self.items.free(wanted)
        self.losses.note("names", question.where, bool(question.name) and given != question.name)
        return given

    def _coach(self, question: Question) -> Text | None:
        said = self._text(question.general, question.where)
        self.losses.note("general-feedback", question.where, said is not None)
        return said

    def _text(self, by: By, where: Where) -> Text | None:
        """A text on one line in its languages; None when nothing is in it."""
        lines = {lang: _one_line(text) for lang, text in by.items()}
        kept = {lang: text for lang, text in lines.items() if text}
        self.losses.note("lines", where, sum("\n" in by[lang].strip(" \t\n") for lang in kept))
        return Text(self.source, kept) if kept else None


def _one_line(text: str) -> str:
    """A text on one line: its lines, and what control signs part, joined by single spaces."""
    parts = (part.strip(SPACE) for part in _CONTROL.sub("\n", text).split("\n"))
    return " ".join(part for part in parts if part)


def _texts(item: Item) -> list[Text]:
    found = [item.ask, item.coach, *(text for option in item.options for text in (option.text, option.why))]
    return [text for text in found if text is not None]

"""Moodle XML: bytes -> typed questions and problems. What Moodle says in multilang spans is read in its languages."""

from __future__ import annotations

import re

from halqa.core.packs.elements import ID
from halqa.core.problems import Problem, Refused, Where
from halqa.core.words import Lang
from halqa.formats.exchange.parts import Losses
from halqa.formats.quiz.model import FULL, MOST, MOST_ANSWERS, Answer, Broken, By, Kind, Question, Quiz
from halqa.formats.quiz.moodle_tree import Node, each_question
from halqa.formats.quiz.wording import Wording

KINDS: dict[str, Kind] = {
    "multichoice": "choice",
    "multichoiceset": "choice",
    "truefalse": "true-false",
    "shortanswer": "short-answer",
    "matching": "matching",
    "numerical": "numerical",
    "cloze": "cloze",
    "gapselect": "cloze",
    "essay": "essay",
    "description": "description",
    "calculated": "calculated",
    "calculatedsimple": "calculated",
    "calculatedmulti": "calculated",
    "ordering": "ordering",
    "ddwtos": "drag",
    "ddimageortext": "drag",
    "ddmarker": "drag",
}
FORMATS = {"html": "html", "moodle_auto_format": "moodle", "plain_text": "plain", "markdown": "markdown"}
COMBINED = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
YES = frozenset({"true", "1"})
START = 40
_FRACTION = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{0,12})?")
_CONTROL = re.compile(r"[\x00-\x1f]+")


def parse(data: bytes, file: str, lang: Lang) -> Quiz | Refused:
    """The questions of a Moodle XML file; texts without a language of their own are in `lang`. Refused: it cannot be read at all."""
    reader = _Reader(file, lang)
    # What follows the five thousandth question is not read: `bring` refuses the file.
    refused = each_question(data, file, reader.question)
    if refused:
        return refused
    return Quiz(
        questions=tuple(reader.questions),
        problems=tuple(reader.problems),
        losses=reader.losses.all(),
        bank_ids=reader.bank_ids,
    )


class _Reader:
    def __init__(self, file: str, lang: Lang) -> None:
        self.file = file
        self.losses = Losses()
        self.wording = Wording(lang, self.losses)
        self.questions: list[Question] = []
        self.problems: list[Problem] = []
        self.category = ""
        self.bank_ids: dict[str, str] = {}

    def question(self, node: Node) -> None:
        """One `<question>`: a category, a question, or a problem."""
        where = Where(self.file, node.line)
        if len(self.questions) + len(self.problems) > MOST:
            return
        if node.settings.get("type") == "category":
            self._category(node)
            return
        try:
            self.questions.append(self._question(node, where))
        except Broken as broken:
            args = {"start": _shown(_name(node) or _text(node.child("questiontext"))), **broken.args_of_sentence}
            self.problems.append(Problem(f"quiz-{broken.code}", "error", where, args))

    def _category(self, node: Node) -> None:
        holder = node.child("category")
        self.category = holder.said("text") if holder else ""
        if identity := node.said("idnumber"):
            self.bank_ids[self.category] = identity

    def _question(self, node: Node, where: Where) -> Question:
        given = node.settings.get("type", "")
        kind = KINDS.get(given, "other")
        say = self.wording.of(where)
        question = Question(
            kind=kind,
            called="" if kind != "other" else _shown(given),
            ask=_said(say, node.child("questiontext")),
            where=where,
            name=_name(node),
            category=self.category,
            answers=_answers(say, node) if kind == "choice" else _true_false(say, node) if kind == "true-false" else (),
            several=given == "multichoiceset" or (kind == "choice" and node.said("single") not in {*YES, ""}),
            general=_said(say, node.child("generalfeedback")),
        )
        if node.said("image"):  # as Moodle 1.9 wrote pictures
            say.refused = say.refused or "image"
        if say.refused:
            raise Broken("image", sign=say.refused)
        self._count(node, where)
        return question

    def _count(self, node: Node, where: Where) -> None:
        """What Moodle says about a question and Halqa has no place for."""
        tags = node.child("tags")
        note = self.losses.note
        note("tags", where, len(tags.all("tag")) if tags else 0)
        note("hints", where, len(node.all("hint")))
        note("combined-feedback", where, sum(bool(_text(node.child(name)).strip()) for name in COMBINED))
        note("grades", where, _number(node.said("defaultgrade")) not in (None, 1.0))
        note("hidden", where, node.said("hidden") == "1")


def _name(node: Node) -> str:
    """What the question is called: its own id where that is one of ours, else its name."""
    own, named = node.said("idnumber"), node.child("name")
    return own if ID.fullmatch(own) else (named.said("text") if named else "") or own


def _shown(text: str) -> str:
    return _CONTROL.sub(" ", text[:START]) or "-"


def _text(holder: Node | None) -> str:
    found = holder.child("text") if holder else None
    return found.text if found else ""


def _said(say: Wording, holder: Node | None) -> By:
    """The text of an element such as `<questiontext format="html"><text>`. One with a file cannot do without it."""
    if holder is None:
        return {}
    if holder.child("file"):
        say.refused = say.refused or "file"
    return say.text(_text(holder).strip(" \t\r\n"), FORMATS.get(holder.settings.get("format", "html"), "moodle"))


def _answers(say: Wording, node: Node) -> tuple[Answer, ...]:
    answers = node.all("answer")
    if len(answers) > MOST_ANSWERS:
        raise Broken("many", limit=MOST_ANSWERS)
    return tuple(
        Answer(_said(say, answer), _weight(answer), _said(say, answer.child("feedback"))) for answer in answers
    )


def _true_false(say: Wording, node: Node) -> tuple[Answer, ...]:
    """True first, then false, whatever the file's order; their words are Moodle's own and not a text of the question."""
    found = {_text(answer).strip().lower(): answer for answer in node.all("answer")}
    if set(found) != {"true", "false"}:
        raise Broken("moodle-part", part="answer")
    return tuple(Answer({}, _weight(found[one]), _said(say, found[one].child("feedback"))) for one in ("true", "false"))


def _number(text: str) -> float | None:
    return float(text) if _FRACTION.fullmatch(text) else None


def _weight(answer: Node) -> float:
    given = answer.settings.get("fraction", "0").strip()
    weight = _number(given)
    if weight is None or not -FULL <= weight <= FULL:
        raise Broken("moodle-fraction", given=_shown(given))
    return weight

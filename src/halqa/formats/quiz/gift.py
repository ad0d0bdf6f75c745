"""GIFT, Moodle's text format for questions: text -> typed questions and problems.

Written after Moodle's documentation of the format and what its importer does. A block ends at an empty line; `//` begins a comment
line; `\\` escapes. Parsing never raises, and its time grows with the length of the text only.
"""

from __future__ import annotations

import re

from halqa.core.packs.source import Line, cut
from halqa.core.problems import Problem
from halqa.core.words import Lang
from halqa.formats.exchange.parts import Losses
from halqa.formats.quiz.model import FULL, MOST, MOST_ANSWERS, Answer, Broken, By, Kind, Question, Quiz
from halqa.formats.quiz.wording import Wording

SPACE = " \t\n"
GAP = "_____"
START = 40
"""Letters of a block that a message shows."""
_ESCAPED = {"\\": "\x01", ":": "\x02", "#": "\x03", "=": "\x04", "{": "\x05", "}": "\x06", "~": "\x07", "n": "\x08"}
_PLAIN = {mark: "\n" if sign == "n" else sign for sign, mark in _ESCAPED.items()}
_ESCAPE = re.compile(r"\\([\\:#={}~n])")
_MARK = re.compile("[\x01-\x08]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")
_CATEGORY = re.compile(r"\$CATEGORY:(.*)", re.IGNORECASE | re.DOTALL)
_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_WEIGHT = re.compile(r"%(-?[0-9]{1,3}(?:\.[0-9]{0,10})?)%")
_TAG = re.compile(r"\[(id|tag):([^\]\x00-\x1f]*+)\]")
_TRUE = {"T": True, "TRUE": True, "F": False, "FALSE": False}


def parse(text: str, file: str, lang: Lang) -> Quiz:
    """The questions of a GIFT file, what is wrong in it, and what was not taken along. Texts without a language are in `lang`."""
    reader = _Reader(lang)
    for line in cut(file, text):
        reader.line(line)
        if len(reader.questions) + len(reader.problems) > MOST:
            break
    reader.end()
    return Quiz(
        questions=tuple(reader.questions),
        problems=tuple(reader.problems),
        losses=reader.losses.all(),
        bank_ids=reader.bank_ids,
    )


class _Reader:
    """Cuts the file into blocks. A slip ends its block and no other."""

    def __init__(self, lang: Lang) -> None:
        self.losses = Losses()
        self.wording = Wording(lang, self.losses)
        self.questions: list[Question] = []
        self.problems: list[Problem] = []
        self.block: list[Line] = []
        self.category = ""
        self.id = ""
        self.tags = 0
        self.bank_ids: dict[str, str] = {}

    def line(self, line: Line) -> None:
        words = line.text.strip(SPACE)
        if words.startswith("//"):
            self._comment(words)
        elif category := _CATEGORY.fullmatch(words):
            self.end()
            self.category = category[1].strip(SPACE)
            if self.id:
                self.bank_ids[self.category] = self.id
            self._part()
        elif words:
            self.block.append(line)
        else:
            self._part()

    def _comment(self, words: str) -> None:
        """Moodle writes a question's own id and tags into the comment above it."""
        for name, value in _TAG.findall(words):
            self.id = value if name == "id" else self.id
            self.tags += name == "tag"

    def _part(self) -> None:
        """An empty line or a category: what was above belongs to nothing below."""
        self.end()
        self.id, self.tags = "", 0

    def end(self) -> None:
        """The block is whole: it becomes a question or a problem."""
        if not self.block:
            return
        where = self.block[0].where
        self.losses.note("tags", where, self.tags)
        try:
            self.questions.append(self._question())
        except Broken as broken:
            start = self.block[0].text.strip(SPACE)[:START]
            args = {"start": _CONTROL.sub(" ", start), **broken.args_of_sentence}
            self.problems.append(Problem(f"quiz-{broken.code}", "error", where, args))
        self.block = []

    def _question(self) -> Question:
        where = self.block[0].where
        text = _CONTROL.sub(" ", "\n".join(line.text for line in self.block))
        text = _ESCAPE.sub(lambda found: _ESCAPED[found[1]], text).strip(SPACE)
        name, text = _named(text)
        form, text = _formed(text, "moodle")
        before, inside, after = _braces(text)
        ask = f"{before}{GAP}{after}" if after.strip(SPACE) else before
        say = self.wording.of(where)
        body, general = _general(inside or "")
        kind = "description" if inside is None else _kind(body.strip(SPACE))
        question = Question(
            kind=kind,
            ask=say.text(_restored(ask.strip(SPACE)), form),
            where=where,
            name=_restored(name).strip(SPACE) or self.id,
            category=self.category,
            answers=_answers(say, kind, body.strip(SPACE), form),
            several=kind == "choice" and "=" not in body,
            general=_said(say, general, form),
        )
        if say.refused:
            raise Broken("image", sign=say.refused)
        return question


def _restored(text: str) -> str:
    return _MARK.sub(lambda found: _PLAIN[found[0]], text)


def _named(text: str) -> tuple[str, str]:
    """`::name::` at the start, and what follows it."""
    if not text.startswith("::"):
        return "", text
    end = text.find("::", 2)
    if end < 0:
        raise Broken("gift-name")
    return text[2:end], text[end + 2 :]


def _formed(text: str, otherwise: str) -> tuple[str, str]:
    """`[html]` and its like at the start, and what follows it."""
    text = text.strip(SPACE)
    found = _FORMAT.match(text)
    return (found[1].lower(), text[found.end() :].strip(SPACE)) if found else (otherwise, text)


def _braces(text: str) -> tuple[str, str | None, str]:
    """What stands before the braces, in them (None without braces) and after them."""
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        return text, None, ""
    if end < 0:
        raise Broken("gift-brace", reason="open")
    if start < 0 or end < start:
        raise Broken("gift-brace", reason="close")
    if "{" in text[start + 1 : end]:
        raise Broken("gift-brace", reason="open")
    if "{" in text[end:] or "}" in text[end + 1 :]:
        raise Broken("gift-brace", reason="twice")
    return text[:start], text[start + 1 : end], text[end + 1 :]


def _general(inside: str) -> tuple[str, str]:
    """The answers, and what follows the last `####`."""
    body, mark, general = inside.rpartition("####")
    return (body, general) if mark else (inside, "")


def _kind(body: str) -> Kind:
    """What kind of question these answers make, in the order in which Moodle decides."""
    if not body:
        return "essay"
    if body.startswith("#"):
        return "numerical"
    if "~" in body:
        return "choice"
    parts = body.split("=")
    if len(parts) > 1 and not parts[0].strip(SPACE) and all("->" in part for part in parts[1:]):
        return "matching"
    if body.partition("#")[0].strip(SPACE).upper() in _TRUE:
        return "true-false"
    if body.startswith("="):
        return "short-answer"
    raise Broken("gift-marks")


def _answers(say: Wording, kind: Kind, body: str, form: str) -> tuple[Answer, ...]:
    if kind == "choice":
        return _choice(say, body, form)
    if kind != "true-false":
        return ()
    given, *said = body.split("#")
    wrong, right = (_said(say, words, form) for words in ([*said, "", ""])[:2])
    true = _TRUE[given.strip(SPACE).upper()]
    return (
        Answer({}, FULL if true else 0.0, right if true else wrong),
        Answer({}, 0.0 if true else FULL, wrong if true else right),
    )


def _choice(say: Wording, body: str, form: str) -> tuple[Answer, ...]:
    """`=right#feedback ~wrong ~%50%partly`."""
    first, *rest = re.split("([~=])", body)
    if first.strip(SPACE):
        raise Broken("gift-marks")
    if len(rest) > 2 * MOST_ANSWERS:
        raise Broken("many", limit=MOST_ANSWERS)
    answers: list[Answer] = []
    for place in range(0, len(rest), 2):
        mark, chunk = rest[place], rest[place + 1].strip(SPACE)
        if mark == "~" and not rest[place + 1] and rest[place + 2 : place + 3] == ["="]:
            continue  # "~=right" is an old way to write "=right"
        weight = FULL if mark == "=" else 0.0
        if found := _WEIGHT.match(chunk):
            weight, chunk = float(found[1]), chunk[found.end() :]
        if not -FULL <= weight <= FULL:
            raise Broken("gift-weight", weight=f"{weight:g}")
        words, _, feedback = chunk.partition("#")
        answers.append(Answer(_said(say, words, form), weight, _said(say, feedback, form)))
    return tuple(answers)


def _said(say: Wording, text: str, form: str) -> By:
    own, words = _formed(text, form)
    return say.text(_restored(words), own)

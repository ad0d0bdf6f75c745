"""A case -> a Twee 3 story in one language: a step becomes a passage, an option a link; the rest of our lines stands in comments."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator

import msgspec

from halqa.core.packs.model import Reading
from halqa.core.packs.print_scenes import ask_line, choice_line
from halqa.core.packs.scenes import Case, Choice, Step
from halqa.core.problems import Where
from halqa.core.words import FR, LANGS, Lang, Text
from halqa.formats.exchange.parts import Losses
from halqa.formats.scenes.twee_parts import OWN, header
from halqa.formats.scenes.twee_scan import LINK, NOTE, PLACEHOLDER
from halqa.locale import say

HEAD = "Halqa"
"""The passage that says what the case says of itself. No step has this name: ids have no capitals."""
_STORIES = uuid.UUID("5a1c2a40-6c0e-5d5e-9f5b-3e1f6d9b7c11")
_MARKUP = re.compile(
    r"&(?=[#A-Za-z])|<(?=[!/A-Za-z<%\-])|\[(?=\[|img\[)|\](?=[\]\[])|(?<!:)/(?=/)|/(?=[*%])|'(?=')|\*(?=\*)|\$(?=[A-Za-z_])"
    rf"|\((?=[A-Za-z$][\w-]*:)|\{{(?=[A-Za-z])(?!{PLACEHOLDER.pattern[2:]})|^:(?=:)|[{LINK}{NOTE}]"
)
"""What a story format would take for its own in our plain words."""
_LABEL = re.compile(r"\||-(?=>)|<(?=-)|\]$")
_NOTE = re.compile(r"-(?=[->])|&(?=[#A-Za-z])|[\ue000\ue001]")


def twee(case: Case, pack: str, lang: Lang, reading: Reading, losses: Losses) -> str:
    """The story of a case. What stands in comments, and what stays behind, is counted."""
    return "\n\n".join(_Telling(case, pack, lang, reading, losses).passages()) + "\n"


class _Telling:
    def __init__(self, case: Case, pack: str, lang: Lang, reading: Reading, losses: Losses) -> None:
        self.case = case
        self.pack = pack
        self.lang = lang
        self.reading = reading
        self.losses = losses

    def passages(self) -> Iterator[str]:
        """Title, data, head, and a passage a step."""
        case, start = self.case, self.case.start
        first = start.id if start is not None else ""
        self._count(case.title, self.reading.where(f"case/{case.id}"))
        yield f"{header('StoryTitle')}\n{_escaped(case.title.in_(self.lang), _MARKUP)}"
        data = {
            "ifid": str(uuid.uuid5(_STORIES, f"{self.pack}/{case.id}/{self.lang}")).upper(),
            "format": "SugarCube",
            "format-version": "2.37.3",
            "start": HEAD if case.care is not None else first,
        }
        yield f"{header('StoryData')}\n{json.dumps(data, ensure_ascii=False, indent=1)}"
        yield self._head(first)
        for step in case.steps:
            yield self._step(step)

    def _head(self, first: str) -> str:
        """What the case says of itself; with its care it comes first."""
        case = self.case
        given = {"case": case.id, "version": case.version, "licence": case.licence, "minutes": str(case.minutes or "")}
        parts = [header(HEAD, OWN), *(_note(f"{name}: {_noted(value)}") for name, value in given.items() if value)]
        if case.care is not None:
            parts += ["", self._text(case.care, self.reading.where(f"case/{case.id}/care"))]
        begin = say(self.lang if self.lang in LANGS else FR, "exchange-twee-begin")
        return "\n".join([*parts, "", f"[[{begin}->{first}]]"] if first else parts)

    def _step(self, step: Step) -> str:
        where = self.reading.where(f"case/{self.case.id}/{step.id}")
        tags = [*(["start"] if step.start else []), *([f"end-{step.end}"] if step.end else [])]
        parts = []
        for each in step.says:
            note = [] if each.id == "say" else [_note(f"say {each.id}")]
            parts.append("\n".join([*note, self._text(each.text, where)]))
        if step.coach is not None:
            parts.append(self._kept("coach", step.coach, where))
        if step.ask is not None:
            self.losses.note("twee-settings", where)
            parts.append(f"{_note(ask_line(step.ask))}\n{self._text(step.ask.text, where)}")
        if step.choices:
            parts.append("\n".join(self._choice(step, choice) for choice in step.choices))
        for each in step.debriefs:
            parts.append(self._kept("debrief" if each.id == "debrief" else f"debrief {each.id}", each.text, where))
        return "\n".join([header(step.id, *tags), "\n\n".join(parts)])

    def _choice(self, step: Step, choice: Choice) -> str:
        where = self.reading.where(f"case/{self.case.id}/{step.id}/{choice.id}")
        line = choice_line(msgspec.structs.replace(choice, to=""))
        self.losses.note("twee-settings", where, bool(choice.credits or choice.after or choice.unless))
        if not choice.to:
            self.losses.note("twee-nowhere", where)
            return self._kept(line, choice.text, where)
        label = _escaped(self._text(choice.text, where), _LABEL)
        return f"[[{label}->{choice.to}]]{_note(line)}"

    def _kept(self, line: str, text: Text, where: Where) -> str:
        """A text that players of other programs never see, as a comment."""
        self.losses.note("twee-hidden", where)
        self._count(text, where)
        return _note(f"{line} | {_noted(text.in_(self.lang))}")

    def _text(self, text: Text, where: Where) -> str:
        self._count(text, where)
        return _escaped(text.in_(self.lang), _MARKUP)

    def _count(self, text: Text, where: Where) -> None:
        self.losses.note("languages", where, len([lang for lang in text.by if lang != self.lang]))
        self.losses.note("stand-ins", where, not text.has(self.lang))
        self.losses.note("placeholders", where, bool(PLACEHOLDER.search(text.in_(self.lang))))


def _note(line: str) -> str:
    return f"<!-- {OWN} {line} -->"


def _noted(words: str) -> str:
    return _escaped(words, _NOTE)


def _escaped(words: str, signs: re.Pattern[str]) -> str:
    """Words with some signs as HTML characters."""
    return signs.sub(lambda match: f"&#{ord(match[0])};", words)

"""Text that does not fit a phone screen, in each language. A unit of over 40 words is a warning, of over 90 an error. So is a screen
that tells what happened or asks for a decision, when its texts together have more than 90. A page of theory is read at leisure and
rolls: its units count alone. A paragraph of a guide is read on paper, and has limits of its own."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Arg, Problem, Severity
from halqa.core.words import Text

COMFORT, LIMIT = 40, 90
"""Words (packs.md, checks)."""
PAPER_COMFORT, PAPER_LIMIT = 120, 240
"""Words of a paragraph of a guide: nobody reads it on a phone, but in a room one looks for a line."""


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """One problem per unit and language that is too long, and one per screen and language whose units are short enough but too many."""
    for unit in reading.units:
        paper = unit.id.startswith("guide/")
        code, comfort, most = ("long-paragraph", PAPER_COMFORT, PAPER_LIMIT) if paper else ("long-text", COMFORT, LIMIT)
        for lang, text in unit.text.by.items():
            words = _words(text)
            if words > comfort:
                severity: Severity = "error" if words > most else "warning"
                limit = most if words > most else comfort
                args: dict[str, Arg] = {"unit": str(unit.id), "lang": str(lang), "count": words, "limit": limit}
                yield Problem(f"pack-{code}", severity, unit.where, args)
    for path, always, sometimes in _screens(reading):
        for lang in reading.pack.languages:
            counts = [_words(text.by.get(lang, "")) for text in always]
            counts += [max((_words(text.by.get(lang, "")) for text in sometimes), default=0)]
            if max(counts, default=0) <= LIMIT < sum(counts):
                shown: dict[str, Arg] = {"what": path, "lang": str(lang), "count": sum(counts), "limit": LIMIT}
                yield Problem("pack-long-screen", "error", reading.where(path), shown)


def _words(text: str) -> int:
    return sum(any(char.isalnum() for char in word) for word in text.split())


def _screens(reading: Reading) -> Iterator[tuple[str, list[Text], list[Text]]]:
    """Under the path of what they belong to, the texts that one screen shows together, and those that stand there on some ways only: of
    these at least one may come, so the longest counts."""
    pack = reading.pack
    for case in pack.cases:
        for step in case.steps:
            path = f"case/{case.id}/{step.id}"
            yield path, [say.text for say in step.says], []
            if step.ask is not None:
                offered = [choice.text for choice in step.choices if not (choice.after or choice.unless)]
                rest = [choice.text for choice in step.choices if choice.after or choice.unless]
                yield path, [step.ask.text, *offered], rest
    for item in pack.items():
        yield f"q/{item.id}", [item.ask, *(option.text for option in item.options)], []
    for poll in pack.all_polls():
        yield f"poll/{poll.id}", [poll.ask, *(option.text for option in poll.options)], []

"""The lines that every kind of file is printed with."""

from __future__ import annotations

from collections.abc import Iterable

from halqa.core.packs.build import FORMAT
from halqa.core.packs.syntax import SOUND
from halqa.core.words import Lang, Text


def joined(lines: Iterable[str]) -> str:
    """The lines with single blank lines between groups and none at the ends."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).rstrip("\n") + "\n"


def line(*words: str, **settings: str) -> str:
    """Words, then `name=value` settings, without those that are empty."""
    given = (f"{name}={value}" for name, value in settings.items() if value)
    return " ".join((*(word for word in words if word), *given))


def texts(text: Text, source: Lang) -> list[str]:
    """A text in its languages, the source first, and the line that names their recordings."""
    order = sorted(text.by, key=lambda lang: (lang != source, list(text.by).index(lang)))
    recordings = [line(SOUND, **{str(lang): name for lang, name in text.sound.items()})] if text.sound else []
    return [*(f"{lang}| {text.by[lang]}" for lang in order), *recordings]


def unit(head: str, text: Text | None, source: Lang) -> list[str]:
    """A keyword's line with its text below; nothing without a text."""
    return [] if text is None else [head, *texts(text, source)]


def head(kind: str, identity: str, title: Text, source: Lang, *fields: str) -> list[str]:
    """The head of a file: format, kind and id, fields, title."""
    return [f"halqa {FORMAT}", f"{kind}: {identity}", *fields, "", *unit("title", title, source)]

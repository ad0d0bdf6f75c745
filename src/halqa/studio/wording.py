"""Places in a pack, put into words: a section, a part, a finding, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from halqa.core.packs.carried import Setting
from halqa.core.packs.differences import Difference
from halqa.core.packs.elements import ARROW
from halqa.core.packs.outline import STEP, Outline, Part, Section
from halqa.core.packs.targets import Targets
from halqa.core.problems import Problem
from halqa.core.words import OWN_NAMES, Lang
from halqa.locale import say, say_problem

SHORT = 60
"""Characters of a text that tell one choice from another."""
OTHERWISE = {(ARROW, "step"): "to-step", ("source", "language"): "source-language", ("by", "role"): "by-observer"}
"""Settings whose name alone would not say what they are."""
UNTITLED = frozenset({"pack", "ids"})
"""Files that go by their id: a pack has one of each."""
MARKS = {"==": "step", "*": "option", "@": "role", "+": "criterion"}


class Finding(msgspec.Struct, frozen=True):
    """A problem in words: what is wrong and how to mend it."""

    problem: Problem
    sentence: str
    remedy: str


def findings(lang: Lang, problems: Iterable[Problem]) -> tuple[Finding, ...]:
    """Problems in words, the gravest first."""
    order = ("error", "warning", "note")
    ranked = sorted(problems, key=lambda problem: order.index(problem.severity))
    return tuple(Finding(problem, *say_problem(lang, problem)) for problem in ranked)


def section_name(lang: Lang, shown: Outline, section: Section) -> str:
    """What a section is called: `Étape calme`, `Question doute-a`, `Objectifs`."""
    kind = f"{shown.kind}-step" if section.kind == STEP else section.kind
    return say(lang, "studio-section", kind=kind, id=section.id)


def part_name(lang: Lang, part: Part) -> str:
    """What a part is called: `Option b`, `Note pour l'animation`; the title of a role or a phase is its name."""
    name = "name" if part.name == "title" and part.owner else MARKS.get(part.name, part.name)
    return say(lang, "studio-part", name=name, id=part.id)


def setting_name(lang: Lang, one: Setting) -> str:
    """What a setting is called: `Discussion`, `Mène à`."""
    return say(lang, "studio-setting", name=OTHERWISE.get((one.name, one.of), one.name))


def value_name(lang: Lang, one: Setting, value: str, known: Targets) -> str:
    """What one choice of a menu is called: `Bonne fin`; an id with the beginning of its text."""
    if value in known:
        return _named(lang, one, value, known)
    return say(lang, "studio-value", value=f"{one.name}-{value or 'none'}", otherwise=value or "–")


def piece_name(lang: Lang, one: Setting, key: str, known: Targets) -> str:
    """What one field of a setting is called: `minutes`, `secondes`, the place in an order, or the id it stands for."""
    if key in known:
        return _named(lang, one, key, known)
    return say(lang, "studio-piece", key=key or "alone", otherwise=key)


def _named(lang: Lang, one: Setting, value: str, known: Targets) -> str:
    if one.of == "language":
        return language_name(Lang(value))
    text = known[value].in_(lang) if known[value].by else ""
    short = f"{text[:SHORT].rstrip()}…" if len(text) > SHORT else text
    if one.of == "kind":
        return say(lang, f"activity-kind-{value}")
    if one.of == "mode":
        return say(lang, "studio-value", value=f"{one.of}-{value}", otherwise=value)
    return f"{short} ({value})" if short else value


def file_name(lang: Lang, shown: Outline) -> str:
    """What a file is called by its kind and title; by its id where it has none."""
    named = shown.id or shown.file
    if shown.kind not in UNTITLED:
        head = shown.section("head")
        by = next((part.by for part in (head.parts if head else ()) if part.name == "title" and part.by), {})
        named = by.get(lang) or next(iter(by.values()), named)
    return say(lang, "studio-file", kind=shown.kind or "other", id=named)


def language_name(lang: Lang) -> str:
    """A language's own name, or its tag where we do not know it."""
    return OWN_NAMES.get(lang, lang)


def difference_words(lang: Lang, one: Difference) -> str:
    """A difference in a sentence: `Étude de cas : x, Étape calme, Option b, Français : « a » devient « b ».`"""
    names = [file_name(lang, one.shown)]
    names += [section_name(lang, one.shown, one.section)] if one.section else []
    names += [part_name(lang, one.part)] if one.part else []
    place = say(lang, "studio-comma").join(name.strip() for name in names)
    how = one.how
    if how == "text":
        how_said = "text-new" if not one.before else "text-gone" if not one.after else "text"
        return say(
            lang,
            f"studio-diff-{how_said}",
            place=place,
            language=language_name(one.lang),
            before=one.before,
            after=one.after,
        )
    return say(lang, f"studio-diff-{how}", place=place, name=one.name, before=one.before or "–", after=one.after or "–")

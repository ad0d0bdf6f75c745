"""Places in a pack, put into words: a section, a part, a finding, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from halqa.core.packs.differences import Difference
from halqa.core.packs.outline import STEP, Outline, Part, Section
from halqa.core.problems import Problem
from halqa.core.words import OWN_NAMES, Lang
from halqa.locale import say, say_problem

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
    """What a part is called: `Option b`, `Note pour l'animation`."""
    return say(lang, "studio-part", name=MARKS.get(part.name, part.name), id=part.id)


def file_name(lang: Lang, shown: Outline) -> str:
    """What a file is called by its kind and id."""
    return say(lang, "studio-file", kind=shown.kind or "other", id=shown.id or shown.file)


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

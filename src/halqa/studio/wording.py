"""Places in a pack, put into words: a section, a part, a finding, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from halqa.core.packs.carried import Setting
from halqa.core.packs.differences import Difference
from halqa.core.packs.elements import ARROW
from halqa.core.packs.growing import kind_of
from halqa.core.packs.outline import STEP, Outline, Part, Section
from halqa.core.packs.targets import Targets
from halqa.core.problems import Problem
from halqa.core.words import FIRST_STRONG_ISOLATE, OWN_NAMES, POP_DIRECTIONAL_ISOLATE, Lang
from halqa.locale import say, say_problem
from halqa.locale.languages import language_in

SHORT = 60
"""Characters of a text that tell one choice from another."""
OTHERWISE = {(ARROW, "step"): "to-step", ("source", "language"): "source-language", ("by", "role"): "by-observer"}
"""Settings whose name alone would not say what they are."""
UNTITLED = frozenset({"pack", "ids"})
"""Files that go by their id: a pack has one of each."""
ON_PAPER = {
    ("guide-step", "say"): "paragraph", ("glossary-step", "title"): "term", ("glossary-step", "say"): "meaning",
    ("glossary-step", "coach"): "beware",
}  # fmt: skip
"""Keywords that are called otherwise in what is read on paper, by the section as `kind_of` names it."""
MARKS = {"==": "step", "*": "option", "@": "role", "+": "criterion"}
NOTHING = FIRST_STRONG_ISOLATE + POP_DIRECTIONAL_ISOLATE
"""What the catalogue makes of an id that is not there."""


class Finding(msgspec.Struct, frozen=True):
    """A problem in words: what is wrong and how to mend it."""

    problem: Problem
    sentence: str
    remedy: str


def findings(lang: Lang, problems: Iterable[Problem], outlines: Iterable[Outline] = ()) -> tuple[Finding, ...]:
    """Problems in words, the gravest first; where a text stands is said in words for the files whose outlines are given."""
    files = {found.file: found for found in outlines}
    order = ("error", "warning", "note")
    ranked = sorted(problems, key=lambda problem: order.index(problem.severity))
    return tuple(Finding(problem, *problem_words(lang, problem, files.get(problem.where.file))) for problem in ranked)


def problem_words(lang: Lang, problem: Problem, found: Outline | None) -> tuple[str, str]:
    """A problem's sentence and its remedy for a person: the text's place in its file and its language are said in words. The remedy
    keeps the language's tag, which is what an author types."""
    args = dict(problem.args)
    if "unit" in args and found:
        args["unit"] = line_name(lang, found, problem.where.line) or args["unit"]
    if "lang" in args:
        args["lang"] = language_in(lang, Lang(str(args["lang"])))
    return say_problem(lang, replace(problem, args=args))[0], say_problem(lang, problem)[1]


def line_name(lang: Lang, found: Outline, line: int) -> str:
    """What a line is called by the part it is in: `Étape calme, Option b`; of a reason its option too. Empty where it is in none."""
    around = (
        (section, part) for section in found.sections for part in section.parts if part.first <= line <= part.last
    )
    for section, part in around:
        owner = section.part(part.owner) if part.owner else None
        same = section.parts[0] if section.id and section.kind != STEP else None
        inside = [each for each in (owner, part) if each and each is not same]
        names = [
            section_name(lang, found, section),
            *(part_name(lang, each, kind_of(found, section)) for each in inside),
        ]
        return say(lang, "studio-comma").join(names)
    return ""


def section_name(lang: Lang, shown: Outline, section: Section) -> str:
    """What a section is called: `Étape calme`, `Question doute-a`, `Objectifs`."""
    kind = f"{shown.kind}-step" if section.kind == STEP else section.kind
    return _tidy(say(lang, "studio-section", kind=kind, id=section.id))


def part_name(lang: Lang, part: Part, kind: str) -> str:
    """What a part of a section of this kind (`kind_of`) is called: `Option b`, `Note pour l'animation`; the title of a role or a phase
    is its name."""
    return part_word(lang, "name" if part.name == "title" and part.owner else part.name, kind, part.id)


def part_word(lang: Lang, name: str, kind: str, id: str = "") -> str:
    """What a keyword or a mark is called in a kind of section, with an id or without: `Option b`, `Option`."""
    return _tidy(say(lang, "studio-part", name=ON_PAPER.get((kind, name), MARKS.get(name, name)), id=id))


def _tidy(words: str) -> str:
    return words.replace(NOTHING, "").strip()


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
    names += [part_name(lang, one.part, kind_of(one.shown, one.section))] if one.part and one.section else []
    place = say(lang, "studio-comma").join(names)
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
    if how == "sound":
        how_said = "sound-new" if not one.before else "sound-gone" if not one.after else "sound"
        return say(lang, f"studio-diff-{how_said}", place=place, language=language_in(lang, one.lang))
    return say(lang, f"studio-diff-{how}", place=place, name=one.name, before=one.before or "–", after=one.after or "–")

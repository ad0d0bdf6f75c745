"""A section as a sheet to write on: each part with a field for every language, what stands there, and what is wrong beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from halqa.core.packs.outline import Outline, Part, Section, units_of
from halqa.core.words import Lang
from halqa.studio.actions.writing import SETTINGS, Conflict, Field, Typed
from halqa.studio.queries import STALE, PackShown, problems_at
from halqa.studio.wording import Finding, findings, language_name, part_name

NO_TEXT = frozenset({"==", "phase", "rubric", "made"})
"""Parts that carry settings alone."""
BARE = frozenset({"say", "why", "coach", "title", "care", "stop-word", "debrief", "low", "high", "comment", "expect"})
"""Parts that carry a text alone."""


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """One field: its name in the form, what stands in it, what was seen before, and what somebody else wrote meanwhile."""

    name: str
    lang: Lang
    label: str
    value: str
    seen: str
    state: str
    theirs: str | None = None

    @property
    def seen_name(self) -> str:
        """The name of the hidden field beside it."""
        return "seen." + self.name.removeprefix("text.")


class PartShown(msgspec.Struct, frozen=True, kw_only=True):
    """A part with its fields and findings. `unit` is its path, by which a translation is confirmed."""

    part: Part
    label: str
    unit: str
    settings: Shown | None
    fields: tuple[Shown, ...]
    findings: tuple[Finding, ...]


def sheet(
    lang: Lang, shown: PackShown, found: Outline, section: Section, conflicts: Sequence[Conflict] = ()
) -> tuple[PartShown, ...]:
    """The section's parts for a reader of `lang`, with conflicts in the place of what stands on disk."""
    clashes = {conflict.field: conflict for conflict in conflicts}
    units = units_of(shown.reading, found, section)
    wrong = problems_at(shown, found.file, section)
    out = []
    for number, part in enumerate(section.parts):
        ends = section.parts[number + 1].first if number + 1 < len(section.parts) else section.last + 1
        starts = part.first if number else section.first
        mine = [problem for problem in wrong if starts <= problem.where.line < ends]
        stale = {str(problem.args["lang"]) for problem in mine if problem.code == STALE}
        out.append(
            PartShown(
                part=part,
                label=part_name(lang, part),
                unit=str(units.get(part.key, "")),
                settings=None if part.name in BARE and not part.settings else _field(part, SETTINGS, "", clashes),
                fields=tuple(
                    _field(part, each, _state(shown, part, each, stale), clashes) for each in _langs(shown, part)
                ),
                findings=findings(lang, mine),
            )
        )
    return tuple(out)


def _langs(shown: PackShown, part: Part) -> tuple[Lang, ...]:
    """The pack's languages, the source first, then any other that is written here."""
    if part.name in NO_TEXT and not part.by:
        return ()
    pack = shown.reading.pack
    return tuple(dict.fromkeys((pack.source, *pack.languages, *part.by)))


def _state(shown: PackShown, part: Part, lang: Lang, stale: set[str]) -> str:
    """`missing`, `stale`, or nothing to say."""
    if not part.by.get(lang):
        return "missing"
    return "stale" if lang in stale else ""


def _field(part: Part, lang: Lang, state: str, clashes: Mapping[Field, Conflict]) -> Shown:
    value = part.settings if lang == SETTINGS else part.by.get(lang, "")
    clash = clashes.get(Field(part.key, lang))
    return Shown(
        name=f"text.{lang}.{part.key}",
        lang=lang,
        label="" if lang == SETTINGS else language_name(lang),
        value=clash.mine if clash else value,
        seen=value,
        state=state,
        theirs=clash.theirs if clash else None,
    )


def typed_of(posted: Mapping[str, list[str]]) -> dict[Field, Typed]:
    """The fields of a sent form: `text.<lang>.<part>`, with every `seen.<lang>.<part>`."""
    typed: dict[Field, Typed] = {}
    for name, values in posted.items():
        kind, _, rest = name.partition(".")
        lang, _, part = rest.partition(".")
        if kind == "text" and part:
            typed[Field(part, Lang(lang))] = Typed(values[-1], tuple(posted.get(f"seen.{rest}", ())))
    return typed

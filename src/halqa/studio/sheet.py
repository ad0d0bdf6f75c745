"""A section as a sheet to write on: each part with a field for every language, what stands there, and what is wrong beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from halqa.core.packs.agenda import PLACEHOLDER
from halqa.core.packs.carried import HEADS, Setting, carried
from halqa.core.packs.edits import field_value
from halqa.core.packs.fields import Piece, piece, pieces, value_of
from halqa.core.packs.growing import kind_of
from halqa.core.packs.outline import STEP, Outline, Part, Section, units_of
from halqa.core.packs.targets import Targets, targets
from halqa.core.problems import Problem
from halqa.core.words import Lang
from halqa.formats.pack_sounds import playable
from halqa.locale.languages import language_in
from halqa.studio.actions.writing import FIELDS, HEAD, SETTINGS, Conflict, Field, Typed
from halqa.studio.queries import SOUND_STALE, STALE, PackShown, problems_at
from halqa.studio.wording import Finding, findings, language_name, part_name, piece_name, setting_name, value_name

NO_TEXT = frozenset({"==", "phase", "rubric", "made"})
"""Parts that carry settings alone."""
HEARD = frozenset({"ask", "say", "care", "*", "why", "+", "@", "inject", "comment", "debrief"})
"""Parts that phones show as a text of their own, with a player where there is a recording; and the titles of pages."""
PAGES = frozenset({"theory", "overlay"})
DOT = "%2E"
"""A dot within a piece's key, which a mistake in the line may hold: names of fields are cut at dots."""


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


class PieceShown(msgspec.Struct, frozen=True):
    """One field of a setting: how it is filled in, and the choices of a menu in words."""

    form: str
    field: Shown
    choices: tuple[tuple[str, str], ...]


class SettingShown(msgspec.Struct, frozen=True):
    """A setting in words, with its fields. `many`: they stand one below the other, folded when they are more than a glance."""

    label: str
    pieces: tuple[PieceShown, ...]
    many: bool

    @property
    def alone(self) -> bool:
        """Whether its one field needs no word of its own."""
        return len(self.pieces) == 1 and not self.many

    @property
    def said(self) -> int:
        """How many of its fields say something."""
        return sum(bool(each.field.value) for each in self.pieces)


class SoundShown(msgspec.Struct, frozen=True, kw_only=True):
    """The recording of a part in one language: its file (none: empty), whether a phone can play it, whether its text changed since, and
    whether a country fills in the text, so that no phone plays any."""

    lang: Lang
    label: str
    file: str
    plays: bool
    stale: bool
    filled: bool


class PartShown(msgspec.Struct, frozen=True, kw_only=True):
    """A part with its fields, recordings and findings. `unit` is its path, by which a translation is confirmed; `raw` its line as it is
    written."""

    part: Part
    label: str
    unit: str
    raw: Shown | None
    settings: tuple[SettingShown, ...]
    fields: tuple[Shown, ...]
    findings: tuple[Finding, ...]
    sounds: tuple[SoundShown, ...] = ()
    droppable: bool = False
    """Whether it may be taken away alone; what a section begins with goes with the section."""

    @property
    def recorded(self) -> tuple[SoundShown, ...]:
        """The recordings there are."""
        return tuple(each for each in self.sounds if each.file)


def sheet(
    lang: Lang, shown: PackShown, found: Outline, section: Section, conflicts: Sequence[Conflict] = ()
) -> tuple[PartShown, ...]:
    """The section's parts for a reader of `lang`, with conflicts in the place of what stands on disk."""
    clashes = {conflict.field: conflict for conflict in conflicts}
    units = units_of(shown.reading, found, section)
    wrong = problems_at(shown, found.file, section)
    plays = frozenset(playable(shown.place.folder, shown.reading))
    head = _head_fields(lang, shown, found, section, clashes) if section.key == HEAD else None
    out = (
        [head] if head is not None and (head.settings or head.findings) else []
    )  # a glossary's head has nothing to choose
    for number, part in enumerate(section.parts):
        ends = section.parts[number + 1].first if number + 1 < len(section.parts) else section.last + 1
        starts = part.first if number else section.first
        mine = [problem for problem in wrong if starts <= problem.where.line < ends]
        stale = {str(problem.args["lang"]) for problem in mine if problem.code == STALE}
        settings = _settings(lang, shown, found, section, part, clashes)
        out.append(
            PartShown(
                part=part,
                label=part_name(lang, part, kind_of(found, section)),
                unit=str(units.get(part.key, "")),
                raw=_field(part, SETTINGS, "", clashes) if settings or part.settings else None,
                settings=settings,
                fields=tuple(
                    _field(part, each, _state(shown, part, each, stale), clashes) for each in _langs(shown, part)
                ),
                findings=findings(lang, mine, (found,)),
                sounds=_sounds(lang, shown, found, section, part, plays, mine),
                droppable=number > 0,
            )
        )
    return tuple(out)


def _head_fields(
    lang: Lang, shown: PackShown, found: Outline, section: Section, clashes: Mapping[Field, Conflict]
) -> PartShown:
    """The `name: value` lines at the top of the file, as a part of their own."""
    text, first = shown.files[found.file], section.first
    part = Part(key=FIELDS, name=FIELDS, id="", owner="", settings="", first=1, last=first - 1, by={})
    settings = tuple(
        _setting(
            lang,
            part,
            one,
            field_value(text, one.name),
            targets(shown.reading.pack, found, section, None, one.of),
            clashes,
        )
        for one in HEADS.get(found.kind, ())
        if one.kind != "fixed"
    )
    wrong = [problem for problem in problems_at(shown, found.file) if problem.where.line < first]
    label = part_name(lang, part, kind_of(found, section))
    return PartShown(
        part=part,
        label=label,
        unit="",
        raw=None,
        settings=settings,
        fields=(),
        findings=findings(lang, wrong, (found,)),
    )


def _settings(
    lang: Lang, shown: PackShown, found: Outline, section: Section, part: Part, clashes: Mapping[Field, Conflict]
) -> tuple[SettingShown, ...]:
    return tuple(
        _setting(
            lang,
            part,
            one,
            value_of(part.settings, one),
            targets(shown.reading.pack, found, section, part, one.of),
            clashes,
        )
        for one in carried(found.kind, part.name, part.settings)
        if one.kind != "fixed"
    )


def _setting(
    lang: Lang, part: Part, one: Setting, value: str, known: Targets, clashes: Mapping[Field, Conflict]
) -> SettingShown:
    found = pieces(one, value, tuple(known))
    return SettingShown(
        setting_name(lang, one),
        tuple(
            PieceShown(
                each.form,
                _piece_field(lang, part, one, each, value, known, clashes),
                tuple((choice, value_name(lang, one, choice, known)) for choice in each.choices),
            )
            for each in found
        ),
        one.kind in {"targets", "order", "points", "review"},
    )


def _piece_field(
    lang: Lang,
    part: Part,
    one: Setting,
    each: Piece,
    value: str,
    known: Targets,
    clashes: Mapping[Field, Conflict],
) -> Shown:
    key, standing = f"{one.name}:{each.key}", piece(one, value, each.key)
    clash = clashes.get(Field(part.key, SETTINGS, key))
    return Shown(
        name=f"text.{SETTINGS}:{key.replace('.', DOT)}.{part.key}",
        lang=SETTINGS,
        label=piece_name(lang, one, each.key, known),
        value=clash.mine if clash else standing,
        seen=standing,
        state="",
        theirs=clash.theirs if clash else None,
    )


def _langs(shown: PackShown, part: Part) -> tuple[Lang, ...]:
    """The pack's languages, the source first, then any other that is written here."""
    if part.name in NO_TEXT and not part.by:
        return ()
    pack = shown.reading.pack
    return tuple(dict.fromkeys((pack.source, *pack.languages, *part.by)))


def _sounds(
    lang: Lang,
    shown: PackShown,
    found: Outline,
    section: Section,
    part: Part,
    plays: frozenset[str],
    wrong: Sequence[Problem],
) -> tuple[SoundShown, ...]:
    """The recordings of a part, language by language as its texts; none where no phone plays any and none is named."""
    title = part.name == "title" and not part.owner and found.kind in PAGES and section.kind == STEP
    if not (part.name in HEARD or title or part.sound):
        return ()
    stale = {str(problem.args["lang"]) for problem in wrong if problem.code == SOUND_STALE}
    return tuple(
        SoundShown(
            lang=each,
            label=language_in(lang, each),
            file=part.sound.get(each, ""),
            plays=part.sound.get(each, "") in plays,
            stale=each in stale,
            filled=bool(PLACEHOLDER.search(part.by.get(each, ""))),
        )
        for each in dict.fromkeys((*_langs(shown, part), *part.sound))
    )


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
    """The fields of a sent form: `text.<lang>.<part>`, with every `seen.<lang>.<part>`; a setting's piece is
    `settings:<name>:<key>` in the place of the language."""
    typed: dict[Field, Typed] = {}
    for name, values in posted.items():
        kind, _, rest = name.partition(".")
        lang, _, part = rest.partition(".")
        if kind == "text" and part:
            lang, _, piece_key = lang.partition(":")
            typed[Field(part, Lang(lang), piece_key.replace(DOT, "."))] = Typed(
                values[-1], tuple(posted.get(f"seen.{rest}", ()))
            )
    return typed

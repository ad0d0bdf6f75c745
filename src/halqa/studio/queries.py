"""What the studio may be asked: the packs there are, one pack as it was read, what is wrong in it and where its translations stand."""

from __future__ import annotations

from functools import lru_cache

import msgspec
from msgspec.structs import replace

from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import check_pack
from halqa.core.packs.elements import fields
from halqa.core.packs.model import Reading, Unit
from halqa.core.packs.outline import Outline, Section, outline
from halqa.core.packs.syntax import parse
from halqa.core.problems import Problem
from halqa.core.words import Lang, Text
from halqa.formats.pack_folder import NotAPack, read_files
from halqa.formats.pack_sounds import problems_of
from halqa.studio.folders import Place, place_of, places

STALE = "pack-stale-translation"
MISSING = "pack-missing-language"
SOUND_STALE = "pack-sound-stale"
MOST_UNDERSTOOD = 4
"""Packs whose texts are remembered as understood: a large one takes a few megabytes."""


class PackRow(msgspec.Struct, frozen=True, kw_only=True):
    """A pack in the list. `name` is its folder; `problems` counts errors and warnings; `own` ones may be changed."""

    name: str
    own: bool
    title: Text
    version: str
    languages: tuple[Lang, ...]
    items: int
    pages: int
    cases: int
    problems: int


class PackShown(msgspec.Struct, frozen=True):
    """One pack with its files, their outlines, and everything that is wrong in it."""

    place: Place
    files: dict[str, str]
    outlines: tuple[Outline, ...]
    reading: Reading
    problems: tuple[Problem, ...]


class Translation(msgspec.Struct, frozen=True):
    """Where the pack stands in one language: of so many texts, which are missing, and which were made from an older source."""

    lang: Lang
    units: int
    missing: tuple[Unit, ...]
    stale: tuple[Unit, ...]

    @property
    def done(self) -> int:
        """Texts that are there and made from the source as it is."""
        return self.units - len(self.missing) - len(self.stale)


def pack_names() -> tuple[str, ...]:
    """The names of all packs, the house's own first: what a course may be played from."""
    return tuple(place.name for place in places())


def pack_rows(today: str) -> tuple[PackRow, ...]:
    """Every pack that can be read, the house's own first; `today` (ISO) decides which references are out of date."""
    rows = []
    for place in places():
        shown = pack_shown(place.name, today)
        if shown is not None:
            pack = shown.reading.pack
            rows.append(
                PackRow(
                    name=place.name,
                    own=place.own,
                    title=pack.title,
                    version=pack.version,
                    languages=pack.languages,
                    items=len(pack.items()),
                    pages=len(pack.pages()),
                    cases=len(pack.cases) + len(pack.exercises),
                    problems=sum(problem.severity != "note" for problem in shown.problems),
                )
            )
    return tuple(rows)


def pack_shown(name: str, today: str) -> PackShown | None:
    """One pack, or None when no folder of this name can be read."""
    place = place_of(name)
    if place is None:
        return None
    try:
        files, unread = read_files(place.folder)
    except NotAPack:
        return None
    outlines, reading, problems = _understood(tuple(sorted(files.items())), today)
    if unread:
        reading = replace(reading, problems=(*unread, *reading.problems))
        problems = check_pack(reading, today)
    sounds = problems_of(place.folder, reading)
    if sounds:
        problems = tuple(sorted((*problems, *sounds), key=lambda each: (each.where.file, each.where.line)))
    return PackShown(place, files, outlines, reading, problems)


@lru_cache(maxsize=MOST_UNDERSTOOD)
def _understood(
    files: tuple[tuple[str, str], ...], today: str
) -> tuple[tuple[Outline, ...], Reading, tuple[Problem, ...]]:
    """What these very texts say, remembered: a page, its map and its previews ask for the same pack within seconds."""
    reading = read_pack(dict(files))
    return tuple(outline(file, text) for file, text in files), reading, check_pack(reading, today)


def translations(shown: PackShown) -> tuple[Translation, ...]:
    """The pack's languages but its source, each with what is missing and what is stale."""
    return translations_of(shown.reading, shown.problems)


def translations_of(reading: Reading, problems: tuple[Problem, ...]) -> tuple[Translation, ...]:
    """The same for a pack that was read and checked."""
    pack = reading.pack
    stale = {(str(each.args["unit"]), str(each.args["lang"])) for each in problems if each.code == STALE}
    return tuple(
        Translation(
            lang=lang,
            units=len(reading.units),
            missing=tuple(unit for unit in reading.units if not unit.text.has(lang)),
            stale=tuple(unit for unit in reading.units if (str(unit.id), str(lang)) in stale),
        )
        for lang in pack.languages
        if lang != pack.source
    )


def has_ids(shown: PackShown, file: str) -> bool:
    """Whether this file is the pack's list of ids, which is generated: nobody edits it section by section."""
    return "ids" in fields(parse(file, shown.files[file]))


def problems_at(shown: PackShown, file: str, section: Section | None = None) -> tuple[Problem, ...]:
    """What is wrong in a file, or in a section of it."""
    return tuple(
        problem
        for problem in shown.problems
        if problem.where.file == file and (section is None or section.first <= problem.where.line <= section.last)
    )

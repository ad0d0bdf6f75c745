"""Writing in a section: texts in their languages and settings, field by field, so that two people in one section lose nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import msgspec

from halqa.core.packs.build import read_pack
from halqa.core.packs.edits import one_line, with_settings, with_text
from halqa.core.packs.outline import Part, outline
from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.staff.models import User
from halqa.studio.actions.saving import Files, Saved, change_pack

SETTINGS = Lang("settings")
"""In the place of a language: the settings of a part."""


class Field(msgspec.Struct, frozen=True):
    """One field of a section: a part in a language, or its settings."""

    part: str
    lang: Lang


class Typed(msgspec.Struct, frozen=True):
    """What somebody wants in a field, and what they saw there before: the last text known, and any sent whose arrival is not known."""

    wanted: str
    seen: tuple[str, ...]


class Conflict(msgspec.Struct, frozen=True):
    """Somebody else wrote in the same field: what stands there now, and what was typed here. Neither is lost."""

    field: Field
    theirs: str
    mine: str


class Written(msgspec.Struct, frozen=True):
    """What came of it."""

    saved: Saved
    conflicts: tuple[Conflict, ...]


def write_section(
    *, name: str, file: str, section: str, typed: Mapping[Field, Typed], by: User | None, now: dt.datetime
) -> Written | Refused:
    """Write the fields that were changed. A field that somebody else changed since is left and comes back as a conflict; one that is
    not there any more too. Refused when the section is gone and when the pack may not be changed."""
    conflicts: list[Conflict] = []

    def edit(files: Files) -> Files | Refused:
        conflicts.clear()
        if file not in files:
            return Refused("studio-section-gone", {"section": section, "file": file})
        order = read_pack(files).pack.languages
        text = files[file]
        for field, each in typed.items():
            found = outline(file, text).section(section)
            if found is None:
                return Refused("studio-section-gone", {"section": section, "file": file})
            part = found.part(field.part)
            now_there = standing(part, field.lang) if part else ""
            wanted, seen = one_line(each.wanted), {one_line(text) for text in each.seen}
            if wanted == now_there:
                continue
            if part is None or now_there not in seen:
                if wanted not in seen:
                    conflicts.append(Conflict(field, now_there, wanted))
                continue
            if field.lang == SETTINGS:
                text = with_settings(text, part, wanted)
            else:
                text = with_text(text, part, field.lang, wanted, order)
        return {**files, file: text}

    saved = change_pack(name=name, edit=edit, by=by, now=now)
    return saved if isinstance(saved, Refused) else Written(saved, tuple(conflicts))


def standing(part: Part, lang: Lang) -> str:
    """What stands in a field of a part."""
    return part.settings if lang == SETTINGS else part.by.get(lang, "")

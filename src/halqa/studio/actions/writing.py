"""Writing in a section: texts in their languages and settings, field by field, so that two people in one section lose nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import msgspec

from halqa.core.packs.build import read_pack
from halqa.core.packs.carried import HEADS, Setting, carried
from halqa.core.packs.edits import field_value, one_line, with_field, with_settings, with_text
from halqa.core.packs.fields import piece, value_of, with_piece, with_value
from halqa.core.packs.outline import Part, outline
from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.staff.models import User
from halqa.studio.actions.saving import Files, Saved, change_pack

SETTINGS = Lang("settings")
"""In the place of a language: the settings of a part."""


HEAD, FIELDS = "head", "fields"
"""The first section of a file, and in the place of a part's key: the `name: value` lines above it."""


class Field(msgspec.Struct, frozen=True):
    """One field of a section: a part in a language, its whole settings, or one piece (`name:key`) of them."""

    part: str
    lang: Lang
    piece: str = ""


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
            shown = outline(file, text)
            found, kind = shown.section(section), shown.kind
            if found is None:
                return Refused("studio-section-gone", {"section": section, "file": file})
            there = _There(text, kind, field, found.part(field.part) if field.part != FIELDS else None)
            now_there = there.value()
            wanted, seen = one_line(each.wanted), {one_line(text) for text in each.seen}
            if wanted == now_there:
                continue
            if now_there is None or now_there not in seen:
                if wanted not in seen:
                    conflicts.append(Conflict(field, now_there or "", wanted))
                continue
            text = there.written(wanted, order)
        return {**files, file: text}

    saved = change_pack(name=name, edit=edit, by=by, now=now)
    return saved if isinstance(saved, Refused) else Written(saved, tuple(conflicts))


class _There(msgspec.Struct, frozen=True):
    """A field as it stands in the text of a file. `part` is None when it is gone, and for the fields of the head."""

    text: str
    kind: str
    field: Field
    part: Part | None

    def setting(self) -> Setting | None:
        """Which setting the piece is of."""
        name = self.field.piece.partition(":")[0]
        part = self.part
        known = HEADS.get(self.kind, ()) if part is None else carried(self.kind, part.name, part.settings)
        return next((each for each in known if each.name == name and each.kind != "fixed"), None)

    def value(self) -> str | None:
        """What stands there; None when there is no such field."""
        part, lang = self.part, self.field.lang
        if self.field.piece:
            one = self.setting()
            if one is None or (part is None and self.field.part != FIELDS):
                return None
            value = value_of(part.settings, one) if part else field_value(self.text, one.name)
            return piece(one, value, self.field.piece.partition(":")[2])
        if part is None:
            return None
        return part.settings if lang == SETTINGS else part.by.get(lang, "")

    def written(self, wanted: str, order: tuple[Lang, ...]) -> str:
        """The text of the file with this field said otherwise; only for what `value` gives."""
        part, one = self.part, self.setting() if self.field.piece else None
        key = self.field.piece.partition(":")[2]
        if one is not None and part is not None:
            value = with_piece(one, value_of(part.settings, one), key, wanted)
            return with_settings(self.text, part, with_value(part.settings, one, value))
        if one is not None:
            return with_field(self.text, one.name, with_piece(one, field_value(self.text, one.name), key, wanted))
        assert part is not None  # `value` says so
        if self.field.lang == SETTINGS:
            return with_settings(self.text, part, wanted)
        return with_text(self.text, part, self.field.lang, wanted, order)

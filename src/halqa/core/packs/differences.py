"""What changed between two versions of a pack, thing by thing: texts, settings, what was added, taken away or moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from halqa.core.packs.elements import fields
from halqa.core.packs.outline import Outline, Part, Section, outline
from halqa.core.packs.syntax import parse
from halqa.core.words import Lang

How = Literal["file-added", "file-removed", "added", "removed", "moved", "text", "sound", "settings", "field", "form"]


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that differs. `form`: only spaces, comments or the order of lines; `field`: a line of the head, named in `name`."""

    how: How
    shown: Outline
    section: Section | None = None
    part: Part | None = None
    name: str = ""
    lang: Lang = Lang("")
    before: str = ""
    after: str = ""


def differences(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Difference, ...]:
    """What differs, file by file. The list of ids, which follows the others, is left out unless nothing else differs."""
    found: list[Difference] = []
    followed: list[Difference] = []
    for file in sorted({*before, *after}):
        old, new = before.get(file), after.get(file)
        if old == new:
            continue
        shown = outline(file, new if new is not None else old or "")
        if old is None or new is None:
            into = followed if shown.kind == "ids" else found
            into.append(Difference(how="file-added" if old is None else "file-removed", shown=shown))
        elif shown.kind == "ids":
            followed.append(Difference(how="form", shown=shown))
        else:
            inside = [*_fields(shown, old, new), *_sections(outline(file, old), shown)]
            found += inside or [Difference(how="form", shown=shown)]
    return tuple(found or followed)


def _fields(shown: Outline, old: str, new: str) -> Iterator[Difference]:
    was, now = (fields(parse("", text)) for text in (old, new))
    for name in dict.fromkeys((*was, *now)):
        before, after = (" · ".join(value for value, _ in each.get(name, ())) for each in (was, now))
        if before != after:
            yield Difference(how="field", shown=shown, name=name, before=before, after=after)


def _sections(was: Outline, now: Outline) -> Iterator[Difference]:
    old, new = ({section.key: section for section in each.sections} for each in (was, now))
    for key in dict.fromkeys((*old, *new)):
        if key not in new:
            yield Difference(how="removed", shown=now, section=old[key], before=_told(old[key]))
        elif key not in old:
            yield Difference(how="added", shown=now, section=new[key], after=_told(new[key]))
        else:
            yield from _parts(now, old[key], new[key])
    kept, keeps = [key for key in old if key in new], [key for key in new if key in old]
    if kept != keeps:
        yield Difference(how="moved", shown=now, before=", ".join(kept), after=", ".join(keeps))


def _told(section: Section) -> str:
    """The first words of a section, to know it by."""
    return next((next(iter(part.by.values())) for part in section.parts if part.by), "")


def _parts(shown: Outline, was: Section, now: Section) -> Iterator[Difference]:
    old, new = ({part.key: part for part in each.parts} for each in (was, now))
    for key in dict.fromkeys((*old, *new)):
        part = new.get(key) or old[key]
        if key not in new or key not in old:
            told = next(iter(part.by.values()), "")
            how: How = "added" if key in new else "removed"
            yield Difference(how=how, shown=shown, section=now, part=part, before=told, after=told)
            continue
        if old[key].settings != part.settings:
            was_set, is_set = old[key].settings, part.settings
            yield Difference(how="settings", shown=shown, section=now, part=part, before=was_set, after=is_set)
        for lang in dict.fromkeys((*old[key].by, *part.by)):
            before, after = old[key].by.get(lang, ""), part.by.get(lang, "")
            if before != after:
                yield Difference(how="text", shown=shown, section=now, part=part, lang=lang, before=before, after=after)
        for lang in dict.fromkeys((*old[key].sound, *part.sound)):
            before, after = old[key].sound.get(lang, ""), part.sound.get(lang, "")
            if before != after:
                yield Difference(
                    how="sound", shown=shown, section=now, part=part, lang=lang, before=before, after=after
                )

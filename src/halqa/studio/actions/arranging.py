"""Adding, moving and taking away: parts, sections and files of a pack. What is taken away is kept in the versions, its ids retired."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec

from halqa.core.packs import edits
from halqa.core.packs.build import read_pack
from halqa.core.packs.edits import with_made
from halqa.core.packs.elements import ID
from halqa.core.packs.fingerprints import fingerprint
from halqa.core.packs.growing import (
    Addition,
    behind,
    free_id,
    new_file,
    next_id,
    root_of,
    with_part,
    with_section,
)
from halqa.core.packs.model import Reading
from halqa.core.packs.outline import Outline, Part, Section, outline
from halqa.core.packs.targets import titles_of
from halqa.core.problems import Refused
from halqa.core.words import Lang, Text
from halqa.formats.exchange.folder import slug
from halqa.staff.models import User
from halqa.studio.actions.saving import Files, Saved, change_pack, ids_file
from halqa.studio.folders import FILE

ARRANGED = "arranged"
FIRST_STEP = "debut"
USUAL_ASK = "group silent=30s talk=5m vote=1m rule=majority tie=facilitator"
"""How a table decides unless somebody says otherwise: alone in silence, then together, then a vote."""
USUAL_PACE = {"case": " pace=table"}
"""What is made for tables goes at each table's own pace unless somebody says otherwise."""
SEEN_BY_ALL = frozenset({"@", "phase"})
"""What begins with the name that everybody sees, under which a role's card is written: no word of a card may become an id."""
WORDS_OF_AN_ID = 4
_LETTERS = (
    "أ=a ا=a إ=i آ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=ch "
    "ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ي=y ى=a ة=a ؤ=w ئ=y"
)
IN_LATIN = str.maketrans(dict(pair.split("=") for pair in _LETTERS.split()))
"""Arabic letters, each as the Latin one it is near to."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where something is added, moved or taken away."""

    pack: str
    file: str
    section: str = ""


class Stamp(msgspec.Struct, frozen=True):
    """Who does it, and when."""

    by: User | None
    now: dt.datetime


class Added(msgspec.Struct, frozen=True):
    """What was added: the key of its section and of its part."""

    section: str
    part: str = ""


class _Here(msgspec.Struct, frozen=True):
    """A place as it stands on disk."""

    reading: Reading
    text: str
    shown: Outline
    section: Section | None


Change = Callable[[_Here], str | Refused]


def _change(place: Place, stamp: Stamp, change: Change) -> Saved | Refused:
    """Change one file of a pack; refused when its section is gone."""

    def edit(files: Files) -> Files | Refused:
        text = files.get(place.file)
        shown = outline(place.file, text or "")
        section = shown.section(place.section) if place.section else None
        if text is None or (place.section and section is None):
            return Refused("studio-section-gone", {"section": place.section or place.file, "file": place.file})
        made = change(_Here(read_pack(files), text, shown, section))
        return made if isinstance(made, Refused) else {**files, place.file: made}

    return change_pack(name=place.pack, edit=edit, by=stamp.by, now=stamp.now, why=ARRANGED)


def add_part(
    *, place: Place, addition: Addition, identity: str, settings: str, by: dict[Lang, str], stamp: Stamp
) -> Added | Refused:
    """A new part in a section, with the id given or the next free one. Refused for an id that stands, was retired or is none."""
    added: list[Added] = []

    def change(here: _Here) -> str | Refused:
        assert here.section is not None  # _change refuses before
        before = root_of(here.shown, here.section, addition.name)
        chosen = identity or next_id(here.reading, before, addition.name, here.section.parts)
        if identity and (wrong := _unfit(here.reading, before, identity)):
            return wrong
        text = with_part(here.text, here.shown, here.section, addition, chosen, settings, by)
        new = outline(place.file, text).section(place.section)
        keys = {part.key for part in here.section.parts}
        added[:] = [Added(place.section, part.key) for part in new.parts if part.key not in keys] if new else []
        return text

    done = _change(place, stamp, change)
    return done if isinstance(done, Refused) else next(iter(added), Added(place.section))


def _unfit(reading: Reading, before: str, identity: str) -> Refused | None:
    if not ID.fullmatch(identity):
        return Refused("studio-bad-id", {"id": identity})
    if before + identity in reading.pack.retired:
        return Refused("studio-id-retired", {"id": identity})
    if any(named.path == before + identity for named in reading.names):
        return Refused("studio-id-taken", {"id": identity})
    return None


def id_from(words: str, otherwise: str) -> str:
    """An id made of the first words of a text; Arabic letters under the Latin ones they are near to, so that steps are told apart."""
    return slug(" ".join(words.split()[:WORDS_OF_AN_ID]).translate(IN_LATIN), otherwise)


def add_section(*, place: Place, name: str, identity: str, settings: str, words: str, stamp: Stamp) -> Added | Refused:
    """A new step, item, page, role, objective ... behind `place.section`, else behind its like; its id is given, or made of its first
    words."""
    added: list[Added] = []

    def change(here: _Here) -> str | Refused:
        before = root_of(here.shown, None, name)
        if identity and (wrong := _unfit(here.reading, before, identity)):
            return wrong
        chosen = identity or _id_for(here, name, before, words)
        after = here.section.last if here.section is not None else behind(here.shown, name, len(here.text))
        text = with_section(here.text, after, blocks_of(here, name, chosen, settings, words))
        known, new = _keys(here.shown), _keys(outline(place.file, text))
        added[:] = [Added(*pair) for pair in new if pair not in known]
        return text

    done = _change(place, stamp, change)
    return done if isinstance(done, Refused) else next(iter(added), Added(place.section))


def _keys(shown: Outline) -> list[tuple[str, str]]:
    return [(section.key, part.key) for section in shown.sections for part in section.parts]


def _id_for(here: _Here, name: str, before: str, words: str) -> str:
    """The id of a new section: none for what needs none, a number for a question of the debrief, else made of its first words."""
    if name in {"rubric", "comment"}:
        return ""
    if name == "debrief":
        standing = [part for section in here.shown.sections for part in section.parts]
        return next_id(here.reading, before, name, standing)
    return free_id(here.reading, before, id_from(words, "nouveau"))


def blocks_of(here: _Here, name: str, identity: str, settings: str, words: str) -> list[list[str]]:
    """The lines of a new section: its head, its text, and what it needs besides, still to be written."""
    by = {here.reading.pack.source: words} if words else {}
    if name in SEEN_BY_ALL:
        return [edits.block_of((name, identity, settings), {}), edits.block_of(("title",), by)]
    if name == "rubric":
        settings = settings or f"by={_observer(here)}"
        return [edits.block_of((name, "", settings), {}), *([edits.block_of(("+", "c1"), by)] if words else [])]
    head = edits.block_of((name, identity, settings), {} if name == "==" else by)
    inside: dict[str, list[list[str]]] = {
        "case": [edits.block_of(("say",), by)],
        "bank": [edits.block_of(("ask",), by), ["* a"], ["why"], ["* b"], ["why"]],
        "theory": [edits.block_of(("title",), by), ["say s1"]],
        "overlay": [edits.block_of(("title",), by), ["say s1"]],
        "guide": [edits.block_of(("title",), by), ["say s1"]],
        "glossary": [edits.block_of(("title",), by)],
        "poll": [edits.block_of(("ask",), by), ["* a"], ["* b"]],
        "agenda": [edits.block_of(("title",), by)],
        "feedback": [["low"], ["high"]] if name == "+" else [],
    }
    return [head, *(inside.get(here.shown.kind, []) if name in {"==", "+"} else [])]


def _observer(here: _Here) -> str:
    """The role that observes: the one that is called so, else the last one."""
    roles = [section.id for section in here.shown.sections if section.kind == "role"]
    return next((role for role in roles if role.startswith("observ")), roles[-1] if roles else "observateur")


def add_way(*, place: Place, words: str, to: str, step: str, stamp: Stamp) -> Added | Refused:
    """A new option of a step, and where it leads: a step that stands, or a new one told in `step`. Gives the new step, if any."""
    added: list[Added] = [Added(place.section)]

    def change(here: _Here) -> str | Refused:
        assert here.section is not None  # _change refuses before
        before = root_of(here.shown, here.section, "*")
        target = to or free_id(here.reading, root_of(here.shown, None, "=="), id_from(step, "etape"))
        text, by = here.text, {here.reading.pack.source: words}
        if not any(part.name == "ask" for part in here.section.parts):
            text = with_part(text, here.shown, here.section, Addition("ask"), "", USUAL_ASK, {})
        shown = outline(place.file, text)
        section = shown.section(place.section) or here.section
        letter = next_id(here.reading, before, "*", section.parts)
        text = with_part(text, shown, section, Addition("*"), letter, f"-> {target}", by)
        if not to:
            text = with_section(text, len(text), blocks_of(here, "==", target, "", step))
            added[:] = [Added(f"step/{target}")]
        return text

    done = _change(place, stamp, change)
    return done if isinstance(done, Refused) else added[0]


def add_run(*, place: Place, kind: str, ref: str, minutes: int, stamp: Stamp) -> Added | Refused:
    """Put a case, a page, a poll ... on a half-day of an agenda, under its own title. Refused when there is nothing of that name."""
    added: list[Added] = []

    def change(here: _Here) -> str | Refused:
        assert here.section is not None  # _change refuses before
        title = titles_of(here.reading.pack).get((kind, ref))
        if title is None:
            return Refused("studio-run-unknown", {"ref": ref})
        identity = free_id(here.reading, root_of(here.shown, here.section, "run"), ref)
        settings = f"{kind} ref={ref} minutes={minutes}m{USUAL_PACE.get(kind, '')}"
        added[:] = [Added(place.section, f"run.{identity}")]
        return with_part(here.text, here.shown, here.section, Addition("run"), identity, settings, dict(title.by))

    done = _change(place, stamp, change)
    return done if isinstance(done, Refused) else added[0]


def confirm_translation(*, pack: str, unit: str, lang: Lang, stamp: Stamp) -> Saved | Refused:
    """Say that a translation is still right although its source text changed: from now on it was made from the text as it is."""

    def edit(files: Files) -> Files | Refused:
        reading = read_pack(files)
        found = next((each for each in reading.units if each.id == unit and each.text.has(lang)), None)
        if found is None:
            return Refused("studio-section-gone", {"section": unit, "file": pack})
        ids, of = ids_file(files), fingerprint(found.text.in_(reading.pack.source))
        return {**files, ids: with_made(files.get(ids, ""), pack, {unit: {lang: of}})}

    return change_pack(name=pack, edit=edit, by=stamp.by, now=stamp.now)


def remove_part(*, place: Place, part: str, stamp: Stamp) -> Saved | Refused:
    """Take a part away, with what belongs to it."""

    def change(here: _Here) -> str | Refused:
        found: Part | None = here.section.part(part) if here.section else None
        if here.section is None or found is None:
            return Refused("studio-section-gone", {"section": part, "file": place.file})
        return edits.without_part(here.text, here.section, found)

    return _change(place, stamp, change)


def remove_section(*, place: Place, stamp: Stamp) -> Saved | Refused:
    """Take a section away."""

    def change(here: _Here) -> str | Refused:
        assert here.section is not None  # _change refuses before
        text = here.text
        if here.section.kind in {"step", "role", "inject", "scale", "rubric"}:
            return edits.without(text, here.section.first, here.section.last)
        for part in reversed(here.section.parts):
            text = edits.without(text, part.first, part.last)
        return text

    return _change(place, stamp, change)


def move_section(*, place: Place, by: int, stamp: Stamp) -> Saved | Refused:
    """Move a section up (-1) or down (1) among its like. Its id stays, so nothing that refers to it changes."""

    def change(here: _Here) -> str | Refused:
        assert here.section is not None  # _change refuses before
        return edits.moved(here.text, here.shown, here.section, by)

    return _change(place, stamp, change)


def add_file(
    *, pack: str, kind: str, identity: str, title: Text, stamp: Stamp, blocks: tuple[list[str], ...] = ()
) -> str | Refused:
    """A new file of a kind with its title, and blocks of lines behind it; its name. Refused for an id that stands or was retired."""
    made: list[str] = []

    def edit(files: Files) -> Files | Refused:
        reading = read_pack(files)
        if identity and (wrong := _unfit(reading, f"{kind}/", identity)):
            return wrong
        chosen = identity or free_id(reading, f"{kind}/", id_from(title.in_(title.source), kind))
        file = f"{chosen}.{kind}.halqa"
        if file in files or not FILE.fullmatch(file):
            return Refused("studio-id-taken", {"id": chosen})
        text = new_file(kind, chosen, title)
        for block in blocks:
            text = with_section(text, len(text), [block])
        made[:] = [file]
        return {**files, file: text}

    done = change_pack(name=pack, edit=edit, by=stamp.by, now=stamp.now, why=ARRANGED)
    return done if isinstance(done, Refused) else made[0]


def add_case(*, pack: str, title: Text, words: str, question: str, lang: Lang, stamp: Stamp) -> str | Refused:
    """A new case: its title, what happens first and what is asked then; its file's name."""
    first = [
        f"== {FIRST_STEP} start",
        *edits.block_of(("say",), {lang: words}),
        *edits.block_of(("ask", USUAL_ASK), {lang: question}),
    ]
    return add_file(pack=pack, kind="case", identity="", title=title, stamp=stamp, blocks=(first,))


def remove_file(*, place: Place, stamp: Stamp) -> Saved | Refused:
    """Take a file away."""

    def edit(files: Files) -> Files | Refused:
        return {name: text for name, text in files.items() if name != place.file}

    return change_pack(name=place.pack, edit=edit, by=stamp.by, now=stamp.now, why=ARRANGED)

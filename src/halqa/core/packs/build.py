"""Trees -> a typed pack and a list of problems. Whatever can be understood is kept; whatever cannot is said with its line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from halqa.core.ids import UnitId
from halqa.core.packs.build_agenda import build_agenda
from halqa.core.packs.build_content import build_bank, build_feedback, build_overlay, build_polls, build_theory
from halqa.core.packs.build_papers import build_glossary, build_guide
from halqa.core.packs.build_scenes import build_case, build_exercise
from halqa.core.packs.carried import DATES, HEADS, REFERENCE
from halqa.core.packs.elements import Element, Findings, Opened, elements, fields
from halqa.core.packs.model import Dimension, Made, Pack, Reading, Reference, Review, Spoken
from halqa.core.packs.parts import EMPTY
from halqa.core.packs.source import Line
from halqa.core.packs.syntax import Form, Tree, parse
from halqa.core.problems import Where
from halqa.core.words import FR, Lang, Text

FORMAT = "1"
MAIN_FILE = "pack.halqa"
FIELDS: dict[str, tuple[str, ...]] = {kind: tuple(each.name for each in head) for kind, head in HEADS.items()}
"""The kinds of files, and the header fields each may have."""

T = TypeVar("T")


def read_pack(files: Mapping[str, str]) -> Reading:
    """A pack from its files (name -> text). Never raises: problems carry file, line, what is wrong and how to mend it."""
    trees = [parse(name, files[name]) for name in sorted(files)]
    main = next((tree for tree in trees if "pack" in fields(tree)), None)
    found = Findings(_source(main))
    opened = sorted((one for tree in trees if (one := _open(tree, found))), key=lambda one: one.id)
    mains = [one for one in opened if one.kind == "pack"]
    for extra in mains[1:]:
        found.report("second-pack-file", Where(extra.tree.file, 1), file=mains[0].tree.file)
    if mains:
        pack = _main(mains[0], found)
    else:
        found.report("no-pack-file", Where(MAIN_FILE, 1))
        pack = Pack(id="", version="", source=found.source, languages=(found.source,), title=EMPTY)
    ids = _each(opened, "ids", _ids, found)
    pack = replace(
        pack,
        banks=_each(opened, "bank", build_bank, found),
        theories=_each(opened, "theory", build_theory, found),
        polls=_each(opened, "poll", build_polls, found),
        feedbacks=_each(opened, "feedback", build_feedback, found),
        agendas=_each(opened, "agenda", build_agenda, found),
        overlays=_each(opened, "overlay", build_overlay, found),
        guides=_each(opened, "guide", build_guide, found),
        glossaries=_each(opened, "glossary", build_glossary, found),
        cases=_each(opened, "case", build_case, found),
        exercises=_each(opened, "exercise", build_exercise, found),
        retired=tuple(path for each in ids for path in each.retired),
        made=tuple(one for each in ids for one in each.made),
        spoken=tuple(one for each in ids for one in each.spoken),
    )
    file = mains[0].tree.file if mains else MAIN_FILE
    places = {named.path: named.where for named in reversed(found.names)}
    return Reading(pack, tuple(found.units), tuple(found.names), tuple(found.problems), file, places)


def _source(main: Tree | None) -> Lang:
    given = fields(main).get("source", ()) if main else ()
    return Lang(given[0][0]) if given and given[0][0] else FR


def _each(opened: list[Opened], kind: str, build: Callable[[Opened, Findings], T], found: Findings) -> tuple[T, ...]:
    return tuple(build(one, found) for one in opened if one.kind == kind)


def _open(tree: Tree, found: Findings) -> Opened | None:
    """The kind and id of a file from its header; None (and a problem) when it says neither."""
    first = next((node for node in tree.nodes if node.form not in {Form.BLANK, Form.COMMENT}), None)
    if first is None or first.name != "halqa":
        found.report("no-header", Where(tree.file, first.line.number if first else 1))
    elif first.tokens != (FORMAT,):
        found.report("other-format", first.line.where, given=" ".join(first.tokens)[:20] or "-", known=FORMAT)
    head = fields(tree)
    kind = next((name for name in head if name in FIELDS), None)
    if kind is None:
        found.report("unknown-kind", Where(tree.file, 1), known=", ".join(FIELDS))
        return None
    for name, given in head.items():
        if name not in FIELDS[kind]:
            found.report("unknown-field", given[0][1].where, field=name, known=", ".join(FIELDS[kind]))
        elif len(given) > 1 and name not in {"review", "retired"}:
            found.report("field-twice", given[1][1].where, field=name)
    identity, line = head[kind][0]
    head_line = Element(Form.FIELD, f"{kind}:", line, (identity,) if identity else ())
    found.id_of(head_line)
    found.name(f"{kind}/{identity}", line)
    return Opened(tree, kind, identity, head, elements(tree, found))


def _main(opened: Opened, found: Findings) -> Pack:
    texts: dict[str, Text] = {}
    references: list[Reference] = []
    dimensions: list[Dimension] = []
    for element in opened.elements:
        if element.name in {"title", "care", "stop-word"}:
            found.settings(element, (), words=0)
            texts[element.name] = found.text(element.name, element)
        elif element.name == "reference":
            references.append(_reference(element, found))
        elif element.name == "dimension":
            dimensions.append(_dimension(element, found))
        elif element.name != "halqa":
            found.misplaced(element)
    languages = tuple(dict.fromkeys(Lang(word) for word in opened.field("languages").split()))
    for name in ("version", "source", "languages", "licence", "authors"):
        if not opened.field(name):
            found.report("missing-field", Where(opened.tree.file, 1), field=name)
    if "title" not in texts:
        found.report("missing-part", Where(opened.tree.file, 1), part="title", what=f"pack: {opened.id}")
    return Pack(
        id=opened.id,
        version=opened.field("version"),
        source=found.source,
        languages=languages if found.source in languages else (found.source, *languages),
        licence=opened.field("licence"),
        authors=opened.field("authors"),
        sensitive=opened.yes("sensitive", found),
        places=tuple(place.strip() for place in opened.field("places").replace("،", ",").split(",") if place.strip()),
        reviews=tuple(_review(value, line, found) for value, line in opened.head.get("review", ())),
        title=texts.get("title", EMPTY),
        care=texts.get("care"),
        stop_word=texts.get("stop-word"),
        references=tuple(references),
        dimensions=tuple(dimensions),
    )


def _review(value: str, line: Line, found: Findings) -> Review:
    lang, _, state = value.partition(" ")
    if not state.strip():
        found.bad_value(line.where, "review", value, "ar awaiting native reviewer")
    return Review(lang=Lang(lang), state=state.strip())


def _reference(element: Element, found: Findings) -> Reference:
    found.settings(element, REFERENCE)
    for each in DATES:
        found.date(element, each.name)
    identity = found.id_of(element)
    given = element.settings
    return Reference(
        id=identity,
        text=found.text(f"reference/{identity}", element),
        legal="legal" in element.words[1:],
        as_of=given.get("as_of", ""),
        verified_by=given.get("verified_by", ""),
        expires=given.get("expires", ""),
        amended=given.get("amended", ""),
        url=given.get("url", ""),
    )


def _dimension(element: Element, found: Findings) -> Dimension:
    found.settings(element, ())
    identity = found.id_of(element)
    return Dimension(id=identity, text=found.text(f"dimension/{identity}", element))


class _Ids(msgspec.Struct, frozen=True):
    """What an ids file says."""

    retired: tuple[str, ...]
    made: tuple[Made, ...]
    spoken: tuple[Spoken, ...]


def _ids(opened: Opened, found: Findings) -> _Ids:
    """The ids file: `retired:` paths, `made PATH ar=FINGERPRINT en=FINGERPRINT`, and `spoken PATH fr=FINGERPRINT`."""
    made: list[Made] = []
    spoken: list[Spoken] = []
    for element in opened.elements:
        if element.name == "made" and element.id:
            made += [Made(unit=UnitId(element.id), lang=Lang(lang), of=of) for lang, of in element.settings.items()]
        elif element.name == "spoken" and element.id:
            spoken += [Spoken(unit=UnitId(element.id), lang=Lang(lang), of=of) for lang, of in element.settings.items()]
        elif element.name != "halqa":
            found.misplaced(element)
    retired = tuple(value for value, _ in opened.head.get("retired", ()) if value)
    return _Ids(retired, tuple(made), tuple(spoken))

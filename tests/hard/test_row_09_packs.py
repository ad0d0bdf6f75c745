"""Row 9: mutated stories, workbooks and packs: each is read or refused with a sentence, none stops its parser."""

from __future__ import annotations

import html
import io
import random
import re
import time
import zipfile
from collections.abc import Callable

import pytest

from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import check_pack
from halqa.core.packs.model import Reading
from halqa.core.packs.syntax import formatted, parse, written
from halqa.core.problems import Refused
from halqa.core.words import FR
from halqa.formats.exchange.parts import Incoming, Outgoing
from halqa.formats.exchange.registry import named
from tests.core.packs.samples import SMALL
from tests.formats.scenes.samples import CASE, EXERCISE, HERE, MAIN
from tests.formats.scenes.test_twee import FOREIGN, PIECES
from tests.hard.test_row_09_parsers import HANG, INPUTS, NOT_XML, mutated, sentences, taken_in
from tests.support.hard import WHOLE, measured

pytestmark = pytest.mark.slow

SCENES = {name: (HERE / name).read_text(encoding="utf-8") for name in (CASE, EXERCISE)}
PACK = {**SMALL, **SCENES}
STANDING = {name: SMALL[name] for name in ("pack.halqa", "s1.poll.halqa", "t1.theory.halqa")}
BOOKS = INPUTS if WHOLE else INPUTS // 5
"""A workbook takes its library some milliseconds."""
XML = (
    "<", ">", "\"", "</c>", "<c r=\"ZZ9999999\" t=\"inlineStr\"><is><t>x</t></is></c>", "<row r=\"999999\">", "t=\"s\"",
    "<v>99</v>", "<f>1+1</f>", "<!DOCTYPE x>", "<?x?>", "<mergeCell ref=\"A1:B9\"/>", "&x;", "&#0;", "]]>", "<![CDATA[", "\x00",
    "-1", "1e999", "id",
)  # fmt: skip
CELLS = (
    "", "id", "source", "fr", "ar", "state", "ok", "stale", "-", "=1+1", "0:05:00", "9:00", "99:99", "23:59:59",
    "le chef; la table", "#", "poll/choix/a", "{contact}", "fr| x", "== a", "نعم", "_x0041_", "\u2028", "\u202e",
    "a\nb", "x" * 33_000, "i1",
)  # fmt: skip
LINES = (
    "halqa 1", "title", "== a key=b", "== a start", "* a -> b", "* a", "@ agent seats=1 by=trainer", "+ r1 critical steps=4",
    "# note", "fr| Bonjour", "ar|", "|", "=", "->", ",", ":", " ", "\t", "version: 1", "case: x", "exercise: x", "pack: p",
    "ask group talk=5m vote=60s", "say un", "end=good", "rule=majority tie=talk", "credit=protection:2", "after=a/b",
    "unless=a", "phase jeu 12m", "inject i9 at=jeu+5m to=*", "run r9 case ref=x minutes=5m", "retired: q/q1", "{contact}", "{",
    "}", "\n\n", "\r", "\u2028", "\ufeff", "\x00", "999999999999999999m", "minutes: 99999999999999999999", "as_of=2025-99-99",
    "zz-Latn| x",
)  # fmt: skip


def run(
    name: str, inputs: int, made: Callable[[random.Random], bytes], read: Callable[[bytes], float], told: set[str]
) -> None:
    """Read them all; the slowest is measured, in seconds of processor time: a busy machine hangs nobody."""
    chance = random.Random(f"row 9, {name}")
    slowest = max(read(made(chance)) for _ in range(inputs))
    assert slowest < HANG
    shown = f"{slowest:.3f} s"
    measured(9, parser=name, inputs=inputs, crashes=0, slowest=shown, kinds_of_trouble_told=len(told))


def reader(name: str, told: set[str], into: dict[str, str] | None = None) -> Callable[[bytes], float]:
    """An import of this format; each kind of trouble is put into words once, and what comes in is a pack that can be read."""
    standing: Reading | None = read_pack(into) if into else None

    def read(data: bytes) -> float:
        taken, took = taken_in(name, data, Incoming(file="f.x", lang=FR, into=standing, texts=into or {}), told)
        if taken is not None and taken.files:
            assert taken.count or standing is not None
            read_pack({**(into or {}), **taken.files})
        return took

    return read


def test_no_mutated_story_stops_the_reader_of_twee() -> None:
    given = named("twee").write(read_pack({"pack.halqa": MAIN, CASE: SCENES[CASE]}), Outgoing(lang=FR))
    assert not isinstance(given, Refused)
    seeds, tokens = [FOREIGN.encode(), given.body], [piece.encode("utf-8", "replace") for piece in PIECES]
    told: set[str] = set()
    run("twee", INPUTS, lambda chance: mutated(seeds, tokens, chance), reader("twee", told), told)


@pytest.mark.parametrize("name", ["units", "msel"])
def test_no_mutated_workbook_stops_its_reader(name: str) -> None:
    files = STANDING if name == "units" else {"pack.halqa": MAIN, EXERCISE: SCENES[EXERCISE]}
    given = named(name).write(read_pack(files), Outgoing(lang=FR))
    assert not isinstance(given, Refused)
    with zipfile.ZipFile(io.BytesIO(given.body)) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    sizes, told = (parts, lean(parts)), set[str]()
    read = reader(name, told, files if name == "units" else None)
    run(name, BOOKS, lambda chance: workbook(sizes[chance.random() < 0.95], chance), read, told)


def lean(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The workbook with what is read and nothing for the eye: most inputs are these, reading a theme each time tries nothing."""
    eye = [part for part in parts if part.startswith(("docProps/", "xl/theme/", "xl/styles"))]
    kept = {part: data for part, data in parts.items() if part not in eye}
    for name in (*(part for part in kept if part.endswith(".rels")), "[Content_Types].xml"):
        for part in eye:
            kept[name] = re.sub(
                rf'<(Override|Relationship) [^>]*"/?{part.removeprefix("xl/")}"[^>]*/>'.encode(), b"", kept[name]
            )
            kept[name] = re.sub(rf'<Override [^>]*"/{part}"[^>]*/>'.encode(), b"", kept[name])
    for name in kept:
        if name.startswith("xl/worksheets/"):
            kept[name] = re.sub(rb' s="[0-9]+"', b"", kept[name])
    return kept


def workbook(parts: dict[str, bytes], chance: random.Random) -> bytes:
    """A workbook with slips in the zip, in the XML of a part, or in what its cells say: most of the first two end before the cells."""
    tokens = [token.encode() for token in XML]
    match chance.randrange(5):
        case 0:
            return mutated([zipped(parts)], [b"PK\x03\x04", b"\x00", b"PK\x01\x02"], chance)
        case 1:
            name = chance.choice(list(parts))
            return zipped({**parts, name: mutated([parts[name]], tokens, chance)})
        case _:
            return zipped({**parts, **{name: said(parts[name], chance) for name in parts if "sharedStrings" in name}})


def said(part: bytes, chance: random.Random) -> bytes:
    """The texts of the cells, some of them others."""
    share = chance.choice((0.02, 0.2, 0.9))

    def text(found: re.Match[str]) -> str:
        if chance.random() > share:
            return found[0]
        words = chance.choice(CELLS) if chance.random() < 0.7 else "".join(chance.choice(CELLS[:-2]) for _ in range(3))
        return f'<t xml:space="preserve">{html.escape(NOT_XML.sub("", words))}</t>'

    return re.sub(r"<t[ >][^<]*</t>|<t/>", text, part.decode()).encode()


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_no_mutated_pack_stops_the_parser_the_model_the_checks_or_the_formatter() -> None:
    told: set[str] = set()
    tokens = [f"{before}{line}{after}".encode() for line in LINES for before, after in (("", ""), ("\n", "\n"))]
    names = list(PACK)
    chance = random.Random("row 9, which file")

    def read(data: bytes) -> float:
        name, text = chance.choice(names), data.decode("utf-8", "replace")
        started = time.process_time()
        tree = parse(name, text)
        canonical = formatted(tree)
        reading = read_pack({"pack.halqa": MAIN, "court.agenda.halqa": SMALL["court.agenda.halqa"], name: text})
        found = check_pack(reading, "2026-11-23")
        took = time.process_time() - started
        assert written(tree) == text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        assert formatted(parse(name, canonical)) == canonical
        sentences(tuple(one for one in found if one.code not in told), ())
        told.update(one.code for one in found)
        return took

    seeds = [text.encode() for text in PACK.values()]
    run("pack text", INPUTS, lambda chance: mutated(seeds, tokens, chance), read, told)

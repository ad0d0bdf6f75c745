"""No other program's file carries a voice: each export says how many recordings stay behind, and an import of texts leaves them."""

from __future__ import annotations

import pytest

from halqa.core.packs.build import read_pack
from halqa.core.problems import Where
from halqa.core.words import FR, LANGS
from halqa.formats.exchange.parts import Given, Incoming, Outgoing, Taken
from halqa.formats.exchange.registry import NAMES, named
from halqa.formats.scenes import units_xlsx
from halqa.locale import say
from tests.core.packs.samples import BANK
from tests.formats.scenes.samples import CASE, EXERCISE, HERE, MAIN
from tests.formats.scenes.test_units import edited

SOUND = "sound fr=a.mp3 ar=b.mp3"


def heard(text: str, *after: str) -> str:
    """The text with recordings under the lines given."""
    for line in after:
        assert text.count(f"{line}\n") == 1
        text = text.replace(f"{line}\n", f"{line}\n{SOUND}\n")
    return text


def last(text: str, head: str) -> str:
    """The last language line under the line that begins so."""
    lines = text.split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith(head))
    return next(
        line for number, line in enumerate(lines[start + 1 :], start=start + 1) if lines[number + 1][2:3] != "|"
    )


GOLDEN = {name: (HERE / name).read_text(encoding="utf-8") for name in (CASE, EXERCISE)}
FILES = {
    "pack.halqa": heard(MAIN, "en| Trial"),
    "b1.bank.halqa": heard(BANK, last(BANK, "ask")),
    CASE: heard(GOLDEN[CASE], last(GOLDEN[CASE], "* a ->"), last(GOLDEN[CASE], "title")),
    EXERCISE: heard(GOLDEN[EXERCISE], last(GOLDEN[EXERCISE], "inject")),
}
COUNTS = {"gift": 2, "moodle": 2, "aiken": 2, "twee": 4, "units": 10, "msel": 2}


@pytest.mark.parametrize("name", NAMES)
def test_an_export_says_how_many_recordings_stay_behind(name: str) -> None:
    reading = read_pack(FILES)
    assert reading.problems == ()
    only = {"msel": "premier-contact"}.get(name, "")
    given = named(name).write(reading, Outgoing(lang=FR, only=only))
    assert isinstance(given, Given)
    (loss,) = (each for each in given.losses if each.code == "recordings")
    assert loss.count == COUNTS[name]
    assert all(FILES[place.file].split("\n")[place.line - 1] == SOUND for place in loss.places)
    for lang in LANGS:
        assert say(lang, "exchange-loss-recordings", count=loss.count)


def test_a_pack_without_recordings_loses_none() -> None:
    silent = read_pack({name: text.replace(f"{SOUND}\n", "") for name, text in FILES.items()})
    for name in NAMES:
        given = named(name).write(silent, Outgoing(lang=FR, only={"msel": "premier-contact"}.get(name, "")))
        assert isinstance(given, Given)
        assert [each for each in given.losses if each.code == "recordings"] == []


def test_texts_that_come_in_leave_the_recordings_where_they_are() -> None:
    reading = read_pack(FILES)
    given = units_xlsx.write(reading, Outgoing(lang=FR))
    assert isinstance(given, Given)
    unit = next(unit for unit in reading.units if unit.heard == Where(CASE, FILES[CASE].split("\n").index(SOUND) + 1))
    body = edited(given.body, (str(unit.id), "ar", "نص جديد"), (str(unit.id), "fr", "Un texte neuf"))
    incoming = Incoming(file="t.xlsx", lang=FR, into=reading, standing=frozenset(FILES), texts=FILES)
    taken = units_xlsx.read(body, incoming)
    assert isinstance(taken, Taken)
    assert set(taken.files) == {CASE}
    after = read_pack({**FILES, **taken.files})
    assert [(each.id, each.text.sound) for each in after.units] == [
        (each.id, each.text.sound) for each in reading.units
    ]
    changed = next(each for each in after.units if each.id == unit.id)
    assert (changed.text.by[FR], changed.text.sound) == ("Un texte neuf", unit.text.sound)

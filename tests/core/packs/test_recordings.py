"""Recordings of texts: the line that names them, what is wrong with it, and what becomes of them where a text is filled in."""

from __future__ import annotations

import msgspec
import pytest

from halqa.core.packs.agenda import Words
from halqa.core.packs.build import read_pack
from halqa.core.packs.differences import differences
from halqa.core.packs.edits import with_sound, with_text
from halqa.core.packs.fingerprints import stamped
from halqa.core.packs.outline import Part, outline
from halqa.core.packs.printer import IDS_FILE, print_pack
from halqa.core.packs.syntax import formatted, parse
from halqa.core.words import AR, EN, FR, LANGS, Text
from tests.core.packs.samples import SMALL, changed, codes, one

HEARD = "fr| Où ?\nen| Where?", "fr| Où ?\nen| Where?\nsound fr=ou.fr.mp3 en=ou.en.m4a"


def ask_of(text: str) -> Part:
    """The question of the small bank's item, as an editor sees it."""
    section = outline("b1.bank.halqa", text).section("step/q1")
    part = section.part("ask") if section is not None else None
    assert part is not None
    return part


def test_a_line_below_a_text_names_its_recordings_and_comes_back() -> None:
    reading = changed("b1.bank.halqa", HEARD)
    assert codes(reading) == []
    (unit,) = [unit for unit in reading.units if unit.text.sound]
    assert (unit.id, unit.text.sound) == ("q/q1/ask", {FR: "ou.fr.mp3", EN: "ou.en.m4a"})
    assert unit.heard is not None
    assert (unit.where.line, unit.heard.line) == (13, 16)
    assert read_pack(print_pack(reading.pack)).pack == reading.pack


def test_the_line_may_stand_between_two_languages_and_the_formatter_leaves_it() -> None:
    between = "fr| Où ?\nen| Where?", "fr| Où ?\nsound   fr=ou.fr.mp3\nen| Where?"
    reading = changed("b1.bank.halqa", between)
    assert codes(reading) == []
    text = formatted(parse("b1.bank.halqa", SMALL["b1.bank.halqa"].replace(*between)))
    assert "fr| Où ?\nsound fr=ou.fr.mp3\nen| Where?" in text
    assert formatted(parse("b1.bank.halqa", text)) == text


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("sound fr=Ou.mp3", "bad-value"),
        ("sound fr=../ou.mp3", "bad-value"),
        ("sound fr=ou.exe", "bad-value"),
        ("sound FR=ou.mp3", "unknown-setting"),
        ("sound ou.mp3", "unknown-setting"),
        ("sound fr=ou.mp3\nsound en=ou.en.mp3", "misplaced"),
        ("sound ar=ou.ar.mp3", "sound-without-text"),
    ],
)
def test_what_is_no_recording_is_said_at_its_line(line: str, code: str) -> None:
    problem = one(changed("b1.bank.halqa", (HEARD[0], f"{HEARD[0]}\n{line}")), code)
    assert problem.where.line == 16 + line.count("\n")


def test_a_recording_needs_a_text_above_it() -> None:
    assert one(changed("b1.bank.halqa", ("halqa 1\n", "halqa 1\nsound fr=a.mp3\n")), "misplaced").where.line == 2
    twice = changed("b1.bank.halqa", ("== q1 ", "sound fr=a.mp3\nsound fr=b.mp3\n== q1 "))
    assert one(twice, "misplaced").where.line == 13


def test_a_recording_of_words_that_a_country_fills_in_is_not_played() -> None:
    said = "en| Here, with {contact}.", "en| Here, with {contact}.\nsound en=ici.en.mp3"
    reading = changed("b1.bank.halqa", said)
    assert codes(reading) == ["sound-filled"]
    words = Words(reading.pack, reading.pack.overlays[0], {"ici.en.mp3": "address.mp3"})
    assert words.of(reading.pack.items()[0].options[0].text).sound == {}


def test_only_recordings_at_hand_of_texts_that_are_there_are_played() -> None:
    words = Words(read_pack(SMALL).pack, None, {"a.mp3": "address.mp3", "c.mp3": "other.mp3"})
    text = Text(FR, {FR: "Bonjour", EN: "Hello"}, {FR: "a.mp3", EN: "b.mp3", AR: "c.mp3"})
    assert words.of(text).sound == {FR: "address.mp3"}
    assert Words(read_pack(SMALL).pack, None).of(text).sound == {}


def test_a_text_without_recordings_is_stored_as_it_always_was() -> None:
    assert msgspec.json.encode(Text(FR, {FR: "Bonjour"})) == b'{"source":"fr","by":{"fr":"Bonjour"}}'


def test_a_recording_older_than_its_text() -> None:
    heard = changed("b1.bank.halqa", HEARD)
    stamps = print_pack(stamped(heard))[IDS_FILE]
    assert "spoken q/q1/ask fr=" in stamps
    assert codes(changed("b1.bank.halqa", HEARD, ids_halqa=stamps)) == []
    newer = changed("b1.bank.halqa", HEARD, ("en| Where?", "en| Where then?"), ids_halqa=stamps)
    stale = one(newer, "sound-stale")
    assert (stale.args["unit"], stale.args["lang"], stale.where.line) == ("q/q1/ask", "en", 16)
    assert codes(read_pack({**print_pack(newer.pack), IDS_FILE: print_pack(stamped(newer))[IDS_FILE]})) == []


def test_the_editor_knows_recordings_and_changes_one_of_them() -> None:
    text = SMALL["b1.bank.halqa"].replace(*HEARD)
    part = ask_of(text)
    assert part.sound == {FR: "ou.fr.mp3", EN: "ou.en.m4a"}
    assert part.last == 16
    french = with_sound(text, part, EN, "")
    assert french == text.replace(" en=ou.en.m4a", "")
    none = with_sound(french, ask_of(french), FR, "")
    assert none == SMALL["b1.bank.halqa"]
    assert "en| Where?\nsound ar=ou.ar.ogg\n" in with_sound(none, ask_of(none), AR, "ou.ar.ogg")
    arabic = with_text(text, part, AR, "أين؟", LANGS)
    assert "fr| Où ?\nar| أين؟\nen| Where?\nsound fr=ou.fr.mp3 en=ou.en.m4a" in arabic
    assert codes(read_pack({**SMALL, "b1.bank.halqa": with_text(text, part, FR, "Où donc ?", LANGS)})) == []


def test_versions_tell_which_recording_changed_and_no_other() -> None:
    before = {**SMALL, "b1.bank.halqa": SMALL["b1.bank.halqa"].replace(*HEARD)}
    after = {**before, "b1.bank.halqa": before["b1.bank.halqa"].replace("ou.en.m4a", "ou.en.mp3")}
    (told,) = differences(before, after)
    assert (told.how, told.lang, told.before, told.after) == ("sound", EN, "ou.en.m4a", "ou.en.mp3")

"""Our workbooks, opened and saved again by LibreOffice 7.4 (kept as files), come in as ours do."""

from __future__ import annotations

from pathlib import Path

from halqa.core.packs.build import read_pack
from halqa.core.words import AR, FR
from halqa.formats.exchange.parts import Given, Incoming, Outgoing, Taken
from halqa.formats.scenes import msel_in, msel_out, units_xlsx
from tests.core.packs.samples import SMALL
from tests.formats.scenes.samples import EXERCISE, reading_of

SAVED = Path(__file__).parents[2] / "golden" / "workbooks"


def test_a_list_of_events_saved_there_is_the_list_that_went_out() -> None:
    ours = msel_out.write(reading_of(EXERCISE), Outgoing(lang=AR))
    assert isinstance(ours, Given)
    bodies = (ours.body, (SAVED / "msel-libreoffice.xlsx").read_bytes())
    direct, saved = (msel_in.read(body, Incoming(file="x.xlsx", lang=AR)) for body in bodies)
    assert isinstance(saved, Taken)
    assert saved == direct
    assert saved.count == 3


def test_texts_saved_there_change_nothing_and_a_changed_one_would() -> None:
    body = (SAVED / "units-libreoffice.xlsx").read_bytes()
    into = read_pack(SMALL)
    same = units_xlsx.read(body, Incoming(file="x.xlsx", lang=FR, into=into, texts=SMALL))
    assert isinstance(same, Taken)
    assert (same.files, same.count, same.problems) == ({}, 0, ())
    name, text = next((name, text) for name, text in SMALL.items() if "fr| " in text)
    line = next(line for line in text.splitlines() if "fr| " in line)
    other = {**SMALL, name: text.replace(line, f"{line} x", 1)}
    changed = units_xlsx.read(body, Incoming(file="x.xlsx", lang=FR, into=read_pack(other), texts=other))
    assert isinstance(changed, Taken)
    assert (set(changed.files), changed.count) == ({name}, 1)

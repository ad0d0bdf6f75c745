"""The printed kit: cards in the order that typing expects, numbers that pair and never link, every language, accessible PDF."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import msgspec
import pytest
from django.test import Client

from halqa.activities.registry import kind
from halqa.cli import main
from halqa.core.activity import Mode
from halqa.core.paper import Line, lettered
from halqa.core.problems import Refused
from halqa.core.words import FR, Text
from halqa.desk.queries import session_facts, sheet_lines
from halqa.render import kit as press
from halqa.render.kit import Kit, Part
from halqa.render.kit_parts import _cards, _row
from halqa.render.kit_words import Speech
from halqa.room.content import planned_of
from halqa.room.kit import KIT_LANGUAGES, kit_of
from halqa.staff.actions import make_account
from halqa.staff.rules import Role
from tests.record.factories import NOW, training

pytestmark = pytest.mark.django_db
LOOK = os.environ.get("HALQA_LOOK", "")  # noqa: TID251 - a folder for the papers, when somebody wants to look


@pytest.fixture
def session() -> str:
    made = training(people=26, days=2)
    made.course.pack = "premier-cercle"
    made.course.save()
    return str(made.key)


def made(session: str, half_day: str = "1", language: Any = "fr+ar") -> Kit:
    kit = kit_of(session=session, half_day=half_day, language=language)
    assert not isinstance(kit, Refused)
    return kit


def cards(kit: Kit, title: str) -> Part:
    return next(part for part in kit.parts if part.form == "cards" and part.title[0].text == title)


def test_every_activity_that_is_answered_has_cards_in_the_order_of_typing(session: str) -> None:
    facts = session_facts(session)
    planned = planned_of(facts)
    assert not isinstance(planned, Refused)
    numbers: dict[Mode, set[str]] = {mode: set() for mode in Mode}
    for place, half in enumerate(facts.half_days, start=1):
        kit = made(session, str(place), "fr")
        for step in planned:
            if step.half_day != half.id:
                continue
            spec = msgspec.json.decode(step.spec, type=kind(step.kind).spec_type)
            lines = kind(step.kind).paper(spec)
            if not lines:
                continue
            part = cards(kit, step.title.in_(FR))
            assert [row.ask[0].text for row in part.rows] == [line.ask.by[FR] for line in lines]
            assert [[mark.key for mark in row.marks] for row in part.rows] == [
                [choice.key for choice in line.choices] for line in lines
            ]
            assert part.privacy
            assert len(part.cards) >= len(sheet_lines(session))
            numbers[step.mode] |= {card.number for card in part.cards}
    assert numbers[Mode.ANONYMOUS] == {""}
    assert "1" in numbers[Mode.PAIRED]


def test_the_number_of_a_test_is_never_that_of_another_answer() -> None:
    press_of = Speech([FR])
    drawn = {card.number for card in _cards(press_of, Mode.PAIRED, 60)}
    kept = {card.number for card in _cards(press_of, Mode.BY_SEAT, 60)}
    assert len(drawn) == len(kept) == 60
    assert not drawn & kept
    assert {card.number for card in _cards(press_of, Mode.BY_NAME, 60)} == {""}


def test_no_card_carries_a_name(session: str) -> None:
    names = {name for line in sheet_lines(session) for name in (line.latin, line.arabic) if name}
    kit = made(session)
    for part in kit.parts:
        if part.form != "table":
            text = str(part)
            assert not [name for name in names if name in text]
    assert any(names & {said.text for words in row for said in words} for part in kit.parts for row in part.cells)


@pytest.mark.parametrize("language", KIT_LANGUAGES)
def test_it_is_printed_in_every_language_the_same_each_time(session: str, language: str) -> None:
    for half_day in ("1", "2"):
        pdf = press.write(made(session, half_day, language))
        assert pdf.startswith(b"%PDF-")
        assert b"pdfuaid" in pdf
        if LOOK:
            (Path(LOOK) / f"kit-{half_day}-{language}.pdf").write_bytes(pdf)
    assert press.write(made(session, "2", language)) == pdf


def test_a_half_day_that_is_not_there_is_refused(session: str) -> None:
    assert kit_of(session=session, half_day="9", language="fr") == Refused("room-half-day-unknown")


def test_the_desk_gives_it_to_who_leads(session: str, client: Client) -> None:
    user = make_account(username="lead", password=None, roles=frozenset({Role.FACILITATOR}), by=None, now=NOW)
    client.force_login(user)
    half = session_facts(session).half_days[0].id
    reply = client.get(f"/room/{session}/kit/{half}/?language=ar")
    assert reply.status_code == 200
    assert reply["Content-Type"] == "application/pdf"
    assert client.get(f"/room/{session}/kit/elsewhere/").status_code == 302


def test_a_card_that_asks_how_sure_one_is_has_three_boxes_to_tick(session: str) -> None:
    asked = Line(
        id="q", ask=Text(FR, {FR: "Un seul indice ?"}), choices=lettered([("a", Text(FR, {FR: "Oui"}))]), sure=True
    )
    row = _row(Speech([FR]), asked, 1)
    assert [box[0].text for box in row.boxes] == ["Sûr", "Plutôt sûr", "Au hasard"]
    assert _row(Speech([FR]), msgspec.structs.replace(asked, sure=False), 1).boxes == ()
    kit = made(session)
    shown = [msgspec.structs.replace(part, rows=(row,)) if part.form == "cards" else part for part in kit.parts]
    with_boxes = press.write(msgspec.structs.replace(kit, parts=tuple(shown)))
    assert with_boxes.startswith(b"%PDF-")
    if LOOK:
        (Path(LOOK) / "kit-sure.pdf").write_bytes(with_boxes)


def test_the_kit_of_the_course_has_its_scenes_and_ends_with_what_the_trainer_keeps() -> None:
    session = training(people=26, days=2)
    session.course.pack = "le-chemin"
    session.course.save()
    forms: set[str] = set()
    for place in range(1, len(session_facts(str(session.key)).half_days) + 1):
        kit = made(str(session.key), str(place))
        kept = [bool(part.keep) for part in kit.parts]
        assert kept == sorted(kept)
        forms |= {part.form for part in kit.parts}
        pdf = press.write(kit)
        assert b"pdfuaid" in pdf
        if LOOK:
            (Path(LOOK) / f"kit-le-chemin-{place}.pdf").write_bytes(pdf)
    assert {"leaves", "folded", "grid"} <= forms


def test_the_guide_of_the_course_is_given_at_the_desk_and_by_the_command(
    client: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = training(people=3)
    session.course.pack = "le-chemin"
    session.course.save()
    key = str(session.key)
    client.force_login(
        make_account(username="lead", password=None, roles=frozenset({Role.FACILITATOR}), by=None, now=NOW)
    )
    assert f"/room/{key}/guide/" in client.get(f"/room/{key}/").content.decode()
    for language in ("", "fr", "ar", "en", "fr%2Bar"):
        reply = client.get(f"/room/{key}/guide/?language={language}")
        assert (reply.status_code, reply["Content-Type"]) == (200, "application/pdf")
    assert main(["room", "guide", key, "--language", "ar", "--to", str(tmp_path)]) == 0
    assert (tmp_path / "halqa-guide-ar.pdf").read_bytes().startswith(b"%PDF-")
    session.course.pack = "premier-cercle"
    session.course.save()
    assert f"/room/{key}/guide/" not in client.get(f"/room/{key}/").content.decode(), "no link to what is not there"
    assert client.get(f"/room/{key}/guide/").status_code == 302
    assert main(["room", "guide", key, "--language", "en", "--to", str(tmp_path)]) == 2
    assert main(["room", "guide", "nowhere", "--to", str(tmp_path)]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_a_strip_for_the_recovery_code_each_with_the_first_half_day_alone(session: str) -> None:
    for language in KIT_LANGUAGES:
        kit = made(session, "1", language)
        strips = next(
            part
            for part in kit.parts
            if part.title == Speech([each.lang for each in kit.number_words]).say("phone-recovery")
        )
        assert len(strips.cards) == len(sheet_lines(session)) + 3, "one each, and a tenth more"
        assert {card.number for card in strips.cards} == {""}, "nothing on it leads to anybody"
        assert all(len(card.fields) == len(language.split("+")) for card in strips.cards)
        assert all(card.printed[0].dir == "ltr" for card in strips.cards), "the code reads from the left in Arabic too"
    later = made(session, "2", "fr")
    assert all(part.title[0].text != "Code de reprise" for part in later.parts)

"""A whole day of the small pack on phones, and the same on paper and hands: the same figures, the same learning, the same report.

What may differ is the evidence and nothing else: `evidence` of a figure (the entries it was counted from), the `evidence` lines of a
report's appendix, and how many came by which way (`Tally.by_how`). Keys of the session are put under one name before comparing.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec
import pytest

from halqa.bots.forms import Form
from halqa.bots.phone import Phone
from halqa.core.activity import How, Stage, Tally
from halqa.core.ids import ActivityId
from halqa.core.paper import SURE, Line
from halqa.core.play.brief import Planned
from halqa.core.problems import Refused
from halqa.core.words import LANGS, Lang
from halqa.record.actions.posting import post_room
from halqa.record.drafts import NAMES, ReportName, draft
from halqa.record.training import book_of, training_of
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.cards import Typed, count_hands, type_card
from halqa.room.actions.opening import open_room
from halqa.room.control import serve_file
from halqa.room.models import Room
from halqa.room.queries import RoomRow, people_of, room_of
from tests.record.factories import NOW, training
from tests.record.test_posting import figures, plain
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]
PEOPLE = 8
TABLE = "olive"
ASKED = "Que dit la loi ?"


def opened(key: str) -> RoomRow:
    session = training(key=key, people=PEOPLE)
    session.course.pack = "premier-cercle"
    session.course.save()
    assert isinstance(open_room(session=key, by=None, now=NOW), Room)
    room = room_of(key)
    assert room is not None
    assert not isinstance(serve_file(room.file), Refused)
    return room


def steps_of(room: RoomRow) -> tuple[Planned, ...]:
    return follow.ask(room.file, lambda state: state.brief.activities)


def lines_of(room: RoomRow, step: Planned) -> tuple[Line, ...]:
    return follow.ask(room.file, lambda state: state.kind_of(step.id).paper(state.specs[step.id]))


def said_by(person: int, step: Planned, line: Line, place: int) -> tuple[str, str]:
    """What somebody answers: the keys of the paper, or words, or after the key a sign of how sure they are, where the card asks it (one
    in four does not say). After the course more of them know; one in four leaves a line out."""
    if line.form == "words":
        return "", f"{ASKED} {person}" if person in (1, 5) else ""
    if (person + place) % 4 == 3 and step.test != "post":
        return "", ""
    count = len(line.choices)
    at = (person + place + (1 if step.test == "post" else 0)) % count
    if line.form == "order":
        return "".join(line.choices[(at + turn) % count].key for turn in range(count)), ""
    return line.choices[at].key, ("", *SURE)[person % 4] if line.sure else ""


def acts_of(room: RoomRow, step: Planned, person: int) -> list[dict[str, Any]]:
    """The same answers as the acts that a phone sends."""

    def asked(state: Any) -> list[dict[str, Any]]:
        kind, spec, board = state.kind_of(step.id), state.specs[step.id], state.boards[step.id]
        acts = []
        for place, line in enumerate(kind.paper(spec)):
            keys, words = said_by(person, step, line, place)
            chosen = tuple(choice.id for key in keys for choice in line.choices if choice.key == key)
            if chosen or words:
                acts.append(msgspec.to_builtins(kind.typed(spec, board, line.id, chosen, words)))
        return acts

    return follow.ask(room.file, asked)


def on_phones(room: RoomRow, door: PhoneDoor, codes: list[str]) -> None:
    """Everyone joins, checks in each half-day, and answers through the phone door."""
    phones = [Phone("127.0.0.1", door.port, room.code, seed=person) for person in range(PEOPLE)]
    for phone in phones:
        phone.join()
    for half in ("am", "pm"):
        begin(room, half)
        for phone, code in zip(phones, codes, strict=True):
            assert phone.check_in(code)
        for step in steps_of(room):
            if step.half_day != f"{room.session}-1{half}":
                continue
            leading.set_stage(room=room, activity=step.id, stage=Stage.OPEN)
            for person, phone in enumerate(phones):
                for act in acts_of(room, step, person):
                    do = act.pop("act")
                    phone.answer(Form(do=do, activity=step.id, mode=step.mode.value), act)
                phone.send()
                assert not phone.refused
            end(room, step)
    for phone in phones:
        phone.close()


def on_paper_and_hands(room: RoomRow) -> None:
    """Nobody has a phone: the list and badges check in, cards are typed, and hands are counted where one may count them."""
    codes = [each.code for each in people_of(room.session)]
    for half in ("am", "pm"):
        begin(room, half)
        half_day = f"{room.session}-1{half}"
        for place, person in enumerate(people_of(room.session)):
            if place % 2:
                done = leading.check_in_by_code(room=room, code=codes[place], half_day=half_day)
                assert not isinstance(done, Refused)
            else:
                assert leading.check_in(room=room, enrolment=person.enrolment, half_day=half_day, how=How.PAPER) is None
        for step in steps_of(room):
            if step.half_day != half_day:
                continue
            leading.set_stage(room=room, activity=step.id, stage=Stage.OPEN)
            # Where one person may raise a hand several times hands do not say how many people they are: cards do.
            if step.kind == "poll" and lines_of(room, step)[0].form == "one":
                by_hands(room, step)
            else:
                by_cards(room, step)
            end(room, step)


def by_cards(room: RoomRow, step: Planned) -> None:
    lines = lines_of(room, step)
    for person in range(len(people_of(room.session))):
        typed = {line.id: "".join(said_by(person, step, line, place)) for place, line in enumerate(lines)}
        if any(typed.values()):
            card = "" if step.mode.value == "anonymous" else str(person + 1)
            kept = type_card(room=room, activity=step.id, typed=Typed(card=card, lines=typed))
            assert not isinstance(kept, Refused), kept


def by_hands(room: RoomRow, step: Planned) -> None:
    people = range(len(people_of(room.session)))
    for place, line in enumerate(lines_of(room, step)):
        raised = Counter(key for person in people for key in said_by(person, step, line, place)[0])
        counts = {choice.id: raised[choice.key] for choice in line.choices}
        assert count_hands(room=room, activity=step.id, table=TABLE, line=line.id, counts=counts) is None


def begin(room: RoomRow, half: str) -> None:
    assert leading.start_half_day(room=room, half_day=f"{room.session}-1{half}") is None


def end(room: RoomRow, step: Planned) -> None:
    half = step.half_day
    leading.set_stage(room=room, activity=step.id, stage=Stage.CLOSED)
    heads = len(people_of(room.session)) + 1
    counted = leading.count_heads(room=room, half_day=half, total=heads, women=3, men=4, not_stated=None)
    assert counted is None


def tallies(room: RoomRow) -> dict[str, Tally]:
    def asked(state: Any) -> dict[str, Tally]:
        return {id: state.kind_of(id).tally(state.specs[id], state.boards[id]) for id in state.planned}

    return follow.ask(room.file, asked)


Counts = dict[str, dict[str, int]]


def without_evidence(tally: Tally) -> tuple[Counts, int, list[list[tuple[str, bool]]], Counts]:
    """A tally's counts, and its marks without the tokens that hold them together: a card's number and a phone's secret differ."""
    marks = sorted(sorted(items.items()) for items in tally.pairs.values())
    return tally.rows, tally.voices, marks, tally.confidence


def document(key: str, name: ReportName, lang: Lang) -> Any:
    """A report of a session or a course as values, without its evidence and under one name for what its key begins."""
    found = training_of(key)
    assert not isinstance(found, Refused)
    made = draft(training=found, book=book_of(found), name=name, lang=lang, now=NOW)
    assert not isinstance(made, Refused)
    return _bare(msgspec.json.decode(msgspec.json.encode(made).replace(key.encode(), b"S")))


def _bare(value: Any) -> Any:
    """Without what says from which entries a figure was counted, and where in the ledger they stand."""
    if isinstance(value, dict):
        kept = {key: each for key, each in value.items() if key not in ("evidence", "position")}
        if "rule" in kept and "amount" in kept:
            kept.pop("id", None)  # a figure's id holds the ledger's position
        return {key: _bare(each) for key, each in kept.items()}
    if isinstance(value, list):
        return [_bare(each) for each in value]
    return value


def test_the_same_day_on_phones_and_on_paper_and_hands_closes_the_same(door: PhoneDoor) -> None:
    phones, paper = opened("way-phone"), opened("way-paper")
    on_phones(phones, door, [each.code for each in people_of("way-phone")])
    on_paper_and_hands(paper)
    for room in (phones, paper):
        assert post_room(room=room, now=NOW).problems == ()
    expected = {name: plain(each, "way-phone") for name, each in figures("way-phone").items()}
    assert {name: plain(each, "way-paper") for name, each in figures("way-paper").items()} == expected
    there, here = tallies(phones), tallies(paper)
    assert list(there) == list(here)
    for id, tally in there.items():
        assert without_evidence(here[id]) == without_evidence(tally), id
        assert set(tally.by_how) <= {"phone"}
        assert set(here[id].by_how) <= {"paper", "hands"}
    assert any(tally.confidence for tally in there.values())
    assert any(tally.by_how.get("hands") for tally in here.values())
    assert any(tally.by_how.get("paper") for tally in here.values())
    for name in NAMES:
        for lang in LANGS:
            assert document("way-paper", name, lang) == document("way-phone", name, lang)


def test_a_table_that_changes_its_way_keeps_what_it_said(door: PhoneDoor) -> None:
    room = opened("way-mixed")
    begin(room, "am")
    poll = next(step for step in steps_of(room) if step.kind == "poll")
    leading.set_stage(room=room, activity=poll.id, stage=Stage.OPEN)
    phone = Phone("127.0.0.1", door.port, room.code, seed=1)
    phone.join()
    for act in acts_of(room, poll, 0):
        phone.answer(Form(do=act.pop("act"), activity=poll.id, mode=poll.mode.value), act)
    phone.send()
    phone.close()
    line = lines_of(room, poll)[0]
    first = line.choices[0]
    for way in (How.PAPER, How.HANDS, How.TABLET, How.PHONE):
        assert leading.set_way(room=room, table=TABLE, how=way) is None
        if way is How.PAPER:
            card = "" if poll.mode.value == "anonymous" else "101"
            typed = Typed(card=card, lines={line.id: first.key}, table=TABLE)
            assert not isinstance(type_card(room=room, activity=poll.id, typed=typed), Refused)
        if way is How.HANDS:
            counts = {first.id: 2}
            assert count_hands(room=room, activity=poll.id, table=TABLE, line=line.id, counts=counts) is None
    tally = tallies(room)[ActivityId(poll.id)]
    assert tally.voices == 4
    assert tally.by_how == {"phone": 1, "paper": 1, "hands": 2}
    assert sum(tally.rows[line.id].values()) == 4

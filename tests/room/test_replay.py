"""The replay at the staff door: a played half-day walked through from a real room file, running, closed, and empty; no names."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from halqa.core.activity import How, Stage
from halqa.core.play.timeline import Happening, Moment, timeline
from halqa.core.words import FR
from halqa.locale import say
from halqa.room import replay
from halqa.room.actions import leading, pacing
from halqa.room.actions.cards import Kept, Typed, count_hands, type_card
from halqa.room.actions.tables import merge_tables
from halqa.room.log import Log
from halqa.room.queries import RoomRow, people_of
from tests.record.factories import NOW
from tests.room.test_leading import AM, activity, lines_of, opened
from tests.room.test_pacing import lead, text
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]
PAGE = "/room/bs-1/replay/"


def played(people: int = 6) -> tuple[RoomRow, str]:
    """A small half-day: check-in, theory, hands and cards by seat, an anonymous poll, questions, a timer, other minutes."""
    room = opened(people)
    leading.start_half_day(room=room, half_day=AM)
    for number in range(people):
        leading.check_in(room=room, enrolment=f"bs-1-e{number:02}", half_day=AM)
    leading.count_heads(room=room, half_day=AM, total=people, women=None, men=None, not_stated=None)
    theory = activity(room, "theory")
    leading.show_step(room=room, activity=theory)
    leading.set_stage(room=room, activity=theory, stage=Stage.OPEN)
    for _ in range(2):
        leading.turn(room=room, forward=True)
    poll = activity(room, "poll", "anonymous")
    leading.show_step(room=room, activity=poll)
    leading.set_stage(room=room, activity=poll, stage=Stage.OPEN)
    pacing.start_timer(room=room, activity=poll, minutes=5, what="talk", then=None)
    [line] = lines_of(room, poll)
    keys = [choice.key for choice in line.choices]
    for number in range(people):
        typed = Typed(card="", lines={line.id: keys[number % 2]})
        assert isinstance(type_card(room=room, activity=poll, typed=typed), Kept)
    leading.set_stage(room=room, activity=poll, stage=Stage.CLOSED)
    leading.set_stage(room=room, activity=poll, stage=Stage.REVEALED)
    pacing.end_timer(room=room, activity=poll, drop=False)
    round = activity(room, "questions")
    leading.show_step(room=room, activity=round)
    leading.set_stage(room=room, activity=round, stage=Stage.OPEN)
    [slip] = lines_of(room, round)
    for words in ("Que dit la loi de l'enfant ?", "Une question gardée"):
        type_card(room=room, activity=round, typed=Typed(card="", lines={slip.id: words}))
    with Log(room.file) as log:
        shown = next(id for id, body in log.state().texts.items() if body.startswith("Que dit"))
    leading.moderate(room=room, activity=round, payload={"act": "release", "questions": [shown]})
    leading.set_way(room=room, table="olive", how=How.PAPER)
    pacing.change_minutes(room=room, activity=round, by=5)
    return room, poll


def moments(room: RoomRow) -> tuple[Moment, ...]:
    with Log(room.file) as log:
        return timeline(log.brief(), [(each.seq, each.event) for each in log.events()])


def at(room: RoomRow, kind: Happening, on: str, stage: Stage | None = None, what: str = "") -> int:
    return next(
        each.seq
        for each in moments(room)
        if (each.kind, each.on, each.stage) == (kind, on, stage) and what in each.what
    )


def test_an_empty_room_says_the_first_step(door: PhoneDoor) -> None:
    opened()
    client = lead()
    assert say(FR, "replay-empty") in text(client.get(PAGE))
    assert client.get("/room/nowhere/replay/").status_code == 404


def test_a_half_day_is_walked_through_from_link_to_link(door: PhoneDoor) -> None:
    room, poll = played()
    client = lead()
    desk = text(client.get("/room/bs-1/"))
    assert f'href="{PAGE}"' in desk
    seen, address = [], PAGE
    while address:
        page = text(client.get(address))
        assert len(re.findall(r'href="\?at=\d+" aria-current="true"', page)) == 1
        found = re.search(r'id="moment">([^<]+)<', page)
        assert found is not None
        seen.append(found[1])
        onward = re.search(r'rel="next" href="(\?at=\d+)"', page)
        address = PAGE + onward[1] if onward else ""
        for who in people_of("bs-1"):
            assert who.latin.split()[0] not in page
            assert who.enrolment not in page
        assert "Une question gardée" not in page
    assert len(seen) == len(moments(room))
    assert seen[0] == say(FR, "replay-half-day").translate({0x2068: None, 0x2069: None})
    hidden = text(client.get(f"{PAGE}?at={at(room, Happening.STAGED, poll, Stage.CLOSED)}"))
    assert say(FR, "replay-note-hidden") in hidden
    assert "bar-number" not in hidden
    revealed = text(client.get(f"{PAGE}?at={at(room, Happening.STAGED, poll, Stage.REVEALED)}"))
    assert revealed.count("bar-number") >= 2
    assert "6 réponses scellées" in revealed
    round = activity(room, "questions")
    assert "Que dit la loi de l'enfant ?" in text(client.get(f"{PAGE}?at={at(room, Happening.LED, round)}"))


def test_a_number_that_is_no_moment_gives_the_nearest(door: PhoneDoor) -> None:
    played()
    client = lead()
    strayed = say(FR, "replay-strayed")
    for asked in ("x", "999999", "0", "٣", "-1", "9" * 40):
        assert strayed in text(client.get(PAGE, {"at": asked})), asked
    inside = text(client.get(PAGE, {"at": "3"}))  # a check-in: gathered with the others, so no moment of its own
    assert strayed not in inside


def test_looking_changes_nothing_and_a_closed_room_is_replayed_too(door: PhoneDoor) -> None:
    room, _ = played(14)
    with Log(room.file) as log:
        head = log.head()
    client = lead()
    before = text(client.get(PAGE))
    with Log(room.file) as log:
        assert log.head() == head
        assert log.verify() == ()
    told = moments(room)
    door.kill()
    assert text(client.get(PAGE)) == before  # the phone door is away: the log is there all the same
    door.start()
    assert moments(room) == told
    assert merge_tables(room=room, table="palm", into="olive") is None
    leading.close_room(room=room, by=None, now=NOW)
    last = text(client.get(f"{PAGE}?at={moments(room)[-1].seq}"))
    assert say(FR, "replay-closed") in last
    assert 'rel="next"' not in last
    assert before.count("<time") < last.count("<time")


def test_hands_of_tables_are_told_by_table_and_shown_after_the_reveal(door: PhoneDoor) -> None:
    room = opened(14)
    leading.start_half_day(room=room, half_day=AM)
    poll = activity(room, "poll")
    leading.set_stage(room=room, activity=poll, stage=Stage.OPEN)
    [line] = lines_of(room, poll)
    for table in ("olive", "palm"):
        count_hands(room=room, activity=poll, table=table, line=line.id, counts={line.choices[0].id: 3})
    led = at(room, Happening.LED, poll, what="counted")
    client = lead()
    before = text(client.get(f"{PAGE}?at={led}"))
    assert say(FR, "replay-led-counted") in before
    assert "bar-number" not in before
    names = {each.name.in_(FR) for moment in moments(room) for each in moment.tables}
    assert len(names) == 2
    assert all(name in before for name in names)


def test_a_missing_file_is_said(door: PhoneDoor) -> None:
    room = opened()
    assert replay.replay_of(room, FR, "", dt.UTC).large is None
    room.file.unlink()  # type: ignore[union-attr]  # a file here
    assert lead().get(PAGE).status_code == 409

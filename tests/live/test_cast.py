"""A cast of simulated phones plays a room through: what their ledgers say is what the log holds."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from halqa.bots.cast import Cast, parts
from halqa.bots.forms import as_sent, forms_of
from halqa.core.activity import Mode, Stage
from halqa.core.ids import ActId, ActivityId
from halqa.core.play.commands import SetStage, StartHalfDay
from halqa.core.play.events import CheckedIn, Done, Joined
from halqa.room.log import Log
from tests.live.test_kill import ROOM, opened
from tests.support.doors import GUARD, PhoneDoor
from tests.support.room_files import MORNING, POLL, SECRET_POLL, poll, questions, room_file

pytestmark = pytest.mark.live
ASKING = ActivityId("asking")


def test_a_cast_plays_a_room_through_and_a_kill_changes_nothing(tmp_path: Path) -> None:
    activities = (poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS), questions(ASKING, Mode.ANONYMOUS))
    path = room_file(tmp_path / "rooms", activities=activities)
    with PhoneDoor(tmp_path) as door:
        door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
        codes = [f"CODE2{letter}" for letter in "ABCDEF"]
        cast = Cast("127.0.0.1", door.port, "H7KQP", parts(12, codes))
        cast.start()
        assert cast.wait(lambda c: c.seated == 12, GUARD)
        for place, activity in enumerate((POLL, SECRET_POLL, ASKING)):
            opened(door, activity)
            if place == 1:
                door.kill()
                door.start()
            assert cast.wait(lambda c, at=place: len(c.acknowledged) >= 12 * (at + 1), GUARD), (activity, cast.troubles)  # type: ignore[misc]
            door.control.command(ROOM, SetStage(act=ActId(f"x-{activity}"), activity=activity, stage=Stage.REVEALED))
        assert cast.stop(GUARD)
        assert cast.troubles == []
        assert cast.waiting == 0
    with Log(path) as log:
        assert log.verify() == ()
        happened = [each.event for each in log.events()]
        assert len([each for each in happened if isinstance(each, Joined)]) == 12
        assert len({each.enrolment for each in happened if isinstance(each, CheckedIn)}) == 6
        done = {each.act for each in happened if isinstance(each, Done)}
        apart = {act for row in log.apart() for act in row.acts}
    assert done | apart == set(cast.acknowledged)
    assert len(apart) == 24


def test_forms_are_read_as_the_page_s_script_reads_them() -> None:
    html = (
        '<div id="now" data-step="x:open" data-activity="x" data-mode="paired"><form data-act="answer">'
        '<input type="hidden" name="act" value=""><input type="hidden" name="item" value="i1">'
        '<input type="radio" name="options[]" value="a"><input type="radio" name="options[]" value="b">'
        '<textarea name="text"></textarea><select name="s"><option value="1"><option value="2"></select></form></div>'
    )
    (form,) = forms_of(html)
    assert (form.do, form.activity, form.mode, form.fixed) == ("answer", "x", "paired", {"item": "i1"})
    assert {name: field.values for name, field in form.fields.items()} == {
        "options[]": ["a", "b"],
        "text": [],
        "s": ["1", "2"],
    }


ORDER = (
    '<div id="now" data-step="x:open" data-activity="x" data-mode="anonymous"><form data-act="order">'
    '<input type="hidden" name="round" value="2">'
    + "".join(
        f'<input type="radio" name="places.{option}" value="{place}" required>'
        for option in ("water", "seat", "call")
        for place in ("1", "2", "3")
    )
    + '<input type="radio" name="sure" value="sure"><input type="radio" name="sure" value="guessing">'
    '<input type="checkbox" name="options[]" value="a"></form></div>'
)


def test_an_order_gives_each_place_once_and_what_is_not_required_may_be_left_out() -> None:
    (form,) = forms_of(ORDER)
    said = [form.fill(Random(seed)) for seed in range(40)]
    assert all(sorted(each["places"].values()) == ["1", "2", "3"] for each in said)
    assert len({tuple(each["places"].items()) for each in said}) == 6
    assert {each.get("sure") for each in said} == {None, "sure", "guessing"}
    assert all((each["round"], each["options"]) == ("2", ["a"]) for each in said)
    given = {"places.water": ("3",), "places.seat": ("1",), "places.call": ("2",), "sure": ("sure",)}
    assert form.fill(Random(1), given) == {
        "round": "2",
        "places": {"water": "3", "seat": "1", "call": "2"},
        "sure": "sure",
        "options": ["a"],
    }
    assert as_sent([("a.b.c", "1"), ("a.d[]", "2"), ("a.d[]", "3")]) == {"a": {"b": {"c": "1"}, "d": ["2", "3"]}}

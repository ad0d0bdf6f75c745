"""What the desk shows of a step before it is on show: notes, what is kept whole, the paces it can have; questions go out together."""

from __future__ import annotations

import re

import pytest

from halqa.core.activity import Stage
from halqa.room.actions import leading
from tests.room.test_leading import activity, opened
from tests.room.test_pacing import AM, HTMX, lead, screen, text
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]


def steps_of(page: str) -> list[str]:
    """The lines of the run list, as they are written."""
    return page.split('<section class="run', 1)[1].split("<li")[1:]


def test_notes_are_read_before_the_step_is_shown(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    page = text(lead().get("/room/bs-1/"))
    noted = [step for step in screen(room).steps if step.notes is not None]
    assert noted
    for step in noted:
        line = next(each for each in steps_of(page) if f"more-{step.id}" in each)
        assert "Notes pour vous" in line


def test_a_step_whose_answers_keep_no_table_is_not_offered_table_by_table(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    poll = activity(room, "poll", "anonymous")
    client = lead()
    line = next(each for each in steps_of(text(client.get("/room/bs-1/"))) if f"more-{poll}" in each)
    assert f"pace-free-{poll}" in line
    assert f"pace-table-{poll}" not in line
    assert "chacun à son rythme" in text(
        client.post("/room/bs-1/pacing/", {"activity": poll, "pace": "free"}, headers=HTMX)
    )
    assert next(step.pacing for step in screen(room).steps if step.id == poll) == "free"
    leading.set_stage(room=room, activity=poll, stage=Stage.OPEN)
    page = text(client.get("/room/bs-1/"))
    assert 'id="pace-free"' in page
    assert 'id="pace-table"' not in page
    assert "ne peut pas aller table par table" in page


def test_questions_that_wait_are_released_together_and_a_held_one_alone(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    questions = activity(room, "questions")
    leading.set_stage(room=room, activity=questions, stage=Stage.OPEN)
    client = lead()
    for words in ("Qui appeler ?", "Que dit la loi ?"):
        client.post(f"/room/bs-1/paper/{questions}/", {"line-question": words})
    first, second = (each["id"] for each in screen(room).present.values["questions"])  # type: ignore[union-attr]  # a step is shown
    page = text(client.get("/room/bs-1/"))
    assert 'id="release-all"' in page
    assert f"release-{first}" not in page
    client.post(f"/room/bs-1/questions/{questions}/", {"do": "hold", "question": first})
    page = text(client.get("/room/bs-1/"))
    assert re.findall(r'id="(release-[^"]+)"', page) == ["release-all", f"release-{first}"]
    together = page.split('id="release-all"', 1)[0].rsplit("<form", 1)[1]
    assert f'value="{second}"' in together
    assert f'value="{first}"' not in together, "what is held is not released with the others"

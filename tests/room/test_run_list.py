"""What the desk shows of a step before it is on show: notes, what is kept whole, the paces it can have; questions go out together."""

from __future__ import annotations

import re

import pytest

from halqa.core.activity import Audience, Stage
from halqa.core.play.view import frame
from halqa.core.words import FR
from halqa.locale import say
from halqa.room import follow
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
    assert say(FR, "run-release-one") in page, "alone it may tell who asked it"
    assert say(FR, "run-release-words") not in page


def test_what_waits_is_not_answered_and_what_is_up_comes_off_again(door: PhoneDoor) -> None:
    """A slip beside a question that nobody should see puts it nowhere; an answer is undone, and a hold takes a text off the wall."""
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    questions = activity(room, "questions")
    leading.set_stage(room=room, activity=questions, stage=Stage.OPEN)
    client = lead()
    client.post(f"/room/bs-1/paper/{questions}/", {"line-question": "Qui appeler ?"})
    (id,) = (each["id"] for each in screen(room).present.values["questions"])  # type: ignore[union-attr]  # a step is shown

    def do(act: str, **more: str) -> str:
        return text(
            client.post(f"/room/bs-1/questions/{questions}/", {"do": act, "question": id, **more}, headers=HTMX)
        )

    def offered(page: str) -> set[str]:
        return set(re.findall(rf'id="([a-z]+)-{id}" name="do"', page))

    def up() -> bool:
        return follow.ask(room.file, lambda state: "Qui appeler" in str(frame(state, Audience.WALL, FR).values))

    assert offered(text(client.get("/room/bs-1/"))) == {"hold"}
    not_yet = say(FR, "refused-activity-question-not-shown")
    assert not_yet in do("answer")
    assert not_yet in do("owe", by="2026-06-30")
    assert offered(do("hold")) == {"release"}
    assert not_yet in do("answer")
    assert not up()
    assert offered(do("release")) == {"hold", "answer", "owe"}
    assert up()
    assert offered(do("answer")) == {"hold", "reopen"}
    assert offered(do("reopen")) == {"hold", "answer", "owe"}
    assert offered(do("owe", by="2026-06-30")) == {"hold", "answer", "reopen"}
    assert up()
    assert offered(do("hold")) == {"release"}
    assert not up()


def test_the_join_card_comes_back_to_the_wall_from_the_run_list(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    client = lead()
    assert 'id="show-welcome"' not in text(client.get("/room/bs-1/")), "it is on show"
    assert 'class="welcome" aria-current="step"' in text(client.get("/room/bs-1/"))
    poll = activity(room, "poll")
    leading.set_stage(room=room, activity=poll, stage=Stage.OPEN)
    page = text(client.get("/room/bs-1/"))
    welcome = page.split('<div class="welcome"', 1)[1].split("<ol>", 1)[0]
    assert "Accueil, avec le code" in welcome
    assert 'id="show-welcome"' in welcome
    page = text(client.post("/room/bs-1/step/", {"do": "show", "activity": ""}, headers=HTMX))
    assert 'class="welcome" aria-current="step"' in page
    assert screen(room).present is None
    client.post("/room/bs-1/step/", {"do": "next", "activity": "", "seen": ""}, headers=HTMX)
    present = screen(room).present
    assert present is not None
    assert present.step.id == poll, "and the half-day goes on where it was"

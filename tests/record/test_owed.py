"""An answer owed in the room is carried into the record: listed, late in words, noted as given, counted, erased with its words."""

from __future__ import annotations

import datetime as dt
from html import unescape
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils.timezone import localdate

from halqa.core.activity import Stage
from halqa.core.ids import ActivityId
from halqa.core.problems import Refused
from halqa.core.words import EN
from halqa.record.actions.answers import note_answer
from halqa.record.drafts import draft
from halqa.record.learning import questions_told, rooms_told
from halqa.record.models import AnswerNote
from halqa.record.owed import OwedRow, owed_rows
from halqa.record.training import Training, book_of, figures_of, for_public, training_of
from halqa.render.appendix import runs_of
from halqa.render.wording import plain, without_marks
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.cards import Typed, type_card
from halqa.room.queries import RoomRow
from halqa.staff.actions import make_account
from halqa.staff.rules import Role
from tests.record.factories import NOW
from tests.record.test_ways import begin, end, lines_of, opened, steps_of
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]
DUE = dt.date(2026, 6, 30)
ASKED = ("Qui rappelle la nuit ?", "من يجيب ليلا؟", "Who pays the taxi?", "Et le dimanche ?")


@pytest.fixture
def room(door: PhoneDoor) -> RoomRow:
    """Four questions on slips: one answered in the circle, two owed (one of them asked twice), one released only."""
    room = opened("owed-1")
    begin(room, "am")
    step = next(each for each in steps_of(room) if each.kind == "questions")
    leading.set_stage(room=room, activity=step.id, stage=Stage.OPEN)
    (line,) = lines_of(room, step)
    for words in ASKED:
        kept = type_card(room=room, activity=step.id, typed=Typed(lines={line.id: words}))
        assert not isinstance(kept, Refused)
    ids = {words: id for id, words in texts(room, step.id).items()}
    night, arabic, taxi, sunday = (ids[words] for words in ASKED)
    for payload in (
        {"act": "release", "questions": [night, arabic, taxi]},
        {"act": "answer", "question": taxi},
        {"act": "owe", "question": night, "by": DUE.isoformat(), "who": "institution"},
        {"act": "owe", "question": arabic, "by": "2026-07-31"},
        {"act": "merge", "question": sunday, "into": night},
    ):
        assert leading.moderate(room=room, activity=step.id, payload=payload) is None
    end(room, step)
    return room


def texts(room: RoomRow, activity: ActivityId) -> dict[str, str]:
    return follow.ask(room.file, lambda state: {id: state.texts[id] for id in state.boards[activity].asked})


def rows(today: dt.date = DUE) -> tuple[OwedRow, ...]:
    return owed_rows("owed-1", today)


def person(role: Role) -> Client:
    client = Client(headers={"accept-language": "fr"})
    client.force_login(make_account(username=role.value, password=None, roles=frozenset({role}), by=None, now=NOW))
    return client


def page(client: Client) -> str:
    answer = client.get("/record/sessions/owed-1/owed/")
    assert answer.status_code == 200
    return without_marks(unescape(answer.content.decode()))


def noted(room: RoomRow, row: OwedRow, on: dt.date | None, who: str = "organisers", days: int = 90) -> Any:
    return note_answer(room=room, owed=row.owed, on=on, who=who, by=None, now=NOW + dt.timedelta(days=days))


def test_the_record_lists_what_is_owed_with_its_words_and_how_late_it_is(room: RoomRow) -> None:
    first, second = rows(DUE + dt.timedelta(days=3))
    assert (first.owed.words, first.owed.promise.who, first.owed.promise.asked) == (ASKED[0], "institution", 2)
    assert (first.state, first.days, second.state, second.left) == ("late", 3, "open", 28)
    assert rows(DUE)[0].state == "open"
    assert second.owed.words == ASKED[1]


def test_an_answer_is_noted_taken_back_and_never_edited(room: RoomRow) -> None:
    first, second = rows()
    for on, who, code in (
        (dt.date(2026, 12, 1), "organisers", "record-answer-ahead"),
        (dt.date(2026, 5, 3), "organisers", "record-answer-before"),
        (DUE, "Monsieur X", "record-answer-who"),
    ):
        assert noted(room, first, on, who) == Refused(code)
    assert AnswerNote.objects.count() == 0
    noted(room, first, DUE, "institution")
    answered = rows()[0]
    assert answered.answered is not None
    assert (answered.state, answered.answered.on, answered.answered.who) == ("answered", DUE, "institution")
    assert rows()[1] == second
    noted(room, first, None)
    assert rows()[0] == first
    assert AnswerNote.objects.count() == 2
    with pytest.raises(IntegrityError), transaction.atomic():
        AnswerNote.objects.update(who="organisers")


def test_the_figures_close_and_the_report_says_so(room: RoomRow) -> None:
    noted(room, rows()[0], DUE)
    training = training_of("owed-1")
    assert isinstance(training, Training)
    told = questions_told(rooms_told(training.keys), training.keys, 0)
    assert told is not None
    count = {name: getattr(told, name).amount.low for name in told.__struct_fields__}
    assert count == {"asked": 4, "answered": 1, "owed": 3, "answered_since": 2}
    assert count["owed"] == sum(row.owed.promise.asked for row in rows())
    assert f"room:{room.key}/" in told.owed.evidence[0]
    figures = figures_of(training, book_of(training))
    assert "Answers to 3 questions were promised by a day. Noted as given since: 2." in report(training)
    noted(room, rows()[0], None)
    assert "None of them is noted as given yet." in report(training)
    public = for_public(figures)
    assert (public.questions_owed, public.questions_answered_since, public.sure) == (None, None, ())


def report(training: Training) -> str:
    made = draft(training=training, book=book_of(training), name="training", lang=EN, now=NOW)
    assert not isinstance(made, Refused)
    return without_marks("\n".join(plain(EN, tuple(runs_of(block))) for block in made.blocks))


def test_erased_in_the_room_is_erased_in_the_record(room: RoomRow, door: PhoneDoor) -> None:
    client = person(Role.PROJECT_OFFICER)
    assert ASKED[0] in page(client)
    door.control.erase(room.key, [rows()[0].owed.promise.question])
    said = page(client)
    assert ASKED[0] not in said
    assert "Les mots de cette question ont été effacés" in said
    assert rows()[0].owed.promise.by == DUE


def test_the_page_notes_an_answer_by_day_and_part_and_refuses_a_day_to_come(room: RoomRow) -> None:
    client = person(Role.PROJECT_OFFICER)
    said = page(client)
    assert "Promise avant le 30 juin 2026 par l’institution" in said
    assert "Qui a posé" not in said
    question = rows()[0].owed.promise.question
    note = "/record/sessions/owed-1/owed/note/"
    today = localdate()  # the house's day: an hour before that of Greenwich ends
    for on, words in (((today + dt.timedelta(days=2)).isoformat(), "n’est pas encore venu"), ("demain", "date")):
        answer = client.post(note, {"question": question, "on": on, "who": "institution"}, follow=True)
        assert words in unescape(answer.content.decode())
    assert AnswerNote.objects.count() == 0
    answer = client.post(note, {"question": question, "on": today.isoformat(), "who": "institution"}, follow=True)
    assert "Réponse donnée le" in unescape(answer.content.decode())
    assert AnswerNote.objects.get().by is not None
    client.post(note, {"question": question, "do": "back"})
    assert rows()[0].answered is None
    assert client.post(note, {"question": "nobody", "on": today.isoformat()}).status_code == 404


def test_the_files_carry_no_words(room: RoomRow) -> None:
    client = person(Role.ME_OFFICER)
    for form in ("csv", "xlsx"):
        answer = client.get(f"/record/sessions/owed-1/owed/file.{form}")
        assert answer.status_code == 200
        assert f"DEMONSTRATION-owed-answers-owed-1.{form}" in answer["Content-Disposition"]
        if form == "csv":
            body = answer.content.decode("utf-8-sig")
            assert "2026-06-30,institution" in body
            assert not [words for words in ASKED if words in body]
    assert client.get("/record/sessions/owed-1/owed/file.pdf").status_code == 404

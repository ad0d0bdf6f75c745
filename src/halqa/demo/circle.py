"""One half-day of the twin led from beginning to end through the facilitator's own actions, with or without phones.

Phones are simulated elsewhere (`halqa.bots`); here stands what the facilitator does: open, wait, type paper, count hands, close,
reveal. The same day led without any phone gives the same figures: that is what the twin's first town shows.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from functools import partial
from random import Random
from typing import TypeVar

import msgspec

from halqa.activities.board.play import SHARE
from halqa.activities.case.spec import Spec as Case
from halqa.activities.cloud.spec import Spec as Cloud
from halqa.activities.commitment.spec import Spec as Commitment
from halqa.activities.feedback.spec import Spec as Feedback
from halqa.activities.questions.spec import Spec as Questions
from halqa.activities.quiz.spec import Spec as Quiz
from halqa.activities.registry import kind
from halqa.core.activity import How, Stage
from halqa.core.ids import TableId
from halqa.core.play.brief import Brief, Planned
from halqa.core.problems import Refused
from halqa.core.words import LANGS
from halqa.demo.cases import sheet_of
from halqa.demo.voices import AFTER, BEFORE, THEMES, card_of, hands_of
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.cards import Typed, count_hands, type_card
from halqa.room.queries import RoomRow

T = TypeVar("T")
REVEALED = frozenset({"poll", "quiz", "feedback", "case", "exercise", "cloud", "commitment"})
"""Kinds whose results are shown when they are closed."""
PATIENCE = 30.0
"""Seconds the phone door may be away before the play gives up."""
OWED_FOR = dt.timedelta(days=14)
"""How long after the last day an answer is promised."""


class Stuck(RuntimeError):
    """The room refused what the demonstration asked for: a bug, or the phone door is away."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.code)
        self.refused = refused


class Without(msgspec.Struct, frozen=True):
    """People without a phone in this half-day: their numbers on cards, and how they sit (people a table)."""

    cards: tuple[str, ...]
    tables: tuple[tuple[TableId, int], ...]


def sure(ask: Callable[[], T | Refused]) -> T:
    """What an action gives. While the phone door is away it is asked again, as a facilitator presses again: all that is done here
    may be done twice without harm. Any other refusal stops the play."""
    deadline = time.monotonic() + PATIENCE
    while True:
        outcome = ask()
        if not isinstance(outcome, Refused):
            return outcome
        if outcome.code != "room-door-away" or time.monotonic() > deadline:
            raise Stuck(outcome)
        time.sleep(0.2)


def seated(brief: Brief, people: int, tables: int = 0) -> tuple[tuple[TableId, int], ...]:
    """People spread over the last `tables` tables of the room (all when 0), as evenly as it goes."""
    chosen = [table.id for table in brief.tables][-tables:] if tables else [table.id for table in brief.tables]
    each, rest = divmod(people, len(chosen))
    return tuple((table, each + (1 if place < rest else 0)) for place, table in enumerate(chosen))


def lead(
    *,
    room: RoomRow,
    brief: Brief,
    half_day: str,
    without: Without,
    random: Random,
    phones: Callable[[Planned], None],
    linger: Callable[[], None],
) -> None:
    """Lead every activity of a half-day. `phones` lets the simulated phones act on the open activity and comes back when they have;
    `linger` gives people time to look at what was revealed."""
    for planned in brief.activities:
        if planned.half_day != half_day:
            continue
        sure(partial(leading.set_stage, room=room, activity=planned.id, stage=Stage.OPEN))
        phones(planned)
        _without_phones(room, planned, without, random)
        if planned.kind == "questions":
            _answer_questions(room, brief, planned)
        if planned.kind == "board":
            _keep_themes(room, planned, without, random)
        sure(partial(leading.set_stage, room=room, activity=planned.id, stage=Stage.CLOSED))
        if planned.kind in REVEALED and planned.test != "pre":
            sure(partial(leading.set_stage, room=room, activity=planned.id, stage=Stage.REVEALED))
            linger()


def _without_phones(room: RoomRow, planned: Planned, without: Without, random: Random) -> None:
    """Tests, questions, feedback and what asks how sure one is from paper cards; polls and practice items by hands, table by table."""
    spec = follow.ask(room.file, lambda state: state.specs[planned.id])
    lines = kind(planned.kind).paper(spec)
    likely = BEFORE if planned.test == "pre" else AFTER
    if isinstance(spec, Case):
        for table, people in without.tables:
            sheet = sheet_of(spec, lines, random)
            if people:
                typed = Typed(card=f"sheet-{table}", lines=sheet, table=table)
                sure(partial(type_card, room=room, activity=planned.id, typed=typed))
        return
    if isinstance(spec, Feedback | Questions | Cloud | Commitment) or (
        isinstance(spec, Quiz) and (planned.test or spec.confidence)
    ):
        for place, number in enumerate(without.cards):
            card = card_of(lines, spec, LANGS[place % 2], likely, random)
            if card:
                written = _number(planned, number, place)
                sure(partial(type_card, room=room, activity=planned.id, typed=Typed(card=written, lines=card)))
        return
    for line in follow.ask(room.file, lambda state: kind(planned.kind).hands(spec, state.boards[planned.id])):
        for table, people in without.tables:
            if people:
                counts = hands_of(line, spec, people, likely, random)
                sure(partial(count_hands, room=room, activity=planned.id, table=table, line=line.id, counts=counts))


def _keep_themes(room: RoomRow, planned: Planned, without: Without, random: Random) -> None:
    """What the circle agreed on aloud; at the tables without a phone hands are counted for each theme."""
    for theme in THEMES:
        sure(partial(leading.moderate, room=room, activity=planned.id, payload={"act": "theme", "text": theme}))
    for theme in follow.ask(room.file, lambda state: tuple(state.boards[planned.id].themes)):
        for table, people in without.tables:
            counts = {SHARE: random.randint(0, people)}
            sure(partial(count_hands, room=room, activity=planned.id, table=table, line=theme, counts=counts))


def _number(planned: Planned, test_card: str, place: int) -> str:
    """Tests carry the card drawn from the bowl, the same before and after; feedback a number of its own, so that the two cannot be
    put together; questions none."""
    if planned.test:
        return test_card
    return f"s{place + 1}" if planned.kind == "feedback" else ""


def _answer_questions(room: RoomRow, brief: Brief, planned: Planned) -> None:
    """Release what came in, answer the first half aloud; the last one is owed, if there is more than one."""
    asked = follow.ask(room.file, lambda state: sorted(state.boards[planned.id].asked))
    if not asked:
        return
    sure(partial(leading.moderate, room=room, activity=planned.id, payload={"act": "release", "questions": asked}))
    for question in asked[: max(1, len(asked) // 2)]:
        sure(partial(leading.moderate, room=room, activity=planned.id, payload={"act": "answer", "question": question}))
    if len(asked) > 1:
        until = max(dt.date.fromisoformat(half.date) for half in brief.half_days) + OWED_FOR
        owe = {"act": "owe", "question": asked[-1], "by": until.isoformat(), "who": "organisers"}
        sure(partial(leading.moderate, room=room, activity=planned.id, payload=owe))


def present_from_list(room: RoomRow, half_day: str, enrolments: tuple[str, ...], how: How) -> None:
    """Check people in from the facilitator's list or a paper."""
    for enrolment in enrolments:
        sure(partial(leading.check_in, room=room, enrolment=enrolment, half_day=half_day, how=how))

"""What a round of questions owes: the promises that stand, each once, whatever became of the others."""

from __future__ import annotations

import datetime as dt

from halqa.activities.questions.owed import Promise, promises
from halqa.activities.questions.play import KIND, Act, Answered, Ask, Board, Hold, Merge, Owe, Release, Withdraw
from halqa.activities.questions.spec import Spec
from halqa.core.activity import Role, Said, Voice
from halqa.core.ids import TextId
from halqa.core.words import trilingual

SPEC = Spec(ask=trilingual("?", "؟", "?"))
LEADER = Voice("facilitator", Role.FACILITATOR)


def played(*acts: Act) -> Board:
    board = KIND.start(SPEC)
    for place, id in enumerate("abcd"):
        KIND.fold(SPEC, board, Voice(f"v{place}"), Ask(Said(id=TextId(id))))
    for act in acts:
        KIND.fold(SPEC, board, Voice("v0") if isinstance(act, Withdraw) else LEADER, act)
    return board


def test_what_is_owed_is_listed_by_the_day_it_is_promised_for() -> None:
    board = played(Release(("a", "b", "c")), Owe("b", "2026-06-30"), Owe("a", "2026-07-15", "institution"))
    assert promises(board) == (
        Promise(question=TextId("b"), by=dt.date(2026, 6, 30), who="organisers", asked=1),
        Promise(question=TextId("a"), by=dt.date(2026, 7, 15), who="institution", asked=1),
    )


def test_the_same_question_asked_twice_is_owed_once_and_counts_both() -> None:
    board = played(Owe("b", "2026-06-30"), Merge("c", "b"))
    assert [(each.question, each.asked) for each in promises(board)] == [("b", 2)]
    assert KIND.tally(SPEC, board).rows["questions"]["owed"] == 2


def test_answered_held_or_taken_back_is_owed_no_more() -> None:
    owed = tuple(Owe(id, "2026-06-30") for id in "abc")
    assert promises(played(*owed, Answered("b"), Hold("c"), Withdraw("a"))) == ()
    assert promises(played()) == ()

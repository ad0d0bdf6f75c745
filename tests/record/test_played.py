"""What a report may say of cases: tables' decisions by choice; nothing that tells of one to four people."""

from __future__ import annotations

from halqa.activities.case.debrief import Played
from halqa.activities.case.spec import Option, Step
from halqa.core.activity import Pacing
from halqa.core.ids import ActivityId, SessionId
from halqa.core.words import EN, trilingual
from halqa.record.played import CaseTold, cases_told
from halqa.reports.facts import CaseFigures

WORDS = trilingual("mot", "كلمة", "word")
STEPS = tuple(
    Step(id=id, ask=WORDS, options=(Option(id="a", text=WORDS, to="end"), Option(id="b", text=WORDS, to="end")))
    for id in ("one", "two")
)


def case(room: str, pacing: Pacing, taken: dict[str, tuple[int, int]], minds: dict[str, tuple[int, int]]) -> CaseTold:
    how = Played(
        pacing=pacing,
        runs=max(sum(each) for each in taken.values()),
        steps=tuple(step for step in STEPS if step.id in taken),
        taken={id: dict(zip("ab", counts, strict=True)) for id, counts in taken.items()},
        leaned={id: minds.get(id, (0, 0))[1] for id in taken},
        moved={id: minds.get(id, (0, 0))[0] for id in taken},
    )
    return CaseTold(room=room, activity=ActivityId("case"), title=WORDS, played=how)


def told(*cases: CaseTold) -> tuple[CaseFigures, ...]:
    return cases_told(cases, (SessionId("s"),), 7)


def cells(figures: CaseFigures) -> dict[str, int]:
    (breakdown,) = figures.decisions.breakdowns
    return {cell.key: cell.amount.low for cell in breakdown.cells}


def test_two_rooms_that_played_at_tables_are_one_case_and_choices_nobody_took_are_left_out() -> None:
    (found,) = told(
        case("r1", "table", {"one": (2, 1), "two": (1, 0)}, {}), case("r2", "table", {"one": (1, 0)}, {"one": (0, 9)})
    )
    assert found.tables is not None
    assert (found.tables.amount.low, found.decisions.amount.low) == (4, 5)
    assert cells(found) == {"case/one/a": 3, "case/one/b": 1, "case/two/a": 1}
    assert [[key for key, _ in step.choices] for step in found.steps] == [["case/one/a", "case/one/b"], ["case/two/a"]]
    assert found.decisions.evidence == ("room:r1/case", "room:r2/case")
    assert found.steps[0].choices[0][1].in_(EN) == "word"
    assert found.moved is None, "that nobody moved is not told: on paper nobody could"


def test_changed_minds_are_told_of_decisions_in_which_five_moved_and_five_stayed() -> None:
    taken = {"one": (3, 0), "two": (3, 0)}
    (found,) = told(case("r1", "table", taken, {"one": (6, 20), "two": (4, 20)}))
    assert found.moved is not None
    assert found.leaned is not None
    assert (found.moved.amount.low, found.leaned.amount.low) == (6, 20), "the four are not told, nor to be worked out"
    (stay,) = told(case("r1", "table", taken, {"one": (17, 20)}))
    assert stay.moved is None


def test_what_a_session_tells_of_minds_and_of_those_alone_is_not_taken_from_what_its_course_tells() -> None:
    first = case("r1", "table", {"one": (3, 0)}, {"one": (6, 20)})
    second = case("r2", "table", {"one": (3, 0)}, {"one": (2, 9)})
    assert told(first)[0].moved is not None
    assert told(first, second)[0].moved is None
    alone, few = case("r1", "free", {"one": (6, 8)}, {}), case("r2", "free", {"one": (5, 2)}, {})
    assert told(alone) != ()
    assert told(alone, few) == ()


def test_who_played_alone_is_told_of_only_where_no_choice_was_a_few_peoples() -> None:
    (found,) = told(case("r1", "free", {"one": (6, 8), "two": (12, 2)}, {}))
    assert found.tables is None
    assert cells(found) == {"case/one/a": 6, "case/one/b": 8}
    assert found.decisions.amount.low == 14
    assert told(case("r1", "free", {"two": (12, 2)}, {})) == ()


def test_the_room_as_one_counts_its_decisions() -> None:
    (found,) = told(case("r1", "plenary", {"one": (1, 0), "two": (0, 1)}, {}))
    assert found.tables is None
    assert cells(found) == {"case/one/a": 1, "case/two/b": 1}

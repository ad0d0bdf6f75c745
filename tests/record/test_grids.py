"""What a report may say of observers' grids: counts by line over all rooms; nothing that tells of one to four notes; no average."""

from __future__ import annotations

from halqa.activities.exercise.acts import MARKS
from halqa.activities.exercise.noted import Grid, Line
from halqa.activities.exercise.spec import Criterion
from halqa.core.ids import ActivityId, SessionId
from halqa.core.words import trilingual
from halqa.record.grids import GridTold, grids_told
from halqa.reports.facts import GridFigures

WORDS = trilingual("mot", "كلمة", "word")


def grid(room: str, observers: int, *lines: tuple[tuple[int, int, int, int], int, int]) -> GridTold:
    """A grid of lines c0, c1, ...: the counts of each mark, then plays that several watched, and how many of them agreed."""
    noted = tuple(
        Line(
            criterion=Criterion(id=f"c{place}", text=WORDS, critical=place == 0),
            counts=dict(zip(MARKS, counts, strict=True)),
            pairs=pairs,
            agree=agree,
        )
        for place, (counts, pairs, agree) in enumerate(lines)
    )
    return GridTold(room=room, activity=ActivityId("play"), title=WORDS, grid=Grid(observers=observers, lines=noted))


def told(*grids: GridTold) -> GridFigures:
    (found,) = grids_told(grids, (SessionId("s"),), 7)
    return found


def test_two_rooms_are_one_grid_and_a_line_with_a_few_notes_is_left_out_of_lines_and_of_the_whole() -> None:
    found = told(
        grid("r1", 6, ((4, 2, 0, 0), 0, 0), ((5, 1, 0, 0), 0, 0)),
        grid("r2", 9, ((5, 4, 0, 0), 0, 0), ((4, 5, 0, 0), 0, 0)),
    )
    assert found.observers.amount.low == 15
    assert [(line.text, line.critical, counts) for line, counts in found.rows] == [
        (WORDS, True, (9, 6, 0, 0)), (WORDS, False, (9, 6, 0, 0)),
    ]  # fmt: skip
    assert found.marks == MARKS
    few = told(grid("r1", 6, ((6, 0, 0, 0), 0, 0), ((5, 1, 0, 0), 0, 0)))
    assert [line.cells["seen"] for line in few.lines] == ["play/c0/seen"], "one partly is one observer's"
    assert few.noted is not None
    assert few.noted.amount.low == 6, "nor can it be worked out from the whole"
    assert few.noted.evidence == ("room:r1/play",)


def test_what_a_session_tells_is_not_taken_from_what_its_course_tells() -> None:
    first, second = grid("r1", 6, ((6, 0, 0, 0), 6, 6)), grid("r2", 9, ((3, 6, 0, 0), 9, 8))
    assert told(first).rows[0][1] == (6, 0, 0, 0)
    assert told(second).rows == ()
    both = told(first, second)
    assert (both.rows, both.agree) == ((), None), (
        "9 less 6 would be the three of the other room; 14 of 15 less 6 of 6 its one pair"
    )
    third = grid("r3", 9, ((4, 5, 0, 0), 9, 4))
    assert told(first, second, third).rows[0][1] == (13, 11, 0, 0), "three and four are not told apart"


def test_two_observers_are_counted_and_none_of_their_lines_is_told() -> None:
    found = told(grid("r1", 2, ((2, 0, 0, 0), 1, 1), ((1, 1, 0, 0), 1, 0)))
    assert found.observers.amount.low == 2
    assert (found.noted, found.rows, found.marks, found.agree) == (None, (), (), None)


def test_agreement_is_told_over_all_lines_where_five_agreed_and_five_did_not_or_all_or_none() -> None:
    lines = [((10, 0, 0, 0), 5, 4), ((0, 10, 0, 0), 5, 1)]
    found = told(grid("r1", 10, *lines))
    assert found.agree is not None
    assert found.pairs is not None
    assert (found.agree.amount.low, found.pairs.amount.low) == (5, 10)
    one = told(grid("r1", 10, ((10, 0, 0, 0), 5, 5), ((0, 10, 0, 0), 5, 4)))
    assert one.agree is None, "the one pair that differed is two people"


def test_a_room_in_which_nothing_was_noted_on_a_line_says_nothing_of_it() -> None:
    assert told(grid("r1", 5, ((5, 0, 0, 0), 0, 0), ((0, 0, 0, 0), 0, 0))).rows[0][1] == (5, 0, 0, 0)
    assert len(told(grid("r1", 5, ((5, 0, 0, 0), 0, 0), ((0, 0, 0, 0), 0, 0))).rows) == 1

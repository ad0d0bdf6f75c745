from __future__ import annotations

from typing import Any

import msgspec

from halqa.activities.exercise.acts import MARKS
from halqa.core.ids import SessionId
from halqa.core.ledger.checks import Check
from halqa.core.ledger.figures import Amount, Breakdown, Cell, exactly
from halqa.core.problems import Message
from halqa.core.words import AR, EN, FR, trilingual
from halqa.render.appendix import runs_of
from halqa.render.document import Block, Document, Explained, Plot, Table
from halqa.render.plot import bars_most
from halqa.render.wording import plain
from halqa.reports import build
from halqa.reports.facts import (
    CaseFigures,
    CommitmentFigures,
    DecisionTold,
    GridFigures,
    GridLine,
    HalfDayCount,
    TrainingFigures,
)
from tests.reports.samples import figure, twin_figures, twin_report
from tests.reports.test_story import text_of


def made(lang: Any = EN, **changes: Any) -> Document:
    figures: TrainingFigures = msgspec.structs.replace(twin_figures(), **changes)
    return build("training", lang, msgspec.structs.replace(twin_report(), figures=figures))


def table(document: Document, caption: str) -> list[list[str]]:
    found = next(
        block
        for block in document.blocks
        if isinstance(block, Table) and plain(document.lang, block.caption) == caption
    )
    return [[plain(document.lang, cell) for cell in row] for row in found.rows]


def test_each_breakdown_has_not_stated_as_a_row_and_a_counted_whole() -> None:
    assert table(made(), "Participants by sex") == [
        ["women", "8", "8 of 44 whose sex is stated (18.2 %)"],
        ["men", "36", "36 of 44 whose sex is stated (81.8 %)"],
        ["not stated", "4", ""],
        ["Whole", "48", ""],
    ]


def test_a_breakdown_that_is_not_additive_has_no_shares_and_says_so() -> None:
    assert table(made(), "Participants by institution") == [
        ["Saada Customs", "20"], ["Saada Police", "15"], ["March Guard", "13"], ["not stated", "0"], ["Whole", "48"],
    ]  # fmt: skip
    said = text_of(made())
    assert said.count("recounted and not added up") == 1
    assert said.count("The rows add up") == 2


def test_presence_shows_names_heads_and_what_was_not_counted() -> None:
    rows = table(made(), "People checked in and people counted")
    assert rows[1] == ["Bir Saada", "30 May 2026, afternoon", "24", "26"]
    assert rows[2][2:] == ["25", "not counted"]
    assert len(rows) == 8


def test_headcount_and_names_that_disagree_are_said_where_they_do() -> None:
    said = text_of(made())
    assert (
        "Bir Saada, 30 May 2026, afternoon: 26 in the room, 24 in the ledger. That leaves 2 people counted without a name."
        in said
    )
    assert "21 in the room, 22 in the ledger. The ledger has 1 person more than the room." in said
    assert "equals the ledger" not in said


def test_when_all_close_one_sentence_says_so() -> None:
    def with_heads(all_counted: bool) -> Document:
        counts = tuple(
            HalfDayCount(
                half_day=count.half_day,
                checked_in=count.checked_in,
                headcount=figure("headcount", count.checked_in.amount.low, scope=count.half_day)
                if all_counted or index
                else None,
            )
            for index, count in enumerate(twin_figures().by_half_day)
        )
        return made(by_half_day=counts)

    assert "At every half-day, the number counted in the room equals the ledger." in text_of(with_heads(True))
    assert "At every half-day when the room was counted" in text_of(with_heads(False))


def test_a_headcount_with_bounds_is_not_said_to_close() -> None:
    count = twin_figures().by_half_day[0]
    unsure = HalfDayCount(
        half_day=count.half_day, checked_in=count.checked_in, headcount=figure("headcount", Amount(26, 30))
    )
    assert "nobody can say whether the count closes" in text_of(made(by_half_day=(unsure,)))


def test_without_any_headcount_the_report_says_the_ledger_is_unchecked() -> None:
    bare = tuple(
        HalfDayCount(half_day=count.half_day, checked_in=count.checked_in) for count in twin_figures().by_half_day
    )
    assert "Nobody counted the room" in text_of(made(by_half_day=bare))


def test_tests_are_counts_and_means_with_what_they_do_not_show() -> None:
    said = text_of(made())
    assert "taken by 42 people" in said
    assert "6.2 before, 8.9 after" in said
    assert "The test had 12 questions." in said
    assert "There is no comparison group." in said
    assert table(made(), "Who took which test") == [
        ["Before and after", "42"],
        ["Before only", "4"],
        ["After only", "1"],
    ]


def test_no_tests_or_no_pairs_are_said_and_nothing_is_computed() -> None:
    assert "No test was offered." in text_of(made(tests=None))
    tests = twin_figures().tests
    assert tests is not None
    unpaired = msgspec.structs.replace(tests, both=figure("test_both", 0))
    said = text_of(made(tests=unpaired))
    assert "no progress can be computed" in said
    assert "more right answers" not in said
    unsure = msgspec.structs.replace(tests, both=figure("test_both", Amount(40, 42)))
    assert "Mean number" not in text_of(made(tests=unsure))


def test_funders_see_the_whole_and_their_share() -> None:
    assert table(made(), "Contribution and attribution") == [
        ["Bay Fund", "Children on the way (60 %)", "48", "29"],
        ["Plateau Cooperation", "Children on the way (40 %) and Bridges (share not stated)", "48", "19"],
    ]


def test_without_attribution_the_ledger_says_why() -> None:
    views = twin_figures().funders
    assert views is not None
    unknown = msgspec.structs.replace(views, attribution=None, reason=Message("ledger-reason-shares-not-stated"))
    document = made(funders=unknown)
    assert table(document, "Contribution and attribution")[0][2:] == ["48", "not computed"]
    assert plain(EN, (Explained(Message("ledger-reason-shares-not-stated")),)) in text_of(document)
    assert table(made(funders=None), "Contribution and attribution")[0][2:] == ["", "not computed"]


def test_questions_are_counted_and_none_is_said() -> None:
    assert "Participants asked 31 questions, without names. Answered: 27." in text_of(made())
    nothing = figure("questions_asked", 0, unit="questions")
    assert "No question was asked in writing." in text_of(made(questions_asked=nothing))
    assert "Questions asked" not in text_of(made(questions_asked=None))


def test_checks_that_do_not_close_are_quoted_once_and_the_rest_is_one_sentence() -> None:
    closes = Check(kind="split", status="closes", explanation=Message("render-yes"))
    gap = Check(kind="expected", status="cannot_be_checked", explanation=Message("render-chart"))
    document = made(findings=(closes, closes, gap, gap))
    heading = next(i for i, block in enumerate(document.blocks) if plain_of(block) == "Checks of the ledger")
    assert [plain_of(block) for block in document.blocks[heading + 1 :]] == [
        "Chart",
        "The other checks of the ledger close.",
    ]
    assert "All checks of the ledger close." in text_of(made(findings=(closes,)))
    assert "Checks of the ledger" not in text_of(made())


def plain_of(block: Block) -> str:
    return plain(EN, tuple(runs_of(block)))


def test_the_plots_draw_what_the_tables_say() -> None:
    plots = [block for block in made(FR).blocks if isinstance(block, Plot)]
    assert [plot.form for plot in plots] == ["ring", "bars", "bars"]
    assert bars_most(plots[1]) == 26


def test_the_arabic_report_is_arabic_with_the_same_numbers() -> None:
    said = text_of(made(AR))
    assert "شارك 48 شخصا" in said
    assert "8 من أصل 44 ذُكر جنسهم (18,2\u00a0%)" in said
    assert "187 حالة حضور" in said


CASE = CaseFigures(
    title=trilingual("La nuit à la gare", "ليلة في المحطة", "A night at the station"),
    played="table",
    tables=figure("case_tables", 6, unit="tables"),
    decisions=msgspec.structs.replace(
        figure("case_decisions", 6, unit="decisions"),
        breakdowns=(Breakdown("choice", (Cell("c/s/a", exactly(5)), Cell("c/s/b", exactly(1)))),),
    ),
    steps=(
        DecisionTold(
            None,
            (
                ("c/s/a", trilingual("Un endroit calme", "مكان هادئ", "A quiet place")),
                ("c/s/b", trilingual("À 23 h, ses papiers", "وثائقها", "Her papers, at 23:00")),
            ),
        ),
    ),
    leaned=figure("case_leaned", 22, unit="answers"),
    moved=figure("case_moved", 7, unit="answers"),
)


def test_a_case_says_what_tables_decided_and_how_many_minds_changed() -> None:
    said = text_of(made(cases=(CASE,)))
    assert "6 tables played it. Decisions taken: 6. After the talk, 7 votes of 22 differ" in said
    assert table(made(cases=(CASE,)), "What was decided") == [
        ["What do you do?", "A quiet place", "5"],
        ["What do you do?", "Her papers, at 23:00", "1"],
    ]
    quiet = msgspec.structs.replace(CASE, leaned=None, moved=None)
    assert "differ" not in text_of(made(cases=(quiet,)))
    room = msgspec.structs.replace(quiet, played="plenary", tables=None, steps=())
    assert "The room played it as one. Decisions taken: 6." in text_of(made(cases=(room,)))
    assert "Case studies" not in text_of(made())


GRID = GridFigures(
    title=trilingual("Le premier contact", "أول اتصال", "First contact"),
    observers=figure("grid_observers", 12),
    noted=msgspec.structs.replace(
        figure("grid_noted", 11, unit="lines"),
        breakdowns=(
            Breakdown(
                "mark",
                tuple(Cell(f"p/r1/{mark}", exactly(count)) for mark, count in zip(MARKS, (6, 5, 0, 0), strict=True)),
            ),
        ),
    ),
    lines=(
        GridLine(
            text=trilingual("Se présente", "يعرّف بنفسه", "Gives own name"),
            critical=True,
            cells={mark: f"p/r1/{mark}" for mark in MARKS},
        ),
    ),
    pairs=figure("grid_pairs", 12, unit="lines"),
    agree=figure("grid_agree", 7, unit="lines"),
)


def test_a_role_play_says_what_observers_noted_and_how_often_they_agreed() -> None:
    document = made(grids=(GRID,))
    said = text_of(document)
    assert "12 people filled in the grid. Where several watched the same play, 7 lines of 12 were noted alike" in said
    assert table(document, "What was noted, line by line") == [["Gives own name (essential)", "6", "5", "0", "0"]]
    few = msgspec.structs.replace(GRID, noted=None, lines=(), pairs=None, agree=None)
    alone = text_of(made(grids=(few,)))
    assert "12 people filled in the grid." in alone
    assert "line by line" not in alone
    assert "alike" not in alone
    assert "filled in the grid" not in text_of(made())
    for lang in (FR, AR):
        report = build(
            "training",
            lang,
            msgspec.structs.replace(twin_report(), figures=msgspec.structs.replace(twin_figures(), grids=(GRID,))),
        )
        assert GRID.title.in_(lang) in text_of(report)


def test_commitments_say_how_many_until_when_and_where() -> None:
    title = trilingual("Mon geste", "فعلي", "My act")
    people = figure("commitments", 41)
    made_there = CommitmentFigures(title=title, session=SessionId("s2"), people=people, until="2026-06-29")
    assert "Dar Zitoun: 41 people took on an act each, until 29 June 2026." in text_of(made(commitments=(made_there,)))
    assert "Commitments" not in text_of(made())
    for lang in (FR, AR):
        said = text_of(
            build("training", lang, msgspec.structs.replace(twin_report(), figures=made_figures(made_there)))
        )
        assert "2026" in said[said.index(CASE.title.in_(lang)) :]


def made_figures(told: CommitmentFigures) -> TrainingFigures:
    return msgspec.structs.replace(twin_figures(), cases=(CASE,), commitments=(told,))

"""What the bench makes of its measures: goals, refusals to judge, and checks that can fail."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from halqa.bench import report
from halqa.bench.desk import Desk
from halqa.bench.goals import BOUNDS, judge
from halqa.bench.jobs import spread
from halqa.bench.measure import Case, Rounds
from halqa.bench.picture import svg
from halqa.bench.report import FIRST, LAST, Result, put_between
from halqa.bench.run import Bench, Settings
from halqa.bench.scenarios import SCENARIOS
from halqa.bench.stage import CannotMeasure, checked
from halqa.bench.watching import Frames
from halqa.bench.wire import Listening
from halqa.core.activity import How, Stage
from halqa.core.ids import ActId, SeatId, Token
from halqa.core.play.commands import AnyCommand, Do, Join, SetStage
from halqa.core.play.decide import Decision, decide
from halqa.core.play.fold import fold, fold_apart
from halqa.core.words import FR, LANGS, Lang
from halqa.locale import has
from halqa.room.live.store import Batch, Store
from tests.support.room_files import POLL, SECRET_POLL, room_file


def case(scenario: str, name: str, **rounds: list[float]) -> Case:
    found = Rounds(scenario, name, 1)
    for values in zip(*rounds.values(), strict=True):
        found.add(tuple(float(step) for step in range(1, 102)), **dict(zip(rounds, values, strict=True)))
    return found.case()


def silent(key: str, values: dict[str, object]) -> None:
    """Nobody listens."""


def test_a_goal_is_judged_by_the_median_and_a_loss_by_the_worst_round() -> None:
    good = case("answers", "500-closed", ratio_no_store=[0.4, 0.6, 0.7], cpu_us=[150, 900, 180], lost=[0, 0, 0])
    bad = case("answers", "500-closed", ratio_no_store=[0.6, 0.4, 0.3], cpu_us=[150, 250, 260], lost=[0, 0, 1])
    met = {verdict.bound.measure: verdict.met for verdict in judge([good], 2.0) if verdict.met is not None}
    missed = {verdict.bound.measure: verdict.met for verdict in judge([bad], 2.0) if verdict.met is not None}
    assert met == {"ratio_no_store": True, "cpu_us": True, "lost": True}
    assert missed == {"ratio_no_store": False, "cpu_us": False, "lost": False}


def test_the_flush_is_added_to_the_bound_that_names_it() -> None:
    slow = case("class", "500", p50_ms=[11.0])
    verdicts = {fsync: next(v for v in judge([slow], fsync) if v.met is not None) for fsync in (2.0, 10.0)}
    assert verdicts[2.0].met is False
    assert verdicts[10.0].met is True
    assert verdicts[10.0].limit == 13.0


def test_every_bound_names_a_scenario_and_a_measure_that_have_words() -> None:
    for bound in BOUNDS:
        assert bound.scenario in SCENARIOS
        for lang in LANGS:
            assert has(lang, f"bench-measure-{bound.measure.replace('_', '-')}"), bound
    for lang in LANGS:
        assert all(has(lang, f"bench-scenario-{name}") for name in (*SCENARIOS, "calibration"))


@pytest.mark.parametrize("anyway", [False, True])
def test_it_refuses_to_judge_a_machine_that_others_use(anyway: bool) -> None:
    bench = Bench(Settings(anyway=anyway), silent)
    if anyway:
        bench.heed(0.4)
        assert bench.against == [("bench-machine-busy", {"share": 40})]
    else:
        with pytest.raises(CannotMeasure, match="bench-machine-busy"):
            bench.heed(0.4)
    Bench(Settings(), silent).heed(0.05)
    Bench(Settings(), silent).heed(None)


def result(*cases: Case, against: tuple[tuple[str, dict[str, object]], ...] = ()) -> Result:
    return Result(
        date="2031-03-04",
        versions={"python": "3.11"},
        settings={"rounds": 3},
        fsync_ms=2.0,
        cases=cases,
        verdicts=judge(cases, 2.0),
        against=against,
    )


def test_json_has_each_round_and_says_why_nothing_is_judged() -> None:
    found = report.as_json(result(case("memory", "5000", kb_a_phone=[20.0, 12.0, 14.0])))
    assert found["cases"][0]["measures"]["kb_a_phone"] == {
        "median": 14.0, "low": 12.0, "high": 20.0, "rounds": [20.0, 12.0, 14.0],
    }  # fmt: skip
    assert [goal["met"] for goal in found["goals"] if goal["scenario"] == "memory"] == [True]
    assert found["summary"]["missed"] == 0
    assert found["judged"] is True
    busy = report.as_json(result(*[], against=(("bench-machine-busy", {"share": 40}),)))
    assert busy["judged"] is False
    assert set(busy["not_judged_because"][0]) == {"code", *LANGS}


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_names_every_measure_in_every_language(lang: Lang) -> None:
    told = report.lines(lang, result(case("class", "500", p50_ms=[4.0])))
    assert any("4" in line for line in told)


def test_figures_go_between_the_marks_and_nothing_else_changes() -> None:
    page = f"# Bench\n\n{FIRST}\nold\n{LAST}\n\nafter\n"
    told = report.markdown(result(case("class", "500", p50_ms=[4.0])))
    assert put_between(page, told).startswith("# Bench\n\n")
    assert put_between(page, told).endswith("\n\nafter\n")
    assert "old" not in put_between(page, told)
    with pytest.raises(ValueError, match="place"):
        put_between("# Bench\n", told)


def test_the_picture_has_a_row_for_each_case_with_times() -> None:
    drawn = svg([case("class", "500", p50_ms=[4.0]), case("stress", "5000", p50_ms=[9.0])], "Times", "ms")
    assert drawn.count("<circle") == 2
    assert "class 500" in drawn


def test_a_spread_keeps_the_slowest() -> None:
    found = spread([0.001] * 99 + [0.5])
    assert (found.count, found.p50, found.p99, found.most) == (100, 1.0, 500.0, 500.0)
    assert spread([]).count == 0


def heard(id: bytes) -> Listening:
    """A stream that got this frame last."""
    found = Listening(b"", lambda *_: None)
    found.last = id
    return found


def test_a_frame_belongs_to_its_own_command_however_late_it_comes() -> None:
    frames = Frames()
    frames.command("r", 10, 1.0)
    frames.command("r", 12, 1.5)
    frames.command("r", 0, 2.0)  # it was on show already: nobody waits for a frame
    frames.came(heard(b""), b"12-b", 300)
    frames.came(heard(b""), b"10-a", 300)  # the slow one, after the next command's
    frames.came(heard(b""), b"13-c", 300)  # another change, after the command's own frame
    told = frames.of_commands()
    assert [(at, len(came)) for at, came in told] == [(1.0, 1), (1.5, 1)]
    assert frames.late([("r", heard(b"12-b")), ("r", heard(b"10-a")), ("r", heard(b"")), ("q", heard(b""))]) == 2


def test_the_desk_asks_for_what_its_page_asks_for() -> None:
    desk = Desk("http://127.0.0.1:1", "/in")
    desk.learn(
        '<div hx-get="/room/s/now/?was=a&amp;half_day=h" hx-trigger="every 2s"><p hx-get="/no" hx-trigger="click">'
    )
    desk.learn('<div hx-get="/room/s/now/?was=b&amp;half_day=h" hx-trigger="every 2s">')
    assert desk.pace == {"/room/s/now/": ("/room/s/now/?was=b&half_day=h", 2.0)}


def append(store: Store, *commands: AnyCommand) -> None:
    """Commands into the file, as the writer does it."""
    state = store.replay()
    for command in commands:
        outcome = decide(state, command, 1_900_000_000_000)
        assert isinstance(outcome, Decision), outcome
        batch = Batch()
        for event in outcome.events:
            fold(state, event, state.seq + 1)
            batch.events.append((state.seq, event))
        for row in outcome.apart:
            fold_apart(state, row)
            batch.apart.append(row)
        store.append(batch)


def test_an_answer_that_is_missing_or_there_twice_is_found(tmp_path: Path) -> None:
    """The check of every scenario: were it always content, 0 lost would mean nothing."""
    path = room_file(tmp_path)
    store = Store(path)
    said = msgspec.Raw(b'{"act":"choose","options":["a"]}')
    append(
        store,
        Join(act=ActId("j"), seat=SeatId("s"), lang=FR),
        SetStage(act=ActId("o1"), activity=POLL, stage=Stage.OPEN),
        SetStage(act=ActId("o2"), activity=SECRET_POLL, stage=Stage.OPEN),
        Do(act=ActId("one"), activity=POLL, payload=said, seat=SeatId("s"), turn=1),
        Do(act=ActId("twice"), activity=POLL, payload=said, seat=SeatId("s"), turn=2),
        Do(act=ActId("twice"), activity=POLL, payload=said, seat=SeatId("s"), turn=3),
        Do(act=ActId("apart"), activity=SECRET_POLL, payload=said, token=Token("TOKEN2TOKEN3"), turn=1, how=How.PHONE),
    )
    store.close()
    one = ["one", POLL, "", "", "1"]
    twice = ["twice", POLL, "", "", "2"]
    apart = ["apart", SECRET_POLL, "TOKEN2TOKEN3", "poll", "1"]
    newer = ["newer", SECRET_POLL, "TOKEN2TOKEN3", "poll", "2"]
    gone = ["gone", POLL, "", "", "4"]
    assert (checked([one, apart], [path]).lost, checked([one, apart], [path]).doubled) == (0, 0)
    assert checked([one, gone], [path]).lost == 1
    assert checked([apart, newer], [path]).lost == 1
    assert checked([one, twice], [path]).doubled == 1

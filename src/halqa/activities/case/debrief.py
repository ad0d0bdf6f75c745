"""What a case leaves behind: the ways of the tables side by side, where minds changed, what counted toward what, and the figures.

Tables are never ranked: a dimension tells which choices counted toward it and how many tables took them, never a table's sum. Those who
played alone are told as numbers at each end, once they are enough.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec

from halqa.activities.ballot import people
from halqa.activities.case.board import Board
from halqa.activities.case.run import Decision, Run
from halqa.activities.case.spec import Spec, Step
from halqa.core.activity import LEAST, Fact, Pacing, Tally
from halqa.core.ids import TableId
from halqa.core.paper import LETTERS
from halqa.core.words import Text

PAGES = ("ways", "minds", "credits", "questions")
"""The pages of the debrief, one after the other on the wall."""


def pages(spec: Spec) -> tuple[str, ...]:
    """The pages that this case has: where no choice counts toward anything, there is none that says so."""
    counts = any(option.credits for step in spec.decisions for option in step.options)
    return tuple(page for page in PAGES if counts or page != "credits")


def view(spec: Spec, board: Board) -> dict[str, Any]:
    """What stands on the pages. `ways` has a line a table, or one for the room; alone only how many came to which end."""
    runs = _told(board)
    every = _every(board)
    return {
        "ways": [_way(spec, place, run) for place, run in runs.items()],
        "ends": _ends(spec, every),
        "minds": [_minds(spec, step, runs) for step in spec.decisions if _taken(step, runs)],
        "credits": _credits(spec, every),
        "questions": list(asked(spec, board)),
        "alone": board.pacing == "free",
        "few": board.pacing == "free" and len(every) < LEAST,
    }


def asked(spec: Spec, board: Board) -> tuple[Text, ...]:
    """The questions of what was reached."""
    return tuple(text for step in _reached(spec, _every(board)) for text in step.debriefs)


def _told(board: Board) -> dict[str, Run]:
    """The runs whose way is told: tables, or the room. Not those of people alone."""
    if board.pacing == "free":
        return {}
    return {place: run for place, run in board.runs.items() if bool(place) == (board.pacing == "table")}


def _every(board: Board) -> list[Run]:
    """All runs that were played, also of tables that were merged, and of people alone."""
    if board.pacing == "plenary":
        return [board.runs[""]]
    alone = board.pacing == "free"
    played = [run for place, run in board.runs.items() if place and run.alone == alone]
    return played + ([] if alone else [run for _, run in board.gone])


def _way(spec: Spec, place: str, run: Run) -> dict[str, Any]:
    last = spec.step(run.step)
    return {
        "place": place,
        "decisions": [_told_decision(spec, past) for past in run.path],
        "end": last.end if run.phase == "end" else "",
        "says": list(last.says) if run.phase == "end" else [],
        "over": run.phase == "end",
    }


def _told_decision(spec: Spec, past: Decision) -> dict[str, Any]:
    options = spec.step(past.step).options
    place = next((place for place, one in enumerate(options) if one.id == past.option), None)
    moved, leaned = _changed(past)
    return {
        "letter": "" if place is None else LETTERS[place].upper(),
        "text": None if place is None else options[place].text,
        "split": "" if past.shared is None else "shared" if past.shared else "split",
        "moved": moved,
        "leaned": leaned,
        "rounds": past.rounds,
    }


def _changed(past: Decision) -> tuple[int, int]:
    """How many changed their mind after the talk, of how many who had leaned in silence; none where so few leaned that it would tell
    of them, nor at a table where they were the room's."""
    return (past.moved, past.leaned) if past.leaned >= LEAST and not past.together else (0, 0)


def _ends(spec: Spec, runs: list[Run]) -> list[dict[str, Any]]:
    """How many came to which end, in the author's order."""
    found = Counter(run.step for run in runs if run.phase == "end")
    return [{"end": step.end, "says": list(step.says), "came": found[step.id]} for step in spec.steps if found[step.id]]


def _taken(step: Step, runs: dict[str, Run]) -> bool:
    return any(past.step == step.id for run in runs.values() for past in run.path)


def _minds(spec: Spec, step: Step, runs: dict[str, Run]) -> dict[str, Any]:
    """A step and what each table made of it: shared or split, how many had leaned otherwise before the talk where that may be told."""
    return {
        "ask": step.ask,
        "tables": [
            {"place": place, **_told_decision(spec, past)}
            for place, run in runs.items()
            for past in run.path
            if past.step == step.id
        ],
    }


def _credits(spec: Spec, runs: list[Run]) -> list[dict[str, Any]]:
    """Each dimension by its name, or by its id where the pack names none, with the choices that counted toward it and how many took
    them; in the order of the pack."""
    taken = Counter((past.step, past.option) for run in runs for past in run.path)
    found: dict[str, list[dict[str, Any]]] = {}
    for step in spec.decisions:
        for option in step.options:
            for credit in option.credits:
                line = {"text": option.text, "points": credit.points, "came": taken[step.id, option.id]}
                found.setdefault(credit.dimension, []).append(line)
    names = {one.id: one.name for one in spec.dimensions}
    order = [one for one in names if one in found] + [one for one in found if one not in names]
    return [{"dimension": one, "name": names.get(one), "lines": found[one]} for one in order]


def _reached(spec: Spec, runs: list[Run]) -> list[Step]:
    """The steps somebody came to, in the author's order: their questions are asked."""
    seen = {run.step for run in runs} | {past.step for run in runs for past in run.path}
    return [step for step in spec.steps if step.id in seen]


def facts(spec: Spec, board: Board) -> tuple[Fact, ...]:
    """The decisions of tables, or of the room, for the timeline. Those of people alone are nobody's business."""
    return tuple(
        Fact(
            what="decided",
            table=TableId(place) if place else None,
            words=next((one.text for one in spec.step(past.step).options if one.id == past.option), None),
            nth=nth,
            number=changed[0],
            of=changed[1],
        )
        for place, run in _told(board).items()
        for nth, past in enumerate(run.path, start=1)
        for changed in (_changed(past),)
    )


def told_runs(board: Board) -> list[tuple[str, list[Decision]]]:
    """The way of each table, those that joined another included, or of the room; by place. Nothing of people alone."""
    gone = board.gone if board.pacing == "table" else []
    return [(place, run.path) for place, run in (*_told(board).items(), *gone)]


def voices(board: Board) -> int:
    """How many took part: voices, and people who raised hands."""
    return len(board.voters.hows) + _hands(board)


def _hands(board: Board) -> int:
    """People counted by hands: at each table as many as raised them for one decision at most."""
    return sum(
        max((people(counts, several=False) for counts in steps.values()), default=0) for steps in board.counted.values()
    )


class Played(msgspec.Struct, frozen=True, kw_only=True):
    """A case as it was played: at tables, by the room or by each alone; how many decided anything (`runs`); the steps at which
    something was decided with how many took each option, in the author's order; and by step how many leaned in silence and voted, and
    how many of them moved."""

    pacing: Pacing
    runs: int
    steps: tuple[Step, ...]
    taken: dict[str, dict[str, int]]
    leaned: dict[str, int]
    moved: dict[str, int]


def played(spec: Spec, board: Board) -> Played:
    """What was decided, in counts: nobody's vote."""
    every = _every(board)
    past = [each for run in every for each in run.path]
    together = max((sum(each.together for each in run.path) for run in every), default=0)
    minds = [*board.runs[""].path[:together], *(each for each in past if not each.together)]
    taken = Counter((each.step, each.option) for each in past)
    seen = {each.step for each in past}
    steps = tuple(step for step in spec.decisions if step.id in seen)
    return Played(
        pacing=board.pacing,
        runs=sum(1 for run in every if run.path),
        steps=steps,
        taken={step.id: {one.id: taken[step.id, one.id] for one in step.options} for step in steps},
        leaned={step.id: sum(each.leaned for each in minds if each.step == step.id) for step in steps},
        moved={step.id: sum(each.moved for each in minds if each.step == step.id) for step in steps},
    )


def tally(spec: Spec, board: Board) -> Tally:
    """Decisions by step and option, in the author's order; how many leaned one way before the talk and voted another; how many by
    which way, as evidence."""
    told = played(spec, board)
    rows = {**told.taken}
    leaned, moved = sum(told.leaned.values()), sum(told.moved.values())
    if leaned:
        rows["changed"] = {"changed": moved, "same": leaned - moved}
    return Tally(rows=rows, voices=voices(board), by_how=board.voters.ways(_hands(board)))

"""What is seen of a case: by everyone at a table, on the wall, by the facilitator, by one voice alone.

Nobody's leaning or vote is ever told to others: counts only, and only of a decision that was taken. What an end was like and what
counted toward what come with the debrief.
"""

from __future__ import annotations

from typing import Any

from halqa.activities.case import debrief
from halqa.activities.case.board import Board, Own, place_of, run_at
from halqa.activities.case.run import Decision, Run, begin, counts, offered
from halqa.activities.case.spec import Spec
from halqa.core.activity import Audience, Stage, Voice, may_be_parted
from halqa.core.ids import TableId
from halqa.core.paper import LETTERS


def view(spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
    """Where the room stands; on the wall and for the facilitator each table too."""
    revealed = stage is Stage.REVEALED
    room = begin(spec, alone=True) if board.pacing == "free" else board.runs[""]
    staff, pages = audience is Audience.FACILITATOR, debrief.pages(spec)
    tables = {} if audience is Audience.EVERYONE or board.pacing != "table" else board.runs
    return {
        "pace": board.pacing,
        "run": _run(spec, board, "", room, revealed=revealed, staff=staff),
        "runs": {
            place: _run(spec, board, place, run, revealed=revealed, staff=staff)
            for place, run in tables.items()
            if place
        },
        "timer": _timer(room) if board.pacing == "plenary" else None,
        "debrief": debrief.view(spec, board) if revealed else None,
        "at": board.page if board.page in pages else pages[0],
        "ids": list(pages),
        "of": len(pages),
        "count": debrief.voices(board),
        "shown": revealed,
    }


def here(spec: Spec, board: Board, table: TableId | None, *, revealed: bool) -> dict[str, Any]:
    """What those at a table see in place of where the room stands; until the case begins there, that it will begin as the room does."""
    if board.pacing != "table":
        return {}
    if table is None:
        return {"run": None, "timer": None}
    run = board.runs.get(table, board.runs[""])
    return {"run": _run(spec, board, table, run, revealed=revealed), "timer": _timer(run)}


def own(spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
    """What a voice has said in the decision it took part in last; `run` where it plays alone (its page tells the end's nature after the
    reveal alone)."""
    said = board.own.get(voice.key) or Own()
    run = run_at(spec, board, voice) if board.pacing == "free" else None
    alone = None if run is None else _run(spec, board, place_of(board, voice) or "", run, revealed=True)
    return {"place": said.place, "mark": said.mark, "lean": said.lean, "vote": said.vote, "run": alone}


def _run(spec: Spec, board: Board, place: str, run: Run, *, revealed: bool, staff: bool = False) -> dict[str, Any]:
    step = spec.step(run.step)
    shown = {
        "place": place,
        "mark": run.mark,
        "phase": run.phase,
        "nth": len(run.path) + (run.phase not in ("decided", "end")),
        "alone": run.alone,
        "led": board.pacing == "plenary",
        "care": spec.care if run.phase == "care" else None,
        "says": [] if run.phase == "care" else list(step.says),
        "ask": step.ask,
        "each": step.each,
        "rule": step.rule,
        "again": run.rounds > 1,
        "options": [{"id": one.id, "text": one.text} for one in offered(step, run)],
        "voted": len(run.votes) + sum(sum(each.values()) for each in run.hands.values()),
        "leaned": len(run.leans),
        "decision": _decision(spec, place, run.path[-1]) if run.path else None,
        "end": step.end if revealed else "",
    }
    if not staff:
        return shown
    return shown | {"timer": _timer(run), "coach": step.coach, "step": step.id, "votes": counts(run)}


def _decision(spec: Spec, place: str, past: Decision) -> dict[str, Any]:
    """A decision that was taken: shared by all, or split. At a table nothing more, for at five seats a kept dissent names somebody; of
    the room how many voted for what, where that tells of no few."""
    step = spec.step(past.step)
    texts = {one.id: one.text for one in step.options}
    letters = {one.id: LETTERS[place].upper() for place, one in enumerate(step.options)}
    return {
        "ask": step.ask,
        "letter": letters.get(past.option, ""),
        "text": texts.get(past.option),
        "by": past.by,
        "split": "" if past.shared is None else "shared" if past.shared else "split",
        "votes": [
            {"letter": letters.get(one, ""), "text": texts.get(one), "voted": past.votes[one]}
            for one in texts
            if one in past.votes and not place and may_be_parted(*past.votes.values())
        ],
    }


def _timer(run: Run) -> dict[str, Any] | None:
    """As the room's own timers are shown: `ends` in ms since the epoch, `left` in ms while it is held."""
    if not run.timed:
        return None
    return {"what": run.phase, "ends": run.ends, "left": run.left, "seconds": run.seconds}

"""What the facilitator may do with a case at every table at once: those who stand in a phase go on from it."""

from __future__ import annotations

from halqa.activities.case.acts import On
from halqa.activities.case.board import Board, runs_at
from halqa.core.activity import Lever, Offer
from halqa.core.problems import Message


def offers(board: Board) -> tuple[Offer, ...]:
    """A lever a phase in which somebody stands, the first that was found first; at tables with how many of them."""
    found = [run.phase for run in runs_at(board, None) if run.phase != "end"]
    levers = tuple(
        Lever(f"on-{phase}", On(phase), _says(board, phase, found.count(phase)), "first" if place == 0 else "second")
        for place, phase in enumerate(dict.fromkeys(found))
    )
    return (Offer(levers),) if levers else ()


def _says(board: Board, phase: str, tables: int) -> Message:
    if board.pacing == "table":
        return Message("case-on-tables", {"phase": phase, "tables": tables})
    return Message("desk-case-on", {"phase": phase})

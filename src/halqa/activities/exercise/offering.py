"""What the facilitator may do with a role-play in one press, wherever it is played: the stop, going on, the end, the next inject."""

from __future__ import annotations

from halqa.activities.exercise.acts import End, Hold, Plan, Release, Resume, Skip, Stop
from halqa.activities.exercise.board import Board, Standing, news_of
from halqa.activities.exercise.pages import is_over, play_of
from halqa.activities.exercise.spec import Inject, Spec
from halqa.core.activity import Lever, Offer
from halqa.core.problems import Message

_WAITING: tuple[Standing, ...] = ("planned", "held", "manual")


def offers(spec: Spec, board: Board) -> tuple[Offer, ...]:
    """Stopped: going on or ending. Else the stop, and what may be done about the inject that comes next."""
    if board.stopped:
        resume = Lever("resume", Resume(), Message("exercise-desk-resume"), "first")
        end = Lever("end", End(), Message("exercise-desk-end"))
        return (Offer((resume, end), Message("exercise-desk-stopped")),)
    stop = Offer((Lever("stop", Stop(), Message("exercise-desk-stop"), "stop"),))
    return stop, *(_about(spec, board, inject) for inject in waiting(spec, board)[:1])


def _about(spec: Spec, board: Board, inject: Inject) -> Offer:
    id, held = inject.id, any(news_of(group, inject).standing == "held" for _, group in board.playing())
    back = Lever(f"plan-{id}", Plan(id), Message("exercise-desk-plan"))
    hold = Lever(f"hold-{id}", Hold(id), Message("exercise-desk-hold"))
    release = Lever(f"release-{id}", Release(id), Message("exercise-desk-release"))
    skip = Lever(f"skip-{id}", Skip(id), Message("exercise-desk-skip"))
    return Offer(
        (release, back if held else hold, skip),
        Message("remote-inject"),
        tuple(role.name for role in spec.roles if role.id in inject.to),
        inject.news,
        Message("exercise-standing", {"standing": "held"}) if held else None,
    )


def waiting(spec: Spec, board: Board) -> list[Inject]:
    """What may still come at some play, the next one first: in the order of the phases, then what waits for the hand."""
    order = [phase.id for phase in play_of(spec)]
    plays = [group for _, group in board.playing() if not is_over(spec, group.page)]
    found: list[tuple[int, int, Inject]] = []
    for inject in spec.injects:
        news = [each for each in (news_of(group, inject) for group in plays) if each.standing in _WAITING]
        if news:
            place, after = min((order.index(each.phase) if each.phase else len(order), each.after) for each in news)
            found.append((place, after, inject))
    return [inject for _, _, inject in sorted(found, key=lambda each: each[:2])]

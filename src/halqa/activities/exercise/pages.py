"""The pages of a role-play in their order: the roles, the phases of the play, leaving the roles, then the debrief.

A page is where a table (or the room) stands; "next" goes through them. The debrief begins with the first phase that says in which order
roles speak; its time is counted on every page of the debrief after the roles were left.
"""

from __future__ import annotations

from halqa.activities.exercise.spec import Phase, Spec

ROLES, LEAVE, FELT, GRID, TIMES = "roles", "leave", "felt", "grid", "times"
_PHASE, _ASK = "phase-", "ask-"


def pages_of(spec: Spec) -> tuple[str, ...]:
    """All pages in order."""
    play = (f"{_PHASE}{phase.id}" for phase in play_of(spec))
    asks = (f"{_ASK}{place}" for place in range(max(len(order_of(spec)), len(spec.asks))))
    grid = (GRID,) if spec.criteria else ()
    times = (TIMES,) if spec.injects else ()
    return (ROLES, *play, LEAVE, *asks, FELT, *grid, *times)


def play_of(spec: Spec) -> tuple[Phase, ...]:
    """The phases before the debrief."""
    first = next((place for place, phase in enumerate(spec.phases) if phase.order), len(spec.phases))
    return spec.phases[:first]


def order_of(spec: Spec) -> tuple[str, ...]:
    """The roles in the order in which they speak."""
    return tuple(dict.fromkeys(role for phase in spec.phases for role in phase.order))


def is_over(spec: Spec, page: str) -> bool:
    """Whether the play is over at this page: the roles are being left, or were."""
    pages = pages_of(spec)
    return page in pages and pages.index(page) >= pages.index(LEAVE)


def phase_at(spec: Spec, page: str) -> Phase | None:
    """The phase whose time runs while this page is up."""
    if page.startswith(_PHASE):
        return next((phase for phase in spec.phases if _PHASE + phase.id == page), None)
    debrief = spec.phases[len(play_of(spec)) :]
    return debrief[0] if debrief and is_over(spec, page) and page != LEAVE else None


def asked_at(page: str) -> int:
    """Which of the debrief's questions this page is (from 0); -1 for any other page."""
    return int(page.removeprefix(_ASK)) if page.startswith(_ASK) else -1

"""What the replay tells of a role-play: its pages, its times, its stops, and what became of each inject. Never who."""

from __future__ import annotations

from halqa.activities.exercise.acts import (
    Act,
    Due,
    End,
    Give,
    Go,
    Hold,
    Mark,
    Note,
    Plan,
    Release,
    Resume,
    Retime,
    Skip,
    Stop,
)
from halqa.activities.exercise.pages import LEAVE, ROLES, is_over, phase_at
from halqa.activities.exercise.showing import page_view
from halqa.activities.exercise.spec import Spec
from halqa.core.activity import Told
from halqa.core.words import Text


def told_of(spec: Spec, act: Act) -> Told | None:
    """An act of the director, of the clock or of nobody in particular; nothing for who plays what and how it felt. What observers note
    is told as every kind's answers are."""
    match act:
        case Note() | Mark():
            return None
        case Go():
            return _page(spec, act.page)
        case Give():
            return Told("play-more" if act.seconds > 0 else "play-less", seconds=abs(act.seconds))
        case Stop() | Resume() | End():
            return Told(f"play-{act.__struct_config__.tag}")
        case Release() | Hold() | Skip() | Plan() | Due():
            return Told(f"play-{act.__struct_config__.tag}", _news(spec, act.inject))
        case Retime():
            return Told("play-retime", _news(spec, act.inject), act.seconds)
        case _:
            return Told()


def _page(spec: Spec, page: str) -> Told:
    if page in (ROLES, LEAVE):
        return Told(f"play-{page}")
    if not is_over(spec, page):
        phase = phase_at(spec, page)
        return Told("play-phase", phase.name if phase is not None else None)
    about = page_view(spec, page)
    thing = about["speaks"] or about["ask"]
    return Told("play-debrief", thing) if thing is not None else Told(f"play-{page}")


def _news(spec: Spec, id: str) -> Text | None:
    return next((inject.news for inject in spec.injects if inject.id == id), None)

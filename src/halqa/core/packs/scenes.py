"""Branching cases and role-play exercises as typed values. Times are whole seconds."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.packs.parts import EMPTY, Say
from halqa.core.words import Text

Ending = Literal["", "good", "mixed", "missed", "harm"]
Who = Literal["group", "each"]
Rule = Literal["majority", "unanimous", "chair"]
Tie = Literal["facilitator", "again"]
By = Literal["participant", "trainer"]
GRID = ("seen", "partly", "not-seen", "no-chance")
"""What an observer may note of a criterion: counts, never points (course.md)."""


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """What a case and an exercise have in common: `minutes` announced (0: none), and what may be hard to hear."""

    id: str
    title: Text
    version: str = ""
    licence: str = ""
    minutes: int = 0
    care: Text | None = None


class Credit(msgspec.Struct, frozen=True):
    """What a choice counts toward, shown in the debrief alone."""

    dimension: str
    points: int


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """One way to go on. `after` and `unless` name earlier choices (`step/option`): it is offered only after all of the first and none
    of the second. Conditions on earlier choices, nothing more."""

    id: str
    text: Text
    to: str
    credits: tuple[Credit, ...] = ()
    after: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """What is decided at a step, and how: alone in silence first, talk, vote; what decides, and what a tie leads to."""

    text: Text = EMPTY
    who: Who = "group"
    silent: int = 0
    talk: int = 0
    vote: int = 0
    rule: Rule = "majority"
    tie: Tie = "facilitator"


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """A moment of a case: what happens, then a decision or an end."""

    id: str
    start: bool = False
    end: Ending = ""
    says: tuple[Say, ...] = ()
    ask: Ask | None = None
    choices: tuple[Choice, ...] = ()
    debriefs: tuple[Say, ...] = ()
    coach: Text | None = None


class Case(Scene, frozen=True, kw_only=True):
    """A branching case: its steps in the order they are written."""

    steps: tuple[Step, ...] = ()

    @property
    def start(self) -> Step | None:
        """Where it begins: the step that says so, else the first."""
        return next((step for step in self.steps if step.start), self.steps[0] if self.steps else None)


class Role(msgspec.Struct, frozen=True, kw_only=True):
    """A part to play, on a private card. A `victim` is played by a briefed trainer, never by a participant. `name`: what the circle
    calls it (None: its id)."""

    id: str
    text: Text
    name: Text | None = None
    least: int = 1
    most: int = 1
    by: By = "participant"
    victim: bool = False


class Phase(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the exercise's time. `order`: in which order roles speak in it. `name`: what the circle calls it (None: its id)."""

    id: str
    seconds: int
    name: Text | None = None
    order: tuple[str, ...] = ()


class Inject(msgspec.Struct, frozen=True, kw_only=True):
    """Something that reaches some roles: so many seconds into a phase, when the director releases it, or whichever comes first."""

    id: str
    text: Text
    to: tuple[str, ...] = ()
    phase: str = ""
    after: int = 0
    manual: bool = False
    expect: Text | None = None

    @property
    def timed(self) -> bool:
        """Whether it comes by itself."""
        return bool(self.phase)


class Criterion(msgspec.Struct, frozen=True, kw_only=True):
    """What an observer looks for."""

    id: str
    text: Text
    objective: str = ""
    critical: bool = False


class Exercise(Scene, frozen=True, kw_only=True):
    """A role-play: roles, phases, injects, what `observer` looks for, and the debrief's questions."""

    stop_word: Text | None = None
    roles: tuple[Role, ...] = ()
    phases: tuple[Phase, ...] = ()
    injects: tuple[Inject, ...] = ()
    observer: str = ""
    criteria: tuple[Criterion, ...] = ()
    debriefs: tuple[Say, ...] = ()

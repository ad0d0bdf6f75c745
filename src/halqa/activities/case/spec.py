"""What a case is when it is played: the author's steps with every text in its languages, placeholders filled in."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.words import Text

Ending = Literal["", "good", "mixed", "missed", "harm"]
"""What an end was like. Told in words, after the reveal alone."""
Rule = Literal["majority", "unanimous", "chair"]
"""What decides: most of the votes, all of them alike, or one person who speaks for the table."""
Tie = Literal["facilitator", "again"]
"""What votes without a decision lead to: the facilitator says, or the table talks again, once."""


class Credit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a choice counts toward. Seen in the debrief alone."""

    dimension: str
    points: int


class Dimension(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What choices count toward, by its name in each language."""

    id: str
    name: Text


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way to go on, to the step `to`. It is offered after all of `after` and none of `unless`, earlier choices as `step/option`."""

    id: str
    text: Text
    to: str
    credits: tuple[Credit, ...] = ()
    after: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A moment of the case: what happens, then a decision (with its times in seconds, 0: none), or an end. `each`: everyone decides
    alone, without talk."""

    id: str
    ask: Text | None = None
    says: tuple[Text, ...] = ()
    options: tuple[Option, ...] = ()
    each: bool = False
    silent: int = 0
    talk: int = 0
    vote: int = 0
    rule: Rule = "majority"
    tie: Tie = "facilitator"
    end: Ending = ""
    debriefs: tuple[Text, ...] = ()
    coach: Text | None = None


class Spec(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A case: what may be hard to hear, the step it begins with, its steps in the author's order."""

    start: str
    steps: tuple[Step, ...] = ()
    care: Text | None = None
    dimensions: tuple[Dimension, ...] = ()

    def step(self, id: str) -> Step:
        """The step of this id; an end without words for one that is not there, so that nobody is left standing."""
        return next((step for step in self.steps if step.id == id), Step(id=id))

    @property
    def decisions(self) -> tuple[Step, ...]:
        """The steps at which something is decided."""
        return tuple(step for step in self.steps if step.options)

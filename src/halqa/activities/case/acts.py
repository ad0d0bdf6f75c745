"""What is done in a case. `mark` says which decision, and which round of it, the page showed: what comes too late changes nothing."""

from __future__ import annotations

from typing import assert_never

import msgspec

from halqa.activities.case.run import Phase
from halqa.core.activity import Role


class Go(msgspec.Struct, frozen=True, tag="go", tag_field="act", forbid_unknown_fields=True):
    """Somebody at the table says: we have read this, we go on."""

    mark: str
    phase: Phase


class Lean(msgspec.Struct, frozen=True, tag="lean", tag_field="act", forbid_unknown_fields=True):
    """What a person leans to in the silent round, before the talk. Nobody else sees it."""

    mark: str
    option: str


class Vote(msgspec.Struct, frozen=True, tag="vote", tag_field="act", forbid_unknown_fields=True):
    """A person's vote; it may change until the vote is over."""

    mark: str
    option: str


class Decide(msgspec.Struct, frozen=True, tag="decide", tag_field="act", forbid_unknown_fields=True):
    """What the table has decided, given at once: by the table's only device, by its chair, or by one who plays alone."""

    mark: str
    option: str


class Sheet(msgspec.Struct, frozen=True, tag="sheet", tag_field="act", forbid_unknown_fields=True):
    """A line of a printed decision sheet, typed in: the table's decision at a step; in plenary one card's vote. None: taken back."""

    step: str
    options: tuple[str, ...] = ()


class Counted(msgspec.Struct, frozen=True, tag="counted", tag_field="act", forbid_unknown_fields=True):
    """The facilitator counted raised hands at a table for the decision at a step."""

    step: str
    counts: dict[str, int]


class On(msgspec.Struct, frozen=True, tag="on", tag_field="act", forbid_unknown_fields=True, omit_defaults=True):
    """The facilitator has a table, or all of them, go on from a phase; with a mark only from that decision."""

    phase: Phase
    mark: str = ""


class Time(msgspec.Struct, frozen=True, tag="time", tag_field="act", forbid_unknown_fields=True):
    """The facilitator gives more seconds, or fewer, wherever a time runs."""

    seconds: int


class Settle(msgspec.Struct, frozen=True, tag="settle", tag_field="act", forbid_unknown_fields=True):
    """The facilitator says what is decided: after a tie, or for a table that told it aloud."""

    mark: str
    option: str


class Rang(msgspec.Struct, frozen=True, tag="rang", tag_field="act", forbid_unknown_fields=True):
    """The room's clock says that the time which was to end at `ends` is over; `place` is a table, or nothing for the room."""

    place: str
    ends: int


class Focus(msgspec.Struct, frozen=True, tag="focus", tag_field="act", forbid_unknown_fields=True):
    """The facilitator turns to a page of the debrief."""

    page: str


Act = Go | Lean | Vote | Decide | Sheet | Counted | On | Time | Settle | Rang | Focus


def role_of(act: Act) -> Role:
    """Who may do this."""
    return Role.PARTICIPANT if isinstance(act, Go | Lean | Vote | Decide | Sheet) else Role.FACILITATOR


def slot_of(act: Act) -> str:
    """What an act answers: a decision in one of its rounds, a line of the sheet."""
    match act:
        case Lean() | Vote() | Decide():
            return f"{act.__struct_config__.tag}:{act.mark}"
        case Go():
            return f"go:{act.mark}:{act.phase}"
        case Sheet():
            return f"sheet:{act.step}"
        case Counted():
            return f"counted:{act.step}"
        case On() | Time() | Settle() | Rang() | Focus():
            return "lead"
        case _:
            assert_never(act)

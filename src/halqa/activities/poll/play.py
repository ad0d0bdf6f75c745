"""The poll in the room: choosing, hands counted, and bars after the reveal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

import msgspec

from halqa.activities.ballot import Ballot, Voters, ballot, refuse_choice, refuse_hands
from halqa.activities.options import options_view
from halqa.activities.poll.spec import Spec
from halqa.core.activity import Audience, Marked, Mode, Role, Settled, Stage, Tally, Voice
from halqa.core.ids import TableId, TextId
from halqa.core.paper import Form, Line, countable, lettered
from halqa.core.problems import Refused

QUESTION = "poll"
"""The id of the only question in a tally's rows."""


class Choose(msgspec.Struct, frozen=True, tag="choose", tag_field="act", forbid_unknown_fields=True):
    """A person chooses."""

    options: tuple[str, ...]


class Counted(msgspec.Struct, frozen=True, tag="counted", tag_field="act", forbid_unknown_fields=True):
    """The facilitator counted raised hands at a table."""

    counts: dict[str, int]


Act = Choose | Counted


class Board(msgspec.Struct):
    """The answers so far, and the voices that changed theirs."""

    ballot: Ballot
    voters: Voters
    changed: set[str] = set()


class Poll:
    """See `halqa.core.activity.Kind`."""

    name = "poll"
    modes = (Mode.BY_SEAT, Mode.ANONYMOUS, Mode.BY_NAME)
    spec_type = Spec
    act_type = Act

    def start(self, spec: Spec) -> Board:
        """An empty ballot."""
        return Board(ballot(option.id for option in spec.options), Voters())

    def role_of(self, act: Act) -> Role:
        """Everyone chooses; the facilitator counts hands."""
        return Role.FACILITATOR if isinstance(act, Counted) else Role.PARTICIPANT

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """No free text here."""
        return Settled(act)

    def slot(self, act: Act) -> str:
        """One answer a voice."""
        return QUESTION

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """Unknown options, too many of them, hands without a table."""
        match act:
            case Choose():
                return refuse_choice(board.ballot.counts, act.options, most=spec.limit)
            case Counted():
                return refuse_hands(board.ballot.counts, act.counts, voice.table)
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """Count the choice, or the hands, instead of an earlier one."""
        match act:
            case Choose():
                board.ballot.choose(voice.key, act.options)
                board.voters.came(voice, self.slot(act))
                board.changed.add(voice.key) if voice.changed else board.changed.discard(voice.key)
            case Counted():
                board.ballot.count(voice.table, act.counts, several=spec.several)
            case _:
                assert_never(act)

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """Question and options; counts after the reveal, and for the facilitator: also how many changed their answer."""
        shown = stage is Stage.REVEALED or audience is Audience.FACILITATOR
        total = board.ballot.voices
        return {
            "ask": spec.ask,
            "several": spec.several,
            "limit": spec.limit,
            "options": options_view(spec.options, board.ballot if shown else None),
            "count": total,
            "changed": len(board.changed) if shown else 0,
            "shown": shown,
        }

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """The options this voice chose."""
        return {"options": list(board.ballot.chosen.get(voice.key, ()))}

    def tally(self, spec: Spec, board: Board) -> Tally:
        """Counts by option."""
        return Tally(
            rows={QUESTION: dict(board.ballot.counts)},
            voices=board.ballot.voices,
            by_how=board.voters.ways(board.ballot.by_hands),
        )

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """One line."""
        choices = lettered([(option.id, option.text) for option in spec.options])
        form: Form = "several" if spec.several else "one"
        return (Line(id=QUESTION, ask=spec.ask, choices=choices, form=form, most=spec.limit),)

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """What the card chooses."""
        return Choose(chosen)

    def marked(self, act: Act) -> Marked | None:
        """A choice."""
        return Marked(QUESTION, act.options) if isinstance(act, Choose) else None

    def hands(self, spec: Spec, board: Board) -> tuple[Line, ...]:
        """The same line."""
        return countable(self.paper(spec))

    def raised(self, spec: Spec, board: Board, line: str, counts: Mapping[str, int]) -> Act:
        """Hands by option."""
        return Counted(dict(counts))

    def lifted(self, spec: Spec, board: Board, line: str, table: TableId) -> dict[str, int]:
        """The last count there."""
        return board.ballot.hands.get(table, {})


KIND = Poll()

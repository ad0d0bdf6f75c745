"""Feedback in the room: one act a scale, one for the words. Counts are shown from five answers on, words only to the facilitator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

import msgspec

from halqa.activities.ballot import Ballot, Voters, ballot, refuse_choice, refuse_hands
from halqa.activities.feedback.spec import Scale, Spec
from halqa.activities.refusals import no
from halqa.core.activity import (
    LEAST,
    Audience,
    Marked,
    Mode,
    Role,
    Said,
    Settled,
    Stage,
    Still,
    Tally,
    Voice,
    Whole,
    words,
)
from halqa.core.ids import TableId, TextId
from halqa.core.paper import Choice, Line, countable
from halqa.core.problems import Refused
from halqa.core.words import trilingual

COMMENT = "comment"


class Rate(msgspec.Struct, frozen=True, tag="rate", tag_field="act", forbid_unknown_fields=True):
    """A person rates one statement."""

    scale: str
    value: str


class Comment(msgspec.Struct, frozen=True, tag="comment", tag_field="act", forbid_unknown_fields=True):
    """A person's own words; empty takes them back."""

    text: str | Said


class Counted(msgspec.Struct, frozen=True, tag="counted", tag_field="act", forbid_unknown_fields=True):
    """The facilitator counted raised hands for one statement at a table."""

    scale: str
    counts: dict[str, int]


Act = Rate | Comment | Counted


class Board(msgspec.Struct):
    """The ratings by scale, and the words by voice."""

    ballots: dict[str, Ballot]
    voters: Voters
    comments: dict[str, Said] = {}


class Feedback(Whole, Still):
    """See `halqa.core.activity.Kind`."""

    name = "feedback"
    modes = (Mode.ANONYMOUS, Mode.BY_SEAT)
    spec_type = Spec
    act_type = Act

    def start(self, spec: Spec) -> Board:
        """An empty ballot for each scale."""
        return Board({scale.id: ballot(scale.values) for scale in spec.scales}, Voters())

    def role_of(self, act: Act) -> Role:
        """Everyone rates and writes; the facilitator counts hands."""
        return Role.FACILITATOR if isinstance(act, Counted) else Role.PARTICIPANT

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """A person's words go to the erasable texts; no words leave no reference."""
        if isinstance(act, Comment):
            body = words(act.text).strip()
            return Settled(Comment(Said(id=id) if body else Said()), body)
        return Settled(act)

    def slot(self, act: Act) -> str:
        """One rating a scale, and one comment."""
        return COMMENT if isinstance(act, Comment) else f"scale:{act.scale}"

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """Unknown scales or values, words nobody asked for or too many of them, hands without a table."""
        match act:
            case Rate():
                if act.scale not in board.ballots:
                    return no("activity-item-unknown")
                return refuse_choice(board.ballots[act.scale].counts, (act.value,), most=1)
            case Comment():
                if spec.comment is None:
                    return no("activity-item-unknown")
                long = len(words(act.text).strip()) > spec.longest
                return no("activity-text-too-long", longest=spec.longest) if long else None
            case Counted():
                if act.scale not in board.ballots:
                    return no("activity-item-unknown")
                return refuse_hands(board.ballots[act.scale].counts, act.counts, voice.table)
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """Count the rating or the hands, keep the words, instead of earlier ones."""
        match act:
            case Rate():
                board.ballots[act.scale].choose(voice.key, (act.value,) if act.value else ())
                board.voters.came(voice, self.slot(act))
            case Comment():
                if isinstance(act.text, Said) and act.text.id is not None:
                    board.comments[voice.key] = act.text
                else:
                    board.comments.pop(voice.key, None)
                board.voters.came(voice, self.slot(act))
            case Counted():
                board.ballots[act.scale].count(voice.table, act.counts, several=False)
            case _:
                assert_never(act)

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """Statements; counts after the reveal or for the facilitator, from five answers on; the words to the facilitator after the
        close, in an order that says nothing."""
        lead = audience is Audience.FACILITATOR
        shown = stage is Stage.REVEALED or lead
        ended = stage in (Stage.CLOSED, Stage.REVEALED)
        texts = sorted(board.comments.values(), key=lambda said: str(said.id)) if lead and ended else []
        return {
            "scales": [_scale(scale, board.ballots[scale.id], shown=shown) for scale in spec.scales],
            "comment": spec.comment,
            "longest": spec.longest,
            "comments": texts if len(texts) >= LEAST else [],
            "count": _voices(board),
            "few": shown and _voices(board) < LEAST,
            "least": LEAST,
            "shown": shown,
        }

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """What this voice rated and wrote."""
        rated = {id: each.chosen[voice.key][0] for id, each in board.ballots.items() if voice.key in each.chosen}
        return {"scales": rated, "comment": board.comments.get(voice.key)}

    def tally(self, spec: Spec, board: Board) -> Tally:
        """Counts by scale and value, and how many wrote words."""
        rows = {id: dict(each.counts) for id, each in board.ballots.items()}
        if spec.comment is not None:
            rows[COMMENT] = {"written": len(board.comments)}
        return Tally(rows=rows, voices=_voices(board), by_how=board.voters.ways(_hands(board)))

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """A line a statement, with the steps as digits, and one for the words if the author asks for them."""
        scales = tuple(
            Line(id=scale.id, ask=scale.ask, choices=_steps(scale), low=scale.low, high=scale.high)
            for scale in spec.scales
        )
        return scales if spec.comment is None else (*scales, Line(id=COMMENT, ask=spec.comment, form="words"))

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """A rating, or the words."""
        return Comment(words) if line == COMMENT else Rate(line, chosen[0] if chosen else "")

    def marked(self, act: Act) -> Marked | None:
        """A rating, or the words."""
        if isinstance(act, Rate):
            return Marked(act.scale, (act.value,) if act.value else ())
        return Marked(COMMENT, (), act.text) if isinstance(act, Comment) else None

    def hands(self, spec: Spec, board: Board) -> tuple[Line, ...]:
        """The statements; words stay on their sheets."""
        return countable(self.paper(spec))

    def raised(self, spec: Spec, board: Board, line: str, counts: Mapping[str, int]) -> Act:
        """Hands for a statement by step."""
        return Counted(line, dict(counts))

    def lifted(self, spec: Spec, board: Board, line: str, table: TableId) -> dict[str, int]:
        """The last count there."""
        return board.ballots[line].hands.get(table, {})


def _steps(scale: Scale) -> tuple[Choice, ...]:
    return tuple(Choice(value, value, trilingual(value, value, value)) for value in scale.values)


def _scale(scale: Scale, results: Ballot, *, shown: bool) -> dict[str, Any]:
    values: list[dict[str, Any]] = [{"id": value} for value in scale.values]
    if shown and results.voices >= LEAST:
        values = [
            {"id": value, "number": number, "share": round(100 * number / results.voices)}
            for value, number in results.counts.items()
        ]
    return {"id": scale.id, "ask": scale.ask, "low": scale.low, "high": scale.high, "values": values}


def _hands(board: Board) -> int:
    return max((each.by_hands for each in board.ballots.values()), default=0)


def _voices(board: Board) -> int:
    return len(board.voters.hows) + _hands(board)


KIND = Feedback()

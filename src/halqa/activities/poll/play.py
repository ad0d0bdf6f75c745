"""The poll in the room: choosing, ordering, hands counted, a second round after discussion, and results after the reveal.

The two rounds are kept apart: an act says which round it is for, and so does its slot. So the board is the same whatever the order in
which rows that lie apart come back, and the first round stands beside the second.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, assert_never

import msgspec

from halqa.activities.ballot import Ballot, Voters, ballot, refuse_choice, refuse_hands
from halqa.activities.options import options_view
from halqa.activities.poll.ranking import Ranking, in_order, ranking, refuse_order
from halqa.activities.poll.spec import Spec
from halqa.activities.refusals import no
from halqa.core.activity import Audience, Marked, Mode, Role, Settled, Stage, Still, Tally, Told, Voice, Whole
from halqa.core.ids import TableId, TextId
from halqa.core.paper import Form, Line, lettered, stepped
from halqa.core.problems import Refused

Round = Literal["1", "2"]
"""Before and after discussion."""

QUESTION = "poll"
"""The id of the only question in a tally's rows; the second round is `poll:2`."""


class Choose(
    msgspec.Struct, frozen=True, tag="choose", tag_field="act", forbid_unknown_fields=True, omit_defaults=True
):
    """A person chooses options, or a step of the scale."""

    options: tuple[str, ...]
    round: Round = "1"


class Order(msgspec.Struct, frozen=True, tag="order", tag_field="act", forbid_unknown_fields=True, omit_defaults=True):
    """A person gives each option a place: `places` maps an option's id to "1", "2", ..."""

    places: dict[str, str]
    round: Round = "1"


class Counted(
    msgspec.Struct, frozen=True, tag="counted", tag_field="act", forbid_unknown_fields=True, omit_defaults=True
):
    """The facilitator counted raised hands at a table. For an order: who puts what first, as hands can say no more."""

    counts: dict[str, int]
    round: Round = "1"


class Again(msgspec.Struct, frozen=True, tag="again", tag_field="act", forbid_unknown_fields=True):
    """The facilitator asks again after discussion, or goes back to the first round. What was said in either is kept."""

    round: Round = "2"


Act = Choose | Order | Counted | Again


class InRound(msgspec.Struct):
    """What was said in one round; `ranking` for an order (its ballot counts the first places)."""

    ballot: Ballot
    ranking: Ranking | None = None


class Board(msgspec.Struct):
    """Both rounds, the one that is on, the voices that changed their answer within the first, and those that say something else in
    the second."""

    rounds: dict[Round, InRound]
    voters: Voters
    at: Round = "1"
    changed: set[str] = set()
    moved: set[str] = set()


class Poll(Whole, Still):
    """See `halqa.core.activity.Kind`."""

    name = "poll"
    modes = (Mode.BY_SEAT, Mode.ANONYMOUS, Mode.BY_NAME)
    spec_type = Spec
    act_type = Act

    def start(self, spec: Spec) -> Board:
        """Two empty rounds."""
        return Board({"1": _empty(spec), "2": _empty(spec)}, Voters())

    def role_of(self, act: Act) -> Role:
        """Everyone chooses; the facilitator counts hands and asks again."""
        return Role.PARTICIPANT if isinstance(act, (Choose, Order)) else Role.FACILITATOR

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """No free text here."""
        return Settled(act)

    def slot(self, act: Act) -> str:
        """One answer a voice and round."""
        return _row(QUESTION, act.round)

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """Unknown options, too many of them, an order with gaps, a round that is not on, hands without a table."""
        known = board.rounds[act.round].ballot.counts
        match act:
            case Choose() | Order():
                if act.round != board.at:
                    return no("activity-other-round")
                return _refuse_answer(spec, known, act)
            case Counted():
                return refuse_hands(known, act.counts, voice.table)
            case Again():
                return None
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """Count the answer, or the hands, instead of an earlier one in the same round; or turn to a round."""
        of = board.rounds[act.round]
        match act:
            case Choose():
                of.ballot.choose(voice.key, act.options)
                self._said(board, voice, act)
            case Order():
                order = in_order(act.places)
                of.ballot.choose(voice.key, order[:1])
                assert of.ranking is not None  # an order is only taken where one is asked for
                of.ranking.rank(voice.key, order)
                self._said(board, voice, act)
            case Counted():
                of.ballot.count(voice.table, act.counts, several=spec.several)
            case Again():
                board.at = act.round
            case _:
                assert_never(act)

    def _said(self, board: Board, voice: Voice, act: Choose | Order) -> None:
        board.voters.came(voice, self.slot(act))
        if act.round == "1":
            board.changed.add(voice.key) if voice.changed else board.changed.discard(voice.key)
        before, after = (_answer(board.rounds[each], voice.key) for each in board.rounds)
        if before and after and before != after:
            board.moved.add(voice.key)
        else:
            board.moved.discard(voice.key)

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """Question and options; results after the reveal, and for the facilitator: of the round that is on, in `before` of the first
        one when it is the second, and how many changed their answer (in the second round: since the first)."""
        shown = stage is Stage.REVEALED or audience is Audience.FACILITATOR
        on, again = board.rounds[board.at], board.at == "2"
        changed = board.moved if again else board.changed
        return {
            "ask": spec.ask,
            "form": spec.form,
            "several": spec.several,
            "limit": spec.limit,
            "low": spec.low,
            "high": spec.high,
            "round": board.at,
            "options": _options(spec, on if shown else None),
            "hands": on.ballot.by_hands if shown else 0,
            "before": _before(spec, board) if shown and again else None,
            "count": on.ballot.voices,
            "changed": len(changed) if shown else 0,
            "shown": shown,
        }

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """What this voice said: the options it chose, or all of them in its order; `again` once it answered after discussion."""
        before, after = (_answer(board.rounds[each], voice.key) for each in board.rounds)
        return {"options": list(before), **({"again": list(after)} if after else {})}

    def tally(self, spec: Spec, board: Board) -> Tally:
        """Counts by option and round; for an order the first places, and each option's places as a row of its own. With a second
        round also how many of those who answered both changed."""
        rows: dict[str, dict[str, int]] = {}
        for which, of in board.rounds.items():
            if which == "2" and not of.ballot.voices:
                continue
            rows[_row(QUESTION, which)] = dict(of.ballot.counts)
            for option, places in of.ranking.places.items() if of.ranking is not None else ():
                rows[_row(option, which)] = {str(place): number for place, number in enumerate(places, start=1)}
        both = board.rounds["1"].ballot.chosen.keys() & board.rounds["2"].ballot.chosen.keys()
        if both:
            rows["changed"] = {"changed": len(board.moved), "same": len(both) - len(board.moved)}
        ballots = [of.ballot for of in board.rounds.values()]
        return Tally(
            rows=rows,
            voices=len(board.voters.hows) + max(each.by_hands for each in ballots),
            by_how=board.voters.ways(max(each.by_hands for each in ballots)),
        )

    def told(self, spec: Spec, act: Act) -> Told | None:
        """Which round was turned to."""
        return Told(f"again-{act.round}") if isinstance(act, Again) else None

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """One line: a letter, several, a step of the scale, or the letters in an order."""
        forms: dict[str, Form] = {"multiple": "several", "order": "order"}
        choices = [(option.id, option.text) for option in spec.choices]
        keys = stepped(choices) if spec.form == "scale" else lettered(choices)
        form = forms.get(spec.form, "one")
        return (
            Line(id=QUESTION, ask=spec.ask, choices=keys, form=form, most=spec.limit, low=spec.low, high=spec.high),
        )

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """What the card says in the round that is on."""
        if spec.form == "order":
            return Order({option: str(place) for place, option in enumerate(chosen, start=1)}, board.at)
        return Choose(chosen, board.at)

    def marked(self, act: Act) -> Marked | None:
        """A choice, or an order from the first place to the last."""
        match act:
            case Choose():
                return Marked(QUESTION, act.options)
            case Order():
                return Marked(QUESTION, in_order(act.places))
            case Counted() | Again():
                return None
            case _:
                assert_never(act)

    def hands(self, spec: Spec, board: Board) -> tuple[Line, ...]:
        """The same line; for an order only what comes first."""
        return tuple(
            msgspec.structs.replace(line, form="one") if line.form == "order" else line for line in self.paper(spec)
        )

    def raised(self, spec: Spec, board: Board, line: str, counts: Mapping[str, int]) -> Act:
        """Hands by option, in the round that is on."""
        return Counted(dict(counts), board.at)

    def lifted(self, spec: Spec, board: Board, line: str, table: TableId) -> dict[str, int]:
        """The last count there in the round that is on."""
        return board.rounds[board.at].ballot.hands.get(table, {})


def _empty(spec: Spec) -> InRound:
    ids = [option.id for option in spec.choices]
    return InRound(ballot(ids), ranking(ids) if spec.form == "order" else None)


def _row(id: str, round: Round) -> str:
    return id if round == "1" else f"{id}:{round}"


def _answer(of: InRound, voice: str) -> tuple[str, ...]:
    return of.ballot.chosen.get(voice, ()) if of.ranking is None else of.ranking.said.get(voice, ())


def _refuse_answer(spec: Spec, known: dict[str, int], act: Choose | Order) -> Refused | None:
    if isinstance(act, Order):
        return refuse_order(known, act.places) if spec.form == "order" else no("activity-option-unknown")
    if spec.form == "order":
        return no("activity-order-each-once", last=len(known))
    return refuse_choice(known, act.options, most=spec.limit)


def _options(spec: Spec, results: InRound | None) -> list[dict[str, Any]]:
    options = options_view(spec.choices, None if results is None else results.ballot)
    if results is None or results.ranking is None:
        return options
    ranked = results.ranking
    return [
        {**each, "places": list(ranked.places[each["id"]]), "median": ranked.median(each["id"])} for each in options
    ]


def _before(spec: Spec, board: Board) -> dict[str, Any]:
    first = board.rounds["1"]
    return {"options": _options(spec, first), "count": first.ballot.voices, "hands": first.ballot.by_hands}


KIND = Poll()

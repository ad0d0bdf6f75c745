"""The quiz in the room: one act an item, hands by item, key and reasons only after the reveal and only if the author allows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, assert_never, cast, get_args

import msgspec

from halqa.activities.ballot import Ballot, Voters, ballot, refuse_choice, refuse_hands
from halqa.activities.options import options_view, rotated
from halqa.activities.quiz.spec import Item, Spec
from halqa.activities.refusals import no
from halqa.core.activity import Audience, Marked, Mode, Role, Settled, Stage, Still, Tally, Voice, may_be_parted
from halqa.core.ids import TableId, TextId
from halqa.core.paper import Line, countable, lettered, sure_typed
from halqa.core.problems import Refused

Sure = Literal["sure", "fairly", "guessing"]
"""How sure somebody is of an answer, the surest first."""


class Answer(
    msgspec.Struct, frozen=True, tag="answer", tag_field="act", forbid_unknown_fields=True, omit_defaults=True
):
    """A person answers one item, and says how sure they are if they wish and the author asks."""

    item: str
    options: tuple[str, ...]
    sure: Sure | None = None


class Counted(msgspec.Struct, frozen=True, tag="counted", tag_field="act", forbid_unknown_fields=True):
    """The facilitator counted raised hands for one item at a table."""

    item: str
    counts: dict[str, int]


class Focus(msgspec.Struct, frozen=True, tag="focus", tag_field="act", forbid_unknown_fields=True):
    """The facilitator puts one item on the wall."""

    item: str


Act = Answer | Counted | Focus


class Board(msgspec.Struct):
    """The answers so far, item by item; `items` is the spec's by id; `at` the item on the wall. `sure` holds how sure each voice is of
    its answer to an item, and `marks` counts them by item as `sure-right`, `sure-wrong`, ..."""

    items: dict[str, Item]
    ballots: dict[str, Ballot]
    voters: Voters
    sure: dict[str, dict[str, str]] = {}
    marks: dict[str, dict[str, int]] = {}
    at: str = ""


class Quiz(Still):
    """See `halqa.core.activity.Kind`."""

    name = "quiz"
    modes = (Mode.PAIRED, Mode.ANONYMOUS, Mode.BY_SEAT, Mode.BY_NAME)
    spec_type = Spec
    act_type = Act

    def start(self, spec: Spec) -> Board:
        """An empty ballot for each item."""
        return Board(
            items={item.id: item for item in spec.items},
            ballots={item.id: ballot(option.id for option in item.options) for item in spec.items},
            voters=Voters(),
        )

    def role_of(self, act: Act) -> Role:
        """Everyone answers; the facilitator counts hands and chooses what the wall shows."""
        return Role.PARTICIPANT if isinstance(act, Answer) else Role.FACILITATOR

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """No free text here."""
        return Settled(act)

    def slot(self, act: Act) -> str:
        """One answer an item."""
        return act.item

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """Unknown items or options, too many of them, hands without a table."""
        item = board.items.get(act.item)
        if item is None:
            return no("activity-item-unknown")
        known = board.ballots[act.item].counts
        match act:
            case Answer():
                if act.sure is not None and not spec.confidence:
                    return no("activity-option-unknown")
                return refuse_choice(known, act.options, most=len(known) if item.several else 1)
            case Counted():
                return refuse_hands(known, act.counts, voice.table)
            case Focus():
                return None
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """Count the answer, or the hands, instead of an earlier one; or turn the wall."""
        match act:
            case Answer():
                _sure(board, voice.key, act)
                board.ballots[act.item].choose(voice.key, act.options)
                board.voters.came(voice, self.slot(act))
            case Counted():
                several = board.items[act.item].several
                board.ballots[act.item].count(voice.table, act.counts, several=several)
            case Focus():
                board.at = act.item
            case _:
                assert_never(act)

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """All items on the phones, one on the wall. Keys, reasons and counts after the reveal, and for the facilitator; `sure` says
        how many were right and wrong among those who were sure, fairly sure, guessing."""
        revealed = stage is Stage.REVEALED and spec.solutions
        shown = revealed or audience is Audience.FACILITATOR
        items = spec.items
        if audience is Audience.WALL:
            at = board.at or (spec.items[0].id if revealed and spec.items else "")
            items = tuple(item for item in (board.items.get(at),) if item is not None)
        ids = [item.id for item in spec.items]
        return {
            "items": [
                {
                    "number": ids.index(item.id) + 1,
                    **_item(item, board.ballots[item.id] if shown else None),
                    "sure": _marks(board, item) if shown and spec.confidence else [],
                }
                for item in items
            ],
            "confidence": list(get_args(Sure)) if spec.confidence else [],
            "at": board.at,
            "of": len(ids),
            "ids": ids,
            "count": _voices(board),
            "shown": shown,
            "solutions": spec.solutions,
        }

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """The options this voice chose, by item, and how sure it is."""
        chosen = {id: list(each.chosen[voice.key]) for id, each in board.ballots.items() if voice.key in each.chosen}
        sure = {id: voices[voice.key] for id, voices in board.sure.items() if voice.key in voices}
        return {"items": chosen, "sure": sure}

    def tally(self, spec: Spec, board: Board) -> Tally:
        """Counts by item and option; right or wrong by voice and pair, so that before and after can be matched."""
        pairs: dict[str, dict[str, bool]] = {}
        for id, each in board.ballots.items():
            item = board.items[id]
            for voice, options in each.chosen.items():
                pairs.setdefault(voice, {})[item.pair or id] = set(options) == set(item.keys)
        return Tally(
            rows={id: dict(each.counts) for id, each in board.ballots.items()},
            voices=_voices(board),
            by_how=board.voters.ways(_hands(board)),
            pairs=pairs,
            confidence={board.items[id].pair or id: dict(marks) for id, marks in board.marks.items()},
        )

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """A line an item, the options in the order of the screens: a letter means the same on paper, phone, wall and voting card."""
        return tuple(
            Line(
                id=item.id,
                ask=item.ask,
                choices=lettered([(option.id, option.text) for option in rotated(item.options, item.id)]),
                form="several" if item.several else "one",
                sure=spec.confidence,
            )
            for item in spec.items
        )

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """What the card answers to an item."""
        return Answer(line, chosen, cast("Sure | None", sure_typed(words)) if spec.confidence else None)

    def marked(self, act: Act) -> Marked | None:
        """An answer, and how sure it is."""
        return Marked(act.item, act.options, sure=act.sure or "") if isinstance(act, Answer) else None

    def hands(self, spec: Spec, board: Board) -> tuple[Line, ...]:
        """Every item."""
        return countable(self.paper(spec))

    def raised(self, spec: Spec, board: Board, line: str, counts: Mapping[str, int]) -> Act:
        """Hands for an item by option."""
        return Counted(line, dict(counts))

    def lifted(self, spec: Spec, board: Board, line: str, table: TableId) -> dict[str, int]:
        """The last count there."""
        return board.ballots[line].hands.get(table, {})

    def pages(self, spec: Spec) -> tuple[str, ...]:
        """Its items: before the reveal for hands, without their solutions; afterwards for the debrief."""
        return tuple(item.id for item in spec.items)

    def walked(self, spec: Spec, stage: Stage) -> bool:
        """Once the solutions may be seen."""
        return stage is Stage.REVEALED and spec.solutions

    def page(self, spec: Spec, board: Board) -> str:
        """The item that was put on the wall."""
        return board.at

    def turn(self, page: str) -> Act:
        """Put the item on the wall."""
        return Focus(page)


def _item(item: Item, results: Ballot | None) -> dict[str, Any]:
    """One item for a template; with `results` also key, reasons and counts."""
    options = options_view(rotated(item.options, item.id), results)
    if results is not None:
        why = {option.id: option.why for option in item.options}
        options = [{**option, "right": option["id"] in item.keys, "why": why[option["id"]]} for option in options]
    return {"id": item.id, "ask": item.ask, "several": item.several, "options": options}


def _sure(board: Board, voice: str, act: Answer) -> None:
    """Count how sure `voice` is now, instead of before; its earlier answer still stands in the ballot."""
    marks, sure = board.marks.setdefault(act.item, {}), board.sure.setdefault(act.item, {})
    if voice in sure:
        mark = _mark(board, act.item, sure.pop(voice), board.ballots[act.item].chosen[voice])
        marks[mark] -= 1
        if not marks[mark]:
            del marks[mark]
    if act.sure is not None:
        sure[voice] = act.sure
        mark = _mark(board, act.item, act.sure, act.options)
        marks[mark] = marks.get(mark, 0) + 1
    for kept, of in ((board.marks, marks), (board.sure, sure)):
        if not of:
            del kept[act.item]


def _mark(board: Board, item: str, sure: str, options: tuple[str, ...]) -> str:
    return f"{sure}-{'right' if set(options) == set(board.items[item].keys) else 'wrong'}"


def _marks(board: Board, item: Item) -> list[dict[str, Any]]:
    """How many were right and wrong among those who were sure, fairly sure, guessing, without a line of which the right or the wrong
    ones are fewer than LEAST. Nothing at all where the whole would tell of those left out, or of those who did not say."""
    counts = board.marks.get(item.id, {})
    lines = [(sure, counts.get(f"{sure}-right", 0), counts.get(f"{sure}-wrong", 0)) for sure in get_args(Sure)]
    told = [line for line in lines if line[1] + line[2] and may_be_parted(*line[1:])]
    answers = board.ballots[item.id].chosen.values()
    right = sum(1 for options in answers if set(options) == set(item.keys))
    rest = (right - sum(line[1] for line in told), len(answers) - right - sum(line[2] for line in told))
    shown = told if may_be_parted(*rest) else []
    return [{"id": sure, "right": so_many, "wrong": others} for sure, so_many, others in shown]


def _hands(board: Board) -> int:
    """How many people the hands were: as many as for the item with most of them."""
    return max((each.by_hands for each in board.ballots.values()), default=0)


def _voices(board: Board) -> int:
    return len(board.voters.hows) + _hands(board)


KIND = Quiz()

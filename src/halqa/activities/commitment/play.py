"""A commitment: one act that each person takes on, kept for the follow-up. The writer says who may see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

import msgspec

from halqa.activities.ballot import refuse_number
from halqa.activities.commitment.spec import Spec
from halqa.activities.refusals import no
from halqa.activities.written import SHOWN, Consent, Hide, InWords, Show, Written, id_of, mixed, plain, said
from halqa.core.activity import Audience, Marked, Mode, Role, Said, Settled, Stage, Tally, Voice
from halqa.core.ids import TableId, TextId
from halqa.core.paper import Choice, Line
from halqa.core.problems import Refused

LINE = "commitment"
"""The id of the only line of a card, and of the only slot."""
MADE = "made"
"""What a raised hand says: I have chosen my act."""


class Commit(msgspec.Struct, frozen=True, tag="commit", tag_field="act", forbid_unknown_fields=True):
    """A person takes on an act, or another instead. No words take it back. `consent`: who may be shown it."""

    text: str | Said
    consent: Consent = "never"


class Counted(msgspec.Struct, frozen=True, tag="counted", tag_field="act", forbid_unknown_fields=True):
    """The facilitator counted at a table how many have chosen their act, aloud."""

    number: int


Act = Commit | Hide | Show | Counted


class Board(msgspec.Struct):
    """What each voice took on and how widely it may be shown; hands by table; which texts the facilitator hid."""

    made: dict[str, Commit] = {}
    hands: dict[TableId | None, int] = {}
    written: Written = msgspec.field(default_factory=Written)


class Commitment(InWords):
    """See `halqa.core.activity.Kind`."""

    name = "commitment"
    modes = (Mode.ANONYMOUS, Mode.BY_NAME, Mode.BY_SEAT)
    spec_type = Spec
    act_type = Act

    def start(self, spec: Spec) -> Board:
        """Nobody has taken on anything."""
        return Board()

    def role_of(self, act: Act) -> Role:
        """Everyone commits for themselves; the rest is the facilitator's."""
        return Role.PARTICIPANT if isinstance(act, Commit) else Role.FACILITATOR

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """The words go to the erasable texts."""
        if isinstance(act, Commit):
            body = plain(act.text)
            return Settled(Commit(Said(id=id) if body else Said(), act.consent), body)
        return Settled(act)

    def slot(self, act: Act) -> str:
        """One act a person."""
        return LINE if isinstance(act, Commit) else "facilitator"

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """Nothing, too long, a text that is not there, hands that cannot be."""
        match act:
            case Commit():
                text = plain(act.text)
                if not text and voice.key not in board.made:
                    return no("activity-text-empty")
                return no("activity-text-too-long", longest=spec.longest) if len(text) > spec.longest else None
            case Hide() | Show():
                return None if act.text in _ids(board) else no("activity-text-unknown")
            case Counted():
                return refuse_number(act.number, voice.table)
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """Apply one act."""
        match act:
            case Commit():
                board.made.pop(voice.key, None)
                if id_of(act.text):
                    board.made[voice.key] = act
                board.written.voters.came(voice, LINE)
            case Hide():
                board.written.hidden.add(act.text)
            case Show():
                board.written.hidden.discard(act.text)
            case Counted():
                board.hands[voice.table] = act.number
            case _:
                assert_never(act)

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """How many have chosen; after the reveal the words whose writers agreed. The facilitator reads no others either."""
        lead = audience is Audience.FACILITATOR
        shown = stage is Stage.REVEALED or lead
        agreed = {id for id, made in _ids(board).items() if made.consent in SHOWN}
        ids = mixed(id for id in agreed if lead or id not in board.written.hidden) if shown else []
        return {
            "ask": spec.ask,
            "days": spec.days,
            "longest": spec.longest,
            "texts": [{"id": id, "text": said(id), "hidden": id in board.written.hidden} for id in ids],
            "count": len(board.made) + sum(board.hands.values()),
            "kept": len(board.made) - len(agreed) if shown else 0,
            "shown": shown,
        }

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """What this voice took on."""
        made = board.made.get(voice.key)
        return {"text": made.text if made else None, "consent": made.consent if made else "never"}

    def tally(self, spec: Spec, board: Board) -> Tally:
        """How many have committed, and by how widely it may be shown; raised hands say nothing of that. No words."""
        rows: dict[str, int] = {}
        for made in board.made.values():
            rows[made.consent] = rows.get(made.consent, 0) + 1
        hands = sum(board.hands.values())
        counted = {"commitments": rows | ({"aloud": hands} if hands else {})}
        return Tally(rows=counted, voices=len(board.made) + hands, by_how=board.written.voters.ways(hands))

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """A card for one act."""
        return (Line(id=LINE, ask=spec.ask, form="words"),)

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """The act of a card. Who may see it is asked on phones only: a card's words are shown to nobody."""
        return Commit(words)

    def marked(self, act: Act) -> Marked | None:
        """The words of a card."""
        return Marked(LINE, words=act.text) if isinstance(act, Commit) else None

    def hands(self, spec: Spec, board: Board) -> tuple[Line, ...]:
        """How many at a table have chosen their act and said it aloud."""
        return (Line(id=LINE, ask=spec.ask, choices=(Choice("a", MADE, None),)),)

    def raised(self, spec: Spec, board: Board, line: str, counts: Mapping[str, int]) -> Act:
        """Hands of those who have chosen."""
        return Counted(counts.get(MADE, 0))

    def lifted(self, spec: Spec, board: Board, line: str, table: TableId) -> dict[str, int]:
        """The last count there."""
        return {MADE: board.hands[table]} if table in board.hands else {}


def agreed(board: Board) -> tuple[TextId, ...]:
    """The texts whose writers agreed that the report may have them, hidden ones left out, in no order."""
    may = [id for id, made in _ids(board).items() if made.consent == "report" and id not in board.written.hidden]
    return tuple(TextId(id) for id in mixed(may))


def _ids(board: Board) -> dict[str, Commit]:
    return {str(made.text.id): made for made in board.made.values() if isinstance(made.text, Said)}


KIND = Commitment()

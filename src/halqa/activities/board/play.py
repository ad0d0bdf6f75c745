"""A board of shared themes. Experience is told aloud and nothing of it is stored: the circle keeps the themes it agrees on, which the
facilitator writes down. Written cards exist only where the facilitator turns them on, each with its writer's consent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, assert_never

import msgspec

from halqa.activities.ballot import refuse_number
from halqa.activities.board.spec import Spec
from halqa.activities.refusals import no
from halqa.activities.written import (
    SHOWN,
    Consent,
    Hide,
    InWords,
    Show,
    Withdraw,
    Written,
    id_of,
    mixed,
    plain,
    said,
)
from halqa.core.activity import Audience, How, Mode, Role, Said, Settled, Stage, Tally, Told, Voice
from halqa.core.ids import TableId, TextId
from halqa.core.paper import Choice, Line
from halqa.core.problems import Refused

SLIP = "card"
"""The id of the only line of a card."""
SHARE = "share"
"""What a raised hand says about a theme: I know this too."""
MOST_THEMES = 40
LONGEST_THEME = 120


class Card(msgspec.Struct, frozen=True, tag="card", tag_field="act", forbid_unknown_fields=True):
    """A person writes a card. Without consent its words are not stored: only that there was one."""

    text: str | Said
    consent: Consent = "never"


class Cards(msgspec.Struct, frozen=True, tag="cards", tag_field="act", forbid_unknown_fields=True):
    """The facilitator turns written cards on or off."""

    on: Literal["yes", "no"]


class Theme(msgspec.Struct, frozen=True, tag="theme", tag_field="act", forbid_unknown_fields=True):
    """The circle keeps a theme it has agreed on aloud."""

    text: str | Said


class Drop(msgspec.Struct, frozen=True, tag="drop", tag_field="act", forbid_unknown_fields=True):
    """A theme is taken off the board."""

    theme: str


class Counted(msgspec.Struct, frozen=True, tag="counted", tag_field="act", forbid_unknown_fields=True):
    """The facilitator counted at a table how many share a theme."""

    theme: str
    number: int


Act = Card | Withdraw | Cards | Hide | Show | Theme | Drop | Counted


class Board(msgspec.Struct):
    """Cards with how widely each may be shown, who wrote one that is not kept, the themes in the order they were agreed, hands by theme
    and table. A card waits until the facilitator shows it: the moment it appeared would tell who wrote it."""

    on: bool = False
    consents: dict[str, Consent] = {}
    unkept: set[str] = set()
    shown: set[str] = set()
    themes: list[str] = []
    hands: dict[str, dict[TableId | None, int]] = {}
    written: Written = msgspec.field(default_factory=Written)


class SharedBoard(InWords):
    """See `halqa.core.activity.Kind`."""

    name = "board"
    modes = (Mode.ANONYMOUS, Mode.BY_SEAT)
    spec_type = Spec
    act_type = Act

    def start(self, spec: Spec) -> Board:
        """No theme, and no cards."""
        return Board()

    def role_of(self, act: Act) -> Role:
        """Everyone may write cards where they are on; the rest is the facilitator's."""
        return Role.PARTICIPANT if isinstance(act, (Card, Withdraw)) else Role.FACILITATOR

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """Words go to the erasable texts; those of a card without consent go nowhere."""
        if isinstance(act, Theme):
            return Settled(Theme(Said(id=id)), plain(act.text))
        if isinstance(act, Card):
            kept = act.consent in SHOWN
            return Settled(Card(Said(id=id) if kept else Said(), act.consent), plain(act.text) if kept else "")
        return Settled(act)

    def slot(self, act: Act) -> str:
        """Each card for itself; those that are not kept are one."""
        match act:
            case Card():
                return f"card:{id_of(act.text)}"
            case Withdraw():
                return f"card:{act.text}"
            case Cards() | Hide() | Show() | Theme() | Drop() | Counted():
                return "facilitator"
            case _:
                assert_never(act)

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """Cards where there are none, words too long or too many, themes that are not there, hands that cannot be."""
        match act:
            case Card():
                if not board.on and voice.how is not How.PAPER:  # a card laid on the table was written all the same
                    return no("activity-cards-off")
                return board.written.refuse(voice, plain(act.text), longest=spec.longest, most=spec.most)
            case Withdraw():
                return board.written.refuse_back(voice, act.text)
            case Cards():
                return None
            case Hide() | Show():
                return board.written.refuse_hiding(act.text)
            case Theme():
                return _refuse_theme(board, plain(act.text))
            case Drop():
                return None if act.theme in board.themes else no("activity-text-unknown")
            case Counted():
                return _refuse_counted(board, voice, act)
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """Apply one act."""
        match act:
            case Card():
                _card(board, voice, act, self.slot(act))
            case Withdraw():
                board.consents.pop(act.text, None)
                board.written.took_back(voice, act.text, self.slot(act))
            case Cards():
                board.on = act.on == "yes"
            case Hide():
                board.shown.discard(act.text)
            case Show():
                board.shown.add(act.text)
            case Theme():
                board.themes.append(id_of(act.text))
            case Drop():
                board.themes.remove(act.theme)
                board.hands.pop(act.theme, None)
            case Counted():
                board.hands.setdefault(act.theme, {})[voice.table] = act.number
            case _:
                assert_never(act)

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """The themes; the cards that were shown; for the facilitator all cards that may be. Hands after the reveal."""
        lead = audience in (Audience.FACILITATOR, Audience.MODERATOR)
        shown = stage is Stage.REVEALED or lead
        ids = mixed(id for id in board.written.by if lead or id in board.shown)
        return {
            "ask": spec.ask,
            "most": spec.most,
            "longest": spec.longest,
            "on": board.on,
            "themes": [
                {"id": id, "text": said(id), "share_by": sum(board.hands.get(id, {}).values()) if shown else 0}
                for id in board.themes
            ],
            "texts": [{"id": id, "text": said(id), "hidden": id not in board.shown} for id in ids],
            "unkept": len(board.unkept) if audience is Audience.FACILITATOR else 0,
            "count": len(board.written.voters.hows),
            "shown": shown,
        }

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """This voice's cards that were kept."""
        mine = board.written.of(voice.key)
        return {"mine": [{"id": id, "text": said(id), "consent": board.consents[id]} for id in mine]}

    def tally(self, spec: Spec, board: Board) -> Tally:
        """How many themes and cards; of how many writers, by which way. No words."""
        counted = {"themes": len(board.themes), "cards": len(board.written.by)}
        voters = board.written.voters
        return Tally(rows={"board": counted}, voices=len(voters.hows), by_how=voters.ways(0))

    def told(self, spec: Spec, act: Act) -> Told | None:
        """That a theme was kept and that cards were opened or closed; not which, and nothing of what was taken off."""
        match act:
            case Cards():
                return Told(f"cards-{act.on}")
            case Hide() | Show() | Drop():
                return Told()
            case _:
                return None

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """A card in a person's own words."""
        return (Line(id=SLIP, ask=spec.ask, form="words"),)

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """A card that was laid on the table: its writer agreed that the room may see it."""
        return Card(words, "room")

    def hands(self, spec: Spec, board: Board) -> tuple[Line, ...]:
        """Who shares each theme."""
        share = (Choice("a", SHARE, None),)
        return tuple(Line(id=id, ask=spec.ask, choices=share, said=TextId(id)) for id in board.themes)

    def raised(self, spec: Spec, board: Board, line: str, counts: Mapping[str, int]) -> Act:
        """Hands of those who share it."""
        return Counted(line, counts.get(SHARE, 0))

    def lifted(self, spec: Spec, board: Board, line: str, table: TableId) -> dict[str, int]:
        """The last count there."""
        counted = board.hands.get(line, {})
        return {SHARE: counted[table]} if table in counted else {}


def _card(board: Board, voice: Voice, act: Card, slot: str) -> None:
    id = id_of(act.text)
    if not id:
        board.unkept.add(voice.key)
        board.written.voters.came(voice, slot)
        return
    board.consents[id] = act.consent
    board.written.wrote(voice, id, slot)


def _refuse_theme(board: Board, text: str) -> Refused | None:
    if not text:
        return no("activity-text-empty")
    if len(text) > LONGEST_THEME:
        return no("activity-text-too-long", longest=LONGEST_THEME)
    return no("activity-texts-enough", most=MOST_THEMES) if len(board.themes) >= MOST_THEMES else None


def _refuse_counted(board: Board, voice: Voice, act: Counted) -> Refused | None:
    if act.theme not in board.themes:
        return no("activity-text-unknown")
    return refuse_number(act.number, voice.table)


KIND = SharedBoard()

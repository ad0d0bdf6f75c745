"""A cloud of words: everyone gives a few, the reveal shows each as large as it is often said.

Nothing is counted here: the words lie among the erasable texts, and are gathered where the page is made (`gathering`).
"""

from __future__ import annotations

from typing import Any, assert_never

import msgspec

from halqa.activities.cloud.spec import Spec
from halqa.activities.written import Hide, InWords, Show, Withdraw, Written, id_of, mixed, plain, said
from halqa.core.activity import Audience, Mode, Role, Said, Settled, Stage, Tally, Voice
from halqa.core.ids import TextId
from halqa.core.paper import Line
from halqa.core.problems import Refused

SLIP = "word"
"""The id of the only line of a slip."""


class Say(msgspec.Struct, frozen=True, tag="word", tag_field="act", forbid_unknown_fields=True):
    """A person gives a word. Its id is that of its text."""

    text: str | Said


Act = Say | Withdraw | Hide | Show


class Cloud(InWords):
    """See `halqa.core.activity.Kind`."""

    name = "cloud"
    modes = (Mode.ANONYMOUS, Mode.BY_SEAT)
    spec_type = Spec
    act_type = Act

    def start(self, spec: Spec) -> Written:
        """No word yet."""
        return Written()

    def role_of(self, act: Act) -> Role:
        """Everyone gives words and takes their own back; hiding one is the facilitator's."""
        return Role.FACILITATOR if isinstance(act, (Hide, Show)) else Role.PARTICIPANT

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """A word goes to the erasable texts."""
        return Settled(Say(Said(id=id)), plain(act.text)) if isinstance(act, Say) else Settled(act)

    def slot(self, act: Act) -> str:
        """Each word for itself; taking it back replaces it."""
        match act:
            case Say():
                return f"word:{id_of(act.text)}"
            case Withdraw():
                return f"word:{act.text}"
            case Hide() | Show():
                return "facilitator"
            case _:
                assert_never(act)

    def refuse(self, spec: Spec, board: Written, voice: Voice, act: Act) -> Refused | None:
        """Nothing, too long, too many words, or one that is not there."""
        match act:
            case Say():
                return board.refuse(voice, plain(act.text), longest=spec.longest, most=spec.most)
            case Withdraw():
                return board.refuse_back(voice, act.text)
            case Hide() | Show():
                return board.refuse_hiding(act.text)
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Written, voice: Voice, act: Act) -> None:
        """Apply one act."""
        match act:
            case Say():
                board.wrote(voice, id_of(act.text), self.slot(act))
            case Withdraw():
                board.took_back(voice, act.text, self.slot(act))
            case Hide():
                board.hidden.add(act.text)
            case Show():
                board.hidden.discard(act.text)
            case _:
                assert_never(act)

    def view(self, spec: Spec, board: Written, stage: Stage, audience: Audience) -> dict[str, Any]:
        """The words after the reveal, none that is hidden; for the facilitator all of them, with which are hidden."""
        lead = audience is Audience.FACILITATOR
        shown = stage is Stage.REVEALED or lead
        ids = mixed(id for id in board.by if lead or id not in board.hidden) if shown else []
        return {
            "ask": spec.ask,
            "most": spec.most,
            "longest": spec.longest,
            "words": [said(id) for id in ids if id not in board.hidden],
            "texts": [{"id": id, "text": said(id), "hidden": id in board.hidden} for id in ids] if lead else [],
            "count": len(board.voters.hows),
            "shown": shown,
        }

    def own(self, spec: Spec, board: Written, voice: Voice) -> dict[str, Any]:
        """This voice's words."""
        return {"mine": [{"id": id, "text": said(id)} for id in board.of(voice.key)]}

    def tally(self, spec: Spec, board: Written) -> Tally:
        """How many words, of how many people, by which way. No word."""
        counted = {"words": {"given": len(board.by)}}
        return Tally(rows=counted, voices=len(board.voters.hows), by_how=board.voters.ways(0))

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """A slip for one word."""
        return (Line(id=SLIP, ask=spec.ask, form="words"),)

    def typed(self, spec: Spec, board: Written, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """The word of a slip."""
        return Say(words)


KIND = Cloud()

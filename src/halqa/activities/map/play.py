"""The map: for each need of a person, which of the services present does what, when and how it is reached; and where nobody does.

It is about services, never about a person helped. A number stands only where an institution gives it itself.
"""

from __future__ import annotations

from typing import Any, Literal, assert_never

import msgspec

from halqa.activities.map.spec import Spec
from halqa.activities.refusals import no
from halqa.activities.written import Hide, InWords, Show, Withdraw, Written, id_of, plain, said
from halqa.core.activity import Audience, Mode, Role, Said, Settled, Stage, Tally, Voice
from halqa.core.ids import TextId
from halqa.core.paper import Line
from halqa.core.problems import Refused

Hours = Literal["office", "evening", "always", "unsure"]
"""When the service answers: in office hours, also in the evening, day and night, nobody here is sure."""
HOURS: tuple[Hours, ...] = ("office", "evening", "always", "unsure")
Contact = Literal["desk", "telephone", "message", "person"]
"""How it is reached: at its desk, by telephone, by message, through somebody everyone knows by function."""
CONTACTS: tuple[Contact, ...] = ("desk", "telephone", "message", "person")


class Entry(msgspec.Struct, frozen=True, tag="entry", tag_field="act", forbid_unknown_fields=True, omit_defaults=True):
    """A service and what it does for a need. Settled, `service` refers to the three fields together, a line each. `ours`: it is our own
    service, so we may give its number."""

    need: str
    service: str | Said
    does: str = ""
    number: str = ""
    hours: Hours = "unsure"
    contact: Contact = "desk"
    ours: Literal["yes", "no"] = "no"


Act = Entry | Withdraw | Hide | Show


class Board(msgspec.Struct):
    """What was entered, without its words, by id."""

    entries: dict[str, Entry] = {}
    written: Written = msgspec.field(default_factory=Written)


class Map(InWords):
    """See `halqa.core.activity.Kind`."""

    name = "map"
    modes = (Mode.BY_SEAT, Mode.ANONYMOUS)
    spec_type = Spec
    act_type = Act

    def start(self, spec: Spec) -> Board:
        """Nothing but the needs."""
        return Board()

    def role_of(self, act: Act) -> Role:
        """The services present enter what they do; hiding an entry is the facilitator's."""
        return Role.PARTICIPANT if isinstance(act, (Entry, Withdraw)) else Role.FACILITATOR

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """The words go to the erasable texts, a line each."""
        if not isinstance(act, Entry):
            return Settled(act)
        body = "\n".join(" ".join(each.split()) for each in (plain(act.service), act.does, act.number))
        return Settled(msgspec.structs.replace(act, service=Said(id=id), does="", number=""), body)

    def slot(self, act: Act) -> str:
        """Each entry for itself; taking it back replaces it."""
        match act:
            case Entry():
                return f"entry:{id_of(act.service)}"
            case Withdraw():
                return f"entry:{act.text}"
            case Hide() | Show():
                return "facilitator"
            case _:
                assert_never(act)

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """An unknown need, no service, a field too long, a number that nobody here may give, an entry that is not there."""
        match act:
            case Entry():
                return _refuse_entry(spec, board, voice, act)
            case Withdraw():
                return board.written.refuse_back(voice, act.text)
            case Hide() | Show():
                return board.written.refuse_hiding(act.text)
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """Apply one act."""
        match act:
            case Entry():
                board.entries[id_of(act.service)] = act
                board.written.wrote(voice, id_of(act.service), self.slot(act))
            case Withdraw():
                board.entries.pop(act.text, None)
                board.written.took_back(voice, act.text, self.slot(act))
            case Hide():
                board.written.hidden.add(act.text)
            case Show():
                board.written.hidden.discard(act.text)
            case _:
                assert_never(act)

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """The chain in its order, each need with who answers it; `gap` where nobody does, `night` where somebody always answers."""
        lead = audience in (Audience.FACILITATOR, Audience.MODERATOR)
        needs = [_need(board, need.id, lead=lead) | {"text": need.text} for need in spec.needs]
        return {
            "ask": spec.ask,
            "longest": spec.longest,
            "hours": HOURS,
            "contacts": CONTACTS,
            "needs": needs,
            "gaps": sum(need["gap"] for need in needs),
            "nights": sum(not need["night"] for need in needs),
            "texts": [entry for need in needs for entry in need["entries"]] if lead else [],
            "count": len(board.written.voters.hows),
        }

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """What this voice entered."""
        mine = board.written.of(voice.key)
        return {"mine": [{"id": id, "text": said(id), "need": board.entries[id].need} for id in mine]}

    def tally(self, spec: Spec, board: Board) -> Tally:
        """How many services answer each need, and how many needs nobody answers. No words."""
        needs = [_need(board, need.id, lead=False) for need in spec.needs]
        counted = {need["id"]: len(need["entries"]) for need in needs}
        voters = board.written.voters
        rows = {"needs": counted, "chain": {"gaps": sum(need["gap"] for need in needs)}}
        return Tally(rows=rows, voices=len(voters.hows), by_how=voters.ways(0))

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """A poster's row for each need: the services, in words."""
        return tuple(Line(id=need.id, ask=need.text, form="words") for need in spec.needs)

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """The service that was written beside a need."""
        return Entry(line, words)


def _need(board: Board, need: str, *, lead: bool) -> dict[str, Any]:
    """A need's entries in the order of their ids, which are digests; hidden ones for the facilitator only."""
    hidden = board.written.hidden
    seen = [id for id in sorted(board.entries) if board.entries[id].need == need and (lead or id not in hidden)]
    known = [board.entries[id] for id in seen if id not in hidden]
    return {
        "id": need,
        "entries": [
            {
                "id": id,
                "text": said(id),
                "hours": board.entries[id].hours,
                "contact": board.entries[id].contact,
                "hidden": id in hidden,
            }
            for id in seen
        ],
        "gap": not known,
        "night": any(each.hours == "always" for each in known),
    }


def _refuse_entry(spec: Spec, board: Board, voice: Voice, act: Entry) -> Refused | None:
    if act.need not in {need.id for need in spec.needs}:
        return no("activity-option-unknown")
    fields = (plain(act.service), act.does.strip(), act.number.strip())
    if max(map(len, fields)) > spec.longest:
        return no("activity-text-too-long", longest=spec.longest)
    if fields[2] and act.ours == "no":
        return no("activity-number-not-ours")
    return board.written.refuse(voice, fields[0], longest=spec.longest, most=spec.most)


KIND = Map()

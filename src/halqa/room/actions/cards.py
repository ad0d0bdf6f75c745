"""What the facilitator types in from paper cards and counts by hands, as commands of the room.

A card's acts carry ids that begin with the id its page made for it, so a card that is sent again after a drop is stored once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from halqa.activities.registry import AnyKind
from halqa.core.activity import How, Mode, Said, words
from halqa.core.ids import ActId, ActivityId, EnrolmentId, TableId, Token
from halqa.core.paper import keys_typed, sure_sign
from halqa.core.play.commands import Do
from halqa.core.play.decide import decide
from halqa.core.play.state import RoomState
from halqa.core.problems import Refused
from halqa.room import follow
from halqa.room.control import send
from halqa.room.live.keys import plain_code
from halqa.room.queries import RoomRow, people_of
from halqa.staff.requests import new_key

LONGEST_ACT = 40
People = Callable[[], Mapping[str, EnrolmentId]]
"""Whose personal code is whose; asked for only where answers are by name."""


class Typed(msgspec.Struct, frozen=True, kw_only=True):
    """A card as typed: its number (a personal code where answers are by name, none where nobody is told apart), the keys or words of
    each line, the table it lay on. `whole`: the page showed what was stored under this number, so an empty line takes that back."""

    card: str = ""
    lines: Mapping[str, str] = {}
    table: str = ""
    act: str = ""
    whole: bool = False


class Kept(msgspec.Struct, frozen=True):
    """How many lines were stored, and what stood under this card before, by line, as it would be typed."""

    lines: int
    before: dict[str, str]


def type_card(*, room: RoomRow, activity: str, typed: Typed) -> Kept | Refused:
    """One card, line by line. A line left empty is not answered. All of it is read, and tried on the room as it stands, before
    anything is stored: a slip of the finger stores nothing."""
    id, act = ActivityId(activity), typed.act[:LONGEST_ACT] or new_key()
    found = follow.ask(room.file, lambda state: _commands(state, id, act, typed, lambda: _enrolments(room)))
    if isinstance(found, Refused):
        return found
    commands, before = found
    for command in commands:
        refused = send(room.key, command)
        if refused is not None:
            return refused
    return Kept(len(commands), before)


def stored(*, room: RoomRow, activity: str, card: str) -> dict[str, str]:
    """What was typed under a card before, by line, as it would be typed again; nothing for a new card."""
    id = ActivityId(activity)

    def asked(state: RoomState) -> dict[str, str]:
        voice = _voice(state, id, card, lambda: _enrolments(room)) if id in state.planned else None
        return _before(state, id, voice) if voice else {}

    return follow.ask(room.file, asked)


def _enrolments(room: RoomRow) -> dict[str, EnrolmentId]:
    return {plain_code(each.code): each.enrolment for each in people_of(room.session) if each.code}


def _token(state: RoomState, id: ActivityId, card: str, people: People) -> str | Refused:
    """What the room calls this card: its number, or by name whose personal code it is."""
    if state.planned[id].mode is not Mode.BY_NAME or not card.strip():
        return card.strip()
    found = people().get(plain_code(card))
    return found if found is not None else Refused("room-code-unknown", {"code": card.strip()[:12]})


def _voice(state: RoomState, id: ActivityId, card: str, people: People) -> str:
    token = _token(state, id, card, people)
    if isinstance(token, Refused) or not token:
        return ""
    prefix = {Mode.BY_SEAT: "card:", Mode.BY_NAME: "person:"}.get(state.planned[id].mode, "")
    return f"{prefix}{token}"


def _before(state: RoomState, id: ActivityId, voice: str) -> dict[str, str]:
    """What the card says so far, line by line, in the keys of the paper; nothing of what came by another way."""
    kind = state.kind_of(id)
    lines = {line.id: line for line in kind.paper(state.specs[id])}
    found: dict[str, str] = {}
    for spoken in state.said[id].get(voice, {}).values():
        marked = kind.marked(msgspec.json.decode(spoken.payload, type=kind.act_type))
        if marked is None or marked.silent or spoken.how is not How.PAPER or marked.line not in lines:
            continue
        keys = {choice.id: choice.key for choice in lines[marked.line].choices}
        said = marked.words
        text = state.texts.get(said.id, "") if isinstance(said, Said) and said.id is not None else words(said)
        found[marked.line] = "".join(keys[each] for each in marked.chosen) + sure_sign(marked.sure) or text
    return found


def _commands(
    state: RoomState, id: ActivityId, act: str, typed: Typed, people: People
) -> tuple[list[Do], dict[str, str]] | Refused:
    if id not in state.planned:
        return Refused("room-activity-unknown")
    token = _token(state, id, typed.card, people)
    if isinstance(token, Refused):
        return token
    before = _before(state, id, _voice(state, id, typed.card, people))
    acts = _acts(state.kind_of(id), state.specs[id], state.boards[id], typed, before)
    if isinstance(acts, Refused):
        return acts
    # An unnumbered sheet is a voice of its own: all its lines are one voice, which its first act names.
    voice = token or (f"sheet-{act}" if state.planned[id].mode is Mode.ANONYMOUS else "")
    commands = [
        Do(
            act=ActId(f"{act}.{number}"),
            activity=id,
            payload=msgspec.Raw(msgspec.json.encode(each)),
            how=How.PAPER,
            token=Token(voice) if voice else None,
            table=TableId(typed.table) if typed.table else None,
            facilitator=True,
        )
        for number, each in enumerate(acts)
    ]
    for command in commands:
        tried = decide(state, command, 0)
        if isinstance(tried, Refused):
            return tried
    return commands, before


def _acts(kind: AnyKind, spec: Any, board: Any, typed: Typed, before: Mapping[str, str]) -> list[Any] | Refused:
    acts: list[Any] = []
    for number, line in enumerate(kind.paper(spec), start=1):
        written = typed.lines.get(line.id, "").strip()
        chosen = keys_typed(line, written) if line.choices else ()
        if chosen is None:
            return Refused("room-key-not-on-paper", {"line": number, "typed": written[:12]})
        if written or (typed.whole and line.id in before):
            acts.append(kind.typed(spec, board, line.id, chosen, written))
    if not acts and not typed.whole:
        return Refused("room-card-empty")
    return acts


def count_hands(*, room: RoomRow, activity: str, table: str, line: str, counts: Mapping[str, int]) -> Refused | None:
    """Hands raised at a table for one question, instead of an earlier count there."""
    id = ActivityId(activity)
    payload = follow.ask(room.file, lambda state: _raised(state, id, line, counts))
    if payload is None:
        return Refused("room-activity-unknown")
    command = Do(
        act=ActId(new_key()),
        activity=id,
        payload=payload,
        how=How.HANDS,
        table=TableId(table) if table else None,
        facilitator=True,
    )
    return send(room.key, command)


def _raised(state: RoomState, id: ActivityId, line: str, counts: Mapping[str, int]) -> msgspec.Raw | None:
    if id not in state.planned:
        return None
    kind, spec, board = state.kind_of(id), state.specs[id], state.boards[id]
    if line not in {each.id for each in kind.hands(spec, board)}:
        return None
    return msgspec.Raw(msgspec.json.encode(kind.raised(spec, board, line, counts)))


def people_at(state: RoomState, table: TableId) -> int:
    """People at a table as far as known: those present who were placed there, and the seats there that nobody checked in from."""
    here = state.presences[state.half_day] if state.half_day is not None else {}
    placed = {person for person, at in state.places.items() if at == table and person in here}
    seated = [seat for seat in state.seats.values() if seat.table == table and seat.how is How.PHONE]
    placed |= {seat.enrolment for seat in seated if seat.enrolment is not None}
    return len(placed) + sum(1 for seat in seated if seat.enrolment is None)

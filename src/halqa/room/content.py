"""What a session plays: its course's pack, read from its folder, as the run list of its half-days, and its recordings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import errors_of
from halqa.core.packs.model import Agenda, Overlay, Pack, Reading
from halqa.core.packs.outline import outline
from halqa.core.play.brief import Planned, Term
from halqa.core.play.run_list import to_room
from halqa.core.problems import Arg, Refused
from halqa.core.words import Text
from halqa.desk.queries import SessionFacts
from halqa.formats import pack_sounds
from halqa.studio.folders import folder_of

HEAD_LENGTH = 500
"""Characters in which the head of a pack's file says its kind."""


class Preset(msgspec.Struct, frozen=True, kw_only=True):
    """A choice of run list in a pack: how many half-days it has, and the minutes of its longest."""

    id: str
    title: Text
    halves: int
    minutes: int


def presets_of(facts: SessionFacts) -> tuple[Preset, ...]:
    """The agendas of the session's pack, the one that is taken when nobody chooses first; none where the pack cannot be read."""
    pack = pack_of(facts)
    if not isinstance(pack, Pack):
        return ()
    first = _agenda(pack, len(facts.half_days))
    ordered = sorted(pack.agendas, key=lambda agenda: agenda is not first)
    return tuple(
        Preset(
            id=agenda.id,
            title=agenda.title,
            halves=len(agenda.halves),
            minutes=max((half.minutes for half in agenda.halves), default=0),
        )
        for agenda in ordered
    )


def sounds_of(facts: SessionFacts) -> dict[str, bytes]:
    """The recordings at hand in the session's pack, by file."""
    folder = folder_of(facts.pack) if facts.pack else None
    reading = _reading(facts.pack)
    return pack_sounds.at_hand(folder, reading) if folder is not None and reading is not None else {}


def sounds_in(planned: Sequence[Planned], sounds: Mapping[str, bytes]) -> dict[str, bytes]:
    """Of these recordings those that a run list plays, by the name under which a phone asks for each."""
    said = msgspec.json.encode(planned)
    asked = {pack_sounds.address_of(name, data): data for name, data in sounds.items()}
    return {address: data for address, data in asked.items() if address.encode() in said}


def planned_of(
    facts: SessionFacts, chosen: str = "", sounds: Mapping[str, bytes] | None = None
) -> tuple[Planned, ...] | Refused:
    """The run list of a session in its order, of the agenda `chosen` or the one made for as many half-days; empty for a course without
    a pack. Refused when the pack is missing, has errors or does not pass the checks (a victim for whoever wants, no content notice, a
    way that leads nowhere), or has no such agenda. `sounds`: the recordings it
    is played with, by file.

    Of an agenda with more half-days than the session what is left stands in the last one, where the facilitator skips or shortens;
    `longer` tells before.
    """
    pack = pack_of(facts, checked=True)
    if not isinstance(pack, Pack):
        return () if pack is None else pack
    agenda = _agenda(pack, len(facts.half_days))
    if chosen:
        agenda = next((each for each in pack.agendas if each.id == chosen), None)
        if agenda is None:
            return Refused("room-agenda-unknown")
    if agenda is None or not facts.half_days:
        return ()
    days = [each.id for each in facts.half_days]
    days += days[-1:] * (len(agenda.halves) - len(days))
    overlay = overlay_of(pack, facts.world)
    named = pack_sounds.addresses(sounds or {})
    return to_room(pack, agenda.id, days, overlay.id if overlay is not None else "", named)


def has_guide(facts: SessionFacts) -> bool:
    """Whether the session's pack brings a guide or a glossary along. Looks at the heads of its files alone: the desk asks each time."""
    folder = folder_of(facts.pack) if facts.pack else None
    heads = (_head(path) for path in sorted(folder.glob("*.halqa"))) if folder else ()
    return any(outline("", head).kind in {"guide", "glossary"} for head in heads)


def _head(path: Path) -> str:
    with path.open(encoding="utf-8", errors="replace") as file:
        return file.read(HEAD_LENGTH)


def pack_of(facts: SessionFacts, *, checked: bool = False) -> Pack | Refused | None:
    """The session's pack, of those that come with Halqa or of the house's own; None for a course without one. `checked`: refused
    with the place of its first error; what is only told about it may have some."""
    if not facts.pack:
        return None
    reading = _reading(facts.pack)
    if reading is None or any(problem.severity == "error" for problem in reading.problems):
        return Refused("room-pack-unreadable", {"pack": facts.pack})
    wrong = errors_of(reading, _first_day(facts)) if checked else ()
    if wrong:
        first = wrong[0].where
        said: dict[str, Arg] = {"pack": facts.pack, "count": len(wrong), "file": first.file, "line": first.line}
        return Refused("room-pack-errors", said)
    return reading.pack


def _reading(name: str) -> Reading | None:
    """The pack of this name, read; None where there is none."""
    folder = folder_of(name)
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.halqa"))} if folder else {}
    return read_pack(files) if files else None


def _first_day(facts: SessionFacts) -> str:
    """The day on which the pack is played first, as an ISO date."""
    return min((each.date for each in facts.half_days), default="")


def terms_of(facts: SessionFacts) -> tuple[Term, ...]:
    """The terms of the glossaries of the session's pack; none where it has none or cannot be read."""
    pack = pack_of(facts)
    found = pack.terms() if isinstance(pack, Pack) else ()
    return tuple(Term(id=each.id, written=each.written, beware=each.beware) for each in found)


def longer(facts: SessionFacts) -> tuple[int, int] | None:
    """How many half-days the session's agenda has and how many the session, where the agenda has more."""
    pack = pack_of(facts)
    agenda = _agenda(pack, len(facts.half_days)) if isinstance(pack, Pack) else None
    if agenda is None or len(agenda.halves) <= len(facts.half_days):
        return None
    return len(agenda.halves), len(facts.half_days)


def _agenda(pack: Pack, half_days: int) -> Agenda | None:
    """The agenda made for so many half-days, else the pack's first."""
    fitting = [agenda for agenda in pack.agendas if len(agenda.halves) == half_days]
    return next(iter(fitting or pack.agendas), None)


def overlay_of(pack: Pack, world: str) -> Overlay | None:
    """A real session speaks of a country whose words a jurist has signed; without one, and in the twin, of the invented country."""
    signed = [one for one in pack.overlays if not one.invented and not one.draft] if world == "live" else []
    return next(iter([*signed, *(one for one in pack.overlays if one.invented)]), None)

"""What a session plays: its course's pack, read from the shipped folder, as the run list of its half-days."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings

from halqa.core.ids import ActivityId
from halqa.core.packs.agenda import activities_of
from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Agenda, Overlay, Pack
from halqa.core.play.brief import Planned
from halqa.core.problems import Refused
from halqa.desk.queries import SessionFacts


def planned_of(facts: SessionFacts) -> tuple[Planned, ...] | Refused:
    """The run list of a session in its order; empty for a course without a pack. Refused when the pack is missing or has errors."""
    if not facts.pack:
        return ()
    packs: Path = settings.HALQA_PACKS
    folder = packs / facts.pack
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.halqa"))}
    reading = read_pack(files)
    if not files or any(problem.severity == "error" for problem in reading.problems):
        return Refused("room-pack-unreadable", {"pack": facts.pack})
    agenda = _agenda(reading.pack, len(facts.half_days))
    if agenda is None or not facts.half_days:
        return ()
    last = len(facts.half_days) - 1
    return tuple(
        Planned(
            id=ActivityId(each.id),
            kind=each.kind,
            mode=each.mode,
            half_day=facts.half_days[min(each.half, last)].id,
            title=each.title,
            minutes=each.minutes,
            spec=each.spec,
            test=each.test,
            notes=each.notes,
            pacing=each.pacing,
            keep=each.keep,
        )
        for each in activities_of(reading.pack, agenda, _overlay(reading.pack, facts.world))
    )


def _agenda(pack: Pack, half_days: int) -> Agenda | None:
    """The agenda made for so many half-days, else the pack's first."""
    fitting = [agenda for agenda in pack.agendas if len(agenda.halves) == half_days]
    return next(iter(fitting or pack.agendas), None)


def _overlay(pack: Pack, world: str) -> Overlay | None:
    """The twin speaks of its invented country; a real session of one whose words a jurist has signed, or of none."""
    fitting = [one for one in pack.overlays if one.invented] if world == "demonstration" else []
    if world == "live":
        fitting = [one for one in pack.overlays if not one.invented and not one.draft]
    return next(iter(fitting), None)

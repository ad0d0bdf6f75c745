"""A pack's agenda as a room's run list: `core.packs.agenda` makes the activities, a room says which half-days they fall on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from halqa.core.ids import ActivityId, HalfDayId
from halqa.core.packs.agenda import activities_of
from halqa.core.packs.model import Pack
from halqa.core.play.brief import Planned
from halqa.core.problems import Refused


def to_room(
    pack: Pack, agenda: str, half_days: Sequence[HalfDayId], overlay: str = "", sounds: Mapping[str, str] | None = None
) -> tuple[Planned, ...] | Refused:
    """The run list of an agenda of the pack over these half-days, in order, with the overlay's words and the recordings at hand
    (`activities_of`).

    Refused when the pack has no such agenda or overlay, or the agenda needs more half-days than the session has: an activity is never
    dropped in silence.
    """
    plan = next((one for one in pack.agendas if one.id == agenda), None)
    if plan is None:
        return Refused("pack-no-agenda", {"agenda": agenda, "pack": pack.id})
    country = next((one for one in pack.overlays if one.id == overlay), None)
    if overlay and country is None:
        return Refused("pack-no-overlay", {"overlay": overlay, "pack": pack.id})
    if len(plan.halves) > len(half_days):
        return Refused("pack-half-days", {"needed": len(plan.halves), "given": len(half_days)})
    return tuple(
        Planned(
            id=ActivityId(one.id),
            kind=one.kind,
            mode=one.mode,
            half_day=half_days[one.half],
            title=one.title,
            minutes=one.minutes,
            spec=one.spec,
            test=one.test,
            notes=one.notes,
            pacing=one.pacing,
            keep=one.keep,
        )
        for one in activities_of(pack, plan, country, sounds)
    )

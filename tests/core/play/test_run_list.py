from __future__ import annotations

from halqa.core.activity import Mode
from halqa.core.ids import HalfDayId
from halqa.core.play.brief import Planned
from halqa.core.play.run_list import to_room
from halqa.core.problems import Refused
from tests.core.packs.samples import shipped

HALVES = tuple(HalfDayId(f"h{number}") for number in range(1, 5))


def test_the_shipped_agenda_fills_four_half_days() -> None:
    planned = to_room(shipped().pack, "deux-jours", HALVES, "bir-saada")
    assert isinstance(planned, tuple)
    assert all(isinstance(one, Planned) for one in planned)
    assert [one.half_day for one in planned] == sorted(one.half_day for one in planned)
    assert {one.half_day for one in planned} == set(HALVES)
    assert len({one.id for one in planned}) == len(planned)
    assert not any(b"{contact}" in bytes(one.spec) for one in planned)


def test_what_a_pack_does_not_have_is_refused() -> None:
    pack = shipped().pack
    assert to_room(pack, "un-mois", HALVES) == Refused(
        "pack-no-agenda", {"agenda": "un-mois", "pack": "premier-cercle"}
    )
    assert to_room(pack, "deux-jours", HALVES, "lune") == Refused(
        "pack-no-overlay", {"overlay": "lune", "pack": "premier-cercle"}
    )
    assert to_room(pack, "deux-jours", HALVES[:3]) == Refused("pack-half-days", {"needed": 4, "given": 3})


def test_every_shipped_half_day_ends_with_a_view_and_one_poll_goes_table_by_table() -> None:
    planned = to_room(shipped().pack, "deux-jours", HALVES, "bir-saada")
    assert isinstance(planned, tuple)
    last = {one.half_day: one for one in planned}
    assert {(one.kind, one.mode) for one in last.values()} == {("feedback", Mode.ANONYMOUS)}
    assert [(one.kind, one.mode) for one in planned if one.pacing == "table"] == [("poll", Mode.BY_SEAT)]
    assert [one.id for one in planned if one.keep] == ["retour-minibus"]

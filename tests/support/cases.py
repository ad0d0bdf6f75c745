"""The sample case as a room plays it, and a table that goes through it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from halqa.core.activity import Pacing
from halqa.core.ids import ActivityId
from halqa.core.packs.agenda import activities_of
from halqa.core.packs.build import read_pack
from halqa.core.play.brief import Planned
from tests.support.room_files import MORNING

CASE = ActivityId("c")
SAMPLE = Path(__file__).parent.parent / "golden" / "packs" / "poste-a-l-aube.case.halqa"
PACK = {
    "pack.halqa": """halqa 1
pack: essai
version: 1
source: fr
languages: fr ar en
licence: CC BY 4.0
authors: Halqa

title
fr| Essai
ar| تجربة
en| Trial
""",
    "jour.agenda.halqa": """halqa 1
agenda: jour

title
fr| Une demi-journée
ar| نصف يوم
en| A half-day

== matin day=1 part=morning minutes=180m
title
fr| Le cas
ar| الحالة
en| The case

run c case ref=poste-a-l-aube pace=table minutes=40m
fr| Au poste, à l’aube
ar| في المركز عند الفجر
en| At the post, at dawn
""",
    "pays.overlay.halqa": """halqa 1
overlay: pays
invented: yes

title
fr| Bir Saada
ar| بئر سعادة
en| Bir Saada

fill contact
fr| la permanence
ar| المداومة
en| the duty desk
""",
}
"""A pack in which nothing is but the sample case."""


def pack_files(*, silent: str = "30s", talk: str = "5m", vote: str = "1m") -> dict[str, str]:
    """The pack's files; every decision of the case with these times."""
    sample = SAMPLE.read_text(encoding="utf-8")
    for minutes in ("5m", "3m"):
        sample = sample.replace(
            f"ask group talk={minutes} vote=1m", f"ask group silent={silent} talk={talk} vote={vote}"
        )
    return {**PACK, SAMPLE.name: sample}


def sample_case(pacing: Pacing = "table", *, silent: str = "30s", talk: str = "5m", vote: str = "1m") -> Planned:
    """The sample case with these times, as the brief of a room has it."""
    reading = read_pack(pack_files(silent=silent, talk=talk, vote=vote))
    assert [each.code for each in reading.problems if each.severity == "error"] == []
    (run,) = activities_of(reading.pack, reading.pack.agendas[0], reading.pack.overlays[0])
    return Planned(
        id=CASE,
        kind=run.kind,
        mode=run.mode,
        half_day=MORNING,
        title=run.title,
        minutes=run.minutes,
        spec=msgspec.Raw(bytes(run.spec)),
        pacing=pacing,
    )

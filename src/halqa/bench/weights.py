"""What a phone loads: the first time, and for each later step, in each language. Counted as sent, compressed, without headers."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator

from halqa.bench.measure import Case, Rounds
from halqa.bench.run import Bench
from halqa.bench.stage import Stage
from halqa.bots.phone import Phone
from halqa.core.activity import Stage as ActivityStage
from halqa.core.ids import ActId
from halqa.core.play.commands import SetStage, Show
from halqa.core.words import LANGS

SQUEEZED = {"Accept-Encoding": "gzip"}
_FILES = re.compile(r'(?:href|src)="(/s/[^"]+)"')


def first_load(bench: Bench) -> Iterator[Case]:
    """The room's page with its style and script, and every step of the shipped pack, open and revealed, as its frame."""
    with bench.stage(1) as stage:
        for lang in LANGS:
            rounds = Rounds("first-load", lang, 1)
            phone = Phone("127.0.0.1", stage.port, stage.briefs[0].code, 1, lang)
            phone.join()
            first, requests = _first(phone)
            later = _later(stage, phone, lang)
            rounds.add(
                first_bytes=first,
                requests=requests,
                later_bytes=max(later),
                later_median_bytes=sorted(later)[len(later) // 2],
            )
            phone.close()
            yield rounds.case()


def _first(phone: Phone) -> tuple[int, int]:
    _, page, headers = phone.ask("GET", f"/r/{phone.code}", None, **SQUEEZED)
    plain = gzip.decompress(page) if headers.get("content-encoding") == "gzip" else page
    files = sorted(set(_FILES.findall(plain.decode())))
    bodies = [phone.ask("GET", file, None, **SQUEEZED)[1] for file in files]
    return len(page) + sum(map(len, bodies)), 1 + len(files)


def _later(stage: Stage, phone: Phone, lang: str) -> list[int]:
    """The bytes of each step's frame, as polled and compressed."""
    room, weights = stage.briefs[0], []
    for planned in room.activities:
        for number, at in enumerate((ActivityStage.OPEN, ActivityStage.REVEALED)):
            mark = f"{lang}-{planned.id}-{number}"
            stage.control.command(room.room, SetStage(act=ActId(f"set-{mark}"), activity=planned.id, stage=at))
            stage.control.command(room.room, Show(act=ActId(f"show-{mark}"), activity=planned.id))
            _, body, _ = phone.ask("GET", f"/r/{phone.code}/frame", None, **SQUEEZED)
            weights.append(len(body))
    return weights

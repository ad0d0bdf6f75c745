"""A room leaves the same from a file and from PostgreSQL, while it runs and after its close."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from halqa.core.activity import Stage
from halqa.core.ids import ActId
from halqa.core.play.commands import CloseRoom, SetStage
from halqa.core.words import FR
from halqa.formats.xapi_check import check
from halqa.room.export.facts import take
from halqa.room.export.files import FORMS, made
from halqa.room.log import Log
from halqa.room.storage import Place
from tests.room.live.test_stores import PLAY, SAID, WHISPERED, do, place, play, store_of
from tests.support.postgres import postgres
from tests.support.room_files import SECRET_POLL

__all__ = ["place", "postgres"]


def lines(place: Place) -> list[dict[str, str]]:
    with Log(place) as log:
        taken = take(log)
        for form in FORMS:
            body = made(taken, form, FR).body
            assert body == made(take(log), form, FR).body
            assert not [words for words in (SAID, WHISPERED, "TOKENTOKEN") if words in body.decode()]
        assert check(made(taken, "xapi", FR).body) == []
        return list(csv.DictReader(io.StringIO(made(taken, "csv", FR).body.decode("utf-8-sig"))))


def test_both_stores_give_what_was_answered(place: Place) -> None:
    more = [do(f"m{n}", SECRET_POLL, {"act": "choose", "options": ["b"]}, token=f"TOKENTOKEN{n}") for n in range(3, 6)]
    play(store_of(place), *PLAY, *more)
    running = [(line["activity"], line["act"], line["options"], line["count"]) for line in lines(place)]
    assert running == [("poll", "choose", "a", "1")] * 3 + [("words", "ask", "", "1")]
    play(
        store_of(place), SetStage(act=ActId("end"), activity=SECRET_POLL, stage=Stage.CLOSED), CloseRoom(act=ActId("x"))
    )
    closed = [(line["activity"], line["act"], line["options"], line["count"]) for line in lines(place)]
    assert closed[:4] == running
    assert closed[4:] == [("secret", "people", "", "6"), ("secret", "counted", "b", "6")]
    assert isinstance(place, Path) or place.exists()

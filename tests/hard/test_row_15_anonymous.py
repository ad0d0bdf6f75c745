"""Row 15: the operator, with everything on disk, tries to link an anonymous question to a person.

The attack is made with what really lies there: the room file byte by byte, its write-ahead log, the secret that proves seats. It
knows in which order people tapped (somebody watched the room) and who sits on which seat (check-in). What it must find is the order,
or a number in common, or a moment finer than the minute.
"""

from __future__ import annotations

import json
import random
import re
import time
from pathlib import Path

import msgspec
import pytest
from sqlcipher3 import dbapi2

from halqa.bots.phone import Phone
from halqa.core.activity import How, Mode, Stage
from halqa.core.ids import ActId, ActivityId, Token
from halqa.core.play.commands import SetStage, Show, StartHalfDay
from halqa.core.play.events import ApartRow
from halqa.room.live import identity
from halqa.room.live.store import Batch, Store
from halqa.room.log import Log
from tests.live.test_kill import ROOM, opened, seated
from tests.support.doors import PhoneDoor
from tests.support.hard import measured
from tests.support.room_files import MORNING, POLL, SECRET_POLL, poll, questions, room_file

ASKING = ActivityId("asking")
PEOPLE = 24


def bytes_of(path: Path) -> dict[str, bytes]:
    """Everything of a room on disk: the file, the write-ahead log, its index, the lock."""
    return {each.name: each.read_bytes() for each in sorted(path.parent.glob(f"{path.name}*"))}


def laid_down(raw: bytes, tokens: list[str], page: int = 4096) -> list[list[str]]:
    """The tokens of each page in the order in which SQLite laid them down: from a page's end to its beginning."""
    pages: dict[int, list[tuple[int, str]]] = {}
    for token in tokens:
        for found in re.finditer(token.encode(), raw):
            pages.setdefault(found.start() // page, []).append((-found.start(), token))
    return [[token for _, token in sorted(each)] for each in pages.values()]


def follows(pages: list[list[str]], order: list[str]) -> float:
    """How far the pages follow an order: 1 they tell it, 0 they tell it backwards, about a half they tell nothing."""
    place = {token: at for at, token in enumerate(order)}
    pairs = [(a, b) for page in pages for i, a in enumerate(page) for b in page[i + 1 :]]
    return sum(place[a] < place[b] for a, b in pairs) / len(pairs)


def frames(wal: bytes, tokens: list[str], page: int = 4096) -> list[str]:
    """The tokens in the order in which the write-ahead log saw them first: 32 bytes of head, then 24 and a page for each frame."""
    seen: dict[str, None] = {}
    for at in range(32, len(wal), 24 + page):
        frame = wal[at + 24 : at + 24 + page]
        seen |= {token: None for token in tokens if token.encode() in frame}
    return list(seen)


@pytest.mark.live
def test_row_15_no_path_from_an_anonymous_question_to_a_person(tmp_path: Path) -> None:
    activities = (poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS), questions(ASKING, Mode.ANONYMOUS))
    path = room_file(tmp_path / "rooms", activities=activities)
    chance = random.Random(15)
    with PhoneDoor(tmp_path) as door:
        door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
        phones = seated(door, PEOPLE)
        for letter, phone in zip("ABCDEF", phones, strict=False):
            assert phone.check_in(f"CODE2{letter}")
        opened(door, POLL)
        by_seat = phones[0].forms()[0]
        opened(door, ASKING)
        form = next(each for each in phones[0].forms() if each.do == "ask")
        asking = chance.sample(phones, PEOPLE)
        door.control.command(ROOM, Show(act=ActId("back"), activity=POLL))
        for phone in asking:  # each answer by seat beside a question, so that the log could tell the moment
            phone.answer(by_seat)
            phone.answer(form, {"text": f"Et la nuit, qui répond ? {phone.random.randrange(10**9)}"})
            phone.send()
        order = [phone.tokens[ASKING] for phone in asking]
        before = bytes_of(path)
        told_by_the_log = follows([frames(before[f"{path.name}-wal"], order)], order)
        door.control.command(ROOM, SetStage(act=ActId("close"), activity=ASKING, stage=Stage.CLOSED))
        after = bytes_of(path)
        told = follows(laid_down(after[path.name], order), order)
        tokens_left = [
            token for token in order if any(token.encode() in raw for name, raw in after.items() if name != path.name)
        ]
    measured(15, order_told_by_the_write_ahead_log_within_the_minute=told_by_the_log, order_told_after=f"{told:.2f}")
    assert told_by_the_log > 0.9, "the attack does not work, so it proves nothing"
    assert tokens_left == [], "copies beside the file"
    assert 0.25 < told < 0.75, "where rows lie tells when they came"
    assert all(after[path.name].count(token.encode()) == 1 for token in order), "stale copies in free pages"
    nothing_in_common(path, asking)


def nothing_in_common(path: Path, asking: list[Phone]) -> None:
    """Rows apart share no value with a seat, a person, an event or a reply, and know no moment finer than the minute."""
    with Log(path) as log:
        rows, happened = log.apart(ASKING), [each.event for each in log.events()]
    assert len(rows) == PEOPLE
    with dbapi2.connect(str(path)) as db:
        secret = dict(db.execute("SELECT name, value FROM brief"))["secret"]
        columns = {
            name: [row[1] for row in db.execute(f"PRAGMA table_info({name})")] for name in ("apart", "acts", "events")
        }
        replied = {act for (act,) in db.execute("SELECT act FROM acts")}
        hidden = db.execute(
            "SELECT count(*) FROM sqlite_master WHERE sql NOT LIKE '%WITHOUT ROWID%' AND type = 'table'"
        ).fetchone()
        stored = b"".join(key + row for key, row in db.execute("SELECT key, row FROM apart"))
    assert columns["apart"] == ["key", "row", "body"]
    assert hidden == (0,), "a hidden row number tells an order"
    known = {event.act for event in happened} | replied
    for each in rows:
        assert not known & set(each.acts), "an act id leads from the row to the log"
        assert (each.turn, each.how) == (1, How.PHONE), "no counter of the phone, no device"
        assert each.minute <= int(time.time() // 60)  # noqa: TID251 - the wall clock of the attacker
    for phone in asking:
        seat = phone.cookies["halqa-H7KQP"].split(".")[0]
        said = [seat, identity.seat_cookie(secret, seat), identity.recovery_code(secret, seat), *phone.cookies.values()]  # type: ignore[arg-type]
        assert not any(word.encode() in stored for word in said), "the secret or a cookie leads to the row"
    log_says = json.dumps([repr(event) for event in happened])
    assert not any(phone.tokens[ASKING] in log_says for phone in asking)


def row(token: str, body: str) -> ApartRow:
    return ApartRow(
        activity=ASKING,
        token=Token(token),
        slot="ask",
        payload=msgspec.Raw(b"{}"),
        how=How.PHONE,
        turn=1,
        minute=30_000_000,
        acts=(ActId(f"act of {token}"),),
        text=None,
        body=body,
        changed=False,
    )


def test_row_15_the_file_is_the_same_whatever_the_order_in_which_rows_came(tmp_path: Path) -> None:
    chance = random.Random(15)
    rows = [row(f"TOKEN{n:04d}{chance.randrange(10**6):06d}", "x" * chance.randrange(200)) for n in range(400)]
    tokens = [str(each.token) for each in rows]
    laid = []
    for turn in range(2):
        chance.shuffle(rows)
        path = room_file(tmp_path / str(turn), activities=(questions(ASKING, Mode.ANONYMOUS),))
        store = Store(path)
        for start in range(0, len(rows), 7):
            store.append(Batch(apart=rows[start : start + 7]))
        came = [str(each.token) for each in rows]
        assert follows(laid_down((path.with_name(f"{path.name}-wal")).read_bytes(), came, 4096 + 24), came) > 0.5
        store.mix_apart()
        laid.append(laid_down(path.read_bytes(), tokens))
        assert path.with_name(f"{path.name}-wal").stat().st_size == 0
        store.close()
    assert sorted(laid[0]) == sorted(laid[1])

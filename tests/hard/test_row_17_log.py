"""Row 17: the log flipped, thinned, filled, reordered and cut, 1,000 times: each is found with its position."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from halqa.room.log import Head, Log
from tests.live.test_kill import opened, seated
from tests.support.doors import PhoneDoor
from tests.support.hard import WHOLE, measured
from tests.support.room_files import room_file

pytestmark = [pytest.mark.live, pytest.mark.slow]
TRIALS = 1_000 if WHOLE else 100


@pytest.fixture
def played(tmp_path: Path) -> Path:
    """A room that was played over the real door."""
    path = room_file(tmp_path / "rooms")
    with PhoneDoor(tmp_path) as door:
        opened(door)
        for _ in range(4):
            for phone in seated(door, 4):
                phone.play_step()
    return path


def tamper(db: dbapi2.Connection, what: str, last: int, chance: random.Random) -> int:
    """Change a log behind its back; the first position that is not what was appended."""
    seq = chance.randint(1, last)
    match what:
        case "flip":
            raw = bytearray(db.execute("SELECT payload FROM events WHERE seq = ?", (seq,)).fetchone()[0])
            raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
            db.execute("UPDATE events SET payload = ? WHERE seq = ?", (bytes(raw), seq))
        case "delete":
            seq = chance.randint(1, last - 1)
            db.execute("DELETE FROM events WHERE seq = ?", (seq,))
        case "delete and close the gap":
            seq = chance.randint(1, last - 1)
            db.execute("DELETE FROM events WHERE seq = ?", (seq,))
            for later in range(seq + 1, last + 1):
                db.execute("UPDATE events SET seq = ? WHERE seq = ?", (later - 1, later))
        case "insert":
            for later in range(last, seq - 1, -1):
                db.execute("UPDATE events SET seq = ? WHERE seq = ?", (later + 1, later))
            at = chance.choice([each for each in range(1, last + 2) if each not in (seq, seq + 1)])
            db.execute(
                "INSERT INTO events SELECT room, ?, act, kind, v, payload, at, chain FROM events WHERE seq = ?",
                (seq, at),
            )
        case "reorder":
            seq = chance.randint(1, last - 1)
            other = chance.randint(seq + 1, last)
            for old, new in ((seq, -1), (other, seq), (-1, other)):
                db.execute("UPDATE events SET seq = ? WHERE seq = ?", (new, old))
        case _:
            db.execute("DELETE FROM events WHERE seq >= ?", (seq,))
    return seq


KINDS = ("flip", "delete", "delete and close the gap", "insert", "reorder", "cut")


def test_row_17_whatever_is_done_to_the_log_is_found_with_its_position(played: Path, tmp_path: Path) -> None:
    chance = random.Random(17)
    with Log(played) as log:
        assert log.verify() == ()
        anchor: Head = log.head()
    found = dict.fromkeys(KINDS, 0)
    for trial in range(TRIALS):
        what = KINDS[trial % len(KINDS)]
        copy = tmp_path / "copy.room"
        shutil.copyfile(played, copy)
        with dbapi2.connect(str(copy)) as db:
            seq = tamper(db, what, anchor.seq, chance)
        db.close()
        with Log(copy) as log:
            faults = log.verify([anchor] if what == "cut" else ())
        chain = [fault.seq for fault in faults if fault.what == "chain"]
        assert chain == [seq], (what, seq, faults)
        found[what] += 1
        copy.unlink()
    measured(17, events=anchor.seq, **{kind.replace(" ", "_"): number for kind, number in found.items()})
    assert sum(found.values()) == TRIALS


def test_row_17_a_tail_cut_after_the_last_anchor_is_not_found_and_that_is_said(played: Path) -> None:
    with Log(played) as log:
        anchor = Head(log.head().seq, log.head().digest)
    with dbapi2.connect(str(played)) as db:
        db.execute("DELETE FROM events WHERE seq = ?", (anchor.seq,))
    with Log(played) as log:
        assert log.verify() == (), "without an anchor a cut tail cannot be known"
        assert [fault.seq for fault in log.verify([anchor])] == [anchor.seq]

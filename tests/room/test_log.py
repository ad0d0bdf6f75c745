"""The only reader of room files: it finds every place where a file is not what was appended, and erasing breaks nothing."""

from __future__ import annotations

import asyncio
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from sqlcipher3 import dbapi2

from halqa.activities.registry import kind
from halqa.core.activity import Mode, Stage
from halqa.core.ids import ActId, ActivityId, EnrolmentId, SeatId, Token
from halqa.core.play.commands import AnyCommand, Do, Join, SetStage
from halqa.core.words import FR
from halqa.room.live.store import Store
from halqa.room.live.writer import Writer
from halqa.room.log import Fault, Head, Log, NoRoomFile
from halqa.room.storage import SqliteRows
from tests.support.room_files import POLL, SECRET_POLL, poll, questions, room_file

OPEN_WORDS, HIDDEN_WORDS = ActivityId("words"), ActivityId("hidden-words")
SAID, WHISPERED = "Une phrase de trop", "Un mot tout bas"


def do(act: str, activity: ActivityId, payload: dict[str, object], **who: str) -> Do:
    return Do(
        act=ActId(act), activity=activity, payload=msgspec.Raw(msgspec.json.encode(payload)),
        seat=SeatId(who["seat"]) if "seat" in who else None, token=Token(who["token"]) if "token" in who else None,
    )  # fmt: skip


def played(folder: Path) -> Path:
    """A room file with a dozen events, a text, and rows that lie apart."""
    modes = [mode for mode in kind("questions").modes if mode is Mode.BY_SEAT]
    spoken = [questions(OPEN_WORDS, Mode.BY_SEAT)] if modes else []
    activities = (
        poll(POLL, Mode.BY_SEAT),
        poll(SECRET_POLL, Mode.ANONYMOUS),
        *spoken,
        questions(HIDDEN_WORDS, Mode.ANONYMOUS),
    )
    path = room_file(folder, activities=activities)
    commands: list[AnyCommand] = [
        SetStage(act=ActId(f"open-{each.id}"), activity=each.id, stage=Stage.OPEN) for each in activities
    ]
    for n in range(4):
        commands.append(Join(act=ActId(f"j{n}"), seat=SeatId(f"s{n}"), lang=FR))
        commands.append(do(f"a{n}", POLL, {"act": "choose", "options": ["a"]}, seat=f"s{n}"))
        commands.append(do(f"h{n}", SECRET_POLL, {"act": "choose", "options": ["b"]}, token=f"TOKENTOKEN{n}"))
    if spoken:
        commands.append(do("w", OPEN_WORDS, {"act": "ask", "text": SAID}, seat="s1"))
    commands.append(do("hw", HIDDEN_WORDS, {"act": "ask", "text": WHISPERED}, token="TOKENTOKEN9"))
    commands.append(SetStage(act=ActId("close"), activity=SECRET_POLL, stage=Stage.CLOSED))

    async def run() -> None:
        writer = Writer(Store(path), lambda: 1_900_000_000_000, lambda _: None)
        writer.start()
        for command in commands:
            answer = await writer.submit(command)
            assert answer.ok, answer
        await writer.stop()

    asyncio.run(run())
    return path


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return played(tmp_path_factory.mktemp("played"))


@pytest.fixture
def copy(room: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(room, tmp_path / "copy.room"))


def tamper(path: Path, *statements: tuple[str, tuple[object, ...]]) -> None:
    db = dbapi2.connect(str(path))
    for statement, values in statements:
        db.execute(statement, values)
    db.commit()
    db.close()


def faults(path: Path, *anchors: Head) -> tuple[Fault, ...]:
    with Log(path) as log:
        return log.verify(anchors)


def test_an_untouched_file_holds(copy: Path) -> None:
    with Log(copy) as log:
        assert log.verify([log.head()]) == ()
        assert len(list(log.events())) == log.head().seq
        assert [each.seq for each in log.events(after=3)] == list(range(4, log.head().seq + 1))


Change = Callable[[Path, int, random.Random], None]


def flip(path: Path, seq: int, chance: random.Random) -> None:
    db = dbapi2.connect(str(path))
    payload = bytearray(db.execute("SELECT payload FROM events WHERE seq = ?", (seq,)).fetchone()[0])
    db.close()
    payload[chance.randrange(len(payload))] ^= 1 << chance.randrange(7)
    tamper(path, ("UPDATE events SET payload = ? WHERE seq = ?", (bytes(payload), seq)))


def remove(path: Path, seq: int, chance: random.Random) -> None:
    tamper(path, ("DELETE FROM events WHERE seq = ?", (seq,)))


def insert(path: Path, seq: int, chance: random.Random) -> None:
    tamper(
        path,
        ("UPDATE events SET seq = seq + 1000 WHERE seq >= ?", (seq,)),
        (
            "INSERT INTO events SELECT room, ?, act, kind, v, payload, at, chain FROM events WHERE seq = ?",
            (seq, seq + 1000),
        ),
        ("UPDATE events SET seq = seq - 999 WHERE seq >= 1000", ()),
    )


def swap(path: Path, seq: int, chance: random.Random) -> None:
    tamper(
        path,
        ("UPDATE events SET seq = -1 WHERE seq = ?", (seq,)),
        ("UPDATE events SET seq = ? WHERE seq = ?", (seq, seq + 1)),
        ("UPDATE events SET seq = ? WHERE seq = -1", (seq + 1,)),
    )


@pytest.mark.parametrize("change", [flip, remove, insert, swap])
def test_a_changed_log_is_found_at_its_position(room: Path, tmp_path: Path, change: Change) -> None:
    chance = random.Random(17)
    with Log(room) as log:
        head = log.head()
    for trial in range(25):
        seq = chance.randint(1, head.seq - 2)
        path = Path(shutil.copy(room, tmp_path / f"{trial}.room"))
        change(path, seq, chance)
        chain = [fault.seq for fault in faults(path, head) if fault.what == "chain"]
        # an inserted copy of the event before it shows one place later, where the number no longer fits its digest
        assert chain in ([seq], [seq + 1]) if change is insert else chain == [seq], (change.__name__, seq)


def test_a_cut_tail_is_found_up_to_the_last_anchor(copy: Path) -> None:
    with Log(copy) as log:
        head = log.head()
    tamper(copy, ("DELETE FROM events WHERE seq > ?", (head.seq - 3,)))
    assert all(fault.what != "chain" for fault in faults(copy)), "without an anchor a cut tail looks like a shorter day"
    assert Fault(head.seq - 2, "chain") in faults(copy, head)


def test_a_changed_column_is_found(copy: Path) -> None:
    tamper(copy, ("UPDATE events SET at = at + 60000 WHERE seq = 5", ()))
    assert faults(copy) == (Fault(5, "columns"),)


def test_a_row_added_apart_after_the_seal_is_found(copy: Path) -> None:
    with Log(copy) as log:
        sealed = max(each.seq for each in log.events())
    db = dbapi2.connect(str(copy))
    key = next(key for key, row in db.execute("SELECT key, row FROM apart") if SECRET_POLL.encode() in row)
    db.close()
    tamper(copy, ("DELETE FROM apart WHERE key = ?", (key,)))
    assert faults(copy) == (Fault(sealed, "apart", SECRET_POLL),)


def test_changed_words_are_found_and_erased_words_are_not_a_fault(copy: Path) -> None:
    with Log(copy) as log:
        said = {id: body for id, body in log.texts().items() if body == SAID}
    for id in said:
        tamper(copy, ("UPDATE texts SET body = 'autre chose' WHERE id = ?", (id,)))
        assert [fault.what for fault in faults(copy)] == ["text"]
        tamper(copy, ("UPDATE texts SET body = ? WHERE id = ?", (SAID, id)))
    assert faults(copy) == ()


def test_erased_words_and_keys_are_nowhere_in_the_files_and_all_still_verifies(copy: Path) -> None:
    with Log(copy) as log:
        head, state = log.head(), log.state()
    texts = [id for id, body in state.texts.items() if body]
    assert WHISPERED in state.texts.values()
    store = Store(copy)
    store.erase(texts, [EnrolmentId("e0")])
    files = [each.read_bytes() for each in copy.parent.glob("copy.room*")]
    store.close()
    files.append(copy.read_bytes())
    for words in (SAID, WHISPERED, "bentaleb"):
        assert all(words.encode() not in raw for raw in files), words
    with Log(copy) as log:
        assert log.verify([head]) == ()
        assert log.head() == head
        assert not any(log.texts().values())
        assert all(row.body == "" for row in log.apart())


def test_what_is_no_room_file_is_refused_by_name(tmp_path: Path) -> None:
    other = tmp_path / "other.room"
    with pytest.raises(NoRoomFile, match=r"other.room: missing"):
        Log(other)
    other.write_bytes(b"not a database at all, but long enough to be read as one" * 40)
    with pytest.raises(NoRoomFile, match="not-a-room"):
        Log(other)
    newer = room_file(tmp_path / "newer")
    tamper(newer, ("UPDATE brief SET value = 'halqa room 9' WHERE name = 'format'", ()))
    with pytest.raises(NoRoomFile, match="newer"):
        Log(newer)


def test_a_reader_sees_the_last_commit_while_the_writer_has_the_file_open(copy: Path) -> None:
    store = Store(copy)
    with Log(copy) as log:
        assert log.head() == store.head
        with pytest.raises(dbapi2.OperationalError, match="readonly"):
            SqliteRows(copy)._db.execute("DELETE FROM events")
    store.close()

"""Both stores keep the same promises: a file, and PostgreSQL. Every case runs over each; PostgreSQL's own cases follow."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlcipher3 import dbapi2

from halqa.core.activity import Mode, Stage
from halqa.core.ids import ActId, ActivityId, EnrolmentId, SeatId, TextId, Token
from halqa.core.play import wire
from halqa.core.play.brief import Brief
from halqa.core.play.commands import AnyCommand, CloseRoom, Do, Join, SetStage, Show
from halqa.core.words import FR
from halqa.room import database
from halqa.room.live.store import Batch, NotStored, RoomStore, Store, Taken, Text, create
from halqa.room.live.writer import NOT_STORED, Writer
from halqa.room.log import Log, NoRoomFile
from halqa.room.storage import InDatabase, Place, recording
from tests.golden.rooms.test_golden_rooms import ROOMS, folded, lines, outcome
from tests.support.postgres import Server, postgres
from tests.support.room_files import (
    POLL,
    SECRET_POLL,
    brief,
    check_in_keys,
    everything,
    poll,
    questions,
    room_file,
    room_in,
)

__all__ = ["postgres"]

NOW = 1_900_000_000_000
WORDS, HIDDEN = ActivityId("words"), ActivityId("hidden")
SAID, WHISPERED = "On s’assoit à \0 sa hauteur", "Je ne sais pas comment"
ACTIVITIES = (
    poll(POLL, Mode.BY_SEAT),
    poll(SECRET_POLL, Mode.ANONYMOUS),
    questions(WORDS, Mode.BY_SEAT),
    questions(HIDDEN, Mode.ANONYMOUS),
)


@pytest.fixture(params=["file", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "file":
        return room_file(tmp_path, activities=ACTIVITIES)
    server: Server = request.getfixturevalue("postgres")
    return room_in(server.new(), activities=ACTIVITIES)


@pytest.fixture
def url(postgres: Server) -> str:
    return postgres.new()


def store_of(place: Place) -> RoomStore:
    if isinstance(place, Path):
        return Store(place)
    from halqa.room.live.store_postgres import PostgresStore

    return PostgresStore(place)


def test_a_room_keeps_its_recordings_and_no_other_rooms(place: Place, tmp_path: Path) -> None:
    other = tmp_path / "other.room" if isinstance(place, Path) else InDatabase(place.url, brief("K2MNR").room)
    create(other, brief("K2MNR"), sounds={"abc.mp3": b"sound"})
    assert recording(other, "abc.mp3") == b"sound"
    assert recording(other, "abd.mp3") is None
    assert recording(place, "abc.mp3") is None


def test_a_room_file_of_an_earlier_release_has_no_recordings(tmp_path: Path) -> None:
    path = room_file(tmp_path)
    with contextlib.closing(dbapi2.connect(str(path))) as db:
        db.execute("DROP TABLE sounds")
    assert recording(path, "abc.mp3") is None
    with contextlib.closing(Store(path)) as store:
        assert store.brief == brief()


@contextlib.contextmanager
def opened(place: Place) -> Iterator[RoomStore]:
    store = store_of(place)
    try:
        yield store
    finally:
        store.close()


def do(act: str, activity: ActivityId, payload: dict[str, Any], seat: str = "", token: str = "", turn: int = 1) -> Do:
    return Do(
        act=ActId(act),
        activity=activity,
        payload=msgspec.Raw(msgspec.json.encode(payload)),
        seat=SeatId(seat) if seat else None,
        token=Token(token) if token else None,
        turn=turn,
    )


PLAY: tuple[AnyCommand, ...] = (
    Show(act=ActId("show"), activity=POLL),
    *(SetStage(act=ActId(f"open-{each.id}"), activity=each.id, stage=Stage.OPEN) for each in ACTIVITIES),
    *(Join(act=ActId(f"join-{n}"), seat=SeatId(f"s{n}"), lang=FR) for n in range(3)),
    *(do(f"a{n}", POLL, {"act": "choose", "options": ["a"]}, seat=f"s{n}") for n in range(3)),
    *(do(f"h{n}", SECRET_POLL, {"act": "choose", "options": ["b"]}, token=f"TOKENTOKEN{n}") for n in range(3)),
    do("h0", SECRET_POLL, {"act": "choose", "options": ["c"]}, token="TOKENTOKEN0", turn=2),
    do("w", WORDS, {"act": "ask", "text": SAID}, seat="s1"),
    do("hw", HIDDEN, {"act": "ask", "text": WHISPERED}, token="TOKENTOKEN9"),
)


def play(store: RoomStore, *commands: AnyCommand) -> None:
    async def run() -> None:
        writer = Writer(store, lambda: NOW, lambda _: None)
        writer.start()
        for answer in await asyncio.gather(*(writer.submit(command) for command in commands)):
            assert answer.ok, answer
        await writer.stop()  # closes the store

    asyncio.run(run())


def test_what_was_appended_is_read_again_and_verifies(place: Place) -> None:
    play(store_of(place), *PLAY)
    with Log(place) as log:
        state, head = log.state(), log.head()
        assert log.verify([head]) == ()
        assert len(log.apart(SECRET_POLL)) == 3
        assert list(log.texts().values()) == [SAID]
    assert state.seq == head.seq
    tallies = outcome(state)["tallies"]
    assert [b"3" in msgspec.json.encode(tallies[POLL]), len(tallies)] == [True, len(ACTIVITIES)]
    with opened(place) as store:
        assert store.head == head
        assert store.replay().seq == head.seq
        assert msgspec.json.decode(store.replies_of([ActId("a1"), ActId("never")])[ActId("a1")])["ok"] is True
        assert store.replies_of([ActId("never")]) == {}


def test_the_same_batch_twice_changes_nothing_and_one_that_fails_leaves_nothing(place: Place) -> None:
    play(store_of(place), *PLAY)
    with opened(place) as store:
        head, events = store.head, wire.upcast(1, wire.encode_event(next(iter(Log(place).events())).event))
        with pytest.raises(
            Exception, match=r"(?i)unique"
        ):  # a number that is taken: another writer's, so a bug or a loss
            store.append(Batch(events=[(head.seq, events)], replies=[(ActId("of-the-failed"), b"{}")]))
    with Log(place) as log:
        assert log.head() == head
        assert log.verify([head]) == ()
    with opened(place) as store:
        assert store.replies_of([ActId("of-the-failed")]) == {}


def test_erased_words_are_gone_and_the_chain_holds(place: Place) -> None:
    play(store_of(place), *PLAY)
    with Log(place) as log:
        head = log.head()
        texts = [*log.texts(), *(row.text for row in log.apart(HIDDEN) if row.text)]
    with opened(place) as store:
        store.erase(texts=texts, enrolments=[EnrolmentId("e0")])
        kept = store.keys()
        assert EnrolmentId("e0") not in {each.enrolment for each in kept}
        assert len(kept) == 5
    for words in (SAID, WHISPERED):
        assert words.encode() not in everything(place)
    with Log(place) as log:
        assert log.verify([head]) == ()
        assert not any(log.texts().values())
        assert all(row.body == "" for row in log.apart())


def test_check_in_keys_are_put_and_replaced(place: Place) -> None:
    with opened(place) as store:
        before = store.keys()
        store.put_keys([msgspec.structs.replace(check_in_keys()[0], label="N… B…")])
        after = store.keys()
    assert [each.enrolment for each in after] == [each.enrolment for each in before]
    assert after[0].label == "N… B…"
    assert after[1:] == before[1:]


def test_a_brief_is_written_once(place: Place) -> None:
    with pytest.raises(FileExistsError):
        create(place, brief(), check_in_keys())


@pytest.mark.parametrize("golden", ROOMS, ids=lambda path: path.name)
def test_golden_rooms_fold_to_what_they_were(golden: Path, postgres: Server, tmp_path: Path) -> None:
    told = msgspec.json.decode((golden / "brief.json").read_bytes(), type=Brief)
    url = postgres.new()
    database.prepare(url)
    events = [(seq, wire.upcast(line.v, bytes(line.event))) for seq, line in enumerate(lines(golden), start=1)]
    found = []
    bodies = msgspec.json.decode((golden / "texts.json").read_bytes(), type=dict[TextId, str])
    texts = [Text(id, body, b"") for id, body in bodies.items()]
    for place in (tmp_path / "golden.room", InDatabase(url, told.room)):
        create(place, told)
        with opened(place) as store:
            rows = [wire.decode_row(raw) for raw in _rows(golden)]
            store.append(Batch(events=events, texts=texts, apart=rows))
        with Log(place) as log:
            found.append((log.head(), outcome(log.state())))
    assert found[0] == found[1]
    assert {**found[0][1], "texts": []} == {**outcome(folded(golden)), "texts": []}


def _rows(golden: Path) -> list[bytes]:
    return (golden / "apart.jsonl").read_bytes().splitlines()


# PostgreSQL's own


def change(place: InDatabase, statement: str) -> None:
    with contextlib.closing(database.connect(place.url)) as db:
        db.execute(statement.encode())


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE halqa_room.events SET payload = overlay(payload placing '9' from 12 for 1) WHERE seq = 7", "chain"),
        ("DELETE FROM halqa_room.events WHERE seq >= 9", "chain"),
        ("UPDATE halqa_room.events SET kind = 'Sat' WHERE seq = 3", "columns"),
        ("UPDATE halqa_room.texts SET body = 'autre chose'", "text"),
        ("DELETE FROM halqa_room.apart WHERE key = (SELECT key FROM halqa_room.apart ORDER BY key LIMIT 1)", "apart"),
    ],
)  # fmt: skip
def test_tampering_is_found(url: str, statement: str, what: str) -> None:
    place = room_in(url, activities=ACTIVITIES)
    closing = [SetStage(act=ActId(f"close-{each.id}"), activity=each.id, stage=Stage.CLOSED) for each in ACTIVITIES]
    play(store_of(place), *PLAY, *closing)
    with Log(place) as log:
        head = log.head()
        assert log.verify([head]) == ()
    change(place, statement)
    with Log(place) as log:
        assert what in {fault.what for fault in log.verify([head])}


def test_one_door_has_a_room_and_the_next_gets_it_when_it_lets_go(url: str) -> None:
    place = room_in(url)
    with opened(place), pytest.raises(Taken):
        store_of(place)
    with opened(place) as again:
        assert again.head.seq == 0


def test_an_owner_that_lost_its_connection_can_append_nothing_any_more(url: str) -> None:
    place = room_in(url)
    first = store_of(place)
    change(place, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
    with opened(place) as second:
        for _ in range(2):
            with pytest.raises(NotStored):
                first.append(Batch(replies=[(ActId("late"), b"{}")]))
        assert first.lost
        with pytest.raises(NotStored):
            first.replay()
        second.append(Batch(replies=[(ActId("next"), b"{}")]))
    first.close()
    with opened(place) as store:
        assert store.replies_of([ActId("late")]) == {}
        assert store.replies_of([ActId("next")]) == {ActId("next"): b"{}"}


def test_an_owner_whose_epoch_is_over_is_fenced_even_with_a_living_connection(url: str) -> None:
    place = room_in(url)
    with opened(place) as store:
        change(place, "UPDATE halqa_room.rooms SET epoch = epoch + 1")
        with pytest.raises(NotStored, match="another door"):
            store.append(Batch(replies=[(ActId("late"), b"{}")]))
        assert store.lost


def test_a_database_that_is_full_refuses_and_goes_on_when_space_returns(url: str) -> None:
    place = room_in(url)
    refusing = """CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$"""
    change(place, refusing)
    change(place, "CREATE TRIGGER full_disk BEFORE INSERT ON halqa_room.events EXECUTE FUNCTION refuse()")

    async def run() -> None:
        writer = Writer(store_of(place), lambda: NOW, lambda _: None)
        writer.start()
        answer = await writer.submit(PLAY[0])
        assert (answer.ok, answer.code) == (False, NOT_STORED)
        troubled = writer.trouble
        change(place, "DROP TRIGGER full_disk ON halqa_room.events")
        assert (await writer.submit(PLAY[0])).ok
        assert (troubled, writer.trouble) == (True, False)
        await writer.stop()

    asyncio.run(run())


def test_one_notice_a_batch_tells_room_and_last_number(url: str) -> None:
    place = room_in(url, activities=ACTIVITIES)
    with contextlib.closing(database.connect(url)) as listening:
        listening.execute(f"LISTEN {database.NOTICES}".encode())
        play(store_of(place), *PLAY)
        told = [notice.payload for notice in listening.notifies(timeout=5, stop_after=1)]
    with Log(place) as log:
        assert told == [f"{place.room} {log.head().seq}"]


def test_rows_apart_tell_no_order_once_their_activity_is_closed(url: str) -> None:
    place = room_in(url, activities=ACTIVITIES)
    many = [do(f"m{n}", SECRET_POLL, {"act": "choose", "options": ["a"]}, token=f"TOKENMANY{n:03d}") for n in range(40)]
    store = store_of(place)
    play(store, *PLAY[:5])
    for each in many:
        play(store_of(place), each)
    with Log(place) as log:
        came = log.apart(SECRET_POLL)
    play(store_of(place), SetStage(act=ActId("close"), activity=SECRET_POLL, stage=Stage.CLOSED))
    with Log(place) as log:
        assert sorted(log.apart(SECRET_POLL), key=repr) == sorted(came, key=repr), "laying them down anew loses none"
    with contextlib.closing(database.connect(url)) as db:
        written = db.execute("SELECT count(*), count(DISTINCT xmin::text) FROM halqa_room.apart").fetchall()
    assert written == [(len(many), 1)], "one transaction laid all of them down, in the order of their keys"


def test_the_statement_shown_to_people_finds_the_rows_of_one_activity_as_they_lie(url: str) -> None:
    place = room_in(url, activities=ACTIVITIES)
    few = [do(f"f{n}", SECRET_POLL, {"act": "choose", "options": ["a"]}, token=f"TOKENFEW{n}") for n in range(3)]
    play(store_of(place), *PLAY[:5], *few)
    with Log(place) as log:
        lying = log.lying(SECRET_POLL)
    assert len(lying) >= len(few)
    with contextlib.closing(database.connect(url)) as db:
        found = db.execute(database.lying(place.room, SECRET_POLL).encode()).fetchall()
        assert db.execute(database.lying(place.room, "another").encode()).fetchall() == []
    assert [(key, row) for key, row, _ in found] == [(each.key, each.row) for each in lying]


def test_a_room_that_is_not_there_is_refused_by_name(url: str) -> None:
    place = InDatabase(url, brief().room)
    assert not place.exists()
    with pytest.raises(NoRoomFile, match="missing"):
        Log(place)
    database.prepare(url)
    with pytest.raises(NoRoomFile, match="missing"):
        Log(place)
    database.prepare(url)
    assert "postgresql" not in repr(place)
    with pytest.raises(database.Away):
        Log(InDatabase("postgresql://halqa@127.0.0.1:1/nowhere", brief().room))


def test_a_closed_room_is_marked_closed_in_the_same_transaction(url: str) -> None:
    place = room_in(url)
    play(store_of(place), CloseRoom(act=ActId("close")))
    with contextlib.closing(database.connect(url)) as db:
        assert db.execute("SELECT closed FROM halqa_room.rooms").fetchall() == [(True,)]

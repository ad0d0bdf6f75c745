"""The small parts of the phone door: fan-out, limits on guessing, search words, identity, what the disk promises."""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
import time
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.core.activity import Audience
from halqa.core.ids import EnrolmentId, SeatId
from halqa.core.play.state import RoomState, opened
from halqa.core.words import AR, FR
from halqa.room.live import assets, disk, identity, keys, throttle
from halqa.room.live.hub import MOST_MISSED, SHORTEST, Chunk, Group, Hub, Shown, Subscriber
from halqa.room.live.ring import MOST_DOTS, qr, ring
from tests.support.room_files import brief

SECRET = b"s" * 32
EVERYONE = Group(Audience.EVERYONE, FR)


class Line:
    """A connection: what it got and when; it takes nothing while it is not `free`."""

    def __init__(self) -> None:
        self.got: list[bytes] = []
        self.at: list[float] = []
        self.free, self._news = asyncio.Event(), asyncio.Event()
        self.free.set()

    async def send(self, message: MutableMapping[str, Any]) -> None:
        self.got.append(message["body"])
        self.at.append(asyncio.get_running_loop().time())
        self._news.set()
        while not self.free.is_set():
            await self.free.wait()

    async def until(self, count: int) -> None:
        while len(self.got) < count:
            self._news.clear()
            await self._news.wait()


def test_a_frame_is_rendered_once_a_group_and_sent_at_most_twice_a_second() -> None:
    rendered: list[Group] = []
    version = 0

    async def run() -> None:
        nonlocal version
        state = opened(brief())

        async def settled() -> RoomState:
            return state

        def render(_: RoomState, group: Group, before: Shown | None) -> Shown:
            rendered.append(group)
            return Shown("step", f"{group.lang} {version}")

        hub = Hub(settled, render, lambda: (1, version))
        hub.start()
        lines = [Line() for _ in range(300)]
        phones = [hub.subscribe(Group(Audience.EVERYONE, (FR, AR)[at % 2]), line.send) for at, line in enumerate(lines)]
        for phone in phones:
            await phone.begin()
        assert hub.connected == 300
        for version in range(1, 200):  # noqa: B007 - read by the hub through its closure
            hub.publish(turned=False)
            await asyncio.sleep(0)
        await asyncio.sleep(SHORTEST * 1.5)
        assert all(len(line.got) in (1, 2) and line.got[-1].startswith(b"id: 0-") for line in lines)
        assert len(rendered) <= 4, "two languages, at most two bursts"
        for phone in phones:
            hub.unsubscribe(phone)
        assert hub.connected == 0
        await hub.stop()

    asyncio.run(asyncio.wait_for(run(), 30))


def test_a_frame_that_shows_nothing_new_is_not_sent_again() -> None:
    async def run() -> None:
        state = opened(brief())
        turned = 0

        async def settled() -> RoomState:
            return state

        hub = Hub(settled, lambda *_: Shown("step", "the same"), lambda: (turned, turned))
        hub.start()
        line = Line()
        await hub.subscribe(EVERYONE, line.send).begin()
        hub.publish()
        await asyncio.sleep(0.1)
        assert len(line.got) == 1
        turned = 1
        hub.publish()
        await asyncio.sleep(0.1)
        assert len(line.got) == 1
        await hub.stop()

    asyncio.run(asyncio.wait_for(run(), 30))


def test_a_page_that_turned_waits_for_no_tally_but_a_third_within_a_second_waits() -> None:
    """What the facilitator does is seen at once, even while answers pour in; phones get two frames a second at most."""

    async def run() -> None:
        state, turned, version = opened(brief()), 0, 0
        loop = asyncio.get_running_loop()

        async def settled() -> RoomState:
            return state

        hub = Hub(settled, lambda *_: Shown("step", f"page {turned}"), lambda: (turned, version))
        hub.start()
        line = Line()
        await hub.subscribe(EVERYONE, line.send).begin()
        hub.publish()
        await line.until(1)
        for expected in (2, 3):
            version += 1
            hub.publish(turned=False)  # an answer: the hub looks, and has nothing to send
            await asyncio.sleep(0.05)
            turned += 1
            began = loop.time()
            hub.publish()
            await line.until(expected)
            if expected == 3:
                assert line.at[2] - line.at[0] >= 2 * SHORTEST * 0.95
            else:
                assert line.at[1] - began < SHORTEST * 0.9
        await hub.stop()

    asyncio.run(asyncio.wait_for(run(), 30))


def test_one_phone_that_asks_gets_counts_as_old_as_a_stream_s_and_pages_never_old() -> None:
    async def run() -> None:
        state, turned, version = opened(brief()), 0, 0

        async def settled() -> RoomState:
            return state

        hub = Hub(settled, lambda *_: Shown("step", f"page {turned} count {version}"), lambda: (turned, version))
        first = (await hub.frame(EVERYONE)).body
        version += 1
        assert (await hub.frame(EVERYONE)).body == first
        turned += 1
        assert b"page 1 count 1" in (await hub.frame(EVERYONE)).body
        version += 1
        await asyncio.sleep(SHORTEST * 1.1)
        assert b"page 1 count 2" in (await hub.frame(EVERYONE)).body

    asyncio.run(asyncio.wait_for(run(), 30))


def test_a_slow_subscriber_holds_the_newest_frame_only_and_is_let_go_in_the_end() -> None:
    async def run() -> None:
        line = Line()
        slow = Subscriber(EVERYONE, line.send)
        slow.offer(Chunk.of(b"before its head is out"))
        await slow.begin()
        assert line.got == [b"before its head is out"]
        line.free.clear()
        slow.offer(Chunk.of(b"1"))
        slow.offer(Chunk.of(b"2"))
        slow.offer(Chunk.of(b"3"))
        await asyncio.sleep(0)
        line.free.set()
        await line.until(3)
        assert line.got[1:] == [b"1", b"3"]
        line.free.clear()
        for number in range(MOST_MISSED + 3):
            slow.offer(Chunk.of(str(number).encode()))
        assert slow.gone
        await slow.until_left()

    asyncio.run(asyncio.wait_for(run(), 30))


class Direct:
    """A connection that takes chunks by itself, for as long as `takes` holds."""

    def __init__(self) -> None:
        self.got: list[bytes] = []
        self.takes = True

    def write_chunk(self, chunk: bytes) -> bool:
        if self.takes:
            self.got.append(chunk)
        return self.takes


def test_a_connection_that_takes_chunks_gets_them_framed_and_the_usual_way_what_it_cannot_take() -> None:
    async def run() -> None:
        line, direct = Line(), Direct()
        phone = Subscriber(EVERYONE, line.send, wire=direct)
        phone.offer(Chunk.of(b"before its head is out"))
        await phone.begin()
        assert (line.got, direct.got) == ([b"before its head is out"], []), "nothing goes past the head"
        phone.offer(Chunk.of(b"a frame of this length"))
        assert direct.got == [b"16\r\na frame of this length\r\n"]
        direct.takes = False
        line.free.clear()
        phone.offer(Chunk.of(b"1"))
        direct.takes = True
        phone.offer(Chunk.of(b"2"))
        phone.offer(Chunk.of(b"3"))
        assert (line.got[1:], direct.got[1:]) == ([b"1"], []), "nothing overtakes what waits"
        line.free.set()
        await line.until(3)
        await asyncio.sleep(0)
        phone.offer(Chunk.of(b"4"))
        assert (line.got[1:], direct.got[1:]) == ([b"1", b"3"], [b"1\r\n4\r\n"])

    asyncio.run(asyncio.wait_for(run(), 30))


def test_one_broken_stream_keeps_nothing_from_the_others() -> None:
    async def run() -> None:
        async def broken(_: Any) -> None:
            raise RuntimeError("the answer was over")

        state = opened(brief())

        async def settled() -> RoomState:
            return state

        hub = Hub(settled, lambda *_: Shown("step", "page"), lambda: (0, 0))
        hub.start()
        bad, line = hub.subscribe(EVERYONE, broken), Line()
        await bad.begin()
        await hub.subscribe(EVERYONE, line.send).begin()
        hub.publish()
        await line.until(1)
        assert bad.gone
        await hub.stop()

    asyncio.run(asyncio.wait_for(run(), 30))


def test_mistakes_cost_and_time_and_right_answers_pay_back(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    mistakes = throttle.Mistakes(most=3, every=10)
    for _ in range(3):
        assert mistakes.wait("a") == 0
        mistakes.wrong("a")
    assert mistakes.wait("a") == 10
    assert mistakes.wait("b") == 0
    now += 10
    assert mistakes.wait("a") == 0
    mistakes.wrong("a")
    mistakes.right("a")
    assert mistakes.wait("a") == 0


def test_the_expected_hits_of_a_guesser_are_negligible() -> None:
    addresses, rooms, tries = 50, 100, 10_000
    allowed = min(tries, addresses * (20 + 60))  # twenty at once, then one in ten seconds for ten minutes
    assert allowed * rooms / len(keys.ALPHABET) ** 5 < 0.015
    assert addresses * 20 * rooms / len(keys.ALPHABET) ** 5 < 0.01


@pytest.mark.parametrize(
    ("name", "typed", "found"),
    [
        ("Aïcha Zerhouni", "zer", True),
        ("Aïcha Zerhouni", "AICHA ZERH", True),
        ("Aïcha Zerhouni", "ze", False),
        ("Aïcha Zerhouni", "houni", False),
        ("أحمد الفاسي", "احمد", True),
        ("فاطمة الزهراء", "فاطمه", True),
        ("مُحمّد", "محمد", True),
        ("ليلى", "ليلي", True),
    ],
)
def test_names_are_found_however_they_are_written(name: str, typed: str, found: bool) -> None:
    key = keys.CheckInKey(enrolment=EnrolmentId("e"), names=(name,), label="", code="")
    assert keys.matches(keys.kept(SECRET, key), typed) is found


@given(st.text(max_size=40))
def test_no_typed_text_breaks_the_search_or_proves_a_person(typed: str) -> None:
    key = keys.CheckInKey(enrolment=EnrolmentId("e"), names=("Nadia Ouali",), label="", code="", numbers=("0600123",))
    entry = keys.kept(SECRET, key)
    keys.matches(entry, typed)
    assert not keys.proves(SECRET, entry, f"{typed}9"), "only 123 proves this person"


def test_the_last_three_digits_of_any_number_prove_and_others_do_not() -> None:
    entry = keys.kept(
        SECRET,
        keys.CheckInKey(
            enrolment=EnrolmentId("e"), names=("N",), label="", code="", numbers=("M-4471", "+212 6 00 00 09 32")
        ),
    )
    assert keys.proves(SECRET, entry, "471")
    assert keys.proves(SECRET, entry, "٩٣٢")
    assert not keys.proves(SECRET, entry, "447")
    assert not keys.proves(SECRET, entry, "32")
    assert b"471" not in entry.last3


def test_a_seat_is_proved_by_its_cookie_only() -> None:
    seat = identity.new_seat()
    cookie = identity.seat_cookie(SECRET, seat)
    assert identity.seat_of(SECRET, cookie) == seat
    for other in ("", seat, f"{seat}.", cookie[:-1], f"{identity.new_seat()}.{cookie.split('.')[1]}", "é.ü"):
        assert identity.seat_of(SECRET, other) is None
    assert identity.seat_of(b"another room's secret", cookie) is None


def test_recovery_codes_and_cards_have_no_letters_that_are_misread() -> None:
    codes = {identity.recovery_code(SECRET, SeatId(str(n))) for n in range(500)} | {
        str(identity.new_token()) for _ in range(500)
    }
    assert len(codes) == 1000
    assert not set("".join(codes)) & set("0O1IL")
    assert identity.in_groups("ABCD2345") == "ABCD-2345"


@pytest.mark.parametrize(
    ("version", "bad"),
    [("3.6.23", False), ("3.7.0", True), ("3.40.1", True), ("3.51.2", True), ("3.51.3", False), ("3.53.4", False)],
)
def test_sqlite_in_the_corrupting_range_is_known(version: str, bad: bool) -> None:
    assert disk.can_corrupt(version) is bad


def test_this_installation_may_serve_and_the_disk_is_measured(tmp_path: Path) -> None:
    assert not disk.can_corrupt(disk.sqlite_version())
    assert disk.sync_ms(tmp_path) > 0
    assert list(tmp_path.iterdir()) == []


@given(st.integers(0, 400), st.integers(0, 400))
def test_the_ring_fills_with_its_seats_and_no_more(taken: int, expected: int) -> None:
    drawn = str(ring(taken, expected))
    dots = drawn.count('class="seat')
    assert dots == min(max(taken, expected, 1), MOST_DOTS)
    filled = drawn.count("seat taken")
    assert filled == round(taken * dots / max(taken, expected, 1))


def test_the_qr_is_black_on_white_whatever_the_page_is() -> None:
    drawn = str(qr("http://192.168.1.5:8721/j/H7KQP"))
    assert drawn.startswith("<svg")
    assert "#fff" in drawn
    assert "style=" not in drawn


def test_a_script_is_served_without_comments_and_needless_space_and_says_the_same() -> None:
    script = (
        "// why\nlet a = 1, b = a - -1;\nconst f = (x) => { return `${x} + 1`; };\n"
        "f(\"a  //  b\")\n(b)\nif (a) b = a.replace(/[^A-Z ]  x/g, ' ');\nelse f(/* no */ b)\nlet c"
    )
    assert assets.lean(script).decode() == (
        "let a=1,b=a- -1;const f=x=>{return`${x} + 1`};"
        "f(\"a  //  b\")\n(b)\nif(a)b=a.replace(/[^A-Z ]  x/g,' ');else f(b)\nlet c"
    )


def test_of_a_script_one_const_goes_on_with_another_and_holes_have_no_needless_space() -> None:
    script = 'const g = () => { b(); };\nconst { h } = `a  ${b ? g(1, 2) : " "}`;\nif (c) { b(); }\nconst k = 1;'
    assert assets.lean(script).decode() == ('const g=()=>{b()},{h}=`a  ${b?g(1,2):" "}`;if(c){b()}\nconst k=1;')


def test_the_served_scripts_are_scripts_and_lose_no_word(tmp_path: Path) -> None:
    def words(text: str) -> list[str]:
        return re.findall(
            r"\b(?!const\b)[\w$]+|[^\s\w$();,]", re.sub(r"^ *//.*$|/\*.*?\*/", "", text, flags=re.MULTILINE)
        )

    for path in Path("src/halqa/room/live/static").glob("*.js"):
        script = path.read_text(encoding="utf-8")
        served = assets.lean(script)
        assert words(served.decode()) == words(script)
        if node := shutil.which("node"):
            (tmp_path / path.name).write_bytes(served)
            subprocess.run([node, "--check", str(tmp_path / path.name)], check=True)

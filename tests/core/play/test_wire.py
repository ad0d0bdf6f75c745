"""Bytes: what is refused, what is chained, and that nothing can be changed in a log without being found."""

from __future__ import annotations

import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.activities.poll.play import Choose
from halqa.activities.questions.play import Ask
from halqa.core.ids import ActId, ActivityId, RoomId, SeatId, TextId, Token
from halqa.core.play import wire
from halqa.core.play.events import Done
from tests.core.play.acts import BY_SEAT, QUESTIONS, QUESTIONS_BY_SEAT, TOKENS, do, join, room
from tests.support.room import ROOM, Memory, brief

Log = list[tuple[int, bytes, bytes]]


def a_log() -> Log:
    memory = Memory(brief())
    memory.must(*(join(f"seat-{n}") for n in range(12)))
    return list(zip(range(1, 13), memory.log, memory.chain, strict=True))


def test_unknown_fields_and_tags_are_refused() -> None:
    good = msgspec.json.decode(wire.encode_command(join("seat-1")))
    with pytest.raises(msgspec.ValidationError):
        wire.decode_command(msgspec.json.encode({**good, "admin": True}))
    with pytest.raises(msgspec.ValidationError):
        wire.decode_command(msgspec.json.encode({**good, "do": "Promote"}))
    memory = room()
    event = msgspec.json.decode(memory.log[0])
    with pytest.raises(msgspec.ValidationError):
        wire.decode_event(msgspec.json.encode({**event, "name": "somebody"}))


@given(st.binary(max_size=200))
def test_noise_is_refused_and_nothing_else(raw: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        wire.decode_command(raw)


def test_an_event_of_a_newer_release_is_refused_by_its_version() -> None:
    memory = room()
    assert wire.upcast(1, memory.log[0]) == wire.decode_event(memory.log[0])
    with pytest.raises(wire.UnknownVersion):
        wire.upcast(2, memory.log[0])


def test_a_sound_log_holds_and_a_cut_tail_is_found_up_to_the_anchor() -> None:
    log = a_log()
    assert wire.broken_at(ROOM, log) is None
    assert wire.broken_at(ROOM, log, (12, log[11][2])) is None
    assert wire.broken_at(ROOM, log, (7, log[6][2])) is None
    assert wire.broken_at(ROOM, log[:9], (12, log[11][2])) == 10
    assert wire.broken_at(ROOM, log[:9], (9, log[8][2])) is None
    assert wire.broken_at(ROOM, log, (7, log[0][2])) == 7
    assert wire.broken_at(RoomId("another"), log) == 1
    assert wire.broken_at(ROOM, []) is None


def test_every_change_is_found_at_its_place() -> None:
    sound = a_log()
    for seed in range(1000):
        chance = random.Random(seed)
        log = list(sound)
        seq, what = tampered(log, chance)
        assert wire.broken_at(ROOM, log) == seq, (seed, what)


def tampered(log: Log, chance: random.Random) -> tuple[int, str]:
    """Change one thing in the log; the number where it must be found, and what was done."""
    at = chance.randrange(len(log) - 1)
    seq, payload, digest = log[at]
    what = chance.choice(("flip", "delete", "insert", "swap", "digest"))
    match what:
        case "flip":
            place = chance.randrange(len(payload))
            changed = payload[:place] + bytes([payload[place] ^ (1 << chance.randrange(8))]) + payload[place + 1 :]
            log[at] = (seq, changed, digest)
        case "delete":
            del log[at]
        case "insert":
            log.insert(at, (seq, payload.replace(b"seat-", b"seat+"), digest))
        case "swap":
            log[at], log[at + 1] = (seq, log[at + 1][1], digest), (seq + 1, payload, log[at + 1][2])
        case _:
            log[at] = (seq, payload, bytes(32))
    return seq, what


def test_a_rewritten_log_with_a_new_chain_is_found_at_the_anchor() -> None:
    anchor = a_log()[-1]
    memory = Memory(brief())
    memory.must(*(join(f"seat-{n}", lang=memory.brief.languages[1]) for n in range(12)))
    forged = list(zip(range(1, 13), memory.log, memory.chain, strict=True))
    assert wire.broken_at(ROOM, forged) is None
    assert wire.broken_at(ROOM, forged, (anchor[0], anchor[2])) == 12


def test_an_event_carries_the_digest_of_a_text_and_never_its_words() -> None:
    memory = room(QUESTIONS_BY_SEAT, BY_SEAT)
    memory.must(do("a", QUESTIONS_BY_SEAT, Ask("Who translates at night?"), seat=SeatId("seat-1")))
    event = wire.upcast(1, memory.log[-1])
    assert isinstance(event, Done)
    assert list(event.texts.values()) == [f"digest of {id}" for id in memory.texts]
    assert list(memory.texts.values()) == ["Who translates at night?"]
    assert b"translates" not in b"".join(memory.log)
    memory.must(do("b", BY_SEAT, Choose(("safe",)), seat=SeatId("seat-1")))
    plain = wire.upcast(1, memory.log[-1])
    assert wire.with_digests(plain, {}) is plain


def test_text_ids_are_the_same_for_the_same_act_and_tell_nothing() -> None:
    one = wire.fresh_text(ActivityId("a"), "token", ActId("x"))
    assert one == wire.fresh_text(ActivityId("a"), "token", ActId("x"))
    assert (
        len(
            {
                one,
                wire.fresh_text(ActivityId("a"), "tokenx", ActId("")),
                wire.fresh_text(ActivityId("at"), "oken", ActId("x")),
            }
        )
        == 3
    )
    assert "token" not in one


def test_rows_keep_no_order_on_disk() -> None:
    keys = [wire.apart_key(ActivityId("a"), Token(f"t{n}"), "poll") for n in range(50)]
    assert keys != sorted(keys)
    assert {len(key) for key in keys} == {16}


def test_erasing_a_text_leaves_the_seal_and_changing_an_answer_breaks_it() -> None:
    memory = room(QUESTIONS)
    memory.must(do("a", QUESTIONS, Ask("A question"), token=TOKENS[0]), do("b", QUESTIONS, Ask("B"), token=TOKENS[1]))
    rows = list(memory.state.apart[QUESTIONS].values())
    sealed = wire.seal(rows)
    assert wire.seal(reversed(rows)) == sealed
    assert wire.seal([msgspec.structs.replace(row, body="") for row in rows]) == sealed
    assert wire.seal(rows[:1]) != sealed
    assert wire.seal([msgspec.structs.replace(rows[0], text=TextId("other")), rows[1]]) != sealed


def test_bytes_that_are_no_text_are_told_as_what_cannot_be_read() -> None:
    for decode in (wire.decode_event, wire.decode_row, wire.decode_command):
        with pytest.raises(msgspec.DecodeError):
            decode(b'{"a\xe9":1}')

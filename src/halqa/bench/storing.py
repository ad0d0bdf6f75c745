"""The room's store alone, without a door before it: what group commit gains on the disk itself.

Through the door the gain is bounded by what an answer costs on its way (at P1's 200 microseconds an answer no path does more than
5,000 a second, ten times the 500 commits of 2 ms): there the door is measured, not the commit.
"""

from __future__ import annotations

import secrets
import time

import msgspec

from halqa.bench import brief as play
from halqa.bench.measure import Case, Rounds
from halqa.bench.run import Bench
from halqa.bench.stage import Stage
from halqa.core.activity import How
from halqa.core.ids import ActId, RoomId
from halqa.core.play.brief import Brief
from halqa.core.play.events import AnyEvent, Done
from halqa.room.live import store as stores
from halqa.room.live.store import Batch, RoomStore
from halqa.room.live.writer import MOST_IN_A_BATCH, Answer
from halqa.room.log import Log
from halqa.room.storage import InDatabase, Place

GROUP = MOST_IN_A_BATCH
"""Answers of one commit: as many as the door's writer takes at most."""


class Alone:
    """A room's store of its own, with answers by seat laid into it as the writer does."""

    def __init__(self, place: Place, brief: Brief, wait: float) -> None:
        """Make the room and open its store. `wait`: seconds that each commit takes longer, as on a slower disk."""
        stores.create(place, brief)
        self._store, self._wait, self._seq = _opened(place), wait, 0
        self._way = play.ways(brief)[0]

    def answers(self, seconds: float, together: int) -> float:
        """Commit answers, so many in each, for so many seconds; how many a second are on disk."""
        started, before = time.perf_counter(), self._seq
        while time.perf_counter() < started + seconds:
            batch = Batch()
            for _ in range(together):
                self._lay(batch)
            self._store.append(batch)
            time.sleep(self._wait)
        return (self._seq - before) / (time.perf_counter() - started)

    def _lay(self, batch: Batch) -> None:
        self._seq += 1
        act = ActId(secrets.token_hex(10))
        answer: AnyEvent = Done(
            act=act,
            at=1_900_000_000_000 + self._seq,
            activity=play.BY_SEAT,
            voice=f"seat:{self._seq % GROUP}",
            payload=msgspec.Raw(self._way.payloads[self._seq % len(self._way.payloads)].encode()),
            how=How.PHONE,
            table=None,
            turn=self._seq,
            facilitator=False,
        )
        batch.events.append((self._seq, answer))
        batch.replies.append((act, msgspec.json.encode(Answer(True, "received", seq=self._seq))))

    def lost(self) -> int:
        """How many of the answers that a commit returned from are not in the log, read anew; all of them when it does not hold.
        Closes the store."""
        self._store.close()
        with Log(self._store.path) as log:
            return self._seq if log.verify() else self._seq - log.head().seq


def _opened(place: Place) -> RoomStore:
    if isinstance(place, InDatabase):
        from halqa.room.live.store_postgres import PostgresStore  # psycopg is needed only here

        return PostgresStore(place)
    return stores.Store(place)


def store_alone(bench: Bench, stage: Stage) -> Case:
    """Group commit beside one commit an answer at a store of its own, where the stage's rooms lie."""
    rounds = Rounds("commit", "store", GROUP)
    for number in range(bench.settings.rounds):
        brief = msgspec.structs.replace(stage.briefs[0], room=RoomId(f"bench-alone-{number}"), code=f"ALONE{number}")
        alone = Alone(stage.place(brief), brief, bench.wait_ms() / 1000)
        many, one = (alone.answers(bench.settings.pause, together) for together in (GROUP, 1))
        rounds.add(per_s=many, one_per_s=one, ratio_one=many / max(0.1, one), lost=alone.lost())
    return rounds.case()

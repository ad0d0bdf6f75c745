"""The room's one writer: commands in, one commit a batch, then acknowledge, then publish, in that order.

Commands that depend on each other may come in the same batch (a phone joins and answers), so each is decided on a state into which
the ones before it are already folded. While that state is ahead of the disk it is *unsettled*: nobody is answered from it and no
frame is rendered from it. If the commit fails the state is folded again from the disk and the whole batch is refused with a code that
makes phones keep their outbox. No timer: a commit takes what queued while the last one ran.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from halqa.core.ids import ActId, SeatId
from halqa.core.play import wire
from halqa.core.play.commands import AnyCommand
from halqa.core.play.decide import Decision, decide
from halqa.core.play.events import AnyEvent, Done
from halqa.core.play.fold import fold, fold_apart, fold_text
from halqa.core.play.state import RoomState
from halqa.core.play.view import turns_page
from halqa.core.problems import Refused
from halqa.room.live.known import Known
from halqa.room.live.room_thread import RoomThread
from halqa.room.live.store import Batch, NotStored, RoomStore, Text, salted

MOST_IN_A_BATCH = 500
"""Commands decided without giving way to anything else on the loop."""

MINUTE = 60_000
"""Milliseconds that the place and the time on disk of a row that lies apart may tell: no more than the row itself does."""

NOT_STORED = "phone-not-stored"
"""The refusal of a batch that the disk did not take: the phone keeps what it has and sends it again."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the asker is told, the same for the same act, before and after a restart. `seq` is 0 for acts that lie apart."""

    ok: bool
    code: str
    args: dict[str, Any] = {}
    seq: int = 0
    seat: SeatId | None = None

    @property
    def kept(self) -> bool:
        """Whether this is a final word. Otherwise the asker must ask again with the same act id."""
        return self.code != NOT_STORED


class Waiting(msgspec.Struct):
    """A command in the queue and whoever waits for its answer."""

    command: AnyCommand
    done: asyncio.Future[Answer]


_ANSWERS = msgspec.json.Decoder(Answer)


class Writer:
    """Owns the state and the file of one room. All methods are called on the event loop."""

    def __init__(self, store: RoomStore, now: Callable[[], int], published: Callable[[bool], None]) -> None:
        """`now` gives ms since the epoch; `published` is called after a batch was acknowledged, with whether it turned a page."""
        self._store, self._now, self._published = store, now, published
        self._state = store.replay()
        self._queue: deque[Waiting] = deque()
        self._came = asyncio.Event()
        self._known = Known(store.replied())
        self._thread = RoomThread(f"room-{store.brief.code}")
        self._settled: list[asyncio.Future[None]] | None = None
        self._broken = False
        self._task: asyncio.Task[None] | None = None
        self._mixing: asyncio.Task[None] | None = None
        self.version = self.turned = 0

    def start(self) -> None:
        """Begin to take commands."""
        self._task = asyncio.get_running_loop().create_task(self._run(), name=f"writer {self._store.brief.code}")

    async def stop(self) -> None:
        """Finish the batch at hand and let go of the file."""
        for task in (self._mixing, self._task):
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        await self.in_between(self._store.close)
        await self._thread.end()

    async def drain(self) -> None:
        """Wait until nobody waits any more. For a store that is lost: it refuses at once, so this is soon."""
        while self._queue or self._settled is not None:
            await asyncio.sleep(0.02)

    @property
    def trouble(self) -> bool:
        """Whether the last commit was refused by the disk: phones are told that their answers stay with them."""
        return self._broken

    async def submit(self, command: AnyCommand) -> Answer:
        """The answer to a command, given only once what it brought about is on disk."""
        if self._store.lost:
            return Answer(False, NOT_STORED)
        done: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._queue.append(Waiting(command, done))
        if len(self._queue) == 1:
            self._came.set()
        return await done

    async def settled(self) -> RoomState:
        """The state, at a moment when all of it is on disk. Read it before the next await. Raises NotStored once the room is lost."""
        while self._settled is not None:
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._settled.append(waiter)
            await waiter
        if self._store.lost:
            raise NotStored("another door may own this room now")
        return self._state

    @property
    def newest(self) -> RoomState:
        """The state, perhaps ahead of the disk: for making a command that will be decided after it, never for telling anybody."""
        return self._state

    async def in_between(self, job: Callable[[], T]) -> T:
        """Run a job on the file between two commits, in the writer's thread (erasing, roster changes)."""
        return await self._thread.do(job)

    async def forget_texts(self, texts: list[Any]) -> None:
        """Erase free texts on disk, then in memory, then everywhere they are shown."""
        await self.in_between(lambda: self._store.erase(texts=texts))
        state = await self.settled()
        for text in texts:
            if text in state.texts:
                fold_text(state, text, "")
        self.turn()
        self._published(True)

    def turn(self) -> None:
        """No page holds any more that was made before."""
        self.version += 1
        self.turned += 1

    async def _run(self) -> None:
        while True:
            await self._came.wait()
            waiting = [self._queue.popleft() for _ in range(min(len(self._queue), MOST_IN_A_BATCH))]
            if not self._queue:
                self._came.clear()
            await self._commit(waiting)
            await asyncio.sleep(0)  # whoever waits for a settled state reads it now

    async def _commit(self, waiting: list[Waiting]) -> None:
        """Decide, fold, append; then acknowledge; then publish."""
        was_broken = self._broken
        self._settled = []
        batch, answers = Batch(), list[Answer | BaseException]()
        try:
            if self._broken:
                await self._fold_again()
            answers = self._decide_all(waiting, batch)
            if batch.events or batch.apart or batch.replies or self._broken:
                await self.in_between(lambda: self._store.append(batch))
            self._broken = False
        except Exception as error:  # the disk's refusal, or a bug in a fold: either way memory may be ahead of the disk
            self._broken = True
            if not isinstance(error, NotStored):
                _log.exception("room %s: a batch failed", self._store.brief.code)
            answers = [Answer(False, NOT_STORED)] * len(waiting)
            await self._try_to_fold_again()
        turned = was_broken != self._broken or any(turns_page(self._state, event) for _, event in batch.events)
        self.version += 1
        self.turned += turned
        self._settle()
        self._acknowledge(waiting, answers)
        if batch.apart and (self._mixing is None or self._mixing.done()):
            self._mixing = asyncio.get_running_loop().create_task(self._mix_soon())
        if batch.events or batch.apart or turned or self._store.lost:
            self._published(turned)

    async def _mix_soon(self) -> None:
        """When the row's minute is over, not a minute after the row: the file would keep that moment as its time. Again every minute
        until nothing stood in the way (a reader, a full disk)."""
        mixed = False
        while not mixed:
            await asyncio.sleep((MINUTE - self._now() % MINUTE) / 1000)
            mixed = await self.in_between(self._store.mix_apart)

    async def _fold_again(self) -> None:
        self._state = await self.in_between(self._store.replay)

    async def _try_to_fold_again(self) -> None:
        try:
            await self._fold_again()
        except NotStored as error:
            _log.warning("room %s: %s", self._store.brief.code, error)
        except Exception:  # the disk cannot even be read now: the next batch tries again before it decides anything
            _log.exception("room %s: the room file could not be read again", self._store.brief.code)

    def _settle(self) -> None:
        waiters, self._settled = self._settled or [], None
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def _acknowledge(self, waiting: list[Waiting], answers: list[Answer | BaseException]) -> None:
        for one, answer in zip(waiting, answers, strict=True):
            if one.done.done():
                continue
            if isinstance(answer, BaseException):
                one.done.set_exception(answer)
            else:
                one.done.set_result(answer)

    def _decide_all(self, waiting: list[Waiting], batch: Batch) -> list[Answer | BaseException]:
        perhaps = [one.command.act for one in waiting if one.command.act in self._known]
        before = self._store.replies_of(perhaps) if perhaps else {}
        given = {act: _ANSWERS.decode(raw) for act, raw in before.items()}
        answers: list[Answer | BaseException] = []
        for one in waiting:
            act = one.command.act
            try:
                answer = given.get(act)
                if answer is None:
                    answer = given[act] = self._decide(one.command, batch)
            except Exception as error:
                if isinstance(error, _FoldFailed):
                    raise
                _log.exception("room %s: a command failed", self._store.brief.code)
                answers.append(error)
                continue
            answers.append(answer)
        return answers

    def _decide(self, command: AnyCommand, batch: Batch) -> Answer:
        outcome = decide(self._state, command, self._now())
        if isinstance(outcome, Refused):
            answer = Answer(False, outcome.code, dict(outcome.args))
            self._reply(batch, command.act, answer)
            return answer
        try:
            self._take(outcome, batch)
        except Exception as error:
            raise _FoldFailed from error
        reply = outcome.reply
        seq = self._state.seq if outcome.events else 0
        answer = Answer(reply.ok, reply.code, dict(reply.args), seq, reply.seat)
        if not outcome.apart:  # a row that lies apart remembers its acts itself: no list of acts may tell its order
            self._reply(batch, command.act, answer)
        return answer

    def _reply(self, batch: Batch, act: ActId, answer: Answer) -> None:
        """Keep an answer beside the log. Known before the commit: an act whose commit failed may be on disk all the same."""
        self._known.add(act)
        batch.replies.append((act, msgspec.json.encode(answer)))

    def _take(self, decision: Decision, batch: Batch) -> None:
        """Fold a decision and put it into the batch, its texts' digests filled in."""
        digests: dict[Any, str] = {}
        for text in decision.texts:
            salt, digests[text.id] = salted(text.body)
            batch.texts.append(Text(text.id, text.body, salt))
            fold_text(self._state, text.id, text.body)
        for event in decision.events:
            sealed: AnyEvent = wire.with_digests(event, digests) if isinstance(event, Done) else event
            fold(self._state, sealed, self._state.seq + 1)
            batch.events.append((self._state.seq, sealed))
        for row in decision.apart:
            fold_apart(self._state, row)
            batch.apart.append(row)


class _FoldFailed(Exception):
    """A fold raised: the state in memory cannot be trusted any more."""

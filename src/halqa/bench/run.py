"""A run of the bench: its settings, its stages, and what stands in the way of judging."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from halqa.bench import jobs, postgres
from halqa.bench.cluster import first_line
from halqa.bench.machine import MOST_FOREIGN, MOST_GENERATOR, Watch
from halqa.bench.stage import CannotMeasure, Stage, Variant
from halqa.room.database import Away
from halqa.room.live import disk
from halqa.server import platform


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for. `quick`: tiny loads that try the tool and judge nothing; `whole`: every scenario. `database`: the PostgreSQL
    that holds the rooms, empty: files; `own_server`: it is the bench's own and lies where the files would."""

    rounds: int = 3
    seconds: float = 4.0
    fsync_ms: float = 2.0
    quick: bool = False
    anyway: bool = False
    whole: bool = False
    database: str = ""
    own_server: bool = False
    doors: int = 1
    soak_minutes: float = 30.0
    profile: str = ""

    @property
    def store(self) -> str:
        """Where the rooms lie: sqlite (files) | postgres."""
        return "postgres" if self.database else "sqlite"

    def size(self, size: int) -> int:
        """A load's size: as it is, or tiny when quick."""
        return max(4, size // 50) if self.quick else size

    @property
    def pause(self) -> float:
        """Seconds of one round."""
        return min(self.seconds, 0.5) if self.quick else self.seconds


class Bench:
    """What the scenarios stand on."""

    def __init__(self, settings: Settings, tell: Callable[[str, dict[str, object]], None]) -> None:
        """`tell` says a sentence of the catalogue about what is being done."""
        self.settings, self.tell = settings, tell
        self.disk_ms = self.commit_ms = 0.0
        self._server = 0
        self.against: list[tuple[str, dict[str, object]]] = []

    @property
    def _as_it_is(self) -> bool:
        """Whether the rooms' disk is somebody else's: a PostgreSQL that was there before."""
        return bool(self.settings.database) and not self.settings.own_server

    def wait_ms(self, files: bool = False) -> float:
        """What each commit waits, so that with the folder's own time it takes what was asked for; nothing on a server that was there
        before. `files`: for rooms in files, whatever the run's store is."""
        if self._as_it_is and not files:
            return 0.0
        return max(0.0, self.settings.fsync_ms - self.disk_ms)

    @property
    def fsync_ms(self) -> float:
        """What a commit's flush takes in this run."""
        return self.commit_ms if self._as_it_is else max(self.settings.fsync_ms, self.disk_ms)

    def look(self) -> None:
        """Measure the folder's own flush (and a commit of PostgreSQL), and refuse a machine that others use. Raises CannotMeasure."""
        with tempfile.TemporaryDirectory(prefix="halqa-bench-", dir=platform.memory_folder()) as data:
            self.disk_ms = disk.sync_ms(Path(data))
        if self.settings.database:
            self._meet_server()
        time.sleep(0.3)
        watch = Watch((), self._server)
        time.sleep(1.0 if not self.settings.quick else 0.2)
        self.heed(watch.foreign())

    def _meet_server(self) -> None:
        try:
            self.commit_ms = postgres.commit_ms(self.settings.database)
            self._server = postgres.process(self.settings.database)
        except Away as error:
            raise CannotMeasure("bench-no-database", why=first_line(error)) from error

    def database_seconds(self) -> float:
        """CPU seconds that PostgreSQL's processes have used up to now; 0 where they run elsewhere or there are none."""
        return platform.family_seconds(self._server) if self._server else 0.0

    @contextmanager
    def stage(self, phones: int, rooms: int = 1, variant: Variant = "whole", files: bool = False) -> Iterator[Stage]:
        """A stage of its own for a scenario. `files`: its rooms are files, whatever the run's store is."""
        asked = self.settings
        server, doors = ("", 1) if files else (asked.database, asked.doors)
        with Stage(self.wait_ms(files), rooms, phones, variant, asked.profile, server, doors) as stage:
            yield stage

    def say(self, stage: Stage, job: jobs.Job, generator_may: float = MOST_GENERATOR) -> jobs.Done:
        """Have a job done while the machine is watched. Raises CannotMeasure when the figures would not be the door's."""
        watch = Watch(stage.pids, self._server)
        done = stage.say(job)
        self.heed(watch.foreign())
        if done.generator > generator_may:
            self._refuse("bench-generator-busy", share=round(done.generator * 100))
        return done

    def heed(self, foreign: float | None) -> None:
        """Refuse when others took more of the machine than they may; None: the system does not say."""
        if foreign is not None and foreign > MOST_FOREIGN:
            self._refuse("bench-machine-busy", share=round(foreign * 100))

    def _refuse(self, key: str, **values: object) -> None:
        """Stop, or with `--anyway` go on and remember why nothing is judged. Quick runs judge nothing and go on."""
        if not self.settings.anyway and not self.settings.quick:
            raise CannotMeasure(key, **values)
        if key not in {known for known, _ in self.against}:
            self.against.append((key, values))

"""What the room remembers of a role-play, and its time.

Each table plays on its own where the tables set the pace, else the room plays once (the table ""). A phase's time is what it ran before
plus what it runs since; nothing runs while it is stopped, paused or put away. So every due time is a fact of the board, the same
whenever the log is folded again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from halqa.activities.ballot import Voters
from halqa.activities.exercise.pages import LEAVE, ROLES, is_over, pages_of, phase_at, play_of
from halqa.activities.exercise.spec import Inject, Phase, Spec
from halqa.core.activity import Said, Stage

Standing = Literal["planned", "manual", "held", "skipped", "kept", "given"]
"""Where an inject stands. Manual: it waits for the director's hand; kept: released while everything was stopped, it comes when things
go on; given: it has come."""


class News(msgspec.Struct):
    """One inject at one table: where it stands, when it is planned (ms of its phase), and how it came."""

    standing: Standing
    phase: str = ""
    after: int = 0
    retimed: bool = False
    held: bool = False
    by: Literal["", "clock", "hand"] = ""
    given_in: str = ""
    given_at: int = 0  # ms of that phase


class Group(msgspec.Struct):
    """One play: where it stands, its time, who plays what (`cast`: role -> voices; watching is a role too), what the trainer plays.
    `turn`: which change of pace it has gone along with."""

    stage: Stage = Stage.AHEAD
    page: str = ROLES
    since: int | None = None
    spent: dict[str, int] = {}
    more: dict[str, int] = {}
    cast: dict[str, set[str]] = {}
    trainer: set[str] = set()
    news: dict[str, News] = {}
    came: list[str] = []
    gone: bool = False
    turn: int = 0


class Part(msgspec.Struct, frozen=True):
    """The role a voice has, and in which play; `was`: the role it had until tables merged, the pace changed or its seat was freed;
    `sits`: the table it sits at, whoever sets the pace."""

    role: str
    table: str
    was: str = ""
    sits: str = ""


class Sheet(msgspec.Struct):
    """One observer's grid, and the table that was watched."""

    table: str
    marks: dict[str, str] = {}


class HowItFelt(msgspec.Struct, frozen=True):
    """How it felt to somebody; `show`: its writer lets the circle read it."""

    text: Said
    show: bool


class Board(msgspec.Struct):
    """All plays of the room. `page` is the one in front of everyone; `stopped`: somebody stopped everything, `stops` how often;
    `turns`: how often the pace became another."""

    groups: dict[str, Group] = {}
    parts: dict[str, Part] = {}
    sheets: dict[str, Sheet] = {}
    lines: dict[str, HowItFelt] = {}
    page: str = ""
    by_table: bool = False
    turns: int = 0
    stopped: bool = False
    stops: int = 0
    voters: Voters = msgspec.field(default_factory=Voters)

    def at(self, table: str) -> Group:
        """The play of a table; one that nobody has touched yet where there is none."""
        return self.groups.get(table) or Group()

    def open(self, table: str) -> Group:
        """The play of a table, from now on one of the board's."""
        return self.groups.setdefault(table, Group())

    def playing(self) -> Iterator[tuple[str, Group]]:
        """The plays that go on at the pace that is set: those of the tables, or that of the room."""
        for table, group in self.groups.items():
            if bool(table) is self.by_table and not group.gone:
                yield table, group


def runs(spec: Spec, board: Board, group: Group) -> bool:
    """Whether this play's time runs. Revealed, only the debrief's does."""
    if board.stopped or group.gone:
        return False
    return group.stage is Stage.OPEN or (group.stage is Stage.REVEALED and is_over(spec, group.page))


def halt(spec: Spec, group: Group, at: int) -> None:
    """The time stands still from `at` on. A clock set back counts nothing."""
    phase = phase_at(spec, group.page)
    if group.since is not None and phase is not None:
        group.spent[phase.id] = group.spent.get(phase.id, 0) + max(0, at - group.since)
    group.since = None


def go_on(spec: Spec, board: Board, group: Group, at: int) -> None:
    """The time runs from `at` on, where it may."""
    if group.since is None and phase_at(spec, group.page) is not None and runs(spec, board, group):
        group.since = at


def elapsed(group: Group, phase: str, at: int | None = None) -> int:
    """How long a phase has run, in ms; with `at` also what it runs since, for the one under way."""
    running = max(0, at - group.since) if at is not None and group.since is not None else 0
    return group.spent.get(phase, 0) + running


def length(group: Group, phase: Phase) -> int:
    """How long a phase is to be, in ms, with what the director gave or took."""
    return max(0, phase.seconds * 1000 + group.more.get(phase.id, 0))


def turn_to(spec: Spec, board: Board, group: Group, page: str, at: int) -> None:
    """This play stands at another page from `at` on. A phase that was left and comes again goes on where it was."""
    halt(spec, group, at)
    group.page = page
    go_on(spec, board, group, at)


def over(spec: Spec, board: Board, group: Group, at: int) -> None:
    """The play of this table is over and its roles are left."""
    if not is_over(spec, group.page):
        turn_to(spec, board, group, LEAVE, at)
    follow(spec, board)


def follow(spec: Spec, board: Board) -> None:
    """What is in front of everyone goes on once the last table has: where each is led by itself, the wall asks nobody any more to
    choose a role that all have. It never goes back."""
    pages = pages_of(spec)
    last = min((pages.index(each.page) for _, each in board.playing()), default=0)
    board.page = pages[max(last, pages.index(board.page or ROLES))]


def take_up(spec: Spec, board: Board, group: Group) -> None:
    """At another pace a play goes on where the one stands that was left, its time and what came there with it: of several that
    which is furthest behind. One that was further by itself stays where it was."""
    if group.turn == board.turns:
        return
    group.turn = board.turns
    left = [each for table, each in board.groups.items() if bool(table) is not board.by_table and not each.gone]
    last = min(left, key=lambda each: _far(spec, each), default=group)
    if last is group or _far(spec, last) < _far(spec, group):
        return
    group.page = last.page
    group.spent |= last.spent
    group.more |= last.more
    group.trainer |= {role for role in last.trainer if not group.cast.get(role)}
    came = {id: news for id, news in group.news.items() if news.standing == "given"}
    group.news = {id: msgspec.structs.replace(news) for id, news in last.news.items()} | came
    group.came += [id for id in last.came if id not in group.came]


def _far(spec: Spec, group: Group) -> tuple[int, int]:
    """How far a play has come: its page, and the time of that page's phase."""
    phase = phase_at(spec, group.page)
    return pages_of(spec).index(group.page), elapsed(group, phase.id) if phase is not None else 0


def news_of(group: Group, inject: Inject) -> News:
    """An inject as it stands at this play, as the author planned it unless somebody changed it."""
    known = group.news.get(inject.id)
    if known is not None:
        return known
    return News("planned" if inject.phase else "manual", inject.phase, inject.after * 1000)


def due_at(spec: Spec, board: Board) -> dict[tuple[str, str], int]:
    """When each planned inject comes by itself: (table, inject) -> ms since the epoch, as long as its phase runs."""
    found: dict[tuple[str, str], int] = {}
    for table, group in board.playing():
        phase = phase_at(spec, group.page)
        if group.since is None or group.stage is not Stage.OPEN or phase not in play_of(spec) or phase is None:
            continue
        for inject in spec.injects:
            news = news_of(group, inject)
            if news.standing == "planned" and news.phase == phase.id:
                found[table, inject.id] = group.since + max(0, news.after - elapsed(group, phase.id))
    return found


def give(spec: Spec, board: Board, group: Group, inject: Inject, by: Literal["clock", "hand"], at: int) -> None:
    """It comes now; while everything is stopped it is kept until things go on."""
    news = group.news.setdefault(inject.id, news_of(group, inject))
    if board.stopped:
        news.standing = "kept"
        return
    phase = phase_at(spec, group.page)
    news.standing, news.by = "given", by
    news.given_in = phase.id if phase is not None else ""
    news.given_at = elapsed(group, phase.id, at) if phase is not None else 0
    group.came.append(inject.id)


def known_pages(spec: Spec, page: str) -> bool:
    """Whether there is such a page."""
    return page in pages_of(spec)

"""What each audience may see of a role-play. A card and what reaches a role are seen by whoever plays it, and by the facilitator."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from halqa.activities.exercise.acts import MARKS
from halqa.activities.exercise.board import Board, Group, Sheet, elapsed, length, news_of
from halqa.activities.exercise.casting import free_seats, role_of, watches
from halqa.activities.exercise.noted import line_of
from halqa.activities.exercise.pages import asked_at, is_over, order_of, pages_of, phase_at, play_of
from halqa.activities.exercise.spec import Criterion, Inject, Phase, Role, Spec
from halqa.core.activity import Audience, Said, Stage
from halqa.core.words import Text


def view_of(spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
    """What everyone sees; for the facilitator every table with all that is planned there. Counts of the grid, lines and times in the
    debrief only."""
    director = audience is Audience.FACILITATOR
    shown = stage is Stage.REVEALED or director
    page = board.page or pages_of(spec)[0]
    view: dict[str, Any] = {
        "care": spec.care,
        "stop": spec.stop,
        "stopped": board.stopped,
        "stops": board.stops,
        "by_table": board.by_table,
        "page": page,
        "over": is_over(spec, page),
        "shown": stage is Stage.REVEALED,
        "longest": spec.longest,
        "observer": spec.observer,
        "marks": list(MARKS),
        "count": len(board.voters.hows),
        **page_view(spec, page),
    }
    view["timer"] = None if board.by_table or board.stopped else timer_of(spec, board.at(""))
    if audience is Audience.WALL or director:
        view["names"] = [role.name for role in spec.roles]
        view["runs"] = {table: _told(spec, board, table, group) for table, group in board.playing()}
    if shown:
        view["grid"] = [_counts(board, criterion) for criterion in spec.criteria]
        view["lines"] = _lines(board) if stage is Stage.REVEALED else []
        view["times"] = [_times(spec, board, inject) for inject in spec.injects]
    if director:
        view["pages"] = [
            {"id": each, "name": name_of(spec, each), "number": asked_at(each) + 1} for each in pages_of(spec)
        ]
        view["plays"] = [_directed(spec, board, table, group) for table, group in board.playing()]
    return view


def here_of(spec: Spec, board: Board, table: str) -> dict[str, Any]:
    """Where a table stands, for all its phones: nothing that is one role's, but that something has come."""
    group = board.at(table)
    return {
        **_told(spec, board, table, group),
        "roles": [_seats(group, role) for role in spec.roles],
        "seated": bool(table) or not board.by_table,
        "run": {"mark": "stopped" if board.stopped else group.page},
        "timer": timer_of(spec, group) if not board.stopped else None,
    }


def page_view(spec: Spec, page: str) -> dict[str, Any]:
    """What a page is about: a phase, or who speaks and what is asked."""
    phase, place = phase_at(spec, page), asked_at(page)
    order = order_of(spec)
    speaks = role_of(spec, order[place]) if 0 <= place < len(order) else None
    return {
        "phase": phase.name if phase is not None else None,
        "speaks": speaks.name if speaks is not None else None,
        "ask": spec.asks[place] if 0 <= place < len(spec.asks) else None,
    }


def name_of(spec: Spec, page: str) -> Text | None:
    """What a page is called in the author's words: its phase, or the role that speaks. None where it has a sentence."""
    about = page_view(spec, page)
    name: Text | None = about["speaks"] if is_over(spec, page) else about["phase"]
    return name


def timer_of(spec: Spec, group: Group) -> dict[str, Any] | None:
    """The time of the phase under way: when it ends (ms since the epoch), or what is `left` of it while it stands still."""
    phase = phase_at(spec, group.page)
    if phase is None:
        return None
    whole = length(group, phase)
    left = whole - elapsed(group, phase.id)
    ends = (group.since or 0) + left
    return {
        "what": "play",
        "ends": max(0, ends),
        "left": None if group.since is not None else max(0, left),
        "seconds": whole // 1000,
    }


def _told(spec: Spec, board: Board, table: str, group: Group) -> dict[str, Any]:
    """A play as anybody may know it."""
    return {
        "place": table,
        "page": group.page,
        "over": is_over(spec, group.page),
        "came": len(group.came),
        "playing": sum(len(voices) for role, voices in group.cast.items() if not watches(spec, role)),
        "watching": sum(len(voices) for role, voices in group.cast.items() if watches(spec, role)),
        **page_view(spec, group.page),
    }


def _seats(group: Group, role: Role) -> dict[str, Any]:
    return {
        "id": role.id,
        "name": role.name,
        "trainer": role.trainer,
        "played": role.id in group.trainer,
        "taken": len(group.cast.get(role.id, ())),
        "least": role.least,
        "most": role.most,
        "free": free_seats(group, role),
    }


def own_of(spec: Spec, board: Board, voice: str) -> dict[str, Any]:
    """What one voice has: its role with the card and what reached it, its grid, its line."""
    part = board.parts.get(voice)
    role = role_of(spec, part.role) if part is not None else None
    watching = part is not None and watches(spec, part.role)
    came = board.at(part.table).came if part is not None else []
    mine = [inject for inject in spec.injects if part is not None and part.role in inject.to]
    was = role_of(spec, part.was) if part is not None else None
    line = board.lines.get(voice)
    return {
        "role": part.role if part is not None else None,
        "place": part.table if part is not None else None,
        "name": role.name if role is not None else None,
        "card": role.card if role is not None else None,
        "watching": watching,
        "was": was.name if was is not None else None,
        "news": [inject.news for id in reversed(came) for inject in mine if inject.id == id],
        "criteria": [_criterion(each) for each in spec.criteria] if watching else [],
        "marks": dict(board.sheets.get(voice, Sheet("")).marks),
        "felt": line.text if line is not None else None,
        "show": line is not None and line.show,
    }


def _criterion(criterion: Criterion) -> dict[str, Any]:
    return {"id": criterion.id, "text": criterion.text, "critical": criterion.critical}


def _counts(board: Board, criterion: Criterion) -> dict[str, Any]:
    """How many observers noted what, and at how many tables those who noted it side by side noted the same."""
    line = line_of(board, criterion)
    return {**_criterion(criterion), "counts": line.counts, "pairs": line.pairs, "agree": line.agree}


def _lines(board: Board) -> list[Said]:
    """What players let the circle read, in an order that says nothing about when or by whom."""
    shown = [line.text for line in board.lines.values() if line.show]
    return sorted(shown, key=lambda text: hashlib.sha256(str(text.id).encode()).hexdigest())


def _times(spec: Spec, board: Board, inject: Inject) -> dict[str, Any]:
    """An inject as it was planned and as it came, at each table."""
    return {
        **_planned(spec, inject.phase, inject.after),
        "id": inject.id,
        "news": inject.news,
        "to": _names(spec, inject.to),
        "plays": [{"place": table, **_came(spec, group, inject)} for table, group in board.playing()],
    }


def _came(spec: Spec, group: Group, inject: Inject) -> dict[str, Any]:
    news = news_of(group, inject)
    given = next((phase.name for phase in spec.phases if phase.id == news.given_in), None)
    return {
        "standing": news.standing,
        "retimed": news.retimed,
        "held": news.held,
        "by": news.by,
        "given_in": given,
        "given_at": news.given_at // 1000,
        "given": clock(news.given_at // 1000),
    }


def _planned(spec: Spec, phase: str, after: int) -> dict[str, Any]:
    name = next((each.name for each in spec.phases if each.id == phase), None)
    return {"phase": name, "after": after, "clock": clock(after)}


def clock(seconds: int) -> str:
    """A time of a phase as everybody reads it: minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def _names(spec: Spec, roles: Iterable[str]) -> list[Any]:
    return [role.name for role in spec.roles if role.id in set(roles)]


def _directed(spec: Spec, board: Board, table: str, group: Group) -> dict[str, Any]:
    """A play as its director has it: all roles and injects with what may be done about them."""
    phase = phase_at(spec, group.page)
    return {
        **_told(spec, board, table, group),
        "stage": group.stage.value,
        "timer": timer_of(spec, group),
        "cards": [{**_seats(group, role), "card": role.card} for role in spec.roles],
        "injects": [_inject(spec, group, inject, phase) for inject in spec.injects],
        "coming": _coming(spec, group, phase),
        "next": _next(spec, group.page),
    }


def _next(spec: Spec, page: str) -> str:
    pages = pages_of(spec)
    place = pages.index(page) + 1
    return pages[place] if place < len(pages) else ""


def _coming(spec: Spec, group: Group, now: Phase | None) -> dict[str, Any] | None:
    """When the next inject is planned to come by itself; None when none is."""
    phases = {phase.id: (place, phase) for place, phase in enumerate(play_of(spec))}
    since = phases[now.id][0] if now is not None and now.id in phases else 0
    planned = [
        (phases[news.phase][0], news.after, news)
        for news in (news_of(group, inject) for inject in spec.injects)
        if news.standing == "planned" and news.phase in phases and news.after < length(group, phases[news.phase][1])
    ]
    ahead = [each for each in planned if each[0] >= since]
    if is_over(spec, group.page) or not ahead:
        return None
    _, after, news = min(ahead, key=lambda each: each[:2])
    return _planned(spec, news.phase, after // 1000)


def _inject(spec: Spec, group: Group, inject: Inject, now: Phase | None) -> dict[str, Any]:
    news = news_of(group, inject)
    wanted = next((phase for phase in play_of(spec) if phase.id == news.phase), None)
    nobody = not any(group.cast.get(role) or role in group.trainer for role in inject.to)
    return {
        **_came(spec, group, inject),
        **_planned(spec, news.phase, news.after // 1000),
        "id": inject.id,
        "news": inject.news,
        "expect": inject.expect,
        "to": _names(spec, inject.to),
        "trainer": any(role in group.trainer for role in inject.to),
        "nobody": nobody,
        "minute": news.after // 60_000,
        "second": news.after // 1000 % 60,
        "past": wanted is not None and news.after >= length(group, wanted),
        "now": wanted is not None and wanted == now,
    }

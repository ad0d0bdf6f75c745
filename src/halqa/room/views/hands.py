"""Counting raised hands: one table at a time, every question of the activity, large fields for one thumb."""

from __future__ import annotations

from typing import Any

import msgspec
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from halqa.core.activity import APART, How
from halqa.core.ids import ActivityId, TableId
from halqa.core.paper import ARABIC_LETTERS, LETTERS, Choice, Line
from halqa.core.play.brief import TREES, Planned
from halqa.core.play.state import RoomState
from halqa.core.problems import Refused
from halqa.core.words import AR, Text
from halqa.locale import say, say_refusal
from halqa.room import follow
from halqa.room.actions.cards import count_hands, people_at
from halqa.room.actions.opening import trees
from halqa.room.forms import read_hands
from halqa.room.papers import begun
from halqa.room.views.pages import facts_or_404, room_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs


class HandsAt(msgspec.Struct, frozen=True, kw_only=True):
    """A table as the counting page shows it: `people` there as far as known, `answered` of them by another way (None: not told for
    this activity), `counted` lines done."""

    id: TableId
    name: Text
    way: How
    people: int
    answered: int | None
    counted: int


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A question with what was counted at the table so far. `said`: a person's own words, in place of the question; `gone`: hands that
    were counted at tables which have been merged since, and still count."""

    line: Line
    said: str
    cells: tuple[tuple[Choice, int | None], ...]
    gone: tuple[tuple[Text, int], ...] = ()

    @property
    def total(self) -> int:
        """The hands counted."""
        return sum(number or 0 for _, number in self.cells)


class Counting(msgspec.Struct, frozen=True, kw_only=True):
    """The counting page of one activity at one table. `cards`: the lines that need a card, and the form that says why. It takes counts
    from when the step has `begun` until the room is `closed`."""

    planned: Planned
    tables: tuple[HandsAt, ...]
    at: HandsAt
    rows: tuple[Row, ...]
    cards: tuple[Line, ...]
    closed: bool
    begun: bool


@require_http_methods(["GET", "POST"])
@needs(may_lead)
def hands(request: HttpRequest, session: str, activity: str) -> HttpResponse:
    """The page of one table, and the count of one of its questions."""
    room = room_or_404(session)
    asked = request.POST if request.method == "POST" else request.GET
    table, lang = TableId(asked.get("table", "")), lang_of(request)
    if request.method == "POST":
        line, counts = request.POST.get("line", ""), read_hands(request.POST)
        refused = (
            counts
            if isinstance(counts, Refused)
            else count_hands(room=room, activity=activity, table=table, line=line, counts=counts)
        )
        if refused is not None:
            messages.error(request, say_refusal(lang, refused))
        else:
            messages.success(request, say(lang, "room-hands-kept"))
        return redirect(f"{reverse('room:hands', args=[session, activity])}?table={table}#line-{line}")
    page = follow.ask(room.file, lambda state: _counting(state, ActivityId(activity), table))
    if page is None:
        raise Http404
    arabic = dict(zip(LETTERS, ARABIC_LETTERS, strict=True)) if lang == AR else {}
    values: dict[str, Any] = {"facts": facts_or_404(session), "session": session, "page": page, "arabic": arabic}
    return render(request, "room/hands.html", values)


def _counting(state: RoomState, id: ActivityId, table: TableId) -> Counting | None:
    if id not in state.planned or not state.tables:
        return None
    kind, spec, board = state.kind_of(id), state.specs[id], state.boards[id]
    lines = kind.hands(spec, board)
    tables = tuple(_table(state, id, each, lines) for each in state.tables)
    raising = [each for each in tables if each.way is How.HANDS]
    at = next((each for each in tables if each.id == table), (raising or list(tables))[0])
    return Counting(
        planned=state.planned[id],
        tables=tables,
        at=at,
        rows=tuple(_row(state, id, each, at.id) for each in lines),
        cards=tuple(each for each in kind.paper(spec) if each.form in ("order", "words")),
        closed=state.closed,
        begun=begun(state, id),
    )


def _table(state: RoomState, id: ActivityId, table: TableId, lines: tuple[Line, ...]) -> HandsAt:
    kind, spec, board = state.kind_of(id), state.specs[id], state.boards[id]
    told = state.planned[id].mode not in APART
    return HandsAt(
        id=table,
        name=state.tables[table].name,
        way=state.ways[table],
        people=people_at(state, table),
        answered=len(state.answered.get(id, {}).get(table, ())) if told else None,
        counted=sum(1 for line in lines if kind.lifted(spec, board, line.id, table)),
    )


def _row(state: RoomState, id: ActivityId, line: Line, table: TableId) -> Row:
    kind, spec, board = state.kind_of(id), state.specs[id], state.boards[id]
    counted = kind.lifted(spec, board, line.id, table)
    cells = tuple((choice, counted.get(choice.id, 0) if counted else None) for choice in line.choices)
    said = state.texts.get(line.said, "") if line.said is not None else ""
    merged = [each for each in trees(len(TREES)) if each.id not in state.tables]
    gone = ((each.name, sum(kind.lifted(spec, board, line.id, each.id).values())) for each in merged)
    return Row(line=line, said=said, cells=cells, gone=tuple((name, number) for name, number in gone if number))

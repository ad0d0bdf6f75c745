"""Typing in what was written on paper: keyboard only, in the order of the paper, one form a card.

The page's script asks in JSON and never waits between cards; without it the same form is posted and the page comes back.
"""

from __future__ import annotations

from typing import Any

import msgspec
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from halqa.core.activity import Mode
from halqa.core.ids import ActivityId, TableId
from halqa.core.paper import ARABIC_LETTERS, LETTERS, Line
from halqa.core.play.brief import Planned
from halqa.core.play.state import RoomState
from halqa.core.problems import Refused
from halqa.core.words import AR, Text
from halqa.locale import say, say_refusal
from halqa.room import follow
from halqa.room.actions.cards import Typed, stored, type_card
from halqa.room.forms import read_lines
from halqa.room.papers import begun, papers_of
from halqa.room.views.pages import facts_or_404, room_or_404
from halqa.staff.requests import lang_of, new_key
from halqa.staff.rules import may_lead, needs

SENT_AGAIN = frozenset({"room-door-away", "room-door-refused", "phone-not-stored"})
"""Refusals that say nothing about the card: the page keeps it and sends it again."""


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """What the typing page knows of an activity: its lines, the tables, how many cards are stored, and of how many people. It takes
    cards from when the step has `begun` until the room is `closed`."""

    planned: Planned
    lines: tuple[Line, ...]
    tables: tuple[tuple[TableId, Text], ...]
    cards: int
    of: int
    hands: bool
    closed: bool
    begun: bool

    @property
    def numbered(self) -> bool:
        """Whether a card has a number (or a personal code)."""
        return self.planned.mode is not Mode.ANONYMOUS


@require_GET
@needs(may_lead)
def papers(request: HttpRequest, session: str) -> HttpResponse:
    """Every step of the room that paper or hands can answer, whatever is on show: for who types at lunch or in the evening."""
    values = {"facts": facts_or_404(session), "session": session, "papers": papers_of(room_or_404(session))}
    return render(request, "room/papers.html", values)


@require_http_methods(["GET", "POST"])
@needs(may_lead)
def paper(request: HttpRequest, session: str, activity: str) -> HttpResponse:
    """One card after the other: the card's number, then one key a line, then the next card."""
    room = room_or_404(session)
    page = follow.ask(room.file, lambda state: _paper(state, ActivityId(activity)))
    if page is None:
        raise Http404
    lang, shown = lang_of(request), Typed(card=request.GET.get("card", "")[:40], table=request.GET.get("table", ""))
    if shown.card:
        lines = stored(room=room, activity=activity, card=shown.card)
        shown = msgspec.structs.replace(shown, lines=lines, whole=bool(lines))
    refused = ""
    if request.method == "POST":
        shown = _typed(request)
        kept = type_card(room=room, activity=activity, typed=shown)
        refused = say_refusal(lang, kept) if isinstance(kept, Refused) else ""
        if request.headers.get("Accept") == "application/json":
            now = follow.ask(room.file, lambda state: _cards(state, ActivityId(activity)))
            before = {} if isinstance(kept, Refused) else kept.before
            again = isinstance(kept, Refused) and kept.code in SENT_AGAIN
            return JsonResponse({"ok": not refused, "again": again, "words": refused, "before": before, "cards": now})
        if not isinstance(kept, Refused):
            messages.success(request, say(lang, "paper-card-kept", card=shown.card or "-", lines=kept.lines))
            return redirect("room:paper", session, activity)
    values: dict[str, Any] = {
        "facts": facts_or_404(session),
        "session": session,
        "page": page,
        "lines": [(line, shown.lines.get(line.id, "")) for line in page.lines],
        "shown": shown,
        "act": shown.act or new_key(),
        "refused": refused,
        "arabic": dict(zip(LETTERS, ARABIC_LETTERS, strict=True)) if lang == AR else {},
    }
    return render(request, "room/paper.html", values)


@require_GET
@needs(may_lead)
def card(request: HttpRequest, session: str, activity: str) -> HttpResponse:
    """What a card says so far, by line, in the keys of the paper: it comes back when its number is typed again."""
    room = room_or_404(session)
    return JsonResponse({"lines": stored(room=room, activity=activity, card=request.GET.get("card", "")[:40])})


def _typed(request: HttpRequest) -> Typed:
    posted = request.POST
    return Typed(
        card=posted.get("card", "").strip()[:40],
        lines=read_lines(posted),
        table=posted.get("table", ""),
        act=posted.get("act", ""),
        whole=posted.get("whole") == "1",
    )


def _paper(state: RoomState, activity: ActivityId) -> Paper | None:
    planned = state.planned.get(activity)
    if planned is None:
        return None
    kind, spec, board = state.kind_of(activity), state.specs[activity], state.boards[activity]
    ways = kind.tally(spec, board).by_how
    others = sum(ways.values()) - ways.get("paper", 0)
    return Paper(
        planned=planned,
        lines=kind.paper(spec),
        tables=tuple((each.id, each.name) for each in state.tables.values()),
        cards=ways.get("paper", 0),
        of=max(0, _people(state, planned) - others),
        hands=bool(kind.hands(spec, board)),
        closed=state.closed,
        begun=begun(state, activity),
    )


def _cards(state: RoomState, activity: ActivityId) -> int:
    tally = state.kind_of(activity).tally(state.specs[activity], state.boards[activity])
    return tally.by_how.get("paper", 0)


def _people(state: RoomState, planned: Planned) -> int:
    """Who could have written a card: the heads counted in the half-day, else those checked in, else those expected."""
    counted = state.headcounts.get(planned.half_day)
    if counted is not None:
        return counted.total
    return len(state.presences[planned.half_day]) or state.expected or len(state.enrolments)

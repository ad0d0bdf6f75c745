"""The desk itself, its fragment that is asked for every two seconds, the join card, and opening a room."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any, get_args

import msgspec
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from halqa.core.activity import How, Pacing, Stage
from halqa.core.problems import Refused
from halqa.desk.listing import session_rows
from halqa.desk.queries import NoSession, session_facts
from halqa.locale import say_refusal
from halqa.room.actions.leading import anchor_if_due
from halqa.room.actions.opening import open_room
from halqa.room.actions.pacing import What
from halqa.room.actions.people import roster_of
from halqa.room.content import has_guide, longer, presets_of
from halqa.room.control import Lines, serve_file
from halqa.room.control import lines as lines_of
from halqa.room.joining import join_card, tablet_links
from halqa.room.log import NoRoomFile
from halqa.room.queries import RoomRow, room_of, rooms
from halqa.room.screen import Screen, screen_of
from halqa.room.watching import seen_here
from halqa.staff.requests import lang_of, new_key, now_of, user_of
from halqa.staff.rules import may_lead, needs

WAYS = tuple(how.value for how in How)
TRIGGERS = tuple(stage.value for stage in Stage if stage is not Stage.AHEAD)
ENDED = (Stage.CLOSED, Stage.REVEALED)
TIMER_MINUTES = (3, 5, 10)
"""What a timer is started with at one touch, besides the step's own minutes."""


@require_GET
@needs(may_lead)
def home(request: HttpRequest) -> HttpResponse:
    """All sessions, with the room each has or may have."""
    opened = {room.session: room for room in rooms()}
    rows = [(row, opened.get(row.key)) for row in session_rows(now_of(request).astimezone().date())]  # type: ignore[call-overload]  # keys are ids
    return render(request, "room/home.html", {"rows": rows})


@require_GET
@needs(may_lead)
def desk(request: HttpRequest, session: str) -> HttpResponse:
    """The facilitator's desk of a session, or the offer to open its room."""
    facts = facts_or_404(session)
    room = room_of(session)
    if room is None:
        values = {
            "facts": facts,
            "session": session,
            "longer": longer(facts),
            "presets": presets_of(facts),
            "has_guide": has_guide(facts),
        }
        return render(request, "room/not_open.html", values)
    try:
        screen = screen_now(request, room)
    except NoRoomFile:
        return render(request, "room/no_file.html", {"facts": facts}, status=409)
    card = join_card(room)
    values = {
        "facts": facts,
        "has_guide": has_guide(facts),
        "roster": roster_of(room),
        "desk": new_key()[:8],
        **context(request, room, screen),
        **card,
        "tablets": tablet_links(card["join_url"], screen.tables),
    }
    return render(request, "room/desk.html", values)


@require_GET
@needs(may_lead)
def now(request: HttpRequest, session: str) -> HttpResponse:
    """The part of the desk that moves, and how many sit at each table: nothing (204) when nothing has changed since `was`."""
    room = room_or_404(session)
    screen = screen_now(request, room)
    anchor_if_due(room=room, now=now_of(request))
    changed = request.GET.get("was") != digest(screen)
    answer = (
        render(request, "room/_moved.html", context(request, room, screen)) if changed else HttpResponse(status=204)
    )
    answer["X-Halqa-Now"] = str(ms_of(request))  # the demonstration moves its clock while a desk is open
    return answer


@require_GET
@needs(may_lead)
def people(request: HttpRequest, session: str) -> HttpResponse:
    """The list of people, as it stands."""
    room = room_or_404(session)
    screen = screen_now(request, room)
    if request.GET.get("was") == digest(screen):
        return HttpResponse(status=204)
    return render(request, "room/_people.html", {**context(request, room, screen), "roster": roster_of(room)})


@require_POST
@needs(may_lead)
def open_now(request: HttpRequest, session: str) -> HttpResponse:
    """Open the room and have the phone door serve it."""
    facts_or_404(session)
    chosen = request.POST.get("agenda", "")
    room = open_room(session=session, by=user_of(request), now=now_of(request), agenda=chosen)
    if isinstance(room, Refused):
        messages.error(request, say_refusal(lang_of(request), room))
        return redirect("room:desk", session)
    row = room_or_404(session)
    served = serve_file(row.file)
    if isinstance(served, Refused):
        messages.warning(request, say_refusal(lang_of(request), served))
    return redirect("room:desk", session)


def facts_or_404(session: str) -> Any:
    """The session's facts; no such session is a page not found."""
    try:
        return session_facts(session)
    except NoSession as error:
        raise Http404 from error


def room_or_404(session: str) -> RoomRow:
    """The session's room; none, or one without its file, is a page not found."""
    room = room_of(session)
    if room is None or not room.file.exists():
        raise Http404
    return room


def screen_now(request: HttpRequest, room: RoomRow) -> Screen:
    """The room at this moment, of the half-day that the page looks at, and who else has it open. Raises NoRoomFile."""
    asked = request.POST if request.method == "POST" else request.GET
    moment = ms_of(request)
    lines = lines_of(room.key) if room.closed_at is None else Lines()
    screen = screen_of(room, lang_of(request), asked.get("half_day", ""), moment, lines)
    user = user_of(request)
    others = seen_here(room.key, asked.get("desk", ""), user.username if user is not None else "", moment)
    return msgspec.structs.replace(screen, others=others)


def ms_of(request: HttpRequest) -> int:
    """The moment of this request in ms since the epoch, as the room's log counts."""
    return int(now_of(request).timestamp() * 1000)


def next_week(request: HttpRequest) -> str:
    """The day that stands in the field of an answer owed until somebody chooses another: a week from now."""
    return (now_of(request) + dt.timedelta(days=7)).date().isoformat()


def digest(screen: Screen) -> str:
    """What the page shows, in sixteen characters: it changes when anything on the page does."""
    return hashlib.sha256(msgspec.json.encode(screen)).hexdigest()[:16]


def context(request: HttpRequest, room: RoomRow, screen: Screen, refused: Refused | None = None) -> dict[str, Any]:
    """What every part of the desk needs."""
    lang = lang_of(request)
    return {
        "session": room.session,
        "room": room,
        "screen": screen,
        "was": digest(screen),
        "refused": say_refusal(lang, refused) if refused is not None else "",
        "ways": WAYS,
        "stages": Stage,
        "ended": ENDED,
        "triggers": TRIGGERS,
        "timer_whats": get_args(What),
        "timer_minutes": TIMER_MINUTES,
        "paces": get_args(Pacing),
        "now_ms": ms_of(request),
        "in_a_week": next_week(request),
    }

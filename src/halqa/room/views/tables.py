"""The page of the tables: make them, move people, merge two, and take the last change back."""

from __future__ import annotations

from typing import cast, get_args

import msgspec
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from halqa.core.plan.seating import Mix
from halqa.core.play.brief import TREES
from halqa.core.problems import Refused
from halqa.locale import say_refusal
from halqa.room import follow
from halqa.room.actions import tables as act
from halqa.room.actions.opening import AT_A_TABLE
from halqa.room.forms import whole
from halqa.room.places import Arrangement, arrangement_of, places_of
from halqa.room.queries import RoomRow
from halqa.room.views.commands import again
from halqa.room.views.pages import facts_or_404, room_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs


class Undo(msgspec.Struct, frozen=True):
    """The tables before and after the last change of this browser: it can be taken back as long as nobody changed them since."""

    before: Arrangement
    after: Arrangement


@require_http_methods(["GET", "POST"])
@needs(may_lead)
def tables(request: HttpRequest, session: str) -> HttpResponse:
    """The tables of a room; posted, a change of them."""
    room = room_or_404(session)
    refused: Refused | None = None
    if request.method == "POST":
        done = _changed(request, room)
        if done is None:
            return redirect("room:tables", session)
        if isinstance(done, HttpResponseBadRequest):
            return done
        refused = done
    places = places_of(room, lang_of(request), len(TREES))
    values = {
        "session": session,
        "facts": facts_or_404(session),
        "places": places,
        "most": len(TREES),
        "mixes": get_args(Mix),
        "usual": max(1, -(-(places.present or places.expected) // AT_A_TABLE)),
        "may_undo": _undo(request, room, places.arrangement) is not None,
        "refused": say_refusal(lang_of(request), refused) if refused is not None else "",
    }
    return render(request, "room/tables.html", values)


@require_POST
@needs(may_lead)
def seats(request: HttpRequest, session: str) -> HttpResponse:
    """From the desk, while a step goes table by table: make tables at once, or seat who has none. The tables' page takes it back."""
    room = room_or_404(session)
    if request.POST.get("do") not in ("mix", "rest"):
        return HttpResponseBadRequest()
    done = _changed(request, room)
    return again(request, room, done if isinstance(done, Refused) else None)


def _changed(request: HttpRequest, room: RoomRow) -> Refused | HttpResponseBadRequest | None:
    """Do what was asked, and keep what was before. None: done."""
    do = request.POST.get("do", "")
    before = follow.ask(room.file, arrangement_of)
    if do == "make":
        refused = _make(request, room)
    elif do == "move":
        refused = act.move_to(room=room, keys=request.POST.getlist("who"), table=request.POST.get("table", ""))
    elif do == "merge":
        table, into = request.POST.get("from", ""), request.POST.get("into", "")
        refused = act.merge_tables(room=room, table=table, into=into)
    elif do == "add":
        refused = act.add_table(room=room)
    elif do == "mix":
        refused = act.mix_present(room=room)
    elif do == "rest":
        refused = act.seat_the_rest(room=room)
    elif do == "undo":
        kept = _undo(request, room, before)
        refused = act.arrange(room=room, wanted=kept.before) if kept is not None else Refused("room-tables-moved-on")
    else:
        return HttpResponseBadRequest()
    if refused is None:
        after = follow.ask(room.file, arrangement_of)
        request.session[_key(room)] = msgspec.json.encode(Undo(before, after)).decode()
    return refused


def _make(request: HttpRequest, room: RoomRow) -> Refused | None:
    try:
        count = whole(request.POST.get("count", ""))
    except ValueError:
        count = None
    mix = request.POST.get("mix", "mixed")
    if not count or mix not in get_args(Mix):
        return Refused("room-tables-count")
    return act.make_tables(room=room, count=count, mix=cast(Mix, mix), only_present="present" in request.POST)


def _key(room: RoomRow) -> str:
    return f"tables-{room.key}"


def _undo(request: HttpRequest, room: RoomRow, now: Arrangement) -> Undo | None:
    kept = request.session.get(_key(room))
    undo = msgspec.json.decode(kept, type=Undo) if kept else None
    return undo if undo is not None and undo.after == now else None

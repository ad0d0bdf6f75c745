"""The page after log-in: the rooms of the house this account may enter, each with its next step."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from halqa.core.ids import SessionId
from halqa.core.words import Lang
from halqa.desk.listing import SessionRow, session_rows
from halqa.locale import say
from halqa.room.queries import rooms
from halqa.staff.requests import lang_of, now_of
from halqa.staff.rules import (
    Roles,
    Rule,
    anyone_on_staff,
    may_administer,
    may_author,
    may_lead,
    may_see_figures,
    may_see_plan,
    needs,
    roles_of,
)


class Door(msgspec.Struct, frozen=True, kw_only=True):
    """A room of the house: keys of its name and what it is for, where it is, and what waits there."""

    name: str
    what: str
    href: str
    next: str = ""
    next_href: str = ""


ROOMS: tuple[tuple[str, str, Rule], ...] = (
    ("studio", "studio:home", may_author),
    ("desk", "desk:home", may_see_plan),
    ("room", "room:home", may_lead),
    ("record", "record:home", may_see_figures),
    ("portal", "portal:welcome", anyone_on_staff),
)


@needs(anyone_on_staff)
def house(request: HttpRequest) -> HttpResponse:
    """The doors this account may open."""
    sessions = session_rows(now_of(request).astimezone().date())
    opened = tuple(room.session for room in rooms() if room.closed_at is None)
    doors = doors_of(roles_of(request.user), sessions, lang_of(request), opened)
    return render(request, "staff/house.html", {"doors": doors})


def doors_of(
    roles: Roles, sessions: tuple[SessionRow, ...], lang: Lang, opened: Sequence[SessionId] = ()
) -> list[Door]:
    """The doors open to `roles`, in the order of the house, with the next step of the nearest session. For the room that is the session
    whose room is open, of several the one opened last (`opened`, in that order)."""
    doors = []
    for name, route, rule in ROOMS:
        if rule(roles):
            words, href = _next_step(name, sessions, lang, opened if name == "room" else ())
            door = Door(
                name=f"theme-room-{name}", what=f"staff-what-{name}", href=reverse(route), next=words, next_href=href
            )
            doors.append(door)
    if may_administer(roles):
        doors.append(Door(name="staff-accounts", what="staff-what-accounts", href=reverse("staff:accounts")))
    return doors


_WAITS = {
    "desk": ("no_days", "no_people", "ahead"),
    "room": ("under_way", "ahead"),
    "record": ("over", "under_way"),
}
"""Which states of a session give a room its next step."""
_TO = {"desk": "desk:session", "room": "room:desk", "record": "record:session"}


def _next_step(name: str, sessions: tuple[SessionRow, ...], lang: Lang, opened: Sequence[SessionId]) -> tuple[str, str]:
    if name not in _WAITS:
        return "", ""
    by_key = {row.key: row for row in sessions}
    first = next((by_key[key] for key in opened if key in by_key and by_key[key].state in _WAITS[name]), None)
    for state in _WAITS[name]:
        row = first or next((row for row in sessions if row.state == state), None)
        if row is not None:
            return f"{row.place.in_(lang)} – {say(lang, f'desk-state-{row.state}')}", reverse(_TO[name], args=[row.key])
    return (say(lang, "staff-next-first"), "") if name == "desk" and not sessions else ("", "")

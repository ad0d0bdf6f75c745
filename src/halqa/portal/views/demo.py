"""The demonstration's first page: the published sentence, its ring that stays open, and the way into the circle."""

from __future__ import annotations

from urllib.parse import urlencode

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse

from halqa.core.words import FR, Lang
from halqa.locale import say
from halqa.portal import published
from halqa.portal.lit import ROOMS, Piece, pieces
from halqa.staff.requests import lang_of
from halqa.staff.rules import Role, open_to_all

HOMES = {
    "studio": "studio:home",
    "desk": "desk:home",
    "room": "room:home",
    "record": "record:home",
    "portal": "portal:welcome",
}
KEEPERS = {
    "studio": Role.FACILITATOR,
    "desk": Role.PROJECT_OFFICER,
    "room": Role.FACILITATOR,
    "record": Role.ME_OFFICER,
}
"""In which role the demonstration lets a stranger into a room; the portal asks for none."""


class Door(msgspec.Struct, frozen=True):
    """One room of the house as the first page explains it, with the phrases of the story that open it."""

    room: str
    name: str
    words: str
    phrases: tuple[str, ...]
    url: str


def _url(name: str, *args: str) -> str:
    try:
        return reverse(name, args=args)
    except NoReverseMatch:  # pages this installation does not have
        return ""


def _way_in(room: str) -> str:
    """The address that opens a room: through the demonstration's single-use links where they exist, else by log-in."""
    home = _url(HOMES[room])
    keeper = KEEPERS.get(room)
    through = _url("demo:as", keeper.value) if keeper and home else ""
    return f"{through}?{urlencode({'next': home})}" if through else home


def _doors(lang: Lang, lit: tuple[Piece, ...]) -> tuple[Door, ...]:
    return tuple(
        Door(
            room=room,
            name=say(lang, f"theme-room-{room}"),
            words=say(lang, f"portal-door-{room}"),
            phrases=tuple(piece.text for piece in lit if piece.room == room),
            url=_way_in(room),
        )
        for room in ROOMS
    )


@open_to_all
def demo_home(request: HttpRequest) -> HttpResponse:
    """What a stranger sees first. Raises 404 when no published story with a full split is shipped."""
    lang = lang_of(request)
    found = published.first_with_split()
    if found is None:
        raise Http404
    slug, story, split = found
    headline, paragraph = pieces(say(lang, "portal-demo-headline")), pieces(say(lang, "portal-demo-paragraph"))
    context = {
        "split": split,
        "groups": published.groups(split),
        "headline": headline,
        "paragraph": paragraph,
        "original_headline": pieces(say(FR, "portal-demo-headline")),
        "original": pieces(say(FR, "portal-demo-paragraph")),
        "doors": _doors(lang, (*headline, *paragraph)),
        "publisher": story.sources[0].publisher,
        "story_url": reverse("portal:published", args=[slug]),
    }
    return render(request, "portal/demo_home.html", context)

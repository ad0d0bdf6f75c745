"""The map of the referral chain as the room built it, for its page and its poster. Hidden entries are on neither."""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.core.activity import Audience
from halqa.core.ids import ActivityId
from halqa.core.play.spoken import worded
from halqa.core.play.state import RoomState
from halqa.core.words import Lang, Text, direction
from halqa.desk.queries import session_facts
from halqa.locale import say
from halqa.locale.dates import days
from halqa.render.frame import EPOCH
from halqa.render.poster import Entry, Need, Poster
from halqa.render.wording import without_marks
from halqa.room import follow
from halqa.room.queries import RoomRow

KIND = "map"


class Found(msgspec.Struct, frozen=True):
    """A map: the step's title, and what everyone sees of it."""

    title: Text
    view: dict[str, Any]


def chain_of(room: RoomRow, activity: str) -> Found | None:
    """The map of an activity; None when the room has no such map. Raises NoRoomFile."""
    id = ActivityId(activity)

    def read(state: RoomState) -> Found | None:
        planned = state.planned.get(id)
        if planned is None or planned.kind != KIND:
            return None
        kind = state.kind_of(id)
        view = kind.view(state.specs[id], state.boards[id], state.stages[id], Audience.EVERYONE)
        return Found(planned.title, worded(view, state.texts))

    return follow.ask(room.file, read)


def poster_of(found: Found, *, session: str, lang: Lang) -> Poster:
    """The poster in a language. What people wrote stays in theirs. Raises NoSession."""
    facts = session_facts(session)
    dates = f" · {days(lang, facts.first, facts.last)}" if facts.first else ""
    return Poster(
        lang=lang,
        dir=direction(lang),
        title=found.view["ask"].in_(lang),
        line=f"{facts.title.in_(lang)} · {facts.place.in_(lang)}{dates}",
        mark=say(lang, "render-demonstration") if facts.world == "demonstration" else "",
        date=facts.last or EPOCH,
        foot=say(lang, "written-poster-foot"),
        needs=tuple(need_of(each, lang) for each in found.view["needs"]),
    )


def need_of(need: dict[str, Any], lang: Lang) -> Need:
    """A need with its services, in words."""
    entries = []
    for each in need["entries"]:
        service, does, number = f"{each['text'] or ''}\n\n".split("\n")[:3]
        reached = " · ".join(
            without_marks(say(lang, f"activity-map-{what}", **{what: each[what]})) for what in ("hours", "contact")
        )
        entries.append(Entry(service or say(lang, "activity-text-erased"), does, reached, number))
    gap = "activity-map-gap" if need["gap"] else "" if need["night"] else "activity-map-no-night"
    return Need(need["text"].in_(lang), tuple(entries), say(lang, gap) if gap else "", need["gap"])

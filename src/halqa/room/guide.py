"""The facilitator's page: a half-day from the first touch to the figures, on one side of A4, for somebody who has never seen Halqa.

What is to be touched is never written twice: each sentence takes the screen's own word, by the key under which the screen says it. So
the page cannot name a button that is called otherwise. A journey follows it (`tests/journeys/test_the_page.py`).
"""

from __future__ import annotations

import re

import msgspec

from halqa.core.words import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, Lang, direction
from halqa.desk.queries import session_facts
from halqa.locale import say
from halqa.locale.dates import days
from halqa.render.frame import EPOCH
from halqa.render.guide import Field, Guide, Part, Run, Step
from halqa.render.wording import without_marks
from halqa.room.queries import room_of

CODE_LETTERS = 5
"""Letters of a room's code."""


class OnScreen(msgspec.Struct, frozen=True):
    """A word of the screen: the key under which the screen says it, and what it says it with."""

    key: str
    args: dict[str, object] = {}

    def said(self, lang: Lang) -> str:
        """As it is read on the screen."""
        return without_marks(say(lang, self.key, **self.args))


NAMES: dict[str, OnScreen] = {
    "room": OnScreen("theme-room-room"),
    "opens": OnScreen("room-open"),
    "begin": OnScreen("room-half-day-start"),
    "wall": OnScreen("room-wall"),
    "join": OnScreen("room-join-card"),
    "large": OnScreen("room-join-large"),
    "checkin": OnScreen("phone-check-in"),
    "here": OnScreen("phone-check-in-go"),
    "people": OnScreen("room-people"),
    "present": OnScreen("room-check-in"),
    "undo": OnScreen("room-undo"),
    "heads": OnScreen("room-heads"),
    "total": OnScreen("room-total"),
    "count": OnScreen("room-heads-keep"),
    "next": OnScreen("room-next"),
    "previous": OnScreen("room-previous"),
    "notes": OnScreen("room-notes"),
    "close": OnScreen("room-close-step"),
    "reveal": OnScreen("room-reveal"),
    "reading": OnScreen("desk-case-on", {"phase": "text"}),
    "voting": OnScreen("desk-case-on", {"phase": "vote"}),
    "following": OnScreen("desk-case-on", {"phase": "decided"}),
    "settle": OnScreen("desk-case-settle"),
    "cast": OnScreen("exercise-desk-cast"),
    "give": OnScreen("exercise-desk-release"),
    "hold": OnScreen("exercise-desk-hold"),
    "halt": OnScreen("exercise-desk-stop"),
    "goon": OnScreen("exercise-desk-resume"),
    "over": OnScreen("exercise-desk-end"),
    "release": OnScreen("room-release-all", {"count": 2}),
    "answered": OnScreen("room-answer"),
    "owe": OnScreen("room-owe"),
    "timer": OnScreen("lead-timer-start", {"minutes": 5}),
    "longer": OnScreen("lead-timer-more", {"minutes": 1}),
    "ended": OnScreen("lead-timer-skip"),
    "pause": OnScreen("room-pause"),
    "resume": OnScreen("room-resume"),
    "fit": OnScreen("lead-reflow"),
    "take": OnScreen("lead-reflow-keep"),
    "list": OnScreen("room-run-list"),
    "more": OnScreen("lead-more"),
    "skip": OnScreen("lead-skip"),
    "after": OnScreen("room-after"),
    "figures": OnScreen("room-to-record"),
    "post": OnScreen("record-post"),
    "mend": OnScreen("record-mend"),
    "shut": OnScreen("room-close"),
    "kit": OnScreen("kit-print"),
    "tables": OnScreen("room-tables"),
    "paper": OnScreen("room-way-name", {"way": "paper"}),
    "hands": OnScreen("room-way-name", {"way": "hands"}),
    "typing": OnScreen("room-paper-hands"),
    "card": OnScreen("room-card-keep"),
    "raised": OnScreen("paper-to-hands"),
    "counted": OnScreen("room-hands-keep"),
    "back": OnScreen("room-back"),
    "times": OnScreen("people-times"),
    "keep": OnScreen("people-times-keep"),
    "seating": OnScreen("seating-to-page"),
    "make": OnScreen("seating-make"),
    "remote": OnScreen("people-remote"),
    "interpreter": OnScreen("interpreter-link"),
    "device": OnScreen("interpreter-phone"),
    "replay": OnScreen("replay-link"),
}
"""Every word of the screen that the page may name."""

PARTS: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("before", False, ("enter", "begin", "wall")),
    ("arrival", False, ("checkin", "heads")),
    ("lead", False, ("next", "reveal", "case", "play", "questions", "time", "late")),
    ("end", False, ("feedback", "figures")),
    ("needed", True, ("paper", "hands", "times", "tables", "two", "interpreter", "stop", "debrief")),
)
"""The parts, whether they stand beside each other, and their steps, in the order of the day. Steps of the last are done if needed."""

_UNIT = "\x1f"
"""Between the name of a word and the word, until the sentence is cut."""
_MARKED = re.compile(f"{FIRST_STRONG_ISOLATE}(.*?){POP_DIRECTIONAL_ISOLATE}", re.DOTALL)


def guide_of(*, session: str, lang: Lang, address: str = "") -> Guide:
    """The page of a session, with its code once the room is open. `address`: of the desk, if known. Raises NoSession."""
    facts = session_facts(session)
    room = room_of(session)
    dates = f" · {days(lang, facts.first, facts.last)}" if facts.first else ""
    return guide_in(
        lang,
        line=f"{facts.title.in_(lang)} · {facts.place.in_(lang)}{dates}",
        mark=say(lang, "render-demonstration") if facts.world == "demonstration" else "",
        date=facts.first,
        address=address,
        code=room.code if room is not None else "",
    )


def guide_in(lang: Lang, *, line: str = "", mark: str = "", date: str = "", address: str = "", code: str = "") -> Guide:
    """The page in a language, of no session: as the documentation has it."""
    number = 0
    parts = []
    for part, beside, steps in PARTS:
        made = []
        for step in steps:
            number += 0 if beside else 1
            title, runs = say(lang, f"guide-{step}-title"), _runs(lang, f"guide-{step}")
            made.append(Step(key=step, number=0 if beside else number, title=title, runs=runs))
        parts.append(Part(title=say(lang, f"guide-part-{part}"), steps=tuple(made), beside=beside))
    return Guide(
        lang=lang,
        dir=direction(lang),
        title=say(lang, "guide-title"),
        line=line,
        legend=_runs(lang, "guide-legend"),
        mark=mark,
        date=date or EPOCH,
        fields=(
            Field(name=say(lang, "guide-code"), text=code, boxes=CODE_LETTERS),
            Field(name=say(lang, "guide-address"), text=address),
            Field(name=say(lang, "guide-account")),
        ),
        parts=tuple(parts),
    )


def _runs(lang: Lang, key: str) -> tuple[Run, ...]:
    """A sentence cut at the screen's words: the catalogue isolates every variable, and every variable is such a word."""
    text = say(lang, key, **{name: f"{name}{_UNIT}{each.said(lang)}" for name, each in NAMES.items()})
    runs = []
    for at, piece in enumerate(_MARKED.split(text)):
        name, _, said = piece.partition(_UNIT) if at % 2 else ("", "", piece)
        if said:
            runs.append(Run(said, name))
    return tuple(runs)

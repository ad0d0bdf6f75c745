"""A role-play in the twin, in plenary: a few play on their phones, a trainer plays whom nobody else may, the others observe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from random import Random

from halqa.activities.exercise.pages import LEAVE, ROLES, pages_of
from halqa.activities.exercise.play import KIND
from halqa.activities.exercise.spec import Spec
from halqa.bots.forms import Form
from halqa.bots.phone import Phone
from halqa.core.play.brief import Planned
from halqa.core.words import Lang
from halqa.demo.circle import sure
from halqa.demo.voices import FELT
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.cards import Typed, type_card
from halqa.room.queries import RoomRow

Act = Callable[[Phone, Form, dict[str, object]], None]
"""Sends what a phone says of a form, in its own time."""
NOTING = 4
"""Observers who hand in their grid."""


def play(*, room: RoomRow, planned: Planned, phones: Sequence[Phone], cards: Sequence[str], act: Act) -> None:
    """From the roles to the debrief: the trainer's part is taken, roles are chosen on phones, what comes on the way is released, grids
    are noted on phones or on `cards`, the roles are left, players say how it felt."""
    spec: Spec = follow.ask(room.file, lambda state: state.specs[planned.id])
    for role in spec.roles:
        if role.trainer:
            _direct(room, planned, {"act": "cast", "role": role.id})
    parts = [role.id for role in spec.roles if not role.trainer and role.id != spec.observer]
    players = phones[: len(parts)]
    watching = phones[len(parts) : len(parts) + NOTING]
    for phone, wanted in zip(phones, [*parts, *[spec.observer] * len(watching)], strict=False):
        for form in [each for each in phone.forms() if each.do == "take" and each.fixed["role"] == wanted][:1]:
            act(phone, form, dict(form.fixed))
    for page in pages_of(spec):
        if page == LEAVE:
            _note(room, planned, spec, watching, cards, act)
        if page != ROLES:
            _direct(room, planned, {"act": "go", "page": page})
        if page.startswith("phase-"):
            _release(room, planned, page.removeprefix("phase-"), spec)
        if page == LEAVE:
            for phone in players:
                for form in [each for each in phone.own_forms() if each.do == "felt"][:1]:
                    act(phone, form, {"text": phone.random.choice(FELT[Lang(phone.lang)]), "show": "yes"})


def _direct(room: RoomRow, planned: Planned, payload: dict[str, object]) -> None:
    sure(partial(leading.moderate, room=room, activity=planned.id, payload=payload))


def _release(room: RoomRow, planned: Planned, phase: str, spec: Spec) -> None:
    """The play takes a moment here, so what was planned for its minutes is released by hand."""
    for inject in spec.injects:
        if inject.phase in (phase, ""):
            leading.moderate(room=room, activity=planned.id, payload={"act": "release", "inject": inject.id})


def _note(
    room: RoomRow, planned: Planned, spec: Spec, watching: Sequence[Phone], cards: Sequence[str], act: Act
) -> None:
    for phone in watching:
        for form in [each for each in phone.own_forms() if each.do == "note"][:1]:
            act(phone, form, {"marks": {each.id: phone.random.choice(("seen", "partly")) for each in spec.criteria}})
    random = Random(17)  # noqa: S311 - the same invented day each time
    for card in cards[:NOTING]:
        lines = {line.id: random.choice(line.choices[:3]).key for line in KIND.paper(spec)}
        sure(partial(type_card, room=room, activity=planned.id, typed=Typed(card=f"grid-{card}", lines=lines)))

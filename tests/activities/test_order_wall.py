"""An order asked again after discussion: the wall shows the middle place of both rounds."""

from __future__ import annotations

from halqa.activities.poll.examples import SPEC
from halqa.activities.poll.play import KIND, Again, Order
from halqa.activities.poll.spec import Spec
from halqa.core.activity import Audience, Role, Stage, Voice
from halqa.core.words import FR
from halqa.locale import say
from tests.activities.pages import render


def test_an_order_after_discussion_stands_beside_the_one_before() -> None:
    spec = Spec(ask=SPEC.ask, options=SPEC.options, form="order")
    board, ids = KIND.start(spec), [option.id for option in spec.options]
    first = {id: str(place) for place, id in enumerate(ids, start=1)}
    second = {id: str(place) for place, id in enumerate(reversed(ids), start=1)}
    KIND.fold(spec, board, Voice("a"), Order(first))
    KIND.fold(spec, board, Voice("f", Role.FACILITATOR), Again())
    KIND.fold(spec, board, Voice("a"), Order(second, "2"))
    view = KIND.view(spec, board, Stage.REVEALED, Audience.WALL)
    html = render("poll/wall.html", FR, {"v": view}, {})
    assert html.count(say(FR, "activity-round-before")) == len(ids)
    assert html.count(say(FR, "activity-round-after")) == len(ids)

"""A quiz on the wall once it is revealed: shares of those who answered, and none where nobody did."""

from __future__ import annotations

import pytest

from halqa.activities.quiz.examples import EXAMPLES
from halqa.activities.quiz.play import KIND, Answer
from halqa.core.activity import Audience, Stage, Voice
from halqa.core.words import LANGS, Lang
from tests.activities.pages import render

SPEC = EXAMPLES[0].spec


@pytest.mark.parametrize("lang", LANGS)
def test_a_question_that_nobody_answered_has_no_nought_of_nought(lang: Lang) -> None:
    board, item = KIND.start(SPEC), SPEC.items[0]
    assert "bar-number" not in wall(lang, board)
    KIND.fold(SPEC, board, Voice("a"), Answer(item=item.id, options=(item.options[0].id,)))
    assert "bar-number" in wall(lang, board)


def wall(lang: Lang, board: object) -> str:
    """The wall after the reveal."""
    view = KIND.view(SPEC, board, Stage.REVEALED, Audience.WALL)  # type: ignore[arg-type]  # this kind's own board
    html = render("quiz/wall.html", lang, {"v": view}, {})
    assert html.count('class="bar') >= len(SPEC.items[0].options)
    return html

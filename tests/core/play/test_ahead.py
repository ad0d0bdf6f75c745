"""The interpreter's page: what comes within two minutes, no reason before the reveal, words of the glossary found whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.core.activity import Mode, Stage
from halqa.core.ids import ActId
from halqa.core.play.ahead import SOON, ahead
from halqa.core.play.commands import CloseRoom, SetMinutes, Show
from halqa.core.play.terms import pieces
from halqa.core.words import AR, EN, FR, LANGS, Lang
from tests.core.play.acts import room, stage
from tests.support.room import MORNING, Memory, activity, brief

QUIZ = activity("quiz", Mode.PAIRED)
THEORY = activity("theory", Mode.BY_SEAT)


def shown(memory: Memory, id: str) -> None:
    memory.must(Show(act=ActId(f"show-{id}-{len(memory.log)}"), activity=id))  # type: ignore[arg-type]  # ids are words


def test_before_a_half_day_and_after_the_end_there_is_nothing() -> None:
    assert ahead(Memory(brief()).state, 0, staff=True) == ()
    memory = room()
    memory.must(CloseRoom(act=ActId("end")))
    assert ahead(memory.state, memory.now, staff=True) == ()


def test_the_step_on_show_and_the_next_and_whatever_begins_soon() -> None:
    memory = room()
    order = [each.id for each in memory.state.brief.activities if each.half_day == MORNING]
    assert [each.id for each in ahead(memory.state, memory.now, staff=True)] == [order[0]]
    shown(memory, order[0])
    found = ahead(memory.state, memory.now, staff=True)
    assert [(each.id, each.on_show) for each in found] == [(order[0], True), (order[1], False)]
    assert found[1].minutes == memory.state.minutes[order[0]]
    memory.must(SetMinutes(act=ActId("m"), minutes={order[0]: 1, order[1]: 1, order[2]: SOON + 1}))
    assert [each.id for each in ahead(memory.state, memory.now, staff=True)] == order[:3]
    shown(memory, order[-1])
    assert [each.id for each in ahead(memory.state, memory.now, staff=True)] == order[-1:]
    shown(memory, order[0])
    memory.must(SetMinutes(act=ActId("n"), minutes={order[1]: 0}))
    assert order[1] not in [each.id for each in ahead(memory.state, memory.now, staff=True)]


def test_no_reason_and_no_note_leaves_before_the_reveal() -> None:
    memory = room(QUIZ)
    shown(memory, QUIZ)
    told, early = ahead(memory.state, memory.now, staff=False)[0], ahead(memory.state, memory.now, staff=True)[0]
    assert {part.sort for part in told.parts} == {"said"}
    assert "reason" in {part.sort for part in early.parts}
    assert (told.revealed, early.revealed) == (False, False)
    memory.must(stage(QUIZ, Stage.REVEALED))
    after = ahead(memory.state, memory.now, staff=False)[0]
    assert after.revealed is memory.state.specs[QUIZ].solutions
    assert ("reason" in {part.sort for part in after.parts}) is after.revealed
    assert all(each.notes is None for each in ahead(memory.state, memory.now, staff=False))


def test_the_page_of_the_theory_on_show_is_marked() -> None:
    memory = room(THEORY)
    shown(memory, THEORY)
    first = memory.state.specs[THEORY].pages[0]
    parts = ahead(memory.state, memory.now, staff=False)[0].parts
    assert [part.text for part in parts if part.now] == [first.title, *first.says]
    assert not [part for each in first.sources for part in parts if part.text == each]


ARABIC = {
    "sign": ["المؤشر", "المؤشرات"],
    "exploitation": ["الاستغلال"],
    "best": ["المصلحة الفضلى للطفل"],
    "child": ["الطفل"],
    "trafficking": ["الاتجار بالبشر", "الاتجار"],
}
LATIN = {"trafficking": ["traite", "traite des êtres humains"], "sign": ["indice"], "child": ["enfant", "child"]}


@pytest.mark.parametrize(
    ("text", "lang", "terms"),
    [
        ("المؤشر لا يثبت ولا ينفي. اجتماع عدة مؤشرات", AR, [("المؤشر", "sign"), ("مؤشرات", "sign")]),
        ("وبالمؤشرات، ومؤشرا", AR, [("وبالمؤشرات", "sign"), ("ومؤشرا", "sign")]),
        ("غرض استغلالها وللاستغلال", AR, [("استغلالها", "exploitation"), ("وللاستغلال", "exploitation")]),
        ("المصلحة الفضلى للطفل؛ حياته", AR, [("المصلحة الفضلى للطفل", "best")]),
        ("والاتجار بالبِشر", AR, [("والاتجار بالبِشر", "trafficking")]),
        ("الطفولة والأطفال", AR, []),
        ("La Traite des êtres humains. L’indice, deux indices", FR,
         [("Traite des êtres humains", "trafficking"), ("indice", "sign"), ("indices", "sign")]),
        ("maltraitance, traiter, enfance", FR, []),
        ("A child’s voice", EN, [("child", "child")]),
    ],
)  # fmt: skip
def test_words_of_the_glossary_are_found_whole(text: str, lang: Lang, terms: list[tuple[str, str]]) -> None:
    found = pieces(text, lang, ARABIC if lang == AR else LATIN)
    assert [(piece.text, piece.term) for piece in found if piece.term] == terms
    assert "".join(piece.text for piece in found) == text


@given(st.text(alphabet="اأوفبلكهمؤشر تِsainde’.é ", max_size=60), st.sampled_from(LANGS))
def test_a_text_stays_as_it_was(text: str, lang: Lang) -> None:
    assert "".join(piece.text for piece in pieces(text, lang, ARABIC if lang == AR else LATIN)) == text

"""The interpreter's page: what comes within two minutes, no reason before the reveal, words of the glossary found whole."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.core.activity import Mode, Stage
from halqa.core.aloud import Part
from halqa.core.ids import ActId, ActivityId
from halqa.core.play import leading
from halqa.core.play.ahead import SOON, Coming, ahead
from halqa.core.play.commands import CloseRoom, SetMinutes, Show, StartHalfDay
from halqa.core.play.terms import Finder
from halqa.core.words import AR, EN, FR, LANGS, Lang
from tests.core.play.acts import room, stage
from tests.support.room import AFTERNOON, MORNING, Memory, activity, brief

QUIZ = activity("quiz", Mode.PAIRED)
THEORY = activity("theory", Mode.BY_SEAT)


def shown(memory: Memory, id: str) -> None:
    memory.must(Show(act=ActId(f"show-{id}-{len(memory.log)}"), activity=id))  # type: ignore[arg-type]  # ids are words


def parts(coming: Coming) -> list[Part]:
    """All its texts."""
    return [part for passage in coming.passages for part in passage.parts]


def test_before_a_half_day_its_first_two_steps_are_read_without_reasons_or_notes() -> None:
    memory = Memory(brief())
    order = [each.id for each in memory.state.brief.activities if each.half_day == MORNING]
    found = ahead(memory.state, 0, staff=False, today="2026-05-30")
    assert [(each.id, each.minutes, each.waiting) for each in found] == [(order[0], 0, True), (order[1], 10, True)]
    assert {part.sort for each in found for part in parts(each)} == {"said"}
    memory.must(SetMinutes(act=ActId("m"), minutes={order[1]: 0}))
    assert [each.id for each in ahead(memory.state, 0, staff=True)] == [order[0], order[2]], "skipped ones are not read"
    shown(memory, order[2])
    found = ahead(memory.state, 0, staff=True)
    assert [(each.id, each.on_show, each.waiting) for each in found][:2] == [
        (order[2], True, False),
        (order[0], False, True),
    ]


def test_when_a_half_day_is_over_the_next_one_is_read() -> None:
    whole = brief()
    later = msgspec.structs.replace(whole.activities[0], id=ActivityId("later"), half_day=AFTERNOON)
    memory = Memory(msgspec.structs.replace(whole, activities=(whole.activities[1], later)))
    memory.must(StartHalfDay(act=ActId("d"), half_day=MORNING))
    first = whole.activities[1].id
    shown(memory, first)
    assert [each.id for each in ahead(memory.state, memory.now, staff=True)] == [first]
    memory.must(stage(first, Stage.CLOSED))
    found = ahead(memory.state, memory.now, staff=True)
    assert [(each.id, each.waiting) for each in found] == [(first, False), ("later", True)]


def test_a_step_of_another_half_day_that_is_put_on_show_is_read() -> None:
    whole = brief()
    later = msgspec.structs.replace(whole.activities[0], id=ActivityId("later"), half_day=AFTERNOON)
    memory = Memory(msgspec.structs.replace(whole, activities=(*whole.activities[:2], later)))
    memory.must(StartHalfDay(act=ActId("d"), half_day=MORNING))
    shown(memory, "later")
    found = ahead(memory.state, memory.now, staff=True)
    assert [(each.id, each.on_show) for each in found][:2] == [("later", True), (whole.activities[0].id, False)]


def test_what_is_said_twice_is_read_once() -> None:
    memory = Memory(brief())
    shown(memory, activity("feedback", Mode.ANONYMOUS))
    first = next(each for each in ahead(memory.state, 0, staff=True) if each.on_show)
    said = [part.text for part in parts(first)]
    scales = memory.state.specs[first.id].scales
    assert len(scales) > 1
    assert [said.count(scale.low) for scale in scales] == [1] * len(scales)


def test_after_the_end_there_is_nothing() -> None:
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
    assert {part.sort for part in parts(told)} == {"said"}
    assert "reason" in {part.sort for part in parts(early)}
    assert (told.revealed, early.revealed) == (False, False)
    memory.must(stage(QUIZ, Stage.REVEALED))
    after = ahead(memory.state, memory.now, staff=False)[0]
    assert after.revealed is memory.state.specs[QUIZ].solutions
    assert ("reason" in {part.sort for part in parts(after)}) is after.revealed
    assert all(each.notes is None for each in ahead(memory.state, memory.now, staff=False))


def test_the_page_of_the_theory_on_show_is_marked() -> None:
    memory = room(THEORY)
    shown(memory, THEORY)
    first = memory.state.specs[THEORY].pages[0]
    found = parts(ahead(memory.state, memory.now, staff=False)[0])
    assert [part.text for part in found if part.now] == [first.title, *first.says]
    assert not [part for each in first.sources for part in found if part.text == each]


def test_the_item_of_a_quiz_in_its_debrief_is_marked() -> None:
    memory = room(QUIZ)
    shown(memory, QUIZ)
    first, second = memory.state.specs[QUIZ].items
    assert not [part for part in parts(ahead(memory.state, memory.now, staff=False)[0]) if part.now]
    memory.must(stage(QUIZ, Stage.REVEALED))
    memory.must(leading.focus_on(memory.state, QUIZ, second.id, lambda: ActId("f")))
    marked = [part.text for part in parts(ahead(memory.state, memory.now, staff=False)[0]) if part.now]
    assert second.ask in marked
    assert first.ask not in marked


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
        ("المصلحة العامة", AR, []),
        ("La Traite des êtres humains. L’indice, deux indices", FR,
         [("Traite des êtres humains", "trafficking"), ("indice", "sign"), ("indices", "sign")]),
        ("maltraitance, traiter, enfance", FR, []),
        ("A child’s voice", EN, [("child", "child")]),
    ],
)  # fmt: skip
def test_words_of_the_glossary_are_found_whole(text: str, lang: Lang, terms: list[tuple[str, str]]) -> None:
    found = Finder(lang, ARABIC if lang == AR else LATIN).pieces(text)
    assert [(piece.text, piece.term) for piece in found if piece.term] == terms
    assert "".join(piece.text for piece in found) == text


def test_a_way_of_writing_without_a_word_is_found_nowhere() -> None:
    assert [piece.term for piece in Finder(FR, {"none": ["…"], "child": ["enfant"]}).pieces("Un enfant…")] == [
        "",
        "child",
        "",
    ]


@given(st.text(alphabet="اأوفبلكهمؤشر تِsainde’.é ", max_size=60), st.sampled_from(LANGS))
def test_a_text_stays_as_it_was(text: str, lang: Lang) -> None:
    assert "".join(piece.text for piece in Finder(lang, ARABIC if lang == AR else LATIN).pieces(text)) == text

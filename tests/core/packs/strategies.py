"""Packs made up by Hypothesis: everything the format can say, nothing it refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hypothesis import strategies as st

from halqa.core.ids import UnitId
from halqa.core.packs.model import (
    Agenda,
    Bank,
    Feedback,
    Fill,
    Half,
    Item,
    Made,
    Objective,
    Option,
    Overlay,
    Pack,
    Page,
    Poll,
    Polls,
    Reference,
    Review,
    Run,
    Say,
    Scale,
    Theory,
)
from halqa.core.words import AR, EN, FR, Lang, Text

T = TypeVar("T")
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-"
LINE_CHARS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff")

ids = st.text(LETTERS, min_size=1, max_size=8).filter(lambda name: name[0] != "-")
lines = st.text(LINE_CHARS, min_size=1, max_size=30).map(lambda text: text.strip(" \t")).filter(bool)
words = st.text("abcdéàà'. ", min_size=1, max_size=20).map(str.strip).filter(bool)
dates = st.dates().map(lambda day: day.isoformat())


@st.composite
def texts(draw: st.DrawFn) -> Text:
    by: dict[Lang, str] = {FR: draw(lines)}
    for lang in draw(st.lists(st.sampled_from([AR, EN, Lang("ary")]), unique=True)):
        by[lang] = draw(lines)
    return Text(source=FR, by=by)


def some(
    made: Callable[..., T], /, *, least: int = 0, **fields: st.SearchStrategy[object]
) -> st.SearchStrategy[tuple[T, ...]]:
    """A few things of a kind, sorted by their ids as files are."""
    things = st.lists(
        st.builds(made, **fields), min_size=least, max_size=3, unique_by=lambda thing: getattr(thing, "id", "")
    )
    return things.map(lambda found: tuple(sorted(found, key=lambda thing: str(getattr(thing, "id", "")))))


names = st.lists(ids, max_size=2, unique=True).map(tuple)
maybe = st.none() | texts()
options = some(Option, least=2, id=ids, text=texts(), why=maybe)
items = some(
    Item, id=ids, ask=texts(), options=options, keys=names, sources=names, objective=st.just("") | ids,
    status=st.sampled_from(["draft", "reviewed", "retired"]), form=st.sampled_from(["", "a", "b"]), family=st.just("") | ids,
    coach=maybe,
)  # fmt: skip
pages = some(Page, id=ids, title=texts(), says=some(Say, least=1, id=ids, text=texts()), sources=names, coach=maybe)
runs = some(
    Run, id=ids, kind=ids, title=texts(), refs=names, minutes=st.integers(0, 9999), mode=st.just("") | ids,
    test=st.sampled_from(["", "pre", "post"]),
    pace=st.sampled_from(["plenary", "table", "free"]), keep=st.booleans(), confidence=st.booleans(), ask=maybe, coach=maybe,
)  # fmt: skip
scales = st.builds(
    Poll, id=ids, ask=texts(), form=st.just("scale"), steps=st.integers(2, 10), low=texts(), high=texts(), coach=maybe,
)  # fmt: skip
questions = st.builds(Poll, id=ids, ask=texts(), options=options, most=st.integers(1, 2), coach=maybe)
orders = st.builds(Poll, id=ids, ask=texts(), options=options, form=st.just("order"), coach=maybe)
polls = st.lists(scales | questions | orders, max_size=3, unique_by=lambda poll: poll.id).map(tuple)
halves = some(
    Half, id=ids, day=st.integers(0, 30), part=st.sampled_from(["morning", "afternoon"]), minutes=st.integers(0, 9999), title=texts(),
    runs=runs,
)  # fmt: skip


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    return Pack(
        id=draw(ids),
        version=draw(words),
        source=FR,
        languages=draw(st.lists(st.sampled_from([AR, EN]), unique=True).map(lambda langs: (FR, *langs))),
        title=draw(texts()),
        licence=draw(words),
        authors=draw(words),
        sensitive=draw(st.booleans()),
        reviews=draw(some(Review, lang=st.sampled_from([AR, EN]), state=words)),
        care=draw(maybe),
        stop_word=draw(maybe),
        references=draw(some(
            Reference, id=ids, text=texts(), legal=st.booleans(), as_of=st.just("") | dates, verified_by=st.just("") | ids,
            expires=st.just("") | dates, amended=st.just("") | dates, url=st.just("") | ids,
        )),
        banks=draw(some(
            Bank, id=ids, title=texts(), objectives=some(Objective, id=ids, theme=st.just("") | ids, text=texts()), items=items,
        )),
        theories=draw(some(Theory, id=ids, title=texts(), pages=pages)),
        polls=draw(some(Polls, id=ids, title=texts(), polls=polls)),
        feedbacks=draw(some(Feedback, id=ids, title=texts(), comment=maybe, scales=some(
            Scale, id=ids, ask=texts(), low=texts(), high=texts(), steps=st.integers(2, 10),
        ))),
        agendas=draw(some(Agenda, id=ids, title=texts(), halves=halves)),
        overlays=draw(some(
            Overlay, id=ids, title=texts(), invented=st.booleans(), signed_by=st.just("") | words,
            fills=some(Fill, name=ids, text=texts()), pages=pages,
        )),
        retired=draw(names),
        made=draw(some(Made, unit=ids.map(UnitId), lang=st.sampled_from([AR, EN]), of=ids)),
    )  # fmt: skip

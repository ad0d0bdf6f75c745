"""Packs made up by Hypothesis: everything the format can say, nothing it refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hypothesis import strategies as st

from halqa.core.ids import UnitId
from halqa.core.packs.model import (
    Agenda,
    Bank,
    Chapter,
    Dimension,
    Feedback,
    Fill,
    Glossary,
    Guide,
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
    Scale,
    Spoken,
    Term,
    Theory,
)
from halqa.core.packs.parts import Say
from halqa.core.packs.scenes import Ask, By, Case, Choice, Credit, Criterion, Exercise, Inject, Phase, Role, Step
from halqa.core.words import AR, EN, FR, Lang, Text

T = TypeVar("T")
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-"
LINE_CHARS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff")

ENDS = ("mp3", "m4a", "ogg", "opus", "wav")

ids = st.text(LETTERS, min_size=1, max_size=8).filter(lambda name: name[0] != "-")
lines = st.text(LINE_CHARS, min_size=1, max_size=30).map(lambda text: text.strip(" \t")).filter(bool)
words = st.text("abcdéàà'. ", min_size=1, max_size=20).map(str.strip).filter(bool)
dates = st.dates().map(lambda day: day.isoformat())


@st.composite
def texts(draw: st.DrawFn) -> Text:
    by: dict[Lang, str] = {FR: draw(lines)}
    for lang in draw(st.lists(st.sampled_from([AR, EN, Lang("ary")]), unique=True)):
        by[lang] = draw(lines)
    spoken = draw(st.lists(st.sampled_from(sorted(by)), unique=True))
    return Text(source=FR, by=by, sound={lang: f"{draw(ids)}.{lang}.{draw(st.sampled_from(ENDS))}" for lang in spoken})


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
    status=st.sampled_from(["draft", "sourced", "reviewed", "retired"]), form=st.sampled_from(["", "a", "b"]), family=st.just("") | ids,
    coach=maybe,
)  # fmt: skip
pages = some(Page, id=ids, title=texts(), says=some(Say, least=1, id=ids, text=texts()), sources=names, coach=maybe)
chapters = some(Chapter, id=ids, title=texts(), says=some(Say, least=1, id=ids, text=texts()))
terms = some(Term, id=ids, written=texts(), means=maybe, beware=maybe)
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


says = some(Say, least=1, id=st.just("say") | ids, text=texts())
debriefs = some(Say, id=st.just("debrief") | ids, text=texts())
times = st.integers(0, 9999).map(lambda seconds: seconds if seconds < 600 else seconds // 60 * 60)
asks = st.none() | st.builds(
    Ask, text=texts(), who=st.sampled_from(["group", "each"]), silent=times, talk=times, vote=times,
    rule=st.sampled_from(["majority", "unanimous", "chair"]), tie=st.sampled_from(["facilitator", "again"]),
)  # fmt: skip
credits = st.lists(st.builds(Credit, st.text("abc", min_size=1, max_size=5), st.integers(-99, 99)), max_size=2).map(
    tuple
)
choices = some(Choice, id=ids, text=texts(), to=st.just("") | ids, credits=credits, after=names, unless=names)
steps = some(
    Step, id=ids, start=st.booleans(), end=st.sampled_from(["", "good", "mixed", "missed", "harm"]), says=says, ask=asks,
    choices=choices, debriefs=debriefs, coach=maybe,
)  # fmt: skip
minutes = st.integers(0, 9999)
maybe_words = st.just("") | words
cases = some(
    Case, id=ids, title=texts(), version=maybe_words, licence=maybe_words, minutes=minutes, care=maybe, steps=steps
)


@st.composite
def a_role(draw: st.DrawFn) -> Role:
    least, most = sorted((draw(st.integers(0, 99)), draw(st.integers(1, 99))))
    by: By = draw(st.sampled_from(["participant", "trainer"]))
    return Role(id=draw(ids), text=draw(texts()), least=least, most=most, by=by, victim=draw(st.booleans()))


roles = st.lists(a_role(), max_size=3, unique_by=lambda role: role.id).map(tuple)
phases = some(Phase, id=ids, seconds=times, order=names)
injects = st.lists(
    st.builds(Inject, id=ids, text=texts(), to=names, phase=ids, after=times, manual=st.booleans(), expect=maybe)
    | st.builds(Inject, id=ids, text=texts(), to=names, manual=st.just(True), expect=maybe),
    max_size=3, unique_by=lambda inject: inject.id,
).map(tuple)  # fmt: skip
rubrics = st.tuples(
    ids, some(Criterion, id=ids, text=texts(), objective=st.just("") | ids, critical=st.booleans())
) | st.just(("", ()))


@st.composite
def exercises(draw: st.DrawFn) -> Exercise:
    observer, criteria = draw(rubrics)
    return Exercise(
        id=draw(ids), title=draw(texts()), version=draw(maybe_words), licence=draw(maybe_words), minutes=draw(minutes),
        care=draw(maybe), stop_word=draw(maybe), roles=draw(roles), phases=draw(phases), injects=draw(injects), observer=observer,
        criteria=criteria, debriefs=draw(debriefs),
    )  # fmt: skip


several_exercises = st.lists(exercises(), max_size=2, unique_by=lambda one: one.id).map(
    lambda found: tuple(sorted(found, key=lambda one: one.id))
)


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
        places=draw(names),
        reviews=draw(some(Review, lang=st.sampled_from([AR, EN]), state=words)),
        care=draw(maybe),
        stop_word=draw(maybe),
        references=draw(some(
            Reference, id=ids, text=texts(), legal=st.booleans(), as_of=st.just("") | dates, verified_by=st.just("") | ids,
            expires=st.just("") | dates, amended=st.just("") | dates, url=st.just("") | ids,
        )),
        dimensions=draw(some(Dimension, id=ids, text=texts())),
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
        guides=draw(some(
            Guide, id=ids, title=texts(), reader=st.sampled_from(["facilitator", "interpreter"]), chapters=chapters,
        )),
        glossaries=draw(some(Glossary, id=ids, title=texts(), terms=terms)),
        cases=draw(cases),
        exercises=draw(several_exercises),
        retired=draw(names),
        made=draw(some(Made, unit=ids.map(UnitId), lang=st.sampled_from([AR, EN]), of=ids)),
        spoken=draw(some(Spoken, unit=ids.map(UnitId), lang=st.sampled_from([FR, AR]), of=ids)),
    )  # fmt: skip

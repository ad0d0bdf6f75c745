"""A pack and a choice of agenda -> the activities of a room: the one place where authored content becomes specs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

import msgspec

from halqa.activities.board import spec as board_spec
from halqa.activities.case import spec as case_spec
from halqa.activities.cloud import spec as cloud_spec
from halqa.activities.commitment import spec as commitment_spec
from halqa.activities.exercise import spec as exercise_spec
from halqa.activities.feedback import spec as feedback_spec
from halqa.activities.map import spec as map_spec
from halqa.activities.options import Option as Choice
from halqa.activities.poll import spec as poll_spec
from halqa.activities.questions import spec as questions_spec
from halqa.activities.quiz import spec as quiz_spec
from halqa.activities.registry import KINDS as REGISTRY
from halqa.activities.theory import spec as theory_spec
from halqa.core.activity import Mode
from halqa.core.packs.model import Agenda, Item, Option, Overlay, Pace, Pack, Run, Test
from halqa.core.packs.scenes import Ask, Role, Step
from halqa.core.words import Lang, Text

PLACEHOLDER = re.compile(r"\{([^{}\s]{1,60})\}")

KINDS: tuple[str, ...] = tuple(kind.name for kind in REGISTRY)
"""The kinds of activity that an agenda may run."""

MODES: dict[str, tuple[str, ...]] = {kind.name: tuple(mode.value for mode in kind.modes) for kind in REGISTRY}
"""The modes each kind permits; the first is the default."""

FORMS = {"form-a": "a", "form-b": "b"}
"""What a quiz may run besides single items: all items of a form, in the order of their families."""


def refs_of(kind: str, pack: Pack) -> tuple[str, ...]:
    """What an agenda may refer to for this kind of activity; empty when the kind needs nothing."""
    if kind == "quiz":
        forms = tuple(name for name, form in FORMS.items() if any(item.form == form for item in pack.items()))
        return (*forms, *(item.id for item in pack.items() if item.status != "retired"))
    names = {
        "theory": [page.id for page in (*pack.pages(), *(law for _, law in pack.laws()))],
        "poll": [poll.id for poll in pack.all_polls()],
        "map": [poll.id for poll in pack.all_polls() if poll.options],
        "feedback": [sheet.id for sheet in pack.feedbacks],
        "case": [case.id for case in pack.cases],
        "exercise": [exercise.id for exercise in pack.exercises],
    }
    return tuple(names.get(kind, ()))


class Activity(msgspec.Struct, frozen=True, kw_only=True):
    """One run of an agenda as a room plays it: the fields of `core.play.brief.Planned`, with the half-day by its number from 0."""

    id: str
    kind: str
    mode: Mode
    half: int
    title: Text
    minutes: int
    spec: msgspec.Raw
    test: Test = ""
    notes: Text | None = None
    pacing: Pace = "plenary"
    keep: bool = False


def activities_of(
    pack: Pack, agenda: Agenda, overlay: Overlay | None, sounds: Mapping[str, str] | None = None
) -> tuple[Activity, ...]:
    """The activities of an agenda in order, with `{placeholders}` as the overlay says them. `sounds` gives the recordings that are at
    hand, by file, the name under which a phone asks for each.

    A run whose kind is unknown is left out, as is a reference that leads nowhere: the checks report both, and a pack with errors is
    not published.
    """
    words = Words(pack, overlay, sounds)
    return tuple(
        Activity(
            id=run.id,
            kind=run.kind,
            mode=Mode(run.mode if run.mode in MODES[run.kind] else MODES[run.kind][0]),
            half=number,
            title=words.of(run.title),
            minutes=run.minutes,
            spec=msgspec.Raw(msgspec.json.encode(_SPECS[run.kind](run, words))),
            test=run.test,
            notes=words.notes(run),
            pacing=run.pace,
            keep=run.keep,
        )
        for number, half in enumerate(agenda.halves)
        for run in half.runs
        if run.kind in _SPECS
    )


class Words:
    """A pack's texts with an overlay's words in the place of `{placeholders}`."""

    def __init__(self, pack: Pack, overlay: Overlay | None, sounds: Mapping[str, str] | None = None) -> None:
        """`sounds`: the names under which recordings are asked for, by file; those that are not at hand are left out."""
        self.pack = pack
        self._sounds = sounds or {}
        self._fills = {fill.name: fill.text for fill in overlay.fills} if overlay else {}

    def of(self, text: Text) -> Text:
        """The text, filled in. A placeholder that the overlay does not know stays as written, for all to see. A recording of words that
        a country fills in says another country's: it is left out."""

        def fill(lang: Lang, words: str) -> str:
            known = self._fills
            return PLACEHOLDER.sub(lambda it: known[it[1]].in_(lang) if it[1] in known else it[0], words)

        sound = {
            lang: self._sounds[name]
            for lang, name in text.sound.items()
            if name in self._sounds and text.has(lang) and not PLACEHOLDER.search(text.by[lang])
        }
        return Text(source=text.source, by={lang: fill(lang, words) for lang, words in text.by.items()}, sound=sound)

    def maybe(self, text: Text | None) -> Text | None:
        """The same for a text that may be absent."""
        return None if text is None else self.of(text)

    def notes(self, run: Run) -> Text | None:
        """The facilitator's notes of a run: its own, then those of what it refers to, each sentence in each language."""
        pack = self.pack
        noted = [run.coach]
        for things in (pack.pages(), pack.all_polls(), pack.items()):
            noted += [thing.coach for thing in things if run.kind in _NOTED and thing.id in run.refs]
        given = [self.of(text) for text in noted if text is not None]
        if not given:
            return None
        langs = dict.fromkeys(lang for text in given for lang in text.by)
        return Text(source=pack.source, by={lang: "\n".join(text.in_(lang) for text in given) for lang in langs})


def _choices(options: Sequence[Option], words: Words) -> tuple[Choice, ...]:
    return tuple(Choice(one.id, words.of(one.text), words.maybe(one.why)) for one in options)


def _items(run: Run, pack: Pack) -> list[Item]:
    """The items a quiz refers to, in the order of the references, without doubles; a form's items in the order of the bank."""
    live = [item for item in pack.items() if item.status != "retired"]
    chosen: dict[str, Item] = {}
    for ref in run.refs:
        form = FORMS.get(ref, "")
        chosen |= {item.id: item for item in live if item.id == ref or (form and item.form == form)}
    return list(chosen.values())


def _quiz(run: Run, words: Words) -> msgspec.Struct:
    items = tuple(
        quiz_spec.Item(
            id=item.id,
            ask=words.of(item.ask),
            options=_choices(item.options, words),
            keys=item.keys,
            pair=item.family,
        )
        for item in _items(run, words.pack)
    )
    return quiz_spec.Spec(items=items, solutions=run.test != "pre", confidence=run.confidence)


def _poll(run: Run, words: Words) -> msgspec.Struct:
    poll = next((poll for poll in words.pack.all_polls() if poll.id in run.refs), None)
    if poll is None:
        return poll_spec.Spec(ask=words.of(run.title), options=())
    several = poll.most > 1
    return poll_spec.Spec(
        ask=words.of(poll.ask),
        options=_choices(poll.options, words),
        form=poll.form if poll.form != "choice" else "multiple" if several else "single",
        most=poll.most if several else 0,
        steps=poll.steps,
        low=words.maybe(poll.low),
        high=words.maybe(poll.high),
    )


def _theory(run: Run, words: Words) -> msgspec.Struct:
    """Pages of theory, and the invented law: that one in its own country's words, whatever country the rest speaks of."""
    pack = words.pack
    references = {one.id: one.text for one in pack.references}
    pages = {page.id: (Words(pack, overlay), page) for overlay, page in pack.laws()}
    pages |= {page.id: (words, page) for page in pack.pages()}
    return theory_spec.Spec(
        pages=tuple(
            theory_spec.Page(
                id=page.id,
                title=own.of(page.title),
                says=tuple(own.of(say.text) for say in page.says),
                sources=tuple(references[source] for source in page.sources if source in references),
            )
            for own, page in (pages[ref] for ref in run.refs if ref in pages)
        )
    )


def _questions(run: Run, words: Words) -> msgspec.Struct:
    return questions_spec.Spec(ask=words.of(run.ask or run.title))


def _cloud(run: Run, words: Words) -> msgspec.Struct:
    return cloud_spec.Spec(ask=words.of(run.ask or run.title))


def _commitment(run: Run, words: Words) -> msgspec.Struct:
    return commitment_spec.Spec(ask=words.of(run.ask or run.title))


def _board(run: Run, words: Words) -> msgspec.Struct:
    return board_spec.Spec(ask=words.of(run.ask or run.title))


def _map(run: Run, words: Words) -> msgspec.Struct:
    """The links of the chain are the options of the poll it refers to: a pack needs no other file for them."""
    poll = next((poll for poll in words.pack.all_polls() if poll.id in run.refs), None)
    if poll is None:
        return map_spec.Spec(ask=words.of(run.ask or run.title), needs=())
    return map_spec.Spec(ask=words.of(run.ask or poll.ask), needs=_choices(poll.options, words))


def _feedback(run: Run, words: Words) -> msgspec.Struct:
    sheet = next((sheet for sheet in words.pack.feedbacks if sheet.id in run.refs), None)
    if sheet is None:
        return feedback_spec.Spec(scales=())
    scales = tuple(
        feedback_spec.Scale(
            id=one.id, ask=words.of(one.ask), low=words.of(one.low), high=words.of(one.high), steps=one.steps
        )
        for one in sheet.scales
    )
    return feedback_spec.Spec(scales=scales, comment=words.maybe(sheet.comment))


def _case(run: Run, words: Words) -> msgspec.Struct:
    case = next((case for case in words.pack.cases if case.id in run.refs), None)
    if case is None or case.start is None:
        return case_spec.Spec(start="")
    care = case.care or words.pack.care if words.pack.sensitive else case.care
    return case_spec.Spec(
        start=case.start.id,
        steps=tuple(_case_step(step, words) for step in case.steps),
        care=words.maybe(care),
        dimensions=tuple(case_spec.Dimension(one.id, words.of(one.text)) for one in words.pack.dimensions),
    )


def _case_step(step: Step, words: Words) -> case_spec.Step:
    ask = step.ask or Ask()
    return case_spec.Step(
        id=step.id,
        ask=words.of(ask.text) if ask.text.by else None,
        says=tuple(words.of(say.text) for say in step.says),
        options=tuple(
            case_spec.Option(
                id=one.id,
                text=words.of(one.text),
                to=one.to,
                credits=tuple(case_spec.Credit(each.dimension, each.points) for each in one.credits),
                after=one.after,
                unless=one.unless,
            )
            for one in step.choices
        ),
        each=ask.who == "each",
        silent=ask.silent,
        talk=ask.talk,
        vote=ask.vote,
        rule=ask.rule,
        tie=ask.tie,
        end=step.end,
        debriefs=tuple(words.of(say.text) for say in step.debriefs),
        coach=words.maybe(step.coach),
    )


def _exercise(run: Run, words: Words) -> msgspec.Struct:
    exercise = next((each for each in words.pack.exercises if each.id in run.refs), None)
    if exercise is None:
        return exercise_spec.Spec()
    return exercise_spec.Spec(
        care=words.maybe(exercise.care),
        stop=words.maybe(exercise.stop_word),
        roles=tuple(_role(role, words) for role in exercise.roles),
        phases=tuple(
            exercise_spec.Phase(
                id=phase.id, name=_named(phase.name, phase.id, words), seconds=phase.seconds, order=phase.order
            )
            for phase in exercise.phases
        ),
        injects=tuple(
            exercise_spec.Inject(
                id=inject.id,
                news=words.of(inject.text),
                to=inject.to,
                phase=inject.phase,
                after=inject.after,
                expect=words.maybe(inject.expect),
            )
            for inject in exercise.injects
        ),
        observer=exercise.observer,
        criteria=tuple(
            exercise_spec.Criterion(id=one.id, text=words.of(one.text), critical=one.critical)
            for one in exercise.criteria
        ),
        asks=tuple(words.of(said.text) for said in exercise.debriefs),
    )


def _role(role: Role, words: Words) -> exercise_spec.Role:
    return exercise_spec.Role(
        id=role.id,
        name=_named(role.name, role.id, words),
        card=words.of(role.text),
        least=role.least,
        most=role.most,
        trainer=role.by == "trainer",
    )


def _named(name: Text | None, id: str, words: Words) -> Text:
    """The name in the author's words; without one, the id as it is written."""
    if name is not None:
        return words.of(name)
    return Text(source=words.pack.source, by={words.pack.source: id.replace("-", " ").capitalize()})


_SPECS: dict[str, Callable[[Run, Words], msgspec.Struct]] = {
    "theory": _theory,
    "quiz": _quiz,
    "poll": _poll,
    "questions": _questions,
    "feedback": _feedback,
    "case": _case,
    "cloud": _cloud,
    "commitment": _commitment,
    "board": _board,
    "map": _map,
    "exercise": _exercise,
}
_NOTED = frozenset({"theory", "quiz", "poll", "map"})

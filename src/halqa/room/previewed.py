"""Which sections of a pack the room shows to people, as which activity, after which acts: a card once it is taken, an inject once it
came, the observers' grid, the debrief's first question, each run of a half-day. And what of it is printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import takewhile

import msgspec
from msgspec.structs import replace

from halqa.activities.case.cards import card_numbers
from halqa.activities.case.spec import Spec as Case
from halqa.activities.exercise.acts import Go, Release, Take
from halqa.activities.exercise.casting import role_of
from halqa.activities.exercise.pages import pages_of, play_of
from halqa.activities.exercise.spec import Spec as Exercise
from halqa.core.ids import ActivityId, HalfDayId
from halqa.core.packs.agenda import activities_of
from halqa.core.packs.model import Agenda, Half, Overlay, Pack, Run, Theory
from halqa.core.packs.outline import STEP, Outline, Section, is_shown
from halqa.core.packs.scenes import Case as Story
from halqa.core.play.brief import Planned, World
from halqa.core.words import Lang, Text
from halqa.render.kit import Kit, Leaf, Part
from halqa.render.kit_parts import spec_of
from halqa.render.kit_words import Speech
from halqa.room.content import overlay_of
from halqa.room.kit import sample_of

RUN = ActivityId("apercu")
MORNING = HalfDayId("matin")
MINUTES = 15
KINDS = {
    "bank": "quiz", "poll": "poll", "theory": "theory", "overlay": "theory", "feedback": "feedback", "case": "case",
    "exercise": "exercise",
}  # fmt: skip
"""Which kind of activity plays a section of each kind of file."""
WHOLE = frozenset({"feedback", "case", "exercise"})
"""Files that are one activity; of the others each step is one."""
Acts = tuple[tuple[msgspec.Struct, bool], ...]


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """A section as the room has it: the activity, what was done in it before one looks (each act, and whether it is the director's),
    what is printed and of which section (None: all of it), and whether a trainer alone plays it."""

    planned: Planned
    acts: Acts = ()
    printed: Planned
    section: Section | None = None
    trainers: bool = False


def runs_of(shown: Outline, section: Section) -> tuple[str, ...]:
    """The runs of a half-day, by id; none for anything else."""
    return tuple(part.id for part in section.parts if part.name == "run") if shown.kind == "agenda" else ()


class _Told(msgspec.Struct, frozen=True):
    """With whose words and which recordings a section is played."""

    country: Overlay | None
    sounds: Mapping[str, str]

    @property
    def silent(self) -> _Told:
        """The same as paper has it."""
        return _Told(self.country, {})


def scene_of(
    pack: Pack, shown: Outline, section: Section, world: World, run: str = "", sounds: Mapping[str, str] | None = None
) -> Scene | None:
    """The section as the room shows it; None for what nobody sees. `run`: which one of a half-day, the first when it is not said.
    `sounds`: the recordings at hand, by file, under the names that a phone asks for them by."""
    if not is_shown(shown, section):
        return None
    country = overlay_of(pack, world)
    if shown.kind == "agenda":
        return _run(pack, shown, section, run, _Told(country, sounds or {}))
    if shown.kind == "overlay":
        country = next((each for each in pack.overlays if each.id == shown.id), None)
        pages = country.pages if country is not None else ()
        pack = replace(pack, theories=(Theory(id=RUN, title=pack.title, pages=pages),), overlays=())
    ref = shown.id if shown.kind in WHOLE else section.id
    title = _title(pack, shown)
    kind = KINDS[shown.kind]
    told = _Told(country, sounds or {})
    printed = _planned(pack, kind, ref, title, told.silent)
    begun = _begun(pack, section, ref) if kind == "case" else pack
    planned = _planned(begun, kind, ref, title, told)
    if planned is None or printed is None:
        return None
    spec = spec_of(planned)
    acts: Acts = _acts(spec, section) if isinstance(spec, Exercise) else ()
    role = role_of(spec, section.id) if isinstance(spec, Exercise) and section.kind == "role" else None
    return Scene(
        planned=planned, acts=acts, printed=printed, section=section, trainers=role is not None and role.trainer
    )


def _title(pack: Pack, shown: Outline) -> Text:
    head = shown.section("head")
    by = next((part.by for part in (head.parts if head else ()) if part.name == "title" and part.by), pack.title.by)
    return Text(source=pack.source, by=by)


def _run(pack: Pack, shown: Outline, section: Section, run: str, told: _Told) -> Scene | None:
    halves = [half for agenda in pack.agendas if agenda.id == shown.id for half in agenda.halves]
    half = next((each for each in halves if each.id == section.id), None)
    if half is None:
        return None
    wanted = [each for each in half.runs if run in ("", each.id)]
    half = replace(half, runs=tuple(wanted[:1]))
    planned, printed = _first(pack, half, told), _first(pack, half, told.silent)
    return Scene(planned=planned, printed=printed) if planned is not None and printed is not None else None


def _planned(pack: Pack, kind: str, ref: str, title: Text, told: _Told) -> Planned | None:
    run = Run(id=str(RUN), kind=kind, title=title, refs=(ref,), minutes=MINUTES)
    half = Half(id=str(MORNING), day=1, part="morning", minutes=180, title=title, runs=(run,))
    return _first(pack, half, told)


def _first(pack: Pack, half: Half, told: _Told) -> Planned | None:
    """The first run of a half-day as an activity."""
    agenda = Agenda(id=str(RUN), title=half.title, halves=(half,))
    for one in activities_of(pack, agenda, told.country, told.sounds):
        return Planned(
            id=RUN, kind=one.kind, mode=one.mode, half_day=MORNING, title=one.title, minutes=one.minutes, spec=one.spec,
            test=one.test, pacing=one.pacing,
        )  # fmt: skip
    return None


def _begun(pack: Pack, section: Section, ref: str) -> Pack:
    """The pack with the case as if it began at this step, past its notice."""
    if section.kind != STEP:
        return pack

    def begun(case: Story) -> Story:
        steps = tuple(replace(step, start=step.id == section.id) for step in case.steps)
        return replace(case, care=None, steps=steps)

    return replace(pack, sensitive=False, cases=tuple(begun(case) if case.id == ref else case for case in pack.cases))


def _acts(spec: Exercise, section: Section) -> Acts:
    """What happens in a role-play until this section is before somebody's eyes."""
    pages = pages_of(spec)
    play = [(Go(pages[1]), True)] if play_of(spec) else []
    takes: list[tuple[msgspec.Struct, bool]] = []
    if section.kind == "rubric":
        takes = [(Take(spec.observer), False)]
    elif section.kind == "role":
        takes = [(Take(section.id), False)]  # refused for a trainer's role: its card is on paper alone
    elif section.kind == "inject":
        return _inject(spec, section.id)
    elif section.kind == "debriefs":
        return ((Go("ask-0"), True),) if "ask-0" in pages else ()
    elif section.kind == "head":
        return ()
    return (*takes, *play)


def _inject(spec: Exercise, id: str) -> Acts:
    """The first role it reaches that a phone can have, the phase in which it comes, and that it came."""
    inject = next((each for each in spec.injects if each.id == id), None)
    if inject is None:
        return ()
    roles = [role for role in spec.roles if role.id in inject.to and not role.trainer]
    phases = play_of(spec)
    phase = next((each for each in phases if each.id == inject.phase), next(iter(phases), None))
    takes = [(Take(roles[0].id), False)] if roles else []
    goes = [(Go(f"phase-{phase.id}"), True)] if phase is not None else []
    return (*takes, *goes, (Release(inject.id), True))


def paper_of(scene: Scene, lang: Lang) -> Kit | None:
    """What of the printed kit this section is on; None for what is not printed."""
    made = sample_of(scene.printed, lang)
    parts = _parts(made.parts, scene, lang) if made is not None else ()
    return replace(made, parts=parts) if made is not None and parts else None


def _parts(parts: tuple[Part, ...], scene: Scene, lang: Lang) -> tuple[Part, ...]:
    match spec_of(scene.printed):
        case Exercise() as spec if scene.section is not None:
            return _of_exercise(parts, spec, scene.section, lang)
        case Case() as spec if scene.section is not None and scene.section.kind == STEP:
            number = card_numbers(spec).get(scene.section.id)
            return _cut(parts, "leaves", lambda leaf: leaf.number == str(number))
        case Case() as spec if scene.section is not None and spec.care is not None:
            return parts[:1]
        case _:
            return parts


def _of_exercise(parts: tuple[Part, ...], spec: Exercise, section: Section, lang: Lang) -> tuple[Part, ...]:
    """Of a role its card, of an inject its slip, of the phases the director's sheet, of the debrief its questions."""
    if section.kind == "role":
        role = role_of(spec, section.id)
        said = (Speech([lang]).of(role.card),) if role is not None else ()
        return _cut(parts, "folded", lambda leaf: leaf.says == said)
    if section.kind == "inject":
        numbers = {each.id: str(number) for number, each in enumerate(spec.injects, start=1)}
        return _cut(parts, "leaves", lambda leaf: leaf.number == numbers.get(section.id))
    if section.kind == "rubric":
        return tuple(part for part in parts if part.form == "grid")
    tables = tuple(part for part in parts if part.form == "table")
    return {"phases": tables[:1], "debriefs": tables[1:]}.get(
        section.kind, tuple(takewhile(lambda part: part.form not in {"folded", "grid"}, parts))
    )


def _cut(parts: tuple[Part, ...], form: str, wanted: Callable[[Leaf], bool]) -> tuple[Part, ...]:
    """The parts of this form with the leaves that are wanted alone."""
    cut = (replace(part, leaves=tuple(filter(wanted, part.leaves))) for part in parts if part.form == form)
    return tuple(part for part in cut if part.leaves)

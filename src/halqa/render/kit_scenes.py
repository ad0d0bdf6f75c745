"""The paper of a case, a role-play and a referral map, from their specs: what tables and players get, and what stays with the trainer.

The sheets that are typed afterwards have the lines, letters and order of the kind's own `paper`. A case's cards carry numbers in an
order that has nothing to do with the author's, and no option says where it leads: that stands on the facilitator's path alone.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from halqa.activities.case.cards import card_numbers
from halqa.activities.case.spec import Option
from halqa.activities.case.spec import Spec as Case
from halqa.activities.case.spec import Step as Moment
from halqa.activities.exercise.spec import Inject, Role
from halqa.activities.exercise.spec import Spec as Exercise
from halqa.activities.map.spec import Spec as Referral
from halqa.activities.registry import kind
from halqa.core.activity import Pacing
from halqa.core.paper import LETTERS
from halqa.core.words import Text
from halqa.render.kit import Field, Leaf, Mark, Part, Row, Words
from halqa.render.kit_words import Speech

POSTER_LINES = 3
"""Services that find room beside a need on the poster."""


def scene_parts(
    press: Speech, title: Text, spec: object, tables: Sequence[Words] = (), pacing: Pacing = "table"
) -> tuple[Part, ...]:
    """The paper of an activity that has its own: first the room's, then the trainer's. Nothing for other kinds. `tables`: their names
    in their order, where they are known. Only at the pace of tables is a decision the table's; else everybody decides on a sheet of
    their own."""
    named = press.of(title)
    match spec:
        case Case():
            return _case(press, named, spec, tables, pacing) if spec.steps else ()
        case Exercise():
            return _exercise(press, named, spec) if spec.roles else ()
        case Referral():
            return _poster(press, named, spec)
        case _:
            return ()


def _case(press: Speech, title: Words, spec: Case, tables: Sequence[Words], pacing: Pacing) -> tuple[Part, ...]:
    numbers = card_numbers(spec)
    parts = []
    if spec.care is not None:
        leaf = Leaf(head=title, says=(press.of(spec.care),))
        parts.append(
            Part(
                form="leaves", title=press.say("kit-scene-care"), leaves=(leaf,), lead=press.say("kit-scene-care-lead")
            )
        )
    steps = sorted(spec.steps, key=lambda step: numbers[step.id])
    cards = tuple(_card(press, title, step, numbers[step.id]) for step in steps)
    parts.append(_part(press, "leaves", "kit-scene-cards", title, leaves=cards))
    parts += _decisions(press, title, spec, numbers, tables if pacing == "table" else None)
    return (*parts, _path(press, title, spec, numbers), _ends(press, title, spec, numbers))


def _decisions(
    press: Speech, title: Words, spec: Case, numbers: dict[str, int], tables: Sequence[Words] | None
) -> list[Part]:
    """The sheets that are typed afterwards, one a table under its number and name; where no table is known, one to be copied. Where no
    table decides (None), one to be copied for everybody."""
    lines = kind("case").paper(spec)
    rows = tuple(
        Row(
            number=place,
            ask=press.say("kit-scene-card", number=str(numbers[line.id])),
            marks=tuple(Mark(press.key(choice.key)) for choice in line.choices),
        )
        for place, line in enumerate(lines, start=1)
    )
    widest = max((len(line.choices) for line in lines), default=0)
    head = (press.say("kit-scene-at"), *(press.plain(" ") for _ in range(widest)))
    if tables is None:
        lead, fields = press.say("kit-scene-decisions-each-lead"), (Field(press.say("kit-scene-number")),)
        return [_part(press, "grid", "kit-scene-decisions", title, rows=rows, head=head, fields=fields, lead=lead)]
    sheets = [(press.plain(str(at)), name) for at, name in enumerate(tables, start=1)] or [((), ())]
    return [
        _part(
            press,
            "grid",
            "kit-scene-decisions",
            title,
            rows=rows,
            head=head,
            fields=(Field(press.say("kit-scene-sheet"), number), Field(press.say("kit-scene-whose"), name)),
        )
        for number, name in sheets
    ]


def _card(press: Speech, title: Words, step: Moment, number: int) -> Leaf:
    return Leaf(
        number=str(number),
        head=title,
        says=tuple(press.of(said) for said in step.says) or ((press.say("case-end-words"),) if step.end else ()),
        ask=press.of(step.ask) if step.ask is not None else (),
        marks=tuple(
            Mark(press.key(LETTERS[place]), press.of(option.text)) for place, option in enumerate(step.options)
        ),
    )


def _path(press: Speech, title: Words, spec: Case, numbers: dict[str, int]) -> Part:
    places = {line.id: str(place) for place, line in enumerate(kind("case").paper(spec), start=1)}
    cells = []
    for step in spec.steps:
        goes: list[Words] = [_goes(press, place, option, spec, numbers) for place, option in enumerate(step.options)]
        if step.end:
            goes.append(press.say(f"case-end-{step.end}"))
        told = step.ask or (step.says[0] if step.says and not step.end else None)
        cells.append((
            press.plain(str(numbers[step.id])),
            press.plain(places.get(step.id, "")),
            press.of(told) if told is not None else (),
            _lines(press, goes),
            press.of(step.coach) if step.coach is not None else (),
        ))  # fmt: skip
    heads = ("kit-scene-no", "kit-scene-line", "kit-step", "kit-scene-next", "kit-scene-coach")
    return _table(
        press,
        "kit-scene-path",
        title,
        heads,
        cells,
        (1.2, 1.0, 3, 3, 3.4),
        lead=press.say("kit-scene-path-lead", number=str(numbers.get(spec.start, 0))),
    )


def _goes(press: Speech, place: int, option: Option, spec: Case, numbers: dict[str, int]) -> Words:
    """Where an option leads, and after which earlier choices alone it is offered."""
    key = LETTERS[place]
    conditions = [
        *(("after", each) for each in option.after),
        *(("unless", each) for each in option.unless),
    ]
    words = press.sentence("kit-scene-goes", key, card=str(numbers.get(option.to, 0)))
    for which, earlier in conditions:
        step, _, chosen = earlier.partition("/")
        options = [one.id for one in spec.step(step).options]
        letter = LETTERS[options.index(chosen)] if chosen in options else key
        words = press.after(words, press.sentence(f"kit-scene-{which}", letter, card=str(numbers.get(step, 0))))
    return words


def _ends(press: Speech, title: Words, spec: Case, numbers: dict[str, int]) -> Part:
    cells = tuple(
        (
            press.plain(str(numbers[step.id])),
            press.say(f"case-end-{step.end}"),
            _lines(press, [press.listed(press.of(ask)) for ask in step.debriefs]),
        )
        for step in spec.steps
        if step.end
    )
    heads = ("kit-scene-no", "kit-scene-end", "kit-scene-debrief")
    return _table(press, "kit-scene-debrief", title, heads, cells, (1.1, 2.2, 6))


def _exercise(press: Speech, title: Words, spec: Exercise) -> tuple[Part, ...]:
    played = [role for role in spec.roles if not role.trainer]
    kept = [role for role in spec.roles if role.trainer]
    parts: list[Part] = []
    if spec.care is not None:
        leaf = Leaf(head=title, says=(press.of(spec.care),))
        parts.append(
            Part(
                form="leaves", title=press.say("kit-scene-care"), leaves=(leaf,), lead=press.say("kit-scene-care-lead")
            )
        )
    if spec.stop is not None:
        parts.append(
            Part(form="signs", title=press.say("kit-scene-stop"), rows=(Row(number=1, ask=press.of(spec.stop)),))
        )
    if played:
        parts.append(_roles(press, title, played, trainer=False))
    if spec.criteria:
        parts.append(_grid(press, title, spec))
    leaving = tuple(press.say(f"exercise-leave-{step}") for step in ("1", "2", "3"))
    parts.append(Part(form="leaves", title=press.say("exercise-leave"), leaves=(Leaf(head=title, says=leaving),)))
    if kept:
        parts.append(_roles(press, title, kept, trainer=True))
    if spec.injects:
        parts.append(_injects(press, title, spec))
    return (*parts, _director(press, title, spec), _questions(press, title, spec))


def _roles(press: Speech, title: Words, roles: Sequence[Role], *, trainer: bool) -> Part:
    leaves = tuple(
        Leaf(head=press.of(role.name), says=(press.of(role.card),)) for role in roles for _ in range(max(1, role.most))
    )
    key = "kit-scene-roles-trainer" if trainer else "kit-scene-roles"
    return _part(press, "folded", key, title, lead=press.say("kit-scene-roles-lead"), leaves=leaves, trainer=trainer)


def _grid(press: Speech, title: Words, spec: Exercise) -> Part:
    lines = kind("exercise").paper(spec)
    critical = {each.id for each in spec.criteria if each.critical}
    rows = tuple(
        Row(
            number=place,
            ask=press.of(line.ask),
            hint=press.say("kit-scene-critical") if line.id in critical else (),
            marks=tuple(Mark(press.key(choice.key)) for choice in line.choices),
        )
        for place, line in enumerate(lines, start=1)
    )
    head = (press.say("kit-scene-seen"), *(press.say(choice.said) for choice in lines[0].choices))
    return _part(
        press, "grid", "kit-scene-grid", title, rows=rows, head=head, fields=(Field(press.say("kit-scene-number")),)
    )


def _injects(press: Speech, title: Words, spec: Exercise) -> Part:
    names = {role.id: role.name for role in spec.roles}
    leaves = tuple(
        Leaf(
            number=str(number),
            head=press.many([press.of(names[to]) for to in inject.to if to in names]) or press.say("kit-scene-all"),
            says=(press.of(inject.news),),
            foot=_moment(press, inject, spec),
        )
        for number, inject in enumerate(spec.injects, start=1)
    )
    return _part(press, "leaves", "kit-scene-injects", title, leaves=leaves, trainer=True)


def _moment(press: Speech, inject: Inject, spec: Exercise) -> Words:
    """When an inject arrives: minutes of its phase, or when the director says."""
    phase = next((each for each in spec.phases if each.id == inject.phase), None)
    if phase is None:
        return press.say("kit-scene-by-hand")
    minutes, seconds = divmod(inject.after, 60)
    return press.after(press.of(phase.name), press.say("kit-scene-after-minutes", time=f"{minutes}:{seconds:02}"))


def _director(press: Speech, title: Words, spec: Exercise) -> Part:
    """Phases, and in each what arrives and what is hoped for; then what the director releases by hand."""
    cells: list[tuple[Words, ...]] = []
    numbered = list(enumerate(spec.injects, start=1))
    for phase in spec.phases:
        cells.append(
            (
                press.plain(" "),
                press.of(phase.name),
                press.say("kit-scene-lasts", time=_clock(phase.seconds)),
                press.plain(" "),
            )
        )
        cells += [_arrives(press, number, each, spec) for number, each in numbered if each.phase == phase.id]
    known = {phase.id for phase in spec.phases}
    cells += [_arrives(press, number, each, spec) for number, each in numbered if each.phase not in known]
    heads = ("kit-scene-no", "kit-scene-when", "kit-step", "kit-scene-expect")
    return _table(press, "kit-scene-director", title, heads, cells, (1.1, 2.3, 4, 4))


def _arrives(press: Speech, number: int, inject: Inject, spec: Exercise) -> tuple[Words, ...]:
    expect = press.of(inject.expect) if inject.expect is not None else ()
    return (press.plain(str(number)), _moment(press, inject, spec), press.of(inject.news), expect)


def _questions(press: Speech, title: Words, spec: Exercise) -> Part:
    """The debrief: the roles in the order in which they speak, each with its question; the rest is for all."""
    names = {role.id: role.name for role in spec.roles}
    order = next((phase.order for phase in spec.phases if phase.order), ())
    cells = []
    for place, ask in enumerate(spec.asks):
        who = (
            press.of(names[order[place]])
            if place < len(order) and order[place] in names
            else press.say("kit-scene-all")
        )
        cells.append((press.plain(str(place + 1)), who, press.of(ask)))
    heads = ("kit-number", "kit-scene-who", "kit-scene-debrief")
    return _table(press, "kit-scene-debrief", title, heads, cells, (1.1, 2.2, 6))


def _poster(press: Speech, title: Words, spec: Referral) -> tuple[Part, ...]:
    """The poster on the wall: a row for each need, in the order in which the services are typed."""
    rows = tuple(
        Row(number=place, ask=press.of(line.ask), lines=POSTER_LINES)
        for place, line in enumerate(kind("map").paper(spec), start=1)
    )
    head = (press.say("kit-scene-need"), press.say("kit-scene-services"))
    return (Part(form="grid", title=title, lead=press.of(spec.ask), head=head, rows=rows, large=True),) if rows else ()


def _part(press: Speech, form: str, key: str, title: Words, **more: object) -> Part:
    """A part under its own name and the activity's; `KEY-lead` says what to do with it where nothing else is said."""
    head = press.after(press.say(key), title)
    lead = more.pop("lead", None) or press.say(f"{key}-lead")
    trainer = press.say("kit-scene-trainer") if more.pop("trainer", False) else ()
    return msgspec.convert({"form": form, "title": head, "lead": lead, "large": True, "keep": trainer, **more}, Part)


def _table(
    press: Speech,
    key: str,
    title: Words,
    heads: Sequence[str],
    cells: Sequence[tuple[Words, ...]],
    shares: tuple[float, ...],
    **more: object,
) -> Part:
    """A table of the trainer's, its columns as wide as their shares."""
    head = tuple(press.say(each) for each in heads)
    return _part(press, "table", key, title, head=head, cells=tuple(cells), shares=shares, trainer=True, **more)


def _lines(press: Speech, several: Sequence[Words]) -> Words:
    """Several sentences under each other in one cell, language by language."""
    return press.many(several, between="\n")


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"

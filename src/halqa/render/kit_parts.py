"""The parts of a printed kit that belong to one activity: its cards in the order of the paper that typing expects, and the
letters to vote with. What a case, a role-play and a map need besides comes from `kit_scenes`."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from halqa.activities.registry import kind
from halqa.core.activity import Mode
from halqa.core.packs.agenda import Activity
from halqa.core.paper import SURE, Line, arabic_key, countable
from halqa.core.play.brief import Planned
from halqa.core.words import AR
from halqa.render import kit_scenes
from halqa.render.kit import Card, Mark, Part, Row, Said, Words
from halqa.render.kit_words import Speech

Step = Planned | Activity
"""A step of a run list, of a room or of a pack."""
FIRST_SEAT_CARD = 101
"""Cards tied to a seat begin here, so that nobody takes one for a card of the bowl."""
COLUMNS_BY_LINES = 3
"""Cards of more open lines than this stand alone on a page's width."""


def letters(press: Speech, steps: Sequence[Step]) -> tuple[Part, ...]:
    """Voting cards, as many letters as the longest question that hands can answer."""
    raised = [step for step in steps if not step.test and step.kind != "exercise"]
    lines = [line for step in raised for line in countable(kind(step.kind).paper(spec_of(step)))]
    longest = max((line.choices for line in lines if not line.low), key=len, default=())
    if not longest:
        return ()
    marks = tuple(Mark(each.key.upper(), (Said(AR, "rtl", arabic_key(each.key)),)) for each in longest)
    return (
        Part(
            form="letters",
            title=press.say("kit-letters"),
            lead=press.say("kit-letters-lead"),
            rows=(Row(number=1, marks=marks),),
        ),
    )


def signs(press: Speech, names: Sequence[Words]) -> tuple[Part, ...]:
    """A sign a table, one a page."""
    rows = tuple(Row(number=at, ask=name) for at, name in enumerate(names, start=1))
    return (Part(form="signs", title=press.say("room-tables"), rows=rows),) if rows else ()


def activity_parts(press: Speech, step: Step, count: int, tables: Sequence[Words] = ()) -> tuple[Part, ...]:
    """The paper of one activity: its own where it has some, else its cards. Where there are many questions, they stand on a sheet
    of their own that is copied, and the card has only the letters: four to a page in one language, and typed at one glance."""
    lines = kind(step.kind).paper(spec_of(step))
    own = kit_scenes.scene_parts(press, step.title, spec_of(step), tables, step.pacing)
    if own or not lines:
        return own
    title, privacy = press.of(step.title), press.say(f"mode-{step.mode.value}")
    many = len([line for line in lines if line.choices and not line.low]) > COLUMNS_BY_LINES
    rows = tuple(_row(press, line, number) for number, line in enumerate(lines, start=1))
    parts: list[Part] = []
    if many:
        asked = tuple(msgspec.structs.replace(row, boxes=()) for row in rows)
        parts.append(Part(form="sheet", title=title, lead=press.say("kit-sheet-lead"), privacy=privacy, rows=asked))
    parts.append(
        Part(
            form="cards",
            title=title,
            lead=press.say(f"kit-cards-{step.mode.value}"),
            privacy=privacy,
            rows=rows,
            cards=_cards(press, step.mode, count),
            tall=not many,
            stub=press.say("kit-stub") if step.test == "pre" else (),
        )
    )
    return tuple(parts)


def notes_part(press: Speech, steps: Sequence[Step]) -> Part:
    """The facilitator's booklet of a run list without a session: every step with its minutes and notes."""
    head = ("kit-number", "kit-step", "kit-minutes")
    return Part(
        form="table",
        title=press.say("kit-booklet"),
        head=tuple(press.say(each) for each in head),
        cells=tuple(
            (
                press.plain(str(number)),
                (*press.of(step.title), *(press.of(step.notes) if step.notes is not None else ())),
                press.plain(str(step.minutes)),
            )
            for number, step in enumerate(steps, start=1)
        ),
        shares=(0.7, 7, 1.2),
        tall=True,
        large=True,
        keep=press.say("kit-scene-trainer"),
    )


def kept_last(parts: Sequence[Part]) -> tuple[Part, ...]:
    """What everybody may see first, then what stays with the trainer, each in its order."""
    return tuple(sorted(parts, key=lambda part: bool(part.keep)))


def _cards(press: Speech, mode: Mode, count: int) -> tuple[Card, ...]:
    match mode:
        case Mode.PAIRED:
            return tuple(Card(number=str(number)) for number in range(1, count + 1))
        case Mode.BY_SEAT:
            return tuple(Card(number=str(FIRST_SEAT_CARD + number)) for number in range(count))
        case Mode.BY_NAME:
            return tuple(Card(number="", fields=press.say("room-code")) for _ in range(count))
        case _:
            return tuple(Card(number="") for _ in range(count))


def _row(press: Speech, line: Line, number: int) -> Row:
    scale = line.low is not None
    hints = {"several": "paper-several", "order": "paper-in-order"}
    return Row(
        number=number,
        ask=press.of(line.ask),
        marks=tuple(
            Mark(
                choice.key if scale else press.key(choice.key),
                press.of(choice.text) if choice.text and not scale else press.say(choice.said) if choice.said else (),
            )
            for choice in line.choices
        ),
        low=press.of(line.low) if line.low is not None else (),
        high=press.of(line.high) if line.high is not None else (),
        hint=press.say(hints[line.form]) if line.form in hints else (),
        boxes=tuple(press.say(f"activity-sure-{sure}") for sure in SURE.values()) if line.sure else (),
        blanks=len(line.choices) if line.form == "order" else 0,
        lines=4 if line.form == "words" else 0,
    )


def spec_of(step: Step) -> object:
    """The author's spec of a step, in its kind's own type."""
    return msgspec.json.decode(step.spec, type=kind(step.kind).spec_type)

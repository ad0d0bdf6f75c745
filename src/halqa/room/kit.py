"""The printed kit of a half-day: everything that a day without a single phone needs, in the order of the paper that typing expects.

Cards carry no name. Tests carry a number drawn from a bowl, the same before and after; answers tied to a seat another number that the
person keeps; anonymous sheets none. So no number leads from a test to anything else that a person wrote.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from halqa.activities.registry import kind
from halqa.core.activity import Mode
from halqa.core.paper import SURE, Line, arabic_key, countable
from halqa.core.play.brief import HalfDay, Planned, Table
from halqa.core.problems import Refused
from halqa.core.words import AR, FR, Lang, Text, direction
from halqa.desk.queries import session_facts, sheet_lines
from halqa.locale import say
from halqa.locale.dates import day
from halqa.render.kit import Card, Kit, Mark, Part, Row, Said, Words
from halqa.room import follow
from halqa.room.actions.opening import tables_for
from halqa.room.content import planned_of
from halqa.room.queries import room_of

KitLanguage = Literal["fr", "ar", "en", "fr+ar"]
KIT_LANGUAGES: tuple[KitLanguage, ...] = ("fr+ar", "fr", "ar", "en")
SPARE_LINES = 6
FIRST_SEAT_CARD = 101
"""Cards tied to a seat begin here, so that nobody takes one for a card of the bowl."""
SAMPLE_DATE = "2000-01-01"
"""A sample belongs to no day."""
COLUMNS_BY_LINES = 3
"""Cards of more open lines than this stand alone on a page's width."""


class _Press:
    """Words in the languages of one kit."""

    def __init__(self, languages: Sequence[Lang]) -> None:
        self.langs = tuple(languages)

    def of(self, text: Text) -> Words:
        """A text of the pack in each language, once where they are the same."""
        return self._words([(lang, text.in_(lang)) for lang in self.langs])

    def say(self, key: str, **args: object) -> Words:
        """A sentence of ours in each language."""
        return self._words([(lang, say(lang, key, **args)) for lang in self.langs])

    def plain(self, text: str) -> Words:
        """A number, a name: the same in all languages."""
        return (Said(self.langs[0], direction(self.langs[0]), text),) if text else ()

    def key(self, key: str) -> str:
        """A letter of the paper in the scripts of the kit."""
        shown = [arabic_key(key) if lang == AR else key for lang in self.langs]
        return " ".join(dict.fromkeys(shown))

    def _words(self, pairs: list[tuple[Lang, str]]) -> Words:
        once = {text: lang for lang, text in reversed(pairs) if text}
        return tuple(Said(lang, direction(lang), text) for text, lang in reversed(once.items()))


def kit_of(*, session: str, half_day: str, language: KitLanguage) -> Kit | Refused:
    """The kit of a half-day. Raises NoSession. Refused for a half-day that the session has not, or a pack that cannot be read."""
    facts = session_facts(session)
    half = next((each for each in facts.half_days if half_day in (each.id, str(facts.half_days.index(each) + 1))), None)
    if half is None:
        return Refused("room-half-day-unknown")
    room = room_of(session)
    if room is not None and room.file.exists():
        planned, tables = follow.ask(room.file, lambda state: (state.brief.activities, tuple(state.tables.values())))
    else:
        read = planned_of(facts)
        if isinstance(read, Refused):
            return read
        planned, tables = read, tables_for(len(sheet_lines(session)))
    langs = [Lang(each) for each in language.split("+")]
    press = _Press(langs)
    steps = [each for each in planned if each.half_day == half.id]
    people = len(sheet_lines(session))
    spares = max(2, -(-people // 10))
    lang = langs[0]
    return Kit(
        lang=lang,
        dir=direction(lang),
        title=say(lang, "kit-title", title=facts.title.in_(lang)),
        line=f"{facts.place.in_(lang)} · {day(lang, half.date)} · {say(lang, f'room-{half.part}')}",
        mark=say(lang, "render-demonstration") if facts.world == "demonstration" else "",
        page_words=say(lang, "render-page", page="\ue000", pages="\ue001"),
        date=half.date,
        number_words=press.say("room-card"),
        parts=(
            _booklet(press, steps, half),
            _sign_in(press, session),
            *_signs(press, tables),
            *_letters(press, steps),
            *(
                part
                for step in steps
                for part in _activity(press, step, len(tables) + 1 if _by_table(step) else people + spares)
            ),
            *_counting(press, steps, tables),
        ),
    )


def sample_of(planned: Planned, lang: Lang) -> Kit | None:
    """The cards of one activity alone, two of them, to look at; None for what is not answered on paper."""
    press = _Press([lang])
    parts = _activity(press, planned, 2)
    if not parts:
        return None
    return Kit(
        lang=lang,
        dir=direction(lang),
        title=planned.title.in_(lang),
        line="",
        mark="",
        page_words=say(lang, "render-page", page="\ue000", pages="\ue001"),
        date=SAMPLE_DATE,
        number_words=press.say("room-card"),
        parts=parts,
    )


def _booklet(press: _Press, steps: Sequence[Planned], half: HalfDay) -> Part:
    head = ("kit-number", "kit-step", "kit-minutes", "kit-way")
    named = [say(press.langs[0], "room-way-name", way=way) for way in ("phone", "tablet", "paper", "hands")]
    ways = press.plain(" · ".join(f"[  ] {name}" for name in named))
    return Part(
        form="table",
        title=press.say("kit-booklet"),
        lead=press.say("kit-booklet-lead", minutes=half.minutes),
        head=tuple(press.say(each) for each in head),
        cells=tuple(
            (
                press.plain(str(number)),
                (*press.of(step.title), *(press.of(step.notes) if step.notes is not None else ())),
                press.plain(str(step.minutes)),
                ways if kind(step.kind).paper(_spec(step)) else press.say("kit-told"),
            )
            for number, step in enumerate(steps, start=1)
        ),
        shares=(0.5, 5, 0.9, 2.6),
        tall=True,
    )


def _sign_in(press: _Press, session: str) -> Part:
    head = ("kit-number", "kit-name", "kit-institution", "kit-signature")
    lines = sheet_lines(session)
    listed = [
        (
            press.plain(str(each.number)),
            tuple(Said(lang, direction(lang), name) for lang, name in ((FR, each.latin), (AR, each.arabic)) if name),
            press.of(each.institution) if each.institution is not None else (),
            (),
        )
        for each in lines
    ]
    spare = [(press.plain(str(len(lines) + number)), (), (), ()) for number in range(1, SPARE_LINES + 1)]
    return Part(
        form="table",
        title=press.say("kit-sign-in"),
        lead=press.say("kit-sign-in-lead"),
        head=tuple(press.say(each) for each in head),
        cells=(*listed, *spare),
        shares=(0.5, 3, 2.4, 2.4),
    )


def _signs(press: _Press, tables: Sequence[Table]) -> tuple[Part, ...]:
    rows = tuple(Row(number=at, ask=press.of(table.name)) for at, table in enumerate(tables, start=1))
    return (Part(form="signs", title=press.say("room-tables"), rows=rows),) if rows else ()


def _letters(press: _Press, steps: Sequence[Planned]) -> tuple[Part, ...]:
    """Voting cards, as many letters as the longest question that hands can answer."""
    lines = [line for step in steps if not step.test for line in countable(kind(step.kind).paper(_spec(step)))]
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


def _activity(press: _Press, step: Planned, count: int) -> tuple[Part, ...]:
    """The cards of one activity. Where there are many questions, they stand on a sheet of their own that is copied, and the card has
    only the letters: four to a page, and typed at one glance."""
    lines = kind(step.kind).paper(_spec(step))
    if not lines:
        return ()
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
            lead=press.say("kit-cards-table" if _by_table(step) else f"kit-cards-{step.mode.value}"),
            privacy=privacy,
            rows=rows,
            cards=_cards(press, step.mode, count),
            tall=not many,
            stub=press.say("kit-stub") if step.test == "pre" else (),
        )
    )
    return tuple(parts)


def _cards(press: _Press, mode: Mode, count: int) -> tuple[Card, ...]:
    match mode:
        case Mode.PAIRED:
            return tuple(Card(number=str(number)) for number in range(1, count + 1))
        case Mode.BY_SEAT:
            return tuple(Card(number=str(FIRST_SEAT_CARD + number)) for number in range(count))
        case Mode.BY_NAME:
            return tuple(Card(number="", fields=press.say("room-code")) for _ in range(count))
        case _:
            return tuple(Card(number="") for _ in range(count))


def _row(press: _Press, line: Line, number: int) -> Row:
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


def _counting(press: _Press, steps: Sequence[Planned], tables: Sequence[Table]) -> tuple[Part, ...]:
    """A sheet to note raised hands by table, for each activity that hands can answer. Tests need cards."""
    parts = []
    for step in steps:
        lines = countable(kind(step.kind).paper(_spec(step))) if not step.test and not _by_table(step) else ()
        for number, line in enumerate(lines, start=1):
            keys = [choice.key if line.low is not None else press.key(choice.key) for choice in line.choices]
            parts.append(
                Part(
                    form="table",
                    title=(*press.of(step.title), *press.plain(str(number) if len(lines) > 1 else "")),
                    lead=press.of(line.ask),
                    head=(press.say("room-table"), press.say("kit-people"), *(press.plain(key) for key in keys)),
                    cells=tuple((press.of(table.name), *([()] * (len(keys) + 1))) for table in tables),
                    shares=(2.5, 1.2, *([1.0] * len(keys))),
                )
            )
    return tuple(parts)


def _by_table(step: Planned) -> bool:
    """Whether a table fills in one sheet together: a case that goes at the pace of tables."""
    return step.kind == "case" and step.pacing == "table"


def _spec(step: Planned) -> object:
    return msgspec.json.decode(step.spec, type=kind(step.kind).spec_type)

"""The printed kit of a half-day: everything that a day without a single phone needs, in the order of the paper that typing expects.

Cards carry no name. Tests carry a number drawn from a bowl, the same before and after; answers tied to a seat another number that the
person keeps; anonymous sheets none. So no number leads from a test to anything else that a person wrote.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from halqa.activities.registry import kind
from halqa.core.paper import countable
from halqa.core.play.brief import HalfDay, Planned, Table
from halqa.core.problems import Refused
from halqa.core.words import AR, FR, Lang, direction
from halqa.desk.queries import session_facts, sheet_lines
from halqa.locale import say
from halqa.locale.dates import day
from halqa.render.kit import Card, Kit, Part, Said
from halqa.render.kit_guide import guide_of_pack
from halqa.render.kit_parts import activity_parts, kept_last, letters, signs, spec_of
from halqa.render.kit_words import Speech
from halqa.room import follow
from halqa.room.actions.opening import tables_for
from halqa.room.content import overlay_of, pack_of, planned_of
from halqa.room.queries import room_of

KitLanguage = Literal["fr", "ar", "en", "fr+ar"]
KIT_LANGUAGES: tuple[KitLanguage, ...] = ("fr+ar", "fr", "ar", "en")
SPARE_LINES = 6
SAMPLE_DATE = "2000-01-01"
"""A sample belongs to no day."""


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
    press = Speech(langs)
    steps = [each for each in planned if each.half_day == half.id]
    people = len(sheet_lines(session))
    names = [press.of(table.name) for table in tables]
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
        parts=kept_last(
            (
                _booklet(press, steps, half),
                _sign_in(press, session),
                *signs(press, names),
                *letters(press, steps),
                *(part for step in steps for part in activity_parts(press, step, people + spares, names)),
                *_counting(press, steps, tables),
                *((_recovery(press, people + spares),) if half == facts.half_days[0] else ()),
            )
        ),
    )


def course_guide(*, session: str, language: KitLanguage) -> Kit | Refused:
    """The guides and the glossary of the session's pack. Raises NoSession. Refused for a pack without any, or that cannot be read."""
    facts = session_facts(session)
    pack = pack_of(facts)
    if isinstance(pack, Refused):
        return pack
    mark = say(Lang(language.split("+")[0]), "render-demonstration") if facts.world == "demonstration" else ""
    made = guide_of_pack(pack, language, overlay=overlay_of(pack, facts.world), mark=mark) if pack is not None else None
    return made if made is not None else Refused("pack-print-no-guide")


def sample_of(planned: Planned, lang: Lang) -> Kit | None:
    """The cards of one activity alone, two of them, to look at; None for what is not answered on paper."""
    press = Speech([lang])
    parts = activity_parts(press, planned, 2)
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


def _booklet(press: Speech, steps: Sequence[Planned], half: HalfDay) -> Part:
    head = ("kit-number", "kit-step", "kit-minutes", "kit-way")
    named = [say(press.langs[0], "room-way-name", way=way) for way in ("phone", "tablet", "paper", "hands")]
    boxes = (f"[  ] {name} ".replace(" ", "\N{NO-BREAK SPACE}") for name in named)
    ways = press.plain(" ".join(boxes))
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
                ways if kind(step.kind).paper(spec_of(step)) else press.say("kit-told"),
            )
            for number, step in enumerate(steps, start=1)
        ),
        shares=(0.7, 4.7, 1.1, 2.8),
        tall=True,
    )


def _sign_in(press: Speech, session: str) -> Part:
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
        shares=(0.7, 3, 2.4, 2.4),
    )


def _recovery(press: Speech, count: int) -> Part:
    """A strip each for the phone's recovery code, with the first half-day: the code is shown once after joining, and noted by hand.
    No name stands on it, so that nobody reads whose seat it is."""
    places = Said(press.langs[0], "ltr", "_ _ _ _  –  _ _ _ _")
    return Part(
        form="cards",
        title=press.say("phone-recovery"),
        lead=press.say("kit-recovery-lead"),
        privacy=press.say("phone-recovery-words"),
        cards=tuple(Card(number="", fields=press.say("kit-recovery"), printed=(places,)) for _ in range(count)),
    )


def _counting(press: Speech, steps: Sequence[Planned], tables: Sequence[Table]) -> tuple[Part, ...]:
    """A sheet to note raised hands by table, for each activity that hands can answer. Tests need cards."""
    parts = []
    for step in steps:
        lines = countable(kind(step.kind).paper(spec_of(step))) if not step.test and not _by_table(step) else ()
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
    """Whether tables decide on their own, each on its sheet: nothing is counted in the room."""
    return step.kind == "case" and step.pacing == "table"

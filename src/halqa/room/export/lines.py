"""The facts of a room as lines of a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from halqa.core.ids import TableId
from halqa.core.words import Lang
from halqa.formats.room_csv import ActLine
from halqa.room.export.counted import Count
from halqa.room.export.decided import Decided
from halqa.room.export.facts import Answer, Taken


def lines_of(taken: Taken, lang: Lang) -> tuple[ActLine, ...]:
    """Acts by seat and by name in the order of the log, paired ones by pseudonym, then counts, then what tables decided; in the words
    of `lang`."""
    answers = (_answer(taken, each, lang) for each in taken.answers)
    counts = (line for each in taken.counts for line in _count(taken, each, lang))
    return (*answers, *counts, *(_decided(taken, each, lang) for each in taken.decided))


def moment(at: int) -> str:
    """A time in ms since the epoch as ISO 8601 in UTC, to the second."""
    return dt.datetime.fromtimestamp(at // 1000, dt.UTC).isoformat(timespec="seconds")


def table_name(taken: Taken, table: TableId, lang: Lang) -> str:
    """A table's neutral name; its id where it has none."""
    name = taken.tables.get(table)
    return name.in_(lang) if name is not None else table


def _answer(taken: Taken, answer: Answer, lang: Lang) -> ActLine:
    return ActLine(
        **_common(taken, answer, lang),
        act=answer.act,
        options=answer.chosen,
        sure=answer.sure,
        right={True: "yes", False: "no", None: ""}[answer.right],
        voice=answer.voice,
    )


def _count(taken: Taken, count: Count, lang: Lang) -> Iterable[ActLine]:
    common = _common(taken, count, lang)
    yield ActLine(**common, act="people", count=count.people)
    for option, number in count.counts.items():
        yield ActLine(**common, act="counted", options=(option,), count=number)


def _decided(taken: Taken, decided: Decided, lang: Lang) -> ActLine:
    return ActLine(**_common(taken, decided, lang), act="decided", options=(decided.option,))


def _common(taken: Taken, of: Answer | Count | Decided, lang: Lang) -> dict[str, Any]:
    planned = next(each for each in taken.brief.activities if each.id == of.activity)
    return {
        "world": taken.brief.world,
        "activity": of.activity,
        "title": planned.title.in_(lang),
        "kind": planned.kind,
        "mode": planned.mode.value,
        "item": of.item,
        "asks": next((line.ask.in_(lang) for line in taken.lines[of.activity] if line.id == of.item), ""),
        "round": of.round,
        "way": of.way,
        "table": table_name(taken, of.table, lang) if of.table is not None else "",
        "at": moment(of.at),
    }

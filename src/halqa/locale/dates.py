"""Dates, numbers and lists as people write them in each language (Babel's CLDR data; Arabic as in Morocco)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal

from halqa.core.words import Lang
from halqa.locale import BABEL_LOCALES


def day(lang: Lang, iso: str) -> str:
    """One date in words: `30 mai 2022`."""
    return format_date(date.fromisoformat(iso), "long", locale=BABEL_LOCALES[lang])


def days(lang: Lang, first: str, last: str) -> str:
    """A span of days, both inclusive, without saying a month or a year twice: `30-31 mai 2022`."""
    start, end = date.fromisoformat(first), date.fromisoformat(last or first)
    if start == end:
        return day(lang, first)
    if (start.year, start.month) == (end.year, end.month):
        return f"{number(lang, start.day)}\u2013{day(lang, last)}"
    if start.year == end.year:
        return f"{format_skeleton('MMMMd', start, locale=BABEL_LOCALES[lang])} \u2013 {day(lang, last)}"
    return f"{day(lang, first)} \u2013 {day(lang, last)}"


def number(lang: Lang, value: float) -> str:
    """A number in the language's digits and separators."""
    return format_decimal(value, locale=BABEL_LOCALES[lang])


def listed(lang: Lang, names: Sequence[str]) -> str:
    """Names one after the other: `Table 1, Table 2 et Table 3`."""
    return format_list(names, style="standard", locale=BABEL_LOCALES[lang])

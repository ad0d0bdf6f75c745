"""Dates as people write them, in French, Arabic and English: `30 et 31 mai 2022`, `من 30 إلى 31 ماي 2022`, `30/05/2022`."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

import msgspec

from halqa.core.problems import Refused

MOST_DAYS = 60
"""A session longer than this is a slip of the pen."""

_MONTHS = (
    "janvier jan janv january يناير كانون",
    "fevrier fev fevr february feb فبراير شباط",
    "mars march mar مارس اذار",
    "avril avr april apr ابريل نيسان",
    "mai may ماي مايو ايار",
    "juin june jun يونيو حزيران",
    "juillet juil july jul يوليوز يوليو تموز",
    "aout august aug غشت اغسطس اب",
    "septembre sept september sep شتنبر سبتمبر ايلول",
    "octobre oct october اكتوبر",
    "novembre nov november نونبر نوفمبر",
    "decembre dec december دجنبر ديسمبر",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TO = _words("au to until till الى - – — ـ")
_AND = _words("et and و & , ،")
_SILENT = _words(
    """du le les de the from of on من يوم يومي ايام في
    lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
    الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد"""
)
_NUMERIC = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b|\b(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})\b")
_PIECE = re.compile(r"@\d+|\d+|[^\W\d_]+|[-–—&,،]")


class _Day(msgspec.Struct):
    """A day being read: month and year may still be missing and come from what follows."""

    day: int
    month: int = 0
    year: int = 0
    open_range: bool = False


def read_days(written: str) -> tuple[dt.date, ...] | Refused:
    """The days a person wrote, in order, each once. A range gives every day of it. Lines and semicolons separate.

    Refused `desk-date-unclear` (with the line that was not understood), `desk-date-no-year`, `desk-date-none`,
    `desk-date-many` (over MOST_DAYS).
    """
    found: set[dt.date] = set()
    for line in re.split(r"[\n;؛]", written):
        if not line.strip():
            continue
        days = _read_line(_plain(line), Refused("desk-date-unclear", {"run": line.strip()}))
        if isinstance(days, Refused):
            return days
        found.update(days)
        if len(found) > MOST_DAYS:
            return Refused("desk-date-many", {"most": MOST_DAYS})
    return tuple(sorted(found)) or Refused("desk-date-none")


def _plain(written: str) -> str:
    """Lower case, digits 0-9, no accents or vowel marks, hamza seats made plain, an Arabic "and" loosened from its number."""
    digits = "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in written.lower())
    bare = "".join(c for c in unicodedata.normalize("NFKD", digits) if not unicodedata.combining(c))
    bare = re.sub("[أإآ]", "ا", bare)
    bare = re.sub(r"\b1er\b|\b(\d{1,2})(?:st|nd|rd|th)\b", lambda m: m.group(1) or "1", bare)
    return re.sub(r"\bو\s*(?=\d)", " و ", bare)


def _read_line(line: str, unclear: Refused) -> list[dt.date] | Refused:
    whole: list[dt.date] = []
    try:
        marked = _NUMERIC.sub(lambda m: f" @{_keep(whole, m)} ", line)
    except ValueError:
        return unclear
    days: list[_Day] = []
    if not all(_take(piece, days, whole) for piece in _PIECE.findall(marked)):
        return unclear
    return _finish(days, unclear)


def _keep(whole: list[dt.date], match: re.Match[str]) -> int:
    year, month, day = match.group(1, 2, 3) if match.group(1) else match.group(6, 5, 4)
    whole.append(dt.date(int(year), int(month), int(day)))
    return len(whole) - 1


def _take(piece: str, days: list[_Day], whole: list[dt.date]) -> bool:
    """Read one piece onto the days found so far; False when it means nothing here."""
    if piece.startswith("@"):
        date = whole[int(piece[1:])]
        days.append(_Day(date.day, date.month, date.year))
    elif piece.isdecimal() and len(piece) == 4:
        if not days:
            return False
        days[-1].year = int(piece)
    elif piece.isdecimal() and len(piece) <= 2:
        days.append(_Day(int(piece)))
    elif piece in _MONTH and days:
        days[-1].month = _MONTH[piece]
    elif piece in _TO and days:
        days[-1].open_range = True
    else:
        return piece in _AND or piece in _SILENT
    return True


def _finish(days: list[_Day], unclear: Refused) -> list[dt.date] | Refused:
    """Months and years flow backwards ("30 et 31 mai 2022"), then ranges are filled."""
    month = year = 0
    for day in reversed(days):
        day.month = month = day.month or month
        day.year = year = day.year or year
    if any(not day.month for day in days):
        return unclear
    if any(not day.year for day in days):
        return Refused("desk-date-no-year", unclear.args)
    try:
        dates = [dt.date(day.year, day.month, day.day) for day in days]
    except ValueError:
        return unclear
    result: list[dt.date] = []
    for position, date in enumerate(dates):
        result.append(date)
        if days[position].open_range and position + 1 < len(dates):
            span = (dates[position + 1] - date).days
            if not 0 <= span <= MOST_DAYS:
                return unclear
            result.extend(date + dt.timedelta(days=step) for step in range(1, span))
    return result

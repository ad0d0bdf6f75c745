"""Dates as people write them, and what is said when they are not understood."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.core.problems import Refused
from halqa.core.words import LANGS
from halqa.desk.days import MOST_DAYS, read_days
from halqa.locale import dates

MAY = dt.date(2022, 5, 30)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("30 et 31 mai 2022", "05-30 05-31"),
        ("30-31 mai 2022", "05-30 05-31"),
        ("du 30 mai au 2 juin 2022", "05-30 05-31 06-01 06-02"),
        ("30/05/2022 - 01/06/2022", "05-30 05-31 06-01"),
        ("2022-05-30, 2022-06-02", "05-30 06-02"),
        ("lundi 30 et mardi 31 mai 2022\n13 et 14 juin 2022", "05-30 05-31 06-13 06-14"),
        ("1er juin 2022", "06-01"),
        ("30, 31 May and 1st June 2022", "05-30 05-31 06-01"),
        ("من 30 إلى 31 ماي 2022", "05-30 05-31"),
        ("30 و31 ماي 2022؛ 13 يونيو 2022", "05-30 05-31 06-13"),
        ("٣٠ ماي ٢٠٢٢", "05-30"),
        ("13 غشت 2022", "08-13"),
        ("13 أغسطس 2022", "08-13"),
    ],
)
def test_dates_are_understood(written: str, days: str) -> None:
    assert read_days(written) == tuple(dt.date.fromisoformat(f"2022-{day}") for day in days.split())


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "desk-date-none"),
        ("30 mai", "desk-date-no-year"),
        ("bientôt", "desk-date-unclear"),
        ("31 février 2022", "desk-date-unclear"),
        ("99/99/2022", "desk-date-unclear"),
        ("2-1 mai 2022", "desk-date-unclear"),
        ("2022", "desk-date-unclear"),
        ("30 2022", "desk-date-unclear"),
        ("1 au 31 janvier 2022; 1 au 28 février 2022; 1 mars au 10 mars 2022", "desk-date-many"),
    ],
)
def test_what_is_not_understood_is_refused(written: str, code: str) -> None:
    refused = read_days(written)
    assert isinstance(refused, Refused)
    assert refused.code == code


def test_the_words_of_the_person_come_back_unchanged() -> None:
    assert read_days("bientôt, إن شاء الله") == Refused("desk-date-unclear", {"run": "bientôt, إن شاء الله"})


@given(
    first=st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)),
    more=st.integers(0, MOST_DAYS - 1),
    lang=st.sampled_from(LANGS),
)
def test_what_halqa_writes_it_reads(first: dt.date, more: int, lang: str) -> None:
    last = first + dt.timedelta(days=more)
    span = dates.days(lang, first.isoformat(), last.isoformat())  # type: ignore[arg-type]  # one of LANGS
    assert read_days(span) == tuple(first + dt.timedelta(days=step) for step in range(more + 1))

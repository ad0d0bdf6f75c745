"""The columns of the roster template: headings and words of choice in each language, the same for XLSX and CSV."""

from __future__ import annotations

from halqa.core.plan.rows import RosterRow
from halqa.core.words import Lang
from halqa.locale import say

COLUMNS = (
    "family_latin", "given_latin", "family_arabic", "given_arabic", "sex", "institution", "unit", "rank", "staff_number", "telephone",
    "email",
)  # fmt: skip
SEXES = ("female", "male", "not_collected", "declined")
RANKS = ("senior", "middle", "rank_and_file", "civilian", "not_stated")
INSTRUCTIONS = "Mode d'emploi · إرشادات"
"""The title of the instructions' sheet; no other sheet of this name is ever read or reported."""


def headings(lang: Lang) -> tuple[str, ...]:
    """The headings in a language; `core.plan.headings` recognises each of them."""
    return tuple(say(lang, f"roster-heading-{field.replace('_', '-')}") for field in COLUMNS)


def sex_words(lang: Lang) -> tuple[str, ...]:
    """The words of choice for sex."""
    return tuple(say(lang, f"roster-sex-{value.replace('_', '-')}") for value in SEXES)


def rank_words(lang: Lang) -> tuple[str, ...]:
    """The words of choice for the rank category."""
    return tuple(say(lang, f"roster-rank-{value.replace('_', '-')}") for value in RANKS)


def row_texts(row: RosterRow, lang: Lang) -> tuple[str, ...]:
    """A row's cells in the order of the columns, sex and rank in words."""
    words = {"sex": sex_words(lang)[SEXES.index(row.sex)], "rank": rank_words(lang)[RANKS.index(row.rank)]}
    return tuple(words.get(field) or str(getattr(row, field)) for field in COLUMNS)

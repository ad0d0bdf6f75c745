"""Invented people for rosters: names put together from syllables, in both scripts, from a seed. Nobody real."""

from __future__ import annotations

import random
from collections.abc import Sequence

from halqa.core.plan.rows import RosterRow

_FIRST = (
    ("Ta", "تا"),
    ("Mi", "مي"),
    ("Ro", "رو"),
    ("Sa", "سا"),
    ("Ne", "ني"),
    ("Lu", "لو"),
    ("Da", "دا"),
    ("Ki", "كي"),
    ("Fo", "فو"),
)
_MIDDLE = (
    ("li", "لي"),
    ("ra", "را"),
    ("mo", "مو"),
    ("zi", "زي"),
    ("no", "نو"),
    ("be", "بي"),
    ("su", "سو"),
    ("wa", "وا"),
    ("ti", "تي"),
)
_LAST = (
    ("ne", "ن"),
    ("l", "ل"),
    ("ran", "ران"),
    ("das", "داس"),
    ("m", "م"),
    ("kur", "كور"),
    ("f", "ف"),
    ("sil", "سيل"),
    ("b", "ب"),
)
UNITS = ("Poste de Bab Sahel", "Centre de Bir Saada", "وحدة الاستقبال", "")
INSTITUTIONS = ("Garde des ports", "Service des frontières", "حراس الساحل")


def invented_name(rng: random.Random) -> tuple[str, str]:
    """One name in Latin and Arabic letters."""
    parts = [rng.choice(_FIRST), rng.choice(_MIDDLE), rng.choice(_MIDDLE), rng.choice(_LAST)]
    return "".join(latin for latin, _ in parts), "".join(arabic for _, arabic in parts)


def invented_rows(count: int, seed: int, institutions: Sequence[str] = INSTITUTIONS) -> list[RosterRow]:
    """`count` different people: a third in Latin letters, a third in Arabic, a third in both."""
    rng = random.Random(seed)
    rows: list[RosterRow] = []
    for number in range(count):
        (family, family_arabic), (given, given_arabic) = invented_name(rng), invented_name(rng)
        latin, arabic = number % 3 != 1, number % 3 != 0
        rows.append(
            RosterRow(
                row=number + 2,
                family_latin=family * latin,
                given_latin=given * latin,
                family_arabic=family_arabic * arabic,
                given_arabic=given_arabic * arabic,
                sex=rng.choice(("female", "male", "not_collected")),
                institution=rng.choice(institutions),
                unit=rng.choice(UNITS),
                rank=rng.choice(("senior", "middle", "rank_and_file", "civilian", "not_stated")),
                staff_number=f"MAT-{number + 1:05d}",
                telephone=f"06{rng.randrange(10**8):08d}" if rng.random() < 0.7 else "",
            )
        )
    return rows

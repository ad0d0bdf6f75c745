"""What stands beside a plot in words: one row a bar, with its number, and the whole as one sentence for who can't see it."""

from __future__ import annotations

import msgspec

from halqa.core.ledger.figures import Amount
from halqa.core.words import Lang
from halqa.locale import say
from halqa.render.arithmetic import amount_of
from halqa.render.document import Plot, Run, Words
from halqa.render.plot import rest_of
from halqa.render.wording import Piece, pieces, plain, without_marks


class LegendRow(msgspec.Struct, frozen=True):
    """One row: how it is drawn, what it is, its number."""

    tone: str
    label: tuple[Piece, ...]
    value: Piece
    amount: Amount


def legend(lang: Lang, plot: Plot) -> tuple[LegendRow, ...]:
    """The rows of a plot in order; a ring's open rest comes last."""
    rows = [
        LegendRow(bar.tone, pieces(lang, bar.label), pieces(lang, (bar.value,))[0], amount_of(bar.value))
        for bar in plot.bars
    ]
    rest = rest_of(plot)
    if rest is not None:
        label: tuple[Run, ...] = plot.rest_label or (Words(say(lang, "render-ring-rest")),)
        rows.append(LegendRow("open", pieces(lang, label), pieces(lang, (rest,))[0], amount_of(rest)))
    return tuple(rows)


def alternative(lang: Lang, plot: Plot) -> str:
    """The plot in one sentence: its caption, then each part with its number."""
    parts = [
        say(lang, "render-plot-part", label="".join(piece.text for piece in row.label), value=row.value.text)
        for row in legend(lang, plot)
    ]
    return without_marks(say(lang, "render-plot-alternative", caption=plain(lang, plot.caption), parts=" ".join(parts)))

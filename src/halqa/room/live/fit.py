"""How large the wall's texts may be, from their length: a few steps of type, chosen before anything is drawn, so that nothing jumps.

Lengths are in units of a wall of 1920 x 1080: one unit is one pixel there and the same share of the picture on any other projector.
The rule (docs/look.md): the smallest text has 28 units, the largest step that fits is taken. The estimate is a little larger than
what a browser draws (tests/live/test_wall_fit.py compares them); the page's script measures, and takes the largest step that fits.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser
from itertools import groupby

import msgspec

from halqa.core.words import AR, Lang

STEPS = (64, 56, 49, 42, 36, 32, 28)
"""Sizes of a step's text, in units; `data-fit` and wall.css count them from 0."""
SMALLEST = STEPS[-1]
HEIGHT = 885.0
"""Units between the wall's head and its foot."""
WIDTH = 1416.0
"""Units beside the rail; two languages share them."""
GAP = 56.0
"""Units between two languages."""

TURN = 48.0
"""Units of the line that says which leaf this is."""
_CARD, _CARDS, _CARD_GAP = 532.0, 885.0, 45.0
"""Width in units of the join card, of its two cards when there is a network to join first, and what keeps them apart from the words."""
_TILE = (84.0, 60.0)
"""Width and height in units of a table's tile around its words, with the gap to the next."""
_ARABIC = 1.1
"""Arabic letters are set one step larger."""
_TALLER = 1.22
"""And their lines are further apart."""
_WIDE, _WIDE_AR = 0.48, 0.44
"""Width of a character in its size: what 95 in 100 texts of the shipped pack stay under, in IBM Plex Sans and its Arabic."""
_CELL, _CELL_GAP = 16.0, 34.0
"""Sizes that a need of the chain is wide at least, and units between two of them side by side."""
_BOLD = 1.04
_LOST = 1.6
"""Sizes lost at the end of a line where a word did not fit any more."""


class Form(msgspec.Struct, frozen=True):
    """How a block is set, as in wall.css. `size`: of the step's size, 0 for the smallest; `lines`: height of a line in its size;
    `around`: units above and below; `beside`: sizes to its side; `share`: of the column; `least`: units it takes at least."""

    size: float = 1.0
    lines: float = 1.3
    around: float = 12.0
    beside: float = 0.0
    share: float = 1.0
    least: float = 0.0
    below: float = 0.0
    """Sizes under the text: a bar's track."""
    grows: float = 0.0
    """Sizes beyond the smallest that `least` grows by: a picture that is higher when there is room."""
    bold: bool = False


_FORMS = {
    "ask": Form(1.1, 1.25, 24, bold=True),
    "choice": Form(1.0, 1.25, 30, 2.2),
    "pair": Form(1.0, 1.25, 20, 6.5, below=1.6),
    "bar": Form(1.0, 1.25, 18, 5.6, below=0.95),
    "say": Form(1.0, 1.35, 18),
    "why": Form(1.0, 1.35, 36, 1.2),
    "note": Form(0.0, 1.35, 10),
    "count": Form(0.0, 1.35, 16),
    "case-place": Form(0.9, 1.3, 14, 1.4),
    "way": Form(0.8, 1.4, 30, 0.8),
    "way-row": Form(0.9, 1.3, 17, 5),
    "way-row-few": Form(0.9, 1.3, 17, 5, least=72),
    "way-end": Form(0.8, 1.4, 0, 0.8, bold=True),
    "source": Form(0.0, 1.35, 4),
    "question": Form(1.0, 1.3, 26),
    "need": Form(0.8, 1.3, 35, bold=True),
    "standing": Form(0.0, 1.35, 0),
    "step": Form(1.0, 1.3, 13, 1.2),
    "scale": Form(0.8, 1.3, 66, 0, 0.52, least=132, grows=1.5),
    "columns": Form(0.0, 0.0, 24, least=330, grows=4),
    "p": Form(1.0, 1.35, 16),
    "strip": Form(0.0, 0.0, 0.0),
}
_NEED = _FORMS["need"]
_BLOCKS = frozenset({"p", "li", "h2", "h3", "blockquote", "div", "dt", "dd"})
_SILENT = frozenset({"svg", "script", "style"})


class Block(msgspec.Struct):
    """One block of text: how it is set and how many characters it has. `cell`: in which need of the chain: these stand in columns."""

    form: Form
    characters: int = 0
    cell: int = 0


class _Reader(HTMLParser):
    """Finds the blocks of a step's HTML: each text belongs to the nearest block around it that has a form of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._open: list[tuple[str, Block | None]] = []
        self._silent = self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        if tag not in _BLOCKS:
            return
        names = (dict(attrs).get("class") or "").split()
        form = next((_FORMS[name] for name in reversed(names) if name in _FORMS), _FORMS["p"] if tag == "p" else None)
        block = Block(form, cell=self._cell_of(form)) if form is not None else None
        if block is not None:
            self.blocks.append(block)
        self._open.append((tag, block))

    def _cell_of(self, form: Form) -> int:
        """The need that a block begins or stands in; 0 outside of all."""
        if form is _NEED:
            self._cells += 1
            return self._cells
        return next((block.cell for _, block in reversed(self._open) if block is not None), 0)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent -= 1
        while tag in _BLOCKS and self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        text = " ".join(data.split())
        block = next((block for _, block in reversed(self._open) if block is not None), None)
        if text and block is not None and not self._silent:
            block.characters += len(text) + 1


def blocks_of(html: str) -> list[Block]:
    """The blocks of a step's HTML, in their order."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.blocks


def height(blocks: Sequence[Block], lang: Lang, size: float, width: float) -> float:
    """Units that these blocks take under each other in a column of `width` units, at a step of `size`."""
    cells = [list(cell) for inside, cell in groupby(blocks, key=lambda block: block.cell) if inside]
    beside = max(1, int((width + _CELL_GAP) // (_CELL * _letters(_NEED, lang, size) + _CELL_GAP)))
    narrow = (width + _CELL_GAP) / beside - _CELL_GAP
    high = [sum(_high(block, lang, size, narrow) for block in cell) for cell in cells]
    rows = (max(high[first : first + beside]) for first in range(0, len(high), beside))
    return sum(rows) + sum(_high(block, lang, size, width) for block in blocks if not block.cell)


def _letters(form: Form, lang: Lang, size: float) -> float:
    return max(size * form.size, SMALLEST) * (_ARABIC if lang == AR else 1.0)


def _high(block: Block, lang: Lang, size: float, width: float) -> float:
    form, letters = block.form, _letters(block.form, lang, size)
    room = max(width * form.share - form.beside * letters, 4 * letters)
    words = (
        _lines(block, lang, letters, room) * letters * form.lines * (_TALLER if lang == AR else 1.0)
        + form.below * letters
    )
    return max(words, form.least + form.grows * (size - SMALLEST)) + form.around


def _lines(block: Block, lang: Lang, letters: float, room: float) -> int:
    long = block.characters * letters * (_WIDE_AR if lang == AR else _WIDE) * (_BOLD if block.form.bold else 1)
    return math.ceil(long / room if long <= room else long / (room - _LOST * letters))


def column(languages: int, beside: float = 0.0) -> float:
    """Width in units of each language's column, where a card of so many units stands beside them."""
    return (WIDTH - beside - GAP * (languages - 1)) / languages


def join_cards(wifi: bool) -> float:
    """Width in units that the join card takes: with a network to join first there are two codes."""
    return (_CARDS if wifi else _CARD) + 2 * _CARD_GAP


def tiles(texts: Sequence[str], lang: Lang, width: float) -> float:
    """Units that the tiles of the tables take at the foot of a column, each with its text at the smallest size, row after row."""
    letters = SMALLEST * (_ARABIC if lang == AR else 1.0)
    each = [len(text) * letters * (_WIDE_AR if lang == AR else _WIDE) + _TILE[0] for text in texts]
    rows, left = 0, 0.0
    for wide in each:
        if rows == 0 or wide > left:
            rows, left = rows + 1, width
        left -= wide
    return rows * _TILE[1] * (_TALLER if lang == AR else 1.0)


def step_for(sides: Sequence[tuple[Lang, Sequence[Block]]], width: float, feet: Mapping[Lang, float]) -> int | None:
    """The largest step at which every side fits its column above a foot of so many units, so that both languages are set alike;
    None when none does."""
    for step, size in enumerate(STEPS):
        if all(height(blocks, lang, size, width) <= HEIGHT - feet.get(lang, 0.0) for lang, blocks in sides):
            return step
    return None

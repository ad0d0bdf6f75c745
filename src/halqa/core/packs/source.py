"""Text as the author wrote it, cut into numbered lines. Nothing is lost: joining the lines gives the text back."""

from __future__ import annotations

import msgspec

from halqa.core.problems import Where

BYTE_ORDER_MARK = "\ufeff"


class Line(msgspec.Struct, frozen=True):
    """One line of a file, without its line end. Numbers count from 1."""

    file: str
    number: int
    text: str

    @property
    def where(self) -> Where:
        """The place a Problem points to."""
        return Where(file=self.file, line=self.number)


def cut(file: str, text: str) -> tuple[Line, ...]:
    r"""The lines of `text`. Only `\n`, `\r\n` and `\r` end a line: a word processor's other separators stay inside."""
    plain = text.removeprefix(BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    return tuple(Line(file, number, line) for number, line in enumerate(plain.split("\n"), start=1))

"""The one shape of a diagnostic: something wrong in authored or imported data, with its place and its remedy.

A Problem is a value; it never stops the load. Its sentences are in the catalogue (`halqa.locale`) under
`problem-<code>` and `problem-<code>-remedy`, with `args` as their variables. Refusals of a person's request are
`Refused` (`core.play.commands` and the apps' actions); bugs are exceptions. The three are never mixed.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Severity = Literal["error", "warning", "note"]
Arg = str | int | float


class Where(msgspec.Struct, frozen=True):
    """A place in a file. Lines and rows count from 1 (0: the whole file); `column` is a spreadsheet's column heading or cell name."""

    file: str = ""
    line: int = 0
    column: str = ""

    @property
    def short(self) -> str:
        """`file:line`, or the file where all of it is meant."""
        return f"{self.file}:{self.line}" if self.line else self.file


class Problem(msgspec.Struct, frozen=True):
    """What is wrong (`code`), how grave, where, and the values its sentence needs."""

    code: str
    severity: Severity
    where: Where
    args: dict[str, Arg] = {}


class Message(msgspec.Struct, frozen=True):
    """A sentence by its key in the catalogue, with its variables; put into words at the edge."""

    key: str
    args: dict[str, Arg] = {}


class Refused(msgspec.Struct, frozen=True):
    """A person asked for what is not possible now. `code` names the sentence `refused-<code>` in the catalogue."""

    code: str
    args: dict[str, Arg] = {}

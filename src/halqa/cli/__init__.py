"""The command line: one file per command, each with `add(commands)` that registers its parser and its `run`."""

from __future__ import annotations

import importlib
import os
import sys

from halqa.cli.calls import NotUnderstood, Parser, told

COMMANDS = ("demo", "serve", "init", "doctor", "figures", "pack", "roster", "report", "bench", "room")
"""One module of this package each; imported only when asked for, so that no command waits for another's libraries."""

ENOUGH = 141
"""Whoever read what we print had enough of it, as `head` has: what a shell calls a program that ended for this (128 and SIGPIPE)."""


def main(argv: list[str] | None = None) -> int:
    """Run one command; the exit status: 0 all well, 1 findings, 2 unreadable input or a bad call, 141 nobody reads on."""
    words = sys.argv[1:] if argv is None else argv
    parser = Parser(prog="halqa", description="Participatory trainings with figures that close.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    named = [word for word in words if word in COMMANDS][:1]
    for name in named or COMMANDS:
        importlib.import_module(f"halqa.cli.{name}").add(commands)
    try:
        arguments = parser.parse_args(words)
    except NotUnderstood as error:
        return told(words, error)
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        if not _nobody_reads():
            raise
        return ENOUGH
    return status


def _nobody_reads() -> bool:
    """Whether what we print goes to a pipe that is closed (`| head`); then nothing more is tried to be printed, at the end of Python
    either. Any other broken connection is a bug and not this."""
    try:
        print(flush=True)  # flushing alone says nothing: what could not be written is dropped already
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return True
    return False

"""The command line: one file per command, each with `add(commands)` that registers its parser and its `run`."""

from __future__ import annotations

import argparse
import importlib
import sys

COMMANDS = ("demo", "serve", "init", "doctor", "figures", "pack", "roster", "report", "bench", "room")
"""One module of this package each; imported only when asked for, so that no command waits for another's libraries."""


def main(argv: list[str] | None = None) -> int:
    """Run one command; the exit status: 0 all well, 1 findings, 2 unreadable input or a bad call."""
    words = sys.argv[1:] if argv is None else argv
    parser = argparse.ArgumentParser(prog="halqa", description="Participatory trainings with figures that close.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    named = [word for word in words if word in COMMANDS][:1]
    for name in named or COMMANDS:
        importlib.import_module(f"halqa.cli.{name}").add(commands)
    arguments = parser.parse_args(words)
    status: int = arguments.run(arguments)
    return status

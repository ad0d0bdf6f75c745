"""`halqa serve`: both doors, watched, until Ctrl-C."""

from __future__ import annotations

import argparse

from halqa.core.words import FR, LANGS, Lang


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = commands.add_parser("serve", help="open both doors: phones on the local network, staff on this computer")
    parser.add_argument("--language", choices=LANGS, default=FR, help="the language of what is printed")
    parser.add_argument("--phones-only", action="store_true", help="open the phone door alone")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Serve; the exit status: 0 asked to stop, 3 a door could not open."""
    from halqa.server.serve import serve  # the servers' libraries load only when they are asked for

    return serve(Lang(arguments.language), staff=not arguments.phones_only)

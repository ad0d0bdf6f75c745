"""`halqa init`: the data folder, its secret, its database, and the first administrator."""

from __future__ import annotations

import argparse
import getpass
import sys

from halqa.core.words import FR, LANGS, Lang
from halqa.locale import say

SHORTEST = 12


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = commands.add_parser("init", help="make the data folder, the database and the first administrator")
    parser.add_argument("--administrator", default="administrator", metavar="NAME", help="the first account's name")
    parser.add_argument("--ask", action="store_true", help="type the password instead of getting a generated one")
    parser.add_argument("--lang", choices=LANGS, default=FR, help="the language of the sentences")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0: ready; 2: the folder cannot be written, or the password is too short. A second time changes nothing."""
    from halqa.server import environment, first

    lang = Lang(arguments.lang)
    data = environment.read().data
    try:
        first.make_folder(data)
        first.make_secret(data)
    except OSError as error:
        print(say(lang, "init-no-folder", path=str(data), reason=error.strerror or ""), file=sys.stderr)
        return 2
    environment.start_django()
    first.make_database()
    print(say(lang, "init-ready", path=str(data)))
    if first.has_administrator():
        print(say(lang, "init-administrator-known"))
        return 0
    return _administrator(lang, arguments.administrator, arguments.ask)


def _administrator(lang: Lang, name: str, ask: bool) -> int:
    from halqa.server import first
    from halqa.staff.requests import new_password_words

    password = getpass.getpass(say(lang, "init-ask", name=name) + " ") if ask else new_password_words()
    if len(password) < SHORTEST:
        print(say(lang, "init-short", least=SHORTEST), file=sys.stderr)
        return 2
    first.make_administrator(name, password)
    print(say(lang, "init-administrator", name=name))
    if not ask:
        print(say(lang, "init-password"))
        print(f"    {password}")
    return 0

"""What the actions of `halqa pack` share: how one ends, and how a file that was asked for is written and told."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from halqa.core.problems import Refused
from halqa.core.words import FR, Lang
from halqa.formats.pack_folder import SUFFIXES, NotAPack
from halqa.formats.whole_file import reason, write_out
from halqa.locale import say, say_refusal

UNREADABLE = 2
Act = Callable[[argparse.Namespace], "int | Refused"]


def ends(act: Act) -> Callable[[argparse.Namespace], int]:
    """The action as a command: its exit status; what it refuses, and a folder that is no pack, is one sentence on standard error."""

    def run(arguments: argparse.Namespace) -> int:
        try:
            done = act(arguments)
        except NotAPack as refused:
            done = Refused(refused.code, dict(refused.args_of_sentence))
        if isinstance(done, Refused):
            print(say_refusal(lang_of(arguments), done), file=sys.stderr)
            return UNREADABLE
        return done

    return run


def lang_of(arguments: argparse.Namespace) -> Lang:
    """The language of the sentences: the one asked for, the first of two, French when none is."""
    return Lang((arguments.lang or FR).split("+")[0])


def written_out(out: Path, data: bytes) -> Refused | None:
    """Write a file that a person asked for by name; why it could not be. A pack's own file is never written over."""
    if out.suffix in SUFFIXES and out.exists():
        return Refused("pack-out-in-pack", {"path": str(out)})
    try:
        write_out(out, data)
    except OSError as error:
        return not_written(out, error)
    return None


def not_written(path: Path, error: OSError) -> Refused:
    """Why nothing could be written there."""
    return Refused("exchange-not-written", {"path": str(path), "reason": reason(error)})


def put_out(arguments: argparse.Namespace, out: Path, data: bytes, said: str, **told: dict[str, str]) -> int | Refused:
    """Write the file and say so: the sentence `said`, or with `--json` what is `told` under its one name, and the file."""
    refused = written_out(out, data)
    if refused is not None:
        return refused
    if arguments.json:
        print(json.dumps({name: {**values, "file": str(out)} for name, values in told.items()}, indent=2))
    else:
        print(say(lang_of(arguments), said, file=str(out)))
    return 0

"""`halqa demo`: the main job, shown. A fresh invented world, both doors, and a page in the browser; or all of it without a person."""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import webbrowser
from pathlib import Path
from typing import Any

from halqa.core.words import FR, LANGS, Lang
from halqa.locale import say
from halqa.server import platform

PORTS = {"HALQA_STAFF_PORT": 8720, "HALQA_PHONE_PORT": 8721, "HALQA_CONTROL_PORT": 8722}
PATIENCE = 60.0
"""Seconds the doors may take to answer before the demonstration says that they do not."""


def add(commands: Any) -> None:
    """Register the command."""
    parser = commands.add_parser("demo", help="show the main job in an invented country")
    parser.add_argument("--play", action="store_true", help="play the circle without a person, through the real doors")
    parser.add_argument("--exit", action="store_true", help="stop when the play is over (with --play)")
    parser.add_argument("--no-browser", action="store_true", help="print the addresses only")
    parser.add_argument(
        "--data", type=Path, default=Path(".halqa/demo"), help="where the invented world is made, anew each time"
    )
    parser.add_argument("--language", choices=LANGS, default=FR, help="the language of what is printed")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make the world, start the doors, open the page; the exit status."""
    data: Path = arguments.data.resolve()
    lang = Lang(arguments.language)
    if not _fresh(data):
        platform.tell(say(lang, "demo-folder-taken", path=str(data)))
        return 2
    _settings(data)
    platform.tell(say(lang, "demo-making"))
    import django  # only now that the settings are named

    django.setup()
    from halqa.demo.stage import make_world

    make_world()
    platform.on_stop(_interrupt)
    platform.tell(say(lang, "demo-starting"))
    serve = subprocess.Popen([sys.executable, "-m", "halqa.cli", "serve", "--language", lang])
    try:
        if not _answers(serve):
            platform.tell(say(lang, "demo-no-answer"))
            return 1
        return _show(arguments, data, serve, lang)
    except KeyboardInterrupt:
        return 0
    finally:
        serve.terminate()
        try:
            serve.wait(timeout=10)
        except subprocess.TimeoutExpired:
            serve.kill()


def _interrupt() -> None:
    """Asked to end from outside: leave as with Ctrl-C, so that the doors end too."""
    raise KeyboardInterrupt


def _show(arguments: argparse.Namespace, data: Path, serve: subprocess.Popen[bytes], lang: Lang) -> int:
    from halqa.demo import stage

    platform.tell(say(lang, "demo-on-paper"))
    stage.play_on_paper()
    home = f"http://127.0.0.1:{os.environ['HALQA_STAFF_PORT']}/"  # noqa: TID251 - set just above, for both doors
    if arguments.play:
        platform.tell(say(lang, "demo-with-phones"))
        status = stage.play_and_tell(data / "out", lang, platform.tell)
        if arguments.exit:
            return status
    platform.tell(say(lang, "demo-open", address=home))
    if not arguments.no_browser:
        webbrowser.open(home)
    return serve.wait()


def _fresh(data: Path) -> bool:
    """An empty folder for the invented world; False, and nothing touched, when it holds something that is no demonstration's."""
    marker = data / "DEMONSTRATION"
    if data.exists():
        if any(data.iterdir()) and not marker.exists():
            return False
        shutil.rmtree(data)
    (data / "run").mkdir(parents=True)
    marker.write_text("Everything in this folder is invented and is made anew by `halqa demo`.\n", encoding="utf-8")
    return True


def _settings(data: Path) -> None:
    """The names both doors and this process read: a secret of its own, the ports that are set or else free ones, the demonstration's
    settings."""
    secret = data / "secret"
    secret.write_text(secrets.token_urlsafe(48), encoding="ascii")
    secret.chmod(0o600)
    for name, port in PORTS.items():
        if name not in os.environ:  # noqa: TID251 - a port that is set is meant: the doors use it, or say that they cannot
            os.environ[name] = str(_free(port))  # noqa: TID251 - handed to the doors, which read it in environment.py
    os.environ.update(  # noqa: TID251 - the same
        HALQA_DATA=str(data),
        HALQA_DEMO="1",
        HALQA_CONTROL_KEY=secrets.token_urlsafe(32),
        DJANGO_SETTINGS_MODULE="halqa.demo.settings",
    )


def _free(port: int) -> int:
    """This port, or another that is free."""
    for candidate in (port, 0):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("0.0.0.0", candidate))  # noqa: S104 - the phone door will listen there
            except OSError:
                continue
            return int(probe.getsockname()[1])
    return port


def _answers(serve: subprocess.Popen[bytes]) -> bool:
    """Whether both doors answer within the patience."""
    wanted = [
        f"http://127.0.0.1:{os.environ['HALQA_STAFF_PORT']}/",  # noqa: TID251 - set by this process
        f"http://127.0.0.1:{os.environ['HALQA_PHONE_PORT']}/health",  # noqa: TID251 - set by this process
    ]
    deadline = time.monotonic() + PATIENCE
    while wanted and time.monotonic() < deadline and serve.poll() is None:
        try:
            with urllib.request.urlopen(wanted[0], timeout=10):  # noqa: S310 - our own loopback address
                wanted.pop(0)
        except (OSError, urllib.error.URLError):
            time.sleep(0.2)
    return not wanted

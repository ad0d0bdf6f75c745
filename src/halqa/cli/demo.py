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
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from halqa.core.words import FR, LANGS, Lang
from halqa.formats.file_lock import take
from halqa.locale import say
from halqa.server import platform

PORTS = {"HALQA_STAFF_PORT": 8720, "HALQA_PHONE_PORT": 8721, "HALQA_CONTROL_PORT": 8722}
MARKER = "DEMONSTRATION"
"""The file that says whose the folder is; whoever shows the demonstration in it holds its lock."""
SOON = 5.0
"""Seconds in which doors that cannot stay open have ended."""
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
    parser.add_argument(
        "--language", choices=LANGS, help="the language of what is printed (default: this computer's, or else fr)"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make the world, start the doors, open the page; the exit status."""
    data: Path = arguments.data.resolve()
    lang = Lang(arguments.language or platform.system_language() or FR)
    with ExitStack() as held:
        trouble = _fresh(data, held)
        if trouble:
            platform.tell(say(lang, trouble, path=str(data)))
            return 2
        with ExitStack() as ports:
            taken = _settings(data, ports)
            if taken:
                platform.tell(say(lang, "demo-port-taken", name=taken, port=os.environ[taken]))  # noqa: TID251 - as it is set
                return 2
            platform.tell(say(lang, "demo-making"))
            import django  # only now that the settings are named

            django.setup()
            from halqa.demo.stage import make_world

            make_world()
            platform.on_stop(_interrupt)
            platform.tell(say(lang, "demo-starting"))
        return _with_doors(arguments, data, lang)


def _with_doors(arguments: argparse.Namespace, data: Path, lang: Lang) -> int:
    """Show it while both doors are open. What breaks because they could not stay open ends with a sentence, after theirs."""
    serve = subprocess.Popen([sys.executable, "-m", "halqa.cli", "serve", "--language", lang])
    try:
        if _answers(serve):
            return _show(arguments, data, serve, lang)
    except KeyboardInterrupt:
        return 0
    except Exception:
        if not _ended(serve):
            raise
    finally:
        serve.terminate()
        try:
            serve.wait(timeout=10)
        except subprocess.TimeoutExpired:
            serve.kill()
    platform.tell(say(lang, "demo-no-answer"))
    return 1


def _ended(serve: subprocess.Popen[bytes]) -> bool:
    """Whether the doors are ending by themselves, or have ended."""
    try:
        serve.wait(timeout=SOON)
    except subprocess.TimeoutExpired:
        return False
    return True


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


def _fresh(data: Path, held: ExitStack) -> str:
    """An empty folder for the invented world, this process's own until `held` ends; else why not, as the key of a sentence, and nothing
    is touched: it holds something that is no demonstration's, or a demonstration that is under way."""
    marker = data / MARKER
    if data.exists() and not marker.exists() and any(data.iterdir()):
        return "demo-folder-taken"
    data.mkdir(parents=True, exist_ok=True)
    file = held.enter_context(marker.open("ab"))
    try:
        take(file)
    except OSError:
        return "demo-under-way"
    for each in data.iterdir():
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each)
        elif each.name != MARKER:
            each.unlink()
    (data / "run").mkdir()
    file.truncate(0)
    file.write(b"Everything in this folder is invented and is made anew by `halqa demo`.\n")
    file.flush()
    return ""


def _settings(data: Path, ports: ExitStack) -> str:
    """The names both doors and this process read: a secret of its own, the ports that are set or else free ones, the demonstration's
    settings. Nobody else takes a port until `ports` ends. Gives the name of a port that is set and taken, if there is one."""
    secret = data / "secret"
    secret.write_text(secrets.token_urlsafe(48), encoding="ascii")
    secret.chmod(0o600)
    for name, port in PORTS.items():
        # A port that is set is meant: another one would be found by nobody.
        meant = os.environ.get(name)  # noqa: TID251 - handed to the doors, which read it in environment.py
        if meant and not meant.isdecimal():
            continue  # the doors say what is wrong with it
        found = _free(int(meant) if meant else port, ports) or (0 if meant else _free(0, ports))
        if not found:
            return name
        os.environ[name] = str(found)  # noqa: TID251 - the same
    os.environ.update(  # noqa: TID251 - the same
        HALQA_DATA=str(data),
        HALQA_DEMO="1",
        HALQA_CONTROL_KEY=secrets.token_urlsafe(32),
        DJANGO_SETTINGS_MODULE="halqa.demo.settings",
    )
    return ""


def _free(port: int, ports: ExitStack) -> int:
    """This port (0: any), held until `ports` ends; 0 where it is not free."""
    probe = ports.enter_context(socket.socket(socket.AF_INET, socket.SOCK_STREAM))
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 0 if platform.WINDOWS else 1)
    try:
        probe.bind(("0.0.0.0", port))  # noqa: S104 - the phone door will listen there
        probe.listen()  # two that are only bound do not exclude each other
    except OSError:
        return 0
    return int(probe.getsockname()[1])


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

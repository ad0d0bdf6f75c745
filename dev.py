#!/usr/bin/env python3
"""The two commands of Halqa, with the standard library only.

    python3 dev.py demo [--play] [--exit] ...   set up what is needed, then show the main job
    python3 dev.py test [--only STEP] ...       set up what is needed, then run every gate
    python3 dev.py run ARGS...                  any other halqa command inside the environment

Everything it makes lies inside the clone: the environment in `.venv`, downloads and temporary files in `.cache`. A second
run needs no network: what is installed is remembered by the digest of the lock file.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
CACHE = ROOT / ".cache"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
MINIMUM = (3, 11)


def say(text: str) -> None:
    """Print one line of progress at once."""
    print(f"halqa: {text}", flush=True)


def environment() -> dict[str, str]:
    """The environment of every process started here: caches, temporary files and byte code stay in the clone."""
    env = dict(os.environ)
    (CACHE / "tmp").mkdir(parents=True, exist_ok=True)
    env.update(
        PIP_CACHE_DIR=str(CACHE / "pip"),
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        TMPDIR=str(CACHE / "tmp"),
        TEMP=str(CACHE / "tmp"),
        TMP=str(CACHE / "tmp"),
        XDG_CACHE_HOME=str(CACHE / "xdg"),
        XDG_CONFIG_HOME=str(CACHE / "xdg"),
        PYTHONUTF8="1",
        PYTHONPATH=str(ROOT / "src"),
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD="1",
    )
    env.pop("PYTHONHOME", None)
    return env


def take(file: IO[bytes]) -> None:
    """Lock an open file for this process; OSError at once when another has it. The system lets go when the process ends in any way."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Two commands that begin at once do not both make the environment: the second waits, then finds it made."""
    if not os.access(ROOT, os.W_OK):
        raise SystemExit(
            f"halqa: {ROOT} cannot be written to. Copy the folder to a place that is yours, then run the same command there."
        )
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "setting-up.lock").open("ab") as file:
        told = False
        while True:
            try:
                take(file)
                break
            except OSError:
                if not told:
                    say("another command is setting up this folder; waiting for it")
                told = True
                time.sleep(0.2)
        yield


def make_environment() -> None:
    """Make `.venv` if it is missing. Debian's python3 may lack ensurepip: then pip of the caller installs into it."""
    if PYTHON.exists():
        return
    say("making the environment in .venv")
    try:
        venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(VENV)
    except (subprocess.CalledProcessError, SystemExit):
        shutil.rmtree(VENV, ignore_errors=True)
        venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(VENV)


def pip_command() -> list[str]:
    """The pip that installs into `.venv`: its own, or the caller's with `--python`."""
    own = subprocess.run([str(PYTHON), "-m", "pip", "--version"], capture_output=True, check=False)
    if own.returncode == 0:
        return [str(PYTHON), "-m", "pip"]
    theirs = [sys.executable, "-m", "pip"]
    if subprocess.run([*theirs, "--version"], capture_output=True, check=False).returncode:
        raise SystemExit(
            "halqa: this Python has no pip. Install it (Debian, Ubuntu: sudo apt install python3-venv), then run the command again."
        )
    return [*theirs, "--python", str(PYTHON)]


def install(lock: str) -> None:
    """Install a lock file (hashes checked, wheels only) unless exactly this lock is installed already."""
    path = ROOT / "requirements" / lock
    digest = hashlib.sha256(path.read_bytes() + repr(sys.version_info[:2]).encode()).hexdigest()
    stamp = VENV / f"installed-{lock}"
    if stamp.exists() and stamp.read_text() == digest:
        return
    total = sum(1 for line in path.read_text().splitlines() if line[:1].isalnum())
    say(f"installing {total} locked packages (first time only)")
    # The lock is complete, so nothing is resolved: a release newer than the lock cannot slip in through an extra.
    command = [*pip_command(), "install", "--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-input"]
    command += ["-r", str(path)]
    started, seen = time.monotonic(), 0
    with subprocess.Popen(
        command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        kept: list[str] = []
        for line in process.stdout:
            kept.append(line)
            if line.startswith("Collecting "):
                seen += 1
                print(f"\rhalqa: {min(seen, total)} of {total}  {line.split()[1][:40]:<40}", end="", flush=True)
    print()
    if process.returncode:
        sys.stderr.write("".join(kept[-25:]))
        raise SystemExit("halqa: the packages could not be installed. Check the network, then run the command again.")
    stamp.write_text(digest)
    say(f"installed in {time.monotonic() - started:.0f} s")


def halqa(args: list[str]) -> int:
    """Run a halqa command inside the environment; its exit status. Where the system can, the command takes this process's place:
    whoever ends this one ends the doors too."""
    command = [str(PYTHON), "-m", "halqa.cli", *args]
    if os.name == "posix":
        os.chdir(ROOT)
        sys.stdout.flush()
        os.execve(command[0], command, environment())
    return subprocess.call(command, cwd=ROOT, env=environment())


STEPS: dict[str, list[str]] = {
    "lint": ["-m", "ruff", "check", "."],
    "format": ["-m", "ruff", "format", "--check", "."],
    "contracts": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
    "types": ["-m", "mypy", "src", "tests", "dev.py"],
    "tests": [
        "-m", "pytest", "-n", "2", "-m", "not browser and not live",
        "--cov", "--cov-report=term-missing:skip-covered", "--cov-fail-under=100",
    ],
    "postgres": [
        "-m", "tests.support.postgres", str(PYTHON), "-m", "pytest", "-n", "2", "-m", "not browser and not live",
        *(f"tests/{part}" for part in ("staff", "people", "desk", "room", "record", "portal", "server")),
    ],
    "live": ["-m", "pytest", "-n", "2", "-m", "live and not browser"],
    "browser": ["-m", "pytest", "-n", "2", "-m", "browser"],
}  # fmt: skip


def test(args: list[str]) -> int:
    """Run every gate in order, all of them even when one fails, and say at the end which failed."""
    only = [args[i + 1] for i, a in enumerate(args) if a == "--only"]
    rest = [a for i, a in enumerate(args) if a != "--only" and (i == 0 or args[i - 1] != "--only")]
    unknown = [name for name in only if name not in STEPS]
    if unknown:
        raise SystemExit(f"halqa: no step called {', '.join(unknown)}; the steps are {', '.join(STEPS)}")
    failed: list[str] = []
    for name, command in STEPS.items():
        if only and name not in only:
            continue
        started = time.monotonic()
        say(f"{name} ...")
        extra = rest if "pytest" in command else []
        if subprocess.call([str(PYTHON), *command, *extra], cwd=ROOT, env=environment()):
            failed.append(name)
        say(f"{name} {'FAILED' if name in failed else 'passed'} ({time.monotonic() - started:.0f} s)")
    if failed:
        say(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


def main() -> int:
    """Parse the command, prepare what it needs, run it; the exit status."""
    if sys.version_info < MINIMUM:
        raise SystemExit(
            f"halqa: Python {MINIMUM[0]}.{MINIMUM[1]} or newer is needed; this is {sys.version.split()[0]}."
        )
    args = sys.argv[1:]
    if not args or args[0] not in {"demo", "test", "run"}:
        print(__doc__)
        return 2
    with one_at_a_time():
        make_environment()
        install("test.txt" if args[0] == "test" else "run.txt")
    if args[0] == "test":
        return test(args[1:])
    return halqa(["demo", *args[1:]] if args[0] == "demo" else args[1:])


if __name__ == "__main__":
    try:
        status = main()
    except KeyboardInterrupt:
        print()
        raise SystemExit("halqa: stopped. The same command starts again; what was downloaded is kept.") from None
    raise SystemExit(status)

"""`halqa bench room`: the room under load, measured against a bare route of the same server; `halqa bench pack`: a case by its size
(docs/bench.md).

Exit status: 0 goals met (or nothing to judge in a quick run), 1 a goal is missed, 2 it cannot be judged here.
"""

from __future__ import annotations

import argparse
import json
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import msgspec

from halqa.bench import cluster, packs, picture, report
from halqa.bench.run import Settings
from halqa.bench.scenarios import SCENARIOS
from halqa.bench.scenarios import run as run_scenarios
from halqa.bench.stage import CannotMeasure
from halqa.core.words import FR, LANGS, Lang
from halqa.locale import say
from halqa.server import clock, platform


def add(commands: Any) -> None:
    """Register `bench` with its verbs, `room` and `pack`."""
    bench = commands.add_parser("bench", help="measure, on this machine")
    verbs = bench.add_subparsers(dest="verb", metavar="VERB", required=True)
    room = verbs.add_parser("room", help="phones, streams and answers against a real phone door (docs/bench.md)")
    room.add_argument("--scenario", action="append", choices=list(SCENARIOS), help="only this one; may be repeated")
    room.add_argument("--rounds", type=_count, help="rounds of each case (default 3)")
    room.add_argument("--seconds", type=_amount, help="length of a round (default 4)")
    room.add_argument(
        "--whole",
        action="store_true",
        help="every scenario, kills and soak too, in 5 rounds of 10 s (an hour and a half)",
    )
    room.add_argument("--fsync-ms", type=_amount, default=2.0, help="what a commit's flush takes at least (default 2)")
    room.add_argument("--soak-minutes", type=_amount, default=30.0, help="length of the scenario soak (default 30)")
    room.add_argument("--store", choices=("sqlite", "postgres"), help="where the rooms lie (default sqlite: files)")
    room.add_argument(
        "--database",
        default="",
        metavar="URL",
        help="a PostgreSQL where the bench may make databases (postgresql://...; default: its own, from what is installed)",
    )
    room.add_argument("--doors", type=_count, default=1, help="phone doors on that PostgreSQL (default 1)")
    room.add_argument("--quick", action="store_true", help="tiny loads: tries the tool, judges nothing")
    room.add_argument("--anyway", action="store_true", help="print although the machine is busy, marked: not judged")
    room.add_argument("--json", nargs="?", const="-", metavar="FILE", help="the result as JSON, printed or into a file")
    room.add_argument("--plot", type=Path, metavar="FILE.svg", help="the latencies as a picture")
    room.add_argument(
        "--markdown", type=Path, metavar="PAGE", help="put the figures into this page, between its two marks"
    )
    room.add_argument("--profile", default="", metavar="FILE", help="write a profile of the door's loop there")
    room.add_argument("--language", choices=LANGS, default=FR, help="the language of the sentences (default: fr)")
    room.set_defaults(run=run)
    pack = verbs.add_parser("pack", help="what reading and checking a case costs by its number of steps")
    pack.add_argument("--rounds", type=_count, default=3, help="the quickest of so many counts (default 3)")
    pack.add_argument("--json", action="store_true", help="the figures for programs")
    pack.add_argument("--language", choices=LANGS, default=FR, help="the language of the sentences (default: fr)")
    pack.set_defaults(run=run_pack)


def _count(typed: str) -> int:
    value = int(typed)
    if value < 1:
        raise argparse.ArgumentTypeError(typed)
    return value


def _amount(typed: str) -> float:
    value = float(typed)
    if not 0 <= value < 100_000:
        raise argparse.ArgumentTypeError(typed)
    return value


def run(arguments: argparse.Namespace) -> int:
    """Run the scenarios and tell what was found; the exit status."""
    lang = Lang(arguments.language)
    store = arguments.store or ("postgres" if arguments.database else "sqlite")
    if store == "sqlite" and (arguments.database or arguments.doors > 1):
        platform.tell(report.words(lang, "bench-which-store"))
        return 2
    page = _page(arguments.markdown)
    if page is None:
        platform.tell(report.words(lang, "bench-no-place", file=str(arguments.markdown)))
        return 2
    try:
        with cluster.serving(arguments.database) if store == "postgres" else nullcontext("") as database:
            result = run_scenarios(
                _settings(arguments, database),
                arguments.scenario or (),
                clock.now(),
                lambda key, values: platform.tell(report.words(lang, key, **values)),
            )
    except CannotMeasure as error:
        platform.tell(report.words(lang, error.key, **error.values))
        return 2
    _tell(arguments, lang, result, page)
    return _status(result)


def run_pack(arguments: argparse.Namespace) -> int:
    """Measure cases of 100, 1,000 and 10,000 steps; 1 when a step of a large one costs more than three of a small one."""
    lang = Lang(arguments.language)
    rounds = [packs.measure(steps, clock.today().isoformat(), arguments.rounds) for steps in packs.SIZES]
    growth = packs.growth(rounds)
    if arguments.json:
        rows = [{**msgspec.structs.asdict(each), "per_step": each.per_step} for each in rounds]
        print(json.dumps({"rounds": rows, "growth": growth, "most": packs.MOST_GROWTH}, indent=2))
    else:
        for each in rounds:
            values = {name: f"{getattr(each, name):.1f}" for name in ("parse", "build", "check", "print")}
            print(say(lang, "bench-pack-row", steps=each.steps, each=f"{each.per_step:.2f}", **values))
        print(say(lang, "bench-pack-growth", growth=f"{growth:.2f}", most=f"{packs.MOST_GROWTH:.0f}"))
    return 1 if growth > packs.MOST_GROWTH else 0


def _settings(arguments: argparse.Namespace, database: str) -> Settings:
    return Settings(
        rounds=arguments.rounds or (5 if arguments.whole else 3),
        seconds=arguments.seconds or (10.0 if arguments.whole else 4.0),
        whole=arguments.whole,
        fsync_ms=arguments.fsync_ms,
        database=database,
        own_server=bool(database) and not arguments.database,
        doors=arguments.doors,
        quick=arguments.quick,
        anyway=arguments.anyway,
        soak_minutes=arguments.soak_minutes,
        profile=arguments.profile,
    )


def _page(path: Path | None) -> str | None:
    """The page that takes the figures; empty when none is asked for, None when it has no place for them."""
    if path is None:
        return ""
    try:
        page = path.read_text(encoding="utf-8")
        report.put_between(page, "")
    except (OSError, ValueError):
        return None
    return page


def _tell(arguments: argparse.Namespace, lang: Lang, result: report.Result, page: str) -> None:
    if arguments.json:
        told = json.dumps(report.as_json(result), ensure_ascii=False, indent=2)
        if arguments.json == "-":
            print(told)
        else:
            Path(arguments.json).write_text(told + "\n", encoding="utf-8")
    if arguments.json != "-":
        print("\n".join(report.lines(lang, result)))
    if arguments.plot is not None:
        title = report.words(lang, "bench-picture", date=result.date)
        arguments.plot.write_text(picture.svg(result.cases, title, "ms"), encoding="utf-8")
    if arguments.markdown is not None:
        arguments.markdown.write_text(report.put_between(page, report.markdown(result)), encoding="utf-8")


def _status(result: report.Result) -> int:
    if not result.judged:
        return 0 if result.settings["quick"] else 2
    return 1 if result.count(False) else 0

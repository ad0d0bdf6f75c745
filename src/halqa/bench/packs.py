"""What a case costs by its size: one of so many steps is read, checked and printed; how much more a step costs among many."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from time import process_time

import msgspec

from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import check_pack
from halqa.core.packs.printer import print_pack
from halqa.core.packs.syntax import parse

SIZES = (100, 1_000, 10_000)
MOST_GROWTH = 3.0
"""How much more a step of the largest case may cost than one of the smallest. A cost that grows with the square would be a hundred."""
_MAIN = """halqa 1
pack: bench
version: 1.0.0
source: fr
languages: fr ar en
licence: CC BY 4.0
authors: Halqa

title
fr| Mesure
ar| قياس
en| Measure
"""
_HEAD = "\nsay\nfr| {words}\nar| {words}\nen| {words}\n"
_WORDS = "Un minibus s'arrête et personne ne sait encore ce que le poste va faire maintenant"


class Round(msgspec.Struct, frozen=True):
    """CPU milliseconds of one size: the tree, tree and model, the checks, the printer; `found` problems (none, when all is well)."""

    steps: int
    parse: float
    build: float
    check: float
    print: float
    found: int

    @property
    def per_step(self) -> float:
        """Milliseconds a step to read and check, which is what an author waits for."""
        return (self.build + self.check) / self.steps


def growth(rounds: Sequence[Round]) -> float:
    """What a step of the largest case costs, in steps of the smallest."""
    return rounds[-1].per_step / rounds[0].per_step


def case_of(steps: int) -> dict[str, str]:
    """A pack with one case of this many steps: each decides among three, leads on, and now and then back to an earlier one."""
    return {"pack.halqa": _MAIN, "long.case.halqa": "".join(_lines(steps))}


def _lines(steps: int) -> Iterator[str]:
    yield "halqa 1\ncase: long\n\ntitle\nfr| Long\nar| طويلة\nen| Long\n"
    for number in range(steps):
        last = number >= steps - 2
        yield f"\n== s{number}{' end=good' if last else ' start' if number == 0 else ''}"
        yield _HEAD.format(words=f"{_WORDS} {number}")
        if last:
            continue
        yield "ask group talk=5m vote=1m rule=majority tie=facilitator\nfr| Que faire ?\nar| ما العمل؟\nen| What now?\n"
        targets = (number + 1, min(number + 2, steps - 1), max(0, number - 7) if number % 5 == 0 else number + 1)
        for letter, target in zip("abc", targets, strict=True):
            after = f" after=s{number - 1}/a" if letter == "c" and number else ""
            yield f"* {letter} -> s{target} credit=protection:1{after}\n"
            yield f"fr| Vers {target}\nar| نحو {target}\nen| To {target}\n"


def measure(steps: int, today: str, rounds: int = 3) -> Round:
    """The best of some rounds, in CPU time of this process: others at work on the machine count less."""
    files = case_of(steps)
    reading = read_pack(files)
    found = check_pack(reading, today)
    return Round(
        steps,
        _best(lambda: [parse(name, text) for name, text in files.items()], rounds),
        _best(lambda: read_pack(files), rounds),
        _best(lambda: check_pack(reading, today), rounds),
        _best(lambda: print_pack(reading.pack), rounds),
        len(found),
    )


def _best(work: Callable[[], object], rounds: int) -> float:
    """Milliseconds of the quickest round."""
    spent = []
    for _ in range(rounds):
        gc.collect()
        begin = process_time()
        work()
        spent.append(process_time() - begin)
    return min(spent) * 1000

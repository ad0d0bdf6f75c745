"""Names that lead nowhere: sources, objectives, families without their pair, and what an agenda runs."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.agenda import KINDS, MODES, refs_of
from halqa.core.packs.model import Pack, Reading, Run
from halqa.core.problems import Arg, Problem, Where


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """An error for each link without a target; a warning for a family that has one form only."""
    pack = reading.pack
    references = {one.id for one in pack.references}
    objectives = {one.id for bank in pack.banks for one in bank.objectives}
    for path, sources in _sources(pack):
        for source in sources:
            if source not in references:
                yield Problem("pack-unknown-source", "error", reading.where(path), {"source": source})
    for item in pack.items():
        if item.objective and item.objective not in objectives:
            where = reading.where(f"q/{item.id}")
            yield Problem("pack-unknown-objective", "error", where, {"objective": item.objective})
    yield from _families(reading)
    for agenda in pack.agendas:
        for half in agenda.halves:
            for run in half.runs:
                yield from _run(run, reading.where(f"run/{agenda.id}/{run.id}"), pack)
            total = sum(run.minutes for run in half.runs)
            if half.minutes and total > half.minutes:
                args: dict[str, Arg] = {"id": half.id, "count": total, "total": half.minutes}
                yield Problem("pack-over-time", "warning", reading.where(f"agenda/{agenda.id}/{half.id}"), args)


def _sources(pack: Pack) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from ((f"q/{item.id}", item.sources) for item in pack.items())
    yield from ((f"t/{page.id}", page.sources) for page in pack.pages())
    for overlay in pack.overlays:
        yield from ((f"overlay/{overlay.id}/{page.id}", page.sources) for page in overlay.pages)


def _families(reading: Reading) -> Iterator[Problem]:
    """Before and after are comparable only when every family has one item in each form."""
    forms: dict[str, list[str]] = {}
    for item in reading.pack.items():
        if item.status != "retired" and (item.form or item.family):
            forms.setdefault(item.family, []).append(item.form)
    for item in reading.pack.items():
        held = forms.get(item.family, [])
        if item.status != "retired" and (item.form or item.family) and sorted(held) != ["a", "b"]:
            where = reading.where(f"q/{item.id}")
            yield Problem("pack-odd-family", "warning", where, {"id": item.id, "family": item.family or "-"})


def _run(run: Run, where: Where, pack: Pack) -> Iterator[Problem]:
    if run.kind not in KINDS:
        yield Problem("pack-unknown-activity", "error", where, {"kind": run.kind or "-", "known": ", ".join(KINDS)})
        return
    if run.mode and run.mode not in MODES[run.kind]:
        known = ", ".join(MODES[run.kind])
        yield Problem("pack-bad-mode", "error", where, {"mode": run.mode, "kind": run.kind, "known": known})
    known_refs = refs_of(run.kind, pack)
    if known_refs and not run.refs:
        yield Problem("pack-run-without-ref", "error", where, {"id": run.id, "kind": run.kind})
    for ref in run.refs:
        if ref not in known_refs:
            yield Problem("pack-unknown-ref", "error", where, {"ref": ref, "kind": run.kind})
    if run.test and run.kind != "quiz":
        yield Problem("pack-test-not-quiz", "error", where, {"id": run.id})
    if run.confidence and run.kind != "quiz":
        yield Problem("pack-confidence-not-quiz", "error", where, {"id": run.id})

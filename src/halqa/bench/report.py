"""What a run found, for programs (JSON), for a terminal and for the documentation's page of figures (Markdown)."""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.bench.goals import Verdict
from halqa.bench.measure import Case, Measure
from halqa.core.words import LANGS, Lang
from halqa.locale import say
from halqa.render.wording import without_marks

FIRST = "<!-- figures of the last run: made by `halqa bench room --markdown`, not by hand -->"
LAST = "<!-- end of figures -->"


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """All of a run. `against`: why nothing is judged (keys of the catalogue with their values); empty when it is judged."""

    date: str
    versions: dict[str, str]
    settings: dict[str, Any]
    fsync_ms: float
    cases: tuple[Case, ...]
    verdicts: tuple[Verdict, ...]
    against: tuple[tuple[str, dict[str, Any]], ...] = ()

    @property
    def judged(self) -> bool:
        """Whether the goals are judged at all."""
        return not self.against

    def count(self, met: bool | None) -> int:
        """How many bounds were met (True), missed (False), not measured (None)."""
        return sum(1 for verdict in self.verdicts if verdict.met is met)


def words(lang: Lang, key: str, **args: Any) -> str:
    """A sentence without invisible marks, for terminals and Markdown."""
    return without_marks(say(lang, key, **args))


def as_json(result: Result) -> dict[str, Any]:
    """The contract of `--json` (docs/bench.md)."""
    return {
        "date": result.date,
        "versions": result.versions,
        "settings": result.settings,
        "fsync_ms": result.fsync_ms,
        "judged": result.judged,
        "not_judged_because": [
            {lang: words(lang, key, **values) for lang in LANGS} | {"code": key} for key, values in result.against
        ],
        "cases": [_case(case) for case in result.cases],
        "goals": [_goal(verdict, result.judged) for verdict in result.verdicts],
        "summary": {"met": result.count(True), "missed": result.count(False), "not_measured": result.count(None)},
    }


def _case(case: Case) -> dict[str, Any]:
    measures = {
        key: {"median": each.median, "low": each.low, "high": each.high, "rounds": list(each.rounds)}
        for key, each in case.measures.items()
    }
    return {"scenario": case.scenario, "name": case.name, "size": case.size, "measures": measures,
            "quantiles_ms": list(case.quantiles)}  # fmt: skip


def _goal(verdict: Verdict, judged: bool) -> dict[str, Any]:
    bound = verdict.bound
    return {
        "goal": bound.goal,
        "scenario": bound.scenario,
        "case": bound.name,
        "measure": bound.measure,
        "at": bound.is_,
        "bound": verdict.limit,
        "value": verdict.value,
        "met": verdict.met if judged else None,
    }


def number(value: float) -> str:
    """A figure as people read it: no more digits than it can carry."""
    if value == int(value) and abs(value) < 1e6:
        return str(int(value))
    if abs(value) >= 100:
        return f"{value:,.0f}".replace(",", " ")
    return f"{value:.3g}"


def _label(lang: Lang, key: str) -> str:
    return words(lang, f"bench-measure-{key.replace('_', '-')}")


def _title(lang: Lang, case: Case) -> str:
    return f"{words(lang, f'bench-scenario-{case.scenario}')} · {case.name}"


def _range(measure: Measure) -> str:
    if len(measure.rounds) < 2 or measure.low == measure.high:
        return ""
    return f"{number(measure.low)} - {number(measure.high)}"


def lines(lang: Lang, result: Result) -> list[str]:
    """The run for a terminal: each case with its measures, then the goals, then the sum."""
    told: list[str] = []
    for case in result.cases:
        told += ["", _title(lang, case)]
        rows = [(_label(lang, key), number(each.median), _range(each)) for key, each in case.measures.items()]
        width = max(len(label) for label, _, _ in rows)
        told += [f"  {label:<{width}}  {median:>9}  {ranged}".rstrip() for label, median, ranged in rows]
    known = [verdict for verdict in result.verdicts if verdict.met is not None]
    if known:
        told += ["", words(lang, "bench-goals")]
        rows3 = [(_mark(lang, verdict, result.judged), *_said(lang, verdict)) for verdict in known]
        wide = [max(len(row[at]) for row in rows3) for at in range(3)]
        told += [f"  {a:<{wide[0]}}  {b:<{wide[1]}}  {c:>{wide[2]}}  {d}" for a, b, c, d in rows3]
    told += [
        "",
        *(words(lang, "bench-not-judged", reason=words(lang, key, **values)) for key, values in result.against),
    ]
    if result.judged:
        counted = {"met": result.count(True), "missed": result.count(False), "open": result.count(None)}
        told.append(words(lang, "bench-sum", **counted))
    return told


def _mark(lang: Lang, verdict: Verdict, judged: bool) -> str:
    if not judged:
        return words(lang, "bench-mark-not-judged")
    return words(lang, "bench-mark-met" if verdict.met else "bench-mark-missed")


def _said(lang: Lang, verdict: Verdict) -> tuple[str, str, str]:
    bound = verdict.bound
    what = f"{bound.goal} {words(lang, f'bench-scenario-{bound.scenario}')} {bound.name}: {_label(lang, bound.measure)}"
    sign = "<=" if bound.is_ == "most" else ">="
    return what, number(verdict.value or 0.0), f"{sign} {number(verdict.limit)}"


def markdown(result: Result) -> str:
    """The goals and figures as tables, in English, as the documentation shows them."""
    lang = Lang("en")
    told = [FIRST, "", f"Taken {result.date}. " + ", ".join(f"{k} {v}" for k, v in result.versions.items()) + ".", ""]
    told += [f"A commit's flush: {number(result.fsync_ms)} ms. Settings: "
             + ", ".join(f"{key} {value}" for key, value in result.settings.items()) + "."]  # fmt: skip
    told += [
        "",
        *(words(lang, "bench-not-judged", reason=words(lang, key, **values)) for key, values in result.against),
    ]
    told += ["", "| Goal | Measured | Bound | |", "|---|---|---|---|"]
    for verdict in result.verdicts:
        if verdict.met is not None:
            what, value, limit = _said(lang, verdict)
            told.append(f"| {what} | {value} | {limit} | {_mark(lang, verdict, result.judged)} |")
    told += ["", "| Case | Measure | Median | Range |", "|---|---|---|---|"]
    for case in result.cases:
        told += [
            f"| {_title(lang, case)} | {_label(lang, key)} | {number(each.median)} | {_range(each)} |"
            for key, each in case.measures.items()
        ]
    return "\n".join([*told, "", LAST])


def put_between(page: str, figures: str) -> str:
    """The page with its figures replaced; raises ValueError when it has no place for them."""
    before, first, rest = page.partition(FIRST)
    _, last, after = rest.partition(LAST)
    if not first or not last:
        raise ValueError("the page has no place for figures")
    return before + figures + after

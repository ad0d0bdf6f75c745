from __future__ import annotations

from halqa.bench import packs


def test_a_case_to_measure_is_a_case_without_a_finding() -> None:
    found = packs.measure(60, "2026-11-26", rounds=1)
    assert (found.steps, found.found) == (60, 0)
    assert found.per_step > 0


def test_a_step_among_many_costs_about_what_it_costs_among_few() -> None:
    small, large = (packs.measure(steps, "2026-11-26", rounds=2) for steps in (100, 1000))
    assert packs.growth([small, large]) < packs.MOST_GROWTH, "the cost of a check grows with more than the steps"

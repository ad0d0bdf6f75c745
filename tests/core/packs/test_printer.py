from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Pack
from halqa.core.packs.printer import print_pack
from halqa.core.packs.syntax import formatted, parse
from tests.core.packs.samples import SMALL, codes, golden_files, shipped, shipped_files
from tests.core.packs.strategies import packs


def test_the_small_and_the_shipped_pack_come_back_equal() -> None:
    for files in (SMALL, shipped_files(), {**SMALL, **golden_files()}):
        pack = read_pack(files).pack
        assert read_pack(print_pack(pack)).pack == pack


def test_printed_files_carry_their_kind_in_their_name() -> None:
    assert set(print_pack(shipped().pack)) == set(shipped_files())


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(packs())
def test_build_of_print_is_the_pack(pack: Pack) -> None:
    files = print_pack(pack)
    reading = read_pack(files)
    assert reading.pack == pack
    assert [problem for problem in reading.problems if problem.severity != "note"] == []


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(packs())
def test_what_is_printed_is_in_canonical_form(pack: Pack) -> None:
    for name, text in print_pack(pack).items():
        assert formatted(parse(name, text)) == text


def test_the_shipped_pack_has_no_finding() -> None:
    assert codes(shipped()) == []

"""The environment: documented name by name, and refused with a sentence when it cannot be understood."""

from __future__ import annotations

import pytest

from halqa.server import environment
from tests.server import settings_table


def test_every_name_is_documented_and_every_documented_name_is_read() -> None:
    assert settings_table.DOCUMENT.read_text(encoding="utf-8") == settings_table.written()
    assert set(settings_table.names()) == settings_table.read_by_the_code()


def test_there_are_few_enough_to_know() -> None:
    assert len(settings_table.names()) <= 30


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HALQA_DEMO", "yes"),
        ("HALQA_STAFF_PORT", "70000"),
        ("HALQA_PHONE_PORT", "abc"),
        ("HALQA_DEBUG", "2"),
        ("HALQA_PROXY", "proxy.example.org"),
    ],
)
def test_a_value_that_is_not_understood_ends_with_one_sentence(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(environment.BadEnvironment) as ended:
        environment.read()
    assert name in str(ended.value)
    assert value in str(ended.value)


def test_a_child_reads_what_its_parent_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HALQA_ORGANISATION", "Maison du cercle")
    read = environment.read()
    values = environment.child(read, HALQA_CONTROL_KEY="k")
    assert values["HALQA_ORGANISATION"] == "Maison du cercle"
    assert values["HALQA_CONTROL_KEY"] == "k"
    assert set(settings_table.names()) <= set(values)

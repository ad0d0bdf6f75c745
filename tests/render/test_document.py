from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.render.document import HandTypedNumber, Name, Words

NUMBERS = st.characters(categories=["Nd", "Nl", "No"])


@given(st.text(), NUMBERS, st.text())
def test_words_refuse_a_number_of_any_script(before: str, number: str, after: str) -> None:
    with pytest.raises(HandTypedNumber):
        Words(before + number + after)


@given(st.text(alphabet=st.characters(exclude_categories=["Nd", "Nl", "No", "Cs"])))
def test_words_take_all_other_text(text: str) -> None:
    assert Words(text).text == text


@pytest.mark.parametrize("bare", ["48", "٤٨", "48 %", "8 + 36", "–", "½"])
def test_a_name_has_letters(bare: str) -> None:
    with pytest.raises(HandTypedNumber):
        Name(bare)


def test_a_name_may_hold_digits_beside_its_letters() -> None:
    assert Name("Brigade 12").text == "Brigade 12"
    assert unicodedata.category("٤") == "Nd"

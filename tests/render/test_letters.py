"""Papers are made whatever a title holds: a character that no font of ours has is set as the sign for one that is missing."""

from __future__ import annotations

import sys
import unicodedata

import msgspec
import pytest

from halqa.core.words import AR, FR, Lang
from halqa.render import guide as press
from halqa.render.guide import Field, Guide, Part, Run, Step
from halqa.render.letters import MISSING, printable

EVERYTHING = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) not in {"Cn", "Co"}]


def guide(lang: Lang, line: str) -> Guide:
    """A small page with this line at its foot."""
    step = Step(key="one", number=1, title="Un", runs=(Run("Toucher", "room"),))
    fields = (Field(name="Code", text="H7KQP", boxes=5), Field(name="Adresse", text=line))
    return Guide(
        lang=lang, dir="rtl" if lang == AR else "ltr", title="Page", line=line, legend=(Run("Voir"),), mark="",
        date="2026-05-30", fields=fields, parts=(Part(title="Avant", steps=(step,)),),
    )  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["🐪 تكوين", "訓練", "a\x00b\x07\x1f", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "\ue000", "שלום", "a\ufe0f", "\u0601",
     "#set $x$ \\ <b>", "\u202eعنوان\u202c"]
)  # fmt: skip
@pytest.mark.parametrize("lang", [FR, AR])
def test_a_page_is_made_whatever_its_line_holds(lang: Lang, line: str) -> None:
    assert press.write(guide(lang, line)).startswith(b"%PDF-")


def test_every_character_there_is_can_be_printed() -> None:
    whole = " ".join(dict.fromkeys(printable(EVERYTHING)))
    made = guide(FR, "")
    step = Step(key="all", number=0, title="Tout", runs=(Run(whole),))
    made = msgspec.structs.replace(made, parts=(Part(title="Tout", steps=(step,)),))
    assert press.write(made).startswith(b"%PDF-")


def test_only_what_cannot_be_set_is_replaced() -> None:
    ours = "Formation « été » — \u2066حلقة\u2069 1½ €\nfin\t"
    assert printable(ours) == ours
    assert printable("\u0645\u0652\u200d") == "\u0645\u0652\u200d"
    assert printable({"a": ["x訓\ufe0f", 3, None]}) == {"a": [f"x{MISSING}", 3, None]}
    assert printable("a\x00b\ud800") == f"a b{MISSING}"

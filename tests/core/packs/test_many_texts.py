from __future__ import annotations

from halqa.core.packs.edits import with_texts
from halqa.core.words import AR, EN, FR, Lang

TEXT = "halqa 1\ncase: c\n\ntitle\nfr| Un\nar|\nنص طويل\n# pour plus tard\nen| One\n\ncare\nfr| Soin\n\n== a\nsay\n"
ORDER = (FR, AR, EN)


def test_many_texts_change_in_one_way_through_the_file() -> None:
    changed = with_texts(
        TEXT, {4: {AR: "جديد", EN: "New\nline"}, 11: {EN: "Care", AR: "تنبيه"}, 15: {FR: "Ici"}}, ORDER
    )
    assert changed == (
        "halqa 1\ncase: c\n\ntitle\nfr| Un\nar| جديد\n# pour plus tard\nen| New line\n\ncare\nfr| Soin\nar| تنبيه\nen| Care\n\n"
        "== a\nsay\nfr| Ici\n"
    )


def test_a_language_of_no_order_stands_last_and_one_that_lacks_finds_its_place() -> None:
    assert (
        with_texts("title\nen| One\n", {1: {Lang("zgh"): "ⵢⴰⵏ", FR: "Un"}}, ORDER)
        == "title\nfr| Un\nen| One\nzgh| ⵢⴰⵏ\n"
    )


def test_without_changes_every_line_stays() -> None:
    assert with_texts(TEXT, {}, ORDER) == TEXT

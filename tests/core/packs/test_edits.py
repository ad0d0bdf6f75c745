"""One change to a file: that change is made, and every other line stays as its author wrote it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from halqa.core.packs import edits
from halqa.core.packs.outline import Part, Section, outline
from halqa.core.words import AR, EN, FR, LANGS, Lang
from tests.core.packs.samples import SHIPPED
from tests.core.packs.test_outline import CASE, EXERCISE

SAVOIR = (SHIPPED / "savoir.bank.halqa").read_text(encoding="utf-8")
SMALL = """halqa 1
case: c

# for authors
== a start
say
fr| Un
# between
ar|
واحد
* b -> z
fr| Aller

== z end=good
say
fr| Fin
"""


def section_of(text: str, key: str) -> Section:
    section = outline("f", text).section(key)
    assert section is not None
    return section


def part_of(text: str, section: str, key: str) -> Part:
    part = section_of(text, section).part(key)
    assert part is not None
    return part


def test_a_text_is_replaced_where_it_stands_and_its_comment_stays() -> None:
    part = part_of(SMALL, "step/a", "say")
    changed = edits.with_text(SMALL, part, AR, "اثنان", LANGS)
    assert changed == SMALL.replace("ar|\nواحد", "ar| اثنان")
    assert edits.with_text(SMALL, part, FR, " Deux\r\n lignes ", LANGS) == SMALL.replace("fr| Un", "fr| Deux lignes")


def test_a_new_language_takes_its_place_in_the_order_and_an_unknown_one_the_last() -> None:
    part = part_of(SMALL, "step/a", "say")
    assert edits.with_text(SMALL, part, EN, "One", (FR, EN, AR)) == SMALL.replace("# between", "# between\nen| One")
    assert edits.with_text(SMALL, part, EN, "One", LANGS) == SMALL.replace("واحد", "واحد\nen| One")
    assert edits.with_text(SMALL, part, Lang("zgh"), "Yan", LANGS) == SMALL.replace("واحد", "واحد\nzgh| Yan")
    alone = "say\nzgh| Yan\n"
    assert edits.with_text(alone, part_of(alone, "head", "say"), FR, "Un", LANGS) == "say\nfr| Un\nzgh| Yan\n"


def test_an_empty_text_takes_the_language_away_and_a_first_one_comes_below_its_line() -> None:
    part = part_of(SMALL, "step/a", "*.b")
    bare = edits.with_text(SMALL, part, FR, "  ", LANGS)
    assert bare == SMALL.replace("fr| Aller\n", "")
    assert edits.with_text(bare, part_of(bare, "step/a", "*.b"), FR, "Aller", LANGS) == SMALL
    assert edits.with_text(SMALL, part, EN, "", LANGS) == SMALL


@given(st.sampled_from([CASE, EXERCISE, SAVOIR, SMALL]), st.data())
def test_any_text_written_in_any_part_is_read_back_and_nothing_else_changes(text: str, data: st.DataObject) -> None:
    section = data.draw(st.sampled_from(outline("f", text).sections))
    part = data.draw(st.sampled_from(section.parts))
    lang = data.draw(st.sampled_from(LANGS))
    value = data.draw(st.text(max_size=40))
    changed = edits.with_text(text, part, lang, value, LANGS)
    after = outline("f", changed)
    for before in outline("f", text).sections:
        for each in before.parts:
            now = part_of(changed, before.key, each.key)
            expected = dict(each.by)
            if (before.key, each.key) == (section.key, part.key):
                expected.pop(lang, None)
                if edits.one_line(value):
                    expected[lang] = edits.one_line(value)
            assert (now.by, now.settings) == (expected, each.settings)
    assert [one.key for one in after.sections] == [one.key for one in outline("f", text).sections]


def test_settings_are_written_anew() -> None:
    part = part_of(SMALL, "step/a", "*.b")
    assert "* b -> a credit=x:1\n" in edits.with_settings(SMALL, part, " -> a   credit=x:1 ")
    ask = "ask group talk=5m\nfr| Q\n"
    assert edits.with_settings(ask, part_of(ask, "head", "ask"), "each") == "ask each\nfr| Q\n"


def test_a_part_is_put_in_and_taken_out_with_what_belongs_to_it() -> None:
    item = "== q key=a\nask\nfr| Q\n* a\nfr| A\nwhy\nfr| W\n* b\nfr| B\n"
    section = section_of(item, "step/q")
    option = section.part("*.a")
    assert option is not None
    assert edits.without_part(item, section, option) == "== q key=a\nask\nfr| Q\n* b\nfr| B\n"
    block = edits.block_of(["*", "c", ""], {FR: "C\nc", EN: " "})
    assert edits.with_block(item, 9, block) == item + "* c\nfr| C c\n"
    assert edits.without(SMALL, 1, 4).startswith("== a start")


def test_a_step_moves_with_its_comments_and_stops_at_the_ends() -> None:
    shown = outline("f", SMALL)
    first, last = shown.sections
    turned = edits.moved(SMALL, shown, first, 1)
    assert [section.id for section in outline("f", turned).sections] == ["z", "a"]
    assert turned.index("# for authors") > turned.index("== z")
    assert edits.moved(SMALL, shown, first, -1) == SMALL
    again = outline("f", turned)
    assert edits.moved(turned, again, again.sections[1], -1) == SMALL
    assert edits.moved(SMALL, shown, last, 1) == SMALL


def test_only_sections_of_one_kind_change_places() -> None:
    text = "exercise: e\n@ a\nfr| A\n\nphase p 1m\n\n@ b\nfr| B\n"
    shown = outline("f", text)
    assert edits.moved(text, shown, shown.sections[0], 1) == "exercise: e\n@ b\nfr| B\n\nphase p 1m\n\n@ a\nfr| A\n"


def test_a_field_of_the_head_is_changed_or_added_after_the_last() -> None:
    assert edits.with_field(SMALL, "case", "d").startswith("halqa 1\ncase: d\n\n")
    assert edits.with_field(SMALL, "minutes", "40").startswith("halqa 1\ncase: c\nminutes: 40\n\n")
    assert edits.with_field("halqa 1", "pack", "p") == "halqa 1\npack: p\n"


def test_retired_paths_are_added_once() -> None:
    assert edits.with_retired("", "p", ["q/a", "q/a"]) == "halqa 1\nids: p\nretired: q/a\n"
    known = "halqa 1\nids: p\nretired: q/a\n\nmade x ar=1\n"
    assert edits.with_retired(known, "p", ["q/a", "q/b"]) == known.replace("q/a\n", "q/a\nretired: q/b\n")


def test_fingerprints_are_set_beside_those_that_stand() -> None:
    first = edits.with_made("", "p", {"q/a": {AR: "11"}})
    assert first == "halqa 1\nids: p\n\nmade q/a ar=11\n"
    second = edits.with_made(first, "p", {"q/a": {EN: "22"}, "q/b": {AR: "33"}})
    assert second == "halqa 1\nids: p\n\nmade q/a ar=11 en=22\nmade q/b ar=33\n"
    assert edits.with_made("made q/a odd ar=1", "p", {"q/a": {AR: "2"}}) == "made q/a ar=2\n"

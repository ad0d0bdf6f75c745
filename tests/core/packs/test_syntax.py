from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.core.packs.source import cut
from halqa.core.packs.syntax import KEYWORDS, Form, formatted, parse, written
from tests.core.packs.samples import golden_files, shipped_files

PIECES = st.sampled_from([
    "halqa 1", "title", "== a key=b", "* a -> b", "@ agent seats=1", "+ r1 critical", "# note", "fr| Bonjour", "ar|", "ar| مرحبا",
    "version: 1", "pack: p", "rien de tel", "  ", "\t", "say un", "ask group talk=5m", "ary-Latn| x", "*a", "==", "\u2028", "\x0b",
])  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=25).map("\n".join))


def forms(text: str) -> list[Form]:
    return [node.form for node in parse("f", text).nodes]


def test_every_form_of_line() -> None:
    text = "halqa 1\npack: p\n\n# note\ntitle\nfr| Bonjour\n== a\n* b -> c\n@ agent\n+ r1\nrien de tel"
    assert forms(text) == [
        Form.KEYWORD, Form.FIELD, Form.BLANK, Form.COMMENT, Form.KEYWORD, Form.TEXT, Form.STEP, Form.OPTION, Form.ROLE,
        Form.CRITERION, Form.STRAY,
    ]  # fmt: skip


def test_a_mark_needs_a_space_after_it() -> None:
    assert forms("*a\n==b\n*") == [Form.STRAY, Form.STRAY, Form.OPTION]


def test_a_bare_language_takes_the_line_below() -> None:
    tree = parse("f", "ask\nar|\nماذا يفعل فريقكم؟\nfr| Et vous ?")
    assert [(node.form, node.name, node.value) for node in tree.nodes[2:]] == [
        (Form.BELOW, "ar", "ماذا يفعل فريقكم؟"),
        (Form.TEXT, "fr", "Et vous ?"),
    ]
    assert formatted(tree) == "ask\nar| ماذا يفعل فريقكم؟\nfr| Et vous ?\n"


def test_a_bare_language_takes_a_line_that_looks_like_a_field() -> None:
    assert parse("f", "fr|\nattention: danger").nodes[1].form is Form.BELOW


@pytest.mark.parametrize("below", ["", "# note", "== a", "en| Hi", "say un"])
def test_a_bare_language_left_to_do_swallows_nothing(below: str) -> None:
    assert Form.BELOW not in forms(f"title\nar|\n{below}")


def test_only_one_line_below_is_taken() -> None:
    assert forms("ar|\nun\ndeux") == [Form.TEXT, Form.BELOW, Form.STRAY]


def test_line_ends_of_every_machine_and_a_byte_order_mark() -> None:
    assert [line.text for line in cut("f", "\ufeffa\r\nb\rc\n")] == ["a", "b", "c", ""]
    assert cut("f", "a\nb")[1].where.line == 2


def test_a_byte_order_mark_before_a_line_is_no_word_of_it() -> None:
    joined = "title\nfr| Un\n\ufefftitle\nfr| Deux\n\n\ufeff\n"
    assert formatted(parse("f", joined)) == "title\nfr| Un\ntitle\nfr| Deux\n"
    assert formatted(parse("f", "\n\ufeff\nsay un")) == "say un\n"


def test_format_puts_one_blank_line_before_a_step_and_none_at_the_ends() -> None:
    tree = parse("f", "\n\nsay\nfr|   Bonjour  \n== a   key=b\n\n\n\n* b\n# note\n== c\n\n")
    assert formatted(tree) == "say\nfr| Bonjour\n\n== a key=b\n\n* b\n# note\n== c\n"


def test_format_of_nothing_is_nothing() -> None:
    assert formatted(parse("f", "\n \n")) == ""


@pytest.mark.parametrize("name", [*golden_files(), *shipped_files()])
def test_samples_are_kept_byte_for_byte_and_are_in_form(name: str) -> None:
    text = (golden_files() | shipped_files())[name]
    tree = parse(name, text)
    assert written(tree) == text
    assert formatted(tree) == text
    assert Form.STRAY not in {node.form for node in tree.nodes}


def test_the_samples_use_what_the_format_promises() -> None:
    seen = {node.form for name, text in golden_files().items() for node in parse(name, text).nodes}
    assert seen == set(Form) - {Form.BELOW, Form.STRAY}
    words = {
        node.name
        for name, text in golden_files().items()
        for node in parse(name, text).nodes
        if node.form is Form.KEYWORD
    }
    assert words <= KEYWORDS


@given(TEXTS)
def test_parsing_never_raises_and_loses_nothing(text: str) -> None:
    tree = parse("f", text)
    assert written(tree) == text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


@given(TEXTS)
def test_formatting_is_idempotent_and_keeps_what_is_said(text: str) -> None:
    once = formatted(parse("f", text))
    again = parse("f", once)
    assert formatted(again) == once

    def said(source: str) -> list[tuple[str, str]]:
        kept = [node for node in parse("f", source).nodes if node.form is not Form.BLANK]
        texts = [
            ("text" if node.form is Form.BELOW else node.form, node)
            for node in kept
            if node.value or node.form is not Form.TEXT
        ]
        return [(str(form), f"{node.name}|{node.value}|{node.tokens}") for form, node in texts]

    assert [line for line in said(once) if line[0] != Form.TEXT] == [
        line for line in said(text) if line[0] not in {Form.TEXT, "text"}
    ]

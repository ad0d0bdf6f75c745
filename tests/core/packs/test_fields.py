"""A line's settings as fields: what one field says is written into the line, and nothing else of it changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.core.packs.build import FIELDS, read_pack
from halqa.core.packs.carried import (
    ASK,
    CHOICE,
    HEADS,
    INJECT,
    ITEM,
    LINES,
    PHASE,
    POLL,
    REFERENCE,
    ROLE,
    RUN,
    Setting,
    carried,
)
from halqa.core.packs.edits import field_value, with_field
from halqa.core.packs.fields import Piece, piece, pieces, value_of, with_piece, with_value
from halqa.core.packs.outline import outline
from halqa.core.packs.targets import targets
from halqa.core.words import AR, FR
from tests.core.packs.samples import SHIPPED

EVERY: tuple[Setting, ...] = tuple(
    one
    for settings in (*(each for lines in LINES.values() for each in lines.values()), *POLL.values(), *HEADS.values())
    for one in settings
)


def named(settings: tuple[Setting, ...], name: str) -> Setting:
    return next(one for one in settings if one.name == name)


def changed(line: str, one: Setting, key: str, new: str) -> str:
    """The line with one field said otherwise."""
    return with_value(line, one, with_piece(one, value_of(line, one), key, new))


@pytest.mark.parametrize(
    ("settings", "name", "line", "key", "new", "after"),
    [
        (ASK, "talk", "group talk=5m rule=chair", "s", "30", "group talk=330s rule=chair"),
        (ASK, "talk", "group talk=90s", "s", "", "group talk=1m"),
        (ASK, "talk", "group talk=5m", "m", "", "group"),
        (ASK, "talk", "", "m", "3", "talk=3m"),
        (ASK, "talk", "", "m", "trois", "talk=trois"),
        (ASK, "who", "group talk=5m", "", "each", "each talk=5m"),
        (ASK, "who", "talk=5m", "", "each", "each talk=5m"),
        (ASK, "who", "each talk=5m", "", "group", "talk=5m"),
        (ASK, "rule", "rule=chair", "", "majority", ""),
        (CHOICE, "->", "-> calme credit=soin:1", "", "fin", "-> fin credit=soin:1"),
        (CHOICE, "->", "credit=soin:1", "", "fin", "-> fin credit=soin:1"),
        (CHOICE, "->", "-> calme", "", "", ""),
        (CHOICE, "->", "->", "", "fin", "-> fin"),
        (CHOICE, "credit", "-> a credit=soin:1", "droit", "-2", "-> a credit=soin:1,droit:-2"),
        (CHOICE, "credit", "-> a credit=soin:1", "soin", "", "-> a"),
        (CHOICE, "after", "-> a after=x/a,x/b", "x/a", "", "-> a after=x/b"),
        (PHASE, "length", "12m order=a,b", "m", "10", "10m order=a,b"),
        (PHASE, "length", "12m", "m", "", "0m"),
        (PHASE, "length", "order=a", "m", "2", "2m order=a"),
        (PHASE, "order", "12m order=a,b", "1", "b", "12m order=b"),
        (PHASE, "order", "12m order=a,b", "3", "c", "12m order=a,b,c"),
        (PHASE, "order", "12m order=a", "x", "c", "12m order=a,c"),
        (ROLE, "seats", "seats=1", "most", "2", "seats=1-2"),
        (ROLE, "seats", "seats=1-2", "least", "2", "seats=2"),
        (ROLE, "seats", "", "least", "1", "seats=1"),
        (ROLE, "seats", "seats=1-3", "least", "", "seats=3"),
        (ROLE, "victim", "seats=1", "", "yes", "seats=1 victim"),
        (ROLE, "victim", "victim seats=1", "", "", "seats=1"),
        (INJECT, "manual", "at=jeu+3m or=manual to=a", "", "", "at=jeu+3m to=a"),
        (INJECT, "at", "at=jeu+3m", "of", "suite", "at=suite+3m"),
        (INJECT, "at", "at=jeu", "s", "20", "at=jeu+20s"),
        (INJECT, "at", "at=jeu+20s", "s", "", "at=jeu"),
        (INJECT, "at", "at=jeu+20s", "of", "", ""),
        (INJECT, "at", "", "m", "3", "at=+3m"),
        (INJECT, "at", "at=+3m", "of", "jeu", "at=jeu+3m"),
        (RUN, "kind", "case ref=a", "", "quiz", "quiz ref=a"),
        (RUN, "minutes", "case minutes=30m", "", "20", "case minutes=20m"),
        (RUN, "minutes", "case", "", "long", "case minutes=long"),
        (RUN, "keep", "case", "", "yes", "case keep=yes"),
        (RUN, "keep", "case keep=yes", "", "", "case"),
        (ITEM, "family", "key=b", "", "deux mots", "key=b family=deux-mots"),
        (REFERENCE, "legal", "legal url=https://a/?b=c", "", "", "url=https://a/?b=c"),
    ],
)
def test_one_field_changes_one_setting(
    settings: tuple[Setting, ...], name: str, line: str, key: str, new: str, after: str
) -> None:
    assert changed(line, named(settings, name), key, new) == after


@pytest.mark.parametrize(
    ("settings", "name", "line", "said"),
    [
        (ASK, "talk", "talk=90s", {"m": "1", "s": "30"}),
        (ASK, "talk", "talk=5m", {"m": "5", "s": ""}),
        (ASK, "talk", "talk=long", {"m": "", "s": ""}),
        (ASK, "rule", "", {"": "majority"}),
        (ASK, "who", "each", {"": "each"}),
        (CHOICE, "->", "-> fin", {"": "fin"}),
        (CHOICE, "->", "->", {"": ""}),
        (CHOICE, "credit", "credit=soin:2", {"soin": "2", "x": ""}),
        (CHOICE, "after", "after=x/a", {"x/a": "yes", "x": ""}),
        (ROLE, "seats", "seats=0-1", {"least": "0", "most": "1"}),
        (ROLE, "seats", "seats=2", {"least": "2", "most": "2"}),
        (INJECT, "at", "at=jeu+3m", {"of": "jeu", "m": "3", "s": ""}),
        (INJECT, "manual", "or=manual", {"": "yes"}),
        (PHASE, "order", "12m order=a,b", {"1": "a", "2": "b", "3": "", "0": "", "x": ""}),
        (RUN, "minutes", "case minutes=30m", {"": "30"}),
        (RUN, "keep", "case keep=yes", {"": "yes"}),
        (RUN, "keep", "case keep=no", {"": ""}),
        (ITEM, "family", "", {"": ""}),
    ],
)
def test_a_field_shows_what_the_line_says(
    settings: tuple[Setting, ...], name: str, line: str, said: dict[str, str]
) -> None:
    one = named(settings, name)
    assert {key: piece(one, value_of(line, one), key) for key in said} == said


def test_a_menu_keeps_what_stands_in_the_line_even_when_it_is_none_of_it() -> None:
    assert pieces(named(ASK, "rule"), "odd", ()) == (Piece("", "menu", ("majority", "unanimous", "chair", "odd")),)
    assert pieces(named(CHOICE, "->"), "parti", ("fin",)) == (Piece("", "menu", ("", "fin", "parti")),)
    assert [each.key for each in pieces(named(CHOICE, "credit"), "vieux:1", ("soin",))] == ["soin", "vieux"]
    assert [each.key for each in pieces(named(PHASE, "order"), "a", ("a", "b"))] == ["1", "2"]


@given(st.sampled_from(EVERY), st.text("abm0 :+,/-=>", max_size=20), st.text("ab01m-", max_size=6))
def test_what_a_field_shows_it_shows_still_when_that_is_said_again(one: Setting, line: str, new: str) -> None:
    value = value_of(line, one)
    for each in pieces(one, value, ("a", "b")):
        standing = piece(one, value, each.key)
        again = piece(one, with_piece(one, value, each.key, standing), each.key)
        assert again == standing or (again, standing) == ("0", "")
        with_value(line, one, with_piece(one, value, each.key, new))


@given(st.sampled_from(EVERY), st.sampled_from(["0", "1", "59"]))
def test_numbers_that_were_written_are_read_back(one: Setting, number: str) -> None:
    for each in pieces(one, "", ("a",)):
        if each.form == "number" and one.kind != "moment":
            after = with_value("", one, with_piece(one, "", each.key, number))
            assert int(piece(one, value_of(after, one), each.key) or 0) == int(number)


def test_a_head_s_fields_are_changed_in_their_lines() -> None:
    text = "halqa 1\npack: mien\nversion: 1\n# mot\nreview: ar attend\nreview: en attend\n\ntitle\nfr| T\n"
    review = named(HEADS["pack"], "review")
    assert field_value(text, "review") == "ar attend\nen attend"
    assert piece(review, field_value(text, "review"), "ar") == "attend"
    after = with_field(text, "review", with_piece(review, field_value(text, "review"), "ar", "relu par une juriste"))
    assert "\nreview: ar relu par une juriste\nreview: en attend\n\ntitle" in after
    assert "review" not in with_field(text, "review", "")
    assert with_field(text, "licence", "CC").split("\n")[6] == "licence: CC"
    languages = named(HEADS["pack"], "languages")
    assert with_piece(languages, "fr ar", "en", "yes") == "fr ar en"
    assert with_piece(languages, "fr ar", "ar", "") == "fr"
    assert with_piece(review, "", "ar", "x") == "ar x"
    assert [each.key for each in pieces(review, "", ("fr", "ar"))] == ["fr", "ar"]


def test_what_a_line_carries_is_what_build_reads() -> None:
    assert FIELDS["case"] == ("case", "version", "source", "languages", "minutes", "licence")
    assert [one.name for one in carried("poll", "==", "form=scale steps=4")] == ["form", "steps"]
    assert [one.name for one in carried("poll", "==", "form=odd")] == ["form", "most"]
    assert carried("case", "say") == ()
    assert carried("agenda", "run", "quiz ref=a") == RUN
    assert {one.name for one in RUN} - {one.name for one in carried("agenda", "run", "case test=pre")} == {"confidence"}


def test_what_a_setting_may_name_stands_in_the_pack() -> None:
    files = {
        path.name: path.read_text(encoding="utf-8") for path in SHIPPED.parent.joinpath("le-chemin").glob("*.halqa")
    }
    pack = read_pack(files).pack
    case = outline("gare.case.halqa", files["gare.case.halqa"])
    step = case.section("step/billets")
    assert step is not None
    assert "quai" in targets(pack, case, step, None, "step")
    assert "billets" not in targets(pack, case, step, None, "step")
    assert all(key.partition("/")[0] != "billets" for key in targets(pack, case, step, None, "choice"))
    scene = outline("bureau-3.exercise.halqa", files["bureau-3.exercise.halqa"])
    assert "personne" in targets(pack, scene, scene.sections[0], None, "role")
    assert targets(pack, scene, scene.sections[0], None, "phase")
    for of in ("objective", "reference", "dimension"):
        assert all(text.has(FR) for text in targets(pack, case, step, None, of).values())
    assert list(targets(pack, case, step, None, "language"))[:3] == list(pack.languages)
    assert targets(pack, case, step, None, "moon") == {}
    bank = outline("savoir.bank.halqa", files["savoir.bank.halqa"])
    item = bank.section("step/enfant-a")
    assert item is not None
    assert all(text.has(AR) for text in targets(pack, bank, item, item.parts[0], "option").values())
    day = outline("complet.agenda.halqa", files["complet.agenda.halqa"])
    half = day.section("step/j1-matin")
    assert half is not None
    run = next(part for part in half.parts if part.name == "run" and part.settings.startswith("quiz"))
    assert "case" in targets(pack, day, half, run, "kind")
    assert "paired" in targets(pack, day, half, run, "mode")
    assert targets(pack, day, half, run, "ref")["enfant-a"].has(FR)
    assert targets(pack, day, half, None, "mode") == {}
    bare = outline("x.case.halqa", "halqa 1\ncase: nu\n\n== vide\n\n== b\nsay\nfr| B\n")
    alone = read_pack({"x.case.halqa": "halqa 1\ncase: nu\n\n== vide\n\n== b\nsay\nfr| B\n"}).pack
    assert targets(alone, bare, bare.sections[1], None, "step")["vide"].by == {}

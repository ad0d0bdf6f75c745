"""The look holds what it promises: contrast, directions, one source of colours, rings that say their state, figures with their rule."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from django.template import engines
from fluent.syntax import ast, parse
from hypothesis import given
from hypothesis import strategies as st

import halqa.portal
import halqa.server.theme
from halqa import locale
from halqa.core.ids import EntryId
from halqa.core.ledger.figures import Amount, Breakdown, Cell, Dimension, Figure, Scope, Unit, exactly
from halqa.core.words import AR, EN, FR, LANGS, Lang, direction
from halqa.server import environment
from halqa.server.theme import palette
from halqa.server.theme.ring import CENTRE, MOST_SEATS, Group, ring_of

THEME = Path(halqa.server.theme.__file__).parent
SHEETS = sorted([*THEME.rglob("*.css"), *Path(halqa.portal.__file__).parent.rglob("*.css")])
PALETTES = palette.palettes(palette.TOKENS.read_text(encoding="utf-8"))
MARKUP = re.compile(r"/\*.*?\*/", re.DOTALL)


@pytest.mark.parametrize("name", ["light", "dark", "print"])
def test_each_palette_names_every_role(name: str) -> None:
    assert PALETTES[name].keys() == PALETTES["light"].keys()
    assert len(PALETTES[name]) >= 15


@pytest.mark.parametrize("name", ["light", "dark", "print"])
def test_text_can_be_read_on_every_ground(name: str) -> None:
    colours = PALETTES[name]
    poor = {
        pair: round(palette.contrast(colours[pair[0]], colours[pair[1]]), 2)
        for pair in palette.TEXT_PAIRS
        if palette.contrast(colours[pair[0]], colours[pair[1]]) < palette.ENOUGH
    }
    assert poor == {}


@pytest.mark.parametrize("name", ["light", "dark", "print"])
def test_shapes_can_be_seen(name: str) -> None:
    colours = PALETTES[name]
    for shape, ground in palette.SHAPE_PAIRS:
        assert palette.contrast(colours[shape], colours[ground]) >= palette.ENOUGH_FOR_SHAPES, (shape, ground)


def test_contrast_of_known_colours() -> None:
    assert palette.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert palette.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert palette.contrast("#2B3FBF", "#2B3FBF") == 1


def test_the_palette_is_the_one_agreed() -> None:
    agreed = {
        "paper": "#FBF8F3",
        "ink": "#1E2328",
        "action": "#2B3FBF",
        "attention": "#B4532A",
        "true": "#5E6B2F",
        "line": "#E4DCCF",
    }
    assert {role: PALETTES["light"][role] for role in agreed} == agreed


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_only_logical_properties(sheet: Path) -> None:
    css = MARKUP.sub("", sheet.read_text(encoding="utf-8"))
    physical = re.findall(
        r"(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b|(?<![-\w])(?:left|right|top|bottom|width|height|float)\s*:"
        r"|(?:text-align|float|clear)\s*:\s*(?:left|right)|(?:min|max)-(?:width|height)\s*:(?![^{]*\)\s*\{)",
        re.sub(r"@media[^{]*\{", "{", css),
    )
    assert physical == []


@pytest.mark.parametrize("sheet", [s for s in SHEETS if s != palette.TOKENS], ids=lambda path: path.name)
def test_colours_are_named_in_one_place(sheet: Path) -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{]*;)", MARKUP.sub("", sheet.read_text(encoding="utf-8"))) == []


def test_every_role_in_use_is_defined() -> None:
    defined = set(re.findall(r"--([a-z0-9-]+):", palette.TOKENS.read_text(encoding="utf-8")))
    used = {name for sheet in SHEETS for name in re.findall(r"var\(--([a-z0-9-]+)", sheet.read_text(encoding="utf-8"))}
    assert used <= defined


def test_fonts_are_whole_and_licensed() -> None:
    fonts = THEME / "static" / "halqa" / "fonts"
    assert "SIL OPEN FONT LICENSE" in (fonts / "OFL.txt").read_text(encoding="utf-8")
    faces = re.findall(r'url\("\.\./fonts/([^"]+)"\)', palette.TOKENS.read_text(encoding="utf-8"))
    assert len(faces) == 4
    for face in faces:
        assert (fonts / face).read_bytes()[:4] == b"wOF2"
        assert (fonts / face).stat().st_size > 50_000


def test_the_script_is_the_one_written_down() -> None:
    folder = THEME / "static" / "halqa" / "js"
    digest = hashlib.sha256((folder / "htmx.min.js").read_bytes()).hexdigest()
    assert digest in (folder / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("part", ["theme", "portal"])
def test_the_three_languages_say_the_same_things(part: str) -> None:
    def keys(lang: Lang) -> dict[str, frozenset[str]]:
        path = Path(locale.__file__).parent / lang / f"{part}.ftl"
        body = parse(path.read_text(encoding="utf-8")).body
        assert not [entry for entry in body if isinstance(entry, ast.Junk)]
        text = {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}
        return {name: frozenset(_variables(entry)) for name, entry in text.items()}

    assert keys(FR) == keys(AR) == keys(EN)


def _variables(node: object) -> set[str]:
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    if isinstance(node, ast.BaseNode):
        return {name for value in vars(node).values() for name in _variables(value)}
    if isinstance(node, list):
        return {name for value in node for name in _variables(value)}
    return set()


@given(st.integers(0, 80), st.integers(0, 80), st.integers(0, 80))
def test_a_ring_has_a_seat_for_each(filled: int, attention: int, open_seats: int) -> None:
    groups = (Group("filled", filled), Group("attention", attention), Group("open", open_seats))
    ring = ring_of(groups)
    total = filled + attention + open_seats
    if total <= MOST_SEATS:
        assert [seat.kind for seat in ring.seats] == ["filled"] * filled + ["attention"] * attention + [
            "open"
        ] * open_seats
    for group in groups:
        assert any(seat.kind == group.kind for seat in ring.seats) == (group.count > 0)
    for seat in ring.seats:
        away = ((float(seat.x) - CENTRE) ** 2 + (float(seat.y) - CENTRE) ** 2) ** 0.5
        assert away + float(seat.r) <= CENTRE


def test_an_opening_faces_the_reader_and_the_ring_runs_in_reading_direction() -> None:
    groups = (Group("filled", 8), Group("second", 36), Group("missing", 4))
    for way, side in (("ltr", -1), ("rtl", 1)):
        ring = ring_of(groups, "rtl" if way == "rtl" else "ltr")
        missing = [seat for seat in ring.seats if seat.kind == "missing"]
        assert sum(float(seat.x) - CENTRE for seat in missing) == pytest.approx(0, abs=0.1)
        assert all(float(seat.y) > CENTRE for seat in missing)
        assert (float(ring.seats[0].x) - CENTRE) * side > 0


def rendered(source: str, lang: Lang, **context: object) -> str:
    template = engines["django"].from_string(source)
    return str(template.render({"lang": lang, "dir": direction(lang), **context}))


def people(amount: Amount, *cells: Cell) -> Figure:
    split = (Breakdown("sex", cells),) if cells else ()
    return Figure(
        id="f1", rule="participants", unit="people", scope=Scope(), amount=amount, position=1, breakdowns=split,
        evidence=(EntryId("e1"), EntryId("e2")),
    )  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
def test_a_figure_shows_number_unit_rule_ring_and_evidence(lang: Lang) -> None:
    page = rendered('{% figure f "/evidence/f1/" %}', lang, f=people(exactly(48)))
    assert "48" in page
    assert locale.say(lang, "theme-unit-people", count=48) in page
    assert locale.say(lang, "rule-participants") in page
    assert locale.say(lang, "theme-figure-closed") in page
    assert 'href="/evidence/f1/"' in page


@pytest.mark.parametrize("lang", LANGS)
def test_every_unit_and_every_dimension_has_its_words(lang: Lang) -> None:
    for unit in get_args(Unit):
        for count in (0, 1, 2, 3, 11, 100):
            assert rendered("{% figure f %}", lang, f=msgspec.structs.replace(people(exactly(count)), unit=unit))
            assert locale.say(lang, f"render-with-unit-{unit}", amount=str(count), plural=count)
        assert locale.say(lang, "render-unit", unit=unit) != locale.say(lang, "render-unit", unit="else"), unit
    other = locale.say(lang, "render-dimension", dimension="else")
    assert all(locale.say(lang, "render-dimension", dimension=each) != other for each in get_args(Dimension))


@pytest.mark.parametrize(
    "figure",
    [people(Amount(44, 48)), people(Amount(40, None))],
    ids=["bounds", "no upper bound"],
)
def test_a_ring_stays_open_while_a_value_has_bounds(figure: Figure) -> None:
    page = rendered("{% figure f %}", EN, f=figure)
    assert locale.say(EN, "theme-figure-open") in page
    assert "seat-missing" in page


def test_people_of_whom_nothing_is_stated_leave_no_ring_open() -> None:
    split = people(exactly(48), Cell("female", exactly(44)), Cell("not_stated", exactly(4)))
    assert locale.say(EN, "theme-figure-closed") in rendered("{% figure f %}", EN, f=split)


def test_words_are_escaped() -> None:
    page = rendered('{% include "components/notice.html" with head=head kind="attention" %}', EN, head="<b>48</b>")
    assert "&lt;b&gt;48" in page
    assert 'role="alert"' in page


def test_an_organisation_brings_its_colours_and_logo(settings: Any, tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    settings.ENVIRONMENT = msgspec.structs.replace(settings.ENVIRONMENT, logo=str(logo), colours=("#1A4F8B", "#9CC3F5"))
    page = rendered("{% organisation_colours %}{% brand %}", EN, organisation="A <mission>")
    assert "--action: #1A4F8B" in page
    assert 'src="data:image/svg+xml;base64,' in page
    assert "A &lt;mission&gt;" in page


def test_without_settings_the_ring_is_the_sign() -> None:
    page = rendered("{% organisation_colours %}{% brand %}", EN, organisation="Halqa")
    assert "<style>" not in page
    assert page.count("seat-filled") == 8


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("HALQA_COLOURS", "blue", "two colours"),
        ("HALQA_COLOURS", "#1A4F8B", "two colours"),
        ("HALQA_COLOURS", "#E0E000,#9CC3F5", "hard to read"),
        ("HALQA_COLOURS", "#1A4F8B,#1A4F8B", "dark pages"),
        ("HALQA_LOGO", "/nowhere/logo.svg", "PNG or SVG"),
    ],
)
def test_a_setting_that_cannot_be_used_stops_the_start(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(environment.BadEnvironment, match=said):
        environment.read()


def test_a_logo_has_a_largest_size(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"x" * (palette.LARGEST_LOGO + 1))
    monkeypatch.setenv("HALQA_LOGO", str(logo))
    with pytest.raises(environment.BadEnvironment, match="64 kB"):
        environment.read()


def test_the_childs_environment_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HALQA_COLOURS", "#1A4F8B,#9CC3F5")
    env = environment.read()
    for key, value in environment.child(env).items():
        monkeypatch.setenv(key, value)
    assert environment.read() == env

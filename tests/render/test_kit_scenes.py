"""The paper of the shipped cases and role-plays: the lines that are typed, numbers that tell nothing, roles in their part."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader

from halqa import render
from halqa.activities.case.cards import card_numbers
from halqa.activities.case.spec import Spec as Case
from halqa.activities.exercise.spec import Spec as Exercise
from halqa.activities.registry import kind
from halqa.cli import main
from halqa.core.activity import Mode, Pacing
from halqa.core.ids import ActivityId, HalfDayId
from halqa.core.packs.agenda import Words, _case, _exercise, refs_of
from halqa.core.packs.model import Pack, Run
from halqa.core.paper import Line, arabic_key
from halqa.core.play.brief import Planned
from halqa.core.words import FR, LANGS, Lang
from halqa.formats.pack_folder import load
from halqa.locale import say
from halqa.render.kit import Field, Kit, Part, write
from halqa.render.kit_pack import kit_of_pack
from halqa.render.kit_parts import activity_parts
from halqa.render.kit_scenes import scene_parts
from halqa.render.kit_words import Speech

FOLDER = Path(__file__).parents[2] / "packs" / "le-chemin"
LOOK = os.environ.get("HALQA_LOOK", "")  # noqa: TID251 - a folder for the papers, when somebody wants to look
PACK = load(FOLDER).pack
CASES = [each.id for each in PACK.cases]
EXERCISES = [each.id for each in PACK.exercises]
LANGUAGES = ("fr", "ar", "en", "fr+ar")


def run_of(kind: str, id: str, pack: Pack = PACK) -> tuple[Run, Words]:
    named = next(each for each in (*pack.cases, *pack.exercises) if each.id == id)
    overlay = next(each for each in pack.overlays if each.invented)
    return Run(id=id, kind=kind, refs=(id,), title=named.title), Words(pack, overlay)


def case_of(id: str) -> Case:
    spec = _case(*run_of("case", id))
    assert isinstance(spec, Case)
    return spec


def exercise_of(id: str) -> Exercise:
    spec = _exercise(*run_of("exercise", id))
    assert isinstance(spec, Exercise)
    return spec


def paper(id: str, language: str = "fr") -> Kit:
    kit = kit_of_pack(PACK, language, scene=id)
    assert kit is not None
    return kit


def grid(kit: Kit) -> Part:
    return next(part for part in kit.parts if part.form == "grid")


def said(parts: list[Part]) -> set[str]:
    """Every text on the cards of these parts."""
    return {one.text for part in parts for leaf in part.leaves for words in leaf.says for one in words}


def keys(lines: tuple[Line, ...]) -> list[list[str]]:
    return [[choice.key for choice in line.choices] for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", [*CASES, *EXERCISES])
def test_every_scene_prints_in_every_language(id: str, language: str) -> None:
    pdf = write(paper(id, language))
    assert pdf.startswith(b"%PDF-")
    assert b"pdfuaid" in pdf
    if LOOK:
        (Path(LOOK) / f"{id}-{language}.pdf").write_bytes(pdf)


@pytest.mark.parametrize("id", CASES)
def test_the_decision_sheet_has_the_lines_that_are_typed(id: str) -> None:
    spec = case_of(id)
    lines = kind("case").paper(spec)
    rows = grid(paper(id)).rows
    numbers = card_numbers(spec)
    assert [row.number for row in rows] == list(range(1, len(lines) + 1))
    assert [[mark.key for mark in row.marks] for row in rows] == keys(lines)
    for row, line in zip(rows, lines, strict=True):
        assert str(numbers[line.id]) in row.ask[0].text
    arabic = grid(paper(id, "ar")).rows
    assert [[mark.key for mark in row.marks] for row in arabic] == [
        [arabic_key(key) for key in each] for each in keys(lines)
    ]


def test_each_table_has_a_decision_sheet_of_its_own_under_the_number_that_is_typed() -> None:
    press = Speech([FR])
    names = (press.plain("Olivier"), press.plain("Palmier"))
    sheets = [part for part in scene_parts(press, PACK.title, case_of(CASES[0]), names) if part.form == "grid"]
    assert [[one.printed[0].text for one in sheet.fields] for sheet in sheets] == [["1", "Olivier"], ["2", "Palmier"]]
    assert sheets[0].rows == sheets[1].rows
    asked = [field.words[0].text for field in sheets[0].fields]
    assert asked[0].startswith("Feuille")  # as the typing page calls it
    copied = grid(paper(CASES[0]))
    assert [field.printed for field in copied.fields] == [(), ()], "to be written by hand, and copied"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("pacing", ["free", "plenary"])
def test_where_no_table_decides_there_is_one_sheet_each_under_the_number_of_the_own_card(
    lang: Lang, pacing: Pacing
) -> None:
    press = Speech([lang])
    names = (press.plain("Olivier"), press.plain("Palmier"))
    case = case_of(CASES[0])
    (sheet,) = [part for part in scene_parts(press, PACK.title, case, names, pacing) if part.form == "grid"]
    assert sheet.lead == press.say("kit-scene-decisions-each-lead") != press.say("kit-scene-decisions-lead")
    assert sheet.fields == (Field(press.say("kit-scene-number")),)
    assert sheet.rows == grid(paper(CASES[0], lang)).rows
    run = Planned(
        id=ActivityId("c"), kind="case", mode=Mode.BY_SEAT, half_day=HalfDayId("h"), title=PACK.title, minutes=1,
        spec=msgspec.Raw(msgspec.json.encode(case)), pacing=pacing,
    )  # fmt: skip
    assert [part for part in activity_parts(press, run, 20, names) if part.form == "grid"] == [sheet]


def test_each_language_reads_towards_the_place_to_write_in() -> None:
    kit = paper(CASES[0], "fr+ar")
    found: list[tuple[int, float, str]] = []

    def note(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        found.extend((round(cm[5] + tm[5]), cm[4] + tm[4], word) for word in text.split())

    sheet = msgspec.structs.replace(kit, parts=(grid(kit),))
    PdfReader(io.BytesIO(write(sheet))).pages[0].extract_text(visitor_text=note)
    line = next(y for y, _, word in found if word == "numéro")
    french = [x for y, x, word in found if y == line and word == "numéro"]
    arabic = [x for y, x, word in found if y == line and word == "رقم"]
    assert len(arabic) == 1
    assert arabic[0] - french[0] > 7 / 2.54 * 72, "a place of seven centimetres lies between them"


@pytest.mark.parametrize("id", EXERCISES)
def test_the_grid_has_the_lines_that_are_typed(id: str) -> None:
    spec = exercise_of(id)
    lines = kind("exercise").paper(spec)
    rows = grid(paper(id)).rows
    assert [row.ask[0].text for row in rows] == [line.ask.in_(FR) for line in lines]
    assert [[mark.key for mark in row.marks] for row in rows] == keys(lines)
    assert [bool(row.hint) for row in rows] == [one.critical for one in spec.criteria]


@pytest.mark.parametrize("id", CASES)
def test_a_card_gives_nothing_away(id: str) -> None:
    spec = case_of(id)
    numbers = card_numbers(spec)
    assert sorted(numbers.values()) == list(range(1, len(spec.steps) + 1))
    assert [numbers[step.id] for step in spec.steps] != sorted(numbers.values())
    leaves = next(part for part in paper(id).parts if part.form == "leaves" and part.leaves[0].number).leaves
    assert [leaf.number for leaf in leaves] == [str(number) for number in sorted(numbers.values())]
    by_number = {str(numbers[step.id]): step for step in spec.steps}
    for leaf in leaves:
        step = by_number[leaf.number]
        assert [mark.words[0].text for mark in leaf.marks] == [one.text.in_(FR) for one in step.options]
        assert not leaf.foot
        coach = step.coach.in_(FR) if step.coach is not None else ""
        assert coach not in [one.text for words in (*leaf.says, leaf.ask, leaf.foot) for one in words]
    room = [part for part in paper(id).parts if not part.keep]
    assert not [part for part in room if part.form == "table"]


@pytest.mark.parametrize("id", EXERCISES)
def test_no_role_of_the_team_is_in_the_part_of_the_room(id: str) -> None:
    spec = exercise_of(id)
    kit = paper(id)
    room, kept = said([part for part in kit.parts if not part.keep]), said([part for part in kit.parts if part.keep])
    for role in spec.roles:
        assert (role.card.in_(FR) in room) is not role.trainer
        assert (role.card.in_(FR) in kept) is role.trainer
    first_kept = [bool(part.keep) for part in kit.parts].index(True)
    assert all(part.keep for part in kit.parts[first_kept:])
    for inject in spec.injects:
        assert inject.news.in_(FR) not in room
        assert inject.news.in_(FR) in kept


def test_the_course_has_roles_that_the_team_plays() -> None:
    assert [role for id in EXERCISES for role in exercise_of(id).roles if role.trainer]


def test_an_agenda_prints_from_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "paper.pdf"
    told = ["pack", "print", str(FOLDER), "--lang", "fr+ar", "--out", str(out)]
    assert main([*told, "--agenda", "court", "--json"]) == 0
    assert out.read_bytes().startswith(b"%PDF-")
    assert '"court"' in capsys.readouterr().out
    assert main([*told, "--case", EXERCISES[0]]) == 2
    assert CASES[0] in capsys.readouterr().err
    assert main([*told, "--agenda", "nulle-part"]) == 2
    assert main([*told, "--agenda", "court", "--overlay", "nulle-part"]) == 2
    assert "bir-saada" in capsys.readouterr().err


def test_an_agenda_has_table_signs_and_the_country_that_is_asked_for() -> None:
    def papers(overlay: str = "", tables: int | None = None) -> Kit | None:
        return kit_of_pack(PACK, "fr", agenda="court", overlay=overlay, tables=tables)

    def shown(kit: Kit | None) -> str:
        assert kit is not None
        return str(msgspec.to_builtins(kit.parts))

    def trees(kit: Kit | None) -> list[str]:
        assert kit is not None
        return [row.ask[0].text for part in kit.parts if part.form == "signs" for row in part.rows][
            :-1
        ]  # the stop word is last

    assert trees(papers()) == ["Olivier", "Palmier", "Figuier", "Amandier"]
    assert trees(papers(tables=2)) == ["Olivier", "Palmier"]
    assert trees(papers(tables=0)) == []
    assert "signs" not in {part.form for part in paper("gare").parts}
    assert papers(overlay="nulle-part") is None
    invented, other = (next(one for one in PACK.overlays if one.invented == is_it) for is_it in (True, False))
    assert shown(papers()) == shown(papers(overlay=invented.id)) != shown(papers(overlay=other.id))


def test_nothing_read_at_a_table_is_under_twelve_points() -> None:
    template = (Path(render.__file__).parent / "kit.typ").read_text(encoding="utf-8")
    assert "#let body-size = 12pt" in template
    sizes = [(float(size), unit) for size, unit in re.findall(r"size: ([0-9.]+)(pt|em)\b", template)]
    foot = re.search(r"footer: text\(size: ([0-9.]+)pt", template)
    assert foot is not None
    sizes.remove((float(foot[1]), "pt"))
    assert all(size >= (12 if unit == "pt" else 1) for size, unit in sizes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_of_a_draft_says_so_on_every_page(language: str) -> None:
    langs = [Lang(each) for each in language.split("+")]
    unsigned = kit_of_pack(PACK, language, scene="poste", overlay="maroc")
    assert unsigned is not None
    assert all(say(lang, "kit-draft-unsigned") in unsigned.mark for lang in langs)
    wrong = kit_of_pack(PACK, language, scene="poste", errors=3)
    assert wrong is not None
    assert all(say(lang, "kit-draft-errors", count=3) in wrong.mark for lang in langs)
    clean = kit_of_pack(PACK, language, scene="poste")
    assert clean is not None
    assert clean.mark == ""


def test_a_signed_country_s_pages_are_played_and_its_paper_is_no_draft() -> None:
    signed = msgspec.structs.replace(
        PACK,
        overlays=tuple(
            each if each.invented else msgspec.structs.replace(each, signed_by="Maître_Inventée")
            for each in PACK.overlays
        ),
    )
    pages = {page.id for each in signed.overlays for page in each.pages}
    assert pages <= set(refs_of("theory", signed))
    assert not {page.id for each in PACK.overlays if each.draft for page in each.pages} & set(refs_of("theory", PACK))
    kit = kit_of_pack(signed, "fr", scene="poste", overlay="maroc")
    assert kit is not None
    assert kit.mark == ""

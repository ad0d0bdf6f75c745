"""The facilitator's page: one side of A4 in every language, the screen's own words, the documentation in step."""

from __future__ import annotations

import os
import re
from pathlib import Path

import msgspec
import pytest
from django.test import Client

from halqa.cli import main
from halqa.core.words import LANGS, Lang
from halqa.locale import catalogue, say
from halqa.render import guide as press
from halqa.render.guide import Guide
from halqa.room.guide import NAMES, guide_in, guide_of
from halqa.staff.actions import make_account
from halqa.staff.rules import Role
from tests.record.factories import NOW, training

pytestmark = pytest.mark.django_db
LOOK = os.environ.get("HALQA_LOOK", "")  # noqa: TID251 - a folder for the papers, when somebody wants to look
DOCUMENT = Path("docs/facilitators.md")


@pytest.fixture
def session() -> str:
    return str(training(people=26, days=2).key)


def named(guide: Guide) -> list[str]:
    """The screen's words on the page, by their names here."""
    return [run.on_screen for part in guide.parts for step in part.steps for run in step.runs if run.on_screen]


def sides(pdf: bytes) -> int:
    """How many sides a PDF has, by its tree of pages."""
    return max(int(each) for each in re.findall(rb"/Count (\d+)", pdf))


@pytest.mark.parametrize("lang", LANGS)
def test_it_fits_one_side_in_every_language_even_with_a_long_title_and_address(session: str, lang: Lang) -> None:
    made = guide_of(session=session, lang=lang, address="https://halqa.ministere-de-linterieur.example.org/room/bs-1/")
    long = msgspec.structs.replace(made, line=made.line + 3 * " · le long titre d'une formation", mark="DEMONSTRATION")
    pdf = press.write(long)
    if LOOK:
        (Path(LOOK) / f"page-{lang}.pdf").write_bytes(pdf)
    assert press.fitting(made) == 1, "the usual letters hold the usual page"
    assert sides(pdf) == 1
    assert b"pdfuaid" in pdf
    assert b"/StructTreeRoot" in pdf
    assert pdf == press.write(long)


@pytest.mark.parametrize("lang", LANGS)
def test_what_it_names_is_what_the_screen_says(lang: Lang) -> None:
    guide = guide_in(lang)
    assert set(named(guide)) == NAMES.keys()
    for part in guide.parts:
        for step in part.steps:
            for run in step.runs:
                if run.on_screen:
                    word = NAMES[run.on_screen]
                    assert run.text == re.sub("[\u2066-\u2069]", "", say(lang, word.key, **word.args))


def test_no_word_of_the_screen_is_copied_into_its_sentences() -> None:
    for lang in LANGS:
        sentences = {key: text for key, text in catalogue(lang).sources.items() if key.startswith("guide-")}
        assert "« " not in "".join(sentences.values()), lang
        assert "“" not in "".join(sentences.values()), lang


def test_the_documentation_has_the_same_words() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    for lang in LANGS:
        assert press.markdown(guide_in(lang)) in text, f"make the {lang} part of {DOCUMENT} anew from guide_in"


def test_the_desk_gives_it_before_and_after_the_room_is_open(session: str, client: Client) -> None:
    user = make_account(username="lead", password=None, roles=frozenset({Role.FACILITATOR}), by=None, now=NOW)
    client.force_login(user)
    assert f"/room/{session}/page/" in client.get(f"/room/{session}/").content.decode()
    for language in ("", "fr", "ar", "en"):
        reply = client.get(f"/room/{session}/page/?language={language}")
        assert reply.status_code == 200
        assert reply["Content-Type"] == "application/pdf"
        assert reply.content.startswith(b"%PDF-")
    assert client.get("/room/nowhere/page/").status_code == 404


def test_the_command_writes_it(session: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["room", "page", session, "--language", "ar", "--to", str(tmp_path)]) == 0
    assert (tmp_path / "halqa-page-ar.pdf").read_bytes().startswith(b"%PDF-")
    assert main(["room", "page", "nowhere", "--to", str(tmp_path)]) == 2
    assert "nowhere" in capsys.readouterr().err

"""A case grows on the studio's pages: steps, options, what is taken away; and what stands on disk is a pack that can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client

from halqa.core.packs.build import read_pack
from halqa.core.packs.growing import ALONE, Addition
from halqa.core.packs.model import Reading
from halqa.core.problems import Refused
from halqa.core.words import FR, LANGS, Lang, trilingual
from halqa.formats.pack_folder import load
from halqa.staff.models import User
from halqa.staff.rules import Role
from halqa.studio.actions import arranging
from halqa.studio.actions.arranging import Added, Place, Stamp
from halqa.studio.actions.making import make_pack
from halqa.studio.forms import NewCaseForm
from halqa.studio.versions import versions_of
from halqa.studio.wording import language_name
from tests.desk.worlds import NOW, account

pytestmark = pytest.mark.django_db
TITLE = trilingual("Mon pack", "حزمتي", "My pack")
CASE = "au-puits.case.halqa"


@pytest.fixture
def trainer() -> User:
    user = account(Role.FACILITATOR)
    assert make_pack(name="mien", title=TITLE, languages=LANGS, by=user, now=NOW) is None
    return user


@pytest.fixture
def stamp(trainer: User) -> Stamp:
    return Stamp(trainer, NOW)


@pytest.fixture
def case(stamp: Stamp) -> Place:
    title = trilingual("Au puits", "عند البئر", "At the well")
    file = arranging.add_case(
        pack="mien", title=title, words="Une enfant attend.", question="Que faites-vous ?", lang=FR, stamp=stamp
    )
    assert file == CASE
    return Place(pack="mien", file=CASE, section="step/debut")


def reading(shelf: Path) -> Reading:
    return load(shelf / "mien")


def text(shelf: Path, file: str = CASE) -> str:
    return (shelf / "mien" / file).read_text(encoding="utf-8")


def test_a_case_begins_with_one_step_and_grows_by_options_that_lead_on(shelf: Path, case: Place, stamp: Stamp) -> None:
    done = arranging.add_way(place=case, words="On l'écoute.", to="", step="Elle parle, un peu.", stamp=stamp)
    assert done == Added("step/elle-parle-un-peu")
    assert arranging.add_way(place=case, words="On attend.", to="elle-parle-un-peu", step="", stamp=stamp) == Added(
        "step/debut"
    )
    case_read = reading(shelf).pack.cases[0]
    assert [step.id for step in case_read.steps] == ["debut", "elle-parle-un-peu"]
    assert [(choice.id, choice.to) for choice in case_read.steps[0].choices] == [
        ("a", "elle-parle-un-peu"),
        ("b", "elle-parle-un-peu"),
    ]
    assert case_read.steps[0].ask is not None
    assert case_read.steps[0].ask.talk == 300


def test_a_step_without_a_question_gets_one_with_its_first_option(shelf: Path, case: Place, stamp: Stamp) -> None:
    arranging.add_way(place=case, words="On l'écoute.", to="", step="Elle parle.", stamp=stamp)
    arranging.add_way(
        place=Place(pack="mien", file=CASE, section="step/elle-parle"),
        words="Et après ?",
        to="debut",
        step="",
        stamp=stamp,
    )
    step = reading(shelf).pack.cases[0].steps[1]
    assert step.ask is not None
    assert [choice.to for choice in step.choices] == ["debut"]


def test_what_is_taken_away_is_retired_and_its_letter_is_not_given_again(
    shelf: Path, case: Place, stamp: Stamp
) -> None:
    for _ in range(2):
        arranging.add_way(place=case, words="On attend.", to="debut", step="", stamp=stamp)
    done = arranging.remove_part(place=case, part="*.b", stamp=stamp)
    assert not isinstance(done, Refused)
    assert done.retired == ("case/au-puits/debut/b",)
    arranging.add_way(place=case, words="On attend.", to="debut", step="", stamp=stamp)
    assert [choice.id for choice in reading(shelf).pack.cases[0].steps[0].choices] == ["a", "c"]
    refused = arranging.add_part(
        place=case, addition=Addition("*"), identity="b", settings="", by={FR: "x"}, stamp=stamp
    )
    assert refused == Refused("studio-id-retired", {"id": "b"})
    assert arranging.remove_part(place=case, part="*.zz", stamp=stamp) == Refused(
        "studio-section-gone", {"section": "*.zz", "file": CASE}
    )


def test_a_whole_step_goes_with_its_ids_and_comes_back_only_under_another(
    shelf: Path, case: Place, stamp: Stamp
) -> None:
    added = arranging.add_section(
        place=case, name="==", identity="", settings="end=good", words="Elle rentre.", stamp=stamp
    )
    assert added == Added("step/elle-rentre", "==.elle-rentre")
    place = Place(pack="mien", file=CASE, section="step/elle-rentre")
    done = arranging.remove_section(place=place, stamp=stamp)
    assert not isinstance(done, Refused)
    assert set(done.retired) == {"case/au-puits/elle-rentre", "case/au-puits/elle-rentre/say"}
    again = arranging.add_section(place=case, name="==", identity="", settings="", words="Elle rentre.", stamp=stamp)
    assert again == Added("step/elle-rentre-2", "==.elle-rentre-2")
    assert arranging.remove_section(place=place, stamp=stamp) == Refused(
        "studio-section-gone", {"section": "step/elle-rentre", "file": CASE}
    )


def test_a_step_moves_and_keeps_its_id(shelf: Path, case: Place, stamp: Stamp) -> None:
    arranging.add_section(place=case, name="==", identity="fin", settings="end=good", words="Fin.", stamp=stamp)
    arranging.move_section(place=Place(pack="mien", file=CASE, section="step/fin"), by=-1, stamp=stamp)
    assert [step.id for step in reading(shelf).pack.cases[0].steps] == ["fin", "debut"]
    assert reading(shelf).pack.retired == ()


@pytest.mark.parametrize(
    ("identity", "code"), [("debut", "studio-id-taken"), ("Été", "studio-bad-id"), ("a b", "studio-bad-id")]
)
def test_an_id_that_will_not_do_is_refused(shelf: Path, case: Place, stamp: Stamp, identity: str, code: str) -> None:
    before = text(shelf)
    done = arranging.add_section(place=case, name="==", identity=identity, settings="", words="x", stamp=stamp)
    assert isinstance(done, Refused)
    assert done.code == code
    assert text(shelf) == before


@pytest.mark.parametrize(
    "kind", ["bank", "theory", "poll", "exercise", "agenda", "feedback", "overlay", "guide", "glossary"]
)
def test_every_kind_of_file_begins_and_takes_what_it_is_made_of(
    client: Client, shelf: Path, trainer: User, kind: str
) -> None:
    client.force_login(trainer)
    assert client.get("/studio/packs/mien/add/").status_code == 200
    sent = {"kind": kind, "title_fr": "Une chose"}
    assert client.post("/studio/packs/mien/add/", sent).status_code == 302
    file = f"une-chose.{kind}.halqa"
    for what in ALONE[kind]:
        answer = client.post(f"/studio/packs/mien/files/{file}/add/", {"what": what, "words": "Des mots"})
        assert answer.status_code == 302
        page = client.get(answer.headers["Location"])
        assert page.status_code == 200, (what, answer.headers["Location"])
    wrong = {problem.code for problem in read_pack({file: text(shelf, file)}).problems if problem.severity == "error"}
    assert wrong <= {
        "pack-no-pack-file", "pack-no-text", "pack-missing-part", "pack-few-options",
    }  # fmt: skip


def test_a_button_of_the_page_writes_what_was_typed_first(
    client: Client, shelf: Path, trainer: User, case: Place
) -> None:
    client.force_login(trainer)
    address = f"/studio/packs/mien/files/{CASE}/arrange/step/debut/"
    typed = {"text.en.say": "A child waits.", "seen.en.say": ""}
    answer = client.post(address, {**typed, "do": "part", "addition": "coach|"})
    assert answer.status_code == 302
    assert answer.headers["Location"].endswith("#part-coach")
    assert "en| A child waits." in text(shelf)
    assert "\ncoach\n" in text(shelf)
    way = {"do": "way", "way-words": "On part.", "way-to": "", "way-step": "Personne."}
    assert client.post(address, way).headers["Location"].endswith("/sections/step/personne/")
    page = client.get(f"/studio/packs/mien/files/{CASE}/sections/step/debut/").text
    assert '<option value="personne">Personne. (personne)</option>' in page.partition('id="way-to"')[2]
    assert (
        client.post(address, {"do": "way", "way-words": "", "way-to": ""}).headers["Location"].endswith("step/debut/")
    )
    assert client.post(address, {"do": "down"}).status_code == 302
    assert client.post(address, {"do": "drop-part:coach"}).status_code == 302
    assert "\ncoach\n" not in text(shelf)
    stale = {"text.en.say": "Two", "seen.en.say": "One"}
    assert client.post(address, {**stale, "do": "drop"}).status_code == 409
    assert "== debut" in text(shelf)
    assert client.post(address, {"do": "drop"}).headers["Location"] == "/studio/packs/mien/"
    assert "== debut" not in text(shelf)
    assert client.post(address, {"do": "drop"}).headers["Location"] == "/studio/packs/mien/"


def test_a_file_goes_and_the_versions_keep_it(client: Client, shelf: Path, trainer: User, case: Place) -> None:
    client.force_login(trainer)
    client.post(f"/studio/packs/mien/files/{CASE}/drop/")
    assert not (shelf / "mien" / CASE).exists()
    assert any(CASE in version.files for version in versions_of(shelf / "mien"))
    assert "case/au-puits" in reading(shelf).pack.retired


def test_a_case_is_put_on_an_agenda_under_its_own_title(
    client: Client, shelf: Path, trainer: User, case: Place
) -> None:
    client.force_login(trainer)
    file = arranging.add_file(pack="mien", kind="agenda", identity="jour", title=TITLE, stamp=Stamp(trainer, NOW))
    assert file == "jour.agenda.halqa"
    day = Place(pack="mien", file=file)
    arranging.add_section(
        place=day, name="==", identity="j1", settings="day=1 part=morning", words="Matin", stamp=Stamp(trainer, NOW)
    )
    address = f"/studio/packs/mien/files/{file}/arrange/step/j1/"
    sent = client.post(address, {"do": "run", "run": "case|au-puits", "run-minutes": "40"})
    assert sent.headers["Location"].endswith("#part-run.au-puits")
    run = reading(shelf).pack.agendas[0].halves[0].runs[0]
    assert (run.kind, run.refs, run.minutes) == ("case", ("au-puits",), 40)
    assert run.title.by == reading(shelf).pack.cases[0].title.by
    assert client.post(address, {"do": "run", "run": "case|rien"}).status_code == 302
    assert len(reading(shelf).pack.agendas[0].halves[0].runs) == 1


def test_a_translation_is_said_to_be_still_right(client: Client, shelf: Path, trainer: User, case: Place) -> None:
    client.force_login(trainer)
    address = f"/studio/packs/mien/files/{CASE}/sections/step/debut/"
    client.post(address, {"text.en.say": "A child waits.", "seen.en.say": ""})
    client.post(address, {"text.fr.say": "Une enfant attend seule.", "seen.fr.say": "Une enfant attend."})
    page = client.get(address).text
    value = "right:case/au-puits/debut/say|en"
    assert value in page
    client.post(address.replace("/sections/", "/arrange/"), {"do": value})
    assert value not in client.get(address).text


@pytest.mark.parametrize("lang", LANGS)
def test_a_title_in_any_one_language_is_enough_as_the_form_says(trainer: User, shelf: Path, lang: Lang) -> None:
    pack = load(shelf / "mien").pack
    told = NewCaseForm(pack=pack, lang=lang).fields["title"].help_text.replace("\u2068", "").replace("\u2069", "")
    assert f"({language_name(FR)})" in told
    assert ":" not in told
    sent = {f"title_{lang}": "Une chose", "story": "x", "question": "y"}
    assert "title" not in NewCaseForm(sent, pack=pack, lang=lang).errors

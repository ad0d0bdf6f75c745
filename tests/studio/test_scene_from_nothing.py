"""A role-play that a trainer writes from nothing on the Studio's pages, in words and menus alone: two roles, a victim that a trainer
plays, an observer, three injects, a grid. What is missing is said beside its line; what is private is in no name."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client

from halqa.core.packs.checks import check_pack
from halqa.core.packs.scenes import Exercise
from halqa.core.words import AR, EN, FR, LANGS, trilingual
from halqa.formats.pack_folder import load
from halqa.staff.rules import Role
from halqa.studio.actions.arranging import id_from
from halqa.studio.actions.making import make_pack
from tests.desk.worlds import NOW, account

pytestmark = pytest.mark.django_db
PACK, SCENE = "bureau", "au-bureau-3.exercise.halqa"
BASE = f"/studio/packs/{PACK}"
BEGUN = (
    ("@", "Agent"),
    ("@", "La jeune fille"),
    ("@", "Observateur"),
    ("phase", "Le jeu"),
    ("phase", "Le retour"),
    ("inject", "Votre téléphone vibre."),
    ("inject", "On frappe à la porte."),
    ("inject", "Un collègue entre."),
    ("rubric", "Propose un choix."),
    ("debrief", "Comment était-ce ?"),
)


class Writer:
    """A trainer at the forms of the Studio's pages."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def begin(self, file: str, what: str, words: str) -> None:
        """A new role, phase, inject ... as the pack's page begins it."""
        assert self.client.post(f"{BASE}/files/{file}/add/", {"what": what, "words": words}).status_code == 302

    def fill(self, section: str, **fields: str) -> None:
        """Fields of a section, each as the page names it; what stood in them is what the page shows."""
        address = f"{BASE}/files/{SCENE}/sections/{section}/"
        page = self.client.get(address).text
        sent: dict[str, str] = {}
        for name, wanted in fields.items():
            assert f'name="text.{name}"' in page, name
            at = page.split(f'name="seen.{name}" value="')
            sent |= {f"text.{name}": wanted, f"seen.{name}": at[1].partition('"')[0]}
        assert self.client.post(address, sent).status_code == 302


@pytest.fixture
def writer(client: Client, shelf: Path) -> Writer:
    user = account(Role.FACILITATOR)
    title = trilingual("Au bureau", "في المكتب", "At the office")
    assert make_pack(name=PACK, title=title, languages=LANGS, by=user, now=NOW) is None
    client.force_login(user)
    assert client.post(f"{BASE}/add/", {"kind": "exercise", "title_fr": "Au bureau 3"}).status_code == 302
    made = Writer(client)
    for what, words in BEGUN:
        made.begin(SCENE, what, words)
    return made


def codes(shelf: Path) -> list[str]:
    """What the checker says, but for translations that are still to come."""
    found = check_pack(load(shelf / PACK), "2026-11-26")
    return sorted(one.code for one in found if one.code != "pack-missing-language")


def scene(shelf: Path) -> Exercise:
    return load(shelf / PACK).pack.exercises[0]


def test_what_is_begun_says_what_it_still_wants(writer: Writer, shelf: Path) -> None:
    assert [(role.id, role.name.in_(FR) if role.name else "") for role in scene(shelf).roles] == [
        ("agent", "Agent"),
        ("la-jeune-fille", "La jeune fille"),
        ("observateur", "Observateur"),
    ]
    assert scene(shelf).observer == "observateur"
    assert codes(shelf) == [
        "pack-criterion-without-objective", *["pack-inject-to-nobody"] * 3, *["pack-no-text"] * 3,
    ]  # fmt: skip


def test_it_is_finished_in_words_and_menus_alone(writer: Writer, shelf: Path) -> None:
    assert writer.client.post(f"{BASE}/add/", {"kind": "bank", "title_fr": "Objectifs"}).status_code == 302
    writer.begin("objectifs.bank.halqa", "objective", "Rendre le choix")
    for role, card in (("agent", "Vous recevez."), ("la-jeune-fille", "Vous dites peu."), ("observateur", "Notez.")):
        writer.fill(f"role/{role}", **{f"fr.@.{role}": card})
    victim = "@.la-jeune-fille"
    writer.fill("role/la-jeune-fille", **{f"settings:victim:.{victim}": "yes"})
    assert codes(shelf).count("pack-victim-by-participant") == 1
    writer.fill("role/la-jeune-fille", **{f"settings:by:.{victim}": "trainer"})
    injects = [inject.id for inject in scene(shelf).injects]
    assert len(injects) == 3
    for minutes, inject in enumerate(injects, start=2):
        at = f"settings:at:{{}}.inject.{inject}".format
        writer.fill(f"inject/{inject}", **{f"settings:to:agent.inject.{inject}": "yes", at("of"): "le-jeu"})
        writer.fill(f"inject/{inject}", **{at("m"): str(minutes)})
    writer.fill("rubric", **{"settings:objective:.+.c1": "rendre-le-choix"})
    assert codes(shelf) == []
    done = scene(shelf)
    assert [(role.victim, role.by) for role in done.roles] == [
        (False, "participant"), (True, "trainer"), (False, "participant"),
    ]  # fmt: skip
    assert [(inject.phase, inject.after, inject.manual, inject.to) for inject in done.injects] == [
        ("le-jeu", 60 * minutes, True, ("agent",)) for minutes in (2, 3, 4)
    ]


def test_a_name_is_written_beside_its_card_and_not_in_the_head(writer: Writer, shelf: Path) -> None:
    writer.fill("role/agent", **{"ar.@.agent.title": "العون"})
    writer.fill("phases", **{"en.phase.le-jeu.title": "The play"})
    assert "@.agent.title" not in writer.client.get(f"{BASE}/files/{SCENE}/sections/head/").text
    role, phase = scene(shelf).roles[0], scene(shelf).phases[0]
    assert role.name is not None
    assert phase.name is not None
    assert role.name.by[AR] == "العون"
    assert phase.name.by[EN] == "The play"


def test_steps_written_in_arabic_have_ids_that_tell_them_apart() -> None:
    assert id_from("تشرب وتتكلم قليلا.", "etape") == "tchrb-wttklm-qlyla"
    assert id_from("طفلة عند البئر", "case") == "tfla-and-albyr"
    assert id_from("؟", "etape") == "etape"

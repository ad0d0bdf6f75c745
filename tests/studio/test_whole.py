"""A file as text, the map, versions and their differences, packs and other programs' files in and out."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from halqa.core.problems import Refused
from halqa.core.words import FR, LANGS, Lang, trilingual
from halqa.formats import pack_zip
from halqa.formats.pack_folder import load, read_files
from halqa.render.wording import without_marks
from halqa.staff.models import User
from halqa.staff.rules import Role
from halqa.studio.actions import arranging
from halqa.studio.actions.arranging import Place, Stamp
from halqa.studio.actions.making import copy_pack, make_pack
from halqa.studio.actions.whole import Clash, restore, write_file
from halqa.studio.versions import digest_of, versions_of
from tests.core.packs.test_outline import CASE, EXERCISE
from tests.desk.worlds import NOW, account

pytestmark = pytest.mark.django_db
FILE = "poste-a-l-aube.case.halqa"
ADDRESS = f"/studio/packs/mien/files/{FILE}"
LATER = NOW + dt.timedelta(hours=1)


@pytest.fixture
def trainer(client: Client, shelf: Path) -> User:
    user = account(Role.FACILITATOR)
    title = trilingual("Mon pack", "حزمتي", "My pack")
    assert make_pack(name="mien", title=title, languages=LANGS, by=user, now=NOW) is None
    (shelf / "mien" / FILE).write_text(CASE, encoding="utf-8")
    (shelf / "mien" / "premier-contact.exercise.halqa").write_text(EXERCISE, encoding="utf-8")
    client.force_login(user)
    return user


def on_disk(shelf: Path) -> str:
    return (shelf / "mien" / FILE).read_text(encoding="utf-8")


def seen(text: str) -> str:
    return digest_of(text.encode("utf-8"))


def test_a_file_is_written_as_text_with_its_findings_and_line_ends_made_one(
    client: Client, trainer: User, shelf: Path
) -> None:
    page = client.get(f"{ADDRESS}/text/").text
    assert "43 mots" in page.replace("\u2068", "").replace("\u2069", "") or "43" in page
    assert 'class="grave"' in page
    wrong = CASE.replace("* a -> laisser", "* a -> nulle-part")
    sent = {"text": wrong.replace("\n", "\r\n"), "seen": seen(CASE)}
    assert client.post(f"{ADDRESS}/text/", sent).status_code == 302
    assert on_disk(shelf) == wrong
    assert "nulle-part" in client.get("/studio/packs/mien/").text


def test_a_file_that_changed_meanwhile_is_not_written_over(client: Client, trainer: User, shelf: Path) -> None:
    theirs, mine = CASE.replace("title", "# theirs\ntitle"), CASE.replace("title", "# mine\ntitle")
    (shelf / "mien" / FILE).write_text(theirs, encoding="utf-8")
    page = client.post(f"{ADDRESS}/text/", {"text": mine, "seen": seen(CASE)})
    assert page.status_code == 409
    assert "# theirs" in page.text
    assert "# mine" in page.text
    assert f'value="{seen(theirs)}"' in page.text
    assert on_disk(shelf) == theirs
    done = write_file(pack="mien", file=FILE, text=mine, seen=seen(CASE), by=trainer, now=NOW)
    assert done == Clash(theirs)
    gone = write_file(pack="mien", file="x.case.halqa", text=mine, seen="", by=trainer, now=NOW)
    assert gone == Refused("studio-file-gone", {"file": "x.case.halqa"})
    large = write_file(pack="mien", file=FILE, text="x" * 2_000_001, seen=seen(theirs), by=trainer, now=NOW)
    assert large == Refused("studio-file-large", {"file": FILE})


@pytest.mark.parametrize("lang", LANGS)
def test_the_map_opens_each_step(client: Client, trainer: User, lang: Lang) -> None:
    page = client.get(f"{ADDRESS}/map/?lang={lang}").text
    assert f"{ADDRESS}/sections/step/calme/" in page
    roles = client.get(f"/studio/packs/mien/files/premier-contact.exercise.halqa/map/?lang={lang}").text
    assert "/sections/role/agent/" in roles
    assert "/sections/phases/" in roles
    assert client.get("/studio/packs/mien/files/pack.halqa/map/").status_code == 404
    printed = client.get("/studio/packs/mien/files/premier-contact.exercise.halqa/paper/?language=fr%2Bar")
    assert printed["Content-Type"] == "application/pdf"
    assert printed.content.startswith(b"%PDF-")
    assert client.get("/studio/packs/mien/files/pack.halqa/paper/").status_code == 404


def test_a_version_of_many_files_says_how_many(client: Client, trainer: User, shelf: Path) -> None:
    for number in range(7):
        (shelf / "mien" / f"page-{number}.theory.halqa").write_text(
            f"halqa 1\ntheory: page-{number}\n", encoding="utf-8"
        )
    write_file(pack="mien", file=FILE, text=f"{CASE}# fin\n", seen=seen(CASE), by=trainer, now=LATER)
    page = without_marks(client.get("/studio/packs/mien/versions/?lang=fr").text)
    assert "9 fichiers" in page, "seven pages, the case, and what came with it"
    assert ">page-0.theory.halqa<" not in page


@pytest.mark.parametrize("lang", LANGS)
def test_versions_say_in_words_what_changed_and_one_comes_back(
    client: Client, trainer: User, shelf: Path, lang: Lang
) -> None:
    new = CASE.replace("en| At the post, at dawn", "en| Before sunrise")
    write_file(pack="mien", file=FILE, text=new, seen=seen(CASE), by=trainer, now=LATER)
    kept = versions_of(shelf / "mien")
    assert [version.why for version in kept] == ["made", "outside", "edited"]
    page = client.get(f"/studio/packs/mien/versions/?lang={lang}").text
    assert kept[-1].digest[:12] in page
    assert page.count(f">{FILE}<") == 2, "what was edited is named"
    last = client.get(f"/studio/packs/mien/versions/{kept[-1].key}/").text
    assert "At the post, at dawn" in last
    assert "Before sunrise" in last
    assert client.get("/studio/packs/mien/versions/99/").status_code == 404
    assert client.post(f"/studio/packs/mien/versions/{kept[1].key}/restore/").status_code == 302
    assert on_disk(shelf) == CASE
    assert versions_of(shelf / "mien")[-1].why == "restored"
    refused = restore(pack="mien", version="99", stamp=Stamp(trainer, NOW))
    assert refused == Refused("studio-no-version", {"version": "99"})


def test_what_was_retired_stays_retired_when_an_old_version_comes_back(trainer: User, shelf: Path) -> None:
    stamp = Stamp(trainer, LATER)
    place = Place(pack="mien", file=FILE, section="step/arrivee")
    arranging.add_way(place=place, words="Une autre.", to="calme", step="", stamp=stamp)
    arranging.remove_part(place=place, part="*.d", stamp=stamp)
    first = versions_of(shelf / "mien")[0]
    assert not isinstance(restore(pack="mien", version=first.key, stamp=stamp), Refused)
    retired = load(shelf / "mien").pack.retired
    assert "case/poste-a-l-aube/arrivee/d" in retired
    assert "case/poste-a-l-aube/calme" in retired


def test_pictures_and_what_no_text_names_are_no_part_of_a_pack_and_are_named(
    client: Client, trainer: User, shelf: Path
) -> None:
    (shelf / "mien" / "puits.png").write_bytes(b"\x89PNG")
    (shelf / "mien" / "sons").mkdir()
    for page in ("", "export/"):
        assert "puits.png · sons" in client.get(f"/studio/packs/mien/{page}").text
    out = io.BytesIO(client.get("/studio/packs/mien/export/halqa/file/").content)
    with zipfile.ZipFile(out, "a") as archive:
        assert not [name for name in archive.namelist() if not name.endswith(".halqa")]
        archive.writestr("mien/puits.png", b"\x89PNG")
        archive.writestr("mien/sons/puits.ogg", b"OggS")
    sent = {"file": SimpleUploadedFile("mien.zip", out.getvalue()), "name": "retour"}
    told = client.post("/studio/import/", sent, follow=True).text
    assert "mien/puits.png" in told
    assert "mien/sons/puits.ogg" in told
    assert sorted(path.name for path in (shelf / "retour").iterdir() if not path.name.startswith(".")) == sorted(
        read_files(shelf / "mien")[0]
    )


def test_a_pack_goes_out_as_a_zip_and_comes_in_as_another(client: Client, trainer: User, shelf: Path) -> None:
    page = client.get("/studio/packs/mien/export/").text
    assert "/export/halqa/file/" in page
    data = client.get("/studio/packs/mien/export/halqa/file/").content
    assert pack_zip.read(data) == pack_zip.Unzipped(read_files(shelf / "mien")[0], ())
    sent = {"file": SimpleUploadedFile("mien.zip", data), "name": "retour"}
    assert client.post("/studio/import/", sent).headers["Location"] == "/studio/packs/retour/"
    assert load(shelf / "retour").pack.id == "retour"
    assert (shelf / "retour" / FILE).read_text(encoding="utf-8") == CASE
    again = {"file": SimpleUploadedFile("mien.zip", data)}
    assert client.post("/studio/import/", again).headers["Location"] == "/studio/packs/mien-2/"
    taken = {"file": SimpleUploadedFile("mien.zip", data), "name": "retour"}
    assert client.post("/studio/import/", taken).status_code == 422
    hostile = io.BytesIO()
    with zipfile.ZipFile(hostile, "w") as archive:
        archive.writestr("../../evil.halqa", "halqa 1\n")
    answer = client.post("/studio/import/", {"file": SimpleUploadedFile("x.zip", hostile.getvalue())})
    assert answer.status_code == 422
    assert "../../evil.halqa" in answer.text
    assert not (shelf.parent / "evil.halqa").exists()
    alone = {"file": SimpleUploadedFile("seul.halqa", b"halqa 1\npack: seul\n")}
    assert client.post("/studio/import/", alone).headers["Location"] == "/studio/packs/seul/"
    broken = {"file": SimpleUploadedFile("seul.halqa", b"\xff\xfe")}
    assert client.post("/studio/import/", broken).status_code == 422


def test_other_programs_files_come_in_and_what_stays_behind_is_told(client: Client, trainer: User, shelf: Path) -> None:
    assert copy_pack(source="premier-cercle", name="atelier", by=trainer, now=NOW) is None
    page = client.get("/studio/packs/atelier/export/aiken/?text=en").text
    assert "?text=en" in page
    data = client.get("/studio/packs/atelier/export/aiken/file/?text=en").content
    assert b"ANSWER:" in data
    assert client.get("/studio/packs/atelier/export/rien/").status_code == 404
    sent = {"file": SimpleUploadedFile("quiz.txt", data), "form": "aiken", "language": "en"}
    assert client.post("/studio/packs/mien/import/", sent).status_code == 200
    assert len(load(shelf / "mien").pack.items()) == data.count(b"ANSWER:")
    assert versions_of(shelf / "mien")[-1].why == "imported"
    refused = client.post(
        "/studio/packs/mien/import/",
        {"file": SimpleUploadedFile("quiz.txt", b"\xff\xff"), "form": "aiken", "language": FR},
    )
    assert refused.status_code == 422


def test_one_case_is_chosen_for_a_format_that_holds_one_and_texts_come_back_into_their_lines(
    client: Client, trainer: User, shelf: Path
) -> None:
    assert copy_pack(source="le-chemin", name="atelier", by=trainer, now=NOW) is None
    page = client.get("/studio/packs/atelier/export/twee/?text=en").text
    assert '<option value="gare">' in page
    assert "only=" in page
    answer = client.get("/studio/packs/atelier/export/twee/file/?text=en&only=gare")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="gare-en.twee"'
    assert b"halqa case: gare" in answer.content
    assert 'name="only"' in client.get("/studio/packs/atelier/export/msel/").text
    assert 'name="only"' not in client.get("/studio/packs/atelier/export/units/").text
    texts = client.get("/studio/packs/atelier/export/units/file/").content
    sent = {"file": SimpleUploadedFile("textes.xlsx", texts), "form": "units", "language": "fr"}
    assert client.post("/studio/packs/atelier/import/", sent).status_code == 200

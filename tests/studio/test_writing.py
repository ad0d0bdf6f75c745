"""What is written in the studio is on disk, in its line, and nothing that anybody wrote is lost."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from django.test import Client

from halqa.core.packs.fingerprints import fingerprint
from halqa.core.problems import Refused
from halqa.core.words import AR, EN, FR, Lang, trilingual
from halqa.formats.pack_folder import read_files
from halqa.staff.models import AuditEntry, User
from halqa.staff.rules import Role
from halqa.studio.actions.making import copy_pack, make_pack, put_pack
from halqa.studio.actions.saving import change_pack
from halqa.studio.actions.writing import SETTINGS, Field, Typed, Written, write_section
from halqa.studio.versions import EARLIER, SITTING, files_of, versions_of
from tests.desk.worlds import NOW, account

pytestmark = pytest.mark.django_db
PACK = "atelier"
BANK = "savoir.bank.halqa"
SECTION = "step/enfant-a"
ADDRESS = f"/studio/packs/{PACK}/files/{BANK}/sections/{SECTION}/"


@pytest.fixture
def trainer() -> User:
    user = account(Role.FACILITATOR)
    assert copy_pack(source="premier-cercle", name=PACK, by=user, now=NOW) is None
    return user


def on_disk(shelf: Path, file: str = BANK) -> str:
    return (shelf / PACK / file).read_text(encoding="utf-8")


def asked(shelf: Path, lang: Lang = FR) -> str:
    """The question of the section, as its file has it."""
    lines = on_disk(shelf).split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith("== enfant-a"))
    return next(line for line in lines[start:] if line.startswith(f"{lang}| ")).removeprefix(f"{lang}| ")


def write(
    user: User, wanted: str, seen: str, lang: Lang = FR, part: str = "ask", now: dt.datetime = NOW
) -> Written | Refused:
    typed = {Field(part, lang): Typed(wanted, (seen,))}
    return write_section(name=PACK, file=BANK, section=SECTION, typed=typed, by=user, now=now)


def test_a_text_is_on_disk_in_its_line_and_nothing_else_changed(trainer: User, shelf: Path) -> None:
    before, text = on_disk(shelf), asked(shelf)
    done = write(trainer, "Une question\nneuve", text)
    assert isinstance(done, Written)
    assert done.conflicts == ()
    assert on_disk(shelf) == before.replace(f"fr| {text}", "fr| Une question neuve", 1)


def test_what_another_wrote_in_the_field_meanwhile_is_kept_and_shown(trainer: User, shelf: Path) -> None:
    text = asked(shelf)
    other = on_disk(shelf).replace(f"fr| {text}", "fr| Autre", 1)
    (shelf / PACK / BANK).write_text(other, encoding="utf-8")
    done = write(trainer, "Mien", text)
    assert isinstance(done, Written)
    assert [(each.theirs, each.mine) for each in done.conflicts] == [("Autre", "Mien")]
    assert on_disk(shelf) == other
    done = write(trainer, "Mien", "Autre")
    assert isinstance(done, Written)
    assert asked(shelf) == "Mien"


def test_another_field_of_the_same_section_is_no_conflict(trainer: User, shelf: Path) -> None:
    text, arabic = asked(shelf), asked(shelf, AR)
    write(trainer, "Autre", text)
    done = write(trainer, "سؤال", arabic, AR)
    assert isinstance(done, Written)
    assert done.conflicts == ()
    assert (asked(shelf), asked(shelf, AR)) == ("Autre", "سؤال")


def test_a_text_left_as_it_was_seen_gives_way_to_what_stands_now(trainer: User, shelf: Path) -> None:
    text = asked(shelf)
    write(trainer, "Autre", text)
    done = write(trainer, text, text)
    assert isinstance(done, Written)
    assert done.conflicts == ()
    assert asked(shelf) == "Autre"


def test_a_part_that_is_gone_gives_the_text_back(trainer: User) -> None:
    done = write(trainer, "Perdu ?", "x", part="*.zz")
    assert isinstance(done, Written)
    assert [each.mine for each in done.conflicts] == ["Perdu ?"]


def test_settings_are_written_too(trainer: User, shelf: Path) -> None:
    line = next(line for line in on_disk(shelf).split("\n") if line.startswith("== enfant-a"))
    settings = line.removeprefix("== enfant-a ")
    write(trainer, settings.replace("status=sourced", "status=draft"), settings, SETTINGS, "==.enfant-a")
    assert line.replace("status=sourced", "status=draft") in on_disk(shelf).split("\n")


def test_a_setting_is_written_by_its_own_field_and_the_rest_of_the_line_stays(
    client: Client, trainer: User, shelf: Path
) -> None:
    client.force_login(trainer)
    line = next(line for line in on_disk(shelf).split("\n") if line.startswith("== enfant-a"))
    name = "settings:status:.==.enfant-a"
    told = client.post(
        ADDRESS, {f"text.{name}": ["draft"], f"seen.{name}": ["sourced"]}, headers={"Accept": "application/json"}
    ).json()
    assert told["seen"][f"text.{name}"] == "draft"
    assert line.replace(" status=sourced", "") in on_disk(shelf).split("\n")
    page = client.get(ADDRESS).text
    assert f'name="text.{name}"' in page
    assert 'name="text.settings:key:a.==.enfant-a"' in page


def test_two_settings_of_one_line_are_two_fields_and_one_field_is_a_conflict(trainer: User, shelf: Path) -> None:
    def set_piece(piece: str, wanted: str, seen: str) -> Written:
        typed = {Field("==.enfant-a", SETTINGS, piece): Typed(wanted, (seen,))}
        done = write_section(name=PACK, file=BANK, section=SECTION, typed=typed, by=trainer, now=NOW)
        assert isinstance(done, Written)
        return done

    assert set_piece("family:", "autre", "enfant").conflicts == ()
    assert set_piece("status:", "retired", "sourced").conflicts == ()
    clash = set_piece("family:", "mienne", "enfant").conflicts
    assert [(each.theirs, each.mine) for each in clash] == [("autre", "mienne")]
    line = next(line for line in on_disk(shelf).split("\n") if line.startswith("== enfant-a"))
    assert "family=autre" in line
    assert "status=retired" in line
    assert [each.mine for each in set_piece("moon:", "pleine", "").conflicts] == ["pleine"]


def test_the_fields_of_a_head_are_written_in_their_lines(client: Client, trainer: User, shelf: Path) -> None:
    client.force_login(trainer)
    address = f"/studio/packs/{PACK}/files/pack.halqa/sections/head/"
    name = "settings:version:.fields"
    assert f'name="text.{name}"' in client.get(address).text
    before = on_disk(shelf, "pack.halqa")
    version = next(line for line in before.split("\n") if line.startswith("version: "))
    seen = version.removeprefix("version: ")
    assert client.post(address, {f"text.{name}": "9.9", f"seen.{name}": seen}).status_code == 302
    assert on_disk(shelf, "pack.halqa") == before.replace(version, "version: 9.9")
    gone = "settings:moon:.fields"
    assert client.post(address, {f"text.{gone}": "x", f"seen.{gone}": ""}).status_code == 409


def test_a_mistake_in_a_setting_with_a_dot_in_it_hinders_nothing(client: Client, trainer: User, shelf: Path) -> None:
    client.force_login(trainer)
    path = shelf / PACK / BANK
    path.write_text(on_disk(shelf).replace("== enfant-a key=", "== enfant-a key=b.c,", 1), encoding="utf-8")
    name = "settings:key:b%2Ec.==.enfant-a"
    assert f'name="text.{name}"' in client.get(ADDRESS).text
    assert client.post(ADDRESS, {f"text.{name}": "", f"seen.{name}": "yes"}).status_code == 302
    assert "b.c" not in on_disk(shelf)


@pytest.mark.parametrize(("section", "file"), [("step/none", BANK), (SECTION, "none.bank.halqa")])
def test_a_section_that_is_gone_is_refused(trainer: User, section: str, file: str, shelf: Path) -> None:
    typed = {Field("ask", FR): Typed("x", ("y",))}
    refused = write_section(name=PACK, file=file, section=section, typed=typed, by=trainer, now=NOW)
    assert isinstance(refused, Refused)
    assert refused.code == "studio-section-gone"
    assert not (shelf / PACK / "none.bank.halqa").exists()


def test_a_shipped_pack_is_not_changed(trainer: User) -> None:
    refused = change_pack(name="premier-cercle", edit=lambda files: files, by=trainer, now=NOW)
    assert isinstance(refused, Refused)
    assert refused.code == "studio-read-only"


def test_a_changed_source_makes_its_translations_stale_until_they_are_written_again(trainer: User, shelf: Path) -> None:
    text, arabic = asked(shelf), asked(shelf, AR)
    write(trainer, "Une question neuve", text)
    made = next(line for line in on_disk(shelf, "ids.halqa").split("\n") if line.startswith("made q/enfant-a/ask "))
    assert f"ar={fingerprint(text)}" in made
    write(trainer, "سؤال جديد", arabic, AR)
    made = next(line for line in on_disk(shelf, "ids.halqa").split("\n") if line.startswith("made q/enfant-a/ask "))
    assert f"ar={fingerprint('Une question neuve')}" in made
    assert f"en={fingerprint(text)}" in made


def test_what_is_taken_out_is_retired(trainer: User, shelf: Path) -> None:
    done = change_pack(
        name=PACK,
        edit=lambda files: {name: text for name, text in files.items() if name != "cercle.poll.halqa"},
        by=trainer,
        now=NOW,
    )
    assert not isinstance(done, Refused)
    assert not (shelf / PACK / "cercle.poll.halqa").exists()
    retired = [line for line in on_disk(shelf, "ids.halqa").split("\n") if line.startswith("retired: poll/")]
    assert len(retired) == len([path for path in done.retired if path.startswith("poll/")]) > 3


def test_a_sitting_is_one_version_and_fifty_earlier_ones_are_kept(trainer: User, shelf: Path) -> None:
    folder = shelf / PACK
    assert [version.why for version in versions_of(folder)] == ["copied"]
    first = files_of(folder, versions_of(folder)[0])
    text, now = asked(shelf), NOW
    for number in range(3):
        write(trainer, f"Une {number}", text, now=now + dt.timedelta(minutes=number))
        text = asked(shelf)
    assert [(version.why, version.by) for version in versions_of(folder)] == [
        ("copied", trainer.username),
        ("edited", trainer.username),
    ]
    assert files_of(folder, versions_of(folder)[0]) == first
    assert AuditEntry.objects.filter(action="pack changed").count() == 1
    for number in range(EARLIER + 5):
        now += SITTING
        write(trainer, f"Fois {number}", text, now=now)
        text = asked(shelf)
    kept = versions_of(folder)
    assert len(kept) == EARLIER + 1
    assert kept[-1].files[BANK] == kept[-1].files[BANK]
    assert asked(shelf) in files_of(folder, kept[-1])[BANK]
    named = {digest for version in kept for digest in version.files.values()}
    assert {path.name for path in (folder / ".versions").iterdir()} == named | {"versions.json"}


def test_what_an_editor_outside_wrote_becomes_a_version_of_its_own(trainer: User, shelf: Path) -> None:
    path = shelf / PACK / BANK
    path.write_text(on_disk(shelf).replace("fr| ", "fr| Dehors. ", 1), encoding="utf-8")
    write(trainer, "Dedans", asked(shelf))
    assert [(version.why, version.by) for version in versions_of(shelf / PACK)][1:] == [
        ("outside", ""),
        ("edited", trainer.username),
    ]


def test_a_new_pack_has_a_free_name_of_plain_letters(trainer: User, shelf: Path) -> None:
    title = trilingual("Mon pack", "حزمتي", "My pack")
    assert make_pack(name="mon-pack", title=title, languages=(FR, AR, EN), by=trainer, now=NOW) is None
    for name, code in (("mon-pack", "name-taken"), ("premier-cercle", "name-taken"), ("Été", "bad-name")):
        refused = make_pack(name=name, title=title, languages=(FR,), by=trainer, now=NOW)
        assert refused is not None
        assert refused.code == f"studio-{code}"
    refused = copy_pack(source="rien", name="x", by=trainer, now=NOW)
    assert refused is not None
    assert refused.code == "studio-no-pack"
    assert {path.name for path in shelf.iterdir()} == {PACK, "mon-pack"}


def test_a_pack_that_the_disk_does_not_take_leaves_nothing_and_may_come_again(trainer: User, shelf: Path) -> None:
    files = {"pack.halqa": "halqa 1\npack: mon-pack\n"}
    unwritable = {**files, f"{'x' * 300}.halqa": "halqa 1\n"}
    refused = put_pack(name="mon-pack", files=unwritable, by=trainer, now=NOW, why="imported")
    assert refused == Refused("studio-not-written", {"name": "mon-pack"})
    assert {path.name for path in shelf.iterdir()} == {PACK}
    assert put_pack(name="mon-pack", files=files, by=trainer, now=NOW, why="imported") is None
    assert read_files(shelf / "mon-pack")[0] == files


def test_a_form_without_a_script_saves_and_shows_both_texts_in_a_conflict(
    client: Client, trainer: User, shelf: Path
) -> None:
    client.force_login(trainer)
    text = asked(shelf)
    sent = {"text.fr.ask": "Mien", "seen.fr.ask": text}
    assert client.post(ADDRESS, sent).status_code == 302
    assert asked(shelf) == "Mien"
    page = client.post(ADDRESS, {"text.fr.ask": "Encore mien", "seen.fr.ask": text})
    assert page.status_code == 409
    assert "Encore mien" in page.text
    assert 'class="theirs"' in page.text
    assert 'value="Mien"' in page.text
    assert (
        client.post("/studio/packs/premier-cercle/files/savoir.bank.halqa/sections/step/enfant-a/", sent).status_code
        == 302
    )


def test_a_script_is_told_how_it_went_and_what_is_wrong_beside_each_part(
    client: Client, trainer: User, shelf: Path
) -> None:
    client.force_login(trainer)
    text = asked(shelf)
    json = {"Accept": "application/json"}
    told = client.post(ADDRESS, {"text.fr.ask": " ", "seen.fr.ask": text}, headers=json).json()
    assert told["state"] == "saved"
    assert told["seen"]["text.fr.ask"] == ""
    assert "<li class=" in told["beside"]["ask"]
    told = client.post(ADDRESS, {"text.fr.ask": "Autre", "seen.fr.ask": text}, headers=json).json()
    assert told["state"] == "conflict"
    assert told["conflicts"] == {"text.fr.ask": ""}
    gone = client.post(ADDRESS.replace("enfant-a", "none"), {"text.fr.ask": "Autre"}, headers=json)
    assert (gone.status_code, gone.json()["state"]) == (409, "refused")


def test_who_only_reads_changes_nothing(client: Client, trainer: User, shelf: Path) -> None:
    client.force_login(account(Role.ME_OFFICER))
    before = on_disk(shelf)
    assert client.post(ADDRESS, {"text.fr.ask": "Mien", "seen.fr.ask": asked(shelf)}).status_code == 403
    assert on_disk(shelf) == before

"""A trainer's voice under a text: put, heard, replaced, taken away, and nothing that lies in the pack written over."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from halqa.core.packs.fingerprints import fingerprint
from halqa.core.problems import Refused
from halqa.core.words import AR, EN, FR, LANGS, Lang
from halqa.formats import pack_sounds, pack_zip
from halqa.formats.pack_folder import load, others, read_files
from halqa.render.wording import without_marks
from halqa.staff.models import AuditEntry, User
from halqa.staff.rules import Role
from halqa.studio.actions.arranging import Place, Stamp
from halqa.studio.actions.making import copy_pack
from halqa.studio.actions.recording import LONGEST, Spot, Upload, confirm_recording, put_recording
from halqa.studio.actions.whole import restore, write_file
from halqa.studio.queries import pack_shown
from halqa.studio.versions import digest_of, versions_of
from tests.desk.worlds import NOW, account

pytestmark = pytest.mark.django_db
PACK, BANK, SECTION = "atelier", "savoir.bank.halqa", "step/enfant-a"
SHEET = f"/studio/packs/{PACK}/files/{BANK}/sections/{SECTION}/"
ARRANGE = f"/studio/packs/{PACK}/files/{BANK}/arrange/{SECTION}/"
UNIT = "q/enfant-a/ask"
VOICE = (b"\xff\xfb\x90\xc4" + bytes(413)) * 40
"""A second of silence, as mp3."""
OGG = b"OggS" + bytes(200)


def named(data: bytes, lang: Lang = FR, end: str = ".mp3", stem: str = "enfant-a-ask") -> str:
    """The name that a recording gets."""
    return f"{stem}.{lang}.{hashlib.sha256(data).hexdigest()[:8]}{end}"


@pytest.fixture
def trainer(client: Client) -> User:
    user = account(Role.FACILITATOR)
    assert copy_pack(source="premier-cercle", name=PACK, by=user, now=NOW) is None
    client.force_login(user)
    return user


def lines(shelf: Path, file: str = BANK) -> list[str]:
    return (shelf / PACK / file).read_text(encoding="utf-8").split("\n")


def sound_line(shelf: Path) -> str:
    """What stands of recordings in the bank: one line at most."""
    found = [line for line in lines(shelf) if line.startswith("sound ")]
    assert len(found) <= 1
    return next(iter(found), "")


def spoken(shelf: Path) -> str:
    return next((line for line in lines(shelf, "ids.halqa") if line.startswith(f"spoken {UNIT} ")), "")


def asked(shelf: Path, lang: Lang = FR) -> str:
    """The question as its file has it."""
    return next(unit for unit in load(shelf / PACK).units if unit.id == UNIT).text.by[lang]


def send(
    client: Client, *files: tuple[str, str, bytes], do: str = "sounds:ask", address: str = ARRANGE, **fields: str
) -> str:
    """Choose files (language, name, bytes) for the question and press a button; the page that follows."""
    chosen = {f"sound.{lang}.ask": SimpleUploadedFile(name, data) for lang, name, data in files}
    seen = {f"heard.{lang}.ask": fields.pop(f"seen_{lang}", "") for lang in LANGS}
    answer = client.post(f"{address}?lang=fr", {"do": do, **seen, **fields, **chosen}, follow=True)
    return without_marks(answer.text)


def test_a_recording_is_put_under_its_text_and_no_other_line_changes(
    client: Client, trainer: User, shelf: Path
) -> None:
    before = lines(shelf)
    page = send(client, ("fr", "Ma voix (1).MP3", VOICE))
    assert "L’enregistrement est en place." in page
    assert f'src="/studio/packs/{PACK}/sounds/{named(VOICE)}"' in page
    assert 'preload="none"' in page
    assert (shelf / PACK / named(VOICE)).read_bytes() == VOICE
    assert sound_line(shelf) == f"sound fr={named(VOICE)}"
    assert [line for line in lines(shelf) if not line.startswith("sound ")] == before
    assert spoken(shelf) == f"spoken {UNIT} fr={fingerprint(asked(shelf))}"
    assert versions_of(shelf / PACK)[-1].why == "edited"
    assert AuditEntry.objects.filter(action="pack changed").count() == 1
    assert others(shelf / PACK) == ()


def test_a_second_language_stands_in_the_same_line_and_an_arabic_name_is_no_file_s_name(
    client: Client, trainer: User, shelf: Path
) -> None:
    send(client, ("fr", "a.mp3", VOICE))
    page = send(client, ("ar", "تسجيل صوتي.opus", OGG), seen_fr=named(VOICE))
    assert "Enregistrements : français · arabe" in page
    assert sound_line(shelf) == f"sound fr={named(VOICE)} ar={named(OGG, AR, '.opus')}"
    assert named(OGG, EN, ".ogg") in send(client, ("en", "voice.mp3", OGG)), "the content says what it is"


def test_every_button_of_the_page_takes_along_what_was_typed_and_chosen(
    client: Client, trainer: User, shelf: Path
) -> None:
    text = asked(shelf)
    typed = {"text.fr.ask": "Une question neuve", "seen.fr.ask": text}
    page = send(client, ("fr", "a.mp3", VOICE), ("en", "b.mp3", VOICE + b"b"), do="", address=SHEET, **typed)
    assert "2 enregistrements sont en place." in page
    assert asked(shelf) == "Une question neuve"
    assert spoken(shelf) == f"spoken {UNIT} fr={fingerprint('Une question neuve')} en={fingerprint(asked(shelf, EN))}"
    send(client, ("ar", "c.mp3", VOICE), do="down")
    assert named(VOICE, AR) in sound_line(shelf)


REFUSED = {
    "empty": (b"", "est vide"),
    "text": (b"Bonjour, ceci est un texte.", "n’est pas un son que les téléphones savent jouer"),
    "video": (b"\x1aE\xdf\xa3" + bytes(100), "n’est pas un son que les téléphones savent jouer"),
    "large": (VOICE * 125, "dépasse"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_no_phone_plays_is_refused_and_nothing_is_left(
    client: Client, trainer: User, shelf: Path, name: str
) -> None:
    data, words = REFUSED[name]
    before = {path.name for path in (shelf / PACK).iterdir()}
    page = send(client, ("fr", "صوت.mp3", data))
    assert f"Le fichier « صوت.mp3 » {words}" in page
    assert sound_line(shelf) == ""
    assert {path.name for path in (shelf / PACK).iterdir()} - before <= {".lock"}


def test_a_page_without_a_file_says_so(client: Client, trainer: User, shelf: Path) -> None:
    assert "Aucun fichier n’était choisi." in send(client)
    assert sound_line(shelf) == ""


def test_a_text_that_is_not_written_or_that_a_country_fills_in_takes_none(
    client: Client, trainer: User, shelf: Path
) -> None:
    english, french = asked(shelf, EN), asked(shelf)
    page = send(client, ("en", "a.mp3", VOICE), **{"text.en.ask": "", "seen.en.ask": english})
    assert "n’est pas encore écrit dans cette langue" in page
    page = send(client, ("fr", "a.mp3", VOICE), **{"text.fr.ask": "Appelez {contact}.", "seen.fr.ask": french})
    assert "chaque pays complète ce texte" in page
    assert 'name="sound.fr.ask"' not in page
    assert 'name="sound.ar.ask"' in page
    assert sound_line(shelf) == ""


def test_a_shipped_pack_a_section_that_is_gone_and_who_only_reads(client: Client, trainer: User, shelf: Path) -> None:
    place = Place(pack="premier-cercle", file=BANK, section=SECTION)
    upload, stamp = Upload("a.mp3", VOICE), Stamp(trainer, NOW)
    done = put_recording(spot=Spot(place, "ask", FR, ""), upload=upload, stamp=stamp)
    assert done == Refused("studio-read-only", {"pack": "premier-cercle"})
    for section, part in (("step/none", "ask"), (SECTION, "*.zz")):
        spot = Spot(Place(pack=PACK, file=BANK, section=section), part, FR, "")
        done = put_recording(spot=spot, upload=upload, stamp=stamp)
        assert isinstance(done, Refused)
        assert done.code == "studio-section-gone"
    assert "n’est plus dans" in send(client, ("fr", "a.mp3", VOICE), address=ARRANGE.replace("enfant-a", "none"))
    client.force_login(account(Role.ME_OFFICER))
    sent = {"sound.fr.ask": SimpleUploadedFile("a.mp3", VOICE)}
    assert client.post(ARRANGE, {"do": "sounds:ask", **sent}).status_code == 403
    assert client.post(SHEET, sent).status_code == 403
    assert 'type="file"' not in client.get(SHEET).text
    assert list((shelf / PACK).glob("*.mp3")) == []


def test_two_tabs_lose_nothing(client: Client, trainer: User, shelf: Path) -> None:
    send(client, ("fr", "one.mp3", VOICE))
    page = send(client, ("fr", "two.mp3", VOICE + b"2"))
    assert "Quelqu’un d’autre a changé cet enregistrement" in page
    assert sound_line(shelf) == f"sound fr={named(VOICE)}"
    assert not (shelf / PACK / named(VOICE + b"2")).exists()
    assert f'name="heard.fr.ask" value="{named(VOICE)}"' in page
    send(client, ("fr", "two.mp3", VOICE + b"2"), seen_fr=named(VOICE))
    assert sound_line(shelf) == f"sound fr={named(VOICE + b'2')}"
    send(client, do="sound-off:fr|ask", seen_fr=named(VOICE))
    assert sound_line(shelf) != "", "what was taken away is another by now"


def test_a_text_to_be_settled_comes_first_and_the_files_are_asked_for_again(
    client: Client, trainer: User, shelf: Path
) -> None:
    typed = {"text.fr.ask": "Mien", "seen.fr.ask": "ce qui n’y est plus"}
    for address in (SHEET, ARRANGE):
        page = send(client, ("fr", "a.mp3", VOICE), address=address, **typed)
        assert "Les enregistrements choisis n’ont pas été pris" in page
        assert "Mien" in page
    assert sound_line(shelf) == ""


def test_what_is_saved_while_one_types_takes_no_file(client: Client, trainer: User, shelf: Path) -> None:
    sent = {"sound.fr.ask": SimpleUploadedFile("a.mp3", VOICE)}
    assert client.post(SHEET, sent, headers={"Accept": "application/json"}).json()["state"] == "saved"
    assert sound_line(shelf) == ""


def test_one_that_is_taken_away_is_found_again_by_the_version_that_comes_back(
    client: Client, trainer: User, shelf: Path
) -> None:
    send(client, ("fr", "a.mp3", VOICE))
    text = (shelf / PACK / BANK).read_text(encoding="utf-8")
    outside = text.replace("fr| Savoir et décider", "fr| Savoir", 1)
    (shelf / PACK / BANK).write_text(outside, encoding="utf-8")
    page = send(client, do="sound-off:fr|ask", seen_fr=named(VOICE))
    assert "Retiré. Le fichier reste dans le dossier du pack" in page
    assert sound_line(shelf) == ""
    assert others(shelf / PACK) == (named(VOICE),)
    version = versions_of(shelf / PACK)[-2]
    assert not isinstance(restore(pack=PACK, version=version.key, stamp=Stamp(trainer, NOW)), Refused)
    assert sound_line(shelf) == f"sound fr={named(VOICE)}"
    assert pack_sounds.problems_of(shelf / PACK, load(shelf / PACK)) == ()


def test_a_text_that_changes_makes_its_recording_old_until_somebody_says_it_still_says_the_same(
    client: Client, trainer: User, shelf: Path
) -> None:
    text = asked(shelf)
    send(client, ("fr", "a.mp3", VOICE))
    page = send(client, do="", address=SHEET, **{"text.fr.ask": "Tout autre chose ?", "seen.fr.ask": text})
    assert spoken(shelf).endswith(f"fr={fingerprint(text)}"), "nobody said so yet"
    assert "Question enfant-a, Question posée : le texte en français a changé depuis qu’il a été enregistré." in page
    assert "français (d’après un texte plus ancien)" in page
    assert 'value="sound-right:fr|ask"' in page
    page = send(client, do="sound-right:fr|ask", seen_fr=named(VOICE))
    assert "l’enregistrement dit toujours la même chose" in page
    assert "plus ancien" not in page
    assert spoken(shelf).endswith(f"fr={fingerprint('Tout autre chose ?')}")
    spot = Spot(Place(pack=PACK, file=BANK, section=SECTION), "ask", AR, "")
    refused = confirm_recording(spot=spot, stamp=Stamp(trainer, NOW))
    assert refused == Refused("studio-sound-changed"), "there is none to say so of"


def test_the_same_file_put_again_says_the_text_as_it_is(client: Client, trainer: User, shelf: Path) -> None:
    text = asked(shelf)
    send(client, ("fr", "a.mp3", VOICE))
    again = {"text.fr.ask": "Tout autre chose ?", "seen.fr.ask": text}
    send(client, ("fr", "a.mp3", VOICE), seen_fr=named(VOICE), **again)
    assert spoken(shelf).endswith(f"fr={fingerprint('Tout autre chose ?')}")


def test_a_recording_named_in_the_file_as_text_is_of_the_text_as_it_stands(trainer: User, shelf: Path) -> None:
    (shelf / PACK / "voix.mp3").write_bytes(VOICE)
    text = (shelf / PACK / BANK).read_text(encoding="utf-8")

    def write(new: str) -> None:
        old = (shelf / PACK / BANK).read_bytes()
        assert not isinstance(
            write_file(pack=PACK, file=BANK, text=new, seen=digest_of(old), by=trainer, now=NOW), Refused
        )

    english = asked(shelf, EN)
    heard = text.replace(f"en| {english}\n", f"en| {english}\nsound en=voix.mp3\n", 1)
    write(heard)
    assert spoken(shelf) == f"spoken {UNIT} en={fingerprint(english)}"
    ids = "\n".join(line for line in lines(shelf, "ids.halqa") if not line.startswith("spoken "))
    (shelf / PACK / "ids.halqa").write_text(ids, encoding="utf-8")
    write(heard.replace(f"en| {english}", "en| Other words?", 1))
    assert spoken(shelf) == f"spoken {UNIT} en={fingerprint(english)}", "as it was when it was recorded"


def test_a_version_that_comes_back_is_as_stale_as_it_was(client: Client, trainer: User, shelf: Path) -> None:
    text = asked(shelf)
    send(client, ("fr", "a.mp3", VOICE))
    send(client, do="", address=SHEET, **{"text.fr.ask": "Tout autre chose ?", "seen.fr.ask": text})
    number = len(versions_of(shelf / PACK))
    (shelf / PACK / "note.halqa").write_text("halqa 1\n", encoding="utf-8")
    send(client, do="sound-off:fr|ask", seen_fr=named(VOICE))
    version = versions_of(shelf / PACK)[number - 1]
    assert not isinstance(restore(pack=PACK, version=version.key, stamp=Stamp(trainer, NOW)), Refused)
    shown = pack_shown(PACK, "2026-11-26")
    assert shown is not None
    codes = [problem.code for problem in shown.problems]
    assert codes.count("pack-sound-stale") == 1
    assert codes.count("pack-stale-translation") == 2


def test_no_other_content_is_ever_written_over(trainer: User, shelf: Path) -> None:
    spot = Spot(Place(pack=PACK, file=BANK, section=SECTION), "ask", FR, "")
    (shelf / PACK / named(VOICE)).write_bytes(OGG)
    assert not isinstance(put_recording(spot=spot, upload=Upload("a", VOICE), stamp=Stamp(trainer, NOW)), Refused)
    assert (shelf / PACK / named(VOICE)).read_bytes() == OGG
    digest = hashlib.sha256(VOICE).hexdigest()
    longer = f"enfant-a-ask.fr.{digest[:16]}.mp3"
    assert sound_line(shelf) == f"sound fr={longer}"
    for each in (named(VOICE), longer, f"enfant-a-ask.fr.{digest[:32]}.mp3"):
        (shelf / PACK / each).write_bytes(OGG)
    refused = put_recording(
        spot=Spot(spot.place, "ask", FR, longer), upload=Upload("a", VOICE), stamp=Stamp(trainer, NOW)
    )
    assert refused == Refused("studio-sound-not-written", {"file": "a"})


def test_there_is_an_end_to_all_recordings_together(
    trainer: User, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pack_sounds, "MOST_SOUND", len(VOICE) * 3 // 2)
    place, stamp = Place(pack=PACK, file=BANK, section=SECTION), Stamp(trainer, NOW)
    put_recording(spot=Spot(place, "ask", FR, ""), upload=Upload("a", VOICE), stamp=stamp)
    refused = put_recording(spot=Spot(place, "ask", AR, ""), upload=Upload("b", VOICE), stamp=stamp)
    assert isinstance(refused, Refused)
    assert refused.code == "studio-sound-all"
    new = Upload("c", VOICE + b"c")
    assert not isinstance(put_recording(spot=Spot(place, "ask", FR, named(VOICE)), upload=new, stamp=stamp), Refused), (
        "one in the place of another needs no room"
    )


def test_a_long_path_makes_a_name_that_a_pack_may_have(client: Client, trainer: User, shelf: Path) -> None:
    path = shelf / PACK / BANK
    long = "x" * 60
    path.write_text(path.read_text(encoding="utf-8").replace("== enfant-a ", f"== {long} ", 1), encoding="utf-8")
    spot = Spot(Place(pack=PACK, file=BANK, section=f"step/{long}"), "*.a", FR, "")
    assert not isinstance(put_recording(spot=spot, upload=Upload("a", VOICE), stamp=Stamp(trainer, NOW)), Refused)
    assert sound_line(shelf) == f"sound fr={named(VOICE, stem='x' * LONGEST)}"
    assert pack_sounds.problems_of(shelf / PACK, load(shelf / PACK)) == ()


def test_a_recording_is_given_to_who_may_read_whole_and_in_parts(client: Client, trainer: User, shelf: Path) -> None:
    send(client, ("fr", "a.mp3", VOICE))
    address = f"/studio/packs/{PACK}/sounds/{named(VOICE)}"
    client.force_login(account(Role.ME_OFFICER))
    whole = client.get(address)
    assert whole.content == VOICE
    assert whole.headers["Content-Type"] == "audio/mpeg"
    assert whole.headers["X-Content-Type-Options"] == "nosniff"
    assert whole.headers["Content-Disposition"] == f'inline; filename="{named(VOICE)}"'
    assert "media-src 'self'" in whole.headers["Content-Security-Policy"]
    part = client.get(address, headers={"Range": "bytes=10-19"})
    assert (part.status_code, part.content) == (206, VOICE[10:20])
    assert part.headers["Content-Range"] == f"bytes 10-19/{len(VOICE)}"
    none = client.get(address, headers={"Range": f"bytes={len(VOICE)}-"})
    assert (none.status_code, none.headers["Content-Range"]) == (416, f"bytes */{len(VOICE)}")
    client.force_login(account(Role.VIEWER))
    assert client.get(address).status_code == 403
    client.logout()
    assert client.get(address).status_code == 302


def test_only_what_a_text_names_is_given(client: Client, trainer: User, shelf: Path) -> None:
    send(client, ("fr", "a.mp3", VOICE))
    (shelf / PACK / "autre.mp3").write_bytes(VOICE)
    for name in (
        "autre.mp3",
        "pack.halqa",
        ".lock",
        "..%2Fpack.halqa",
        "%2e%2e%2fpack.halqa",
        ".versions%2Fversions.json",
    ):
        assert client.get(f"/studio/packs/{PACK}/sounds/{name}").status_code == 404, name
    address = f"/studio/packs/{PACK}/sounds/{named(VOICE)}"
    path = shelf / PACK / named(VOICE)
    path.write_bytes(b"<script>")
    assert client.get(address).status_code == 404
    path.unlink()
    path.symlink_to(shelf / PACK / "autre.mp3")
    assert client.get(address).status_code == 404
    page = client.get(SHEET).text
    assert "<audio" not in page
    assert 'value="sound-off:fr|ask"' in page
    assert "n’est pas dans le dossier" in without_marks(client.get(f"/studio/packs/{PACK}/?lang=fr").text)


@pytest.mark.parametrize("lang", LANGS)
def test_versions_tell_in_words_what_became_of_a_recording(
    client: Client, trainer: User, shelf: Path, lang: Lang
) -> None:
    told = {
        "fr": ("ajouté", "remplacé", "retiré", "enregistrement en arabe"),
        "ar": ("أُضيف", "استُبدل", "سُحب", "باللغة العربية"),
        "en": ("added", "replaced", "taken away", "recording in Arabic"),
    }[lang]
    put = [("ar", "a.mp3", VOICE)], [("ar", "b.mp3", VOICE + b"2")]
    seen = {"seen_ar": named(VOICE, AR)}
    for step, (files, do, fields) in enumerate(
        (
            (put[0], "sounds:ask", {}),
            (put[1], "sounds:ask", seen),
            ([], "sound-off:ar|ask", {"seen_ar": named(VOICE + b"2", AR)}),
        )
    ):
        (shelf / PACK / f"n{step}.halqa").write_text("halqa 1\n", encoding="utf-8")
        send(client, *files, do=do, **fields)
        key = versions_of(shelf / PACK)[-1].key
        page = without_marks(client.get(f"/studio/packs/{PACK}/versions/{key}/?lang={lang}").text)
        assert told[step] in page
        assert told[3] in page


def test_a_zip_and_a_copy_take_the_recordings_along(client: Client, trainer: User, shelf: Path) -> None:
    send(client, ("fr", "a.mp3", VOICE))
    (shelf / PACK / "autre.mp3").write_bytes(VOICE)
    data = client.get(f"/studio/packs/{PACK}/export/halqa/file/").content
    assert pack_zip.read(data) == pack_zip.Unzipped(read_files(shelf / PACK)[0], (), {named(VOICE): VOICE})
    sent = {"file": SimpleUploadedFile("atelier.zip", data), "name": "retour"}
    assert client.post("/studio/import/", sent).headers["Location"] == "/studio/packs/retour/"
    assert copy_pack(source=PACK, name="copie", by=trainer, now=NOW) is None
    for name in ("retour", "copie"):
        assert (shelf / name / named(VOICE)).read_bytes() == VOICE
        assert not (shelf / name / "autre.mp3").exists()
        assert pack_sounds.problems_of(shelf / name, load(shelf / name)) == ()


@pytest.mark.parametrize("lang", LANGS)
def test_the_preview_plays_it_in_its_language(client: Client, trainer: User, lang: Lang) -> None:
    send(client, ("ar", "a.mp3", VOICE))
    page = client.get(f"/room/preview/{PACK}/{BANK}/on/phone/{SECTION}/?text={lang}").text
    player = f'src="/studio/packs/{PACK}/sounds/{named(VOICE, AR)}"'
    assert (player in page) == (lang == AR)
    assert "/r/APERC/sound/" not in page
    assert "<audio" not in client.get(f"/room/preview/{PACK}/{BANK}/on/wall/{SECTION}/?text={lang}").text

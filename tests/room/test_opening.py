"""Opening a room: what the brief holds and what it must not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from halqa.core.problems import Refused
from halqa.core.words import LANGS
from halqa.desk.models import Enrolment, HalfDay, Session
from halqa.desk.queries import session_facts
from halqa.formats.pack_sounds import address_of
from halqa.locale import say_refusal
from halqa.room import database
from halqa.room.actions.opening import JOIN_ALPHABET, open_room
from halqa.room.content import longer, planned_of
from halqa.room.kit import kit_of
from halqa.room.log import Log
from halqa.room.models import Room
from halqa.room.queries import database_url, people_of, room_of
from halqa.room.storage import recording
from halqa.staff.models import AuditEntry
from tests.record.factories import NOW, training
from tests.support.recordings import silence
from tests.support.room_files import everything

pytestmark = pytest.mark.django_db


def opened(pack: str = "premier-cercle") -> Room:
    session = training()
    session.course.pack = pack
    session.course.save()
    room = open_room(session=session.key, by=None, now=NOW)
    assert isinstance(room, Room)
    return room


def test_the_brief_holds_the_session_and_no_name(data: Any) -> None:
    room = opened()
    row = room_of("bs-1")
    assert row is not None
    with Log(row.file) as log:
        brief = log.brief()
    raw = everything(row.file)
    assert brief.room == room.key
    assert brief.world == "demonstration"
    assert brief.expected == 6
    assert [half.id for half in brief.half_days] == ["bs-1-1am", "bs-1-1pm"]
    assert {planned.kind for planned in brief.activities} >= {"poll", "quiz", "questions"}
    assert {planned.half_day for planned in brief.activities} <= {half.id for half in brief.half_days}
    assert b"FamilleA" not in raw
    assert AuditEntry.objects.filter(action="room opened").exists()


def test_who_is_no_participant_is_not_counted(data: Any) -> None:
    session = training()
    Enrolment.objects.filter(pk="bs-1-e02").update(role="facilitator")
    assert isinstance(open_room(session=session.key, by=None, now=NOW), Room)
    row = room_of("bs-1")
    assert row is not None
    with Log(row.file) as log:
        brief = log.brief()
    assert (brief.uncounted, brief.expected, len(brief.enrolments)) == (("bs-1-e02",), 5, 6)


def test_codes_are_readable_from_a_wall(data: Any) -> None:
    room = opened(pack="")
    assert len(room.code) == 5
    assert set(room.code) <= set(JOIN_ALPHABET)
    assert not set("0O1IL") & set(JOIN_ALPHABET)


def test_asking_again_gives_the_same_room(data: Any) -> None:
    room = opened(pack="")
    assert open_room(session="bs-1", by=None, now=NOW) == room
    assert Room.objects.count() == 1


def test_an_agenda_longer_than_the_session_is_told_before_the_room_opens(data: Any) -> None:
    facts = msgspec.structs.replace(session_facts(training().key), pack="premier-cercle")
    assert longer(facts) == (4, 2)
    assert longer(msgspec.structs.replace(facts, half_days=(*facts.half_days, *facts.half_days))) is None
    assert longer(msgspec.structs.replace(facts, pack="")) is None
    assert longer(msgspec.structs.replace(facts, pack="nowhere")) is None


def test_a_session_without_half_days_opens_nothing(data: Any) -> None:
    training()
    HalfDay.objects.all().delete()
    assert open_room(session="bs-1", by=None, now=NOW) == Refused("room-no-half-days")
    assert not Room.objects.exists()


def test_recordings_of_what_is_played_go_into_the_room(data: Any, settings: Any, tmp_path: Path) -> None:
    settings.HALQA_OWN_PACKS = tmp_path / "packs"
    shutil.copytree(settings.HALQA_PACKS / "premier-cercle", tmp_path / "packs" / "parle")
    folder = tmp_path / "packs" / "parle"
    polls = (folder / "cercle.poll.halqa").read_text(encoding="utf-8").split("\n")
    line = next(number for number, text in enumerate(polls) if text.startswith("fr|") and polls[number - 1] == "ask")
    polls.insert(line + 3, "sound fr=qui.fr.mp3 ar=qui.ar.mp3")
    (folder / "cercle.poll.halqa").write_text("\n".join(polls), encoding="utf-8")
    (folder / "pack.halqa").write_text(
        (folder / "pack.halqa").read_text(encoding="utf-8").replace("pack: premier-cercle", "pack: parle"),
        encoding="utf-8",
    )
    (folder / "qui.fr.mp3").write_bytes(silence(1))
    (folder / "nulle-part.mp3").write_bytes(silence(2))
    opened(pack="parle")
    row = room_of("bs-1")
    assert row is not None
    with Log(row.file) as log:
        said = msgspec.json.encode(log.brief()).decode()
    name = address_of("qui.fr.mp3", silence(1))
    assert said.count(f'"sound":{{"fr":"{name}"}}') >= 1
    assert "qui.ar.mp3" not in said  # it is not in the folder: the text alone is shown
    assert recording(row.file, name) == silence(1)
    assert recording(row.file, address_of("nulle-part.mp3", silence(2))) is None


def test_a_missing_pack_opens_nothing(data: Any) -> None:
    session = training()
    session.course.pack = "nowhere"
    session.course.save()
    assert open_room(session=session.key, by=None, now=NOW) == Refused("room-pack-unreadable", {"pack": "nowhere"})
    assert not Room.objects.exists()


def broken(shipped: Path, packs: Path, file: str, old: str, new: str) -> str:
    """A copy of the whole course in which one thing is wrong; its name."""
    shutil.copytree(shipped / "le-chemin", packs / "casse")
    for name, before, after in ((file, old, new), ("pack.halqa", "pack: le-chemin", "pack: casse")):
        path = packs / "casse" / name
        text = path.read_text(encoding="utf-8")
        assert before in text, (name, before)
        path.write_text(text.replace(before, after, 1), encoding="utf-8")
    return "casse"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("bureau-3.exercise.halqa", " by=trainer", ""),
        ("pack.halqa", "\nstop-word\n", "\ndimension inutile\n"),
        ("poste.case.halqa", "* a -> ", "* a -> nulle-part-"),
    ],
)
def test_a_pack_that_does_not_pass_the_checks_is_not_played_nor_printed(
    data: Any, settings: Any, tmp_path: Path, file: str, old: str, new: str
) -> None:
    settings.HALQA_OWN_PACKS = tmp_path / "packs"
    session = training()
    session.course.pack = broken(settings.HALQA_PACKS, tmp_path / "packs", file, old, new)
    session.course.save()
    done = open_room(session=session.key, by=None, now=NOW)
    assert isinstance(done, Refused)
    assert (done.code, done.args["file"]) == ("room-pack-errors", file)
    assert not Room.objects.exists()
    kit = kit_of(session=session.key, half_day="1", language="fr")
    assert isinstance(kit, Refused)
    assert kit == done
    assert all(file in say_refusal(lang, done) for lang in LANGS)


def test_a_place_that_cannot_be_written_leaves_no_room(data: Any, settings: Any) -> None:
    """Where rooms are files, a file lies where their folder should be; in PostgreSQL, the database lets nobody else in."""
    Session.objects.filter(key="bs-1").delete()
    training()
    with refusing(settings.HALQA_ROOMS) as error, pytest.raises(error):
        open_room(session="bs-1", by=None, now=NOW)
    assert not Room.objects.exists()
    assert not AuditEntry.objects.filter(action="room opened").exists()


@contextmanager
def refusing(rooms: Path) -> Iterator[type[Exception]]:
    """No room can be written meanwhile; with which error opening one fails."""
    url = database_url()
    if not url:
        rooms.parent.mkdir(parents=True, exist_ok=True)
        rooms.write_text("a file where the folder should be")
        yield FileExistsError
        return
    from psycopg.conninfo import conninfo_to_dict, make_conninfo

    allow = f"ALTER DATABASE {conninfo_to_dict(url)['dbname']} ALLOW_CONNECTIONS"
    with closing(database.connect(make_conninfo(url, dbname="postgres"))) as beside:
        beside.execute(f"{allow} false".encode())
        try:
            yield database.Away
        finally:
            beside.execute(f"{allow} true".encode())


def test_people_are_listed_by_name_at_the_staff_door(data: Any) -> None:
    opened(pack="")
    assert [each.latin for each in people_of("bs-1")][:2] == ["PrenomA FamilleA", "PrenomB FamilleB"]


def test_a_real_session_is_played_under_the_invented_law_while_no_jurist_has_signed(data: Any) -> None:
    session = training()
    session.course.pack = "le-chemin"
    session.course.save()
    for world in ("live", "demonstration"):
        planned = planned_of(msgspec.structs.replace(session_facts(session.key), world=world), "complet")
        assert not isinstance(planned, Refused)
        said = " ".join(bytes(one.spec).decode() for one in planned)
        assert "la permanence de protection de Bir Saada" in said
        assert "{contact}" not in said

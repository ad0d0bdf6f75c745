"""Row 15, the whole house: an operator with the staff database, every file and its times, exports and consoles looks for a way from
an anonymous act to a person.

First what an anonymous act leaves outside its own row, to the byte and to the time of each file. Then a played session as the
operator has it afterwards: with the Record's ledger, sealed reports and exports.
"""

from __future__ import annotations

import base64
import hashlib
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from halqa.bots.phone import Phone
from halqa.core.activity import APART, How
from halqa.core.play import wire
from halqa.core.play.brief import Brief
from halqa.core.play.events import ApartRow
from halqa.core.words import FR
from halqa.demo.twin import BIR_SAADA
from halqa.room.export.facts import take
from halqa.room.export.files import FORMS, made
from halqa.room.log import Log
from tests.live.test_serve_doors import Desk
from tests.support.hard import measured
from tests.support.journeys import House

pytestmark = pytest.mark.live
PEOPLE = 6
PLANNING = "planning and staff, before or beside the room"
TIMES: dict[str, str] = {
    "django_migrations.applied": "the installation",
    "django_session.expire_date": "a log-in of staff",
    "staff_user.last_login, staff_user.date_joined, staff_auditentry.at, staff_usedlink.at": "staff",
    "account_emailconfirmation.created, account_emailconfirmation.sent": "staff",
    "mfa_authenticator.created_at, mfa_authenticator.last_used_at": "staff",
    "people_person.created_at, people_affiliation.since, people_affiliation.until, people_assertion.at": PLANNING,
    "desk_nominationstep.at, desk_session.created_at, desk_halfday.date": PLANNING,
    "desk_rosterimport.uploaded_at, desk_rosterimport.applied_at, desk_rosterimport.undone_at": PLANNING,
    "room_room.opened_at, room_room.closed_at": "the facilitator",
    "room_anchor.at": "a page of the desk, at most once a minute: the head of the log, which an act apart does not move",
    "record_headcountentry.posted_at, record_presenceentry.posted_at": "the posting of a whole log",
    "record_typedsheet.typed_at, record_reportnote.written_at, record_sealedreport.sealed_at": "whoever writes the report",
    "record_answernote.answered_on, record_answernote.noted_at": "whoever answered a promised question, days later",
    "portal_message.left_at": "a visitor of the public pages, who is in no room",
    "portal_publication.published_at": "whoever publishes",
}
"""Every moment in the staff database, and whose it is. None may be a participant's act that lies apart."""


def rooms_of(data: Path) -> Iterator[tuple[Path, Brief]]:
    """Each room file and its brief."""
    for path in sorted((data / "rooms").glob("*.room")):
        with Log(path) as log:
            yield path, log.brief()


def room_of(data: Path, session: str) -> tuple[Path, Brief]:
    """The room file of a session."""
    return next((path, brief) for path, brief in rooms_of(data) if brief.session == session)


def left(data: Path) -> dict[str, tuple[int, str]]:
    """Every file and folder: when it was written (ns) and what it holds."""
    found = {}
    for path in sorted(data.rglob("*")):
        body = path.read_bytes() if path.is_file() else b""
        found[path.relative_to(data).as_posix()] = (path.stat().st_mtime_ns, hashlib.sha256(body).hexdigest())
    return found


def rows_of(data: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the staff database."""
    with dbapi2.connect(f"file:{data / 'staff.sqlite'}?mode=ro", uri=True) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: db.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables}


def test_row_15_an_anonymous_act_leaves_nothing_outside_its_room_s_own_file(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    house = House(tmp_path / "data")
    house.make_world()
    with house:
        desk = Desk(house)
        room, brief = room_of(house.data, BIR_SAADA)
        desk.press(BIR_SAADA, "half-day", start=brief.half_days[0].id)
        phones = [Phone("127.0.0.1", house.phone_port, brief.code, seed) for seed in range(PEOPLE)]
        for phone in phones:
            phone.join()
        tried = {}
        for planned in brief.activities:
            desk.press(BIR_SAADA, "step", do="open", activity=planned.id)
            if planned.mode not in APART:
                continue
            for phone in phones:
                phone.forms()
            capfd.readouterr()
            database, files = rows_of(house.data), left(house.data)
            acts = sum(phone.play_step() for phone in phones)
            after, told = left(house.data), capfd.readouterr()
            changed = {name for name in files.keys() | after.keys() if files.get(name) != after.get(name)}
            tried[planned.id] = (acts, {name for name in changed if not name.startswith(f"rooms/{room.name}")})
            assert rows_of(house.data) == database, f"{planned.id}: the staff database says that something happened"
            assert (told.out, told.err) == ("", ""), f"{planned.id}: a console says that something happened"
    assert sum(acts for acts, _ in tried.values()) > PEOPLE * len(tried)
    assert not any(elsewhere for _, elsewhere in tried.values()), tried
    measured(15, acts_apart=sum(acts for acts, _ in tried.values()), activities=len(tried), written_elsewhere=0)


def test_row_15_no_moment_in_the_staff_database_is_a_participant_s(played: Path) -> None:
    with dbapi2.connect(f"file:{played / 'staff.sqlite'}?mode=ro", uri=True) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {
            f"{table}.{row[1]}"
            for table in tables
            for row in db.execute(f'PRAGMA table_info("{table}")')
            if row[2] in ("datetime", "date", "time")
        }
    told = {name for names in TIMES for name in names.split(", ")}
    assert columns == told, "a new moment in the staff database: whose is it, and can it be an anonymous act's?"


def numbers(rows: Iterable[ApartRow]) -> Iterator[bytes]:
    """Whatever could lead from elsewhere to a row: its key in bytes and as text, its token, its acts, its text. Rows of typed cards are
    left out: the numbers printed on cards are the same in every bowl, and say nothing of who drew them."""
    for row in (each for each in rows if each.how is How.PHONE):
        key = wire.apart_key(row.activity, row.token, row.slot)
        yield from (key, key.hex().encode(), base64.b64encode(key), str(row.token).encode())
        yield from (str(act).encode() for act in row.acts)
        if row.text is not None:
            yield str(row.text).encode()


def opened(path: Path) -> bytes:
    """What a file says, unpacked when it is packed."""
    body = path.read_bytes()
    if not zipfile.is_zipfile(path):
        return body
    with zipfile.ZipFile(path) as packed:
        return body + b"".join(packed.read(name) for name in packed.namelist())


def test_row_15_nothing_leads_from_ledger_reports_and_exports_to_a_row_apart(played: Path) -> None:
    """`run/play.json` is left out: it is what the simulated phones themselves keep, as a real phone keeps its own answers."""
    rooms = {path: brief for path, brief in rooms_of(played) if brief.session == BIR_SAADA}  # the other had no phones
    kept = {path.name: path.read_bytes() for path in (played / "rooms").iterdir()}
    files = {path: opened(path) for path in played.rglob("*") if path.is_file() and path.name != "play.json"}
    rows_apart = 0
    for path, brief in rooms.items():
        with Log(path) as log:
            rows, taken = log.apart(), take(log)
        rows_apart += sum(row.how is How.PHONE for row in rows)
        sought = {each for each in numbers(rows) if len(each) > 5}
        exported = b"".join(made(taken, form, FR).body for form in FORMS)
        elsewhere = {each.name for each, body in files.items() if each != path and any(n in body for n in sought)}
        assert elsewhere == set(), f"{brief.session}: a number in common"
        assert not any(n in exported for n in sought), f"{brief.session}: an export tells a number"
        assert sum(kept[path.name].count(n) > 0 for n in sought) > len(rows), "the search finds nothing even at home"
    assert rows_apart > 200
    measured(15, rows_apart=rows_apart, files_searched=len(files), numbers_in_common=0)

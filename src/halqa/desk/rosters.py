"""A roster file held against a session: who is known there already, and the dry run. Reads only; applying is an action."""

from __future__ import annotations

import msgspec

from halqa.core.plan.headings import fold
from halqa.core.plan.roster import SEARCHED, Known, KnownInstitution, KnownPerson, RosterPlan, RosterRow, plan_import
from halqa.core.plan.seats import Seats
from halqa.core.plan.sheet import Sheet
from halqa.core.play.brief import World
from halqa.core.problems import Refused
from halqa.core.words import FR, Lang
from halqa.desk import models
from halqa.desk.queries import seats_of
from halqa.formats import roster_csv, roster_xlsx
from halqa.formats.rosters import read_roster
from halqa.people.queries import enlisted, institutions

MARK = "DEMONSTRATION"
"""The word a demonstration's roster carries in a cell above its headings."""
_MARKS = frozenset({fold(word) for word in (MARK, "DÉMONSTRATION", "عرض تجريبي")})


class Upload(msgspec.Struct, frozen=True, kw_only=True):
    """A roster that was uploaded: whose session, the file's name, and what became of it."""

    key: str
    session: str
    file_name: str
    state: str  # "waiting" | "applied" | "undone"
    added: int


def upload_of(key: str) -> Upload | None:
    """An uploaded roster, or None."""
    row = models.RosterImport.objects.defer("body").filter(pk=key).first()
    if row is None:
        return None
    state = "undone" if row.undone_at else "applied" if row.applied_at else "waiting"
    return Upload(key=row.key, session=row.session_id, file_name=row.file_name, state=state, added=row.added)


def newest_uploads(session: str) -> tuple[Upload, ...]:
    """Rosters of a session that were applied, the newest first."""
    rows = models.RosterImport.objects.filter(session=session, applied_at__isnull=False).order_by("-applied_at")
    return tuple(upload for row in rows.values_list("pk", flat=True) if (upload := upload_of(row)) is not None)


def marked_demonstration(sheet: Sheet) -> bool:
    """Whether one of the first written rows has a cell that says DEMONSTRATION and nothing else."""
    top = [row for row in sheet.rows if not row.empty][:SEARCHED]
    return any(fold(cell.text) in _MARKS for row in top for cell in row.cells if cell.text)


def read_for(world: World, body: bytes, file_name: str) -> Sheet | Refused:
    """The file's rows, if this world may take them.

    The demonstration takes only rosters that say DEMONSTRATION above their headings, so that no real person's name enters plain
    data by mistake; a live installation takes none of those.
    """
    sheet = read_roster(body, file_name)
    if isinstance(sheet, Refused):
        return sheet
    marked = marked_demonstration(sheet)
    if world == "demonstration" and not marked:
        return Refused("desk-roster-real-in-demonstration")
    if world == "live" and marked:
        return Refused("desk-roster-demonstration-in-live")
    return sheet


def known_of(session: str, lang: Lang = FR) -> Known:
    """What an import into a session is held against; institutions by their name in `lang` first. Seven queries."""
    names = tuple(
        KnownInstitution(row.key, tuple(dict.fromkeys((row.name.in_(lang), *row.name.by.values()))))
        for row in institutions()
    )
    enrolments = dict(models.Enrolment.objects.filter(session=session).values_list("person_id", "key"))
    frozen = models.Enrolment.objects.filter(session=session).values_list("person_id", "institution_id", "rank")
    where = {person: (institution or "", rank) for person, institution, rank in frozen}
    people = tuple(
        KnownPerson(
            key=enrolments[person.key],
            row=RosterRow(
                row=0,
                family_latin=person.family_latin,
                given_latin=person.given_latin,
                family_arabic=person.family_arabic,
                given_arabic=person.given_arabic,
                sex=person.sex,
                institution=where[person.key][0],
                unit=person.unit,
                rank=where[person.key][1],
                staff_number=person.staff_number,
                telephone=person.telephone,
                email=person.email,
            ),
        )
        for person in enlisted(enrolments).values()
    )
    seats = {str(row.key): Seats(row.seats, row.taken) for row in seats_of(session) if row.seats is not None}
    return Known(people=people, institutions=names, seats=seats)


def dry_run(key: str, lang: Lang = FR) -> RosterPlan | Refused:
    """What applying an uploaded roster would do now. Refused when the file cannot be taken, or is not waiting any more."""
    row = models.RosterImport.objects.select_related("session__programme").get(pk=key)
    if row.applied_at is not None:
        return Refused("desk-roster-applied")
    sheet = read_for(row.session.programme.world, bytes(row.body), row.file_name)  # type: ignore[arg-type]  # a World, by its constraint
    if isinstance(sheet, Refused):
        return sheet
    known = known_of(row.session_id, lang)
    if not known.institutions:
        return Refused("desk-roster-no-institutions")
    return plan_import(sheet, known)


class Template(msgspec.Struct, frozen=True):
    """A roster to fill in, as a file."""

    body: bytes
    media_type: str
    file_name: str


def template_of(form: str, lang: Lang, world: World) -> Template | None:
    """The empty roster in `form` (xlsx or csv); in the demonstration a CSV that carries its mark. None for another form."""
    if form == "csv":
        body = roster_csv.template(lang)
        if world == "demonstration":
            bom, rest = body[:3], body[3:]
            body = bom + f"{MARK}\r\n".encode() + rest
        return Template(body, "text/csv; charset=utf-8", _name(lang, world, "csv"))
    if form == "xlsx" and world == "live":
        media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        return Template(roster_xlsx.template(lang), media, _name(lang, world, "xlsx"))
    return None


def _name(lang: Lang, world: World, suffix: str) -> str:
    mark = f"{MARK}-" if world == "demonstration" else ""
    return f"{mark}halqa-roster-{lang}.{suffix}"

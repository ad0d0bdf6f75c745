"""The record's home, a session's reconciliation sheet, and a figure with its evidence."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from halqa.core.ids import HalfDayId, SessionId
from halqa.core.ledger.figures import Figure, Scope
from halqa.core.ledger.reconcile import sheet
from halqa.core.ledger.rules import RULES
from halqa.desk.listing import session_rows
from halqa.locale import say, say_problem, say_refusal
from halqa.record.actions.posting import post_room
from halqa.record.actions.sheets import reverse_presence
from halqa.record.commitments import commitments_of
from halqa.record.grids import grids_told
from halqa.record.learning import evidence_of_tests, questions_told, rooms_told, sure_told
from halqa.record.models import PresenceEntry
from halqa.record.played import cases_told
from halqa.record.queries import book, evidence
from halqa.record.rules import may_type
from halqa.record.screens import cells_of, sheet_rows
from halqa.record.views.sheets import facts_or_404
from halqa.room.actions.leading import close_room
from halqa.room.log import Head, Log, NoRoomFile
from halqa.room.queries import RoomRow, anchors_of, room_of
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_count, may_export, may_lead, may_see_figures, needs, roles_of


@require_GET
@needs(may_see_figures)
def home(request: HttpRequest) -> HttpResponse:
    """All sessions."""
    return render(request, "record/home.html", {"rows": session_rows(now_of(request).astimezone().date())})


@require_GET
@needs(may_see_figures)
def session(request: HttpRequest, session: str) -> HttpResponse:
    """The reconciliation sheet of a session: what closes, what does not, and where to mend it."""
    facts = facts_or_404(session)
    told = book([session])
    found = sheet(told, SessionId(session), facts.participants)
    scope = Scope(sessions=(SessionId(session),))
    rooms = rooms_told([session])
    checks = [check for check in found.checks if check.kind != "headcount"]
    values = {
        "facts": facts,
        "session": session,
        "sheet": found,
        "rows": sheet_rows(facts, found),
        "checks": checks,
        "closed": sum(check.status == "closes" for check in checks),
        "figures": [rule.count(told, scope) for rule in RULES],
        "room": room_of(session),
        "leads": may_lead(roles_of(request.user)),
        "exports": may_export(roles_of(request.user)),
        "questions": questions_told(rooms, scope.sessions, told.position),
        "tests": evidence_of_tests(rooms, scope.sessions, told.position),
        "sure": sure_told(rooms, scope.sessions, told.position),
        "feedback": [each for room in rooms for each in room.feedback if each.voices],
        "grids": grids_told((grid for room in rooms for grid in room.grids), scope.sessions, told.position),
        "cases": cases_told((case for room in rooms for case in room.cases), scope.sessions, told.position),
        "commitments": commitments_of(session),
        "may_type": may_type(roles_of(request.user)),
        "position": told.position,
    }
    return render(request, "record/session.html", values)


@require_GET
@needs(may_type)
def commitments(request: HttpRequest, session: str) -> HttpResponse:
    """What the circle took on, with the words that may be told."""
    values = {"facts": facts_or_404(session), "session": session, "rounds": commitments_of(session)}
    return render(request, "record/commitments.html", values)


@require_POST
@needs(may_type)
def post(request: HttpRequest, session: str) -> HttpResponse:
    """Post the room's log up to now."""
    room = room_of(session)
    if room is None:
        raise Http404
    return _posted(request, room)


def _posted(request: HttpRequest, room: RoomRow) -> HttpResponse:
    lang = lang_of(request)
    try:
        done = post_room(room=room, now=now_of(request))
    except NoRoomFile:
        messages.error(request, say(lang, "room-file-missing"))
        return redirect("record:session", room.session)
    messages.success(request, say(lang, "record-posted", added=done.added, seq=done.seq))
    for problem in done.problems:
        messages.warning(request, " ".join(say_problem(lang, problem)))
    return redirect("record:session", room.session)


@require_POST
@needs(may_lead)
def close(request: HttpRequest, session: str) -> HttpResponse:
    """Close the room for good and post it. Here, not at the room, because the record knows the room and not the other way round."""
    room = room_of(session)
    if room is None:
        raise Http404
    lang = lang_of(request)
    refused = close_room(room=room, by=user_of(request), now=now_of(request))
    if refused is not None:
        messages.error(request, say_refusal(lang, refused))
        return redirect("room:desk", session)
    messages.success(request, say(lang, "room-closed-now"))
    return _posted(request, room)


@require_GET
@needs(may_see_figures)
def figure(request: HttpRequest, session: str, rule: str) -> HttpResponse:
    """One figure: its rule, its cells, and the entries it was computed from by where they come from."""
    facts = facts_or_404(session)
    found = _figure(session, rule, request.GET.get("half_day", ""))
    rows = evidence(found.evidence)
    origins: dict[str, int] = {}
    for row in rows:
        origins[row.source] = origins.get(row.source, 0) + 1
    values = {
        "facts": facts,
        "session": session,
        "figure": found,
        "breakdowns": cells_of(lang_of(request), facts, found),
        "evidence": rows,
        "origins": sorted(origins.items()),
        "may_reverse": may_count(roles_of(request.user)),
    }
    return render(request, "record/figure.html", values)


def _figure(session: str, rule: str, half_day: str) -> Figure:
    counting = next((each for each in RULES if each.name == rule), None)
    if counting is None:
        raise Http404
    half_days = (HalfDayId(half_day),) if half_day else ()
    return counting.count(book([session]), Scope(sessions=(SessionId(session),), half_days=half_days))


@require_POST
@needs(may_count)
def reverse(request: HttpRequest, session: str) -> HttpResponse:
    """Reverse one presence that was a mistake."""
    entry = get_object_or_404(PresenceEntry, key=request.POST.get("entry", ""), half_day__session=session, reverses="")
    added = reverse_presence(entry=entry, by=user_of(request), now=now_of(request))
    messages.success(request, say(lang_of(request), "record-reversed", added=added))
    return redirect("record:session", session)


@require_GET
@needs(may_see_figures)
def verify(request: HttpRequest, session: str) -> HttpResponse:
    """Whether the room's log is what was appended, up to its anchors."""
    facts = facts_or_404(session)
    room = room_of(session)
    if room is None or not room.file.exists():
        raise Http404
    anchors = [Head(seq, digest) for seq, digest in anchors_of(room.key)]
    with Log(room.file) as log:
        faults, head = log.verify(anchors), log.head()
    values = {"facts": facts, "session": session, "faults": faults, "head": head, "anchors": anchors}
    return render(request, "record/verify.html", values)

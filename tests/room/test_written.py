"""What is written in the room, through the desk: themes and cards, words hidden and shown, the map's poster, commitments kept."""

from __future__ import annotations

import datetime as dt

import pytest

from halqa.core.activity import Stage
from halqa.core.problems import Refused
from halqa.core.words import AR, FR
from halqa.desk.queries import session_facts
from halqa.locale import say
from halqa.record.commitments import commitments_of
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.cards import Kept, Typed, type_card
from halqa.room.actions.opening import open_room
from halqa.room.content import presets_of
from halqa.room.control import serve_file
from halqa.room.models import Room
from halqa.room.queries import RoomRow, room_of
from tests.record.factories import NOW, training
from tests.room.test_leading import activity, lines_of
from tests.room.test_pacing import lead, text
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]


def opened(agenda: str) -> RoomRow:
    """The course's pack, played by one of its agendas."""
    session = training()
    session.course.pack = "le-chemin"
    session.course.save()
    assert isinstance(open_room(session=session.key, by=None, now=NOW, agenda="nowhere"), Refused)
    assert isinstance(open_room(session=session.key, by=None, now=NOW, agenda=agenda), Room)
    room = room_of(session.key)
    assert room is not None
    assert not isinstance(serve_file(room.file), Refused)
    return room


def begun(room: RoomRow, kind: str) -> str:
    """The room's activity of a kind, open and on show."""
    found = activity(room, kind)
    assert leading.show_step(room=room, activity=found) is None
    assert leading.set_stage(room=room, activity=found, stage=Stage.OPEN) is None
    return found


def slips(room: RoomRow, activity: str, *said: str, card: str = "") -> None:
    """Slips typed in for the first line."""
    line = lines_of(room, activity)[0]
    for place, words in enumerate(said):
        typed = Typed(card=card and f"{card}{place}", lines={line.id: words})
        assert isinstance(type_card(room=room, activity=activity, typed=typed), Kept)


def test_one_chooses_among_the_agendas_of_a_pack(door: PhoneDoor) -> None:
    session = training()
    session.course.pack = "le-chemin"
    session.course.save()
    presets = presets_of(session_facts(session.key))
    assert {each.id for each in presets} >= {"complet", "court", "ramadan", "vendredi", "minimum-35"}
    assert presets[0].halves == 2, "the one made for as many half-days stands first"
    client = lead()
    page = text(client.get(f"/room/{session.key}/"))
    assert page.count('name="agenda"') == len(presets)
    assert client.post(f"/room/{session.key}/open/", {"agenda": "minimum-35"}).status_code == 302
    room = room_of(session.key)
    assert room is not None
    kinds = follow.ask(room.file, lambda state: [each.kind for each in state.brief.activities])
    assert {"case", "commitment"} <= set(kinds)


def test_the_circle_keeps_themes_and_cards_are_closed_until_somebody_opens_them(door: PhoneDoor) -> None:
    room = opened("complet")
    board, client = begun(room, "board"), lead()
    page, desk = f"/room/bs-1/written/{board}/", "/room/bs-1/"
    for theme in ("La peur de mal faire", "غياب المترجم"):
        client.post(page, {"do": "theme", "text": theme})
    shown = text(client.get(desk))
    assert "La peur de mal faire" in shown
    assert say(FR, "written-cards-on") in shown
    first = follow.ask(room.file, lambda state: state.boards[board].themes[0])  # type: ignore[index]  # an id
    client.post(page, {"do": "drop", "theme": first})
    assert "La peur de mal faire" not in text(client.get(desk))
    client.post(page, {"do": "cards", "on": "yes"})
    slips(room, board, "La porte ouverte")
    [card] = follow.ask(room.file, lambda state: list(state.boards[board].written.by))  # type: ignore[index]
    assert say(FR, "written-hidden") in text(client.get(desk)), "a card waits until it is shown"
    client.post(page, {"do": "show", "text": card})
    assert say(FR, "written-hidden") not in text(client.get(desk))
    assert client.post(page, {"do": "theme"}).status_code == 400
    assert client.post(page, {"do": "erase", "text": card}).status_code == 400
    assert "غياب المترجم" not in follow.ask(room.file, lambda state: str(state.boards[board]))  # type: ignore[index]


def test_the_map_has_a_page_and_a_poster_in_each_language(door: PhoneDoor) -> None:
    room = opened("complet")
    chain, client = begun(room, "map"), lead()
    slips(room, chain, "Permanence de protection", "مركز الاستقبال", card="s")
    page = text(client.get(f"/room/bs-1/map/{chain}/"))
    assert "Permanence de protection" in page
    assert say(FR, "activity-map-gap") in page
    entries = follow.ask(room.file, lambda state: list(state.boards[chain].entries))  # type: ignore[index]  # an id
    for entry in entries:
        client.post(f"/room/bs-1/written/{chain}/", {"do": "hide", "text": entry})
    assert "Permanence de protection" not in text(client.get(f"/room/bs-1/map/{chain}/"))
    for lang in ("fr", "ar", "en"):
        poster = client.get(f"/room/bs-1/map/{chain}/poster/?language={lang}")
        assert poster["Content-Disposition"] == f'inline; filename="DEMONSTRATION-halqa-map-{lang}.pdf"'
        assert poster.content.startswith(b"%PDF")
    assert client.get(f"/room/bs-1/map/{activity(room, 'board')}/").status_code == 404


def test_commitments_are_kept_for_the_follow_up_and_their_words_only_by_consent(door: PhoneDoor) -> None:
    room = opened("complet")
    assert commitments_of("bs-1") == ()
    taken, client = begun(room, "commitment"), lead()
    slips(room, taken, "Afficher le numéro", "Fermer la porte")
    for consent, words in (("report", "Demander un interprète"), ("room", "Relire mes notes")):
        payload = {"act": "commit", "text": words, "consent": consent}
        assert leading.moderate(room=room, activity=taken, payload=payload) is not None, "nobody commits for others"
    [told] = commitments_of("bs-1")
    assert (told.people, told.words, told.erased) == (2, (), 0)
    days = follow.ask(room.file, lambda state: {each.id: each.date for each in state.brief.half_days})
    half = follow.ask(room.file, lambda state: state.planned[taken].half_day)  # type: ignore[index]  # an id
    assert told.until == dt.date.fromisoformat(days[half]) + dt.timedelta(days=30)
    page = text(client.get("/record/sessions/bs-1/commitments/"))
    assert say(FR, "record-commitments-none-agreed") in page
    assert "Fermer la porte" not in page
    assert say(AR, "record-commitments") in client.get("/record/sessions/bs-1/?lang=ar").content.decode()

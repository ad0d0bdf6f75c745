"""The interpreter's page at both doors: reasons and notes at the staff door alone, the glossary in three languages."""

from __future__ import annotations

import urllib.error
import urllib.request

import pytest

from halqa.core.activity import Stage
from halqa.core.ids import ActivityId
from halqa.core.play.ahead import Coming
from halqa.core.play.brief import Term
from halqa.core.words import AR, FR, LANGS, Text
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.control import Reached, addresses
from halqa.room.glossary import TERMS, read, two_of, written
from tests.room.test_leading import activity, opened
from tests.room.test_pacing import AM, lead, text
from tests.support.doors import PhoneDoor


def test_every_term_is_written_in_every_language() -> None:
    for lang in LANGS:
        assert set(written(lang)) == set(TERMS)
        assert all(way for ways in written(lang).values() for way in ways)


def test_two_languages_are_never_the_same() -> None:
    assert two_of("fr", "ar", FR) == (FR, AR)
    assert two_of("", "", AR) == (AR, FR)
    assert two_of("fr", "fr", AR) == (FR, AR)
    assert two_of("xx", "yy", FR) == (FR, AR)


@pytest.mark.django_db
@pytest.mark.live
def test_reasons_and_notes_stay_at_the_staff_door_until_the_reveal(door: PhoneDoor) -> None:
    room = opened()
    client = lead()
    page = "/room/bs-1/interpreter/?from=fr&to=ar"
    found = addresses(room.key)
    assert isinstance(found, Reached)
    title = follow.ask(room.file, lambda state: state.brief.activities[0].title.in_(FR))
    for before in (text(client.get(page)), _got(found.interpreter + "?from=fr&to=ar")):
        assert "0 min après le début" in before.replace("\u2068", "").replace("\u2069", ""), (
            "what the half-day begins with is read before it"
        )
        assert _bare(title) in _bare(before)
    leading.start_half_day(room=room, half_day=AM)
    theory = activity(room, "theory")
    leading.set_stage(room=room, activity=theory, stage=Stage.OPEN)
    found = addresses(room.key)
    assert isinstance(found, Reached)
    notes = follow.ask(
        room.file, lambda state: next(each.notes for each in state.brief.activities if each.id == theory)
    )
    assert notes is not None
    line = notes.in_(FR).splitlines()[0][:30]
    staff, phone = text(client.get(page)), _got(found.interpreter + "?from=fr&to=ar")
    assert line in _bare(staff)
    assert line not in _bare(phone)
    for shown in (staff, phone):
        assert "Pour un adulte" in shown
        assert "<dfn>Traite</dfn>" in shown
        assert "<dfn>الاتجار بالبشر</dfn>" in shown
        assert "traite des êtres humains" in shown
    was = staff.split("was=", 1)[1][:16]
    same = client.get(f"{page}&was={was}", headers={"HX-Request": "true"})
    assert same.status_code == 204
    leading.turn(room=room, forward=True)
    assert client.get(f"{page}&was={was}", headers={"HX-Request": "true"}).status_code == 200


def test_a_pack_adds_its_terms_and_stands_in_the_place_of_the_house() -> None:
    def coming(words: str) -> Coming:
        return Coming(
            id=ActivityId("a"), kind="theory", title=Text(FR, {FR: words, AR: words}), minutes=0, on_show=True, waiting=False,
            revealed=False, passages=(), notes=None,
        )  # fmt: skip

    never = Text(FR, {FR: "Jamais autrement.", AR: "لا يقال غيره."})
    terms = (
        Term(id="taliko", written=Text(FR, {FR: "taliko", AR: "تاليكو"}), beware=never),
        Term(id="child", written=Text(FR, {FR: "petite personne | enfant", AR: "الصغير"})),
    )
    (step,), words = read((coming("Le taliko et un enfant"),), terms, FR, AR)
    assert [(piece.text, piece.term) for piece in step.title.source if piece.term] == [
        ("taliko", "taliko"),
        ("enfant", "child"),
    ]
    found = {word.term: word for word in words}
    assert (found["child"].source, found["child"].target, found["child"].beware) == ("petite personne", "الصغير", "")
    assert (found["taliko"].target, found["taliko"].beware) == ("تاليكو", "لا يقال غيره.")
    assert [word.term for word in words] == ["child", "taliko"], "the house's places first"
    (step,), _ = read((coming("Le taliko"),), (), FR, AR)
    assert not any(piece.term for piece in step.title.source)


@pytest.mark.django_db
@pytest.mark.live
def test_the_room_takes_the_glossary_of_its_pack_along_to_both_doors(door: PhoneDoor) -> None:
    room = opened(pack="le-chemin")
    leading.start_half_day(room=room, half_day=AM)
    page = follow.ask(
        room.file,
        lambda state: next(
            each for each in state.brief.activities if each.kind == "theory" and "moyen" in each.title.in_(FR)
        ),
    )
    leading.set_stage(room=room, activity=page.id, stage=Stage.OPEN)
    found = addresses(room.key)
    assert isinstance(found, Reached)
    staff, phone = text(lead().get("/room/bs-1/interpreter/?from=ar&to=fr")), _got(found.interpreter + "?from=ar&to=fr")
    for shown in (staff, phone):
        assert "Jamais « trafic » seul." in shown
    assert "/room/bs-1/guide/" in staff
    assert "/guide/" not in phone, "the guide stays with the staff"


@pytest.mark.django_db
@pytest.mark.live
def test_no_reason_of_a_quiz_goes_over_the_lan_before_the_reveal(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    quiz = activity(room, "quiz")
    leading.set_stage(room=room, activity=quiz, stage=Stage.OPEN)
    spec = follow.ask(room.file, lambda state: state.specs[state.shown])  # type: ignore[index]  # a step is shown
    reason = next(option.why for item in spec.items for option in item.options if option.why).in_(FR)[:40]
    asked = spec.items[0].ask.in_(FR)[:40]
    found = addresses(room.key)
    assert isinstance(found, Reached)
    phone = _got(found.interpreter + "?from=fr&to=ar")
    staff = text(lead().get("/room/bs-1/interpreter/?from=fr&to=ar"))
    assert _bare(asked) in _bare(phone)
    assert _bare(reason) not in _bare(phone)
    assert _bare(reason) in _bare(staff)
    assert "pas encore dévoilée" in staff


@pytest.mark.django_db
@pytest.mark.live
def test_a_guessed_address_opens_nothing(door: PhoneDoor) -> None:
    opened()
    with pytest.raises(urllib.error.HTTPError) as refused:
        _got(f"{door.address}/i/{'0' * 32}")
    assert refused.value.code == 404


def _got(address: str) -> str:
    with urllib.request.urlopen(address, timeout=20) as answer:
        body: str = answer.read().decode()
    return body


def _bare(html: str) -> str:
    """A page without the marks of the glossary and with plain apostrophes."""
    return html.replace("<dfn>", "").replace("</dfn>", "").replace("&#39;", "'").replace("&#x27;", "'")

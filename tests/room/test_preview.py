"""What a trainer wrote, shown as the room would show it: real templates, no script, nothing stored."""

from __future__ import annotations

import pytest
from django.test import Client

from halqa.core.packs.outline import is_shown
from halqa.core.words import LANGS, Lang
from halqa.staff.rules import Role
from halqa.studio.queries import pack_shown
from tests.desk.worlds import account

pytestmark = pytest.mark.django_db
PACK = "le-chemin"


def sections() -> list[tuple[str, str]]:
    """One section of every kind that somebody sees."""
    shown = pack_shown(PACK, "2026-11-26")
    assert shown is not None
    kinds: dict[tuple[str, str], tuple[str, str]] = {}
    for found in shown.outlines:
        for section in found.sections:
            if is_shown(found, section):
                kinds[found.kind, section.kind] = (found.file, section.key)
    return sorted(kinds.values())


@pytest.mark.parametrize("lang", LANGS)
def test_every_kind_of_section_is_seen_on_a_phone_the_wall_and_paper(client: Client, lang: Lang) -> None:
    client.force_login(account(Role.FACILITATOR))
    for file, section in sections():
        page = client.get(f"/room/preview/{PACK}/{file}/sections/{section}/?text={lang}")
        assert page.status_code == 200, (file, section)
        assert '<a href="/studio/" aria-current="true">' in page.text  # it is a page of the studio's
        for where in ("phone", "wall", "paper"):
            screen = client.get(f"/room/preview/{PACK}/{file}/on/{where}/{section}/?text={lang}")
            assert screen.status_code == 200, (file, section, where)
            assert f'lang="{lang}"' in screen.text
            assert "<script" not in screen.text
            assert screen.headers["X-Frame-Options"] == "SAMEORIGIN"


def test_a_question_s_cards_are_printed_and_what_has_none_has_no_page(client: Client) -> None:
    client.force_login(account(Role.FACILITATOR))
    shown = pack_shown(PACK, "2026-11-26")
    assert shown is not None
    item = shown.reading.pack.items()[0].id
    file = next(found.file for found in shown.outlines if found.kind == "bank")
    card = client.get(f"/room/preview/{PACK}/{file}/cards/step/{item}/?text=ar")
    assert card.content.startswith(b"%PDF")
    theory = next(found for found in shown.outlines if found.kind == "theory")
    page = next(section.key for section in theory.sections if section.kind == "step")
    assert client.get(f"/room/preview/{PACK}/{theory.file}/cards/{page}/").status_code == 404
    assert client.get(f"/room/preview/{PACK}/{file}/on/moon/step/{item}/").status_code == 404
    assert client.get(f"/room/preview/{PACK}/{file}/sections/objectives/").status_code == 404
    assert client.get(f"/room/preview/rien/{file}/sections/step/{item}/").status_code == 404


def seen(client: Client, file: str, where: str, section: str, run: str = "") -> str:
    """What one screen of the preview says in French."""
    return client.get(f"/room/preview/{PACK}/{file}/on/{where}/{section}/?text=fr&run={run}").text


def test_a_role_an_inject_and_the_grid_are_shown_as_the_phone_has_them(client: Client) -> None:
    client.force_login(account(Role.FACILITATOR))
    shown = pack_shown(PACK, "2026-11-26")
    assert shown is not None
    pack = shown.reading.pack
    scene = next(each for each in pack.exercises if any(role.by == "trainer" for role in each.roles))
    file = next(found.file for found in shown.outlines if found.id == scene.id and found.kind == "exercise")
    played = next(role for role in scene.roles if role.by != "trainer" and role.id != scene.observer)
    card = seen(client, file, "phone", f"role/{played.id}")
    assert played.text.in_(LANGS[0]).split("'")[0] in card
    assert 'data-act="stop"' in card
    trainers = next(role for role in scene.roles if role.by == "trainer")
    assert trainers.text.in_(LANGS[0]).split("'")[0] not in seen(client, file, "phone", f"role/{trainers.id}")
    assert client.get(f"/room/preview/{PACK}/{file}/cards/role/{trainers.id}/").content.startswith(b"%PDF")
    roles = {role.id: role for role in scene.roles}
    inject = next(each for each in scene.injects if any(roles[to].by != "trainer" for to in each.to))
    assert inject.text.in_(LANGS[0]).split("'")[0] in seen(client, file, "phone", f"inject/{inject.id}")
    grid = seen(client, file, "phone", "rubric")
    assert all(f'name="marks.{each.id}"' in grid for each in scene.criteria)
    for section in (f"role/{played.id}", f"inject/{inject.id}", "rubric", "phases", "debriefs", "head"):
        side = client.get(f"/room/preview/{PACK}/{file}/sides/1/{section}/?text=ar")
        assert side.content.startswith(b"\x89PNG"), section
    assert client.get(f"/room/preview/{PACK}/{file}/sides/9/rubric/").status_code == 404


def test_every_activity_of_a_half_day_is_shown(client: Client) -> None:
    client.force_login(account(Role.FACILITATOR))
    shown = pack_shown(PACK, "2026-11-26")
    assert shown is not None
    agenda = next(each for each in shown.reading.pack.agendas if each.id == "complet")
    file = next(found.file for found in shown.outlines if found.id == agenda.id and found.kind == "agenda")
    kinds = {}
    for half in agenda.halves:
        for run in half.runs:
            kinds[run.kind] = (half.id, run)
    assert {"board", "commitment", "map", "exercise"} <= set(kinds)
    for half_id, run in kinds.values():
        page = client.get(f"/room/preview/{PACK}/{file}/sections/step/{half_id}/?run={run.id}")
        assert page.status_code == 200
        assert run.title.in_(LANGS[0]) in page.text.replace("&#x27;", "'")
        for where in ("phone", "wall", "paper"):
            assert client.get(f"/room/preview/{PACK}/{file}/on/{where}/step/{half_id}/?run={run.id}").status_code == 200
    half_id, board = kinds["board"]
    asked = (board.ask or board.title).in_(LANGS[0]).split("'")[0]
    assert asked in seen(client, file, "wall", f"step/{half_id}", board.id)
    nowhere = client.get(f"/room/preview/{PACK}/{file}/on/phone/step/{half_id}/?run=nowhere")
    assert nowhere.status_code == 404

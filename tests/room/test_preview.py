"""What a trainer wrote, shown as the room would show it: real templates, no script, nothing stored."""

from __future__ import annotations

import pytest
from django.test import Client

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
            unseen = found.kind in {"agenda", "pack", "ids"} or section.kind in {"objectives", "references", "phases"}
            if not unseen and any(part.by for part in section.parts):
                kinds[found.kind, section.kind] = (found.file, section.key)
    return sorted(kinds.values())


@pytest.mark.parametrize("lang", LANGS)
def test_every_kind_of_section_is_seen_on_a_phone_the_wall_and_paper(client: Client, lang: Lang) -> None:
    client.force_login(account(Role.FACILITATOR))
    for file, section in sections():
        page = client.get(f"/room/preview/{PACK}/{file}/sections/{section}/?text={lang}")
        assert page.status_code == 200, (file, section)
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

"""Findings on the Studio's pages name places and languages as a reader does."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client

from halqa.render.wording import without_marks
from halqa.staff.rules import Role
from tests.core.packs.samples import SMALL
from tests.desk.worlds import account

pytestmark = pytest.mark.django_db
GONE = {**SMALL, "s1.poll.halqa": SMALL["s1.poll.halqa"].replace("en| Two\n", "")}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fr", "Sondage choix, Option b : il manque le texte en anglais."),
        ("ar", "الاستطلاع choix، الخيار b: النص باللغة الإنجليزية ناقص."),
        ("en", "Poll choix, Option b: the text in English is missing."),
    ],
)
def test_a_finding_says_which_line_and_which_language(client: Client, shelf: Path, lang: str, said: str) -> None:
    folder = shelf / "petit"
    folder.mkdir(parents=True)
    for name, text in GONE.items():
        (folder / name).write_text(text, encoding="utf-8")
    client.force_login(account(Role.FACILITATOR))
    file = "/studio/packs/petit/files/s1.poll.halqa"
    for address in ("/studio/packs/petit/", f"{file}/sections/step/choix/", f"{file}/text/"):
        assert said in without_marks(client.get(f"{address}?lang={lang}").text), address

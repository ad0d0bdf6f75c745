"""Sentences of a template in which the author's words stand: escaped once, as HTML where a translation is missing."""

from __future__ import annotations

import markupsafe
import pytest

from halqa.core.words import AR, EN, FR, LANGS, Lang, Text, trilingual
from halqa.room.live.render import said, text_in

NAME = trilingual("L'agent <A> & l'autre", "العون", "The officer's")


@pytest.mark.parametrize("lang", LANGS)
def test_a_name_within_a_sentence_is_escaped_once(lang: Lang) -> None:
    html = markupsafe.escape(said(lang, "exercise-take", role=text_in(lang, NAME)))
    assert NAME.in_(lang) in html.unescape()
    assert "&amp;#" not in html
    assert "<A>" not in html


def test_a_missing_translation_keeps_its_own_language_within_the_sentence() -> None:
    html = markupsafe.escape(said(AR, "exercise-take", role=text_in(AR, Text(FR, {FR: "L’agent"}))))
    assert '<span class="elsewhere" lang="fr" dir="ltr">L’agent</span>' in html


def test_what_is_no_html_yet_stays_to_be_escaped() -> None:
    both = said(EN, "exercise-given", phase=text_in(EN, NAME), time="<1>")
    assert "&lt;1&gt;" in both
    assert not isinstance(said(EN, "exercise-take", role="<b>"), markupsafe.Markup)

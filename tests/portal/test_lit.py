"""Lit phrases keep the sentence whole, and the quoted paragraph is the one that was printed."""

from __future__ import annotations

import pytest

from halqa.core.words import FR, LANGS, Lang
from halqa.locale import say
from halqa.portal import published
from halqa.portal.lit import ROOMS, Piece, pieces


def test_pieces_are_the_sentence_without_marks() -> None:
    found = pieces("Voici <record>48 (8, 36)</record> et <desk>deux villes</desk>.")
    assert found == (
        Piece("Voici "),
        Piece("48 (8, 36)", "record"),
        Piece(" et "),
        Piece("deux villes", "desk"),
        Piece("."),
    )
    assert pieces("rien") == (Piece("rien"),)
    assert pieces("<b>48</b>") == (Piece("<b>48</b>"),)


@pytest.mark.parametrize("lang", LANGS)
def test_every_room_has_a_phrase_in_every_language(lang: Lang) -> None:
    lit = (*pieces(say(lang, "portal-demo-headline")), *pieces(say(lang, "portal-demo-paragraph")))
    assert {piece.room for piece in lit if piece.room} == set(ROOMS)


def test_the_french_paragraph_is_quoted_as_printed() -> None:
    found = published.first_with_split()
    assert found is not None
    printed = "".join(piece.text for piece in pieces(say(FR, "portal-demo-paragraph")))
    for claim in found[1].claims:
        if claim.part is not None or claim.id == "total":
            assert claim.quote in printed
    assert "".join(piece.text for piece in pieces(say(FR, "portal-demo-headline"))) == found[1].title.in_(FR)

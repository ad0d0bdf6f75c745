"""Lit phrases: a sentence of the catalogue in which some phrases open a room of the house.

In the catalogue a phrase is marked `<record>48 représentants</record>`, so that a translator sees the sentence whole.
"""

from __future__ import annotations

import re

import msgspec

ROOMS = ("studio", "desk", "room", "record", "portal")
"""The rooms of the house in the order a training passes through them."""
_PHRASE = re.compile(rf"<(?P<room>{'|'.join(ROOMS)})>(?P<phrase>.*?)</(?P=room)>")


class Piece(msgspec.Struct, frozen=True):
    """A run of the sentence; `room` is empty where nothing is lit."""

    text: str
    room: str = ""


def pieces(sentence: str) -> tuple[Piece, ...]:
    """The sentence cut at its lit phrases. Joined again, the texts are the sentence without its marks."""
    found: list[Piece] = []
    at = 0
    for match in _PHRASE.finditer(sentence):
        if match.start() > at:
            found.append(Piece(sentence[at : match.start()]))
        found.append(Piece(match["phrase"], match["room"]))
        at = match.end()
    if at < len(sentence):
        found.append(Piece(sentence[at:]))
    return tuple(found)

"""What an author writes for theory."""

from __future__ import annotations

import msgspec

from halqa.core.words import Text


class Page(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A title and a few things said, each short enough for one phone screen. `sources` say where they come from."""

    id: str
    title: Text
    says: tuple[Text, ...]
    sources: tuple[Text, ...] = ()


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pages in their order."""

    pages: tuple[Page, ...]

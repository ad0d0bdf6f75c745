"""The values of a roster import: a person as a row gives it, and what an import is held against."""

from __future__ import annotations

import msgspec

from halqa.core.plan.names import search_key
from halqa.core.plan.seats import Seats


class RosterRow(msgspec.Struct, frozen=True, kw_only=True):
    """A person as a row of the roster gives it. `institution` is a known institution's key, or the text when none is known.

    `sex` is female, male, not_collected or declined; `rank` a rank category; `row` the spreadsheet's row.
    """

    row: int
    family_latin: str = ""
    given_latin: str = ""
    family_arabic: str = ""
    given_arabic: str = ""
    sex: str = "not_collected"
    institution: str = ""
    unit: str = ""
    rank: str = "not_stated"
    staff_number: str = ""
    telephone: str = ""
    email: str = ""

    @property
    def key_latin(self) -> str:
        """The search key of the Latin name."""
        return search_key(f"{self.given_latin} {self.family_latin}")

    @property
    def key_arabic(self) -> str:
        """The search key of the Arabic name."""
        return search_key(f"{self.given_arabic} {self.family_arabic}")


class KnownPerson(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody already enrolled in the session: the opaque key and the row's fields."""

    key: str
    row: RosterRow


class KnownInstitution(msgspec.Struct, frozen=True):
    """An institution by its key and all the names it goes by, in any language, with short forms."""

    key: str
    names: tuple[str, ...]


class Known(msgspec.Struct, frozen=True):
    """What an import is held against. Without institutions their names are kept as text and not checked."""

    people: tuple[KnownPerson, ...] = ()
    institutions: tuple[KnownInstitution, ...] = ()
    seats: dict[str, Seats] = {}


class Unchanged(msgspec.Struct, frozen=True):
    """A row whose person is enrolled already: nothing is changed. `differs` names fields that the file writes otherwise."""

    row: int
    key: str
    differs: tuple[str, ...] = ()

"""Theory in the room: the facilitator puts one page in front of everyone; earlier pages stay within reach on the phones."""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.activities.refusals import no
from halqa.activities.theory.spec import Spec
from halqa.core.activity import Audience, Handless, Marked, Mode, Role, Settled, Stage, Still, Tally, Voice
from halqa.core.ids import TextId
from halqa.core.paper import Line
from halqa.core.problems import Refused


class Focus(msgspec.Struct, frozen=True, tag="focus", tag_field="act", forbid_unknown_fields=True):
    """The facilitator turns to a page."""

    page: str


Act = Focus


class Board(msgspec.Struct):
    """The page on show, by its place."""

    at: int = 0


class Theory(Handless, Still):
    """See `halqa.core.activity.Kind`."""

    name = "theory"
    modes = (Mode.BY_SEAT,)
    spec_type = Spec
    act_type = Act

    def start(self, spec: Spec) -> Board:
        """The first page."""
        return Board()

    def role_of(self, act: Act) -> Role:
        """Only the facilitator turns pages."""
        return Role.FACILITATOR

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """No free text here."""
        return Settled(act)

    def slot(self, act: Act) -> str:
        """There is one page on show."""
        return "page"

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """A page that is not there."""
        return None if act.page in _places(spec) else no("activity-item-unknown")

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """Turn to the page."""
        board.at = _places(spec)[act.page]

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """The page on show; those before it for the phones; where it stands among all. Nothing is answered here."""
        pages = [
            {"id": page.id, "title": page.title, "says": list(page.says), "sources": list(page.sources)}
            for page in spec.pages
        ]
        earlier = pages[: board.at] if audience is Audience.EVERYONE else []
        return {
            "page": pages[board.at] if pages else None,
            "earlier": earlier,
            "at": board.at + 1,
            "of": len(pages),
            "next": spec.pages[board.at + 1].id if board.at + 1 < len(pages) else None,
            "previous": spec.pages[board.at - 1].id if board.at else None,
            "count": 0,
        }

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """Nothing is said here."""
        return {}

    def tally(self, spec: Spec, board: Board) -> Tally:
        """Nothing is counted here."""
        return Tally()

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """Nothing is answered here."""
        return ()

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """There is no card: nobody may ask for this."""
        raise LookupError(line)

    def marked(self, act: Act) -> Marked | None:
        """Nothing is said here."""
        return None

    def pages(self, spec: Spec) -> tuple[str, ...]:
        """Its pages."""
        return tuple(page.id for page in spec.pages)

    def walked(self, spec: Spec, stage: Stage) -> bool:
        """Always: theory is its pages."""
        return True

    def page(self, spec: Spec, board: Board) -> str:
        """The page on show."""
        return spec.pages[board.at].id if spec.pages else ""

    def turn(self, page: str) -> Act:
        """Turn to the page."""
        return Focus(page)


def _places(spec: Spec) -> dict[str, int]:
    return {page.id: place for place, page in enumerate(spec.pages)}


KIND = Theory()

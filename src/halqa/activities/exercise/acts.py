"""What people do in a role-play: one closed union.

Participants take a role (watching is one, so that who does not want to play leaves no other trace than who came to watch), note what
they see, and say how it felt. Anybody may stop everything; the act keeps nobody's name. The rest is the director's.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.activity import Said

Yes = Literal["yes", "no"]

MARKS = ("seen", "partly", "not-seen", "no-chance")
"""What an observer may note of a criterion: counts, never points."""


class Take(msgspec.Struct, frozen=True, tag="take", tag_field="act", forbid_unknown_fields=True, omit_defaults=True):
    """A person plays this role from now on, or watches (the observers' role, or none)."""

    role: str = ""


class Note(msgspec.Struct, frozen=True, tag="note", tag_field="act", forbid_unknown_fields=True, omit_defaults=True):
    """An observer's grid as it stands: criterion -> mark."""

    marks: dict[str, str] = {}


class Mark(msgspec.Struct, frozen=True, tag="mark", tag_field="act", forbid_unknown_fields=True, omit_defaults=True):
    """One line of an observer's printed grid, typed in. No mark: what that grid said there is taken back."""

    criterion: str
    mark: str = ""


class Felt(msgspec.Struct, frozen=True, tag="felt", tag_field="act", forbid_unknown_fields=True, omit_defaults=True):
    """How it felt to play; shown in the debrief when its writer says so. Empty: taken back."""

    text: str | Said = ""
    show: Yes = "no"


class Stop(msgspec.Struct, frozen=True, tag="stop", tag_field="act", forbid_unknown_fields=True):
    """Everything stops, at every table, at once."""


class Go(msgspec.Struct, frozen=True, tag="go", tag_field="act", forbid_unknown_fields=True):
    """The director goes to a page: the roles, a phase, leaving the roles, a page of the debrief. Back again is no different."""

    page: str


class Give(msgspec.Struct, frozen=True, tag="give", tag_field="act", forbid_unknown_fields=True):
    """So many seconds more, or less, for the phase under way."""

    seconds: int


class Resume(msgspec.Struct, frozen=True, tag="resume", tag_field="act", forbid_unknown_fields=True):
    """After a stop everything goes on where it was."""


class End(msgspec.Struct, frozen=True, tag="end", tag_field="act", forbid_unknown_fields=True):
    """The play is over, after a stop or at any time: everybody leaves their roles."""


class Cast(msgspec.Struct, frozen=True, tag="cast", tag_field="act", forbid_unknown_fields=True, omit_defaults=True):
    """The trainer plays this role, or no longer."""

    role: str
    played: Yes = "yes"


class Free(msgspec.Struct, frozen=True, tag="free", tag_field="act", forbid_unknown_fields=True):
    """Whoever has this role has left: it may be taken again."""

    role: str


class Release(msgspec.Struct, frozen=True, tag="release", tag_field="act", forbid_unknown_fields=True):
    """What was planned, held, skipped or kept for the hand comes now; after a stop as soon as things go on."""

    inject: str


class Hold(msgspec.Struct, frozen=True, tag="hold", tag_field="act", forbid_unknown_fields=True):
    """It does not come by itself until it is put back or released."""

    inject: str


class Skip(msgspec.Struct, frozen=True, tag="skip", tag_field="act", forbid_unknown_fields=True):
    """It does not come."""

    inject: str


class Plan(msgspec.Struct, frozen=True, tag="plan", tag_field="act", forbid_unknown_fields=True):
    """What was held or skipped is put back; when its time has passed it comes at once."""

    inject: str


class Retime(
    msgspec.Struct, frozen=True, tag="retime", tag_field="act", forbid_unknown_fields=True, omit_defaults=True
):
    """It comes at another time: so many seconds of its phase, or of the one that is named."""

    inject: str
    seconds: int
    phase: str = ""


class Due(msgspec.Struct, frozen=True, tag="due", tag_field="act", forbid_unknown_fields=True):
    """The room's clock says that an inject is due at a table ("": in the room), as planned for `at` (ms since the epoch)."""

    inject: str
    table: str
    at: int


Told = Release | Hold | Skip | Plan | Retime
Directed = Go | Give | Resume | End | Cast | Free | Told | Due
Act = (
    Take | Note | Mark | Felt | Stop | Go | Give | Resume | End | Cast | Free | Release | Hold | Skip | Plan | Retime
    | Due
)  # fmt: skip

"""Names for identifiers, so that the type checker keeps a person apart from a record and a seat apart from a token.

All are opaque strings. None carries a meaning, a date or an order.
"""

from __future__ import annotations

from typing import NewType

# Record
PersonId = NewType("PersonId", str)
EnrolmentId = NewType("EnrolmentId", str)
SessionId = NewType("SessionId", str)
HalfDayId = NewType("HalfDayId", str)
CourseId = NewType("CourseId", str)
ProjectId = NewType("ProjectId", str)
FunderId = NewType("FunderId", str)
InstitutionId = NewType("InstitutionId", str)
ProgrammeId = NewType("ProgrammeId", str)
EntryId = NewType("EntryId", str)
ClaimId = NewType("ClaimId", str)

# Room
RoomId = NewType("RoomId", str)
SeatId = NewType("SeatId", str)
TableId = NewType("TableId", str)
ActivityId = NewType("ActivityId", str)
ActId = NewType("ActId", str)
TextId = NewType("TextId", str)
Token = NewType("Token", str)
"""A phone's secret for paired or anonymous acts, or the number of a card drawn from a bowl. Tied to no seat and no roster."""

# Studio
PackId = NewType("PackId", str)
UnitId = NewType("UnitId", str)
"""The path of a text unit inside a pack (`q/t1-q1/a`), never a position."""

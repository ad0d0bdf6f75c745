"""Who a phone is: a seat proved by a cookie, a recovery code that brings a new phone into its seat, cards for tests.

Seats are random. The cookie carries the seat and a proof made with the room's own secret, so nothing has to be looked up, and a seat's
id, which stands in the log, opens nothing by itself.
"""

from __future__ import annotations

import hmac
import secrets

from halqa.core.activity import Mode
from halqa.core.ids import ActivityId, SeatId, Token
from halqa.core.play.brief import Brief
from halqa.room.live import keys

_PROOF = 16
_RECOVERY = 8


def new_seat() -> SeatId:
    """A fresh, random seat."""
    return SeatId(secrets.token_hex(8))


def seat_cookie(secret: bytes, seat: SeatId) -> str:
    """What the phone's cookie holds."""
    return f"{seat}.{keys.digest(secret, 'seat', seat).hex()[: 2 * _PROOF]}"


def seat_of(secret: bytes, cookie: str) -> SeatId | None:
    """The seat this cookie proves, or None."""
    seat, _, _proof = cookie.partition(".")
    if hmac.compare_digest(cookie.encode(), seat_cookie(secret, SeatId(seat)).encode()):
        return SeatId(seat)
    return None


def _spelled(raw: bytes, length: int) -> str:
    number = int.from_bytes(raw, "big")
    letters = []
    for _ in range(length):
        number, place = divmod(number, len(keys.ALPHABET))
        letters.append(keys.ALPHABET[place])
    return "".join(letters)


def recovery_code(secret: bytes, seat: SeatId) -> str:
    """The eight characters that bring another phone into this seat; shown as two groups of four."""
    return _spelled(keys.digest(secret, "recovery", seat), _RECOVERY)


def short_code(secret: bytes, what: str, value: str) -> str:
    """Four characters that prove something small for a day: the place of somebody at a table's device."""
    return _spelled(keys.digest(secret, what, value), 4)


def new_token() -> Token:
    """A random token for a phone without JavaScript, written like the number of a card."""
    return Token("".join(secrets.choice(keys.ALPHABET) for _ in range(_RECOVERY)))


def in_groups(code: str) -> str:
    """A code as people read it aloud: ABCD-EFGH."""
    return "-".join(code[i : i + 4] for i in range(0, len(code), 4))


def token_name(brief: Brief, activity: ActivityId) -> str:
    """Under which name a phone keeps its token: one for all paired tests of a room, one for each anonymous activity."""
    mode = next((each.mode for each in brief.activities if each.id == activity), None)
    return "paired" if mode is Mode.PAIRED else f"a-{activity}"

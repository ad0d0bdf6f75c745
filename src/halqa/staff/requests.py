"""What every view may ask of a request: its language, its moment, its account. Set by the server's middleware."""

from __future__ import annotations

import datetime as dt
import secrets

from django.http import HttpRequest

from halqa.core.words import FR, Lang
from halqa.staff.models import User


def lang_of(request: HttpRequest) -> Lang:
    """The language this request's page is written in."""
    return getattr(request, "lang", FR)


def now_of(request: HttpRequest) -> dt.datetime:
    """The moment this request came in, by the server's clock; actions take it as `now`."""
    moment: dt.datetime = request.now  # type: ignore[attr-defined]  # set by halqa.server.middleware.moment
    return moment


def user_of(request: HttpRequest) -> User | None:
    """The account that asks, or None for a visitor."""
    return request.user if isinstance(request.user, User) else None


def new_key() -> str:
    """A fresh opaque key for a row: 16 random hexadecimal characters, without meaning or order."""
    return secrets.token_hex(8)


CODE_LETTERS = "2346789BCDFGHJKMNPQRTVWXZ"
"""What personal codes are made of: nothing that is read as something else (0 O, 1 I L, 5 S), no vowel to spell a word with."""


def new_code() -> str:
    """A personal code of 6 characters for a badge: about 28 bits, never used without the room's rate limit."""
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(6))


def new_password_words() -> str:
    """A password of 20 characters in five groups, easy to read aloud: about 94 bits."""
    return "-".join("".join(secrets.choice(CODE_LETTERS.lower()) for _ in range(4)) for _ in range(5))

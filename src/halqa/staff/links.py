"""Single-use links into the demonstration, one per role, instead of passwords.

A link is signed with the installation's secret, names an account and holds a nonce; following it records the nonce, so it opens
once. It opens only from the machine itself, only in the demonstration, and only on the day it was made.
"""

from __future__ import annotations

import datetime as dt
import ipaddress

import msgspec
from django.core import signing
from django.db import IntegrityError, transaction
from django.urls import reverse

from halqa.core.problems import Refused
from halqa.staff.actions import record_action
from halqa.staff.models import UsedLink, User
from halqa.staff.requests import new_key

SALT = "halqa.staff.link"
LIFE = dt.timedelta(hours=24)


class _Ticket(msgspec.Struct, frozen=True):
    """What a link says: whose account, its nonce, until when (milliseconds since the epoch), and the page to go to."""

    user: str
    nonce: str
    until: int
    next: str = ""


class Opened(msgspec.Struct, frozen=True):
    """What a link opened: the account, and the page to go to (empty: the house)."""

    user: User
    next_page: str


def login_link(*, username: str, next_page: str = "", now: dt.datetime) -> str:
    """A path of this house that logs `username` in once, within 24 hours, and leads to `next_page` (a path of this house)."""
    local = next_page if next_page.startswith("/") and not next_page.startswith(("//", "/\\")) else ""
    ticket = _Ticket(user=username, nonce=new_key(), until=int((now + LIFE).timestamp() * 1000), next=local)
    token = signing.Signer(salt=SALT).sign_object(msgspec.to_builtins(ticket))
    return reverse("staff:link", args=[token])


def is_loopback(address: str) -> bool:
    """Whether a request's address is the machine itself."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


@transaction.atomic
def use_link(*, token: str, address: str, demonstration: bool, now: dt.datetime) -> Opened | Refused:
    """The account and page a link opens; it cannot be used again. Refused outside the demonstration, from elsewhere, late, or twice."""
    if not demonstration:
        return Refused("staff-link-not-here")
    if not is_loopback(address):
        return Refused("staff-link-elsewhere")
    try:
        ticket = msgspec.convert(signing.Signer(salt=SALT).unsign_object(token), _Ticket)
    except (signing.BadSignature, msgspec.ValidationError, ValueError):
        return Refused("staff-link-broken")
    user = User.objects.filter(username=ticket.user, is_active=True).first()
    if user is None:
        return Refused("staff-link-broken")
    if now.timestamp() * 1000 > ticket.until:
        return Refused("staff-link-late")
    try:
        with transaction.atomic():
            UsedLink.objects.create(nonce=ticket.nonce, user=user, at=now)
    except IntegrityError:
        return Refused("staff-link-used")
    record_action(action="link followed", subject=f"user:{user.pk}", by=user, now=now)
    return Opened(user, ticket.next)

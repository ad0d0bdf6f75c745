"""Template tags of the staff door: sentences of the catalogue, texts, dates, rings and figures in the page's language."""

from __future__ import annotations

import base64
import datetime as dt
import re
from functools import cache
from pathlib import Path
from typing import Any

from django import template
from django.conf import settings
from django.template.context import Context

from halqa.core.ledger.figures import Amount, Figure
from halqa.core.problems import Message
from halqa.core.words import Lang, Text, direction
from halqa.locale import dates, say_message
from halqa.locale import say as say_in
from halqa.server.theme.palette import LOGO_TYPES
from halqa.server.theme.ring import Group, Kind, Ring, ring_of

register = template.Library()
SMALL_RING = 12
"""Seats of the small ring beside a figure: it says open or closed, not how many."""


_TIGHT = re.compile("(?<! )\u2013(?! )")
"""A dash between two numbers, where a browser would otherwise break the line."""


def _iso(moment: Any) -> str:
    """The ISO date of a date, a datetime or a text."""
    return moment.date().isoformat() if isinstance(moment, dt.datetime) else str(moment)


@register.simple_tag(takes_context=True)
def say(context: Context, key: str, **args: Any) -> str:
    """The sentence `key` in the page's language."""
    return say_in(context["lang"], key, **args)


@register.simple_tag(takes_context=True)
def words(context: Context, message: Message) -> str:
    """A core message in the page's language."""
    return say_message(context["lang"], message)


@register.simple_tag(takes_context=True)
def say_refused(context: Context, code: str) -> str:
    """The sentence of a refusal by its code."""
    return say_in(context["lang"], f"refused-{code}")


@register.simple_tag(takes_context=True)
def text(context: Context, unit: Text) -> str:
    """A text unit in the page's language."""
    return unit.in_(context["lang"])


@register.simple_tag(takes_context=True)
def day(context: Context, moment: Any) -> str:
    """A date in words."""
    return dates.day(context["lang"], _iso(moment))


@register.simple_tag(takes_context=True)
def days(context: Context, first: Any, last: Any = "") -> str:
    """A span of days in words, both inclusive. `19–20` stays on one line: word joiners stand beside a dash without spaces."""
    said = dates.days(context["lang"], _iso(first), _iso(last) if last else "")
    return _TIGHT.sub("\u2060\u2013\u2060", said)


@register.simple_tag(takes_context=True)
def number(context: Context, value: float) -> str:
    """A number in the page's language."""
    return dates.number(context["lang"], value)


@register.filter("text")
def text_filter(unit: Text, lang: Lang) -> str:
    """A text unit in `lang`, where a tag cannot stand: `{{ unit|text:lang }}`."""
    return unit.in_(lang)


@register.filter("day")
def day_filter(moment: Any, lang: Lang) -> str:
    """A date in words of `lang`."""
    return dates.day(lang, _iso(moment))


@register.filter("number")
def number_filter(value: float, lang: Lang) -> str:
    """A number as `lang` writes it."""
    return dates.number(lang, value)


def _ring_context(lang: Lang, groups: tuple[Group, ...], label: str) -> dict[str, Any]:
    drawn: Ring = ring_of(groups, direction(lang))
    return {"ring": drawn, "label": label, "lang": lang}


@register.inclusion_tag("components/ring.html", takes_context=True)
def ring(context: Context, filled: int = 0, open: int = 0, attention: int = 0) -> dict[str, Any]:
    """A ring of seats: filled, to be looked at, open. Its text says the same in words."""
    total = filled + attention + open
    groups = (Group("filled", filled), Group("attention", attention), Group("open", open))
    label = say_in(context["lang"], "theme-ring", filled=filled, total=total, attention=attention)
    return _ring_context(context["lang"], groups, label)


@register.inclusion_tag("components/ring.html", takes_context=True)
def ring_groups(context: Context, groups: tuple[tuple[Kind, int], ...], label: str) -> dict[str, Any]:
    """A ring of given groups, each a kind and a count, with its own text."""
    return _ring_context(context["lang"], tuple(Group(kind, count) for kind, count in groups), label)


@register.inclusion_tag("components/ring.html", takes_context=True)
def ring_mark(context: Context, kind: Kind = "filled", count: int = 1) -> dict[str, Any]:
    """A ring as a mark without text: the brand, an empty state."""
    return _ring_context(context["lang"], (Group(kind, count),), "")


@cache
def _logo(path: str) -> str:
    """The logo as a data address: it is read once a process."""
    file = Path(path)
    body = base64.b64encode(file.read_bytes()).decode("ascii")
    return f"data:{LOGO_TYPES[file.suffix.lower()]};base64,{body}"


@register.inclusion_tag("components/brand.html", takes_context=True)
def brand(context: Context) -> dict[str, Any]:
    """The organisation's logo, or the ring, beside its name."""
    path: str = settings.ENVIRONMENT.logo
    return {
        "lang": context["lang"],
        "organisation": context.get("organisation", ""),
        "logo": _logo(path) if path else "",
    }


@register.inclusion_tag("components/colours.html")
def organisation_colours() -> dict[str, Any]:
    """The organisation's colours of action in place of ours; nothing when none are set."""
    return {"colours": settings.ENVIRONMENT.colours}


@register.inclusion_tag("components/seat.html")
def seat(kind: Kind) -> dict[str, Any]:
    """One seat alone, for the key of a ring."""
    return {"kind": kind, "square": kind in ("second", "attention"), "turn": 45 if kind == "attention" else 0}


@register.inclusion_tag("components/zellij.html")
def zellij() -> dict[str, Any]:
    """The quiet divider between two halves of a page; at most one or two a page."""
    return {}


@register.inclusion_tag("components/progress.html", takes_context=True)
def progress(context: Context, done: int, total: int, doing: str) -> dict[str, Any]:
    """What is being done and how far it is."""
    return {"lang": context["lang"], "done": done, "total": total, "doing": doing}


def amount_in(lang: Lang, amount: Amount) -> str:
    """An amount as a person reads it: exact, between two bounds, or from a lower bound."""
    if amount.high is None:
        return say_in(lang, "theme-amount-from", low=amount.low)
    if amount.low == amount.high:
        return dates.number(lang, amount.low)
    return say_in(lang, "theme-amount-between", low=amount.low, high=amount.high)


def stays_open(figure: Figure) -> bool:
    """Whether the figure's ring stays open: it has bounds instead of a value. People of whom something is *not stated* are counted
    and shown in a cell of their own, so they leave nothing open."""
    return not figure.amount.exact


@register.inclusion_tag("components/figure.html", takes_context=True)
def figure(context: Context, figure: Figure, href: str = "") -> dict[str, Any]:
    """A figure: number, unit, rule in one sentence, ring open or closed, and the way to its evidence (`href`)."""
    lang: Lang = context["lang"]
    is_open = stays_open(figure)
    groups = (Group("closed", SMALL_RING - 2), Group("missing", 2)) if is_open else (Group("closed", SMALL_RING),)
    return {
        "lang": lang,
        "figure": figure,
        "href": href,
        "open": is_open,
        "value": amount_in(lang, figure.amount),
        "unit": say_in(lang, f"theme-unit-{figure.unit}", count=figure.amount.low),
        "rule": say_in(lang, f"rule-{figure.rule}"),
        "ring": ring_of(groups, direction(lang)),
        "label": "",
        "reasons": [say_message(lang, message) for message in (*figure.reasons, *figure.notes)],
        "evidence_count": len(figure.evidence),
    }

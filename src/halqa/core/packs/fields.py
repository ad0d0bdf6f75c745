"""A line's settings, one by one and piece by piece: `talk=5m` is five minutes and no seconds. Only what is changed is written anew.

A value is what stands in the line after `name=` (`yes` for a flag). A piece is what one field of a form holds of it, by its key.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from halqa.core.packs.carried import Setting
from halqa.core.packs.elements import ARROW, listed

_BLANKS = re.compile(r"[ \t]+")
_TIME = re.compile(r"([0-9]{1,4})([ms])")
_SEPARATOR = {"language": " "}
"""What stands between the parts of a list; a comma elsewhere."""


class Piece(msgspec.Struct, frozen=True):
    """One field: its key within the setting, how it is filled in, and what it may be."""

    key: str
    form: str
    choices: tuple[str, ...] = ()


def value_of(settings: str, one: Setting) -> str:
    """What the line says of a setting, or nothing."""
    words = settings.split()
    first, last = _place(words, one)
    if first == last:
        return ""
    if one.kind == "flag":
        return "yes"
    if one.word:
        return words[first]
    return words[last - 1].removeprefix(ARROW) if one.name == ARROW else words[first].partition("=")[2]


def with_value(settings: str, one: Setting, value: str) -> str:
    """The line's settings with this one said otherwise; an empty value takes it away."""
    words = settings.split()
    first, last = _place(words, one)
    if first == last and (one.name == ARROW or one.word):
        first = last = 0
    written = _BLANKS.sub("-", value.strip())
    new: list[str] = []
    if written:
        named = [f"{one.name}={written}"]
        new = [one.name] if one.kind == "flag" else [written] if one.word else [ARROW, written]
        new = new if one.kind == "flag" or one.word or one.name == ARROW else named
    return " ".join([*words[:first], *new, *words[last:]])


def _place(words: Sequence[str], one: Setting) -> tuple[int, int]:
    """The words that say a setting, as a slice; an empty one at the end when nothing does."""
    for number, word in enumerate(words):
        if one.name == ARROW:
            found = word == ARROW
        elif one.word:
            found = number == 0 and "=" not in word if one.placed else word in one.values
        elif one.kind == "flag":
            found = word in (one.name, one.also)
        else:
            found = word.startswith(f"{one.name}=")
        if found:
            return number, min(number + 1 + (one.name == ARROW), len(words))
    return len(words), len(words)


def pieces(one: Setting, value: str, choices: Sequence[str]) -> tuple[Piece, ...]:
    """The fields of a setting that stands at `value`; `choices` are the ids it may name."""
    menu = one.values or ("", *choices)
    standing = _parts(one, value)
    known = tuple(dict.fromkeys((*choices, *standing)))
    by_kind: dict[str, tuple[Piece, ...]] = {
        "fixed": (),
        "flag": (Piece("", "tick"),),
        "yes-no": (Piece("", "tick"),),
        "choice": (Piece("", "menu", _with(menu, value)),),
        "target": (Piece("", "menu", _with(menu, value)),),
        "targets": tuple(Piece(each, "tick") for each in known),
        "order": tuple(
            Piece(str(number), "menu", ("", *known)) for number in range(1, min(len(standing) + 1, len(known)) + 1)
        ),
        "time": (Piece("m", "number"), Piece("s", "number")),
        "whole": (Piece("", "number"),),
        "minutes": (Piece("", "number"),),
        "date": (Piece("", "date"),),
        "text": (Piece("", "text"),),
        "points": tuple(Piece(each, "number") for each in dict.fromkeys((*choices, *_points(value)))),
        "seats": (Piece("least", "number"), Piece("most", "number")),
        "moment": (
            Piece("of", "menu", _with(("", *choices), value.partition("+")[0])),
            Piece("m", "number"),
            Piece("s", "number"),
        ),
        "review": tuple(Piece(each, "text") for each in choices),
    }
    return by_kind[one.kind]


def _with(menu: Sequence[str], value: str) -> tuple[str, ...]:
    """A menu, with what stands in the line even when it is none of it: nothing is changed behind the author's back."""
    return tuple(dict.fromkeys((*menu, value))) if value else tuple(menu)


def piece(one: Setting, value: str, key: str) -> str:
    """What stands in one field."""
    if one.kind in {"flag", "yes-no"}:
        return "yes" if value == "yes" else ""
    if one.kind == "targets":
        return "yes" if key in _parts(one, value) else ""
    if one.kind == "order":
        standing = _parts(one, value)
        return standing[int(key) - 1] if key.isdecimal() and 0 < int(key) <= len(standing) else ""
    if one.kind == "time":
        return _clock(value, key)
    if one.kind == "minutes":
        return value.removesuffix("m")
    if one.kind == "points":
        return _points(value).get(key, "")
    if one.kind == "seats":
        least, _, most = value.strip("-").partition("-")
        return (most or least) if key == "most" else least
    if one.kind == "moment":
        phase, _, after = value.partition("+")
        return phase if key == "of" else _clock(after, key)
    if one.kind == "review":
        return _states(value).get(key, "")
    return value or (one.values[0] if one.values else "")


def with_piece(one: Setting, value: str, key: str, new: str) -> str:
    """The value with one field said otherwise."""
    if one.kind == "targets":
        others = [each for each in _parts(one, value) if each != key]
        return _SEPARATOR.get(one.of, ",").join((*others, key) if new else others)
    if one.kind == "order":
        standing = [*_parts(one, value), ""]
        place = int(key) - 1 if key.isdecimal() and 0 < int(key) <= len(standing) else len(standing) - 1
        standing[place] = new
        return ",".join(dict.fromkeys(filter(None, standing)))
    if one.kind == "time":
        return _timed(value, key, new) or ("0m" if one.placed else "")
    if one.kind == "minutes":
        return f"{new}m" if new.isdecimal() else new
    if one.kind == "points":
        points = _points(value) | {key: new}
        return ",".join(f"{name}:{count}" for name, count in points.items() if count)
    if one.kind == "seats":
        least, most = new if key == "least" else piece(one, value, "least"), piece(one, value, "most")
        most = new if key == "most" else most
        least, most = least or most, most or least
        return least if least == most else f"{least}-{most}"
    if one.kind == "moment":
        phase, _, after = value.partition("+")
        if key == "of":  # no phase, no time within it; a time typed first waits for its phase
            return f"{new}+{after}" if new and after else new
        after = _timed(after, key, new)
        return f"{phase}+{after}" if after else phase
    if one.kind == "review":
        states = _states(value) | {key: new}
        return "\n".join(f"{lang} {state}" for lang, state in states.items() if state)
    return "" if one.values and new == one.values[0] else new


def _parts(one: Setting, value: str) -> tuple[str, ...]:
    """The ids of a list, each once."""
    return tuple(dict.fromkeys(value.split() if _SEPARATOR.get(one.of) else listed(value)))


def _points(value: str) -> dict[str, str]:
    return {name: points for name, _, points in (each.partition(":") for each in listed(value))}


def _states(value: str) -> dict[str, str]:
    return {lang: state.strip() for lang, _, state in (line.partition(" ") for line in value.split("\n") if line)}


def _clock(value: str, key: str) -> str:
    """The minutes or the seconds of `5m`, `90s`; nothing for no time."""
    match = _TIME.fullmatch(value)
    if match is None:
        return ""
    seconds = int(match[1]) * (60 if match[2] == "m" else 1)
    return str(seconds // 60) if key == "m" else str(seconds % 60 or "")


def _timed(value: str, key: str, new: str) -> str:
    """The time with its minutes or its seconds said otherwise. What is no number is kept as it was typed: the checks say so."""
    if new and not new.isdecimal():
        return new
    other = _clock(value, "s" if key == "m" else "m")
    minutes, seconds = (new, other) if key == "m" else (other, new)
    return time_words(60 * int(minutes or 0) + int(seconds or 0))


def time_words(seconds: int) -> str:
    """`5m`, or `90s` where it is no whole number of minutes; nothing for no time."""
    if not seconds:
        return ""
    return f"{seconds // 60}m" if seconds % 60 == 0 else f"{seconds}s"

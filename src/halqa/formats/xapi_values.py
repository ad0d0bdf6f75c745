"""The forms of single values in xAPI statements, and whether a response is one that its question allows."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>\"{}|\\^`\x00-\x20\x7f]+")
_UUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+\-][0-9]{2}:[0-9]{2})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}")
_DURATION = re.compile(
    r"P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?"
)
_MAILBOX = re.compile(r"mailto:[^\s@]{1,200}@[^\s@]{1,200}")
_SHA1 = re.compile(r"[0-9a-fA-F]{40}")
_NUMBER = r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?"
_RANGE = re.compile(rf"{_NUMBER}|(?:{_NUMBER})?\[:\](?:{_NUMBER})?")

COMMA = "[,]"
"""What stands between the ids of a response."""
_LISTS: dict[str, tuple[str, ...]] = {
    "choice": ("choices",),
    "sequencing": ("choices",),
    "likert": ("scale",),
    "matching": ("source", "target"),
    "performance": ("steps",),
    "true-false": (),
    "fill-in": (),
    "long-fill-in": (),
    "numeric": (),
    "other": (),
}
"""Each type of interaction with the lists of components it may have."""


def _matching(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and len(value) <= 4000 and pattern.fullmatch(value) is not None


def _only(word: str) -> Callable[[Any], bool]:
    return lambda value: value == word


def _time(value: Any) -> bool:
    """A moment with seconds and its distance from UTC; "-00:00" says that this distance is unknown, and is refused."""
    if not isinstance(value, str) or not _TIME.fullmatch(value) or value.endswith("-00:00"):
        return False
    try:
        dt.datetime.fromisoformat(f"{value[:19]}{'+00:00' if value.endswith('Z') else value[-6:]}")
    except ValueError:
        return False
    return True


FORMS: dict[str, Callable[[Any], bool]] = {
    "text": lambda value: isinstance(value, str),
    "filled": lambda value: isinstance(value, str) and value.strip() != "",
    "texts": lambda value: isinstance(value, list) and all(isinstance(each, str) for each in value),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "iri": _matching(_IRI),
    "uuid": _matching(_UUID),
    "time": _time,
    "language": _matching(_LANGUAGE),
    "duration": _matching(_DURATION),
    "mailbox": _matching(_MAILBOX),
    "sha1": _matching(_SHA1),
    "version": _only("1.0.0"),
    "interaction": lambda value: isinstance(value, str) and value in _LISTS,
    "agent-type": _only("Agent"),
    "group-type": _only("Group"),
    "activity-type": _only("Activity"),
    "reference-type": _only("StatementRef"),
    "inner-type": _only("SubStatement"),
}
"""Whether a value has the form of this name. A provider's `version` is 1.0.0, whichever 1.0.x it follows: so the specification."""


def component_lists(interaction: Any) -> tuple[str, ...]:
    """The lists of components that this type of interaction may have."""
    return _LISTS.get(interaction, ()) if isinstance(interaction, str) else ()


def answers(definition: dict[str, Any]) -> Callable[[str], bool]:
    """Tells of a response (or a pattern of right ones) whether this definition allows it. Where it does not say what may be chosen,
    anything may."""
    match definition.get("interactionType"):
        case "true-false":
            return lambda response: response in ("true", "false")
        case "numeric":
            return lambda response: _RANGE.fullmatch(response) is not None
        case "choice" | "sequencing":
            known = _known(definition.get("choices"))
            return lambda response: _each_once(response.split(COMMA)) and known(response.split(COMMA))
        case "likert":
            steps = _known(definition.get("scale"))
            return lambda response: steps([response])
        case "matching":
            source, target = _known(definition.get("source")), _known(definition.get("target"))
            return lambda response: _pairs(response, source, target)
        case _:
            return lambda response: True


Known = Callable[[list[str]], bool]


def _known(components: Any) -> Known:
    if not isinstance(components, list):
        return lambda chosen: True
    ids = {each["id"] for each in components if isinstance(each, dict) and isinstance(each.get("id"), str)}
    return ids.issuperset


def _each_once(chosen: list[str]) -> bool:
    return len(set(chosen)) == len(chosen)


def _pairs(response: str, source: Known, target: Known) -> bool:
    pairs = [pair.split("[.]") for pair in response.split(COMMA)]
    whole = all(len(pair) == 2 for pair in pairs)
    return whole and source([pair[0] for pair in pairs]) and target([pair[1] for pair in pairs])


def shown(text: str) -> str:
    """A foreign word for a sentence: short, without signs that a screen would obey."""
    clean = "".join(sign if sign.isprintable() else "·" for sign in text[:60].encode("utf-8", "replace").decode())
    return f"{clean[:40]}…" if len(text) > 40 else clean

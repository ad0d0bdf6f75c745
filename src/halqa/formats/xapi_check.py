"""What is wrong with xAPI 1.0.3 statements, ours or anybody's: a list of Problems, whatever the bytes are.

The rules are those of the specification's Part Two, and stricter where Halqa promises more: every name in three languages, nobody
named but by an account. Objects are tables of property -> rule (`_RULES`), so that a property that is not in them is unknown.
"""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from halqa.core.problems import Arg, Problem, Severity, Where
from halqa.core.words import LANGS
from halqa.formats.xapi_values import FORMS, answers, component_lists, shown

MOST_BYTES = 64 * 2**20
MOST_PROBLEMS = 100
"""A file with more of them is told by its first hundred."""

Rule = Callable[["_Checker", Any, str], None]


class _Object(dict[str, Any]):
    """A JSON object that remembers which of its keys came twice."""

    repeated: tuple[str, ...] = ()


class _Read:
    """What was read, apart from the words that say why nothing was."""

    def __init__(self, value: Any) -> None:
        self.value = value


class _EnoughError(Exception):
    """A hundred problems were found."""


def check(raw: bytes, file: str = "") -> list[Problem]:
    """The problems of a file of statements (an array, or one), in its order: `where.line` counts the statements from 1, `where.column`
    is the property. An empty list: a learning record store may take it."""
    checker = _Checker(file)
    found = _read(raw)
    if isinstance(found, str):
        checker.say("xapi-unreadable", "", reason=found)
        return checker.problems
    with contextlib.suppress(_EnoughError):
        checker.file(found)
    return checker.problems


def _read(raw: bytes) -> _Read | str:
    """The JSON, or in one word why it is none."""
    if len(raw) > MOST_BYTES:
        return "large"
    try:
        return _Read(json.loads(raw.decode(), object_pairs_hook=_object, parse_constant=_no, parse_float=_finite))
    except UnicodeDecodeError:
        return "text"
    except RecursionError:
        return "deep"
    except ValueError:  # not JSON, or a number of thousands of digits
        return "json"


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    found = _Object(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        found.repeated = (
            tuple(dict.fromkeys(key for key in keys if keys.count(key) > 1)) if len(keys) < 1000 else ("…",)
        )
    return found


def _no(constant: str) -> Any:
    raise ValueError(constant)  # NaN and the infinities are no JSON


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError(text)
    return number


class _Checker:
    """Walks through a file and notes what is wrong."""

    def __init__(self, file: str) -> None:
        self._file, self._at = file, 0
        self.problems: list[Problem] = []

    def say(self, code: str, path: str, severity: Severity = "error", **args: Arg) -> None:
        """Note a problem of the property at `path`."""
        if len(self.problems) >= MOST_PROBLEMS:
            raise _EnoughError
        where = Where(self._file, self._at, path)
        self.problems.append(Problem(code, severity, where, {"statement": self._at, "property": path or "…", **args}))

    def file(self, read: _Read) -> None:
        """An array of statements, or one."""
        if not isinstance(read.value, (list, dict)):
            self.say("xapi-form", "", wanted="list")
            return
        ids: set[str] = set()
        for self._at, statement in enumerate(read.value if isinstance(read.value, list) else [read.value], start=1):
            self.object("statement", statement, "")
            id = statement.get("id") if isinstance(statement, dict) else None
            if isinstance(id, str) and id.lower() in ids:
                self.say("xapi-repeated", "id", value=shown(id))
            elif isinstance(id, str):
                ids.add(id.lower())

    def object(self, name: str, value: Any, path: str) -> None:
        """An object of the table `name`: its properties one by one, then what they must be to each other."""
        if not isinstance(value, dict):
            self.say("xapi-form", path, wanted="object")
            return
        for key in getattr(value, "repeated", ()):
            self.say("xapi-repeated", _join(path, shown(key)), value=shown(key))
        rules, required = _RULES[name]
        for key in required:
            if key not in value:
                self.say("xapi-missing", _join(path, key))
        for key, each in value.items():
            if key in rules:
                rules[key](self, each, _join(path, key))
            else:
                self.say("xapi-unknown", _join(path, shown(key)))
        if name in _TOGETHER:
            _TOGETHER[name](self, value, path)

    def each(self, name: str, value: Any, path: str) -> None:
        """A list of such objects."""
        if not isinstance(value, list):
            self.say("xapi-form", path, wanted="list")
            return
        for number, each in enumerate(value):
            self.object(name, each, f"{path}.{number}")


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _form(wanted: str) -> Rule:
    def rule(checker: _Checker, value: Any, path: str) -> None:
        if not FORMS[wanted](value):
            checker.say("xapi-form", path, wanted=wanted)

    return rule


def _one(name: str) -> Rule:
    return lambda checker, value, path: checker.object(name, value, path)


def _many(name: str) -> Rule:
    return lambda checker, value, path: checker.each(name, value, path)


def _languages(checker: _Checker, value: Any, path: str) -> None:
    if not isinstance(value, dict) or not all(FORMS["language"](key) for key in value):
        checker.say("xapi-form", path, wanted="languages")
    elif not all(isinstance(each, str) for each in value.values()):
        checker.say("xapi-form", path, wanted="text")
    else:
        have = {key.split("-")[0].lower() for key, words in value.items() if words.strip()}
        missing = [lang for lang in LANGS if lang not in have]
        if missing:
            checker.say("xapi-translation", path, "warning", languages=", ".join(missing))


def _extensions(checker: _Checker, value: Any, path: str) -> None:
    if not isinstance(value, dict) or not all(FORMS["iri"](key) for key in value):
        checker.say("xapi-form", path, wanted="extensions")


def _actor(checker: _Checker, value: Any, path: str) -> None:
    group = isinstance(value, dict) and value.get("objectType") == "Group"
    checker.object("group" if group else "agent", value, path)


THINGS = {"Agent": "agent", "Group": "group", "StatementRef": "reference"}


def _thing(checker: _Checker, value: Any, path: str) -> None:
    """The object of a statement: its type says which table holds."""
    inner = isinstance(value, dict) and value.get("objectType") == "SubStatement"
    checker.object("inner", value, path) if inner else _inner_thing(checker, value, path)


def _inner_thing(checker: _Checker, value: Any, path: str) -> None:
    """The object of a statement inside a statement: anything but a third one."""
    kind = value.get("objectType") if isinstance(value, dict) else None
    checker.object(THINGS.get(kind, "activity") if isinstance(kind, str) else "activity", value, path)


def _activities(checker: _Checker, value: Any, path: str) -> None:
    """One activity, as older statements have it, or a list of them."""
    (checker.object if isinstance(value, dict) else checker.each)("activity", value, path)


IDENTIFIERS = ("mbox", "mbox_sha1sum", "openid", "account")


def _agent_is_one(checker: _Checker, value: dict[str, Any], path: str) -> None:
    given = [each for each in IDENTIFIERS if each in value]
    if len(given) != 1:
        checker.say("xapi-actor", path)
    elif given != ["account"] or "name" in value:
        checker.say("xapi-named", path, "warning")


def _group_is_known(checker: _Checker, value: dict[str, Any], path: str) -> None:
    given = [each for each in IDENTIFIERS if each in value]
    members = value.get("member")
    if len(given) > 1 or (not given and not members):
        checker.say("xapi-actor", path)


def _score_fits(checker: _Checker, value: dict[str, Any], path: str) -> None:
    known = {key: each for key, each in value.items() if FORMS["number"](each)}
    low, high, raw = known.get("min"), known.get("max"), known.get("raw")
    wrong = (
        not -1 <= known.get("scaled", 0) <= 1
        or (low is not None and high is not None and low >= high)
        or (raw is not None and low is not None and raw < low)
        or (raw is not None and high is not None and raw > high)
    )
    if wrong:
        checker.say("xapi-score", path)


INTERACTION = ("correctResponsesPattern", "choices", "scale", "source", "target", "steps")


def _interaction_fits(checker: _Checker, value: dict[str, Any], path: str) -> None:
    kind = value.get("interactionType")
    allowed = component_lists(kind)
    for key in INTERACTION:
        if key not in value:
            continue
        if kind is None:
            checker.say("xapi-missing", _join(path, "interactionType"))
            return
        if key != "correctResponsesPattern" and key not in allowed:
            checker.say("xapi-unknown", _join(path, key))
    for key in allowed:
        ids = Counter(each["id"] for each in _objects(value.get(key)) if isinstance(each.get("id"), str))
        for id in (id for id, times in ids.items() if times > 1):
            checker.say("xapi-repeated", _join(path, key), value=shown(id))
    patterns, fits = value.get("correctResponsesPattern"), answers(value)
    for pattern in patterns if isinstance(patterns, list) else ():
        if isinstance(pattern, str) and not fits(pattern):
            checker.say("xapi-answer", _join(path, "correctResponsesPattern"), value=shown(pattern))


def _objects(value: Any) -> Iterable[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else ()


def _statement_fits(checker: _Checker, value: dict[str, Any], path: str) -> None:
    """What result and context may say depends on the object."""
    thing, result, context = (
        each if isinstance(each, dict) else {} for each in (value.get(key) for key in ("object", "result", "context"))
    )
    if thing.get("objectType", "Activity") != "Activity":
        for key in ("revision", "platform"):
            if key in context:
                checker.say("xapi-unknown", _join(path, f"context.{key}"))
    definition, response = thing.get("definition"), result.get("response")
    if isinstance(definition, dict) and isinstance(response, str) and not answers(definition)(response):
        checker.say("xapi-answer", _join(path, "result.response"), value=shown(response))
    verb = value.get("verb")
    voided = isinstance(verb, dict) and verb.get("id") == "http://adlnet.gov/expapi/verbs/voided"
    if voided and thing.get("objectType") != "StatementRef":
        checker.say("xapi-form", _join(path, "object"), wanted="reference")


_WHO: dict[str, Rule] = {
    "name": _form("text"),
    "mbox": _form("mailbox"),
    "mbox_sha1sum": _form("sha1"),
    "openid": _form("iri"),
    "account": _one("account"),
}
_SAID: dict[str, Rule] = {
    "actor": _actor,
    "verb": _one("verb"),
    "object": _thing,
    "result": _one("result"),
    "context": _one("context"),
    "timestamp": _form("time"),
    "attachments": _many("attachment"),
}
_NEEDED = ("actor", "verb", "object")
_RULES: dict[str, tuple[dict[str, Rule], tuple[str, ...]]] = {
    "statement": (
        {**_SAID, "id": _form("uuid"), "stored": _form("time"), "version": _form("version"), "authority": _actor},
        (*_NEEDED, "id", "timestamp"),
    ),
    "inner": ({**_SAID, "object": _inner_thing, "objectType": _form("inner-type")}, (*_NEEDED, "objectType")),
    "agent": ({**_WHO, "objectType": _form("agent-type")}, ()),
    "group": ({**_WHO, "objectType": _form("group-type"), "member": _many("agent")}, ("objectType",)),
    "account": ({"homePage": _form("iri"), "name": _form("filled")}, ("homePage", "name")),
    "verb": ({"id": _form("iri"), "display": _languages}, ("id", "display")),
    "activity": (
        {"id": _form("iri"), "objectType": _form("activity-type"), "definition": _one("definition")},
        ("id",),
    ),
    "reference": ({"id": _form("uuid"), "objectType": _form("reference-type")}, ("id", "objectType")),
    "definition": (
        {
            "name": _languages,
            "description": _languages,
            "type": _form("iri"),
            "moreInfo": _form("iri"),
            "extensions": _extensions,
            "interactionType": _form("interaction"),
            "correctResponsesPattern": _form("texts"),
            **{key: _many("component") for key in INTERACTION[1:]},
        },
        (),
    ),
    "component": ({"id": _form("filled"), "description": _languages}, ("id",)),
    "result": (
        {
            "score": _one("score"),
            "success": _form("boolean"),
            "completion": _form("boolean"),
            "response": _form("text"),
            "duration": _form("duration"),
            "extensions": _extensions,
        },
        (),
    ),
    "score": ({key: _form("number") for key in ("scaled", "raw", "min", "max")}, ()),
    "context": (
        {
            "registration": _form("uuid"),
            "instructor": _actor,
            "team": _one("group"),
            "contextActivities": _one("context-activities"),
            "revision": _form("text"),
            "platform": _form("text"),
            "language": _form("language"),
            "statement": _one("reference"),
            "extensions": _extensions,
        },
        (),
    ),
    "context-activities": (dict.fromkeys(("parent", "grouping", "category", "other"), _activities), ()),
    "attachment": (
        {
            "usageType": _form("iri"),
            "display": _languages,
            "description": _languages,
            "contentType": _form("filled"),
            "length": _form("number"),
            "sha2": _form("filled"),
            "fileUrl": _form("iri"),
        },
        ("usageType", "display", "contentType", "length", "sha2"),
    ),
}
_TOGETHER: dict[str, Callable[[_Checker, dict[str, Any], str], None]] = {
    "statement": _statement_fits,
    "inner": _statement_fits,
    "agent": _agent_is_one,
    "group": _group_is_known,
    "score": _score_fits,
    "definition": _interaction_fits,
}

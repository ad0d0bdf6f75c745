"""xAPI 1.0.3 statements as typed values, and their bytes: one JSON array, which is what a learning record store takes in one POST.

Written after the specification's Part Two (data). A statement carries no `version`: the specification asks providers to leave it out,
because every 1.0.x statement is of the 1.0.0 data model; "1.0.3" is said in the header of the request. `formats.xapi_check` reads such
bytes, from whomever they come.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any, Literal

import msgspec

NAME = "xapi"
SUFFIXES = (".xapi.json",)
LOSSES = (
    "export-loss-words",
    "export-loss-names",
    "export-loss-anonymous",
    "export-loss-paired",
    "export-loss-few",
    "export-loss-questions",
    "export-loss-votes",
    "export-loss-versions",
    "export-loss-run",
)
"""What the room knows and the file does not say: keys of sentences."""

VERBS = "http://adlnet.gov/expapi/verbs/"
TYPES = "http://adlnet.gov/expapi/activities/"
INTERACTION = f"{TYPES}cmi.interaction"
"""The vocabulary that learning record stores know."""

LanguageMap = dict[str, str]
Extensions = dict[str, Any]
InteractionType = Literal["choice", "sequencing", "likert", "long-fill-in"]


class Account(msgspec.Struct, frozen=True, rename="camel"):
    """An opaque name that is good at one place only."""

    home_page: str
    name: str


class Agent(msgspec.Struct, frozen=True, tag="Agent", tag_field="objectType", omit_defaults=True):
    """One voice, by a pseudonym."""

    account: Account
    name: str = ""


class Group(msgspec.Struct, frozen=True, tag="Group", tag_field="objectType", omit_defaults=True):
    """Several people who are not told apart: a table, the circle."""

    account: Account
    name: str = ""


class Verb(msgspec.Struct, frozen=True):
    """What was done."""

    id: str
    display: LanguageMap


class Component(msgspec.Struct, frozen=True, omit_defaults=True):
    """One choice, or one step of a scale."""

    id: str
    description: LanguageMap = {}


class Definition(msgspec.Struct, frozen=True, kw_only=True, rename="camel", omit_defaults=True):
    """What an activity is; for a question also how it is answered. No correct responses: there are none, or they may not be told."""

    name: LanguageMap = {}
    description: LanguageMap = {}
    type: str
    interaction_type: InteractionType | None = None
    correct_responses_pattern: tuple[str, ...] | None = None
    choices: tuple[Component, ...] = ()
    scale: tuple[Component, ...] = ()
    extensions: Extensions = {}


class Activity(msgspec.Struct, frozen=True, tag="Activity", tag_field="objectType", omit_defaults=True):
    """What the statement is about, under an IRI of its own."""

    id: str
    definition: Definition | None = None


class Score(msgspec.Struct, frozen=True):
    """Points: `raw` from `min` to `max`, `scaled` from -1 to 1."""

    scaled: float
    raw: float
    min: float
    max: float


class Result(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What came of it."""

    score: Score | None = None
    success: bool | None = None
    completion: bool | None = None
    response: str | None = None
    extensions: Extensions = {}


class ContextActivities(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the activity is a part of."""

    parent: tuple[Activity, ...] = ()
    grouping: tuple[Activity, ...] = ()


class Context(msgspec.Struct, frozen=True, kw_only=True, rename="camel", omit_defaults=True):
    """Where it happened."""

    registration: str
    team: Group | None = None
    context_activities: ContextActivities | None = None
    platform: str = ""
    extensions: Extensions = {}


class Statement(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody did something."""

    id: str = ""
    actor: Agent | Group
    verb: Verb
    object: Activity
    result: Result | None = None
    context: Context
    timestamp: str


def identified(space: uuid.UUID, place: str, statement: Statement) -> Statement:
    """The statement under an id made from what it says and its `place` in the log: the same each time, another one as soon as it says
    something else. Names of groups do not count: they come in the language of the export."""
    bare = msgspec.structs.replace(
        statement,
        id="",
        actor=msgspec.structs.replace(statement.actor, name=""),
        context=msgspec.structs.replace(statement.context, team=_nameless(statement.context.team)),
    )
    raw = msgspec.json.encode(bare, order="deterministic").decode()
    return msgspec.structs.replace(statement, id=str(uuid.uuid5(space, f"{place} {raw}")))


def _nameless(team: Group | None) -> Group | None:
    return None if team is None else msgspec.structs.replace(team, name="")


def write(statements: Iterable[Statement]) -> bytes:
    """One JSON array, a line a statement, UTF-8 without a mark."""
    lines = [msgspec.json.encode(each, order="deterministic").decode() for each in statements]
    return ("[\n" + ",\n".join(lines) + "\n]\n" if lines else "[]\n").encode()

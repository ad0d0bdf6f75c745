"""What each line of a pack may carry besides its id and texts: `build` reads by it, and the Studio makes its fields of it."""

from __future__ import annotations

from typing import Literal

import msgspec

Kind = Literal[
    "flag", "yes-no", "choice", "target", "targets", "order", "time", "minutes", "whole", "date", "text", "points", "seats", "moment",
    "review", "fixed",
]  # fmt: skip
"""`target` is one id, `targets` several, `order` several whose order counts, `time` is `5m` or `90s`, `minutes` is `12m`, `points` is
`protection:2`, `seats` is `1-2`, `moment` is `phase+3m`, `review` is a language with its state; a `fixed` one nobody chooses."""


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a line may say. `values` are all it may be (the first is meant when it is absent); `of` is what a target names. `word`:
    it stands without its name among the words after the id, `placed` as the first of them. `also`: another way to write a flag."""

    name: str
    kind: Kind = "text"
    values: tuple[str, ...] = ()
    of: str = ""
    word: bool = False
    placed: bool = False
    also: str = ""


END = Setting(name="end", kind="choice", values=("", "good", "mixed", "missed", "harm"))
START = Setting(name="start", kind="flag")
WHO = Setting(name="who", kind="choice", values=("group", "each"), word=True)
RULE = Setting(name="rule", kind="choice", values=("majority", "unanimous", "chair"))
TIE = Setting(name="tie", kind="choice", values=("facilitator", "again"))
TIMES = tuple(Setting(name=name, kind="time") for name in ("silent", "talk", "vote"))
TO_STEP = Setting(name="->", kind="target", of="step")
BY = Setting(name="by", kind="choice", values=("participant", "trainer"))
VICTIM = Setting(name="victim", kind="flag")
MANUAL = Setting(name="manual", kind="flag", also="or=manual")
OR = Setting(name="or", kind="fixed", values=("", "manual"))
CRITICAL = Setting(name="critical", kind="flag")
LEGAL = Setting(name="legal", kind="flag")
SOURCES = Setting(name="source", kind="targets", of="reference")
OBJECTIVE = Setting(name="objective", kind="target", of="objective")
STATUS = Setting(name="status", kind="choice", values=("draft", "sourced", "reviewed", "retired"))
FORM = Setting(name="form", kind="choice", values=("", "a", "b"))
POLL_FORM = Setting(name="form", kind="choice", values=("choice", "scale", "order"))
MOST = Setting(name="most", kind="whole")
STEPS = Setting(name="steps", kind="whole")
PART = Setting(name="part", kind="choice", values=("morning", "afternoon"))
TEST = Setting(name="test", kind="choice", values=("", "pre", "post"))
PACE = Setting(name="pace", kind="choice", values=("plenary", "table", "free"))
KEEP = Setting(name="keep", kind="yes-no", values=("no", "yes"))
CONFIDENCE = Setting(name="confidence", kind="yes-no", values=("no", "yes"))
READER = Setting(name="reader", kind="choice", values=("facilitator", "interpreter"))
MINUTES = Setting(name="minutes", kind="whole")
DATES = tuple(Setting(name=name, kind="date") for name in ("as_of", "expires", "amended"))

CASE_STEP = (START, END)
ASK = (WHO, *TIMES, RULE, TIE)
CHOICE = (
    TO_STEP,
    Setting(name="credit", kind="points", of="dimension"),
    Setting(name="after", kind="targets", of="choice"),
    Setting(name="unless", kind="targets", of="choice"),
)
ROLE = (Setting(name="seats", kind="seats"), BY, VICTIM)
PHASE = (
    Setting(name="length", kind="time", word=True, placed=True),
    Setting(name="order", kind="order", of="role"),
)
INJECT = (
    Setting(name="at", kind="moment", of="phase"),
    MANUAL,
    OR,
    Setting(name="to", kind="targets", of="role"),
)
RUBRIC = (Setting(name="by", kind="target", of="role"), Setting(name="scale", kind="fixed"))
CRITERION = (OBJECTIVE, CRITICAL)
ITEM = (
    Setting(name="key", kind="targets", of="option"),
    SOURCES,
    OBJECTIVE,
    STATUS,
    FORM,
    Setting(name="family"),
)
POLL = {"choice": (POLL_FORM, MOST), "scale": (POLL_FORM, STEPS), "order": (POLL_FORM,)}
PAGE = (SOURCES,)
SCALE = (STEPS,)
THEME = (Setting(name="theme"),)
LENGTH = Setting(name="minutes", kind="minutes")
HALF = (Setting(name="day", kind="whole"), PART, LENGTH)
RUN = (
    Setting(name="kind", kind="target", of="kind", word=True, placed=True),
    Setting(name="ref", kind="order", of="ref"),
    LENGTH,
    Setting(name="mode", kind="target", of="mode"),
    TEST,
    PACE,
    KEEP,
    CONFIDENCE,
)
REFERENCE = (*DATES[:1], Setting(name="verified_by"), *DATES[1:], Setting(name="url"), LEGAL)

LINES: dict[str, dict[str, tuple[Setting, ...]]] = {
    "case": {"==": CASE_STEP, "ask": ASK, "*": CHOICE},
    "exercise": {"@": ROLE, "phase": PHASE, "inject": INJECT, "rubric": RUBRIC, "+": CRITERION},
    "bank": {"==": ITEM, "objective": THEME},
    "theory": {"==": PAGE},
    "overlay": {"==": PAGE},
    "feedback": {"+": SCALE},
    "agenda": {"==": HALF, "run": RUN},
    "pack": {"reference": REFERENCE},
}
"""By the kind of file and the keyword or mark. What stands in none carries nothing; a poll's line depends on its form."""

_SCENE = (
    Setting(name="version"),
    Setting(name="source", kind="fixed"),
    Setting(name="languages", kind="fixed"),
    MINUTES,
    Setting(name="licence"),
)
HEADS: dict[str, tuple[Setting, ...]] = {
    "pack": (
        Setting(name="pack", kind="fixed"),
        Setting(name="version"),
        Setting(name="source", kind="target", of="language"),
        Setting(name="languages", kind="targets", of="language"),
        Setting(name="licence"),
        Setting(name="authors"),
        Setting(name="sensitive", kind="yes-no", values=("no", "yes")),
        Setting(name="places"),
        Setting(name="review", kind="review", of="language"),
    ),
    "bank": (Setting(name="bank", kind="fixed"),),
    "theory": (Setting(name="theory", kind="fixed"),),
    "poll": (Setting(name="poll", kind="fixed"),),
    "feedback": (Setting(name="feedback", kind="fixed"),),
    "agenda": (Setting(name="agenda", kind="fixed"),),
    "overlay": (
        Setting(name="overlay", kind="fixed"),
        Setting(name="invented", kind="yes-no", values=("no", "yes")),
        Setting(name="signed_by"),
    ),
    "guide": (Setting(name="guide", kind="fixed"), READER),
    "glossary": (Setting(name="glossary", kind="fixed"),),
    "ids": (Setting(name="ids", kind="fixed"), Setting(name="retired", kind="fixed")),
    "case": (Setting(name="case", kind="fixed"), *_SCENE),
    "exercise": (Setting(name="exercise", kind="fixed"), *_SCENE),
}
"""The kinds of files, and what the head of each may say."""


def carried(kind: str, name: str, settings: str = "") -> tuple[Setting, ...]:
    """What a line of this keyword or mark may carry in a file of this kind; `settings` are those it has. A test and how sure one is are
    asked of a quiz alone, or where the line says them."""
    words = settings.split()
    if (kind, name) == ("poll", "=="):
        form = next((word.removeprefix("form=") for word in words if word.startswith("form=")), "choice")
        return POLL.get(form, POLL["choice"])
    if (kind, name) == ("agenda", "run") and words[:1] != ["quiz"]:
        said = {word.partition("=")[0] for word in words}
        return tuple(each for each in RUN if each not in (TEST, CONFIDENCE) or each.name in said)
    return LINES.get(kind, {}).get(name, ())

"""What a case and an exercise mean."""

from __future__ import annotations

import re
from typing import cast

from msgspec.structs import replace

from halqa.core.packs.build_content import file_title
from halqa.core.packs.carried import (
    ASK,
    BY,
    CASE_STEP,
    CHOICE,
    CRITERION,
    END,
    INJECT,
    OR,
    PHASE,
    ROLE,
    RUBRIC,
    RULE,
    TIE,
    TIMES,
    WHO,
)
from halqa.core.packs.elements import ARROW, Element, Findings, Opened, listed, sections
from halqa.core.packs.parts import Say
from halqa.core.packs.scenes import (
    GRID,
    Ask,
    By,
    Case,
    Choice,
    Credit,
    Criterion,
    Ending,
    Exercise,
    Inject,
    Phase,
    Role,
    Rule,
    Step,
    Tie,
    Who,
)
from halqa.core.packs.syntax import Form
from halqa.core.words import Text

_SEATS = re.compile(r"([0-9]{1,2})(?:-([0-9]{1,2}))?")
_CREDIT = re.compile(r"([a-z][a-z0-9-]*):(-?[0-9]{1,2})")
_AT = re.compile(r"([a-z0-9-]+)(?:\+([0-9]{1,4}[ms]))?")


def build_case(opened: Opened, found: Findings) -> Case:
    """A case: `title`, `care`, then steps `== id start`, `say`, `ask group talk=5m`, `* a -> next`, `== id end=good`, `debrief`."""
    preamble, steps = sections(opened.elements)
    care = next((element for element in preamble if element.name == "care"), None)
    path = f"case/{opened.id}"
    return Case(
        id=opened.id,
        title=file_title(opened, [element for element in preamble if element is not care], found),
        version=opened.field("version"),
        licence=opened.field("licence"),
        minutes=_minutes(opened, found),
        care=found.text(f"{path}/care", care) if care is not None else None,
        steps=tuple(_step(step, path, found) for step in steps),
    )


def _minutes(opened: Opened, found: Findings) -> int:
    value = opened.field("minutes")
    if value and not re.fullmatch(r"[0-9]{1,4}", value):
        found.bad_value(opened.head["minutes"][0][1].where, "minutes", value, "0-9999")
        return 0
    return int(value or 0)


def _step(step: tuple[Element, ...], root: str, found: Findings) -> Step:
    head = step[0]
    found.settings(head, CASE_STEP)
    identity = found.id_of(head)
    path = f"{root}/{identity}"
    found.name(path, head.line)
    says: list[Say] = []
    debriefs: list[Say] = []
    choices: list[Choice] = []
    ask: Ask | None = None
    coach: Text | None = None
    for element in step[1:]:
        if element.name in {"say", "debrief"}:
            (says if element.name == "say" else debriefs).append(build_said(element, path, found))
        elif element.name == "ask" and ask is None:
            ask = build_ask(element, path, found)
        elif element.name == "coach" and coach is None:
            found.settings(element, (), words=0)
            coach = found.text(f"{path}/coach", element)
        elif element.form is Form.OPTION:
            choices.append(build_choice(element, path, found))
        else:
            found.misplaced(element)
    if not says:
        found.report("missing-part", head.line.where, part="say", what=found.shown(head))
    return Step(
        id=identity,
        start="start" in head.words[1:],
        end=cast("Ending", found.choice(head, END)),
        says=tuple(says),
        ask=ask,
        choices=tuple(choices),
        debriefs=tuple(debriefs),
        coach=coach,
    )


def build_said(element: Element, path: str, found: Findings) -> Say:
    """A screen or a question. The only one of its kind needs no id."""
    found.settings(element, ())
    identity = found.id_of(element) if element.words else element.name
    return Say(id=identity, text=found.text(f"{path}/{identity}", element))


def build_ask(element: Element, path: str, found: Findings) -> Ask:
    """What is asked at a step: `ask group silent=30s talk=5m vote=1m rule=majority tie=facilitator`."""
    found.settings(element, ASK, words=0)
    given = [word for word in element.words if word in WHO.values]
    silent, talk, vote = (found.seconds(element, each.name, element.settings.get(each.name)) for each in TIMES)
    return Ask(
        text=found.text(f"{path}/ask", element),
        who=cast("Who", given[0] if given else WHO.values[0]),
        silent=silent,
        talk=talk,
        vote=vote,
        rule=cast("Rule", found.choice(element, RULE)),
        tie=cast("Tie", found.choice(element, TIE)),
    )


def build_choice(element: Element, path: str, found: Findings) -> Choice:
    """An option: `* a -> next credit=protection:2 after=debut/a unless=debut/b`."""
    found.settings(element, CHOICE)
    identity = found.id_of(element)
    return Choice(
        id=identity,
        text=found.text(f"{path}/{identity}", element),
        to=element.settings.get(ARROW, ""),
        credits=_credits(element, found),
        after=listed(element.settings.get("after", "")),
        unless=listed(element.settings.get("unless", "")),
    )


def _credits(element: Element, found: Findings) -> tuple[Credit, ...]:
    credits: list[Credit] = []
    for value in listed(element.settings.get("credit", "")):
        if match := _CREDIT.fullmatch(value):
            credits.append(Credit(match[1], int(match[2])))
        else:
            found.bad_value(element.line.where, "credit", value, "protection:2")
    return tuple(credits)


class _Parts:
    """What an exercise's lines were read into so far."""

    def __init__(self) -> None:
        self.texts: dict[str, Text] = {}
        self.last = ""
        self.roles: list[Role] = []
        self.phases: list[Phase] = []
        self.injects: list[Inject] = []
        self.observer = ""
        self.criteria: list[Criterion] = []
        self.debriefs: list[Say] = []


def build_exercise(opened: Opened, found: Findings) -> Exercise:
    """An exercise: `@ role seats=1 by=trainer`, `phase id 12m`, `inject id at=phase+3m to=role` with `expect`, `rubric by=role` with
    `+ criterion`, `debrief`."""
    path = f"exercise/{opened.id}"
    parts, rest = _Parts(), list[Element]()
    for element in opened.elements:
        if not _read(element, path, parts, found):
            rest.append(element)
    return Exercise(
        id=opened.id,
        title=file_title(opened, rest, found),
        version=opened.field("version"),
        licence=opened.field("licence"),
        minutes=_minutes(opened, found),
        care=parts.texts.get("care"),
        stop_word=parts.texts.get("stop-word"),
        roles=tuple(parts.roles),
        phases=tuple(parts.phases),
        injects=tuple(parts.injects),
        observer=parts.observer,
        criteria=tuple(parts.criteria),
        debriefs=tuple(parts.debriefs),
    )


def _read(element: Element, path: str, parts: _Parts, found: Findings) -> bool:
    """Read one line of an exercise; whether it was one."""
    after, parts.last = parts.last, element.name
    if element.name == "title" and after in ("@", "phase"):
        _name(element, after, path, parts, found)
    elif element.name in {"care", "stop-word"} and element.name not in parts.texts:
        found.settings(element, (), words=0)
        parts.texts[element.name] = found.text(f"{path}/{element.name}", element)
    elif element.form is Form.ROLE:
        parts.roles.append(_role(element, path, found))
    elif element.name == "phase":
        parts.phases.append(_phase(element, path, found))
    elif element.name == "inject":
        parts.injects.append(_inject(element, path, found))
    elif element.name == "expect" and parts.injects and parts.injects[-1].expect is None:
        parts.injects[-1] = _expected(element, parts.injects[-1], path, found)
    elif element.name == "rubric" and not parts.observer:
        parts.observer = _rubric(element, found)
    elif element.form is Form.CRITERION and parts.observer:
        parts.criteria.append(_criterion(element, path, found))
    elif element.name == "debrief":
        parts.debriefs.append(build_said(element, path, found))
    else:
        return False
    return True


def _name(element: Element, of: str, path: str, parts: _Parts, found: Findings) -> None:
    """What the circle calls the role or the phase of the line before."""
    found.settings(element, (), words=0)
    if of == "@":
        role = parts.roles[-1]
        parts.roles[-1] = replace(role, name=found.text(f"{path}/role/{role.id}/title", element))
    else:
        phase = parts.phases[-1]
        parts.phases[-1] = replace(phase, name=found.text(f"{path}/phase/{phase.id}/title", element))


def _role(element: Element, path: str, found: Findings) -> Role:
    found.settings(element, ROLE)
    identity = found.id_of(element)
    seats = element.settings.get("seats", "1")
    match = _SEATS.fullmatch(seats)
    least, most = (int(match[1]), int(match[2] or match[1])) if match else (1, 1)
    if match is None or not 0 < most >= least:
        found.bad_value(element.line.where, "seats", seats, "1, 0-1, 1-2")
        least, most = 1, 1
    return Role(
        id=identity,
        text=found.text(f"{path}/role/{identity}", element),
        least=least,
        most=most,
        by=cast("By", found.choice(element, BY)),
        victim="victim" in element.words[1:],
    )


def _phase(element: Element, path: str, found: Findings) -> Phase:
    found.settings(element, PHASE)
    identity = found.id_of(element)
    found.name(f"{path}/phase/{identity}", element.line)
    length = element.words[1] if len(element.words) > 1 else "-"
    return Phase(
        id=identity,
        seconds=found.seconds(element, "phase", length),
        order=listed(element.settings.get("order", "")),
    )


def _inject(element: Element, path: str, found: Findings) -> Inject:
    found.settings(element, INJECT)
    identity = found.id_of(element)
    at = element.settings.get("at", "")
    match = _AT.fullmatch(at)
    if at and match is None:
        found.bad_value(element.line.where, "at", at, "phase+3m")
    phase, after = (match[1], match[2]) if match else ("", None)
    by_hand = "manual" in element.words[1:] or found.choice(element, OR) == "manual"
    if not phase and not by_hand:
        found.report("inject-never", element.line.where, what=found.shown(element))
    return Inject(
        id=identity,
        text=found.text(f"{path}/inject/{identity}", element),
        to=listed(element.settings.get("to", "")),
        phase=phase,
        after=found.seconds(element, "at", after),
        manual=by_hand,
    )


def _expected(element: Element, inject: Inject, path: str, found: Findings) -> Inject:
    found.settings(element, (), words=0)
    return replace(inject, expect=found.text(f"{path}/inject/{inject.id}/expect", element))


def _rubric(element: Element, found: Findings) -> str:
    """Who observes. The grid is the same everywhere; naming it is allowed, another one is not."""
    found.settings(element, RUBRIC, words=0)
    scale = element.settings.get("scale")
    if scale is not None and listed(scale) != GRID:
        found.bad_value(element.line.where, "scale", scale, ",".join(GRID))
    by = element.settings.get("by", "")
    if not by:
        found.report("missing-part", element.line.where, part="by=", what="rubric")
    return by or "-"


def _criterion(element: Element, path: str, found: Findings) -> Criterion:
    found.settings(element, CRITERION)
    identity = found.id_of(element)
    return Criterion(
        id=identity,
        text=found.text(f"{path}/rubric/{identity}", element),
        objective=element.settings.get("objective", ""),
        critical="critical" in element.words[1:],
    )

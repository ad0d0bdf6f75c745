"""What a bank, a theory file, a file of polls and an overlay mean."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from halqa.core.packs.carried import FORM, ITEM, PAGE, POLL, POLL_FORM, SCALE, STATUS, THEME
from halqa.core.packs.elements import Element, Findings, Opened, listed, sections
from halqa.core.packs.model import (
    Bank,
    Feedback,
    Fill,
    Item,
    Letter,
    Objective,
    Option,
    Overlay,
    Page,
    Poll,
    PollForm,
    Polls,
    Scale,
    Status,
    Theory,
)
from halqa.core.packs.parts import EMPTY, Say
from halqa.core.packs.syntax import Form
from halqa.core.words import Text

MOST_TO_ORDER = 7
"""More than this nobody puts in an order with care."""


def build_bank(opened: Opened, found: Findings) -> Bank:
    """Objectives, then items: `== id key=b source=x objective=y`, `ask`, `* a` and its `why`."""
    preamble, steps = sections(opened.elements)
    objectives: list[Objective] = []
    rest: list[Element] = []
    for element in preamble:
        if element.name == "objective":
            found.settings(element, THEME)
            identity = found.id_of(element)
            text = found.text(f"objective/{identity}", element)
            objectives.append(Objective(id=identity, theme=element.settings.get("theme", ""), text=text))
        else:
            rest.append(element)
    return Bank(
        id=opened.id,
        title=file_title(opened, rest, found),
        objectives=tuple(objectives),
        items=tuple(_item(step, found) for step in steps),
    )


def _item(step: tuple[Element, ...], found: Findings) -> Item:
    head = step[0]
    found.settings(head, ITEM)
    identity = found.id_of(head)
    path = f"q/{identity}"
    found.name(path, head.line)
    ask, options, coach = _question(step, path, found)
    return Item(
        id=identity,
        ask=ask,
        options=options,
        keys=listed(head.settings.get("key", "")),
        sources=listed(head.settings.get("source", "")),
        objective=head.settings.get("objective", ""),
        status=cast("Status", found.choice(head, STATUS)),
        form=cast("Letter", found.choice(head, FORM)),
        family=head.settings.get("family", ""),
        coach=coach,
    )


def _question(
    step: tuple[Element, ...], path: str, found: Findings, *, scale: bool = False
) -> tuple[Text, tuple[Option, ...], Text | None]:
    """The question, its options with their reasons, and the facilitator's note, of an item or a poll. A scale has no options."""
    ask: Text | None = None
    coach: Text | None = None
    options: list[Option] = []
    for element in step[1:]:
        if element.name == "ask":
            found.settings(element, (), words=0)
            ask = found.text(f"{path}/ask", element)
        elif element.form is Form.OPTION and not scale:
            found.settings(element, ())
            identity = found.id_of(element)
            options.append(Option(id=identity, text=found.text(f"{path}/{identity}", element)))
        elif element.name == "why" and options:
            last = options[-1]
            options[-1] = Option(id=last.id, text=last.text, why=found.text(f"{path}/{last.id}/why", element))
        elif element.name == "coach":
            coach = found.text(f"{path}/coach", element)
        else:
            found.misplaced(element)
    if ask is None:
        found.report("missing-part", step[0].line.where, part="ask", what=found.shown(step[0]))
    if len(options) < 2 and not scale:
        found.report("few-options", step[0].line.where, what=found.shown(step[0]), count=len(options))
    return ask or EMPTY, tuple(options), coach


def build_polls(opened: Opened, found: Findings) -> Polls:
    """Questions without a key: `== id most=2`, `ask`, `* a`; `== id form=order`; `== id form=scale steps=5`, `ask`, `low`, `high`."""
    preamble, steps = sections(opened.elements)
    title = file_title(opened, preamble, found)
    return Polls(id=opened.id, title=title, polls=tuple(_poll(step, found) for step in steps))


def _poll(step: tuple[Element, ...], found: Findings) -> Poll:
    head = step[0]
    form = cast("PollForm", found.choice(head, POLL_FORM))
    found.settings(head, POLL[form])
    identity = found.id_of(head)
    path = f"poll/{identity}"
    found.name(path, head.line)
    if form == "scale":
        return _scale_poll(step, identity, path, found)
    ask, options, coach = _question(step, path, found)
    most = found.whole(head, "most", 1) if form == "choice" else 1
    if not 1 <= most <= max(1, len(options)):
        found.bad_value(head.line.where, "most", str(most), f"1-{max(1, len(options))}")
    if form == "order" and len(options) > MOST_TO_ORDER:
        found.report("long-order", head.line.where, what=found.shown(head), count=len(options), most=MOST_TO_ORDER)
    return Poll(id=identity, ask=ask, options=options, most=most, form=form, coach=coach)


def _scale_poll(step: tuple[Element, ...], identity: str, path: str, found: Findings) -> Poll:
    ends = {element.name: element for element in step if element.name in {"low", "high"}}
    rest = tuple(element for element in step if element not in ends.values())
    ask, _, coach = _question(rest, path, found, scale=True)
    low, high = (found.text(f"{path}/{end}", ends[end]) if end in ends else None for end in ("low", "high"))
    for part, text in (("low", low), ("high", high)):
        if text is None:
            found.report("missing-part", step[0].line.where, part=part, what=found.shown(step[0]))
    return Poll(id=identity, ask=ask, form="scale", steps=_steps(step[0], found), low=low, high=high, coach=coach)


def build_theory(opened: Opened, found: Findings) -> Theory:
    """Pages: `== id source=x,y`, `title`, then one `say id` for each screen."""
    preamble, steps = sections(opened.elements)
    title = file_title(opened, preamble, found)
    return Theory(id=opened.id, title=title, pages=tuple(_page(step, "t", found) for step in steps))


def _page(step: tuple[Element, ...], root: str, found: Findings) -> Page:
    head = step[0]
    found.settings(head, PAGE)
    identity = found.id_of(head)
    path = f"{root}/{identity}"
    found.name(path, head.line)
    title: Text | None = None
    coach: Text | None = None
    says: list[Say] = []
    for element in step[1:]:
        if element.name == "title":
            title = found.text(f"{path}/title", element)
        elif element.name == "say":
            found.settings(element, ())
            unit = found.id_of(element)
            says.append(Say(id=unit, text=found.text(f"{path}/{unit}", element)))
        elif element.name == "coach":
            coach = found.text(f"{path}/coach", element)
        else:
            found.misplaced(element)
    for part, missing in (("title", title is None), ("say", not says)):
        if missing:
            found.report("missing-part", head.line.where, part=part, what=found.shown(head))
    sources = listed(head.settings.get("source", ""))
    return Page(id=identity, title=title or EMPTY, says=tuple(says), sources=sources, coach=coach)


def build_feedback(opened: Opened, found: Findings) -> Feedback:
    """A sheet: `+ id steps=5` with its statement, `low` and `high`; then `comment` for the free words."""
    root = f"feedback/{opened.id}"
    scales: list[Scale] = []
    rest: list[Element] = []
    comment: Text | None = None
    for element in opened.elements:
        if element.form is Form.CRITERION:
            found.settings(element, SCALE)
            identity = found.id_of(element)
            ask = found.text(f"{root}/{identity}", element)
            scales.append(Scale(id=identity, ask=ask, low=EMPTY, high=EMPTY, steps=_steps(element, found)))
        elif element.name in {"low", "high"} and scales:
            text = found.text(f"{root}/{scales[-1].id}/{element.name}", element)
            scales[-1] = replace(scales[-1], low=text) if element.name == "low" else replace(scales[-1], high=text)
        elif element.name == "comment":
            comment = found.text(f"{root}/comment", element)
        else:
            rest.append(element)
    for scale in scales:
        for part, text in (("low", scale.low), ("high", scale.high)):
            if text is EMPTY:
                line = opened.head["feedback"][0][1]
                found.report("missing-part", line.where, part=part, what=f"+ {scale.id}")
    return Feedback(id=opened.id, title=file_title(opened, rest, found), scales=tuple(scales), comment=comment)


def _steps(element: Element, found: Findings) -> int:
    steps = found.whole(element, "steps", 5)
    if 2 <= steps <= 10:
        return steps
    found.bad_value(element.line.where, "steps", str(steps), "2-10")
    return 5


def build_overlay(opened: Opened, found: Findings) -> Overlay:
    """A country's words: `fill name` for each placeholder, and pages such as its one-page law."""
    root = f"overlay/{opened.id}"
    preamble, steps = sections(opened.elements)
    fills: list[Fill] = []
    rest: list[Element] = []
    for element in preamble:
        if element.name == "fill":
            found.settings(element, ())
            name = found.id_of(element)
            fills.append(Fill(name=name, text=found.text(f"{root}/fill/{name}", element)))
        else:
            rest.append(element)
    return Overlay(
        id=opened.id,
        title=file_title(opened, rest, found),
        invented=opened.yes("invented", found),
        signed_by=opened.field("signed_by"),
        fills=tuple(fills),
        pages=tuple(_page(step, root, found) for step in steps),
    )


def file_title(opened: Opened, preamble: list[Element] | tuple[Element, ...], found: Findings) -> Text:
    """The file's title; anything else before the first `==` is misplaced."""
    title: Text | None = None
    for element in preamble:
        if element.name == "title":
            title = found.text(f"{opened.kind}/{opened.id}/title", element)
        elif element.name != "halqa":
            found.misplaced(element)
    if title is None:
        line = opened.head[opened.kind][0][1]
        found.report("missing-part", line.where, part="title", what=f"{opened.kind}: {opened.id}")
    return title or EMPTY

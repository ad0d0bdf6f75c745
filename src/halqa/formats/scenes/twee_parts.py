"""A Twee 3 file as its passages (the notation of Twine stories), and how our own lines stand in its comments.

`:: Name [tags] {"position": ...}`, then the passage's lines up to the next `::`. `StoryTitle` and `StoryData` are about the story.
"""

from __future__ import annotations

import json
import re

import msgspec

from halqa.core.packs.source import Line, cut
from halqa.core.problems import Problem

OWN = "halqa"
"""The tag of the passage that says what a case says of itself, and the first word of our comments."""
HEADER = "::"
SHOWN = 40
"""Letters of a line that a message shows."""
_SPECIAL = re.compile(r"[\\\[\]{}]")


class Passage(msgspec.Struct, frozen=True):
    """One passage: its name, its tags, the line of its head, its lines; `placed`: it says where it lies on Twine's map."""

    name: str
    tags: tuple[str, ...]
    head: Line
    body: tuple[Line, ...]
    placed: bool = False


class Story(msgspec.Struct, frozen=True):
    """A whole file: its title, its first passage by name, its passages, what is wrong."""

    title: str
    start: str
    passages: tuple[Passage, ...]
    problems: tuple[Problem, ...]


def shown(words: str) -> str:
    """How a message shows a piece of the file."""
    return " ".join(words.split())[:SHOWN] or "-"


def header(name: str, *tags: str) -> str:
    """The head of a passage, with the signs that Twee keeps for itself escaped."""
    escaped = _SPECIAL.sub(r"\\\g<0>", name)
    return f"{HEADER} {escaped} [{' '.join(tags)}]" if tags else f"{HEADER} {escaped}"


def story(text: str, file: str) -> Story:
    """The story of a file. Never raises; time grows with the text only."""
    passages: list[Passage] = []
    problems: list[Problem] = []
    head: tuple[Line, str, tuple[str, ...], bool] | None = None
    body: list[Line] = []
    for line in (*cut(file, text), None):
        if line is not None and not line.text.startswith(HEADER):
            body.append(line)
            continue
        if head is not None:
            passages.append(Passage(head[1], head[2], head[0], tuple(body), head[3]))
        elif any(each.text.strip() for each in body):
            first = next(each for each in body if each.text.strip())
            problems.append(Problem("twee-before", "warning", first.where, {"start": shown(first.text)}))
        body = []
        head = _head(line, problems) if line is not None else None
    return _story(passages, problems)


def _head(line: Line, problems: list[Problem]) -> tuple[Line, str, tuple[str, ...], bool] | None:
    """A passage's head; None, and a problem, when it has no name."""
    name, rest = _until(line.text[len(HEADER) :], "[{")
    tags: tuple[str, ...] = ()
    if rest.startswith("["):
        given, rest = _until(rest[1:], "]")
        tags = tuple(given.split())
    if not name.strip():
        problems.append(Problem("twee-head", "error", line.where, {"start": shown(line.text)}))
        return None
    return line, name.strip(), tags, "{" in rest


def _until(text: str, stops: str) -> tuple[str, str]:
    """The text up to one of the signs, with its escapes taken out, and the rest from there."""
    out: list[str] = []
    position = 0
    while position < len(text) and text[position] not in stops:
        position += text[position] == "\\" and position + 1 < len(text)
        out.append(text[position])
        position += 1
    return "".join(out), text[position:]


def _story(passages: list[Passage], problems: list[Problem]) -> Story:
    title, start = "", ""
    for passage in passages:
        words = "\n".join(line.text for line in passage.body).strip(" \t\n")
        if passage.name == "StoryTitle":
            title = " ".join(line.strip(" \t") for line in words.split("\n"))
        elif passage.name == "StoryData":
            try:
                data = json.loads(words)
            except (ValueError, RecursionError):
                data = None
            if isinstance(data, dict):
                start = str(data.get("start", ""))
            else:
                problems.append(Problem("twee-data", "warning", passage.head.where))
    rest = tuple(passage for passage in passages if passage.name not in {"StoryTitle", "StoryData"})
    return Story(title, start, rest, tuple(problems))

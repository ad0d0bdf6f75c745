"""A Twee story -> a case: a passage becomes a step, a link an option. Our own comments bring back what Twee has no word for."""

from __future__ import annotations

import html
import re

import msgspec

from halqa.core.packs.build_scenes import build_ask, build_choice, build_said
from halqa.core.packs.elements import ID, Element, Findings, elements
from halqa.core.packs.parts import Say
from halqa.core.packs.scenes import Ask, Case, Choice, Ending, Step
from halqa.core.packs.syntax import parse
from halqa.core.problems import Problem, Where
from halqa.core.words import FR, LANGS, Text
from halqa.formats.exchange.folder import Names, slug
from halqa.formats.exchange.parts import Incoming, Losses
from halqa.formats.quiz.bank_in import letter
from halqa.formats.scenes.twee_parts import OWN, Passage, Story, shown
from halqa.formats.scenes.twee_scan import LINK, NOTE, Link, Scanned, scanned
from halqa.locale import say

ENDS: tuple[Ending, ...] = ("good", "mixed", "missed", "harm")
CODE_TAGS = frozenset({"script", "stylesheet", "widget", "init"})
CODE_NAMES = frozenset({
    "StoryInit", "StoryMenu", "StoryCaption", "StoryBanner", "StorySubtitle", "StoryAuthor", "StoryInterface", "StorySettings",
    "StoryShare", "StoryIncludes", "StoryDisplayTitle", "StoryLoadingText", "PassageReady", "PassageDone", "PassageHeader",
    "PassageFooter",
})  # fmt: skip
"""Passages that tell a story format what to do; none of them is a step."""
_MARKS = re.compile(f"([{LINK}{NOTE}])")
_BULLET = re.compile(r"(?:[-*+>•]|\d{1,3}[.)])?[ \t]*")
_ASKS = ("?", "؟")
CLOSING = ' \u00a0»"”'
"""What may stand behind a question mark."""
SPACE = " \t"
HEAD_FIELDS = ("case", "version", "licence", "minutes")


class Block(msgspec.Struct, frozen=True):
    """A paragraph: its words on one line, and the comments of ours before them."""

    words: str
    notes: tuple[str, ...]


class Body(msgspec.Struct, frozen=True):
    """What stands in a passage: paragraphs; options, each a link with the comment behind it or a comment alone; the rest of our
    comments; how many paragraphs were several lines."""

    blocks: tuple[Block, ...]
    options: tuple[tuple[Link | None, str], ...]
    notes: tuple[str, ...]
    lines: int


def case_of(story: Story, incoming: Incoming, taken: Names, losses: Losses) -> tuple[Case | None, list[Problem]]:
    """The case that a story tells, with a free id; None when no passage is a step. Problems name the line of what is refused."""
    bringing = _Bringing(story, incoming, losses)
    return bringing.case(taken), bringing.problems


class _Bringing:
    def __init__(self, story: Story, incoming: Incoming, losses: Losses) -> None:
        self.story = story
        self.lang = incoming.lang
        self.file = incoming.file
        self.losses = losses
        self.problems = list(story.problems)
        self.own = next((passage for passage in story.passages if OWN in passage.tags), None)
        self.ids: dict[str, str] = {}

    def case(self, taken: Names) -> Case | None:
        passages = [passage for passage in self.story.passages if passage is not self.own and self._is_step(passage)]
        if not passages:
            return None
        ids = self._named(passages)
        start, fields, care = self._head()
        first = self.ids.get(start or self.story.start) or self.ids.get("Start") or ids[0]
        steps = []
        for passage, id in zip(passages, ids, strict=True):
            begins = "start" in passage.tags if self.own else id == first != ids[0]
            steps.append(self._step(passage, id, begins))
        title = self.story.title or self.file.partition(".")[0] or "-"
        minutes = fields.get("minutes", "")
        return Case(
            id=taken.free(_id(fields.get("case", "") or title, "cas")),
            title=self._text(html.unescape(title)),
            version=fields.get("version", ""),
            licence=fields.get("licence", ""),
            minutes=int(minutes) if re.fullmatch(r"[0-9]{1,4}", minutes) else 0,
            care=self._text(care) if care else None,
            steps=tuple(steps),
        )

    def _is_step(self, passage: Passage) -> bool:
        """Whether it is part of the tale; code is named and left out."""
        if CODE_TAGS.isdisjoint(passage.tags) and passage.name not in CODE_NAMES:
            return True
        self._report("twee-code", passage, name=shown(passage.name))
        self.losses.note("twee-code", passage.head.where)
        return False

    def _named(self, passages: list[Passage]) -> list[str]:
        """An id for each passage; links find the first of a name."""
        names = Names()
        ids = [names.free(_id(each.name, f"p{each.head.number}")) for each in passages]
        for passage, id in zip(passages, ids, strict=True):
            self.losses.note("names", passage.head.where, passage.name != id)
            if self.ids.setdefault(passage.name, id) != id:
                self._report("twee-twice", passage, name=shown(passage.name))
        return ids

    def _head(self) -> tuple[str, dict[str, str], str]:
        """What our own head passage says: where the case begins, its fields, its care."""
        if self.own is None:
            return "", {}, ""
        found = scanned(self.own)
        given = dict(note.split(": ", 1) for note in found.notes if ": " in note)
        fields = {name: _plain(given[name]) for name in HEAD_FIELDS if name in given}
        care = " ".join(block.words for block in _body(found).blocks if block.words)
        return (found.links[0].target if found.links else ""), fields, care

    def _step(self, passage: Passage, id: str, start: bool) -> Step:
        found = scanned(passage)
        body = _body(found)
        self._count(passage, found, body)
        says: list[Say] = []
        ask: Ask | None = None
        for block in body.blocks:
            for note in block.notes:
                if note == "ask" or note.startswith("ask "):
                    ask = self._ask(note, block.words, passage)
                    break
            else:
                says.append(self._say(block, len(says), passage))
        choices = self._choices(body, passage)
        if self.own is None:
            says, ask = self._completed(passage, says, ask, bool(choices))
        return Step(
            id=id,
            start=start,
            end=self._end(passage, bool(choices)),
            says=tuple(says),
            ask=ask,
            choices=choices,
            debriefs=tuple(self._debrief(note, passage) for note in body.notes if note.startswith("debrief")),
            coach=next((self._text(_after_bar(note)) for note in body.notes if note.startswith("coach | ")), None),
        )

    def _completed(
        self, passage: Passage, says: list[Say], ask: Ask | None, choices: bool
    ) -> tuple[list[Say], Ask | None]:
        """A step of a foreign story: words to say and, where there are options, a question."""
        where = passage.head.where
        if choices and ask is None:
            asking = [place for place, each in enumerate(says) if self._asks(each.text)]
            if asking and len(says) > 1:
                ask = Ask(text=says.pop(asking[-1]).text)
            else:
                ask = Ask(text=self._text(say(self.lang if self.lang in LANGS else FR, "exchange-twee-ask")))
                self.losses.note("twee-asks", where)
        if not says:
            says = [Say(id="say", text=self._text(passage.name))]
            self.losses.note("twee-empty", where)
        if len(says) == 1:
            says = [Say(id="say", text=says[0].text)]
        return says, ask

    def _asks(self, text: Text) -> bool:
        return text.in_(self.lang).rstrip(CLOSING).endswith(_ASKS)

    def _end(self, passage: Passage, choices: bool) -> Ending:
        tagged = [end for end in ENDS if f"end-{end}" in passage.tags]
        if tagged or choices or self.own is not None:
            return tagged[0] if tagged else ""
        self.losses.note("twee-ends", passage.head.where)
        return "mixed"

    def _say(self, block: Block, number: int, passage: Passage) -> Say:
        for note in block.notes:
            if note.startswith("say "):
                element, found = self._element(note, block.words)
                said = build_said(element, "", found)
                if not found.problems:
                    return said
                self.losses.note("twee-notes", passage.head.where)
        return Say(id="say" if self.own else f"s{number + 1}", text=self._text(block.words))

    def _ask(self, note: str, words: str, passage: Passage) -> Ask:
        element, found = self._element(note, words)
        ask = build_ask(element, "", found)
        if not found.problems:
            return ask
        self.losses.note("twee-notes", passage.head.where)
        return Ask(text=self._text(words))

    def _debrief(self, note: str, passage: Passage) -> Say:
        element, found = self._element(note.partition(" | ")[0], _after_bar(note))
        said = build_said(element, "", found)
        if not found.problems:
            return said
        self.losses.note("twee-notes", passage.head.where)
        return Say(id="debrief", text=self._text(_after_bar(note)))

    def _choices(self, body: Body, passage: Passage) -> tuple[Choice, ...]:
        """Options from links, and those that a comment alone keeps because they lead nowhere."""
        given = [self._kept(note) if link is None else self._option(link, note) for link, note in body.options]
        unread = sum(
            bool(note) and (not choice or not choice.id) for choice, (_, note) in zip(given, body.options, strict=True)
        )
        self.losses.note("twee-notes", passage.head.where, unread)
        used = {choice.id for choice in given if choice is not None}
        letters = (letter(place) for place in range(len(given) + len(used)))
        free = (each for each in letters if each not in used)
        return tuple(
            choice if choice.id else msgspec.structs.replace(choice, id=next(free))
            for choice in given
            if choice is not None
        )

    def _option(self, link: Link, note: str) -> Choice:
        """A link as an option; without an id when no comment of ours gives one."""
        target = self.ids.get(link.target)
        if target is None:
            target = _id(link.target, "inconnu")
            if self.own is None:
                args = {"target": shown(link.target)}
                self.problems.append(Problem("twee-target", "error", link.line.where, dict(args)))
        if note.startswith("* "):
            element, found = self._element(note, _plain(link.label))
            choice = build_choice(element, "", found)
            if not found.problems:
                return msgspec.structs.replace(choice, to=target)
        return Choice(id="", text=self._text(_plain(link.label)), to=target)

    def _kept(self, note: str) -> Choice | None:
        element, found = self._element(note.partition(" | ")[0], _after_bar(note))
        choice = build_choice(element, "", found)
        return None if found.problems else choice

    def _element(self, line: str, words: str) -> tuple[Element, Findings]:
        """One of our own lines, with a text under it, and a collector that says whether it reads."""
        found = Findings(self.lang)
        read = elements(parse(self.file, _plain(line)), found)
        if len(read) != 1:
            found.report("misplaced", Where(self.file), what="-")
        element = read[0] if read else elements(parse(self.file, "ask"), found)[0]
        return msgspec.structs.replace(element, by={self.lang: words} if words else {}), found

    def _count(self, passage: Passage, found: Scanned, body: Body) -> None:
        where = passage.head.where
        self.problems += found.problems
        refused = [problem for problem in found.problems if problem.code == "twee-macro"]
        for problem in refused:
            self.losses.note("twee-macros", problem.where)
        self.losses.note("twee-markup", where, found.markup)
        self.losses.note("twee-remarks", where, found.comments)
        self.losses.note("lines", where, body.lines)
        ours = {"start", *(f"end-{end}" for end in ENDS)}
        self.losses.note("twee-tags", where, sum(tag not in ours for tag in passage.tags))
        self.losses.note("twee-places", where, passage.placed)

    def _text(self, words: str) -> Text:
        return Text(source=self.lang, by={self.lang: words})

    def _report(self, code: str, passage: Passage, **args: str) -> None:
        self.problems.append(Problem(code, "warning", passage.head.where, dict(args)))


def _id(words: str, otherwise: str) -> str:
    """A name as an id: itself where it is one."""
    return words if ID.fullmatch(words) else slug(words, otherwise)


def _after_bar(note: str) -> str:
    return _plain(note.partition(" | ")[2])


def _plain(words: str) -> str:
    """Words with their HTML characters read, on one line."""
    return " ".join(html.unescape(words).split("\n")).strip(SPACE)


def _body(found: Scanned) -> Body:
    """Paragraphs with their comments; links leave their place, unless they stand among words, where their label stays."""
    reading = _Lines(found)
    for line in (*found.words.split("\n"), ""):
        reading.line(line)
    return Body(tuple(reading.blocks), tuple(reading.options), tuple(reading.rest), reading.joined)


class _Lines:
    """Reads a passage line by line. Owned by one `_body`."""

    def __init__(self, found: Scanned) -> None:
        self.links = iter(found.links)
        self.notes = iter(found.notes)
        self.blocks: list[Block] = []
        self.options: list[tuple[Link | None, str]] = []
        self.rest: list[str] = []
        self.words: list[str] = []
        self.before: list[str] = []
        self.joined = 0

    def line(self, line: str) -> None:
        pieces = _MARKS.split(line)
        rest = "".join(piece for piece in pieces if piece not in (LINK, NOTE)).strip(SPACE)
        bare = LINK in pieces and not _BULLET.sub("", rest, count=1)
        said: list[str] = []
        behind = False
        for piece in pieces:
            if piece == LINK:
                link = next(self.links)
                self.options.append((link, ""))
                said.append(link.label)
                behind = True
            elif piece == NOTE:
                self._note(next(self.notes), behind)
            elif piece.strip(SPACE):
                said.append(piece)
                behind = False
        words = "" if bare else "".join(said).strip(SPACE)
        if words:
            self.words.append(words)
        elif self.words and (bare or not line.strip(SPACE)):
            self.joined += len(self.words) > 1
            self.blocks.append(Block(_plain(" ".join(self.words)), tuple(self.before)))
            self.words, self.before = [], []

    def _note(self, note: str, behind: bool) -> None:
        """One of our comments: about the link before it, about the paragraph under it, or by itself."""
        link, before = self.options[-1] if self.options else (None, "-")
        if behind and link is not None and not before and " | " not in note:
            self.options[-1] = (link, note)
        elif note.startswith("* "):
            self.options.append((None, note))
        elif note.partition(" ")[0] in {"ask", "say"}:
            self.before.append(note)
        else:
            self.rest.append(note)

"""The story of a published training, told from its claims: everything quoted, nothing added, the gap said aloud."""

from __future__ import annotations

import msgspec

from halqa.core.ledger.claims import Claim, ClaimsFile, Fact, Source
from halqa.core.words import Lang
from halqa.render.appendix import gather
from halqa.render.arithmetic import amount_of
from halqa.render.document import (
    Bar,
    Block,
    Bullets,
    Day,
    Document,
    Explained,
    Heading,
    Name,
    Paragraph,
    Plot,
    Printed,
    Quoted,
    Remainder,
    Run,
    Stated,
    Sum,
    Tone,
    Words,
)
from halqa.render.plot import ring_plan
from halqa.render.sentence import Choice, NumberOf, Slot, compose, listed, phrase
from halqa.reports.story.needs import PublishedStory

_TONES: dict[str, Tone] = {"female": "action", "male": "quiet"}


class Telling:
    """One published story in one language: its claims by id and the ways to quote them."""

    def __init__(self, lang: Lang, needs: PublishedStory) -> None:
        self.lang = lang
        self.needs = needs
        self.file: ClaimsFile = needs.claims
        self.sources: dict[str, Source] = {source.id: source for source in self.file.sources}

    def quoted(self, claim: Claim) -> Quoted:
        """A claim with its source, as a number of the document."""
        return Quoted(claim, self.sources[claim.source])

    def stated(self, fact: Fact) -> Stated:
        """A fact with its source, as words of the document."""
        return Stated(fact, self.sources[fact.source])

    def facts(self, *kinds: str) -> list[tuple[Run, ...]]:
        """The facts of these kinds, each as one item of a list, in the order of the file."""
        return [(self.stated(fact),) for kind in kinds for fact in self.file.facts if fact.kind == kind]

    def totals(self) -> list[Claim]:
        """The claims about whole groups of people."""
        return [claim for claim in self.file.claims if claim.part is None and claim.unit == "people"]

    def split(self, whole: Claim) -> list[Claim]:
        """The claims that split `whole` by sex."""
        return [
            claim
            for claim in self.file.claims
            if claim.of == whole.id and claim.part is not None and claim.part.dimension == "sex"
        ]

    def place(self, label: str) -> tuple[Run, ...]:
        """The name of a place in this language, found by its label among the facts."""
        for fact in self.file.facts:
            if fact.kind == "place" and (label in fact.scope or label in fact.text.by.values()):
                return (self.stated(fact),)
        return (Name(label),)


def compose_published(lang: Lang, needs: PublishedStory) -> Document:
    """The document of a published story. Its world is `published`: it can hold no computed figure."""
    telling = Telling(lang, needs)
    blocks: tuple[Block, ...] = (
        Heading(1, (Name(needs.claims.title.in_(lang)),)),
        *_lead(telling),
        *(block for whole in telling.totals() for block in _people(telling, whole)),
        *_section(telling, "story-h-people", "story-institutions", "institution"),
        *_section(telling, "story-h-themes", "story-themes", "theme"),
        *_argument(telling),
        *_section(telling, "story-h-methods", "story-methods", "method"),
        *_section(telling, "", "story-outcomes", "outcome"),
        *_support(telling),
        *_open_questions(telling),
        *_as_printed(telling),
    )
    return Document(
        title=needs.claims.title.in_(lang),
        lang=lang,
        world="published",
        blocks=blocks,
        appendix=gather(blocks),
        file_stem=needs.file_stem,
    )


def _lead(telling: Telling) -> list[Block]:
    lang = telling.lang
    sessions = [
        compose(lang, "story-session", place=telling.place(date.scope[0]), days=Day(date.first, date.last))
        for date in telling.file.dates
        if date.scope
    ]
    runs: tuple[Run, ...] = ()
    if sessions:
        runs += compose(lang, "story-lead-sessions", sessions=listed(lang, sessions))
    for key, kind in (("story-lead-organiser", "organiser"), ("story-lead-audience", "audience")):
        if found := telling.facts(kind):
            runs += (Words(" "), *compose(lang, key, who=listed(lang, found)))
    return [Paragraph(runs, "lead")] if runs else []


def _people(telling: Telling, whole: Claim) -> list[Block]:
    """A total with its split: the ring, and in words whether it closes."""
    lang, quoted, parts = telling.lang, telling.quoted(whole), telling.split(whole)
    if not parts:
        return [Paragraph(compose(lang, "story-total-alone", total=quoted, people=NumberOf(quoted)), "gap")]
    shown = tuple(telling.quoted(part) for part in parts)
    rest = Remainder(quoted, shown)
    _same_remainder(telling, whole, rest)
    said = listed(lang, [_part(lang, part) for part in shown])
    amount = amount_of(rest)
    closes = amount.exact and not amount.low
    key = (
        "story-split-closes"
        if closes
        else "story-split-open"
        if amount.exact and amount.low > 0
        else "story-split-bounds"
    )
    slots: dict[str, Slot] = {"total": quoted, "people": NumberOf(quoted), "parts": said}
    if key == "story-split-open":
        runs = compose(lang, key, **slots, sum=Sum(shown), rest=rest, left=NumberOf(rest))
    else:
        runs = compose(lang, key, **slots)
    bars = tuple(
        Bar(
            compose(lang, "story-part-label", category=_category(part)),
            part,
            _TONES.get(_category(part).name, "closed"),
        )
        for part in shown
    )
    plot = Plot(
        compose(lang, "story-ring-caption", source=Name(quoted.source.publisher or quoted.source.title)),
        bars,
        "ring",
        whole=quoted,
        rest_label=phrase(lang, "story-ring-rest"),
    )
    if ring_plan(plot) is None:
        publisher = Name(quoted.source.publisher or quoted.source.title)
        plot = msgspec.structs.replace(plot, caption=compose(lang, "story-bars-caption", source=publisher))
    return [plot, Paragraph(runs, "closed" if closes else "gap")]


def _same_remainder(telling: Telling, whole: Claim, rest: Remainder) -> None:
    """The story and the checks must say the same; otherwise the checks belong to other claims, which is a bug."""
    amount = amount_of(rest)
    for check in telling.needs.checks:
        if check.kind == "split" and whole.id in check.claims and check.remainder is not None and amount.exact:
            assert check.remainder == amount.low, f"{whole.id}: {check.remainder} is not {amount.low}"


def _category(part: Quoted) -> Choice:
    category = part.claim.part.category if part.claim.part else ""
    return Choice(category if category in ("female", "male", "not_stated") else "other")


def _part(lang: Lang, part: Quoted) -> tuple[Run, ...]:
    return compose(lang, "story-part", category=_category(part), amount=part, people=NumberOf(part))


def _section(telling: Telling, heading: str, lead: str, *kinds: str) -> list[Block]:
    items = telling.facts(*kinds)
    if not items:
        return []
    head: list[Block] = [Heading(2, phrase(telling.lang, heading))] if heading else []
    return [*head, Paragraph(phrase(telling.lang, lead)), Bullets(tuple(items))]


def _argument(telling: Telling) -> list[Block]:
    found = telling.facts("argument")
    if not found:
        return []
    return [
        Heading(2, phrase(telling.lang, "story-h-argument")),
        *(Paragraph(item) for item in found),
    ]


def _support(telling: Telling) -> list[Block]:
    lang = telling.lang
    blocks: list[Block] = []
    for kind in ("project", "funder", "partner", "host"):
        if items := telling.facts(kind):
            blocks += [Paragraph(compose(lang, "story-support", kind=Choice(kind))), Bullets(tuple(items))]
    return [Heading(2, phrase(lang, "story-h-support")), *blocks] if blocks else []


def _open_questions(telling: Telling) -> list[Block]:
    lang = telling.lang
    items: list[tuple[Run, ...]] = []
    for claim in telling.file.claims:
        if claim.scope_open and claim.part is None:
            places = listed(lang, [telling.place(label) for label in claim.scope])
            several = Choice("several" if len(claim.scope) > 1 else "one")
            items.append(compose(lang, "story-open-scope", total=telling.quoted(claim), places=places, several=several))
    questions: dict[str, Stated] = {}
    for fact in telling.file.facts:
        if fact.open_question is not None:
            questions.setdefault(
                fact.open_question.in_(lang), Stated(fact, telling.sources[fact.source], "open_question")
            )
    items += [(question,) for question in questions.values()]
    items += [
        (Explained(check.explanation),)
        for check in telling.needs.checks
        if check.kind != "split" and check.status != "closes"
    ]
    if not items:
        return []
    return [
        Heading(2, phrase(lang, "story-h-open")),
        Paragraph(phrase(lang, "story-open-lead")),
        Bullets(tuple(items)),
    ]


def _as_printed(telling: Telling) -> list[Block]:
    """Each sentence the numbers were quoted from, once, in its own language, with its source."""
    lang = telling.lang
    quotes: dict[tuple[str, str], Claim] = {}
    for claim in telling.file.claims:
        if claim.quote and claim.unit == "people":
            quotes.setdefault((claim.quote, claim.source), claim)
    blocks: list[Block] = []
    for claim in quotes.values():
        source = telling.sources[claim.source]
        said = compose(
            lang, "story-printed-source", title=Name(source.title), publisher=Name(source.publisher or source.title)
        )
        blocks += [Paragraph((Printed(claim, source),), "quote"), Paragraph(said, "note")]
    if blocks:
        blocks.insert(0, Heading(2, phrase(lang, "story-h-printed")))
    return [*blocks, Paragraph(phrase(lang, "story-written-from-claims"), "note")]

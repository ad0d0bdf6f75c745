"""Where every number of a document comes from: its rule and evidence, or its source. No number stands without a row here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

import msgspec

from halqa.core.ledger.claims import Claim
from halqa.core.ledger.figures import Figure, Scope
from halqa.core.words import POP_DIRECTIONAL_ISOLATE, Lang
from halqa.locale import say, say_message
from halqa.locale.dates import day, number
from halqa.render.document import (
    Appendix,
    Block,
    Bullets,
    Derived,
    Document,
    FigureShown,
    Heading,
    Paragraph,
    PercentShown,
    Plot,
    Quoted,
    RatioShown,
    Remainder,
    Run,
    Sum,
    Table,
)
from halqa.render.plot import rest_of
from halqa.render.wording import anchor_of, pieces, quoted_text, without_marks

LEFT_TO_RIGHT_ISOLATE = "\u2066"


class NumberWithoutEvidence(ValueError):
    """A number of the document has no row in its appendix; it is not printed."""


class Row(msgspec.Struct, frozen=True):
    """One row of the appendix, in words with their isolates: the number, what it counts, its rule or sentence, what it rests on."""

    anchor: str
    number: str
    rule: str
    evidence: str
    notes: tuple[str, ...] = ()
    counted: str = ""


def runs_of(block: Block) -> Iterator[Run]:
    """Every run of a block, in reading order."""
    match block:
        case Heading(_, runs) | Paragraph(runs, _):
            yield from runs
        case Bullets(items):
            for item in items:
                yield from item
        case Table(caption, head, rows, _):
            yield from caption
            for cells in (head, *rows):
                for cell in cells:
                    yield from cell
        case Plot():
            yield from block.caption
            yield from ((block.whole,) if block.whole else ())
            for bar in block.bars:
                yield from (*bar.label, bar.value)
            yield from block.rest_label
            rest = rest_of(block)
            yield from ((rest,) if rest else ())
        case _:
            assert_never(block)


def gather(blocks: tuple[Block, ...]) -> Appendix:
    """The appendix of these blocks: each figure, quoted claim and derived number once, in order of appearance."""
    figures: dict[str, Figure] = {}
    quoted: dict[str, Quoted] = {}
    derived: dict[str, Derived] = {}
    for run in (run for block in blocks for run in runs_of(block)):
        for shown in _behind(run):
            if isinstance(shown, Figure):
                figures.setdefault(shown.id, shown)
            elif isinstance(shown, Quoted):
                quoted.setdefault(shown.claim.id, shown)
            else:
                derived.setdefault(anchor_of(shown), shown)
    return Appendix(tuple(figures.values()), tuple(quoted.values()), tuple(derived.values()))


def require_evidence(document: Document) -> None:
    """Raises NumberWithoutEvidence when a number of the document is missing from its appendix."""
    needed, there = gather(document.blocks), document.appendix
    missing = [figure.id for figure in needed.figures if figure not in there.figures]
    missing += [quoted.claim.id for quoted in needed.quoted if quoted not in there.quoted]
    missing += [anchor_of(derived) for derived in needed.derived if derived not in there.derived]
    if missing:
        raise NumberWithoutEvidence(", ".join(missing))


def rows(document: Document) -> tuple[Row, ...]:
    """The appendix in the document's language: figures, then claims, then the numbers derived from either."""
    lang, appendix = document.lang, document.appendix
    before = (None, *appendix.quoted)
    return (
        *(_figure_row(document, figure) for figure in appendix.figures),
        *(_claim_row(lang, quoted, last) for quoted, last in zip(appendix.quoted, before, strict=False)),
        *(_derived_row(lang, derived) for derived in appendix.derived),
    )


def _behind(run: Run) -> Iterator[Figure | Quoted | Derived]:
    match run:
        case FigureShown(figure, _, _):
            yield figure
        case PercentShown(percentage):
            yield percentage.whole  # the part is a cell of it
        case RatioShown(numerator, denominator):
            yield from (run, numerator, denominator)
        case Sum(parts):
            yield run
            for part in parts:
                yield from _behind(part)
        case Remainder(whole, parts):
            yield run
            for part in (whole, *parts):
                yield from _behind(part)
        case Quoted():
            yield run
        case _:
            return


def unit_text(lang: Lang, figure: Figure) -> str:
    """The figure's amount with its unit: `48 people`."""
    shown = pieces(lang, (FigureShown(figure),))[0].text
    plural = figure.amount.low if figure.amount.high is None else figure.amount.high
    return without_marks(say(lang, f"render-with-unit-{figure.unit}", amount=shown, plural=plural))


def scope_text(document: Document, scope: Scope) -> str:
    """What a figure is about, by the names the document gives; empty for the whole or where it has no names."""
    keys: tuple[str, ...] = (*scope.sessions, *scope.half_days, *scope.projects)
    if scope.programme is not None:
        keys = (scope.programme, *keys)
    return ", ".join(document.labels[key] for key in keys if key in document.labels)


def _figure_row(document: Document, figure: Figure) -> Row:
    lang = document.lang
    evidence = say(
        lang,
        "render-evidence",
        entries=number(lang, len(figure.evidence)),
        plural=len(figure.evidence),
        position=str(figure.position),
    )
    notes = tuple(say_message(lang, note) for note in (*figure.reasons, *figure.notes))
    rule = say(lang, f"rule-{figure.rule}")
    counted = scope_text(document, figure.scope)
    return Row(anchor_of(FigureShown(figure)), unit_text(lang, figure), rule, evidence, notes, counted)


def _derived_row(lang: Lang, derived: Derived) -> Row:
    def text(run: Run) -> str:
        return pieces(lang, (run,))[0].text

    match derived:
        case Sum(parts):
            how = " + ".join(text(part) for part in parts)
        case Remainder(whole, parts):
            how = " − ".join(text(part) for part in (whole, *parts))
        case RatioShown(numerator, denominator):
            how = " ÷ ".join(text(FigureShown(figure)) for figure in (numerator, denominator))
        case _:
            assert_never(derived)
    # A sum is written from left to right in the three languages.
    sentence = say(
        lang, "render-derived", how=f"{LEFT_TO_RIGHT_ISOLATE}{how} = {text(derived)}{POP_DIRECTIONAL_ISOLATE}"
    )
    return Row(anchor_of(derived), text(derived), sentence, say(lang, "render-derived-evidence"))


def _claim_row(lang: Lang, quoted: Quoted, before: Quoted | None) -> Row:
    """One claim; a sentence or a source that the row above has already is not said again."""
    claim, source = quoted.claim, quoted.source
    evidence = say(lang, "render-source-same")
    if before is None or before.source != source:
        seen = day(lang, source.seen_on) if source.seen_on else ""
        parts = {"title": source.title, "publisher": source.publisher or source.title, "seen": seen}
        evidence = say(lang, "render-source", known="yes" if seen else "no", **parts)
    rule = say(lang, "render-claim", text=claim.quote or claim.quantity.as_printed)
    if before is not None and claim.quote and claim.quote == before.claim.quote:
        rule = say(lang, "render-claim-same")
    notes = (say(lang, "render-provisional"),) if source.provisional else ()
    counted = say(lang, "render-claim-counted", part=_counted(claim))
    return Row(anchor_of(quoted), quoted_text(lang, quoted), rule, evidence, notes, counted)


def _counted(claim: Claim) -> str:
    if claim.part is None:
        return "whole" if claim.unit == "people" else "other"
    return claim.part.category if claim.part.dimension == "sex" else "part"

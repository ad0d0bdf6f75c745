"""A typed pack -> its files. `read_pack(print_pack(pack)).pack == pack` holds for every pack without error (property test)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from halqa.core.packs.build import FORMAT, MAIN_FILE
from halqa.core.packs.model import (
    Agenda,
    Bank,
    Feedback,
    Item,
    Option,
    Overlay,
    Pack,
    Page,
    Polls,
    Reference,
    Run,
    Theory,
)
from halqa.core.words import Lang, Text

IDS_FILE = "ids.halqa"


def print_pack(pack: Pack) -> dict[str, str]:
    """The files of a pack, by name, in canonical form."""
    out = {MAIN_FILE: _join(_main(pack))}
    for bank in pack.banks:
        out[f"{bank.id}.bank.halqa"] = _join(_bank(bank, pack.source))
    for theory in pack.theories:
        out[f"{theory.id}.theory.halqa"] = _join(_theory(theory, pack.source))
    for polls in pack.polls:
        out[f"{polls.id}.poll.halqa"] = _join(_polls(polls, pack.source))
    for feedback in pack.feedbacks:
        out[f"{feedback.id}.feedback.halqa"] = _join(_feedback(feedback, pack.source))
    for agenda in pack.agendas:
        out[f"{agenda.id}.agenda.halqa"] = _join(_agenda(agenda, pack.source))
    for overlay in pack.overlays:
        out[f"{overlay.id}.overlay.halqa"] = _join(_overlay(overlay, pack.source))
    for kept in pack.kept:
        out[f"{kept.id}.{kept.kind}.halqa"] = kept.text
    if pack.retired or pack.made:
        out[IDS_FILE] = _join(_ids(pack))
    return out


def _ids(pack: Pack) -> list[str]:
    lines = [f"halqa {FORMAT}", f"ids: {pack.id}", *(f"retired: {path}" for path in pack.retired), ""]
    for unit, made in groupby(pack.made, key=lambda one: one.unit):
        lines.append(f"made {unit} {' '.join(f'{one.lang}={one.of}' for one in made)}")
    return lines


def _join(lines: Iterable[str]) -> str:
    """The lines with single blank lines between groups and none at the ends."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).rstrip("\n") + "\n"


def _line(*words: str, **settings: str) -> str:
    given = (f"{name}={value}" for name, value in settings.items() if value)
    return " ".join((*(word for word in words if word), *given))


def _texts(text: Text, source: Lang) -> list[str]:
    order = sorted(text.by, key=lambda lang: (lang != source, list(text.by).index(lang)))
    return [f"{lang}| {text.by[lang]}" for lang in order]


def _unit(head: str, text: Text | None, source: Lang) -> list[str]:
    return [] if text is None else [head, *_texts(text, source)]


def _main(pack: Pack) -> list[str]:
    head = [f"halqa {FORMAT}", f"pack: {pack.id}", f"version: {pack.version}", f"source: {pack.source}"]
    head += [f"languages: {' '.join(pack.languages)}", f"licence: {pack.licence}", f"authors: {pack.authors}"]
    head += ["sensitive: yes"] * pack.sensitive
    head += [f"review: {review.lang} {review.state}" for review in pack.reviews]
    body = [*_unit("title", pack.title, pack.source), "", *_unit("care", pack.care, pack.source)]
    body += ["", *_unit("stop-word", pack.stop_word, pack.source)]
    for reference in pack.references:
        body += ["", *_unit(_reference(reference), reference.text, pack.source)]
    return [*head, "", *body]


def _reference(one: Reference) -> str:
    return _line(
        "reference", one.id, "legal" * one.legal, as_of=one.as_of, verified_by=one.verified_by, expires=one.expires,
        amended=one.amended, url=one.url,
    )  # fmt: skip


def _head(kind: str, identity: str, title: Text, source: Lang, *fields: str) -> list[str]:
    return [f"halqa {FORMAT}", f"{kind}: {identity}", *fields, "", *_unit("title", title, source)]


def _options(options: tuple[Option, ...], source: Lang) -> list[str]:
    out: list[str] = []
    for option in options:
        out += [*_unit(f"* {option.id}", option.text, source), *_unit("why", option.why, source)]
    return out


def _bank(bank: Bank, source: Lang) -> list[str]:
    out = _head("bank", bank.id, bank.title, source)
    for one in bank.objectives:
        out += ["", *_unit(_line("objective", one.id, theme=one.theme), one.text, source)]
    for item in bank.items:
        out += ["", _item(item), *_unit("ask", item.ask, source), *_options(item.options, source)]
        out += _unit("coach", item.coach, source)
    return out


def _item(item: Item) -> str:
    return _line(
        "==", item.id, key=",".join(item.keys), source=",".join(item.sources), objective=item.objective,
        form=item.form, family=item.family, status=item.status,
    )  # fmt: skip


def _polls(polls: Polls, source: Lang) -> list[str]:
    out = _head("poll", polls.id, polls.title, source)
    for poll in polls.polls:
        most = str(poll.most) if poll.most != 1 else ""
        form = "" if poll.form == "choice" else poll.form
        steps = str(poll.steps) if poll.form == "scale" else ""
        out += ["", _line("==", poll.id, form=form, steps=steps, most=most), *_unit("ask", poll.ask, source)]
        out += [*_options(poll.options, source), *_unit("low", poll.low, source), *_unit("high", poll.high, source)]
        out += _unit("coach", poll.coach, source)
    return out


def _feedback(feedback: Feedback, source: Lang) -> list[str]:
    out = _head("feedback", feedback.id, feedback.title, source)
    for scale in feedback.scales:
        steps = str(scale.steps) if scale.steps != 5 else ""
        out += ["", *_unit(_line("+", scale.id, steps=steps), scale.ask, source)]
        out += [*_unit("low", scale.low, source), *_unit("high", scale.high, source)]
    return [*out, "", *_unit("comment", feedback.comment, source)]


def _pages(pages: tuple[Page, ...], source: Lang) -> list[str]:
    out: list[str] = []
    for page in pages:
        out += ["", _line("==", page.id, source=",".join(page.sources)), *_unit("title", page.title, source)]
        for say in page.says:
            out += _unit(f"say {say.id}", say.text, source)
        out += _unit("coach", page.coach, source)
    return out


def _theory(theory: Theory, source: Lang) -> list[str]:
    return [*_head("theory", theory.id, theory.title, source), *_pages(theory.pages, source)]


def _overlay(overlay: Overlay, source: Lang) -> list[str]:
    fields = ["invented: yes"] * overlay.invented
    fields += [f"signed_by: {overlay.signed_by}"] if overlay.signed_by else []
    out = _head("overlay", overlay.id, overlay.title, source, *fields)
    for fill in overlay.fills:
        out += ["", *_unit(f"fill {fill.name}", fill.text, source)]
    return [*out, *_pages(overlay.pages, source)]


def _agenda(agenda: Agenda, source: Lang) -> list[str]:
    out = _head("agenda", agenda.id, agenda.title, source)
    for half in agenda.halves:
        minutes = f"{half.minutes}m" if half.minutes else ""
        out += ["", _line("==", half.id, day=str(half.day), part=half.part, minutes=minutes)]
        out += _unit("title", half.title, source)
        for run in half.runs:
            out += ["", _run(run), *_texts(run.title, source), *_unit("ask", run.ask, source)]
            out += [*_unit("coach", run.coach, source)]
    return out


def _run(run: Run) -> str:
    return _line(
        "run", run.id, run.kind, ref=",".join(run.refs), minutes=f"{run.minutes}m" if run.minutes else "", mode=run.mode,
        test=run.test, pace="" if run.pace == "plenary" else run.pace, keep="yes" * run.keep, confidence="yes" * run.confidence,
    )  # fmt: skip

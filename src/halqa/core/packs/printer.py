"""A typed pack -> its files. `read_pack(print_pack(pack)).pack == pack` holds for every pack without error (property test)."""

from __future__ import annotations

from itertools import groupby

from halqa.core.packs.build import FORMAT, MAIN_FILE
from halqa.core.packs.lines import head, joined, line, texts, unit
from halqa.core.packs.model import (
    Agenda,
    Bank,
    Chapter,
    Feedback,
    Glossary,
    Guide,
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
from halqa.core.packs.print_scenes import case_lines, exercise_lines
from halqa.core.words import Lang

IDS_FILE = "ids.halqa"


def print_pack(pack: Pack) -> dict[str, str]:
    """The files of a pack, by name, in canonical form."""
    out = {MAIN_FILE: joined(_main(pack))}
    for bank in pack.banks:
        out[f"{bank.id}.bank.halqa"] = joined(_bank(bank, pack.source))
    for theory in pack.theories:
        out[f"{theory.id}.theory.halqa"] = joined(_theory(theory, pack.source))
    for polls in pack.polls:
        out[f"{polls.id}.poll.halqa"] = joined(_polls(polls, pack.source))
    for feedback in pack.feedbacks:
        out[f"{feedback.id}.feedback.halqa"] = joined(_feedback(feedback, pack.source))
    for agenda in pack.agendas:
        out[f"{agenda.id}.agenda.halqa"] = joined(_agenda(agenda, pack.source))
    for overlay in pack.overlays:
        out[f"{overlay.id}.overlay.halqa"] = joined(_overlay(overlay, pack.source))
    for guide in pack.guides:
        out[f"{guide.id}.guide.halqa"] = joined(_guide(guide, pack.source))
    for glossary in pack.glossaries:
        out[f"{glossary.id}.glossary.halqa"] = joined(_glossary(glossary, pack.source))
    for case in pack.cases:
        out[f"{case.id}.case.halqa"] = joined(case_lines(case, pack.source))
    for exercise in pack.exercises:
        out[f"{exercise.id}.exercise.halqa"] = joined(exercise_lines(exercise, pack.source))
    if pack.retired or pack.made or pack.spoken:
        out[IDS_FILE] = joined(_ids(pack))
    return out


def _ids(pack: Pack) -> list[str]:
    lines = [f"halqa {FORMAT}", f"ids: {pack.id}", *(f"retired: {path}" for path in pack.retired), ""]
    for path, made in groupby(pack.made, key=lambda one: one.unit):
        lines.append(f"made {path} {' '.join(f'{one.lang}={one.of}' for one in made)}")
    for path, spoken in groupby(pack.spoken, key=lambda one: one.unit):
        lines.append(f"spoken {path} {' '.join(f'{one.lang}={one.of}' for one in spoken)}")
    return lines


def _main(pack: Pack) -> list[str]:
    fields = [f"halqa {FORMAT}", f"pack: {pack.id}", f"version: {pack.version}", f"source: {pack.source}"]
    fields += [f"languages: {' '.join(pack.languages)}", f"licence: {pack.licence}", f"authors: {pack.authors}"]
    fields += ["sensitive: yes"] * pack.sensitive
    fields += [f"places: {', '.join(pack.places)}"] * bool(pack.places)
    fields += [f"review: {review.lang} {review.state}" for review in pack.reviews]
    body = [*unit("title", pack.title, pack.source), "", *unit("care", pack.care, pack.source)]
    body += ["", *unit("stop-word", pack.stop_word, pack.source)]
    for reference in pack.references:
        body += ["", *unit(_reference(reference), reference.text, pack.source)]
    for dimension in pack.dimensions:
        body += ["", *unit(line("dimension", dimension.id), dimension.text, pack.source)]
    return [*fields, "", *body]


def _reference(one: Reference) -> str:
    return line(
        "reference", one.id, "legal" * one.legal, as_of=one.as_of, verified_by=one.verified_by, expires=one.expires,
        amended=one.amended, url=one.url,
    )  # fmt: skip


def _options(options: tuple[Option, ...], source: Lang) -> list[str]:
    out: list[str] = []
    for option in options:
        out += [*unit(f"* {option.id}", option.text, source), *unit("why", option.why, source)]
    return out


def _bank(bank: Bank, source: Lang) -> list[str]:
    out = head("bank", bank.id, bank.title, source)
    for one in bank.objectives:
        out += ["", *unit(line("objective", one.id, theme=one.theme), one.text, source)]
    for item in bank.items:
        out += ["", _item(item), *unit("ask", item.ask, source), *_options(item.options, source)]
        out += unit("coach", item.coach, source)
    return out


def _item(item: Item) -> str:
    return line(
        "==", item.id, key=",".join(item.keys), source=",".join(item.sources), objective=item.objective,
        form=item.form, family=item.family, status=item.status,
    )  # fmt: skip


def _polls(polls: Polls, source: Lang) -> list[str]:
    out = head("poll", polls.id, polls.title, source)
    for poll in polls.polls:
        most = str(poll.most) if poll.most != 1 else ""
        form = "" if poll.form == "choice" else poll.form
        steps = str(poll.steps) if poll.form == "scale" else ""
        out += ["", line("==", poll.id, form=form, steps=steps, most=most), *unit("ask", poll.ask, source)]
        out += [*_options(poll.options, source), *unit("low", poll.low, source), *unit("high", poll.high, source)]
        out += unit("coach", poll.coach, source)
    return out


def _feedback(feedback: Feedback, source: Lang) -> list[str]:
    out = head("feedback", feedback.id, feedback.title, source)
    for scale in feedback.scales:
        steps = str(scale.steps) if scale.steps != 5 else ""
        out += ["", *unit(line("+", scale.id, steps=steps), scale.ask, source)]
        out += [*unit("low", scale.low, source), *unit("high", scale.high, source)]
    return [*out, "", *unit("comment", feedback.comment, source)]


def _pages(pages: tuple[Page, ...], source: Lang) -> list[str]:
    out: list[str] = []
    for page in pages:
        out += ["", line("==", page.id, source=",".join(page.sources)), *unit("title", page.title, source)]
        for say in page.says:
            out += unit(f"say {say.id}", say.text, source)
        out += unit("coach", page.coach, source)
    return out


def _theory(theory: Theory, source: Lang) -> list[str]:
    return [*head("theory", theory.id, theory.title, source), *_pages(theory.pages, source)]


def _overlay(overlay: Overlay, source: Lang) -> list[str]:
    fields = ["invented: yes"] * overlay.invented
    fields += [f"signed_by: {overlay.signed_by}"] if overlay.signed_by else []
    out = head("overlay", overlay.id, overlay.title, source, *fields)
    for fill in overlay.fills:
        out += ["", *unit(f"fill {fill.name}", fill.text, source)]
    return [*out, *_pages(overlay.pages, source)]


def _guide(guide: Guide, source: Lang) -> list[str]:
    reader = () if guide.reader == "facilitator" else (f"reader: {guide.reader}",)
    return [*head("guide", guide.id, guide.title, source, *reader), *_chapters(guide.chapters, source)]


def _chapters(chapters: tuple[Chapter, ...], source: Lang) -> list[str]:
    out: list[str] = []
    for chapter in chapters:
        out += ["", line("==", chapter.id), *unit("title", chapter.title, source)]
        for say in chapter.says:
            out += unit(f"say {say.id}", say.text, source)
    return out


def _glossary(glossary: Glossary, source: Lang) -> list[str]:
    out = head("glossary", glossary.id, glossary.title, source)
    for term in glossary.terms:
        out += ["", line("==", term.id), *unit("title", term.written, source), *unit("say", term.means, source)]
        out += unit("coach", term.beware, source)
    return out


def _agenda(agenda: Agenda, source: Lang) -> list[str]:
    out = head("agenda", agenda.id, agenda.title, source)
    for half in agenda.halves:
        minutes = f"{half.minutes}m" if half.minutes else ""
        out += ["", line("==", half.id, day=str(half.day), part=half.part, minutes=minutes)]
        out += unit("title", half.title, source)
        for run in half.runs:
            out += ["", _run(run), *texts(run.title, source), *unit("ask", run.ask, source)]
            out += [*unit("coach", run.coach, source)]
    return out


def _run(run: Run) -> str:
    return line(
        "run", run.id, run.kind, ref=",".join(run.refs), minutes=f"{run.minutes}m" if run.minutes else "", mode=run.mode,
        test=run.test, pace="" if run.pace == "plenary" else run.pace, keep="yes" * run.keep, confidence="yes" * run.confidence,
    )  # fmt: skip

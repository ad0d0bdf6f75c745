"""What a setting may name: the steps of its case, the roles of its exercise, the sources of the pack, each with its text."""

from __future__ import annotations

from collections.abc import Iterable

from halqa.core.packs.agenda import KINDS, MODES, refs_of
from halqa.core.packs.model import Pack
from halqa.core.packs.outline import Outline, Part, Section, text_of
from halqa.core.packs.parts import EMPTY
from halqa.core.packs.scenes import Case, Exercise, Step
from halqa.core.words import LANGS, Text

Targets = dict[str, Text]


def targets(pack: Pack, shown: Outline, section: Section, part: Part | None, of: str) -> Targets:
    """The ids that a setting of this line may name, with the text of each; empty for what names nothing."""
    case = next((each for each in pack.cases if shown.kind == "case" and each.id == shown.id), Case(id="", title=EMPTY))
    exercises = [each for each in pack.exercises if shown.kind == "exercise" and each.id == shown.id]
    exercise = exercises[0] if exercises else Exercise(id="", title=EMPTY)
    if of in {"kind", "mode", "ref"}:
        return _runs(pack, part, of)
    if of == "option":
        return {each.id: text_of(each, pack.source) for each in section.parts if each.name == "*"}
    if of == "choice":
        return {
            f"{step.id}/{choice.id}": choice.text
            for step in case.steps
            for choice in step.choices
            if step.id != section.id
        }
    found: dict[str, Iterable[tuple[str, Text]]] = {
        "step": ((step.id, _first(step)) for step in case.steps if step.id != section.id),
        "role": ((role.id, role.name or EMPTY) for role in exercise.roles),
        "phase": ((phase.id, phase.name or EMPTY) for phase in exercise.phases),
        "objective": ((each.id, each.text) for bank in pack.banks for each in bank.objectives),
        "reference": ((each.id, each.text) for each in pack.references),
        "dimension": ((each.id, each.text) for each in pack.dimensions),
        "language": ((lang, EMPTY) for lang in dict.fromkeys((*pack.languages, *LANGS))),
    }
    return dict(found.get(of, ()))


def _first(step: Step) -> Text:
    return step.says[0].text if step.says else EMPTY


def _runs(pack: Pack, part: Part | None, of: str) -> Targets:
    """What an agenda may run, in which mode, and of which things."""
    kind = part.settings.partition(" ")[0] if part else ""
    if of == "kind":
        return dict.fromkeys(KINDS, EMPTY)
    if of == "mode":
        return dict.fromkeys(MODES.get(kind, ()), EMPTY)
    titles = titles_of(pack)
    polls = {poll.id: poll.ask for poll in pack.all_polls()}
    return {ref: titles.get((kind, ref), polls.get(ref, EMPTY)) for ref in refs_of(kind, pack)}


def titles_of(pack: Pack) -> dict[tuple[str, str], Text]:
    """What an agenda may run, by kind of activity and id, with its title."""
    return {
        **{("case", each.id): each.title for each in pack.cases},
        **{("exercise", each.id): each.title for each in pack.exercises},
        **{("theory", each.id): each.title for each in pack.pages()},
        **{("poll", each.id): each.ask for each in pack.all_polls()},
        **{("quiz", each.id): each.ask for each in pack.items()},
        **{("feedback", each.id): each.title for each in pack.feedbacks},
    }

"""Twee 3 files in and out of a pack: one case, one language a file."""

from __future__ import annotations

from halqa.core.packs.build import MAIN_FILE
from halqa.core.packs.model import Pack, Reading
from halqa.core.packs.printer import print_pack
from halqa.core.packs.scenes import Case, Exercise
from halqa.core.packs.syntax import formatted, parse
from halqa.core.problems import Refused
from halqa.core.words import Text
from halqa.formats.exchange.folder import Names, slug
from halqa.formats.exchange.parts import Given, Incoming, Losses, Outgoing, Taken, text_of
from halqa.formats.scenes.twee_in import case_of
from halqa.formats.scenes.twee_out import twee
from halqa.formats.scenes.twee_parts import story


def read(data: bytes, incoming: Incoming) -> Taken | Refused:
    """The story of a Twee file as a case; refused when it has no passage that could be a step."""
    text = text_of(data, incoming.file)
    if isinstance(text, Refused):
        return text
    losses = Losses()
    case, problems = case_of(story(text, incoming.file), incoming, free_names(incoming, "case"), losses)
    if case is None:
        return Refused("exchange-no-passages", {"file": incoming.file})
    return Taken(
        files=scene_files(incoming, case=case), count=len(case.steps), problems=tuple(problems), losses=losses.all()
    )


def write(reading: Reading, outgoing: Outgoing) -> Given | Refused:
    """A case as a Twee file in one language; refused when the pack has several and none is named."""
    pack = reading.pack
    if outgoing.lang not in pack.languages:
        return Refused("exchange-no-language", {"lang": outgoing.lang, "known": ", ".join(pack.languages)})
    cases = [case for case in pack.cases if outgoing.only in ("", case.id)]
    if len(cases) != 1:
        known = ", ".join(case.id for case in pack.cases) or "-"
        return Refused(
            "exchange-which-case" if cases else "exchange-no-case",
            {"id": outgoing.only or "-", "known": known, "count": len(pack.cases)},
        )
    losses = Losses()
    losses.note("scene-rest", count=others(pack))
    losses.note_recordings(reading.units, f"case/{cases[0].id}/")
    told = twee(cases[0], pack.id, outgoing.lang, reading, losses)
    return Given(body=told.encode("utf-8", "replace"), count=len(cases[0].steps), losses=losses.all())


def others(pack: Pack) -> int:
    """How many files of the pack stay behind when one scene goes out."""
    parts = (
        pack.banks, pack.theories, pack.polls, pack.feedbacks, pack.agendas, pack.overlays, pack.guides, pack.glossaries,
        pack.cases, pack.exercises,
    )  # fmt: skip
    return sum(len(part) for part in parts) - 1


def free_names(incoming: Incoming, kind: str) -> Names:
    """The ids of scenes of a kind that are taken: by the pack, by files that stand there, by what was retired."""
    used = [name.removesuffix(f".{kind}.halqa") for name in incoming.standing]
    if incoming.into is not None:
        pack = incoming.into.pack
        used += [one.id for one in (*pack.cases, *pack.exercises)]
        used += [path.split("/")[1] for path in pack.retired if path.startswith(f"{kind}/")]
    return Names(used)


def scene_files(incoming: Incoming, *, case: Case | None = None, exercise: Exercise | None = None) -> dict[str, str]:
    """The files for a scene that came in: its own, and the main file when no pack stands there yet."""
    title = case.title if case is not None else exercise.title if exercise is not None else Text(incoming.lang, {})
    source = incoming.into.pack.source if incoming.into is not None else incoming.lang
    pack = Pack(
        id=slug(incoming.identity, "pack"),
        version="0.1.0",
        source=source,
        languages=tuple(dict.fromkeys((source, incoming.lang))),
        title=title,
        cases=(case,) if case is not None else (),
        exercises=(exercise,) if exercise is not None else (),
    )
    files = {name: formatted(parse(name, text)) for name, text in print_pack(pack).items()}
    if incoming.into is not None:
        del files[MAIN_FILE]
    return files

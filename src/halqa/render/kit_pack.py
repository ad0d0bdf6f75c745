"""The paper of a pack, of no session: one case, one role-play, an agenda, or every scene of it."""

from __future__ import annotations

from collections.abc import Sequence

from halqa.core.packs.agenda import activities_of
from halqa.core.packs.model import Agenda, Half, Overlay, Pack, Run
from halqa.core.play.brief import TREES
from halqa.core.words import Lang, Text, direction
from halqa.locale import say
from halqa.render.frame import EPOCH
from halqa.render.kit import Kit
from halqa.render.kit_parts import Step, activity_parts, kept_last, letters, notes_part, signs
from halqa.render.kit_words import Speech

LANGUAGES = ("fr", "ar", "en", "fr+ar")
"""In which languages a paper is made; the last is both under each other."""
COPIES = 2
"""Cards of an activity that is answered alone: two, which are copied. A pack does not know how many people come."""
TABLES = 4
"""Signs of a whole kit: enough for two dozen people at tables of six."""


def kit_of_pack(
    pack: Pack,
    language: str,
    *,
    scene: str = "",
    agenda: str = "",
    overlay: str = "",
    tables: int | None = None,
    errors: int = 0,
) -> Kit | None:
    """The paper of the case or exercise `scene`, of an `agenda`, or (neither) of every scene; None for what the pack has not.

    The words of a country are those of `overlay`; of none named, of the invented one, or of the first. `tables`: how many signs; not
    said: TABLES, and none where one scene is printed alone. `errors`: how many the checks find in the pack; with any, and
    with a country's words that no jurist has signed, every page says that it is a draft.
    """
    run_list = next((each for each in pack.agendas if each.id == agenda), None) if agenda else _scenes(pack, scene)
    country = country_of(pack, overlay)
    if run_list is None or (overlay and country is None):
        return None
    langs = [Lang(each) for each in language.split("+")]
    press = Speech(langs)
    steps: list[Step] = list(activities_of(pack, run_list, country))
    count = tables if tables is not None else 0 if scene else TABLES
    parts = kept_last([
        *((notes_part(press, steps),) if agenda else ()),
        *signs(press, [press.say(f"room-tree-{tree}") for tree in TREES[:count]]),
        *letters(press, steps),
        *(part for step in steps for part in activity_parts(press, step, COPIES)),
    ])  # fmt: skip
    lang = langs[0]
    title = say(lang, "kit-scene-paper-title", title=run_list.title.in_(lang))
    return Kit(
        lang=lang,
        dir=direction(lang),
        title=title,
        line=pack.title.in_(lang),
        mark=draft_marks(langs, country, errors),
        page_words=say(lang, "render-page", page="\ue000", pages="\ue001"),
        date=EPOCH,
        number_words=press.say("room-card"),
        parts=parts,
    )


def draft_marks(langs: Sequence[Lang], country: Overlay | None, errors: int) -> str:
    """Why the paper is not to be handed out yet, in each language; empty where nothing stands against it."""
    unsigned = country is not None and country.draft
    keys = ["kit-draft-unsigned"] * unsigned + ["kit-draft-errors"] * bool(errors)
    return " · ".join(say(lang, key, count=errors) for key in keys for lang in langs)


def country_of(pack: Pack, named: str = "") -> Overlay | None:
    """The country of this name; of none named, the invented one, or the first."""
    if named:
        return next((each for each in pack.overlays if each.id == named), None)
    return next((each for each in pack.overlays if each.invented), next(iter(pack.overlays), None))


def _scenes(pack: Pack, scene: str) -> Agenda | None:
    """The scenes as a run list of their own."""
    wanted = [each for each in scenes_of(pack) if scene in ("", each[1])]
    if not wanted:
        return None
    runs = tuple(
        Run(id=id, kind=kind, refs=(id,), title=title, minutes=0, pace="table" if kind == "case" else "plenary")
        for kind, id, title in wanted
    )
    title = wanted[0][2] if scene else pack.title
    half = Half(id="paper", day=1, part="morning", minutes=0, title=title, runs=runs)
    return Agenda(id="paper", title=title, halves=(half,))


def scenes_of(pack: Pack) -> list[tuple[str, str, Text]]:
    """The cases and role-plays of a pack: kind of activity, id, title."""
    cases = [("case", each.id, each.title) for each in pack.cases]
    return cases + [("exercise", each.id, each.title) for each in pack.exercises]


def known(pack: Pack) -> str:
    """What there is to print, by id; empty for nothing."""
    return ", ".join([*(id for _, id, _ in scenes_of(pack)), *(each.id for each in pack.agendas)])

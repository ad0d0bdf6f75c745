"""A scene as a list of events (MSEL) in a workbook: what happens when, to whom, what is expected; columns to fill in on the day."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.packs.scenes import Case, Exercise, Inject
from halqa.core.problems import Refused, Where
from halqa.core.words import FIRST_STRONG_ISOLATE, FR, LANGS, POP_DIRECTIONAL_ISOLATE, Lang, Text
from halqa.formats.exchange.parts import Given, Losses, Outgoing
from halqa.formats.scenes.books import Column, book
from halqa.formats.scenes.twee_file import others
from halqa.locale import say

COLUMNS = (
    "number", "planned", "delivered", "from", "to", "channel", "text", "expected", "objective", "controller", "happened", "next",
)  # fmt: skip
"""The columns by their keys; their headings are `msel-<key>`, in the language asked for."""
WIDE = {
    "number": 10, "planned": 12, "delivered": 10, "from": 11, "to": 12, "channel": 11, "text": 44, "expected": 32, "objective": 13,
    "controller": 14, "happened": 30, "next": 26,
}  # fmt: skip
"""Widths that leave letters of eight points when all columns are printed across one page."""
FILLED = frozenset({"delivered", "from", "channel", "objective", "controller", "happened"})
"""Left empty: Halqa knows nothing of them, people write them in."""


def write(reading: Reading, outgoing: Outgoing) -> Given | Refused:
    """One exercise or case as a workbook; refused when the pack has several and none is named."""
    pack = reading.pack
    if outgoing.lang not in pack.languages:
        return Refused("exchange-no-language", {"lang": outgoing.lang, "known": ", ".join(pack.languages)})
    everything: tuple[Case | Exercise, ...] = (*pack.exercises, *pack.cases)
    scenes = [one for one in everything if outgoing.only in ("", one.id)]
    if len(scenes) != 1:
        known = ", ".join(one.id for one in everything) or "-"
        code = "exchange-which-scene" if scenes else "exchange-no-scene"
        return Refused(code, {"id": outgoing.only or "-", "known": known, "count": len(everything)})
    losses = Losses()
    losses.note("scene-rest", count=others(pack))
    listing = _Listing(reading, outgoing.lang, losses)
    (scene,) = scenes
    losses.note_recordings(reading.units, f"{'exercise' if isinstance(scene, Exercise) else 'case'}/{scene.id}/")
    rows = list(listing.exercise(scene) if isinstance(scene, Exercise) else listing.case(scene))
    said = outgoing.lang if outgoing.lang in LANGS else FR
    columns = [
        Column(heading=say(said, f"msel-{key}"), wide=WIDE[key], lang=outgoing.lang, open=True) for key in COLUMNS
    ]
    cells = [[row.get(key, "") for key in COLUMNS] for row in rows]
    body = book(scene.id, columns, cells, outgoing.lang, say(said, "exchange-msel-notes"))
    return Given(body=body, count=len(rows), losses=losses.all())


class _Listing:
    def __init__(self, reading: Reading, lang: Lang, losses: Losses) -> None:
        self.reading = reading
        self.lang = lang
        self.said = lang if lang in LANGS else FR
        self.losses = losses

    def exercise(self, exercise: Exercise) -> Iterator[dict[str, str]]:
        """The injects by their time, those by hand last."""
        here = self.reading.where(f"exercise/{exercise.id}")
        starts, start = dict[str, int](), 0
        for phase in exercise.phases:
            starts.setdefault(phase.id, start)
            start += phase.seconds
        self.losses.note("msel-cards", here, len(exercise.roles))
        self.losses.note("msel-phases", here, len(exercise.phases))
        self.losses.note("msel-grid", here, len(exercise.criteria))
        self.losses.note("msel-debriefs", here, len(exercise.debriefs))
        self.losses.note("msel-notices", here, sum(one is not None for one in (exercise.care, exercise.stop_word)))

        def due(inject: Inject) -> int:
            return starts.get(inject.phase, 0) + inject.after if inject.timed else start + 1

        for inject in sorted(exercise.injects, key=due):
            where = self.reading.where(f"exercise/{exercise.id}/inject/{inject.id}")
            yield {
                "number": inject.id,
                "planned": self._planned(inject, due(inject)),
                "to": ", ".join(inject.to),
                "text": self._text(inject.text, where),
                "expected": self._text(inject.expect, where) if inject.expect is not None else "",
            }

    def case(self, case: Case) -> Iterator[dict[str, str]]:
        """The steps in their order; the ways on stand in one column."""
        self.losses.note("msel-notices", self.reading.where(f"case/{case.id}"), case.care is not None)
        for step in case.steps:
            where = self.reading.where(f"case/{case.id}/{step.id}")
            self.losses.note("msel-branching", where, len(step.choices))
            self.losses.note("msel-settings", where, step.ask is not None)
            self.losses.note("msel-debriefs", where, len(step.debriefs) + (step.coach is not None))
            said = [each.text for each in step.says] + ([step.ask.text] if step.ask is not None else [])
            ways = [f"{one.id}. {self._text(one.text, where)} -> {one.to or '-'}" for one in step.choices]
            yield {
                "number": step.id,
                "text": " ".join(self._text(text, where) for text in said),
                "next": "\n".join(ways) or (_bare(say(self.said, f"map-end-{step.end}")) if step.end else ""),
            }

    def _planned(self, inject: Inject, due: int) -> str:
        """Hours, minutes and seconds since the beginning; that it comes by hand; or whichever is first."""
        if not inject.timed:
            return _bare(say(self.said, "map-hand"))
        when = f"{due // 3600}:{due // 60 % 60:02d}:{due % 60:02d}"
        return _bare(say(self.said, "map-or-hand", when=when)) if inject.manual else when

    def _text(self, text: Text, where: Where) -> str:
        self.losses.note("languages", where, len([lang for lang in text.by if lang != self.lang]))
        self.losses.note("stand-ins", where, not text.has(self.lang))
        return text.in_(self.lang)


def _bare(words: str) -> str:
    """A sentence of ours without the marks that keep its parts apart: a cell is searched and typed over."""
    return words.replace(FIRST_STRONG_ISOLATE, "").replace(POP_DIRECTIONAL_ISOLATE, "")

"""Reports: each a folder with what it needs and what it says. A new one is a folder and one line in REPORTS."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from halqa.core.words import Lang
from halqa.render.document import Document
from halqa.reports.story.from_ledger import compose_from_ledger
from halqa.reports.story.needs import LedgerStory, PublishedStory
from halqa.reports.story.published import compose_published
from halqa.reports.training.compose import compose_training
from halqa.reports.training.needs import TrainingNeeds


class Report(msgspec.Struct, frozen=True):
    """A report: its name, the type of its inputs, and how they become a document in a language."""

    name: str
    needs: type[msgspec.Struct]
    compose: Callable[[Lang, Any], Document]


class UnknownReport(LookupError):
    """No report of this name takes these inputs."""


REPORTS: tuple[Report, ...] = (
    Report("story", PublishedStory, compose_published),
    Report("story", LedgerStory, compose_from_ledger),
    Report("training", TrainingNeeds, compose_training),
)


def build(name: str, lang: Lang, inputs: msgspec.Struct) -> Document:
    """The document of report `name` in `lang`; which story is told follows from the inputs. Raises UnknownReport."""
    for report in REPORTS:
        if report.name == name and isinstance(inputs, report.needs):
            return report.compose(lang, inputs)
    raise UnknownReport(f"{name}({type(inputs).__name__})")


def names() -> tuple[str, ...]:
    """The names of the reports, each once."""
    return tuple(dict.fromkeys(report.name for report in REPORTS))

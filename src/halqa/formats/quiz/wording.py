"""A quiz file's texts in the format they say they are in (`html`, `moodle`, `plain`, `markdown`) -> plain texts in their languages."""

from __future__ import annotations

from halqa.core.problems import Where
from halqa.core.words import Lang
from halqa.formats.exchange.parts import Losses
from halqa.formats.quiz.markup import like_markup, unmarked
from halqa.formats.quiz.model import By


class Wording:
    """Puts texts into words and counts what their markup loses. `refused` names what one of them cannot do without."""

    def __init__(self, lang: Lang, losses: Losses, where: Where | None = None) -> None:
        self.lang = lang
        self.losses = losses
        self.where = where
        self.refused = ""

    def of(self, where: Where) -> Wording:
        """The same for one question, which stands here."""
        return Wording(self.lang, self.losses, where)

    def text(self, text: str, form: str) -> By:
        """The text in its languages, without markup; nothing when it is empty. A format that is not known is taken for `moodle`."""
        if form == "plain" or (form != "html" and not like_markup(text)):
            self.losses.note("markdown", self.where, form == "markdown" and bool(text))
            return {self.lang: text} if text else {}
        found = unmarked(text, self.lang)
        self.refused = self.refused or found.refused
        self.losses.note("markup", self.where, found.marked)
        return found.by

"""Where the review of a pack's language stands, in words."""

from __future__ import annotations

from halqa.core.packs.model import Review
from halqa.core.words import OWN_NAMES, Lang
from halqa.locale import say


def review_words(lang: Lang, review: Review) -> str:
    """`العربية : attend une relecture`. The usual states are said in the reader's language, any other as its author wrote it."""
    state = say(lang, "pack-review-state", state=review.state.replace(" ", "-"), otherwise=review.state)
    return say(lang, "pack-review", lang=OWN_NAMES.get(review.lang, review.lang), state=state)

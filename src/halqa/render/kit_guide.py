"""What is read before a course: the guides of its pack, for whoever leads and for the interpreter, its glossary, and the law of its
invented country, which lies on the tables."""

from __future__ import annotations

from collections.abc import Sequence

from halqa.core.packs.agenda import Words as Filled
from halqa.core.packs.model import Glossary, Guide, Overlay, Pack, Page, Term
from halqa.core.words import OWN_NAMES, Lang, Text, direction
from halqa.locale import say
from halqa.locale.reviews import review_words
from halqa.render.frame import EPOCH
from halqa.render.kit import Kit, Leaf, Part, Said, Words
from halqa.render.kit_pack import draft_marks
from halqa.render.kit_words import Speech

TERM_WIDTH, NOTE_WIDTH = 2.2, 3.4
"""Shares of the glossary's width: a column of terms in one language, and that of what is to be known about them."""


def guide_of_pack(
    pack: Pack, language: str, *, only: str = "", overlay: Overlay | None = None, errors: int = 0, mark: str = ""
) -> Kit | None:
    """The guides and glossaries of a pack, or the one file that `only` names (`guide/x`); None where there is none.

    `language`: one, or two under each other (`fr+ar`). `overlay`: the country whose words stand in the texts. `mark`: the word that the
    demonstration carries. `errors`: how many the checks find in the pack, which every page then says.
    """
    langs = [Lang(each) for each in language.split("+")]
    press, filled = Speech(langs), Filled(pack, overlay)
    guides = [each for each in sorted(pack.guides, key=lambda guide: guide.reader) if only in ("", f"guide/{each.id}")]
    glossaries = [each for each in pack.glossaries if only in ("", f"glossary/{each.id}")]
    if not guides and not glossaries:
        return None
    lead = _reviews(pack, langs)
    law = overlay.pages if overlay is not None and overlay.invented and not only else ()
    parts = [
        *(_guide(press, filled, each, lead) for each in guides),
        *(_glossary(press, pack.languages, each, lead) for each in glossaries),
        *(_law(press, filled, each) for each in law),
    ]
    lang = langs[0]
    title = say(lang, "kit-guide-title", title=pack.title.in_(lang))
    return Kit(
        lang=lang,
        dir=direction(lang),
        title=title,
        line=title,
        mark=" · ".join(filter(None, (mark, draft_marks(langs, overlay, errors)))),
        page_words=say(lang, "render-page", page="\ue000", pages="\ue001"),
        date=EPOCH,
        number_words=(),
        parts=tuple(parts),
    )


def _reviews(pack: Pack, langs: Sequence[Lang]) -> Words:
    """Where the review of each language on the paper stands, in that language."""
    said = {lang: [review_words(lang, each) for each in pack.reviews if each.lang == lang] for lang in langs}
    return tuple(Said(lang, direction(lang), " · ".join(states)) for lang, states in said.items() if states)


def _guide(press: Speech, filled: Filled, guide: Guide, lead: Words) -> Part:
    return Part(
        form="reading",
        title=press.of(filled.of(guide.title)),
        lead=lead,
        keep=press.say("kit-guide-reader", reader=guide.reader),
        leaves=tuple(
            Leaf(
                head=press.of(filled.of(chapter.title)),
                says=tuple(press.of(filled.of(each.text)) for each in chapter.says),
            )
            for chapter in guide.chapters
        ),
    )


def _law(press: Speech, filled: Filled, page: Page) -> Part:
    """A page of the invented country, such as its one-page law: it lies on every table."""
    return Part(
        form="reading",
        title=press.of(filled.of(page.title)),
        lead=press.say("kit-guide-law"),
        leaves=(Leaf(head=(), says=tuple(press.of(filled.of(each.text)) for each in page.says)),),
    )


def _glossary(press: Speech, languages: Sequence[Lang], glossary: Glossary, lead: Words) -> Part:
    """A term a row, in every language of the pack whatever the paper's: an interpreter stands between two of them."""
    return Part(
        form="table",
        title=press.of(glossary.title),
        lead=lead,
        head=(*(press.plain(OWN_NAMES.get(lang, lang)) for lang in languages), press.say("kit-guide-know")),
        cells=tuple(
            (*(_written(term.written, lang) for lang in languages), _told(press, term)) for term in glossary.terms
        ),
        shares=(*(TERM_WIDTH for _ in languages), NOTE_WIDTH),
        tall=True,
        large=True,
    )


def _written(text: Text, lang: Lang) -> Words:
    """The way to say a term; its other forms are for finding it in a text."""
    first = text.in_(lang).split("|")[0].strip()
    return (Said(lang, direction(lang), first),) if first else ()


def _told(press: Speech, term: Term) -> Words:
    """What a term means, and which word not to say in its place."""
    texts = [press.of(each) for each in (term.means, term.beware) if each is not None]
    return press.many(texts, " ") if texts else ()

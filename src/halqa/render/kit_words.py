"""The words of a printed kit, in one language or in several under each other."""

from __future__ import annotations

from collections.abc import Sequence

from halqa.core.paper import arabic_key
from halqa.core.words import AR, Lang, Text, direction
from halqa.locale import say
from halqa.render.kit import Said, Words


class Speech:
    """Words in the languages of one kit."""

    def __init__(self, languages: Sequence[Lang]) -> None:
        self.langs = tuple(languages)

    def of(self, text: Text) -> Words:
        """A text of the pack in each language, once where they are the same."""
        return self._words([(lang, text.in_(lang)) for lang in self.langs])

    def say(self, key: str, **args: object) -> Words:
        """A sentence of ours in each language."""
        return self._words([(lang, say(lang, key, **args)) for lang in self.langs])

    def plain(self, text: str) -> Words:
        """A number, a name: the same in all languages."""
        return (Said(self.langs[0], direction(self.langs[0]), text),) if text else ()

    def key(self, key: str) -> str:
        """A letter of the paper in the scripts of the kit."""
        shown = [arabic_key(key) if lang == AR else key for lang in self.langs]
        return " ".join(dict.fromkeys(shown))

    def sentence(self, said: str, key: str, **args: object) -> Words:
        """A sentence of ours about an option: `key` is its letter, in each language's own script."""
        return self._words([
            (lang, say(lang, said, key=arabic_key(key) if lang == AR else key, **args)) for lang in self.langs
        ])  # fmt: skip

    def many(self, several: Sequence[Words], between: str = " · ") -> Words:
        """Several texts in one, language by language; a text that is the same in all languages counts for each."""
        found = [(lang, [_in(words, lang) for words in several if words]) for lang in self.langs]
        return self._words([(lang, between.join(texts)) for lang, texts in found])

    def listed(self, words: Words) -> Words:
        """A text as one line of a list."""
        return self._words([(said.lang, f"– {said.text}") for said in words])

    def after(self, first: Words, then: Words) -> Words:
        """Two texts beside each other, language by language."""
        return self.many((first, then))

    def _words(self, pairs: list[tuple[Lang, str]]) -> Words:
        once = {text: lang for lang, text in reversed(pairs) if text}
        return tuple(Said(lang, direction(lang), text) for text, lang in reversed(once.items()))


def _in(words: Words, lang: Lang) -> str:
    return next((said.text for said in words if said.lang == lang), words[0].text)

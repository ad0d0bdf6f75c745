"""HTML of quiz files <-> plain texts in their languages. Every function's time grows with the length of its text only.

This is no sanitising: what comes out is plain text, escaped again wherever it is shown. Languages are Moodle's multilang spans,
`<span lang="fr" class="multilang">`; text outside of them belongs to every language.
"""

from __future__ import annotations

import html
import re

import msgspec
from msgspec.structs import replace

from halqa.core.words import Lang
from halqa.formats.quiz.model import By

SHOWN = frozenset({
    "img", "audio", "video", "iframe", "object", "embed", "svg", "canvas", "picture", "math", "applet", "script", "style", "form",
    "input", "select", "textarea", "button",
})  # fmt: skip
"""What a text cannot do without, and Halqa does not show: a question that holds one is refused by name."""
PLAIN = frozenset({"p", "br", "div", "span", "lang", "tbody", "html", "body", "head"})
"""Tags that say nothing beyond where a line ends."""
BREAKS = frozenset({
    "p", "br", "div", "li", "ul", "ol", "dl", "dt", "dd", "tr", "td", "th", "table", "hr", "pre", "blockquote", "h1", "h2", "h3",
    "h4", "h5", "h6", "section", "article", "header", "footer",
})  # fmt: skip
MANY = 20
"""More languages than this in one text are no translations."""
MOST_TAGS = 20_000
"""Tags of one text: more are no words that somebody wrote, and two megabytes of them alone take more than a second."""

_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPACES = re.compile(r"[\x00\n]+")
_NAME = re.compile(r"/?([A-Za-z][A-Za-z0-9:-]{0,30})(?=[\s/>])")
_QUOTED = re.compile(r"""[^>"']*+(?:"[^"]*+"[^>"']*+|'[^']*+'[^>"']*+)*+>""")
_SETTING = re.compile(r"""(?<![\w:-])([A-Za-z:-]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LANG = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,3})")
_LIKE_MARKUP = re.compile(
    r"</?(?:p|br|div|span|lang|b|i|u|em|strong|a|img|sub|sup|ul|ol|li|table|h[1-6]|code|pre|font|audio|video|iframe)\b[^<>]*+>",
    re.IGNORECASE,
)
_MLANG = re.compile(r"\{mlang(?:[ \t]+([a-z]{2,3}(?:[-_][a-z0-9]{2,8})?))?\}", re.IGNORECASE)
_MLANG_LEFT = re.compile(r"\{mlang", re.IGNORECASE)
"""The same in the words of a widespread plug-in, `{mlang fr}...{mlang}`."""
_DOUBLE = re.compile("(?<= ) |\t")


class Marked(msgspec.Struct, frozen=True):
    """A text out of its markup. `refused` names what it cannot do without; `marked` says that there was more than lines."""

    by: By
    refused: str = ""
    marked: bool = False


def like_markup(text: str) -> bool:
    """Whether a text of no declared format is HTML: it holds a tag that authors use, or an entity."""
    return bool(_LIKE_MARKUP.search(text) or _ENTITY.search(text) or _MLANG_LEFT.search(text))


def unmarked(text: str, lang: Lang) -> Marked:
    """The plain texts of an HTML text; what says no language of its own is in `lang`. Lines are kept apart by line ends."""
    spanned = _MLANG.sub(_span, text.replace("\x00", "\ufffd"))
    found = _Unmarking(spanned, lang).done()
    if _MLANG_LEFT.search(spanned):  # "other", or several languages at once: whose text that is cannot be said
        return replace(found, refused=found.refused or "mlang")
    return found


def _span(found: re.Match[str]) -> str:
    return f'<span lang="{found[1]}" class="multilang">' if found[1] else "</span>"


def markup(by: By, plain: Lang) -> str:
    """A text as HTML: alone as it is when `plain` is its only language, else one multilang span a language."""
    if set(by) == {plain}:
        return _escaped(by[plain])
    return "".join(f'<span lang="{lang}" class="multilang">{_escaped(text)}</span>' for lang, text in by.items())


def _escaped(text: str) -> str:
    """Escaped, with each further space of a run as an entity, because HTML would swallow it, and the bracket of what looks like the
    plug-in's, which would be taken for another language's."""
    escaped = _MLANG_LEFT.sub(lambda found: f"&#123;{found[0][1:]}", html.escape(text, quote=False))
    return _DOUBLE.sub(lambda found: f"&#{ord(found[0])};", escaped)


class _Unmarking:
    """One pass over the text, from `<` to `<`, up to MOST_TAGS. A quote or bracket that never closes is looked for once only."""

    def __init__(self, text: str, lang: Lang) -> None:
        self.text = text
        self.lang = lang
        self.runs: list[tuple[Lang | None, str]] = []
        self.open: list[Lang | None] = []
        self.langs: dict[Lang, None] = {}
        self.refused = ""
        self.marked = False
        self.tags = 0
        self.quotes = True

    def done(self) -> Marked:
        at = 0
        while (start := self.text.find("<", at)) >= 0:
            end = self._end(start)
            if end < 0:
                break
            if end == start:
                self._words(self.text[at : start + 1])
                at = start + 1
                continue
            self._words(self.text[at:start])
            self._tag(self.text[start:end])
            at = end
            self.tags += 1
            if self.tags > MOST_TAGS:
                self.refused = self.refused or "html"
                break
        self._words(self.text[at:])
        langs = list(self.langs) or [self.lang]
        by = {one: _joined("".join(piece for lang, piece in self.runs if lang in (None, one))) for one in langs}
        return Marked({lang: text for lang, text in by.items() if text.strip()}, self.refused, self.marked)

    def _end(self, start: int) -> int:
        """Where the tag that starts here ends; `start` when none starts; -1 when nothing after it can be a tag."""
        if self.text.startswith("<!--", start):
            found = self.text.find("-->", start + 4)
            return found + 3 if found >= 0 else -1
        following = self.text[start + 1 : start + 2]
        if not (following.isascii() and following.isalpha()) and following not in ("/", "!", "?"):
            return start
        if self.quotes:
            if match := _QUOTED.match(self.text, start):
                return match.end()
            self.quotes = False
        found = self.text.find(">", start)
        return found + 1 if found >= 0 else -1

    def _words(self, piece: str) -> None:
        if piece:
            spaced = _SPACE.sub("\x00", piece)
            self.runs.append(
                (self.open[-1] if self.open else None, _ENTITY.sub(lambda one: html.unescape(one[0]), spaced))
            )

    def _tag(self, tag: str) -> None:
        named = _NAME.match(tag, 1)
        if named is None:
            return
        name = named[1].lower()
        if name in SHOWN:
            self.refused = self.refused or name
        if name in {"span", "lang"}:
            self._span(name, tag)
        if name in BREAKS:
            self.runs.append((self.open[-1] if self.open else None, "\n"))
        self.marked = self.marked or name not in PLAIN

    def _span(self, name: str, tag: str) -> None:
        if tag.startswith("</"):
            if self.open:
                self.open.pop()
            return
        settings = {found[1].lower(): found[2] or found[3] or found[4] or "" for found in _SETTING.finditer(tag)}
        given = _LANG.fullmatch(settings.get("lang") or settings.get("xml:lang") or "")
        here = self.open[-1] if self.open else None
        if given and (name == "lang" or "multilang" in settings.get("class", "").split()):
            here = Lang(given[1].lower() + given[2].replace("_", "-"))
            self.langs[here] = None
            if len(self.langs) > MANY:
                self.refused = self.refused or "multilang"
                self.langs.popitem()
                here = None
        self.open.append(here)


def _joined(text: str) -> str:
    return _SPACES.sub(lambda found: "\n" if "\n" in found[0] else " ", text.strip("\x00\n"))

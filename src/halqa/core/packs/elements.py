"""Tree -> elements: each keyword or mark with its settings and the languages written under it, and a collector of findings."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

import msgspec
from msgspec.structs import replace

from halqa.core.ids import UnitId
from halqa.core.packs.carried import Setting
from halqa.core.packs.model import Named, Unit
from halqa.core.packs.parts import EMPTY
from halqa.core.packs.source import Line
from halqa.core.packs.syntax import KEYWORDS, SOUND, Form, Node, Tree
from halqa.core.problems import Arg, Problem, Severity, Where
from halqa.core.words import Lang, Text

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
ARROW = "->"
RECORDING = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}\.(mp3|m4a|ogg|opus|wav)")
"""The name of a recording's file: small letters, digits, dots and hyphens, so that it is the same on every system and in an address."""
_LANG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class Element(msgspec.Struct, frozen=True):
    """One keyword or mark line: its words, its `name=value` settings, its text in the languages given, and the recordings of these
    with the line that names them."""

    form: Form
    name: str
    line: Line
    words: tuple[str, ...] = ()
    settings: dict[str, str] = {}
    by: dict[Lang, str] = {}
    sound: dict[Lang, str] = {}
    heard: Line | None = None

    @property
    def id(self) -> str:
        """The first word: the id of what this line names."""
        return self.words[0] if self.words else ""


class Opened(msgspec.Struct, frozen=True):
    """A file of a known kind, ready to be built: its id, its header fields with their lines, its elements."""

    tree: Tree
    kind: str
    id: str
    head: dict[str, tuple[tuple[str, Line], ...]]
    elements: tuple[Element, ...]

    def field(self, name: str) -> str:
        """The first value of a header field, or nothing."""
        return self.head[name][0][0] if name in self.head else ""

    def yes(self, name: str, found: Findings) -> bool:
        """A header field that says yes or no; absent means no, anything else is a problem."""
        value = self.field(name)
        if name in self.head and value not in {"yes", "no"}:
            found.bad_value(self.head[name][0][1].where, name, value, "yes, no")
        return value == "yes"

    def choice(self, setting: Setting, found: Findings) -> str:
        """A header field that is one of a few words; absent means the first of them, anything else is a problem."""
        value = self.field(setting.name) or setting.values[0]
        if value in setting.values:
            return value
        found.bad_value(self.head[setting.name][0][1].where, setting.name, value, ", ".join(setting.values))
        return setting.values[0]


class Findings:
    """Collects, while one pack is read, what is wrong, every text unit and every name. Owned by one `build`."""

    def __init__(self, source: Lang) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.units: list[Unit] = []
        self.names: list[Named] = []

    def report(self, code: str, where: Where, severity: Severity = "error", **args: Arg) -> None:
        """Note a problem; `code` without the part's prefix."""
        self.problems.append(Problem(code=f"pack-{code}", severity=severity, where=where, args=args))

    def name(self, path: str, line: Line) -> None:
        """Note that something of this path stands at this line."""
        self.names.append(Named(path, line.where))

    def text(self, path: str, element: Element) -> Text:
        """The element's text as a unit of this path; a problem when nothing is written under it."""
        if not element.by:
            self.report("no-text", element.line.where, what=self.shown(element))
            return EMPTY
        text = Text(source=self.source, by=dict(element.by), sound=dict(element.sound))
        heard = element.heard.where if element.heard is not None else None
        self.units.append(Unit(UnitId(path), text, element.line.where, heard))
        self.name(path, element.line)
        return text

    def id_of(self, element: Element) -> str:
        """The element's id; a problem when it is missing or not made of a-z, 0-9 and hyphens."""
        if not element.id:
            self.report("no-id", element.line.where, what=self.shown(element))
        elif not ID.fullmatch(element.id):
            self.report("bad-id", element.line.where, id=element.id)
        return element.id

    def settings(self, element: Element, allowed: Collection[Setting], words: int = 1) -> None:
        """Report settings and words after the first `words` that are not among `allowed`."""
        free = words + sum(each.placed for each in allowed)
        known = sorted(
            word for each in allowed if not each.placed for word in (each.values if each.word else (each.name,))
        )
        for word in (*element.settings, *element.words[free:]):
            if word not in known:
                shown, names = self.shown(element), ", ".join(known) or "-"
                self.report("unknown-setting", element.line.where, setting=word, what=shown, known=names)

    def choice(self, element: Element, setting: Setting) -> str:
        """The setting's value among those it may be, the first of them when it is absent or wrong (a problem)."""
        values = setting.values
        value = element.settings.get(setting.name, values[0])
        if value in values:
            return value
        self.bad_value(element.line.where, setting.name, value, ", ".join(v for v in values if v))
        return values[0]

    def whole(self, element: Element, setting: str, default: int = 0) -> int:
        """The setting as a whole number, `12` or `12m`; the default when it is absent or wrong (a problem)."""
        value = element.settings.get(setting)
        if value is None:
            return default
        if match := re.fullmatch(r"([0-9]{1,4})m?", value):
            return int(match[1])
        self.bad_value(element.line.where, setting, value, "0-9999")
        return default

    def seconds(self, element: Element, setting: str, value: str | None) -> int:
        """A time written `5m` or `90s` in seconds; 0 when it is absent or wrong (a problem)."""
        if value is None:
            return 0
        if match := re.fullmatch(r"([0-9]{1,4})([ms])", value):
            return int(match[1]) * (60 if match[2] == "m" else 1)
        self.bad_value(element.line.where, setting, value, "5m, 90s")
        return 0

    def date(self, element: Element, setting: str) -> None:
        """Report a setting that should be a date (YYYY-MM-DD) and is not."""
        value = element.settings.get(setting)
        if value is not None and not _is_date(value):
            self.bad_value(element.line.where, setting, value, "YYYY-MM-DD")

    def bad_value(self, where: Where, setting: str, value: str, known: str) -> None:
        """Report a value that is not one of those known."""
        self.report("bad-value", where, setting=setting, value=value[:40], known=known)

    def misplaced(self, element: Element) -> None:
        """Report a keyword or mark that this kind of file does not have here."""
        self.report("misplaced", element.line.where, what=self.shown(element))

    @staticmethod
    def shown(element: Element) -> str:
        """How a message names a line: its mark or keyword with its id."""
        return " ".join((element.name, *element.words[:1]))


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def listed(value: str) -> tuple[str, ...]:
    """The parts of a comma list, without empty ones."""
    return tuple(part for part in value.split(",") if part)


def elements(tree: Tree, found: Findings) -> tuple[Element, ...]:
    """The elements of a file in order; stray lines, languages without an owner or given twice are reported."""
    out: list[Element] = []
    languages: dict[Lang, str] = {}
    strayed = False
    for node in tree.nodes:
        if node.form in {Form.BLANK, Form.COMMENT, Form.FIELD}:
            continue
        if node.form is Form.STRAY:
            known = ", ".join(sorted(KEYWORDS - {"halqa"}))
            found.report("stray-line", node.line.where, start=node.value[:30], known=known)
            strayed = True
        elif strayed and node.name in languages:
            continue  # it belongs to the stray line, which is reported already
        elif node.form in {Form.TEXT, Form.BELOW}:
            _language(node, out, languages, found)
        elif node.name == SOUND:
            _recordings(node, out, found)
        else:
            languages, strayed = {}, False
            out.append(_element(node, languages))
    return tuple(out)


def _language(node: Node, out: list[Element], languages: dict[Lang, str], found: Findings) -> None:
    lang = Lang(node.name)
    if not out or out[-1].name == "halqa":
        found.report("text-without-place", node.line.where, lang=lang)
    elif not node.value:
        return
    elif lang in languages:
        found.report("language-twice", node.line.where, lang=lang)
    else:
        languages[lang] = node.value


def _recordings(node: Node, out: list[Element], found: Findings) -> None:
    """`sound fr=accueil.fr.mp3 ar=accueil.ar.mp3`: the recordings of the text above."""
    line = _element(node, {})
    if not out or out[-1].name == "halqa" or out[-1].heard is not None or not out[-1].by:
        found.misplaced(line)
        return
    for word in line.words:
        found.report("unknown-setting", node.line.where, setting=word, what=SOUND, known="fr=, ar=, en=")
    for lang, name in line.settings.items():
        if not _LANG.fullmatch(lang):
            found.report("unknown-setting", node.line.where, setting=lang, what=SOUND, known="fr=, ar=, en=")
        elif not RECORDING.fullmatch(name):
            found.bad_value(node.line.where, lang, name, "accueil.fr.mp3 (mp3, m4a, ogg, opus, wav)")
        else:
            out[-1].sound[Lang(lang)] = name
    out[-1] = replace(out[-1], heard=node.line)


def _element(node: Node, languages: dict[Lang, str]) -> Element:
    words: list[str] = []
    settings: dict[str, str] = {}
    arrow = False
    for token in node.tokens:
        if arrow:
            settings[ARROW], arrow = token, False
        elif token == ARROW:
            arrow = True
        elif "=" in token.strip("="):
            setting, _, value = token.partition("=")
            settings[setting] = value
        else:
            words.append(token)
    # `languages` and the recordings are filled while the lines below are read: they belong to this element alone.
    return Element(node.form, node.name, node.line, tuple(words), settings, languages, {})


def fields(tree: Tree) -> dict[str, tuple[tuple[str, Line], ...]]:
    """The `name: value` lines of a file, by name, in order."""
    out: dict[str, tuple[tuple[str, Line], ...]] = {}
    for node in tree.nodes:
        if node.form is Form.FIELD:
            out[node.name] = (*out.get(node.name, ()), (node.value, node.line))
    return out


def sections(found: tuple[Element, ...]) -> tuple[tuple[Element, ...], tuple[tuple[Element, ...], ...]]:
    """What stands before the first `==`, then each `==` with what follows it."""
    preamble: list[Element] = []
    steps: list[list[Element]] = []
    for element in found:
        if element.form is Form.STEP:
            steps.append([element])
        elif steps:
            steps[-1].append(element)
        else:
            preamble.append(element)
    return tuple(preamble), tuple(tuple(step) for step in steps)

"""One change to the text of a file; every other line stays as it was written, comments and mistakes included.

Each function takes the text and gives the new one. Texts are one line long: line ends inside them become spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from halqa.core.packs.build import FORMAT
from halqa.core.packs.outline import Outline, Part, Section
from halqa.core.packs.source import cut
from halqa.core.packs.syntax import SOUND, Form, parse
from halqa.core.words import Lang

_ENDS = re.compile(r"[ \t]*[\r\n]+[ \t]*")
_BLANKS = re.compile(r"[ \t\r\n]+")


def one_line(written: str) -> str:
    """What somebody typed, as a text unit can hold it: one line, nothing around it."""
    return _ENDS.sub(" ", written.strip(" \t\r\n"))


def with_text(text: str, part: Part, lang: Lang, value: str, order: Sequence[Lang]) -> str:
    """The part's text in one language; empty takes the language away. A new one stands where `order` of the languages puts it."""
    lines = _lines(text)
    rest: list[str] = []
    put = False
    new = [f"{lang}| {one_line(value)}"] if one_line(value) else []
    nodes = parse("", "\n".join(lines[part.first : part.last])).nodes
    for node in nodes:
        mine = node.form in {Form.TEXT, Form.BELOW}
        if mine and node.name == lang:
            rest += [] if put else new
            put = True
            continue
        if not put and (node.name == SOUND or (mine and _before(lang, Lang(node.name), order))):
            rest += new
            put = True
        rest.append(node.line.text)
    body = rest if nodes and part.last > part.first else []
    return _joined([*lines[: part.first], *(body if put else [*body, *new]), *lines[part.last :]])


def with_sound(text: str, part: Part, lang: Lang, name: str) -> str:
    """The recording of the part's text in one language, by its file's name; an empty one takes it away."""
    lines = _lines(text)
    sound = {**part.sound, lang: name}
    said = [f"{each}={file}" for each, file in sound.items() if file]
    nodes = parse("", "\n".join(lines[part.first : part.last])).nodes if part.last > part.first else ()
    kept = [node.line.text for node in nodes if node.name != SOUND]
    new = [" ".join((SOUND, *said))] if said else []
    return _joined([*lines[: part.first], *kept, *new, *lines[part.last :]])


def with_texts(text: str, changes: Mapping[int, Mapping[Lang, str]], order: Sequence[Lang]) -> str:
    """Texts of many parts at once, each by the number of the line above it; one way through the file, however many there are."""
    out: list[str] = []
    waiting: dict[Lang, str] = {}
    replaced = Lang("")
    for node in parse("", text).nodes:
        if node.form in {Form.TEXT, Form.BELOW}:
            lang = Lang(node.name)
            for each in [each for each in waiting if _before(each, lang, order)]:
                out.append(f"{each}| {waiting.pop(each)}")
            if lang in waiting:
                out.append(f"{lang}| {waiting.pop(lang)}")
                replaced = lang
            elif not (node.form is Form.BELOW and lang == replaced):
                out.append(node.line.text)
            continue
        if node.form is not Form.COMMENT:
            out += [f"{each}| {value}" for each, value in waiting.items()]
            waiting = {}
        out.append(node.line.text)
        if node.line.number in changes:
            given = changes[node.line.number]
            kept = sorted(given, key=lambda each: order.index(each) if each in order else len(order))
            waiting = {each: one_line(given[each]) for each in kept}
        replaced = Lang("")
    return _joined([*out, *(f"{each}| {value}" for each, value in waiting.items())])


def _before(lang: Lang, other: Lang, order: Sequence[Lang]) -> bool:
    return lang in order and (other not in order or order.index(lang) < order.index(other))


def with_settings(text: str, part: Part, settings: str) -> str:
    """The words after the part's id, anew."""
    lines = _lines(text)
    words = [part.name, part.id, _BLANKS.sub(" ", settings).strip()]
    lines[part.first - 1] = " ".join(word for word in words if word)
    return _joined(lines)


def with_block(text: str, after: int, block: Sequence[str]) -> str:
    """Lines put in after the line `after` (0: at the very beginning)."""
    lines = _lines(text)
    return _joined([*lines[:after], *block, *lines[after:]])


def without(text: str, first: int, last: int) -> str:
    """The text without the lines `first` to `last`."""
    lines = _lines(text)
    return _joined([*lines[: first - 1], *lines[last:]])


def without_part(text: str, section: Section, part: Part) -> str:
    """The text without a part and what belongs to it: an option goes with its reason."""
    owned = [each for each in section.parts if each.owner == part.key]
    for each in sorted((part, *owned), key=lambda one: -one.first):
        text = without(text, each.first, each.last)
    return text


def moved(text: str, shown: Outline, section: Section, by: int) -> str:
    """The section one place up (`by` = -1) or down (1) among those of its kind; the same text when it stands at the end already."""
    kin = [each for each in shown.sections if each.kind == section.kind]
    place = kin.index(section) + by
    if not 0 <= place < len(kin):
        return text
    above, below = sorted((section, kin[place]), key=lambda one: one.first)
    lines = _lines(text)

    def block(one: Section) -> list[str]:
        found = lines[one.first - 1 : one.last]
        while found and not found[-1].strip():
            found.pop()
        return [*found, ""]

    between = lines[above.last : below.first - 1]
    rest = lines[below.last :]
    return _joined([*lines[: above.first - 1], *block(below), *between, *block(above), *rest])


def block_of(head: Iterable[str], by: dict[Lang, str]) -> list[str]:
    """A line made of words, with a text in some languages below it."""
    return [
        " ".join(word for word in head if word),
        *(f"{lang}| {one_line(value)}" for lang, value in by.items() if one_line(value)),
    ]


def field_value(text: str, name: str) -> str:
    """What a head's field says; of one that stands more than once, each on a line."""
    return "\n".join(node.value for node in parse("", text).nodes if node.form is Form.FIELD and node.name == name)


def with_field(text: str, name: str, value: str) -> str:
    """A head's field anew, at its place or after the last field: one for each line of `value`, none for nothing."""
    fields = [node for node in parse("", text).nodes if node.form is Form.FIELD]
    new = [f"{name}: {one_line(line)}" for line in value.split("\n") if line.strip()]
    standing = [node.line.number for node in fields if node.name == name]
    after = standing[0] - 1 if standing else max((node.line.number for node in fields), default=1)
    kept = [line for number, line in enumerate(_lines(text), start=1) if number not in standing]
    return _joined([*kept[:after], *new, *kept[after:]])


def with_retired(text: str, pack: str, paths: Iterable[str]) -> str:
    """The `ids` file with paths that may never be used again; a new one when there was none."""
    text = text or f"halqa {FORMAT}\nids: {pack}\n"
    standing = {node.value for node in parse("", text).nodes if node.name == "retired"}
    fields = [node.line.number for node in parse("", text).nodes if node.form is Form.FIELD]
    block = [f"retired: {path}" for path in dict.fromkeys(paths) if path not in standing]
    return with_block(text, max(fields, default=1), block)


def with_made(text: str, pack: str, made: dict[str, dict[Lang, str]], word: str = "made") -> str:
    """The `ids` file with fingerprints: which source text the translations of these units were made from, or (`word` is `spoken`)
    which text their recordings say."""
    text = text or f"halqa {FORMAT}\nids: {pack}\n"
    lines = _lines(text)
    left = dict(made)
    for node in parse("", text).nodes:
        if node.name == word and node.tokens and node.tokens[0] in left:
            known = dict(token.split("=", 1) for token in node.tokens[1:] if "=" in token)
            known.update({str(lang): of for lang, of in left.pop(node.tokens[0]).items()})
            lines[node.line.number - 1] = _made(word, node.tokens[0], known)
    while lines and not lines[-1].strip():
        lines.pop()
    new = [_made(word, path, {str(lang): of for lang, of in given.items()}) for path, given in left.items()]
    gap = [""] if new and lines and not lines[-1].startswith(("made ", "spoken ")) else []
    return _joined([*lines, *gap, *new])


def _made(word: str, path: str, given: dict[str, str]) -> str:
    return f"{word} {path} {' '.join(f'{lang}={of}' for lang, of in given.items())}"


def _lines(text: str) -> list[str]:
    return [line.text for line in cut("", text)]


def _joined(lines: Sequence[str]) -> str:
    """The text, ending in one line end."""
    return "\n".join(lines).rstrip("\n") + "\n"

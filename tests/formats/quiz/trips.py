"""Pack -> file -> pack, and what must come back of it."""

from __future__ import annotations

from hypothesis import strategies as st
from msgspec.structs import replace

from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Bank, Item, Objective, Option, Pack, Reading
from halqa.core.packs.printer import print_pack
from halqa.core.problems import Refused
from halqa.core.words import AR, EN, FR, Lang, Text
from halqa.formats.exchange.folder import Names
from halqa.formats.exchange.parts import Format, Given, Incoming, Outgoing, Taken
from halqa.formats.quiz.bank_in import letter
from tests.core.packs.strategies import ids, items, some, texts


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """Packs with one or two banks and nothing else."""
    made = some(Bank, id=ids, title=texts(), objectives=some(Objective, id=ids, theme=ids, text=texts()), items=items)
    languages = draw(st.lists(st.sampled_from([AR, EN]), unique=True).map(lambda langs: (FR, *langs)))
    banks = tuple(replace(bank, items=tuple(draw(_keyed(item)) for item in bank.items)) for bank in draw(made)[:2])
    return Pack(id="p", version="1", source=FR, languages=languages, title=Text(FR, {FR: "P"}), banks=banks)


def _keyed(item: Item) -> st.SearchStrategy[Item]:
    """The item with one key mostly, sometimes two or none."""
    names = st.sampled_from([option.id for option in item.options])
    keys = st.lists(names, min_size=1, max_size=1) | st.lists(names, max_size=2, unique=True)
    return keys.map(lambda chosen: replace(item, keys=tuple(chosen)))


def given(form: Format, reading: Reading, lang: Lang) -> Given:
    """What the format writes of a pack. A refusal fails the test."""
    out = form.write(reading, Outgoing(lang=lang))
    assert not isinstance(out, Refused), out
    return out


def taken(form: Format, body: bytes, lang: Lang, file: str = "retour.txt") -> Taken:
    """What the format reads of bytes. A refusal fails the test."""
    into = form.read(body, Incoming(file=file, lang=lang))
    assert not isinstance(into, Refused), into
    return into


def back(form: Format, reading: Reading, lang: Lang) -> tuple[Given, Taken, Reading]:
    """A pack out and in again: what went, what came, and the pack that it makes."""
    out = given(form, reading, lang)
    into = taken(form, out.body, lang)
    return out, into, read_pack(into.files)


def only_banks(pack: Pack) -> Reading:
    """The pack read again from its files, with its banks and nothing else but them."""
    return read_pack(
        print_pack(
            Pack(id="p", version="1", source=pack.source, languages=pack.languages, title=pack.title, banks=pack.banks)
        )
    )


def alive(banks: tuple[Bank, ...]) -> list[Item]:
    """The items that go out, under ids that come once."""
    names = Names()
    items = [item for bank in banks for item in bank.items if item.status != "retired"]
    return [replace(item, id=names.free(item.id)) for item in items]


def marked(banks: tuple[Bank, ...]) -> list[Item]:
    """Those of them that Moodle can mark: with one to ten right options."""
    return alive(
        tuple(replace(bank, items=tuple(item for item in bank.items if 1 <= len(item.keys) <= 10)) for bank in banks)
    )


def left(item: Item, lang: Lang, *, languages: bool, reasons: bool) -> Item:
    """What the table of losses says that is left of an item: its id, texts, key and order, as a draft, options by letters."""
    letters = {option.id: letter(place) for place, option in enumerate(item.options)}

    def text(one: Text) -> Text:
        return Text(one.source, one.by) if languages else Text(lang, {lang: one.in_(lang)})

    options = tuple(
        Option(id=letters[one.id], text=text(one.text), why=text(one.why) if one.why and reasons else None)
        for one in item.options
    )
    keys = tuple(letters[one.id] for one in item.options if one.id in item.keys)
    return Item(id=item.id, ask=text(item.ask), options=options, keys=keys)


def by_id(items: tuple[Item, ...] | list[Item]) -> dict[str, Item]:
    """The items by their ids, which come once."""
    found = {item.id: item for item in items}
    assert len(found) == len(items)
    return found


def with_language(pack: Pack, lang: Lang) -> Pack:
    """The pack announces this language."""
    return pack if lang in pack.languages else replace(pack, languages=(*pack.languages, lang))


def all_losses_told(reading: Reading, out: Given, lang: Lang, carried: set[str]) -> None:
    """Each thing that the pack has and the file does not carry is told, as often as it is there, and nothing else is."""
    told = {loss.code: loss.count for loss in out.losses}
    items = [item for item in reading.pack.items() if item.status != "retired"]
    texts = [text for item in items for text in (item.ask, *(one.text for one in item.options))]
    gone = {item.id for item in items}
    paths = [(unit.id.split("/"), unit.text.sound) for unit in reading.units]
    heard = [sound for path, sound in paths if path[0] == "bank" or (path[0] == "q" and path[1] in gone)]
    whys = [option.why for item in items for option in item.options if option.why]
    texts += whys if "reasons" in carried else []
    expected = {
        "coach": sum(item.coach is not None for item in items),
        "sources": sum(bool(item.sources) for item in items),
        "status": sum(item.status in {"sourced", "reviewed"} for item in items),
        "drafts": sum(item.status == "draft" for item in items),
        "pairs": sum(bool(item.form or item.family) for item in items),
        "retired": sum(item.status == "retired" for item in reading.pack.items()),
        "objectives": sum(len(bank.objectives) for bank in reading.pack.banks)
        + sum(bool(item.objective) for item in items),
        "languages": 0 if "languages" in carried else sum(len(set(text.by) - {lang}) for text in texts),
        "stand-ins": 0 if "languages" in carried else sum(not text.has(lang) for text in texts),
        "reasons": 0 if "reasons" in carried else len(whys),
        "recordings": sum(len(sound) for sound in heard),
        "ids": 0 if "ids" in carried else len(items),
    }
    assert {code: told.get(code, 0) for code in expected} == expected


def nameless(item: Item) -> Item:
    """The item without its id."""
    return replace(item, id="")


def same_banks(pack: Pack, returned: Pack, lang: Lang) -> None:
    """Banks whose titles differ come back under their ids and titles."""
    titles = [bank.title.in_(lang) for bank in pack.banks]
    if len(set(titles)) == len(titles):
        full = [bank for bank in pack.banks if marked((bank,))]
        assert {bank.id: bank.title.in_(lang) for bank in returned.banks} == {
            bank.id: bank.title.in_(lang) for bank in full
        }

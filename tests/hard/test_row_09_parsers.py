"""Row 9: mutated files into each parser of other programs' questions: no crash, no hang, and every problem has its sentence."""

from __future__ import annotations

import html
import random
import re
import time
from collections.abc import Callable

import pytest

from halqa.core.packs.build import read_pack
from halqa.core.problems import Problem, Refused
from halqa.core.words import EN, FR, LANGS
from halqa.formats.exchange.parts import Incoming, Loss, Outgoing, Taken
from halqa.formats.exchange.registry import named
from halqa.locale import say, say_problem, say_refusal
from tests.core.packs.samples import shipped
from tests.formats.quiz import test_aiken, test_gift, test_moodle
from tests.support.hard import WHOLE, measured

pytestmark = pytest.mark.slow
INPUTS = 100_000 if WHOLE else 1_500
LARGE = 2_000_000 if WHOLE else 200_000
HANG = 10.0
"""Seconds: ten times the bar."""

SEEDS: dict[str, tuple[str, ...]] = {
    "gift": (test_gift.EVERYTHING, "q {#3:1}\n\nq {=a -> b =c -> d}\n\nq {}\n\n[html]<p>x</p>{=a ~%50%b#c####d}"),
    "moodle": (test_moodle.FROM_MOODLE, test_moodle.question("cloze").decode(), test_moodle.LAUGHS),
    "aiken": (test_aiken.FILE,),
}
TOKENS: dict[str, tuple[str, ...]] = {
    "gift": (
        "{", "}", "~", "=", "#", "####", "::", "\\", "->", "%50%", "%-", "[html]", "[plain]", "//", "$CATEGORY: ", "\n\n", "\n",
        "TRUE", " ", "q{=a~b}\n\n", "<b>", "<a '", "<span lang=fr class=multilang>", "</span>", "<!--", "&#", "&amp;", "&#xD800;",
        "<img>", "\u2028", "\ufeff", "\x00",
    ),
    "moodle": (
        "<question type=\"multichoice\">", "</question>", "<text>", "</text>", "<![CDATA[", "]]>", "<answer fraction=\"50\">",
        "</answer>", "&amp;", "&#0;", "&#xD800;", "&x;", "<!--", "-->", "<?x?>", "<!DOCTYPE q>", "<quiz>",
        "&lt;span lang=\"ar\" class=\"multilang\"&gt;",
        "&lt;a '", "fraction=\"", "\x00", "\n", "<file/>", "<category>", "type=\"cloze\"",
    ),
    "aiken": ("A. ", "B) ", "ANSWER: ", "ANSWER: A\n", "\n", "\n\n", " ", "Z. ", "\u2028", "\ufeff", "\x00", "نعم"),
}  # fmt: skip


def mutated(seeds: list[bytes], tokens: list[bytes], chance: random.Random) -> bytes:
    """A seed with one to eight slips: signs lost, doubled, moved or changed, words of the format put anywhere, two files in one."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 8)):
        at, to = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        match chance.randrange(7):
            case 0:
                del data[at : min(to, at + 40)]
            case 1:
                data[at:at] = data[at:to][:200]
            case 2:
                data[at:at] = chance.choice(tokens) * chance.choice((1, 1, 1, 2, 50))
            case 3:
                data[at:to] = chance.choice(tokens)
            case 4 if data:
                data[at % len(data)] ^= 1 << chance.randrange(8)
            case 5:
                other = chance.choice(seeds)
                data[at:at] = other[chance.randrange(len(other)) :][:300]
            case _:
                del data[chance.randrange(len(data) + 1) :]
    return bytes(data)


def well_formed(chance: random.Random) -> bytes:
    """Moodle's file, still XML, with words of GIFT, of HTML and of XML in some texts, and other settings: most slips end at the XML."""
    words = [*TOKENS["gift"], *TOKENS["moodle"], "نعم", "</p>", "&nbsp;", "<td>"]

    def text(found: re.Match[str]) -> str:
        if chance.random() < 0.6:
            return found[0]
        said = "".join(chance.choice(words) for _ in range(chance.randint(0, 12)))
        return f"<text>{html.escape(NOT_XML.sub('', said))}</text>"

    def setting(found: re.Match[str]) -> str:
        if chance.random() < 0.7:
            return found[0]
        given = chance.choice(
            [
                "0",
                "100",
                "50",
                "-33.33333",
                "1e3",
                "",
                "multichoice",
                "truefalse",
                "cloze",
                "category",
                "html",
                "markdown",
            ]
        )
        return f'{found[1]}="{given}"'

    made = re.sub(r"<text>.*?</text>", text, test_moodle.FROM_MOODLE, flags=re.DOTALL)
    return re.sub(r'(type|fraction|format)="[^"]*"', setting, made).encode()


NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


def sentences(problems: tuple[Problem, ...], losses: tuple[Loss, ...]) -> None:
    """Each says what it is in three languages."""
    for lang in LANGS:
        for problem in problems:
            assert all(say_problem(lang, problem))
        for loss in losses:
            assert say(lang, f"exchange-loss-{loss.code}", count=loss.count, **loss.args)


def taken_in(name: str, data: bytes, incoming: Incoming, told: set[str]) -> tuple[Taken | None, float]:
    """What an import of this format makes of a file (None: refused), and the seconds of processor time that the reading took: a busy
    machine hangs nobody. Each kind of trouble is put into words once."""
    started = time.process_time()
    taken = named(name).read(data, incoming)
    took = time.process_time() - started
    if isinstance(taken, Refused):
        if taken.code not in told:
            told.add(taken.code)
            assert all(say_refusal(lang, taken) for lang in LANGS)
        return None, took
    fresh = tuple(one for one in taken.problems if one.code not in told)
    sentences(fresh, tuple(loss for loss in taken.losses if loss.code not in told))
    told.update(one.code for one in taken.problems)
    told.update(one.code for one in taken.losses)
    return taken, took


def once(name: str, data: bytes, told: set[str]) -> float:
    """Read one file, and the pack that it makes; the seconds that the reading took."""
    taken, took = taken_in(name, data, Incoming(file="f", lang=FR), told)
    if taken is None:
        return took
    assert bool(taken.files) == bool(taken.count)
    if taken.files:
        reading = read_pack(taken.files)
        assert len(reading.pack.items()) == taken.count
        assert {problem.code for problem in reading.problems} == {"pack-missing-field"}
    return took


@pytest.mark.parametrize("name", SEEDS)
def test_no_mutated_file_stops_a_parser(name: str) -> None:
    chance = random.Random(f"row 9, {name}")
    given = named(name).write(shipped(), Outgoing(lang=EN))
    assert not isinstance(given, Refused)
    seeds = [*(seed.encode() for seed in SEEDS[name]), given.body[:4000], given.body[:1500] + given.body[-1500:]]
    tokens = [token.encode() for token in TOKENS[name]]
    told: set[str] = set()

    def made() -> bytes:
        whole = name == "moodle" and chance.random() < 0.5
        return well_formed(chance) if whole else mutated(seeds, tokens, chance)

    took = [once(name, made(), told) for _ in range(INPUTS)]
    slowest = max(took)
    assert slowest < HANG
    measured(9, parser=name, inputs=len(took), crashes=0, slowest=f"{slowest:.3f} s", kinds_of_trouble_told=len(told))


def walls(name: str, size: int) -> list[tuple[str, bytes]]:
    """Files of one word over and over, alone and inside a question: what a parser that looks back would hang on."""
    around: Callable[[bytes], bytes]
    match name:
        case "moodle":

            def around(words: bytes) -> bytes:
                return test_moodle.question(ask="WALL").replace(b"WALL", words)
        case "gift":

            def around(words: bytes) -> bytes:
                return b"[html]q" + words + b"{=a" + words + b"#" + words + b" ~b}"
        case _:

            def around(words: bytes) -> bytes:
                return b"q\nA. " + words + b"\nB. b\nANSWER: A"

    pairs = [(token, token.encode()) for token in TOKENS[name]]
    pairs += [(left + right, (left + right).encode()) for left in TOKENS[name][:6] for right in TOKENS[name][-6:]]
    pairs += [(mark, mark.encode()) for mark in ("&lt;a", '&lt;a"', "&lt;!--", "&amp;#", "<a x", "a b", "=a", "\ta")]
    return [
        (shown, made)
        for shown, token in pairs
        for made in (token * (size // len(token)), around(token * (size // 3 // len(token))))
    ]


@pytest.mark.parametrize("name", SEEDS)
def test_no_wall_of_one_word_hangs_a_parser(name: str) -> None:
    told: set[str] = set()
    took = {(shown, len(data)): once(name, data, told) for shown, data in walls(name, LARGE)}
    (worst, _), slowest = max(took.items(), key=lambda one: one[1])
    assert slowest < HANG, (worst, slowest)
    measured(9, parser=name, walls=len(took), bytes=LARGE, slowest=f"{slowest:.2f} s", on=repr(worst))

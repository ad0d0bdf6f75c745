"""Each check with the smallest change of the small pack that it must find, and what it must leave alone."""

from __future__ import annotations

import pytest

from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import CHECKS, check_pack
from halqa.core.packs.checks.private_data import SHAPES
from halqa.core.packs.fingerprints import stamped
from halqa.core.packs.model import Reading
from halqa.core.packs.printer import IDS_FILE, print_pack
from halqa.core.words import LANGS
from halqa.locale import say_problem
from tests.core.packs.samples import BANK, SMALL, TODAY, changed, codes, one

ITEM = BANK[BANK.index("== q1") :]


def bank_of(*heads: tuple[str, str], longest: str = "", shortest: str = "", also: str = "") -> Reading:
    """A bank of items, each with its id and key; `longest` and `shortest` make that option so."""
    items = []
    for identity, key in heads:
        more = {
            name: " vraiment" * (name == longest) + " là" * (shortest not in ("", name)) for name in ("a", "b", "c")
        }
        options = "".join(f"* {name}\nfr| Oui{more[name]}\nen| Yes\nwhy\nfr| Voilà\nen| So\n" for name in more)
        items.append(f"== {identity} key={key} source=livre objective=o1{also}\nask\nfr| Quoi ?\nen| What?\n{options}")
    head = BANK[: BANK.index("== q1")]
    return read_pack(
        {
            **SMALL,
            "b1.bank.halqa": head + "\n".join(items),
            "court.agenda.halqa": "halqa 1\nagenda: a\ntitle\nfr| A\nen| A\n",
        }
    )


def test_a_missing_translation_warns_and_a_missing_source_is_an_error() -> None:
    assert one(changed("b1.bank.halqa", ("en| Where?\n", "")), "missing-language").severity == "warning"
    problem = one(changed("b1.bank.halqa", ("fr| Où ?\n", "")), "missing-language")
    assert (problem.severity, problem.args["lang"], problem.where.line) == ("error", "fr", 13)


def test_a_language_the_pack_does_not_announce() -> None:
    assert (
        one(changed("b1.bank.halqa", ("en| Where?", "en| Where?\nar| أين؟")), "unlisted-language").args["lang"] == "ar"
    )


def test_placeholders_differ_between_languages() -> None:
    problem = one(changed("b1.bank.halqa", ("with {contact}", "with us")), "placeholder-mismatch")
    assert (problem.args["here"], problem.args["there"], problem.args["lang"]) == ("-", "{contact}", "en")


def test_a_placeholder_that_nothing_fills_in() -> None:
    other = changed("ici.overlay.halqa", ("fill contact", "fill other"))
    assert {problem.args["overlay"] for problem in check_pack(other, TODAY)} == {"ici"}
    without = read_pack({name: text for name, text in SMALL.items() if name != "ici.overlay.halqa"})
    assert {problem.args["overlay"] for problem in check_pack(without, TODAY)} == {"-"}


def test_two_things_of_one_id() -> None:
    problem = one(changed("s1.poll.halqa", ("* b\nfr| Deux", "* a\nfr| Deux")), "duplicate-id")
    assert (problem.args["id"], problem.args["line"], problem.where.line) == ("poll/choix/a", "12", 15)


def test_a_retired_id_is_used_again() -> None:
    ids = "halqa 1\nids: petit\nretired: q/q1\nretired: q/gone\n"
    assert one(changed("pack.halqa", ids_halqa=ids), "retired-id").args["id"] == "q/q1"


def test_keys_that_name_nothing() -> None:
    assert one(changed("b1.bank.halqa", ("key=a", "key=a,z")), "unknown-key").args["key"] == "z"
    assert "no-key" in codes(changed("b1.bank.halqa", ("key=a ", "")))


def test_one_letter_too_often() -> None:
    assert one(bank_of(("i1", "a"), ("i2", "a"), ("i3", "a"), ("i4", "b")), "skewed-keys").args == {
        "key": "a",
        "count": 3,
        "total": 4,
    }
    assert "skewed-keys" not in codes(bank_of(("i1", "a"), ("i2", "a"), ("i3", "b"), ("i4", "b")))
    assert "skewed-keys" not in codes(bank_of(("i1", "a"), ("i2", "a"), ("i3", "a")))


def test_the_key_is_always_the_longest() -> None:
    heads = (("i1", "a"), ("i2", "a"), ("i3", "a"), ("i4", "b"))
    assert one(bank_of(*heads, longest="a"), "longest-key").args == {"count": 3, "total": 4}
    assert one(bank_of(*heads, shortest="a"), "shortest-key").args == {"count": 3, "total": 4}
    assert {"longest-key", "shortest-key"}.isdisjoint(codes(bank_of(*heads, longest="c")))
    assert "skewed-keys" not in codes(bank_of(*heads, longest="a", also=" status=retired"))


def test_several_keys_are_no_habit() -> None:
    assert codes(bank_of(("i1", "a,b"), ("i2", "a,b"), ("i3", "a,b"), ("i4", "a,b"))) == []


@pytest.mark.parametrize(("status", "severity"), [("reviewed", "error"), ("sourced", "error"), ("draft", "warning")])
def test_items_without_reason_source_or_objective(status: str, severity: str) -> None:
    reading = changed(
        "b1.bank.halqa",
        ("source=livre objective=o1 status=reviewed", f"status={status}"),
        ("why\nfr| Non.\nen| No.\n", ""),
    )
    found = {problem.code: problem.severity for problem in check_pack(reading, TODAY)}
    assert found == {"pack-no-reason": severity, "pack-no-source": severity, "pack-no-objective": severity}


def test_a_retired_item_is_left_alone() -> None:
    retired = "source=livre objective=o1 status=reviewed", "status=retired"
    assert codes(changed("b1.bank.halqa", retired)) == ["unknown-ref"]


def test_a_page_without_source_warns() -> None:
    assert one(changed("t1.theory.halqa", ("== p1 source=livre", "== p1")), "no-source").severity == "warning"


@pytest.mark.parametrize(("count", "severity", "limit"), [(41, "warning", 40), (91, "error", 90)])
def test_long_texts(count: int, severity: str, limit: int) -> None:
    problem = one(changed("t1.theory.halqa", ("en| Hello.", "en| " + "word " * count)), "long-text")
    assert (problem.severity, problem.args["count"], problem.args["limit"]) == (severity, count, limit)


def test_what_one_screen_shows_together_counts_together() -> None:
    long = changed(
        "b1.bank.halqa",
        ("en| Here, with {contact}.", f"en| {'word ' * 60}{{contact}}."),
        ("en| Where?", f"en| {'word ' * 30}"),
    )
    problem = one(long, "long-screen")
    assert (problem.severity, problem.args["what"], problem.args["lang"]) == ("error", "q/q1", "en")
    assert problem.where.line == 12
    assert problem.args["count"] == 61 + 30 + 8


@pytest.mark.parametrize(("count", "severity", "limit"), [(121, "warning", 120), (241, "error", 240)])
def test_a_paragraph_of_a_guide_is_read_on_paper(count: int, severity: str, limit: int) -> None:
    problem = one(changed("mener.guide.halqa", ("en| Read.", "en| " + "word " * count)), "long-paragraph")
    assert (problem.severity, problem.args["count"], problem.args["limit"]) == (severity, count, limit)
    assert codes(changed("mener.guide.halqa", ("en| Read.", "en| " + "word " * 120))) == []


def test_signs_alone_are_no_words() -> None:
    assert codes(changed("t1.theory.halqa", ("en| Hello.", "en| " + "word : " * 40))) == []


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [
        ("legal", ["legal-unsigned", "legal-unsigned", "legal-unsigned"]),
        ("legal as_of=2026-01-01 verified_by=Tadil expires=2027-01-01", []),
        ("legal as_of=2026-01-01 verified_by=nobody expires=2027-01-01", ["legal-nobody"]),
        ("legal as_of=2024-01-01 verified_by=Tadil expires=2025-01-01", ["legal-expired"]),
        ("legal as_of=2025-01-01 verified_by=Tadil expires=2027-01-01 amended=2025-12-08", ["legal-amended"]),
        ("legal verified_by=Tadil expires=2027-01-01 amended=2025-12-08", ["legal-unsigned", "legal-amended"]),
        ("legal as_of=2026-01-01 verified_by=Tadil expires=2027-01-01 amended=2025-12-08", []),
    ],
)
def test_legal_statements_age(settings: str, wanted: list[str]) -> None:
    assert codes(changed("pack.halqa", ("reference livre", f"reference livre {settings}"))) == wanted


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Appelez le 06 12 34 56 78.", "phone"),
        ("Call +212 5 37 00 00 00 now.", "phone"),
        ("الهاتف ٠٦١٢٣٤٥٦٧٨", "phone"),
        ("Carte AB123456.", "document"),
        ("Numéro 12345678901234.", "document"),
        ("Née le 3 mai.", "birth"),
        ("Vu le 03/05/2009.", "birth"),
        ("تاريخ الميلاد: 3 ماي", "birth"),
    ],
)
def test_strings_of_real_people(text: str, kind: str) -> None:
    problem = one(
        changed("t1.theory.halqa", ("fr| Bonjour.", f"fr| {text}"), ("en| Hello.", f"en| {text}")), f"private-{kind}"
    )
    assert problem.severity == "error"
    assert not any(str(value) in text for value in problem.args.values())


@pytest.mark.parametrize(
    "text", ["6 h 40, poste de Bab Sahel.", "Articles 448-1 et 448-9.", "De 2022 à 2030.", "En 1 an, 2 mois, 3 jours."]
)
def test_ordinary_numbers_pass(text: str) -> None:
    assert codes(changed("t1.theory.halqa", ("fr| Bonjour.", f"fr| {text}"))) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elle dort au foyer Dar Amal.", "Amal"),
        ("Le centre Annajda de Rabat l'accueille.", "Annajda"),
        ("Le foyer de Tanger.", "Tanger"),
        ("Le refuge « Les Oliviers ».", "Oliviers"),
        ("She was taken to the Annajda shelter tonight.", "Annajda"),
        ("At the shelter called Hope House.", "Hope"),
        ("تنام في دار الأمل.", "الأمل"),
        ("ذهبت إلى مركز إيواء النجدة.", "النجدة"),
    ],
)
def test_a_shelter_called_by_a_name_warns_and_the_name_is_not_repeated(text: str, name: str) -> None:
    reading = changed("t1.theory.halqa", ("fr| Bonjour.", f"fr| {text}"), ("en| Hello.", f"en| {text}"))
    problem = one(reading, "private-shelter")
    assert problem.severity == "warning"
    assert not any(name in str(value) for value in problem.args.values())
    assert not any(name in sentence for lang in LANGS for sentence in say_problem(lang, problem))


@pytest.mark.parametrize(
    "text",
    [
        "Au foyer des adultes, à deux rues. Le centre est plein.",
        "La maison d'accueil. Naya dort.",
        "The shelter is full. A shelter for women.",
        "في دار الاستقبال، ثم في دار أخرى.",
    ],
)
def test_a_shelter_without_a_name_passes(text: str) -> None:
    assert codes(changed("t1.theory.halqa", ("fr| Bonjour.", f"fr| {text}"))) == []


def test_an_invented_shelter_stands_in_the_main_file() -> None:
    named = {
        **SMALL,
        "t1.theory.halqa": SMALL["t1.theory.halqa"].replace("Bonjour.", "Le centre de Bab Sahel, دار السلام."),
    }
    assert codes(read_pack(named)) == ["private-shelter"]
    listed = SMALL["pack.halqa"].replace("authors: Halqa", "authors: Halqa\nplaces: Bab Sahel، السلام")
    assert codes(read_pack({**named, "pack.halqa": listed})) == []


def test_marks_that_turn_words_round() -> None:
    assert one(changed("t1.theory.halqa", ("en| Hello.", "en| Hello \u202eolleh")), "hidden-marks").args["lang"] == "en"


def test_a_sensitive_pack_needs_care_and_a_stop_word() -> None:
    sensitive = changed("pack.halqa", ("authors: Halqa", "authors: Halqa\nsensitive: yes"))
    assert [problem.args["part"] for problem in check_pack(sensitive, TODAY)] == ["care", "stop-word"]


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("b1.bank.halqa", "source=livre", "source=film", "unknown-source"),
        ("t1.theory.halqa", "source=livre", "source=film", "unknown-source"),
        ("ici.overlay.halqa", "source=livre", "source=film", "unknown-source"),
        ("b1.bank.halqa", "objective=o1", "objective=o2", "unknown-objective"),
        ("b1.bank.halqa", "status=reviewed", "status=reviewed form=a family=f", "odd-family"),
        ("court.agenda.halqa", "run r1 quiz", "run r1 dance", "unknown-activity"),
        ("court.agenda.halqa", "mode=anonymous", "mode=loud", "bad-mode"),
        ("court.agenda.halqa", "quiz ref=q1", "quiz", "run-without-ref"),
        ("court.agenda.halqa", "ref=q1", "ref=q9", "unknown-ref"),
        ("court.agenda.halqa", "ref=q1", "ref=form-a", "unknown-ref"),
        ("court.agenda.halqa", "mode=anonymous", "mode=anonymous test=pre", "test-not-quiz"),
        ("court.agenda.halqa", "minutes=60m", "minutes=30m", "over-time"),
    ],
)
def test_links_that_lead_nowhere(file: str, old: str, new: str, code: str) -> None:
    assert one(changed(file, (old, new)), code).where.file == file


def test_a_family_of_two_forms_is_complete() -> None:
    second = ITEM.replace("q1", "q2").replace("status=reviewed", "status=reviewed form=b family=f")
    first = "status=reviewed", "status=reviewed form=a family=f"
    reading = changed("b1.bank.halqa", first)
    text = SMALL["b1.bank.halqa"].replace(*first) + "\n" + second
    assert codes(reading) == ["odd-family"]
    assert codes(read_pack({**SMALL, "b1.bank.halqa": text})) == []


def test_a_half_day_without_minutes_has_no_limit() -> None:
    assert codes(changed("court.agenda.halqa", (" minutes=60m", ""))) == []


def test_problems_come_in_the_order_of_files_and_lines() -> None:
    reading = changed("t1.theory.halqa", ("source=livre", "source=film"), ("en| Hello.\n", ""), zz_halqa="halqa 1\n")
    places = [(problem.where.file, problem.where.line) for problem in check_pack(reading, TODAY)]
    assert places == sorted(places)
    assert len(places) == 3


def test_every_check_is_listed_once() -> None:
    assert len(set(CHECKS)) == len(CHECKS)
    assert {kind for kind, _ in SHAPES} == {"document", "birth", "phone"}


def test_a_translation_older_than_its_source_text() -> None:
    stamps = print_pack(stamped(read_pack(SMALL)))[IDS_FILE]
    assert "made q/q1/ask en=" in stamps
    assert codes(changed("b1.bank.halqa", ids_halqa=stamps)) == []
    stale = one(changed("b1.bank.halqa", ("fr| Où ?", "fr| Où donc ?"), ids_halqa=stamps), "stale-translation")
    assert (stale.args["unit"], stale.args["lang"], stale.where.line) == ("q/q1/ask", "en", 13)
    assert codes(changed("b1.bank.halqa", ("en| Where?", "en| Where to?"), ids_halqa=stamps)) == []


def test_a_translation_that_is_gone_or_not_yet_written_has_no_fingerprint() -> None:
    stamps = print_pack(stamped(read_pack(SMALL)))[IDS_FILE]
    gone = changed(
        "b1.bank.halqa", ("fr| Où ?\nen| Where?", "fr| Où donc ?\nen|"), ids_halqa=stamps + "made q/gone/ask en=00\n"
    )
    assert codes(gone) == ["missing-language"]
    without_source = changed("b1.bank.halqa", ("fr| Où ?\n", ""))
    assert not any(made.unit == "q/q1/ask" for made in (*stamped(gone).made, *stamped(without_source).made))

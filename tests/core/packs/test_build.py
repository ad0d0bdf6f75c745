from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import check_pack
from halqa.core.packs.model import Made, Review
from halqa.core.problems import Where
from halqa.core.words import AR, EN, FR
from tests.core.packs.samples import MAIN, SMALL, TODAY, changed, codes, golden_files, one, shipped_files
from tests.core.packs.test_syntax import PIECES


def test_the_small_pack_is_clean_and_whole() -> None:
    reading = read_pack(SMALL)
    pack = reading.pack
    assert codes(reading) == []
    assert (pack.id, pack.version, pack.languages, pack.sensitive) == ("petit", "1.0.0", (FR, EN), False)
    item = pack.items()[0]
    assert (item.id, item.keys, item.sources, item.status) == ("q1", ("a",), ("livre",), "reviewed")
    assert item.options[1].why is not None
    assert item.options[1].why.by == {FR: "Non.", EN: "No."}
    assert [poll.most for poll in pack.all_polls()] == [2, 1]
    assert pack.feedbacks[0].scales[0].steps == 4
    assert pack.pages()[0].says[0].text.in_(EN) == "Hello."
    assert pack.overlays[0].invented
    assert not pack.overlays[0].draft
    assert (pack.guides[0].reader, pack.guides[0].chapters[0].says[0].text.in_(FR)) == ("interpreter", "Lisez.")
    assert pack.terms()[0].written.in_(EN) == "trafficking in persons | trafficking"


def test_ids_of_text_units_are_paths() -> None:
    units = {str(unit.id): unit.where for unit in read_pack(SMALL).units}
    assert units["q/q1/a"] == Where("b1.bank.halqa", 16)
    assert {
        "title",
        "q/q1/ask",
        "q/q1/b/why",
        "t/p1/un",
        "poll/choix/a",
        "feedback/avis/utile/low",
        "run/court/r1",
        "guide/mener/title",
        "guide/mener/avant/un",
        "term/traite/coach",
    } <= set(units)
    assert {
        "objective/o1",
        "reference/livre",
        "overlay/ici/fill/contact",
        "overlay/ici/loi/un",
        "agenda/court/matin/title",
    } <= set(units)


def test_reordering_and_retitling_change_no_id() -> None:
    before = {str(unit.id) for unit in read_pack(SMALL).units}
    polls = SMALL["s1.poll.halqa"]
    head, first, second = polls.split("\n== ")
    turned = "\n== ".join([head.replace("Sondages", "Autre titre"), second + "\n", first])
    assert {str(unit.id) for unit in read_pack({**SMALL, "s1.poll.halqa": turned}).units} == before


def test_where_of_an_unknown_path_is_the_pack_file() -> None:
    assert read_pack(SMALL).where("nowhere") == Where("pack.halqa", 1)


def test_a_real_countrys_overlay_is_a_draft_until_somebody_signs() -> None:
    assert changed("ici.overlay.halqa", ("invented: yes\n", "")).pack.overlays[0].draft
    signed = changed("ici.overlay.halqa", ("invented: yes", "signed_by: Maître Tadil"))
    assert not signed.pack.overlays[0].draft
    assert signed.pack.overlays[0].signed_by == "Maître Tadil"


def test_the_samples_are_read_as_what_they_mean() -> None:
    reading = read_pack({**SMALL, **golden_files()})
    assert reading.problems == ()
    (case,), (exercise,) = reading.pack.cases, reading.pack.exercises
    assert [(step.id, step.end, len(step.choices)) for step in case.steps] == [
        ("arrivee", "", 3), ("laisser", "", 2), ("ensemble", "", 2), ("calme", "", 2),
        ("orientation", "good", 0), ("fin-manquee", "missed", 0), ("fin-nuire", "harm", 0),
    ]  # fmt: skip
    first = case.steps[0]
    assert case.start is first
    assert first.ask is not None
    assert (first.ask.talk, first.ask.vote, first.ask.rule, first.ask.tie) == (300, 60, "majority", "facilitator")
    assert [(each.dimension, each.points) for each in first.choices[2].credits] == [("protection", 2)]
    assert [(role.id, role.least, role.most, role.by) for role in exercise.roles] == [
        ("agent", 1, 1, "participant"), ("personne", 1, 1, "trainer"), ("interprete", 0, 1, "participant"),
        ("observateur", 1, 2, "participant"),
    ]  # fmt: skip
    assert [(phase.id, phase.seconds) for phase in exercise.phases] == [
        ("preparation", 300), ("jeu", 720), ("retour", 1200)
    ]  # fmt: skip
    assert [(each.id, each.phase, each.after, each.manual) for each in exercise.injects] == [
        ("i1", "jeu", 180, False), ("i2", "jeu", 420, True), ("i3", "", 0, True)
    ]  # fmt: skip
    assert [(one.id, one.critical) for one in exercise.criteria] == [
        ("r1", False), ("r2", False), ("r3", True), ("r4", False)
    ]  # fmt: skip
    assert exercise.observer == "observateur"


def test_reviews_and_the_ids_file() -> None:
    ids = "halqa 1\nids: petit\nretired: q/q0\nretired: q/q00\n\nmade q/gone/ask en=ab12\nmade\nsay x\nfr| y\n"
    swaps = ("authors: Halqa", "authors: Halqa\nreview: ar awaiting native reviewer")
    reading = changed("pack.halqa", swaps, ids_halqa=ids)
    assert reading.pack.reviews == (Review(lang=AR, state="awaiting native reviewer"),)
    assert reading.pack.retired == ("q/q0", "q/q00")
    assert [(one.unit, one.lang, one.of) for one in reading.pack.made] == [("q/gone/ask", EN, "ab12")]
    assert isinstance(reading.pack.made[0], Made)
    assert codes(reading) == ["misplaced", "misplaced"]


def test_the_source_language_is_always_among_the_languages() -> None:
    assert changed("pack.halqa", ("languages: fr en", "languages: en")).pack.languages == (FR, EN)
    assert changed("pack.halqa", ("source: fr", "source:")).pack.source == FR


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "line"),
    [
        ("pack.halqa", "halqa 1\n", "", "no-header", 1),
        ("pack.halqa", "halqa 1", "halqa 2", "other-format", 1),
        ("pack.halqa", "halqa 1", "halqa", "other-format", 1),
        ("pack.halqa", "licence: CC BY 4.0\n", "", "missing-field", 1),
        ("pack.halqa", "licence: CC BY 4.0", "licence: CC BY 4.0\ncolour: blue", "unknown-field", 7),
        ("pack.halqa", "authors: Halqa", "authors: Halqa\nauthors: Moi", "field-twice", 8),
        ("pack.halqa", "authors: Halqa", "authors: Halqa\nsensitive: perhaps", "bad-value", 8),
        ("pack.halqa", "authors: Halqa", "authors: Halqa\nreview: ar", "bad-value", 8),
        ("pack.halqa", "title\nfr| Petit pack\nen| Small pack\n", "", "missing-part", 1),
        ("pack.halqa", "reference livre", "reference livre as_of=hier", "bad-value", 13),
        ("pack.halqa", "reference livre", "debrief\nfr| x\nen| x\n\nreference livre", "misplaced", 13),
        ("b1.bank.halqa", "bank: b1", "bank: B1", "bad-id", 2),
        ("b1.bank.halqa", "bank: b1", "bank:", "no-id", 2),
        ("b1.bank.halqa", "title\nfr| Banque\nen| Bank\n", "", "missing-part", 2),
        ("b1.bank.halqa", "objective o1 theme=traite", "objective o1 theme=traite level=3", "unknown-setting", 8),
        ("b1.bank.halqa", "objective o1", "debrief\nfr| x\nen| x\nobjective o1", "misplaced", 8),
        ("b1.bank.halqa", "status=reviewed", "status=good", "bad-value", 12),
        ("b1.bank.halqa", "ask\n", "ask group\n", "unknown-setting", 13),
        ("b1.bank.halqa", "ask\nfr| Où ?\nen| Where?\n", "", "missing-part", 12),
        ("b1.bank.halqa", "ask\nfr| Où ?\nen| Where?", "ask", "no-text", 13),
        ("b1.bank.halqa", "* b\n", "*\n", "no-id", 22),
        ("b1.bank.halqa", "coach\n", "debrief\n", "misplaced", 28),
        ("b1.bank.halqa", "coach\nfr| Demandez.", "coach\nDemandez toujours\nfr| Demandez.", "stray-line", 29),
        ("b1.bank.halqa", "en| Ask.", "fr| Encore.\nen| Ask.", "language-twice", 30),
        ("b1.bank.halqa", "title\nfr| Banque", "fr| Perdu\n\ntitle\nfr| Banque", "text-without-place", 4),
        ("t1.theory.halqa", "say un", "say", "no-id", 12),
        ("t1.theory.halqa", "coach", "debrief", "misplaced", 15),
        ("t1.theory.halqa", "say un\nfr| Bonjour.\nen| Hello.\n", "", "missing-part", 8),
        ("s1.poll.halqa", "most=2", "most=3", "bad-value", 8),
        ("s1.poll.halqa", "most=2", "most=deux", "bad-value", 8),
        ("s1.poll.halqa", "* b\nfr| Non\nen| No\n", "", "few-options", 19),
        ("avis.feedback.halqa", "steps=4", "steps=40", "bad-value", 8),
        ("avis.feedback.halqa", "low\nfr| Non\nen| No\n", "", "missing-part", 2),
        ("avis.feedback.halqa", "comment", "debrief", "misplaced", 18),
        ("court.agenda.halqa", "part=morning", "part=night", "bad-value", 8),
        ("court.agenda.halqa", "title\nfr| Matin\nen| Morning\n", "", "missing-part", 8),
        ("court.agenda.halqa", "run r1 quiz", "run r1 quiz loud", "unknown-setting", 13),
        ("court.agenda.halqa", "run r1 quiz", "debrief\nfr| x\nen| x\nrun r1 quiz", "misplaced", 13),
        ("court.agenda.halqa", "title\nfr| Matin", "ask\nfr| x\nen| x\ntitle\nfr| Matin", "misplaced", 9),
        ("mener.guide.halqa", "reader: interpreter", "reader: nobody", "bad-value", 3),
        ("mener.guide.halqa", "== avant", "== avant source=livre", "unknown-setting", 9),
        ("mener.guide.halqa", "title\nfr| Avant\nen| Before\n", "", "missing-part", 9),
        ("mener.guide.halqa", "say un\nfr| Lisez.\nen| Read.\n", "", "missing-part", 9),
        ("mener.guide.halqa", "say un", "say", "no-id", 13),
        ("mener.guide.halqa", "say un", "coach\nfr| x\nen| x\nsay un", "misplaced", 13),
        ("mots.glossary.halqa", "title\nfr| traite", "say\nfr| traite", "missing-part", 8),
        ("mots.glossary.halqa", "coach", "say\nfr| x\nen| x\ncoach", "misplaced", 15),
        ("mots.glossary.halqa", "say\n", "say deux\n", "unknown-setting", 12),
        ("ici.overlay.halqa", "invented: yes", "invented: perhaps\n", "bad-value", 3),
        ("ici.overlay.halqa", "fill contact", "fill contact loudly", "unknown-setting", 9),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(file: str, old: str, new: str, code: str, line: int) -> None:
    problem = one(changed(file, (old, new)), code)
    assert (problem.where.file, problem.where.line) == (file, line)


def test_a_run_without_kind() -> None:
    reading = changed("court.agenda.halqa", ("run r1 quiz ref=q1", "run r1 ref=q1"))
    assert codes(reading) == ["missing-part", "unknown-activity"]


def test_languages_of_a_stray_line_are_not_reported_again() -> None:
    reading = changed("b1.bank.halqa", ("en| Ask.", "en| Ask.\nwhye\nfr| Encore.\nen| Again."))
    assert codes(reading) == ["stray-line"]


def test_a_missing_and_a_second_main_file() -> None:
    without = read_pack({name: text for name, text in SMALL.items() if name != "pack.halqa"})
    assert "no-pack-file" in codes(without)
    assert without.pack.items()[0].id == "q1"
    twice = changed("pack.halqa", zzz_halqa=MAIN.replace("pack: petit", "pack: zut"))
    assert one(twice, "second-pack-file").where.file == "zzz.halqa"
    assert twice.pack.id == "petit"


@pytest.mark.parametrize("text", ["", "halqa 1\n", "halqa 1\nrecipe: soup\n", "# only a comment"])
def test_a_file_of_no_kind(text: str) -> None:
    assert "unknown-kind" in codes(changed("pack.halqa", soup_halqa=text))


def test_nothing_at_all() -> None:
    assert codes(read_pack({})) == ["no-pack-file"]


LINES = [line for text in shipped_files().values() for line in text.split("\n")]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(st.sampled_from(LINES), PIECES, st.text(max_size=30)), max_size=40))
def test_reading_and_checking_never_raise(lines: list[str]) -> None:
    reading = read_pack(
        {"pack.halqa": MAIN, "x.halqa": "\n".join(lines), "y.halqa": "halqa 1\nagenda: y\n" + "\n".join(lines)}
    )
    for problem in check_pack(reading, TODAY):
        assert problem.where.line >= 1

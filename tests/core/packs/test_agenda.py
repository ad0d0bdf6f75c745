from __future__ import annotations

import msgspec
import pytest

from halqa.activities.case import spec as case_spec
from halqa.activities.exercise import spec as exercise_spec
from halqa.activities.feedback import spec as feedback_spec
from halqa.activities.map import spec as map_spec
from halqa.activities.poll import spec as poll_spec
from halqa.activities.questions import spec as questions_spec
from halqa.activities.quiz import spec as quiz_spec
from halqa.activities.registry import kind
from halqa.activities.theory import spec as theory_spec
from halqa.core.activity import Mode
from halqa.core.packs.agenda import KINDS, Activity, activities_of, refs_of
from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Reading
from halqa.core.packs.printer import print_pack
from halqa.core.words import EN, FR
from tests.core.packs.samples import OVERLAY, SMALL, changed, codes, golden_files, shipped


def played(reading: Reading, overlay: bool = True) -> dict[str, Activity]:
    pack = reading.pack
    return {one.id: one for one in activities_of(pack, pack.agendas[0], pack.overlays[0] if overlay else None)}


def test_each_kind_gets_its_own_spec() -> None:
    runs = played(read_pack(SMALL))
    quiz = msgspec.json.decode(runs["r1"].spec, type=quiz_spec.Spec)
    assert (quiz.items[0].id, quiz.items[0].keys, quiz.solutions) == ("q1", ("a",), True)
    assert quiz.items[0].options[0].text.by == {FR: "Ici, avec la permanence.", EN: "Here, with the desk."}
    theory = msgspec.json.decode(runs["r2"].spec, type=theory_spec.Spec)
    assert [text.in_(EN) for text in (*theory.pages[0].says, *theory.pages[0].sources)] == ["Hello.", "A book."]
    poll = msgspec.json.decode(runs["r3"].spec, type=poll_spec.Spec)
    assert (poll.form, poll.most, [option.id for option in poll.options]) == ("multiple", 2, ["a", "b"])
    questions = msgspec.json.decode(runs["r4"].spec, type=questions_spec.Spec)
    assert questions.ask.in_(EN) == "Ask with the desk."
    feedback = msgspec.json.decode(runs["r5"].spec, type=feedback_spec.Spec)
    assert (feedback.scales[0].steps, feedback.scales[0].low.in_(EN)) == (4, "No")
    assert feedback.comment is not None


def test_modes_are_the_authors_or_the_kinds_first() -> None:
    modes = {one.kind: one.mode for one in played(read_pack(SMALL)).values()}
    assert modes["poll"] is Mode.ANONYMOUS
    assert modes["quiz"] is Mode.PAIRED
    wrong = played(changed("court.agenda.halqa", ("mode=anonymous", "mode=loud")))
    assert wrong["r3"].mode is kind("poll").modes[0]


def test_notes_join_the_runs_and_the_contents() -> None:
    runs = played(read_pack(SMALL))
    assert runs["r4"].notes is not None
    assert runs["r4"].notes.in_(EN) == "Wait."
    assert runs["r1"].notes is not None
    assert runs["r1"].notes.in_(FR) == "Demandez."
    assert runs["r3"].notes is None


def test_without_overlay_placeholders_stay_visible() -> None:
    questions = msgspec.json.decode(played(read_pack(SMALL), overlay=False)["r4"].spec, type=questions_spec.Spec)
    assert questions.ask.in_(EN) == "Ask with {contact}."
    unknown = played(changed("ici.overlay.halqa", ("fill contact", "fill other")))
    assert "{contact}" in str(unknown["r4"].spec, "utf-8")


def test_one_choice_makes_a_single_poll() -> None:
    run = played(changed("court.agenda.halqa", ("ref=choix", "ref=seul")))["r3"]
    poll = msgspec.json.decode(run.spec, type=poll_spec.Spec)
    assert (poll.form, poll.most) == ("single", 0)


def test_questions_without_their_own_words_take_the_title() -> None:
    swap = "ask\nfr| Demandez avec {contact}.\nen| Ask with {contact}.\n", ""
    run = played(changed("court.agenda.halqa", swap))["r4"]
    assert msgspec.json.decode(run.spec, type=questions_spec.Spec).ask.in_(EN) == "Your questions"


@pytest.mark.parametrize(("ref", "run"), [("q1", "r1"), ("p1", "r2"), ("choix", "r3"), ("avis", "r5")])
def test_references_that_lead_nowhere_are_left_out(ref: str, run: str) -> None:
    spec = str(played(changed("court.agenda.halqa", (f"ref={ref}", "ref=nowhere")))[run].spec, "utf-8")
    assert any(empty in spec for empty in ('"items":[]', '"pages":[]', '"options":[]', '"scales":[]'))


def test_a_source_that_is_not_listed_is_left_out() -> None:
    run = played(changed("t1.theory.halqa", ("source=livre", "source=livre,film")))["r2"]
    assert len(msgspec.json.decode(run.spec, type=theory_spec.Spec).pages[0].sources) == 1


def test_a_run_of_unknown_kind_is_left_out() -> None:
    assert "r1" not in played(changed("court.agenda.halqa", ("run r1 quiz", "run r1 dance")))


def test_the_shipped_tests_pair_their_forms() -> None:
    runs = played(shipped())
    before = msgspec.json.decode(runs["avant"].spec, type=quiz_spec.Spec)
    after = msgspec.json.decode(runs["apres"].spec, type=quiz_spec.Spec)
    assert [item.pair for item in before.items] == [item.pair for item in after.items]
    assert len({item.pair for item in before.items}) == 5
    assert not {item.id for item in before.items} & {item.id for item in after.items}
    assert (before.solutions, after.solutions) == (False, True)
    assert (runs["avant"].test, runs["apres"].test) == ("pre", "post")


def test_every_spec_of_the_shipped_agenda_opens_in_its_kind() -> None:
    for run in played(shipped()).values():
        spec = msgspec.json.decode(run.spec, type=kind(run.kind).spec_type)
        assert kind(run.kind).start(spec) is not None


def test_what_an_agenda_may_refer_to() -> None:
    pack = shipped().pack
    assert set(refs_of("quiz", pack)) >= {"form-a", "form-b", "indice", "ouverte"}
    assert refs_of("questions", pack) == ()
    assert refs_of("poll", pack) == ("minibus", "obstacle", "qui-appeler", "par-quoi")
    assert set(KINDS) >= {"theory", "quiz", "poll", "questions", "feedback"}


FORMS = """
== echelle form=scale steps=4
ask
fr| Sauriez-vous qui appeler ?
en| Would you know whom to call?
low
fr| Non
en| No
high
fr| Oui
en| Yes

== ordre form=order
ask
fr| Par quoi commencer ?
en| What first?
* x
fr| L'eau
en| Water
* y
fr| Le calme
en| Calm
"""


def with_forms(old: str = "", new: str = "") -> Reading:
    """The small pack with a scale and an order, run after one another; `old` of the polls is written as `new`."""
    polls = (SMALL["s1.poll.halqa"] + FORMS).replace(old, new) if old else SMALL["s1.poll.halqa"] + FORMS
    runs = "\nrun r8 poll ref=echelle\nfr| A\nen| A\n\nrun r9 poll ref=ordre\nfr| B\nen| B\n"
    return read_pack(
        {**SMALL, "s1.poll.halqa": polls, "court.agenda.halqa": SMALL["court.agenda.halqa"].rstrip() + runs}
    )


def test_a_scale_and_an_order_are_polls_too() -> None:
    reading = with_forms()
    assert codes(reading) == []
    runs = played(reading)
    scale = msgspec.json.decode(runs["r8"].spec, type=poll_spec.Spec)
    assert (scale.form, scale.steps, [option.id for option in scale.choices]) == ("scale", 4, ["1", "2", "3", "4"])
    assert scale.low is not None
    assert scale.low.in_(EN) == "No"
    order = msgspec.json.decode(runs["r9"].spec, type=poll_spec.Spec)
    assert (order.form, [option.id for option in order.choices]) == ("order", ["x", "y"])


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("form=scale steps=4", "form=scale steps=11", "bad-value"),
        ("form=scale steps=4", "form=scale most=2", "unknown-setting"),
        ("form=scale steps=4", "form=scales", "bad-value"),
        ("low\nfr| Non\nen| No\n", "", "missing-part"),
        ("low\nfr| Non\nen| No\n", "* a\nfr| Non\nen| No\n", "misplaced"),
        ("* y\nfr| Le calme\nen| Calm\n", "", "few-options"),
        ("* y\n", "".join(f"* z{n}\nfr| Z\nen| Z\n" for n in range(6)) + "* y\n", "long-order"),
    ],
)
def test_what_a_scale_or_an_order_cannot_be(old: str, new: str, code: str) -> None:
    assert code in codes(with_forms(old, new))


def test_a_quiz_may_ask_how_sure_one_is_and_nothing_else_may() -> None:
    asked = changed("court.agenda.halqa", ("run r1 quiz", "run r1 quiz confidence=yes"))
    assert codes(asked) == []
    assert msgspec.json.decode(played(asked)["r1"].spec, type=quiz_spec.Spec).confidence
    assert "confidence-not-quiz" in codes(changed("court.agenda.halqa", ("run r3 poll", "run r3 poll confidence=yes")))


def test_a_case_is_played_with_its_times_conditions_and_the_words_of_the_overlay() -> None:
    line = "run c case ref=poste-a-l-aube pace=table minutes=40m\nfr| Un cas\nen| A case\n"
    reading = changed(
        "court.agenda.halqa",
        ("run r4 ", f"{line}run r4 "),
        poste_case_halqa=golden_files()["poste-a-l-aube.case.halqa"],
        pack_halqa=f"{SMALL['pack.halqa']}\ndimension protection\nfr| Avec {{contact}}\nen| With {{contact}}\n",
    )
    run = played(reading)["c"]
    spec = msgspec.json.decode(run.spec, type=case_spec.Spec)
    assert (run.mode, run.pacing, spec.start) == (Mode.BY_SEAT, "table", "arrivee")
    first, (later,) = spec.steps[0], [step for step in spec.steps if step.id == "laisser"]
    assert (first.talk, first.vote, first.rule, [one.to for one in first.options]) == (
        300, 60, "majority", ["laisser", "ensemble", "calme"],
    )  # fmt: skip
    assert first.options[2].credits[0].points == 2
    assert later.options[0].text.in_(EN) == "Alert the next post and the desk."
    assert spec.care is not None
    assert [(one.id, one.name.in_(EN)) for one in spec.dimensions] == [("protection", "With the desk")]
    assert refs_of("case", reading.pack) == ("poste-a-l-aube",)
    lost = played(changed("court.agenda.halqa", ("run r4 ", f"{line.replace('poste-a-l-aube', 'ailleurs')}run r4 ")))[
        "c"
    ]
    assert msgspec.json.decode(lost.spec, type=case_spec.Spec).steps == ()


def test_the_invented_law_is_read_in_its_own_words_whatever_country_the_rest_speaks_of() -> None:
    real = (
        OVERLAY.replace("overlay: ici", "overlay: la-bas")
        .replace("invented: yes", "signed_by: A. Jurist")
        .replace("== loi", "== droit")
    )
    real = real.replace("fr| la permanence", "fr| le parquet")
    reading = changed(
        "court.agenda.halqa",
        ("run r2 theory ref=p1 minutes=10m", "run r2 theory ref=p1,loi minutes=10m"),
        la_bas_overlay_halqa=real,
    )
    law = OVERLAY.replace("fr| Article un.", "fr| On appelle {contact}.").replace(
        "en| Article one.", "en| Call {contact}."
    )
    pack = read_pack({**print_pack(reading.pack), "ici.overlay.halqa": law}).pack
    country = next(one for one in pack.overlays if not one.invented)
    run = next(one for one in activities_of(pack, pack.agendas[0], country) if one.id == "r2")
    pages = msgspec.json.decode(run.spec, type=theory_spec.Spec).pages
    assert [page.id for page in pages] == ["p1", "loi"]
    assert pages[1].says[0].in_(FR) == "On appelle la permanence."
    assert "droit" in refs_of("theory", pack)
    unsigned = read_pack(
        {**print_pack(reading.pack), "la-bas.overlay.halqa": real.replace("signed_by: A. Jurist\n", "")}
    )
    assert "droit" not in refs_of("theory", unsigned.pack)


def test_a_map_takes_its_needs_from_a_poll_and_a_scene_that_is_nowhere_is_empty() -> None:
    swap = "run r3 poll ref=choix minutes=5m mode=anonymous"
    chain = played(changed("court.agenda.halqa", (swap, "run r3 map ref=choix")))["r3"]
    assert [need.id for need in msgspec.json.decode(chain.spec, type=map_spec.Spec).needs] == ["a", "b"]
    nothing = played(changed("court.agenda.halqa", (swap, "run r3 map ref=nowhere")))["r3"]
    assert msgspec.json.decode(nothing.spec, type=map_spec.Spec).needs == ()
    play = played(changed("court.agenda.halqa", (swap, "run r3 exercise ref=nowhere")))["r3"]
    assert msgspec.json.decode(play.spec, type=exercise_spec.Spec) == exercise_spec.Spec()

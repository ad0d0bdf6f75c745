"""What every kind of activity owes the room; runs over the registry, so a new kind is held to it from its first line."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from halqa.activities.examples import Examples, Step
from halqa.activities.registry import KINDS, AnyKind, kind
from halqa.core.activity import APART, Audience, How, Mode, Moment, Role, Said, Stage, Voice, says_nothing
from halqa.core.ids import TableId, TextId
from halqa.core.paper import Line, keys_typed
from halqa.core.play.spoken import worded
from halqa.core.problems import Message
from halqa.core.words import AR, LANGS, Lang
from halqa.locale import has, say
from tests.activities.pages import FOLDER, Page, as_json, filled, render
from tests.support.room import examples_of, words

CASES = [(each, example) for each in KINDS for example in examples_of(each.name)]
case = pytest.mark.parametrize(("kind", "example"), CASES, ids=[f"{k.name}-{n}" for n, (k, _) in enumerate(CASES)])
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda each: each.name)


def begun(kind: AnyKind, example: Examples) -> Any:
    """An empty board, told that the activity is open for everyone."""
    board = kind.start(example.spec)
    kind.staged(example.spec, board, Stage.OPEN, Moment(0))
    return board


def played(kind: AnyKind, example: Examples) -> tuple[Any, dict[TextId, str]]:
    """The board after the example's steps, and the texts that were taken out."""
    board, texts = begun(kind, example), {}
    for number, step in enumerate(example.steps, start=1):
        assert kind.role_of(step.act) in (step.voice.role, Role.ANYBODY)
        assert kind.refuse(example.spec, board, step.voice, step.act) is None, step
        settled = kind.settle(step.act, TextId(f"x{number}"))
        if settled.body:
            texts[TextId(f"x{number}")] = settled.body
        assert kind.slot(settled.act)
        kind.fold(example.spec, board, step.voice, settled.act)
    return board, texts


def keys_of(steps: tuple[Step, ...]) -> set[str]:
    return {step.voice.key for step in steps if step.voice.role is Role.PARTICIPANT}


@every_kind
def test_it_has_a_name_a_page_for_authors_and_pages_for_phone_and_wall(kind: AnyKind) -> None:
    folder = FOLDER / kind.name
    assert (folder / "README.md").read_text(encoding="utf-8").startswith("# ")
    assert (folder / "templates" / "phone.html").exists()
    assert (folder / "templates" / "wall.html").exists()
    assert kind.modes
    assert all(has(lang, f"activity-kind-{kind.name}") for lang in LANGS)
    assert examples_of(kind.name)


@every_kind
def test_what_lives_neither_in_time_nor_at_tables_says_so(kind: AnyKind) -> None:
    spec = examples_of(kind.name)[0].spec
    board, before = kind.start(spec), kind.start(spec)
    assert kind.due(spec, board) == {}
    assert kind.facts(spec, board) == ()
    with pytest.raises(LookupError):
        kind.rung("nothing", 0)
    if kind.lively:
        return
    kind.staged(spec, board, Stage.AHEAD, Moment(0))
    kind.merged(spec, board, TableId("t1"), TableId("t2"))
    assert board == before
    assert kind.here(spec, board, Stage.OPEN, TableId("t1")) == {}


@every_kind
def test_its_privacy_sentences_exist_in_every_language(kind: AnyKind) -> None:
    assert all(has(lang, f"mode-{mode.value}") for lang in LANGS for mode in kind.modes)


@every_kind
def test_its_acts_refuse_unknown_fields(kind: AnyKind) -> None:
    acts = get_args(kind.act_type) or (kind.act_type,)
    assert all(act.__struct_config__.forbid_unknown_fields and act.__struct_config__.frozen for act in acts)
    assert kind.spec_type.__struct_config__.forbid_unknown_fields


@case
def test_its_spec_survives_the_brief(kind: AnyKind, example: Examples) -> None:
    assert msgspec.json.decode(msgspec.json.encode(example.spec), type=kind.spec_type) == example.spec


@case
def test_refusing_changes_nothing_and_is_said_in_every_language(kind: AnyKind, example: Examples) -> None:
    board, _ = played(kind, example)
    before, _ = played(kind, example)
    for step, code in example.refused:
        refused = kind.refuse(example.spec, board, step.voice, step.act)
        assert refused is not None, step
        assert refused.code == code
        assert all(say(lang, f"refused-{code}", **refused.args) for lang in LANGS)
    assert board == before


@case
def test_folding_again_from_serialised_acts_gives_the_same_board(kind: AnyKind, example: Examples) -> None:
    board, _ = played(kind, example)
    again = begun(kind, example)
    for number, step in enumerate(example.steps, start=1):
        raw = msgspec.json.encode(kind.settle(step.act, TextId(f"x{number}")).act)
        kind.fold(example.spec, again, step.voice, msgspec.json.decode(raw, type=kind.act_type))
    assert again == board
    assert kind.tally(example.spec, again) == kind.tally(example.spec, board)


@case
def test_the_newest_acts_alone_in_any_order_give_the_same_board(kind: AnyKind, example: Examples) -> None:
    """As they lie apart: only the newest act of each voice and slot, in no order, before the facilitator's."""
    if kind.lively:
        assert not APART & {*kind.modes}, "what is stored apart comes back without the order that it needs"
        return
    board, _ = played(kind, example)
    newest: dict[tuple[str, str], tuple[Step, Any]] = {}
    lead: list[tuple[Step, Any]] = []
    for number, step in enumerate(example.steps, start=1):
        act = kind.settle(step.act, TextId(f"x{number}")).act
        if step.voice.role is Role.FACILITATOR:
            lead.append((step, act))
        else:
            newest[step.voice.key, kind.slot(act)] = (step, act)
    for order in (list(newest.values()), list(reversed(newest.values()))):
        for acts in ([*order, *lead], [*lead, *order]):
            again = kind.start(example.spec)
            for step, act in acts:
                kind.fold(example.spec, again, step.voice, act)
            assert again == board


@case
@pytest.mark.parametrize("stage", Stage)
def test_no_secret_before_the_reveal_and_never_a_voice(kind: AnyKind, example: Examples, stage: Stage) -> None:
    board, texts = played(kind, example)
    for audience in Audience:
        view = worded(kind.view(example.spec, board, stage, audience), texts)
        text = as_json(view)
        assert isinstance(view["count"], int)
        assert not [key for key in keys_of(example.steps) if f'"{key}"' in text]
        if audience is Audience.FACILITATOR or stage is Stage.REVEALED:
            continue
        if audience is not Audience.MODERATOR:  # who reads what is to be shown before it is
            assert not [secret for secret in example.secrets if secret in text]
        for word in ('"number":', '"share":', '"right":', '"why":', '"ups":', '"tally":'):
            # An item's place on the page is a number too; counts stand in options and values only.
            inner = as_json([o for i in view.get("items", ()) for o in i["options"]]) if "items" in view else text
            assert word not in inner, (audience, stage, word)


@case
def test_secrets_are_shown_to_nobody_but_the_facilitator_when_the_author_says_so(
    kind: AnyKind, example: Examples
) -> None:
    board, _ = played(kind, example)
    if getattr(example.spec, "solutions", True):
        return
    for audience in (Audience.EVERYONE, Audience.WALL):
        text = as_json(kind.view(example.spec, board, Stage.REVEALED, audience))
        assert not [secret for secret in example.secrets if secret in text]
        assert '"share":' not in text


@case
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("stage", Stage)
def test_its_pages_render_in_every_language_and_stage(
    kind: AnyKind, example: Examples, stage: Stage, lang: Lang
) -> None:
    for board, texts in (played(kind, example), (kind.start(example.spec), {})):
        for template, audience in (
            ("phone", Audience.EVERYONE),
            ("wall", Audience.WALL),
            ("wall", Audience.FACILITATOR),
        ):
            for key in sorted(keys_of(example.steps))[:3] or [""]:
                html = page_html(kind, example, board, texts, stage, audience, template, lang, key)
                page = Page(html)
                assert page.closed()
                assert len(set(page.ids)) == len(page.ids)
                assert "{{" not in html
                assert not page.forms or template == "phone"


def page_html(
    kind: AnyKind,
    example: Examples,
    board: Any,
    texts: dict[TextId, str],
    stage: Stage,
    audience: Audience,
    template: str,
    lang: Lang,
    key: str,
) -> str:
    mode = kind.modes[0]
    view = kind.view(example.spec, board, stage, audience)
    if audience is Audience.EVERYONE:
        view |= kind.here(example.spec, board, stage, None)
    values = {
        "v": worded(view, texts),
        "stage": stage.value,
        "mode": mode.value,
        "privacy": f"mode-{mode.value}",
        "title": words(),
        "activity": "a1",
        "focal_point": words("Focal point"),
    }
    voice = next((step.voice for step in example.steps if step.voice.key == key), None)
    own = (
        worded(kind.own(example.spec, board, voice), texts)
        if voice is not None
        else worded(_nothing(kind, example), {})
    )
    return render(f"{kind.name}/{template}.html", lang, values, own)


def _nothing(kind: AnyKind, example: Examples) -> dict[str, Any]:
    from halqa.core.activity import Voice

    return kind.own(example.spec, kind.start(example.spec), Voice("nobody"))


@case
@pytest.mark.parametrize("lang", LANGS)
def test_its_phone_page_works_as_plain_forms(kind: AnyKind, example: Examples, lang: Lang) -> None:
    board, texts = played(kind, example)
    page = Page(page_html(kind, example, board, texts, Stage.OPEN, Audience.EVERYONE, "phone", lang, "v1"))
    assert not page.unlabelled
    assert page.legends == page.fieldsets
    assert page.privacy_first, "the privacy sentence stands before the first input"
    acts = []
    for form in page.forms:
        assert form["method"] == "post"
        assert form["action"] == "/r/ABCDE/act"
        assert form["buttons"] == 1
        sent = filled(form, "Et la nuit ?")
        acts.append(sent["envelope"]["act"])
        act = msgspec.json.decode(msgspec.json.encode(sent["payload"]), type=kind.act_type)
        assert kind.role_of(act) is not Role.FACILITATOR
    assert len(set(acts)) == len(acts), "two forms with one act id would be taken for a repetition"


@case
def test_what_people_wrote_is_escaped(kind: AnyKind, example: Examples) -> None:
    board, texts = played(kind, example)
    evil = dict.fromkeys(texts, "<script>alert(1)</script>")
    for template, audience in (("phone", Audience.EVERYONE), ("wall", Audience.FACILITATOR)):
        html = page_html(kind, example, board, evil, Stage.CLOSED, audience, template, AR, "v1")
        assert "<script" not in html


@case
def test_an_erased_text_leaves_a_sentence(kind: AnyKind, example: Examples) -> None:
    board, texts = played(kind, example)
    html = page_html(
        kind, example, board, dict.fromkeys(texts, ""), Stage.CLOSED, Audience.FACILITATOR, "wall", LANGS[0], "v1"
    )
    view = kind.view(example.spec, board, Stage.CLOSED, Audience.FACILITATOR)
    assert (say(LANGS[0], "activity-text-erased") in html) == (worded(view, {}) != worded(view, texts))


@every_kind
def test_paper_and_hands(kind: AnyKind) -> None:
    """That both are taken by the room is tested with the whole room; here: whoever answers has paper, and hands where they say it."""
    acts = get_args(kind.act_type) or (kind.act_type,)
    tags = {act.__struct_config__.tag for act in acts}
    for example in examples_of(kind.name):
        assert (example.paper is not None) is bool(tags - {"focus"})
        assert (example.hands is not None) is ("counted" in tags)


@case
@pytest.mark.parametrize("stage", Stage)
def test_what_its_facilitator_is_offered_is_taken(kind: AnyKind, example: Examples, stage: Stage) -> None:
    """Each lever by its own name, with its sentence in every language, and an act that is a facilitator's and possible now."""
    for board in (played(kind, example)[0], begun(kind, example)):
        offers = kind.offers(example.spec, board, stage)
        levers = [lever for offer in offers for lever in offer.levers]
        longer = kind.longer(example.spec, board, 60)
        assert len({each.name for each in levers}) == len(levers)
        assert sum(each.weight == "first" for each in levers) <= 1, "one thing waits before all else"
        for message in [each.says for each in levers] + [
            each for offer in offers for each in (offer.title, offer.note) if each is not None
        ]:
            assert all(say(lang, message.key, **message.args) for lang in LANGS)
        for act in [each.act for each in levers] + ([longer] if longer is not None else []):
            again = msgspec.json.decode(msgspec.json.encode(act), type=kind.act_type)
            assert again == act
            assert kind.role_of(act) is not Role.PARTICIPANT
            assert kind.refuse(example.spec, board, Voice("facilitator", Role.FACILITATOR), act) is None


@every_kind
def test_its_pages_have_names_or_go_by_their_numbers(kind: AnyKind) -> None:
    spec = examples_of(kind.name)[0].spec
    called = [kind.called(spec, page) for page in kind.pages(spec)]
    assert all(each is None for each in called) or None not in called
    for each in called:
        if isinstance(each, Message):
            assert all(say(lang, each.key, **each.args) for lang in LANGS)


def test_the_registry_knows_its_kinds_by_name() -> None:
    assert len({each.name for each in KINDS}) == len(KINDS)
    assert all(kind(each.name) is each for each in KINDS)
    with pytest.raises(KeyError):
        kind("nothing")


def test_every_folder_of_a_kind_is_registered() -> None:
    folders = {path.parent.name for path in Path(FOLDER).glob("*/play.py")}
    assert folders == {each.name for each in KINDS}


def test_tests_are_paired_and_questions_anonymous_unless_said_otherwise() -> None:
    assert kind("quiz").modes[0] is Mode.PAIRED
    assert kind("questions").modes[0] is Mode.ANONYMOUS
    assert kind("feedback").modes[0] in APART


@case
def test_what_its_card_says_is_an_act_the_room_takes(kind: AnyKind, example: Examples) -> None:
    """Each line of the card, answered by its first key or in words, and each line that hands can be counted for."""
    spec, board = example.spec, kind.start(example.spec)
    for line in kind.paper(spec):
        typed = "".join(choice.key for choice in line.choices[: len(line.choices) if line.form == "order" else 1])
        chosen = keys_typed(line, typed)
        assert chosen is not None
        act = kind.typed(spec, board, line.id, chosen, "" if line.choices else "In my own words")
        assert kind.role_of(act) is Role.PARTICIPANT
        assert kind.refuse(spec, board, Voice("card:1", how=How.PAPER), act) is None
        _takes_back(kind, spec, line, act)
    board, _ = played(kind, example)
    voice = Voice("facilitator", Role.FACILITATOR, How.HANDS, TableId("t9"))
    for line in kind.hands(spec, board):
        counts = {choice.id: place for place, choice in enumerate(line.choices, start=1)}
        assert kind.lifted(spec, board, line.id, TableId("t9")) == {}
        act = kind.raised(spec, board, line.id, counts)
        assert kind.role_of(act) is Role.FACILITATOR
        assert kind.refuse(spec, board, voice, act) is None
        kind.fold(spec, board, voice, act)
        assert kind.lifted(spec, board, line.id, TableId("t9")) == counts


@every_kind
def test_what_may_be_put_in_front_is_put_in_front_and_nothing_else(kind: AnyKind) -> None:
    spec = examples_of(kind.name)[0].spec
    board, pages = kind.start(spec), kind.pages(spec)
    if not pages:
        assert not any(kind.walked(spec, stage) for stage in Stage)
        assert kind.page(spec, board) == ""
        with pytest.raises(LookupError):
            kind.turn("page")
        return
    for page in pages:
        act = kind.turn(page)
        assert kind.role_of(act) is Role.FACILITATOR
        assert kind.refuse(spec, board, Voice("facilitator", Role.FACILITATOR), act) is None
        kind.fold(spec, board, Voice("facilitator", Role.FACILITATOR), act)
        assert kind.page(spec, board) == page
    assert kind.refuse(spec, board, Voice("facilitator", Role.FACILITATOR), kind.turn("nowhere")) is not None
    assert kind.walked(spec, Stage.REVEALED)


@every_kind
def test_where_there_is_no_card_nothing_is_typed(kind: AnyKind) -> None:
    example = examples_of(kind.name)[0]
    board = kind.start(example.spec)
    if kind.paper(example.spec):
        return
    assert kind.hands(example.spec, board) == ()
    assert all(kind.marked(step.act) is None for step in example.steps)
    assert kind.lifted(example.spec, board, "page", TableId("t1")) == {}
    with pytest.raises(LookupError):
        kind.typed(example.spec, board, "page", (), "")
    with pytest.raises(LookupError):
        kind.raised(example.spec, board, "page", {})


def _takes_back(kind: AnyKind, spec: Any, line: Line, act: Any) -> None:
    """A card shows what it said, and taking it back leaves the board as if it had never been typed."""
    settled = kind.settle(act, TextId("w1")).act
    marked = kind.marked(settled)
    if marked is None:
        return
    assert marked.line == line.id
    assert not marked.silent
    assert marked.chosen or isinstance(marked.words, Said)
    assert marked.sure == (getattr(act, "sure", None) or "")
    board = kind.start(spec)
    kind.fold(spec, board, Voice("card:1", how=How.PAPER), settled)
    back = kind.settle(kind.typed(spec, board, line.id, (), ""), TextId("w2")).act
    assert kind.slot(back) == kind.slot(settled)
    assert says_nothing(kind, back)
    kind.fold(spec, board, Voice("card:1", how=How.PAPER, silent=True), back)
    assert board == kind.start(spec)
    assert kind.tally(spec, board) == kind.tally(spec, kind.start(spec))

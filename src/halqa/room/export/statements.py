"""The facts of a room as xAPI statements (docs/exports.md says who acts in which).

Every IRI lies under `halqa.invalid`: a name that by rule leads nowhere, so nothing is ever fetched from it, and no organisation's own.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from urllib.parse import quote

from halqa.core.ids import ActivityId, TableId
from halqa.core.paper import Line
from halqa.core.play.brief import Planned
from halqa.core.words import LANGS, Lang, Text
from halqa.formats import xapi
from halqa.formats.xapi import Activity, Agent, Component, Definition, Group, Statement
from halqa.formats.xapi_values import COMMA
from halqa.locale import say
from halqa.room.export.counted import Count
from halqa.room.export.decided import Decided
from halqa.room.export.facts import Answer, Came, Taken
from halqa.room.export.lines import moment, table_name

BASE = "https://halqa.invalid"
EXTENSION = f"{BASE}/xapi/"
TYPES = {"quiz": "assessment", "theory": "lesson", "questions": "question"}
"""The ADL type of each kind of activity; the others are modules."""
MARK = "DEMONSTRATION"


def statements_of(taken: Taken, lang: Lang) -> tuple[Statement, ...]:
    """What began, what was answered and still stands, what was counted, who was present. Names of tables in `lang`."""
    return tuple(_Writer(taken, lang).all())


class _Writer:
    """Makes the statements of one room."""

    def __init__(self, taken: Taken, lang: Lang) -> None:
        self._taken, self._lang = taken, lang
        brief = taken.brief
        self._demonstration = brief.world == "demonstration"
        self.room = f"{BASE}/{'demonstration/' if self._demonstration else ''}rooms/{quote(brief.room, safe='')}"
        self._space = uuid.uuid5(uuid.NAMESPACE_URL, self.room)
        self._planned = {each.id: each for each in brief.activities}
        self._verbs: dict[str, xapi.Verb] = {}
        self._items: dict[tuple[ActivityId, str], Activity] = {}

    def all(self) -> Iterable[Statement]:
        """In an order that the facts alone decide."""
        for id, at in self._taken.began.items():
            yield self._made("experienced", self._circle(), self._activity(self._planned[id]), at)
        for answer in self._taken.answers:
            if answer.stands and answer.act in ("answer", "choose", "order", "rate", "comment", "ask"):
                yield self._answered(answer)
        for count in self._taken.counts:
            yield self._counted(count)
        for decided in self._taken.decided:
            yield self._decided(decided)
        for came in self._taken.came:
            yield self._attended(came)
        if self._taken.closed is not None:
            done = xapi.Result(completion=True)
            yield self._made("completed", self._circle(), self._session(), self._taken.closed, result=done)

    def _answered(self, answer: Answer) -> Statement:
        """An answer; of a person's own words only that there were some."""
        verb = {"comment": "commented", "ask": "asked"}.get(answer.act, "answered")
        about = (
            self._item(answer.activity, answer.item) if answer.item else self._activity(self._planned[answer.activity])
        )
        score = None
        if answer.right is not None:
            points = 1 if answer.right else 0
            score = xapi.Score(scaled=points, raw=points, min=0, max=1)
        result = xapi.Result(
            score=score,
            success=answer.right,
            response=COMMA.join(answer.chosen) if answer.chosen else None,
            extensions=_extended(sure=answer.sure),
        )
        return self._made(
            verb,
            Agent(self._account(answer.voice)),
            about,
            answer.at,
            result=result if result != xapi.Result() else None,
            inside=answer.activity,
            table=answer.table,
            place=str(answer.seq),
            round=answer.round,
            way=answer.way,
        )

    def _counted(self, count: Count) -> Statement:
        """What a group said, as numbers: nobody of it `answered`, so that no store counts an answer too many."""
        told = _extended(people=count.people, counts=count.counts)
        return self._made(
            "interacted",
            self._circle() if count.table is None else self._table(count.table),
            self._item(count.activity, count.item),
            count.at,
            result=xapi.Result(extensions=told),
            inside=count.activity,
            round=count.round,
            way=count.way,
        )

    def _decided(self, decided: Decided) -> Statement:
        """What a table decided together, or the room: a response of the group, nobody's own."""
        return self._made(
            "interacted",
            self._circle() if decided.table is None else self._table(decided.table),
            self._item(decided.activity, decided.item),
            decided.at,
            result=xapi.Result(response=decided.option),
            inside=decided.activity,
            place=f"decided {decided.nth}",
            round=decided.round,
            way=decided.way,
        )

    def _attended(self, came: Came) -> Statement:
        half_day = next(each for each in self._taken.brief.half_days if each.id == came.half_day)
        name: xapi.LanguageMap = {lang: f"{half_day.date} · {say(lang, f'room-{half_day.part}')}" for lang in LANGS}
        about = Activity(
            f"{self.room}/half-days/{quote(came.half_day, safe='')}", Definition(name=name, type=f"{xapi.TYPES}meeting")
        )
        return self._made("attended", Agent(self._account(came.voice)), about, came.at)

    def _made(
        self,
        verb: str,
        actor: Agent | Group,
        about: Activity,
        at: int,
        *,
        result: xapi.Result | None = None,
        inside: ActivityId | None = None,
        table: TableId | None = None,
        place: str = "",
        **more: str,
    ) -> Statement:
        mode = self._planned[inside].mode.value if inside is not None else ""
        around = Activity(self._iri(inside)) if inside is not None and about.id != self._iri(inside) else None
        grouping = () if about.id == self.room else (Activity(self.room),)
        context = xapi.Context(
            registration=str(self._space),
            team=None if table is None else self._table(table),
            context_activities=xapi.ContextActivities((around,) if around else (), grouping) if grouping else None,
            platform=f"Halqa {MARK}" if self._demonstration else "Halqa",
            extensions=_extended(world=MARK if self._demonstration else "live", mode=mode, **more),
        )
        statement = Statement(
            actor=actor,
            verb=self._verb(verb),
            object=about,
            result=result,
            context=context,
            timestamp=moment(at),
        )
        return xapi.identified(self._space, place, statement)

    def _account(self, name: str) -> xapi.Account:
        return xapi.Account(self.room, name)

    def _circle(self) -> Group:
        return Group(self._account("circle"), say(self._lang, "xapi-circle"))

    def _table(self, table: TableId) -> Group:
        return Group(self._account(f"table {table}"), table_name(self._taken, table, self._lang))

    def _iri(self, activity: ActivityId) -> str:
        return f"{self.room}/activities/{quote(activity, safe='')}"

    def _session(self) -> Activity:
        return Activity(self.room, Definition(name=_words(self._taken.brief.title), type=f"{xapi.TYPES}course"))

    def _activity(self, planned: Planned) -> Activity:
        kind = TYPES.get(planned.kind, "module")
        return Activity(self._iri(planned.id), Definition(name=_words(planned.title), type=f"{xapi.TYPES}{kind}"))

    def _verb(self, verb: str) -> xapi.Verb:
        if verb not in self._verbs:
            display: xapi.LanguageMap = {lang: say(lang, f"xapi-{verb}") for lang in LANGS}
            self._verbs[verb] = xapi.Verb(f"{xapi.VERBS}{verb}", display)
        return self._verbs[verb]

    def _item(self, activity: ActivityId, item: str) -> Activity:
        if (activity, item) not in self._items:
            line = next(each for each in self._taken.lines[activity] if each.id == item)
            iri = f"{self._iri(activity)}/items/{quote(item, safe='')}"
            self._items[activity, item] = Activity(iri, _question(line, self._taken.keys.get((activity, item))))
        return self._items[activity, item]


def _question(line: Line, key: tuple[str, ...] | None) -> Definition:
    """How a line is answered, in the words of an interaction."""
    components = tuple(Component(each.id, _words(each.text) if each.text is not None else {}) for each in line.choices)
    if line.form == "words":
        return Definition(name=_words(line.ask), type=xapi.INTERACTION, interaction_type="long-fill-in")
    if line.choices and all(
        each.key.isdigit() for each in line.choices
    ):  # steps have their number as key, options a letter
        ends = {line.choices[0].id: line.low, line.choices[-1].id: line.high}
        scale = tuple(Component(each.id, _step(each.id, ends.get(each.id))) for each in line.choices)
        return Definition(name=_words(line.ask), type=xapi.INTERACTION, interaction_type="likert", scale=scale)
    return Definition(
        name=_words(line.ask),
        type=xapi.INTERACTION,
        interaction_type="sequencing" if line.form == "order" else "choice",
        correct_responses_pattern=(COMMA.join(key),) if key is not None else None,
        choices=components,
    )


def _words(text: Text) -> dict[str, str]:
    """The languages there are; a missing translation is not made up for."""
    return {lang: words for lang, words in text.by.items() if words}


def _step(step: str, end: Text | None) -> dict[str, str]:
    if end is None:
        return dict.fromkeys(LANGS, step)
    return {lang: f"{step} · {words}" for lang, words in _words(end).items()}


def _extended(**values: object) -> dict[str, object]:
    """What xAPI has no word for, under IRIs of Halqa's own; nothing for what is not there."""
    return {f"{EXTENSION}{name}": value for name, value in values.items() if value not in ("", None, {})}

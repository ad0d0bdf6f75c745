"""The play: the twin's two sessions led through the real doors. `python -m halqa.demo.player` in a process of its own.

Bab Sahel is led without one participant phone: signed sheets, paper cards, raised hands. Bir Saada is led with phones, and with
people who have none. There two people in the room are not noted: the figures do not close until somebody mends it at the door.
"""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from random import Random

import msgspec

from halqa.bots.forms import Form
from halqa.bots.phone import Phone
from halqa.core.activity import How
from halqa.core.ids import EnrolmentId, TableId
from halqa.core.play.brief import Brief, Planned
from halqa.core.words import AR, EN, FR, Lang
from halqa.demo import progress as kept
from halqa.demo.cases import play
from halqa.demo.circle import Without, lead, seated, sure
from halqa.demo.plays import play as play_roles
from halqa.demo.progress import Progress
from halqa.demo.twin import BAB_SAHEL, BIR_SAADA
from halqa.demo.voices import AFTER, BEFORE, COMMENTS, COMMITMENTS, QUESTIONS, SERVICES, WORDS, leaning, ordered, surely
from halqa.desk.models import HalfDay
from halqa.record.actions.posting import post_room
from halqa.record.actions.sheets import SheetLine, type_sheet
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.tables import arrange
from halqa.room.log import Log
from halqa.room.places import Arrangement
from halqa.room.queries import Listed, RoomRow, people_of, room_of
from halqa.staff.models import User
from halqa.staff.requests import new_key

PHONES = 18
"""Of the 26 in Bir Saada: 18 with a phone of their own, 6 without, and 2 whom nobody noted."""
UNNOTED = 2
LANGUAGES: tuple[Lang, ...] = (FR, AR, FR, AR, FR, AR, FR, EN)
ENTERS = 0.12
"""How likely a phone enters a service for a need: some needs stay without, and the map says so."""
STEPS = frozenset({"questions", "poll", "case", "exercise", "theory", "board", "cloud", "map", "commitment"})
"""Kinds that the page has a sentence of their own for while they are played."""
PHASES = {"pre": "before", "post": "after"}


class Player:
    """The facilitator of the twin and the simulated phones, at a pace: seconds a phone takes before it acts (0: at once)."""

    def __init__(
        self, *, data: Path, phone_port: int, by: User | None, now: Callable[[], dt.datetime], pace: float
    ) -> None:
        self.data, self.phone_port, self.by, self.now, self.pace = data, phone_port, by, now, pace
        self.progress: Progress = kept.read(data)
        self.phones: list[Phone] = []
        self.tables: dict[TableId, list[Phone]] = {}
        self._lock = threading.Lock()

    def on_paper(self) -> None:
        """Bab Sahel: two days without one participant phone."""
        room, brief = _opened(BAB_SAHEL)
        people = people_of(BAB_SAHEL)
        random = Random(22)  # noqa: S311 - the same invented day each time
        without = Without(cards=_cards(len(people)), tables=seated(brief, len(people)))
        for half_day in brief.half_days:
            sure(partial(leading.start_half_day, room=room, half_day=half_day.id))
            row = HalfDay.objects.get(pk=half_day.id)
            lines = [SheetLine(each.enrolment, "present") for each in people]
            sure(partial(type_sheet, half_day=row, lines=lines, key=new_key(), by=self.by, now=self.now()))
            self._heads(room, half_day.id, len(people))
            lead(
                room=room,
                brief=brief,
                half_day=half_day.id,
                without=without,
                random=random,
                phones=partial(self._roles_on_paper, room, without.cards),
                linger=lambda: None,
            )
        post_room(room=room, now=self.now())

    def _roles_on_paper(self, room: RoomRow, cards: Sequence[str], planned: Planned) -> None:
        """Without phones the roles are on printed cards; what observers noted is typed in."""
        if planned.kind == "exercise":
            play_roles(room=room, planned=planned, phones=(), cards=cards, act=self._say)

    def with_phones(self) -> None:
        """Bir Saada: phones, and people without one; goes on where an interrupted play stopped."""
        room, brief = _opened(BIR_SAADA)
        people = people_of(BIR_SAADA)
        self.phones = [
            Phone("127.0.0.1", self.phone_port, brief.code, seed=seat, lang=LANGUAGES[seat % len(LANGUAGES)])
            for seat in range(PHONES)
        ]
        self._phase("arriving")
        self._all(lambda phone: phone.join())
        for place in range(len(brief.half_days)):
            if place < self.progress.half_days:
                continue
            self._half_day(room, brief, people, place)
            self.progress.half_days = place + 1
            self._note()
        self._phase("posting")
        post_room(room=room, now=self.now())
        self._phase("done")

    def _half_day(self, room: RoomRow, brief: Brief, people: tuple[Listed, ...], place: int) -> None:
        half_day = brief.half_days[place]
        self._phase("arriving")
        self._seat(room, brief, people)
        sure(partial(leading.start_half_day, room=room, half_day=half_day.id))
        codes = {id(phone): person.code for phone, person in zip(self.phones, people, strict=False)}
        self._all(lambda phone: phone.check_in(codes[id(phone)]))
        listed = people[PHONES : len(people) - UNNOTED]
        for person in listed:
            sure(partial(leading.check_in, room=room, enrolment=person.enrolment, half_day=half_day.id, how=How.HANDS))
        self._heads(room, half_day.id, len(people))
        apart = len(people) - PHONES
        without = Without(cards=_cards(apart, first=PHONES), tables=seated(brief, apart, tables=2))
        random = Random(26 + place)  # noqa: S311 - the same invented day each time
        lead(
            room=room,
            brief=brief,
            half_day=half_day.id,
            without=without,
            random=random,
            phones=partial(self._act, room),
            linger=self._linger,
        )

    def _seat(self, room: RoomRow, brief: Brief, people: tuple[Listed, ...]) -> None:
        """Those with a phone sit at the first tables, those without at the last two: a table hands in one sheet, or votes on phones."""
        *first, _, _ = [table.id for table in brief.tables]
        self.tables = {table: self.phones[place :: len(first)] for place, table in enumerate(first)}
        places = {EnrolmentId(each.enrolment): first[place % len(first)] for place, each in enumerate(people[:PHONES])}
        for place, each in enumerate(people[PHONES:]):
            places[EnrolmentId(each.enrolment)] = brief.tables[-1 - place % 2].id
        wanted = Arrangement(tuple(table.id for table in brief.tables), places, {})
        sure(partial(arrange, room=room, wanted=wanted))

    def _linger(self) -> None:
        """What was revealed stands for a while when somebody watches."""
        self._phase("revealed")
        time.sleep(2 * self.pace)

    def _heads(self, room: RoomRow, half_day: str, total: int) -> None:
        sure(
            partial(
                leading.count_heads, room=room, half_day=half_day, total=total, women=None, men=None, not_stated=None
            )
        )

    def _act(self, room: RoomRow, planned: Planned) -> None:
        """All phones answer the open activity, each in its time."""
        self._phase(PHASES.get(planned.test) or (planned.kind if planned.kind in STEPS else "poll"))
        if planned.kind == "case":
            play(room=room, planned=planned, tables=tuple(self.tables.items()), act=self._say)
            self._note()
            return
        if planned.kind == "exercise":
            play_roles(room=room, planned=planned, phones=self.phones, cards=(), act=self._say)
            self._note()
            return
        keys = follow.ask(room.file, lambda state: _keys(state.specs[planned.id]))
        likely = BEFORE if planned.test == "pre" else AFTER
        self._all(lambda phone: self._answer(phone, planned, keys, likely))

    def _answer(self, phone: Phone, planned: Planned, keys: dict[str, tuple[str, ...]], likely: float) -> None:
        asks = phone.random.random() < 0.45
        for form in phone.forms():
            if form.do in {"withdraw", "upvote"} or (form.do == "ask" and not asks):
                continue
            if form.do == "entry" and phone.random.random() > ENTERS:
                continue
            self._wait(phone)
            phone.answer(form, _payload(form, phone, keys, likely))
            phone.send()
            self._note()

    def _say(self, phone: Phone, form: Form, said: dict[str, object]) -> None:
        """What a phone says of one form: here they speak one after the other, so each takes less time."""
        time.sleep(self.pace * phone.random.random() / len(self.phones))
        phone.answer(form, said)
        phone.send()

    def _all(self, do: Callable[[Phone], object]) -> None:
        """Every phone does it, at the same time, each on its own thread; the first trouble is told."""
        troubles: list[BaseException] = []

        def one(phone: Phone) -> None:
            try:
                self._wait(phone)
                do(phone)
            except Exception as trouble:
                troubles.append(trouble)

        threads = [threading.Thread(target=one, args=(phone,), daemon=True) for phone in self.phones]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self._note()
        if troubles:
            raise troubles[0]

    def _wait(self, phone: Phone) -> None:
        time.sleep(self.pace * (0.3 + 1.4 * phone.random.random()))

    def _phase(self, phase: str) -> None:
        self.progress.phase = phase
        self._note()

    def _note(self) -> None:
        with self._lock:
            self.progress.acts = [act for phone in self.phones for act in list(phone.ledger)]
            self.progress.joined = sum(1 for phone in self.phones if phone.cookies)
            kept.write(self.data, self.progress)


def _opened(session: str) -> tuple[RoomRow, Brief]:
    room = room_of(session)
    if room is None:
        raise LookupError(session)
    with Log(room.file) as log:
        return room, log.brief()


def _cards(people: int, first: int = 0) -> tuple[str, ...]:
    """Numbers of the cards drawn from the bowl."""
    return tuple(f"C{first + number:03d}" for number in range(1, people + 1))


def _keys(spec: msgspec.Struct) -> dict[str, tuple[str, ...]]:
    """The keys of a quiz by item; nothing for other kinds."""
    return {item.id: item.keys for item in getattr(spec, "items", ())}


def _payload(form: Form, phone: Phone, keys: dict[str, tuple[str, ...]], likely: float) -> dict[str, object]:
    """What the phone fills into the form where its rule is better than chance; the rest is left to chance."""
    lang, random, said = Lang(phone.lang), phone.random, dict[str, Sequence[str]]()
    words = {"ask": QUESTIONS, "word": WORDS, "commit": COMMITMENTS}.get(form.do, COMMENTS)
    item = form.fixed.get("item", "")
    knows = item in keys and random.random() < likely
    if knows:
        said["options[]"] = keys[item]
    for group in form.orders().values():
        said |= {field.name: (place,) for field, place in zip(group, ordered(len(group), random), strict=True)}
    if form.do == "entry":
        said["service"], said["does"] = ([each] for each in random.choice(SERVICES))
        said["number"], said["ours"] = [""], ["no"]
    for name, field in form.fields.items():
        if name in said:
            continue
        if field.kind == "textarea":
            said[name] = (random.choice(words[lang]),)
        elif name == "sure":
            said[name] = (surely(field.values, knows, random),)
        elif field.kind == "radio" and not name.endswith("[]") and name not in said:
            said[name] = random.choices(field.values, weights=leaning(len(field.values)))
    return form.fill(random, said)


def on_disk(acts: Iterable[str], session: str = BIR_SAADA) -> int:
    """How many of these acts lie in the room's file, in the log or apart: what a receipt promises."""
    room, _ = _opened(session)
    with Log(room.file) as log:
        found = {str(each.event.act) for each in log.events()}
        found |= {str(act) for row in log.apart() for act in row.acts}
    return sum(1 for act in acts if act in found)

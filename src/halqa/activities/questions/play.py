"""Questions in the room: asked, released in batches, also wanted by others, answered now or owed.

The board must not depend on the order in which people asked: on screens questions stand batch by batch as they were released, and
inside a batch in the order of a digest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal, assert_never

import msgspec

from halqa.activities.ballot import Voters, refuse_number
from halqa.activities.questions.spec import Spec
from halqa.activities.refusals import no
from halqa.core.activity import (
    LEAST,
    Audience,
    Lever,
    Marked,
    Mode,
    Offer,
    Role,
    Said,
    Settled,
    Stage,
    Still,
    Tally,
    Told,
    Voice,
    Whole,
    words,
)
from halqa.core.ids import TableId, TextId
from halqa.core.paper import Choice, Line
from halqa.core.problems import Message, Refused

Standing = Literal["waiting", "released", "held", "answered", "owed"]
"""Where a question stands. Waiting and held ones are seen by the facilitator only."""

SLIP = "question"
"""The id of the only line of a slip."""
UP = "up"
"""The id of what a raised hand says about a question: I want to know this too."""
Owing = Literal["facilitator", "organisers", "institution", "focal-point"]
"""Who owes an answer: a part in the training, never a person's name."""

OPEN: frozenset[Standing] = frozenset({"released", "answered", "owed"})


class Ask(msgspec.Struct, frozen=True, tag="ask", tag_field="act", forbid_unknown_fields=True):
    """A person asks. The question's id is that of its text."""

    text: str | Said


class Withdraw(msgspec.Struct, frozen=True, tag="withdraw", tag_field="act", forbid_unknown_fields=True):
    """A person takes back a question of their own."""

    question: str


class Upvote(msgspec.Struct, frozen=True, tag="upvote", tag_field="act", forbid_unknown_fields=True):
    """A person wants to know this too, or no longer."""

    question: str
    up: Literal["yes", "no"] = "yes"


class Counted(msgspec.Struct, frozen=True, tag="counted", tag_field="act", forbid_unknown_fields=True):
    """The facilitator counted at a table how many want to know this too."""

    question: str
    number: int


class Release(msgspec.Struct, frozen=True, tag="release", tag_field="act", forbid_unknown_fields=True):
    """The facilitator puts a batch of questions on the screens."""

    questions: tuple[str, ...]


class Hold(msgspec.Struct, frozen=True, tag="hold", tag_field="act", forbid_unknown_fields=True):
    """The facilitator keeps a question from the screens."""

    question: str


class Answered(msgspec.Struct, frozen=True, tag="answer", tag_field="act", forbid_unknown_fields=True):
    """The question was answered in the circle."""

    question: str


class Owe(msgspec.Struct, frozen=True, tag="owe", tag_field="act", forbid_unknown_fields=True, omit_defaults=True):
    """The answer is owed by a day (ISO date), and who owes it."""

    question: str
    by: str
    who: Owing = "organisers"


class Reopen(msgspec.Struct, frozen=True, tag="reopen", tag_field="act", forbid_unknown_fields=True):
    """The question is neither answered nor owed after all: it stands on the screens as it was released. It puts nothing up."""

    question: str


class Merge(msgspec.Struct, frozen=True, tag="merge", tag_field="act", forbid_unknown_fields=True):
    """The same was asked already: `question` goes into another, and who asked it wants to know that one too. Releasing it takes it out
    again."""

    question: str
    into: str


Act = Ask | Withdraw | Upvote | Counted | Release | Hold | Answered | Owe | Reopen | Merge


class Asked(msgspec.Struct):
    """A question and the voice it belongs to."""

    voice: str
    text: Said


class Board(msgspec.Struct):
    """Questions by id, where each stands, who wants to know it too, and the day an answer is owed by. `batch` is in which batch each
    was put on the screens, `batches` how many there were; `merged` maps a question to the one it went into."""

    asked: dict[str, Asked] = {}
    mine: dict[str, set[str]] = {}
    standing: dict[str, Standing] = {}
    due: dict[str, str] = {}
    owing: dict[str, Owing] = {}
    batch: dict[str, int] = {}
    batches: int = 0
    merged: dict[str, str] = {}
    ups: dict[str, set[str]] = {}
    hands: dict[str, dict[TableId | None, int]] = {}
    voters: Voters = msgspec.field(default_factory=Voters)


class Questions(Whole, Still):
    """See `halqa.core.activity.Kind`."""

    name = "questions"
    modes = (Mode.ANONYMOUS, Mode.BY_SEAT)
    spec_type = Spec
    act_type = Act

    def start(self, spec: Spec) -> Board:
        """No question yet."""
        return Board()

    def role_of(self, act: Act) -> Role:
        """Everyone asks, takes back and upvotes; the rest is the facilitator's."""
        return Role.PARTICIPANT if isinstance(act, (Ask, Withdraw, Upvote)) else Role.FACILITATOR

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """A question's words go to the erasable texts."""
        if isinstance(act, Ask):
            return Settled(Ask(Said(id=id)), words(act.text).strip())
        return Settled(act)

    def slot(self, act: Act) -> str:
        """A question answers nothing else, so its own id; taking it back replaces it. One upvote a question."""
        match act:
            case Ask():
                return f"question:{_id(act)}"
            case Withdraw():
                return f"question:{act.question}"
            case Upvote():
                return f"up:{act.question}"
            case Counted() | Release() | Hold() | Answered() | Owe() | Reopen() | Merge():
                return "facilitator"
            case _:
                assert_never(act)

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """Empty or long questions, too many of one voice, unknown questions, unclear days. Only what is on the screens is answered
        or owed: a press beside what waits or is held would put it in front of everyone."""
        match act:
            case Ask():
                return _refuse_ask(spec, board, voice, words(act.text).strip())
            case Withdraw():
                mine = act.question in board.mine.get(voice.key, ())
                return None if mine else no("activity-question-unknown")
            case Upvote():
                return None if _open(board, act.question) else no("activity-question-unknown")
            case Counted():
                return _refuse_counted(board, voice, act)
            case Release():
                if not act.questions:
                    return no("activity-nothing-to-do")
                return None if set(act.questions) <= board.asked.keys() else no("activity-question-unknown")
            case Hold():
                return None if act.question in board.asked else no("activity-question-unknown")
            case Answered() | Reopen():
                return _refuse_unseen(board, act.question)
            case Owe():
                return _refuse_unseen(board, act.question) or (None if _is_day(act.by) else no("activity-date-unclear"))
            case Merge():
                return _refuse_merge(board, act)
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """Apply one act. A facilitator's act may name a question that is folded later: rows that lie apart have no order."""
        match act:
            case Ask():
                _ask(board, voice, act)
                board.voters.came(voice, self.slot(act))
            case Withdraw():
                board.asked.pop(act.question, None)
                board.mine.setdefault(voice.key, set()).discard(act.question)
                board.voters.came(voice, self.slot(act))
            case Upvote():
                ups = board.ups.setdefault(act.question, set())
                ups.add(voice.key) if act.up == "yes" else ups.discard(voice.key)
            case Counted():
                board.hands.setdefault(act.question, {})[voice.table] = act.number
            case Release() | Hold() | Answered() | Owe() | Reopen() | Merge():
                _moderate(board, act)
            case _:
                assert_never(act)

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """Released questions, batch by batch; for facilitator and moderator all of them. How many want to know too (`ups`) after the
        reveal, or for the facilitator; for the moderator the last full `LEAST` of them (`ups_from`), since one more is one person's."""
        all_of_them = audience in (Audience.FACILITATOR, Audience.MODERATOR)
        shown = stage is Stage.REVEALED or audience is Audience.FACILITATOR
        ids = _in_batches(board, board.asked if all_of_them else board.standing, all_of_them)
        return {
            "ask": spec.ask,
            "longest": spec.longest,
            "moderated": spec.moderated,
            "questions": [_question(board, id, shown=shown, lead=all_of_them) for id in ids],
            "waiting": len(waiting(board)) if all_of_them else 0,
            "count": len(board.asked),
            "shown": shown,
        }

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """This voice's questions, and those it wants to know too."""
        mine = [{"id": id, "text": board.asked[id].text} for id in sorted(board.mine.get(voice.key, ()))]
        return {"mine": mine, "up": sorted(id for id, ups in board.ups.items() if voice.key in ups)}

    def tally(self, spec: Spec, board: Board) -> Tally:
        """How many questions stand where; how many have asked, by which way."""
        rows: dict[str, int] = {}
        for id in board.asked:
            rows[standing_of(board, id)] = rows.get(standing_of(board, id), 0) + 1
        return Tally(rows={"questions": rows}, voices=len(board.voters.hows), by_how=board.voters.ways(0))

    def told(self, spec: Spec, act: Act) -> Told | None:
        """How many were put on the screens at once; what is kept from the room, put together or taken back was not seen there."""
        match act:
            case Hold() | Reopen() | Merge():
                return Told()
            case Release():
                return Told("release", number=len(act.questions))
            case _:
                return None

    def offers(self, spec: Spec, board: Board, stage: Stage) -> tuple[Offer, ...]:
        """What waits is released together. The lever is of these very questions: once another has come, or one was held, it is another,
        so that nobody releases what the desk has not had before its eyes."""
        ids = waiting(board)
        if not ids:
            return ()
        name = f"release-{_shuffled(' '.join(ids), 0)[:16]}"
        counted = [
            Message(key, {"count": len(ids)}) for key in ("room-release-all", "questions-wait", "questions-remote-note")
        ]
        return (Offer((Lever(name, Release(ids), counted[0]),), counted[1], note=counted[2]),)

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """A slip for one question in a person's own words."""
        return (Line(id=SLIP, ask=spec.ask, form="words"),)

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """The question of a slip."""
        return Ask(words)

    def marked(self, act: Act) -> Marked | None:
        """A slip is not shown again: a question is taken back by its id."""
        return None

    def hands(self, spec: Spec, board: Board) -> tuple[Line, ...]:
        """Who wants to know this too, for each question on the screens."""
        want = (Choice("a", UP, None),)
        return tuple(
            Line(id=id, ask=spec.ask, choices=want, said=board.asked[id].text.id)
            for id in sorted(board.asked)
            if _open(board, id)
        )

    def raised(self, spec: Spec, board: Board, line: str, counts: Mapping[str, int]) -> Act:
        """Hands of those who want to know it too."""
        return Counted(line, counts.get(UP, 0))

    def lifted(self, spec: Spec, board: Board, line: str, table: TableId) -> dict[str, int]:
        """The last count there."""
        counted = board.hands.get(line, {})
        return {UP: counted[table]} if table in counted else {}


def _id(act: Ask) -> str:
    return str(act.text.id) if isinstance(act.text, Said) else ""


def _ask(board: Board, voice: Voice, act: Ask) -> None:
    board.asked[_id(act)] = Asked(voice.key, Said(id=TextId(_id(act))))
    board.mine.setdefault(voice.key, set()).add(_id(act))


def standing_of(board: Board, id: str) -> Standing:
    """Where a question stands; one that was merged stands where the other does."""
    return board.standing.get(_into(board, id) or id, "waiting")


def waiting(board: Board) -> tuple[str, ...]:
    """The questions that wait for their release, in the order of their ids."""
    return tuple(id for id in sorted(board.asked) if _into(board, id) is None and standing_of(board, id) == "waiting")


def _into(board: Board, id: str) -> str | None:
    """The question it was merged into, as long as that one is there."""
    into = board.merged.get(id)
    return into if into in board.asked else None


def _open(board: Board, id: str) -> bool:
    """Whether everyone may see this question."""
    return id in board.asked and _into(board, id) is None and standing_of(board, id) in OPEN


def _in_batches(board: Board, ids: Iterable[str], all_of_them: bool) -> list[str]:
    """Questions in the order of the screens: by batch, inside a batch by a digest of both, which says nothing about when each came.
    For the facilitator those that wait come first, in the order of their ids."""
    apart = [id for id in ids if _into(board, id) is None and (all_of_them or _open(board, id))]
    return sorted(apart, key=lambda id: (board.batch.get(id, 0), _shuffled(id, board.batch.get(id, 0))))


def _shuffled(id: str, batch: int) -> str:
    return hashlib.sha256(f"{batch} {id}".encode()).hexdigest()


def _put_up(board: Board, ids: Iterable[str]) -> None:
    """What is not on the screens yet goes there together, as the next batch."""
    new = [id for id in ids if board.standing.get(id) not in OPEN]
    if new:
        board.batches += 1
        board.batch |= dict.fromkeys(new, board.batches)


def _moderate(board: Board, act: Release | Hold | Answered | Owe | Reopen | Merge) -> None:
    """An answer, or a day for one, puts up what was not: older rooms have such events, no new one gets any (see `refuse`)."""
    match act:
        case Release():
            _put_up(board, act.questions)
            board.standing |= dict.fromkeys(act.questions, "released")
            for id in act.questions:
                board.merged.pop(id, None)
        case Hold():
            board.standing[act.question] = "held"
            board.batch.pop(act.question, None)
        case Answered():
            _put_up(board, (act.question,))
            board.standing[act.question] = "answered"
        case Owe():
            _put_up(board, (act.question,))
            board.standing[act.question] = "owed"
            board.due[act.question] = act.by
            board.owing[act.question] = act.who
        case Reopen():
            board.standing[act.question] = "released"
        case Merge():
            board.merged = {id: act.into if into == act.question else into for id, into in board.merged.items()}
            board.merged[act.question] = act.into
        case _:
            assert_never(act)


def _question(board: Board, id: str, *, shown: bool, lead: bool) -> dict[str, Any]:
    standing = standing_of(board, id)
    question: dict[str, Any] = {
        "id": id,
        "text": board.asked[id].text,
        "standing": standing,
        "batch": board.batch.get(id, 0),
        "merged": [{"id": each, "text": board.asked[each].text} for each in merged_into(board, id)] if lead else [],
    }
    if standing == "owed":
        question["by"] = date.fromisoformat(board.due[id])
        question["who"] = board.owing[id]
    if shown:
        question["ups"] = _ups(board, id)
    elif lead:
        question["ups_from"] = _ups(board, id) // LEAST * LEAST
    return question


def merged_into(board: Board, id: str) -> list[str]:
    """The questions that were merged into this one."""
    return sorted(each for each, into in board.merged.items() if into == id and each in board.asked)


def _ups(board: Board, id: str) -> int:
    """How many want to know this too: each voice once, also those who asked the same or wanted to know that; and raised hands, the
    highest count of a table for any of them."""
    merged = merged_into(board, id)
    voices = {board.asked[each].voice for each in merged} - {board.asked[id].voice}
    hands: dict[TableId | None, int] = {}
    for each in (id, *merged):
        voices |= board.ups.get(each, set())
        for table, number in board.hands.get(each, {}).items():
            hands[table] = max(number, hands.get(table, 0))
    return len(voices) + sum(hands.values())


def _refuse_ask(spec: Spec, board: Board, voice: Voice, text: str) -> Refused | None:
    if not text:
        return no("activity-text-empty")
    if len(text) > spec.longest:
        return no("activity-text-too-long", longest=spec.longest)
    if len(board.mine.get(voice.key, ())) >= spec.limit:
        return no("activity-questions-enough", limit=spec.limit)
    return None


def _refuse_counted(board: Board, voice: Voice, act: Counted) -> Refused | None:
    if not _open(board, act.question):
        return no("activity-question-unknown")
    return refuse_number(act.number, voice.table)


def _refuse_unseen(board: Board, id: str) -> Refused | None:
    """What is not on the screens: it is not there at all, went into another, waits or is held."""
    if id not in board.asked or _into(board, id) is not None:
        return no("activity-question-unknown")
    return None if _open(board, id) else no("activity-question-not-shown")


def _refuse_merge(board: Board, act: Merge) -> Refused | None:
    known = {act.question, act.into} <= board.asked.keys()
    if not known or act.question == act.into or _into(board, act.into) is not None:
        return no("activity-question-unknown")
    return None


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


KIND = Questions()

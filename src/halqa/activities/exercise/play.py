"""The role-play in the room: see `halqa.core.activity.Kind`. What it does is told in the modules beside it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Any, assert_never

from halqa.activities.exercise import aloud, casting, directing, offering
from halqa.activities.exercise.acts import (
    MARKS,
    Act,
    Cast,
    Due,
    End,
    Felt,
    Free,
    Give,
    Go,
    Hold,
    Mark,
    Note,
    Plan,
    Release,
    Resume,
    Retime,
    Skip,
    Stop,
    Take,
)
from halqa.activities.exercise.board import Board, HowItFelt, Sheet, due_at, follow
from halqa.activities.exercise.pages import pages_of, phase_at
from halqa.activities.exercise.showing import here_of, own_of, view_of
from halqa.activities.exercise.spec import Spec
from halqa.activities.exercise.telling import told_of
from halqa.activities.refusals import no
from halqa.core.activity import (
    Audience,
    Fact,
    Handless,
    Marked,
    Mode,
    Moment,
    Offer,
    Role,
    Said,
    Settled,
    Stage,
    Tally,
    Told,
    Voice,
    words,
)
from halqa.core.aloud import Passage
from halqa.core.ids import TableId, TextId
from halqa.core.paper import LETTERS, Choice, Line
from halqa.core.problems import Message, Refused
from halqa.core.words import Text

_SIGNS = tuple(Choice(LETTERS[place], mark, None, said=f"exercise-mark-{mark}") for place, mark in enumerate(MARKS))
"""The marks as they stand on a printed grid."""


class Exercise(Handless):
    """See `halqa.core.activity.Kind`."""

    name = "exercise"
    modes = (Mode.BY_SEAT,)
    spec_type = Spec
    act_type = Act
    lively = True

    def start(self, spec: Spec) -> Board:
        """Nobody plays yet."""
        return Board()

    def role_of(self, act: Act) -> Role:
        """Roles, grids and lines are participants'; stopping is anybody's; the rest is the director's."""
        match act:
            case Take() | Note() | Mark() | Felt():
                return Role.PARTICIPANT
            case Stop():
                return Role.ANYBODY
            case _:
                return Role.FACILITATOR

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """How it felt goes to the erasable texts."""
        body = words(act.text).strip() if isinstance(act, Felt) else ""
        if isinstance(act, Felt) and body:
            return Settled(Felt(Said(id=id), act.show), body)
        return Settled(act)

    def slot(self, act: Act) -> str:
        """One role, one grid (a line each where it is typed in), one line."""
        match act:
            case Take():
                return "role"
            case Note():
                return "grid"
            case Mark():
                return f"grid:{act.criterion}"
            case Felt():
                return "felt"
            case _:
                return "facilitator"

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """See `casting` and `directing`; notes of who plays, lines of who watched, and marks that are not on the grid."""
        match act:
            case Take():
                return casting.refuse_take(spec, board, voice, act)
            case Note():
                return _refuse_note(spec, board, voice, act.marks)
            case Mark():
                return _refuse_note(spec, board, voice, {act.criterion: act.mark or MARKS[0]})
            case Felt():
                return _refuse_felt(spec, board, voice, act)
            case Stop():
                return None
            case (
                Go() | Give() | Resume() | End() | Cast() | Free() | Release() | Hold() | Skip() | Plan() | Retime()
                | Due()
            ):  # fmt: skip
                return directing.refuse(spec, board, voice, act)
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """Apply one act, in the order of the log."""
        match act:
            case Take() | Note() | Mark() | Felt():
                board.voters.came(voice, self.slot(act))
                _said(spec, board, voice, act)
            case Stop():
                directing.stop(spec, board, voice.at)
            case (
                Go() | Give() | Resume() | End() | Cast() | Free() | Release() | Hold() | Skip() | Plan() | Retime()
                | Due()
            ):  # fmt: skip
                directing.fold(spec, board, voice, act)
            case _:
                assert_never(act)

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """See `showing`."""
        return view_of(spec, board, stage, audience)

    def here(self, spec: Spec, board: Board, stage: Stage, table: TableId | None) -> dict[str, Any]:
        """Where that table stands, or the room where the tables do not set the pace."""
        return here_of(spec, board, str(table or "") if board.by_table else "")

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """Its card, what reached its role, its grid, its line."""
        return own_of(spec, board, voice.key)

    def tally(self, spec: Spec, board: Board) -> Tally:
        """How many observers noted what, criterion by criterion; who took part in any role, by which way."""
        sheets = [sheet.marks for sheet in board.sheets.values()]
        rows = {
            each.id: {mark: sum(marks.get(each.id) == mark for marks in sheets) for mark in MARKS}
            for each in spec.criteria
        }
        return Tally(rows=rows, voices=len(board.voters.hows), by_how=board.voters.ways(0))

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """The observer's grid. Role cards are read, not answered."""
        return tuple(Line(id=each.id, ask=each.text, choices=_SIGNS) for each in spec.criteria)

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """One line of a grid. Raises LookupError for what is on no grid."""
        if all(each.id != line for each in spec.criteria):
            raise LookupError(line)
        return Mark(line, *chosen)

    def marked(self, act: Act) -> Marked | None:
        """The line of a printed grid, and a player's line; a role and a phone's grid are on no card."""
        if isinstance(act, Mark):
            return Marked(act.criterion, (act.mark,) if act.mark else ())
        if isinstance(act, Felt):
            return Marked("felt", words=act.text)
        return None

    def pages(self, spec: Spec) -> tuple[str, ...]:
        """The roles, the phases, leaving the roles, the debrief."""
        return pages_of(spec)

    def walked(self, spec: Spec, stage: Stage) -> bool:
        """From its beginning to its close: a press too many moves a page, which can be turned back, and takes no card away."""
        return stage not in (Stage.AHEAD, Stage.CLOSED)

    def told(self, spec: Spec, act: Act) -> Told | None:
        """Pages, times, stops, and what became of each inject. Who plays what is nobody's to replay."""
        return told_of(spec, act)

    def page(self, spec: Spec, board: Board) -> str:
        """The page in front of everyone."""
        return board.page

    def turn(self, page: str) -> Act:
        """Go there with everybody."""
        return Go(page)

    def called(self, spec: Spec, page: str) -> Message | Text:
        """The phase's name, the role's who speaks, or the page's own."""
        return aloud.called(spec, page)

    def offers(self, spec: Spec, board: Board, stage: Stage) -> tuple[Offer, ...]:
        """See `offering`."""
        return offering.offers(spec, board) if stage in (Stage.OPEN, Stage.PAUSED) else ()

    def passages(self, spec: Spec, board: Board, stage: Stage) -> tuple[Passage, ...]:
        """The page where the plays stand, the next one, then the rest."""
        return aloud.passages(spec, board)

    def longer(self, spec: Spec, board: Board, seconds: int) -> Act | None:
        """Every phase that is under way."""
        timed = any(phase_at(spec, group.page) is not None for _, group in board.playing())
        return Give(seconds) if timed else None

    def staged(self, spec: Spec, board: Board, stage: Stage, moment: Moment) -> None:
        """Time runs while it is open."""
        directing.stages(spec, board, str(moment.table or ""), stage, moment.at)

    def paced(
        self, spec: Spec, board: Board, stage: Stage, seated: Mapping[str, TableId | None], moment: Moment
    ) -> None:
        """Its cast went along as the stage was told; it knows where each player sits."""

    def merged(self, spec: Spec, board: Board, gone: TableId, into: TableId) -> None:
        """Those of one table go on at the other."""
        casting.merge(spec, board, str(gone), str(into))
        follow(spec, board)

    def dissolved(self, spec: Spec, board: Board, gone: TableId) -> None:
        """Its play is over; its players choose again where they sit."""
        casting.dissolve(board, str(gone))
        follow(spec, board)

    def left(self, spec: Spec, board: Board, voices: Set[str], peers: int, moment: Moment) -> None:
        """A card stays with who took it; nobody is waited for."""

    def due(self, spec: Spec, board: Board) -> Mapping[str, int]:
        """Planned injects, by table and id."""
        return {f"{table}/{inject}": at for (table, inject), at in due_at(spec, board).items()}

    def facts(self, spec: Spec, board: Board) -> tuple[Fact, ...]:
        """The director's acts tell it."""
        return ()

    def rung(self, name: str, at: int) -> Act:
        """An inject is due. Raises LookupError for any other name."""
        table, slash, inject = name.rpartition("/")
        if not slash:
            raise LookupError(name)
        return Due(inject, table, at)


def _refuse_note(spec: Spec, board: Board, voice: Voice, marks: Mapping[str, str]) -> Refused | None:
    part = board.parts.get(voice.key)
    if part is not None and not casting.watches(spec, part.role):
        return no("activity-observers-only")
    if not marks:
        return no("activity-choose-at-least-one")
    known = {each.id for each in spec.criteria}
    return None if set(marks) <= known and set(marks.values()) <= {*MARKS} else no("activity-option-unknown")


def _refuse_felt(spec: Spec, board: Board, voice: Voice, act: Felt) -> Refused | None:
    part = board.parts.get(voice.key)
    if voice.key not in board.lines and (part is None or casting.watches(spec, part.role)):
        return no("activity-players-only")
    most = spec.longest
    return no("activity-text-too-long", longest=most) if len(words(act.text).strip()) > most else None


def _said(spec: Spec, board: Board, voice: Voice, act: Take | Note | Mark | Felt) -> None:
    match act:
        case Take():
            casting.take(spec, board, voice, act)
        case Note():
            _sheet(board, voice).marks.update(act.marks)
        case Mark():
            _mark(board, voice, act)
        case Felt():
            _felt(board, voice, act)
        case _:
            assert_never(act)


def _sheet(board: Board, voice: Voice) -> Sheet:
    return board.sheets.setdefault(voice.key, Sheet(casting.sheet_of(board, voice)))


def _mark(board: Board, voice: Voice, act: Mark) -> None:
    sheet = _sheet(board, voice)
    if act.mark:
        sheet.marks[act.criterion] = act.mark
    else:
        sheet.marks.pop(act.criterion, None)
    if not sheet.marks:
        del board.sheets[voice.key]


def _felt(board: Board, voice: Voice, act: Felt) -> None:
    if isinstance(act.text, Said) and act.text.id:
        board.lines[voice.key] = HowItFelt(Said(id=act.text.id), act.show == "yes")
    else:
        board.lines.pop(voice.key, None)


KIND = Exercise()

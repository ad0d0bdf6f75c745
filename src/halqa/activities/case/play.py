"""The case in the room: each table goes its own way through it, or the room does as one, or each person alone.

Where a table stands comes from the order of acts: votes that complete a round, a time that is over, the facilitator's word. So a case
is never stored apart, and its board is the same whenever its log is folded again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from typing import Any, assert_never

from halqa.activities.ballot import refuse_hands
from halqa.activities.case import aloud, debrief, offering, shown
from halqa.activities.case.acts import (
    Act,
    Counted,
    Decide,
    Focus,
    Go,
    Lean,
    On,
    Rang,
    Settle,
    Sheet,
    Time,
    Vote,
    role_of,
    slot_of,
)
from halqa.activities.case.board import Board, Own, empty, place_of, run_at, runs_at
from halqa.activities.case.changing import alike, forget, gather, hold_others, laid, to_tables, voices_of
from halqa.activities.case.run import (
    Phase,
    Run,
    back_to,
    change_time,
    close,
    decide,
    go_on,
    hold,
    offered,
    resume,
    walk,
)
from halqa.activities.case.spec import Spec, Step
from halqa.activities.refusals import no
from halqa.core.activity import (
    Audience,
    Fact,
    How,
    Marked,
    Mode,
    Moment,
    Offer,
    Role,
    Settled,
    Stage,
    Tally,
    Told,
    Voice,
)
from halqa.core.aloud import Passage
from halqa.core.ids import TableId, TextId
from halqa.core.paper import Line, lettered
from halqa.core.problems import Message, Refused


class Case:
    """See `halqa.core.activity.Kind`."""

    name = "case"
    modes = (Mode.BY_SEAT,)
    spec_type = Spec
    act_type = Act
    lively = True

    def start(self, spec: Spec) -> Board:
        """The room at the beginning."""
        return empty(spec)

    def role_of(self, act: Act) -> Role:
        """Everyone reads, leans, votes, decides; the facilitator leads."""
        return role_of(act)

    def settle(self, act: Act, id: TextId) -> Settled[Act]:
        """No free text here."""
        return Settled(act)

    def slot(self, act: Act) -> str:
        """One lean and one vote a decision and round, one line of the sheet a step."""
        return slot_of(act)

    def refuse(self, spec: Spec, board: Board, voice: Voice, act: Act) -> Refused | None:
        """Somebody at no table, a page of an earlier decision, an option that is not offered, hands without a table."""
        match act:
            case Go() | Lean() | Vote() | Decide():
                return _refuse_at(spec, board, voice, act)
            case Sheet():
                return _refuse_sheet(spec, board, voice, act)
            case Counted():
                return _refuse_counted(spec, board, voice, act)
            case Settle():
                return _refuse_settle(spec, board, voice, act)
            case Time():
                return None if any(run.timed for run in runs_at(board, voice.table)) else no("activity-no-time")
            case Focus():
                return None if act.page in debrief.pages(spec) else no("activity-item-unknown")
            case On() | Rang():
                return None
            case _:
                assert_never(act)

    def fold(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        """What was said, and where it takes those at the table."""
        self._folded(spec, board, voice, act)
        _deal(board)

    def _folded(self, spec: Spec, board: Board, voice: Voice, act: Act) -> None:
        match act:
            case Go() | Lean() | Vote() | Decide():
                _said(spec, board, voice, act)
            case Sheet():
                _sheet(spec, board, voice, act)
            case Counted():
                _counted(spec, board, voice, act)
            case On():
                for run in runs_at(board, voice.table):
                    if run.phase == act.phase and act.mark in ("", run.mark):
                        go_on(spec, run, voice.at)
            case Time():
                for run in runs_at(board, voice.table):
                    change_time(run, act.seconds, voice.at)
            case Settle():
                for run in runs_at(board, voice.table):
                    if run.mark == act.mark and run.phase not in ("decided", "end"):
                        decide(spec, run, act.option, "facilitator", voice.at)
            case Rang():
                rung = board.runs.get(act.place)
                if rung is not None and rung.ends == act.ends:
                    go_on(spec, rung, voice.at)
            case Focus():
                board.page = act.page
            case _:
                assert_never(act)

    def staged(self, spec: Spec, board: Board, stage: Stage, moment: Moment) -> None:
        """Times run while it is open, and are held in every other stage. A table that was not there before begins where the room is."""
        board.pacing, board.held = moment.pacing, stage is not Stage.OPEN
        place = moment.table or ""
        if stage is not Stage.AHEAD:
            laid(board, place)
        alone = [run for run in board.runs.values() if run.alone]
        for run in alone if moment.pacing == "free" else [board.runs[place]] if place in board.runs else []:
            hold(run, moment.at) if board.held else resume(run, moment.at)

    def paced(
        self, spec: Spec, board: Board, stage: Stage, seated: Mapping[str, TableId | None], moment: Moment
    ) -> None:
        """What was said goes with those who said it; where all at a table had spoken in the room, it goes on."""
        board.pacing = moment.pacing
        if moment.pacing == "table":
            to_tables(spec, board, seated, moment.at)
        elif moment.pacing == "plenary":
            gather(board)
        hold_others(board, moment.at)
        if moment.pacing == "table" and stage in (Stage.OPEN, Stage.PAUSED):
            for table, peers in Counter(filter(None, seated.values())).items():
                _once_all_spoke(spec, board, board.runs[table], peers, moment.at)

    def merged(self, spec: Spec, board: Board, gone: TableId, into: TableId) -> None:
        """Those who come go on where the others stand; what they had decided before is kept for the figures."""
        self.dissolved(spec, board, gone)

    def dissolved(self, spec: Spec, board: Board, gone: TableId) -> None:
        """What they had decided is kept for the figures."""
        left = board.runs.pop(gone, None)
        if left is not None:
            board.gone.append((gone, left))

    def left(self, spec: Spec, board: Board, voices: Set[str], peers: int, moment: Moment) -> None:
        """Their say at that table goes with them; where all who stay have spoken, it goes on as if the last had."""
        run = board.runs[moment.table or ""]
        if run.phase in ("decided", "end"):
            return
        forget(board, moment.table or "", voices_of(run, voices))
        _once_all_spoke(spec, board, run, peers, moment.at)

    def here(self, spec: Spec, board: Board, stage: Stage, table: TableId | None) -> dict[str, Any]:
        """Where a table stands; none for who sits at no table while tables play."""
        return shown.here(spec, board, table, revealed=stage is Stage.REVEALED)

    def due(self, spec: Spec, board: Board) -> Mapping[str, int]:
        """Each time that runs, by the table it runs at (`room` for all)."""
        return {f"at-{place}": run.ends for place, run in board.runs.items() if run.ends}

    def facts(self, spec: Spec, board: Board) -> tuple[Fact, ...]:
        """Each decision of each table, or of the room, with how many changed their mind."""
        return debrief.facts(spec, board)

    def rung(self, name: str, at: int) -> Act:
        """The time at that place is over."""
        if not name.startswith("at-"):
            raise LookupError(name)
        return Rang(name[3:], at)

    def view(self, spec: Spec, board: Board, stage: Stage, audience: Audience) -> dict[str, Any]:
        """Where the room and its tables stand; ends in words, credits and the debrief's pages after the reveal alone."""
        return shown.view(spec, board, stage, audience)

    def own(self, spec: Spec, board: Board, voice: Voice) -> dict[str, Any]:
        """What this voice leans to and votes; alone also where it stands."""
        return shown.own(spec, board, voice)

    def tally(self, spec: Spec, board: Board) -> Tally:
        """Decisions by step and option, and how many changed their mind after the talk."""
        return debrief.tally(spec, board)

    def paper(self, spec: Spec) -> tuple[Line, ...]:
        """A line a decision, the options under the letters of the printed sheet."""
        return tuple(
            Line(
                id=step.id,
                ask=step.ask or step.options[0].text,
                choices=lettered([(one.id, one.text) for one in step.options]),
            )
            for step in spec.decisions
        )

    def typed(self, spec: Spec, board: Board, line: str, chosen: tuple[str, ...], words: str) -> Act:
        """What the sheet says was decided."""
        return Sheet(line, chosen)

    def marked(self, act: Act) -> Marked | None:
        """A line of a sheet."""
        return Marked(act.step, act.options) if isinstance(act, Sheet) else None

    def hands(self, spec: Spec, board: Board) -> tuple[Line, ...]:
        """The decisions that somebody stands at, or has just counted."""
        runs = runs_at(board, None)
        return tuple(line for line in self.paper(spec) if any(_counts_at(run, line.id) for run in runs))

    def raised(self, spec: Spec, board: Board, line: str, counts: Mapping[str, int]) -> Act:
        """Hands for the decision at a step by option."""
        return Counted(line, dict(counts))

    def lifted(self, spec: Spec, board: Board, line: str, table: TableId) -> dict[str, int]:
        """The last count there."""
        return board.counted.get(table, {}).get(line, {})

    def pages(self, spec: Spec) -> tuple[str, ...]:
        """The pages of the debrief."""
        return debrief.pages(spec)

    def walked(self, spec: Spec, stage: Stage) -> bool:
        """Once the debrief has begun."""
        return stage is Stage.REVEALED

    def told(self, spec: Spec, act: Act) -> Told | None:
        """What leads a table on is told by what came of it."""
        return Told() if isinstance(act, On | Time | Settle | Rang) else None

    def page(self, spec: Spec, board: Board) -> str:
        """The page of the debrief that was turned to."""
        return board.page

    def turn(self, page: str) -> Act:
        """Turn to a page of the debrief."""
        return Focus(page)

    def called(self, spec: Spec, page: str) -> Message:
        """The debrief's pages have names."""
        return Message("desk-case-page", {"page": page})

    def offers(self, spec: Spec, board: Board, stage: Stage) -> tuple[Offer, ...]:
        """Those who stand in a phase go on from it."""
        return offering.offers(board) if stage in (Stage.OPEN, Stage.PAUSED) else ()

    def passages(self, spec: Spec, board: Board, stage: Stage) -> tuple[Passage, ...]:
        """Where tables stand, what may follow, then the rest."""
        return aloud.passages(spec, board, revealed=stage is Stage.REVEALED)

    def longer(self, spec: Spec, board: Board, seconds: int) -> Act | None:
        """Wherever a time runs or is held."""
        return Time(seconds) if any(run.timed for run in runs_at(board, None)) else None


def _refuse_at(spec: Spec, board: Board, voice: Voice, act: Go | Lean | Vote | Decide) -> Refused | None:
    """At one's own table, at the decision the page showed. Who says "go on" when another just did is not told off."""
    run = run_at(spec, board, voice)
    if run is None:
        return no("activity-table-missing")
    if isinstance(act, Go):
        return no("activity-facilitator-goes-on") if board.pacing == "plenary" else None
    step = spec.step(run.step)
    if act.mark != run.mark or run.phase not in _taken(act, step):
        return no("activity-moved-on")
    if isinstance(act, Decide) and not (run.alone or (board.pacing == "table" and _speaks(voice, step))):
        return no("activity-everybody-votes")
    return None if act.option in {one.id for one in offered(step, run)} else no("activity-option-unknown")


def _taken(act: Lean | Vote | Decide, step: Step) -> tuple[Phase, ...]:
    """In which phases this may be said."""
    match act:
        case Lean():
            return ("silent",)
        case Vote():
            return ("vote",)
        case Decide():
            return ("silent", "talk", "vote", "tie") if step.rule == "chair" else ("silent", "talk", "vote")
        case _:
            assert_never(act)


def _speaks(voice: Voice, step: Step) -> bool:
    """Whether one voice may give the decision of its table: the table's only device, or the chair where the author wants one."""
    return voice.how is How.TABLET or step.rule == "chair"


def _refuse_sheet(spec: Spec, board: Board, voice: Voice, act: Sheet) -> Refused | None:
    if voice.how not in (How.PAPER, How.HANDS):
        return no("activity-option-unknown")
    if place_of(board, voice) is None:
        return no("activity-table-missing")
    step = spec.step(act.step)
    if not step.options:
        return no("activity-item-unknown")
    if not act.options:
        return no("activity-choose-at-least-one")
    if not {one.id for one in step.options}.issuperset(act.options):
        return no("activity-option-unknown")
    if len(act.options) > 1:
        return no("activity-choose-one")
    return no("activity-decided-otherwise") if _otherwise(spec, board, voice, act) else None


def _otherwise(spec: Spec, board: Board, voice: Voice, act: Sheet) -> bool:
    """Whether the table decided that step by votes, hands or a word, and not as its sheet says: the sheet would change nothing."""
    run = None if board.pacing == "plenary" else run_at(spec, board, voice)
    taken = (
        [past.option for past in run.path if past.step == act.step and past.by != "paper"] if run is not None else []
    )
    return bool(taken) and act.options[0] not in taken


def _refuse_counted(spec: Spec, board: Board, voice: Voice, act: Counted) -> Refused | None:
    step = spec.step(act.step)
    if not step.options:
        return no("activity-item-unknown")
    refused = refuse_hands([one.id for one in step.options], act.counts, voice.table)
    if refused is not None:
        return refused
    runs = runs_at(board, voice.table)
    return None if any(_counts_at(run, act.step) for run in runs) else no("activity-moved-on")


def _counts_at(run: Run, step: str) -> bool:
    """Whether hands may be counted for that decision: it is the present one, or the one that was just decided by hands."""
    if run.phase == "decided":
        return run.path[-1].step == step and run.path[-1].by == "hands"
    return run.step == step and run.phase != "end"


def _refuse_settle(spec: Spec, board: Board, voice: Voice, act: Settle) -> Refused | None:
    runs = [run for run in runs_at(board, voice.table) if run.mark == act.mark and run.phase not in ("decided", "end")]
    if not runs:
        return no("activity-moved-on")
    known = {one.id for run in runs for one in offered(spec.step(run.step), run)}
    return None if act.option in known else no("activity-option-unknown")


def _said(spec: Spec, board: Board, voice: Voice, act: Go | Lean | Vote | Decide) -> None:
    run = _kept(spec, board, voice)
    if isinstance(act, Go):
        if run.phase == act.phase and run.mark == act.mark and run.phase in ("care", "text", "talk", "decided"):
            go_on(spec, run, voice.at)
        return
    if _refuse_at(spec, board, voice, act) is not None:
        return  # a log of an earlier version, whose table went on at another moment
    board.voters.came(voice, slot_of(act))
    _left_elsewhere(board, voice, run)
    own = _own(board, voice, run)
    match act:
        case Lean():
            run.leans[voice.key], own.lean = act.option, act.option
        case Vote():
            run.votes[voice.key], own.vote = act.option, act.option
        case Decide():
            decide(spec, run, act.option, "table", voice.at)
        case _:
            assert_never(act)
    _once_all_spoke(spec, board, run, voice.peers, voice.at)


def _kept(spec: Spec, board: Board, voice: Voice) -> Run:
    """The run of a voice whose act was taken."""
    place, run = place_of(board, voice), run_at(spec, board, voice)
    assert place is not None
    assert run is not None  # who sits nowhere was refused
    return board.runs.setdefault(place, run)


def _left_elsewhere(board: Board, voice: Voice, here: Run) -> None:
    """Who has changed tables has no vote at the one they left, nor in the room at the decision where they say it anew. What they said
    in the room of another decision, or at their table before the room went on as one, waits there."""
    own, place = board.own.get(voice.key), place_of(board, voice)
    if own is None or own.place == place:
        return
    for other, run in board.runs.items():
        if run is not here and ((other and board.pacing == "table") or alike(run, here)):
            run.votes.pop(voice.key, None)
            run.leans.pop(voice.key, None)


def _own(board: Board, voice: Voice, run: Run) -> Own:
    """What this voice has said in the present decision; a new one begins with nothing, but a second round keeps the leaning."""
    place, before = place_of(board, voice) or "", board.own.get(voice.key)
    if before is None or before.place != place or before.mark.partition(".")[0] != run.mark.partition(".")[0]:
        before = Own(place=place)
    own = Own(place=place, mark=run.mark, lean=before.lean, vote=before.vote if before.mark == run.mark else "")
    board.own[voice.key] = own
    return own


def _once_all_spoke(spec: Spec, board: Board, run: Run, peers: int, at: int) -> None:
    """It goes on once all at the table have leaned, or voted. Nobody knows how many share a device, nor how many in plenary have none:
    there it waits for its time, or a word, as for a chair."""
    voted = run.votes if run.phase == "vote" and spec.step(run.step).rule != "chair" else {}
    said = run.leans if run.phase == "silent" else voted
    shared = any("/" in key for key in said)
    if board.pacing == "table" and 0 < peers <= len(said) and not shared:
        go_on(spec, run, at)


def _sheet(spec: Spec, board: Board, voice: Voice, act: Sheet) -> None:
    """A table's sheet takes the table along as far as it goes; in plenary a card is a voice among the others."""
    board.voters.came(voice, slot_of(act))
    place = place_of(board, voice) or ""
    option = act.options[0] if act.options else ""
    key = place or voice.key
    sheet = board.sheets.setdefault(key, {})
    if option:
        sheet[act.step] = option
    else:
        sheet.pop(act.step, None)
    if not sheet:
        del board.sheets[key]
    if board.pacing == "plenary":
        if not option and board.runs[""].step == act.step:
            board.runs[""].votes.pop(voice.key, None)
        return
    run = _kept(spec, board, voice)
    back_to(spec, run, act.step, voice.at)
    walk(spec, run, sheet, voice.at)
    if run.alone and not sheet:
        del board.runs[place]


def _deal(board: Board) -> None:
    """In plenary the cards typed so far, and the votes given at tables, are votes of the step they are about, once the room stands
    there."""
    run = board.runs[""]
    if board.pacing == "plenary":
        gather(board)
    if board.pacing == "plenary" and board.sheets and run.phase not in ("decided", "end"):
        run.votes |= {card: sheet[run.step] for card, sheet in board.sheets.items() if run.step in sheet}


def _counted(spec: Spec, board: Board, voice: Voice, act: Counted) -> None:
    """Hands are votes. A table that raises hands has voted with them; in plenary the vote goes on until somebody closes it."""
    table = voice.table or TableId("")
    board.counted.setdefault(table, {})[act.step] = dict(act.counts)
    for run in runs_at(board, voice.table):
        if run.phase == "decided":
            run.path = run.path[:-1]
        run.hands[table] = dict(act.counts)
        if board.pacing == "table":
            close(spec, run, "hands", voice.at)


KIND = Case()

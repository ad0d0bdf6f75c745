"""Where a table, a room or one person alone stands in a case, and what moves it on.

A decision has phases: the text, alone in silence, talk, the vote, then what was decided. Those without a time of their own are passed
by, but for text and vote. Times are facts (`ends`); while the case is paused, `left` holds what remains.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Literal, assert_never

import msgspec

from halqa.activities.case.spec import Option, Spec, Step

Phase = Literal["care", "text", "silent", "talk", "vote", "tie", "decided", "end"]
By = Literal["vote", "table", "facilitator", "paper", "hands"]
"""What a decision came from: votes, one device for the table, the facilitator's word, a typed sheet, counted hands."""
ROUNDS = 2
"""How often a table talks and votes before a tie is the facilitator's to settle, where the author says `tie=again`."""


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What was decided at a step. `votes` by option; `leaned` is how many had leaned in silence and voted, `moved` how many of them
    voted otherwise; `rounds` how often was talked. `together`: the room took it as one before this table went its own way; the
    people in its numbers are the room's."""

    step: str
    option: str
    by: By
    votes: dict[str, int] = {}
    leaned: int = 0
    moved: int = 0
    rounds: int = 1
    together: bool = False

    @property
    def shared(self) -> bool | None:
        """Whether all who voted said what was decided; None where fewer than two votes are known."""
        if sum(self.votes.values()) < 2:
            return None
        return {option for option, voted in self.votes.items() if voted} == {self.option}


class Run(msgspec.Struct):
    """One way through the case, as far as it has come. `leans` and `votes` are of the present decision, by voice; `hands` by table."""

    step: str
    phase: Phase
    path: list[Decision] = []
    leans: dict[str, str] = {}
    votes: dict[str, str] = {}
    hands: dict[str, dict[str, int]] = {}
    rounds: int = 1
    ends: int = 0
    left: int | None = None
    seconds: int = 0
    held: bool = True
    alone: bool = False

    @property
    def mark(self) -> str:
        """Which decision this is, and which round of it: what comes from a page of an earlier one comes too late."""
        return f"{len(self.path)}.{self.rounds}"

    @property
    def timed(self) -> bool:
        """Whether a time runs, or is held."""
        return bool(self.ends) or self.left is not None


def begin(spec: Spec, *, alone: bool = False, held: bool = True) -> Run:
    """A run at the start: with what may be hard to hear, where the author says so."""
    run = Run(step=spec.start, phase="care" if spec.care is not None else _first(spec.step(spec.start), alone))
    run.alone, run.held = alone, held
    return run


def phases(step: Step, *, alone: bool = False) -> list[Phase]:
    """The phases of a decision in their order."""
    if alone:
        return ["vote"]
    silent: list[Phase] = ["silent"] if step.silent and not step.each else []
    talk: list[Phase] = ["talk"] if step.talk and not step.each else []
    return ["text", *silent, *talk, "vote"]


def _first(step: Step, alone: bool) -> Phase:
    return phases(step, alone=alone)[0] if step.options else "end"


def offered(step: Step, run: Run) -> tuple[Option, ...]:
    """The options that are true after what was chosen so far; all of them where none would be, so that nobody is left standing."""
    taken = {f"{each.step}/{each.option}" for each in run.path}
    if run.phase == "decided":
        taken.discard(f"{run.path[-1].step}/{run.path[-1].option}")
    fitting = tuple(one for one in step.options if taken.issuperset(one.after) and not taken.intersection(one.unless))
    return fitting or step.options


def enter(spec: Spec, run: Run, phase: Phase, now: int) -> None:
    """A phase begins, with its time if it has one."""
    step = spec.step(run.step)
    run.phase = phase
    run.seconds = {"silent": step.silent, "talk": step.talk, "vote": step.vote}.get(phase, 0) if not run.alone else 0
    run.ends, run.left = 0, None
    if run.seconds and run.held:
        run.left = run.seconds * 1000
    elif run.seconds:
        run.ends = now + run.seconds * 1000


def hold(run: Run, now: int) -> None:
    """The case is paused, or not open: what remains is kept."""
    if not run.held and run.ends:
        run.left, run.ends = max(0, run.ends - now), 0
    run.held = True


def resume(run: Run, now: int) -> None:
    """The case is open (again): what remained runs on."""
    if run.held and run.left is not None:
        run.ends, run.left = now + run.left, None
    run.held = False


def change_time(run: Run, seconds: int, now: int) -> None:
    """More time, or less; never less than none."""
    if run.left is not None:
        run.left = max(0, run.left + seconds * 1000)
    elif run.ends:
        run.ends = max(now, run.ends + seconds * 1000)
    run.seconds = max(0, run.seconds + seconds)


def go_on(spec: Spec, run: Run, now: int) -> None:
    """From where it stands to what comes next. A vote is closed; after a tie the table talks again; at the end nothing comes."""
    step = spec.step(run.step)
    order = phases(step, alone=run.alone)
    match run.phase:
        case "care":
            enter(spec, run, _first(step, run.alone), now)
        case "text" | "silent" | "talk":
            enter(spec, run, order[order.index(run.phase) + 1], now)
        case "vote":
            close(spec, run, "vote", now)
        case "tie":
            _again(spec, run, now)
        case "decided":
            _follow(spec, run, now)
        case "end":
            pass
        case _:
            assert_never(run.phase)


def _again(spec: Spec, run: Run, now: int) -> None:
    """Talk and vote once more. What was leaned to at first is kept beside the last vote."""
    run.rounds += 1
    run.votes, run.hands = {}, {}
    order = phases(spec.step(run.step), alone=run.alone)
    enter(spec, run, "talk" if "talk" in order else "vote", now)


def _follow(spec: Spec, run: Run, now: int) -> None:
    """To the step that the last decision leads to."""
    last = run.path[-1]
    to = next((one.to for one in spec.step(last.step).options if one.id == last.option), "")
    stand(spec, run, to, now)


def stand(spec: Spec, run: Run, step: str, now: int) -> None:
    """At the beginning of a step, with nothing said yet."""
    run.step, run.rounds = step, 1
    run.leans, run.votes, run.hands = {}, {}, {}
    enter(spec, run, _first(spec.step(step), run.alone), now)


def counts(run: Run) -> dict[str, int]:
    """The votes of the present decision by option, raised hands included."""
    found: Counter[str] = Counter(run.votes.values())
    for hands in run.hands.values():
        found.update(hands)
    return {option: number for option, number in found.items() if number}


def close(spec: Spec, run: Run, by: By, now: int) -> None:
    """The vote is over: what the rule makes of it, or a tie."""
    step, votes = spec.step(run.step), counts(run)
    option = ruled(step, votes)
    if option:
        decide(spec, run, option, by, now)
    elif votes and step.tie == "again" and step.rule != "chair" and run.rounds < ROUNDS:
        _again(spec, run, now)
    else:
        enter(spec, run, "tie", now)


def ruled(step: Step, votes: Mapping[str, int]) -> str:
    """What the rule makes of votes: the option, or nothing when none leads alone, not all agree, or the chair has not spoken."""
    most = max(votes.values(), default=0)
    leading = [option for option, number in votes.items() if number == most]
    agreed = step.rule == "majority" or len(votes) == 1
    return leading[0] if step.rule != "chair" and len(leading) == 1 and agreed else ""


def decide(spec: Spec, run: Run, option: str, by: By, now: int) -> None:
    """This is what was decided. One who is alone goes on at once."""
    both = run.leans.keys() & run.votes.keys()
    moved = sum(1 for voice in both if run.leans[voice] != run.votes[voice])
    run.path = [
        *run.path,
        Decision(
            step=run.step,
            option=option,
            by=by,
            votes=counts(run),
            leaned=len(both),
            moved=moved,
            rounds=run.rounds,
        ),
    ]
    enter(spec, run, "decided", now)
    if run.alone:
        _follow(spec, run, now)


def walk(spec: Spec, run: Run, sheet: Mapping[str, str], now: int) -> None:
    """As far as a typed sheet says what was decided, each of its lines once. A paper table reads the next card by itself."""
    used: set[str] = set()
    while True:
        ahead = run.step
        if run.phase == "decided":
            last = run.path[-1]
            ahead = next((one.to for one in spec.step(last.step).options if one.id == last.option), "")
        if ahead not in sheet or ahead in used:
            return
        used.add(ahead)
        if run.phase == "decided":
            _follow(spec, run, now)
        if sheet[ahead] not in {one.id for one in offered(spec.step(ahead), run)}:
            return
        decide(spec, run, sheet[ahead], "paper", now)
        if run.phase == "decided":
            _follow(spec, run, now)


def back_to(spec: Spec, run: Run, step: str, now: int) -> None:
    """A line of the sheet was typed anew or taken back: the run stands at that step again, if it was decided there by the sheet."""
    for place, past in enumerate(run.path):
        if past.step == step and past.by == "paper":
            run.path = run.path[:place]
            stand(spec, run, step, now)
            return

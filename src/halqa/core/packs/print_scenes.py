"""Cases and exercises -> lines, in canonical form."""

from __future__ import annotations

from collections.abc import Iterable

from halqa.core.packs.elements import ARROW
from halqa.core.packs.fields import time_words
from halqa.core.packs.lines import head, line, unit
from halqa.core.packs.parts import Say
from halqa.core.packs.scenes import Ask, Case, Choice, Exercise, Inject, Phase, Role, Scene, Step
from halqa.core.words import Lang


def case_lines(case: Case, source: Lang) -> list[str]:
    """The lines of a case's file."""
    out = head("case", case.id, case.title, source, *_fields(case))
    out += ["", *unit("care", case.care, source)]
    for step in case.steps:
        out += ["", *_step(step, source)]
    return out


def _fields(scene: Scene) -> Iterable[str]:
    given = {"version": scene.version, "minutes": str(scene.minutes or ""), "licence": scene.licence}
    return [f"{name}: {value}" for name, value in given.items() if value]


def _step(step: Step, source: Lang) -> list[str]:
    out = [line("==", step.id, "start" * step.start, end=step.end)]
    out += _said("say", step.says, source)
    out += unit("coach", step.coach, source)
    if step.ask is not None:
        out += unit(ask_line(step.ask), step.ask.text, source)
    for choice in step.choices:
        out += unit(choice_line(choice), choice.text, source)
    return out + _said("debrief", step.debriefs, source)


def _said(keyword: str, says: tuple[Say, ...], source: Lang) -> list[str]:
    out: list[str] = []
    for say in says:
        out += unit(line(keyword, "" if say.id == keyword else say.id), say.text, source)
    return out


def ask_line(ask: Ask) -> str:
    """How a question to decide is written: what, in what time, by which rule."""
    return line(
        "ask",
        ask.who,
        silent=time_words(ask.silent),
        talk=time_words(ask.talk),
        vote=time_words(ask.vote),
        rule=ask.rule,
        tie=ask.tie,
    )


def choice_line(choice: Choice) -> str:
    """How an option is written: its id, where it leads, what it counts toward, on which earlier choices it stands."""
    credits = ",".join(f"{each.dimension}:{each.points}" for each in choice.credits)
    to = (ARROW, choice.to) if choice.to else ()
    return line("*", choice.id, *to, credit=credits, after=",".join(choice.after), unless=",".join(choice.unless))


def exercise_lines(exercise: Exercise, source: Lang) -> list[str]:
    """The lines of an exercise's file."""
    out = head("exercise", exercise.id, exercise.title, source, *_fields(exercise))
    out += ["", *unit("stop-word", exercise.stop_word, source), "", *unit("care", exercise.care, source)]
    for role in exercise.roles:
        out += ["", *unit(_role(role), role.text, source), *unit("title", role.name, source)]
    out += [""]
    for phase in exercise.phases:
        out += [_phase(phase), *unit("title", phase.name, source)]
    for inject in exercise.injects:
        out += ["", *unit(_inject(inject), inject.text, source), *unit("expect", inject.expect, source)]
    if exercise.observer:
        out += ["", line("rubric", by="" if exercise.observer == "-" else exercise.observer)]
    for one in exercise.criteria:
        out += unit(line("+", one.id, "critical" * one.critical, objective=one.objective), one.text, source)
    return [*out, "", *_said("debrief", exercise.debriefs, source)]


def _role(role: Role) -> str:
    seats = str(role.most) if role.least == role.most else f"{role.least}-{role.most}"
    return line("@", role.id, "victim" * role.victim, seats=seats, by="trainer" if role.by == "trainer" else "")


def _phase(phase: Phase) -> str:
    return line("phase", phase.id, time_words(phase.seconds) or "0m", order=",".join(phase.order))


def _inject(inject: Inject) -> str:
    at = f"{inject.phase}+{time_words(inject.after)}" if inject.after else inject.phase
    either = "manual" if inject.manual and inject.timed else ""
    by_hand = "manual" if inject.manual and not inject.timed else ""
    return line("inject", inject.id, by_hand, at=at, **{"or": either}, to=",".join(inject.to))

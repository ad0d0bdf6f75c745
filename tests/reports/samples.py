"""Inputs made by hand for the reports' tests: the published story as claims, and a training of the twin with its figures."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, cast

import msgspec

from halqa.core.activity import may_be_parted
from halqa.core.ids import EntryId, FunderId, HalfDayId, InstitutionId, ProjectId, SessionId
from halqa.core.ledger.claims import ClaimsFile, Quantity
from halqa.core.ledger.entries import Funding
from halqa.core.ledger.figures import Amount, Breakdown, Cell, Dimension, Figure, Scope, Unit, exactly
from halqa.core.ledger.funders import Contribution, FunderViews
from halqa.core.ledger.tallies import LearningEvidence, SureAnswers, Sureness
from halqa.core.words import trilingual
from halqa.reports.facts import (
    FunderTold,
    HalfDayCount,
    HalfDayTold,
    InstitutionTold,
    ProjectTold,
    SessionCount,
    SessionTold,
    SureMoment,
    TrainingFacts,
    TrainingFigures,
)
from halqa.reports.story.needs import LedgerStory, PublishedStory
from halqa.reports.training.needs import TrainingNeeds

DayPart = Literal["morning", "afternoon"]

PUBLISHED = Path(__file__).parents[2] / "src/halqa/record/published/formation-forces-de-l-ordre-2022.claims.json"


def seed(values: tuple[int, int, int] = (48, 8, 36)) -> PublishedStory:
    """The published story as it ships; other values make stories that close or whose parts are too many."""
    file = msgspec.json.decode(PUBLISHED.read_bytes(), type=ClaimsFile)
    wanted = dict(zip(("total", "women", "men"), values, strict=True))
    claims = tuple(
        msgspec.structs.replace(
            claim, quantity=Quantity(as_printed=str(wanted[claim.id]), low=wanted[claim.id], high=wanted[claim.id])
        )
        if claim.id in wanted and claim.quantity.low != wanted[claim.id]
        else claim
        for claim in file.claims
    )
    return PublishedStory(
        claims=msgspec.structs.replace(file, claims=claims), file_stem="formation-forces-de-l-ordre-2022"
    )


def _scope(name: str) -> Scope:
    if "-" in name:
        return Scope(half_days=(HalfDayId(name),))
    return Scope(sessions=(SessionId(name),)) if name else Scope()


def figure(
    rule: str,
    amount: int | Amount,
    *,
    unit: Unit = "people",
    breakdowns: tuple[Breakdown, ...] = (),
    scope: str = "",
    evidence: int = 0,
) -> Figure:
    """A figure made by hand; its evidence is as many entries as its amount unless told."""
    exact = exactly(amount) if isinstance(amount, int) else amount
    return Figure(
        id=f"{rule}:{scope or 'training'}@4127",
        rule=rule,
        unit=unit,
        scope=_scope(scope),
        amount=exact,
        position=4127,
        breakdowns=breakdowns,
        evidence=tuple(EntryId(f"{rule}-{scope}-{index}") for index in range(evidence or exact.low)),
    )


def split(dimension: Dimension, *, additive: bool = True, **cells: int) -> Breakdown:
    return Breakdown(dimension, tuple(Cell(key, exactly(value)) for key, value in cells.items()), additive)


def _half_days(session: str, first: str, second: str) -> tuple[HalfDayTold, ...]:
    return tuple(
        HalfDayTold(id=HalfDayId(f"{session}-{index}"), date=date, part=part)
        for index, (date, part) in enumerate(
            (day, part) for day in (first, second) for part in cast("tuple[DayPart, ...]", ("morning", "afternoon"))
        )
    )


CHILD = FunderTold(
    FunderId("f1"),
    trilingual("Fonds de la Baie", "صندوق الخليج الصغير", "Bay Fund"),
    Funding(project=ProjectId("p1"), funder=FunderId("f1"), percent=60),
)
OTHER = FunderTold(
    FunderId("f2"),
    trilingual("Coopération du Plateau", "تعاون الهضبة", "Plateau Cooperation"),
    Funding(project=ProjectId("p1"), funder=FunderId("f2"), percent=40),
)
UNKNOWN = FunderTold(
    FunderId("f2"),
    trilingual("Coopération du Plateau", "تعاون الهضبة", "Plateau Cooperation"),
    Funding(project=ProjectId("p2"), funder=FunderId("f2")),
)


def twin_facts() -> TrainingFacts:
    return TrainingFacts(
        title=trilingual("Le chemin d’un enfant", "طريق طفل", "A child’s journey"),
        organiser=trilingual(
            "Bureau des formations de Bir Saada", "مكتب التكوين ببئر سعادة", "Bir Saada training office"
        ),
        audience=trilingual("agents des trois services", "أعوان المصالح الثلاث", "officers of the three services"),
        argument=trilingual(
            "Un enfant qui voyage seul court plus de risques que d’autres. La formation suit son chemin, d’un thème à l’autre.",
            "الطفل الذي يسافر وحده معرض للخطر أكثر من غيره. يتبع التكوين طريقه من محور إلى آخر.",
            "A child who travels alone runs more risks than others. The training follows that journey, from one theme to the next.",
        ),
        sessions=(
            SessionTold(
                id=SessionId("s1"),
                place=trilingual("Bir Saada", "بئر سعادة", "Bir Saada"),
                half_days=_half_days("s1", "2026-05-30", "2026-05-31"),
            ),
            SessionTold(
                id=SessionId("s2"),
                place=trilingual("Dar Zitoun", "دار الزيتون", "Dar Zitoun"),
                half_days=_half_days("s2", "2026-06-13", "2026-06-14"),
            ),
        ),
        themes=(
            trilingual("traite des êtres humains", "الاتجار بالبشر", "human trafficking"),
            trilingual("protection de l’enfance", "حماية الطفولة", "child protection"),
            trilingual("interculturalité", "التعدد الثقافي", "interculturality"),
            trilingual("genre", "النوع الاجتماعي", "gender"),
        ),
        methods=(
            trilingual("théorie et pratique", "النظرية والتطبيق", "theory and practice"),
            trilingual("études de cas", "دراسات حالة", "case studies"),
            trilingual("mises en situation", "محاكاة", "role-play"),
        ),
        institutions=(
            InstitutionTold(InstitutionId("i1"), trilingual("Douanes de Saada", "جمارك سعادة", "Saada Customs")),
            InstitutionTold(InstitutionId("i2"), trilingual("Sûreté de Saada", "أمن سعادة", "Saada Police")),
            InstitutionTold(InstitutionId("i3"), trilingual("Garde des Marches", "حرس التخوم", "March Guard")),
        ),
        projects=(
            ProjectTold(ProjectId("p1"), trilingual("Enfants en chemin", "أطفال في الطريق", "Children on the way")),
            ProjectTold(ProjectId("p2"), trilingual("Ponts", "جسور", "Bridges")),
        ),
        funders=(CHILD, OTHER, UNKNOWN),
        partners=(trilingual("Commission nationale de Saada", "اللجنة الوطنية لسعادة", "Saada National Commission"),),
    )


def _seen_by(whole: Figure, funder: FunderId) -> Figure:
    return msgspec.structs.replace(whole, id=f"{whole.id}/funder={funder}")


SURE: tuple[tuple[Sureness, int, int], ...] = (("sure", 58, 49), ("fairly", 30, 17), ("guessing", 7, 3))
"""Answers given with each sureness, and how many of them were right."""


def twin_figures() -> TrainingFigures:
    """The twin's awkward shape: 48 people, 8 women, 36 men, 4 not stated; one half-day where two heads have no name."""
    checked = {"s1": (26, 24, 25, 25), "s2": (22, 22, 21, 22)}
    heads = {"s1": (26, 26, None, 25), "s2": (22, 22, 21, 21)}
    people = figure(
        "participants",
        48,
        breakdowns=(
            split("sex", female=8, male=36, not_stated=4),
            split("institution", additive=False, i1=20, i2=15, i3=13, not_stated=0),
            split("rank", senior=5, middle=14, rank_and_file=23, civilian=2, not_stated=4),
        ),
        evidence=187,
    )
    halves = tuple(
        HalfDayCount(
            half_day=HalfDayId(f"{session}-{index}"),
            checked_in=figure("participants", names, scope=f"{session}-{index}"),
            headcount=None if count is None else figure("headcount", count, scope=f"{session}-{index}", evidence=1),
        )
        for session in ("s1", "s2")
        for index, (names, count) in enumerate(zip(checked[session], heads[session], strict=True))
    )
    return TrainingFigures(
        participants=people,
        attendances=figure("attendances", 187, unit="attendances"),
        completers=figure("completers", 44, evidence=180),
        by_half_day=halves,
        by_session=tuple(
            SessionCount(
                session=SessionId(session),
                participants=figure("participants", number, scope=session),
                attendances=figure("attendances", sum(checked[session]), unit="attendances", scope=session),
            )
            for session, number in (("s1", 26), ("s2", 22))
        ),
        contact_hours=figure("contact_hours", 561, unit="hours", evidence=187),
        funders=FunderViews(
            whole=people,
            contributions=tuple(
                Contribution(funder=each.id, figure=_seen_by(people, each.id), with_others=())
                for each in (CHILD, OTHER)
            ),
            attribution=msgspec.structs.replace(
                people,
                id=f"{people.id}/attribution",
                breakdowns=(Breakdown("funder", (Cell("f1", exactly(29)), Cell("f2", exactly(19)))),),
            ),
        ),
        tests=_tests(),
        sure=_sure(),
        questions_asked=figure("questions_asked", 31, unit="questions"),
        questions_answered=figure("questions_answered", 27, unit="questions"),
        questions_owed=figure("questions_owed", 3, unit="questions"),
        questions_answered_since=figure("questions_answered_since", 2, unit="questions"),
    )


def _tests() -> LearningEvidence:
    """42 of 48 wrote both tests, and two in three of them rose."""
    return LearningEvidence(
        both=figure("test_both", 42),
        before_only=figure("test_before_only", 4),
        after_only=figure("test_after_only", 1),
        improved=figure("test_improved", 30),
        same=figure("test_same", 8),
        fallen=figure("test_fallen", 4),
        right_before=figure("test_right_before", 260, unit="answers"),
        right_after=figure("test_right_after", 373, unit="answers"),
        questions=figure("test_questions", 12, unit="questions"),
    )


def _sure() -> tuple[SureMoment, ...]:
    """How sure people were in the quiz between the tests; a part under five is not told."""
    return (
        SureMoment(
            "between",
            tuple(
                SureAnswers(
                    sureness=sureness,
                    given=figure(f"answers_{sureness}", given, unit="answers"),
                    right=figure(f"answers_{sureness}_right", right, unit="answers")
                    if may_be_parted(right, given - right)
                    else None,
                )
                for sureness, given, right in SURE
            ),
        ),
    )


def twin_story(**changes: object) -> LedgerStory:
    """The twin's story for its own pages; the rank breakdown is too fine for the public and was dropped."""
    figures = twin_figures()
    people = msgspec.structs.replace(
        figures.participants, breakdowns=tuple(b for b in figures.participants.breakdowns if b.dimension != "rank")
    )
    story = LedgerStory(
        facts=twin_facts(),
        figures=msgspec.structs.replace(figures, participants=people),
        world="demonstration",
        as_of="2026-06-20",
        organisation="Halqa",
        file_stem="chemin-d-un-enfant",
    )
    return msgspec.structs.replace(story, **changes)


def twin_report() -> TrainingNeeds:
    return TrainingNeeds(
        facts=twin_facts(),
        figures=twin_figures(),
        world="demonstration",
        as_of="2026-06-20",
        organisation="Halqa",
        file_stem="rapport-chemin-d-un-enfant",
    )

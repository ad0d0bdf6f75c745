"""Inputs made by hand for the reports' tests: the published story as claims, and a training of the twin with its figures."""

from __future__ import annotations

from halqa.core.ids import ClaimId
from halqa.core.ledger.claims import Claim, ClaimsFile, DateClaim, Fact, Part, Quantity, Source
from halqa.core.words import trilingual
from halqa.reports.story.needs import PublishedStory

QUOTE = (
    "48 représentants de forces de l’ordre (8 femmes, 36 hommes) relevant de l’administration de la douane, la direction "
    "générale de la sureté nationale (DGSN) et les forces auxiliaires du Royaume du Maroc ont pris part à la formation"
)
SOURCE = Source(
    id="oim", title="Formation au profit des forces de l’ordre", publisher="OIM Maroc", seen_on="2026-11-20"
)


def _claim(name: str, value: int, part: Part | None = None) -> Claim:
    return Claim(
        id=ClaimId(name),
        source="oim",
        population="représentants",
        quantity=Quantity(as_printed=str(value), low=value, high=value),
        scope=("Rabat", "Marrakech"),
        scope_open=True,
        part=part,
        of=ClaimId("total") if part else None,
        quote=QUOTE,
    )


def _fact(name: str, kind: str, fr: str, ar: str, en: str, question: tuple[str, str, str] | None = None) -> Fact:
    return Fact(
        id=ClaimId(name),
        source="oim",
        kind=kind,  # type: ignore[arg-type]  # the tests below name real kinds
        text=trilingual(fr, ar, en),
        open_question=trilingual(*question) if question else None,
    )


_WHO_PAYS = (
    "Quel bailleur finance lequel des projets ?",
    "أي جهة مانحة تمول أي مشروع؟",
    "Which funder pays for which project?",
)


def seed(values: tuple[int, int, int] = (48, 8, 36)) -> PublishedStory:
    whole, women, men = values
    facts = (
        _fact("o", "organiser", "Organisation internationale pour les migrations (OIM) au Maroc", "المنظمة الدولية للهجرة بالمغرب", "International Organization for Migration (IOM) in Morocco"),
        _fact("p1", "place", "Rabat", "الرباط", "Rabat"),
        _fact("p2", "place", "Marrakech", "مراكش", "Marrakesh"),
        _fact("au", "audience", "forces de l’ordre", "قوات إنفاذ القانون", "law enforcement"),
        _fact("t1", "theme", "traite des êtres humains", "الاتجار بالبشر", "human trafficking"),
        _fact("t2", "theme", "protection de l’enfance", "حماية الطفولة", "child protection"),
        _fact("t3", "theme", "interculturalité", "التعدد الثقافي", "interculturality"),
        _fact("t4", "theme", "genre", "النوع الاجتماعي", "gender"),
        _fact("a", "argument", "La traite prend de nombreuses formes. Les enfants non accompagnés et séparés y sont davantage exposés.", "للاتجار بالبشر أشكال كثيرة. والأطفال غير المصحوبين والمنفصلون عن ذويهم أكثر عرضة له.", "Trafficking takes many forms. Unaccompanied and separated children are more exposed to it."),
        _fact("i1", "institution", "Administration de la douane", "إدارة الجمارك", "Customs administration"),
        _fact("i2", "institution", "Direction générale de la sûreté nationale (DGSN)", "المديرية العامة للأمن الوطني", "General Directorate of National Security (DGSN)"),
        _fact("i3", "institution", "Forces auxiliaires", "القوات المساعدة", "Auxiliary Forces"),
        _fact("m1", "method", "contributions théoriques et pratiques", "مساهمات نظرية وتطبيقية", "theory and practice"),
        _fact("m2", "method", "études de cas", "دراسات حالة", "case studies"),
        _fact("m3", "method", "mises en situation", "محاكاة", "role-play"),
        _fact("u1", "outcome", "des réponses aux nombreuses questions des participants", "أجوبة عن أسئلة المشاركين الكثيرة", "answers to the participants’ many questions"),
        _fact("u2", "outcome", "un partage des expériences et des défis", "تقاسم التجارب والتحديات", "shared experience and challenges"),
        _fact("j1", "project", "Assistance et Protection des Enfants Non-Accompagnés et Séparés au Maroc", "مساعدة وحماية الأطفال غير المصحوبين والمنفصلين عن ذويهم بالمغرب", "Assistance and Protection of Unaccompanied and Separated Children in Morocco"),
        _fact("j2", "project", "Cooperation on Migration and Partnerships to Achieve Sustainable Solutions – COMPASS", "COMPASS", "Cooperation on Migration and Partnerships to Achieve Sustainable Solutions – COMPASS", _WHO_PAYS),
        _fact("f1", "funder", "Ministère des Affaires étrangères du Danemark", "وزارة الشؤون الخارجية الدنماركية", "Ministry of Foreign Affairs of Denmark", _WHO_PAYS),
        _fact("f2", "funder", "Gouvernement des Pays-Bas", "حكومة هولندا", "Government of the Netherlands", _WHO_PAYS),
        _fact("c", "partner", "Commission nationale chargée de la coordination des mesures ayant pour but la lutte et la prévention", "اللجنة الوطنية المكلفة بتنسيق إجراءات المكافحة والوقاية", "National commission coordinating the measures to combat and prevent", ("La phrase de la source est coupée : la Commission est-elle partenaire ou bailleur ?", "جملة المصدر مبتورة: هل اللجنة شريكة أم جهة مانحة؟", "The source’s sentence is cut short: is the Commission a partner or a funder?")),
    )  # fmt: skip
    return PublishedStory(
        claims=ClaimsFile(
            halqa_claims=1,
            title=trilingual(
                "Formation au profit des forces de l’ordre sur la traite des êtres humains, la protection de l’enfance, "
                "l’interculturalité et le genre",
                "تكوين لفائدة قوات إنفاذ القانون حول الاتجار بالبشر وحماية الطفولة والتعدد الثقافي والنوع الاجتماعي",
                "Training for law enforcement on human trafficking, child protection, interculturality and gender",
            ),
            sources=(SOURCE,),
            claims=(
                _claim("total", whole),
                _claim("women", women, Part(dimension="sex", category="female")),
                _claim("men", men, Part(dimension="sex", category="male")),
            ),
            dates=(
                DateClaim(id=ClaimId("d1"), source="oim", scope=("Rabat",), first="2022-05-30", last="2022-05-31"),
                DateClaim(id=ClaimId("d2"), source="oim", scope=("Marrakech",), first="2022-06-13", last="2022-06-14"),
            ),
            facts=facts,
        ),
        file_stem="formation-forces-de-l-ordre",
    )

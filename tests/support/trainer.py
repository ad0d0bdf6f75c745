"""A trainer at the Studio's pages in Chromium, and the case that is written there in the tests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from halqa.core.words import FIRST_STRONG_ISOLATE, FR, LANGS, Lang
from halqa.locale import say
from tests.record.factories import training

Words = tuple[str, str, str]
"""A text in French, Arabic and English."""
PACK: Words = ("Au puits", "عند البئر", "At the well")
TITLE: Words = ("Une enfant au puits", "طفلة عند البئر", "A child at the well")
CARE: Words = (
    "On parle d’une enfant seule sur la route.",
    "نتحدث عن طفلة وحيدة على الطريق.",
    "This is about a child alone on the road.",
)
DRINKS, NOBODY, WELCOMED, SILENT = "elle-boit-et-parle", "personne-ne-revient", "elle-est-accueillie", "elle-se-tait"
START = "debut"
STEPS = (START, DRINKS, NOBODY, WELCOMED, SILENT)
STORY: dict[str, dict[str, Words]] = {
    START: {
        "say": (
            "Une enfant attend seule près du puits.",
            "طفلة تنتظر وحدها قرب البئر.",
            "A child waits alone by the well.",
        ),
        "ask": ("Que faites-vous ?", "ماذا تفعلون؟", "What do you do?"),
        "*.a": ("On lui offre de l’eau.", "نقدم لها الماء.", "We offer her water."),
        "*.b": ("On passe son chemin.", "نواصل طريقنا.", "We go on our way."),
    },
    DRINKS: {
        "say": ("Elle boit et parle un peu.", "تشرب وتتكلم قليلا.", "She drinks and talks a little."),
        "ask": ("Et maintenant ?", "والآن؟", "And now?"),
        "*.a": ("On appelle une collègue formée.", "نتصل بزميلة مكونة.", "We call a trained colleague."),
        "*.b": ("On pose vingt questions.", "نطرح عشرين سؤالا.", "We ask twenty questions."),
    },
    NOBODY: {
        "say": ("Personne ne revient.", "لا أحد يعود.", "Nobody comes back."),
        "debrief": ("Qui pouvait s’arrêter ?", "من كان يستطيع أن يتوقف؟", "Who could have stopped?"),
    },
    WELCOMED: {
        "say": ("Elle est accueillie.", "تجد من يستقبلها.", "She is received."),
        "debrief": ("Qu’est-ce qui l’a rassurée ?", "ما الذي طمأنها؟", "What reassured her?"),
    },
    SILENT: {
        "say": ("Elle se tait.", "تصمت.", "She falls silent."),
        "debrief": ("Que demander, et quand ?", "ماذا نسأل، ومتى؟", "What to ask, and when?"),
    },
}
ENDS = {NOBODY: "missed", WELCOMED: "good", SILENT: "harm"}
AGENDAS: dict[str, tuple[Words, int]] = {
    "une-matinee": (("Une matinée", "صبيحة", "A morning"), 130),
    "deux-heures": (("Deux heures", "ساعتان", "Two hours"), 125),
}
MORNING: Words = ("Matin", "الصباح", "Morning")


@contextmanager
def own_shelf(settings: Any, folder: Path, *, pack: str, people: int) -> Iterator[Path]:
    """The house's own packs: none yet, and no others; a training of so many `people` waits for the pack of this name."""
    settings.HALQA_PACKS, settings.HALQA_OWN_PACKS = folder / "none", folder / "packs"
    session = training(people=people)
    session.course.pack = pack
    session.course.save()
    yield folder / "packs"


class Trainer:
    """Somebody who writes a pack of the house on the Studio's pages."""

    def __init__(self, page: Page, staff: str, pack: str, lang: Lang = FR, languages: tuple[Lang, ...] = LANGS) -> None:
        """Nothing is written yet. `lang` is the language of the pages and of what is written first; `languages` are the pack's."""
        self.page, self.pack, self.lang, self.languages = page, pack, lang, languages
        self.saved_at = say(lang, "studio-saved-at", at="", count=0).partition(FIRST_STRONG_ISOLATE)[0]
        self.packs = f"{staff}/studio/packs/{pack}"

    def open(self, file: str, section: str) -> None:
        """A section of a file."""
        self.page.goto(f"{self.packs}/files/{file}/sections/{section}/")

    def begin(self, folder: Path) -> None:
        """A new pack of the house."""
        self.page.locator("a.button").first.click()
        self.titled(PACK)
        self.page.fill("[name=name]", self.pack)
        self.sent()
        assert (folder / "pack.halqa").is_file()

    def sent(self) -> None:
        """The page's own form is sent."""
        self.page.locator("main form button.button").last.click()
        expect(self.page.locator(".notice, .messages").first).to_be_visible()

    def saved(self) -> None:
        """What was typed is saved: the page says so itself."""
        expect(self.page.locator("[data-state]")).to_contain_text(self.saved_at)

    def say(self, part: str, words: Words) -> None:
        """A part in all its languages, side by side."""
        for lang in self.languages:
            self.page.fill(f"[name='text.{lang}.{part}']", words[LANGS.index(lang)])

    def titled(self, title: Words) -> None:
        """The title of something new, in all its languages."""
        for lang in self.languages:
            self.page.fill(f"[name=title_{lang}]", title[LANGS.index(lang)])

    def first(self, words: Words) -> str:
        """What is written first."""
        return words[LANGS.index(self.lang)]

    def way(self, words: str, step: str) -> None:
        """An option that leads to a new step."""
        self.page.locator("details.add summary").first.click()
        self.page.fill("#way-words", words)
        self.page.fill("#way-step", step)
        self.page.locator("button[value=way]").click()
        expect(self.page.locator(".notice")).to_be_visible()

    def add(self, what: str, words: str) -> None:
        """A part that a section may have besides."""
        self.page.locator("details.add:has(#addition) summary").click()
        self.page.select_option("#addition", what)
        self.page.fill("#part-words", words)
        self.page.locator("button[value=part]").click()
        expect(self.page.locator(".notice")).to_be_visible()

    def add_file(self, kind: str, title: Words) -> None:
        """A new file of the pack, with its title."""
        self.page.goto(f"{self.packs}/add/")
        self.page.select_option("[name=kind]", kind)
        self.titled(title)
        self.sent()

    def begins(self, file: str, what: str, words: str, id: str = "") -> None:
        """A new section of a file, as the pack's page begins it; `what` where it has a menu for that."""
        self.page.goto(f"{self.packs}/")
        form = self.page.locator(f"form[action$='{file}/add/']")
        for fold in ("details.file", "details.add"):
            fold_of = self.page.locator(fold, has=form)
            if fold_of.get_attribute("open") is None:
                fold_of.locator("summary").first.click()
        if what:
            form.locator("[name=what]").select_option(what)
        form.locator("textarea").fill(words)
        form.locator("[name=id]").fill(id)
        form.locator("button").click()
        expect(self.page.locator(".notice, .messages").first).to_be_visible()

    def findings(self, part: str = "") -> Locator:
        """What is wrong, beside the part whose key begins so; beside any, when none is named."""
        beside = f"[data-part^='{part}']" if part else "[data-part]"
        return self.page.locator(f"{beside} .findings li")


def writes_in_french(trainer: Trainer, case: str) -> None:
    """Five steps in French: a decision, what follows from each option, and the coach's question of each end."""
    page, french = trainer.page, {step: {key: words[0] for key, words in told.items()} for step, told in STORY.items()}
    page.goto(f"{trainer.packs}/add/")
    page.locator("a[href$='/add/case/']").click()
    page.fill("[name=title_fr]", TITLE[0])
    page.fill("[name=story]", french[START]["say"])
    page.fill("[name=question]", french[START]["ask"])
    trainer.sent()
    for step, ways in ((START, (DRINKS, NOBODY)), (DRINKS, (WELCOMED, SILENT))):
        for option, to in zip("ab", ways, strict=True):
            trainer.open(case, f"step/{step}")
            trainer.way(french[step][f"*.{option}"], french[to]["say"])
            expect(page).to_have_url(re.compile(f"/step/{to}/"))
    for step in ENDS:
        trainer.open(case, f"step/{step}")
        trainer.add("debrief|", french[step]["debrief"])
    trainer.open(case, "head")
    trainer.add("care|", CARE[0])


def mends_two_findings(trainer: Trainer, case: str) -> None:
    """A step that leads nowhere and a question without words, each seen beside its line and mended there."""
    page = trainer.page
    for step, end in ENDS.items():
        trainer.open(case, f"step/{step}")
        expect(trainer.findings("==")).to_have_count(1)
        expect(trainer.findings("==")).to_contain_text("ne mène nulle part")
        page.select_option(f"[name='text.settings:end:.==.{step}']", end)
        trainer.saved()
        expect(trainer.findings("==")).to_have_count(0)
    trainer.open(case, f"step/{DRINKS}")
    before = trainer.findings("ask").count()
    assert before > 0
    page.fill("[name='text.fr.ask']", STORY[DRINKS]["ask"][0])
    trainer.saved()
    expect(trainer.findings("ask").filter(has_text="fr|")).to_have_count(0)


def translates(trainer: Trainer, case: str) -> None:
    """Arabic and English beside the French, and times that no table runs out of."""
    for step, told in STORY.items():
        trainer.open(case, f"step/{step}")
        for part, words in told.items():
            trainer.say(part, words)
        if "ask" in told:
            for name, minutes in (("silent", "10"), ("talk", "20"), ("vote", "10")):
                trainer.page.fill(f"[name='text.settings:{name}:s.ask']", "")
                trainer.page.fill(f"[name='text.settings:{name}:m.ask']", minutes)
        trainer.saved()
        expect(trainer.findings()).to_have_count(0)
    trainer.open(case, "head")
    trainer.say("title", TITLE)
    trainer.say("care", CARE)
    trainer.saved()
    expect(trainer.findings()).to_have_count(0)


def puts_it_on_agendas(trainer: Trainer, run: str) -> None:
    """Two agendas of a half-day, each with the case at tables."""
    for name, (title, minutes) in AGENDAS.items():
        puts_on_agenda(trainer, name, title, f"case|{run}", minutes)
        expect(trainer.page.locator(f"[name='text.settings:pace:.run.{run}']")).to_have_value("table")


def puts_on_agenda(trainer: Trainer, name: str, title: Words, run: str, minutes: int) -> None:
    """An agenda of one half-day that runs one thing (`case|its-id`), without a finding."""
    page = trainer.page
    trainer.add_file("agenda", title)
    trainer.begins(f"{name}.agenda.halqa", "", trainer.first(MORNING))
    trainer.say("title", MORNING)
    trainer.saved()
    page.locator("details.add:has(#run) summary").click()
    page.select_option("#run", run)
    page.fill("#run-minutes", f"{minutes}")
    page.locator("button[value=run]").click()
    expect(page.locator("select[name*=':pace:.run.']")).to_be_visible()
    expect(trainer.findings()).to_have_count(0)

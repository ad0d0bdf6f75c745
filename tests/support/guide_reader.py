"""Somebody who leads with nothing but the printed page in hand: each word is found on the screen as a person would find it."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from halqa.locale import say
from halqa.render.guide import Guide

MARKS = "[\u2066-\u2069]*"


class Reader:
    """The one who leads, with the page in hand and the desk in front."""

    def __init__(self, guide: Guide, desk: Page) -> None:
        """Nothing is read yet."""
        self.desk, self.lang = desk, guide.lang
        self.words = {
            (step.key, run.on_screen): run.text
            for part in guide.parts
            for step in part.steps
            for run in step.runs
            if run.on_screen
        }
        self.left = set(self.words)

    def says(self, key: str, **values: object) -> str:
        """A sentence of the screen in the page's language, as the house says it."""
        return say(self.lang, key, **values)

    def plain(self, key: str, **values: object) -> str:
        """The same without the marks around what was put into it."""
        return re.sub(MARKS, "", self.says(key, **values))

    def see(self, step: str, name: str, scope: Locator | None = None, page: Page | None = None) -> Locator:
        """The word of a step as it stands on the screen: alone if it does, else at the beginning of something longer."""
        self.left.discard((step, name))
        letters = "".join(MARKS + re.escape(letter) for letter in self.words[step, name]) + MARKS
        on = (page or self.desk) if scope is None else scope
        shown = on.locator("button:visible, a:visible, summary:visible, label:visible, h2:visible")
        alone = shown.filter(has_text=re.compile(rf"^\s*{letters}\s*$"))
        return (alone if alone.count() else shown.filter(has_text=re.compile(rf"^\s*{letters}(?=[\s:,.(]|$)"))).first

    def press(self, step: str, name: str, scope: Locator | None = None, page: Page | None = None) -> None:
        """Press it, on the window that is in front (a browser draws one behind another once a second), and wait for the reply."""
        at = page or self.desk
        at.bring_to_front()
        self.see(step, name, scope, page).click()
        expect(at.locator(".htmx-request")).to_have_count(0)

    def unfold(self, step: str, name: str) -> None:
        """Look under a heading, which may be folded."""
        word = self.see(step, name)
        fold = self.desk.locator("details.fold").filter(has=word)
        if fold.get_attribute("open") is None:
            word.click()
        expect(fold).to_have_attribute("open", "")

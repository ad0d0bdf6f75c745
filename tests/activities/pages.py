"""A kind's templates rendered as the phone door renders them, and read as a browser without JavaScript reads them."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jinja2
import msgspec
from markupsafe import Markup

import halqa.activities
from halqa.core.words import Lang, Text, direction
from halqa.locale import say
from halqa.room.live.charts import FOR_TEMPLATES
from halqa.room.live.render import HERE, hear
from halqa.room.live.wall import Part

FOLDER = Path(halqa.activities.__path__[0])
BUTTONS = frozenset({"radio", "checkbox"})


@cache
def environment() -> jinja2.Environment:
    """Autoescape on, a missing value is an error. Made once: a template that is compiled for each page takes minutes."""
    loader = jinja2.FunctionLoader(_source)
    return jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined)


def _source(name: str) -> str:
    if "/" not in name:  # the door's own pieces for every kind's pages
        return (HERE / "templates" / name).read_text(encoding="utf-8")
    kind, page = name.split("/")
    return (FOLDER / kind / "templates" / page).read_text(encoding="utf-8")


def render(template: str, lang: Lang, values: dict[str, Any], own: dict[str, Any]) -> str:
    """A kind's page in `lang`, as the door hands it its variables."""

    def t(text: Text) -> Markup:
        return Markup("{}").format(text.in_(lang))

    return (
        environment()
        .get_template(template)
        .render(
            **values,
            own=own,
            lang=lang,
            dir=direction(lang),
            part=Part(),
            **FOR_TEMPLATES,
            say=lambda key, **args: say(lang, key, **args),
            t=t,
            hear=lambda text: hear(lang, "/r/ABCDE/sound/", text),
            act_id="act-1",
            token="token-of-16-chars",
            turn=3,
            post_url="/r/ABCDE/act",
        )
    )


class Page(HTMLParser):
    """Forms with their controls, and what a careless template would get wrong."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[dict[str, Any]] = []
        self.unlabelled: list[str] = []
        self.ids: list[str] = []
        self.privacy_first = True
        self.legends = 0
        self.fieldsets = 0
        self._open: list[str] = []
        self._privacy = False
        self._fors: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if "id" in values:
            self.ids.append(values["id"])
        if "privacy" in values.get("class", "").split():
            self._privacy = True
        match tag:
            case "form":
                self.forms.append({**values, "fields": [], "buttons": 0})
            case "input" | "textarea":
                self._control(tag, values)
            case "button":
                self.forms[-1]["buttons"] += values.get("type") == "submit"
            case "label":
                self._fors.add(values.get("for", ""))
            case "legend":
                self.legends += 1
            case "fieldset":
                self.fieldsets += 1
            case _:
                pass
        if tag not in ("input", "rect", "br"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag != "rect":
            assert self._open.pop() == tag, tag

    def _control(self, tag: str, values: dict[str, str]) -> None:
        self.forms[-1]["fields"].append({"tag": tag, **values})
        if values.get("type") == "hidden":
            return
        self.privacy_first = self.privacy_first and self._privacy
        if "label" not in self._open and values.get("id", "") not in self._fors:
            self.unlabelled.append(values["name"])
        if tag == "textarea":
            assert values["dir"] == "auto"

    def closed(self) -> bool:
        """Whether every element that was opened was closed."""
        return not self._open


def filled(form: dict[str, Any], text: str) -> dict[str, Any]:
    """What the door makes of this form, sent with each first choice taken and `text` in every text field."""
    fields: dict[str, Any] = {}
    for field in form["fields"]:
        name, value = field["name"], text if field["tag"] == "textarea" else field["value"]
        if field.get("type") in BUTTONS and name in fields:
            continue
        fields[name] = [value] if name.endswith("[]") else value
    envelope = {key: fields.pop(key) for key in ("do", "activity", "act", "turn", "token")}
    assert envelope["do"] == form["data-act"]
    payload: dict[str, Any] = {"act": envelope["do"]}
    for name, value in fields.items():
        *outer, last = name.removesuffix("[]").split(".")
        inside = payload
        for part in outer:
            inside = inside.setdefault(part, {})
        inside[last] = value
    return {"envelope": envelope, "payload": payload}


def as_json(value: Any) -> str:
    """A view as text, to search for what must not be in it."""
    return msgspec.json.encode(value).decode()

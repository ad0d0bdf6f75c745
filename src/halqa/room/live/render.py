"""Templates of the phone door and of the activities, compiled at start, with every sentence from the catalogue.

A shared frame holds nothing of one phone: its forms carry no act, no token and nobody's answers; the page's script fills them in from
the phone's own memory. The page of one phone is the same template with what that phone may see of itself.
"""

from __future__ import annotations

import contextlib
from functools import cache, partial
from pathlib import Path
from typing import Any

import jinja2
import markupsafe

from halqa.core.activity import Audience, Stage
from halqa.core.play import view
from halqa.core.play.state import RoomState
from halqa.core.words import LANGS, OWN_NAMES, Lang, Text, direction
from halqa.locale import say
from halqa.room.live import charts, fit, identity, joincard, wall
from halqa.room.live.assets import Assets
from halqa.room.live.hub import Group, Shown
from halqa.room.live.ring import qr, ring

HERE = Path(__file__).parent
_ACTIVITIES = HERE.parent.parent / "activities"


def _source(name: str) -> tuple[str, str, Any] | None:
    """`poll/phone.html` is the activity's own; everything else is the door's."""
    first, _, rest = name.partition("/")
    for path in (HERE / "templates" / name, _ACTIVITIES / first / "templates" / rest):
        if path.is_file():
            return path.read_text(encoding="utf-8"), str(path), lambda: True
    return None


def text_in(lang: Lang, text: Text) -> markupsafe.Markup:
    """A text in `lang`; when that translation is missing, the source with its own language and direction marked."""
    if text.has(lang):
        return markupsafe.escape(text.in_(lang))
    source = text.source
    return markupsafe.Markup('<span class="elsewhere" lang="{}" dir="{}">{}</span>').format(
        source, direction(source), text.in_(lang)
    )


_PLAYER = markupsafe.Markup(
    '<audio controls controlslist="nodownload noplaybackrate" preload="none" src="{}{}" aria-label="{}"></audio>'
)


def hear(lang: Lang, folder: str, text: Text | None) -> markupsafe.Markup:
    """The browser's player for the recording of a text as `t` shows it: in `lang`, or in the source language where that translation is
    missing. Nothing where there is none. `folder` is the address that recordings are asked for under; without one nothing is played.

    It is loaded when somebody presses play and not before: sixty phones share one router.
    """
    if text is None or not folder:
        return markupsafe.Markup()
    name = text.sound.get(lang if text.has(lang) else text.source)
    if not name:
        return markupsafe.Markup()
    return _PLAYER.format(folder, name, say(lang, "phone-hear"))


def said(lang: Lang, key: str, /, **args: Any) -> str:
    """The sentence `key`, for a template. A word of it that `t` gave is HTML already and is put in as it is; the rest is escaped."""
    ready = {name: value for name, value in args.items() if isinstance(value, markupsafe.Markup)}
    if not ready:
        return say(lang, key, **args)
    marks = {name: f"\ue000{name}\ue001" for name in ready}
    sentence = markupsafe.escape(say(lang, key, **{**args, **marks}))
    for name, html in ready.items():
        sentence = sentence.replace(marks[name], html)
    return sentence


class _Compiled(jinja2.FileSystemBytecodeCache):
    """Compiled templates kept on disk. A disk that takes nothing more costs the next start a moment, nothing else."""

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Keep a template's code if there is room for it."""
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)


class Renderer:
    """Renders pages and frames. `address` is what phones type: `http://192.168.1.5:8721`; `wifi` the network on the join card.

    `compiled` is a folder that keeps compiled templates for the next start: a door that was killed is back the sooner.
    """

    def __init__(
        self, assets: Assets, address: str, wifi: joincard.Wifi | None = None, compiled: Path | None = None
    ) -> None:
        self.address, self.wifi = address, wifi
        self._env = jinja2.Environment(
            loader=jinja2.FunctionLoader(_source),
            autoescape=True,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=jinja2.ChainableUndefined,
            bytecode_cache=_Compiled(str(compiled)) if compiled else None,
        )
        self._env.globals.update(
            css=assets.address("phone.css"),
            script=assets.address("phone.js"),
            card_script=assets.address("card.js"),
            join_script=assets.address("join.js"),
            own_names=OWN_NAMES,
            all_languages=LANGS,
            sends_script=assets.address("sends.js"),
            tablet_script=assets.address("tablet.js"),
            remote_script=assets.address("remote.js"),
            remote_css=assets.address("remote.css"),
            wall_css=assets.address("wall.css"),
            interpreter_css=assets.address("interpreter.css"),
            interpreter_script=assets.address("interpreter.js"),
            wall_script=assets.address("wall.js"),
            **charts.FOR_TEMPLATES,
            clock=wall.clock,
            direction=direction,
            bare=joincard.bare,
            wifi_code=joincard.wifi_code,
            groups=identity.in_groups,
            ring=ring,
            qr=cache(qr),
            say_in=say,
        )
        for path in sorted((HERE / "templates").rglob("*.html")):
            self._env.get_template(path.relative_to(HERE / "templates").as_posix())

    def page(self, name: str, lang: Lang, **values: Any) -> str:
        """A whole page."""
        return self._env.get_template(name).render(**self._words(lang), **values)

    def _words(self, lang: Lang) -> dict[str, Any]:
        return {"lang": lang, "dir": direction(lang), "say": partial(said, lang), "t": partial(text_in, lang)}

    def step(self, frame: view.Frame, **own: Any) -> markupsafe.Markup:
        """The HTML of a step. Without `own` it is the same for everybody of its group."""
        mine = {"part": wall.Part(), "own": {}, "act_id": "", "token": "", "turn": 1, "post_url": "", "base": "", **own}
        room = frame.values.get("room")  # a moment that is told afterwards has none: nobody listens there
        recordings = f"/r/{room['code']}/sound/" if room is not None else ""
        said = {"hear": partial(hear, frame.lang, recordings), "address": self.address}
        html = self._env.get_template(frame.template).render(
            **{**frame.values, **self._words(frame.lang), **mine, **said}
        )
        return markupsafe.Markup(html)  # noqa: S704 - rendered with autoescape just above

    def shared(self, state: RoomState, group: Group, trouble: bool, before: Shown | None = None) -> Shown:
        """The frame of a group: what its streams and polls get. When it would say just what was shown before, that is given back."""
        notice = say(group.lang, "phone-notice-not-stored") if trouble else ""
        frame = view.frame(state, group.audience, group.lang, group.table, group.at)
        made_of = {**frame.values} if group.waiting else {**frame.values, "answered_here": None}
        if before is not None and (before.notice, before.made_of) == (notice, made_of):
            return before
        if group.audience is Audience.EVERYONE:
            nobody = view.own(
                state, None, {}, group.lang, at=group.at
            )  # a step's page expects what a voice has said, even when it has said nothing
            html = self.wrapped(frame, group.waiting, own=nobody["said"])
        else:
            html = self.wall(state, group)
        return Shown(step_of(frame), html, notice, made_of)

    def wrapped(self, frame: view.Frame, waiting: bool = False, **own: Any) -> str:
        """A step inside the element that tells the script which step it is."""
        html, words = self.body(frame, waiting, **own), self._words(frame.lang)
        return self._env.get_template("step.html").render(**words, **self.around(frame), html=html)

    def body(self, frame: view.Frame, waiting: bool, **own: Any) -> markupsafe.Markup:
        """The HTML of a step; on a table's device that is `waiting` for the next person, what they are asked to do instead of forms."""
        html = self.step(frame, **own)
        if not waiting or "data-act=" not in html:
            return html
        waits = self._env.get_template("pass.html").render(**{**frame.values, **self._words(frame.lang)})
        words = self.step(frame, **own, still=True)  # a kind may show what is read together, without anything to answer
        return (words if "data-act=" not in words else markupsafe.Markup()) + markupsafe.Markup(waits)  # noqa: S704 - rendered with autoescape just above

    def around(self, frame: view.Frame) -> dict[str, Any]:
        """What the frame around a step needs: which step it is, for the script to know when the focus must move."""
        values = frame.values
        return {
            "step": step_of(frame),
            "activity": values["activity"] or "",
            "mode": values.get("mode", ""),
            "stage": values.get("stage", ""),
            "kind": values.get("kind", ""),
            "way": values["way"],
            "heading": values.get("title"),
            "timer": values.get("timer"),
            "free": [each for each in values["free"] if each["id"] != values["activity"]],
            "away": values["away"],
            "on_show": values["on_show"],
            "code": values["room"]["code"],
            "choose": values["tables"] if _seatless(values) else [],
        }

    def wall(self, state: RoomState, group: Group, turn: int = 0, now: int | None = None) -> str:
        """The wall's frame. A page without a script is asked for again and again: its `turn`-th time shows the leaf whose turn it is,
        and at `now` (ms since the epoch) its timer stands where it is."""
        langs = [group.lang, *(each for each in (group.second,) if each not in (None, group.lang))]
        frames = [view.frame(state, group.audience, lang, group.table) for lang in langs if lang is not None]
        values = frames[0].values
        tiles = wall.tiles(values, [frame.lang for frame in frames])
        joining = values["activity"] is None and not state.closed
        card = fit.join_cards(self.wifi is not None) if joining else 0.0
        texts = {frame.lang: [tile["words"][frame.lang] for tile in tiles] for frame in frames}
        laid = wall.laid(frames, self._joining if joining else self.step, texts, card)
        return self._env.get_template("wall_step.html").render(
            **self._words(group.lang),
            **values,
            langs=[frame.lang for frame in frames],
            laid=laid,
            showing=turn % len(laid.leaves),
            now=now,
            closed=wall.closes(values),
            joining=joining,
            closing=state.closed,
            tiles=tiles,
            address=self.address,
            wifi=self.wifi,
        )

    def _joining(self, frame: view.Frame, **own: Any) -> markupsafe.Markup:
        """What stands beside the join card: the step's words and what to do one after the other."""
        steps = self._env.get_template("wall_steps.html").render(**self._words(frame.lang), wifi=self.wifi)
        return self.step(frame, **own) + markupsafe.Markup(steps)  # noqa: S704 - rendered with autoescape just above


def _seatless(values: dict[str, Any]) -> bool:
    """Whether tables set the pace of the step, and whoever sees it sits at none: they choose one where they are."""
    running = values.get("stage") in (Stage.AHEAD, Stage.OPEN, Stage.PAUSED)
    return running and values.get("pacing") == "table" and values["table"] is None


def step_of(frame: view.Frame) -> str:
    """The name of a step: it changes when the focus must move to new content."""
    values = frame.values
    if not values["activity"]:
        return frame.template.partition("/")[0]
    run = values["v"].get("run") or {}  # a lively kind moves its table on within a stage
    return ":".join(
        str(part) for part in (values["activity"], values["stage"], run.get("mark"), run.get("phase")) if part
    )

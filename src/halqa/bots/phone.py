"""A simulated phone over the real door: it joins, follows, answers by rule, and keeps what was acknowledged.

It does what the page's script does and no more: it reads the forms of the present step, makes an act with its own id, keeps it until it
is acknowledged, and sends it again, the same, when the door is away. Standard library only.
"""

from __future__ import annotations

import http.client
import json
import random
import time
from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import urlencode

from halqa.bots.forms import Form, forms_of, step_of

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_PAUSE = 0.1
_AGAIN = frozenset({401, 429, 500, 503})
"""Answers that are no final word: the phone keeps what it has."""


class Away(Exception):
    """The door did not answer in this call."""


class Acknowledged(dict[str, dict[str, Any]]):
    """What the door said it has on disk: act id -> what was sent, with the door's `reply`."""


class Phone:
    """One simulated phone. Not for several threads at once."""

    def __init__(self, host: str, port: int, code: str, seed: int, lang: str = "fr", patience: float = 60.0) -> None:
        """`patience` is how many seconds it tries again before it gives up with Away; `cut` is when one call is given up."""
        self.cut = 20.0
        self.host, self.port, self.code, self.lang, self.patience = host, port, code, lang, patience
        self.random = random.Random(seed)  # noqa: S311 - choices by rule, repeatable; nothing secret
        self.cookies: dict[str, str] = {}
        self.tokens: dict[str, str] = {}
        self.turns: dict[str, int] = {}
        self.outbox: list[dict[str, Any]] = []
        self.ledger = Acknowledged()
        self.refused: dict[str, str] = {}
        self.plays: set[str] = set()
        self._connection: http.client.HTTPConnection | None = None

    def ask(
        self, method: str, path: str, body: bytes | None = None, **headers: str
    ) -> tuple[int, bytes, dict[str, str]]:
        """One request on a kept connection; raises Away when the door does not answer."""
        if self._connection is None:
            self._connection = http.client.HTTPConnection(self.host, self.port, timeout=self.cut)
        sent = {**headers, "Accept-Language": self.lang}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            self._connection.request(method, path, body, sent)
            response = self._connection.getresponse()
            raw = response.read()
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            self._connection = None
            raise Away from error
        for line in response.headers.get_all("set-cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value
        return response.status, raw, {key.lower(): value for key, value in response.headers.items()}

    def insist(self, attempt: Callable[[], Any]) -> Any:
        """Try again until the door answers, as a person reloads a page."""
        deadline = time.monotonic() + self.patience
        while True:
            try:
                return attempt()
            except Away:
                if time.monotonic() > deadline:
                    raise
                time.sleep(_PAUSE)

    def post_form(self, path: str, fields: dict[str, str]) -> tuple[int, bytes, dict[str, str]]:
        """A plain form, as without JavaScript."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", path, urlencode(fields).encode(), **kind)

    def join(self) -> None:
        """Take a seat. A seat that was taken but not answered for is simply left empty: the phone takes another."""

        def attempt() -> None:
            status, raw, _ = self.post_form(f"/j/{self.code}", {"lang": self.lang})
            if status in _AGAIN:
                raise Away
            if status != 303:
                raise ValueError(f"join answered {status}: {raw[:200]!r}")

        self.insist(attempt)

    def check_in(self, personal_code: str) -> bool:
        """Check in by personal code; whether the door accepted."""
        status, _, headers = self.insist(lambda: self.post_form(f"/r/{self.code}/checkin", {"code": personal_code}))
        return bool(status == 303 and "/j/" not in headers.get("location", ""))

    def frame(self) -> dict[str, Any]:
        """The present frame, as polling gives it: id, step, notice, html."""
        status, raw, _ = self.insist(lambda: self.ask("GET", f"/r/{self.code}/frame"))
        found: dict[str, Any] = json.loads(raw) if status == 200 else {"id": "", "step": "", "notice": "", "html": ""}
        return found

    def forms(self) -> list[Form]:
        """The forms of the present step."""
        return forms_of(self.frame()["html"])

    def answer(self, form: Form, payload: dict[str, Any] | None = None) -> str:
        """Put an answer into the outbox (by rule, or the one given); the act's id."""
        said = payload if payload is not None else form.fill(self.random)
        self.turns[form.activity] = self.turns.get(form.activity, 0) + 1
        act = self._random(20)
        sent: dict[str, Any] = {
            "activity": form.activity,
            "payload": {"act": form.do, **said},
            "act": act,
            "turn": self.turns[form.activity],
        }
        token = self._token(form.activity, form.mode)
        if token:
            sent["token"] = token
        self.outbox.append(sent)
        return act

    def _token(self, activity: str, mode: str) -> str:
        if mode not in {"paired", "anonymous"}:
            return ""
        return self.tokens.setdefault("paired" if mode == "paired" else activity, self._random(16))

    def _random(self, length: int) -> str:
        return "".join(self.random.choice(_ALPHABET) for _ in range(length))

    def send(self) -> None:
        """Empty the outbox, in order, each until it is acknowledged or refused for good. Raises Away after its patience."""
        while self.outbox:
            sent = self.outbox[0]
            reply = self.insist(partial(self._post, sent))
            self.outbox.pop(0)
            if reply["ok"]:
                self.ledger[sent["act"]] = {**sent, "reply": reply}
            else:
                self.refused[sent["act"]] = reply["code"]

    def _post(self, sent: dict[str, Any]) -> dict[str, Any]:
        body = json.dumps(sent).encode()
        status, raw, _ = self.ask("POST", f"/r/{self.code}/act", body, **{"Content-Type": "application/json"})
        if status in _AGAIN:
            raise Away
        reply: dict[str, Any] = json.loads(raw)
        return reply

    def play_step(self, html: str = "") -> int:
        """Answer every form of a step (the present one) by rule, as a participant would; how many were sent."""
        done, forms = 0, forms_of(html or self.frame()["html"])
        for form in self._in_a_play(forms) if any(form.do == "stop" for form in forms) else self._one_decision(forms):
            if form.do in {"withdraw"} or (form.do == "upvote" and self.random.random() < 0.6):
                continue
            self.answer(form)
            done += 1
        self.send()
        return done

    def own_forms(self) -> list[Form]:
        """The forms of the phone's own page, which has what only this phone may see."""
        status, raw, _ = self.insist(lambda: self.ask("GET", f"/r/{self.code}/own"))
        return forms_of(json.loads(raw)["html"]) if status == 200 else []

    def _in_a_play(self, forms: list[Form]) -> list[Form]:
        """In a role-play a phone takes one role and keeps it; then it notes what it sees, or says how it felt. It stops nothing."""
        takes = [form for form in forms if form.do == "take"]
        if takes and takes[0].activity not in self.plays:
            self.plays.add(takes[0].activity)
            return [self.random.choice(takes)]
        return [form for form in self.own_forms() if form.do in ("note", "felt")]

    def _one_decision(self, forms: list[Form]) -> list[Form]:
        """The forms, but of several that each decide a case one by chance: a person presses one button."""
        decisions = [form for form in forms if form.do == "decide"]
        chosen = self.random.choice(decisions) if decisions else None
        return [form for form in forms if form.do != "decide" or form is chosen]

    def follow(self, until: Callable[[str], bool], seconds: float) -> str:
        """Poll until the step is the one awaited, answering each new step once; the last step seen."""
        deadline, last = time.monotonic() + seconds, ""
        while time.monotonic() < deadline:
            html = self.frame()["html"]
            step = step_of(html)
            if step != last:
                last = step
                self.play_step(html)
            if until(step):
                break
            time.sleep(0.3)
        return last

    def close(self) -> None:
        """Put the phone away."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

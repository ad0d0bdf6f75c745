"""A facilitator at the desk: the pages of a real staff door, asked for as a browser asks. A thread of the bench's own process."""

from __future__ import annotations

import html
import http.cookiejar
import re
import threading
import time
import urllib.error
import urllib.request

from halqa.bench import jobs

EVERY = re.compile(r'hx-get="([^"]+)" hx-trigger="every (\d+)s"')
"""What a page asks for again and again, as its own script does."""
PAGES = ("/room/bench/", "/room/bench/join/", "/house/", "/room/bench/tables/", "/room/")
"""Pages that are opened meanwhile, one after another."""
PAGE_EVERY = 5.0
PATIENCE = 120.0
"""Seconds after which a staff door that has let nobody in never will: on a loaded machine one takes half a minute to start."""


class Desk(threading.Thread):
    """Follows the desk's fragments at the pace the page itself names and opens a page now and then, until told to leave."""

    def __init__(self, base: str, entrance: str) -> None:
        """`entrance`: the path of a link that logs in once."""
        super().__init__(daemon=True)
        self._base, self._entrance = base, entrance
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), cookies)
        self._leave = threading.Event()
        self.pace: dict[str, tuple[str, float]] = {}
        self.times: list[float] = []
        self.errors = 0

    def enter(self) -> bool:
        """Log in and open the desk, as soon as the staff door answers; whether fragments are followed from now on.

        The link lets in once. When it did and the desk could not be told yet (its room's door was busy), the desk is asked for again.
        """
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and not self.pace:
            for path in (self._entrance, PAGES[0]):
                if not self.pace:
                    self.learn(self._ask(path))
            if not self.pace:
                time.sleep(0.2)
        self.times, self.errors = [], 0
        if self.pace:
            self.start()
        return bool(self.pace)

    def run(self) -> None:
        """Ask for whatever is due."""
        due = {path: time.monotonic() + every for path, (_, every) in self.pace.items()}
        page, number = time.monotonic() + PAGE_EVERY, 0
        while not self._leave.wait(0.05):
            now = time.monotonic()
            for path in [each for each, at in due.items() if at <= now]:
                address, every = self.pace[path]
                self.learn(self._ask(address))
                due[path] = now + every
            if page <= now:
                self._ask(PAGES[number % len(PAGES)])
                page, number = now + PAGE_EVERY, number + 1

    def _ask(self, path: str) -> str:
        """A page or fragment; empty when nothing has changed."""
        started = time.perf_counter()
        try:
            with self._opener.open(self._base + path, timeout=PATIENCE) as answer:
                told: str = answer.read().decode()
        except (OSError, urllib.error.URLError):
            self.errors += 1
            return ""
        self.times.append(time.perf_counter() - started)
        return told

    def learn(self, page: str) -> None:
        """Follow what this page or fragment asks for from now on."""
        for address, every in EVERY.findall(page):
            whole = html.unescape(address)
            self.pace[whole.partition("?")[0]] = (whole, float(every))

    def since(self, first: int) -> jobs.Spread:
        """How long pages and fragments took, from the `first` on."""
        return jobs.spread(self.times[first:])

    def leave(self) -> None:
        """Stop asking."""
        self._leave.set()
        self.join(PATIENCE)

"""The invented world from nothing to told: made, planned, enrolled, opened, played, mended, sealed, published as a demonstration.

Each step goes through the house's own actions, so that what the demonstration shows is what an installation does.
"""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from django.core.management import call_command

from halqa.core.problems import Refused
from halqa.core.words import LANGS, Lang
from halqa.demo import door, progress, story
from halqa.demo.circle import sure
from halqa.demo.player import Player, on_disk
from halqa.demo.settings import ENVIRONMENT
from halqa.demo.twin import COURSE, DAYS, ROSTERS, SESSIONS, plan_twin
from halqa.desk.actions.rosters import apply_roster, upload_roster
from halqa.locale import say
from halqa.portal.actions import publish_report
from halqa.record.actions.seals import seal_report
from halqa.record.training import book_of, figures_of, training_of
from halqa.render.wording import amount_text
from halqa.room.actions.opening import open_room
from halqa.server import clock
from halqa.staff.actions import make_account
from halqa.staff.models import User
from halqa.staff.requests import new_key
from halqa.staff.rules import Role

WATCHED = 2.5
"""Seconds a simulated phone takes before it acts while somebody watches."""
OPENING = dt.time(8, 30)
KILL_AFTER = 40
"""Receipts the phones hold when the phone door is killed in a play without a person."""
KILL_WITHIN = 60.0


def set_clock(day: dt.date) -> None:
    """Set the demonstration's clock to the opening of a day."""
    opening = dt.datetime.combine(day, OPENING, tzinfo=dt.UTC)
    behind = (opening - clock.now()).total_seconds()
    path = ENVIRONMENT.data / "clock"
    before = float(path.read_text(encoding="ascii")) if path.exists() else 0.0
    path.write_text(str(before + behind), encoding="ascii")


def make_world() -> None:
    """The database, an account for each role, the plan, the people from their roster files, and both rooms opened."""
    set_clock(DAYS[SESSIONS[0]][0] - dt.timedelta(days=7))
    call_command("migrate", verbosity=0)
    now = clock.now()
    for role in Role:
        make_account(username=f"demo-{role.value}", password=None, roles=frozenset({role}), by=None, now=now)
    officer = User.objects.get(username="demo-project_officer")
    plan_twin(by=officer, now=now)
    for session in SESSIONS:
        body = (ROSTERS / f"{session}.csv").read_bytes()
        key = new_key()
        name = f"{session}.csv"
        sure(partial(upload_roster, key=key, session=session, file_name=name, body=body, by=officer, now=now))
        sure(partial(apply_roster, key=key, by=officer, now=now))
        sure(partial(open_room, session=session, by=officer, now=now))


def _player(pace: float) -> Player:
    facilitator = User.objects.get(username="demo-facilitator")
    return Player(data=ENVIRONMENT.data, phone_port=ENVIRONMENT.phone_port, by=facilitator, now=clock.now, pace=pace)


def play_on_paper() -> None:
    """Bab Sahel, without a participant phone."""
    set_clock(DAYS["bab-sahel"][0])
    _player(0).on_paper()
    set_clock(DAYS["bir-saada"][0])


def play_with_phones(pace: float) -> None:
    """Bir Saada, at a pace."""
    _player(pace).with_phones()


def tell(by: User) -> tuple[str, ...]:
    """Seal the public story in every language and publish it as a demonstration; what was refused, if anything."""
    troubles = []
    for lang in LANGS:
        sealed = seal_report(
            training=COURSE, name="story", lang=lang, public=True, key=new_key(), by=by, now=clock.now()
        )
        if isinstance(sealed, Refused):
            troubles.append(sealed.code)
            continue
        published = publish_report(report=sealed, slug=f"{COURSE}-{lang}", demonstration=True, by=by, now=clock.now())
        if isinstance(published, Refused):
            troubles.append(published.code)
    return tuple(troubles)


def play_and_tell(out: Path, lang: Lang, say_line: Callable[[str], None]) -> int:
    """All of it without a person: play and kill the phone door meanwhile, look at the door, mend, let a typed number be refused, seal,
    publish, write the files.

    The exit status: 0 when all is well. Each result goes to `say_line`, in `lang`.
    """
    killer = threading.Thread(target=_kill_once, args=(lambda: say_line(say(lang, "demo-killing")),), daemon=True)
    killer.start()
    play_with_phones(pace=0)
    killer.join()
    played = progress.read(ENVIRONMENT.data)
    found, kills = on_disk(played.acts), progress.kills(ENVIRONMENT.data)
    say_line(say(lang, "demo-survived", kills=kills, received=len(played.acts), found=found))
    before = door.view(lang)
    say_line(say(lang, "demo-door-sentence", counted=before["counted"], named=before["named"]))
    for person in door.unnoted():
        why = door.mend(person.enrolment, lang=lang, now=clock.now())
        say_line(f"{say(lang, 'demo-door-mend')}: {why or person.latin or person.arabic}")
    after = door.view(lang)
    say_line(say(lang, "demo-door-sentence", counted=after["counted"], named=after["named"]))
    refused = story.try_by_hand(say(lang, "demo-typed-by-hand"))
    say_line(say(lang, "demo-story-refused", run=refused))
    _say_figures(lang, say_line)
    troubles = tell(User.objects.get(username="demo-me_officer"))
    files = _write_files(out)
    say_line(say(lang, "demo-files", count=len(files), path=str(out)))
    for path in files:
        say_line(path.name)
    well = kills == 1 and found == len(played.acts) and after["missing"] == 0 and before["missing"] != 0
    return 0 if well and refused and files and not troubles else 1


def _kill_once(tell: Callable[[], None]) -> None:
    """Kill the phone door outright in the middle of the play, as the page's button does; `tell` says so before its parent tells that
    it stopped."""
    deadline = time.monotonic() + KILL_WITHIN
    while time.monotonic() < deadline:
        if len(progress.read(ENVIRONMENT.data).acts) >= KILL_AFTER:
            tell()
            progress.kill_door(ENVIRONMENT.data)
            return
        time.sleep(0.02)


def _say_figures(lang: Lang, say_line: Callable[[str], None]) -> None:
    training = training_of(COURSE)
    if isinstance(training, Refused):
        return
    figures = figures_of(training, book_of(training))
    for figure in (figures.participants, figures.attendances, figures.completers):
        if figure is not None:
            say_line(f"{amount_text(lang, figure.amount)}  {say(lang, f'rule-{figure.rule}')}")
    split = next((each for each in figures.participants.breakdowns if each.dimension == "sex"), None)
    if split is not None:
        parts = {cell.key: cell.amount.low for cell in split.cells}
        say_line(say(lang, "demo-split", total=figures.participants.amount.low, **parts))


def _write_files(out: Path) -> tuple[Path, ...]:
    """Story and report in three languages, each as people ask for it."""
    out.mkdir(parents=True, exist_ok=True)
    written = []
    for lang in LANGS:
        for name, form in story.FILES:
            made = story.file(name, lang, form)
            if made is not None:
                path = out / made.file_name
                path.write_bytes(made.body)
                written.append(path)
    return tuple(written)

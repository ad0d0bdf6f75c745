"""The pages of the demonstration: the circle played live, the door where figures must meet, the story from the ledger.

Nobody logs in; that is why every page answers on the loopback interface only.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from halqa.demo import door, progress, story
from halqa.demo.player import on_disk
from halqa.demo.twin import BIR_SAADA
from halqa.locale import say
from halqa.room import control
from halqa.room.queries import room_of
from halqa.server import environment
from halqa.staff.links import login_link
from halqa.staff.requests import lang_of, now_of
from halqa.staff.rules import Role, open_to_all

V = TypeVar("V", bound=Callable[..., HttpResponse])
VISITED = ("project_officer", "me_officer", "administrator", "viewer")
LOOPBACK = frozenset({"127.0.0.1", "::1"})


def on_this_computer(view: V) -> V:
    """Answer the demonstration's own computer only."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.META.get("REMOTE_ADDR") not in LOOPBACK:
            raise Http404(say(lang_of(request), "demo-only-loopback"))
        return view(request, *args, **kwargs)

    return open_to_all(guarded)  # type: ignore[return-value]  # the same call, guarded


@on_this_computer
@require_GET
def circle(request: HttpRequest) -> HttpResponse:
    """The wall and two phones side by side; play it, or stop the server."""
    room = room_of(BIR_SAADA)
    if room is None:
        raise Http404
    phones = f"http://127.0.0.1:{settings.ENVIRONMENT.phone_port}"
    known = control.addresses(room.key)
    context = {
        "wall": f"{phones}/w/{room.wall_token}?l={lang_of(request)}",
        "phone_fr": f"{phones}/j/{room.code}?l=fr",
        "phone_ar": f"{phones}/as-2/j/{room.code}?l=ar",
        "address": known.join if isinstance(known, control.Reached) else "",
        "visit_roles": [(role, say(lang_of(request), f"demo-as-{role}")) for role in VISITED],
        **_state(),
    }
    return render(request, "demo/circle.html", context)


def _state() -> dict[str, object]:
    data = settings.HALQA_DATA
    played = progress.read(data)
    room = room_of(BIR_SAADA)
    found = on_disk(played.acts) if room is not None else 0
    present = door.present(BIR_SAADA)
    return {
        "played": played,
        "kills": progress.kills(data),
        "step_key": f"demo-step-{played.phase}",
        "received": len(played.acts),
        "found": found,
        "missing": len(played.acts) - found,
        "present": present,
        "rest": door.expected(BIR_SAADA) - present,
        "running": room is not None and isinstance(control.addresses(room.key), control.Reached),
        "done": played.phase == "done",
        "busy": played.phase not in ("waiting", "done", "failed"),
    }


@on_this_computer
@require_GET
def state(request: HttpRequest) -> HttpResponse:
    """The counts beside the circle, asked for every second."""
    return render(request, "demo/state.html", _state())


@on_this_computer
@require_POST
def play(request: HttpRequest) -> HttpResponse:
    """Start the simulated phones in a process of their own; pressing twice starts them once."""
    data = settings.HALQA_DATA
    played = progress.read(data)
    if played.phase in ("waiting", "failed"):
        played.phase = "arriving"
        progress.write(data, played)
        subprocess.Popen(
            [sys.executable, "-m", "halqa.demo.play"],
            env=environment.child(settings.ENVIRONMENT, DJANGO_SETTINGS_MODULE="halqa.demo.settings"),
        )
    return _after(request)


def _after(request: HttpRequest) -> HttpResponse:
    """The counts alone where the page stays (its phones must not be loaded anew), the whole page where there is no script."""
    if request.headers.get("HX-Request"):
        return render(request, "demo/state.html", _state())
    return redirect("demo:circle")


@on_this_computer
@require_POST
def stop_server(request: HttpRequest) -> HttpResponse:
    """Kill the phone door's process for real. Its parent starts it again; the page counts what is missing."""
    progress.kill_door(settings.HALQA_DATA)
    return _after(request)


@on_this_computer
@require_GET
def at_the_door(request: HttpRequest) -> HttpResponse:
    """Heads counted against names noted, in both towns, and whom to note."""
    return render(request, "demo/door.html", door.view(lang_of(request)))


@on_this_computer
@require_POST
def mend(request: HttpRequest) -> HttpResponse:
    """Note somebody present who was in the room and on no list."""
    why = door.mend(request.POST.get("enrolment", ""), lang=lang_of(request), now=now_of(request))
    if why:
        return render(request, "demo/door.html", {**door.view(lang_of(request)), "failed_words": why}, status=409)
    return redirect("demo:door")


@on_this_computer
def tell(request: HttpRequest) -> HttpResponse:
    """The story and the report from the ledger; a sentence typed by hand is tried against the document's own rule."""
    lang = lang_of(request)
    context = story.view(lang)
    if request.method == "POST":
        sentence = request.POST.get("sentence", "")
        refused = story.try_by_hand(sentence)
        context |= {"sentence": sentence, "refused": refused, "accepted": bool(sentence.strip()) and not refused}
    return render(request, "demo/story.html", context)


@on_this_computer
@require_GET
def download(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """A story or report as a file, its name carrying DEMONSTRATION."""
    made = story.file(name, lang_of(request), form)
    if made is None:
        raise Http404
    response = HttpResponse(made.body, content_type=made.media_type)
    response["Content-Disposition"] = f'attachment; filename="{made.file_name}"'
    return response


@on_this_computer
@require_GET
def enter_as(request: HttpRequest, role: str) -> HttpResponse:
    """Into the house in one role, by a single-use link."""
    if role not in {each.value for each in Role}:
        raise Http404
    target = request.GET.get("next", "/house/")
    return redirect(login_link(username=f"demo-{role}", next_page=target, now=now_of(request)))

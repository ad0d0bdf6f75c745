"""Act: nominate, offer to train, ask, raise a concern. Halqa is no complaints channel: a focal point is."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from halqa.core.words import Lang
from halqa.locale import say
from halqa.portal.actions import leave_message
from halqa.portal.forms import ACTS, MessageForm
from halqa.staff.requests import lang_of, now_of
from halqa.staff.rules import open_to_all


def _named(lang: Lang, kind: str) -> dict[str, str]:
    return {"kind": kind, "name": say(lang, f"portal-act-{kind}"), "words": say(lang, f"portal-act-{kind}-words")}


@open_to_all
def act(request: HttpRequest) -> HttpResponse:
    """The four things a visitor may do, and whom to turn to with real harm."""
    lang = lang_of(request)
    acts = [tuple(_named(lang, kind).values()) for kind in ACTS]
    return render(request, "portal/act.html", {"acts": acts, "focal_point": settings.HALQA_FOCAL_POINT})


@open_to_all
def write(request: HttpRequest, kind: str) -> HttpResponse:
    """The form of one act; its words are kept for the desk."""
    if kind not in ACTS:
        raise Http404
    lang = lang_of(request)
    form = MessageForm(request.POST or None, kind=kind, lang=lang)
    if request.method == "POST" and form.is_valid():
        leave_message(kind=kind, lang=lang, now=now_of(request), **form.cleaned_data)
        return redirect("portal:received", kind=kind)
    context = {"form": form, "focal_point": settings.HALQA_FOCAL_POINT, **_named(lang, kind)}
    return render(request, "portal/write.html", context)


@open_to_all
def received(request: HttpRequest, kind: str) -> HttpResponse:
    """What happened, what is kept, what comes next."""
    if kind not in ACTS:
        raise Http404
    context = {"focal_point": settings.HALQA_FOCAL_POINT, **_named(lang_of(request), kind)}
    return render(request, "portal/received.html", context)

"""A new pack, and a copy of one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from halqa.core.problems import Refused
from halqa.core.words import LANGS
from halqa.locale import say_refusal
from halqa.staff.replies import tell
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_author, needs
from halqa.studio.actions.making import copy_pack, make_pack
from halqa.studio.folders import free_name
from halqa.studio.forms import CopyForm, NewPackForm, StudioForm
from halqa.studio.views.reading import pack_or_404


@needs(may_author)
@require_http_methods(["GET", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Begin a pack."""
    form = NewPackForm(request.POST or None, lang=lang_of(request))
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        done = make_pack(
            name=data["name"], title=data["title"], languages=LANGS, by=user_of(request), now=now_of(request)
        )
        if done is None:
            tell(request, "studio-told-made")
            return redirect("studio:pack", data["name"])
        return _again(request, "studio/new.html", form, done)
    return render(request, "studio/new.html", {"form": form}, status=422 if form.errors else 200)


@needs(may_author)
@require_http_methods(["GET", "POST"])
def copy(request: HttpRequest, name: str) -> HttpResponse:
    """Copy a pack to adapt it."""
    shown = pack_or_404(request, name)
    form = CopyForm(request.POST or None, lang=lang_of(request), initial={"name": free_name(f"{name}-maison")})
    page = {"shown": shown, "form": form}
    if request.method == "POST" and form.is_valid():
        wanted = form.cleaned_data["name"]
        done = copy_pack(source=name, name=wanted, by=user_of(request), now=now_of(request))
        if done is None:
            tell(request, "studio-told-copied")
            return redirect("studio:pack", wanted)
        return _again(request, "studio/copy.html", form, done, **page)
    return render(request, "studio/copy.html", page, status=422 if form.errors else 200)


def _again(request: HttpRequest, template: str, form: StudioForm, refused: Refused, **page: object) -> HttpResponse:
    """The form once more, with the reason beside its name."""
    form.add_error("name", say_refusal(lang_of(request), refused))
    return render(request, template, {**page, "form": form}, status=409)

"""Adding content to a pack, and arranging what is there: parts, sections, files."""

from __future__ import annotations

from urllib.parse import quote

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from halqa.core.packs.growing import ALONE, Addition
from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.locale import say
from halqa.staff.replies import tell, tell_refused
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_author, needs
from halqa.studio.actions import arranging
from halqa.studio.actions.arranging import Added, Place, Stamp
from halqa.studio.actions.saving import Saved
from halqa.studio.actions.writing import Written, write_section
from halqa.studio.forms import NewCaseForm, NewFileForm
from halqa.studio.queries import PackShown
from halqa.studio.sheet import typed_of
from halqa.studio.views.edit import show_section
from halqa.studio.views.reading import file_or_404, pack_or_404, section_or_404
from halqa.studio.views.recordings import confirm, drop, put_chosen, tell_not_taken
from halqa.studio.wording import language_name

KINDS = ("bank", "theory", "poll", "exercise", "agenda", "feedback", "overlay", "guide", "glossary")
"""The kinds of files that begin with a title alone; a case has its own page."""

SOUND = frozenset({"sounds", "sound-off", "sound-right"})
"""What is done to recordings: those chosen put under their texts, one taken away, one said to say the same still."""
USUAL_MINUTES, MOST_MINUTES = 30, 600


def stamp_of(request: HttpRequest) -> Stamp:
    """Who asks, and when."""
    return Stamp(user_of(request), now_of(request))


@needs(may_author)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, name: str) -> HttpResponse:
    """What can be added to a pack: a case, or another kind of file."""
    shown, lang = pack_or_404(request, name), lang_of(request)
    form = NewFileForm(request.POST or None, pack=shown.reading.pack, lang=lang)
    form.named_choices("kind", [(kind, say(lang, "studio-kind", kind=kind)) for kind in KINDS])
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        done = arranging.add_file(
            pack=name, kind=data["kind"], identity="", title=data["title"], stamp=stamp_of(request)
        )
        if not isinstance(done, Refused):
            tell(request, "studio-told-file")
            return redirect("studio:section", name, done, "head")
        tell_refused(request, done)
    return render(request, "studio/add.html", {"shown": shown, "form": form}, status=422 if form.errors else 200)


@needs(may_author)
@require_http_methods(["GET", "POST"])
def add_case(request: HttpRequest, name: str) -> HttpResponse:
    """A new case with its first step."""
    shown, lang = pack_or_404(request, name), lang_of(request)
    source = shown.reading.pack.source
    form = NewCaseForm(request.POST or None, pack=shown.reading.pack, lang=lang)
    for field in ("story", "question"):
        form.fields[field].help_text = say(lang, "studio-in-source", language=language_name(source))
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        done = arranging.add_case(
            pack=name,
            title=data["title"],
            words=data["story"],
            question=data["question"],
            lang=source,
            stamp=stamp_of(request),
        )
        if not isinstance(done, Refused):
            tell(request, "studio-told-case")
            return redirect("studio:section", name, done, f"step/{arranging.FIRST_STEP}")
        tell_refused(request, done)
    return render(request, "studio/add_case.html", {"shown": shown, "form": form}, status=422 if form.errors else 200)


@needs(may_author)
@require_POST
def begin(request: HttpRequest, name: str, file: str) -> HttpResponse:
    """A new section of a file, at its end."""
    found = file_or_404(pack_or_404(request, name), file)
    what = request.POST.get("what", "")
    if what not in ALONE.get(found.kind, ()):
        return redirect("studio:pack", name)
    return _begun(request, Place(pack=name, file=file), what, "")


def _begun(request: HttpRequest, place: Place, what: str, settings: str) -> HttpResponse:
    words, identity = request.POST.get("words", "").strip(), request.POST.get("id", "").strip()
    usual = {"@": "seats=1", "phase": "10m", "inject": "manual"}
    if what == "==":
        usual = {"==": "day=1 part=morning minutes=180m" if place.file.endswith(".agenda.halqa") else ""}
    done = arranging.add_section(
        place=place,
        name=what,
        identity=identity,
        settings=settings or usual.get(what, ""),
        words=words,
        stamp=stamp_of(request),
    )
    if isinstance(done, Refused):
        tell_refused(request, done)
        return redirect("studio:pack", place.pack)
    tell(request, "studio-told-added")
    return redirect("studio:section", place.pack, place.file, done.section)


@needs(may_author)
@require_POST
def drop_file(request: HttpRequest, name: str, file: str) -> HttpResponse:
    """Take a file away; the versions keep it."""
    _say(request, arranging.remove_file(place=Place(pack=name, file=file), stamp=stamp_of(request)), "dropped")
    return redirect("studio:pack", name)


@needs(may_author)
@require_POST
def arrange(request: HttpRequest, name: str, file: str, section: str) -> HttpResponse:
    """One change of a section's build. What was typed on the page is written first, so that no button loses a word."""
    typed = typed_of(dict(request.POST.lists()))
    written = write_section(
        name=name, file=file, section=section, typed=typed, by=user_of(request), now=now_of(request)
    )
    if isinstance(written, Refused):
        tell_refused(request, written)
        return redirect("studio:pack", name)
    shown = pack_or_404(request, name)
    if written.conflicts:
        tell_not_taken(request)
        found = file_or_404(shown, file)
        return show_section(request, shown, found, section_or_404(found, section), written, status=409)
    return _arranged(request, shown, Place(pack=name, file=file, section=section), written)


def _arranged(request: HttpRequest, shown: PackShown, place: Place, written: Written) -> HttpResponse:
    do, _, what = request.POST.get("do", "").partition(":")
    stamp = stamp_of(request)
    chosen = put_chosen(request, place)
    if do in SOUND:
        return _recorded(request, place, do, what, chosen)
    if do == "drop":
        _say(request, arranging.remove_section(place=place, stamp=stamp), "dropped")
        return redirect("studio:pack", place.pack)
    if do == "drop-part":
        _say(request, arranging.remove_part(place=place, part=what, stamp=stamp), "dropped")
    elif do in {"up", "down"}:
        _say(request, arranging.move_section(place=place, by=-1 if do == "up" else 1, stamp=stamp), "moved")
    elif do == "part":
        return _to(request, place, _part(request, shown, place, stamp))
    elif do == "run":
        return _to(request, place, _run(request, place, stamp))
    elif do == "right":
        unit, _, lang = what.partition("|")
        done = arranging.confirm_translation(pack=place.pack, unit=unit, lang=Lang(lang), stamp=stamp)
        _say(request, done, "confirmed")
    elif do == "way":
        return _to(request, place, _way(request, place, stamp))
    return redirect("studio:section", place.pack, place.file, place.section)


def _recorded(request: HttpRequest, place: Place, do: str, what: str, chosen: bool) -> HttpResponse:
    """Back to where the recordings of this part stand."""
    part = what
    if do == "sounds":
        if not chosen:
            tell_refused(request, Refused("studio-sound-none"))
    else:
        lang, _, part = what.partition("|")
        (drop if do == "sound-off" else confirm)(request, place, Lang(lang), part)
    address = reverse("studio:section", args=[place.pack, place.file, place.section])
    return redirect(f"{address}#sound-{quote(part)}")


def _part(request: HttpRequest, shown: PackShown, place: Place, stamp: Stamp) -> Added | Refused:
    name, _, owner = request.POST.get("addition", "").partition("|")
    words = request.POST.get("part-words", "").strip()
    by: dict[Lang, str] = {shown.reading.pack.source: words} if words else {}
    return arranging.add_part(
        place=place,
        addition=Addition(name, owner),
        identity=request.POST.get("part-id", "").strip(),
        settings="",
        by=by,
        stamp=stamp,
    )


def _way(request: HttpRequest, place: Place, stamp: Stamp) -> Added | Refused:
    words = request.POST.get("way-words", "").strip()
    to, step = request.POST.get("way-to", ""), request.POST.get("way-step", "").strip()
    if not words or not (to or step):
        return Refused("studio-way-empty")
    return arranging.add_way(place=place, words=words, to=to, step=step, stamp=stamp)


def _run(request: HttpRequest, place: Place, stamp: Stamp) -> Added | Refused:
    kind, _, ref = request.POST.get("run", "").partition("|")
    minutes = request.POST.get("run-minutes", "")
    length = int(minutes) if minutes.isdecimal() and 0 < int(minutes) <= MOST_MINUTES else USUAL_MINUTES
    return arranging.add_run(place=place, kind=kind, ref=ref, minutes=length, stamp=stamp)


def _to(request: HttpRequest, place: Place, done: Added | Refused) -> HttpResponse:
    """To what was added."""
    if isinstance(done, Refused):
        tell_refused(request, done)
        return redirect("studio:section", place.pack, place.file, place.section)
    tell(request, "studio-told-added")
    address = reverse("studio:section", args=[place.pack, place.file, done.section])
    return redirect(f"{address}#part-{quote(done.part)}" if done.part else address)


def _say(request: HttpRequest, done: Saved | Refused, what: str) -> None:
    if isinstance(done, Refused):
        tell_refused(request, done)
    elif what == "dropped":
        tell(request, "studio-told-dropped", count=len(done.retired))
    else:
        tell(request, f"studio-told-{what}")

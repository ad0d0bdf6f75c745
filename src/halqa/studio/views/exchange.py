"""Packs and other programs' files, in and out. What does not come along is always told."""

from __future__ import annotations

from pathlib import PurePosixPath

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from halqa.core.packs.build import MAIN_FILE
from halqa.core.packs.elements import fields
from halqa.core.packs.scenes import Case, Exercise
from halqa.core.packs.syntax import parse
from halqa.core.problems import Refused
from halqa.core.words import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, Lang
from halqa.formats import pack_sounds, pack_zip
from halqa.formats.exchange.folder import slug
from halqa.formats.exchange.parts import Given, Loss, Outgoing
from halqa.formats.exchange.registry import FORMATS, NAMES, named
from halqa.formats.pack_folder import LARGEST, others
from halqa.locale import say, say_refusal
from halqa.locale.dates import listed
from halqa.staff.replies import tell, tell_refused
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_author, may_read_packs, needs
from halqa.studio.actions.making import put_pack, renamed
from halqa.studio.actions.whole import Came, take_in
from halqa.studio.folders import free_name
from halqa.studio.forms import LARGEST_FILE, ComeForm, ComeNewForm
from halqa.studio.queries import PackShown
from halqa.studio.views.arranging import stamp_of
from halqa.studio.views.reading import may_change, pack_or_404
from halqa.studio.wording import findings, language_name

HALQA = "halqa"
NAMED = 5
"""Files that were not taken, told by name; of more the number says it."""


@needs(may_read_packs)
@require_GET
def leave(request: HttpRequest, name: str) -> HttpResponse:
    """What a pack can be written as."""
    shown = pack_or_404(request, name)
    page = {"shown": shown, "formats": NAMES, "others": others(shown.place.folder)}
    return render(request, "studio/export.html", page)


@needs(may_read_packs)
@require_GET
def leave_as(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """What would stay behind, before the file is taken."""
    shown, lang = pack_or_404(request, name), lang_of(request)
    chosen, only = _text_language(request, shown), _only(request, shown, form)
    given = _written(shown, form, chosen, only)
    if isinstance(given, Refused):
        tell_refused(request, given)
        return redirect("studio:export", name)
    page = {
        "shown": shown,
        "form": form,
        "chosen": chosen,
        "only": only,
        "scenes": [(scene.id, scene.title.in_(lang) or scene.id) for scene in _scenes(shown, form)],
        "text_languages": [(each, language_name(each)) for each in shown.reading.pack.languages],
        "count": say(lang, named(form).went, count=given.count),
        "losses": [_loss(lang, loss) for loss in given.losses],
        "findings": findings(lang, given.problems),
        "may_change": may_change(request, shown),
    }
    return render(request, "studio/export_as.html", page)


@needs(may_read_packs)
@require_GET
def leave_file(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """The file itself."""
    shown = pack_or_404(request, name)
    if form == HALQA:
        sounds = pack_sounds.at_hand(shown.place.folder, shown.reading)
        return _file(pack_zip.write(shown.files, name, sounds), f"{name}{pack_zip.SUFFIX}")
    chosen, only = _text_language(request, shown), _only(request, shown, form)
    given = _written(shown, form, chosen, only)
    if isinstance(given, Refused):
        tell_refused(request, given)
        return redirect("studio:export", name)
    return _file(given.body, f"{only or name}-{chosen}{named(form).suffix}")


def _written(shown: PackShown, form: str, chosen: Lang, only: str) -> Given | Refused:
    if form not in NAMES:
        raise Http404
    return named(form).write(shown.reading, Outgoing(lang=chosen, only=only))


def _scenes(shown: PackShown, form: str) -> list[Case | Exercise]:
    """The cases and exercises of which a file of this format holds one; none for a format that takes the whole pack."""
    if form not in NAMES:
        return []
    return [scene for part in named(form).one_of for scene in getattr(shown.reading.pack, part)]


def _only(request: HttpRequest, shown: PackShown, form: str) -> str:
    """The id of the scene asked for, else of the first."""
    ids = [scene.id for scene in _scenes(shown, form)]
    asked = request.GET.get("only", "")
    return asked if asked in ids else ids[0] if ids else ""


def _text_language(request: HttpRequest, shown: PackShown) -> Lang:
    pack = shown.reading.pack
    asked = Lang(request.GET.get("text", ""))
    return asked if asked in pack.languages else pack.source


def _file(body: bytes, file_name: str) -> HttpResponse:
    response = HttpResponse(body, content_type="application/octet-stream")
    response["Content-Disposition"] = f'attachment; filename="{file_name}"'
    return response


def _loss(lang: Lang, loss: Loss) -> dict[str, object]:
    """A loss in words, with its first places."""
    places = list(dict.fromkeys(place.short for place in loss.places))
    sentence = say(lang, f"exchange-loss-{loss.code}", count=loss.count, **loss.args)
    return {"sentence": sentence, "places": places[:6], "more": max(0, len(places) - 6)}


@needs(may_author)
@require_http_methods(["GET", "POST"])
def come_new(request: HttpRequest) -> HttpResponse:
    """A pack from a zip, or from one of its files, as a new pack of the house."""
    lang = lang_of(request)
    form = ComeNewForm(request.POST or None, request.FILES or None, lang=lang)
    if request.method == "POST" and form.is_valid():
        upload = form.cleaned_data["file"]
        read = _unpacked(upload.name, upload.read(pack_zip.LARGEST_ZIP + 1))
        if not isinstance(read, Refused):
            wanted = form.cleaned_data["name"] or free_name(_own_name(read.files, upload.name))
            done = put_pack(
                name=wanted,
                files=renamed(read.files, wanted),
                sounds=read.sounds,
                by=user_of(request),
                now=now_of(request),
                why="imported",
            )
            if done is None:
                names = listed(
                    lang, [f"{FIRST_STRONG_ISOLATE}{each}{POP_DIRECTIONAL_ISOLATE}" for each in read.left[:NAMED]]
                )
                count = len(read.files) + len(read.sounds)
                tell(request, "studio-told-imported", count=count, left=len(read.left), names=names)
                return redirect("studio:pack", wanted)
            read = done
        form.add_error("file", say_refusal(lang, read))
    return render(request, "studio/import_new.html", {"form": form}, status=422 if form.errors else 200)


def _unpacked(name: str, data: bytes) -> pack_zip.Unzipped | Refused:
    """The files of an upload: a zip's, or the one text file that it is."""
    if not name.endswith(".halqa") or data.startswith(b"PK"):
        return pack_zip.read(data)
    if len(data) > LARGEST:
        return Refused("pack-zip-large-file", {"file": name})
    try:
        return pack_zip.Unzipped({MAIN_FILE: data.decode("utf-8-sig")}, ())
    except UnicodeDecodeError:
        return Refused("pack-zip-not-utf8", {"file": name})


def _own_name(files: dict[str, str], otherwise: str) -> str:
    """The name the pack gives itself, else that of the file it came in."""
    for file, text in sorted(files.items()):
        given = fields(parse(file, text)).get("pack")
        if given:
            return slug(given[0][0], "pack")
    return slug(PurePosixPath(otherwise).stem, "pack")


@needs(may_author)
@require_http_methods(["GET", "POST"])
def come(request: HttpRequest, name: str) -> HttpResponse:
    """Another program's file into this pack."""
    shown, lang = pack_or_404(request, name), lang_of(request)
    pack = shown.reading.pack
    form = ComeForm(request.POST or None, request.FILES or None, lang=lang, initial={"language": pack.source})
    form.named_choices("form", [(each.name, say(lang, "studio-format", name=each.name)) for each in FORMATS])
    form.named_choices("language", [(each, language_name(each)) for each in pack.languages])
    page: dict[str, object] = {"shown": shown, "form": form, "may_change": may_change(request, shown)}
    if request.method == "POST" and form.is_valid():
        data, upload = form.cleaned_data, form.cleaned_data["file"]
        chosen = named(data["form"])
        done: Came | Refused = Refused("exchange-too-large", {"file": upload.name, "limit": LARGEST_FILE // 1_000_000})
        if upload.size <= LARGEST_FILE:
            done = take_in(
                pack=name,
                form=chosen,
                file=PurePosixPath(upload.name).name,
                data=upload.read(),
                lang=Lang(data["language"]),
                stamp=stamp_of(request),
            )
        if not isinstance(done, Refused):
            came = {
                "count": say(lang, chosen.came, count=done.count),
                "files": done.files,
                "losses": [_loss(lang, loss) for loss in done.losses],
                "findings": findings(lang, done.problems),
            }
            return render(request, "studio/imported.html", {**page, "came": came})
        form.add_error("file", say_refusal(lang, done))
    return render(request, "studio/import.html", page, status=422 if form.errors else 200)

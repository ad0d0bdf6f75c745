"""Recordings of texts: those chosen on a section's page put under their texts, one played, said to say the same still, taken away."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.formats import pack_sounds
from halqa.formats.byte_range import part_of
from halqa.staff.replies import tell, tell_refused
from halqa.staff.requests import now_of, user_of
from halqa.staff.rules import may_read_packs, needs
from halqa.studio.actions.arranging import Place, Stamp
from halqa.studio.actions.recording import Spot, Upload, confirm_recording, drop_recording, put_recording
from halqa.studio.views.reading import pack_or_404

FILE, SEEN = "sound", "heard"
"""A form's fields `sound.<lang>.<part>` and, with the file that stood there, `heard.<lang>.<part>`."""


def _spots(request: HttpRequest, place: Place) -> dict[str, Spot]:
    """Where the chosen files belong, by the names of their fields."""
    found: dict[str, Spot] = {}
    for name in request.FILES:
        kind, _, rest = str(name).partition(".")
        lang, _, part = rest.partition(".")
        if kind == FILE and part:
            found[name] = _spot(request, place, Lang(lang), part)
    return found


def _spot(request: HttpRequest, place: Place, lang: Lang, part: str) -> Spot:
    return Spot(place, part, lang, request.POST.get(f"{SEEN}.{lang}.{part}", ""))


def put_chosen(request: HttpRequest, place: Place) -> bool:
    """Put every recording that was chosen on the page under its text, and tell what came of each; whether any was chosen."""
    spots = _spots(request, place)
    put = 0
    for name, spot in spots.items():
        file = request.FILES.getlist(name)[-1]
        upload = Upload(file.name or "", file.read(pack_sounds.LARGEST_SOUND + 1))
        done = put_recording(spot=spot, upload=upload, stamp=_stamp(request))
        if isinstance(done, Refused):
            tell_refused(request, done)
        else:
            put += 1
    if put:
        tell(request, "studio-told-sound", count=put)
    return bool(spots)


def tell_not_taken(request: HttpRequest) -> None:
    """Say that recordings were chosen and not taken, because a text on the page has to be settled first."""
    if request.FILES:
        tell_refused(request, Refused("studio-sound-again"))


def drop(request: HttpRequest, place: Place, lang: Lang, part: str) -> None:
    """Take one away."""
    done = drop_recording(spot=_spot(request, place, lang, part), stamp=_stamp(request))
    if isinstance(done, Refused):
        tell_refused(request, done)
    else:
        tell(request, "studio-told-sound-off")


def confirm(request: HttpRequest, place: Place, lang: Lang, part: str) -> None:
    """Say that one says the same still."""
    done = confirm_recording(spot=_spot(request, place, lang, part), stamp=_stamp(request))
    if isinstance(done, Refused):
        tell_refused(request, done)
    else:
        tell(request, "studio-told-sound-right")


def _stamp(request: HttpRequest) -> Stamp:
    return Stamp(user_of(request), now_of(request))


@needs(may_read_packs)
@require_GET
def recording(request: HttpRequest, name: str, sound: str) -> HttpResponse:
    """A recording that the pack's texts name, whole or the part that the browser asks for."""
    shown = pack_or_404(request, name)
    if sound not in pack_sounds.named(shown.reading):
        raise Http404
    path = shown.place.folder / sound
    data = pack_sounds.bytes_of(path)
    if data is None or pack_sounds.wrong_with(sound, data) is not None:
        raise Http404
    part = part_of(request.headers.get("Range", ""), len(data))
    body = data if part is None else data[part.start : part.stop]
    status = 200 if part is None else 206 if part else 416
    headers = {
        "Accept-Ranges": "bytes",
        "Content-Disposition": f'inline; filename="{sound}"',
        "Cache-Control": "private",
    }
    if part is not None:
        said = f"{part.start}-{part.stop - 1}" if part else "*"
        headers["Content-Range"] = f"bytes {said}/{len(data)}"
    return HttpResponse(body, status=status, content_type=pack_sounds.MEDIA_TYPES[path.suffix], headers=headers)

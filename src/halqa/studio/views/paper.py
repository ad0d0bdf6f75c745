"""The paper of a case, a role-play, an agenda, a guide or a glossary as a PDF: what is cut, handed out, kept and read."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from halqa.render.kit import write
from halqa.render.kit_guide import guide_of_pack
from halqa.render.kit_pack import LANGUAGES, country_of, kit_of_pack
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_read_packs, needs
from halqa.studio.views.reading import file_or_404, pack_or_404


@needs(may_read_packs)
@require_GET
def paper(request: HttpRequest, name: str, file: str) -> HttpResponse:
    """The paper in the language asked for, or in that of the page."""
    shown = pack_or_404(request, name)
    found = file_or_404(shown, file)
    language = next((each for each in LANGUAGES if each == request.GET.get("language")), str(lang_of(request)))
    pack = shown.reading.pack
    errors = sum(problem.severity == "error" for problem in shown.problems)
    kit = None
    if found.kind == "agenda":
        kit = kit_of_pack(pack, language, agenda=found.id, errors=errors)
    elif found.kind in ("case", "exercise"):
        kit = kit_of_pack(pack, language, scene=found.id, errors=errors)
    elif found.kind in ("guide", "glossary"):
        kit = guide_of_pack(pack, language, only=f"{found.kind}/{found.id}", overlay=country_of(pack), errors=errors)
    if kit is None:
        raise Http404
    response = HttpResponse(write(kit), content_type="application/pdf")
    mark = language.replace("+", "-")
    response["Content-Disposition"] = f'inline; filename="halqa-{found.kind}-{found.id}-{mark}.pdf"'
    return response

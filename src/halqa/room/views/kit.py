"""The printed kit of a half-day, and the page that its facilitator leads from, as PDFs."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET

from halqa.core.problems import Refused
from halqa.core.words import LANGS
from halqa.locale import say_refusal
from halqa.render import guide as guide_press
from halqa.render import kit as press
from halqa.room.guide import guide_of
from halqa.room.kit import KIT_LANGUAGES, kit_of
from halqa.room.kit import course_guide as course_guide_of
from halqa.room.views.pages import facts_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs


@require_GET
@needs(may_lead)
def kit(request: HttpRequest, session: str, half_day: str) -> HttpResponse:
    """The kit in the languages asked for; French and Arabic on one paper when none is asked for."""
    facts_or_404(session)
    language = next((each for each in KIT_LANGUAGES if each == request.GET.get("language")), KIT_LANGUAGES[0])
    made = kit_of(session=session, half_day=half_day, language=language)
    if isinstance(made, Refused):
        messages.error(request, say_refusal(lang_of(request), made))
        return redirect("room:desk", session)
    response = HttpResponse(press.write(made), content_type="application/pdf")
    mark = "DEMONSTRATION-" if made.mark else ""
    response["Content-Disposition"] = f'inline; filename="{mark}halqa-kit-{half_day}-{language.replace("+", "-")}.pdf"'
    return response


@require_GET
@needs(may_lead)
def course_guide(request: HttpRequest, session: str) -> HttpResponse:
    """The guides and the glossary of the session's course, in the languages asked for or in that of the desk."""
    facts_or_404(session)
    asked = request.GET.get("language") or str(lang_of(request))
    language = next((each for each in KIT_LANGUAGES if each == asked), KIT_LANGUAGES[0])
    made = course_guide_of(session=session, language=language)
    if isinstance(made, Refused):
        messages.error(request, say_refusal(lang_of(request), made))
        return redirect("room:desk", session)
    response = HttpResponse(press.write(made), content_type="application/pdf")
    mark = "DEMONSTRATION-" if made.mark else ""
    response["Content-Disposition"] = f'inline; filename="{mark}halqa-guide-{language.replace("+", "-")}.pdf"'
    return response


@require_GET
@needs(may_lead)
def guide(request: HttpRequest, session: str) -> HttpResponse:
    """The facilitator's page of a session, in the language asked for or in that of the desk, with the address it was asked at."""
    facts_or_404(session)
    lang = next((each for each in LANGS if each == request.GET.get("language")), lang_of(request))
    address = request.build_absolute_uri(reverse("room:desk", args=[session]))
    made = guide_of(session=session, lang=lang, address=address)
    response = HttpResponse(guide_press.write(made), content_type="application/pdf")
    mark = "DEMONSTRATION-" if made.mark else ""
    response["Content-Disposition"] = f'inline; filename="{mark}halqa-page-{lang}.pdf"'
    return response

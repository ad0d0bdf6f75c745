"""What every request of the staff door passes: a content policy, the page's language, and the access rule of its URL."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render

from halqa.core.words import FR, LANGS, OWN_NAMES, Lang, direction
from halqa.server import clock
from halqa.staff.requests import lang_of
from halqa.staff.rules import PUBLIC, may_plan, may_publish, required_rule, roles_of

GetResponse = Callable[[HttpRequest], HttpResponseBase]

LANGUAGE_COOKIE = "halqa-lang"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; media-src 'self'; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; frame-src {frames}"
)


def policy(get_response: GetResponse) -> GetResponse:
    """Scripts only from our own files, no outside request; frames only of our own two doors."""
    environment = settings.ENVIRONMENT
    frames = f"'self' http://127.0.0.1:{environment.phone_port} http://localhost:{environment.phone_port}"

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY.format(frames=frames))
        return response

    return middleware


def chosen_language(request: HttpRequest) -> Lang:
    """The page's language: the cookie's, else the browser's first that is shipped, else French."""
    shipped = {str(lang) for lang in LANGS}
    cookie = request.COOKIES.get(LANGUAGE_COOKIE, "")
    if cookie in shipped:
        return Lang(cookie)
    for part in request.headers.get("Accept-Language", "").split(","):
        tag = part.split(";")[0].strip().lower().split("-")[0]
        if tag in shipped:
            return Lang(tag)
    return FR


def language(get_response: GetResponse) -> GetResponse:
    """Sets `request.lang`; `?lang=ar` on any page changes it and is remembered."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        asked = request.GET.get("lang", "")
        valid = asked in {str(lang) for lang in LANGS}
        request.lang = Lang(asked) if valid else chosen_language(request)  # type: ignore[attr-defined]  # our attribute
        response = get_response(request)
        if valid:
            response.set_cookie(LANGUAGE_COOKIE, asked, max_age=31_536_000, samesite="Lax", secure=settings.TLS)
        return response

    return middleware


def moment(get_response: GetResponse) -> GetResponse:
    """Sets `request.now`: the one moment all actions of this request happen at."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        request.now = clock.now()  # type: ignore[attr-defined]  # our attribute
        return get_response(request)

    return middleware


class AccessMiddleware:
    """Refuses a URL to whoever lacks the role its view asks for. A view without a declared rule is refused to everybody."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Pass the request on; the rule is checked once its view is known."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponseBase], args: object, kwargs: object
    ) -> HttpResponse | None:
        """None lets the view run; otherwise the log-in page or a plain refusal."""
        rule = required_rule(view)
        if rule is PUBLIC:
            return None
        if not request.user.is_authenticated:
            return redirect(f"{settings.LOGIN_URL}?next={request.path}")
        if rule is not None and rule(roles_of(request.user)):
            return None
        return render(request, "theme/refused.html", {"code": "staff-no-role"}, status=403)


access = AccessMiddleware


def page_context(request: HttpRequest) -> dict[str, object]:
    """What every template of the staff door knows."""
    lang = lang_of(request)
    roles = roles_of(request.user) if hasattr(request, "user") and request.user.is_authenticated else frozenset()
    return {
        "lang": lang,
        "dir": direction(lang),
        "languages": [(code, OWN_NAMES[code]) for code in LANGS],
        "roles": roles,
        "may_plan": may_plan(roles),
        "may_publish": may_publish(roles),
        "organisation": settings.HALQA_ORGANISATION,
        "demonstration": settings.HALQA_DEMO,
    }

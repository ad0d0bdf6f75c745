"""Accounts: my own, everybody's (for the administrator), the audit, and the links of the demonstration."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from halqa.core.problems import Refused
from halqa.locale import say
from halqa.staff.actions import make_account, new_password, set_roles, switch_account
from halqa.staff.forms import AccountForm
from halqa.staff.links import use_link
from halqa.staff.models import User
from halqa.staff.queries import accounts as all_accounts
from halqa.staff.queries import newest_audit
from halqa.staff.replies import tell, tell_refused
from halqa.staff.requests import lang_of, new_password_words, now_of, user_of
from halqa.staff.rules import Role, anyone_on_staff, may_administer, needs, open_to_all, roles_of


@needs(anyone_on_staff)
@require_GET
def me(request: HttpRequest) -> HttpResponse:
    """My account: roles, password, second factor."""
    return render(request, "staff/me.html", {"my_roles": sorted(roles_of(request.user), key=list(Role).index)})


@needs(may_administer)
@never_cache
def accounts(request: HttpRequest) -> HttpResponse:
    """All accounts; a new one gets a password that is shown once, on this page."""
    form = AccountForm(request.POST or None, lang=lang_of(request))
    given: dict[str, str] = {}
    if request.method == "POST" and form.is_valid():
        name, password = form.cleaned_data["username"], new_password_words()
        if User.objects.filter(username__iexact=name).exists():
            form.add_error("username", say(lang_of(request), "staff-form-username-taken"))
        else:
            roles = frozenset(Role(role) for role in form.cleaned_data["roles"])
            make_account(username=name, password=password, roles=roles, by=user_of(request), now=now_of(request))
            given, form = {"username": name, "password": password}, AccountForm(lang=lang_of(request))
    return _accounts_page(request, form, given, 422 if form.errors else 200)


def _accounts_page(request: HttpRequest, form: AccountForm, given: dict[str, str], status: int = 200) -> HttpResponse:
    page = {"accounts": all_accounts(), "form": form, "given": given, "all_roles": list(Role)}
    return render(request, "staff/accounts.html", page, status=status)


@needs(may_administer)
@require_POST
def roles(request: HttpRequest, pk: int) -> HttpResponse:
    """Set the roles of an account."""
    known = {role.value for role in Role}
    wanted = frozenset(Role(role) for role in request.POST.getlist("roles") if role in known)
    done = set_roles(user=get_object_or_404(User, pk=pk), roles=wanted, by=user_of(request), now=now_of(request))
    if isinstance(done, Refused):
        tell_refused(request, done)
    else:
        tell(request, "staff-told-roles")
    return redirect("staff:accounts")


@needs(may_administer)
@require_POST
def switch(request: HttpRequest, pk: int) -> HttpResponse:
    """Close an account, or open it again."""
    active = request.POST.get("active") == "1"
    done = switch_account(user=get_object_or_404(User, pk=pk), active=active, by=user_of(request), now=now_of(request))
    if isinstance(done, Refused):
        tell_refused(request, done)
    else:
        tell(request, "staff-told-opened" if active else "staff-told-closed")
    return redirect("staff:accounts")


@needs(may_administer)
@require_POST
@never_cache
def password(request: HttpRequest, pk: int) -> HttpResponse:
    """Give an account a new password, shown once."""
    user, words = get_object_or_404(User, pk=pk), new_password_words()
    new_password(user=user, password=words, by=user_of(request), now=now_of(request))
    given = {"username": user.username, "password": words}
    return _accounts_page(request, AccountForm(lang=lang_of(request)), given)


@needs(may_administer)
@require_GET
def audit(request: HttpRequest) -> HttpResponse:
    """Who did what, newest first."""
    return render(request, "staff/audit.html", {"rows": newest_audit()})


@open_to_all
@require_GET
@never_cache
def link(request: HttpRequest, token: str) -> HttpResponse:
    """Follow a single-use link of the demonstration."""
    used = use_link(
        token=token,
        address=request.META.get("REMOTE_ADDR", ""),
        demonstration=settings.HALQA_DEMO,
        now=now_of(request),
    )
    if isinstance(used, Refused):
        return render(request, "theme/refused.html", {"code": used.code}, status=403)
    login(request, used.user, backend=settings.AUTHENTICATION_BACKENDS[0])
    return redirect(used.next_page or settings.LOGIN_REDIRECT_URL)

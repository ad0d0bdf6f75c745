"""Every address of the staff door, asked for as everybody, answers as docs/roles.md says."""

from __future__ import annotations

import pytest
from django.test import Client

from halqa.core.words import FR
from halqa.locale import say
from halqa.staff.rules import Role, required_rule
from tests.desk.worlds import account
from tests.server.matrix import VISITOR, WHO, addresses, read, sample

NO_ROLE = "staff-no-role"


def test_every_address_has_a_row_and_every_row_an_address() -> None:
    assert set(read()) == set(addresses())


def test_every_view_carries_a_rule() -> None:
    assert [name for name, (_, view) in addresses().items() if required_rule(view) is None] == []


@pytest.mark.django_db
@pytest.mark.parametrize("who", WHO)
def test_everybody_opens_what_the_table_says_and_nothing_else(client: Client, who: str) -> None:
    table = read()
    if who != VISITOR:
        user = account(Role(who))
        user.set_password("quatre mots pris au hasard")
        user.save()
        client.force_login(user)
    wrong = []
    for name, (path, _) in addresses().items():
        if name == "account_logout":
            continue
        if _opened(client, sample(path), who) != table[name][who]:
            wrong.append(name)
    assert wrong == []


def _opened(client: Client, address: str, who: str) -> bool:
    """Whether the request reached its view: neither sent to log in nor refused for want of a role."""
    answer = client.get(address, headers={"Accept-Language": "fr"})
    sent_to = answer.headers.get("Location", "")
    if sent_to.startswith("/accounts/login/") and not address.startswith("/accounts/login/"):
        return False
    if answer.status_code == 403:
        return say(FR, f"refused-{NO_ROLE}") not in answer.content.decode()
    return answer.status_code < 500


@pytest.mark.django_db
def test_an_account_without_a_role_opens_no_room(client: Client) -> None:
    client.force_login(account(None, "nobody"))
    assert client.get("/house/").status_code == 403
    assert client.get("/desk/").status_code == 403


@pytest.mark.django_db
def test_a_post_needs_its_token_and_its_role(client: Client) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(account(Role.PROJECT_OFFICER))
    assert strict.post("/desk/frame/funder/", {"funder-name_fr": "Fonds"}).status_code == 403
    client.force_login(account(Role.VIEWER))
    assert client.post("/desk/frame/funder/", {"funder-name_fr": "Fonds"}).status_code == 403

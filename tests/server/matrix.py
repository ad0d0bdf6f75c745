"""The table of URL x role in docs/roles.md, read and written. `write()` makes it anew from the rules, for a person to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

from halqa.staff.rules import PUBLIC, Role, required_rule

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "roles.md"
VISITOR = "visitor"
WHO = (VISITOR, *(role.value for role in Role))
YES, NO = "yes", "–"
LOGGED_IN = {
    "account_reauthenticate",
    "account_change_password",
    "account_set_password",
    "mfa_index",
    "mfa_authenticate",
    "mfa_reauthenticate",
    "mfa_activate_totp",
    "mfa_deactivate_totp",
    "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes",
    "mfa_download_recovery_codes",
}
"""Pages of django-allauth that ask for a log-in themselves."""
HEAD = """# Who may open which page

One row for every address of the staff door, one column for a visitor and for each role. An account may hold several roles and may
then open what any of them may. `tests/server/test_matrix.py` asks for every address as everybody and fails when an address has no
row here, or when the answer differs from its row. The predicates are in `src/halqa/staff/rules.py`.

"""


def addresses() -> dict[str, tuple[str, Any]]:
    """Every address by its name: its path with arguments in angle brackets, and its view."""
    return dict(_walk(get_resolver().url_patterns, "", ""))


def _walk(patterns: list[URLPattern | URLResolver], before: str, space: str) -> Iterator[tuple[str, tuple[str, Any]]]:
    for pattern in patterns:
        path = before + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield (f"{space}:" if space else "") + (pattern.name or path), (path, pattern.callback)
        else:
            yield from _walk(pattern.url_patterns, path, pattern.namespace or space)


def read() -> dict[str, dict[str, bool]]:
    """The table: who may open which named address."""
    rows = {}
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| `") and len(cells) == len(WHO) + 2:
            rows[cells[0].strip("`")] = {who: cell == YES for who, cell in zip(WHO, cells[2:], strict=True)}
    return rows


def written() -> str:
    """The table as the rules have it."""
    lines = [f"| name | address | {' | '.join(who.replace('_', ' ') for who in WHO)} |", "|---" * (len(WHO) + 2) + "|"]
    for name, (path, view) in addresses().items():
        cells = [YES if _may(name, view, who) else NO for who in WHO]
        lines.append(f"| `{name}` | `/{path}` | {' | '.join(cells)} |")
    return HEAD + "\n".join(lines) + "\n"


def _may(name: str, view: Any, who: str) -> bool:
    rule = required_rule(view)
    if rule is None:
        return False
    if rule is PUBLIC:
        return who != VISITOR or name not in LOGGED_IN
    return who != VISITOR and rule(frozenset({Role(who)}))


def sample(path: str) -> str:
    """A path with made-up arguments: the right shape, nothing behind it."""
    return "/" + re.sub(r"<(int)?(?:[a-z]+)?:?[a-z_]+>", lambda m: "999999" if m.group(1) else "nothing", path)


def write() -> None:
    """Write the document anew after a change of rules or addresses; what changed is then read in the diff."""
    DOCUMENT.write_text(written(), encoding="utf-8")

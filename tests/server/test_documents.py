"""The documents lead to each other: no link goes nowhere, and README leads to each of them."""

from __future__ import annotations

import re
from pathlib import Path

DOCUMENTS = [Path("README.md"), Path("CONTRIBUTING.md"), Path("CHANGELOG.md"), *sorted(Path("docs").glob("*.md"))]
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


def links(document: Path) -> list[Path]:
    """The files that a document leads to, beside pages elsewhere."""
    found = _LINK.findall(document.read_text(encoding="utf-8"))
    return [(document.parent / each).resolve() for each in found if "://" not in each]


def test_no_link_goes_nowhere() -> None:
    assert [(str(one), str(to)) for one in DOCUMENTS for to in links(one) if not to.exists()] == []


def test_readme_leads_to_every_document() -> None:
    reached = set(links(DOCUMENTS[0]))
    assert [str(each) for each in DOCUMENTS[1:] if each.resolve() not in reached] == []

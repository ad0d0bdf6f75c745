"""Claims against each other: the published story as shipped, or a file somebody brings. Nothing is stored, nothing is corrected."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from halqa.core.ledger.check_claims import check_claims, summarise
from halqa.core.ledger.claims import ClaimsFile
from halqa.core.ledger.claims_file import LIMIT, read
from halqa.core.problems import Problem
from halqa.locale import say_problem
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_see_figures, needs

SHIPPED = Path(__file__).parent.parent / "published"


@require_http_methods(["GET", "POST"])
@needs(may_see_figures)
def check(request: HttpRequest) -> HttpResponse:
    """The shipped stories' checks, or those of an uploaded claims file."""
    files: list[tuple[str, ClaimsFile | Problem]] = []
    upload = request.FILES.get("file") if request.method == "POST" else None
    if upload is not None:
        name = str(upload.name or "")[-80:]
        files.append((name, read(upload.read(LIMIT + 1), name)))
    else:
        files += [(path.name, read(path.read_bytes(), path.name)) for path in sorted(SHIPPED.glob("*.claims.json"))]
    shown = [_shown(request, name, file) for name, file in files]
    return render(request, "record/claims.html", {"files": shown, "uploaded": upload is not None})


def _shown(request: HttpRequest, name: str, file: ClaimsFile | Problem) -> dict[str, Any]:
    if isinstance(file, Problem):
        sentence, remedy = say_problem(lang_of(request), file)
        return {"name": name, "sentence": sentence, "remedy": remedy}
    checks = check_claims(file)
    printed = {claim.id: claim for claim in file.claims}
    sources = {source.id: source for source in file.sources}
    rows = [
        (each, [(printed[id], sources[printed[id].source]) for id in each.claims if id in printed]) for each in checks
    ]
    return {"name": name, "title": file.title, "rows": rows, "summary": summarise(file, checks)}

from __future__ import annotations

import pytest

from halqa.render.document import Document
from tests.golden.documents.renew import HERE, as_text, documents


@pytest.mark.parametrize(
    ("stem", "document"), list(documents()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_document_says_what_it_said(stem: str, document: Document) -> None:
    assert as_text(document) == (HERE / f"{stem}.txt").read_text(encoding="utf-8"), (
        "If the change is meant: python -m tests.golden.documents.renew, then read the difference."
    )

"""Document -> bytes: HTML, PDF (typst), DOCX and XLSX. Every renderer accepts a Document and nothing else."""

from __future__ import annotations

from importlib import import_module
from typing import Literal, get_args

from halqa.render.document import Document

Format = Literal["html", "pdf", "docx", "xlsx"]
FORMATS: tuple[Format, ...] = get_args(Format)
MEDIA_TYPES: dict[Format, str] = {
    "html": "text/html; charset=utf-8",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_MODULES: dict[Format, str] = {"html": "html", "pdf": "pdf", "docx": "word", "xlsx": "sheet"}


def to_bytes(document: Document, form: Format) -> bytes:
    """The document as a file's bytes; equal documents give equal bytes. Raises NumberWithoutEvidence, KeyError for a format.

    The renderer is imported here, on first use: typst and the office writers are heavy and a phone's path never needs them.
    """
    write = import_module(f"halqa.render.{_MODULES[form]}").write
    return bytes(write(document))


def file_name(document: Document, form: Format) -> str:
    """The name a file is offered under; everything of the demonstration says so in its name."""
    mark = "DEMONSTRATION-" if document.world == "demonstration" else ""
    return f"{mark}{document.file_stem}-{document.lang}.{form}"

"""How every paper of the house is set: typst, our own fonts only, the same bytes for the same words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import typst

from halqa.render.letters import FONTS

Standard = Literal["ua-1", "a-3a"]


class Press:
    """A template and what it is told: values by the names under which the template reads them. Values are plain and printable
    (`letters.printable`); a text is given as it is."""

    def __init__(self, template: Path, told: Mapping[str, Any]) -> None:
        """Read the template; nothing is set yet."""
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
        inputs = {
            name: each if isinstance(each, str) else json.dumps(each, ensure_ascii=False) for name, each in told.items()
        }
        self._compiler = typst.Compiler(template.read_bytes(), root=FONTS, font_paths=fonts, sys_inputs=inputs)

    def pdf(self, date: str, *standards: Standard) -> bytes:
        """A PDF of these standards, made at the beginning of an ISO date by what it says."""
        moment = datetime.fromisoformat(f"{date}T00:00:00").replace(tzinfo=UTC)
        made = self._compiler.compile(format="pdf", timestamp=moment, pdf_standards=list(standards))
        assert isinstance(made, bytes)
        return made

    def pictures(self, ppi: float) -> list[bytes]:
        """A picture of each side."""
        made = self._compiler.compile(format="png", ppi=ppi)
        return made if isinstance(made, list) else [made] if made is not None else []

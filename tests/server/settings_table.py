"""The table of environment names in docs/settings.md, made from the comments of `halqa.server.environment`."""

from __future__ import annotations

import re
from pathlib import Path

from halqa.server import environment

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "settings.md"
HEAD = """# What an administrator may set

Halqa reads these names from the environment, once, when it starts. A value that cannot be understood stops the start with one
sentence. Nothing else is read from the environment, and everything has a default that works on one laptop. This page is generated
from `src/halqa/server/environment.py`; a test holds the two together.

| name | meaning and default |
|---|---|
"""


def names() -> dict[str, str]:
    """Every name with its meaning, as the comments beside the fields say it."""
    source = Path(environment.__file__).read_text(encoding="utf-8")
    return dict(re.findall(r"# (HALQA_[A-Z_]+): (.+)", source))


def read_by_the_code() -> set[str]:
    """Every name the code asks the environment for."""
    return set(re.findall(r'"(HALQA_[A-Z_]+)"', Path(environment.__file__).read_text(encoding="utf-8")))


def written() -> str:
    """The document as it should be."""
    return HEAD + "".join(f"| `{name}` | {meaning} |\n" for name, meaning in names().items())


def write() -> None:
    """Write the document anew."""
    DOCUMENT.write_text(written(), encoding="utf-8")

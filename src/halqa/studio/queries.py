"""What the studio may be asked: which packs are shipped."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings


def shipped_packs() -> tuple[str, ...]:
    """The folder names of the packs that come with Halqa, in order."""
    root: Path = settings.HALQA_PACKS
    if not root.is_dir():
        return ()
    return tuple(sorted(path.name for path in root.iterdir() if path.is_dir() and not path.name.startswith((".", "_"))))

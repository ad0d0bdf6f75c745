"""The palette as the style sheet states it, and which text may stand on which ground (WCAG 2.2 contrast)."""

from __future__ import annotations

import re
from pathlib import Path

TOKENS = Path(__file__).parent / "static" / "halqa" / "css" / "tokens.css"
ENOUGH = 4.5
"""WCAG 2.2, success criterion 1.4.3, for text of any size."""
ENOUGH_FOR_SHAPES = 3.0
"""WCAG 2.2, success criterion 1.4.11: borders of inputs, seats of a ring, focus rings."""

_GROUNDS = ("paper", "surface", "sunken")
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((text, ground) for text in ("ink", "soft", "action", "action-deep", "attention-deep", "true", "true-deep", "second")
      for ground in _GROUNDS),
    ("attention", "paper"), ("attention", "surface"),
    *((text, "action-tint") for text in ("ink", "soft", "action", "action-deep")),
    *((text, "attention-tint") for text in ("ink", "soft", "action", "attention-deep")),
    *((text, "true-tint") for text in ("ink", "soft", "action", "true-deep")),
    ("on-action", "action"), ("on-action", "action-deep"), ("on-attention", "attention"),
)  # fmt: skip
"""Every pair of roles that text and its ground form somewhere in the style sheets."""

SHAPE_PAIRS: tuple[tuple[str, str], ...] = tuple(
    (shape, ground) for shape in ("edge", "action", "attention", "true") for ground in ("paper", "surface")
)


def palettes(css: str) -> dict[str, dict[str, str]]:
    """The custom properties of each palette (`light`, `dark`, `print`), as `{role: #RRGGBB}`. Dark and print inherit nothing."""
    found: dict[str, dict[str, str]] = {}
    for block in re.split(r"/\* palette: (?=\w+ \*/)", css)[1:]:
        name = block.split(" ", 1)[0]
        found[name] = {}
        for role, colour in re.findall(r"--([a-z-]+): (#[0-9A-Fa-f]{6});", block):
            found[name].setdefault(role, colour)
    return found


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours written `#RRGGBB`: from 1 (the same) to 21 (black and white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


LOGO_TYPES = {".png": "image/png", ".svg": "image/svg+xml"}
LARGEST_LOGO = 64 * 1024
"""Bytes: the logo travels inside every page, so that no page waits for it."""


def is_colour(text: str) -> bool:
    """Whether a text is a colour written `#RRGGBB`."""
    return re.fullmatch(r"#[0-9A-Fa-f]{6}", text) is not None


def unreadable(light: str, dark: str) -> str:
    """Where an organisation's colours of action would be hard to read: "action on paper, 3.2:1"; empty when nowhere."""
    stated = palettes(TOKENS.read_text(encoding="utf-8"))
    for name, colour in (("light", light), ("dark", dark)):
        colours = {**stated[name], "action": colour, "action-deep": colour}
        for text, ground in TEXT_PAIRS:
            ratio = contrast(colours[text], colours[ground])
            if ratio < ENOUGH:
                return f"{text} on {ground} in the {name} pages, {ratio:.1f}:1 instead of {ENOUGH}:1"
    return ""

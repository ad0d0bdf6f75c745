"""The numbers under which the steps of a case are known in the room: on their printed cards and on the interpreter's page."""

from __future__ import annotations

import hashlib

from halqa.activities.case.spec import Spec


def card_numbers(spec: Spec) -> dict[str, int]:
    """The number of each step's card, from 1, the same each time. The order is that of digests: it tells nothing about the story."""
    shuffled = sorted(spec.steps, key=lambda step: hashlib.sha256(f"{spec.start}/{step.id}".encode()).digest())
    return {step.id: number for number, step in enumerate(shuffled, start=1)}

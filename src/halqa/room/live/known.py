"""Which acts a room may have answered before: bounded memory in front of the disk.

Nearly every act is new, and a look at the disk for each batch costs more than deciding it. What this says it does not know was never
added; what it may know is looked for on disk. So a mistake costs a look and never an answer.
"""

from __future__ import annotations

from collections.abc import Iterable

from halqa.core.ids import ActId

_BITS = 20
SIZE = 1 << _BITS
"""Bits that are kept, 128 kB a room: of 50,000 acts one new one in 400 is looked for in vain, of 150,000 one in 23."""
_MASK = SIZE - 1


class Known:
    """A set of act ids that may say yes too often and never no. (A Bloom filter: three bits an act, cut from its hash.)"""

    def __init__(self, acts: Iterable[ActId] = ()) -> None:
        """Knows these from the start."""
        self._kept = bytearray(SIZE // 8)
        for act in acts:
            self.add(act)

    def add(self, act: ActId) -> None:
        """Know this act from now on."""
        digest, kept = hash(act), self._kept
        for _ in range(3):
            at = digest & _MASK
            kept[at >> 3] |= 1 << (at & 7)
            digest >>= _BITS

    def __contains__(self, act: ActId) -> bool:
        """Whether it may have been added; False: it never was."""
        digest, kept = hash(act), self._kept
        for _ in range(3):
            at = digest & _MASK
            if not kept[at >> 3] >> (at & 7) & 1:
                return False
            digest >>= _BITS
        return True

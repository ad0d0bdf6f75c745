"""Theory: pages that the facilitator turns; nothing to answer."""

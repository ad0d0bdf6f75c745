"""Themes that the circle shares; written cards only where the facilitator turns them on."""

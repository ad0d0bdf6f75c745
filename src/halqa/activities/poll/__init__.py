"""The poll: one question to the circle, and what it thinks."""

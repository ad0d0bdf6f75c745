"""Feedback: a few short scales and, if people wish, a few words. Nobody is named."""

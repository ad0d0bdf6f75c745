"""The real phone door of the room's tests serves here too."""

from tests.room.conftest import data, door

__all__ = ["data", "door"]

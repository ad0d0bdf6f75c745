"""A model field for a text unit in its languages."""

from __future__ import annotations

from typing import Any

import msgspec
from django.db import models

from halqa.core.words import Text


class TextUnitField(models.JSONField):
    """Stores a `core.words.Text` as JSON and gives it back as one."""

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Text | None:
        """The stored JSON as a Text."""
        plain = super().from_db_value(value, expression, connection)
        return None if plain is None else msgspec.convert(plain, Text)

    def to_python(self, value: Any) -> Any:
        """A Text, from a Text or its plain form."""
        return msgspec.convert(value, Text) if isinstance(value, dict) else value

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        """The Text as JSON for the database."""
        plain = msgspec.to_builtins(value) if isinstance(value, Text) else value
        return super().get_db_prep_value(plain, connection, prepared)

    def value_to_string(self, obj: models.Model) -> Any:
        """The plain form, for serialisation."""
        return msgspec.to_builtins(self.value_from_object(obj))

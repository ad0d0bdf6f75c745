"""What the database itself refuses, whatever code asks: edited entries, moved seals, and a seal in another world.

The published story has no session, so a sealed report that names none is refused too: nothing can be attached to it. A table that a
migration remakes loses its triggers in SQLite: run `apply` again at the end of such a migration.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

GUARDS: dict[str, str] = {
    "record_presence_stands": """
        CREATE TRIGGER record_presence_stands BEFORE UPDATE ON record_presenceentry
        BEGIN SELECT RAISE(ABORT, 'an entry is never edited: reverse it'); END""",
    "record_headcount_stands": """
        CREATE TRIGGER record_headcount_stands BEFORE UPDATE ON record_headcountentry
        BEGIN SELECT RAISE(ABORT, 'an entry is never edited: count again'); END""",
    "record_answer_stands": """
        CREATE TRIGGER record_answer_stands BEFORE UPDATE ON record_answernote
        BEGIN SELECT RAISE(ABORT, 'a note is never edited: note again'); END""",
    "record_seal_stands": """
        CREATE TRIGGER record_seal_stands BEFORE UPDATE ON record_sealedreport
        BEGIN SELECT RAISE(ABORT, 'a sealed report never moves: seal a new version'); END""",
    "record_seal_in_its_world": """
        CREATE TRIGGER record_seal_in_its_world BEFORE INSERT ON record_sealedreport
        WHEN json_array_length(NEW.sessions) = 0 OR EXISTS (
            SELECT 1 FROM json_each(NEW.sessions) AS named
            LEFT JOIN desk_session ON desk_session.key = named.value
            LEFT JOIN desk_programme ON desk_programme.key = desk_session.programme_id
            WHERE desk_programme.world IS NULL OR desk_programme.world <> NEW.world)
        BEGIN SELECT RAISE(ABORT, 'a report is sealed in the world of its sessions'); END""",
    "record_programme_world": """
        CREATE TRIGGER record_programme_world BEFORE UPDATE OF world ON desk_programme WHEN NEW.world <> OLD.world
        BEGIN SELECT RAISE(ABORT, 'a programme keeps its world'); END""",
    "record_session_world": """
        CREATE TRIGGER record_session_world BEFORE UPDATE OF programme_id ON desk_session
        WHEN (SELECT world FROM desk_programme WHERE key = NEW.programme_id)
          <> (SELECT world FROM desk_programme WHERE key = OLD.programme_id)
        BEGIN SELECT RAISE(ABORT, 'a session keeps its world'); END""",
}


_PLPGSQL: dict[str, tuple[str, str, str]] = {
    "record_presence_stands": (
        "record_presenceentry",
        "UPDATE",
        "RAISE integrity_constraint_violation USING MESSAGE = 'an entry is never edited: reverse it';",
    ),
    "record_headcount_stands": (
        "record_headcountentry",
        "UPDATE",
        "RAISE integrity_constraint_violation USING MESSAGE = 'an entry is never edited: count again';",
    ),
    "record_answer_stands": (
        "record_answernote",
        "UPDATE",
        "RAISE integrity_constraint_violation USING MESSAGE = 'a note is never edited: note again';",
    ),
    "record_seal_stands": (
        "record_sealedreport",
        "UPDATE",
        "RAISE integrity_constraint_violation USING MESSAGE = 'a sealed report never moves: seal a new version';",
    ),
    "record_seal_in_its_world": (
        "record_sealedreport",
        "INSERT",
        """IF jsonb_array_length(NEW.sessions) = 0 OR EXISTS (
            SELECT 1 FROM jsonb_array_elements_text(NEW.sessions) AS named(key)
            LEFT JOIN desk_session ON desk_session.key = named.key
            LEFT JOIN desk_programme ON desk_programme.key = desk_session.programme_id
            WHERE desk_programme.world IS NULL OR desk_programme.world <> NEW.world)
        THEN RAISE integrity_constraint_violation USING MESSAGE = 'a report is sealed in the world of its sessions'; END IF;""",
    ),
    "record_programme_world": (
        "desk_programme",
        "UPDATE OF world",
        """IF NEW.world <> OLD.world
        THEN RAISE integrity_constraint_violation USING MESSAGE = 'a programme keeps its world'; END IF;""",
    ),
    "record_session_world": (
        "desk_session",
        "UPDATE OF programme_id",
        """IF (SELECT world FROM desk_programme WHERE key = NEW.programme_id)
          <> (SELECT world FROM desk_programme WHERE key = OLD.programme_id)
        THEN RAISE integrity_constraint_violation USING MESSAGE = 'a session keeps its world'; END IF;""",
    ),
}
"""The same for PostgreSQL: table, moment, body."""


def apply(apps: Any, schema_editor: Any) -> None:
    """Make the guards (a migration's operation)."""
    lift(apps, schema_editor)
    for statement in _made(schema_editor.connection.vendor):
        schema_editor.execute(statement, params=None)


def lift(apps: Any, schema_editor: Any) -> None:
    """Take the guards away (the operation reversed)."""
    for name, (table, _, _) in _PLPGSQL.items():
        on = f" ON {table}" if schema_editor.connection.vendor == "postgresql" else ""
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}{on}")


def _made(vendor: str) -> Iterator[str]:
    if vendor != "postgresql":
        yield from GUARDS.values()
        return
    for name, (table, moment, body) in _PLPGSQL.items():
        yield (
            f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN {body} RETURN NEW; END $guard$"
        )
        yield f"CREATE TRIGGER {name} BEFORE {moment} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()"

"""What the database itself refuses, whatever code asks: edited entries, moved seals, and a seal in another world.

The published story has no session, so a sealed report that names none is refused too: nothing can be attached to it. A table that a
migration remakes loses its triggers in SQLite: run `apply` again at the end of such a migration.
"""

from __future__ import annotations

from typing import Any

GUARDS: dict[str, str] = {
    "record_presence_stands": """
        CREATE TRIGGER record_presence_stands BEFORE UPDATE ON record_presenceentry
        BEGIN SELECT RAISE(ABORT, 'an entry is never edited: reverse it'); END""",
    "record_headcount_stands": """
        CREATE TRIGGER record_headcount_stands BEFORE UPDATE ON record_headcountentry
        BEGIN SELECT RAISE(ABORT, 'an entry is never edited: count again'); END""",
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


def apply(apps: Any, schema_editor: Any) -> None:
    """Make the guards (a migration's operation)."""
    for name, statement in GUARDS.items():
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}")
        schema_editor.execute(statement)


def lift(apps: Any, schema_editor: Any) -> None:
    """Take the guards away (the operation reversed)."""
    for name in GUARDS:
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}")

"""A branching case, played at tables, in plenary or alone."""

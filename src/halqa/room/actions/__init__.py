"""What changes a room: opening it, and the facilitator's commands."""

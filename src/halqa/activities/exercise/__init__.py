"""A role-play: private cards, phases, what reaches the players on the way, a stop for everybody, the observers' grid, the debrief."""

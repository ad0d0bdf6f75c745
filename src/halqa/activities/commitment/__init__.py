"""One act that each person takes on, within a month."""

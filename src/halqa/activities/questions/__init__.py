"""Questions: anyone asks, nobody is named, and what is not answered now is owed with a date."""

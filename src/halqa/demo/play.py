"""`python -m halqa.demo.play`: the simulated phones' process, started by the page's button."""

from __future__ import annotations

import django


def main() -> None:
    """Play Bir Saada at a pace a person can watch; trouble is shown on the page, and what was received is kept."""
    django.setup()
    from halqa.demo import progress
    from halqa.demo.settings import ENVIRONMENT
    from halqa.demo.stage import WATCHED, play_with_phones

    try:
        play_with_phones(pace=WATCHED)
    except Exception:
        played = progress.read(ENVIRONMENT.data)
        played.phase = "failed"
        progress.write(ENVIRONMENT.data, played)
        raise


if __name__ == "__main__":
    main()

"""The staff door's process: Django under WSGI threads (waitress). Started and watched by `halqa.server.serve`.

Which settings it uses is in DJANGO_SETTINGS_MODULE; the demonstration has its own.
"""

from __future__ import annotations

import waitress

from halqa.server import environment

THREADS = 8


def main() -> None:
    """Serve until stopped."""
    from halqa.server.wsgi import application  # Django's start-up reads the settings: after the module is named

    env = environment.read()
    waitress.serve(application, host=env.staff_host, port=env.staff_port, threads=THREADS, ident="halqa", _quiet=True)


if __name__ == "__main__":
    main()

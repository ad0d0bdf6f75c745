"""The staff door's process: Django under WSGI threads (waitress). Started and watched by `halqa.server.serve`.

Which settings it uses is in DJANGO_SETTINGS_MODULE; the demonstration has its own.
"""

from __future__ import annotations

import argparse
import os

import waitress

from halqa.core.words import FR, Lang
from halqa.locale import say
from halqa.server import environment, platform

THREADS = 8


def main(argv: list[str] | None = None) -> int:
    """Serve until stopped; the exit status: 3 refused to start (the reason is on standard error)."""
    parser = argparse.ArgumentParser(prog="halqa.server.staff")
    parser.add_argument("--language", default=FR)
    lang = Lang(parser.parse_args(argv).language)
    from halqa.server.wsgi import application  # Django's start-up reads the settings: after the module is named

    env = environment.read()
    # Every request is one transaction: ending at once loses nothing that was answered, and no door stays open alone.
    platform.end_with_parent(lambda: os._exit(0))
    # In server mode the proxy says for whom and by https it asks; whoever else claims so is not heard.
    proxied = (
        {"trusted_proxy": env.proxy, "trusted_proxy_headers": "x-forwarded-for x-forwarded-proto"} if env.origin else {}
    )
    try:
        server = waitress.create_server(
            application, host=env.staff_host, port=env.staff_port, threads=THREADS, ident="halqa", **proxied
        )
    except OSError:
        platform.tell(say(lang, "phone-cannot-port", address=f"{env.staff_host}:{env.staff_port}"))
        return platform.REFUSED
    server.run()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

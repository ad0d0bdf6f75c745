"""The staff door whose port is taken refuses at once, with a sentence, so that `serve` does not try again and again."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from halqa.core.words import LANGS, Lang
from halqa.locale import say
from halqa.server.platform import REFUSED


@pytest.mark.live
@pytest.mark.parametrize("lang", LANGS)
def test_a_staff_door_whose_port_is_taken_says_so_and_is_not_tried_again(tmp_path: Path, lang: Lang) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        address = f"127.0.0.1:{other.getsockname()[1]}"
        ended = subprocess.run(
            [sys.executable, "-m", "halqa.server.staff", "--language", lang],
            env={
                **os.environ,  # noqa: TID251 - the surroundings of the command
                "HALQA_DATA": str(tmp_path),
                "HALQA_SECRET": "a-secret-that-is-long-enough-for-tests-only-and-nothing-else",
                "HALQA_STAFF_PORT": address.partition(":")[2],
                "DJANGO_SETTINGS_MODULE": "halqa.server.settings",
                "PYTHONUTF8": "1",
            },
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )
    said = (ended.stdout + ended.stderr).replace("\u2068", "").replace("\u2069", "")
    sentence = say(lang, "phone-cannot-port", address=address).replace("\u2068", "").replace("\u2069", "")
    assert said.splitlines() == [f"halqa: {sentence}"]
    assert ended.returncode == REFUSED

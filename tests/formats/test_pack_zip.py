"""A pack as a zip comes back byte for byte; a hostile zip is refused by name before anything is opened."""

from __future__ import annotations

import base64
import hashlib
import io
import stat
import struct
import zipfile
from collections.abc import Callable

import pytest

from halqa.core.problems import Refused
from halqa.core.words import LANGS
from halqa.formats import pack_zip
from halqa.formats.pack_folder import LARGEST, read_files
from halqa.formats.pack_sounds import MOST_SOUND
from halqa.locale import say_refusal
from tests.core.packs.samples import SHIPPED


def zipped(members: dict[str, bytes], link: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = (stat.S_IFLNK if name == link else stat.S_IFREG | 0o644) << 16
            archive.writestr(info, body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def test_the_shipped_pack_comes_back_and_its_zip_is_always_the_same() -> None:
    files, _ = read_files(SHIPPED)
    data = pack_zip.write(files, "premier-cercle", {})
    assert pack_zip.read(data) == pack_zip.Unzipped(files, ())
    assert pack_zip.write(dict(reversed(files.items())), "premier-cercle", {}) == data


def test_a_zip_without_a_folder_and_what_is_not_of_the_pack() -> None:
    members = {"pack.halqa": b"halqa 1\n", "photo.jpg": b"x", "sous/autre.halqa": b"halqa 1\n"}
    assert pack_zip.read(zipped(members)) == pack_zip.Unzipped(
        {"pack.halqa": "halqa 1\n"}, ("photo.jpg", "sous/autre.halqa")
    )
    nested = {"d/e/pack.halqa": b"\xef\xbb\xbfhalqa 1\n", "d/.versions/x": b""}
    assert pack_zip.read(zipped(nested)) == pack_zip.Unzipped({"pack.halqa": "halqa 1\n"}, ("d/.versions/x",))


VOICE = (b"\xff\xfb\x90\xc4" + bytes(413)) * 40
"""A second of silence, as mp3."""
TEXT = "halqa 1\npack: p\nsource: fr\n\ntitle\nfr| Puits\nsound fr=a.mp3 ar=b.m4a en=c.mp3 ary=d.mp3\n"


def test_recordings_that_texts_name_come_along_and_the_zip_is_always_the_same() -> None:
    data = pack_zip.write({"pack.halqa": TEXT}, "p", {"c.mp3": VOICE + b"c", "a.mp3": VOICE})
    again = pack_zip.write({"pack.halqa": TEXT}, "p", {"a.mp3": VOICE, "c.mp3": VOICE + b"c"})
    assert data == again
    read = pack_zip.read(data)
    assert read == pack_zip.Unzipped({"pack.halqa": TEXT}, (), {"a.mp3": VOICE, "c.mp3": VOICE + b"c"})


def test_what_no_text_names_and_what_no_phone_plays_is_left() -> None:
    members = {
        "p/pack.halqa": TEXT.encode(),
        "p/a.mp3": VOICE,
        "p/b.m4a": VOICE,
        "p/c.mp3": b"a text",
        "p/d.mp3": VOICE + noise(1_000_000),
        "p/e.mp3": VOICE,
        "p/sons/c.mp3": VOICE,
        "a.mp3": VOICE,
    }
    read = pack_zip.read(zipped(members))
    assert isinstance(read, pack_zip.Unzipped)
    assert read.sounds == {"a.mp3": VOICE}
    assert read.left == ("a.mp3", "p/b.m4a", "p/c.mp3", "p/d.mp3", "p/e.mp3", "p/sons/c.mp3")


def test_sixty_megabytes_of_recordings_fit_and_no_more_are_taken() -> None:
    names = [f"v{number}.mp3" for number in range(62)]
    texts = "".join(f"say s{number}\nfr| Mot\nsound fr={name}\n" for number, name in enumerate(names))
    files = {"pack.halqa": TEXT, "t.theory.halqa": f"halqa 1\ntheory: t\n== p\n{texts}"}
    voice = b"\xff\xfb\x90\xc4" + noise(1_000_000 - 100)
    read = pack_zip.read(pack_zip.write(files, "p", dict.fromkeys(names, voice)))
    assert isinstance(read, pack_zip.Unzipped)
    assert 58 < len(read.sounds) < 62
    assert sum(map(len, read.sounds.values())) <= MOST_SOUND
    assert len(read.left) == 62 - len(read.sounds)


def noise(size: int) -> bytes:
    """Bytes that no zip makes much smaller: their ratio is innocent."""
    return b"".join(hashlib.sha256(str(number).encode()).digest() for number in range(size // 32 + 1))


LOCKED = (
    "UEsDBAoACQAAAD2Wel0fkzAyHAAAABAAAAAKAAAAcGFjay5oYWxxYcKVbE468LaSgK5GtvRSCoe0QQifZlI/20jLN9RQSwcIH5MwMhwAAAAQAAAAUEsBAh4DCgAJAAAA"
    "PZZ6XR+TMDIcAAAAEAAAAAoAAAAAAAAAAQAAAKSBAAAAAHBhY2suaGFscWFQSwUGAAAAAAEAAQA4AAAAVAAAAAAA"
)
"""What Info-ZIP makes of a pack with a password."""


def packed(method: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("pack.halqa", b"halqa 1\n" * 20)
    return out.getvalue()


def saying(offset: int, value: int) -> bytes:
    """A zip whose directory says something else of its member: at 6 the version it needs, at 8 its flags, at 10 how it is packed."""
    data = bytearray(packed(zipfile.ZIP_DEFLATED))
    struct.pack_into("<H", data, data.find(b"PK\x01\x02") + offset, value)
    return bytes(data)


HOSTILE: dict[str, Callable[[], bytes]] = {
    "broken-file": lambda: b"not a zip",
    "strange-name": lambda: zipped({"../../pack.halqa": b"x"}),
    "strange-name absolute": lambda: zipped({"/etc/pack.halqa": b"x"}),
    "strange-name link": lambda: zipped({"pack.halqa": b"/etc/passwd"}, link="pack.halqa"),
    "odd-name too long": lambda: zipped({"pack.halqa": b"x", f"{'x' * 250}.case.halqa": b"x"}),
    "odd-name of two lines": lambda: zipped({"pack.halqa": b"x", "a\nb.case.halqa": b"x"}),
    "odd-name of another system": lambda: zipped({"pack.halqa": b"x", "d\\b.case.halqa": b"x"}),
    "too-many-parts": lambda: zipped({f"{n}.halqa": b"" for n in range(pack_zip.MEMBERS + 1)}),
    "bomb": lambda: zipped({"pack.halqa": b"\0" * 39_000_000}),
    "locked": lambda: base64.b64decode(LOCKED),
    "packed with bzip2": lambda: packed(zipfile.ZIP_BZIP2),
    "packed with lzma": lambda: packed(zipfile.ZIP_LZMA),
    "packed with deflate64": lambda: saying(10, 9),
    "packed as a patch": lambda: saying(8, 0x20),
    "packed and locked as a whole": lambda: saying(8, 0x40),
    "packed by a newer version": lambda: saying(6, 99),
    "no-pack": lambda: zipped({"photo.jpg": b"x"}),
    "not-utf8": lambda: zipped({"pack.halqa": b"\xff\xfe"}),
    "large-file": lambda: zipped({"pack.halqa": noise(LARGEST)}),
    "bomb of many": lambda: zipped(
        {"pack.halqa": b"x", **{f"{n}.mp3": (noise(1000) * 5)[:4_000] * 1000 for n in range(21)}}
    ),
    "too-large": lambda: b"\0" * (pack_zip.LARGEST_ZIP + 1),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_pack_is_refused_in_words(name: str) -> None:
    code = name.split()[0]
    refused = pack_zip.read(HOSTILE[name]())
    assert isinstance(refused, Refused)
    assert refused.code == f"pack-zip-{code}"
    for lang in LANGS:
        assert say_refusal(lang, refused)

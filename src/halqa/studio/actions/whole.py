"""A whole file written at once, a version brought back, other programs' files taken in."""

from __future__ import annotations

import datetime as dt

import msgspec

from halqa.core.packs.build import read_pack
from halqa.core.packs.edits import with_retired
from halqa.core.packs.source import cut
from halqa.core.problems import Problem, Refused
from halqa.core.words import Lang
from halqa.formats.exchange.parts import Format, Incoming, Loss, Taken
from halqa.formats.pack_folder import LARGEST
from halqa.staff.models import User
from halqa.studio.actions.arranging import Stamp
from halqa.studio.actions.saving import RESTORED, Files, Saved, change_pack, ids_file
from halqa.studio.folders import place_of
from halqa.studio.versions import digest_of, files_of, versions_of


class Clash(msgspec.Struct, frozen=True):
    """The file changed on disk since it was shown: what stands there now. Nothing was written."""

    theirs: str


class Came(msgspec.Struct, frozen=True):
    """What an import brought: the names of its files, how many things are in them, what is wrong and what did not come along."""

    files: tuple[str, ...]
    count: int
    problems: tuple[Problem, ...]
    losses: tuple[Loss, ...]


def tidy(text: str) -> str:
    """A text as a file holds it: line ends of one kind, one at the end."""
    return "\n".join(line.text for line in cut("", text)).rstrip("\n") + "\n"


def write_file(
    *, pack: str, file: str, text: str, seen: str, by: User | None, now: dt.datetime
) -> Saved | Clash | Refused:
    """A whole file anew. `seen` is the digest of the text it was written upon: another on disk is a clash, and nothing is written."""
    clash: list[str] = []

    def edit(files: Files) -> Files | Refused:
        clash.clear()
        if file not in files:
            return Refused("studio-file-gone", {"file": file})
        if len(text.encode("utf-8")) > LARGEST:
            return Refused("studio-file-large", {"file": file})
        if digest_of(files[file].encode("utf-8")) != seen and tidy(text) != files[file]:
            clash[:] = [files[file]]
            return files
        return {**files, file: tidy(text)}

    done = change_pack(name=pack, edit=edit, by=by, now=now)
    if isinstance(done, Refused):
        return done
    return Clash(clash[0]) if clash else done


def restore(*, pack: str, version: str, stamp: Stamp) -> Saved | Refused:
    """Make an earlier version the present one. What was retired since stays retired, and so do ids that are gone with this."""
    place = place_of(pack)
    found = [each for each in versions_of(place.folder) if each.key == version] if place and place.own else []
    if place is None or not found:
        return Refused("studio-no-version", {"version": version})
    files = files_of(place.folder, found[0])

    def edit(current: Files) -> Files | Refused:
        new = read_pack(files)
        used = {named.path for named in new.names} | set(new.pack.retired)
        kept = [path for path in read_pack(current).pack.retired if path not in used]
        if not kept:
            return dict(files)
        ids = ids_file(files)
        return {**files, ids: with_retired(files.get(ids, ""), pack, kept)}

    return change_pack(name=pack, edit=edit, by=stamp.by, now=stamp.now, why=RESTORED)


def take_in(*, pack: str, form: Format, file: str, data: bytes, lang: Lang, stamp: Stamp) -> Came | Refused:
    """Another program's file into a pack: new files beside those that stand, or the changes it is made for."""
    came: list[Taken] = []

    def edit(files: Files) -> Files | Refused:
        incoming = Incoming(
            file=file, lang=lang, identity=pack, into=read_pack(files), standing=frozenset(files), texts=dict(files)
        )
        taken = form.read(data, incoming)
        if isinstance(taken, Refused):
            return taken
        over = [name for name in taken.files if name in files and name not in taken.changes]
        if over:
            return Refused("exchange-file-exists", {"file": over[0]})
        came[:] = [taken]
        return {**files, **taken.files}

    done = change_pack(name=pack, edit=edit, by=stamp.by, now=stamp.now, why="imported")
    if isinstance(done, Refused):
        return done
    taken = came[0]
    return Came(tuple(taken.files), taken.count, taken.problems, taken.losses)

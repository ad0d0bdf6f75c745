"""Broken and hostile workbooks, made here so that none lies in the repository."""

from __future__ import annotations

import io
import struct
import zipfile

import xlsxwriter

HEAD = ("Nom", "Prénom", "Sexe", "Institution", "Matricule")
ROW = ("Tadil", "Mirane", "F", "Garde", "MAT-1")


def workbook(
    *rows: tuple[str, ...],
    merged: str = "",
    formula: str = "",
    numbers: dict[str, float] | None = None,
    second: str = "",
) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Liste")
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.write_string(at, column, text)
        if merged:
            sheet.merge_range(merged, "Tadil")
        if formula:
            sheet.write_formula("C2", formula, value="F")
        for name, number in (numbers or {}).items():
            sheet.write_number(name, number)
        if second:
            book.add_worksheet(second)
    return out.getvalue()


def changed_part(data: bytes, part: str, old: str, new: str) -> bytes:
    """The workbook with some text of one part exchanged."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for info in before.infolist():
            text = before.read(info)
            if info.filename == part:
                assert old.encode() in text
                text = text.replace(old.encode(), new.encode())
            after.writestr(info.filename, text)
    return out.getvalue()


def with_part(data: bytes, part: str, content: bytes) -> bytes:
    """The workbook with one more part."""
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, content)
    return out.getvalue()


def lying(data: bytes, part: str, claim: int) -> bytes:
    """The workbook whose directory and local header claim another decompressed size for one part."""
    raw = bytearray(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        info = archive.getinfo(part)
    struct.pack_into("<I", raw, info.header_offset + 22, claim)
    at = raw.find(b"PK\x01\x02")
    while raw[at + 46 : at + 46 + len(part)] != part.encode():
        at = raw.find(b"PK\x01\x02", at + 1)
    struct.pack_into("<I", raw, at + 24, claim)
    return bytes(raw)


def bomb(part: str = "xl/worksheets/sheet1.xml", megabytes: int = 1000) -> bytes:
    """A workbook whose sheet swells to a gigabyte; about a megabyte on disk."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open(part, "w", force_zip64=True) as member:
            block = b" " * 1_000_000
            for _ in range(megabytes):
                member.write(block)
    return out.getvalue()

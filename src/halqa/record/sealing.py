"""A sealed report as bytes and back: every value of the document with its type's name, in one canonical order, and its digest.

The digest covers the whole: words, figures with their evidence, quoted claims, the ledger's position, the world and the version. The
same values always give the same bytes, so a seal can be verified years later without the code that wrote the report.
"""

from __future__ import annotations

import hashlib
import inspect
from typing import Any

import msgspec

from halqa.core import problems, words
from halqa.core.ledger import claims, entries, figures
from halqa.core.ledger.figures import Amount, Figure
from halqa.render import document as documents
from halqa.render.document import Document

TYPE = "$"
_TYPES: dict[str, type[msgspec.Struct]] = {
    name: each
    for module in (words, problems, claims, entries, figures, documents)
    for name, each in vars(module).items()
    if inspect.isclass(each) and issubclass(each, msgspec.Struct) and each.__module__ == module.__name__
}


class Sealed(msgspec.Struct, frozen=True, kw_only=True):
    """What a seal freezes. `document` has no seal in it yet: the digest of this is the seal."""

    name: str
    lang: str
    world: str
    sessions: tuple[str, ...]
    position: int
    version: int
    public: bool
    sealed_at: str
    document: Document


class BrokenSeal(ValueError):
    """The bytes are not what was sealed."""


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        fields = {name: _plain(getattr(value, name)) for name in value.__struct_fields__}
        return {TYPE: type(value).__name__, **fields}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    return value


def _typed(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_typed(each) for each in value)
    if isinstance(value, dict):
        fields = {name: _typed(each) for name, each in value.items() if name != TYPE}
        return _TYPES[value[TYPE]](**fields) if TYPE in value else fields
    return value


_TYPES["Sealed"] = Sealed


def encode(sealed: Sealed) -> bytes:
    """The canonical bytes of what is sealed."""
    return msgspec.json.encode(_plain(sealed), order="sorted")


def digest(body: bytes) -> str:
    """The seal: SHA-256 of the canonical bytes, in hexadecimal."""
    return hashlib.sha256(body).hexdigest()


def decode(body: bytes, seal: str) -> Sealed:
    """What was sealed, its document carrying the seal. Raises BrokenSeal when the bytes do not have this digest."""
    if digest(body) != seal:
        raise BrokenSeal(seal)
    sealed: Sealed = _typed(msgspec.json.decode(body))
    return msgspec.structs.replace(sealed, document=msgspec.structs.replace(sealed.document, seal=seal))


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One number that changed between two versions. `before` or `after` is None where it was not printed."""

    rule: str
    scope: tuple[str, ...]
    dimension: str
    cell: str
    before: Amount | None
    after: Amount | None


def differences(before: Document, after: Document) -> tuple[Difference, ...]:
    """Every figure and cell that differs between two versions of a report, in the order of the older one, then what is new."""
    old, new = _numbers(before), _numbers(after)
    keys = [*old, *(key for key in new if key not in old)]
    return tuple(
        Difference(rule=key[0], scope=key[1], dimension=key[2], cell=key[3], before=old.get(key), after=new.get(key))
        for key in keys
        if old.get(key) != new.get(key)
    )


_Key = tuple[str, tuple[str, ...], str, str]


def _numbers(document: Document) -> dict[_Key, Amount]:
    numbers: dict[_Key, Amount] = {}
    for figure in document.appendix.figures:
        scope = _scope(figure)
        numbers[figure.rule, scope, "", ""] = figure.amount
        for breakdown in figure.breakdowns:
            for cell in breakdown.cells:
                numbers[figure.rule, scope, breakdown.dimension, cell.key] = cell.amount
    return numbers


def _scope(figure: Figure) -> tuple[str, ...]:
    scope = figure.scope
    return (*scope.half_days, *scope.sessions, *scope.projects, *((scope.programme,) if scope.programme else ()))

"""Keys: what tells one input of a page from another. Nothing but bytes is compared, so no dependency can be forgotten."""

import hashlib
import io
import pickle
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any, TypeAlias

from generator.model.base import Record

SIZE = 16
"""Bytes of a key."""
_Taker: TypeAlias = Callable[[Any], Any]


def key_of(*values: object) -> bytes:
    """The key of frozen values: equal values have equal keys, in every process. Sets have an order in fields of
    dataclasses and as values of their own, and nowhere else.

    They are written down by `pickle`, which knows every part of a value, and read by nobody.
    """
    stream = io.BytesIO()
    pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
    # Without its memory, in which it matters whether equal parts are one object.
    pickler.fast = True
    pickler.dispatch_table = _takers()
    pickler.dump(tuple(map(_in_order, values)))
    return hashlib.blake2b(stream.getbuffer(), digest_size=SIZE).digest()


def joined(keys: Iterable[bytes]) -> str:
    """The key of values of which each has one, as hexadecimal digits."""
    return hashlib.blake2b(b"".join(keys), digest_size=SIZE).hexdigest()


class _Takers(dict[type, _Taker]):
    """By class how its values are taken apart: in half the time that they need by themselves, and dataclasses and
    records without what they have worked out since."""

    def __missing__(self, kind: type) -> _Taker:
        taker = _taker(kind)
        if taker is None:  # as ever
            raise KeyError(kind)
        self[kind] = taker
        return taker


@cache
def _takers() -> _Takers:
    return _Takers()


def _taker(kind: type) -> _Taker | None:
    if issubclass(kind, str):
        return lambda value: (kind, (str.__str__(value),))
    if issubclass(kind, tuple):
        return lambda value: (kind, tuple(value))
    if issubclass(kind, Record) and kind.model_fields:
        read = attrgetter(*kind.model_fields)
        return lambda value: (kind, (read(value),))
    if is_dataclass(kind) and fields(kind):
        read = attrgetter(*(field.name for field in fields(kind)))
        if any("frozenset[" in str(field.type) for field in fields(kind)):
            return lambda value: (kind, tuple(map(_in_order, _several(read(value)))))
        return lambda value: (kind, (read(value),))
    return None


def _several(values: object) -> tuple[object, ...]:
    return values if isinstance(values, tuple) else (values,)


def _in_order(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else value

"""Keys: what tells one input of a page from another. Nothing but bytes is compared, so no dependency can be forgotten."""

import hashlib
import io
import pickle
from collections.abc import Iterable

SIZE = 16
"""Bytes of a key."""


def key_of(*values: object) -> bytes:
    """The key of frozen values, sets not among them: equal values have equal keys, in every process.

    They are written down by `pickle`, which knows every part of a value, and read by nobody.
    """
    stream = io.BytesIO()
    pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
    # Without its memory, in which it matters whether equal parts are one object.
    pickler.fast = True
    pickler.dump(values)
    return hashlib.blake2b(stream.getbuffer(), digest_size=SIZE).digest()


def joined(keys: Iterable[bytes]) -> str:
    """The key of values of which each has one, as hexadecimal digits."""
    return hashlib.blake2b(b"".join(keys), digest_size=SIZE).hexdigest()

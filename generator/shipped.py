"""Where the program's own theme lies, and what tells one state of the program from another."""

import hashlib
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent


def theme_folder() -> Path:
    """In a wheel it lies inside the package, in a checkout beside it."""
    inside = _PACKAGE / "theme_files"
    return inside if inside.is_dir() else _PACKAGE.parent / "theme"


@cache
def code_key(room: str = "") -> bytes:
    """Of the code of a room, or of the whole program, as it was when first asked: other code may make something else of the
    same input."""
    found = hashlib.blake2b(digest_size=16)
    for path in sorted((_PACKAGE / room).rglob("*.py")):
        found.update(path.relative_to(_PACKAGE).as_posix().encode())
        found.update(path.read_bytes())
    return found.digest()

"""What a cut stylesheet depends on beside its input: whoever keeps one has to know when it is old."""

from functools import lru_cache
from hashlib import sha256
from importlib.resources import files

import tinycss2


@lru_cache(maxsize=1)
def cut_recipe() -> str:
    """A hash of this room's own files and the version of the library that reads stylesheets."""
    digest = sha256(tinycss2.__version__.encode())
    for file in sorted(files("generator.styles").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".py"):
            digest.update(file.read_bytes())
    return digest.hexdigest()

"""Pictures that were made before, kept by a hash of their file: painting fifty photos anew takes many seconds."""

import json
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from generator.kept import keep
from generator.media.pictures import RECIPE, MadePicture


class PictureCache:
    """Made pictures in a folder, one file each. What was not asked for is dropped by `tidy`."""

    def __init__(self, folder: Path | None) -> None:
        """None keeps nothing."""
        self._folder = folder
        self._used: set[str] = set()

    def key(self, data: bytes, ending: str, is_shown: bool) -> str:
        """A hash of everything that the made picture depends on."""
        return sha256(f"{RECIPE} {ending} {is_shown} ".encode() + data).hexdigest()

    def get(self, key: str) -> MadePicture | None:
        """The picture made before; None where there is none, or where its file is broken."""
        if self._folder is None:
            return None
        self._used.add(key)
        try:
            with ZipFile(self._folder / key) as file:
                width, height, widths = json.loads(file.read("size"))
                versions = tuple((int(at), file.read(str(at))) for at in widths)
                return MadePicture(int(width), int(height), file.read("main"), versions)
        except Exception:  # a broken file makes its reader stumble in ways that nobody has listed
            return None

    def put(self, key: str, made: MadePicture) -> None:
        """Remember a picture."""
        if self._folder is None:
            return
        content = BytesIO()
        with ZipFile(content, "w") as file:
            for name, data in _parts(made):
                file.writestr(name, data)
        keep(self._folder / key, (content.getvalue(),))

    def tidy(self) -> None:
        """Drop what was not asked for."""
        with suppress(OSError):
            for file in self._folder.iterdir() if self._folder else ():
                if file.name not in self._used:
                    file.unlink()


def _parts(made: MadePicture) -> Iterator[tuple[str, bytes]]:
    yield "size", json.dumps([made.width, made.height, [width for width, _ in made.versions]]).encode()
    yield "main", made.main
    for width, data in made.versions:
        yield str(width), data

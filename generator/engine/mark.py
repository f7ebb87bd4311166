"""The list of our files in a folder, `.wegweiser`: what is ours there, and of each page what it was made from.

What is not in the list belongs to somebody else.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.engine.workplace import INSIDE

MARK = ".wegweiser"
"""The list of our files in a folder."""
_HEAD = "# Diese Dateien hat wegweiser geschrieben. Beim nächsten Mal werden sie ersetzt; alles andere bleibt.\n"
_NEVER_OURS = (".git/", f"{INSIDE}/")
"""Whatever a list says."""
_MADE = re.compile(r"(.*)\t([0-9a-f]{32})\t([0-9a-f]{32})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class PageMark:
    """How a page came about."""

    key: str
    """Of all that it was made from: the same key gives the same bytes."""
    digest: str
    """Of its bytes, so that nobody's change to the file stays for the next night."""


def mark_text(paths: Iterable[str], pages: Mapping[str, PageMark] | None = None) -> str:
    """The list of our files, itself left out: one path a line, sorted, of pages with their key and digest."""
    made = pages or {}
    lines = (
        f"{path}\t{made[path].key}\t{made[path].digest}\n" if path in made else f"{path}\n"
        for path in sorted(set(paths) - {MARK})
    )
    return _HEAD + "".join(lines)


def read_mark(folder: Path) -> dict[str, PageMark | None]:
    """The paths in the list of our files, the list itself too; nothing where the list is missing or not ours."""
    mark = folder / MARK
    text = mark.read_text(encoding="utf-8", errors="replace") if mark.is_file() else ""
    if not text.startswith(_HEAD):
        return {}
    found: dict[str, PageMark | None] = {MARK: None}
    for line in text.removeprefix(_HEAD).split("\n"):
        made = _MADE.fullmatch(line)
        path = made[1] if made else line
        if path and not f"{path}/".startswith(_NEVER_OURS):
            found[path] = PageMark(made[2], made[3]) if made else None
    return found


def standing_keys(folder: Path) -> dict[str, str]:
    """The path of each page in a folder that is as we wrote it, with its key."""
    try:
        marked = read_mark(folder)
    except OSError:
        return {}
    return {path: made.key for path, made in marked.items() if made is not None and _is_whole(folder / path, made)}


def digest_of(content: bytes) -> str:
    """What tells the bytes of one page from those of another."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def _is_whole(path: Path, made: PageMark) -> bool:
    try:
        return not path.is_symlink() and digest_of(path.read_bytes()) == made.digest
    except OSError:
        return False

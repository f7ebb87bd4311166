"""Writing a file of an editor anew: beside the old one first, then in its place at once, so that no fault loses it."""

import os
import re
import shutil
import tempfile
from difflib import SequenceMatcher
from pathlib import Path

_BOM = b"\xef\xbb\xbf"
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")


def write_beside(file: Path, text: str) -> None:
    """Replace a file by a text with `\\n` at its line ends. The mark at its beginning and the line ends that it had stay.

    Raises OSError where that can't be done: the old file then stands as it was. A link stays one.
    """
    place = file.resolve()
    before = place.read_bytes() if place.exists() else b""
    ended = _with_line_ends(text, before.decode("utf-8-sig", "replace"))
    data = (_BOM if before.startswith(_BOM) else b"") + ended.encode()
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name[:40]}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as beside:
            beside.write(data)
            beside.flush()
            os.fsync(beside.fileno())
        if place.exists():
            shutil.copymode(place, name)
        Path(name).replace(place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _with_line_ends(text: str, before: str) -> str:
    """The text with the ends of the old lines: of its own where a line is the same, else those that most have."""
    old = [match.groups() for match in _LINE.finditer(before) if match[0]]
    kinds = [end for _, end in old if end]
    most = max(sorted(set(kinds)), key=kinds.count, default="\n")
    if len(set(kinds)) < 2:
        return text.replace("\n", most)
    new = text.split("\n")
    ends = [most] * (len(new) - 1) + [""]
    for block in SequenceMatcher(None, [line for line, _ in old], new, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            if block.b + step < len(new) - 1:
                ends[block.b + step] = old[block.a + step][1] or most
    return "".join(line + end for line, end in zip(new, ends, strict=True))

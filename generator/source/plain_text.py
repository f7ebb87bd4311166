"""A file as text: UTF-8, not too large, with one kind of line ends and of umlauts."""

import unicodedata
from contextlib import suppress
from pathlib import Path

from generator.problems import Level, Problem, reason_of
from generator.source.file_names import PLAIN

MAX_BYTES = 256 * 1024
_LONGEST = 2_000_000
"""Characters of a file of media that are read; captions of an hour have about 60,000."""


def read_text(path: Path, shown_path: str) -> tuple[str | None, list[Problem]]:
    """Read a file as UTF-8; None with a problem where that can't be done."""
    try:
        if (size := path.stat().st_size) > MAX_BYTES:
            message = f"Die Datei hat {size // 1024} KiB. Erlaubt sind {MAX_BYTES // 1024} KiB. Bitte die Texte kürzen."
            return None, [Problem("E102", Level.ERROR, message, shown_path)]
        data = path.read_bytes()
    except OSError as error:
        message = f"Die Datei lässt sich nicht lesen ({reason_of(error)}). Bitte Name und Rechte prüfen."
        return None, [Problem("E118", Level.ERROR, message, shown_path)]
    try:
        # A Mac and some PDFs write ü as u and two dots: composed, so that a word is the same word everywhere.
        text = unicodedata.normalize("NFC", data.decode("utf-8-sig"))
        return text.replace("\r\n", "\n").replace("\r", "\n"), []
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = "Die Datei ist nicht als UTF-8 gespeichert. Bitte im Editor „Speichern mit Kodierung: UTF-8“ wählen."
        return None, [Problem("E101", Level.ERROR, message, shown_path, line, 1)]


def text_of(file: Path) -> str:
    """What captions and other plain text of `content/media/` say; empty for other files, and where it can't be read."""
    if file.suffix.lower() not in PLAIN:
        return ""
    with suppress(OSError), file.open(encoding="utf-8", errors="replace") as opened:
        return unicodedata.normalize("NFC", opened.read(_LONGEST))
    return ""

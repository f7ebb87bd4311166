"""What a paper says of itself: who wrote it, and what else. Office programs write it there, and nobody sees it.

Only that is looked at: pictures inside of a paper may still tell where they were taken.
"""

import logging
import re
from collections.abc import Iterable
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import category, normalize
from zipfile import ZipFile

from generator.media.media import Fault

if TYPE_CHECKING:
    from pypdf import PdfReader

_PROPERTIES = {".docx": "docProps/core.xml", ".odt": "meta.xml"}
_LONGEST = 1_000_000
"""Bytes of properties that are read: a name is shorter, and a file may be made to fill the memory."""
_LONGEST_NAME = 200
_NOBODY = ("", "null", "undefined")
"""What programs write where they know no name."""
_PROPERTY_FILES = re.compile(r"docProps/[\w.-]+\.xml|meta\.xml")
_MARK = re.compile(r"<[^<>]*>")
_NAMED = re.compile(r"<(?:dc:creator|meta:initial-creator|cp:lastModifiedBy)(?:\s[^<>]*)?>([^<]+)<")

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it finds odd in a file is nothing that an editor can mend


def paper_fault(file: Path) -> Fault | None:
    """What keeps a paper off the site: it is none. Raises OSError where the file can't be read."""
    with file.open("rb") as opened:
        begins = opened.read(1024)
    right = b"%PDF-" in begins if file.suffix.lower() == ".pdf" else begins.startswith(b"PK")
    if right:
        return None
    return (
        "E284",
        f"Die Datei endet auf „{file.suffix}“, ist aber keine solche Datei, oder sie ist beschädigt. Bitte neu speichern.",
    )


def properties_of(file: Path) -> str:
    """Whatever a paper says of itself that nobody sees in it (author, title, keywords), a line each; empty for others,
    and where it can't be read."""
    try:
        if file.suffix.lower() == ".pdf":
            return _properties_of_pdf(file)
        with ZipFile(file) as opened:
            names = [name for name in opened.namelist() if _PROPERTY_FILES.fullmatch(name)]
            texts = [_opened_text(opened, name) for name in names]
    except Exception:  # a broken file makes its reader stumble in ways that nobody has listed
        return ""
    return "\n".join(map(_without_marks, texts))


def _opened_pdf(file: Path) -> "PdfReader":
    """The paper as the library reads it."""
    from pypdf import PdfReader  # noqa: PLC0415 - costs 0.1 s, and most sites have no PDF

    return PdfReader(file)


def _properties_of_pdf(file: Path) -> str:
    with _opened_pdf(file) as paper:
        told = [str(value) for value in (paper.metadata or {}).values()]
        described = paper.root_object.get("/Metadata")
        if described is not None:
            told.append(_without_marks(described.get_object().get_data()[:_LONGEST].decode("utf-8", "replace")))
    return "\n".join(told)


def _opened_text(opened: ZipFile, name: str) -> str:
    with opened.open(name) as properties:
        return properties.read(_LONGEST).decode("utf-8", "replace")


def _without_marks(text: str) -> str:
    return unescape(_MARK.sub("\n", text))


def author_of(file: Path) -> str | None:
    """Who wrote a paper, as it says itself; empty where it says nothing, None where that can't be read."""
    try:
        if file.suffix.lower() == ".pdf":
            return _author_of_pdf(file)
        with ZipFile(file) as opened:
            names = _NAMED.findall(_opened_text(opened, _PROPERTIES[file.suffix.lower()]))
        return _told(map(unescape, names))
    except Exception:  # a broken file makes its reader stumble in ways that nobody has listed
        return None


def _author_of_pdf(file: Path) -> str | None:
    try:
        with _opened_pdf(file) as paper:
            told = [paper.metadata.author or ""] if paper.metadata else []
            told += (paper.xmp_metadata.dc_creator if paper.xmp_metadata else None) or []
    except Exception:  # a broken file makes the reader stumble in ways that nobody has listed
        return None
    return _told(map(str, told))


def _told(names: Iterable[str]) -> str:
    """Names as an editor can type them: in one line, with letters that keyboards write, and no longer than names are."""
    plain = (" ".join(normalize("NFC", _visible(name)).split()) for name in names)
    return ", ".join(dict.fromkeys(name for name in plain if name.lower() not in _NOBODY))[:_LONGEST_NAME].strip()


def _visible(name: str) -> str:
    """Without what no keyboard writes: signs that nobody sees, codes, and halves of letters."""
    return "".join(c if c.isprintable() else "" if category(c) == "Cf" else " " for c in name)

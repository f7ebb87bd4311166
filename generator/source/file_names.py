"""Names of files and words that become addresses: which of them can, and how."""

import re
from pathlib import PurePosixPath

PICTURES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp")
FILMS = (".mp4", ".webm")
SOUNDS = (".m4a", ".mp3", ".ogg")
PAPERS = (".docx", ".odt", ".pdf")
CAPTIONS = (".vtt",)
PLAIN = (*CAPTIONS, ".csv", ".ics", ".txt")
"""Files that are text as it stands."""
MEDIA = tuple(sorted(ending[1:] for ending in (*PICTURES, *FILMS, *SOUNDS, *PAPERS, *PLAIN)))
"""Endings of files that records and pages may link to. Browsers run no code that stands in them."""
NO_SVG = "In einer SVG-Datei können Programme stecken, die im Browser laufen. Bitte als PNG oder WebP speichern."
"""Why a picture of a kind that people often have is none for the site: a browser shows it as a page, scripts and all.
https://www.w3.org/TR/SVG2/interact.html#ScriptElement"""
_CAMERA_PICTURES = ("bmp", "dng", "heic", "heif", "jfif", "jxl", "raw", "tif", "tiff")
"""Endings of pictures that cameras and scanners write and not every browser shows."""
TEXT_PAGES = {
    "about": "ueber",
    "imprint": "impressum",
    "privacy": "datenschutz",
    "accessibility": "barrierefreiheit",
    "contact": "kontakt",
    "sign_language": "gebaerdensprache",
}
"""Hand-written pages that every site has, and their addresses; others lie under their own name."""
_ASCII = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ß": "ss", "é": "e", "è": "e"}
)
_PAGE_NAME = re.compile(r"[A-Za-z0-9ÄÖÜäöüß]")
_MEDIA_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


def media_fault(path: str) -> tuple[str, str] | None:
    """Code and message where a file of `content/media/` can't be published under its name."""
    ending = PurePosixPath(path).suffix
    if ending.lower() in (".svg", ".svgz"):
        return "E123", f"SVG-Dateien kommen nicht auf die Website. {NO_SVG}"
    if ending.lower().removeprefix(".") in _CAMERA_PICTURES:
        return "E123", f"Bilder mit der Endung „{ending}“ zeigt nicht jeder Browser. Bitte als JPG speichern."
    if ending.lower().removeprefix(".") not in MEDIA:
        return "E123", (
            f"Dateien mit der Endung „{ending}“ kommen nicht auf die Website. Möglich sind: {', '.join(MEDIA)}. "
            "Bitte in eine dieser Formen umwandeln oder löschen."
        )
    if not all(_MEDIA_NAME.fullmatch(part) for part in path.split("/")):
        return "E124", (
            "Dieser Dateiname geht nicht in einem Link. Erlaubt sind Buchstaben ohne Umlaute, Ziffern, Punkt, "
            "Unterstrich und Bindestrich. Bitte umbenennen, zum Beispiel flyer-krabbelgruppe.pdf."
        )
    return None


def media_kind(address: str) -> str:
    """`picture film sound paper captions`, or empty for other files, by the ending of an address."""
    ending = PurePosixPath(address).suffix.lower()
    kinds = {"picture": PICTURES, "film": FILMS, "sound": SOUNDS, "paper": PAPERS, "captions": CAPTIONS}
    return next((kind for kind, endings in kinds.items() if ending in endings), "")


def page_fault(name: str) -> tuple[str, str] | None:
    """Code and message where the name of a hand-written page holds nothing that an address can."""
    if _PAGE_NAME.search(name):
        return None
    return "E125", (
        f"Aus dem Namen „{name}“ wird keine Adresse. Bitte mit Buchstaben a–z oder Ziffern umbenennen, "
        "zum Beispiel ueber-uns.md."
    )


def slug(text: str) -> str:
    """ASCII name for an address: umlauts as ae, oe, ue; everything else that is no letter or digit as a hyphen."""
    return re.sub(r"[^a-z0-9]+", "-", text.translate(_ASCII).lower()).strip("-")


def page_address(name: str) -> str:
    """The part of its address that a hand-written page is known by, from its file's name without endings."""
    return TEXT_PAGES.get(name) or slug(name)

"""How people write phone numbers: their hyphens, gaps and prefixes, and what else they put beside a number."""

import re
import unicodedata
from collections.abc import Callable

from generator.model.base import wrong

_HYPHENS = re.compile(r"[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]")
_EXTENSION_WORDS = re.compile(
    r"(?<=\d)[\s.,/(-]*(?:Durchwahl|Durchw\.|DW|Nebenstelle|App\.|Apparat)[\s.:-]*(?=\d)", re.I
)
_PAIRS = re.compile(r"\s*(?:[,;|&\n]|\b(?:und|oder|bzw\.?|sowie)(?=\W))\s*", re.I)
_NEXT_NUMBER = re.compile(r"(?<=\d)\s+(?=\+|0\d)")
_SLASH = re.compile(r"(.*\d)\s*/\s*(\+?-?\(?\d[\d ()-]*)")
_WRITTEN = re.compile(r"[+(]*\d[\d+()/ .-]*")
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST = 6
"""Digits; with fewer it is a number of the own town, or a short one that does not exist."""


def clean(text: str) -> str:
    """One kind of hyphen, blank and digit, no blanks around hyphens, and a hyphen for the word `Durchwahl`."""
    text = _HYPHENS.sub("-", unicodedata.normalize("NFKC", text)).strip()
    text = _EXTENSION_WORDS.sub("-", text)
    return re.sub(r"(?<=\d)\s*-\s*(?=\d)", "-", text)


def refuse_company(text: str, has_note: bool, is_number: Callable[[str], bool]) -> None:
    """Refuse a second number, or words beside a number, and say where they belong."""
    parts = _numbers(text, is_number)
    if len(parts) > 1:
        where = "Bitte jede in eine eigene Zeile schreiben, die mit „- number:“ beginnt." if has_note else ""
        said = f"In einem Feld steht nur eine Telefonnummer, hier stehen mehrere: {' und '.join(parts)}."
        raise wrong("E231", f"{said} {where or 'Bitte eine davon löschen.'}")
    slash = _SLASH.fullmatch(text)
    if slash and is_number(slash[1]) and slash[2] != "0":
        first, second = slash[1].strip(), slash[2].strip()
        raise wrong(
            "E231",
            f"„{text}“ lässt sich auf zwei Arten lesen. Ist {second} die Durchwahl? Dann bitte {first}-{second} "
            "schreiben. Sind es zwei Nummern? Dann bitte jede in eine eigene Zeile.",
        )
    if _LETTER.search(text):
        found = _WRITTEN.search(text)
        number = found[0].strip(" -/(.") if found and is_number(found[0]) else ""
        said = f"Hier steht nur die Telefonnummer: {number}." if number else f"„{text}“ ist keine Telefonnummer."
        where = "Andere Worte gehören in „note:“ darunter, der Name eines Menschen in „person:“." if has_note else ""
        raise wrong("E231", f"{said} {where or 'Bitte alles andere löschen.'}")


def _numbers(text: str, is_number: Callable[[str], bool]) -> list[str]:
    """The numbers in a text, where a comma, a word or their own beginning divides them; the last may be cut short."""
    parts = [part.strip() for part in _PAIRS.split(text) if len(re.findall(r"\d", part)) > 1]
    if len(parts) > 1 and is_number(parts[0]):
        return parts
    whole = [part.strip(" /") for part in _NEXT_NUMBER.split(text.replace("/", " "))]
    if len(whole) > 1 and all(map(is_number, whole)):
        return whole
    base, _, rest = text.partition("/")
    return [base.strip(), rest.strip()] if is_number(base) and "-" in base and len(rest.strip()) > 1 else []


def refuse_half(text: str) -> None:
    """Refuse a number that begins neither with 0 nor with +, and say both ways to read it."""
    digits = re.findall(r"\d", text)
    if len(digits) < _FEWEST or int(digits[0]) == 0 or "+" in text:
        return
    bare = text.replace("(", "").replace(")", "").strip()
    country = re.match(r"49[\s./-]*0?[\s./-]*(?=[1-9])", bare)
    if country:
        rest = bare[country.end() :]
        readings = f"Ist 49 die Vorwahl von Deutschland? Dann bitte 0{rest} oder +49 {rest} schreiben. Fehlt nur die 0?"
        readings += f" Dann bitte 0{bare} schreiben."
    else:
        readings = f"Fehlt die 0 der Vorwahl? Dann bitte 0{bare} schreiben. Ist es eine Nummer im Ausland?"
        readings += f" Dann bitte +{bare} schreiben."
    raise wrong("E230", f"„{text}“ beginnt weder mit 0 noch mit +. {readings}")


def extension_in(text: str) -> str:
    """What stands behind a hyphen at the end, or the single 0 of a switchboard: `02541 18 0`, `02541 18/0`."""
    found = re.search(r"\d-(\d{1,5})$", text) or re.search(r"\d+\)?[\s/.-]+\d+[\s/.](0)$", text)
    return found[1] if found else ""


def prefix_in(text: str) -> str:
    """The first group of digits without +49 and the 0; of 0180 without any gap, with the digit that is for the price."""
    groups = re.findall(r"\d+", re.sub(r"^\(?(?:\+|00) ?49\)?[\s./-]*(?:\(0\))?", "", text))
    first = groups[0].lstrip("0")
    if len(groups) == 1:
        return first[:4] if first.startswith("180") else ""
    return first if 2 <= len(first) <= 5 else ""

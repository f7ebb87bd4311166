"""How people write phone numbers: their hyphens, gaps and prefixes, and what else they put beside a number."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from generator.model.base import wrong

_HYPHENS = re.compile(r"[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]")
_EXTENSION_WORDS = re.compile(
    r"(?<=\d)[\s.,/(-]*(?:Durchwahl|Durchw\.|DW|Nebenstelle|App\.|Apparat)[\s.:-]*(?=\d)", re.I
)
_PAIRS = re.compile(r"\s*(?:[,;|&\n]|\+(?=\s*0\d)|\b(?:und|oder|bzw\.?|sowie|bis)(?=\W))\s*", re.I)
_NEXT_NUMBER = re.compile(r"(?<=\d)\s+(?=\+|0\d)|(?<=\d)-(?=\+|0\d{3})")
_SPAN = re.compile(r"0\d*[\s/)]+\d+-(\d{1,5})-(\d{1,5})")
_SLASH = re.compile(r"(.*\d)\s*/\s*(\+?-?\(?\d[\d ()-]*)")
_WRITTEN = re.compile(r"[+(]*\d[\d+()/ .-]*")
_COUNTRY = re.compile(r"(?:49[\s./-]*0?|049[\s./-]+0?)[\s./-]*(?=[1-9])")
_AREA = re.compile(r"\(?0\d{2,4}\)?")
"""An area code alone: the hyphen behind it sets off the whole number."""
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST = 6
"""Digits; with fewer it is a number of the own town, or a short one that does not exist."""


def clean(text: str) -> str:
    """One kind of hyphen, blank and digit, no blanks around hyphens, and a hyphen for the word `Durchwahl`."""
    text = _HYPHENS.sub("-", unicodedata.normalize("NFKC", text)).strip()
    text = _EXTENSION_WORDS.sub("-", text)
    return re.sub(r"(?<=\d)\s*-[-\s]*(?=\d)", "-", text)


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
        number = next(_whole_numbers(text, is_number), "")
        said = f"Hier steht nur die Telefonnummer: {number}." if number else f"„{text}“ ist keine Telefonnummer."
        where = "Andere Worte gehören in „note:“ darunter, der Name eines Menschen in „person:“." if has_note else ""
        raise wrong("E231", f"{said} {where or 'Bitte alles andere löschen.'}")


def _numbers(text: str, is_number: Callable[[str], bool]) -> list[str]:
    """The numbers in a text, where a comma, a word or their own beginning divides them; the last may be cut short."""
    parts = [part.strip() for part in _PAIRS.split(text) if len(re.findall(r"\d", part)) > 1]
    if len(parts) > 1 and is_number(parts[0]) and not _LETTER.search("".join(parts)):
        return parts
    span = _SPAN.fullmatch(text)
    if span and len(span[1]) == len(span[2]):
        return [text.removesuffix(f"-{span[2]}"), span[2]]
    whole = [part.strip(" /") for part in _NEXT_NUMBER.split(text.replace("/", " "))]
    if len(whole) > 1 and all(map(is_number, whole)):
        return whole
    base, _, rest = text.partition("/")
    is_second = "-" in base or is_number(rest)
    if is_number(base) and is_second and len(rest.strip()) > 1 and not _LETTER.search(rest):
        return [base.strip(), rest.strip()]
    among_words = list(_whole_numbers(text, is_number))
    return among_words if len(among_words) > 1 else []


def _whole_numbers(text: str, is_number: Callable[[str], bool]) -> Iterator[str]:
    """What could stand alone in a text, between words."""
    for found in _WRITTEN.finditer(text):
        written = found[0].rstrip(" -/(.")
        if written[0] == "(" and written[-1] == ")":
            written = written[1:-1]
        if is_number(written):
            yield written


def refuse_half(text: str, printed: Callable[[str], str]) -> None:
    """Refuse a number that begins neither with 0 nor with +, or with 049, and say both ways to read it.

    `printed` writes a number with its area code set off; empty where it is none.
    """
    digits = re.findall(r"\d", text)
    bare = text.replace("(", "").replace(")", "").strip()
    country = _COUNTRY.match(bare)
    if len(digits) < _FEWEST or "+" in text or (int(digits[0]) == 0 and not (country and bare.startswith("0"))):
        return
    if country:
        rest, with_0 = bare[country.end() :], f"0{bare.lstrip('0')}"
        readings = f"Ist 49 die Vorwahl von Deutschland? Dann bitte 0{rest} oder +49 {rest} schreiben."
        readings += f" Ist es eine andere Nummer? Dann bitte {printed(with_0) or with_0} schreiben."
    else:
        readings = f"Fehlt die 0 der Vorwahl? Dann bitte 0{bare} schreiben. Ist es eine Nummer im Ausland?"
        readings += f" Dann bitte +{bare} schreiben."
    begins = "mit 049, und das ist keine Vorwahl" if bare.startswith("0") else "weder mit 0 noch mit +"
    raise wrong("E230", f"„{text}“ beginnt {begins}. {readings}")


def extension_in(text: str) -> str:
    """What stands behind a hyphen at the end, or the single 0 of a switchboard: `02541 18 0`, `02541 18/0`."""
    hyphen = re.search(r"\d-(\d(?: ?\d){,4})$", text)
    zero = re.search(r"\d+\)?[\s/.-]+\d+[\s/.](0)$", text)
    is_area = hyphen is not None and _AREA.fullmatch(text[: hyphen.start() + 1]) is not None
    found = zero or hyphen if is_area else hyphen or zero
    return found[1].replace(" ", "") if found else ""


def prefix_in(text: str) -> str:
    """The first group of digits without +49 and the 0; of 0180 without any gap, with the digit that is for the price."""
    groups = re.findall(r"\d+", re.sub(r"^\(?(?:\+|00) ?49\)?[\s./-]*(?:\(0\))?", "", text))
    first = groups[0].lstrip("0")
    if len(groups) == 1:
        return first[:4] if first.startswith("180") else ""
    return first if 2 <= len(first) <= 5 else ""

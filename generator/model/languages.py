"""ISO 639 codes with the German name of the language, in the order that pages list them.

Any other three-letter code is accepted and printed as it is: nobody's language is refused.
"""

import re
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.model.base import parse_string, wrong
from generator.model.notations import plain

LANGUAGES = {
    "de": "Deutsch", "en": "Englisch", "ar": "Arabisch", "tr": "Türkisch", "uk": "Ukrainisch", "ru": "Russisch",
    "pl": "Polnisch", "ro": "Rumänisch", "bg": "Bulgarisch", "fa": "Persisch", "prs": "Dari", "ps": "Paschtu",
    "ku": "Kurdisch", "kmr": "Kurmandschi", "ckb": "Sorani", "sq": "Albanisch", "sr": "Serbisch", "hr": "Kroatisch",
    "bs": "Bosnisch", "mk": "Mazedonisch", "sl": "Slowenisch", "fr": "Französisch", "es": "Spanisch",
    "pt": "Portugiesisch", "it": "Italienisch", "el": "Griechisch", "nl": "Niederländisch", "hu": "Ungarisch",
    "cs": "Tschechisch", "sk": "Slowakisch", "lt": "Litauisch", "lv": "Lettisch", "et": "Estnisch", "ka": "Georgisch",
    "hy": "Armenisch", "az": "Aserbaidschanisch", "kk": "Kasachisch", "uz": "Usbekisch", "ti": "Tigrinisch",
    "am": "Amharisch", "so": "Somali", "sw": "Suaheli", "ha": "Haussa", "yo": "Yoruba", "ig": "Igbo", "ff": "Fulfulde",
    "wo": "Wolof", "ln": "Lingala", "ur": "Urdu", "hi": "Hindi", "pa": "Pandschabi", "bn": "Bengalisch", "ta": "Tamil",
    "si": "Singhalesisch", "ne": "Nepalesisch", "zh": "Chinesisch", "vi": "Vietnamesisch", "th": "Thailändisch",
    "ja": "Japanisch", "ko": "Koreanisch", "id": "Indonesisch", "ms": "Malaiisch", "tl": "Tagalog", "he": "Hebräisch",
    "rom": "Romanes", "arc": "Aramäisch", "no": "Norwegisch", "nb": "Norwegisch", "sv": "Schwedisch", "da": "Dänisch",
    "fi": "Finnisch", "is": "Isländisch", "nds": "Plattdeutsch", "gsg": "Deutsche Gebärdensprache",
    "be": "Belarussisch",
    "mn": "Mongolisch", "tg": "Tadschikisch", "tk": "Turkmenisch", "ky": "Kirgisisch", "mt": "Maltesisch",
    "ga": "Irisch",
}  # fmt: skip

OWN_NAMES = {
    "uk": "Українська", "tr": "Türkçe", "ar": "العربية", "en": "English", "ru": "Русский", "pl": "Polski",
    "fa": "فارسی", "ro": "Română", "bg": "Български", "fr": "Français", "es": "Español",
}  # fmt: skip
"""Names of languages in their own words."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "prs", "ps", "ckb", "ur", "he", "arc"})
"""Languages written from right to left, for `dir`."""


def language_name(code: str) -> str:
    """The German name, or the code itself where we know none."""
    return LANGUAGES.get(code, code)


_CODES = {
    **{name.casefold(): code for code, name in reversed(LANGUAGES.items())},
    **{name.casefold(): code for code, name in OWN_NAMES.items()},
    "farsi": "fa", "flämisch": "nl", "tigrinya": "ti", "rumaenisch": "ro",
    "dgs": "gsg", "hocharabisch": "ar",
    "deu": "de", "ger": "de", "eng": "en", "ara": "ar", "tur": "tr", "ukr": "uk", "rus": "ru", "pol": "pl", "ron": "ro",
    "rum": "ro", "bul": "bg", "fas": "fa", "per": "fa", "kur": "ku", "sqi": "sq", "alb": "sq", "srp": "sr", "hrv": "hr",
    "bos": "bs", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt", "ita": "it", "ell": "el", "gre": "el", "nld": "nl",
    "dut": "nl", "hun": "hu", "ces": "cs", "slk": "sk", "tir": "ti", "som": "so", "urd": "ur", "zho": "zh", "chi": "zh",
    "vie": "vi", "heb": "he", "nor": "no", "swe": "sv", "dan": "da", "fin": "fi",
}  # fmt: skip
"""What people and tools write for a code: names in German and in the language itself, and codes of three letters."""
MISTAKEN = {"ua": "uk", "gr": "el", "cz": "cs", "dk": "da", "se": "sv", "gb": "en", "us": "en", "ir": "fa", "al": "sq",
            "rs": "sr", "cn": "zh", "vn": "vi", "jp": "ja", "il": "he", "at": "de"}  # fmt: skip
"""Codes of countries that are no codes of languages, and the language most people there speak."""


def language_code(text: str) -> str:
    """The code of a language as people and tools write it: `Türkisch`, `TR`, `tur` and `tr-TR` are `tr`."""
    said = plain(text)
    known = _CODES.get(said.casefold()) or said.lower()
    region = re.fullmatch(r"([a-z]{2,3})[-_][a-z]{2}", known)
    return region[1] if region else known


def parse_language(value: object) -> str:
    """An ISO 639-1 or 639-3 code."""
    text = language_code(parse_string(value))
    if text not in LANGUAGES and not re.fullmatch(r"[a-z]{3}", text):
        meant = MISTAKEN.get(text)
        hint = f"Meinten Sie „{meant}“?" if meant else "Bitte nach ISO 639 schreiben, zum Beispiel de, tr, ar, uk."
        raise wrong("E218", f"„{value}“ ist kein Sprach-Kürzel. {hint}")
    return text


_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def _parse_tag(value: object) -> str:
    if not isinstance(value, str) or not _TAG.fullmatch(value.strip()):
        message = f"„{value}“ ist keine Fassung. Bitte nach BCP 47 schreiben, zum Beispiel de, de-simple, en."
        raise wrong("E218", message)
    return str(value).strip()


Tag = Annotated[
    str,
    BeforeValidator(_parse_tag),
    WithJsonSchema({"type": "string", "pattern": rf"^\s*{_TAG.pattern}\s*$", "examples": ["de-simple"]}),
]
"""BCP 47 tag of an edition."""

"""Phone numbers: checked with the library phonenumbers, kept as E.164, printed in DIN 5008 form."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

import phonenumbers
from pydantic import BeforeValidator, WithJsonSchema

from generator.model.base import wrong

SHORT_NUMBERS = frozenset({"110", "112", "115", "116000", "116006", "116016", "116111", "116117", "116123", "118000"})
"""Numbers without an area code that are the same in all of Germany."""
_GROUPS_OF_SHORT = {6: (3, 3), 3: (3,)}


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A checked number."""

    e164: str
    """E.164 (`+492541180`), or the digits of a short number (`116117`)."""
    extension: str = ""
    """The last digits where the editor set them off with a hyphen: `0` of `02541 18-0`."""


@lru_cache(maxsize=4096)
def parse_phone(value: str) -> PhoneNumber:
    """Read a German or international number, or one of the short numbers."""
    text = value.strip()
    digits = re.sub(r"\D", "", text)
    if not text.startswith("+") and digits in SHORT_NUMBERS:
        return PhoneNumber(digits)
    try:
        number = phonenumbers.parse(text, "DE")
    except phonenumbers.NumberParseException as error:
        raise _not_a_number(text) from error
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if re.search(r"[A-Za-z]", text) or number.extension:
        raise _not_a_number(text)
    if not phonenumbers.is_valid_number(number):
        raise _not_a_number(text)
    extension = re.search(r"\d-(\d{1,5})$", text)
    return PhoneNumber(e164, extension[1] if extension else "")


def _not_a_number(text: str) -> Exception:
    return wrong("E213", f"„{text}“ ist keine gültige Telefonnummer. Bitte mit Vorwahl schreiben: 02541 18-0.")


def _parse(value: Any) -> PhoneNumber:
    if not isinstance(value, str):
        raise wrong("E203", "Hier gehört eine Telefonnummer hin, zum Beispiel 02541 18-0.")
    return parse_phone(str(value))


@lru_cache(maxsize=4096)
def print_phone(phone: PhoneNumber) -> str:
    """DIN 5008: area code, blank, number, hyphen before the extension: `02541 18-0`; short numbers as `116 117`."""
    if not phone.e164.startswith("+"):
        return " ".join(_split(phone.e164, _GROUPS_OF_SHORT.get(len(phone.e164), (len(phone.e164),))))
    number = phonenumbers.parse(phone.e164)
    if number.country_code != 49:
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    national = phonenumbers.national_significant_number(number)
    area = phonenumbers.length_of_national_destination_code(number)
    local = national[area:]
    if phone.extension and len(phone.extension) < len(local):
        local = f"{local[: -len(phone.extension)]}-{phone.extension}"
    return f"0{national[:area]} {local}" if area else f"0{local}"


def _split(digits: str, groups: tuple[int, ...]) -> list[str]:
    parts, start = [], 0
    for size in groups:
        parts.append(digits[start : start + size])
        start += size
    return parts


def dial_link(phone: PhoneNumber) -> str:
    """The `tel:` address of a number (RFC 3966)."""
    return f"tel:{phone.e164}"


Phone = Annotated[
    PhoneNumber,
    BeforeValidator(_parse),
    WithJsonSchema({"type": ["string", "number"], "examples": ["02541 18-0", "116 117"]}),
]

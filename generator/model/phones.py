"""Phone numbers: checked with the library phonenumbers, kept as E.164, printed in DIN 5008 form."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

import phonenumbers
from pydantic import BeforeValidator, ValidationInfo

from generator.model import patterns
from generator.model.base import wrong
from generator.model.patterns import spelt
from generator.model.phone_text import clean, extension_in, prefix_in, refuse_company, refuse_half

SHORT_NUMBERS = frozenset(
    {"110", "112", "115", "116000", "116006", "116016", "116111", "116117", "116123", "118000", "22833"}
)
"""Numbers without an area code that are the same in all of Germany."""
_GROUPS_OF_SHORT = {6: (3, 3), 5: (2, 1, 2), 3: (3,)}
_SHORTEST = 3
"""Digits behind an area code: with fewer the end is missing."""
_SHORTEST_WITHOUT_AREA = 6
_LONGEST = 200
"""Characters: two numbers and a name are understood well enough to say where they belong, a whole text is not."""
_SHOWN = 40
_MOST_DIGITS = 15
"""Of any number of the world, with its country code (E.164); the library lets German ones have more."""
_SHORT = re.compile(r"(?:(?:\+|00)49)?([\d ./()-]+)")
_OF_PLACES = (phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)
_EVERYWHERE = 800
"""The country code of free numbers that hold in all countries; people dial it as 00800."""


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A checked number."""

    e164: str
    """E.164 (`+492541180`), or the digits of a short number (`116117`)."""
    extension: str = ""
    """The last digits where the editor set them off: `0` of `02541 18-0`. Only numbers of a place have one."""
    prefix: str = ""
    """Of services and mobiles, the digits before the first gap without the 0: `1802` of `01802 123456`."""


@lru_cache(maxsize=4096)
def parse_phone(value: str, has_note: bool = True) -> PhoneNumber:
    """Read a German or international number, or one of the short numbers.

    `has_note` tells whether a remark may stand beside it: the message says where words belong.
    """
    if len(value) > _LONGEST:
        raise wrong("E213", f"„{value[:_SHOWN].strip()} …“ ist zu lang für eine Telefonnummer. Bitte prüfen.")
    text = clean(value)
    digits = _short_number(text)
    if digits:
        return PhoneNumber(digits)
    refuse_company(text, has_note, _is_number)
    refuse_half(text, lambda text: _printed(_parsed(text)))
    number = _parsed(text)
    if number is None or not phonenumbers.is_valid_number(number):
        message = f"„{text}“ ist keine gültige Telefonnummer. Bitte mit Vorwahl schreiben: 02541 18-0."
        raise wrong("E213", message)
    if _is_cut_short(number):
        raise wrong("E213", f"„{text}“ ist zu kurz. Bitte die ganze Nummer mit Vorwahl schreiben: 02541 18-0.")
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if len(e164) > _MOST_DIGITS + 1:
        raise wrong("E213", f"„{text}“ ist zu lang für eine Telefonnummer. Stehen da zwei? Bitte prüfen.")
    if phonenumbers.number_type(number) in _OF_PLACES:
        # Elsewhere hyphens may also divide a number into groups; one alone sets off its end.
        is_set_off = number.country_code == 49 or text.count("-") < 2
        return PhoneNumber(e164, extension_in(text) if is_set_off else "")
    return PhoneNumber(e164, prefix=prefix_in(text) if number.country_code == 49 else "")


def _parsed(text: str) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(text, "DE")
    except phonenumbers.NumberParseException:
        return None
    return None if number.extension else number


def _short_number(text: str) -> str:
    """The digits of a short number, in whatever groups they are written; empty where it is none."""
    written = _SHORT.fullmatch(text)
    digits = re.sub(r"\D", "", written[1]) if written else ""
    return digits if digits in SHORT_NUMBERS else ""


def _is_number(text: str) -> bool:
    """It could stand alone."""
    if not text.lstrip(" (").startswith(("0", "+")):
        return bool(_short_number(text))
    number = _parsed(text)
    return number is not None and phonenumbers.is_valid_number(number)


def _printed(number: phonenumbers.PhoneNumber | None) -> str:
    """A number as pages print it; empty where it is none that can be called."""
    if number is None or not phonenumbers.is_valid_number(number):
        return ""
    return print_phone(PhoneNumber(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)))


def _is_cut_short(number: phonenumbers.PhoneNumber) -> bool:
    """The library lets pass what nobody can call any more: 2 digits behind an area code."""
    national = phonenumbers.national_significant_number(number)
    area = phonenumbers.length_of_national_destination_code(number)
    return number.country_code == 49 and len(national) - area < (_SHORTEST if area else _SHORTEST_WITHOUT_AREA)


def _parse(value: Any, info: ValidationInfo) -> PhoneNumber:
    if not isinstance(value, str):
        raise wrong("E203", "Hier gehört eine Telefonnummer hin, zum Beispiel 02541 18-0.")
    return parse_phone(str(value), info.field_name == "number")


@lru_cache(maxsize=4096)
def print_phone(phone: PhoneNumber) -> str:
    """DIN 5008: area code, blank, number, hyphen before the extension: `02541 18-0`; short numbers as `116 117`."""
    if not phone.e164.startswith("+"):
        return " ".join(_split(phone.e164, _GROUPS_OF_SHORT.get(len(phone.e164), (len(phone.e164),))))
    number = phonenumbers.parse(phone.e164)
    if number.country_code == _EVERYWHERE:
        return f"00800 {phonenumbers.national_significant_number(number)}"
    if number.country_code != 49:
        printed = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
        return _with_extension(printed, phone.extension) if phone.extension else printed
    national = phonenumbers.national_significant_number(number)
    area = phonenumbers.length_of_national_destination_code(number)
    if phone.prefix and national.startswith(phone.prefix) and phone.prefix != national:
        area = len(phone.prefix)
    local = national[area:]
    if phone.extension and len(phone.extension) < len(local):
        local = f"{local[: -len(phone.extension)]}-{phone.extension}"
    return f"0{national[:area]} {local}" if area else f"0{local}"


def _with_extension(printed: str, extension: str) -> str:
    """A number in groups, with a hyphen before its last digits and none of the gaps within them."""
    ends = [match.end() for match in re.finditer(r"\d", printed)]
    return f"{printed[: ends[-len(extension) - 1]]}-{extension}" if len(extension) < len(ends) else printed


def _split(digits: str, groups: tuple[int, ...]) -> list[str]:
    parts, start = [], 0
    for size in groups:
        parts.append(digits[start : start + size])
        start += size
    return parts


def is_emergency_number(phone: PhoneNumber, country: str) -> bool:
    """Whether it is one of a country's numbers for danger to life: 112, in Germany 110 too."""
    return bool(phonenumbers.is_emergency_number(phone.e164, country))


def dial_link(phone: PhoneNumber) -> str:
    """The `tel:` address of a number (RFC 3966)."""
    return f"tel:{phone.e164}"


Phone = Annotated[
    PhoneNumber,
    BeforeValidator(_parse),
    spelt(patterns.PHONE, "02541 18-0", "116 117", type="integer", minimum=110),
]

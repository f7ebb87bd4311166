"""Field types: how the characters of a file become a value. Each refuses with a code, the reason and the fix."""

import re
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Any, Literal
from unicodedata import normalize

from pydantic import AfterValidator, BeforeValidator, StringConstraints, ValidationInfo, WithJsonSchema

from generator.model.addresses import is_email, is_web_address
from generator.model.base import Linked, remark, wrong
from generator.model.days import is_near
from generator.model.languages import LANGUAGES
from generator.model.markdown import is_site_path, refuse_html_and_links

YES = {"yes": "yes", "true": "yes", "ja": "yes"}
NO = {"no": "no", "false": "no", "nein": "no"}
UNKNOWN = {"unknown": "unknown", "unbekannt": "unknown"}
PARTLY = {"partly": "partly", "teilweise": "partly"}

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_GERMAN_DATE = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?: ?Uhr)?")
_MONEY = re.compile(r"(\d{1,6})(?:[.,](\d{1,2}))?(?: ?€| ?Euro)?")
_HASH = re.compile(r"[0-9a-f]{16}")


def plain(value: Any) -> str:
    """The characters of a value that is one text."""
    if not isinstance(value, str):
        raise wrong("E203", "Hier gehört ein einfacher Text hin, keine Liste und keine weiteren Felder.")
    return value


def parse_text(value: Any) -> str:
    """One line of plain text, trimmed, without HTML."""
    text = plain(value).strip()
    if "\n" in text:
        raise wrong("E205", "Hier ist nur eine Zeile erlaubt. Bitte den Text in eine Zeile schreiben.")
    if re.search(r"</?[a-zA-Z!][^<>]*>", text):
        raise wrong("E206", "HTML ist nicht erlaubt. Bitte nur den Text schreiben, ohne spitze Klammern.")
    return text


def parse_id(value: Any) -> str:
    """A name for addresses and references."""
    text = plain(value)
    if not _ID.fullmatch(text) or len(text) > 80:
        message = (
            f"„{text}“ ist kein gültiger Kurzname. Erlaubt sind kleine Buchstaben a–z, Ziffern und einzelne "
            "Bindestriche, höchstens 80 Zeichen, zum Beispiel krabbelgruppe-duelmen."
        )
        raise wrong("E202", message)
    return text


def parse_markdown(value: Any) -> str:
    """CommonMark without raw HTML and with strict links."""
    text = plain(value)
    refuse_html_and_links(text)
    return text.strip("\n")


def parse_date(value: Any, info: ValidationInfo) -> date:
    """`2026-10-01`; `1.10.2026` is read with a warning."""
    text = plain(value).strip()
    iso, german = _ISO_DATE.fullmatch(text), _GERMAN_DATE.fullmatch(text)
    if iso is None and german is None:
        raise wrong("E208", f"„{text}“ ist kein Datum. Bitte so schreiben: 2026-10-01 (Jahr-Monat-Tag).")
    year, month, day = (int(n) for n in (iso.groups() if iso else reversed(german.groups())))  # type: ignore[union-attr]
    try:
        found = date(year, month, day)
    except ValueError as error:
        raise wrong("E208", f"Den Tag „{text}“ gibt es nicht. Bitte im Kalender nachsehen.") from error
    if not is_near(found):
        raise wrong(
            "E208",
            f"„{text}“ liegt vor 1900 oder nach 2199. Was kein Ende hat, bekommt keines: Bitte die Zeile löschen.",
        )
    if german:
        remark(info, "W209", f"„{text}“ wird gelesen. Bitte einheitlich schreiben: {found.isoformat()}.", value)
    return found


def parse_time(value: Any) -> time:
    """`9:30`, `09:30`, `9.30`; `24:00` is read as the last moment of the day."""
    text = plain(value).strip()
    match = _TIME.fullmatch(text)
    if match:
        hour, minute = int(match[1]), int(match[2])
        if hour < 24 and minute < 60:
            return time(hour, minute)
        if (hour, minute) == (24, 0):
            return time.max
    raise wrong("E210", f"„{text}“ ist keine Uhrzeit. Bitte so schreiben: 9:30 oder 14:00.")


def parse_money(value: Any) -> Decimal:
    """Euros: `5`, `5.00` or `5,00`."""
    match = _MONEY.fullmatch(plain(value).strip())
    if match is None:
        raise wrong("E211", f"„{value}“ ist kein Betrag in Euro. Bitte so schreiben: 5 oder 5,50.")
    return Decimal(f"{match[1]}.{(match[2] or '0').ljust(2, '0')}")


def parse_email(value: Any) -> str:
    """An e-mail address."""
    # macOS hands out umlauts in two characters; a domain knows them as one.
    text = normalize("NFC", plain(value)).strip().removeprefix("mailto:")
    if not is_email(text):
        raise wrong("E214", f"„{text}“ ist keine E-Mail-Adresse. Bitte so schreiben: name@beispiel.de.")
    return text


def parse_url(value: Any) -> str:
    """A web address with http or https."""
    text = plain(value).strip()
    if not is_web_address(text):
        raise wrong(
            "E215", f"„{text}“ ist keine Internet-Adresse. Bitte vollständig schreiben: https://www.beispiel.de/."
        )
    return text


def parse_path_or_url(value: Any) -> str:
    """A path of this site (`media/start.mp4`, also `media/start.mp4#t=10`) or an https address."""
    text = plain(value).strip()
    if is_site_path(text):
        return text
    if not text.startswith("https://"):
        raise wrong("E215", f"„{text}“ geht hier nicht. Bitte einen Pfad dieser Website oder https://… schreiben.")
    return parse_url(text)


def parse_answer(value: Any) -> str:
    """Yes, no or unknown."""
    return one_of(value, YES | NO | UNKNOWN, "yes, no oder unknown")


def parse_access(value: Any) -> str:
    """Yes, partly, no or unknown."""
    return one_of(value, YES | PARTLY | NO | UNKNOWN, "yes, partly, no oder unknown")


def parse_yes_no(value: Any) -> bool:
    """Yes or no."""
    if isinstance(value, bool):
        return value
    return one_of(value, YES | NO, "yes oder no") == "yes"


def one_of(value: Any, words: dict[str, str], allowed: str) -> str:
    """The value that a word stands for, whatever its capitals."""
    found = words.get(plain(value).strip().lower())
    if found is None:
        raise wrong("E216", f"„{value}“ geht hier nicht. Bitte {allowed} schreiben.")
    return found


def parse_postal_code(value: Any) -> str:
    """Five digits."""
    text = plain(value).strip()
    if not re.fullmatch(r"[0-9]{5}", text):
        digits = len(re.findall(r"[0-9]", text))
        count = "1 Ziffer" if digits == 1 else f"{digits} Ziffern"
        message = f"Die Postleitzahl „{text}“ hat {count}. Bitte 5 Ziffern schreiben, zum Beispiel 48249."
        raise wrong("E204", message)
    return text


def parse_language(value: Any) -> str:
    """An ISO 639-1 or 639-3 code."""
    text = plain(value).strip().lower()
    if text not in LANGUAGES and not re.fullmatch(r"[a-z]{3}", text):
        message = f"„{value}“ ist kein Sprach-Kürzel. Bitte nach ISO 639 schreiben, zum Beispiel de, tr, ar, uk."
        raise wrong("E218", message)
    return text


def parse_count(value: Any) -> int:
    """A whole number from 1."""
    text = plain(value).strip()
    if not re.fullmatch(r"[1-9][0-9]{0,2}", text):
        raise wrong("E219", f"„{text}“ geht hier nicht. Bitte eine ganze Zahl ab 1 schreiben.")
    return int(text)


def _coordinate(low: float, high: float, name: str, example: str) -> BeforeValidator:
    def parse(value: Any) -> float:
        try:
            number = float(plain(value).strip().replace(",", "."))
        except ValueError as error:
            raise wrong("E219", f"„{value}“ ist keine Zahl. Bitte so schreiben: {example}.") from error
        if not low <= number <= high:
            raise wrong("E219", f"{name} {value} liegt außerhalb von Deutschland. Sind Breite und Länge vertauscht?")
        return number

    return BeforeValidator(parse)


def parse_hash(value: Any) -> str:
    """A fingerprint written by `wegweiser easy --stamp`."""
    text = plain(value).strip()
    if not _HASH.fullmatch(text):
        raise wrong("E219", "Diesen Wert schreibt „wegweiser easy --stamp“. Bitte nicht von Hand ändern.")
    return text


def _schema(pattern: str, example: str) -> WithJsonSchema:
    return WithJsonSchema({"type": ["string", "number"], "pattern": pattern, "examples": [example]})


def as_list(value: Any) -> Any:
    """A list is a list; one text alone is not silently taken for one."""
    if isinstance(value, str):
        raise wrong(
            "E203", f"Hier gehört eine Liste hin. Bitte so schreiben: [{value}] oder jede Zeile mit „- “ beginnen."
        )
    return value


_WORDS = [*YES, *NO, True, False]
_YES_NO = {"enum": _WORDS}
_ANSWER = {"enum": [*_WORDS, *UNKNOWN]}
_ACCESS = {"enum": [*_WORDS, *PARTLY, *UNKNOWN]}

Id = Annotated[
    str, BeforeValidator(parse_id), WithJsonSchema({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"})
]
Text = Annotated[str, BeforeValidator(parse_text), StringConstraints(min_length=1)]
Markdown = Annotated[str, BeforeValidator(parse_markdown), WithJsonSchema({"type": "string"}), Linked(is_markdown=True)]
Date = Annotated[date, BeforeValidator(parse_date), WithJsonSchema({"type": "string", "examples": ["2026-10-01"]})]
Time = Annotated[
    time, BeforeValidator(parse_time), WithJsonSchema({"type": ["string", "number"], "examples": ["9:30"]})
]
Money = Annotated[Decimal, BeforeValidator(parse_money), _schema(r"^\d{1,6}([.,]\d{1,2})?( ?€| ?Euro)?$", "5,50")]
Email = Annotated[
    str, BeforeValidator(parse_email), WithJsonSchema({"type": "string", "examples": ["name@example.org"]})
]
Url = Annotated[
    str,
    BeforeValidator(parse_url),
    WithJsonSchema({"type": "string", "examples": ["https://example.org/"]}),
    Linked(is_markdown=False),
]
PathOrUrl = Annotated[
    str, BeforeValidator(parse_path_or_url), WithJsonSchema({"type": "string"}), Linked(is_markdown=False)
]
Answer = Annotated[Literal["yes", "no", "unknown"], BeforeValidator(parse_answer), WithJsonSchema(_ANSWER)]
Access = Annotated[Literal["yes", "partly", "no", "unknown"], BeforeValidator(parse_access), WithJsonSchema(_ACCESS)]
YesNo = Annotated[bool, BeforeValidator(parse_yes_no), WithJsonSchema(_YES_NO)]
PostalCode = Annotated[str, BeforeValidator(parse_postal_code), _schema("^[0-9]{5}$", "48249")]
LanguageCode = Annotated[
    str, BeforeValidator(parse_language), WithJsonSchema({"type": "string", "examples": ["de", "uk"]})
]
Count = Annotated[int, BeforeValidator(parse_count), WithJsonSchema({"type": ["integer", "string"]})]
Hash = Annotated[str, BeforeValidator(parse_hash), WithJsonSchema({"type": "string", "pattern": "^[0-9a-f]{16}$"})]
Latitude = Annotated[
    float, _coordinate(47.2, 55.1, "Die Breite", "51.85175"), WithJsonSchema({"type": ["number", "string"]})
]
Longitude = Annotated[
    float, _coordinate(5.8, 15.1, "Die Länge", "7.265"), WithJsonSchema({"type": ["number", "string"]})
]


def sized(low: int, high: int) -> AfterValidator:
    """Refuse a text that is shorter or longer than said, in characters."""

    def check(text: str) -> str:
        if not low <= len(text) <= high:
            verb = "zu kurz" if len(text) < low else "zu lang"
            message = f"Der Text hat {len(text)} Zeichen und ist damit {verb}. Erlaubt sind {low} bis {high}."
            raise wrong("E205", message)
        return text

    return AfterValidator(check)

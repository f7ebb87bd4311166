"""Field types: how the characters of a file become a value. Each refuses with a code, the reason and the fix."""

import re
from datetime import date, time
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Annotated, Any, Literal
from unicodedata import normalize

from pydantic import AfterValidator, BeforeValidator, StringConstraints, WithJsonSchema

from generator.model import answers, notations, patterns
from generator.model.addresses import is_email, is_web_address
from generator.model.base import Linked, parse_string, wrong
from generator.model.dates import parse_date, parse_date_or_year, parse_time, parse_year, refuse_midnight
from generator.model.languages import language_code, parse_language
from generator.model.markdown import is_site_path, refuse_html_and_links
from generator.model.notations import Notation
from generator.model.patterns import spelt
from generator.source.file_names import slug

NOT_AN_ID, WRONG_FORM = "E202", "E203"
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_ID = 80
_MONEY = re.compile(r"(\d{1,6})(?:[.,](\d{1,2}))?")
_NORTH, _EAST = (47.2, 55.1), (5.8, 15.1)
"""Degrees of latitude and longitude between which Germany lies."""
_HASH = re.compile(r"[0-9a-f]{16}")


def parse_text(value: Any) -> str:
    """One line of plain text, trimmed, without HTML."""
    text = parse_string(value).strip()
    if "\n" in text:
        raise wrong("E205", "Hier ist nur eine Zeile erlaubt. Bitte den Text in eine Zeile schreiben.")
    if re.search(r"</?[a-zA-Z!][^<>]*>", text):
        raise wrong("E206", "HTML ist nicht erlaubt. Bitte nur den Text schreiben, ohne spitze Klammern.")
    return text


def is_id(text: str) -> bool:
    """Tell whether it is a name for addresses and references."""
    return _ID.fullmatch(text) is not None and len(text) <= _LONGEST_ID


def parse_id(value: Any) -> str:
    """A name for addresses and references."""
    text = parse_string(value)
    if not is_id(text):
        message = (
            f"„{text}“ ist kein gültiger Kurzname. Erlaubt sind kleine Buchstaben a–z, Ziffern und einzelne "
            "Bindestriche, höchstens 80 Zeichen, zum Beispiel krabbelgruppe-duelmen."
        )
        raise wrong("E202", message)
    return text


def parse_markdown(value: Any) -> str:
    """CommonMark without raw HTML and with strict links."""
    text = parse_string(value)
    refuse_html_and_links(text)
    return text.strip("\n")


def parse_money(value: Any) -> Decimal:
    """Euros: `5`, `5.00` or `5,00`."""
    match = _MONEY.fullmatch(notations.amount(parse_string(value)))
    if match is None:
        raise wrong("E211", f"„{value}“ ist kein Betrag in Euro. Bitte so schreiben: 5 oder 5,50.")
    return Decimal(f"{match[1]}.{(match[2] or '0').ljust(2, '0')}")


def parse_email(value: Any) -> str:
    """An e-mail address."""
    # macOS hands out umlauts in two characters; a domain knows them as one.
    text = normalize("NFC", parse_string(value)).strip().removeprefix("mailto:")
    if not is_email(text):
        raise wrong("E214", f"„{text}“ ist keine E-Mail-Adresse. Bitte so schreiben: name@beispiel.de.")
    return text


def parse_url(value: Any) -> str:
    """A web address with http or https."""
    text = parse_string(value).strip()
    if not is_web_address(text):
        raise wrong(
            "E215", f"„{text}“ ist keine Internet-Adresse. Bitte vollständig schreiben: https://www.beispiel.de/."
        )
    return text


def unfit_name(text: str) -> str | None:
    """What is wrong with the path of a file whose name goes into no link, in German; None where that is not the mistake."""
    name = re.split(r"[?#]", text)[0]
    path = PurePosixPath(name)
    if not re.match(r"(?:media|assets)/", text) or ".." in text or not slug(path.stem) or not slug(path.suffix):
        return None
    folders = "".join(f"{slug(part)}/" for part in path.parts[:-1])
    fitting = f"{folders}{slug(path.stem)}.{slug(path.suffix)}{text[len(name) :]}"
    if fitting == text:
        return None
    return (
        f"„{text}“ geht nicht in einem Link: Leerzeichen, Umlaute und Sonderzeichen dürfen im Namen nicht stehen. Bitte "
        f"die Datei umbenennen und dann hier so schreiben: {fitting}."
    )


def parse_path_or_url(value: Any) -> str:
    """A path of this site (`media/start.mp4`, also `media/start.mp4#t=10`) or an https address."""
    text = parse_string(value).strip()
    if is_site_path(text):
        return text
    if not text.startswith("https://"):
        fault = unfit_name(text)
        if fault is not None:
            raise wrong("E215", fault)
        raise wrong("E215", f"„{text}“ geht hier nicht. Bitte einen Pfad dieser Website oder https://… schreiben.")
    return parse_url(text)


def parse_own_file(value: Any, code: str, instead: str) -> str:
    """Where a file of this website lies, unless it lies on another one: that is refused as `code`, with what to do instead
    in German."""
    text = parse_text(value)
    if re.match(r"[a-z]+:|//", text, re.IGNORECASE):
        message = (
            f"„{text}“ liegt auf einer anderen Website. Von dort lädt diese nichts, denn sonst erführe jemand, wer sie "
            f"liest. {instead}"
        )
        raise wrong(code, message)
    return text


def parse_postal_code(value: Any) -> str:
    """Five digits."""
    text = parse_string(value).strip()
    if not re.fullmatch(r"[0-9]{5}", text):
        digits = len(re.findall(r"[0-9]", text))
        if digits == 5:
            raise wrong("E204", f"„{text}“: Bitte nur die 5 Ziffern der Postleitzahl schreiben, zum Beispiel 48249.")
        count = "1 Ziffer" if digits == 1 else f"{digits} Ziffern"
        message = f"Die Postleitzahl „{text}“ hat {count}. Bitte 5 Ziffern schreiben, zum Beispiel 48249."
        raise wrong("E204", message)
    return text


def parse_count(value: Any) -> int:
    """A whole number from 1."""
    text = parse_string(value).strip()
    if not re.fullmatch(r"[1-9][0-9]{0,2}", text):
        raise wrong("E219", f"„{text}“ geht hier nicht. Bitte eine ganze Zahl von 1 bis 999 schreiben.")
    return int(text)


def _coordinate(low: float, high: float, name: str, example: str) -> BeforeValidator:
    def parse(value: Any) -> float:
        try:
            number = float(parse_string(value).strip().replace(",", "."))
        except ValueError as error:
            raise wrong("E219", f"„{value}“ ist keine Zahl. Bitte so schreiben: {example}.") from error
        if not low <= number <= high:
            raise wrong("E219", f"{name} {value} liegt außerhalb von Deutschland. Sind Breite und Länge vertauscht?")
        return number

    return BeforeValidator(parse)


def parse_hash(value: Any) -> str:
    """A fingerprint written by `wegweiser easy --stamp`."""
    text = parse_string(value).strip()
    if not _HASH.fullmatch(text):
        raise wrong("E219", "Diesen Wert schreibt „wegweiser easy --stamp“. Bitte nicht von Hand ändern.")
    return text


def as_list(value: Any) -> Any:
    """A list is a list; one text alone is not silently taken for one."""
    if isinstance(value, str):
        raise wrong(WRONG_FORM, "Hier gehört eine Liste hin. Bitte jede Zeile mit „- “ beginnen.")
    return value


_WORDS = [*answers.YES, *answers.NO, True, False]
_YES_NO = {"enum": _WORDS}
_ANSWER = {"enum": [*_WORDS, *answers.UNKNOWN]}
_ACCESS = {"enum": [*_WORDS, *answers.PARTLY, *answers.UNKNOWN]}

_ANSWERS = answers.YES | answers.NO | answers.PARTLY | answers.UNKNOWN | answers.ALSO_SAID
Answer = Annotated[
    Literal["yes", "no", "unknown"],
    BeforeValidator(answers.parse_answer),
    WithJsonSchema(_ANSWER),
    Notation(notations.one_of(_ANSWERS)),
]
Access = Annotated[
    Literal["yes", "partly", "no", "unknown"],
    BeforeValidator(answers.parse_access),
    WithJsonSchema(_ACCESS),
    Notation(notations.one_of(_ANSWERS | answers.ALSO_SAID_OF_WHEELCHAIRS)),
]
YesNo = Annotated[
    bool, BeforeValidator(answers.parse_yes_no), WithJsonSchema(_YES_NO), Notation(notations.one_of(_ANSWERS))
]
LanguageCode = Annotated[
    str,
    BeforeValidator(parse_language),
    spelt(patterns.LANGUAGE, "de", "uk"),
    Notation(language_code),
]
Id = Annotated[
    str,
    BeforeValidator(parse_id),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": f"^{_ID.pattern}$",
            "maxLength": _LONGEST_ID,
            patterns.SAID: "Erlaubt sind kleine Buchstaben a–z, Ziffern und einzelne Bindestriche.",
        }
    ),
]
Text = Annotated[
    str,
    BeforeValidator(parse_text),
    StringConstraints(min_length=1),
    WithJsonSchema(
        {
            "type": ["string", "number"],
            "minLength": 1,
            "pattern": patterns.TEXT,
            patterns.SAID: "Bitte eine Zeile Text schreiben, ohne HTML.",
        }
    ),
]
Markdown = Annotated[str, BeforeValidator(parse_markdown), WithJsonSchema({"type": "string"}), Linked(is_markdown=True)]
Date = Annotated[
    date,
    BeforeValidator(parse_date),
    spelt(patterns.DATE, "2026-10-01"),
    Notation(notations.day),
]
Year = Annotated[
    int, BeforeValidator(parse_year), spelt(patterns.YEAR, "2012", type="integer", minimum=1900, maximum=2199)
]
DateOrYear = Annotated[
    date | int,
    BeforeValidator(parse_date_or_year),
    spelt(patterns.DATE_OR_YEAR, "2022-12-31", type="integer", minimum=1900, maximum=2199),
    Notation(notations.day),
]
Time = Annotated[
    time,
    BeforeValidator(parse_time),
    spelt(patterns.TIME, "9:30", type="number", minimum=0, maximum=24),
    Notation(notations.clock),
]
StartTime = Annotated[
    time,
    BeforeValidator(parse_time),
    AfterValidator(refuse_midnight),
    spelt(patterns.START_TIME, "9:30", type="number", minimum=0, maximum=23),
    Notation(notations.clock),
]
Money = Annotated[
    Decimal,
    BeforeValidator(parse_money),
    spelt(patterns.MONEY, "5,50", type="number", minimum=0, maximum=999_999.99),
    Notation(notations.amount),
]
Email = Annotated[str, BeforeValidator(parse_email), spelt(patterns.EMAIL, "name@example.org")]
Url = Annotated[
    str,
    BeforeValidator(parse_url),
    spelt(patterns.URL, "https://example.org/"),
    Linked(is_markdown=False),
]
PathOrUrl = Annotated[str, BeforeValidator(parse_path_or_url), spelt(patterns.PATH_OR_URL), Linked(is_markdown=False)]
PostalCode = Annotated[
    str,
    BeforeValidator(parse_postal_code),
    spelt(r"^\s*[0-9]{5}\s*$", "48249", type="integer", minimum=1_000, maximum=99_999),
]
"""As a number `01067` has one digit less."""
Count = Annotated[int, BeforeValidator(parse_count), spelt(patterns.COUNT, type="integer", minimum=1, maximum=999)]
Hash = Annotated[str, BeforeValidator(parse_hash), WithJsonSchema({"type": "string", "pattern": "^[0-9a-f]{16}$"})]
Latitude = Annotated[
    float,
    _coordinate(*_NORTH, "Die Breite", "51.85175"),
    spelt(patterns.LATITUDE, type="number", minimum=_NORTH[0], maximum=_NORTH[1]),
]
Longitude = Annotated[
    float,
    _coordinate(*_EAST, "Die Länge", "7.265"),
    spelt(patterns.LONGITUDE, type="number", minimum=_EAST[0], maximum=_EAST[1]),
]

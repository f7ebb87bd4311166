"""What JSON Schema says of values: patterns that take every spelling which the check takes, and as little else as can be.

Editors' tools read them, in the dialect of ECMAScript; the check itself never does.
"""

from typing import Any

from pydantic import WithJsonSchema

from generator.model.languages import LANGUAGES

_DAY, _MONTH, _YEAR = "(0?[1-9]|[12][0-9]|3[01])", "(0?[1-9]|1[0-2])", "(19|2[01])[0-9]{2}"
_EURO = "(€|[eE][uU][rR][oO]?)"
_IN_PATH = r"[^\s<>\x22\\]*"
_SHORT_CODES = "|".join(f"[{c[0]}{c[0].upper()}][{c[1]}{c[1].upper()}]" for c in LANGUAGES if len(c) == 2)

DATE = rf"^\s*({_YEAR}-{_MONTH}-{_DAY}([T ]00:00.*)?|{_DAY}\.\s?{_MONTH}\.\s?{_YEAR}|{_DAY}\.\s?[^\s0-9.]+\.?\s+{_YEAR})\s*$"
YEAR = r"^\s*(19|20|21)[0-9]{2}\s*$"
DATE_OR_YEAR = f"{YEAR}|{DATE}"
_MINUTES = r"([:.][0-5][0-9](:00)?(\s?([uU][hH][rR]|[hH]))?|\s?([uU][hH][rR]|[hH]))\s*$"
TIME = rf"^\s*([01]?[0-9]|2[0-4]){_MINUTES}"
START_TIME = rf"^\s*([01]?[0-9]|2[0-3]){_MINUTES}"
MONEY = rf"^\s*({_EURO}\s?)?[0-9]{{1,6}}([.,]([0-9]{{1,2}}|[-–—]+))?(\s?{_EURO})?\s*$"
AGE = r"^\s*[0-9]{1,3}([.,][0-9])?\s?([wWmMyYjJ][A-Za-z]*\.?)?\s*$"
MONTHS = r"^\s*(?!0+[^0-9.,]|0+$)[0-9]{1,4}([.,][0-9])?\s?([mMyYjJ][A-Za-z]*\.?)?\s*$"
COUNT = r"^\s*[1-9][0-9]{0,2}\s*$"
DAY_OF_MONTH = r"^ *([1-9]|[12][0-9]|3[01])\.? *$"
LATITUDE = r"^\s*(4[7-9]|5[0-5])([.,][0-9]+)?\s*$"
LONGITUDE = r"^\s*0*([5-9]|1[0-5])([.,][0-9]+)?\s*$"
EMAIL = r"^\s*(mailto:)?[^\s@]+@[^\s@.]+(\.[^\s@.]+)+\s*$"
URL = rf"^\s*[hH][tT][tT][pP][sS]?://[^\s<>\x22\\/?#]*\.{_IN_PATH}\s*$"
SITE_URL = r"^\s*[hH][tT][tT][pP][sS]?://[^\s<>\x22\\/?#@]*\.[^\s<>\x22\\?#]*\s*$"
PATH_OR_URL = rf"^\s*(https://[^\s<>\x22\\/?#]*\.{_IN_PATH}|[A-Za-z0-9_%][A-Za-z0-9_.~%/-]*([?#]\S*)?)\s*$"
PHONE = r"^[^0-9@]*([0-9][^0-9@]*){3,}$"
LANGUAGE = rf"^\s*([A-Za-z]{{3}}|({_SHORT_CODES})([-_][A-Za-z]{{2}})?|[^0-9\s@.:/#<>]{{4,}})\s*$"
TEXT = r"^\s*(?!.*</?[a-zA-Z!][^<>]*>)\S(.*\S)?\s*$"
"""One line with something in it, and no HTML."""


SAID = "patternErrorMessage"
"""What the tools of VS Code say in place of the pattern."""


def file_name(endings: tuple[str, ...], folder: str = "") -> str:
    """A path of the site to a file with one of these endings, in small or capital letters; below a folder, if one is named."""
    known = "|".join("".join(f"[{c}{c.upper()}]" if c.isalpha() else c for c in ending[1:]) for ending in endings)
    return rf"^\s*{folder}[A-Za-z0-9_%][A-Za-z0-9_.~%/-]*\.({known})\s*$"


def given(*names: str) -> dict[str, Any]:
    """JSON Schema: each of these fields has a value."""
    return {"required": [*names], "properties": {name: {"not": {"type": "null"}} for name in names}}


def filled(name: str) -> dict[str, Any]:
    """JSON Schema: a list has an entry."""
    return {"required": [name], "properties": {name: {"type": "array", "minItems": 1}}}


def spelt(pattern: str, *examples: Any, **numbers: Any) -> WithJsonSchema:
    """The schema of a text; `numbers` is what it may be where YAML reads a number: its type, the least, the most."""
    schema: dict[str, Any] = {"type": "string", "pattern": pattern, **numbers}
    if "type" in numbers:
        schema["type"] = ["string", numbers["type"]]
    if examples:
        schema |= {"examples": list(examples), SAID: f"Bitte so schreiben: {examples[0]}"}
    return WithJsonSchema(schema)

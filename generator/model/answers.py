"""How answers are read: questions that are answered with yes, no, partly or unknown."""

from typing import Any

from generator.model import notations
from generator.model.base import parse_string, wrong

YES = {"yes": "yes", "true": "yes", "ja": "yes"}
NO = {"no": "no", "false": "no", "nein": "no"}
UNKNOWN = {"unknown": "unknown", "unbekannt": "unknown"}
PARTLY = {"partly": "partly", "teilweise": "partly"}
ALSO_SAID = {
    "wahr": "yes", "falsch": "no", "unklar": "unknown", "keine angabe": "unknown", "k. a.": "unknown", "k.a.": "unknown",
}  # fmt: skip
ALSO_SAID_OF_WHEELCHAIRS = {
    "barrierefrei": "yes", "rollstuhlgerecht": "yes", "rollstuhlgeeignet": "yes", "nicht barrierefrei": "no",
    "nicht rollstuhlgerecht": "no", "eingeschränkt": "partly", "bedingt": "partly", "zum teil": "partly",
}  # fmt: skip
"""Words that mean one of the above and that editors' tools do not propose."""


def parse_answer(value: Any) -> str:
    """Yes, no or unknown."""
    return one_of(value, YES | NO | UNKNOWN, "yes, no oder unknown")


def parse_access(value: Any) -> str:
    """Yes, partly, no or unknown."""
    return one_of(value, YES | PARTLY | NO | UNKNOWN | ALSO_SAID_OF_WHEELCHAIRS, "yes, partly, no oder unknown")


def parse_yes_no(value: Any) -> bool:
    """Yes or no."""
    if isinstance(value, bool):
        return value
    return one_of(value, YES | NO, "yes oder no") == "yes"


def says_yes(value: Any) -> bool:
    """Tell whether a value of a file says yes, whatever is wrong with its record; nothing at all does not."""
    said = notations.plain(value).lower() if isinstance(value, str) else ""
    return (ALSO_SAID | YES).get(said) == "yes"


def one_of(value: Any, words: dict[str, str], allowed: str) -> str:
    """The value that a word stands for, whatever its capitals."""
    found = (ALSO_SAID | words).get(notations.plain(parse_string(value)).lower())
    if found not in words.values():
        raise wrong("E216", f"„{value}“ geht hier nicht. Bitte {allowed} schreiben.")
    return str(found)

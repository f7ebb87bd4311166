"""Whether an offer has room: what an editor knew on a day."""

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from generator.model import notations
from generator.model.answers import NO, UNKNOWN, YES, one_of
from generator.model.base import Record
from generator.model.notations import Notation
from generator.model.notes import Note
from generator.model.types import Date

Room = Literal["yes", "no", "waiting-list", "unknown"]
_WAITING_LIST = {"waiting-list": "waiting-list", "warteliste": "waiting-list"}
_ROOMS = YES | NO | _WAITING_LIST | UNKNOWN
_FULL = ("ausgebucht", "ausverkauft", "belegt", "besetzt", "voll", "voll belegt", "vergeben", "keine", "keine mehr", "kein platz",
         "keine plätze", "keine freien", "keine freien plätze", "keine freien plätze mehr", "keine plätze mehr", "keine plätze frei", "kein platz frei", "plätze belegt",
         "plätze vergeben", "plätze besetzt", "nicht frei", "nichts frei", "0", "0 plätze")  # fmt: skip
_OPEN = ("frei", "plätze frei", "platz frei", "freie plätze", "plätze", "plätze vorhanden", "es gibt plätze", "es gibt freie plätze",
         "es gibt plätze frei", "plätze sind frei", "vorhanden", "verfügbar", "nicht ausgebucht", "nicht voll")  # fmt: skip
_SAID = (
    _ROOMS
    | dict.fromkeys(_FULL, "no")
    | dict.fromkeys(_OPEN, "yes")
    | {"auf warteliste": "waiting-list", "keine ahnung": "unknown"}
)
_FILLING = re.compile(
    r"\b(?:aktuell|alle|alles|bereits|derzeit|es ist|es sind|gerade|im moment|komplett|leider|momentan|noch|schon|völlig|"
    r"wir sind|wir haben|zur zeit|zurzeit)\b|[.!]+$",
    re.IGNORECASE,
)
"""Words that say nothing of the answer."""


def _canonical(text: str) -> str:
    """`leider ausgebucht` as `no`, `noch Plätze frei` as `yes`."""
    said = notations.plain(text)
    return _SAID.get(said.lower()) or _SAID.get(notations.plain(_FILLING.sub(" ", said)).lower(), said)


def parse_room(value: Any) -> str:
    """Yes, no, waiting-list or unknown."""
    said = _canonical(value) if isinstance(value, str) else value
    return one_of(said, _ROOMS, "yes, no, waiting-list oder unknown")


class Capacity(Record):
    """Whether places are free, and on which day somebody knew it."""

    free: Annotated[
        Room,
        BeforeValidator(parse_room),
        Notation(_canonical),
        WithJsonSchema({"enum": [*YES, *NO, True, False, *_WAITING_LIST, *UNKNOWN]}),
    ] = Field(title="Sind Plätze frei?")
    as_of: Date = Field(
        title="Stand", description="Nach 30 Tagen zeigt die Website es nicht mehr", examples=["2026-11-20"]
    )
    note: Note | None = Field(None, title="Hinweis")

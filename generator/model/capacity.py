"""Whether an offer has room: what an editor knew on a day."""

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


def parse_room(value: Any) -> str:
    """Yes, no, waiting-list or unknown."""
    return one_of(value, _ROOMS, "yes, no, waiting-list oder unknown")


class Capacity(Record):
    """Whether places are free, and on which day somebody knew it."""

    free: Annotated[
        Room,
        BeforeValidator(parse_room),
        Notation(notations.one_of(_ROOMS)),
        WithJsonSchema({"enum": [*YES, *NO, True, False, *_WAITING_LIST, *UNKNOWN]}),
    ] = Field(title="Sind Plätze frei?")
    as_of: Date = Field(
        title="Stand", description="Nach 30 Tagen zeigt die Website es nicht mehr", examples=["2026-11-20"]
    )
    note: Note | None = Field(None, title="Hinweis")

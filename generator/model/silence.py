"""Rules that a record turns off for itself, each with a reason."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from generator.model.base import Record
from generator.model.types import Text, as_list


class Silence(Record):
    """Findings of a rule that are turned off in one record, with the reason."""

    rule: Text = Field(title="Regel, zum Beispiel W306")
    reason: Text = Field(title="Grund")


Silences = Annotated[
    tuple[Silence, ...], BeforeValidator(as_list), Field(title="Meldungen, die hier mit Grund abgestellt sind")
]

"""Districts: the parts of a town that people name when they say where they live."""

import re
from typing import Annotated

from pydantic import BeforeValidator, Field

from generator.model.base import Record
from generator.model.types import PostalCode, Text, as_list

_MORE = re.compile(r"\s*\(.*$")


class District(Record):
    """Ein Ortsteil oder ein Dorf."""

    name: Text = Field(title="Name des Ortsteils", examples=["Buldern"])
    postal_codes: Annotated[tuple[PostalCode, ...], BeforeValidator(as_list)] = Field(
        (), title="Postleitzahlen", description="nur wenn er andere als der Ort hat"
    )

    @property
    def spoken(self) -> str:
        """The name as people say it: `Lette` of `Lette (Coesfeld)`."""
        return _MORE.sub("", self.name) or self.name

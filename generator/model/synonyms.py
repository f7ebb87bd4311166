"""What people say: the words that the search finds offers by, and where the register of words leads with them."""

from typing import Annotated

from pydantic import ConfigDict, Field, model_validator

from generator.model import patterns
from generator.model.base import Record, wrong
from generator.model.parts import Ids, TextList
from generator.model.references import Reference
from generator.model.types import YesNo


class Synonym(Record):
    """Was Menschen sagen und was es finden soll."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [patterns.given("find"), patterns.given("offers"), patterns.given("search_only")]}
    )
    say: TextList = Field(title="Was Menschen sagen", min_length=1)
    find: TextList = Field(
        (), title="Was gefunden werden soll", description="fehlt, wo es nur um das Register der Stichwörter geht"
    )
    offers: Annotated[Ids, Reference("offer")] = Field(
        (),
        title="Angebote im Register der Stichwörter",
        description="das Beste zuerst; fehlt, wo dort stehen soll, was die Suche zuerst findet",
    )
    search_only: YesNo = Field(
        False,
        title="Nur für die Suche",
        description="Die Wörter werden gefunden, stehen aber nicht im Register der Stichwörter.",
    )

    @model_validator(mode="after")
    def _leads_somewhere(self) -> "Synonym":
        if not (self.find or self.offers or self.search_only):
            raise wrong("E201", "Das Feld „find“ fehlt. Bitte eintragen, was gefunden werden soll.")
        return self

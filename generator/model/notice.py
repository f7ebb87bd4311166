"""A message of the site itself, on every page for some days: a line is down, a flood."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from generator.model.base import Record, wrong
from generator.model.lengths import Sized
from generator.model.parts import TextList
from generator.model.types import Date, Text


class SiteNotice(Record):
    """Eine Meldung, die einige Tage lang auf jeder Seite steht."""

    text: Annotated[Text, Sized(10, 300)] = Field(
        title="Meldung", description="10 bis 300 Zeichen", examples=["Das Bürgertelefon ist bis Freitag gestört."]
    )
    from_: Date | None = Field(None, alias="from", title="ab wann", description="fehlt: sofort")
    until: Date = Field(title="letzter Tag", description="Danach verschwindet sie von selbst")
    kind: Literal["info", "warning"] = Field("info", title="Art")
    easy: TextList = Field((), title="Leichte Sprache, ein Satz in jeder Zeile")

    @model_validator(mode="after")
    def _in_order(self) -> "SiteNotice":
        if self.from_ is not None and self.from_ > self.until:
            raise wrong("E221", "„until“ liegt vor „from“. Bitte die beiden Tage prüfen.", field="until")
        return self

    def stands_on(self, day: date) -> bool:
        """Its days include this one."""
        return (self.from_ is None or self.from_ <= day) and day <= self.until

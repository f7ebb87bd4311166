"""What only the publisher of a site knows and its public pages have to say: who is behind it, where it is kept."""

from typing import Literal

from pydantic import Field

from generator.model.base import Record
from generator.model.parts import EasySummary, TextList
from generator.model.types import Id, Text, YesNo


class Meanwhile(Record):
    """Was dasteht, solange die Website ein Beispiel ist und eine Angabe fehlt."""

    text: Text = Field(title="Der Satz")
    easy: TextList = Field((), title="Dasselbe in Leichter Sprache, ein Satz in jeder Zeile")


class Disclosure(Record):
    """Eine Angabe, die nur der Herausgeber kennt. Seiten nennen sie als {publisher.kurzname}."""

    id: Id = Field(title="Kurzname", examples=["host"])
    value: Text | TextList | None = Field(
        None,
        title="Die Angabe, wie sie auf den Seiten steht",
        description="ein Text oder eine Liste von Zeilen; leer, solange niemand sie kennt",
    )
    setting: Literal["contact.form"] | None = Field(
        None, title="Steht in site_config.yml", description="statt value: das Feld, das die Angabe schon enthält"
    )
    exists: YesNo = Field(True, title="Gibt es das?", description="no: Die Zeile verschwindet von den Seiten")
    meanwhile: Meanwhile | None = Field(
        None, title="Was dasteht, solange die Website ein Beispiel ist und die Angabe fehlt"
    )
    easy: EasySummary | None = Field(None, title="Leichte Sprache")

    def lines(self, form: str | None) -> tuple[str, ...]:
        """What the publisher says; none where it is not known, or there is no such thing. `form` is the site's contact form."""
        if self.setting == "contact.form" and form:
            return (form,)
        return (self.value,) if isinstance(self.value, str) else self.value or ()

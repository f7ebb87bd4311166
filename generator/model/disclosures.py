"""What only the publisher of a site knows and its public pages have to say: who is behind it, where it is kept."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from generator.model.base import Record
from generator.model.notes import Note
from generator.model.parts import EasySummary
from generator.model.types import Id, Text, YesNo, as_list

_AS_LINES = BeforeValidator(lambda value: (value,) if isinstance(value, str) else as_list(value))


class Disclosure(Record):
    """Eine Angabe, die nur der Herausgeber kennt. Seiten nennen sie als {publisher.kurzname}."""

    id: Id = Field(title="Kurzname", examples=["host"])
    value: Annotated[tuple[Text, ...], _AS_LINES] = Field(
        (),
        title="Die Angabe, wie sie auf den Seiten steht",
        description="ein Text oder eine Liste von Zeilen; leer, solange niemand sie kennt",
    )
    setting: Literal["contact.form"] | None = Field(
        None, title="Steht in site_config.yml", description="statt value: das Feld, das die Angabe schon enthält"
    )
    exists: YesNo = Field(True, title="Gibt es das?", description="no: Die Zeile verschwindet von den Seiten")
    meanwhile: Note | None = Field(None, title="Was dasteht, solange die Website ein Beispiel ist und die Angabe fehlt")
    easy: EasySummary | None = Field(None, title="Leichte Sprache")

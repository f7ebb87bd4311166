"""The parts of an offer that are records of their own: places, costs, contacts, Easy Language. Times: `times.py`."""

import datetime
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AliasChoices, BeforeValidator, ConfigDict, Discriminator, Field, Tag, model_validator

from generator.model import patterns
from generator.model.ages import Age, Months
from generator.model.base import Record, wrong
from generator.model.days import has_passed
from generator.model.easy_lines import ONE_A_LINE, tell_cut
from generator.model.hours import Always, PhoneHours
from generator.model.notes import Note
from generator.model.phones import Phone
from generator.model.references import Reference
from generator.model.types import (
    Access,
    Answer,
    Date,
    Email,
    Hash,
    Id,
    LanguageCode,
    Latitude,
    Longitude,
    Markdown,
    Money,
    PathOrUrl,
    PostalCode,
    Text,
    Url,
    Year,
    as_list,
)

_AS_LIST = BeforeValidator(as_list)


class AgeRange(Record):
    """Age of the child."""

    from_: Age | None = Field(None, alias="from", title="ab", description="Alter des Kindes, ab dem es passt")
    to: Age | None = Field(None, title="bis", description="Alter des Kindes, bis zu dem es passt")

    @model_validator(mode="after")
    def _in_order(self) -> "AgeRange":
        if self.from_ is not None and self.to is not None and self.from_.is_above(self.to):
            raise wrong("E221", "Das Alter „from“ ist höher als „to“. Bitte die beiden tauschen.", field="to")
        return self


class Cost(Record):
    """What it costs. Nothing said means unknown."""

    kind: Literal["free", "paid", "income-based", "donation", "unknown"] = Field(title="Art der Kosten")
    amount: Money | None = Field(None, title="Betrag in Euro")
    per: Text | None = Field(None, title="wofür der Betrag gilt", examples=["Termin", "Kurs"])
    note: Note | None = Field(None, title="Hinweis")

    @model_validator(mode="after")
    def _free_is_free(self) -> "Cost":
        if self.kind == "free" and self.amount is not None and self.amount != Decimal(0):
            message = "Kostenlos (free) und ein Betrag passen nicht zusammen. Bitte kind: paid oder den Betrag löschen."
            raise wrong("E222", message, field="amount")
        return self


class Registration(Record):
    """Whether and how to register."""

    required: Answer = Field("unknown", title="Anmeldung nötig?")
    referral: Answer = Field("unknown", title="Überweisung nötig?", description="Arzt, Schule oder Amt muss schicken")
    note: Note | None = Field(None, title="Hinweis zur Anmeldung")
    url: Url | None = Field(None, title="Adresse der Online-Anmeldung")


class PlaceFields(Record):
    """What may be told of a place that is no secret."""

    name: Text | None = Field(None, title="Name des Ortes")
    street: Text | None = Field(None, title="Straße und Hausnummer")
    postal_code: PostalCode | None = Field(None, title="Postleitzahl")
    city: Text | None = Field(None, title="Ort")
    municipality: Annotated[Id, Reference("municipality")] | None = Field(None, title="Kommune (Kurzname)")
    latitude: Latitude | None = Field(None, title="Breite (WGS 84)")
    longitude: Longitude | None = Field(None, title="Länge (WGS 84)")
    wheelchair: Access = Field("unknown", title="Mit dem Rollstuhl erreichbar?")
    accessibility_note: Note | None = Field(None, title="Hinweis zur Barrierefreiheit")
    transport: Note | None = Field(None, title="Bus und Bahn")


class PhoneEntry(Record):
    """A phone number with a remark."""

    number: Phone = Field(title="Telefonnummer")
    note: Note | None = Field(None, title="Hinweis")
    hours: PhoneHours = Field((), title="Sprechzeiten", description="wie bei times, oder always: yes für Tag und Nacht")

    @property
    def is_always(self) -> bool:
        """Somebody answers by day and night."""
        return any(isinstance(rule, Always) and rule.always for rule in self.hours)


class Contact(Record):
    """How to reach people."""

    person: Text | None = Field(None, title="Name (nur mit Einwilligung)")
    department: Note | None = Field(None, title="Abteilung")
    phones: Annotated[tuple[PhoneEntry, ...], _AS_LIST] = Field((), title="Telefonnummern")
    email: Email | None = Field(None, title="E-Mail")
    website: Url | None = Field(None, title="Internetseite")
    form: Url | None = Field(None, title="Kontaktformular")

    @property
    def is_reachable(self) -> bool:
        """At least one way that a person can use."""
        return self.answers or self.website is not None

    @property
    def answers(self) -> bool:
        """Somebody can be asked."""
        return bool(self.phones or self.email or self.form)


class Heading(Record):
    """A heading inside an Easy Language text."""

    heading: Text = Field(title="Zwischenüberschrift")


class ListBlock(Record):
    """A list inside an Easy Language text."""

    items: Annotated[tuple[Text, ...], _AS_LIST] = Field(
        title="Liste", min_length=1, validation_alias=AliasChoices("list"), serialization_alias="list"
    )


class Checked(Record):
    """Readers of the target group checked the text."""

    by: Text = Field(title="Geprüft von")
    date: Date = Field(title="Geprüft am")
    text: Hash = Field(title="Fingerabdruck des geprüften Textes")


def _block(value: object) -> object:
    if isinstance(value, str) or (isinstance(value, dict) and set(value) in ({"heading"}, {"list"})):
        return value
    raise wrong("E203", "Hier gehört ein Satz hin, oder „heading: …“, oder „list: […]“.")


def _block_kind(value: object) -> str:
    """One variant is tried, so that an editor reads about what he wrote and not about the other two."""
    if isinstance(value, str):
        return "str"
    return "Heading" if isinstance(value, Heading) or (isinstance(value, dict) and "heading" in value) else "ListBlock"


EasyBlock = Annotated[
    Annotated[Text, Tag("str")] | Annotated[Heading, Tag("Heading")] | Annotated[ListBlock, Tag("ListBlock")],
    Discriminator(_block_kind),
    BeforeValidator(_block),
]


def words_of(block: str | Heading | ListBlock) -> tuple[str, ...]:
    """What a block of an easy text says, item by item."""
    if isinstance(block, ListBlock):
        return block.items
    return (block.heading if isinstance(block, Heading) else block,)


class EasyText(Record):
    """The Easy Language text of an offer."""

    title: Text | None = Field(None, title="Titel in Leichter Sprache")
    text: Annotated[tuple[EasyBlock, ...], _AS_LIST, BeforeValidator(tell_cut), ONE_A_LINE] = Field(
        (), title="Text, ein Satz in jeder Zeile"
    )
    words: Annotated[tuple[Text, ...], _AS_LIST] = Field((), title="Wörter aus dem Wörterbuch")
    checked: Checked | None = Field(None, title="Prüfung durch Menschen der Zielgruppe")
    source: Hash | None = Field(None, title="Fingerabdruck des Standardtextes")


class EasySummary(Record):
    """Easy Language for vocabularies and providers."""

    title: Text | None = Field(None, title="Titel in Leichter Sprache")
    name: Text | None = Field(None, title="Name in Leichter Sprache")
    text: Annotated[tuple[Text, ...], _AS_LIST, BeforeValidator(tell_cut), ONE_A_LINE] = Field(
        (), title="Text, ein Satz in jeder Zeile"
    )


class Translation(Record):
    """The offer's texts in another language."""

    title: Text | None = Field(None, title="Titel")
    summary: Text | None = Field(None, title="Kurztext")
    description: Markdown | None = Field(None, title="Beschreibung")


class SignLanguageVideo(Record):
    """A film in German Sign Language."""

    url: PathOrUrl = Field(title="Pfad oder Adresse des Films")
    duration: Text | None = Field(None, title="Dauer")
    size: Text | None = Field(None, title="Größe der Datei")
    transcript: Markdown | None = Field(None, title="Text des Films")


SourceKind = Literal["official", "authority", "law", "press", "secondary"]
"""Of a source, the one that knows best first."""


class FactSource(Record):
    """Who says what the record tells, where nobody here has confirmed it."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [patterns.given("name"), patterns.given("url")]})

    name: Text | None = Field(None, title="Wer es sagt", examples=["Nummer gegen Kummer e. V."])
    url: Url | None = Field(None, title="Adresse")
    date: Date = Field(title="angesehen am")
    year: Year | None = Field(None, title="Jahr des Textes")
    kind: SourceKind = Field(
        title="Art",
        description="official: der Anbieter selbst; authority: eine andere öffentliche Stelle oder ein Verband; "
        "law: ein Gesetz; press: Zeitung; secondary: die Liste von jemand anderem",
    )
    note: Text | None = Field(None, title="Was dort steht", examples=["116 111, Mo–Sa 14–20 Uhr"])

    @model_validator(mode="after")
    def _can_be_named(self) -> "FactSource":
        if self.name is None and self.url is None:
            raise wrong("E201", "Hier fehlt, wer es sagt. Bitte „name:“ oder „url:“ ergänzen.")
        return self


class Verified(Record):
    """A human looked at the whole record."""

    date: Date = Field(title="Tag der Prüfung")
    by: Text = Field(title="Geprüft von")
    every: Months = Field(12, title="Abstand bis zur nächsten Prüfung", examples=["12 months"])

    def is_due(self, today: datetime.date) -> bool:
        """The next look is overdue."""
        return self.is_older_than(self.every, today)

    def is_older_than(self, months: int, today: datetime.date) -> bool:
        """More than so many months have passed since the look."""
        return has_passed(months, self.date, today)


Languages = Annotated[tuple[LanguageCode, ...], _AS_LIST]
TextList = Annotated[tuple[Text, ...], _AS_LIST]
Ids = Annotated[tuple[Id, ...], _AS_LIST]

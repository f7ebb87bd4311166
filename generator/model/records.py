"""What anybody may see of each kind of record. `written.py` adds what an editor writes for no reader's eyes.

The order of fields is the order of the documentation.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from generator.model import patterns
from generator.model.base import Record, wrong
from generator.model.capacity import Capacity
from generator.model.districts import District
from generator.model.lengths import Sized
from generator.model.media import Medium
from generator.model.notes import Note
from generator.model.parts import (
    AgeRange,
    Contact,
    Cost,
    EasySummary,
    EasyText,
    FactSource,
    Ids,
    Languages,
    PhoneEntry,
    Registration,
    SignLanguageVideo,
    TextList,
    Translation,
    Verified,
)
from generator.model.references import Reference
from generator.model.times import Times
from generator.model.types import (
    Answer,
    Date,
    DateOrYear,
    Email,
    Id,
    Markdown,
    PostalCode,
    Text,
    Url,
    YesNo,
    as_list,
)

_AS_LIST = BeforeValidator(as_list)
Audience = Literal[
    "children", "parents", "pregnant", "fathers", "single-parents", "siblings", "grandparents", "professionals"
]
Format = Literal["on-site", "online", "phone", "home-visit", "outreach", "application", "right"]

FactSources = Annotated[tuple[FactSource, ...], _AS_LIST]
FormerIds = Annotated[
    Ids,
    Field(
        title="Frühere Kurznamen",
        description="Die alten Adressen führen für immer hierher",
        examples=[["krabbelgruppe-alt"]],
    ),
]
"""On every kind of record that has a page: an address that was once given out is never dead."""


def _municipalities(value: Any) -> Any:
    if isinstance(value, str) and value != "all":
        raise wrong("E203", "Hier gehört „all“ (überall) oder eine Liste hin. Bitte jede Zeile mit „- “ beginnen.")
    if isinstance(value, list | tuple) and not value:
        raise wrong(
            "E203", "Die Liste „municipalities“ ist leer. Bitte einen Ort hineinschreiben, oder „all“ (überall)."
        )
    return value


class OfferFields(Record):
    """What anybody may see of an offer. `Offer` adds its places, which may be secret, and what is for editors."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [patterns.given("provider"), patterns.given("office")]})

    id: Id = Field("", title="Kurzname", description="Gleich dem Namen der Datei; darf fehlen")
    title: Annotated[Text, Sized(3, 90)] = Field(
        title="Titel", description="3 bis 90 Zeichen", examples=["Krabbelgruppe"]
    )
    summary: Annotated[Text, Sized(20, 280)] = Field(
        title="Kurztext", description="20 bis 280 Zeichen; steht in Listen"
    )
    description: Markdown | None = Field(None, title="Beschreibung", description="Markdown ohne HTML")
    office: Annotated[Id, Reference("office")] | None = Field(
        None, title="Zuständiges Amt (Kurzname)", description="aus content/offices.yml: Jeder Ort nennt sein eigenes"
    )
    provider: Annotated[Id, Reference("provider")] | None = Field(
        None, validate_default=True, title="Anbieter (Kurzname)", description="darf fehlen, wo office steht"
    )
    municipalities: Annotated[
        Literal["all"] | Annotated[tuple[Id, ...], Field(min_length=1), _AS_LIST, Reference("municipality")],
        BeforeValidator(_municipalities),
    ] = Field(title="Kommunen", description="all oder eine Liste von Kurznamen")
    life_phases: Annotated[Ids, Reference("life_phase")] = Field(title="Lebensphasen", min_length=1)
    topics: Annotated[Ids, Reference("topic")] = Field(title="Themen", min_length=1)
    programmes: Annotated[Ids, Reference("programme")] = Field((), title="Programme")
    status: Literal["active", "paused", "ended"] = Field("active", title="Status")
    valid_from: Date | None = Field(None, title="gültig ab")
    valid_until: Date | None = Field(None, title="gültig bis")
    age: AgeRange | None = Field(None, title="Alter des Kindes")
    audiences: Annotated[tuple[Audience, ...], _AS_LIST] = Field((), title="Für wen")
    cost: Cost | None = Field(None, title="Kosten")
    registration: Registration = Field(Registration(), title="Anmeldung")
    capacity: Capacity | None = Field(None, title="Freie Plätze")
    documents: Annotated[tuple[Note, ...], _AS_LIST] = Field((), title="Mitbringen")
    formats: Annotated[tuple[Format, ...], _AS_LIST] = Field((), title="Form des Angebots")
    languages: Languages = Field((), title="Sprachen", examples=[["de", "uk"]])
    interpreter: Answer = Field("unknown", title="Dolmetscher möglich?")
    sign_language: Answer = Field("unknown", title="Gebärdensprache?")
    open_to: Annotated[tuple[Literal["families", "professionals"], ...], _AS_LIST] = Field(
        ("families",), title="Wer von selbst kommen darf", min_length=1
    )
    anonymous: Answer = Field("unknown", title="Geht es ohne Namen?")
    confidential: Answer = Field("unknown", title="Bleibt es geheim?", description="durch Gesetz oder Zusage")
    women_only: Answer = Field("unknown", title="Nur für Frauen?")
    childcare: Answer = Field("unknown", title="Wird das Kind so lange betreut?")
    times: Annotated[tuple[Times, ...], _AS_LIST] = Field((), title="Zeiten")
    contact: Contact = Field(Contact(), title="Kontakt")
    next: Annotated[Ids, Reference("offer")] = Field((), title="Wie es weitergeht (Angebote)")
    keywords: TextList = Field((), title="Suchwörter")
    former_ids: FormerIds = ()
    sign_language_video: SignLanguageVideo | None = Field(None, title="Film in Gebärdensprache")
    media: Annotated[tuple[Medium, ...], _AS_LIST] = Field((), title="Filme, Bilder und Papiere")
    easy: EasyText | None = Field(None, title="Leichte Sprache")
    translations: dict[str, Translation] = Field({}, title="Übersetzungen")
    verified: Verified | None = Field(None, title="Zuletzt geprüft")
    sources: FactSources = Field((), title="Woher die Angaben stammen")
    sensitive: YesNo = Field(False, title="Heikles Thema", description="Seite mit „schnell verlassen“")
    example: YesNo = Field(False, title="Erfundenes Beispiel")

    @property
    def town_of_place(self) -> Mapping[str, str]:
        """Name of a place → its town, where people go to several towns; no place may be seen here."""
        return {}

    @property
    def is_for_families(self) -> bool:
        """Families can come by themselves; what is not stands apart in every list."""
        return "families" in self.open_to

    @field_validator("provider")
    @classmethod
    def _is_given_by_somebody(cls, provider: str | None, info: ValidationInfo) -> str | None:
        if provider is None and info.data.get("office", "") is None:  # it is not there at all where it is wrong itself
            message = "Das Feld „provider“ (der Anbieter) fehlt. Bitte ergänzen, oder „office“ (das zuständige Amt)."
            raise wrong("E201", message)
        return provider


class ProviderFields(Record):
    """What anybody may see of a provider. `Provider` adds its address, which may be that of a shelter."""

    id: Id = Field("", title="Kurzname", description="Gleich dem Namen der Datei; darf fehlen")
    name: Text = Field(title="Name")
    kind: Literal["public", "church", "welfare", "association", "school", "health", "private"] | None = Field(
        None, title="Art des Anbieters"
    )
    description: Markdown | None = Field(None, title="Beschreibung")
    phones: Annotated[tuple[PhoneEntry, ...], _AS_LIST] = Field((), title="Telefonnummern")
    email: Email | None = Field(None, title="E-Mail")
    website: Url | None = Field(None, title="Internetseite")
    easy: EasySummary | None = Field(None, title="Leichte Sprache")
    former_ids: FormerIds = ()
    example: YesNo = Field(False, title="Erfundenes Beispiel")


class Municipality(Record):
    """Eine Stadt oder Gemeinde."""

    id: Id = Field(title="Kurzname")
    name: Text = Field(title="Name")
    postal_codes: Annotated[tuple[PostalCode, ...], _AS_LIST] = Field((), title="Postleitzahlen")
    districts: Annotated[tuple[District, ...], _AS_LIST] = Field((), title="Ortsteile und Dörfer")
    youth_office: Annotated[Id, Reference("provider")] | None = Field(
        None, title="Zuständiges Jugendamt (Anbieter)", description="kurz für offices: {youth: …}"
    )
    offices: dict[Id, Annotated[Id, Reference("provider")]] = Field(
        {}, title="Zuständige Ämter (Anbieter)", description="Kurzname aus content/offices.yml: Kurzname des Anbieters"
    )
    easy: EasySummary | None = Field(None, title="Leichte Sprache")
    former_ids: FormerIds = ()

    @property
    def known_codes(self) -> tuple[str, ...]:
        """Its own postcodes, then those of its districts, each once."""
        return tuple(dict.fromkeys((*self.postal_codes, *(c for own in self.districts for c in own.postal_codes))))

    @model_validator(mode="after")
    def _has_one_youth_office(self) -> "Municipality":
        if self.youth_office is not None and self.offices.get("youth", self.youth_office) != self.youth_office:
            message = "„youth_office“ und „offices: youth“ nennen zwei Jugendämter. Bitte eines davon löschen."
            raise wrong("E228", message, field="youth_office")
        return self


class Step(Record):
    """Was in einer Lebensphase zu tun ist."""

    title: Text = Field(title="Was zu tun ist", examples=["Geburt anmelden"])
    when: Text | None = Field(
        None, title="bis wann", description="fehlt, wo es in jedem Ort anders ist", examples=["in der 1. Woche"]
    )
    offers: Annotated[Ids, Reference("offer")] = Field((), title="Angebote dazu")
    office: Annotated[Id, Reference("office")] | None = Field(None, title="Zuständiges Amt (Kurzname)")
    sources: FactSources = Field((), title="Woher die Angaben stammen")
    easy: EasySummary | None = Field(None, title="Leichte Sprache")


class LifePhase(Record):
    """Eine Lebensphase. Die Reihenfolge ist die Kette."""

    id: Id = Field(title="Kurzname")
    title: Text = Field(title="Titel")
    age: AgeRange | None = Field(None, title="Alter des Kindes")
    summary: Text = Field(title="Kurztext")
    icon: Text | None = Field(
        None, title="Bild", description="Name eines Bildes, ohne „phase-“; sonst das zum Kurznamen"
    )
    transition: Text | None = Field(None, title="Was sich beim Übergang ändert")
    steps: Annotated[tuple[Step, ...], _AS_LIST] = Field((), title="Was zu tun ist, der Reihe nach")
    easy: EasySummary | None = Field(None, title="Leichte Sprache")
    former_ids: FormerIds = ()


class Topic(Record):
    """Ein Thema."""

    id: Id = Field(title="Kurzname")
    title: Text = Field(title="Titel")
    summary: Text | None = Field(None, title="Kurztext")
    icon: Text | None = Field(
        None, title="Bild", description="Name eines Bildes, ohne „topic-“; sonst das zum Kurznamen oder zum Oberthema"
    )
    parent: Annotated[Id, Reference("topic")] | None = Field(None, title="Oberthema")
    sensitive: YesNo = Field(False, title="Heikles Thema")
    easy: EasySummary | None = Field(None, title="Leichte Sprache")
    former_ids: FormerIds = ()


class Programme(Record):
    """Ein Programm."""

    id: Id = Field(title="Kurzname")
    name: Text = Field(title="Name")
    summary: Text | None = Field(None, title="Kurztext")
    website: Url | None = Field(None, title="Internetseite")
    status: Literal["active", "ended"] = Field("active", title="Status")
    until: DateOrYear | None = Field(None, title="Ende", description="Tag oder Jahr")
    replaced_by: Annotated[Id, Reference("programme")] | None = Field(None, title="Was danach kam (Programm)")
    easy: EasySummary | None = Field(None, title="Leichte Sprache")
    former_ids: FormerIds = ()


class Office(Record):
    """Ein Amt, das in jedem Ort ein anderer Anbieter ist. Es steht in keiner Liste von Angeboten."""

    id: Id = Field(title="Kurzname")
    title: Text = Field(title="Name", examples=["Jugendamt"])
    summary: Text | None = Field(None, title="Kurztext")
    provider: Annotated[Id, Reference("provider")] | None = Field(
        None, title="Anbieter (Kurzname)", description="zuständig, wo ein Ort keinen anderen nennt"
    )
    easy: EasySummary | None = Field(None, title="Leichte Sprache")


class GlossaryWord(Record):
    """Ein schweres Wort, erklärt."""

    word: Text = Field(title="Wort, wie es in Leichter Sprache steht", examples=["Jugend-Amt"])
    hard: TextList = Field((), title="schwere Schreibweisen", examples=[["Jugendamt"]])
    related: TextList = Field((), title="verwandte Wörter", description="findet die Suche; die Seite nennt sie nicht")
    explanation: TextList = Field(title="Erklärung, ein Satz in jeder Zeile", min_length=1)


class SchoolHoliday(Record):
    """Ferien."""

    name: Text = Field(title="Name", examples=["Herbstferien 2026"])
    from_: Date = Field(alias="from", title="erster Tag")
    to: Date = Field(title="letzter Tag")

    @model_validator(mode="after")
    def _in_order(self) -> "SchoolHoliday":
        if self.from_ > self.to:
            raise wrong("E221", "„to“ liegt vor „from“. Bitte die beiden Tage prüfen.", field="to")
        return self

"""What anybody may see of each kind of record. `written.py` adds what an editor writes for no reader's eyes.

The order of fields is the order of the documentation.
"""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, WithJsonSchema, field_validator, model_validator

from generator.model.base import Record, wrong
from generator.model.capacity import Capacity
from generator.model.languages import Tag
from generator.model.lengths import Sized
from generator.model.parts import (
    AgeRange,
    Contact,
    Cost,
    EasySummary,
    EasyText,
    Ids,
    Languages,
    PhoneEntry,
    Registration,
    SignLanguageVideo,
    TextList,
    Translation,
    Verified,
)
from generator.model.phones import Phone
from generator.model.references import Reference
from generator.model.settings import Colors, Picture, SiteUrl
from generator.model.states import CODES, Country, check_state
from generator.model.times import Times
from generator.model.types import (
    Answer,
    Date,
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
Format = Literal["on-site", "online", "phone", "home-visit", "outreach"]


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

    id: Id = Field("", title="Kurzname", description="Gleich dem Namen der Datei; darf fehlen")
    title: Annotated[Text, Sized(3, 90)] = Field(
        title="Titel", description="3 bis 90 Zeichen", examples=["Krabbelgruppe"]
    )
    summary: Annotated[Text, Sized(20, 280)] = Field(
        title="Kurztext", description="20 bis 280 Zeichen; steht in Listen"
    )
    description: Markdown | None = Field(None, title="Beschreibung", description="Markdown ohne HTML")
    provider: Annotated[Id, Reference("provider")] = Field(title="Anbieter (Kurzname)")
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
    documents: TextList = Field((), title="Mitbringen")
    formats: Annotated[tuple[Format, ...], _AS_LIST] = Field((), title="Form des Angebots")
    languages: Languages = Field((), title="Sprachen", examples=[["de", "uk"]])
    interpreter: Answer = Field("unknown", title="Dolmetscher möglich?")
    sign_language: Answer = Field("unknown", title="Gebärdensprache?")
    times: Annotated[tuple[Times, ...], _AS_LIST] = Field((), title="Zeiten")
    contact: Contact = Field(Contact(), title="Kontakt")
    next: Annotated[Ids, Reference("offer")] = Field((), title="Wie es weitergeht (Angebote)")
    keywords: TextList = Field((), title="Suchwörter")
    former_ids: FormerIds = ()
    sign_language_video: SignLanguageVideo | None = Field(None, title="Film in Gebärdensprache")
    easy: EasyText | None = Field(None, title="Leichte Sprache")
    translations: dict[str, Translation] = Field({}, title="Übersetzungen")
    verified: Verified | None = Field(None, title="Zuletzt geprüft")
    sensitive: YesNo = Field(False, title="Heikles Thema", description="Seite mit „schnell verlassen“")
    example: YesNo = Field(False, title="Erfundenes Beispiel")


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
    youth_office: Annotated[Id, Reference("provider")] | None = Field(None, title="Zuständiges Jugendamt (Anbieter)")
    easy: EasySummary | None = Field(None, title="Leichte Sprache")
    former_ids: FormerIds = ()


class LifePhase(Record):
    """Eine Lebensphase. Die Reihenfolge ist die Kette."""

    id: Id = Field(title="Kurzname")
    title: Text = Field(title="Titel")
    age: AgeRange | None = Field(None, title="Alter des Kindes")
    summary: Text = Field(title="Kurztext")
    icon: Text | None = Field(None, title="Bild")
    transition: Text | None = Field(None, title="Was sich beim Übergang ändert")
    easy: EasySummary | None = Field(None, title="Leichte Sprache")
    former_ids: FormerIds = ()


class Topic(Record):
    """Ein Thema."""

    id: Id = Field(title="Kurzname")
    title: Text = Field(title="Titel")
    summary: Text | None = Field(None, title="Kurztext")
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
    easy: EasySummary | None = Field(None, title="Leichte Sprache")
    former_ids: FormerIds = ()


class GlossaryWord(Record):
    """Ein schweres Wort, erklärt."""

    word: Text = Field(title="Wort, wie es in Leichter Sprache steht", examples=["Jugend-Amt"])
    hard: TextList = Field((), title="schwere Schreibweisen", examples=[["Jugendamt"]])
    explanation: TextList = Field(title="Erklärung, ein Satz in jeder Zeile", min_length=1)


class Synonym(Record):
    """Was Menschen sagen und was es finden soll."""

    say: TextList = Field(title="Was Menschen sagen", min_length=1)
    find: TextList = Field(title="Was gefunden werden soll", min_length=1)


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


class Area(Record):
    """Der Kreis oder die Stadt."""

    name: Text = Field(title="Name")
    kind: Text | None = Field(None, title="Art", examples=["Kreis"])
    state: (
        Annotated[Text, WithJsonSchema({"type": ["string", "number"], "enum": list(CODES), "examples": ["NW"]})] | None
    ) = Field(None, title="Bundesland (Kürzel)", description="Danach richten sich Feiertage und Schulferien")


class SiteContact(Record):
    """Wer Fragen zur Website beantwortet."""

    phone: Phone | None = None
    email: Email | None = None
    form: Url | None = None


class SiteLink(Record):
    """Ein Link im Fuß jeder Seite."""

    title: Text
    url: Url


class SiteConfig(Record):
    """Was diese Website zu der dieses Kreises macht."""

    name: Text = Field(title="Name der Website")
    url: SiteUrl = Field(title="Adresse der Website")
    description: Text = Field("", title="Beschreibung")
    publisher: Annotated[Id, Reference("provider")] = Field(title="Herausgeber (Anbieter)")
    country: Country = Field("DE", title="Land", description="DE, AT oder CH; davon hängt ab, was area.state sein kann")
    area: Area = Field(title="Gebiet")
    editions: Annotated[tuple[Tag, ...], _AS_LIST] = Field(("de", "de-simple"), title="Fassungen", min_length=1)
    repository: Url | None = Field(None, title="Adresse des Repositorys")
    contact: SiteContact = Field(SiteContact(), title="Kontakt")
    links: Annotated[tuple[SiteLink, ...], _AS_LIST] = Field((), title="Links im Fuß")
    emergency: Annotated[Ids, Reference("offer")] = Field((), title="Hilfe im Notfall (Angebote)")
    sign_language_video: SignLanguageVideo | None = Field(None, title="Film in Gebärdensprache über diese Website")
    example: YesNo = Field(False, title="Beispiel-Inhalte")
    colors: Colors = Field(Colors(), title="Farben")
    logo: Picture | None = Field(None, title="Logo", description="Pfad dieser Website: media/logo.png")

    @field_validator("area")
    @classmethod
    def _lies_in_country(cls, area: Area, info: ValidationInfo) -> Area:
        country = info.data.get("country")  # None where that is wrong itself
        if area.state is not None and country is not None:
            check_state(area.state, country)
        return area

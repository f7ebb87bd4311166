"""Every kind of record as editors write it: what anybody may see, and beside it what only editors and checks see.

Each class here ends with its public part. `generator/publication.py` takes that part out; no room that makes pages or
files may import this module.
"""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, ConfigDict, Field, model_validator

from generator.model import patterns
from generator.model.ags import Ags
from generator.model.base import NeverEmpty, Record, wrong
from generator.model.disclosures import Disclosure
from generator.model.notice import SiteNotice
from generator.model.parts import Contact, EasySummary, EasyText, Ids, PlaceFields, TextList
from generator.model.records import (
    FormerIds,
    GlossaryWord,
    LifePhase,
    Municipality,
    OfferFields,
    Office,
    Programme,
    ProviderFields,
    SchoolHoliday,
    Topic,
)
from generator.model.references import Reference
from generator.model.settings import REFUSED, Address, RuleLevels
from generator.model.silence import Silences
from generator.model.site import SiteConfig
from generator.model.synonyms import Synonym
from generator.model.types import Date, Id, Latitude, Longitude, Markdown, PostalCode, Text, YesNo, as_list
from generator.source.torn import is_torn

_AS_LIST = BeforeValidator(as_list)


class Written(Record):
    """Marks a record, or a part of one, that says more than anybody may see."""


def public_part(record_type: type[Record]) -> type[Record]:
    """The class that has what anybody may see of a record, and nothing else."""
    return next(base for base in record_type.__mro__ if issubclass(base, Record) and not issubclass(base, Written))


class Allowance(Record):
    """An exception from a rule of Easy Language, with its reason."""

    rule: Text = Field(title="Regel, zum Beispiel LS10")
    words: Text = Field(title="Die Wörter, um die es geht")
    reason: Text = Field(title="Grund")


_Allowances = Annotated[tuple[Allowance, ...], _AS_LIST, Field(title="Ausnahmen von den Regeln")]


_NO_ANSWER = NeverEmpty(
    "Hinter „visibility:“ steht nichts. Ist der Ort geheim? Dann bitte „visibility: hidden“ schreiben. "
    "Sonst bitte die Zeile löschen."
)


class Location(Written, PlaceFields):
    """A place as an editor writes it. `hidden` places (shelters) are printed nowhere."""

    visibility: Annotated[Literal["public", "hidden"], _NO_ANSWER] = Field(
        "public", title="Sichtbarkeit", description="hidden: geheime Adresse"
    )


def _whole_places(value: Any) -> Any:
    if is_torn(value):
        message = (
            "Vor jeder Angabe steht ein Strich: So wird aus jeder ein eigener Ort. Bitte nur vor die erste Angabe eines Ortes "
            "einen Strich schreiben, vor die anderen zwei Leerzeichen."
        )
        raise wrong("E203", message)
    return value


class WrittenContact(Written, Contact):
    """How to reach people, and whether the person who is named agrees."""

    consent: YesNo = Field(False, title="Die Person ist einverstanden")


class WrittenEasyText(Written, EasyText):
    """The Easy Language text of an offer, with exceptions from the rules."""

    allow: _Allowances = ()


class WrittenEasySummary(Written, EasySummary):
    """Easy Language for vocabularies and providers, with exceptions from the rules."""

    allow: _Allowances = ()


class WrittenRecord(Written):
    """A whole record, in which findings may be turned off."""

    allow: Silences = ()


class _Explained(WrittenRecord):
    easy: WrittenEasySummary | None = Field(None, title="Leichte Sprache")


class Offer(WrittenRecord, OfferFields):
    """Ein Angebot für Familien."""

    contact: WrittenContact = Field(WrittenContact(), title="Kontakt")
    easy: WrittenEasyText | None = Field(None, title="Leichte Sprache")
    locations: Annotated[tuple[Location, ...], BeforeValidator(_whole_places), _AS_LIST] = Field((), title="Orte")
    not_twin: Annotated[Ids, Reference("offer")] = Field(
        (), title="Nicht dasselbe wie (Angebote)", description="sieht ihnen ähnlich und ist doch ein anderes"
    )
    internal_note: Text | Markdown | None = Field(None, title="Interne Notiz", description="erscheint nirgends")


class Provider(_Explained, ProviderFields):
    """Ein Anbieter."""

    street: Text | None = Field(None, title="Straße und Hausnummer")
    postal_code: PostalCode | None = Field(None, title="Postleitzahl")
    city: Text | None = Field(None, title="Ort")
    municipality: Annotated[Id, Reference("municipality")] | None = Field(None, title="Kommune (Kurzname)")


class WrittenMunicipality(_Explained, Municipality):
    """Eine Stadt oder Gemeinde."""

    ags: Ags = Field(title="Amtlicher Gemeindeschlüssel", description="8 Ziffern")
    latitude: Latitude | None = Field(None, title="Breite der Ortsmitte")
    longitude: Longitude | None = Field(None, title="Länge der Ortsmitte")
    editors: Text | TextList | None = Field(None, title="Redaktion (GitHub-Team)", examples=["@organisation/team"])


class WrittenLifePhase(_Explained, LifePhase):
    """Eine Lebensphase. Die Reihenfolge ist die Kette."""


class WrittenTopic(_Explained, Topic):
    """Ein Thema."""

    sector: Literal["health", "education", "youth", "social", "integration", "work"] | None = Field(
        None,
        title="Bereich der Planung",
        description="health: Gesundheit, education: Bildung, youth: Jugendhilfe, social: Soziales, "
        "integration: Integration, work: Arbeit; gilt auch für Unterthemen, die keinen eigenen nennen; erscheint nur im Bericht",
    )


class WrittenProgramme(_Explained, Programme):
    """Ein Programm."""


class WrittenOffice(_Explained, Office):
    """Ein Amt, das in jedem Ort ein anderer Anbieter ist."""


class WrittenGlossaryWord(WrittenRecord, GlossaryWord):
    """Ein schweres Wort, erklärt."""


class WrittenSynonym(WrittenRecord, Synonym):
    """Was Menschen sagen und was es finden soll."""


class WrittenSchoolHoliday(WrittenRecord, SchoolHoliday):
    """Ferien."""


class WrittenDisclosure(_Explained, Disclosure):
    """Eine Angabe, die nur der Herausgeber kennt. Seiten nennen sie als {publisher.kurzname}."""

    title: Text = Field(title="Was fehlt, in Worten", examples=["Betreiber des Servers"])
    known_by: Text = Field(title="Wer es weiß", examples=["IT-Abteilung"])
    law: Text | None = Field(None, title="Welches Gesetz es verlangt", examples=["Art. 13 DSGVO"])
    optional: YesNo = Field(False, title="Darf es fehlen?", description="yes: Nur dann ist exists: no möglich")


class WrittenSiteNotice(WrittenRecord, SiteNotice):
    """Eine Meldung, die einige Tage lang auf jeder Seite steht."""


class Gone(Written):
    """Was gelöscht werden musste, weil ein Gesetz es verlangt."""

    id: Id = Field(title="Kurzname")
    kind: Literal["offer", "provider", "municipality", "life_phase", "topic", "programme", "page"] = Field(
        title="Art des Eintrags", description="page: eine Seite aus content/pages/"
    )
    date: Date = Field(title="gelöscht am")
    reason: Text = Field(title="Grund", description="erscheint nirgends")


class Expectation(Written):
    """Was Familien fragen, und wo die Antwort steht."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [patterns.filled("offers"), patterns.given("gap")]})

    question: Text = Field(
        title="Frage, in den Worten einer Familie", examples=["Wer zahlt, wenn der Vater nicht zahlt?"]
    )
    offers: Annotated[Ids, Reference("offer")] = Field((), title="Angebote, die antworten")
    gap: Text | None = Field(None, title="Was zur Antwort fehlt, und warum")
    search: TextList = Field((), title="Was Familien in die Suche schreiben")

    @model_validator(mode="after")
    def _says_what_is_there(self) -> "Expectation":
        if not self.offers and self.gap is None:
            message = "Bitte „offers“ nennen (die Angebote, die antworten) oder „gap“ (warum es keine Antwort gibt)."
            raise wrong("E201", message)
        return self


class FrontMatter(Written):
    """Was eine handgeschriebene Seite über sich sagt, über ihrem Text."""

    former_ids: FormerIds = ()


class MkdocsSettings(Written):
    """Was MkDocs tun soll, soweit es die Seiten nicht ändert."""

    refused: ClassVar[Mapping[str, tuple[str, str]]] = {
        name: ("E224", f"„{name}“ hat hier keine Wirkung. {why} Bitte hier löschen.") for name, why in REFUSED.items()
    }
    dev_addr: Address | None = Field(None, title="Adresse, unter der wegweiser serve die Website zeigt")


class WrittenSiteConfig(Written, SiteConfig):
    """Was diese Website zu der dieses Kreises macht."""

    rules: RuleLevels = Field({}, title="Regeln", description="Kürzel und off, warning oder error")
    maintainers: Text | TextList | None = Field(
        None,
        title="Wer prüft, was keinem Ort gehört (GitHub-Team)",
        description="Programm, Aussehen, Einstellungen, Angebote für alle Orte, Anbieter",
        examples=["@organisation/team"],
    )
    mkdocs: MkdocsSettings = Field(MkdocsSettings(), title="Einstellungen für MkDocs")


RECORD_TYPES: dict[str, type[Record]] = {
    "offer": Offer,
    "provider": Provider,
    "municipality": WrittenMunicipality,
    "life_phase": WrittenLifePhase,
    "topic": WrittenTopic,
    "programme": WrittenProgramme,
    "office": WrittenOffice,
    "glossary_word": WrittenGlossaryWord,
    "synonym": WrittenSynonym,
    "school_holiday": WrittenSchoolHoliday,
    "disclosure": WrittenDisclosure,
    "site_notice": WrittenSiteNotice,
    "gone": Gone,
    "expectation": Expectation,
    "front_matter": FrontMatter,
    "site_config": WrittenSiteConfig,
}

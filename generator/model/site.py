"""What anybody may see of a site's settings. `written.py` adds what is for the program alone."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, WithJsonSchema, field_validator

from generator.model.base import Record
from generator.model.crisis import CrisisHelp
from generator.model.languages import Tag
from generator.model.parts import Ids, SignLanguageVideo
from generator.model.phones import Phone
from generator.model.references import Reference
from generator.model.settings import Colors, Picture, SiteUrl
from generator.model.states import CODES, Country, check_state
from generator.model.types import Email, Id, Text, Url, YesNo, as_list

_AS_LIST = BeforeValidator(as_list)


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
    easy_mark: Literal["hyphen", "dot"] = Field(
        "hyphen",
        title="Zeichen in langen Wörtern der Leichten Sprache",
        description="hyphen: Telefon-Nummer; dot: Telefon·nummer",
    )
    repository: Url | None = Field(None, title="Adresse des Repositorys")
    contact: SiteContact = Field(SiteContact(), title="Kontakt")
    links: Annotated[tuple[SiteLink, ...], _AS_LIST] = Field((), title="Links im Fuß")
    emergency: Annotated[Ids, Reference("offer")] = Field((), title="Hilfe im Notfall (Angebote)")
    out_of_hours: Annotated[Ids, Reference("offer")] = Field(
        (),
        title="Tag und Nacht da (Angebote)",
        description="stehen dort, wo eine andere Nummer gerade nicht besetzt ist",
    )
    crisis: CrisisHelp = Field(
        CrisisHelp(),
        title="Hilfe bei Sätzen in Not",
        description="wer über den Treffern der Suche steht, wenn jemand eine Not eintippt",
    )
    fallback: Annotated[Ids, Reference("offer")] = Field(
        (), title="Wer weiterhilft, wo von einem Amt keine Nummer bekannt ist (Angebote)"
    )
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

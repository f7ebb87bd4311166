"""How to reach the people of an offer or of a provider."""

from dataclasses import dataclass
from typing import Literal

from generator.model.parts import PhoneEntry
from generator.publication import PublishedOffer, PublishedProvider

Channel = Literal["phone", "email", "form", ""]


@dataclass(frozen=True, slots=True)
class Channels:
    """Ways to people. Empty parts were not said."""

    phones: tuple[PhoneEntry, ...]
    email: str
    website: str
    form: str = ""
    department: str = ""
    person: str = ""

    @property
    def known(self) -> bool:
        """There is at least one way that a person can use."""
        return bool(self.phones or self.email or self.website or self.form)

    @property
    def first(self) -> Channel:
        """The first way to ask somebody something; empty where there is none."""
        if self.phones:
            return "phone"
        return "email" if self.email else "form" if self.form else ""


def contact(offer: PublishedOffer) -> Channels:
    """How to reach the people of an offer."""
    said = offer.contact
    return Channels(
        said.phones, said.email or "", said.website or "", said.form or "", said.department or "", said.person or ""
    )


def provider_channels(provider: PublishedProvider) -> Channels:
    """How to reach a provider."""
    return Channels(provider.phones, provider.email or "", provider.website or "")

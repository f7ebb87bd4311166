"""The office in charge of an offer: in each town another provider."""

from dataclasses import dataclass

from generator.facts.contact import NOBODY, Channels, provider_channels
from generator.publication import Published, PublishedOffer, PublishedProvider


@dataclass(frozen=True, slots=True)
class InCharge:
    """Who is in charge of some towns."""

    towns: tuple[str, ...]
    """Ids, in the order of the list of towns."""
    provider: PublishedProvider | None
    """None where nobody has said it."""
    channels: Channels

    @property
    def has_phone(self) -> bool:
        """Somebody can be called there: an invented number is none."""
        return self.channels.phone is not None


@dataclass(frozen=True, slots=True)
class OfficeInCharge:
    """The office of an offer, and who that is where."""

    id: str
    """Of `content/offices.yml`."""
    places: tuple[InCharge, ...]
    """By provider: those of one town before those of many, else in the order of the towns."""

    def of(self, town: str) -> InCharge | None:
        """Who is in charge of a town; None where the offer does not serve it."""
        return next((place for place in self.places if town in place.towns), None)


def office(offer: PublishedOffer, published: Published) -> OfficeInCharge | None:
    """The office of an offer in each town that it serves; None for an offer of one provider alone."""
    if offer.office is None or offer.office not in published.offices:
        return None
    everywhere = offer.municipalities == "all"
    towns = [id_ for id_ in published.municipalities if everywhere or id_ in offer.municipalities]
    return OfficeInCharge(offer.office, places_in_charge(offer.office, towns, published))


def places_in_charge(office_id: str, towns: list[str], published: Published) -> tuple[InCharge, ...]:
    """Who is in charge of these towns."""
    found: dict[str, list[str]] = {}
    providers: dict[str, PublishedProvider | None] = {}
    for town in towns:
        provider = published.office_in(published.municipalities[town], office_id)
        id_ = provider.id if provider else ""
        providers[id_] = provider
        found.setdefault(id_, []).append(town)
    places = (_in_charge(providers[id_], named, published) for id_, named in found.items())
    return tuple(sorted(places, key=lambda place: len(place.towns) > 1))


def _in_charge(provider: PublishedProvider | None, towns: list[str], published: Published) -> InCharge:
    channels = provider_channels(provider, published.calendar) if provider else NOBODY
    return InCharge(tuple(towns), provider, channels)

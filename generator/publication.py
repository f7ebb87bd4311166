"""Publication: the one place that decides what may be seen. Whatever comes after it has no way to what is hidden.

Taken out here, as types, and nowhere asked for again: everything about a hidden place but whether a wheelchair gets in,
its name where a time names it, the address of a provider that would tell where a shelter is, and whatever editors write
for editors, checks or engines alone (`generator/model/written.py`).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, TypeAlias

from generator.catalog import Catalog
from generator.directory import Directory
from generator.model.base import Record
from generator.model.links import linked_values
from generator.model.markdown import links
from generator.model.parts import PlaceFields
from generator.model.phones import is_emergency_number
from generator.model.records import OfferFields, Programme, ProviderFields
from generator.model.spelling import folded
from generator.model.times import SECRET_PLACE, Appointment, Times
from generator.model.types import Access
from generator.model.written import Location, Offer, Provider, Written, public_part
from generator.programmes import running_programmes
from generator.secret_places import hiding_providers, withheld_addresses
from generator.source.places import place_at, place_in
from generator.towns import TownLists, TownOffers


class OpenPlace(PlaceFields):
    """A place that may be seen."""


class HiddenPlace(Record):
    """A place that may not: all that is told of it is how to get in, once one knows where it is."""

    wheelchair: Access


Place: TypeAlias = OpenPlace | HiddenPlace


class PublishedOffer(OfferFields):
    """An offer as anybody may see it."""

    locations: tuple[Place, ...] = ()

    @property
    def open_places(self) -> tuple[OpenPlace, ...]:
        """The places that may be named."""
        return tuple(place for place in self.locations if isinstance(place, OpenPlace))

    @property
    def hides_a_place(self) -> bool:
        """One of its places is secret."""
        return any(isinstance(place, HiddenPlace) for place in self.locations)

    @property
    def is_visited(self) -> bool:
        """People go to its places: it is not held online, on the phone or at their homes alone."""
        return not self.formats or bool({"on-site", "outreach"}.intersection(self.formats))

    @property
    def town_of_place(self) -> Mapping[str, str]:
        """Name of a place → its town, the id of a municipality or else the city, where people go to several towns.

        Without a name that places of several towns have.
        """
        told = {(place.name or "", place.municipality or place.city or "") for place in self.open_places}
        if not self.is_visited or len({town for _, town in told if town}) < 2:
            return {}
        names = [name for name, _ in told]
        return {name: town for name, town in sorted(told) if name and town and names.count(name) == 1}

    @property
    def venue_towns(self) -> frozenset[str]:
        """Ids of the towns that people go to for it."""
        return frozenset(place.municipality for place in self.open_places if place.municipality and self.is_visited)


class PublishedProvider(ProviderFields):
    """A provider as anybody may see it."""

    address: OpenPlace | None = None
    """None where nobody wrote one, or where it would tell where a shelter is."""


@dataclass(frozen=True, slots=True)
class WrittenLink:
    """A link that an editor wrote into something that is published."""

    target: str
    path: str
    """The file that it stands in."""
    line: int
    column: int
    field: str
    """Dotted, `translations.uk.description`; empty on hand-written pages."""


@dataclass(frozen=True)
class Published(Directory[PublishedOffer, PublishedProvider]):
    """What pages and the search may show."""

    paths: Mapping[str, str]
    """Id of an offer → its file, in the order of the files."""
    links: tuple[WrittenLink, ...]
    """Every link that editors wrote, in the order of the files."""
    editable: frozenset[str] = frozenset()
    """Ids of offers whose pages may lead to their files: neither they nor other offers of their provider hide a place.

    The folder of a file may be the town of a shelter."""

    @cached_property
    def towns(self) -> TownLists[PublishedOffer]:
        """The offers of every town, in groups that are the same on all pages."""
        venues = {offer.id: offer.venue_towns for offer in self.listed}
        return TownLists(self.order.sorted(self.listed), tuple(self.municipalities), venues, self.order.rank)

    def offers_of_town(self, town: str, phase: str = "") -> TownOffers[PublishedOffer]:
        """The offers of a town; of one life phase where one is named."""
        return self.towns.offers_for(town, phase)

    def counts_of_town(self, town: str, phase: str = "") -> tuple[int, int]:
        """How many offers a family can use in a town, and how many that are not there."""
        found = self.towns.offers_for(town, phase)
        return len(found.here), found.elsewhere

    def count_about(self, topic: str) -> int:
        """How many offers of a topic and of those below it families can use by themselves."""
        return sum(offer.is_for_families for offer in self.offers_about(topic))

    @cached_property
    def easy_names(self) -> Mapping[str, str]:
        """Name of a provider → what it is called in Easy Language, where somebody has said so."""
        named = ((provider.name, provider.easy) for provider in self.providers.values())
        return {name: words for name, easy in named if easy and (words := easy.title or easy.name)}

    @cached_property
    def emergency_topics(self) -> frozenset[str]:
        """What every emergency number is about says nothing of one page: the topic of emergencies itself."""
        named = (self.offers[id_] for id_ in self.site.emergency if id_ in self.offers)
        topics = [frozenset(offer.topics) for offer in named if self.has_emergency_number(offer)]
        return frozenset.intersection(*topics) if topics else frozenset()

    def in_order(self, offers: Iterable[PublishedOffer]) -> tuple[PublishedOffer, ...]:
        """Offers in the order of lists."""
        return self.order.sorted(offers)

    def is_for_every_age(self, offer: PublishedOffer) -> bool:
        """It is for so many ages that they say nothing of it."""
        return self.order.is_for_every_age(offer)

    def running_programmes_of(self, offer: PublishedOffer) -> tuple[Programme, ...]:
        """The programmes that an offer names and that still run."""
        return running_programmes(offer, self.programmes, self.today)

    def is_editable(self, offer: PublishedOffer) -> bool:
        """Its page may lead to its file."""
        return offer.id in self.editable

    def has_emergency_number(self, offer: PublishedOffer) -> bool:
        """Its first number is the state's own for danger to life."""
        phones = offer.contact.phones
        return bool(phones) and is_emergency_number(phones[0].number, self.site.country)


@dataclass(frozen=True)
class Exportable(Directory[PublishedOffer, PublishedProvider]):
    """What data and feeds may carry: without invented records."""


def publish(catalog: Catalog, left_out: Iterable[str] = (), has_unread: bool = False) -> Published:
    """Take out what nobody may see.

    The files `left_out` tell a secret: these offers, providers and hand-written pages stay off the site. What they hide
    themselves stays secret, and an offer whose secret they tell may be seen, since nothing tells it any more.
    `has_unread` tells that a file of an offer could not be read: what it hides is not known, so no address is shown that
    an open place does not show, and no page leads to its file.
    """
    withheld, hiding = withheld_addresses(catalog, has_unread), hiding_providers(catalog)
    catalog = catalog.without(left_out)
    shared = {field.name: _published(getattr(catalog, field.name)) for field in fields(Directory)}
    shared["offers"] = {id_: publish_offer(offer) for id_, offer in catalog.offers.items()}
    shared["providers"] = {id_: _provider(provider, id_ in withheld) for id_, provider in catalog.providers.items()}
    editable = frozenset(
        id_ for id_, offer in catalog.offers.items() if not has_unread and offer.provider not in hiding
    )
    return Published(**shared, paths=_paths(catalog), links=tuple(written_links(catalog)), editable=editable)


def exportable(published: Published) -> Exportable:
    """Leave out what is invented."""
    shared = {field.name: getattr(published, field.name) for field in fields(Directory)}
    shared["offers"] = {id_: offer for id_, offer in published.offers.items() if not offer.example}
    shared["providers"] = {id_: provider for id_, provider in published.providers.items() if not provider.example}
    return Exportable(**shared)


def _paths(catalog: Catalog) -> dict[str, str]:
    """A second file with the id of a first one is no offer of the site."""
    return {
        entry.record.id: entry.source.path
        for entry in catalog.entries
        if isinstance(entry.record, Offer) and catalog.offers.get(entry.record.id) is entry.record
    }


def written_links(catalog: Catalog) -> Iterator[WrittenLink]:
    """Every link that editors wrote into what is published of a catalog, in the order of the files."""
    for entry in catalog.entries:
        record, source = entry.record, entry.source
        if record is None or (
            isinstance(record, Offer) and catalog.is_finished(record)
        ):  # its page tells nothing of it
            continue
        for path, value, mark in linked_values(public_part(type(record)), source.node):
            field = ".".join(str(step) for step in path)
            for start, target in links(value) if mark.is_markdown else ((0, str(value).strip()),):
                yield WrittenLink(target, source.path, *place_at(value, start), field)
    for page in catalog.pages:
        for start, target in links(page.text):
            yield WrittenLink(target, page.path, *place_in(page.text, start), "")


def _values(record: Record, type_: type[Record]) -> dict[str, Any]:
    # The values were checked when the record was read: they are carried over as they are.
    return {name: _published(getattr(record, name)) for name in type_.model_fields}


def _published(value: Any) -> Any:
    """A value with the public part of every record in it."""
    if value is None or isinstance(value, str):  # most are
        return value
    if isinstance(value, Written):
        type_ = public_part(type(value))
        return type_.model_construct(None, **_values(value, type_))
    if isinstance(value, tuple):
        return tuple(_published(item) for item in value)
    if isinstance(value, dict):
        return {key: _published(item) for key, item in value.items()}
    return value


def publish_offer(offer: Offer) -> PublishedOffer:
    """One offer without what nobody may see."""
    values = _values(offer, OfferFields)
    if any(place.visibility == "hidden" for place in offer.locations):
        secret = {folded(place.name) for place in _hidden_places((offer,)) if place.name}
        values["times"] = tuple(_without_place(rule, secret) for rule in offer.times)
    places = tuple(_place(place) for place in offer.locations)
    return PublishedOffer.model_construct(None, **values, locations=places)


def _place(place: Location) -> Place:
    if place.visibility == "hidden":
        return HiddenPlace.model_construct(None, wheelchair=place.wheelchair)
    return OpenPlace.model_construct(None, **_values(place, PlaceFields))


def _without_place(rule: Times, secret: set[str]) -> Times:
    if isinstance(rule, Appointment) or rule.location is None or folded(rule.location) not in secret:
        return rule
    return rule.model_copy(update={"location": SECRET_PLACE})


def _provider(provider: Provider, is_a_shelter: bool) -> PublishedProvider:
    written = {name: getattr(provider, name) for name in ("street", "postal_code", "city", "municipality")}
    is_told = any(written.values()) and not is_a_shelter
    address = OpenPlace.model_construct(None, **_values(OpenPlace(), PlaceFields) | written) if is_told else None
    return PublishedProvider.model_construct(None, **_values(provider, ProviderFields), address=address)


def _hidden_places(offers: Iterable[Offer]) -> list[Location]:
    return [place for offer in offers for place in offer.locations if place.visibility == "hidden"]

"""Where an offer is: its places by number, other forms, and the area that it serves."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from generator.model.notes import Note
from generator.model.records import Format, Municipality
from generator.model.types import Access
from generator.publication import HiddenPlace, OpenPlace, Place, Published, PublishedOffer

_GIVEN: frozenset[Format] = frozenset({"application", "right"})
"""Forms that say nothing of a place."""


@dataclass(frozen=True, slots=True)
class NumberedPlace:
    """A place with the number that all answers use for it. Empty parts were not said, or must not be."""

    number: int
    is_hidden: bool
    wheelchair: Access
    name: str = ""
    street: str = ""
    town: str = ""
    """`48249 Dülmen`."""
    postal_code: str = ""
    """Where it is all that is said: no address that anybody finds, and so no row of one."""
    map: str = ""
    """Where OpenStreetMap shows it; nothing of it is loaded before somebody presses the link."""
    access_note: Note | None = None
    transport: Note | None = None
    is_partial: bool = False
    """Its address lacks the town, or all but the town, and no position makes up for it."""

    @property
    def rows(self) -> tuple[str, ...]:
        """The lines of its address."""
        return tuple(row for row in (self.name, self.street, self.town) if row)


@dataclass(frozen=True, slots=True)
class Venue:
    """A town that people go to."""

    municipality: Municipality | None
    """None for a town outside of the area."""
    city: str
    """As its address names it."""


@dataclass(frozen=True, slots=True)
class ServedArea:
    """The towns that an offer serves."""

    county: str
    county_kind: str
    """`Kreis`, `Stadt` …; empty where the site's settings don't say it."""
    is_everywhere: bool
    towns: tuple[Municipality, ...]
    """In the editor's order; empty where it serves the whole county."""
    is_told_by_places: bool
    """The addresses lie in all of these towns."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where to go, or how it comes to people."""

    places: tuple[NumberedPlace, ...]
    formats: tuple[Format, ...]
    """In the editor's order, each once; none where it is `outreach` alone and has a secret place."""
    is_on_site: bool
    """People go there; also where nobody said how it is held."""
    venues: tuple[Venue, ...]
    """The towns of its places, each once: none of a hidden place, and none where people do not go there."""
    unplaced: int
    """Places that are secret, or of which nobody said in which town they are."""
    area: ServedArea
    known: bool
    """Somebody said a place, or how it comes to people."""

    @property
    def secret_count(self) -> int:
        """How many of its places are secret."""
        return sum(place.is_hidden for place in self.places)

    @property
    def hides_a_place(self) -> bool:
        """One of its places is secret."""
        return self.secret_count > 0

    @property
    def told_towns(self) -> tuple[Municipality, ...]:
        """The towns that it serves, where a page has to name them: the addresses do not say it already, and none of them
        could tell where a secret place is."""
        return () if self.hides_a_place or self.area.is_told_by_places else self.area.towns

    @property
    def is_given(self) -> bool:
        """A right, or what people apply for: they go to whom grants it."""
        return not self.is_on_site and not _GIVEN.isdisjoint(self.formats)

    @property
    def is_elsewhere(self) -> bool:
        """It has places, and is held online, on the phone, at people's homes or on the way alone: whoever goes there may
        stand alone."""
        return bool(self.places) and not self.is_on_site

    @property
    def is_in_its_area(self) -> bool:
        """People go to each of the towns that it serves, and to no other: one name says both."""
        there = {venue.municipality.id if venue.municipality else "" for venue in self.venues}
        return bool(there) and there == {town.id for town in self.area.towns}

    def takes_place_in(self, municipality: str) -> bool:
        """People of a town need not go elsewhere."""
        return any(venue.municipality and venue.municipality.id == municipality for venue in self.venues)


def where(offer: PublishedOffer, published: Published) -> Where:
    """The places of an offer."""
    hides_a_place = any(isinstance(place, HiddenPlace) for place in offer.locations)
    formats = tuple(dict.fromkeys(offer.formats))
    if hides_a_place and formats == ("outreach",):  # it would say of the secret place that it is in several towns
        formats = ()
    return Where(
        places=tuple(
            _numbered(number, place, published, offer.example) for number, place in enumerate(offer.locations, 1)
        ),
        formats=formats,
        is_on_site="on-site" in formats or not formats,
        venues=tuple(_venues(offer, published)) if offer.is_visited else (),
        unplaced=sum(isinstance(place, HiddenPlace) or not _town(place, published)[1] for place in offer.locations),
        area=_area(offer, published),
        known=bool(offer.locations) or bool(set(offer.formats) - {"on-site", *_GIVEN}),
    )


def map_link(place: OpenPlace) -> str:
    """Where OpenStreetMap shows the way to a place by foot, bicycle and car on every phone and computer: to its position,
    else to its address, which the map looks up; empty where it has neither.

    `to` takes both: https://github.com/openstreetmap/openstreetmap-website, directions.js."""
    if place.latitude is not None and place.longitude is not None:
        lat, lon = f"{place.latitude:.5f}", f"{place.longitude:.5f}"
        return f"https://www.openstreetmap.org/directions?to={lat},{lon}#map=17/{lat}/{lon}"
    if not place.street:
        return ""
    address = ", ".join(part for part in (place.street, town_row(place)) if part)
    return f"https://www.openstreetmap.org/directions?to={quote(address, safe='')}"


def town_row(place: OpenPlace) -> str:
    """The last row of an address: postcode and town, as far as they are said."""
    return f"{place.postal_code or ''} {place.city or ''}".strip()


def _numbered(number: int, place: Place, published: Published, is_invented: bool) -> NumberedPlace:
    """No map leads to what is invented."""
    if isinstance(place, HiddenPlace):
        return NumberedPlace(number, is_hidden=True, wheelchair=place.wheelchair)
    municipality = published.municipalities.get(place.municipality or "")
    city = place.city or (municipality.name if municipality else "")
    is_only_code = not (place.name or place.street or city)
    is_complete = bool(city and (place.name or place.street)) or place.latitude is not None
    return NumberedPlace(
        number,
        is_hidden=False,
        wheelchair=place.wheelchair,
        name=place.name or "",
        street=place.street or "",
        town="" if is_only_code else f"{place.postal_code or ''} {city}".strip(),
        postal_code=(place.postal_code or "") if is_only_code else "",
        map="" if is_invented else map_link(place),
        access_note=place.accessibility_note,
        transport=place.transport,
        is_partial=not is_complete and bool(place.name or place.street or place.postal_code or city),
    )


def _venues(offer: PublishedOffer, published: Published) -> Iterator[Venue]:
    """By their first place; a place without any town says nothing of it."""
    found: dict[str, Venue] = {}
    for place in offer.open_places:
        municipality, city = _town(place, published)
        if city:
            found.setdefault(city, Venue(municipality, city))
    yield from found.values()


def _town(place: OpenPlace, published: Published) -> tuple[Municipality | None, str]:
    """The municipality of a place, and what its town is called; empty where nobody said it."""
    municipality = published.municipalities.get(place.municipality or "")
    return municipality, municipality.name if municipality else place.city or ""


def _area(offer: PublishedOffer, published: Published) -> ServedArea:
    area = published.site.area
    if offer.municipalities == "all":
        return ServedArea(area.name, area.kind or "", True, (), False)
    towns = tuple(published.municipalities[i] for i in offer.municipalities if i in published.municipalities)
    there = {place.municipality for place in offer.open_places}
    return ServedArea(area.name, area.kind or "", False, towns, there.issuperset(offer.municipalities))

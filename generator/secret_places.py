"""Secret places: what hidden places hide, and whose address would lead to one.

Read from the files themselves, so that a mistake in an offer never makes its secret public.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalog import Catalog, Entry
from generator.model.spelling import folded_street, is_same_street
from generator.source.nodes import Mapping, Sequence, words_in
from generator.source.remains import HIDES


@dataclass(frozen=True, slots=True)
class SecretPlace:
    """A place that an offer hides."""

    entry: Entry
    """The offer."""
    node: Mapping
    """The place as it stands there."""


def secret_places(catalog: Catalog) -> tuple[SecretPlace, ...]:
    """Every hidden place, in the order of the files."""
    entries = (*catalog.entries, *catalog.remains)
    return tuple(SecretPlace(entry, place) for entry in entries for place in written_places(entry) if hides(place))


def hides(place: Mapping) -> bool:
    """Anything but `public` may be meant to hide: `hiden`, or nothing at all."""
    return place.get("visibility", "public") != "public" or "visibility" in place.empty


def written_places(entry: Entry) -> Iterator[Mapping]:
    """The places of an offer as they stand in its file, good or not."""
    return places_in(entry.source.node)


def places_in(node: Mapping) -> Iterator[Mapping]:
    """The places in the node of an offer, good or not."""
    places = node.get("locations")
    for place in places if isinstance(places, Sequence) else (places,):
        if isinstance(place, Mapping):
            yield place


def seems_to_hide(entry: Entry) -> bool:
    """Some name or value in a file says so, wherever it stands: `visibilty: hidden` hides nothing and was meant to."""
    return any(map(HIDES.search, words_in(entry.source.node)))


def provider_of(entry: Entry) -> str:
    """The id of the provider of an offer, or of the provider itself."""
    return str(entry.source.node.get("provider", "")) if entry.source.kind == "offer" else entry.source.id


def hiding_providers(catalog: Catalog) -> frozenset[str]:
    """The ids of providers that hide a place in any of their offers."""
    return frozenset(provider_of(place.entry) for place in secret_places(catalog))


def withheld_addresses(catalog: Catalog, has_unread: bool = False) -> frozenset[str]:
    """Providers whose own address is that of a hidden place, or may be: they hide one and show no street.

    `has_unread` tells that a file of an offer could not be read: what it hides is not known, so every address counts
    that no open place shows.
    """
    hiding, secret = set(), set()
    for place in secret_places(catalog):
        hiding.add(provider_of(place.entry))
        secret.add(str(place.node.get("street", "")))
    showing, shown = set(), set()
    for entry in catalog.entries:
        for node in written_places(entry):
            if not hides(node) and _street(node):
                showing.add(provider_of(entry))
                shown.add(_street(node))
    found = hiding - showing
    for id_, provider in catalog.providers.items():
        own = provider.street or ""
        if any(is_same_street(own, street) for street in secret) or (has_unread and folded_street(own) not in shown):
            found.add(id_)
    return frozenset(found)


def _street(place: Mapping) -> str:
    return folded_street(str(place.get("street", "")))

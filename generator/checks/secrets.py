"""What is secret of hidden places, and how it is recognised in a text; E319 looks for it.

The further away a text is, the more it must say: in the offer itself the street is enough, in files of the same provider
the street without another number or a name that few houses have, everywhere else such a name or the street with number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator.catalog import Catalog
from generator.model.spelling import finder, folded, folded_street, readable, street_and_house
from generator.secret_places import SecretPlace, hides, provider_of, secret_places, withheld_addresses, written_places
from generator.source.nodes import Mapping, Scalar

_SHORTEST = 4
"""Letters of a name that can tell one house from others in its own offer."""
_RARE = 8
"""Letters of a name of several words that can tell one house from all others."""
_COMMON = Path(__file__).parent / "data" / "common_names.txt"
_SOMEWHERE = re.compile(
    r"(?:an|am|auf|bei|beim|hinter|im|in|neben|unter|vor|zu|zum|zur)\b(?!.*(?:str|weg|gasse|allee)$)|markt$"
)
"""Streets that are also words for where something is."""
_NEAR = 0.0015
"""Degrees, at most 170 metres: two positions of one house."""
_NUMBER = re.compile(r"(?<!\d)\d{1,2}[.,]\d{3,}")


@dataclass(frozen=True, slots=True)
class Secret:
    """Words that tell where a hidden place is."""

    path: str
    """The file that hides it."""
    provider: str
    what: str
    """German, with its article."""
    key: str
    """Letters that stand in every text which tells it."""
    own: re.Pattern[str]
    near: re.Pattern[str] | None
    """In files of the same provider; None where it could be any house of this provider."""
    far: re.Pattern[str] | None = None
    """In all others; None where it could be any house."""
    towns: frozenset[str] = frozenset()
    """Where it is, as far as that is known."""
    other_towns: frozenset[str] = frozenset()

    def is_told(self, words: str, around: str, path: str, provider: str | None) -> bool:
        """Look into a folded line in a file of a provider; `around` is the line as it stands, with the next one."""
        if path == self.path:
            return self.own.search(words) is not None
        if provider == self.provider:
            return self.near is not None and self.near.search(words) is not None
        if self.far is None or self.far.search(words) is None:
            return False
        near_by = folded(around)
        return not self.towns or _names_one(near_by, self.towns) or not _names_one(near_by, self.other_towns)


@dataclass(frozen=True, slots=True)
class Spot:
    """A hidden position."""

    path: str
    provider: str
    position: tuple[float, float]
    """Latitude and longitude in degrees (WGS 84)."""

    def is_told(self, text: str) -> bool:
        """Both of its numbers stand in a text, nearly."""
        numbers = [float(found.replace(",", ".")) for found in _NUMBER.findall(readable(text))]
        return all(any(abs(number - own) < _NEAR for number in numbers) for own in self.position)

    def is_near(self, place: Mapping) -> bool:
        """A place is at this spot."""
        other = position_of(place)
        return other is not None and all(abs(a - b) < _NEAR for a, b in zip(self.position, other, strict=True))


def position_of(place: Mapping) -> tuple[float, float] | None:
    """Latitude and longitude of a place as it is written; None where one is missing or no number."""
    try:
        north, east = (float(str(place[name]).replace(",", ".")) for name in ("latitude", "longitude"))
    except (KeyError, ValueError):
        return None
    return north, east


def find_secrets(catalog: Catalog) -> tuple[list[Secret], list[Spot]]:
    """Everything that hidden places hide, in the order of the files."""
    secrets: list[Secret] = []
    spots: list[Spot] = []
    places = secret_places(catalog)
    if not places:
        return secrets, spots
    public = _Public.of(catalog)
    for place in places:
        secrets += public.secrets_of(place)
        position = position_of(place.node)
        if position is not None:
            spots.append(Spot(place.entry.source.path, provider_of(place.entry), position))
    withheld = withheld_addresses(catalog)
    for entry in catalog.entries:
        street = entry.source.node.get("street")
        if entry.source.kind == "provider" and entry.source.id in withheld and isinstance(street, Scalar):
            secrets.append(_street(entry.source.path, entry.source.id, street))
    return secrets, spots


def letters_of(text: str) -> str:
    """All letters of a text without blanks, to be asked for the keys of secrets."""
    return folded(text).replace(" ", "")


@dataclass(frozen=True, slots=True)
class _Public:
    """What everybody knows anyway, folded."""

    names: frozenset[str]
    """Of towns, providers, topics and programmes."""
    shown: tuple[tuple[str, str, frozenset[str]], ...]
    """Of each place that is not hidden its provider's id, its name or street, and its towns and postcode."""
    towns: dict[str, str]
    """Id → name."""
    common: frozenset[str]
    """Words that many houses are called, or that say nothing of a place."""

    @classmethod
    def of(cls, catalog: Catalog) -> "_Public":
        towns = {id_: folded(town.name) for id_, town in catalog.municipalities.items()}
        names = [provider.name for provider in catalog.providers.values()]
        names += [programme.name for programme in catalog.programmes.values()]
        names += [topic.title for topic in catalog.topics.values()]
        shown = [
            (provider_of(entry), folded_street(str(place[key])), _towns_of(place, towns))
            for entry in catalog.entries
            if entry.source.kind == "offer"
            for place in written_places(entry)
            if not hides(place)
            for key in ("name", "street")
            if key in place
        ]
        common = frozenset(folded(word) for word in _COMMON.read_text(encoding="utf-8").split())
        return cls(frozenset((*map(folded, names), *towns.values())), tuple(shown), towns, common)

    def is_shown(self, words: str, provider: str, own_towns: frozenset[str]) -> bool:
        """Another provider has an open place there: that tells nobody what else is in the house."""
        return any(
            other != provider and f" {words} " in f" {known} " and (not own_towns or not towns or own_towns & towns)
            for other, known, towns in self.shown
        )

    def secrets_of(self, place: SecretPlace) -> Iterator[Secret]:
        """The name and the street of a hidden place, where they tell anything."""
        source, node = place.entry.source, place.node
        own = _towns_of(node, self.towns)
        others = frozenset(self.towns.values()) - own
        name = folded(_text(node, "name"))
        if self._tells(name, self.names | {folded(_text(source.node, "title"))}):
            words = re.compile(finder(name))
            near = words if " " in name and len(name) > _RARE else None
            far = near if not self.is_shown(name, provider_of(place.entry), own) else None
            yield Secret(source.path, provider_of(place.entry), "der Name", _key(name), words, near, far, own, others)
        street, house = street_and_house(_text(node, "street"))
        if re.search(r"\d", house) or self._tells(street, frozenset()):
            is_rare = house != street and not self.is_shown(house, provider_of(place.entry), own)
            far = re.compile(finder(house)) if is_rare else None
            yield replace(
                _street(source.path, provider_of(place.entry), _text(node, "street")),
                far=far,
                towns=own,
                other_towns=others,
            )

    def _tells(self, name: str, told: frozenset[str]) -> bool:
        """A name that can tell where a place is: not one of common words alone, and none that the site's titles use."""
        if len(name.replace(" ", "")) < _SHORTEST or self.common.issuperset(name.split()):
            return False
        return not any(f" {name} " in f" {words} " for words in told)


def _street(path: str, provider: str, written: str) -> Secret:
    street, house = street_and_house(written)
    if _SOMEWHERE.match(street):  # who is `an der Schule` need not live in the street of that name
        only = re.compile(finder(house))
        return Secret(path, provider, "die Straße", _key(street), only, only)
    alone = finder(street)
    near = re.compile(f"{finder(house)}|{alone}(?! ?\\d)")
    return Secret(path, provider, "die Straße", _key(street), re.compile(alone), near)


def _key(words: str) -> str:
    return max(words.split(), key=len)


def _text(node: Mapping, name: str) -> str:
    value = node.get(name, "")
    return value if isinstance(value, str) else ""


def _towns_of(place: Mapping, towns: dict[str, str]) -> frozenset[str]:
    """Folded names of the town of a place, and its postcode, as far as they are written."""
    named = {folded(_text(place, key)) for key in ("city", "postal_code")} | {
        towns.get(_text(place, "municipality"), "")
    }
    return frozenset(named - {""})


def _names_one(text: str, towns: frozenset[str]) -> bool:
    return any(f" {town} " in f" {text} " for town in towns)

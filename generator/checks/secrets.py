"""What is secret of hidden places, and how it is recognised in a text; E319 looks for it.

The further away a text is, the more it must say: in the offer itself the street is enough, in files of the same provider
the street without another number or a name that few houses have, everywhere else such a name or the street with number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import floor, isfinite

from generator.catalog import Catalog
from generator.checks.house_names import COMMON_NAMES, COMMON_PLACES, telling_words
from generator.model.positions import angles_in, degrees_of, is_plus_code_of, is_within
from generator.model.spelling import (
    finder,
    folded,
    folded_street,
    house_last,
    houses_beside,
    street_and_house,
    street_finder,
)
from generator.model.town_names import town_names
from generator.secret_places import SecretPlace, hides, provider_of, secret_places, withheld_addresses, written_places
from generator.source.nodes import Mapping, Scalar

ONE_WORD = "ein Wort aus dem Namen"
_LONGEST = 200
"""Characters of a name or street that are looked for: no house has a longer one."""
_PROVIDERS = "content/providers/"
_SHORTEST = 4
"""Letters of a name that can tell one house from others in its own offer."""
_RARE = 8
"""Letters of a name of several words that can tell one house from all others."""
_BEFORE_PLACES = frozenset({
    "an", "am", "auf", "bei", "beim", "das", "dem", "den", "der", "die", "hinter", "im", "in", "neben", "unter", "vor", "zu",
    "zum", "zur",
})  # fmt: skip
_NEAR = 170.0
"""Metres between two positions of one house."""
_POSTAL_CODE = r"(?:(?<![^\W_])|(?<=\bplz)|(?<=\bde)|(?<=\bd))(?<!\d ){}(?! ?\d)(?!\w)"
"""A postcode in a folded text, also `PLZ48249` and `48 249`; `030 48249 12` is a phone number."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Words that lead to a place."""

    words: str
    """A pattern, found in a folded text. (Compiled where its key stands in a text: of most secrets nothing does.)"""
    houses: tuple[int, int] | None = None
    """First and last number of a street: beside any other it leads elsewhere. None where the words are enough."""
    needs_house: bool = False
    """The street alone leads nowhere."""

    def stands_in(self, text: str) -> bool:
        """Tell whether a folded text leads there."""
        for match in re.finditer(self.words, text):
            if self.houses is None:
                return True
            beside = houses_beside(text, match.end())
            if beside is None and not self.needs_house:
                return True
            if beside is not None and beside[0] <= self.houses[1] and self.houses[0] <= beside[1]:
                return True
        return False


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
    own: Trace
    near: Trace | None
    """In offers of the same provider; None where it could be any house of this provider."""
    far: Trace | None = None
    """In all others; None where it could be any house."""
    at_provider: Trace | None = None
    """In the provider's own file; None where it could be any house of this provider."""
    towns: frozenset[str] = frozenset()
    """Where it is, as far as that is known."""
    other_towns: frozenset[str] = frozenset()

    def is_told(self, words: str, around: str, path: str, provider: str | None) -> bool:
        """Look into a folded line in a file of a provider; `around` is the line as it stands, with the next one."""
        if path == self.path:
            return self.own.stands_in(words)
        if provider == self.provider:
            trace = self.at_provider if path.startswith(_PROVIDERS) else self.near
            return trace is not None and trace.stands_in(words)
        if self.far is None or not self.far.stands_in(words):
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
    rows: frozenset[int]
    """Thousandths of a degree of latitude near by: what names none of them does not tell it."""

    def is_told(self, angles: tuple[float, ...], codes: tuple[tuple[float, float], ...]) -> bool:
        """Both of its numbers are among those of a text, nearly, or one of its plus codes is."""
        most = degrees_of(_NEAR, self.position[0])
        return all(
            any(abs(angle - own) <= reach for angle in angles) for own, reach in zip(self.position, most, strict=True)
        ) or any(is_plus_code_of(code, self.position, _NEAR) for code in codes)

    def is_near(self, place: Mapping) -> bool:
        """A place is at this spot, or so near that whoever looks for one finds the other."""
        other = position_of(place)
        return other is not None and is_within(self.position, other, _NEAR)


def position_of(place: Mapping) -> tuple[float, float] | None:
    """Latitude and longitude of a place as it is written; None where one is missing or no number."""
    written = [str(place.get(name, "")).strip() for name in ("latitude", "longitude")]
    try:
        north, east = (float(number.replace(",", ".")) for number in written)
    except ValueError:
        angles = [angles_in(number) for number in written]
        return (angles[0][0], angles[1][0]) if all(angles) else None
    return (north, east) if isfinite(north) and isfinite(east) else None


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
            row = floor(position[0] * 1000)
            rows = frozenset(range(row - 2, row + 3))
            spots.append(Spot(place.entry.source.path, provider_of(place.entry), position, rows))
    withheld, names = withheld_addresses(catalog), public.names
    for entry in catalog.entries:
        street = entry.source.node.get("street")
        if entry.source.kind == "provider" and entry.source.id in withheld and isinstance(street, Scalar):
            secrets.append(_street(entry.source.path, entry.source.id, street[:_LONGEST], names))
    return secrets, spots


def letters_of(text: str) -> str:
    """All letters of a text without blanks, to be asked for the keys of secrets."""
    return folded(text).replace(" ", "")


@dataclass(frozen=True, slots=True)
class _Public:
    """What everybody knows anyway, folded."""

    names: frozenset[str]
    """Of towns and their districts, providers, topics and programmes."""
    shown: tuple[tuple[str, str, frozenset[str]], ...]
    """Of each place that is not hidden its provider's id, its name or street, and its towns and postcode."""
    open_codes: frozenset[tuple[str, str]]
    """Provider's id and postcode of each place that is not hidden."""
    towns: dict[str, str]
    """Id → name."""
    districts: tuple[tuple[str, str], ...]
    """Pairs of a district's name and that of its town."""

    @classmethod
    def of(cls, catalog: Catalog) -> "_Public":
        towns = {id_: folded(town.name) for id_, town in catalog.municipalities.items()}
        districts = tuple((folded(name), towns[town.id]) for name, town in town_names(catalog.municipalities.values()))
        names = [provider.name for provider in catalog.providers.values()]
        names += [programme.name for programme in catalog.programmes.values()]
        names += [topic.title for topic in catalog.topics.values()]
        places = [
            (provider_of(entry), place)
            for entry in catalog.entries
            if entry.source.kind == "offer"
            for place in written_places(entry)
            if not hides(place)
        ]
        shown = [
            (provider, folded_street(str(place[key])), _towns_of(place, towns, districts))
            for provider, place in places
            for key in ("name", "street")
            if key in place
        ]
        codes = frozenset((provider, str(place.get("postal_code", "")).strip()) for provider, place in places)
        public = frozenset((*map(folded, names), *(name for name, _ in districts)))
        return cls(public, tuple(shown), codes, towns, districts)

    def is_shown(self, words: str, provider: str, own_towns: frozenset[str]) -> bool:
        """Another provider has an open place there: that tells nobody what else is in the house."""
        return any(
            other != provider and f" {words} " in f" {known} " and (not own_towns or not towns or own_towns & towns)
            for other, known, towns in self.shown
        )

    def secrets_of(self, place: SecretPlace) -> Iterator[Secret]:
        """The name, the street and the postcode of a hidden place, where they tell anything."""
        path, node, provider = place.entry.source.path, place.node, provider_of(place.entry)
        own = _towns_of(node, self.towns, self.districts)
        others = frozenset(self.towns.values()) - own
        name = folded(_text(node, "name"))
        told = self.names | {folded(_text(place.entry.source.node, "title"))}
        if self._tells(name, told):
            words = Trace(finder(name))
            near = words if " " in name and len(name) > _RARE else None
            far = near if not self.is_shown(name, provider, own) else None
            yield Secret(path, provider, "der Name", _key(name), words, near, far, near, own, others)
            for word in telling_words(_text(node, "name")):
                if self._tells(word, told):
                    alone = Trace(finder(word))
                    far = alone if not self.is_shown(word, provider, own) else None
                    yield Secret(path, provider, ONE_WORD, word, alone, alone, far, alone, own, others)
        street, house = street_and_house(_text(node, "street"))
        if re.search(r"\d", house) or (self._tells(street, self.names) and not _is_somewhere(street, self.names)):
            secret = _street(path, provider, _text(node, "street"), self.names)
            is_rare = house != street and not self.is_shown(house, provider, own)
            far = replace(secret.own, houses=_houses(_text(node, "street")), needs_house=True) if is_rare else None
            yield replace(secret, far=far, towns=own, other_towns=others)
        code = _text(node, "postal_code").strip()
        if re.fullmatch(r"\d{4,5}", code) and (provider, code) not in self.open_codes:
            trace = Trace(_POSTAL_CODE.format(f"{code[:-3]} ?{code[-3:]}"))
            yield Secret(path, provider, "die Postleitzahl", code, trace, None, None, trace)

    def _tells(self, name: str, told: frozenset[str]) -> bool:
        """A name that can tell where a place is: not one of common words alone, and none that the site's titles use."""
        words = {word for word in name.split() if not word.isdigit()}
        if len(name.replace(" ", "")) < _SHORTEST or COMMON_NAMES.issuperset(words) or name in COMMON_PLACES:
            return False
        return not any(f" {name} " in f" {words} " for words in told)


def _is_somewhere(street: str, names: frozenset[str]) -> bool:
    """A street whose name everybody uses for where something is, or for a town: who is `an der Schule` need not live there."""
    words = frozenset(street.split()) - _BEFORE_PLACES
    return COMMON_PLACES.issuperset(words) or any(f" {street} " in f" {name} " for name in names)


def _street(path: str, provider: str, written: str, names: frozenset[str]) -> Secret:
    street, house = street_and_house(written)
    if street == house:
        words = Trace(finder(house))
        return Secret(path, provider, "die Straße", _key(street), words, words, None, words)
    alone, houses = Trace(street_finder(street)), _houses(written)
    if _is_somewhere(street, names):
        only = replace(alone, houses=houses, needs_house=True)
        return Secret(path, provider, "die Straße", _key(street), only, only, None, only)
    near = replace(alone, houses=houses)
    return Secret(path, provider, "die Straße", _key(street), alone, near, None, near)


def _houses(written: str) -> tuple[int, int] | None:
    """The numbers behind the street of an address, from the first to the last."""
    written = house_last(written)
    street, words = street_and_house(written)[0], folded(written)
    ends = (houses_beside(words, match.end()) for match in re.finditer(street_finder(street), words))
    return next((houses for houses in ends if houses), None)


def _key(words: str) -> str:
    return max(words.split(), key=len)


def _text(node: Mapping, name: str) -> str:
    value = node.get(name, "")
    return value[:_LONGEST] if isinstance(value, str) else ""


def _towns_of(place: Mapping, towns: dict[str, str], districts: tuple[tuple[str, str], ...]) -> frozenset[str]:
    """Folded names of the town of a place, and its postcode, as far as they are written."""
    named = {folded(_text(place, key)) for key in ("city", "postal_code")}
    named |= {town for name, town in districts if name in named} | {towns.get(_text(place, "municipality"), "")}
    return frozenset(named - {""})


def _names_one(text: str, towns: frozenset[str]) -> bool:
    return any(f" {town} " in f" {text} " for town in towns)

"""Similar offers: what somebody who reads one page could use instead, where that family lives and at its child's age."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.facts.offer import OfferFacts
from generator.facts.urgency import AFAR
from generator.facts.who import Ages
from generator.model.ages import ChildAge
from generator.publication import Published, PublishedOffer

MOST = 5
"""So many similar offers a page shows at most."""
_CANDIDATES = 60
"""How many neighbours are compared: a page costs the same in a directory of ten and of twenty thousand offers."""
_OLDEST = 99 * 12
"""Months."""


@dataclass(frozen=True, slots=True)
class _Traits:
    """What is compared of an offer."""

    topics: frozenset[str]
    phases: frozenset[str]
    towns: frozenset[str]
    """Empty where it is for the whole county."""
    there: frozenset[str]
    """The towns that people go to."""
    home: frozenset[str]
    """The towns that its readers can be expected to get to; none where it is for the whole county."""
    has_venues: bool
    way: Literal["go", "come", "claim", ""]
    """People go there, it comes to them, or it is their right; empty where nobody said it."""
    is_phone_alone: bool
    """Nobody sees anybody there."""
    months: tuple[int, int] | None
    """The age of the youngest and of the oldest; None where nobody said anything of it."""
    is_line: bool
    is_crisis: bool
    is_for_professionals: bool
    is_invented: bool


class Likeness:
    """Tells which offers of a site are alike; what is compared is taken together once for all of them."""

    def __init__(self, published: Published, facts: Mapping[str, OfferFacts]) -> None:
        self._published = published
        self._traits = {id_: _traits(offer, facts[id_]) for id_, offer in published.offers.items()}
        in_order = sorted(published.offers.values(), key=published.order.lasting_rank)
        self._places = {offer.id: place for place, offer in enumerate(in_order)}

    def similar_to(self, offer: PublishedOffer, limit: int = MOST) -> tuple[PublishedOffer, ...]:
        """Offers about what this one is about first of all, with a life phase of it, for its town; not those of the chain.

        Whoever can use this one can use each of them: it is for the town where this one is, or for all of its towns, or for
        the whole county, and no child is too young or too old for both. What is for a crisis stands only beside its like, and
        so does what is for professionals; lines for emergencies replace nothing, and no phone what people go to. Real offers come before invented ones beside a real one, then the closest first.
        """
        own = self._traits[offer.id]
        chain = {offer.id, *offer.next, *(before.id for before in self._published.previous_of(offer))}
        found = {
            other.id: other
            for other in self._neighbours(offer, own)
            if other.id not in chain and _is_usable(own, self._traits[other.id])
        }
        return self._closest_first(offer, found.values())[:limit]

    def before(self, offer: PublishedOffer) -> tuple[PublishedOffer, ...]:
        """Where the chain comes from, the closest first and each offer once: what it also leads to stands there. Nothing
        comes before an emergency."""
        if self._traits[offer.id].is_line:
            return ()
        found = (before for before in self._published.previous_of(offer) if before.id not in offer.next)
        return self._closest_first(offer, found)

    def _closest_first(self, offer: PublishedOffer, others: Iterable[PublishedOffer]) -> tuple[PublishedOffer, ...]:
        """Real offers before invented ones beside a real one, then what shares most with the offer: topics, life phases,
        the way there, towns and ages."""
        own = self._traits[offer.id]

        def order(other: PublishedOffer) -> tuple[bool, float, int]:
            its = self._traits[other.id]
            return its.is_invented and not own.is_invented, -_closeness(own, its), self._places[other.id]

        return tuple(sorted(others, key=order))

    def _neighbours(self, offer: PublishedOffer, own: _Traits) -> Iterator[PublishedOffer]:
        """Offers with its first topic that are for its town, or for the whole county."""
        for place in (*own.home, "all") if offer.topics else ():
            yield from self._published.neighbours(place, offer.topics[0])[:_CANDIDATES]


def _traits(offer: PublishedOffer, facts: OfferFacts) -> _Traits:
    towns = frozenset[str]() if offer.municipalities == "all" else frozenset(offer.municipalities)
    there = frozenset(venue.municipality.id for venue in facts.where.venues if venue.municipality)
    way = _way(facts)
    return _Traits(
        topics=frozenset(offer.topics),
        phases=frozenset(offer.life_phases),
        towns=towns,
        there=there,
        home=(there or towns) if offer.municipalities != "all" else towns,
        has_venues=bool(facts.where.venues),
        way=way,
        is_phone_alone=way == "come" and AFAR.issuperset(facts.where.formats) and "phone" in facts.where.formats,
        months=_months(facts.who.ages),
        is_line=facts.status.is_line,
        is_crisis=facts.status.is_crisis,
        is_for_professionals=facts.who.is_for_professionals,
        is_invented=offer.example,
    )


def _way(facts: OfferFacts) -> Literal["go", "come", "claim", ""]:
    forms = set(facts.where.formats)
    if (facts.where.places and not facts.where.is_elsewhere) or "on-site" in forms:
        return "go"
    if forms & {"online", "phone", "home-visit", "outreach"}:
        return "come"
    return "claim" if forms else ""


def _months(ages: Ages | None) -> tuple[int, int] | None:
    return None if ages is None else (_in_months(ages.youngest, 0), _in_months(ages.oldest, _OLDEST))


def _in_months(age: ChildAge | None, unsaid: int) -> int:
    return unsaid if age is None else age.months


def _is_usable(own: _Traits, its: _Traits) -> bool:
    if its.towns:
        is_for_them = not own.home.isdisjoint(its.towns) if own.has_venues else own.home <= its.towns
        if not own.home or not is_for_them:
            return False
    return (
        not own.phases.isdisjoint(its.phases)
        and not its.is_line
        and not (own.way == "go" and its.is_phone_alone)
        and own.is_crisis >= its.is_crisis
        and own.is_for_professionals >= its.is_for_professionals
        and not (its.way == "claim" and own.way in ("go", "come"))
        and _shared_age(own.months, its.months) > 0
    )


def _closeness(own: _Traits, its: _Traits) -> float:
    """Between 0 and 9: what is about one thing and for one age is closer than what is about much and for everybody."""
    is_near = not its.there.isdisjoint(own.home)
    return (
        3 * _overlap(own.topics, its.topics)
        + 2 * _overlap(own.phases, its.phases)
        + (2 if own.way == its.way != "" else 1 if "" in (own.way, its.way) else 0)
        + is_near
        + _shared_age(own.months, its.months)
    )


def _overlap(some: frozenset[str], others: frozenset[str]) -> float:
    """Of all that one of them has, the part that both have."""
    return len(some & others) / len(some | others)


def _shared_age(own: tuple[int, int] | None, its: tuple[int, int] | None) -> float:
    """Of all ages of both, the part that both are for: 0 where a child is too young or too old for one of them."""
    if own is None or its is None:
        return 0.5
    both = min(own[1], its[1]) - max(own[0], its[0]) + 1
    return max(both, 0) / (max(own[1], its[1]) - min(own[0], its[0]) + 1)

"""Similar offers: what somebody who reads one page could use instead, where that family lives and at its child's age."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from generator.facts.offer import OfferFacts
from generator.facts.urgency import AFAR
from generator.facts.who import Ages
from generator.model.ages import ChildAge
from generator.publication import Published, PublishedOffer

_CANDIDATES = 60
"""How many neighbours are compared: a page costs the same in a directory of ten and of twenty thousand offers."""
_OLDEST = 99 * 12
"""Months."""


def similar_to(
    offer: PublishedOffer, published: Published, facts: Mapping[str, OfferFacts], limit: int = 3
) -> tuple[PublishedOffer, ...]:
    """Offers about what this one is about first of all, with a life phase of it, for its town; not those of the chain.

    Whoever can use this one can use each of them: it is for the town where this one is, or for all of its towns, or for
    the whole county, and no child is too young or too old for both. What is for a crisis stands only beside its like, and
    so does what is for professionals; lines for emergencies replace nothing, and no phone what people go to. Real offers come before invented ones beside a real one, then the closest first.
    """
    own = facts[offer.id]
    found = {
        other.id: other
        for other in _neighbours(offer, own, published)
        if _is_usable(offer, own, other, facts[other.id])
    }
    chain = (offer.id, *offer.next, *(before.id for before in published.previous_of(offer)))
    for id_ in chain:
        found.pop(id_, None)

    return closest_first(offer, found.values(), published, facts)[:limit]


def closest_first(
    offer: PublishedOffer, others: Iterable[PublishedOffer], published: Published, facts: Mapping[str, OfferFacts]
) -> tuple[PublishedOffer, ...]:
    """Real offers before invented ones beside a real one, then what shares most with the offer: topics, life phases, the
    way there, towns and ages."""

    def order(other: PublishedOffer) -> tuple[object, ...]:
        is_invented = other.example and not offer.example
        closeness = _closeness(offer, facts[offer.id], other, facts[other.id])
        return is_invented, -closeness, published.order.rank(other)

    return tuple(sorted(others, key=order))


def _neighbours(offer: PublishedOffer, own: OfferFacts, published: Published) -> Iterator[PublishedOffer]:
    """Offers with its first topic that are for its town, or for the whole county."""
    towns = _home(offer, own)
    for place in (*towns, "all") if offer.topics else ():
        yield from published.neighbours(place, offer.topics[0])[:_CANDIDATES]


def _home(offer: PublishedOffer, own: OfferFacts) -> tuple[str, ...]:
    """The towns that its readers can be expected to get to; none where it is for the whole county."""
    if offer.municipalities == "all":
        return ()
    there = [venue.municipality.id for venue in own.where.venues if venue.municipality]
    return tuple(there) or offer.municipalities


def _is_usable(offer: PublishedOffer, own: OfferFacts, other: PublishedOffer, its: OfferFacts) -> bool:
    if other.municipalities != "all":
        home = set(_home(offer, own))
        is_for_them = (
            home.intersection(other.municipalities) if own.where.venues else home.issubset(other.municipalities)
        )
        if not home or not is_for_them:
            return False
    return (
        not set(offer.life_phases).isdisjoint(other.life_phases)
        and not its.status.is_line
        and not (_way(own) == "go" and _is_phone_alone(its))
        and own.status.is_crisis >= its.status.is_crisis
        and own.who.is_for_professionals >= its.who.is_for_professionals
        and not (_way(its) == "claim" and _way(own) in ("go", "come"))
        and _shared_age(own.who.ages, its.who.ages) > 0
    )


def _closeness(offer: PublishedOffer, own: OfferFacts, other: PublishedOffer, its: OfferFacts) -> float:
    """Between 0 and 9: what is about one thing and for one age is closer than what is about much and for everybody."""
    there = {venue.municipality.id for venue in its.where.venues if venue.municipality}
    is_near = not there.isdisjoint(_home(offer, own))
    return (
        3 * _overlap(offer.topics, other.topics)
        + 2 * _overlap(offer.life_phases, other.life_phases)
        + (2 if _way(own) == _way(its) != "" else 1 if "" in (_way(own), _way(its)) else 0)
        + is_near
        + _shared_age(own.who.ages, its.who.ages)
    )


def _overlap(some: Iterable[str], others: Iterable[str]) -> float:
    """Of all that one of them has, the part that both have."""
    left, right = set(some), set(others)
    return len(left & right) / len(left | right)


def _way(facts: OfferFacts) -> Literal["go", "come", "claim", ""]:
    """People go there, it comes to them, or it is their right; empty where nobody said it."""
    forms = set(facts.where.formats)
    if (facts.where.places and not facts.where.is_elsewhere) or "on-site" in forms:
        return "go"
    if forms & {"online", "phone", "home-visit", "outreach"}:
        return "come"
    return "claim" if forms else ""


def _is_phone_alone(facts: OfferFacts) -> bool:
    """Nobody sees anybody there."""
    return _way(facts) == "come" and AFAR.issuperset(facts.where.formats) and "phone" in facts.where.formats


def _shared_age(own: Ages | None, its: Ages | None) -> float:
    """Of all ages of both, the part that both are for: 0 where a child is too young or too old for one of them."""
    if own is None or its is None:
        return 0.5
    spans = [(_months(ages.youngest, 0), _months(ages.oldest, _OLDEST)) for ages in (own, its)]
    (start, first_end), (later, last_end) = sorted(spans)
    both = min(first_end, last_end) - later + 1
    return max(both, 0) / (max(first_end, last_end) - start + 1)


def _months(age: ChildAge | None, unsaid: int) -> int:
    return unsaid if age is None else age.months

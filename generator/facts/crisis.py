"""Help at once: the lines that every page names, and those that are there when others are not."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.facts.contact import PhoneLine
from generator.facts.offer import OfferFacts
from generator.publication import Published, PublishedOffer

_YOUNG, _ABOUT = "_young", "_about"
"""Endings of needs that depend on who writes; without an answer of their own the need's is theirs."""


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """An offer, and the number that is called in need."""

    offer: PublishedOffer
    phone: PhoneLine
    is_emergency: bool
    """The state's own number for danger to life: it stands before all others."""


def crisis_lines(published: Published, facts: Mapping[str, OfferFacts]) -> tuple[CrisisLine, ...]:
    """What the settings name for emergencies, emergency numbers first, then what is there by day and night."""
    site = published.site
    named = tuple(_lines(site.emergency, published, facts))
    later = (line for line in always_there(published, facts) if line.offer.id not in site.emergency)
    return (*sorted(named, key=lambda line: not line.is_emergency), *later)


def always_there(published: Published, facts: Mapping[str, OfferFacts]) -> tuple[CrisisLine, ...]:
    """The lines of `out_of_hours`; none of them that may be closed."""
    found = _lines(published.site.out_of_hours, published, facts)
    return tuple(line for line in found if line.phone.is_always and published.is_listed(line.offer))


def in_order_of_lines(
    lines: Iterable[PublishedOffer], published: Published, facts: Mapping[str, OfferFacts]
) -> tuple[PublishedOffer, ...]:
    """Lines for emergencies as lists show them: first those that every page names, in that order, then the others as they
    stand."""
    places = {line.offer.id: place for place, line in enumerate(crisis_lines(published, facts))}
    return tuple(sorted(lines, key=lambda offer: places.get(offer.id, len(places))))


def lines_in_danger(
    about: Iterable[str], published: Published, facts: Mapping[str, OfferFacts]
) -> tuple[CrisisLine, ...]:
    """For whom a page on these topics may be danger: the emergency numbers, and the line that has most to do with the
    topics, of those that are never closed."""
    lines = crisis_lines(published, facts)
    first = tuple(line for line in lines if line.is_emergency)
    topics = set(about) - published.emergency_topics
    others = [
        line for line in lines if not line.is_emergency and line.phone.is_always and topics & set(line.offer.topics)
    ]
    return (*first, *sorted(others, key=lambda line: -len(topics & set(line.offer.topics)))[:1])


def crisis_help(published: Published, facts: Mapping[str, OfferFacts]) -> dict[str, tuple[CrisisLine, ...]]:
    """Need → who is named above what the search finds, as the settings order it: never what is invented, or not there today.

    Where that leaves nobody, the numbers for danger to life, and who is there by day and night.
    """
    otherwise = tuple(line for line in crisis_lines(published, facts) if line.is_emergency or line.phone.is_always)
    found = {}
    for need in type(published.site.crisis).model_fields:
        ids = getattr(published.site.crisis, need)
        named = tuple(
            line for line in _lines(ids, published, facts) if published.is_listed(line.offer) and not line.offer.example
        )
        if named or not need.endswith((_YOUNG, _ABOUT)):
            found[need] = named or otherwise
    return found


def _lines(ids: Iterable[str], published: Published, facts: Mapping[str, OfferFacts]) -> Iterator[CrisisLine]:
    for id_ in ids:
        found = facts.get(id_)
        if found is not None and found.contact.phones:
            yield CrisisLine(published.offers[id_], found.contact.phones[0], found.status.is_emergency)

"""Help at once: the lines that every page names, and those that are there when others are not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.facts.contact import PhoneLine, contact
from generator.publication import Published, PublishedOffer

_YOUNG, _ABOUT = "_young", "_about"
"""Endings of needs that depend on who writes; without an answer of their own the need's is theirs."""
AFAR = frozenset({"phone", "online"})
"""Forms of what people use without a way to anywhere."""


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """An offer, and the number that is called in need."""

    offer: PublishedOffer
    phone: PhoneLine
    is_emergency: bool
    """The state's own number for danger to life: it stands before all others."""


def crisis_lines(published: Published) -> tuple[CrisisLine, ...]:
    """What the settings name for emergencies, emergency numbers first, then what is there by day and night."""
    site = published.site
    named = tuple(_lines(site.emergency, published))
    later = (line for line in always_there(published) if line.offer.id not in site.emergency)
    return (*sorted(named, key=lambda line: not line.is_emergency), *later)


def always_there(published: Published) -> tuple[CrisisLine, ...]:
    """The lines of `out_of_hours`; none of them that may be closed."""
    found = _lines(published.site.out_of_hours, published)
    return tuple(line for line in found if line.phone.is_always and published.is_listed(line.offer))


def is_line(offer: PublishedOffer, published: Published) -> bool:
    """A line for emergencies: lists give it a place of its own, and it replaces nothing else.

    Named by the settings, or about what every emergency number is about, for the whole county and without a way to it."""
    site = published.site
    if offer.id in site.emergency or offer.id in site.out_of_hours:
        return True
    is_anywhere = offer.municipalities == "all" and not offer.locations and AFAR.issuperset(offer.formats)
    return is_anywhere and not published.emergency_topics.isdisjoint(offer.topics)


def in_order_of_lines(lines: Iterable[PublishedOffer], published: Published) -> tuple[PublishedOffer, ...]:
    """Lines for emergencies as lists show them: first those that every page names, in that order, then the others as they
    stand."""
    places = {line.offer.id: place for place, line in enumerate(crisis_lines(published))}
    return tuple(sorted(lines, key=lambda offer: places.get(offer.id, len(places))))


def lines_in_danger(about: Iterable[str], published: Published) -> tuple[CrisisLine, ...]:
    """For whom a page on these topics may be danger: the emergency numbers, and the line that has most to do with the
    topics, of those that are never closed."""
    lines = crisis_lines(published)
    first = tuple(line for line in lines if line.is_emergency)
    topics = set(about) - published.emergency_topics
    others = [
        line for line in lines if not line.is_emergency and line.phone.is_always and topics & set(line.offer.topics)
    ]
    return (*first, *sorted(others, key=lambda line: -len(topics & set(line.offer.topics)))[:1])


def crisis_help(published: Published) -> dict[str, tuple[CrisisLine, ...]]:
    """Need → who is named above what the search finds, as the settings order it: never what is invented, or not there today.

    Where that leaves nobody, the numbers for danger to life, and who is there by day and night.
    """
    otherwise = tuple(line for line in crisis_lines(published) if line.is_emergency or line.phone.is_always)
    found = {}
    for need in type(published.site.crisis).model_fields:
        ids = getattr(published.site.crisis, need)
        named = tuple(
            line for line in _lines(ids, published) if published.is_listed(line.offer) and not line.offer.example
        )
        if named or not need.endswith((_YOUNG, _ABOUT)):
            found[need] = named or otherwise
    return found


def is_crisis(offer: PublishedOffer, published: Published) -> bool:
    """Who calls there may not be able to wait: named for emergencies, sensitive, or about what is never closed."""
    site = published.site
    always = (published.offers[id_] for id_ in site.out_of_hours if id_ in published.offers)
    topics = {topic for other in always for topic in other.topics}
    return offer.id in site.emergency or published.is_sensitive(offer) or not topics.isdisjoint(offer.topics)


def _lines(ids: Iterable[str], published: Published) -> Iterator[CrisisLine]:
    for id_ in ids:
        offer = published.offers.get(id_)
        phones = contact(offer, published.calendar).phones if offer is not None else ()
        if offer is not None and phones:
            yield CrisisLine(offer, phones[0], published.has_emergency_number(offer))

"""All facts of an offer, in one value."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.facts.access import Entrance, access
from generator.facts.capacity import FreePlaces, capacity
from generator.facts.contact import Channels, PhoneLine, contact
from generator.facts.cost import Price, cost
from generator.facts.languages import SpokenLanguages, languages
from generator.facts.office import OfficeInCharge, office
from generator.facts.privacy import Privacy, privacy
from generator.facts.status import Status, status
from generator.facts.timetable import Timetable
from generator.facts.way_in import NO_WAY_IN, WayIn, way_in
from generator.facts.what import What, what
from generator.facts.when import When, when
from generator.facts.where import Where, where
from generator.facts.who import Who, who
from generator.model.records import Office
from generator.publication import Published, PublishedOffer, PublishedProvider
from generator.schedule import Calendar
from generator.season import Season

_QUESTIONS_OF_WARES = frozenset({"when", "cost", "registration"})
_VISITS = frozenset({"home-visit", "outreach"})
_QUESTIONS_OF_WHAT_IS_OVER = frozenset({"who", "where", "cost", "registration", "languages", "access"})


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """What is true of an offer on the site's day, without words: each edition tells it in its own."""

    id: str
    what: What
    who: Who
    when: When
    in_town: Mapping[str, When]
    """By the id of a municipality the times there, where people go to several towns; else empty."""
    where: Where
    cost: Price
    way_in: WayIn
    capacity: FreePlaces | None
    privacy: Privacy
    languages: SpokenLanguages
    access: Entrance
    contact: Channels
    office: OfficeInCharge | None
    """None for an offer of one provider alone."""
    granted_by: Office | PublishedProvider | None
    """Who takes the application for what people have a right to; None for what is no right, and where nobody is named."""
    status: Status

    answering_line: PhoneLine | None
    """Of an offer that is a phone line and has no times of its own: the number whose hours are its times."""
    pointless: frozenset[str]
    """Questions that nobody asks of it: that they are open is not told, only what somebody said on them all the same.
    A right, or what people apply for, has no times, needs no registration, and nobody buys it, if that is all that
    it is; of what is over only times are asked."""

    can_be_asked: bool
    """Readers may be asked to get in touch: it is not invented, it has not ended, and somebody said how."""

    similar: tuple[str, ...] = ()
    """Ids of offers to use instead, the closest first; none before it is compared with others (`gather_facts`)."""
    before: tuple[str, ...] = ()
    """Ids of offers that lead to it, in the same order, compared like those."""

    def seen_in(self, town: str) -> "OfferFacts":
        """The same with the times of a town where it has its own."""
        return replace(self, when=self.in_town[town]) if town in self.in_town else self


def facts_of(offer: PublishedOffer, published: Published, calendar: Calendar) -> OfferFacts:
    """The facts of one offer."""
    places, times, ways = where(offer, published), when(offer, calendar), contact(offer, calendar)
    price, state = cost(offer), status(offer, published)
    entry = NO_WAY_IN if state.is_finished else way_in(offer)
    in_charge = office(offer, published)
    return OfferFacts(
        id=offer.id,
        what=what(offer),
        who=who(offer),
        when=times,
        in_town={town: when(offer, calendar, town) for town in sorted({*offer.town_of_place.values()})},
        where=places,
        cost=price,
        way_in=entry,
        privacy=privacy(offer),
        capacity=None if state.is_finished else capacity(offer, published.today),
        languages=languages(offer),
        access=access(places, bool(offer.times)),
        contact=ways,
        office=in_charge,
        granted_by=_granted_by(offer, places, published),
        status=state,
        answering_line=_answering_line(times, places, ways),
        pointless=_pointless(offer, places, state),
        can_be_asked=_can_be_asked(state, ways, in_charge),
    )


def _pointless(offer: PublishedOffer, where: Where, state: Status) -> frozenset[str]:
    """A right with places, times or visits takes place too: there families ask all that they ask elsewhere."""
    if state.is_finished:
        return _QUESTIONS_OF_WHAT_IS_OVER
    takes_place = where.places or offer.times or not _VISITS.isdisjoint(where.formats)
    return _QUESTIONS_OF_WARES if where.is_given and not takes_place else frozenset()


def _can_be_asked(state: Status, ways: Channels, in_charge: OfficeInCharge | None) -> bool:
    is_there = not state.is_example and {"ended", "past"}.isdisjoint(state.conditions)
    towns = in_charge.places if in_charge is not None else ()
    return is_there and (ways.known or any(place.channels.known for place in towns))


def _answering_line(times: When, where: Where, ways: Channels) -> PhoneLine | None:
    if times.season is not Season.UNKNOWN or "phone" not in where.formats:
        return None
    return next((line for line in ways.phones if line.is_always or line.hours != Timetable()), None)


def _granted_by(offer: PublishedOffer, where: Where, published: Published) -> Office | PublishedProvider | None:
    """The office that each town has of its own goes before the provider."""
    if not where.is_given:
        return None
    return published.offices.get(offer.office or "") or published.providers.get(offer.provider or "")

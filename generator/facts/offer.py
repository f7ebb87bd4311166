"""All facts of an offer, in one value."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.facts.access import Entrance, access
from generator.facts.capacity import FreePlaces, capacity
from generator.facts.contact import Channels, PhoneLine, contact
from generator.facts.cost import Price, cost
from generator.facts.languages import SpokenLanguages, languages
from generator.facts.office import OfficeInCharge, office
from generator.facts.privacy import Privacy, privacy
from generator.facts.status import Status, status
from generator.facts.timetable import Timetable
from generator.facts.way_in import WayIn, way_in
from generator.facts.what import What, what
from generator.facts.when import When, when
from generator.facts.where import Where, where
from generator.facts.who import Who, who
from generator.publication import Published, PublishedOffer
from generator.schedule import Calendar
from generator.season import Season


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """What is true of an offer on the site's day, without words: each edition tells it in its own."""

    id: str
    what: What
    who: Who
    when: When
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
    status: Status

    @property
    def answering_line(self) -> PhoneLine | None:
        """Of an offer that is a phone line and has no times of its own: the number whose hours are its times."""
        if self.when.season is not Season.UNKNOWN or "phone" not in self.where.formats:
            return None
        return next((line for line in self.contact.phones if line.is_always or line.hours != Timetable()), None)

    def concerns(self, question: str) -> bool:
        """Tell whether readers ask it: a right, or what people apply for, has no times and needs no registration."""
        is_given = not self.where.is_on_site and bool({"application", "right"}.intersection(self.where.formats))
        return not is_given or question not in ("when", "registration")


def facts_of(offer: PublishedOffer, published: Published, calendar: Calendar) -> OfferFacts:
    """The facts of one offer."""
    places = where(offer, published)
    return OfferFacts(
        id=offer.id,
        what=what(offer),
        who=who(offer),
        when=when(offer, calendar),
        where=places,
        cost=cost(offer),
        way_in=way_in(offer),
        privacy=privacy(offer),
        capacity=capacity(offer, published.today),
        languages=languages(offer),
        access=access(places),
        contact=contact(offer, calendar),
        office=office(offer, published),
        status=status(offer, published),
    )


def gather_facts(published: Published) -> Mapping[str, OfferFacts]:
    """The facts of every offer by its id, computed once for all editions."""
    return {id_: facts_of(offer, published, published.calendar) for id_, offer in published.offers.items()}

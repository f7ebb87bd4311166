"""The directory: all records of a site and the questions that pages, search and reports ask of them. Pure, no files."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Generic, TypeVar

from generator.model.disclosures import Disclosure
from generator.model.notice import SiteNotice
from generator.model.records import (
    GlossaryWord,
    LifePhase,
    Municipality,
    OfferFields,
    Office,
    Programme,
    ProviderFields,
    SchoolHoliday,
    Topic,
)
from generator.model.site import SiteConfig
from generator.model.synonyms import Synonym
from generator.order import FamilyOrder
from generator.schedule import Calendar, calendar_of
from generator.season import has_only_past_days, is_past
from generator.source.pages import PageSource
from generator.words import KnownWords, known_words

_O = TypeVar("_O", bound=OfferFields)
_P = TypeVar("_P", bound=ProviderFields)
_K = TypeVar("_K", bound=Hashable)
WITH_PAGES = {
    "offer": "offers",
    "provider": "providers",
    "municipality": "municipalities",
    "life_phase": "life_phases",
    "topic": "topics",
    "programme": "programmes",
}
"""Kinds of records that have pages of their own → what the directory calls them, by id."""
_FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "è": "e"})
DEEPEST_TOPIC = 10
"""How many topics may lie above each other; a deeper one is reported (E356)."""


def sort_key(text: str) -> tuple[str, str]:
    """Order of German lists (DIN 5007-1): umlauts as their vowels, case aside."""
    return text.lower().translate(_FOLD), text


@dataclass(frozen=True)
class Directory(Generic[_O, _P]):
    """The records of a site on one day, and what pages, search and reports ask of them."""

    site: SiteConfig
    today: date
    offers: Mapping[str, _O]
    """By id, sorted by title, of two with one title the stale one last; broken records are left out here and below."""
    providers: Mapping[str, _P]
    municipalities: Mapping[str, Municipality]
    """In the order of the file, like all vocabularies."""
    life_phases: Mapping[str, LifePhase]
    topics: Mapping[str, Topic]
    programmes: Mapping[str, Programme]
    offices: Mapping[str, Office]
    glossary: tuple[GlossaryWord, ...]
    synonyms: tuple[Synonym, ...]
    school_holidays: tuple[SchoolHoliday, ...]
    """The county's own."""
    publisher: tuple[Disclosure, ...]
    """What only the publisher knows and pages name (content/publisher.yml)."""
    pages: tuple[PageSource, ...]
    notice: SiteNotice | None
    """The message of the site, whether its days have come or not."""

    @property
    def notice_of_today(self) -> SiteNotice | None:
        """The message that stands on every page today."""
        return self.notice if self.notice is not None and self.notice.stands_on(self.today) else None

    def is_in_time(self, offer: _O) -> bool:
        """The offer's own dates include today."""
        starts, ends = offer.valid_from, offer.valid_until
        return (starts is None or starts <= self.today) and (ends is None or self.today <= ends)

    @cached_property
    def calendar(self) -> Calendar:
        """The holidays that count here, seen from today."""
        return calendar_of(self)

    @cached_property
    def words(self) -> KnownWords:
        """The glossary, as pages ask it."""
        return known_words(self.glossary)

    @cached_property
    def order(self) -> FamilyOrder[_O]:
        """The order of every list."""
        return FamilyOrder(self.offers, len(self.life_phases), self.calendar)

    def is_finished(self, offer: _O) -> bool:
        """It has ended, its last day or all its times have passed: a short page tells that."""
        return offer.id in self._finished if self.offers.get(offer.id) is offer else self._has_passed(offer)

    @cached_property
    def _finished(self) -> frozenset[str]:
        """Every page asks it of its offer, and of those that its chain goes on to."""
        return frozenset(offer.id for offer in self.offers.values() if self._has_passed(offer))

    def _has_passed(self, offer: _O) -> bool:
        is_gone = is_past(offer.status, offer.valid_until, self.today)
        return is_gone or has_only_past_days(offer, self.calendar)

    def is_listed(self, offer: _O) -> bool:
        """Lists and the search show it: valid today, and something of it is still to come."""
        return self.is_in_time(offer) and not self.is_finished(offer)

    def is_sensitive(self, offer: _O) -> bool:
        """Its page has the quick exit: said of the offer itself, or of one of its topics or their parents."""
        if offer.sensitive:
            return True
        return any(topic.sensitive for id_ in offer.topics for topic in self.topic_line(id_))

    def is_sensitive_topic(self, id_: str) -> bool:
        """Its page has the quick exit: said of it or of a topic above, the way to one below of which it is said, or so of
        a quarter of its offers."""
        if any(topic.sensitive for topic in self.topic_line(id_)) or id_ in self._above_sensitive:
            return True
        offers = self.offers_about(id_)
        return 0 < len(offers) <= 4 * sum(self.is_sensitive(offer) for offer in offers)

    @cached_property
    def _above_sensitive(self) -> frozenset[str]:
        """Topics with a sensitive one below them."""
        return frozenset(
            above.id for topic in self.topics.values() if topic.sensitive for above in self.topic_line(topic.id)
        )

    def topic_line(self, id_: str) -> tuple[Topic, ...]:
        """A topic and what it belongs to, from the narrow to the wide; a circle or a chain without end stops somewhere."""
        return self._topic_lines.get(id_, ())

    @cached_property
    def _topic_lines(self) -> dict[str, tuple[Topic, ...]]:
        return {id_: self._line_from(id_) for id_ in self.topics}

    def _line_from(self, id_: str) -> tuple[Topic, ...]:
        line: list[Topic] = []
        topic = self.topics.get(id_)
        while topic is not None and len(line) < DEEPEST_TOPIC and all(topic is not known for known in line):
            line.append(topic)
            topic = self.topics.get(topic.parent) if topic.parent else None
        return tuple(line)

    @cached_property
    def _children(self) -> dict[str, list[Topic]]:
        found: dict[str, list[Topic]] = defaultdict(list)
        for topic in self.topics.values():
            if topic.parent:
                found[topic.parent].append(topic)
        return dict(found)

    def children_of(self, topic: Topic) -> tuple[Topic, ...]:
        """The topics right below a topic, in display order."""
        return tuple(self._children.get(topic.id, ()))

    @cached_property
    def topics_in_order(self) -> tuple[Topic, ...]:
        """Every topic, each right after the one that it belongs to."""
        found: list[Topic] = []
        waiting = [topic for topic in reversed(tuple(self.topics.values())) if topic.parent not in self.topics]
        while waiting:
            topic = waiting.pop()
            found.append(topic)
            waiting += reversed(self.children_of(topic))
        return tuple(found)

    @cached_property
    def listed(self) -> tuple[_O, ...]:
        """Every offer that lists show, sorted by title."""
        return tuple(offer for offer in self.offers.values() if self.is_listed(offer))

    @cached_property
    def _by_place_and_phase(self) -> dict[tuple[str, str], tuple[_O, ...]]:
        def keys(offer: _O) -> Iterable[tuple[str, str]]:
            places = ("all",) if offer.municipalities == "all" else offer.municipalities
            return ((place, phase) for place in places for phase in offer.life_phases)

        return _index(self.listed, keys)

    @cached_property
    def _by_phase(self) -> dict[str, tuple[_O, ...]]:
        return _index(self.listed, lambda o: o.life_phases)

    @cached_property
    def _by_topic(self) -> dict[str, tuple[_O, ...]]:
        return _index(self.listed, lambda o: {t.id for id_ in o.topics for t in self.topic_line(id_)})

    @cached_property
    def _by_provider(self) -> dict[str, tuple[_O, ...]]:
        return _index(self.listed, self.providers_of)

    def providers_of(self, offer: _O) -> Iterator[str]:
        """Ids of who gives an offer, then of who is in charge of it, town by town: their pages list it."""
        if offer.provider:
            yield offer.provider
        for town in self.municipalities.values() if offer.office is not None else ():
            if offer.municipalities == "all" or town.id in offer.municipalities:
                yield from (found.id for found in (self.office_in(town, offer.office or ""),) if found is not None)

    @cached_property
    def _by_programme(self) -> dict[str, tuple[_O, ...]]:
        return _index(self.listed, lambda o: o.programmes)

    @cached_property
    def _previous(self) -> dict[str, tuple[_O, ...]]:
        return _index(self.listed, lambda o: (id_ for id_ in o.next if id_ != o.id))

    def offers_in_phase(self, phase: str, municipality: str | None = None) -> tuple[_O, ...]:
        """Offers of a life phase; of one town alone, or of `all` for the county-wide ones."""
        if municipality is None:
            return self._by_phase.get(phase, ())
        return self._by_place_and_phase.get((municipality, phase), ())

    def offers_about(self, topic: str) -> tuple[_O, ...]:
        """Offers of a topic and of the topics below it."""
        return self._by_topic.get(topic, ())

    def offers_by(self, provider: str) -> tuple[_O, ...]:
        """Offers of a provider."""
        return self._by_provider.get(provider, ())

    @cached_property
    def _steps(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for phase in self.life_phases.values():
            for step in phase.steps:
                for id_ in step.offers:
                    found[id_][step.title] = None
        return {id_: tuple(titles) for id_, titles in found.items()}

    def steps_with(self, offer: str) -> tuple[str, ...]:
        """What life phases call that which an offer is there for: `Geburt anmelden`."""
        return self._steps.get(offer, ())

    def offers_of_programme(self, programme: str) -> tuple[_O, ...]:
        """Offers that belong to a programme."""
        return self._by_programme.get(programme, ())

    def next_of(self, offer: _O) -> tuple[_O, ...]:
        """Where the chain goes on: each offer once, and never the offer itself."""
        others = (self.offers[i] for i in dict.fromkeys(offer.next) if i in self.offers and i != offer.id)
        return tuple(other for other in others if self.is_listed(other))

    def previous_of(self, offer: _O) -> tuple[_O, ...]:
        """Where the chain comes from."""
        return self._previous.get(offer.id, ())

    @cached_property
    def _neighbours(self) -> dict[tuple[str, str], tuple[_O, ...]]:
        def keys(offer: _O) -> Iterable[tuple[str, str]]:
            places = ("all",) if offer.municipalities == "all" else offer.municipalities
            return ((place, topic) for place in places for topic in offer.topics)

        return _index(self.listed, keys)

    def neighbours(self, place: str, topic: str) -> tuple[_O, ...]:
        """Offers of a town, or of `all` for the county-wide ones, with a topic itself."""
        return self._neighbours.get((place, topic), ())

    def office_in(self, municipality: Municipality, office: str) -> _P | None:
        """Who is in charge in a town; None where nobody has said it."""
        own = {"youth": municipality.youth_office, **municipality.offices}.get(office)
        in_general = self.offices[office].provider if office in self.offices else None
        return self.providers.get(own or in_general or "")

    def is_in_charge(self, provider: str) -> bool:
        """It is the office of a town, or of every town."""
        general = (office.provider for office in self.offices.values())
        own = (id_ for town in self.municipalities.values() for id_ in (town.youth_office, *town.offices.values()))
        return provider in (*general, *own)


def _index(offers: Iterable[_O], keys: Callable[[_O], Iterable[_K]]) -> dict[_K, tuple[_O, ...]]:
    found: dict[_K, list[_O]] = defaultdict(list)
    for offer in offers:
        for key in dict.fromkeys(keys(offer)):  # what an editor wrote twice is listed once
            found[key].append(offer)
    return {key: tuple(items) for key, items in found.items()}

"""The filters of the search in one table: index, search page and scripts know of no other.

A filter that is added here is in the index, on the search page, in its counts and in the address. Each edition needs two
texts for it: `facet_<key>` is its title, `ask_<key>` its question. What people type for its values may stand in
`data/facet_words.txt`.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from generator.directory import sort_key
from generator.facts.cost import cost
from generator.facts.easy_status import is_checked
from generator.facts.languages import SIGN_LANGUAGE, languages
from generator.facts.parts_of_day import PARTS_OF_DAY, moments, parts_of_day
from generator.facts.when import weekdays
from generator.model.languages import language_name
from generator.model.records import Format, LifePhase, Municipality, Programme, Topic
from generator.model.times import WEEKDAYS
from generator.programmes import has_ended, running_programmes
from generator.publication import Published, PublishedOffer, PublishedProvider
from generator.search import names
from generator.search.names import OLDEST

_LONG = 4


@dataclass(frozen=True, slots=True)
class Option:
    """A value that can be chosen. One of `text`, `record` and `language` says what it is called."""

    value: str
    """As it stands in the address and in the index."""
    text: str = ""
    """Key of an interface text; where that has a `{count}`, the value is put in."""
    record: Municipality | LifePhase | Topic | PublishedProvider | Programme | None = None
    language: str = ""
    """A language (ISO 639), which each edition calls by its own name."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter."""

    key: str
    """Its name in the address, in the form and in the index."""
    options: Callable[[Published], Iterable[Option]]
    """Every value that can be chosen, in the order of the page."""
    values: Callable[[PublishedOffer, Published], Iterable[str]] | None
    """The values of an offer. None for ages: the index tells months, and the script makes years of them."""
    is_open: bool = False
    """Its values show from the start: most families need this filter."""
    is_linked: bool = False
    """A long list links to the search with its value set; nobody is asked for one of so many, but it can be taken away."""


def is_long(offers: Sequence[PublishedOffer]) -> bool:
    """A list of so many offers is worth a filter; fewer are seen at a glance."""
    return len(offers) >= _LONG


def facet_values(offer: PublishedOffer, published: Published) -> dict[str, tuple[str, ...]]:
    """Facet → values of an offer, for every facet but that of the ages."""
    return {facet.key: tuple(facet.values(offer, published)) for facet in FACETS if facet.values is not None}


def weekdays_by_town(offer: PublishedOffer, published: Published) -> dict[str, tuple[str, ...]]:
    """Town → weekdays there, for every town of an offer; empty where all of them have all its weekdays.

    A town that nobody goes to for it has them all: its families go to one of the others.
    """
    everywhere = weekdays(offer, published.calendar)
    found: dict[str, tuple[str, ...]] = dict.fromkeys(town_ids(offer, published), everywhere)
    for town in found.keys() & offer.town_of_place.values():
        found[town] = weekdays(offer, published.calendar, town)
    return found if any(days != everywhere for days in found.values()) else {}


def moments_of(offer: PublishedOffer, published: Published) -> dict[str, tuple[str, ...]]:
    """Weekdays with their parts of the day: who has time on Monday evenings is not helped by Mondays and by evenings."""
    found = moments(offer, published.calendar)
    return {f"{WEEKDAY.key} {PART_OF_DAY.key}": tuple(" ".join(moment) for moment in found)}


def town_ids(offer: PublishedOffer, published: Published) -> tuple[str, ...]:
    """Where an offer can be used; every town for an offer for the whole county."""
    return tuple(published.municipalities) if offer.municipalities == "all" else offer.municipalities


def _with_texts(prefix: str, values: Iterable[str]) -> Callable[[Published], Iterable[Option]]:
    """Options that are the same everywhere: the text of `partly` is `<prefix>_partly`."""
    options = tuple(Option(value, text=f"{prefix}_{value.replace('-', '_')}") for value in values)
    return lambda published: options


def _towns(published: Published) -> Iterable[Option]:
    return (Option(town.id, record=town) for town in published.municipalities.values())


def _phases(published: Published) -> Iterable[Option]:
    return (Option(phase.id, record=phase) for phase in published.life_phases.values())


def _topics(published: Published) -> Iterable[Option]:
    return (Option(topic.id, record=topic) for topic in published.topics_in_order)


def _topics_of(offer: PublishedOffer, published: Published) -> Iterable[str]:
    """An offer is about what its topics belong to as well."""
    return dict.fromkeys(topic.id for id_ in offer.topics for topic in published.topic_line(id_))


def _providers(published: Published) -> Iterable[Option]:
    long = (found for found in published.providers.values() if is_long(published.offers_by(found.id)))
    return (Option(provider.id, record=provider) for provider in long)


def _providers_of(offer: PublishedOffer, published: Published) -> Iterable[str]:
    return (id_ for id_ in published.providers_of(offer) if is_long(published.offers_by(id_)))


def _programmes(published: Published) -> Iterable[Option]:
    running = (found for found in published.programmes.values() if not has_ended(found, published.today))
    long = (found for found in running if is_long(published.offers_of_programme(found.id)))
    return (Option(programme.id, record=programme) for programme in long)


def _programmes_of(offer: PublishedOffer, published: Published) -> Iterable[str]:
    running = running_programmes(offer, published.programmes, published.today)
    return (found.id for found in running if is_long(published.offers_of_programme(found.id)))


def _ages(published: Published) -> Iterable[Option]:
    years = (Option(str(age), text="age_year_one" if age == 1 else "age_year_many") for age in range(1, OLDEST))
    return (Option("0", text="facet_youngest"), *years, Option(str(OLDEST), text="facet_oldest"))


def _cost_of(offer: PublishedOffer, published: Published) -> Iterable[str]:
    price = cost(offer)
    return (price.kind,) if price.known else ()


def _weekdays_of(offer: PublishedOffer, published: Published) -> Iterable[str]:
    return weekdays(offer, published.calendar)


def _languages(published: Published) -> Iterable[Option]:
    codes = {code for offer in published.listed for code in _languages_of(offer, published)}
    return (Option(code, language=code) for code in sorted(codes, key=lambda c: sort_key(language_name(c))))


def _languages_of(offer: PublishedOffer, published: Published) -> Iterable[str]:
    """What is spoken, and sign language where somebody said that it is used, in whichever field."""
    signed = (SIGN_LANGUAGE,) if languages(offer).signed == "yes" else ()
    return dict.fromkeys((*offer.languages, *signed))


def _parts_of_day(offer: PublishedOffer, published: Published) -> Iterable[str]:
    return parts_of_day(offer, published.calendar)


def _without_registration(offer: PublishedOffer, published: Published) -> Iterable[str]:
    return ("no",) if offer.registration.required == "no" else ()


def _access_of(offer: PublishedOffer, published: Published) -> Iterable[str]:
    return sorted({place.wheelchair for place in offer.locations} & {"yes", "partly"})


def _easy(published: Published) -> Iterable[Option]:
    """None where nobody has checked a text: a filter that finds nothing is a promise that nobody keeps."""
    return (Option("yes", text="badge_easy_checked"),) if any(map(is_checked, published.listed)) else ()


def _question(key: str, field: Literal["anonymous", "confidential", "women_only", "childcare"]) -> Facet:
    """A filter for offers that say yes to a question."""
    option = Option("yes", text=f"option_{field}")
    return Facet(key, lambda published: (option,), lambda offer, _: ("yes",) if getattr(offer, field) == "yes" else ())


TOWN = Facet(names.TOWN, _towns, town_ids, is_open=True)
AGE = Facet(names.AGE, _ages, None)
PHASE = Facet(names.PHASE, _phases, lambda offer, published: offer.life_phases)
TOPIC = Facet(names.TOPIC, _topics, _topics_of)
WEEKDAY = Facet(names.WEEKDAY, _with_texts("day", WEEKDAYS), _weekdays_of)
PART_OF_DAY = Facet(names.PART_OF_DAY, _with_texts("part", PARTS_OF_DAY), _parts_of_day)
FACETS = (
    TOWN,
    AGE,
    PHASE,
    TOPIC,
    Facet("kosten", _with_texts("cost", ("free", "income-based", "donation", "paid")), _cost_of),
    WEEKDAY,
    PART_OF_DAY,
    Facet("form", _with_texts("format", get_args(Format)), lambda offer, published: offer.formats),
    Facet("sprache", _languages, _languages_of),
    Facet("anmeldung", lambda _: (Option("no", text="option_no_registration"),), _without_registration),
    _question("anonym", "anonymous"),
    _question("vertraulich", "confidential"),
    _question("frauen", "women_only"),
    _question("betreuung", "childcare"),
    Facet("rollstuhl", _with_texts("wheelchair", ("yes", "partly")), _access_of),
    Facet("leicht", _easy, lambda offer, published: ("yes",) if is_checked(offer) else ()),
    Facet("anbieter", _providers, _providers_of, is_linked=True),
    Facet("programm", _programmes, _programmes_of, is_linked=True),
)
"""In the order of the search page."""

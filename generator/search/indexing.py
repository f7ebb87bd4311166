"""Offers as the search sees them: the published records with the words of their cards in every edition."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from generator.facts import OfferFacts
from generator.facts.crisis import crisis_help, in_order_of_lines
from generator.facts.parts_of_day import days_ahead
from generator.model.parts import words_of
from generator.model.records import Municipality
from generator.model.spelling import folded
from generator.model.town_names import town_names
from generator.order import Rank
from generator.publication import Published, PublishedOffer
from generator.search.builder import IndexOptions
from generator.search.documents import CardValue, SearchDocument, SynonymGroup
from generator.search.facets import facet_values, moments_of, town_ids, weekdays_by_town
from generator.search.lay_words import RegisterChoices
from generator.search.pages import dialled

_SHORTEST = 4
"""Days of school holidays that people plan for; a single free day is none of these."""
_HOLIDAYS = 2
_FAR = timedelta(days=183)
"""Further ahead no day of an offer is looked for: what takes place later has no next day yet."""


class _Whereabouts(NamedTuple):
    """The places of an offer, named as in SearchDocument."""

    postal_codes: tuple[str, ...]
    districts: tuple[str, ...]
    venue_districts: tuple[str, ...]
    houses: tuple[str, ...]
    streets: tuple[str, ...]


def search_documents(
    published: Published, facts: Mapping[str, OfferFacts], cards: Mapping[str, Mapping[str, CardValue]]
) -> list[SearchDocument]:
    """Every offer that lists show; `cards` are id → words of its card, see `SearchDocument.card`."""
    places = _places(published)
    lines = in_order_of_lines(
        (offer for offer in published.order.sorted(published.listed) if facts[offer.id].status.is_line),
        published,
        facts,
    )
    places |= {line.id: {"": place} for place, line in enumerate(lines) if line.is_for_families}
    return [
        _document(offer, published, facts[offer.id], places[offer.id], cards[offer.id]) for offer in published.listed
    ]


def synonym_groups(published: Published) -> tuple[SynonymGroup, ...]:
    """What the site's editors added to the program's list."""
    return tuple(SynonymGroup(group.say, group.find) for group in published.synonyms if group.find)


def index_options(published: Published, facts: Mapping[str, OfferFacts]) -> IndexOptions:
    """What the index needs to know of the county: offers for all of it are found by the names and postcodes of each town."""
    return IndexOptions(
        county_places=tuple(dict.fromkeys(name for name, _ in _spoken_names(published))),
        towns=_told_towns(published) | {published.site.area.name: ""},
        today=published.today,
        school_holidays=_next_holidays(published),
        urgent_topics=tuple(id_ for id_ in published.topics if published.is_sensitive_topic(id_)),
        crisis_help={
            need: tuple(line.offer.id for line in lines) for need, lines in crisis_help(published, facts).items()
        },
        register=_register_choices(published),
    )


def _spoken_names(published: Published) -> Iterator[tuple[str, str]]:
    """Pairs of a name or postcode and the id of its town, as often as there are towns for it."""
    towns = published.municipalities.values()
    yield from ((name, town.id) for name, town in town_names(towns))
    yield from ((code, town.id) for town in towns for code in town.known_codes)


def _register_choices(published: Published) -> RegisterChoices:
    """What the site's editors say of the register of words."""
    groups = published.synonyms
    return RegisterChoices(
        search_only=frozenset(word for group in groups if group.search_only for word in group.say),
        leads_to={word: group.offers for group in groups if group.offers for word in group.say},
    )


def _told_towns(published: Published) -> dict[str, str]:
    """Name or postcode → id of its town, where that is one alone."""
    pairs = list(_spoken_names(published))
    meant: dict[str, set[str]] = defaultdict(set)
    for name, town in pairs:
        meant[folded(name)].add(town)
    return {name: town for name, town in pairs if len(meant[folded(name)]) == 1}


def _next_holidays(published: Published) -> tuple[tuple[date, date], ...]:
    """The next school holidays of some days, and the ones after them."""
    today, closed = published.today, published.calendar.school.closed
    coming = [(first, last) for first, last in closed if last >= today and (last - first).days + 1 >= _SHORTEST]
    return tuple(coming[:_HOLIDAYS])


def _last_day(published: Published) -> date:
    return max([published.today + _FAR, *(last for _, last in _next_holidays(published))])


def _places(published: Published) -> dict[str, dict[str, int]]:
    """By offer its place in the lists of towns where it has another one than in that of no town, which has no name. All
    places are counted in one row."""
    ranks = {offer.id: _ranks(offer, published) for offer in published.listed}
    row = {rank: place for place, rank in enumerate(sorted({rank for own in ranks.values() for rank in own.values()}))}
    return {id_: {town: row[rank] for town, rank in own.items()} for id_, own in ranks.items()}


def _ranks(offer: PublishedOffer, published: Published) -> dict[str, Rank]:
    """By town, where it is another one there; that an offer is for the whole county is told apart."""
    order = published.order
    anywhere = order.rank(offer)
    there = {town: replace(order.rank(offer, town), is_elsewhere=False) for town in sorted(offer.venue_towns)}
    return {"": anywhere} | {town: rank for town, rank in there.items() if rank != anywhere}


def _document(
    offer: PublishedOffer,
    published: Published,
    facts: OfferFacts,
    places: Mapping[str, int],
    card: Mapping[str, CardValue],
) -> SearchDocument:
    towns = [published.municipalities[i] for i in town_ids(offer, published) if i in published.municipalities]
    is_everywhere = offer.municipalities == "all"
    return SearchDocument(
        id=offer.id,
        title=offer.title,
        summary=offer.summary,
        text=_text(offer, published),
        keywords=offer.keywords,
        topics=_topics(offer, published),
        phases=tuple(published.life_phases[i].title for i in offer.life_phases if i in published.life_phases),
        provider=", ".join(_providers(offer, published)),
        phones=dialled(offer.contact.phones),
        places=() if is_everywhere else tuple(town.name for town in towns),
        county_wide=is_everywhere,
        **_whereabouts(offer, () if is_everywhere else towns)._asdict(),
        age_from=offer.age.from_.months if offer.age and offer.age.from_ else None,
        age_to=offer.age.to.months if offer.age and offer.age.to else None,
        is_for_professionals=not offer.is_for_families,
        is_apart=not offer.is_for_families or (offer.example and published.is_sensitive(offer)),
        is_first=offer.id in (*published.site.emergency, *published.site.out_of_hours),
        is_urgent=not offer.example and (facts.status.is_line or published.is_sensitive(offer)),
        is_line=facts.status.is_line,
        is_stale=facts.status.is_stale,
        is_example=offer.example,
        is_for_every_age=published.order.is_for_every_age(offer),
        rank=places[""],
        ranks={town: place for town, place in places.items() if town},
        venues=tuple(sorted(offer.venue_towns)),
        facets=facet_values(offer, published) | moments_of(offer, published),
        weekdays=weekdays_by_town(offer, published),
        dates=days_ahead(offer, published.calendar, _last_day(published)),
        card=card,
    )


def _topics(offer: PublishedOffer, published: Published) -> tuple[str, ...]:
    line = (topic.title for id_ in offer.topics for topic in published.topic_line(id_))
    return tuple(dict.fromkeys(line))


def _whereabouts(offer: PublishedOffer, towns: Sequence[Municipality]) -> _Whereabouts:
    """The places of an offer for these towns; of hidden ones nothing."""
    told = [f" {folded(words)} " for place in offer.open_places for words in (place.city, place.name) if words]
    own_codes = {place.postal_code for place in offer.open_places if place.postal_code}
    codes = {code for town in towns for code in town.postal_codes} | own_codes
    parts = [part for town in towns for part in town.districts]
    here = [part.spoken for part in parts if any(f" {folded(part.spoken)} " in words for words in told)]
    districts = dict.fromkeys(name for part in parts for name in (part.spoken, *part.postal_codes))
    return _Whereabouts(
        postal_codes=tuple(sorted(codes)),
        districts=tuple(districts),
        venue_districts=tuple(name for name in districts if name in here or name in own_codes),
        houses=tuple(dict.fromkeys(place.name for place in offer.open_places if place.name)),
        streets=tuple(dict.fromkeys(place.street for place in offer.open_places if place.street)),
    )


def _providers(offer: PublishedOffer, published: Published) -> Iterator[str]:
    """Names of who gives it: the provider, and the office with those who are in charge in the towns."""
    provider, office = published.providers.get(offer.provider or ""), published.offices.get(offer.office or "")
    if provider is not None:
        yield provider.name
    if office is not None:
        yield office.title
        in_charge = (published.office_in(town, office.id) for town in published.municipalities.values())
        yield from dict.fromkeys(found.name for found in in_charge if found is not None)


def _text(offer: PublishedOffer, published: Published) -> str:
    """Everything else that shall be found: the description, the steps that it is there for, the easy text, translations."""
    parts = [offer.description or "", *published.steps_with(offer.id)]
    if offer.easy is not None:
        parts.append(offer.easy.title or "")
        for block in offer.easy.text:
            parts += words_of(block)
    for translation in offer.translations.values():
        parts += [translation.title or "", translation.summary or ""]
    return " ".join(part for part in parts if part)

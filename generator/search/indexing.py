"""Offers as the search sees them: the published records with the words of their cards in every edition."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.facts import OfferFacts
from generator.facts.crisis import crisis_help, in_order_of_lines
from generator.model.parts import words_of
from generator.order import Rank
from generator.publication import Published, PublishedOffer
from generator.search.builder import IndexOptions
from generator.search.documents import CardValue, SearchDocument, SynonymGroup
from generator.search.facets import facet_values, town_ids, weekdays_by_town
from generator.search.pages import dialled


def search_documents(
    published: Published, facts: Mapping[str, OfferFacts], cards: Mapping[str, Mapping[str, CardValue]]
) -> list[SearchDocument]:
    """Every offer that lists show; `cards` are id → words of its card, see `SearchDocument.card`."""
    places = _places(published)
    lines = in_order_of_lines(
        (offer for offer in published.order.sorted(published.listed) if facts[offer.id].status.is_line), published
    )
    places |= {line.id: {"": place} for place, line in enumerate(lines) if line.is_for_families}
    return [
        _document(offer, published, facts[offer.id], places[offer.id], cards[offer.id]) for offer in published.listed
    ]


def synonym_groups(published: Published) -> tuple[SynonymGroup, ...]:
    """What the site's editors added to the program's list."""
    return tuple(SynonymGroup(group.say, group.find) for group in published.synonyms)


def index_options(published: Published) -> IndexOptions:
    """What the index needs to know of the county: offers for all of it are found by each town's name and postcode."""
    towns = published.municipalities.values()
    return IndexOptions(
        county_places=tuple(word for town in towns for word in (town.name, *town.postal_codes)),
        urgent_topics=tuple(id_ for id_ in published.topics if published.is_sensitive_topic(id_)),
        crisis_help={need: tuple(line.offer.id for line in lines) for need, lines in crisis_help(published).items()},
    )


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
    codes = {code for town in towns for code in town.postal_codes} if not is_everywhere else set()
    return SearchDocument(
        id=offer.id,
        title=offer.title,
        summary=offer.summary,
        text=_text(offer, published),
        keywords=offer.keywords,
        topics=tuple(dict.fromkeys(topic.title for id_ in offer.topics for topic in published.topic_line(id_))),
        phases=tuple(published.life_phases[i].title for i in offer.life_phases if i in published.life_phases),
        provider=", ".join(_providers(offer, published)),
        phones=dialled(offer.contact.phones),
        places=() if is_everywhere else tuple(town.name for town in towns),
        county_wide=is_everywhere,
        postal_codes=tuple(sorted(codes | {place.postal_code for place in offer.open_places if place.postal_code})),
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
        facets=facet_values(offer, published),
        weekdays=weekdays_by_town(offer, published),
        card=card,
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

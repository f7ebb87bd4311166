"""Offers as the search sees them: the published's records with the words of their cards in every edition."""

from generator.editions.texts import Texts
from generator.facts.easy_status import is_checked
from generator.model.parts import WEEKDAYS, Heading, ListBlock, Monthly, SingleDate, Weekly
from generator.plan import Plan
from generator.publication import Published, PublishedOffer
from generator.render.context import Context
from generator.render.parts.cards import CardMaker
from generator.search.builder import IndexOptions
from generator.search.documents import SearchDocument, SynonymGroup


def search_documents(published: Published, plan: Plan, texts: dict[str, Texts]) -> list[SearchDocument]:
    """Every offer that lists show."""
    home = {edition: plan.pages[plan.by_subject["home", (), edition]] for edition in plan.editions}
    contexts = {edition: Context(published, plan, texts[edition], page) for edition, page in home.items()}
    cards = CardMaker(published)
    return [_document(offer, published, contexts, cards) for offer in published.listed]


def synonym_groups(published: Published) -> tuple[SynonymGroup, ...]:
    """What the site's editors added to the program's list."""
    return tuple(SynonymGroup(group.say, group.find) for group in published.synonyms)


def index_options(published: Published) -> IndexOptions:
    """What the index needs to know of the county: offers for all of it are found by each town's name and postcode."""
    towns = published.municipalities.values()
    return IndexOptions(county_places=tuple(word for town in towns for word in (town.name, *town.postal_codes)))


def _document(
    offer: PublishedOffer, published: Published, contexts: dict[str, Context], cards: CardMaker
) -> SearchDocument:
    towns = [published.municipalities[i] for i in _town_ids(offer, published) if i in published.municipalities]
    is_everywhere = offer.municipalities == "all"
    codes = {place.postal_code for place in offer.open_places if place.postal_code}
    codes |= {code for town in towns for code in town.postal_codes} if not is_everywhere else set()
    provider = published.providers.get(offer.provider)
    line = [topic for id_ in offer.topics for topic in published.topic_line(id_)]
    return SearchDocument(
        id=offer.id,
        title=offer.title,
        summary=offer.summary,
        text=_text(offer),
        keywords=offer.keywords,
        topics=tuple(dict.fromkeys(topic.title for topic in line)),
        phases=tuple(published.life_phases[i].title for i in offer.life_phases if i in published.life_phases),
        provider=provider.name if provider else "",
        places=() if is_everywhere else tuple(town.name for town in towns),
        county_wide=is_everywhere,
        postal_codes=tuple(sorted(codes)),
        age_from=offer.age.from_ if offer.age else None,
        age_to=offer.age.to if offer.age else None,
        facets=_facets(offer, published),
        card=_card(offer, contexts, cards),
    )


def _town_ids(offer: PublishedOffer, published: Published) -> tuple[str, ...]:
    return tuple(published.municipalities) if offer.municipalities == "all" else offer.municipalities


def _text(offer: PublishedOffer) -> str:
    """Everything else that shall be found: the description, the easy text, translations."""
    parts = [offer.description or ""]
    if offer.easy is not None:
        parts.append(offer.easy.title or "")
        for block in offer.easy.text:
            if isinstance(block, Heading):
                parts.append(block.heading)
            elif isinstance(block, ListBlock):
                parts += block.items
            else:
                parts.append(block)
    for translation in offer.translations.values():
        parts += [translation.title or "", translation.summary or ""]
    return " ".join(part for part in parts if part)


def _facets(offer: PublishedOffer, published: Published) -> dict[str, tuple[str, ...]]:
    topics = dict.fromkeys(topic.id for id_ in offer.topics for topic in published.topic_line(id_))
    access = {place.wheelchair for place in offer.locations}
    return {
        "ort": _town_ids(offer, published),
        "phase": offer.life_phases,
        "thema": tuple(topics),
        "kosten": (offer.cost.kind,) if offer.cost is not None and offer.cost.kind != "unknown" else (),
        "sprache": offer.languages,
        "rollstuhl": tuple(sorted(access & {"yes", "partly"})),
        "form": offer.formats,
        "tag": _weekdays(offer),
        "leicht": ("yes",) if is_checked(offer) else (),
    }


def _weekdays(offer: PublishedOffer) -> tuple[str, ...]:
    found: set[str] = set()
    for rule in offer.times:
        if isinstance(rule, Weekly):
            found |= set(rule.weekdays)
        elif isinstance(rule, Monthly):
            found.add(rule.weekday)
        elif isinstance(rule, SingleDate):
            found.add(WEEKDAYS[rule.date.weekday()])
    return tuple(day for day in WEEKDAYS if day in found)


def _card(offer: PublishedOffer, contexts: dict[str, Context], cards: CardMaker) -> dict[str, str | bool]:
    """The strings of a result card; those of the easy edition begin with `easy_`."""
    words: dict[str, str | bool] = {}
    for context in contexts.values():
        prefix = "easy_" if context.is_easy else ""
        card = cards.card(offer, context)
        for name in ("title", "places", "age", "cost", "days"):
            value = getattr(card, name)
            if value and value != words.get(name):
                words[prefix + name] = value
        if card.easy_checked:
            words["checked"] = True
        for name in ("paused", "example"):
            if getattr(card, name):
                words[name] = True
    return words

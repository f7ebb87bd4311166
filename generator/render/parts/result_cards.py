"""Cards of results: the words that the search page's script puts into a card, for every edition."""

from collections.abc import Mapping

from generator.facts import OfferFacts
from generator.facts.contact import Channels
from generator.plan import Plan
from generator.publication import Published, PublishedOffer
from generator.render.context import Context
from generator.render.parts.cards import CardMaker


def result_cards(
    published: Published, facts: Mapping[str, OfferFacts], channels: Mapping[str, Channels], plan: Plan
) -> dict[str, dict[str, str | bool]]:
    """Id → words of a card, of every offer that lists show.

    Where the words of another edition differ from those of the main one, they stand beside them, with its tag in front.
    """
    homes = ((edition, plan.pages[plan.by_subject["home", (), edition.tag]]) for edition in plan.editions)
    contexts = [Context(published, facts, channels, plan, edition, page) for edition, page in homes]
    cards = CardMaker()
    return {offer.id: _words(offer, contexts, cards) for offer in published.listed}


def _words(offer: PublishedOffer, contexts: list[Context], cards: CardMaker) -> dict[str, str | bool]:
    words: dict[str, str | bool] = {}
    for number, context in enumerate(contexts):
        prefix = f"{context.edition.tag}_" if number else ""
        card = cards.card(offer, context)
        for name in ("title", "venue", "area", "age", "cost", "days", "next", "room", "source", "phone"):
            value = getattr(card, name)
            if value and value != words.get(name):
                words[prefix + name] = value
        if card.call is not None:
            words["tel"] = card.call.href.removeprefix("tel:")
            if card.call.title != words.get("call"):
                words[f"{prefix}call"] = card.call.title
        if card.easy_checked:
            words["checked"] = True
        office = context.facts[offer.id].office
        if office is not None:
            words["office"] = office.id
        if card.answering:
            words["answering"] = card.answering
            words["crisis"] = card.crisis
        for name in ("paused", "unverified", "stale", "example", "professionals"):
            if getattr(card, name):
                words[name] = True
    return words

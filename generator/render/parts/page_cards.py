"""Cards of what the search finds beside offers: the words that its page's script puts into a card, for every edition."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.editions.wording import joined
from generator.facts import OfferFacts
from generator.facts.contact import Channels
from generator.plan import Plan
from generator.programmes import has_ended
from generator.publication import Published, PublishedProvider
from generator.render.context import Context
from generator.render.parts.endings import after_programme, end_of_offer, end_of_programme, instead_of
from generator.render.parts.written_pages import written_title
from generator.search.pages import FoundPage, found_pages
from generator.source.file_names import slug

_PLAN_KINDS = {"office": "provider", "town": "municipality", "page": "text", "term": "glossary"}
"""Kind in the search → kind of page in the plan, where they differ."""
_MOST_NAMED = 2
"""So many offers a card names that there are instead of one."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a card in one edition."""

    title: str
    note: str = ""
    phone: str = ""


def page_cards(
    published: Published, facts: Mapping[str, OfferFacts], channels: Mapping[str, Channels], plan: Plan
) -> dict[str, dict[str, str | bool]]:
    """Id → words of a card, of every page of another kind that stands in the plan.

    Where the words of another edition differ from those of the main one, they stand beside them, with its tag in front.
    """
    homes = ((edition, plan.pages[plan.by_subject["home", (), edition.tag]]) for edition in plan.editions)
    contexts = [Context(published, facts, channels, plan, edition, page) for edition, page in homes]
    cards = {page.id: _card(page, contexts) for page in found_pages(published)}
    return {id_: card for id_, card in cards.items() if card}


def _card(page: FoundPage, contexts: list[Context]) -> dict[str, str | bool]:
    address = _address(page, contexts[0])
    card: dict[str, str | bool] = {"kind": page.kind, "address": address, "example": page.is_example}
    for number, context in enumerate(contexts):
        words = _words(page, context)
        prefix = f"{context.edition.tag}_" if number else ""
        for name, value in (("title", words.title), ("note", words.note), ("phone", words.phone)):
            if value and value != card.get(name):
                card[prefix + name] = value
    return card if address else {}


def _address(page: FoundPage, context: Context) -> str:
    """Below the top of an edition, the same in each; empty where the plan has no such page."""
    published, ids, place = context.published, page.ids, ""
    kind = _PLAN_KINDS.get(page.kind, page.kind)
    if page.kind == "office":
        provider = published.office_in(published.municipalities[ids[1]], ids[0])
        ids = (provider.id,) if provider is not None else ()
    elif page.kind == "term":
        ids, place = (), f"#{slug(page.ids[0])}"
    route = context.plan.by_subject.get((kind, ids, context.edition.tag))
    return "" if route is None else route.removeprefix(context.edition.folder) + place


def _words(page: FoundPage, context: Context) -> _Words:
    published, t, first = context.published, context.texts, page.ids[0]
    match page.kind:
        case "office":
            town = published.municipalities[page.ids[1]]
            title = t.found_office.format(office=context.title(published.offices[first]), town=context.title(town))
            provider = published.office_in(town, first)
            return _in_charge(title, provider, context) if provider is not None else _Words("")
        case "provider":
            provider = published.providers[first]
            return _Words(context.title(provider), phone=_phone(provider, context))
        case "programme":
            record = published.programmes[first]
            after = after_programme(record, context)
            end = end_of_programme(record, context) if has_ended(record, published.today) else ""
            return _Words(context.title(record), _lines(end, f"{after.note} {after.title}" if end and after else ""))
        case "town":
            return _Words(context.title(published.municipalities[first]))
        case "page":
            return _Words(written_title(first, context))
        case "term":
            entry = next(entry for entry in published.glossary if entry.word == first)
            return _Words(context.quoted(entry.word), _lines(*map(context.quoted, entry.explanation)))
        case _:
            offer = published.offers[first]
            instead = [context.title(other) for other in instead_of(offer, context)[:_MOST_NAMED]]
            named = f"{t.ended_alternatives}: {joined(instead, t)}" if instead else ""
            return _Words(context.title(offer), _lines(end_of_offer(offer, context), named))


def _in_charge(title: str, provider: PublishedProvider, context: Context) -> _Words:
    """An office of a town: who that is, and that nobody has told its number where that is so."""
    phone = _phone(provider, context)
    return _Words(title, _lines(context.title(provider), "" if phone else context.texts.office_no_phone), phone)


def _phone(provider: PublishedProvider, context: Context) -> str:
    line = context.channels[provider.id].phone
    return context.voice.phone(line.number) if line is not None else ""


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)

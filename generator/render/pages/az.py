"""Every offer under its first letter."""

from dataclasses import dataclass

from generator.directory import sort_key
from generator.editions.quotes import unquoted
from generator.plan.kinds import one_page
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.letters import ByLetter, Letter, by_letter
from generator.render.parts.views import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class AzView(View):
    """The offers by letter, those for professionals alone at the end; a link's note says where the offer is, or for whom."""

    intro: str
    entries: ByLetter[Link]


def _view(context: Context, cards: CardMaker) -> AzView:
    found: list[tuple[str, Link]] = []
    apart: list[tuple[str, Link]] = []
    for offer in context.published.listed:
        title = context.title(offer)
        card = cards.card(offer, context)
        entry = title, Link(title, context.offer_href(offer), card.venue or f"{context.texts.card_area} {card.area}")
        (apart if card.professionals else found).append(entry)
    t = context.texts
    links = tuple(link for _, link in sorted(apart, key=lambda pair: sort_key(unquoted(pair[0]))))
    professionals = Letter(t.group_professionals, "fachleute", links)
    return AzView(title=t.title_az, snippet=t.intro_az, intro=t.intro_az, entries=by_letter(found, professionals))


AZ = PageKind(
    name="az",
    address="angebote/",
    subjects=one_page("content/offers/"),
    section="az",
    template="az",
    view=_view,
)

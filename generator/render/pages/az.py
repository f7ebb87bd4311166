"""Every offer under its first letter."""

from dataclasses import dataclass

from generator.directory import sort_key
from generator.editions.quotes import unquoted
from generator.plan.kinds import one_page
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.views import Link, LinkList


@dataclass(frozen=True, slots=True, kw_only=True)
class AzView(View):
    """The offers by letter, those for professionals alone at the end; a link's note says where the offer is, or for whom."""

    intro: str
    letters: tuple[LinkList, ...]


def _view(context: Context, cards: CardMaker) -> AzView:
    letters: dict[str, list[Link]] = {}
    apart: list[Link] = []
    for offer in sorted(context.published.listed, key=lambda o: sort_key(unquoted(context.title(o)))):
        title = context.title(offer)
        first = sort_key(unquoted(title))[0][:1].upper()
        card = cards.card(offer, context)
        link = Link(title, context.offer_href(offer), card.venue or f"{context.texts.card_area} {card.area}")
        (apart if card.professionals else letters.setdefault(first if first.isalpha() else "0–9", [])).append(link)
    lists = tuple(LinkList(letter, tuple(links), f"buchstabe-{letter.lower()}") for letter, links in letters.items())
    if apart:
        lists = (*lists, LinkList(context.texts.group_professionals, tuple(apart), "fachleute"))
    intro = context.texts.intro_az
    return AzView(title=context.texts.title_az, snippet=intro, intro=intro, letters=lists)


AZ = PageKind(
    name="az",
    address="angebote/",
    subjects=one_page("content/offers/"),
    section="az",
    template="az",
    view=_view,
)

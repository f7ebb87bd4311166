"""What stands at an address that a page had once: it leads on to where the page is now."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.snippets import plain
from generator.render.parts.spans import say
from generator.render.parts.views import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectView(View):
    """That the page lies elsewhere, for whoever is not taken there, and the way."""

    text: Markup
    target: Link


def _view(context: Context, cards: CardMaker) -> RedirectView:
    t = context.texts
    said = say(t.text_redirect, t)
    target = Link(t.redirect_link, context.up + (context.page.leads_to or ""))
    return RedirectView(title=t.title_redirect, snippet=plain(said), text=said, target=target)


REDIRECT = PageKind(
    name="redirect",
    address="{}/",
    subjects=lambda published: (),
    is_redirect=True,
    template="redirect",
    view=_view,
)

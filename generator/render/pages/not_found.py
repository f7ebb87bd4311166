"""A friendly way on from an address that leads nowhere."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.plan.kinds import one_page
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.snippets import plain
from generator.render.parts.spans import say
from generator.render.parts.views import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundView(View):
    """Search and ways on."""

    text: Markup
    search: str
    ways: tuple[Link, ...]


def _view(context: Context, cards: CardMaker) -> NotFoundView:
    t = context.texts
    ways = (
        Link(t.way_home, context.href("home")),
        Link(t.nav_phases, context.href("phases")),
        Link(t.nav_municipalities, context.href("municipalities")),
        Link(t.nav_topics, context.href("topics")),
        Link(t.way_az, context.href("az")),
    )
    text = say(t.text_not_found, context.texts)
    return NotFoundView(
        title=t.title_not_found, snippet=plain(text), text=text, search=context.href("search"), ways=ways
    )


NOT_FOUND = PageKind(
    name="not_found",
    address="404.html",
    subjects=one_page("site_config.yml", is_indexable=False),
    parent=None,
    is_anywhere=True,
    template="not_found",
    view=_view,
)

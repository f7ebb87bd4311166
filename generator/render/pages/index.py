"""The view of pages that are lists of links: all life phases, municipalities, topics, providers or programmes."""

from dataclasses import dataclass

from generator.render.context import Context
from generator.render.kinds import View
from generator.render.parts.letters import FEW
from generator.render.parts.views import Link, LinkList


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexView(View):
    """Lists of links under an introduction."""

    intro: str
    lists: tuple[LinkList, ...]
    is_long: bool
    """Each list opens on demand."""


def index_view(context: Context, lists: tuple[LinkList, ...]) -> IndexView:
    """The index page of a kind, with the words that the edition has for it."""
    t, kind = context.texts, context.page.kind
    intro = t.choose("intro", kind)
    # A list without a name could not be folded.
    is_long = all(found.title for found in lists) and sum(len(found.links) for found in lists) > FEW
    return IndexView(title=t.choose("title", kind), snippet=intro, intro=intro, lists=lists, is_long=is_long)


def one_list(links: tuple[Link, ...]) -> tuple[LinkList, ...]:
    """Links without a heading."""
    return (LinkList("", links),)

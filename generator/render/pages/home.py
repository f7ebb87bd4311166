"""The first page: search, the chain, places, topics, help in an emergency."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.plan import Page
from generator.plan.kinds import one_page
from generator.render.context import Context
from generator.render.html.markdown import to_html
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.chain import PhaseLink, chain
from generator.render.parts.editions import other_editions
from generator.render.parts.links import municipality_links, topic_links
from generator.render.parts.sentences import SentenceWriter
from generator.render.parts.snippets import first_sentences
from generator.render.parts.views import Link, SentenceItem
from generator.render.parts.written_pages import written_text


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView(View):
    """The ways in."""

    intro: str
    phases: tuple[PhaseLink, ...]
    municipalities: tuple[Link, ...]
    topics: tuple[Link, ...]
    ways: tuple[Link, ...]
    """To the other editions, films in sign language and the lists of everything."""
    about: Markup
    """What editors wrote about the site; empty where it stands in `text`, sentence by sentence."""
    text: tuple[SentenceItem, ...]
    search: str


def _view(context: Context, cards: CardMaker) -> HomeView:
    t = context.texts
    about = written_text("home", context)
    intro = t.home_intro.format(area=context.quoted(context.published.site.area.name))
    description = context.published.site.description if context.edition.is_original else ""
    explains = context.voice.explains_words
    text = SentenceWriter(context).markdown(about) if about and explains else ()
    return HomeView(
        title=t.home_title,
        snippet=description or intro or first_sentences(text),
        intro=intro,
        phases=chain(context),
        municipalities=municipality_links(context),
        topics=topic_links(context, None),
        ways=_ways(context),
        about=to_html(about, context.up) if about and not explains else Markup(""),
        text=text,
        search=context.href("search"),
    )


def _ways(context: Context) -> tuple[Link, ...]:
    t = context.texts
    ways = list(other_editions(context, "way"))
    ways += [
        Link(t.way_sign_language, context.href("text", "sign_language"), icon="sign-language"),
        Link(t.way_accessibility, context.href("text", "accessibility"), icon="check"),
        Link(t.way_az, context.href("az"), icon="arrow"),
        Link(t.way_glossary, context.href("glossary"), icon="arrow"),
    ]
    return tuple(link for link in ways if link.href)


def _label(page: Page, context: Context) -> str:
    return context.texts.nav_home


HOME = PageKind(
    name="home",
    address="",
    subjects=one_page("site_config.yml"),
    parent=None,
    label=_label,
    template="home",
    view=_view,
)

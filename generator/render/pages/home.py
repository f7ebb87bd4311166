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
from generator.render.parts.contact import emergency_links
from generator.render.parts.easy_words import EasyWriter
from generator.render.parts.links import municipality_links, topic_links
from generator.render.parts.snippets import first_sentences
from generator.render.parts.views import EasyItem, Link
from generator.render.parts.written_pages import written_page


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView(View):
    """The ways in."""

    intro: str
    phases: tuple[PhaseLink, ...]
    municipalities: tuple[Link, ...]
    topics: tuple[Link, ...]
    emergency: tuple[Link, ...]
    ways: tuple[Link, ...]
    """To the other edition, films in sign language and the lists of everything."""
    about: Markup
    """What editors wrote about the site; empty in Easy Language, which has it in `text`."""
    text: tuple[EasyItem, ...]
    search: str


def _view(context: Context, cards: CardMaker) -> HomeView:
    t = context.texts
    about = written_page("home", context)
    intro = t.home_intro.format(area=context.published.site.area.name)
    description = "" if context.is_easy else context.published.site.description
    text = EasyWriter(context).markdown(about.text) if about and context.is_easy else ()
    return HomeView(
        title=t.home_title,
        snippet=description or intro or first_sentences(text),
        intro=intro,
        phases=chain(context),
        municipalities=municipality_links(context),
        topics=topic_links(context, None),
        emergency=emergency_links(context),
        ways=_ways(context),
        about=to_html(about.text, context.up) if about and not context.is_easy else Markup(""),
        text=text,
        search=context.href("search"),
    )


def _ways(context: Context) -> tuple[Link, ...]:
    t = context.texts
    other = next((e for e in context.plan.editions if e != context.page.edition), None)
    ways = []
    if other is not None:
        route = context.plan.by_subject["home", (), other]
        title = t.way_standard if context.is_easy else t.way_easy
        warning = t.hard_warning if context.is_easy else ""
        symbol = "standard" if context.is_easy else "easy"
        ways.append(Link(title, context.up + route or "./", icon=symbol, warning=warning))
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

"""Everything around the body of a page: head, header, trail and footer."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.plan import Page
from generator.plan.security import CSP
from generator.publication import Published
from generator.render.context import Context
from generator.render.pages.lists import emergency_links
from generator.render.pages.texts import text_title
from generator.render.parts.views import Alternate, Link, Shell
from generator.render.standard.wording import long_date

_SECTION_OF = {
    "phases": "phases",
    "phase": "phases",
    "municipalities": "municipalities",
    "municipality": "municipalities",
    "municipality_phase": "municipalities",
    "topics": "topics",
    "topic": "topics",
    "az": "az",
    "words": "az",
    "offer": "az",
    "ended": "az",
}
_LEGAL_LINKS = ("about", "contact", "imprint", "privacy", "accessibility", "sign_language")


@dataclass(frozen=True, slots=True)
class Assets:
    """Files that every page loads, relative to the top of the site."""

    stylesheets: tuple[str, ...]
    scripts: tuple[str, ...]
    easy_scripts: tuple[str, ...] = ()
    search_scripts: tuple[str, ...] = ()
    search_modules: tuple[str, ...] = ()
    """What the search's scripts import: browsers are told at once, or they would find one after the other."""


def build_shell(context: Context, assets: Assets, title: str, description: str, data: Markup) -> Shell:
    """The shell of one page."""
    site, page, t = context.published.site, context.page, context.texts
    scripts = assets.scripts + (assets.easy_scripts if context.is_easy else ())
    scripts += assets.search_scripts if page.kind == "search" else ()
    return Shell(
        edition=page.edition,
        is_easy=context.is_easy,
        kind=page.kind,
        title=title,
        description=description,
        site_name=site.name,
        area_name=site.area.name,
        base=context.up,
        canonical=_absolute(context.published, page.route) if page.kind != "not_found" else "",
        alternates=_alternates(context),
        home=context.href("home"),
        search=context.href("search"),
        sections=_sections(context),
        breadcrumbs=_breadcrumbs(context, title),
        switch=_switch(context),
        sign_language=_link(t.sign_language_link, context.href("text", "sign_language")),
        emergency=emergency_links(context),
        footer=_footer(context),
        outside=tuple(Link(link.title, link.url, t.hard_warning if context.is_easy else "") for link in site.links),
        example=site.example,
        sensitive=_is_sensitive(context),
        indexable=page.is_indexable,
        published=long_date(context.published.today),
        published_iso=context.published.today.isoformat(),
        stylesheets=tuple(context.up + path for path in assets.stylesheets),
        scripts=tuple(context.up + path for path in scripts),
        modules=tuple(context.up + path for path in (assets.search_modules if page.kind == "search" else ())),
        csp=CSP,
        structured_data=data,
    )


def shell_key(context: Context) -> tuple[str, str, str]:
    """Pages with the same key share header and footer."""
    return context.page.edition, context.up, _SECTION_OF.get(context.page.kind, "")


def _footer(context: Context) -> tuple[Link, ...]:
    """The pages that the law asks for; in Easy Language also the list of hard words."""
    legal = ((name, context.href("text", name)) for name in _LEGAL_LINKS)
    links = [Link(text_title(_as_page(context, name)), href) for name, href in legal if href]
    words = _link(context.texts.way_glossary, context.href("glossary"))
    return (*links, words) if words and context.is_easy else tuple(links)


def _as_page(context: Context, name: str) -> Context:
    route = context.plan.by_subject["text", (name,), context.page.edition]
    return Context(context.published, context.plan, context.texts, context.plan.pages[route])


def _link(title: str, href: str) -> Link | None:
    return Link(title, href) if href else None


def _absolute(published: Published, route: str) -> str:
    return f"{published.site.url.rstrip('/')}/{route}"


def _alternates(context: Context) -> tuple[Alternate, ...]:
    """Every edition of the page, itself included, and the main one as `x-default`."""
    if context.page.kind == "not_found":
        return ()
    pair = context.plan.pair_of(context.page)
    links = [Alternate(edition, _absolute(context.published, route)) for edition, route in pair.items()]
    main = pair.get(context.plan.editions[0])
    return (*links, Alternate("x-default", _absolute(context.published, main))) if main is not None else tuple(links)


def _sections(context: Context) -> tuple[Link, ...]:
    t, here = context.texts, _SECTION_OF.get(context.page.kind, "")
    kinds = (
        ("phases", t.nav_phases),
        ("municipalities", t.nav_municipalities),
        ("topics", t.nav_topics),
        ("az", t.nav_az),
    )
    return tuple(Link(title, context.href(kind), current=kind == here) for kind, title in kinds)


def _breadcrumbs(context: Context, title: str) -> tuple[Link, ...]:
    if context.page.kind in ("home", "not_found"):
        return ()
    way = context.plan.way_to(context.page)
    links = [Link(crumb_title(above, context), context.up + above.route or "./") for above in way[:-1]]
    return (*links, Link(title, context.up + context.page.route, current=True))


def crumb_title(page: Page, context: Context) -> str:
    """The name of a page as breadcrumbs show it."""
    t, published = context.texts, context.published
    if page.kind == "home":
        return t.nav_home
    if page.kind == "phase":
        return context.title(published.life_phases[page.ids[0]])
    if page.kind == "municipality":
        return context.title(published.municipalities[page.ids[0]])
    if page.kind == "topic":
        return context.title(published.topics[page.ids[0]])
    return t.choose("title", page.kind)


def _switch(context: Context) -> Link | None:
    """The same page in the other edition."""
    t, page = context.texts, context.page
    for edition, route in context.plan.pair_of(page).items():
        if edition != page.edition:
            title = t.switch_to_standard if context.is_easy else t.switch_to_easy
            return Link(title, context.up + route or "./", t.switch_note)
    return None


def _is_sensitive(context: Context) -> bool:
    page, published = context.page, context.published
    if page.kind in ("offer", "ended"):
        return published.is_sensitive(published.offers[page.ids[0]])
    if page.kind == "topic":
        return any(topic.sensitive for topic in published.topic_line(page.ids[0]))
    if page.kind == "provider":
        return any(published.is_sensitive(offer) for offer in published.offers_by(page.ids[0]))
    return False

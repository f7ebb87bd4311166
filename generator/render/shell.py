"""Everything around the body of a page: head, header, trail and footer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.editions.quotes import RECORDS_LANGUAGE, is_foreign
from generator.editions.texts import Register
from generator.model.settings import Colors
from generator.plan.addresses import BUILD_NOTE, COLORS, MANIFEST, TOUCH_ICON
from generator.plan.security import CSP
from generator.publication import Published
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.editions import switches
from generator.render.parts.hard_sign import hard_sign
from generator.render.parts.notice import SiteNoticeView, site_notice
from generator.render.parts.phones import CrisisLink, always_there_links, crisis_links, links_in_danger
from generator.render.parts.share import Share, share
from generator.render.parts.views import Link
from generator.render.parts.written_pages import written_title
from generator.theme import COLOR, Assets

_NAMESAKES = ("provider", "programme", "topic")
"""Kinds whose pages are often called as an offer or a life phase is."""
_LEGAL_LINKS = ("about", "contact", "imprint", "privacy", "accessibility", "sign_language")


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in another edition, for `<link rel="alternate">`."""

    language: str
    """BCP 47 tag or `x-default`."""
    href: str


@dataclass(frozen=True, slots=True)
class Shell:
    """Everything around the body: head, header and footer of one page."""

    register: Register
    records_language: str
    """What editors write in, and the search understands, where that is not the language of the page; else empty."""
    title: str
    """What browsers and search engines call the page."""
    share: Share
    site_name: str
    area_name: str
    """Empty where the site's name says it."""
    base: str
    """Relative way to the top of the site: empty, or a run of `../`."""
    canonical: str
    leads_to: str
    """Where browsers go on at once; empty on pages that stand for themselves."""
    alternates: tuple[Alternate, ...]
    home: str
    search: str
    """Where the search form of the header leads."""
    sections: tuple[Link, ...]
    """The main ways in: life phases, towns, topics, A to Z."""
    breadcrumbs: tuple[Link, ...]
    """From the home page down to the page itself; the last one is `current`. Empty on the home page."""
    switches: tuple[Link, ...]
    hard_sign: Markup
    """Stands before what is in hard language; empty where readers need no such sign."""
    """The same page in the other editions, the main one first; empty where the site has one edition only. Before what
    is harder to read stands a warning."""
    sign_language: Link | None
    footer: tuple[Link, ...]
    """Imprint, privacy, accessibility statement, contact, about …"""
    outside: tuple[Link, ...]
    """`links` of site_config.yml."""
    example: bool
    """The whole site is example content: a banner says so."""
    notice: SiteNoticeView | None
    """The message of the site; None on a day without one."""
    sensitive: bool
    """Show the quick-exit link, and whom to call in danger."""
    danger: tuple[CrisisLink, ...]
    """The emergency numbers and the line for what the page is about; empty where the page is not sensitive."""
    indexable: bool
    """False for example records, ended offers and the 404 page: robots are told not to list it."""
    stylesheets: tuple[str, ...]
    theme_color: str
    """`#rrggbb`: browsers paint it around the page."""
    logo: str
    """The site's own picture beside its name; empty where the theme's stands."""
    scripts: tuple[str, ...]
    modules: tuple[str, ...]
    """Scripts that other scripts import, to be loaded early."""
    preloads: tuple[str, ...]
    """What the page's scripts ask for at once."""
    csp: str
    structured_data: Markup
    """JSON-LD, ready to stand in a script element of type application/ld+json; empty for none."""
    build_note: str = BUILD_NOTE
    """The file below the top of the site that tells when it was built."""
    manifest: str = MANIFEST
    touch_icon: str = TOUCH_ICON


@dataclass(frozen=True, slots=True)
class Emergency:
    """Whom every page names."""

    at_once: tuple[CrisisLink, ...]
    when_closed: tuple[CrisisLink, ...]
    """Who is there when another line is closed."""


def emergency(context: Context) -> Emergency:
    """The same on every page of an edition."""
    return Emergency(crisis_links(context), always_there_links(context))


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the shells of pages with one `shell_key` lead."""

    home: str
    search: str
    sections: tuple[Link, ...]
    hard_sign: Markup
    sign_language: Link | None
    footer: tuple[Link, ...]
    outside: tuple[Link, ...]


def build_ways(context: Context, kinds: Mapping[str, PageKind]) -> Ways:
    """The ways from one of these pages."""
    warning = hard_sign(context)
    return Ways(
        home=context.href("home"),
        search=context.href("search"),
        sections=_sections(context, kinds),
        hard_sign=warning,
        sign_language=_link(context.texts.sign_language_link, context.href("text", "sign_language")),
        footer=_footer(context),
        outside=tuple(
            Link(context.quoted(link.title), link.url, warning=warning) for link in context.published.site.links
        ),
    )


def build_shell(
    context: Context, assets: Assets, kinds: Mapping[str, PageKind], view: View, above: Sequence[Link], ways: Ways
) -> Shell:
    """The shell of one page; `kinds` are all of the site's by name, `above` leads from the home page down to it."""
    site, page, edition = context.published.site, context.page, context.edition
    is_search = kinds[page.kind].is_search
    return Shell(
        register=edition.register,
        records_language=RECORDS_LANGUAGE if is_foreign(edition.tag) else "",
        title=_title(context, view.title),
        share=share(context, view.title, view.snippet, view.is_sensitive),
        site_name=context.quoted(site.name),
        area_name="" if site.area.name in site.name else context.quoted(site.area.name),
        base=context.up,
        canonical=_canonical(context),
        leads_to=context.up + page.leads_to if page.leads_to is not None else "",
        alternates=_alternates(context),
        home=ways.home,
        search=ways.search,
        sections=ways.sections,
        breadcrumbs=_breadcrumbs(context, above, view.title),
        switches=switches(context),
        hard_sign=ways.hard_sign,
        sign_language=ways.sign_language,
        footer=ways.footer,
        outside=ways.outside,
        example=site.example,
        notice=site_notice(context),
        sensitive=view.is_sensitive,
        danger=_danger(context, view),
        indexable=page.is_indexable,
        stylesheets=tuple(context.up + path for path in (*assets.stylesheets, *_color_styles(site.colors))),
        theme_color=site.colors.primary or COLOR,
        logo=context.up + site.logo if site.logo else "",
        scripts=tuple(context.up + path for path in _scripts(assets, edition.register, is_search)),
        modules=tuple(context.up + path for path in (assets.search_modules if is_search else ())),
        preloads=tuple(context.up + path for path in view.preloads),
        csp=CSP,
        structured_data=view.structured_data,
    )


def _danger(context: Context, view: View) -> tuple[CrisisLink, ...]:
    lines = links_in_danger(view.danger_topics, context) if view.is_sensitive else ()
    return tuple(line for line in lines if line.phone.href not in view.called)


def _title(context: Context, title: str) -> str:
    """The page and the site, so that no two pages have one title: an edition that is not the first says which it is, and
    some kinds what they are."""
    t, kind, site = context.texts, context.page.kind, context.quoted(context.published.site.name)
    named = t.choose("head", kind).format(name=title) if kind in _NAMESAKES else title
    words = f"{named} – {site}" if named != site else site
    return f"{words} {t.head_edition}".strip()


def _scripts(assets: Assets, register: Register, is_search: bool) -> tuple[str, ...]:
    easy = assets.easy_scripts if register == "easy" else ()
    return assets.scripts + easy + (assets.search_scripts if is_search else ())


def _color_styles(colors: Colors) -> tuple[str, ...]:
    """After all other stylesheets: it changes what they say."""
    return (COLORS,) if colors.primary or colors.accent else ()


def shell_key(context: Context, kinds: Mapping[str, PageKind]) -> tuple[str, str, str]:
    """Pages with the same key share header and footer."""
    return context.page.edition, context.up, _section(context, kinds)


def _section(context: Context, kinds: Mapping[str, PageKind]) -> str:
    """The entry of the menu that a page belongs to: its kind's, else that of the page above; empty for none."""
    way = (kinds[page.kind].section for page in reversed(context.plan.way_to(context.page)))
    return next((section for section in way if section), "")


def _footer(context: Context) -> tuple[Link, ...]:
    """The pages that the law asks for; where hard words are explained, also the list of them."""
    links = (Link(written_title(name, context), context.href("text", name)) for name in _LEGAL_LINKS)
    words = _link(context.texts.way_glossary, context.href("glossary"))
    return (*links, words) if words and context.voice.explains_words else tuple(links)


def _link(title: str, href: str) -> Link | None:
    return Link(title, href) if href else None


def _canonical(context: Context) -> str:
    page = context.page
    if page.is_anywhere:
        return ""
    return _absolute(context.published, page.route if page.leads_to is None else page.leads_to)


def _absolute(published: Published, route: str) -> str:
    return f"{published.site.url.rstrip('/')}/{route}"


def _alternates(context: Context) -> tuple[Alternate, ...]:
    """Every edition of the page, itself included, and the main one as `x-default`."""
    if context.page.is_anywhere or context.page.leads_to is not None:
        return ()
    pair = context.plan.pair_of(context.page)
    links = [Alternate(edition, _absolute(context.published, route)) for edition, route in pair.items()]
    main = pair.get(context.plan.editions[0].tag)
    return (*links, Alternate("x-default", _absolute(context.published, main))) if main is not None else tuple(links)


def _sections(context: Context, kinds: Mapping[str, PageKind]) -> tuple[Link, ...]:
    """The menu: the kinds that stand in it for themselves."""
    here = _section(context, kinds)
    entries = (name for name, kind in kinds.items() if kind.section == name)
    return tuple(Link(context.texts.choose("nav", name), context.href(name), current=name == here) for name in entries)


def _breadcrumbs(context: Context, above: Sequence[Link], title: str) -> tuple[Link, ...]:
    return (*above, Link(title, context.up + context.page.route, current=True)) if above else ()

"""What stands beside a link to a page in a chat: a title, a text and a picture (Open Graph).

Who gets a link, and who looks over their shoulder, sees it without asking. So a sensitive page names the site alone.
"""

from dataclasses import dataclass

from generator.editions.quotes import unquoted
from generator.plan.share_pictures import SITE_PICTURE, share_picture
from generator.render.context import Context
from generator.render.parts.links import page_above
from generator.render.parts.snippets import description, shortened

_OWN = {"phase": "life_phases", "topic": "topics", "municipality": "municipalities"}
"""Kinds of page that have a picture of their own, and where their records are."""


@dataclass(frozen=True, slots=True)
class Share:
    """The card of a shared link; plain text."""

    description: str
    """For search engines."""
    site: str
    """The site and, where that is not the main one, its edition."""
    title: str
    text: str
    locale: str
    """`de_DE`."""
    picture: str
    """In full: whoever shows it is elsewhere."""
    picture_text: str
    """What is written in it."""


def share(context: Context, title: str, snippet: str, is_sensitive: bool) -> Share:
    """What a page tells of itself where somebody finds or shares it."""
    site, t = context.published.site, context.texts
    name = unquoted(context.quoted(site.name))
    more = " ".join(t.head_more.format(site=name).split())
    told = description(title, snippet, more)
    kind, id_ = ("", "") if is_sensitive else _pictured(context)
    picture = share_picture(kind, id_) if kind else SITE_PICTURE
    subject = context.title(getattr(context.published, _OWN[kind])[id_]) if kind else name
    return Share(
        description=told,
        site=f"{name} {t.head_edition}".strip(),
        title=name if is_sensitive else unquoted(title),
        text=shortened(more) if is_sensitive else told,
        locale=f"{context.edition.tag.partition('-')[0]}_{site.country}",
        picture=f"{site.url.rstrip('/')}/{picture}",
        picture_text=unquoted(subject),
    )


def _pictured(context: Context) -> tuple[str, str]:
    """(kind, id) of the record whose picture stands for a page, for an offer of the page that it hangs below; nothing for
    the site's."""
    published, page = context.published, context.page
    if page.kind in _OWN:
        return page.kind, page.ids[0]
    if page.kind == "municipality_phase":
        return "municipality", page.ids[0]
    if page.kind in ("offer", "ended"):
        kind, ids = page_above(published.offers[page.ids[0]], published) or ("", ("",))
        is_pictured = kind in _OWN and not (kind == "topic" and published.is_sensitive_topic(ids[0]))
        return (kind, ids[0]) if is_pictured else ("", "")
    return "", ""

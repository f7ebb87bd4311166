"""What search engines are told of a page: plain text without markup."""

from collections.abc import Sequence

from markupsafe import Markup

from generator.render.parts.views import SentenceItem

_SENTENCES = 2


def first_sentences(items: Sequence[SentenceItem]) -> str:
    """How a text of sentences begins."""
    lines = [item.html.striptags() for item in items if item.kind in ("sentence", "block") and item.html]
    return " ".join(lines[:_SENTENCES])


def plain(html: Markup) -> str:
    """A text on one line."""
    return html.replace("<br>", " ").striptags()

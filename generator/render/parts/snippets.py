"""What search engines and shared links are told of a page: plain text without markup."""

from collections.abc import Sequence

from markupsafe import Markup

from generator.editions.quotes import unquoted
from generator.render.parts.views import SentenceItem

_SENTENCES = 2
SHORTEST, LONGEST = 50, 160
"""Letters of a description: search engines cut what is longer, and write one of their own for what says little."""


def first_sentences(items: Sequence[SentenceItem]) -> str:
    """How a text of sentences begins."""
    lines = [item.html.striptags() for item in items if item.kind in ("sentence", "block") and item.html]
    return " ".join(lines[:_SENTENCES])


def plain(html: Markup) -> str:
    """A text on one line."""
    return html.replace("<br>", " ").striptags()


def description(title: str, snippet: str, more: str) -> str:
    """What a page is about, without marks: led by its title where there is room, since many pages say the same; `more`,
    a sentence about the site, follows what is short."""
    title, text = (" ".join(unquoted(words).split()) for words in (title, snippet))
    joined = f"{title} {text}" if title[-1:] in ".!?:" else f"{title}: {text}"
    if not text:
        text = title if title[-1:] in ".!?" else f"{title}."
    elif title not in text and len(joined) <= LONGEST:
        text = joined
    return shortened(text if len(text) >= SHORTEST else f"{text} {unquoted(more)}")


def shortened(text: str) -> str:
    """Whole sentences where they say enough, else whole words and a sign that something is missing."""
    if len(text) <= LONGEST:
        return text
    end = max(text.rfind(mark, 0, LONGEST + 1) for mark in (". ", "! ", "? "))
    if end + 1 >= LONGEST // 2:
        return text[: end + 1]
    return f"{text[: LONGEST - 1].rpartition(' ')[0].rstrip(' ,;:–')}…"

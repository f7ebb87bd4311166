"""Markdown to HTML: CommonMark without raw HTML, headings that fit the page, links that work from where they stand."""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from generator.model.markdown import is_allowed_link

_PARSER = MarkdownIt("commonmark", {"html": False, "breaks": False, "xhtmlOut": False})


def to_html(text: str, way_up: str, top: int = 2, calls: bool = True) -> Markup:
    """Render an editor's text.

    way_up leads from the page to the top of the site: links to paths of the site are written from there.
    The highest heading of the text becomes `<h{top}>`, and no level is skipped. Without `calls` no number can be called.
    """
    return write(parse(text, way_up, top, calls))


def parse(text: str, way_up: str, top: int = 2, calls: bool = True) -> list[Token]:
    """The tokens of an editor's text, with headings and links as `to_html` writes them."""
    tokens = _PARSER.parse(text)
    _shift_headings(tokens, top)
    for token in tokens:
        for child in token.children or ():
            _relate_link(child, way_up, calls)
    return tokens


def write(tokens: Sequence[Token]) -> Markup:
    """Tokens as HTML. What stands in them as HTML already is printed as it is."""
    return Markup(_PARSER.renderer.render(tokens, _PARSER.options, {}))  # noqa: S704 - CommonMark with HTML off


def _shift_headings(tokens: Sequence[Token], top: int) -> None:
    levels = sorted({int(token.tag[1]) for token in tokens if token.type == "heading_open"})
    reached = top - 1
    for token in tokens:
        if token.type == "heading_open":
            reached = min(reached + 1, top + levels.index(int(token.tag[1])), 6)
            token.tag = f"h{reached}"
        elif token.type == "heading_close":
            token.tag = f"h{reached}"


def _relate_link(token: Token, way_up: str, calls: bool) -> None:
    if token.type != "link_open":
        return
    url = str(token.attrs.get("href", ""))
    if not is_allowed_link(url) or (not calls and re.match("tel:", url, re.IGNORECASE)):
        # Links are checked when the record is read; a page that slipped by still gets no dangerous one.
        del token.attrs["href"]
    elif not re.match(r"[a-z]+:|#", url, re.IGNORECASE):
        # Of all pages only the search is asked something, and that behind `#`: see generator/render/parts/filter_link.py.
        token.attrs["href"] = way_up + re.sub(r"^([^?#]*)\?([^#]*).*", r"\1#\2", url)
    elif url.startswith("http"):
        token.attrs["rel"] = "external"

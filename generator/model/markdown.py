"""What editors may write as Markdown: CommonMark without raw HTML, and links that are safe."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.model.addresses import is_email, is_phone_link, is_web_address
from generator.model.base import wrong

_SITE_PATH = re.compile(
    r"[A-Za-z0-9_%][A-Za-z0-9_.~%/-]*(?:\?[\w.~!$&'()*+,;=:@/?%-]*)?(?:#[\w.~!$&'()*+,;=:@/?%-]*)?", re.ASCII
)
"""A path of the site with what may follow it: `suche/?thema=x`, `media/x.pdf#page=2`."""
_PLACE = re.compile(r"#[\w-]+")
_SIGNS = ("<", "](", "]:")
"""HTML and addresses in angle brackets, links, and the lines that say where a link leads. Most texts hold none of them
and need not be parsed."""

PARSER = MarkdownIt("commonmark", {"html": True})
"""Recognises raw HTML in order to refuse it; never used to make output."""
# The parser's own filter would drop dangerous links silently; we want to see and refuse them.
PARSER.validateLink = lambda url: True  # type: ignore[method-assign]


_TITLE = re.compile(r"\A\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|\Z)")


def split_title(text: str) -> tuple[str, str]:
    """The first `# heading` of a hand-written page, and the rest."""
    match = _TITLE.match(text)
    return (match[1], text[match.end() :]) if match else ("", text)


def is_site_path(url: str) -> bool:
    """Tell whether it is a path of this site, without `..` in any spelling."""
    return _SITE_PATH.fullmatch(url) is not None and ".." not in unquote(re.split(r"[?#]", url)[0])


def is_allowed_link(url: str) -> bool:
    """Tell whether a link is http, https, mailto or tel with an address behind it, or a path of this site."""
    scheme, colon, rest = url.partition(":")
    match scheme.lower() if colon else "":
        case "http" | "https":
            return is_web_address(url)
        case "mailto":
            return all(is_email(unquote(address)) for address in rest.partition("?")[0].split(","))
        case "tel":
            return is_phone_link(unquote(rest))
    return url == "" or _PLACE.fullmatch(url) is not None or is_site_path(url)


def faults(text: str) -> Iterator[tuple[int, str, str]]:
    """Every raw HTML and every forbidden link as (line from 0, code, message)."""
    for block in PARSER.parse(text):
        line = block.map[0] if block.map else 0
        if block.type == "html_block":
            yield line, "E206", _html_message(block.content)
        for token in block.children or ():
            if token.type in ("softbreak", "hardbreak"):
                line += 1
            yield from _fault(token, line)


def links(text: str) -> Iterator[tuple[int, str]]:
    """Every link of a text as (line from 0, where it leads)."""
    for block in PARSER.parse(text):
        line = block.map[0] if block.map else 0
        for token in block.children or ():
            line += token.type in ("softbreak", "hardbreak")
            if token.type == "link_open":
                yield line, str(token.attrs.get("href", ""))


def _fault(token: Token, line: int) -> Iterator[tuple[int, str, str]]:
    if token.type == "html_inline":
        yield line, "E206", _html_message(token.content)
    elif token.type == "image":
        yield line, "E207", "Bilder im Text sind nicht möglich. Bitte das Bild mit Worten beschreiben."
    elif token.type == "link_open":
        url = str(token.attrs.get("href", ""))
        if not is_allowed_link(url):
            message = (
                f"Der Link „{url}“ geht so nicht. Bitte eine ganze Adresse schreiben: https://www.beispiel.de/, "
                "mailto:name@beispiel.de, tel:0254118, oder einen Pfad dieser Website, zum Beispiel "
                "angebote/krabbelgruppe/."
            )
            yield line, "E207", message


def _html_message(html: str) -> str:
    shown = html.strip().split("\n")[0][:40]
    return f"HTML ist nicht erlaubt („{shown}“). Bitte Markdown verwenden: **fett**, - Liste, [Text](https://…)."


def refuse_html_and_links(text: str, place: Any) -> None:
    """Raise the field error for the first fault; its line counts from the scalar's own."""
    if not any(sign in text for sign in _SIGNS):
        return
    for line, code, message in faults(text):
        raise wrong(code, f"Zeile {line + 1} des Textes: {message}" if line else message, text_line=line)

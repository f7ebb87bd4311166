"""What editors may write as Markdown: CommonMark without raw HTML, and links that are safe."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink, html_inline, image, link
from markdown_it.token import Token

from generator.model.addresses import is_email, is_phone_link, is_web_address
from generator.model.base import wrong
from generator.source.pasted import forbidden

_SITE_PATH = re.compile(
    r"[A-Za-z0-9_%][A-Za-z0-9_.~%/-]*(?:\?[\w.~!$&'()*+,;=:@/?%-]*)?(?:#[\w.~!$&'()*+,;=:@/?%-]*)?", re.ASCII
)
"""A path of the site with what may follow it: `suche/?thema=x`, `media/x.pdf#page=2`."""
_PLACE = re.compile(r"#[\w-]+")
_SIGNS = ("<", "](", "]:", "&")
"""HTML and addresses in angle brackets, codes of characters, links, and the lines that say where a link leads. Most texts hold none of them
and need not be parsed."""

_RULES = {"link": link, "image": image, "autolink": autolink, "html_inline": html_inline}
_START = "start"


def _placed(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """The rule, whose tokens know where in their block they begin: the parser itself tells lines of blocks only."""

    def run(state: StateInline, silent: bool) -> bool:
        start, before = state.pos, len(state.tokens)
        found = rule(state, silent)
        for token in state.tokens[before:] if found else ():
            token.meta.setdefault(_START, start)
        return found

    return run


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True})
    for name, rule in _RULES.items():
        parser.inline.ruler.at(name, _placed(rule))
    # The parser's own filter would drop dangerous links silently; we want to see and refuse them.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


PARSER = _parser()
"""Recognises raw HTML in order to refuse it; never used to make output."""
_TITLE = re.compile(r"\A\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|\Z)")


@lru_cache(maxsize=500)  # the footer of each page asks for the titles of several
def split_title(text: str) -> tuple[str, str]:
    """The first `# heading` of a hand-written page as plain text, and the rest."""
    match = _TITLE.match(text)
    return (_plain(match[1]), text[match.end() :]) if match else ("", text)


def _plain(line: str) -> str:
    """What is read of a line of Markdown: no stars, no addresses of links, entities as the characters that they are."""
    tokens = (token for block in PARSER.parseInline(line) for token in block.children or ())
    return "".join(token.content for token in tokens if token.type in ("text", "text_special", "code_inline")).strip()


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
    return _PLACE.fullmatch(url) is not None or is_site_path(url)


def faults(text: str) -> Iterator[tuple[int, str, str]]:
    """Every raw HTML and every forbidden link as (where it begins in the text, code, message)."""
    opened, is_read = 0, True
    for token, start in _inline(text):
        if token.type == "link_open":
            opened, is_read = start, False
        elif token.type == "link_close" and not is_read:
            message = "Dieser Link hat keine Wörter: Niemand sieht ihn. Bitte so schreiben: [Wörter](Adresse)."
            yield opened, "E207", message
        is_read = is_read or token.content.strip() != ""
        if token.type in ("html_block", "html_inline"):
            yield start, "E206", _html_message(token.content)
        elif token.type == "image":
            yield start, "E207", "Bilder im Text sind nicht möglich. Bitte das Bild mit Worten beschreiben."
        elif token.type == "link_open" and not is_allowed_link(url := str(token.attrs.get("href", ""))):
            yield start, "E207", _link_message(url)
        elif token.type in ("text", "text_special", "code_inline") and (sign := forbidden(token.content)):
            message = f"Ein Code (&#…;) wird zum unsichtbaren Steuerzeichen U+{ord(sign):04X}. Bitte den Code löschen."
            yield start, "E234", message


def links(text: str) -> Iterator[tuple[int, str]]:
    """Every link of a text as (where it begins in the text, where it leads)."""
    if not any(sign in text for sign in _SIGNS):
        return
    for token, start in _inline(text):
        if token.type == "link_open":
            yield start, str(token.attrs.get("href", ""))


def _inline(text: str) -> Iterator[tuple[Token, int]]:
    """What stands in the lines of a text, and whole blocks of HTML, each with where it begins in the text."""
    written = re.findall(r"[^\r\n]*(?:\r\n|\r|\n|$)", text)  # as the parser counts lines
    starts, rows = [0, *accumulate(map(len, written))], [row.rstrip("\r\n") for row in written]
    for block in PARSER.parse(text):
        row = block.map[0] if block.map else 0
        if block.type == "html_block":
            yield block, starts[row] + _indent(rows[row])
        content = block.content.split("\n")
        for token in block.children or ():
            before = block.content[: token.meta.get(_START, 0)].split("\n")
            step = len(before) - 1
            # The parser takes away what stands before a row: indentation, marks of lists, headings and quotes.
            margin = max(rows[row + step].rfind(content[step].strip()), 0) - _indent(content[step])
            yield token, starts[row + step] + margin + len(before[-1])


def _indent(row: str) -> int:
    return len(row) - len(row.lstrip())


def _html_message(html: str) -> str:
    shown = html.strip().split("\n")[0][:40]
    return f"HTML ist nicht erlaubt („{shown}“). Bitte Markdown verwenden: **fett**, - Liste, [Text](https://…)."


def _link_message(url: str) -> str:
    what = (
        f"Der Link „{url}“ geht so nicht. Bitte eine ganze Adresse"
        if url
        else "Diesem Link fehlt die Adresse. Bitte sie"
    )
    return (
        f"{what} schreiben: https://www.beispiel.de/, mailto:name@beispiel.de, tel:0254118, oder einen Pfad dieser Website, "
        f"zum Beispiel angebote/krabbelgruppe/{'' if url else ' oder, für die Startseite, index.html'}."
    )


def refuse_html_and_links(text: str) -> None:
    """Raise the field error for the first fault, with its place in the text."""
    if not any(sign in text for sign in _SIGNS):
        return
    for start, code, message in faults(text):
        raise wrong(code, message, text_start=start)

"""A page as a strict HTML parser reads it: its mistakes, and what it says of itself to other pages."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import html5lib

_X = "{http://www.w3.org/1999/xhtml}"
_HEADINGS = tuple(f"{_X}h{level}" for level in range(1, 7))
_REFERENCES = {"href", "src", "action", "poster", "{http://www.w3.org/1999/xlink}href"}


@dataclass(frozen=True)
class Link:
    """One reference of a page to something."""

    target: str
    """As it stands there."""
    language: str
    """`hreflang`, or nothing."""
    kind: str
    """The element's name, for `<link>` with its `rel`: `a`, `link canonical`, `script` …"""


@dataclass(frozen=True)
class Page:
    """What a page says of itself."""

    title: str
    language: str
    ids: frozenset[str]
    links: tuple[Link, ...]
    leads_on: bool = False
    """Browsers go on from here at once: it is an old address of another page."""


def read_page(source: str) -> tuple[Page, list[str]]:
    """The page, and what is wrong with its markup."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=True)
    tree = parser.parse(source)
    faults = [f"{position}: {code} {names}" for position, code, names in parser.errors]
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    ids = Counter(element.get("id") for element in elements if element.get("id"))
    faults += _headings(tree, elements)
    faults += [f"id {name} stands {count} times" for name, count in ids.items() if count > 1]
    faults += _names(elements, ids)
    links = tuple(
        Link(value, element.get("hreflang") or "", _kind(element))
        for element in elements
        for name, value in element.attrib.items()
        if name in _REFERENCES
    )
    title = tree.findtext(f"{_X}head/{_X}title") or ""
    leads_on = any(element.get("http-equiv") == "refresh" for element in elements)
    return Page(title.strip(), tree.get("lang") or "", frozenset(ids), links, leads_on), faults


def _kind(element: Any) -> str:
    name = str(element.tag).rpartition("}")[2]
    return f"link {element.get('rel')}" if name == "link" else name


def _headings(tree: Any, elements: list[Any]) -> Iterator[str]:
    levels = [int(element.tag[-1]) for element in elements if element.tag in _HEADINGS]
    main = tree.find(f".//{_X}main")
    inside = [int(element.tag[-1]) for element in main.iter() if element.tag in _HEADINGS] if main is not None else []
    if levels.count(1) != 1 or inside[:1] != [1]:
        yield f"the one h1 does not begin the main part: {levels}"
    if any(after > before + 1 for before, after in pairwise(inside)):
        yield f"a level of headings is skipped: {inside}"


def _names(elements: list[Any], ids: Counter[Any]) -> Iterator[str]:
    for element in elements:
        for attribute in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
            missing = [name for name in (element.get(attribute) or "").split() if name not in ids]
            if missing:
                yield f"{attribute}={' '.join(missing)} leads nowhere"
    landmarks = Counter(
        (element.tag, element.get("aria-label") or element.get("aria-labelledby"))
        for element in elements
        if element.tag in (f"{_X}nav", f"{_X}aside") or element.get("role") == "search"
    )
    yield from (f"landmark {tag} {name}" for (tag, name), count in landmarks.items() if count > 1 or not name)

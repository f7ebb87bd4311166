"""What can stand on a page of a theme: elements, classes, ids and attributes of its templates, scripts and Markdown.

It is read from what makes the pages and never from the pages: a site of ten offers has the rules of one of a thousand.
Where nobody can know (`class="icon--{{ name }}"`) everything counts that may come of it: a rule too many costs some
bytes, a rule too few costs a page its looks.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

PROSE = "md-typeset"
"""The class of what holds an editor's text: Markdown stands in it, and what a template writes inside of it."""
MARKDOWN = frozenset(
    (
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "code",
        "em",
        "strong",
        "a",
        "img",
        "hr",
        "br",
    )
)
"""The elements of CommonMark without raw HTML."""
_VALUE = "\ufffc"
"""Stands where a template prints something."""
_MARKUP = "\ufffd"
"""Stands where a template calls another: any element may come of it."""
_MARKDOWN_ATTRIBUTES = ("href", "title", "src", "alt", "start", "rel", "lang", "datetime")
_MARKDOWN_CLASS = f"language-{_VALUE}"
_RENDERED = ("span", "time", "address", "dfn", "wbr")
_RENDERED_CLASSES = (f"edition-{_VALUE}", f"page-{_VALUE}", "hard", "is-easy", "map")
"""What the renderer writes without a template: around words, and for the body of a page."""
_OPENING = re.compile(r"\{[{%#]")
_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_CALLED = re.compile(r"\{%-?\s*(?:include|block)\b|\{\{.*?\w\(", re.DOTALL)
"""How code begins that calls another template."""
_TEXT = re.compile(r""""([^"\n]*)"|'([^'\n]*)'|`([^`]*)`""")
_WORD = re.compile(r"[A-Za-z_][\w-]*")
_DATASET = re.compile(r"\bdataset\.(\w+)")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)


@dataclass(frozen=True, slots=True)
class Names:
    """What may stand in one place."""

    elements: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)
    attributes: dict[str, set[str]] = field(default_factory=dict)
    """Name → the values that it may have, with U+FFFC where anything may stand."""

    def add(self, element: str, attributes: Mapping[str, str]) -> None:
        """An element of a template with all that it bears."""
        self.elements.add(element)
        self.classes.update(attributes.get("class", "").split())
        self.ids.update(attributes.get("id", "").split())
        for name, value in attributes.items():
            self.attributes.setdefault(name, set()).add(value)

    def has_class(self, name: str) -> bool:
        """Also where a template prints a part of it."""
        return name in self.classes or any(_fits(name, known) for known in self.classes if _VALUE in known)

    def has_id(self, name: str) -> bool:
        """Also where a template prints a part of it."""
        return name in self.ids or any(_fits(name, known) for known in self.ids if _VALUE in known)

    def has_attribute(self, name: str, value: str | None, whole: bool) -> bool:
        """With that value (`whole`) or with that in its value; None: with any value."""
        values = self.attributes.get(name, set())
        if value is None or not whole:
            return any(value is None or _VALUE in known or value in known for known in values)
        return any(known in (value, _VALUE) or _fits(value, known) for known in values)


@dataclass(frozen=True, slots=True)
class Inventory:
    """What may stand on a page, and what within the texts of editors."""

    page: Names
    prose: Names


def inventory(templates: Iterable[str], scripts: Iterable[str]) -> Inventory:
    """Of the sources of all templates and scripts of a theme."""
    page, prose = Names(), Names()
    for source in templates:
        # Once with a gap and once without: `fact{% if new %} is-new{% endif %}`, `{% if b %}b{% else %}c{% endif %}`.
        # Of a marked section the reader knows a few alone, and raises an error at any other.
        pieces = list(_pieces(source.replace("<![", "<!")))
        for gap in (" ", ""):
            _Reader(page, prose).feed("".join(_shown(text, gap) if is_code else text for text, is_code in pieces))
        page.classes.update(word for text, is_code in pieces if is_code for word in _quoted(text))
    for source in scripts:
        _add_script(page, source)
    page.classes.update(_RENDERED_CLASSES)
    for names in (page, prose):
        names.elements.update(MARKDOWN, _RENDERED)
        names.classes.add(_MARKDOWN_CLASS)
        for name in _MARKDOWN_ATTRIBUTES:
            names.attributes.setdefault(name, set()).add(_VALUE)
    return Inventory(page, page if _MARKUP in prose.elements else prose)


def _pieces(source: str) -> Iterator[tuple[str, bool]]:
    """A template, cut at its code; `True` for a piece of code. What nobody closes is text, looked for but once."""
    closed = {opening: source.rfind(closing) for opening, closing in _CLOSING.items()}
    at = begins = 0
    while (found := _OPENING.search(source, at)) is not None:
        opening = found[0]
        if closed[opening] < found.end():
            at = found.end()
            continue
        at = source.index(_CLOSING[opening], found.end()) + 2
        yield source[begins : found.start()], False
        yield source[found.start() : at], True
        begins = at
    yield source[begins:], False


def _shown(code: str, gap: str) -> str:
    """What stands in the place of code."""
    if _CALLED.match(code):
        return _VALUE + _MARKUP
    return _VALUE if code.startswith("{{") else gap


def _add_script(page: Names, source: str) -> None:
    """Each word in quotes may be the name of anything."""
    words = _quoted(source)
    page.elements.update(words)
    page.classes.update(words)
    page.ids.update(words)
    data = {"data-" + re.sub("[A-Z]", lambda big: f"-{big[0].lower()}", name) for name in _DATASET.findall(source)}
    for name in words | data:
        page.attributes.setdefault(name, set()).add(_VALUE)


def _quoted(source: str) -> set[str]:
    """The words of all texts in quotes: what a template hands on as a class, and what a script writes.

    A word that ends with a hyphen is the beginning of one: `"md-button--" + kind`."""
    words = {word for found in _TEXT.findall(source) for text in found for word in _WORD.findall(text)}
    return {f"{word}{_VALUE}" if word.endswith("-") else word for word in words}


def _fits(name: str, known: str) -> bool:
    """`icon--room` for `icon--` and a value. A value alone fits nothing: what it may be stands in quotes somewhere."""
    before, value, after = known.partition(_VALUE)
    after = after.rpartition(_VALUE)[2]
    return bool(value and (before or after)) and name.startswith(before) and name.endswith(after)


class _Reader(HTMLParser):
    """Adds what stands in a template to the names of the page, and what stands within an editor's text to those too."""

    def __init__(self, page: Names, prose: Names) -> None:
        super().__init__()
        self._page, self._prose = page, prose
        self._around: list[str] = []
        self._open: Counter[str] = Counter()
        """How often each stands in `_around`."""
        self._prose_from: int | None = None
        """How many elements are open around the outermost that holds an editor's text; None outside of all."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: (value or "").replace(_MARKUP, "") for name, value in attrs}
        self._page.add(tag, attributes)
        if self._prose_from is not None:
            self._prose.add(tag, attributes)
        if tag not in _VOID:
            if self._prose_from is None and PROSE in attributes.get("class", "").split():
                self._prose_from = len(self._around)
            self._around.append(tag)
            self._open[tag] += 1

    def handle_data(self, data: str) -> None:
        if self._prose_from is not None and _MARKUP in data:
            self._prose.elements.add(_MARKUP)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Branches of a template may open an element twice and close it once: the nearest of its name is meant."""
        if not self._open[tag]:
            return
        while (closed := self._around.pop()) != tag:
            self._open[closed] -= 1
        self._open[tag] -= 1
        if self._prose_from is not None and len(self._around) <= self._prose_from:
            self._prose_from = None

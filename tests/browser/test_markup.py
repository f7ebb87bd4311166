"""The pages as a strict HTML parser reads them: no mistake, one h1, no skipped heading, no id twice, named landmarks."""

from collections import Counter
from itertools import pairwise
from urllib.request import urlopen

import html5lib
import pytest

from tests.browser.routes import ROUTES

_X = "{http://www.w3.org/1999/xhtml}"
_HEADINGS = tuple(f"{_X}h{level}" for level in range(1, 7))


@pytest.mark.browser
def test_pages_are_valid(address):
    faults = []
    for route in ROUTES:
        with urlopen(address + route) as answer:
            source = answer.read().decode()
        parser = html5lib.HTMLParser(namespaceHTMLElements=True)
        tree = parser.parse(source)
        faults += [f"{route} {position}: {code} {names}" for position, code, names in parser.errors]
        faults += [f"{route}: {fault}" for fault in _structure(tree)]
    assert faults == []


def _structure(tree):
    levels = [int(element.tag[-1]) for element in tree.iter() if element.tag in _HEADINGS]
    main = tree.find(f".//{_X}main")
    inside = [int(element.tag[-1]) for element in main.iter() if element.tag in _HEADINGS]
    if levels.count(1) != 1 or inside[0] != 1:
        yield f"h1: {levels}"
    if any(after > before + 1 for before, after in pairwise(inside)):
        yield f"a level of headings is skipped: {inside}"
    ids = Counter(element.get("id") for element in tree.iter() if element.get("id"))
    yield from (f"id {name} stands {count} times" for name, count in ids.items() if count > 1)
    for element in tree.iter():
        for attribute in ("aria-labelledby", "aria-controls", "for"):
            if element.get(attribute) and element.get(attribute) not in ids:
                yield f"{attribute}={element.get(attribute)} leads nowhere"
    landmarks = Counter(
        (element.tag, element.get("aria-label") or element.get("aria-labelledby"))
        for element in tree.iter()
        if element.tag in (f"{_X}nav", f"{_X}aside") or element.get("role") == "search"
    )
    yield from (f"landmark {tag} {name}" for (tag, name), count in landmarks.items() if count > 1 or not name)

"""W373: an account that nobody has stands in a site that is no example. W374: one of its pages speaks of a preview.

W373 FAIL  repository: https://github.com/example-org/familienwegweiser, maintainers or editors: "@example-org/team"
W374 FAIL  "Diese Fassung ist eine Vorschau", "Viele Angebote sind erfunden", "Die Seite ist noch ein Test"
PASS       both while the site says `example: yes`

Both are what is left when the line `example` of site_config.yml is gone and nothing else was done.
"""

import re
from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.problems import Level, Problem
from generator.source.nodes import Mapping, Node, Scalar
from generator.source.places import place_at, place_in

_ACCOUNT = re.compile(r"(?<![\w-])example-(?:org|com)(?![\w-])")
_FIELDS = {"site_config": ("repository", "maintainers"), "municipality": ("editors",)}
_PREVIEW = re.compile(r"\bVorschau\b|\berfunden(?:e[nrms]?)?\b|\bnoch ein Test\b", re.IGNORECASE)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find what a site says of itself as an example and is none any more."""
    if catalog.site.example:
        return
    for entry in catalog.entries:
        for field, scalar in left_accounts(entry):
            message = "„example-org“ ist ein Platzhalter. Bitte das Konto eintragen, in dem die Website wirklich liegt."
            yield Problem("W373", Level.WARNING, message, entry.source.path, *place_at(scalar, 0), field)
    for page in catalog.pages:
        for found in _PREVIEW.finditer(page.text):
            message = f"Hier steht „{found[0]}“, aber die Website ist kein Beispiel mehr. Bitte den Satz löschen oder anders sagen."
            yield Problem("W374", Level.WARNING, message, page.path, *place_in(page.text, found.start()))


def left_accounts(entry: Entry) -> Iterator[tuple[str, Scalar]]:
    """Field and words of every account of a record that is a placeholder."""
    for field in _FIELDS.get(entry.source.kind, ()):
        for scalar in _scalars(entry.source.node.get(field)):
            if _ACCOUNT.search(scalar):
                yield field, scalar


def _scalars(node: Node | None) -> tuple[Scalar, ...]:
    if isinstance(node, Scalar):
        return (node,)
    return () if node is None or isinstance(node, Mapping) else tuple(n for n in node if isinstance(n, Scalar))

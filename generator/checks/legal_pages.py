"""E314, W314: a page that the law asks for is missing; W315: its Easy Language twin is missing.

FAIL  no content/pages/imprint.md
PASS  content/pages/ with imprint, privacy and accessibility, each as .md and .easy.md

§ 5 DDG, Art. 13 GDPR, BITV 2.0 § 7 with BGG NRW § 10b. A site that is an example as a whole is only warned.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.problems import Level, Problem

LEGAL_PAGES = {
    "imprint": "das Impressum",
    "privacy": "die Datenschutz-Erklärung",
    "accessibility": "die Erklärung zur Barrierefreiheit",
}


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find missing legal pages of the editions that the site has."""
    pages = {(page.name, page.is_easy) for page in catalog.pages}
    for name, words in LEGAL_PAGES.items():
        if (name, False) not in pages:
            level, code = (Level.WARNING, "W314") if catalog.site.example else (Level.ERROR, "E314")
            message = f"Es fehlt {words}. Das Gesetz verlangt sie. Bitte content/pages/{name}.md anlegen."
            yield Problem(code, level, message, f"content/pages/{name}.md")
        if (name, True) not in pages and "de-simple" in catalog.site.editions:
            message = f"Es fehlt {words} in Leichter Sprache. Bitte content/pages/{name}.easy.md anlegen."
            yield Problem("W315", Level.WARNING, message, f"content/pages/{name}.easy.md")

"""E314, W314: a page that the law asks for is missing; W315: its Easy Language twin is missing.

FAIL  no content/pages/imprint.md
PASS  content/pages/ with imprint, privacy and accessibility, each as .md and .easy.md

§ 5 DDG, Art. 13 GDPR, BITV 2.0 § 7 with BGG NRW § 10b. A site that is an example as a whole is only warned.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.editions import make_editions
from generator.problems import Level, Problem

LEGAL_PAGES = {
    "imprint": "das Impressum",
    "privacy": "die Datenschutz-Erklärung",
    "accessibility": "die Erklärung zur Barrierefreiheit",
}


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find missing legal pages of the editions that the site has."""
    paths = {page.path for page in catalog.pages}
    editions = make_editions(catalog.site, catalog.edition_texts)
    main = next((edition for edition in editions if edition.register == "standard"), editions[0])
    for name, words in LEGAL_PAGES.items():
        path = main.page_path(name)
        if path not in paths:
            level, code = (Level.WARNING, "W314") if catalog.site.example else (Level.ERROR, "E314")
            message = f"Es fehlt {words}. Das Gesetz verlangt diese Seite. Bitte {path} anlegen."
            yield Problem(code, level, message, path)
        for edition in editions:
            path = edition.page_path(name)
            if path not in paths and edition.register == "easy":
                message = f"Es fehlt {words} in Leichter Sprache. Bitte {path} anlegen."
                yield Problem("W315", Level.WARNING, message, path)

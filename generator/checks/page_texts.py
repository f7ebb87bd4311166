"""Hand-written pages: their Markdown holds no raw HTML, safe links only, and a title.

E206 FAIL  `<b>Impressum</b>`        PASS  `**Impressum**`
E207 FAIL  `[hier](javascript:…)`    PASS  `[hier](kontakt/)`
E316 FAIL  a page that does not begin with `# Titel`
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.markdown import faults, split_title
from generator.problems import Level, Problem
from generator.source.places import place_in


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find faults in the hand-written pages; `home` has its title from the program."""
    for page in catalog.pages:
        title, _ = split_title(page.text)
        if not title and page.name != "home":
            message = "Die Seite hat keinen Titel. Bitte in die erste Zeile schreiben: # Titel der Seite"
            yield Problem("E316", Level.ERROR, message, page.path, 1, 1)
        for start, code, message in faults(page.text):
            yield Problem(code, Level.ERROR, message, page.path, *place_in(page.text, start))

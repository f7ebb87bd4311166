"""H801: a title has a long word that the search can't take apart."""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.checks import TITLE_RULE
from generator.model.town_names import town_names
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.search.builder import base_splitter
from generator.search.normalise import folded_words
from generator.search.titles import unknown_words
from generator.source.nodes import place_of


def title_hints(catalog: Catalog) -> Iterator[Problem]:
    """Titles with a long word that the search can't take apart."""
    splitter = base_splitter()
    places = {word for name, _ in town_names(catalog.municipalities.values()) for word in folded_words(name)}
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer):
            continue
        for word in unknown_words(offer.title, offer.keywords, splitter, places):
            message = (
                f"Die Suche nimmt „{word}“ als ein einziges Wort. Wer nur einen Teil davon eintippt, findet das Angebot "
                "nicht. Bitte den wichtigsten Teil unter keywords schreiben."
            )
            line, column = place_of(entry.source.node, ("title",))
            yield Problem(TITLE_RULE, Level.HINT, message, entry.source.path, line, column, "title")

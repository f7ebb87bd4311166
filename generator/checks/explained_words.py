"""W324: an easy text wants a word explained that the glossary lacks.

FAIL  easy: {words: [Hebame]}    there is no such word in content/glossary.yml
PASS  easy: {words: [Hebamme]}   the word as it stands in the glossary, whatever its capitals
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.guess import Guess
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find words that nobody has explained. Where the glossary has mistakes, nobody knows whether it explains them."""
    if not catalog.is_whole("glossary_word"):
        return
    known = {entry.word.lower(): entry.word for entry in catalog.glossary}
    guess = Guess()
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer) or offer.easy is None:
            continue
        for index, word in enumerate(offer.easy.words):
            if word.lower() in known:
                continue
            close = guess.closest(word.lower(), known, entry.source.path, 0.6)
            hint = f"Meinten Sie „{known[close]}“?" if close else "Bitte dort erklären oder hier löschen."
            message = f"„{word}“ steht nicht in content/glossary.yml und wird auf der Seite nicht erklärt. {hint}"
            line, column = place_of(entry.source.node, ("easy", "words", index))
            yield Problem("W324", Level.WARNING, message, entry.source.path, line, column, f"easy.words.{index}")

"""E327: two words of the glossary stand at one place of its page, so links to the second lead to the first.

FAIL  - {word: Jugend-Amt, …}  - {word: Jugend Amt, …}    both are woerterbuch/#jugend-amt
FAIL  - {word: "…", …}                                    no letter and no digit: nothing leads there
PASS  - {word: Jugend-Amt, …}  - {word: Sozial-Amt, …}
"""

from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.model.records import GlossaryWord
from generator.problems import Level, Problem
from generator.source.file_names import slug
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare each word with those before it in the file."""
    before: dict[str, Entry] = {}
    for entry in catalog.entries:
        if not isinstance(entry.record, GlossaryWord):
            continue
        word, place = entry.record.word, slug(entry.record.word)
        twin = before.setdefault(place, entry)
        line, column = place_of(entry.source.node, ("word",))
        if not place:
            message = f"Zu „{word}“ kann kein Link führen. Bitte ein Wort mit Buchstaben a–z oder Ziffern schreiben."
        elif twin is not entry:
            message = (
                f"„{word}“ steht im Wörterbuch an derselben Stelle (#{place}) wie „{twin.source.node['word']}“ "
                f"in Zeile {twin.source.node.line}. Bitte zu einem Eintrag machen oder anders schreiben."
            )
        else:
            continue
        yield Problem("E327", Level.ERROR, message, entry.source.path, line, column, "word")

"""What documents said when they were indexed last, for a program that makes a site again and again."""

from collections.abc import Iterable, Iterator

from generator.search.documents import SearchDocument
from generator.search.enrich import Enricher, Words

MOST = 1_000
"""The words of so many documents at most are kept: those of one take up to 100 KB."""


class KnownDocuments:
    """The words of the documents that were indexed last; all are found anew where one more thing than these has changed."""

    def __init__(self) -> None:
        """Know none."""
        self._enricher: Enricher | None = None
        self._known: dict[str, tuple[SearchDocument, Words]] = {}
        """By the id of a document, which is compared as a whole."""

    def words_of(self, documents: Iterable[SearchDocument], enricher: Enricher) -> Iterator[Words]:
        """The words of each, as the enricher finds them; documents that are no longer among them are forgotten."""
        if self._enricher is None or self._enricher.made_of != enricher.made_of:
            self._enricher, self._known = enricher, {}
        known, self._known = self._known, {}
        for document in documents:
            last = known.get(document.id)
            words = last[1] if last is not None and last[0] == document else self._enricher.words_of(document)
            if len(self._known) < MOST:
                self._known[document.id] = document, words
            yield words

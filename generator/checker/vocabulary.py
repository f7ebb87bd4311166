"""What a site says about its own words: those it explains, and the mark in long words."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache


@dataclass(frozen=True, slots=True)
class ExplainedWord:
    """A hard word that the site explains."""

    word: str
    """As written in easy texts: `Jugend-Amt`."""
    hard: tuple[str, ...] = ()
    """As written in standard texts: `Jugendamt`."""


@dataclass(frozen=True)
class Vocabulary:
    """Everything the rules need to know about one site. (Not slotted: what is asked for often is kept.)"""

    glossary: tuple[ExplainedWord, ...] = ()
    mark: str = "-"
    """What stands between the parts of a long word, on the whole site: one of `MARKS`, or `OWN`."""
    usual: str = "-"
    """The mark of a text that has no such word yet, where each has its own."""
    names: tuple[str, ...] = ()
    """Names of places and programmes, which nobody can write otherwise: what a rule finds in one is no finding."""
    explained_in: str = ""
    """The file where a word is explained for all pages; empty where there is none, and a text has to explain it itself."""
    is_whole: bool = True
    """False: the glossary has mistakes, and may explain more words than could be read. No word is then said to lack."""

    @cached_property
    def explained(self) -> frozenset[str]:
        """Every form of the words that the site explains, as it is written."""
        return frozenset(form for entry in self.glossary for form in (entry.word, *entry.hard))

    @cached_property
    def explained_folded(self) -> frozenset[str]:
        """The same, folded."""
        return frozenset(map(fold, self.explained))

    @cached_property
    def key(self) -> str:
        """A text that is the same for the same words."""
        return repr((self.glossary, self.mark, self.usual, self.names, self.explained_in, self.is_whole))

    @cached_property
    def name_pattern(self) -> re.Pattern[str] | None:
        """Finds each of the names as a whole word; None without any."""
        ordered = sorted(self.names, key=lambda name: (-len(name), name))
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)") if ordered else None


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """Bring a word into the form in which words are compared: no marks, no capitals."""
    return "".join(letter for letter in word if letter not in "-·\u00ad").lower()

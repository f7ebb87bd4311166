"""What a site says about its own words: those it explains, and the mark in long words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExplainedWord:
    """A hard word that the site explains."""

    word: str
    """As written in easy texts: `Jugend-Amt`."""
    hard: tuple[str, ...] = ()
    """As written in standard texts: `Jugendamt`."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything the rules need to know about one site."""

    glossary: tuple[ExplainedWord, ...] = ()
    mark: str = "-"
    """What stands between the parts of a long word, on the whole site: `-` or `·`."""


def fold(word: str) -> str:
    """Bring a word into the form in which words are compared: no marks, no capitals."""
    return "".join(letter for letter in word if letter not in "-·\u00ad").lower()

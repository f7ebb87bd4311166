"""What a site says about its own words: the glossary, the mark in long words, known capitals."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GlossaryWord:
    """A hard word that the site explains."""

    word: str
    """As written in easy texts: `Jugend-Amt`."""
    hard: tuple[str, ...] = ()
    """As written in standard texts: `Jugendamt`."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything the rules need to know about one site."""

    glossary: tuple[GlossaryWord, ...] = ()
    mark: str = "-"
    """What stands between the parts of a long word, on the whole site: `-` or `·`."""
    capitals_allowed: tuple[str, ...] = ()
    """Words in capitals that readers here know, besides the common ones such as WC."""


def fold(word: str) -> str:
    """Bring a word into the form in which words are compared: no marks, no capitals."""
    return "".join(letter for letter in word if letter not in "-·\u00ad").lower()

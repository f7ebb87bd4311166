"""Words that many people write: lists by frequency, with their licence, which the search of the program reads, too."""

from functools import cache, lru_cache

from generator.checker.lists import read_in_order, read_lines

_LISTS = {"parts": "common_parts.txt", "de": "common_de.txt"}


def common_words(name: str) -> tuple[str, ...]:
    """The words of a list in small letters, one for each family of forms.

    `parts`: frequent words, of which compounds are made. `de`: words that are less frequent and known.
    """
    return read_lines(_LISTS[name])


@cache
def _stems(name: str) -> frozenset[str]:
    return frozenset(stem(word) for word in common_words(name))


@lru_cache(maxsize=50_000)
def stem(low: str) -> str:
    """A word in small letters without umlauts and endings, so that its forms meet: `frist` for `fristen`."""
    plain = low.translate(_UMLAUTS)
    while True:
        ending = next((end for end in read_in_order("endings_of_stems.txt") if plain.endswith(end)), "")
        if not ending or len(plain) - len(ending) < _SHORTEST:
            return plain
        plain = plain[: len(plain) - len(ending)]


_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_SHORTEST = 3


def is_frequent(low: str) -> bool:
    """Tell whether a word in small letters is one of the frequent ones, in any of its forms."""
    return stem(low) in _stems("parts")


def is_common(low: str) -> bool:
    """Tell whether a word in small letters stands in one of the lists."""
    return is_frequent(low) or stem(low) in _stems("de")

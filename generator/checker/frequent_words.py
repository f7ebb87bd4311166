"""Words that many people write: a list by frequency, with its licence, which the search of the program reads, too."""

from functools import cache, lru_cache

from generator.checker.lists import read_in_order, read_lines

_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_SHORTEST = 3


def frequent_words() -> tuple[str, ...]:
    """The words in small letters, one for each family of forms."""
    return read_lines("frequent_words.txt")


def is_frequent(low: str) -> bool:
    """Tell whether a word in small letters is one of them, in any of its forms."""
    return _stem(low) in _stems()


@cache
def _stems() -> frozenset[str]:
    return frozenset(_stem(word) for word in frequent_words())


@lru_cache(maxsize=50_000)
def _stem(low: str) -> str:
    """A word without umlauts and endings, so that its forms meet: `frist` for `fristen`."""
    plain = low if low.isascii() else low.translate(_UMLAUTS)
    endings = read_in_order("endings_of_stems.txt")
    while plain.endswith(endings):
        ending = next(end for end in endings if plain.endswith(end))
        if len(plain) - len(ending) < _SHORTEST:
            break
        plain = plain[: len(plain) - len(ending)]
    return plain

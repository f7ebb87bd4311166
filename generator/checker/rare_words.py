"""Hard words that stand on no must-explain list: words of offices, long words with a hard part, and words few people write."""

import itertools
from collections.abc import Iterator
from functools import lru_cache

from generator.checker.compounds import split_by_list, split_by_parts
from generator.checker.frequent_words import is_frequent
from generator.checker.hard_words import is_surely_hard, listed_word, office_word
from generator.checker.language import Tagged
from generator.checker.lists import read_in_order, read_words
from generator.checker.past import without_prefixes
from generator.checker.vocabulary import fold

_NO_WORDS = ("NE", "FM", "XY", "CARD", "ITJ", "$", "TRUNC")
_SHORTEST = 6


def office_word_of(token: Tagged) -> str | None:
    """The word of offices that a token is a form of."""
    return office_word(token.text, token.lemma)


@lru_cache(maxsize=50_000)
def hard_part(text: str) -> str | None:
    """The hard part of a long word: `Widerspruch` in `Widerspruchsfrist`; for small words the end gives it away."""
    if text[0].islower():
        endings = read_in_order("hard_endings.txt")
        stem = _without_ending(fold(text))
        ending = next((end for end in endings if stem.endswith(end) and stem != end), None)
        is_easy = fold(text) in read_words("easy_in_spite.txt") or stem in read_words("easy_in_spite.txt")
        return None if is_easy else ending
    parts = _parts(text)
    return next((part for part in parts if is_surely_hard(part)), None) or _listed_within(parts)


def _listed_within(parts: tuple[str, ...]) -> str | None:
    """Two or more parts that are a word of the must-explain list together: `Kindertagespflege` in `Kindertagespflegeperson`."""
    for start, end in itertools.combinations(range(len(parts) + 1), 2):
        joined = "".join(parts[start:end])
        if end - start > 1 and listed_word(joined):
            return joined[0] + joined[1:].lower()
    return None


def is_rare(token: Tagged) -> bool:
    """Tell whether few people write a word: the list by frequency has neither it nor a part of it; names do not count."""
    if token.tag.startswith(_NO_WORDS) or len(token.low) < _SHORTEST or not fold(token.text).isalpha():
        return False
    if token.text[0].isupper() and token.low.endswith(read_in_order("language_endings.txt")):
        return False
    if _is_known(token.lemma.lower()) or _is_known_in_a_form(fold(token.text)):
        return False  # `Wieder-holungen`: the kinds of word come from its last part alone
    parts = _parts(token.text) or (token.text,)
    return any(len(part) >= _SHORTEST and not _is_known_in_a_form(part.lower()) for part in parts)


def _is_known_in_a_form(low: str) -> bool:
    return _is_known(low) or _is_known(_without_ending(low))


@lru_cache(maxsize=20_000)
def _is_known(low: str) -> bool:
    return low in read_words("easy_in_spite.txt") or any(is_frequent(form) for form in _forms(low))


def _forms(low: str) -> Iterator[str]:
    for form in without_prefixes(fold(low)):
        yield form
        yield form.removeprefix("un")
        yield form.removeprefix("ge")


@lru_cache(maxsize=50_000)
def _without_ending(low: str) -> str:
    """A word without one ending of a case: `Himbeeren` is `Himbeere`, which is everyday, and `einkommensabhängige` has a hard end.

    `frequent_words` takes endings off until none is left, `-ist` and the end of `-heit` too: there all forms of a word
    are to meet, whatever is left of them.
    """
    ending = next((end for end in ("en", "em", "er", "es", "e", "s", "n") if low.endswith(end)), "")
    return low.removesuffix(ending) if len(low) > 6 else low


@lru_cache(maxsize=20_000)
def _parts(text: str) -> tuple[str, ...]:
    """The parts of a long word, each with a capital: at its hyphens, then where the splitter cuts."""
    pieces = [piece for piece in text.replace("·", "-").split("-") if piece]
    found: list[str] = []
    for piece in pieces:
        found += split_by_list(piece) or split_by_parts(piece)
    return tuple(part[0].upper() + part[1:] for part in found) if len(found) > 1 else ()

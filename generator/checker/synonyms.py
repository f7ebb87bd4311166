"""Words for one and the same thing: which of them readers know best. The list has the easiest word of each group first."""

from functools import cache

from generator.checker.hard_words import listed_word, office_word
from generator.checker.lists import read_in_order, read_lines
from generator.checker.vocabulary import fold


@cache
def synonym_forms() -> dict[str, tuple[int, str]]:
    """Every form of every word, with the number of its group and its basic form."""
    forms: dict[str, tuple[int, str]] = {}
    for number, group in enumerate(synonym_groups()):
        for word in group:
            for ending in ("", *read_in_order("synonym_endings.txt")):
                forms.setdefault(fold(word) + ending, (number, word))
    return forms


@cache
def synonym_groups() -> tuple[tuple[str, ...], ...]:
    """The groups, each with the word first that readers know best."""
    return tuple(tuple(word.strip() for word in line.split(",")) for line in read_lines("synonyms.txt"))


def easier(first: str, second: str) -> str:
    """The easier of two words of one group."""
    number, _ = synonym_forms()[fold(first)]
    return min(first, second, key=synonym_groups()[number].index)


def easier_word(text: str) -> str:
    """What readers know better than this hard noun: `Kita` for `Kindertageseinrichtung`. Empty where it is not hard."""
    number, word = synonym_forms().get(fold(text), (-1, ""))
    if number < 0 or not word[0].isupper() or not _is_hard(word):
        return ""
    easiest = synonym_groups()[number][0]
    return "" if _is_hard(easiest) else easiest


def _is_hard(word: str) -> bool:
    return listed_word(word) is not None or office_word(word, word) is not None

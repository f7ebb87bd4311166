"""Compounds taken apart: "Schwangerschaftsberatung" is also found by "Beratung".

A word is read as known words with linking sounds between them. Known are the base words of `data/base_words.txt`
(which are never split themselves; some name the word at their end by which they are found too) and the words that stand
alone in titles and keywords.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

LINKS = ("", "s", "es", "n", "en", "e", "er", "ns")
"""What stands between two parts; "e" at the end of a part may also be missing ("Schule", "Schulsozialarbeit")."""
ENDINGS = ("", "e", "n", "en", "er", "ern", "s", "es", "in", "innen", "nen")
"""What may follow the last part."""
SHORTEST = 3
LONGEST = 24
LONGEST_WORD = 80
"""Letters of a word that is taken apart; German has none that is longer."""


@dataclass(frozen=True, slots=True)
class Splitter:
    """Splits folded words; made once for all documents."""

    atoms: frozenset[str]
    """Words that are never split."""
    heads: dict[str, str]
    """Every form that a part may have before another part → the part."""
    tails: dict[str, str]
    """Every form that the last part may have → the part."""
    ends: Mapping[str, str]
    """Atom → the word at its end by which it is found too: "kinderarzt", "arzt"."""

    def split(self, word: str) -> tuple[str, ...]:
        """The parts of a compound in order, or nothing if it is no compound of known words.

        The reading with the fewest parts wins, then the one with the longest last part.
        """
        if word in self.atoms or not 2 * SHORTEST <= len(word) <= LONGEST_WORD:
            return ()
        best: dict[int, tuple[str, ...]] = {0: ()}
        for end in range(SHORTEST, len(word)):
            for start in range(end - LONGEST, end - SHORTEST + 1):
                head = self.heads.get(word[start:end]) if start in best else None
                if head and (end not in best or len(best[start]) + 1 < len(best[end])):
                    best[end] = (*best[start], head)
        readings = [
            (*best[start], tail) for start in best if start and (tail := self.tails.get(word[start:])) is not None
        ]
        return min(readings, key=len, default=())

    def knows(self, word: str) -> bool:
        """Tell whether a folded word is a known word or made of known words."""
        return word in self.tails or bool(self.split(word))


def make_splitter(
    base_words: Iterable[str], seen_words: Iterable[str] = (), ends: Iterable[tuple[str, str]] = ()
) -> Splitter:
    """Build a splitter from folded base words, from folded words that were seen to stand alone, and the ends of atoms."""
    plain = _plain_splitter(frozenset(base_words), tuple(ends))
    # A seen word that can be split itself is no part: its own parts are.
    extra = {word for word in seen_words if len(word) > SHORTEST and word.isalpha() and not plain.split(word)}
    if not extra:
        return plain
    extra -= plain.atoms
    return Splitter(plain.atoms, _head_forms(extra, plain.heads), _tail_forms(extra, plain.tails), plain.ends)


@lru_cache(maxsize=4)
def _plain_splitter(atoms: frozenset[str], ends: tuple[tuple[str, str], ...]) -> Splitter:
    """What is known before any document is seen; the check and each build of `serve` ask for the same."""
    return Splitter(atoms, _head_forms(atoms, {}), _tail_forms(atoms, {}), dict(ends))


def parts_of(splitter: Splitter, word: str) -> list[str]:
    """The parts of a folded word, and its tails: "konfliktberatung" of "schwangerschaftskonfliktberatung"."""
    parts = splitter.split(word)
    whole = splitter.tails.get(word, word)
    found = [*parts, *(splitter.ends[part] for part in (*parts, whole) if part in splitter.ends)]
    for first in range(1, len(parts) - 1):
        found.append(word[word.index(parts[first].rstrip("e"), first) :])
    return found


def _head_forms(words: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """The forms of words before another part, and those that are known."""
    forms = dict(known)
    for word in words:
        short = [word[:-1]] if word.endswith("e") and len(word) > SHORTEST + 1 else []
        for form in [word + link for link in LINKS] + short:
            # Of two words with one form ("schul"+"er", "schuler") the longer one is meant.
            if len(forms.get(form, "")) < len(word):
                forms[form] = word
    return forms


def _tail_forms(words: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """The forms of words at the end, and those that are known."""
    forms = dict(known)
    for word in words:
        stems = [word, word[:-1]] if word.endswith("e") and len(word) > SHORTEST + 1 else [word]
        for form in [start + ending for start in stems for ending in ENDINGS]:
            other = forms.get(form, "")
            # Of two that are as long the first one in the alphabet, in whatever order they come.
            if len(other) < len(word) or (len(other) == len(word) and word < other):
                forms[form] = word
    return forms

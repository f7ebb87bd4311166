"""What a word is inside a phrase: "aufgepasst", "aufpassen" and "passt … auf" are one.

Only the keys of phrases are made of roots. They need not be told apart as well as words, which stand alone, so more may
be taken off: `theme/assets/js/search-verbs.js` is the twin.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache

from generator.search.normalise import fold, folded_words, stem, words_as_written

PREFIXES = ("be", "ver", "er", "ent", "zer")
"""What stands before a verb and never apart from it."""
_LAST_T = re.compile(r"(?<=...)t\Z")
_MAY_BE_SPLIT = re.compile(r"[te]\Z")


class Roots:
    """Makes roots of folded words."""

    def __init__(self, particles: Iterable[str], verbs: Iterable[Sequence[str]]) -> None:
        """`verbs`: the forms of each verb, folded; the first one stands for all."""
        # The longest one first: "zusammen" begins with "zu".
        self.particles = tuple(sorted(particles, key=lambda particle: (-len(particle), particle)))
        apart = "|".join(self.particles)
        self._participle = re.compile(rf"^(?:({apart})(?:ge|zu)|ge)(?=...)")
        self._irregular = re.compile("^$")
        self.forms = tuple(tuple(dict.fromkeys(self.root(form) for form in forms)) for forms in verbs)
        """For each verb the roots of its forms that differ, its own one first."""
        self._meant = {form: first for first, *others in self.forms for form in others}
        listed = "|".join(self._meant)
        # A word as a whole comes first: "Bescheid" is none of "scheiden".
        self._irregular = re.compile(rf"^(|{apart}|{'|'.join(PREFIXES)})({listed})$")
        self.root = cache(self.root)  # type: ignore[method-assign]

    def root(self, word: str) -> str:
        """The root of a folded word."""
        root = self._participle.sub(lambda match: match[1] or "", stem(word))
        before = ""
        while before != root:
            before = root
            root = stem(_LAST_T.sub("", root))
        return self._irregular.sub(lambda match: match[1] + self._meant[match[2]], root)


def joined_verb(text: str, particles: Collection[str], skipped: Collection[str]) -> list[str]:
    """The folded words of a lay expression; "passt auf Kind auf" has the word "aufpasst". `skipped` are no verbs."""
    words = folded_words(text)
    if len(words) < 2 or words[-1] not in particles:
        return words
    small = {folded for written, folded in words_as_written(text) if written[0].islower()}.difference(skipped)
    verbs = [at for at, word in enumerate(words[:-1]) if word in small and _MAY_BE_SPLIT.search(word)]
    if verbs:
        words[verbs[-1]] = words.pop() + words[verbs[-1]]
    return words


def folded_forms(lines: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The forms of each line of `data/phrase_words.txt`."""
    return tuple(tuple(fold(form) for form in line.split()) for line in lines)

"""Write the lists of common words anew from the frequencies of wordfreq 3.1.1: the frequent German ones for the checker, the
others in `generator/search/data/known/`.

    pip install wordfreq==3.1.1
    python -m tests.search.common_words

Frequencies are counted in what people write, so their mistakes are in it: a rare word that differs from a much more
frequent one by a letter, or in nothing that can be heard, is taken for one of them and left out.
"""

import importlib
from collections.abc import Iterator
from pathlib import Path

from generator.search.normalise import fold, heard, stem

GENERATOR = Path(__file__).parents[2] / "generator"
FREQUENT = GENERATOR / "checker" / "data" / "frequent_words.txt"
OTHERS = GENERATOR / "search" / "data" / "known"
PART = 3.2
"""A German word that is as frequent is one that compounds are made of, and stands in a list of its own."""
LEAST = {"de": 2.8, "en": 3.95, "tr": 4.45, "pl": 4.45, "ro": 4.3}
"""Language → how frequent a word is at least: the logarithm of how often it stands in a billion words."""
SHORTEST = 4
"""Shorter words are never corrected."""
HEARD_ALIKE, LETTER_APART = 0.8, 2.0
"""So much more frequent is the word that was meant, where both sound alike or differ by a letter."""
RARE = 3.6
"""A word that is more frequent is none that somebody mistyped."""
LONG_TO_THE_EAR, LONG = 5, 6
"""Of shorter words many sound alike, or differ by a letter."""
HEAD = """# SPDX-License-Identifier: CC-BY-SA-4.0
# Common words, a word for each key, that nobody mistyped: see generator/search/known.py.
# Source: wordfreq 3.1.1 (Robyn Speer, https://github.com/rspeer/wordfreq), its frequencies of words, cut and cleaned by
# tests/search/common_words.py. Licence: https://creativecommons.org/licenses/by-sa/4.0/
"""


def frequencies(language: str) -> dict[str, tuple[float, str]]:
    """Key → how frequent its most frequent word is, and this word."""
    wordfreq = importlib.import_module("wordfreq")
    found: dict[str, tuple[float, str]] = {}
    for word in wordfreq.top_n_list(language, 60_000):
        folded = fold(word)
        if word.isalpha() and folded.isascii() and len(folded) >= SHORTEST:
            found.setdefault(stem(folded), (wordfreq.zipf_frequency(word, language), word))
    return found


def _shortened(key: str) -> Iterator[str]:
    """A key, and what is left of it without one of its letters: keys that share one of them differ by a letter or two
    neighbours that were swapped."""
    yield key
    yield from (key[:at] + key[at + 1 :] for at in range(len(key)))


def mistyped(words: dict[str, tuple[float, str]], right: dict[str, tuple[float, str]]) -> set[str]:
    """Keys of `words` that probably are misspelt keys of `right`."""
    sounds: dict[str, float] = {}
    near: dict[str, float] = {}
    for key, (often, _) in right.items():
        sounds[heard(key)] = max(often, sounds.get(heard(key), 0))
        for short in _shortened(key) if len(key) >= LONG else ():
            near[short] = max(often, near.get(short, 0))
    found = set()
    for key, (often, _) in words.items():
        if words is right and often >= RARE:
            continue
        is_heard = sounds.get(heard(key), 0) >= (often + HEARD_ALIKE if words is right else RARE)
        meant = max(near.get(short, 0) for short in _shortened(key)) if words is right and len(key) >= LONG else 0
        if (is_heard and len(key) >= LONG_TO_THE_EAR) or meant - often >= LETTER_APART:
            found.add(key)
    return found


def main() -> None:
    """Write the lists."""
    german = frequencies("de")
    lists: dict[str, dict[str, tuple[float, str]]] = {"parts": {}}
    taken: set[str] = set()
    for language, least in LEAST.items():
        words = german if language == "de" else frequencies(language)
        common = {key: found for key, found in words.items() if found[0] >= least and key not in taken}
        for key in common.keys() - mistyped(german if language == "de" else common, german):
            name = "parts" if language == "de" and common[key][0] >= PART else language
            lists.setdefault(name, {})[key] = common[key]
            taken.add(key)
    for name, chosen in lists.items():
        lines = "".join(f"{chosen[key][1]}\n" for key in sorted(chosen))
        path = FREQUENT if name == "parts" else OTHERS / f"{name}.txt"
        path.write_text(HEAD + lines, encoding="utf-8")
        print(name, len(chosen))


if __name__ == "__main__":
    main()

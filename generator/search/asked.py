"""What people type who do not know the words of offices: examples, by what they are answered with. `data/asked/` holds them.

`[Tagesmutter, Kindertagespflege]` begins what is said by who looks for offers that are called so, best first; then each line is a
question. `[! Elterntelefon]`: some of what is said there is said in need, see `in_need`. A file that is called like a language
(`tr.txt`) says the same in that language. An example teaches more than itself: every word, small ones too, says how likely
each thing is meant (naive Bayes, one word at a time), so that sentences are understood that nobody wrote down.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from statistics import median
from typing import TypeAlias

from generator.search.language import Language, german, list_names, read_lines
from generator.search.normalise import fold, foreign_key, words_in
from generator.search.synonyms import keys_to_find

MOST, STEP = 15, 0.5
"""Weights are whole numbers of steps on the scale of natural logarithms."""
_UNSEEN = 0.2
"""How often a word counts that was never said."""
GERMAN = "de"
_TAG = 2
"""Letters of the tag of a language."""
_NAMED_AT_LEAST = 2
"""Level that the words of an offer have at least which is an answer."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is said for one thing."""

    find: tuple[str, ...]
    """What offers are called that answer it, best first."""
    lines: tuple[str, ...]
    is_in_need: bool
    """Some of it is said by people in need too."""
    translated: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The same by other languages."""


@cache
def read_asked() -> tuple[Asked, ...]:
    """The examples that ship with the program; those with the same heading are one."""
    lines: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    heading = ""
    for name in list_names("asked"):
        tag = name.removesuffix(".txt")
        for line in read_lines(f"asked/{name}"):
            if line.startswith("["):
                heading = line.strip("[]")
            else:
                lines[heading][tag if len(tag) == _TAG else ""].append(line)
    return tuple(
        Asked(
            tuple(heading.removeprefix("! ").split(", ")),
            tuple(own.pop("", ())),
            heading.startswith("!"),
            {tag: tuple(said) for tag, said in own.items()},
        )
        for heading, own in sorted(lines.items())
    )


@cache
def rareness() -> Mapping[str, int]:
    """Root of a word → from 0, said for everything, to `MOST`, said for one thing: "allein" says less than "Tragetuch"."""
    places = Counter(root for own in _counts() for root in own)
    whole = math.log(len(_counts()))
    return {root: round(MOST * (1 - math.log(count) / whole)) for root, count in sorted(places.items())}


@cache
def weights() -> Mapping[str, tuple[tuple[int, int], ...]]:
    """Root of a word → pairs of the place of what is meant among all examples, and how much it speaks for that: by how many
    steps of `STEP` its likelihood is above the median of all."""
    counts = _counts()
    said_in: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, own in enumerate(counts):
        for root, count in own.items():
            said_in[root].append((place, count))
    sizes = [math.log(sum(own.values()) + _UNSEEN * len(said_in)) for own in counts]
    nowhere = [math.log(_UNSEEN) - size for size in sizes]
    found = {}
    for root, places in sorted(said_in.items()):
        likely = nowhere.copy()
        for place, count in places:
            likely[place] = math.log(count + _UNSEEN) - sizes[place]
        usual = median(likely)
        steps = ((place, min(MOST, round((likely[place] - usual) / STEP))) for place, _ in places)
        found[root] = tuple((place, many) for place, many in steps if many > 0)
    return found


def on_other_days(tag: str = GERMAN) -> list[str]:
    """Lines of a language that nobody says in need."""
    calm = [asked for asked in read_asked() if not asked.is_in_need]
    return [line for asked in calm for line in (asked.lines if tag == GERMAN else asked.translated.get(tag, ()))]


def said(lines: Iterable[str], tag: str = GERMAN) -> Counter[str]:
    """Root of a word, in another language its beginning → in how many lines it is."""
    root = german().roots.root if tag == GERMAN else foreign_key
    # To fold them together takes a fifth of the time.
    return Counter(
        found for line in fold("\n".join(lines)).split("\n") for found in {root(word) for word in words_in(line)}
    )


def added(counts: Iterable[Counter[str]]) -> Counter[str]:
    """All of them in one."""
    whole = Counter[str]()
    for own in counts:
        whole.update(own)
    return whole


@cache
def _counts() -> tuple[Counter[str], ...]:
    return tuple(
        added([said(asked.lines), *(said(lines, tag) for tag, lines in asked.translated.items())])
        for asked in read_asked()
    )


_Finds: TypeAlias = Mapping[str, list[tuple[frozenset[str], int, int]]]
"""Key → what has it: all of its keys, the place among the examples, and how many names stand before it in the heading."""


@lru_cache(maxsize=4)
def _finds(headings: tuple[tuple[str, ...], ...], language: Language) -> _Finds:
    """The same for every site."""
    found: dict[str, list[tuple[frozenset[str], int, int]]] = defaultdict(list)
    generic = frozenset(language.generic_words)
    for place, names in enumerate(headings):
        for later, find in enumerate(names):
            keys = keys_to_find(find, language)
            if keys - generic:
                found[min(keys)].append((keys, place, later))
    return found


class Answers:
    """Tells which examples an offer answers."""

    def __init__(self, headings: tuple[tuple[str, ...], ...], language: Language) -> None:
        """`headings`: what offers are called that answer each of the examples, best first."""
        self._finds = _finds(headings, language)

    def of(self, levels: Mapping[str, int]) -> dict[int, int]:
        """Place of each of the examples → how well the offer answers it: the level of the words for which it does, and one
        less for each name that stands before these in the heading."""
        found: dict[int, int] = {}
        for key in levels:
            for keys, place, later in self._finds.get(key, ()):
                level = min([levels.get(part, -1) for part in keys])
                if level >= _NAMED_AT_LEAST:
                    found[place] = max(found.get(place, 0), level - later)
        return found

"""What people type who are in need: examples, by need and by who writes. `data/in_need/` holds them.

The patterns of `crisis` know sentences that somebody thought of. Where none fits, a sentence that sounds like these examples
and unlike what is typed on other days (`asked`) is one in need too (naive Bayes, a word at a time): "200 Nachrichten am Tag, er weiß
immer, wo ich bin".

`[suicide young]` begins what is said by somebody young who thinks of suicide; `self` and `about` are the others who write.
"""

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from statistics import median_low
from typing import NamedTuple

from generator.search.asked import added, on_other_days, said
from generator.search.crisis import needs
from generator.search.format import placed
from generator.search.language import german, list_names, read_lines

EVERYDAY = "everyday"
"""What else is said on other days, beside what stands in `asked`."""
STEPS = 4
"""Steps of a natural logarithm: weights are whole numbers of them."""
ENOUGH = 35
"""From so many steps on a sentence is one in need: of everyday questions one in a hundred sounds so."""
LEAST_ODDS, MOST_ODDS, LEAST_LIFT, MOST_LIFT = -12, 12, 3, 31
LIFTS = 2 * (MOST_LIFT + 1)
_UNSEEN, _SURENESS = 0.2, 20
"""How often a word counts that was never said, and how many further sentences count that say nothing."""
_SAYS = re.compile(r"[^\W\d_]{2,}~?")
"""A number or a letter is said of anything."""
_OFTEN = 5
"""Lines in which a word stands at least that nobody says in need."""


@cache
def voices() -> tuple[str, ...]:
    """Needs with who writes, as settings name them: `suicide_young`; the one who writes is concerned: `suicide`."""
    return tuple(sorted({voice for blocks in _sentences().values() for voice in blocks} - {EVERYDAY}))


class _Heard(NamedTuple):
    """What a word sounds like in a language."""

    share: float
    """How often it is said there, in need and on other days."""
    odds: int
    counts: tuple[int, ...]
    """In how many lines of each voice it is."""
    sizes: tuple[int, ...]
    """How many lines each voice has."""


@cache
def odds() -> Mapping[str, int]:
    """Root of a word → how many steps it sounds more like need than like other days; less is below nought."""
    return {root: heard.odds for root, heard in sorted(_heard().items()) if heard.odds}


@cache
def lifts() -> Mapping[str, bytes]:
    """Root of a word → the voices for which it speaks more or less than for most: how many places behind the one before,
    times 64, and how many steps, with 32 as nought."""
    found = {}
    for root, heard in sorted(_heard().items()):
        own = enumerate(_lifts(heard.counts, heard.sizes) if any(heard.counts) else ())
        if out := placed(((voice, MOST_LIFT + 1 + lift) for voice, lift in own if abs(lift) >= LEAST_LIFT), LIFTS):
            found[root] = out
    return found


@cache
def _heard() -> Mapping[str, _Heard]:
    """Root of a word → what it sounds like where it is said most: "man" is German, though others have it too."""
    found: dict[str, _Heard] = {}
    for name, blocks in _sentences().items():
        tag = name.removesuffix(".txt")
        by_voice = [said(blocks.get(voice, ()), tag) for voice in voices()]
        days = [*blocks.get(EVERYDAY, ()), *on_other_days(tag)]
        usual = said(days, tag)
        sizes = tuple(len(blocks.get(voice, ())) for voice in voices())
        in_need = added(by_voice)
        roots = (in_need.keys() | {root for root, count in usual.items() if count >= _OFTEN}) - _not_told()
        for root in filter(_SAYS.fullmatch, roots):
            here, there = _share(in_need[root], sum(sizes)), _share(usual[root], len(days))
            value = max(LEAST_ODDS, min(MOST_ODDS, _steps(here / there)))
            heard = _Heard(here + there, value, tuple(own[root] for own in by_voice), sizes)
            found[root] = max(found.get(root, heard), heard)
    return found


def _lifts(counts: Sequence[int], sizes: Sequence[int]) -> list[int]:
    """How much a word speaks for each voice, more or less than for most."""
    usual = _UNSEEN * _SURENESS * _share(sum(counts), sum(sizes))
    if sum(map(bool, counts)) * 2 < len(counts):
        # Most voices never say it: their size does not matter then.
        return [min(MOST_LIFT, _steps(1 + count / usual)) if count else 0 for count in counts]
    logs = [math.log((count + usual) / (size + _UNSEEN * _SURENESS)) for count, size in zip(counts, sizes, strict=True)]
    middle = median_low(logs)
    return [max(-MOST_LIFT, min(MOST_LIFT, round((log - middle) * STEPS))) for log in logs]


@cache
def _not_told() -> frozenset[str]:
    """Roots of words that examples leave out, as they fit each: days, hours, languages."""
    language = german()
    said_beside = (word for meaning in language.meanings for text in meaning.said for word in text.rstrip("?").split())
    return frozenset(map(language.roots.root, said_beside)) - frozenset(map(language.roots.root, language.stop_words))


@cache
def _sentences() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Name of a list → voice → lines."""
    return {name: _read(name) for name in list_names("in_need")}


def _read(name: str) -> dict[str, tuple[str, ...]]:
    lines: dict[str, list[str]] = defaultdict(list)
    voice = ""
    for line in read_lines(f"in_need/{name}"):
        if line.startswith("["):
            need, _, who = line.strip("[]").partition(" ")
            if need not in (*needs(), EVERYDAY):
                raise ValueError(f"{name}: {line}")
            voice = need if who in ("", "self") else f"{need}_{who}"
        else:
            lines[voice].append(line)
    return {voice: tuple(own) for voice, own in sorted(lines.items())}


def _share(count: int, lines: int) -> float:
    return (count + _UNSEEN) / (lines + 2 * _UNSEEN)


def _steps(times: float) -> int:
    return round(math.log(times) * STEPS)

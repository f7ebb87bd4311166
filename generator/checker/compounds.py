"""Split long German words into their parts: the county's word list first, then the cheapest way through known parts.

The parts come from the list, from the noun, verb and adjective stems of HanTa's model, and from a list of first parts
that are no nouns (`Schul-`, `Sprech-`). Every part has a cost; a word is split only where that is cheaper than one piece.
"""

import itertools
import math
import re
from functools import cache, lru_cache

from generator.checker.language import stems
from generator.checker.lists import read_in_order, read_lines, read_words

_COST_LIST, _COST_FIRST, _COST_NOUN, _COST_VERB, _COST_NAME, _COST_UNKNOWN = 1.6, 1.8, 2.0, 3.2, 3.4, 6.0
_SHORTEST, _ONE_PIECE, _ONE_NOUN = 3, 8, 9
_OTHER_FIRST = (("ADJ", _COST_VERB), ("VV", _COST_VERB), ("NE", _COST_NAME))
_ADJECTIVE = re.compile(r"(?<![tfw])isch(?:e|en|em|er|es)?$")
_FREE = "aeiouäöüy"


def join_parts(parts: tuple[str, ...], mark: str) -> str:
    """Join the parts with the site's mark: capitals after a hyphen, small letters after a middle dot."""
    first, *rest = parts
    return mark.join([first, *(part.capitalize() if mark == "-" else part.lower() for part in rest)])


def split_by_list(word: str) -> tuple[str, ...]:
    """Split a word that stands on the county's list, in any of its common endings; empty if it does not."""
    low = word.lower()
    known = _county_words()
    for ending in _endings():
        base = low[: len(low) - len(ending)] if low.endswith(ending) else ""
        if base in known:
            return _cut(word, known[base])
    return ()


def has_two_nouns(parts: tuple[str, ...]) -> bool:
    """Tell whether two of the parts are nouns: not `Selbst-bestimmung`, not `Neu-orientierung`."""
    return sum(not _is_only_modifier(part.lower()) for part in parts) > 1


def _is_only_modifier(part: str) -> bool:
    """`neu`, `selbst`, `mehr`: they name no thing. `schul` stands for a noun, `kurz` makes a part of its own."""
    if part in read_words("no_nouns.txt"):
        return True
    return part in stems("ADJ") and part not in stems("NN") and part not in read_words("modifiers.txt")


@lru_cache(maxsize=20_000)
def split_by_parts(word: str) -> tuple[str, ...]:
    """Split a word by its cheapest way through known parts; `Amerikanischen` is an adjective, no *Nische*."""
    low = word.lower()
    if _ADJECTIVE.search(low):
        return (word,)
    size = len(low)
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ()), *([(math.inf, ())] * size)]
    for end in range(_SHORTEST, size + 1):
        for start in range(0, end - _SHORTEST + 1):
            cost_before, cuts = best[start]
            if cost_before == math.inf:
                continue
            piece = low[start:end]
            cost = _last_cost(piece, not start) if end == size else _first_cost(piece, not start)
            if cost_before + cost < best[end][0]:
                best[end] = (cost_before + cost, (*cuts, start) if start else cuts)
    cost, cuts = min(best[size], _after_unknown(low))
    if cost == math.inf or not _is_worth(low, cuts, cost):
        return (word,)
    return _cut(word, cuts)


def _after_unknown(low: str) -> tuple[float, tuple[int, ...]]:
    """`Hurrakiprogramm`: the first part may be any word, if the last one often ends long words."""
    for start in range(4, len(low) - 4):
        piece = low[start:]
        bases = (piece[: len(piece) - len(end)] for end in _endings() if piece.endswith(end))
        if any(base in read_words("heads.txt") for base in bases) and _noun_frequency(low) is None:
            return _COST_UNKNOWN + _COST_LIST, (start,)
    return math.inf, ()


def _cut(word: str, cuts: tuple[int, ...]) -> tuple[str, ...]:
    bounds = (0, *cuts, len(word))
    return tuple(word[start:end] for start, end in itertools.pairwise(bounds))


def _is_worth(low: str, cuts: tuple[int, ...], cost: float) -> bool:
    return bool(cuts) and cost < _one_piece_cost(low)


def _one_piece_cost(low: str) -> float:
    """What a word costs unsplit: little if the model knows it, more with every letter."""
    known = _noun_frequency(low)
    return 7.0 + 0.5 * max(0, len(low) - _ONE_PIECE) if known is not None else 14.0


@cache
def _endings() -> tuple[str, ...]:
    """The endings of a noun; none comes first."""
    return ("", *read_in_order("noun_endings.txt"))


@cache
def _links() -> tuple[str, ...]:
    """What may join two parts; nothing comes first."""
    return ("", *read_in_order("linking_letters.txt"))


@cache
def _county_words() -> dict[str, tuple[int, ...]]:
    """The words of the county's list in one piece, with the places where they are cut."""
    words: dict[str, tuple[int, ...]] = {}
    for entry in read_lines("compounds.txt"):
        cuts, place = [], 0
        for part in entry.split("-")[:-1]:
            place += len(part)
            cuts.append(place)
        words[entry.replace("-", "").lower()] = tuple(cuts)
    return words


@cache
def _county_parts() -> tuple[frozenset[str], frozenset[str]]:
    """First parts and last parts of the county's words, in small letters."""
    entries = [entry.lower().split("-") for entry in read_lines("compounds.txt")]
    return frozenset(part for parts in entries for part in parts[:-1]), frozenset(parts[-1] for parts in entries)


def _noun_frequency(low: str) -> float | None:
    """The logarithm of a noun's frequency in any of its endings, None for a word that is no noun."""
    nouns, changed = stems("NN"), stems("NN_VAR")
    found: list[float] = []
    for ending in _endings():
        base = low[: len(low) - len(ending)] if low.endswith(ending) else ""
        if len(base) >= _SHORTEST:
            found += [table[base] for table in (nouns, changed) if base in table]
    return max(found) if found else None


@lru_cache(maxsize=50_000)
def _first_cost(piece: str, is_first: bool) -> float:
    """What a part costs that has another one after it; infinite if it can't be one."""
    if piece in read_words("modifiers.txt"):
        return _COST_FIRST
    if piece in read_words("not_parts.txt") or not any(letter in _FREE for letter in piece) or _is_particle(piece):
        return math.inf
    if _is_atom(piece, _links()):
        return _COST_LIST
    if piece in _county_parts()[0]:
        return _COST_LIST if len(piece) > 3 else _COST_NOUN
    costs = [_noun_cost(piece[: len(piece) - len(link)], link) for link in _links() if piece.endswith(link)]
    if is_first and len(piece) > 3:
        costs += [cost for kind, cost in _OTHER_FIRST if piece in stems(kind)]
    return min(costs)


def _is_atom(piece: str, endings: tuple[str, ...]) -> bool:
    """`netzwerken`, `geburtstags`: a word that everybody reads as one, in any of its endings."""
    atoms = read_words("atoms.txt")
    return any(piece.removesuffix(ending) in atoms for ending in endings if piece.endswith(ending))


@lru_cache(maxsize=1_000)
def _is_particle(piece: str) -> bool:
    """`über`, `zusammen`, `ver`: what comes after them belongs to them."""
    return piece in read_words("particles.txt") or (piece in stems("PTKVZ_SEP") and piece not in stems("NN"))


@lru_cache(maxsize=50_000)
def _last_cost(piece: str, is_alone: bool) -> float:
    """What the last part costs: a noun in any ending."""
    if is_alone or piece in read_words("not_parts.txt"):
        return math.inf
    if _is_atom(piece, _endings()) or piece in _county_parts()[1]:
        return _COST_LIST if len(piece) > 3 else _COST_NOUN
    costs = [_noun_cost(piece[: len(piece) - len(end)], "") for end in _endings() if piece.endswith(end)]
    if len(piece) > 5 and piece.endswith("en") and (piece[:-2] in stems("VV") or piece[:-2] in stems("VVnp")):
        costs.append(_COST_VERB)
    return min(costs)


def _noun_cost(stem: str, link: str) -> float:
    """The rarer and the shorter a noun, the dearer; a link has to fit its noun."""
    if len(stem) < _SHORTEST or stem in read_words("not_parts.txt"):
        return math.inf
    if len(stem) > 5 and stem.endswith("er") and not link and stem[:-2] in stems("VV") and stem not in stems("NN"):
        return _COST_NAME
    frequency = max((table[stem] for table in (stems("NN"), stems("NN_VAR")) if stem in table), default=None)
    if frequency is None:
        return math.inf
    if link == "s" and stem.endswith(("s", "e", "z", "ß", "x")) and not stem.endswith("hilfe"):
        return math.inf
    if link == "n" and not stem.endswith(("e", "er", "el")):
        return math.inf
    rare = 0.35 * max(0.0, -frequency - 7.0)
    short = {3: 1.6, 4: 0.6}.get(len(stem), 0.0)
    long = 0.35 * max(0, len(stem) - _ONE_NOUN)
    return _COST_NOUN + rare + short + long + (0.3 if link not in {"", "s", "n", "en"} else 0.0)

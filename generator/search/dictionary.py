"""The core file and the files of words: where a word is looked up. Formats: see `format`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from generator.search.enrich import DERIVED
from generator.search.format import compact_json, front_coded, number, packed, shared_letters, sized
from generator.search.insides import add_insides
from generator.search.language import Language
from generator.search.normalise import fold, folded_words, stem
from generator.search.postings import Gathered

SHARD = 256
"""Bytes of a file of words, packed, as a rule; a single word may need more."""
RARE_SHARD = 1024
"""The same for rare words: the core names the first word of every file."""
PROBE = 128
"""Packing is tried anew after so many bytes."""
SOUNDS = ("a", "bp", "dt", "eijouy", "fvw", "cgkq", "hlr", "mn", "sxz", "")
"""Letters that sound alike at the beginning of a word: a misspelt one is looked for among these first."""
RARE = 1 / 4000
"""A word that says something in a smaller share of the offers is no word of the core, so that the core stays small."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """The core and the files it points to."""

    core: bytes
    spellings: tuple[bytes, ...]
    words: tuple[bytes, ...]
    rare: tuple[bytes, ...]


def make_dictionary(
    gathered: Gathered, offers: int, language: Language, more: Mapping[str, object] | None = None
) -> Dictionary:
    """Write the words and their postings; `offers` is how many there are, `more` what else the core has: see `meanings`."""
    least = offers * RARE
    common = {
        key
        for key in gathered.named
        if gathered.size_of(key, DERIVED) > least and not _is_said_only(key, gathered, language)
    }
    plain = sorted(common - gathered.phrases)
    add_insides(gathered, plain)
    rare_keys = sorted(
        (gathered.named.keys() | gathered.text.keys() | gathered.pages.keys()) - {*plain, *gathered.phrases}
    )
    words, words_from = _shards(plain, gathered, SHARD)
    rare, rare_from = _shards(rare_keys, gathered, RARE_SHARD)
    core = {
        "words_from": " ".join(words_from),
        "rare_from": " ".join(rare_from),
        **_language_part(language),
        **(more or {"clock": "", "meanings": {}}),
    }
    return Dictionary(
        compact_json(core),
        _spelling_files(plain, gathered, language),
        tuple(words),
        tuple(rare),
    )


def _is_said_only(key: str, gathered: Gathered, language: Language) -> bool:
    """A verb or an adjective of the lists of lay words: nobody looks for its beginning or for a part of it, and there are many."""
    written = gathered.shown.get(key, "")
    return (
        key in gathered.lay
        and written[:1].islower()
        and " " not in written
        and not key.startswith(language.roots.particles)
    )


def _spelling_files(plain: Sequence[str], gathered: Gathered, language: Language) -> tuple[bytes, ...]:
    """By the sound that words begin with, how they are written, and how many digits the number of their offers has."""
    own: list[list[str]] = [[] for _ in SOUNDS]
    for key in plain:
        own[next(n for n, letters in enumerate(SOUNDS) if not letters or key[0] in letters)].append(key)
    return tuple(
        compact_json(
            {
                "sizes": "".join(str(len(str(gathered.size_of(key)))) for key in keys),
                "words": front_coded(_spellings(keys, gathered, language)),
            }
        )
        for keys in own
    )


@cache
def _base_words(language: Language) -> dict[str, str]:
    return {stem(fold(word)): word for word in language.base_words}


def _spellings(plain: Iterable[str], gathered: Gathered, language: Language) -> list[str]:
    """How each key is written. The engine makes the key from it again, so a spelling must lead back to its key."""
    base = _base_words(language)
    chosen = []
    for key in plain:
        ways = (gathered.shown.get(key, ""), base.get(key, ""))
        chosen.append(next((way for way in ways if [stem(w) for w in folded_words(way)] == [key]), key))
    return chosen


def _language_part(language: Language) -> dict[str, object]:
    return {
        "stop": " ".join(language.stop_words),
        "negations": " ".join(language.negations),
        "generic": " ".join(language.generic_words),
        "numbers": " ".join(language.number_words),
        "particles": " ".join(language.roots.particles),
        "verbs": ",".join(" ".join(forms) for forms in language.roots.forms if len(forms) > 1),
        "ages": [[age.word, age.start, age.end] for age in language.age_words],
    }


def _shards(keys: Sequence[str], gathered: Gathered, size: int) -> tuple[list[bytes], list[str]]:
    """Words with their postings in files of about `size` bytes, packed; and for each file as much of its first key as tells
    it from the key before. Every file begins with a whole word."""
    postings = [sized(gathered.posting_of(key)) for key in keys]
    first = _starts([key.encode() + post for key, post in zip(keys, postings, strict=True)], size)
    shards = []
    for start, end in pairwise([*first, len(keys)]):
        before = ""
        out = bytearray()
        for key, post in zip(keys[start:end], postings[start:end], strict=True):
            shared = shared_letters(before, key, limit=127)
            rest = key[shared:].encode()
            out += number(shared) + number(len(rest)) + rest + post
            before = key
        shards.append(bytes(out))
    return shards, [
        keys[at][: shared_letters(keys[at - 1], keys[at], limit=127) + 1] if at else keys[0] for at in first
    ]


def _starts(entries: Sequence[bytes], size: int) -> list[int]:
    """The first entry of each file, where entries are shared out among files of about `size` bytes."""
    first: list[int] = []
    current = bytearray()
    tried = 0
    for index, entry in enumerate(entries):
        grown = len(current) + len(entry)
        if current and grown - tried > PROBE and grown > size:
            tried = grown
            if len(packed(bytes(current + entry))) > size:
                current.clear()
                tried = 0
        if not current:
            first.append(index)
        current += entry
    return first

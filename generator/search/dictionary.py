"""The core file and the files of words: where a word is looked up. Formats: see `format`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.search.enrich import DERIVED
from generator.search.format import compact_json, front_coded, gap_coded, number, packed, phrase_hash, shared_letters
from generator.search.language import Language
from generator.search.normalise import fold, folded_words, stem
from generator.search.postings import Gathered

SHARD = 512
"""Bytes of a file of words, packed, as a rule; a single word may need more."""
RARE_SHARD = 1024
"""The same for rare words: the core names the first word of every file."""
PROBE = 128
"""Packing is tried anew after so many bytes."""
RARE = 1 / 4000
"""A word that says something in a smaller share of the offers is no word of the core, so that the core stays small."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """The core and the files it points to."""

    core: bytes
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
    phrases = sorted(gathered.phrases, key=phrase_hash)
    listed = [*plain, *phrases]
    words, words_from = _shards([_sized(gathered.posting_of(key)) for key in listed])
    rare_keys = sorted((gathered.named.keys() | gathered.text.keys() | gathered.pages.keys()) - set(listed))
    rare, rare_from = _rare_shards(rare_keys, gathered)
    core = {
        "phrases": gap_coded(phrase_hash(phrase) for phrase in phrases),
        "words_from": words_from,
        "sizes": "".join(str(len(str(gathered.size_of(key)))) for key in plain),
        "words": front_coded(_spellings(plain, gathered, language)),
        "rare_from": _bounds(rare_keys, rare_from),
        **_language_part(language),
        **(more or {"clock": "", "meanings": {}}),
    }
    return Dictionary(compact_json(core), tuple(words), tuple(rare))


def _is_said_only(key: str, gathered: Gathered, language: Language) -> bool:
    """A verb or an adjective of the lists of lay words: nobody looks for its beginning or for a part of it, and there are many."""
    written = gathered.shown.get(key, "")
    return (
        key in gathered.lay
        and written[:1].islower()
        and " " not in written
        and not key.startswith(language.roots.particles)
    )


def _bounds(keys: Sequence[str], firsts: Iterable[int]) -> list[str]:
    """For every file as much of its first key as tells it from the key before."""
    return [keys[at][: shared_letters(keys[at - 1], keys[at], limit=127) + 1] if at else keys[0] for at in firsts]


def _spellings(plain: Iterable[str], gathered: Gathered, language: Language) -> list[str]:
    """How each key is written. The engine makes the key from it again, so a spelling must lead back to its key."""
    base = {stem(fold(word)): word for word in language.base_words}
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


def _sized(content: bytes) -> bytes:
    return number(len(content)) + content


def _shards(entries: Sequence[bytes], size: int = SHARD) -> tuple[list[bytes], list[int]]:
    """Entries in files of about `size` bytes, and the first entry of each."""
    shards: list[bytes] = []
    first: list[int] = []
    current = bytearray()
    tried = 0
    for index, entry in enumerate(entries):
        grown = len(current) + len(entry)
        if current and grown - tried > PROBE and grown > size:
            tried = grown
            if len(packed(bytes(current + entry))) > size:
                shards.append(bytes(current))
                current.clear()
                tried = 0
        if not current:
            first.append(index)
        current += entry
    if current:
        shards.append(bytes(current))
    return shards, first


def _rare_shards(keys: Sequence[str], gathered: Gathered) -> tuple[list[bytes], list[int]]:
    """Like `_shards`, with the words in front of their postings; every file begins with a whole word."""
    postings = [_sized(gathered.posting_of(key)) for key in keys]
    _, first = _shards([key.encode() + post for key, post in zip(keys, postings, strict=True)], RARE_SHARD)
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
    return shards, first

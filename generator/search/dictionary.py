"""The core file and the files of words: where a word is looked up. Formats: see `format`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.search.format import compact_json, front_coded, number, packed, shared_letters
from generator.search.language import Language
from generator.search.normalise import fold, folded_words, stem
from generator.search.postings import Gathered

SHARD = 4096
"""Bytes of a words file, packed, as a rule; a single word may need more."""
SIZE_BASE = 3
PROBE = 1024
"""Packing is tried anew after so many bytes."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """The core and the files it points to."""

    core: bytes
    words: tuple[bytes, ...]
    text: tuple[bytes, ...]


def make_dictionary(gathered: Gathered, language: Language) -> Dictionary:
    """Write the words and their postings."""
    plain = sorted(key for key in gathered.named if key not in gathered.phrases)
    phrases = sorted(gathered.phrases)
    named = [*plain, *phrases]
    words, words_from = _shards([_sized(gathered.posting_of(key)) for key in named])
    text_keys = sorted(gathered.text)
    text, text_from = _text_shards(text_keys, gathered)
    core = {
        "words": front_coded(_spellings(plain, gathered, language)),
        "phrases": front_coded(phrases),
        "sizes": "".join(_size_digit(gathered.size_of(key)) for key in named),
        "words_from": words_from,
        "text_from": [text_keys[first] for first in text_from],
        **_language_part(language),
    }
    return Dictionary(compact_json(core), tuple(words), tuple(text))


def _spellings(plain: Iterable[str], gathered: Gathered, language: Language) -> list[str]:
    """How each key is written. The engine makes the key from it again, so a spelling must lead back to its key."""
    base = {stem(fold(word)): word for word in language.base_words}
    chosen = []
    for key in plain:
        ways = (gathered.shown.get(key, ""), base.get(key, ""))
        chosen.append(next((way for way in ways if [stem(w) for w in folded_words(way)] == [key]), key))
    return chosen


def _size_digit(size: int) -> str:
    digit = 0
    while size >= SIZE_BASE and digit < 9:
        size //= SIZE_BASE
        digit += 1
    return str(digit)


def _language_part(language: Language) -> dict[str, object]:
    return {
        "stop": " ".join(language.stop_words),
        "negations": " ".join(language.negations),
        "generic": " ".join(language.generic_words),
        "numbers": " ".join(language.number_words),
        "ages": [[age.word, age.start, age.end] for age in language.age_words],
    }


def _sized(content: bytes) -> bytes:
    return number(len(content)) + content


def _shards(entries: Sequence[bytes]) -> tuple[list[bytes], list[int]]:
    """Entries in files of about `SHARD` bytes, and the first entry of each."""
    shards: list[bytes] = []
    first: list[int] = []
    current = bytearray()
    tried = 0
    for index, entry in enumerate(entries):
        grown = len(current) + len(entry)
        if current and grown - tried > PROBE and grown > SHARD:
            tried = grown
            if len(packed(bytes(current + entry))) > SHARD:
                shards.append(bytes(current))
                current.clear()
                tried = 0
        if not current:
            first.append(index)
        current += entry
    if current:
        shards.append(bytes(current))
    return shards, first


def _text_shards(keys: Sequence[str], gathered: Gathered) -> tuple[list[bytes], list[int]]:
    """Like `_shards`, with the words in front of their postings; every file begins with a whole word."""
    postings = [_sized(gathered.posting_of(key)) for key in keys]
    _, first = _shards([key.encode() + post for key, post in zip(keys, postings, strict=True)])
    shards = []
    for start, end in zip(first, [*first[1:], len(keys)], strict=True):
        before = ""
        out = bytearray()
        for key, post in zip(keys[start:end], postings[start:end], strict=True):
            shared = shared_letters(before, key, limit=127)
            rest = key[shared:].encode()
            out += number(shared) + number(len(rest)) + rest + post
            before = key
        shards.append(bytes(out))
    return shards, first

"""What people say: the files of phrases, of words of examples, of what they sound like. Formats: see `format`."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from generator.search import in_need, learned
from generator.search.asked import MOST
from generator.search.format import LEVELS, number, phrase_hash, placed, posting, sized
from generator.search.language import Language
from generator.search.postings import Gathered
from generator.search.synonyms import NEGATION

HASH_BYTES = 3
SAID = 64
"""Words of examples a file, about 700 bytes packed: a question asks for the files of all its words."""
VOICES = 128
"""Words of sentences in need a file: they are asked for where a sentence sounds like one."""
_NOBODY: tuple[tuple[int, ...], ...] = ((),) * LEVELS
NOUGHT = 64
"""What stands for nought where a number in one byte may be less."""


@dataclass(frozen=True, slots=True)
class SaidFiles:
    """The files of these kinds."""

    said: tuple[bytes, ...]
    answers: bytes
    voices: tuple[bytes, ...]


def said_files(gathered: Gathered) -> SaidFiles:
    """Everything that is said for the offers of an index, and in need."""
    places = range(max(gathered.answers, default=-1) + 1)
    answers = b"".join(posting(gathered.answers.get(place, _NOBODY)) for place in places)
    return SaidFiles(tuple(_said_files(gathered)), answers, _voice_files())


@cache
def _voice_files() -> tuple[bytes, ...]:
    lifts = learned.tables().lifts
    return tuple(map(_hashed, _shared_out(lifts, -(-len(lifts) // VOICES))))


def core_of_said(files: SaidFiles, language: Language) -> dict[str, object]:
    """What the core tells of these files, and of small words."""
    sounds, small = learned.tables().odds, (*language.stop_words, *language.negations)
    return {
        "said": len(files.said),
        "voices": len(files.voices),
        "enough": in_need.ENOUGH,
        "sounds": "".join(chr(NOUGHT + sounds.get(language.roots.root(word), 0)) for word in small),
    }


@cache
def _learned_files() -> tuple[bytes, ...]:
    """What stands in each file behind the phrases, the same for each site: what words speak for, and what they sound like."""
    table = learned.tables()
    asked = {
        root: bytes([rare]) + placed(table.weights.get(root, ()), MOST + 1) for root, rare in table.rareness.items()
    }
    sounds = {root: bytes([NOUGHT + value]) for root, value in table.odds.items()}
    count = -(-len(asked.keys() | sounds.keys()) // SAID)
    both = zip(_shared_out(asked, count), _shared_out(sounds, count), strict=True)
    return tuple(_hashed(one) + _hashed(other) for one, other in both)


def _said_files(gathered: Gathered) -> list[bytes]:
    """Each phrase stands in the file of the one of its words that the fewest phrases have, so that all files are small."""
    parts = {phrase: [part for part in phrase.split() if part != NEGATION] for phrase in gathered.phrases}
    often = Counter(part for own in parts.values() for part in own)
    words = {phrase: min(own, key=lambda part: (often[part], part)) for phrase, own in parts.items()}
    rest = _learned_files()
    phrases = _shared_out({phrase: gathered.posting_of(phrase) for phrase in parts}, len(rest), words)
    return [_hashed(own) + learnt for own, learnt in zip(phrases, rest, strict=True)]


def _shared_out(
    entries: Mapping[str, bytes], count: int, words: Mapping[str, str] | None = None
) -> list[dict[str, bytes]]:
    """Entries in so many files, each by the hash of its key, or of the word that stands for it."""
    files: list[dict[str, bytes]] = [{} for _ in range(count)]
    for key, entry in entries.items():
        files[phrase_hash((words or {}).get(key, key)) % count][key] = entry
    return files


def _hashed(entries: Mapping[str, bytes]) -> bytes:
    """Hashes in order, then what stands there."""
    ordered = sorted(entries, key=lambda key: (phrase_hash(key), key))
    hashes = b"".join(phrase_hash(key).to_bytes(HASH_BYTES, "little") for key in ordered)
    return number(len(ordered)) + hashes + b"".join(sized(entries[key]) for key in ordered)

"""What people say: the files of phrases, of words of examples, of what they sound like. Formats: see `format`."""

from collections import Counter
from dataclasses import dataclass

from generator.search import in_need, made
from generator.search.format import LEVELS, posting
from generator.search.hashed import hashed, shared_out
from generator.search.language import Language
from generator.search.postings import Gathered
from generator.search.synonyms import NEGATION

_NOBODY: tuple[tuple[int, ...], ...] = ((),) * LEVELS


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
    return SaidFiles(tuple(_said_files(gathered)), answers, made.shipped().voices)


def core_of_said(files: SaidFiles, language: Language) -> dict[str, object]:
    """What the core tells of these files, and of small words."""
    sounds, small = made.shipped().sounds, (*language.stop_words, *language.negations)
    return {
        "said": len(files.said),
        "voices": len(files.voices),
        "enough": in_need.ENOUGH,
        "sounds": "".join(chr(made.NOUGHT + sounds.get(language.roots.root(word), 0)) for word in small),
    }


def _said_files(gathered: Gathered) -> list[bytes]:
    """Each phrase stands in the file of the one of its words that the fewest phrases have, so that all files are small."""
    parts = {phrase: [part for part in phrase.split() if part != NEGATION] for phrase in gathered.phrases}
    often = Counter(part for own in parts.values() for part in own)
    words = {phrase: min(own, key=lambda part: (often[part], part)) for phrase, own in parts.items()}
    rest = made.shipped().learned
    phrases = shared_out({phrase: gathered.posting_of(phrase) for phrase in parts}, len(rest), words)
    return [hashed(own) + learnt for own, learnt in zip(phrases, rest, strict=True)]

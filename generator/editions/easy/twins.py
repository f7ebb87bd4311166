"""Easy twins of editors' words: those that they wrote beside them, else those that an edition has ready."""

import re
from collections.abc import Mapping
from functools import lru_cache

from generator.editions.easy.folding import folded
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.model.notes import Note

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def easy_sentences(note: Note, t: Texts) -> tuple[str, ...]:
    """What the note says in easy sentences; none where nobody has said it so."""
    if note.easy:
        return tuple(quoted(sentence, t) for sentence in note.easy)
    ready = _by_words(tuple(t.table("usual_notes").items()))
    found = [ready.get(folded(sentence), "") for sentence in (note.text, *_SENTENCE_END.split(note.text))]
    told = found[:1] if found[0] else found[1:]
    return tuple(row for words in told for row in words.splitlines()) if all(told) else ()


@lru_cache(maxsize=8)
def _by_words(table: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    return {folded(words): easy for words, easy in table}

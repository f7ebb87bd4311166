"""Lines of Easy Language: sentences, lists, and editors' own words behind a warning."""

from collections.abc import Sequence

from generator.editions.line import Reply, SaidLine, line
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.wording import joined
from generator.model.notes import Note

_LONGEST_LIST = 3
_LONGEST_SENTENCE = 10


def sentences(*texts: str) -> tuple[SaidLine, ...]:
    """Lines of plain sentences."""
    return tuple(line(text) for text in texts)


def items(*texts: str) -> tuple[SaidLine, ...]:
    """Lines of a list."""
    return tuple(line(text, "item") for text in texts)


def notes(note: Note | None, t: Texts, marker: str = "", easy_marker: str = "") -> tuple[SaidLine, ...]:
    """A note in easy sentences, else in the editor's own words behind a warning; nothing where there is none.

    `easy_marker` says what the easy sentences are about, where they would not stand for themselves.
    """
    if note is None:
        return ()
    if note.easy:
        marked = sentences(easy_marker) if easy_marker else ()
        return (*marked, *(line(quoted(sentence, t)) for sentence in note.easy))
    return hard_words_of_others(note.text, t, marker or t.note)


def hard_words_of_others(text: str, t: Texts, marker: str) -> tuple[SaidLine, ...]:
    """An editor's own words behind a warning."""
    return line(marker), line(quoted(text, t), "note")


def unknown(key: str, t: Texts, *more: SaidLine) -> Reply:
    """The fact that nobody told us about; other lines may still follow."""
    return Reply(key, (line(t.choose("unknown", key)), *more), known=False)


def listed(key: str, words: Sequence[str], t: Texts) -> tuple[SaidLine, ...]:
    """The sentence of a key with up to 3 words at its end; a list below the key's `_list` where that would get long."""
    sentence = t.choose(key, "words").format(words=joined(words, t))
    if len(words) == 1 or (len(words) <= _LONGEST_LIST and len(sentence.split()) <= _LONGEST_SENTENCE):
        return (line(sentence),)
    return (line(t.choose(key, "list")), *items(*words))

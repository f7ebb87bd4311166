"""What editors add to a row: a phrase is part of it, a sentence stands behind it as one of its own."""

import re
from collections.abc import Iterable, Sequence

from generator.editions.quotes import quoted, unquoted
from generator.editions.texts import Texts
from generator.model.notes import Note

_SENTENCE = re.compile(r"[„“\"'»«(]*[^\W_a-zäöüß].*[.!?]\W*", re.DOTALL)
"""A capital or a digit at the beginning, a stop at the end."""
_STOPPED = re.compile(r"[.!?]\W*$")


def is_sentence(words: str) -> bool:
    """`Im Mai fällt der Kurs aus.` is one, `auch abends` and `etwa 1 Std.` are none."""
    return _SENTENCE.fullmatch(unquoted(words)) is not None


def parted(notes: Iterable[Note], t: Texts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The notes that are phrases, and those that are sentences, each once."""
    words = tuple(dict.fromkeys(quoted(note.text, t) for note in notes))
    return tuple(one for one in words if not is_sentence(one)), tuple(one for one in words if is_sentence(one))


def behind(phrases: Sequence[str], sentences: Sequence[str]) -> str:
    """What follows the days and hours of a row: `, nur online. Im Mai fällt der Kurs aus.`"""
    row = "".join(f", {phrase}" for phrase in phrases)
    stop = "" if not sentences or _STOPPED.search(row) else "."
    return " ".join((row + stop, *sentences))


def run_on(parts: Iterable[str]) -> str:
    """Rows in one line: `freitags, ab 9 Uhr; nur abends. Bitte lange klingeln lassen.`"""
    told = ""
    for part in filter(None, parts):
        if not told or _STOPPED.search(told):
            told = f"{told} {capital(part)}" if told else part
        else:
            told += f". {part}" if is_sentence(part) else f"; {part}"
    return told


def capital(words: str) -> str:
    """With a capital at the beginning."""
    return words[:1].upper() + words[1:]

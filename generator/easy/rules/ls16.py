"""LS16: one word for one thing on a page.

Purpose: two words for one thing look like two things.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 3: „Begriffe sind durchgängig in gleicher Weise zu verwenden.“

PASS:
    Die Kita ist neu. | Die Kita hat einen Garten.
FAIL:
    Die Kita ist neu. | Der Kinder-Garten hat einen Spiel-Platz.
"""

from collections.abc import Iterator
from functools import lru_cache

from generator.easy.lists import read_lines
from generator.easy.rule import BITV, Hit, Rule, hit
from generator.easy.sentence import Reading
from generator.easy.vocabulary import Vocabulary, fold
from generator.problems import Level

_ENDINGS = ("", "s", "es", "e", "en", "n", "er", "ern")


@lru_cache(maxsize=1)
def _groups() -> dict[str, tuple[int, str]]:
    """Every form of every word, with the number of its group and its basic form."""
    forms: dict[str, tuple[int, str]] = {}
    for number, line in enumerate(read_lines("synonyms.txt")):
        for word in (word.strip() for word in line.split(",")):
            for ending in _ENDINGS:
                forms.setdefault(fold(word) + ending, (number, word))
    forms.update(
        {fold(w.strip()): (n, w.strip()) for n, line in enumerate(read_lines("synonyms.txt")) for w in line.split(",")}
    )
    return forms


def check(reading: Reading, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the first place where a second word of a group stands."""
    first: dict[int, str] = {}
    told: set[str] = set()
    for sentence in reading.sentences:
        for token in sentence.words:
            number, word = _groups().get(fold(token.text), (-1, ""))
            if number < 0 or token.text[0].isupper() != word[0].isupper():
                continue
            known = first.setdefault(number, word)
            if known != word and word not in told:
                told.add(word)
                message = f"Auf dieser Seite stehen 2 Wörter für eine Sache: „{known}“ und „{token.text}“."
                yield hit(sentence, token.start, token.text, message, f"Bitte immer „{known}“ schreiben.")


RULE = Rule("LS16", Level.WARNING, BITV + "3", text=check)
